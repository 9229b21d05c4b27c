// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/api/host_watch.h"

namespace server::api {

jobs::HostSample HostWatch::refresh()
{
    const runtime::HostSample measured = m_figures.sample();
    jobs::HostSample sample;
    sample.cpuPercent = measured.cpuPercent;
    sample.memoryUsedMb = double(measured.memoryUsedMb);
    sample.memoryTotalMb = double(measured.memoryTotalMb);
    sample.load1 = measured.load1;
    if (const auto disk = runtime::HostFigures::disk(m_dataDir))
        sample.diskUsedPercent = disk->usedPercent;
    const std::lock_guard lock(m_mutex);
    m_latest = sample;
    return sample;
}

jobs::HostSample HostWatch::latest() const
{
    const std::lock_guard lock(m_mutex);
    return m_latest;
}

jobs::PlatformGauges processGauges()
{
    const runtime::OwnProcess own = runtime::HostFigures::ownProcess();
    jobs::PlatformGauges gauges;
    gauges.processCpuSeconds = own.cpuSeconds;
    gauges.processRssBytes = own.rssBytes;
    gauges.processOpenFds = own.openDescriptors;
    gauges.processThreads = own.threads;
    gauges.processStartMs = own.startTimeMs;
    return gauges;
}

} // namespace server::api
