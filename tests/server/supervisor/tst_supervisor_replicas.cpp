// SPDX-License-Identifier: GPL-3.0-or-later
// The replicas of one service: their ports, scaling, and being replaced after an edit.
#include "fakes.h"

using namespace fakes;
using namespace std::chrono_literals;

namespace {
const QString kA = QStringLiteral("a");
const QString kB = QStringLiteral("b");
} // namespace

class TestSupervisorReplicas : public QObject
{
    Q_OBJECT
private slots:
    void replicasGetPortsOfTheirOwn()
    {
        Bench b;
        b.foreignPorts << 3003;
        QVERIFY(b.add(makeSpec(kB, 3002)).ok()); // stopped, but it names 3002
        b.run(makeSpec(kA, 3001, 3));
        const ServiceState state = b.state(kA);
        QCOMPARE(state.replicas.size(), 3);
        QCOMPARE(state.replicas[0].port, 3001);
        QCOMPARE(state.replicas[1].port, 3004);
        QCOMPARE(state.replicas[2].port, 3005);
        QCOMPARE(state.health, HealthStatus::Healthy);
        b.driver.crash(Bench::key(kA, 1), 1);
        b.settle();
        QCOMPARE(b.state(kA).status, ServiceStatus::Running);
        QCOMPARE(b.state(kA).health, HealthStatus::Degraded);
        b.pass(2s);
        QCOMPARE(b.state(kA).replicas[1].port, 3004); // it comes back where it was
        QCOMPARE(b.state(kA).health, HealthStatus::Healthy);
    }

    void aPortOfSomebodyElse()
    {
        Bench b;
        b.foreignPorts << 3001;
        QVERIFY(b.add(makeSpec(kA, 3001)).ok());
        const auto refused = b.take(b.supervisor.start(ServiceId(kA)));
        QCOMPARE(refused.error().code, ErrorCode::Conflict);
        QCOMPARE(refused.error().message, QStringLiteral("Port 3001 is in use by another program"));
        QCOMPARE(b.state(kA).status, ServiceStatus::Error);
        QCOMPARE(b.state(kA).reason, QStringLiteral("Port 3001 is in use by another program"));
        QCOMPARE(b.driver.starts.value(Bench::key(kA)), 0);
        b.foreignPorts.clear();
        QVERIFY(b.take(b.supervisor.start(ServiceId(kA))).ok());
    }

    void aPortThatIsTakenDuringARestartIsTriedAgain()
    {
        Bench b;
        ServiceSpec spec = makeSpec(kA, 3001);
        spec.restartPolicy = core::RestartPolicy::OnFailure;
        b.run(spec);
        b.foreignPorts << 3001;
        QVERIFY(b.take(b.supervisor.restart(ServiceId(kA))).ok());
        b.pass(1s);
        QCOMPARE(b.state(kA).status, ServiceStatus::Starting);
        QVERIFY2(b.state(kA).reason.startsWith(QStringLiteral("Port 3001 is in use by another program; restart ")), qPrintable(b.state(kA).reason));
        b.foreignPorts.clear();
        b.pass(5s);
        QCOMPARE(b.state(kA).status, ServiceStatus::Running);
        QCOMPARE(b.state(kA).reason, QString());
        QCOMPARE(b.state(kA).replicas.first().port, 3001);
    }

    void aPortThatStaysTakenIsGivenUp_data()
    {
        QTest::addColumn<core::RestartPolicy>("policy");
        QTest::newRow("after all restarts") << core::RestartPolicy::Always;
        QTest::newRow("at once, when nothing is restarted") << core::RestartPolicy::Never;
    }
    void aPortThatStaysTakenIsGivenUp()
    {
        QFETCH(core::RestartPolicy, policy);
        Bench b;
        ServiceSpec spec = makeSpec(kA, 3001);
        spec.restartPolicy = policy;
        b.run(spec);
        b.foreignPorts << 3001;
        QVERIFY(b.take(b.supervisor.restart(ServiceId(kA))).ok());
        b.pass(policy == core::RestartPolicy::Never ? Millis(1'000) : Millis(600'000));
        QCOMPARE(b.state(kA).status, ServiceStatus::Error);
        QVERIFY(b.state(kA).reason.startsWith(QStringLiteral("Port 3001 is in use by another program")));
        b.foreignPorts.clear();
        QVERIFY(b.take(b.supervisor.start(ServiceId(kA))).ok());
    }

    void scalingUpAndDown()
    {
        Bench b;
        b.run(makeSpec(kA, 3001));
        b.kinds();
        QCOMPARE(b.take(b.supervisor.scale(ServiceId(kA), 3))->spec.replicas, 3);
        QCOMPARE(b.state(kA).health, HealthStatus::Healthy); // coming up is no loss
        QCOMPARE(b.kinds().first(), QStringLiteral("scaled"));
        b.pass(1s);
        QCOMPARE(core::runningReplicas(b.state(kA)), 3);
        b.driver.ends = FakeDriver::Manner::WhenTold;
        QVERIFY(b.take(b.supervisor.scale(ServiceId(kA), 1)).ok());
        QCOMPARE(b.driver.runs.size(), 3);
        QCOMPARE(b.state(kA).status, ServiceStatus::Running);
        // Wanted again while it is on its way out: it is started when it is gone.
        b.driver.finish(Bench::key(kA, 2));
        b.settle();
        QVERIFY(b.take(b.supervisor.scale(ServiceId(kA), 2)).ok());
        b.driver.finish(Bench::key(kA, 1));
        b.pass(1s);
        QCOMPARE(b.driver.starts[Bench::key(kA, 1)], 2);
        QCOMPARE(core::runningReplicas(b.state(kA)), 2);
        QCOMPARE(b.state(kA).replicas.size(), 2);
        QCOMPARE(b.driver.violations, QStringList());
    }

    void scalingToNothingAndBack()
    {
        Bench b;
        b.run(makeSpec(kA, 3001, 2));
        QVERIFY(b.take(b.supervisor.scale(ServiceId(kA), 0)).ok());
        QCOMPARE(b.state(kA).status, ServiceStatus::Stopped);
        QCOMPARE(b.state(kA).reason, QStringLiteral("Scaled to 0 replicas"));
        QCOMPARE(b.take(b.supervisor.start(ServiceId(kA))).error().code, ErrorCode::Conflict);
        QVERIFY(b.take(b.supervisor.scale(ServiceId(kA), 2)).ok());
        b.pass(1s);
        QCOMPARE(core::runningReplicas(b.state(kA)), 2);
    }

    void scalingAStoppedServiceStartsNothing()
    {
        Bench b;
        QVERIFY(b.add(makeSpec(kA, 3001)).ok());
        QVERIFY(b.take(b.supervisor.scale(ServiceId(kA), 3)).ok());
        b.pass(10s);
        QCOMPARE(b.state(kA).status, ServiceStatus::Stopped);
        QCOMPARE(b.driver.runs.size(), 0);
        QVERIFY(b.take(b.supervisor.start(ServiceId(kA))).ok());
        QCOMPARE(b.driver.runs.size(), 3);
    }

    void editingWordsRestartsNothing()
    {
        Bench b;
        b.run(makeSpec(kA, 3001));
        b.kinds();
        ServiceSpec spec = makeSpec(kA, 3001);
        spec.name = QStringLiteral("Another name");
        spec.description = QStringLiteral("words");
        spec.labels.insert(QStringLiteral("team"), QStringLiteral("x"));
        spec.category = QStringLiteral("storage");
        spec.healthCheck.intervalSec = 5;
        b.clock.advance(1s);
        const auto updated = b.take(b.supervisor.update(spec));
        QVERIFY(updated.ok());
        QVERIFY(updated->spec.updatedAtMs > updated->spec.createdAtMs);
        b.pass(2s);
        QCOMPARE(b.driver.starts[Bench::key(kA)], 1);
        QCOMPARE(b.kinds(), QStringList{QStringLiteral("updated")});
        spec.createdAtMs = 0;
        QVERIFY(b.take(b.supervisor.update(spec)).ok()); // the same again: nothing happens
        QCOMPARE(b.kinds(), QStringList());
        const int asked = b.prober.asked[3001];
        b.pass(5s);
        QCOMPARE(b.prober.asked[3001], asked + 1); // the new interval holds without a restart
    }

    void editingWhatRunsRestartsOneReplicaAfterTheOther()
    {
        Bench b;
        b.run(makeSpec(kA, 3001, 3));
        ServiceSpec spec = makeSpec(kA, 3001, 3);
        spec.environment.insert(QStringLiteral("LEVEL"), QStringLiteral("debug"));
        QVERIFY(b.take(b.supervisor.update(spec)).ok());
        int fewest = 3;
        for (int i = 0; i < 40; ++i) {
            b.pass(50ms);
            fewest = std::min(fewest, core::runningReplicas(b.state(kA)));
            QCOMPARE(b.state(kA).status, ServiceStatus::Running);
        }
        QCOMPARE(fewest, 2);
        for (int i = 0; i < 3; ++i) {
            QCOMPARE(b.driver.starts[Bench::key(kA, i)], 2);
            QVERIFY(b.driver.runs[Bench::key(kA, i)].spec.environment.contains(QStringLiteral("LEVEL")));
        }
        QCOMPARE(core::runningReplicas(b.state(kA)), 3);
        QCOMPARE(b.state(kA).restarts, 0);
        QCOMPARE(b.driver.violations, QStringList());
    }

    void aBadEditDoesNotEndTheWholeService()
    {
        Bench b;
        b.run(makeSpec(kA, 3001, 3));
        b.driver.comesUp = FakeDriver::Manner::WhenTold;
        ServiceSpec spec = makeSpec(kA, 3001, 3);
        spec.command = QStringList{QStringLiteral("broken")};
        QVERIFY(b.take(b.supervisor.update(spec)).ok());
        for (int i = 0; i < 8; ++i) {
            b.driver.crash(Bench::key(kA, 0), 1);
            b.pass(31s);
        }
        QCOMPARE(b.state(kA).status, ServiceStatus::Running);
        QCOMPARE(b.state(kA).health, HealthStatus::Degraded);
        QCOMPARE(b.state(kA).reason, QStringLiteral("Replica 0: Exit code 1, gave up after 5 restarts"));
        QCOMPARE(b.driver.starts[Bench::key(kA, 1)], 1);
        b.driver.comesUp = FakeDriver::Manner::AtOnce;
        QVERIFY(b.take(b.supervisor.update(makeSpec(kA, 3001, 3))).ok());
        b.pass(10s);
        QCOMPARE(core::runningReplicas(b.state(kA)), 3);
        QCOMPARE(b.state(kA).health, HealthStatus::Healthy);
    }

    void aNewPortOverlappingTheOldOnes()
    {
        Bench b;
        b.run(makeSpec(kA, 3001, 3));
        QVERIFY(b.take(b.supervisor.update(makeSpec(kA, 3002, 3))).ok());
        b.pass(1s);
        QCOMPARE(core::runningReplicas(b.state(kA)), 3);
        QCOMPARE(b.state(kA).replicas[0].port, 3002);
        QCOMPARE(b.state(kA).replicas[2].port, 3004);
        QCOMPARE(b.driver.violations, QStringList());
    }
};

QTEST_GUILESS_MAIN(TestSupervisorReplicas)
#include "tst_supervisor_replicas.moc"
