// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/supervisor/health_tracker.h"

#include <algorithm>

namespace server::supervisor {
namespace {

// A process that dies at once shall not count as started, so its first look comes later.
constexpr core::Millis kFirstProbe{100};
constexpr core::Millis kFirstLook{250};
constexpr core::Millis kStartupEvery{250};
constexpr core::Millis kStartupAtMost{1'000};

} // namespace

void HealthTracker::begin(const core::HealthCheck &check, core::Millis startupTime, qint64 monotonicMs)
{
    reset();
    m_check = check;
    const core::Millis checkTime = core::Seconds(qint64(check.intervalSec) * std::max(1, check.retries));
    m_startupUntilMs = monotonicMs + std::max(startupTime, checkTime).count();
}

void HealthTracker::setCheck(const core::HealthCheck &check)
{
    m_check = check;
    m_failuresInARow = 0;
}

void HealthTracker::reset()
{
    *this = {};
}

HealthTracker::Outcome HealthTracker::take(const ProbeResult &result, qint64 wallMs, qint64 monotonicMs)
{
    using core::CheckStatus;
    const bool passed = result.verdict == ProbeVerdict::Pass;
    m_latencyMs = result.latencyMs;

    if (!isStarted()) {
        m_startup.output = result.output;
        m_startup.lastCheckMs = wallMs;
        if (!passed) {
            if (monotonicMs < m_startupUntilMs)
                return Outcome::Nothing;
            m_startup.status = CheckStatus::Failing;
            return Outcome::StartupFailed;
        }
        m_startup.status = CheckStatus::Passing;
        m_readiness = m_liveness = m_startup;
        m_failuresInARow = 0;
        return Outcome::StartupPassed;
    }

    m_readiness.output = m_liveness.output = result.output;
    m_readiness.lastCheckMs = m_liveness.lastCheckMs = wallMs;
    const CheckStatus before = m_readiness.status;
    m_readiness.status = passed ? CheckStatus::Passing : CheckStatus::Failing;
    if (passed) {
        m_failuresInARow = 0;
        m_liveness.status = CheckStatus::Passing;
    } else if (++m_failuresInARow >= std::max(1, m_check.retries)) {
        m_liveness.status = CheckStatus::Failing;
        return Outcome::LivenessFailed;
    }
    return m_readiness.status == before ? Outcome::Nothing : Outcome::ReadinessChanged;
}

core::Millis HealthTracker::nextDelay()
{
    if (isStarted())
        return core::Seconds(std::max(1, m_check.intervalSec));
    if (m_startupDelay.count() == 0) {
        m_startupDelay = kStartupEvery;
        return m_check.type == core::HealthCheckType::Process ? kFirstLook : kFirstProbe;
    }
    const core::Millis delay = m_startupDelay;
    m_startupDelay = std::min(kStartupAtMost, m_startupDelay * 3 / 2);
    return delay;
}

} // namespace server::supervisor
