// SPDX-License-Identifier: GPL-3.0-or-later
// HealthTracker: what one replica's probes mean. Startup passes with the first good probe and fails
// when none came in time; from then on readiness follows every probe, and liveness fails after
// `retries` failures in a row. Plain logic without timers; runtime thread; owned by its Replica.
#pragma once

#include "core/service.h"
#include "server/supervisor/health_prober.h"

namespace server::supervisor {

class HealthTracker
{
public:
    enum class Outcome { Nothing, StartupPassed, StartupFailed, ReadinessChanged, LivenessFailed };

    // A process has come up. `startupTime`: the least time that it has for its first good probe.
    void begin(const core::HealthCheck &check, core::Millis startupTime, qint64 monotonicMs);
    // The check was edited while the process runs: counts begin anew, what is known stays.
    void setCheck(const core::HealthCheck &check);
    void reset();

    Outcome take(const ProbeResult &result, qint64 wallMs, qint64 monotonicMs);
    // From the beginning of one probe to that of the next.
    core::Millis nextDelay();

    const core::HealthCheck &check() const { return m_check; }
    bool isStarted() const { return m_startup.status == core::CheckStatus::Passing; }
    bool isReady() const { return m_readiness.status == core::CheckStatus::Passing; }
    double latencyMs() const { return m_latencyMs; }
    const core::Check &startup() const { return m_startup; }
    const core::Check &readiness() const { return m_readiness; }
    const core::Check &liveness() const { return m_liveness; }

private:
    core::HealthCheck m_check;
    core::Check m_startup;
    core::Check m_readiness;
    core::Check m_liveness;
    qint64 m_startupUntilMs = 0;
    core::Millis m_startupDelay{0};
    int m_failuresInARow = 0;
    double m_latencyMs = 0;
};

} // namespace server::supervisor
