// SPDX-License-Identifier: GPL-3.0-or-later
// UnitContext: what every service unit and replica needs from around it. One instance, owned by the
// Supervisor, outliving all units. Runtime thread.
#pragma once

#include "core/event.h"
#include "server/runtime/driver.h"
#include "server/supervisor/health_prober.h"
#include "server/supervisor/port_allocator.h"
#include "server/supervisor/scheduler.h"
#include "server/supervisor/service_registry.h"
#include "server/supervisor/supervisor_options.h"

namespace server::supervisor {

struct UnitContext
{
    core::Clock &clock;
    Scheduler &scheduler;
    PortAllocator &ports;
    HealthProber &prober;
    ServiceRegistry &registry;
    SupervisorOptions options;
    SystemLog log;
    std::function<runtime::Driver *(core::RuntimeKind)> driverOf;    // null: no such driver here
    std::function<void(const core::ServiceEvent &)> emitEvent;       // after the registry was written
    std::function<void(const core::ServiceId &)> unitChanged;        // anything moved; never destroys the unit
    EnvironmentLookup environment;
    std::function<void(const core::ServiceSpec &)> tookBack;         // a service went back to this spec by itself

    // The spec as a driver is to see it.
    core::Result<core::ServiceSpec> forDriver(core::ServiceSpec spec) const
    {
        if (!environment)
            return spec;
        core::Result<QMap<QString, QString>> found = environment(spec);
        if (!found)
            return found.error();
        spec.environment = *std::move(found);
        return spec;
    }
};

} // namespace server::supervisor
