// SPDX-License-Identifier: GPL-3.0-or-later
// Thousands of random steps (people's operations, crashes, health, ports, time) against invariants
// that hold after every step, and against what must be so once things have come to rest.
// MCP_RANDOM_SEEDS=n runs n seeds instead of the usual number.
#include "fakes.h"

#include <QRandomGenerator>

using namespace fakes;
using namespace std::chrono_literals;

namespace {

class Walk
{
public:
    explicit Walk(quint32 seed) : m_random(seed) { }

    QString fault; // the first one, with what led to it

    void run(int steps)
    {
        for (int i = 0; i < 6; ++i)
            addService();
        for (int i = 0; i < steps && fault.isEmpty(); ++i) {
            step();
            m_bench.settle();
            check();
        }
        if (fault.isEmpty())
            comeToRest();
    }

private:
    int below(int n) { return int(m_random.bounded(n)); }
    bool oneIn(int n) { return below(n) == 0; }

    void addService()
    {
        const QString id = QStringLiteral("s%1").arg(below(8));
        ServiceSpec spec = makeSpec(id, oneIn(4) ? 0 : 3'000 + below(20), 1 + below(3));
        spec.restartPolicy = RestartPolicy(below(3));
        spec.healthCheck.intervalSec = 1 + below(10);
        spec.healthCheck.retries = 1 + below(3);
        spec.healthCheck.type = HealthCheckType(below(4));
        if (oneIn(3))
            spec.dependencies << QStringLiteral("s%1").arg(below(8));
        note(QStringLiteral("add ") + id);
        (void)m_bench.supervisor.add(spec);
    }

    ServiceId someService() { return ServiceId(QStringLiteral("s%1").arg(below(8))); }

    ReplicaKey someRun()
    {
        QList<ReplicaKey> keys = m_bench.driver.runs.keys();
        // A hash has an order of its own in every run; a seed shall lead the same way each time.
        std::sort(keys.begin(), keys.end(), [](const ReplicaKey &a, const ReplicaKey &b) {
            return a.service == b.service ? a.index < b.index : a.service < b.service;
        });
        return keys.isEmpty() ? ReplicaKey{} : keys.at(below(int(keys.size())));
    }

    void step()
    {
        const ServiceId id = someService();
        Supervisor &s = m_bench.supervisor;
        FakeDriver &driver = m_bench.driver;
        FakeProber &prober = m_bench.prober;
        switch (below(18)) {
        case 0:
            return addService();
        case 1:
        case 2:
            note(QStringLiteral("start ") + id.toString());
            return (void)s.start(id);
        case 3:
            note(QStringLiteral("stop ") + id.toString());
            return (void)s.stop(id, {oneIn(3) ? StopMode::AtOnce : StopMode::Graceful, 5s});
        case 4:
            note(QStringLiteral("restart ") + id.toString());
            return (void)s.restart(id);
        case 5: {
            const int n = below(6);
            note(QStringLiteral("scale %1 to %2").arg(id.toString()).arg(n));
            return (void)s.scale(id, n);
        }
        case 6:
            if (const ServiceSnapshot now = m_bench.registry.find(id)) {
                ServiceSpec spec = now->spec;
                if (oneIn(2))
                    spec.description = QString::number(below(1'000));
                if (oneIn(2))
                    spec.environment[QStringLiteral("V")] = QString::number(below(1'000));
                if (oneIn(4))
                    spec.port = 3'000 + below(20);
                if (oneIn(4))
                    spec.replicas = below(5);
                if (oneIn(8))
                    spec.image = oneIn(2) ? QStringLiteral("missing") : QStringLiteral("image");
                if (oneIn(4))
                    spec.healthCheck.type = HealthCheckType(below(4));
                note(QStringLiteral("update ") + id.toString());
                (void)s.update(spec);
            }
            return;
        case 7:
            if (oneIn(4)) {
                note(QStringLiteral("remove ") + id.toString());
                (void)s.remove(id, {oneIn(2) ? StopMode::AtOnce : StopMode::Graceful, DataFate::Keep});
            }
            return;
        case 8:
        case 9: {
            const ReplicaKey key = someRun();
            const int code = below(3);
            note(QStringLiteral("crash %1/%2 with %3").arg(key.service.toString()).arg(key.index).arg(code));
            if (code == 0)
                m_restsForGood << key.service;
            return driver.crash(key, code);
        }
        case 10:
            driver.comesUp = oneIn(2) ? FakeDriver::Manner::AtOnce : FakeDriver::Manner::WhenTold;
            driver.ends = oneIn(2) ? FakeDriver::Manner::AtOnce : FakeDriver::Manner::WhenTold;
            return note(QStringLiteral("other manners"));
        case 11:
        case 12: {
            const ReplicaKey key = someRun();
            note(QStringLiteral("come up, finish %1/%2").arg(key.service.toString()).arg(key.index));
            driver.comeUp(key);
            if (oneIn(2))
                driver.finish(key);
            return;
        }
        case 13: {
            const int port = 3'000 + below(25);
            QSet<int> &set = oneIn(3) ? m_bench.foreignPorts : oneIn(2) ? prober.failing : prober.silent;
            if (!set.remove(port))
                set.insert(port);
            return note(QStringLiteral("toggle %1").arg(port));
        }
        case 14:
            note(QStringLiteral("late answers"));
            return answerOpenProbes(oneIn(2) ? ProbeVerdict::Pass : ProbeVerdict::Fail);
        case 15:
            note(QStringLiteral("recheck, usage"));
            (void)s.recheckHealth(id);
            return (void)s.sampleUsage();
        default: {
            const Millis time(oneIn(6) ? below(100'000) : below(4'000));
            note(QStringLiteral("%1 ms").arg(time.count()));
            return m_bench.pass(time);
        }
        }
    }

    void answerOpenProbes(ProbeVerdict verdict)
    {
        const auto open = std::exchange(m_bench.prober.open, {});
        for (const auto &calls : open) {
            for (const auto &done : calls)
                done({verdict, QStringLiteral("late"), 1});
        }
    }

    void note(const QString &what)
    {
        m_last << what;
        if (m_last.size() > 12)
            m_last.removeFirst();
    }

    void fail(const QString &what)
    {
        if (fault.isEmpty())
            fault = what + QStringLiteral("\nafter: ") + m_last.join(QStringLiteral("; "));
    }

    void check()
    {
        if (!m_bench.driver.violations.isEmpty())
            return fail(m_bench.driver.violations.first());
        if (!m_bench.faults.isEmpty())
            return fail(m_bench.faults.first());
        checkEvents();
        int known = 0;
        for (const ServiceSnapshot &service : m_bench.registry.all()) {
            checkState(*service);
            for (const ReplicaState &replica : service->state.replicas)
                known += m_bench.driver.runs.contains({service->spec.id, replica.index}) ? 1 : 0;
        }
        if (known != m_bench.driver.runs.size())
            fail(QStringLiteral("%1 run, %2 are known").arg(m_bench.driver.runs.size()).arg(known));
    }

    void checkState(const Service &service)
    {
        const ServiceState &state = service.state;
        const QString name = service.spec.id.toString() + QLatin1Char(' ') + core::toString(state.status);
        QMap<ServiceStatus, int> count;
        QSet<int> indexes;
        for (const ReplicaState &replica : state.replicas) {
            ++count[replica.status];
            indexes << replica.index;
            const ReplicaKey key{service.spec.id, replica.index};
            const bool runs = m_bench.driver.runs.contains(key);
            const bool shouldRun = replica.status == ServiceStatus::Running || replica.status == ServiceStatus::Stopping;
            const bool mayRun = shouldRun || replica.status == ServiceStatus::Starting;
            if ((shouldRun && !runs) || (runs && !mayRun))
                fail(name + QStringLiteral(": replica %1 is %2").arg(replica.index).arg(core::toString(replica.status)));
            if (replica.status == ServiceStatus::Running
                && (replica.pid != m_bench.driver.runs[key].pid || replica.port != m_bench.driver.runs[key].port))
                fail(name + QStringLiteral(": pid or port are not those of the process"));
            if (replica.index >= service.spec.replicas && replica.status != ServiceStatus::Stopping)
                fail(name + QStringLiteral(": replica %1 of %2").arg(replica.index).arg(service.spec.replicas));
        }
        for (int i = 0; i < service.spec.replicas; ++i) {
            if (!indexes.contains(i))
                fail(name + QStringLiteral(": replica %1 is missing").arg(i));
        }
        const int moving = count[ServiceStatus::Running] + count[ServiceStatus::Starting] + count[ServiceStatus::Stopping];
        bool fits = true;
        switch (state.status) {
        case ServiceStatus::Running:
            fits = count[ServiceStatus::Running] > 0 && state.health != HealthStatus::Unknown
                && state.health != HealthStatus::Starting;
            break;
        case ServiceStatus::Starting:
            fits = count[ServiceStatus::Running] == 0 && state.health == HealthStatus::Starting
                && (count[ServiceStatus::Starting] > 0 || state.reason.startsWith(QStringLiteral("Waiting for ")));
            break;
        case ServiceStatus::Stopping:
            fits = moving > 0 && state.health == HealthStatus::Unknown;
            break;
        case ServiceStatus::Error:
            fits = moving == 0 && !state.reason.isEmpty() && state.health == HealthStatus::Unhealthy;
            break;
        case ServiceStatus::Stopped:
            fits = moving == 0 && count[ServiceStatus::Error] == 0 && state.health == HealthStatus::Unknown;
            break;
        }
        if (!fits)
            fail(name + QStringLiteral(": does not fit its replicas, reason \"%1\"").arg(state.reason));
    }

    void checkEvents()
    {
        for (const ServiceEvent &e : std::as_const(m_bench.events)) {
            const QString name = core::toString(e.kind) + QLatin1Char(' ') + e.id.toString();
            m_kinds[e.id] << core::toString(e.kind).section(QLatin1Char('.'), 1);
            if (e.kind == ServiceEventKind::Failed)
                m_restsForGood << e.id; // scaled to nothing and back it is stopped, as any that gave up
            if (e.kind == ServiceEventKind::Deleted) {
                if (!m_seen.remove(e.id))
                    fail(name + QStringLiteral(" of what was not there"));
                continue;
            }
            if (e.kind == ServiceEventKind::Created) {
                if (m_seen.contains(e.id))
                    fail(name + QStringLiteral(" twice"));
                m_seen.insert(e.id, {e.service, e.service.state.status, e.service.state.health, e.service.spec.replicas});
                continue;
            }
            Seen &seen = m_seen[e.id];
            const ServiceState &state = e.service.state;
            const auto status = [&](ServiceStatus expected) {
                if (state.status != expected || seen.status == expected)
                    fail(name + QStringLiteral(" without change"));
                seen.status = state.status;
            };
            switch (e.kind) {
            case ServiceEventKind::Starting: status(ServiceStatus::Starting); break;
            case ServiceEventKind::Started: status(ServiceStatus::Running); break;
            case ServiceEventKind::Stopping: status(ServiceStatus::Stopping); break;
            case ServiceEventKind::Stopped: status(ServiceStatus::Stopped); break;
            case ServiceEventKind::Failed: status(ServiceStatus::Error); break;
            case ServiceEventKind::HealthChanged:
                if (seen.health == state.health)
                    fail(name + QStringLiteral(" without change"));
                seen.health = state.health;
                break;
            case ServiceEventKind::Scaled:
                if (seen.replicas == e.service.spec.replicas)
                    fail(name + QStringLiteral(" without change"));
                seen.replicas = e.service.spec.replicas;
                break;
            default:
                if (seen.service == e.service)
                    fail(name + QStringLiteral(" without change"));
            }
            seen.service = e.service;
        }
        m_bench.events.clear();
        // Whoever only listens knows as much as the registry.
        for (const ServiceSnapshot &now : m_bench.registry.all()) {
            const Seen seen = m_seen.value(now->spec.id);
            if (seen.status != now->state.status || seen.health != now->state.health
                || seen.replicas != now->spec.replicas || seen.service.state.reason != now->state.reason)
                fail(now->spec.id.toString() + QStringLiteral(" changed without an event"));
        }
        if (m_seen.size() != m_bench.registry.size())
            fail(QStringLiteral("events and registry do not agree on what is there"));
    }

    // The world becomes friendly: everything that is wanted has to come up and stay.
    void comeToRest()
    {
        note(QStringLiteral("rest"));
        m_bench.prober.failing.clear();
        m_bench.prober.silent.clear();
        m_bench.foreignPorts.clear();
        m_bench.driver.comesUp = m_bench.driver.ends = FakeDriver::Manner::AtOnce;
        answerOpenProbes(ProbeVerdict::Pass);
        for (const ReplicaKey &key : m_bench.driver.runs.keys()) {
            m_bench.driver.comeUp(key);
            m_bench.driver.finish(key);
        }
        m_bench.pass(10min);
        check();
        for (const ServiceSnapshot &service : m_bench.registry.all()) {
            const ServiceStatus status = service->state.status;
            const QString name = service->spec.id.toString() + QLatin1Char(' ') + core::toString(status);
            if (status == ServiceStatus::Starting || status == ServiceStatus::Stopping)
                fail(name + QStringLiteral(" for ever"));
            const bool endedByItself = m_restsForGood.contains(service->spec.id); // and may rest for good
            const bool wanted = m_bench.desired.value(service->spec.id, DesiredState::Stopped) == DesiredState::Running;
            if (wanted && status == ServiceStatus::Stopped && !endedByItself && service->spec.replicas > 0)
                fail(name + QStringLiteral(" though wanted; of late: ") + m_kinds.value(service->spec.id).join(QLatin1Char(' ')));
        }
        // Ports may be named twice; give each service its own, then all of them must run.
        int port = 4'000;
        for (const ServiceSnapshot &service : m_bench.registry.all()) {
            ServiceSpec spec = service->spec;
            spec.image = QStringLiteral("image");
            spec.port = port += 10;
            spec.replicas = std::max(1, spec.replicas);
            (void)m_bench.take(m_bench.supervisor.update(spec));
        }
        for (const ServiceSnapshot &service : m_bench.registry.all())
            (void)m_bench.take(m_bench.supervisor.restart(service->spec.id));
        m_bench.pass(5min);
        check();
        for (const ServiceSnapshot &service : m_bench.registry.all()) {
            if (core::runningReplicas(service->state) != service->spec.replicas
                || service->state.health != HealthStatus::Healthy)
                fail(service->spec.id.toString() + QStringLiteral(" is not wholly up: ") + service->state.reason);
        }
        const auto down = m_bench.take(m_bench.supervisor.shutdown());
        if (!down.ok() || !m_bench.driver.runs.isEmpty() || m_bench.supervisor.scheduler().pending() != 0)
            fail(QStringLiteral("the shutdown left %1 processes, %2 timers, %3")
                     .arg(m_bench.driver.runs.size()).arg(m_bench.supervisor.scheduler().pending())
                     .arg(down.ok() ? QStringLiteral("done") : down.error().detail));
    }

    struct Seen
    {
        Service service;
        ServiceStatus status = ServiceStatus::Stopped;
        HealthStatus health = HealthStatus::Unknown;
        int replicas = 0;
    };

    Bench m_bench;
    QRandomGenerator m_random;
    QStringList m_last;
    QHash<ServiceId, Seen> m_seen;
    QSet<ServiceId> m_restsForGood;
    QHash<ServiceId, QStringList> m_kinds;
};

} // namespace

class TestSupervisorRandom : public QObject
{
    Q_OBJECT
private slots:
    void invariantsHoldUnderRandomSteps()
    {
        const int seeds = qEnvironmentVariableIntValue("MCP_RANDOM_SEEDS");
        for (quint32 seed = 1; seed <= quint32(seeds > 0 ? seeds : 40); ++seed) {
            Walk walk(seed);
            walk.run(600);
            QVERIFY2(walk.fault.isEmpty(), qPrintable(QStringLiteral("seed %1: %2").arg(seed).arg(walk.fault)));
        }
    }
};

QTEST_GUILESS_MAIN(TestSupervisorRandom)
#include "tst_supervisor_random.moc"
