// SPDX-License-Identifier: GPL-3.0-or-later
// HostWatch: the latest figures of this machine, measured now and then by the collector and read by
// whoever asks. refresh() on the runtime thread, latest() on any. Owned by Platform.
#pragma once

#include "server/jobs/exposition.h"
#include "server/runtime/host_figures.h"

#include <mutex>

namespace server::api {

class HostWatch
{
public:
    explicit HostWatch(QString dataDir) : m_dataDir(std::move(dataDir)) { refresh(); }

    jobs::HostSample refresh();
    jobs::HostSample latest() const;

private:
    const QString m_dataDir;
    runtime::HostFigures m_figures;
    mutable std::mutex m_mutex;
    jobs::HostSample m_latest;
};

// This process, as the exposition wants it; the connection counts are the caller's.
jobs::PlatformGauges processGauges();

} // namespace server::api
