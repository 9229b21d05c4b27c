// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/cli/stopped_services.h"

#include "server/store/service_repository.h"

namespace server::cli {

using core::Result;
using core::ServiceId;

QVector<core::Service> StoppedServices::all() const
{
    QVector<core::Service> services;
    const auto stored = m_services.all();
    if (!stored) {
        qWarning("Cannot read the services: %s", qPrintable(stored.error().detail));
        return services;
    }
    for (const store::StoredService &one : *stored) {
        core::Service service;
        service.spec = one.spec;
        services.append(service);
    }
    return services;
}

std::optional<core::Service> StoppedServices::find(const ServiceId &id) const
{
    const auto stored = m_services.find(id);
    if (!stored || !*stored)
        return std::nullopt;
    core::Service service;
    service.spec = (*stored)->spec;
    return service;
}

Result<> StoppedServices::put(const core::ServiceSpec &spec)
{
    return m_services.upsert(spec);
}

Result<> StoppedServices::remove(const ServiceId &id)
{
    return m_services.remove(id);
}

Result<> StoppedServices::stop(const ServiceId &)
{
    return core::success();
}

Result<> StoppedServices::start(const ServiceId &)
{
    return core::success(); // by the next start of the server, if it is meant to run
}

Result<> StoppedServices::swapLog(const ServiceId &, const std::function<Result<>()> &swap)
{
    return swap(); // nobody writes it
}

} // namespace server::cli
