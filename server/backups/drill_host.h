// SPDX-License-Identifier: GPL-3.0-or-later
// DrillHost: what drills ask of the container engine, so that nothing here knows of engines: services beside
// the real ones, whose containers, volumes and networks carry the drill's name and go with it. The runner's
// thread but where said; calls block until done. Implemented in server/api.
//
// Errors: Unavailable when the engine cannot be reached, with its words.
#pragma once

#include "server/backups/volume_host.h"
#include "server/runtime/driver.h"

#include <memory>

namespace server::backups {

class DrillHost
{
public:
    virtual ~DrillHost() = default;

    // The service as it can run beside the real one: without a container, network or place of its. Its
    // volumes and the port that it is reached at are for the caller to change.
    virtual core::Result<core::ServiceSpec> beside(const QString &drill, core::ServiceSpec spec) = 0;
    virtual core::Result<> fill(const QString &drill, const NamedVolume &volume, const QString &tarFile, const VolumeHost::Cancelled &cancelled) = 0;
    // What runs them, with nothing of this machine to be mounted but `folder`. On the thread where it will live.
    virtual core::Result<std::unique_ptr<runtime::Driver>> makeDriver(const QString &drill, const QString &folder, runtime::LogSink &sink) = 0;
    // Containers of the drill, which may run, its volumes and networks.
    virtual core::Result<> removeAll(const QString &drill) = 0;
};

} // namespace server::backups
