// SPDX-License-Identifier: GPL-3.0-or-later
// DrillRuntime: runs services of a drill beside the real ones: drivers and a supervisor of its own over
// the drill's folder, on a thread of its own. Used from one other thread, which blocks. Its end ends
// every process of it; containers are for the caller to remove.
#pragma once

#include "core/clock.h"
#include "core/result.h"
#include "core/service.h"
#include "server/runtime/catalogue.h"
#include "server/supervisor/supervisor_options.h"

#include <functional>
#include <memory>

namespace server::backups {

class DrillHost;

struct DrillOptions
{
    runtime::Catalogue catalogue;
    QString binDir;
    DrillHost *containers = nullptr;                    // null: there is no container engine
    core::Millis healthLimit = std::chrono::minutes(2); // for all services to be well
};

class DrillRuntime
{
public:
    // `drill`: the name that containers are made under; empty: there are none.
    static core::Result<std::unique_ptr<DrillRuntime>> create(const QString &folder, const QString &drill, const DrillOptions &options,
                                                              core::Clock &clock, supervisor::EnvironmentLookup environment);
    ~DrillRuntime();
    DrillRuntime(const DrillRuntime &) = delete;
    DrillRuntime &operator=(const DrillRuntime &) = delete;

    // Starts a service; what it depends on was added before.
    void add(const core::ServiceSpec &spec);
    // Why it cannot be added or started; empty otherwise.
    QString refusalOf(const core::ServiceId &id) const;
    // As it is now; nothing when it was refused.
    std::optional<core::Service> find(const core::ServiceId &id) const;
    void startAll();
    // Until something changes, a moment at most.
    void waitForChange();

private:
    DrillRuntime();
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace server::backups
