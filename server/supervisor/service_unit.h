// SPDX-License-Identifier: GPL-3.0-or-later
// ServiceUnit: one service: its spec, its replicas, and what is wanted of them. Runtime thread; owned
// by the Supervisor. Every change ends in one publication: registry first, then events.
//
// The service's status follows from the goal and the replicas, first line that fits:
//   stopping   goal Stopped, and a replica is not at rest
//   running    a replica is Ready
//   starting   waiting for dependencies, or a replica is on its way up (also in back-off)
//   stopping   a replica is ending (a restart in progress)
//   error      it could not be started, or a replica gave up
//   stopped    otherwise
// The goal is set by start and stop; when every replica has come to rest by itself it falls back to
// Stopped. A service scaled to 0 replicas keeps its goal and starts when it is scaled up.
//
// Replacing what runs raises the generation. A single replica, or a changed port, is stopped and
// started when at rest; several are replaced one after the other, each when the one before is
// ready, and not further once a new one has given up, so that a bad change never ends a service.
//
// A new image is on probation until it is ready everywhere. When it does not come up, the service goes
// back to the spec before by itself and says so; what is written down of it follows (tookBack). So it is
// with a name that has come to mean another image (renewImage), which then means the one before again.
#pragma once

#include "server/supervisor/replica.h"

#include <map>

namespace server::supervisor {

class ServiceUnit final : private ReplicaHost
{
public:
    ServiceUnit(UnitContext &context, core::ServiceSpec spec);
    ~ServiceUnit();
    Q_DISABLE_COPY_MOVE(ServiceUnit)

    const core::ServiceSpec &spec() const override { return m_spec; }
    const core::ServiceId &id() const { return m_spec.id; }
    core::ServiceStatus status() const;
    // Running and well enough for what depends on it.
    bool isUseful() const;
    // No process, none on its way, nothing planned.
    bool isAtRest() const;
    // Wanted, even when nothing of it runs at this moment.
    bool isWanted() const { return m_goal == Goal::Running; }
    bool hasLiveReplica() const;
    bool isWaiting() const { return m_waiting; }
    QString reason() const;
    core::Service snapshot() const;

    // Puts the first snapshot into the registry; with an event when it has just been created.
    enum class Arrival { Loaded, Created };
    void arrive(Arrival arrival);

    // Whether `spec` could run here, nothing started.
    core::Result<> check(const core::ServiceSpec &spec) const;
    // Starts the replicas. An error is also the service's state.
    core::Result<> begin();
    void waitFor(const QString &what); // starting, but not yet
    void fail(const QString &why);     // it could not be started
    void stop(const StopOptions &options);
    void restart();
    void scale(int replicas);
    void update(core::ServiceSpec spec);
    // Fetches what the image's name means now, and goes over to it when it is another one.
    core::Result<> renewImage();
    // Whether going over to `spec` replaces what runs.
    bool wouldRestart(const core::ServiceSpec &spec) const;
    void recheck(std::function<void()> done);
    void setRequestFigures(const core::RequestFigures &figures);

    void handleReadiness(); // what runs it came or went
    void handleStarted(int index, qint64 pid);
    void handleProgress(int index, const QString &text);
    void handleMeddling(int index, qint64 pid, const QString &notice);
    void handleExited(int index, const runtime::ReplicaExit &exit);

    void sampleUsage(QVector<core::MetricSample> &samples);

    // Frees replicas that were scaled away; called when none of them can be on the stack.
    void sweep() { m_gone.clear(); }

private:
    enum class Goal { Stopped, Running };

    // Changes made while one exists are settled and published together when the last one ends.
    class Batch
    {
    public:
        explicit Batch(ServiceUnit &unit) : m_unit(unit) { ++m_unit.m_batches; }
        ~Batch() { m_unit.endBatch(); }
        Q_DISABLE_COPY_MOVE(Batch)

    private:
        ServiceUnit &m_unit;
    };

    quint64 generation() const override { return m_generation; }
    void replicaChanged() override;
    bool takesBack(const QString &why) override;
    void replicaReady(int index) override;
    void endBatch();
    void settle();
    void fitReplicas();
    core::Result<> startAll(Replica::IfPortTaken ifTaken);
    enum class Replacement { AllAtOnce, OneByOne };
    void replace(Replacement how);
    void roll();
    void imageRenewed(const QString &image, const core::Result<bool> &isNew);
    void publish();
    void emitChanges(const core::Service &before, const ServiceSnapshot &now);
    core::ServiceState state() const;
    void putOutOfSight(core::ServiceState &state) const;
    core::HealthStatus health(core::ServiceStatus status) const;
    core::Check worstOf(const core::Check &(HealthTracker::*which)() const) const;
    bool replicasAtRest() const;
    void sampleReplica(const Replica &replica, qint64 timeMs, QVector<core::MetricSample> &samples) const;

    UnitContext &m_context;
    core::ServiceSpec m_spec;
    Goal m_goal = Goal::Stopped;
    std::map<int, std::unique_ptr<Replica>> m_replicas; // 0..replicas-1, and those being scaled away
    std::vector<std::unique_ptr<Replica>> m_gone;
    quint64 m_generation = 1;
    quint64 m_lastGeneration = 1; // numbers are never used twice
    bool m_waiting = false;
    bool m_startWhenAtRest = false;
    // After a change of the image, until the new one is ready everywhere: what to go back to.
    struct Probation
    {
        core::ServiceSpec before;
        quint64 generation = 0;
        bool isRenewal = false; // the name is the same and means another image
    };
    std::optional<Probation> m_probation;
    QString m_waitingFor;
    QString m_failure;
    QString m_renewal; // how far a newer image is; empty: none is fetched
    QString m_note;    // what became of the last change of the image; until something else is done
    std::shared_ptr<char> m_alive = std::make_shared<char>(); // for answers that may come late
    int m_formerRestarts = 0; // of replicas scaled away, so that the count never falls
    core::RequestFigures m_requests;
    ServiceSnapshot m_published;
    int m_batches = 0;
    bool m_changed = false;
};

} // namespace server::supervisor
