// SPDX-License-Identifier: GPL-3.0-or-later
// StoppedServices: the services of a server that does not run, as backups and restores see them: straight
// from the store, each at rest. What was meant to run stays so, for the next start. Any thread.
#pragma once

#include "server/backups/service_host.h"

namespace server::store { class ServiceRepository; }

namespace server::cli {

class StoppedServices final : public backups::ServiceHost
{
public:
    explicit StoppedServices(store::ServiceRepository &services) : m_services(services) { }

    QVector<core::Service> all() const override;
    std::optional<core::Service> find(const core::ServiceId &id) const override;
    core::Result<> put(const core::ServiceSpec &spec) override;
    core::Result<> remove(const core::ServiceId &id) override;
    core::Result<> stop(const core::ServiceId &id) override;
    core::Result<> start(const core::ServiceId &id) override;
    core::Result<> swapLog(const core::ServiceId &id, const std::function<core::Result<>()> &swap) override;

private:
    store::ServiceRepository &m_services;
};

} // namespace server::cli
