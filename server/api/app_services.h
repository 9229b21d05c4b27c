// SPDX-License-Identifier: GPL-3.0-or-later
// What handlers and the event hub may use, by reference. Made by Platform, which outlives them all.
#pragma once

#include "core/clock.h"
#include "core/service_json.h"
#include "server/api/outgoing_mail.h"
#include "server/jobs/exposition.h"

#include <functional>

class QThreadPool;

namespace server::store { class Store; }
namespace server::oauth { class OAuthService; }
namespace server::config { class Configuration; class Settings; }
namespace server::auth { class AuthSystem; }
namespace server::audit { class AuditLog; }
namespace server::supervisor { class ServiceRegistry; class Supervisor; }
namespace server::logs { class LogStore; }
namespace server::samples { class SampleStore; class PlatformMetrics; }
namespace server::runtime { class Catalogue; }
namespace server::containers { class EngineDesk; }
namespace server::backups { class BackupService; class Uploads; }
namespace server::schedules { class ScheduleService; }

namespace server::api {

class ServiceAdmin;
class DetailsCache;
class HostWatch;

struct PlatformFacts
{
    QString version;
    QString build;
    QString environment; // "production", "development"
    QString dataDir;
    qint64 startedAtMs = 0;
    core::Capacity capacity;    // of this host
    QString guardProblem;       // empty: no child can outlive the server
    QByteArray info;            // the answer of GET /info, which never changes
};

struct AppServices
{
    core::Clock &clock;
    PlatformFacts facts;
    QThreadPool &workers;
    store::Store &store;
    config::Configuration &configuration;
    const config::Settings &settings;
    auth::AuthSystem &auth;
    audit::AuditLog &audit;
    oauth::OAuthService &oauth;
    supervisor::ServiceRegistry &registry;
    supervisor::Supervisor &supervisor;
    ServiceAdmin &services;
    containers::EngineDesk &engine;
    backups::BackupService &backups;
    schedules::ScheduleService &schedules;
    DetailsCache &details;
    logs::LogStore &logs;
    samples::SampleStore &samples;
    samples::PlatformMetrics &metrics;
    HostWatch &host;
    const runtime::Catalogue &catalogue;
    backups::Uploads &uploads;
    std::function<jobs::PlatformGauges()> gauges; // this process and its connections, now; any thread
    MailSender sendMail; // empty: this server sends no mail
};

} // namespace server::api
