// SPDX-License-Identifier: GPL-3.0-or-later
// DrillEngine: services of drills as containers of the engine, under a label of their own. The threads are
// DrillHost's. Owned by Platform; the desk and the clock outlive it.
#pragma once

#include "core/clock.h"
#include "server/backups/drill_host.h"

namespace server::containers { class EngineDesk; }

namespace server::api {

class DrillEngine final : public backups::DrillHost
{
public:
    DrillEngine(containers::EngineDesk &desk, const core::Clock &clock) : m_desk(desk), m_clock(clock) { }

    core::Result<core::ServiceSpec> beside(const QString &drill, core::ServiceSpec spec) override;
    core::Result<> fill(const QString &drill, const backups::NamedVolume &volume, const QString &tarFile,
                        const backups::VolumeHost::Cancelled &cancelled) override;
    core::Result<std::unique_ptr<runtime::Driver>> makeDriver(const QString &drill, const QString &folder, runtime::LogSink &sink) override;
    core::Result<> removeAll(const QString &drill) override;

private:
    containers::EngineDesk &m_desk;
    const core::Clock &m_clock;
};

} // namespace server::api
