// SPDX-License-Identifier: GPL-3.0-or-later
// ServiceAdmin: changes to services, kept in the store and carried out by the supervisor, in that
// order, so that an acknowledged change survives whatever ends the server. Any worker thread; the
// changes themselves are made one after another. Owned by Platform.
#pragma once

#include "core/clock.h"
#include "core/future.h"
#include "core/service.h"
#include "server/supervisor/supervisor_options.h"

#include <QJsonObject>
#include <QSet>

#include <mutex>

class QThreadPool;

namespace server::store { class ServiceRepository; }
namespace server::supervisor { class ServiceRegistry; class Supervisor; }
namespace server::config { class Configuration; }
namespace server::containers { class EngineDesk; }
namespace server::runtime { class Catalogue; }
namespace server::logs { class LogStore; }
namespace server::samples { class SampleStore; }

namespace server::api {

class ServiceAdmin
{
public:
    using ServiceFuture = core::Future<core::Service>;

    struct Parts
    {
        core::Clock &clock;
        QThreadPool &workers;
        store::ServiceRepository &repository;
        supervisor::ServiceRegistry &registry;
        supervisor::Supervisor &supervisor;
        const runtime::Catalogue &catalogue;
        logs::LogStore &logs;
        samples::SampleStore &samples;
        config::Configuration &configuration;
        const containers::EngineDesk &engine;
    };
    explicit ServiceAdmin(const Parts &parts) : d(parts) { }

    core::Result<core::Service> create(const QJsonObject &body);
    core::Result<core::Service> update(const core::ServiceId &id, const QJsonObject &body);
    // As it is, whether or not there is one of its id: what a restore brings back.
    core::Result<core::Service> put(const core::ServiceSpec &spec);
    core::Result<core::Service> scale(const core::ServiceId &id, int replicas);
    core::Result<core::Service> start(const core::ServiceId &id);
    core::Result<core::Service> stop(const core::ServiceId &id, const supervisor::StopOptions &options);
    // Stops it for a while: it stays meant to run, whatever ends the server meanwhile.
    core::Result<core::Service> pause(const core::ServiceId &id, const supervisor::StopOptions &options);
    core::Result<core::Service> restart(const core::ServiceId &id);
    core::Result<core::Service> renewImage(const core::ServiceId &id);
    // Answers when nothing of the service is left.
    core::Future<> remove(const core::ServiceId &id, const supervisor::RemoveOptions &options);

    // Keeps what the supervisor went back to by itself (an image that did not come up). Any thread.
    void keepSpec(const core::ServiceSpec &spec);
    // Keeps what the supervisor decided by itself (a dependency that was started). Any thread.
    void keepDesired(const core::ServiceId &id, supervisor::DesiredState desired);

    // Conflict, with its id, when another service was made from the same container of others. Any thread.
    core::Result<> mayAdopt(const core::ServiceSpec &spec) const;
    // The contract's answer for an unknown id, with the ids that there are.
    core::Error unknownService(const core::ServiceId &id) const;

private:
    // m_writing is held, in both.
    core::Result<core::Service> add(const core::ServiceSpec &spec);
    core::Result<core::Service> change(const core::ServiceSpec &before, const core::ServiceSpec &after);
    core::Result<> forgetHistory(const core::ServiceId &id) const;
    core::Result<core::ServiceSpec> currentSpec(const core::ServiceId &id) const;

    Parts d;
    std::mutex m_writing;
    std::mutex m_pausing; // of the set below
    QSet<core::ServiceId> m_paused; // whose stop is not kept
};

} // namespace server::api
