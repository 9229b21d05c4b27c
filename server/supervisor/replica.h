// SPDX-License-Identifier: GPL-3.0-or-later
// Replica: one process or container of a service and everything that happens to it: port, start,
// checks, crashes, back-off. Runtime thread; owned by its ServiceUnit, which it tells of changes.
//
//   phase      shown as   left by
//   Idle       stopped    start -> Launching
//   Launching  starting   driver: started -> Probing; exited -> crash or end; stop, restart -> Ending
//   Probing    starting   first good probe -> Ready; none in time -> Ending (a crash); exited; stop
//   Ready      running    exited -> crash or end; liveness failing -> Ending (a crash); stop, restart
//   Backoff    starting   timer -> Launching; restart -> Launching; stop -> Idle (also while its driver is not ready, or failed)
//   Ending     stopping   driver: exited -> what was planned: Idle, Launching again, or crash
//   Finished   stopped    ended by itself with nothing to repeat; start, stop -> Idle
//   GaveUp     error      start, restart -> Launching; stop -> Idle
//
// A crash is an exit that the restart policy does not accept, a startup that never passed, a
// failing liveness check, or a port that somebody else took between an end and the next launch. The n-th crash in a row waits backoff[n-1]; after `maxRestarts` restarts
// the next one gives up. `steadyAfter` of being Ready makes the row begin anew. With the policy
// `never` any bad end gives up at once. The driver's start() is called in Launching only, and
// Launching is entered only when no process of this replica exists.
#pragma once

#include "server/supervisor/health_tracker.h"
#include "server/supervisor/unit_context.h"

#include <memory>
#include <vector>

namespace server::supervisor {

class Replica;

class ReplicaHost
{
public:
    virtual const core::ServiceSpec &spec() const = 0;
    virtual quint64 generation() const = 0; // grows when what runs should be replaced
    virtual void replicaChanged() = 0;
    // It did not come up with a new image: true when the service goes back to the one before.
    virtual bool takesBack(const QString &why) = 0;
    // It is ready.
    virtual void replicaReady(int index) = 0;

protected:
    ~ReplicaHost() = default;
};

class Replica
{
public:
    enum class Phase { Idle, Launching, Probing, Ready, Backoff, Ending, Finished, GaveUp };

    Replica(UnitContext &context, ReplicaHost &host, int index);
    ~Replica();
    Q_DISABLE_COPY_MOVE(Replica)

    // Who starts it is told at once, or it is a crash.
    enum class IfPortTaken { GiveUp, Crash };
    void start(IfPortTaken ifTaken = IfPortTaken::Crash); // from rest; earlier crashes are forgotten
    void restart(); // also from rest; graceful, with the supervisor's stop timeout
    void stop(const StopOptions &options);

    void handleStarted(qint64 pid);
    void handleProgress(const QString &text); // of its start
    void handleMeddling(qint64 pid, const QString &notice); // it goes on
    void handleExited(const runtime::ReplicaExit &exit);

    // `heard` is called once: after the probe's answer was taken, or at once when nothing can be asked.
    void probeNow(std::function<void()> heard);
    void healthCheckEdited();

    // Reads the tree's usage; false when it does not run.
    bool readUsage();

    Phase phase() const { return m_phase; }
    int index() const { return m_key.index; }
    bool isAtRest() const { return m_phase == Phase::Idle || m_phase == Phase::Finished || m_phase == Phase::GaveUp; }
    bool isReady() const { return m_phase == Phase::Ready; }
    // On its way out, not to come back.
    bool isLeaving() const { return m_phase == Phase::Ending && m_afterEnding == AfterEnding::Rest; }
    // On its way up.
    bool isPending() const { return m_phase == Phase::Launching || m_phase == Phase::Probing || m_phase == Phase::Backoff; }
    bool isLive() const { return m_phase == Phase::Probing || m_phase == Phase::Ready; }
    bool hasCrashed() const { return m_crashes > 0; }
    quint64 generation() const { return m_generation; } // of the host, when it was last launched
    int restarts() const { return m_restarts; }
    const QString &reason() const { return m_reason.isEmpty() ? m_notice : m_reason; }
    const HealthTracker &checks() const { return m_checks; }
    core::ReplicaState state() const;

private:
    enum class AfterEnding { Rest, Launch, Crash };

    void launch(IfPortTaken ifTaken = IfPortTaken::Crash);
    void waitForDriver();
    void waitFor(const QString &reason, core::Millis time);
    core::Result<int> reservePort();
    void end(AfterEnding then, const StopOptions &options);
    void crash(const QString &why);
    void giveUp(const QString &why);
    void rest(Phase phase);
    void becomeReady();
    void passWithoutCheck();
    void planProbe(core::Millis delay);
    void runProbe();
    void takeProbe(const ProbeResult &result);
    void endChecks();
    void say(core::LogLevel level, const QString &line);
    core::HealthCheckType probeType() const;
    core::ServiceStatus status() const;
    core::HealthStatus health() const;

    UnitContext &m_context;
    ReplicaHost &m_host;
    const runtime::ReplicaKey m_key;
    runtime::Driver *m_driver = nullptr; // the one it was launched with
    Phase m_phase = Phase::Idle;
    AfterEnding m_afterEnding = AfterEnding::Rest;
    StopOptions m_stopOptions;
    QString m_crashText; // for AfterEnding::Crash
    QString m_reason;
    QString m_notice; // what somebody else did to it, while it goes on
    quint64 m_generation = 0;
    int m_crashes = 0; // in a row
    int m_restarts = 0;
    qint64 m_pid = 0;
    int m_port = 0;
    qint64 m_startedAtMs = 0;
    qint64 m_readySinceMs = 0; // monotonic

    HealthTracker m_checks;
    Scheduler::Ticket m_timer; // the next probe, or the end of the back-off
    quint64 m_probeNumber = 0; // answers to older probes are not heard
    bool m_probeUnderWay = false;
    qint64 m_probeBeganMs = 0;
    std::vector<std::function<void()>> m_waitingForProbe;
    std::shared_ptr<bool> m_alive = std::make_shared<bool>(true);

    qint64 m_usageAtMs = 0; // monotonic
    double m_cpuSeconds = 0;
    double m_cpuPercent = 0;
    double m_memoryMb = 0;
};

} // namespace server::supervisor
