// SPDX-License-Identifier: GPL-3.0-or-later
// What the supervisor does with a driver whose engine comes and goes and whose replicas outlive the
// server.
#include "fakes.h"

using namespace fakes;
using namespace std::chrono_literals;
using Readiness = server::runtime::Driver::Readiness;

namespace {
const QString kA = QStringLiteral("a");
const QString kB = QStringLiteral("b");
} // namespace

class TestSupervisorEngine : public QObject
{
    Q_OBJECT
private slots:
    void aStartWaitsForTheEngineAndIsNoCrash()
    {
        Bench b;
        b.driver.ready = Readiness::Down;
        QVERIFY(b.add(makeSpec(kA, 3001)).ok());
        QVERIFY(b.take(b.supervisor.start(ServiceId(kA))).ok());
        b.pass(120s); // longer than all restarts after crashes together
        QCOMPARE(b.state(kA).status, ServiceStatus::Starting);
        QCOMPARE(b.state(kA).reason, QStringLiteral("Waiting: the engine is away"));
        QCOMPARE(b.state(kA).restarts, 0);
        QVERIFY(b.driver.runs.isEmpty());

        b.driver.setReady(Readiness::Ready);
        b.pass(1s);
        QCOMPARE(b.state(kA).status, ServiceStatus::Running);
        QCOMPARE(b.state(kA).reason, QString());
    }

    void aServiceThatWaitsForTheEngineCanBeStopped()
    {
        Bench b;
        b.driver.ready = Readiness::Looking;
        QVERIFY(b.add(makeSpec(kA, 3001)).ok());
        QVERIFY(b.take(b.supervisor.start(ServiceId(kA))).ok());
        b.pass(1s);
        QCOMPARE(b.state(kA).reason, QStringLiteral("Waiting for the container engine"));
        QVERIFY(b.take(b.supervisor.stop(ServiceId(kA), {})).ok());
        b.pass(1s);
        QCOMPARE(b.state(kA).status, ServiceStatus::Stopped);
        b.driver.setReady(Readiness::Ready);
        b.pass(5s);
        QVERIFY(b.driver.runs.isEmpty());
    }

    void shutdownLeavesAloneWhatOutlivesTheServer()
    {
        Bench b;
        b.driver.survives = true;
        QVERIFY(b.add(makeSpec(kA, 3001)).ok());
        QVERIFY(b.take(b.supervisor.start(ServiceId(kA))).ok());
        b.pass(1s);
        QCOMPARE(b.state(kA).status, ServiceStatus::Running);
        QVERIFY(b.take(b.supervisor.shutdown()).ok());
        QCOMPARE(b.driver.runs.size(), 1);
        QVERIFY(b.driver.stops.isEmpty());
    }

    void aSurvivorIsTakenUpOnThePortThatItHolds()
    {
        Bench b;
        b.driver.left = {{Bench::key(kA), 3001}};
        b.foreignPorts.insert(3001); // by the survivor itself
        ServiceSpec spec = makeSpec(kA, 3001);
        QVERIFY(b.take(b.supervisor.load({{spec, server::supervisor::DesiredState::Running}})).ok());
        b.pass(1s);
        QCOMPARE(b.state(kA).status, ServiceStatus::Running);
        QCOMPARE(b.driver.runs.value(Bench::key(kA)).port, 3001);
        QVERIFY(!b.driver.order.join(u' ').contains("end survivor"));
    }

    void aSurvivorThatShallNotRunIsEnded_data()
    {
        QTest::addColumn<bool>("readyFirst");
        QTest::newRow("the engine was there before the services were loaded") << true;
        QTest::newRow("the engine came later") << false;
    }
    void aSurvivorThatShallNotRunIsEnded()
    {
        QFETCH(bool, readyFirst);
        Bench b;
        b.driver.ready = Readiness::Looking;
        b.driver.left = {{Bench::key(kA), 3001}, {Bench::key(kB), 3002}, {Bench::key(QStringLiteral("gone")), 0}};
        if (readyFirst)
            b.driver.setReady(Readiness::Ready);
        b.settle();
        QVERIFY(b.driver.order.isEmpty()); // nothing is known yet of what shall run
        QVERIFY(b.take(b.supervisor.load({{makeSpec(kA, 3001), server::supervisor::DesiredState::Running},
                                          {makeSpec(kB, 3002), server::supervisor::DesiredState::Stopped}})).ok());
        if (!readyFirst)
            b.driver.setReady(Readiness::Ready);
        b.settle();
        QVERIFY(b.driver.order.contains("end survivor b"));
        QVERIFY(b.driver.order.contains("end survivor gone"));
        QVERIFY(!b.driver.order.contains("end survivor a"));
    }

    void theImagesOwnCheckDecides()
    {
        Bench b;
        ServiceSpec spec = makeSpec(kA);
        spec.healthCheck.type = core::HealthCheckType::Process;
        spec.healthCheck.intervalSec = 5;
        spec.healthCheck.retries = 2;
        spec.restartPolicy = core::RestartPolicy::Never;
        using State = server::runtime::OwnHealth::State;
        b.driver.health.insert(Bench::key(kA), {State::Starting, {}});
        QVERIFY(b.add(spec).ok());
        QVERIFY(b.take(b.supervisor.start(ServiceId(kA))).ok());
        b.pass(10s);
        QCOMPARE(b.state(kA).status, ServiceStatus::Starting);
        b.driver.health[Bench::key(kA)] = {State::Healthy, QStringLiteral("pong")};
        b.pass(10s);
        QCOMPARE(b.state(kA).status, ServiceStatus::Running);
        QCOMPARE(b.state(kA).readiness.output, QStringLiteral("The image's own check passes: pong"));
        b.driver.health[Bench::key(kA)] = {State::Unhealthy, QStringLiteral("no answer")};
        b.pass(20s);
        QCOMPARE(b.state(kA).health, HealthStatus::Unhealthy);
        QCOMPARE(b.state(kA).readiness.output, QStringLiteral("The image's own check fails: no answer"));
    }

    void deletionForgetsWhatIsLeftOfTheReplicas()
    {
        Bench b;
        QVERIFY(b.add(makeSpec(kA, 3001)).ok());
        QVERIFY(b.take(b.supervisor.remove(ServiceId(kA), {})).ok());
        QVERIFY(b.driver.order.contains("forget a"));
        QVERIFY(b.driver.removed.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestSupervisorEngine)
#include "tst_supervisor_engine.moc"
