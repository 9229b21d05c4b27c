// SPDX-License-Identifier: GPL-3.0-or-later
// The half of ServiceUnit that tells: status, health, snapshots, events and samples.
#include "server/supervisor/service_unit.h"

#include <algorithm>

namespace server::supervisor {
namespace {

bool sameForWatchers(const core::ReplicaState &a, const core::ReplicaState &b)
{
    return a.index == b.index && a.status == b.status && a.health == b.health && a.pid == b.pid && a.port == b.port
        && a.restarts == b.restarts;
}

core::ServiceEventKind kindOf(core::ServiceStatus status)
{
    switch (status) {
    case core::ServiceStatus::Stopped:
        return core::ServiceEventKind::Stopped;
    case core::ServiceStatus::Starting:
        return core::ServiceEventKind::Starting;
    case core::ServiceStatus::Running:
        return core::ServiceEventKind::Started;
    case core::ServiceStatus::Stopping:
        return core::ServiceEventKind::Stopping;
    case core::ServiceStatus::Error:
        return core::ServiceEventKind::Failed;
    }
    return core::ServiceEventKind::Updated;
}

} // namespace

core::ServiceStatus ServiceUnit::status() const
{
    using core::ServiceStatus;
    bool ready = false;
    bool pending = false;
    bool ending = false;
    bool gaveUp = false;
    for (const auto &[index, replica] : m_replicas) {
        ready |= replica->isReady();
        pending |= replica->isPending();
        ending |= replica->phase() == Replica::Phase::Ending;
        gaveUp |= replica->phase() == Replica::Phase::GaveUp;
    }
    if (m_goal == Goal::Stopped && (ready || pending || ending))
        return ServiceStatus::Stopping;
    if (ready)
        return ServiceStatus::Running;
    if (m_waiting || pending)
        return ServiceStatus::Starting;
    if (ending)
        return ServiceStatus::Stopping;
    return gaveUp || !m_failure.isEmpty() ? ServiceStatus::Error : ServiceStatus::Stopped;
}

core::HealthStatus ServiceUnit::health(core::ServiceStatus status) const
{
    using core::HealthStatus;
    switch (status) {
    case core::ServiceStatus::Stopped:
    case core::ServiceStatus::Stopping:
        return HealthStatus::Unknown;
    case core::ServiceStatus::Starting:
        return HealthStatus::Starting;
    case core::ServiceStatus::Error:
        return HealthStatus::Unhealthy;
    case core::ServiceStatus::Running:
        break;
    }
    int healthy = 0;
    int counted = 0;
    for (const auto &[index, replica] : m_replicas) {
        // One that is coming up for the first time, or being replaced, is no loss to anybody.
        const bool coming = (replica->isPending() || replica->phase() == Replica::Phase::Ending) && !replica->hasCrashed();
        if (index >= m_spec.replicas || coming)
            continue;
        ++counted;
        healthy += replica->isReady() && replica->checks().isReady() ? 1 : 0;
    }
    if (healthy == counted)
        return HealthStatus::Healthy;
    return healthy > 0 ? HealthStatus::Degraded : HealthStatus::Unhealthy;
}

bool ServiceUnit::isUseful() const
{
    const core::ServiceStatus now = status();
    if (now != core::ServiceStatus::Running)
        return false;
    const core::HealthStatus well = health(now);
    return well == core::HealthStatus::Healthy || well == core::HealthStatus::Degraded;
}

QString ServiceUnit::reason() const
{
    if (!m_failure.isEmpty())
        return m_failure;
    if (m_waiting)
        return m_waitingFor;
    const Replica *telling = nullptr;
    for (const auto &[index, replica] : m_replicas) {
        if (replica->reason().isEmpty())
            continue;
        if (!telling || (replica->phase() == Replica::Phase::GaveUp && telling->phase() != Replica::Phase::GaveUp))
            telling = replica.get();
    }
    if (telling) {
        return m_spec.replicas > 1 ? QStringLiteral("Replica %1: %2").arg(telling->index()).arg(telling->reason())
                                   : telling->reason();
    }
    if (!m_renewal.isEmpty())
        return m_renewal;
    if (!m_note.isEmpty())
        return m_note;
    return m_goal == Goal::Running && m_spec.replicas == 0 ? QStringLiteral("Scaled to 0 replicas") : QString();
}

core::Check ServiceUnit::worstOf(const core::Check &(HealthTracker::*which)() const) const
{
    const auto badness = [](core::CheckStatus status) {
        return status == core::CheckStatus::Failing ? 2 : status == core::CheckStatus::Unknown ? 1 : 0;
    };
    core::Check worst;
    int worstIndex = -1;
    qint64 latest = 0;
    const bool anyReady = std::any_of(m_replicas.begin(), m_replicas.end(),
                                      [](const auto &entry) { return entry.second->isReady(); });
    for (const auto &[index, replica] : m_replicas) {
        // While one serves, those that are still coming up say nothing about the service.
        if (!replica->isLive() || (anyReady && !replica->isReady()))
            continue;
        const core::Check &check = (replica->checks().*which)();
        latest = std::max(latest, check.lastCheckMs);
        if (worstIndex < 0 || badness(check.status) > badness(worst.status)) {
            worst = check;
            worstIndex = index;
        }
    }
    worst.lastCheckMs = latest;
    if (m_spec.replicas > 1 && !worst.output.isEmpty() && worst.status != core::CheckStatus::Passing)
        worst.output = QStringLiteral("Replica %1: %2").arg(worstIndex).arg(worst.output);
    return worst;
}

core::ServiceState ServiceUnit::state() const
{
    core::ServiceState state;
    state.status = status();
    state.reason = reason();
    state.health = health(state.status);
    state.startup = worstOf(&HealthTracker::startup);
    state.readiness = worstOf(&HealthTracker::readiness);
    state.liveness = worstOf(&HealthTracker::liveness);
    state.healthCheckedMs = std::max(state.startup.lastCheckMs, state.readiness.lastCheckMs);
    const runtime::Driver *driver = m_spec.memory.limit > 0 ? m_context.driverOf(m_spec.runtime) : nullptr;
    state.memoryLimitEnforced = driver && driver->enforcesMemoryLimits();
    state.restarts = m_formerRestarts;
    state.replicas.reserve(qsizetype(m_replicas.size()));
    for (const auto &[index, replica] : m_replicas) {
        const core::ReplicaState one = replica->state();
        state.cpuPercent += one.cpuPercent;
        state.memoryMb += one.memoryMb;
        state.restarts += one.restarts;
        if (one.startedAtMs != 0 && (state.startedAtMs == 0 || one.startedAtMs < state.startedAtMs))
            state.startedAtMs = one.startedAtMs;
        state.replicas.append(one);
    }
    if (state.status != core::ServiceStatus::Stopped && state.status != core::ServiceStatus::Error)
        state.requests = m_requests;
    putOutOfSight(state);
    return state;
}

// What runs while nobody can say how it is: told as it was last known.
void ServiceUnit::putOutOfSight(core::ServiceState &state) const
{
    const runtime::Driver *driver = m_context.driverOf(m_spec.runtime);
    const bool isUp = state.status == core::ServiceStatus::Running || state.status == core::ServiceStatus::Stopping;
    if (!isUp || !driver || driver->readiness() != runtime::Driver::Readiness::Down)
        return;
    const QString time = QDateTime::fromMSecsSinceEpoch(driver->lastSeenMs(), Qt::UTC).toString(QStringLiteral("yyyy-MM-dd hh:mm:ss"));
    state.reason = QStringLiteral("The container engine is not reachable; last known at %1 UTC").arg(time);
    state.health = core::HealthStatus::Unknown;
    for (core::ReplicaState &replica : state.replicas) {
        if (replica.status == core::ServiceStatus::Running)
            replica.health = core::HealthStatus::Unknown;
    }
}

core::Service ServiceUnit::snapshot() const
{
    return {m_spec, state()};
}

void ServiceUnit::publish()
{
    core::Service now = snapshot();
    if (m_published && *m_published == now) {
        m_context.unitChanged(id());
        return;
    }
    const ServiceSnapshot before = std::exchange(m_published, std::make_shared<const core::Service>(std::move(now)));
    const ServiceSnapshot current = m_published;
    m_context.registry.put(current);
    m_context.unitChanged(id());
    if (before)
        emitChanges(*before, current);
}

void ServiceUnit::emitChanges(const core::Service &before, const ServiceSnapshot &now)
{
    using core::ServiceEventKind;
    const core::ServiceState &was = before.state;
    const core::ServiceState &is = now->state;
    const qint64 time = m_context.clock.nowMs();
    bool told = false;
    const auto tell = [&](ServiceEventKind kind, const QString &reason) {
        m_context.emitEvent({kind, now->spec.id, time, *now, reason});
        told = true;
    };

    core::ServiceSpec specButReplicas = before.spec;
    specButReplicas.replicas = now->spec.replicas;
    specButReplicas.updatedAtMs = now->spec.updatedAtMs;
    if (!(specButReplicas == now->spec))
        tell(ServiceEventKind::Updated, {});
    if (before.spec.replicas != now->spec.replicas) {
        tell(ServiceEventKind::Scaled,
             QStringLiteral("From %1 to %2 replicas").arg(before.spec.replicas).arg(now->spec.replicas));
    }
    if (was.status != is.status)
        tell(kindOf(is.status), is.reason);
    if (was.health != is.health)
        tell(ServiceEventKind::HealthChanged, is.readiness.output);
    if (told)
        return;
    const bool sameReplicas = std::equal(was.replicas.begin(), was.replicas.end(), is.replicas.begin(),
                                         is.replicas.end(), sameForWatchers);
    if (!sameReplicas || was.reason != is.reason)
        tell(ServiceEventKind::Updated, is.reason);
}

void ServiceUnit::sampleReplica(const Replica &replica, qint64 timeMs, QVector<core::MetricSample> &samples) const
{
    const core::ReplicaState state = replica.state();
    const auto add = [&](const char *metric, double value) {
        samples.append({id(), QString::fromLatin1(metric), replica.index(), value, timeMs});
    };
    add("cpu_usage", state.cpuPercent);
    add("memory_usage", state.memoryMb);
    add("restarts_total", state.restarts);
    add("up", replica.isReady() ? 1 : 0);
    if (replica.checks().isStarted())
        add("health_latency_ms", replica.checks().latencyMs());
}

void ServiceUnit::sampleUsage(QVector<core::MetricSample> &samples)
{
    const qint64 time = m_context.clock.nowMs();
    double slowest = -1;
    bool changed = false;
    for (const auto &[index, replica] : m_replicas) {
        if (replica->isAtRest())
            continue;
        changed |= replica->readUsage();
        sampleReplica(*replica, time, samples);
        if (replica->checks().isStarted())
            slowest = std::max(slowest, replica->checks().latencyMs());
    }
    if (changed) {
        const Batch batch(*this);
        m_changed = true;
    }
    const core::ServiceState &state = m_published->state;
    const auto add = [&](const char *metric, double value) {
        samples.append({id(), QString::fromLatin1(metric), -1, value, time});
    };
    add("up", state.status == core::ServiceStatus::Running ? 1 : 0);
    if (isAtRest())
        return; // a service that is off leaves no flat lines
    add("cpu_usage", state.cpuPercent);
    add("memory_usage", state.memoryMb);
    add("restarts_total", state.restarts);
    if (slowest >= 0)
        add("health_latency_ms", slowest);
}

} // namespace server::supervisor
