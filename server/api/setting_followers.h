// SPDX-License-Identifier: GPL-3.0-or-later
// What settings and configuration values act on while the server runs: modules take up their settings, and
// services are told of values that they were started with. Called by Platform when all parts are there.
#pragma once

#include "server/config/settings.h"
#include "server/store/user_repository.h"

#include <atomic>
#include <functional>

namespace server::logs { class LogStore; }
namespace server::samples { class SampleStore; }
namespace server::auth { class AuthSystem; }
namespace server::supervisor { class ServiceRegistry; }

namespace server::api {

class Pipeline;

struct SettingTargets
{
    logs::LogStore &logs;
    samples::SampleStore &samples;
    auth::AuthSystem &auth;
    Pipeline &pipeline;
    const std::atomic<store::Tier> &publicTier; // while the setting is not set
    std::function<void(const QString &)> logLevel = {};
};

// Sets all targets now and at every change, the latter on the thread of `context`, until that goes.
void followSettings(const config::Settings &settings, QObject *context, const SettingTargets &targets);

// The rate limit of callers without credentials: as set, else the given one.
store::Tier publicTier(const config::Settings &settings, store::Tier fallback);

// Gives `tell` a line for every service that runs with a former value of one of these places.
void tellUsers(const config::Configuration &configuration, const QVector<config::Place> &places,
               const supervisor::ServiceRegistry &registry, const std::function<void(const core::ServiceId &, const QByteArray &)> &tell);

} // namespace server::api
