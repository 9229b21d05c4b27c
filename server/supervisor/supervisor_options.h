// SPDX-License-Identifier: GPL-3.0-or-later
// How patient the supervisor is, and what callers may ask of its operations. Plain values.
#pragma once

#include "core/clock.h"
#include "core/log_entry.h"
#include "core/result.h"
#include "core/service.h"

#include <QVector>

#include <functional>

namespace server::supervisor {

struct SupervisorOptions
{
    // The wait before the first, second, ... restart after crashes in a row; the last one repeats.
    QVector<core::Millis> backoff{core::Millis(1'000), core::Millis(2'000),  core::Millis(4'000),
                                  core::Millis(8'000), core::Millis(16'000), core::Millis(30'000)};
    int maxRestarts = 5;                     // in a row; one more crash and the replica gives up
    core::Millis steadyAfter{60'000};        // ready for this long: earlier crashes are forgotten
    core::Millis dependencyWait{60'000};     // for what a service depends on to be ready
    core::Millis startupFloor{60'000};       // least time a replica has for its first good probe
    core::Millis stopTimeout{10'000};        // for restarts, scaling down and removal
    core::Millis driverPoll{250};            // between two looks at a driver that cannot start anything now
    core::Millis driverRetry{1'000};         // before what failed through the driver's fault is started again
};

enum class StopMode { Graceful, AtOnce };

struct StopOptions
{
    StopMode mode = StopMode::Graceful;
    core::Millis timeout{30'000}; // how long a graceful stop may take before the tree is killed
};

enum class DataFate { Keep, Remove };

struct RemoveOptions
{
    StopMode mode = StopMode::Graceful;  // AtOnce ("force") also removes what others depend on
    DataFate data = DataFate::Keep;      // Remove ("cleanup"): the driver drops the service's data
};

// Whether a service shall run after the next start of the server.
enum class DesiredState { Stopped, Running };

struct LoadedService
{
    core::ServiceSpec spec;
    DesiredState desired = DesiredState::Stopped;
};

// The environment that a service is started with: its spec's, with what refers to elsewhere looked up. An
// error keeps it from starting and is told as the reason. Called on the runtime thread; must not block.
using EnvironmentLookup = std::function<core::Result<QMap<QString, QString>>(const core::ServiceSpec &)>;

// Takes the platform's own lines for a service's log. Called on the runtime thread; must not block.
using SystemLog = std::function<void(const core::ServiceId &, int replica, const QByteArray &line, core::LogLevel)>;

} // namespace server::supervisor
