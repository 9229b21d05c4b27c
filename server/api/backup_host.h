// SPDX-License-Identifier: GPL-3.0-or-later
// BackupHost: the services of this server as backups and restores see them, over the registry, the
// supervisor and ServiceAdmin. Any worker thread; blocks. Owned by Platform.
#pragma once

#include "server/backups/service_host.h"

namespace server::supervisor { class ServiceRegistry; class Supervisor; }
namespace server::logs { class LogStore; }

namespace server::api {

class ServiceAdmin;

class BackupHost final : public backups::ServiceHost
{
public:
    struct Parts
    {
        ServiceAdmin &admin;
        supervisor::ServiceRegistry &registry;
        supervisor::Supervisor &supervisor;
        logs::LogStore &logs;
    };
    explicit BackupHost(const Parts &parts) : d(parts) { }

    QVector<core::Service> all() const override;
    std::optional<core::Service> find(const core::ServiceId &id) const override;
    core::Result<> put(const core::ServiceSpec &spec) override;
    core::Result<> remove(const core::ServiceId &id) override;
    core::Result<> stop(const core::ServiceId &id) override;
    core::Result<> start(const core::ServiceId &id) override;
    core::Result<> swapLog(const core::ServiceId &id, const std::function<core::Result<>()> &swap) override;

private:
    const Parts d;
};

} // namespace server::api
