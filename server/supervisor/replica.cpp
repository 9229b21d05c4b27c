// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/supervisor/replica.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace server::supervisor {
namespace {

QString inSeconds(core::Millis time)
{
    return QStringLiteral("%1 s").arg(double(time.count()) / 1'000);
}

QString textOf(const runtime::ReplicaExit &exit)
{
    if (!exit.text.isEmpty())
        return exit.text;
    return exit.signal != 0 ? QStringLiteral("Killed by signal %1").arg(exit.signal)
                            : QStringLiteral("Exit code %1").arg(exit.exitCode);
}

} // namespace

Replica::Replica(UnitContext &context, ReplicaHost &host, int index)
    : m_context(context), m_host(host), m_key{host.spec().id, index}
{
}

Replica::~Replica()
{
    endChecks();
    m_context.ports.release(m_key);
}

void Replica::start(IfPortTaken ifTaken)
{
    if (m_phase == Phase::Ending) {
        m_afterEnding = AfterEnding::Launch;
        return;
    }
    if (!isAtRest())
        return;
    m_crashes = 0;
    m_reason.clear();
    launch(ifTaken);
}

void Replica::restart()
{
    switch (m_phase) {
    case Phase::Idle:
    case Phase::Finished:
    case Phase::GaveUp:
    case Phase::Ending:
        start();
        break;
    case Phase::Backoff:
        endChecks();
        m_crashes = 0;
        m_reason.clear();
        launch();
        break;
    case Phase::Launching:
    case Phase::Probing:
    case Phase::Ready:
        end(AfterEnding::Launch, {StopMode::Graceful, m_context.options.stopTimeout});
        break;
    }
}

void Replica::stop(const StopOptions &options)
{
    switch (m_phase) {
    case Phase::Idle:
        break;
    case Phase::Finished:
    case Phase::GaveUp:
    case Phase::Backoff:
        m_reason.clear();
        m_crashes = 0;
        rest(Phase::Idle);
        break;
    case Phase::Launching:
    case Phase::Probing:
    case Phase::Ready:
    case Phase::Ending:
        m_reason.clear();
        end(AfterEnding::Rest, options);
        break;
    }
}

void Replica::launch(IfPortTaken ifTaken)
{
    const core::ServiceSpec &spec = m_host.spec();
    m_generation = m_host.generation();
    m_port = 0;
    runtime::Driver *driver = m_context.driverOf(spec.runtime);
    if (!driver)
        return giveUp(QStringLiteral("This server cannot run \"%1\" services").arg(core::toString(spec.runtime)));
    if (m_driver && m_driver != driver)
        m_driver->forget(m_key.service); // the service went over to another runtime
    m_driver = driver;
    if (m_driver->readiness() != runtime::Driver::Readiness::Ready)
        return waitForDriver();
    const core::Result<int> port = reservePort();
    if (!port)
        return ifTaken == IfPortTaken::GiveUp ? giveUp(port.error().message) : crash(port.error().message);
    m_port = *port;
    const core::Result<core::ServiceSpec> launched = m_context.forDriver(spec);
    if (!launched)
        return giveUp(launched.error().message);
    m_phase = Phase::Launching;
    m_driver->start(*launched, m_key.index, m_port);
    m_host.replicaChanged();
}

// 0: the service has none.
core::Result<int> Replica::reservePort()
{
    const core::ServiceSpec &spec = m_host.spec();
    if (spec.port == 0) {
        m_context.ports.release(m_key);
        return 0;
    }
    const int held = m_driver->survivorPort(spec, m_key.index).value_or(0);
    const bool fits = m_key.index == 0 ? held == spec.port : held > spec.port;
    if (fits)
        return m_context.ports.reserveHeld(m_key, held);
    return m_key.index == 0 ? m_context.ports.reserve(m_key, spec.port) : m_context.ports.reserveFrom(m_key, spec.port + 1);
}

// That it cannot start now is no fault of the service and counts as no crash.
void Replica::waitForDriver()
{
    const bool isDown = m_driver->readiness() == runtime::Driver::Readiness::Down;
    waitFor(isDown ? QStringLiteral("Waiting: %1").arg(m_driver->readinessProblem()) : QStringLiteral("Waiting for the container engine"),
            m_context.options.driverPoll);
}

void Replica::waitFor(const QString &reason, core::Millis time)
{
    const bool isNews = m_phase != Phase::Backoff || m_reason != reason;
    m_reason = reason;
    m_phase = Phase::Backoff;
    m_timer = m_context.scheduler.after(time, [this] {
        m_timer = {};
        launch();
    });
    if (isNews)
        m_host.replicaChanged();
}

void Replica::end(AfterEnding then, const StopOptions &options)
{
    const bool alreadyEnding = m_phase == Phase::Ending;
    endChecks();
    m_phase = Phase::Ending;
    m_afterEnding = then;
    m_stopOptions = options;
    if (!alreadyEnding) {
        say(core::LogLevel::Info, options.mode == StopMode::Graceful
                                      ? QStringLiteral("Stopping, within %1").arg(inSeconds(options.timeout))
                                      : QStringLiteral("Stopping at once"));
    }
    m_driver->stop(m_key, options.mode == StopMode::Graceful, options.timeout);
    m_host.replicaChanged();
}

void Replica::handleStarted(qint64 pid)
{
    if (m_phase == Phase::Ending) { // asked to stop before it had come up: the driver may not have known it then
        m_pid = pid;
        m_driver->stop(m_key, m_stopOptions.mode == StopMode::Graceful, m_stopOptions.timeout);
        return;
    }
    if (m_phase != Phase::Launching)
        return;
    m_phase = Phase::Probing;
    m_reason.clear();
    m_pid = pid;
    m_startedAtMs = m_context.clock.nowMs();
    m_usageAtMs = m_context.clock.monotonicMs();
    m_cpuSeconds = 0;
    say(core::LogLevel::Info, m_port != 0 ? QStringLiteral("Started, pid %1, port %2").arg(pid).arg(m_port)
                                          : QStringLiteral("Started, pid %1").arg(pid));
    m_checks.begin(m_host.spec().healthCheck, m_context.options.startupFloor, m_context.clock.monotonicMs());
    if (probeType() == core::HealthCheckType::None) {
        passWithoutCheck();
    } else {
        planProbe(m_checks.nextDelay());
    }
    m_host.replicaChanged();
}

void Replica::handleProgress(const QString &text)
{
    if (m_phase != Phase::Launching)
        return;
    m_reason = text;
    m_host.replicaChanged();
}

void Replica::handleMeddling(qint64 pid, const QString &notice)
{
    if (!isLive())
        return;
    if (pid != m_pid) { // another process of the same container
        m_startedAtMs = m_context.clock.nowMs();
        m_usageAtMs = m_context.clock.monotonicMs();
        m_cpuSeconds = 0;
    }
    m_pid = pid;
    m_notice = notice;
    m_host.replicaChanged();
}

void Replica::handleExited(const runtime::ReplicaExit &exit)
{
    const Phase before = m_phase;
    if (before != Phase::Launching && before != Phase::Probing && before != Phase::Ready && before != Phase::Ending)
        return;
    const bool wasSteady = before == Phase::Ready
        && m_context.clock.monotonicMs() - m_readySinceMs >= m_context.options.steadyAfter.count();
    endChecks();
    m_pid = 0;
    m_notice.clear();
    m_cpuPercent = 0;
    m_memoryMb = 0;
    if (wasSteady)
        m_crashes = 0;

    if (before == Phase::Ending) {
        switch (m_afterEnding) {
        case AfterEnding::Rest:
            say(core::LogLevel::Info, QStringLiteral("Stopped: %1").arg(textOf(exit)));
            m_crashes = 0;
            return rest(Phase::Idle);
        case AfterEnding::Launch:
            say(core::LogLevel::Info, QStringLiteral("Stopped: %1; starting again").arg(textOf(exit)));
            m_crashes = 0;
            m_reason.clear();
            return launch();
        case AfterEnding::Crash:
            return crash(std::exchange(m_crashText, {}));
        }
    }

    if (exit.noFault && before == Phase::Launching)
        return waitFor(QStringLiteral("Waiting: %1").arg(textOf(exit)), m_context.options.driverRetry);

    // Only what had come up can have ended well.
    const bool endedWell = before != Phase::Launching && exit.exitCode == 0 && exit.signal == 0;
    if (endedWell && m_host.spec().restartPolicy != core::RestartPolicy::Always) {
        m_reason = textOf(exit);
        say(core::LogLevel::Info, QStringLiteral("Ended by itself: %1").arg(m_reason));
        return rest(Phase::Finished);
    }
    crash(textOf(exit));
}

void Replica::crash(const QString &why)
{
    const SupervisorOptions &options = m_context.options;
    if (m_host.takesBack(why)) { // the spec is the one before now
        m_crashes = 0;
        m_reason.clear();
        return launch();
    }
    if (m_host.spec().restartPolicy == core::RestartPolicy::Never)
        return giveUp(why);
    if (m_crashes >= options.maxRestarts)
        return giveUp(QStringLiteral("%1, gave up after %2 restarts").arg(why).arg(m_crashes));
    ++m_crashes;
    const core::Millis delay = options.backoff.isEmpty()
        ? core::Millis(0) : options.backoff.at(std::min<qsizetype>(m_crashes, options.backoff.size()) - 1);
    m_reason = QStringLiteral("%1; restart %2 of %3 in %4")
                   .arg(why).arg(m_crashes).arg(options.maxRestarts).arg(inSeconds(delay));
    say(core::LogLevel::Warn, m_reason);
    m_phase = Phase::Backoff;
    m_startedAtMs = 0;
    m_timer = m_context.scheduler.after(delay, [this] {
        m_timer = {};
        ++m_restarts;
        launch();
    });
    m_host.replicaChanged();
}

void Replica::giveUp(const QString &why)
{
    m_reason = why;
    say(core::LogLevel::Error, why);
    rest(Phase::GaveUp);
}

void Replica::rest(Phase phase)
{
    endChecks();
    m_phase = phase;
    m_pid = 0;
    m_port = 0;
    m_startedAtMs = 0;
    m_cpuPercent = 0;
    m_memoryMb = 0;
    m_context.ports.release(m_key);
    m_host.replicaChanged();
}

void Replica::becomeReady()
{
    m_phase = Phase::Ready;
    m_readySinceMs = m_context.clock.monotonicMs();
    m_reason.clear();
    say(core::LogLevel::Info, QStringLiteral("Ready: %1").arg(m_checks.startup().output));
    m_driver->settled(m_key);
    m_host.replicaReady(m_key.index);
}

core::HealthCheckType Replica::probeType() const
{
    const core::HealthCheckType type = m_checks.check().type;
    const bool needsPort = type == core::HealthCheckType::Http || type == core::HealthCheckType::Tcp;
    return needsPort && m_port == 0 ? core::HealthCheckType::Process : type;
}

void Replica::planProbe(core::Millis delay)
{
    m_context.scheduler.cancel(m_timer);
    m_timer = m_context.scheduler.after(delay, [this] {
        m_timer = {};
        runProbe();
    });
}

void Replica::runProbe()
{
    const core::HealthCheck &check = m_checks.check();
    m_probeUnderWay = true;
    m_probeBeganMs = m_context.clock.monotonicMs();
    const quint64 number = ++m_probeNumber;
    const core::HealthCheckType type = probeType();
    if (type == core::HealthCheckType::Process || type == core::HealthCheckType::None) {
        if (const std::optional<runtime::OwnHealth> own = m_driver->ownHealth(m_key); own && type == core::HealthCheckType::Process) {
            const bool isWell = own->state == runtime::OwnHealth::State::Healthy;
            const QString text = own->state == runtime::OwnHealth::State::Starting ? QStringLiteral("The image's own check has not passed yet")
                : isWell ? QStringLiteral("The image's own check passes") : QStringLiteral("The image's own check fails");
            takeProbe({isWell ? ProbeVerdict::Pass : ProbeVerdict::Fail,
                       own->output.isEmpty() ? text : QStringLiteral("%1: %2").arg(text, own->output), 0});
            return;
        }
        const bool runs = m_driver->isRunning(m_key);
        takeProbe({runs ? ProbeVerdict::Pass : ProbeVerdict::Fail,
                   runs ? QStringLiteral("The process is running") : QStringLiteral("The process is not running"), 0});
        return;
    }
    ProbeTarget target;
    target.kind = type == core::HealthCheckType::Http ? ProbeKind::Http : ProbeKind::Tcp;
    target.port = m_port;
    target.path = check.endpoint;
    target.timeout = core::Seconds(std::max(1, check.timeoutSec));
    m_context.prober.probe(target, [this, number, alive = std::weak_ptr(m_alive)](const ProbeResult &result) {
        if (!alive.expired() && number == m_probeNumber)
            takeProbe(result);
    });
}

void Replica::takeProbe(const ProbeResult &result)
{
    m_probeUnderWay = false;
    const qint64 now = m_context.clock.monotonicMs();
    const HealthTracker::Outcome outcome = m_checks.take(result, m_context.clock.nowMs(), now);
    const bool mayRestart = m_host.spec().restartPolicy != core::RestartPolicy::Never;
    const StopOptions options{StopMode::Graceful, m_context.options.stopTimeout};
    std::vector<std::function<void()>> waiting = std::exchange(m_waitingForProbe, {});

    if (outcome == HealthTracker::Outcome::StartupFailed) {
        m_crashText = QStringLiteral("Not ready in time: %1").arg(result.output);
        m_reason = m_crashText;
        say(core::LogLevel::Warn, m_crashText);
        end(AfterEnding::Crash, options);
    } else if (outcome == HealthTracker::Outcome::LivenessFailed && mayRestart) {
        m_crashText = QStringLiteral("Health check failed %1 times in a row: %2")
                          .arg(std::max(1, m_checks.check().retries)).arg(result.output);
        m_reason = m_crashText;
        say(core::LogLevel::Warn, m_crashText);
        // A steady run ends here, not when the process is gone: until then it is only being ended.
        if (now - m_readySinceMs >= m_context.options.steadyAfter.count())
            m_crashes = 0;
        end(AfterEnding::Crash, options);
    } else {
        if (outcome == HealthTracker::Outcome::StartupPassed)
            becomeReady();
        else if (outcome == HealthTracker::Outcome::ReadinessChanged)
            say(m_checks.isReady() ? core::LogLevel::Info : core::LogLevel::Warn,
                (m_checks.isReady() ? QStringLiteral("Healthy again: %1") : QStringLiteral("Health check failed: %1"))
                    .arg(result.output));
        const core::Millis spent(now - m_probeBeganMs);
        planProbe(std::max(core::Millis(0), m_checks.nextDelay() - spent));
        m_host.replicaChanged();
    }
    for (const std::function<void()> &heard : waiting)
        heard();
}

void Replica::endChecks()
{
    m_context.scheduler.cancel(m_timer);
    ++m_probeNumber;
    m_probeUnderWay = false;
    m_checks.reset();
    for (const std::function<void()> &heard : std::exchange(m_waitingForProbe, {}))
        heard();
}

void Replica::probeNow(std::function<void()> heard)
{
    if (!isLive() || probeType() == core::HealthCheckType::None)
        return heard();
    m_waitingForProbe.push_back(std::move(heard));
    if (m_probeUnderWay)
        return;
    m_context.scheduler.cancel(m_timer);
    runProbe();
}

void Replica::healthCheckEdited()
{
    if (!isLive())
        return;
    m_checks.setCheck(m_host.spec().healthCheck);
    ++m_probeNumber; // an answer under way is one to the old question
    m_probeUnderWay = false;
    if (probeType() != core::HealthCheckType::None)
        return planProbe(core::Millis(0)); // so that the edit shows at once
    m_context.scheduler.cancel(m_timer);
    passWithoutCheck();
    m_host.replicaChanged();
    for (const std::function<void()> &heard : std::exchange(m_waitingForProbe, {}))
        heard();
}

void Replica::passWithoutCheck()
{
    const auto outcome = m_checks.take({ProbeVerdict::Pass, QStringLiteral("Started; no health check is set"), 0},
                                       m_context.clock.nowMs(), m_context.clock.monotonicMs());
    if (outcome == HealthTracker::Outcome::StartupPassed)
        becomeReady();
}

bool Replica::readUsage()
{
    if (!isLive())
        return false;
    const std::optional<runtime::ReplicaUsage> usage = m_driver->usage(m_key);
    if (!usage)
        return false;
    const qint64 now = m_context.clock.monotonicMs();
    if (now > m_usageAtMs) {
        // A process of the tree that ended may take its share with it; that is no negative use.
        const double used = std::max(0.0, usage->cpuSeconds - m_cpuSeconds);
        m_cpuPercent = used * 100'000.0 / double(now - m_usageAtMs);
        m_cpuSeconds = usage->cpuSeconds;
        m_usageAtMs = now;
    }
    m_memoryMb = double(usage->memoryBytes) / (1024.0 * 1024.0);
    return true;
}

void Replica::say(core::LogLevel level, const QString &line)
{
    if (m_context.log)
        m_context.log(m_key.service, m_key.index, line.toUtf8(), level);
}

core::ServiceStatus Replica::status() const
{
    switch (m_phase) {
    case Phase::Idle:
    case Phase::Finished:
        return core::ServiceStatus::Stopped;
    case Phase::Launching:
    case Phase::Probing:
    case Phase::Backoff:
        return core::ServiceStatus::Starting;
    case Phase::Ready:
        return core::ServiceStatus::Running;
    case Phase::Ending:
        return core::ServiceStatus::Stopping;
    case Phase::GaveUp:
        return core::ServiceStatus::Error;
    }
    return core::ServiceStatus::Stopped;
}

core::HealthStatus Replica::health() const
{
    switch (status()) {
    case core::ServiceStatus::Starting:
        return core::HealthStatus::Starting;
    case core::ServiceStatus::Running:
        return m_checks.isReady() ? core::HealthStatus::Healthy : core::HealthStatus::Unhealthy;
    case core::ServiceStatus::Error:
        return core::HealthStatus::Unhealthy;
    case core::ServiceStatus::Stopped:
    case core::ServiceStatus::Stopping:
        break;
    }
    return core::HealthStatus::Unknown;
}

core::ReplicaState Replica::state() const
{
    core::ReplicaState state;
    state.index = m_key.index;
    state.status = status();
    state.health = health();
    state.pid = m_pid;
    state.port = m_port;
    state.cpuPercent = m_cpuPercent;
    state.memoryMb = m_memoryMb;
    state.restarts = m_restarts;
    state.startedAtMs = m_startedAtMs;
    return state;
}

} // namespace server::supervisor
