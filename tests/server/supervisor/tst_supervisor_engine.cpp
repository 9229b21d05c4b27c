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

    void anImageThatDoesNotComeUpIsTakenBack_data()
    {
        QTest::addColumn<int>("replicas");
        QTest::addColumn<bool>("crashes");
        QTest::newRow("it crashes") << 1 << true;
        QTest::newRow("it is never healthy") << 1 << false;
        QTest::newRow("it crashes, one of three replicas") << 3 << true;
        QTest::newRow("it is never healthy, one of three replicas") << 3 << false;
    }
    void anImageThatDoesNotComeUpIsTakenBack()
    {
        QFETCH(int, replicas);
        QFETCH(bool, crashes);
        Bench b;
        ServiceSpec spec = makeSpec(kA, 3001, replicas);
        b.run(spec);
        b.pass(5s);
        QCOMPARE(b.state(kA).status, ServiceStatus::Running);
        const int startsBefore = b.driver.starts.value(Bench::key(kA, replicas - 1));
        QVector<ServiceSpec> tookBack;
        QObject::connect(&b.supervisor, &Supervisor::tookBack, &b.driver, [&](const ServiceSpec &s) { tookBack << s; });

        spec = b.spec(kA);
        spec.image = QStringLiteral("newer");
        spec.environment.insert(QStringLiteral("NEW"), QStringLiteral("1"));
        if (crashes)
            b.driver.comesUp = FakeDriver::Manner::WhenTold;
        else
            b.prober.failing = {3001};
        QVERIFY(b.take(b.supervisor.update(spec)).ok());
        b.settle();
        QCOMPARE(b.driver.runs.value(Bench::key(kA)).spec.image, QStringLiteral("newer"));
        if (crashes) {
            b.driver.comesUp = FakeDriver::Manner::AtOnce;
            b.driver.crash(Bench::key(kA), 1);
            b.pass(5s);
        } else {
            for (int i = 0; i < 120 && tookBack.isEmpty(); ++i)
                b.pass(1s);
            b.prober.failing.clear();
            b.pass(10s);
        }
        QCOMPARE(b.state(kA).status, ServiceStatus::Running);
        QCOMPARE(b.spec(kA).image, QStringLiteral("image"));
        QVERIFY(!b.spec(kA).environment.contains(QStringLiteral("NEW")));
        QCOMPARE(b.driver.runs.size(), replicas);
        for (const FakeDriver::Run &run : std::as_const(b.driver.runs))
            QCOMPARE(run.spec.image, QStringLiteral("image"));
        if (replicas > 1)
            QCOMPARE(b.driver.starts.value(Bench::key(kA, replicas - 1)), startsBefore); // it went on all the while
        QCOMPARE(tookBack.size(), 1);
        QCOMPARE(tookBack.first().image, QStringLiteral("image"));
        QVERIFY(b.log.join(u'\n').contains("Went back from newer to image"));
        QCOMPARE(b.driver.violations, QStringList());
    }

    void anImageThatCameUpIsNotTakenBackLater()
    {
        Bench b;
        ServiceSpec spec = makeSpec(kA, 3001);
        b.run(spec);
        spec = b.spec(kA);
        spec.image = QStringLiteral("newer");
        QVERIFY(b.take(b.supervisor.update(spec)).ok());
        b.pass(5s);
        b.driver.crash(Bench::key(kA), 1);
        b.pass(5s);
        QCOMPARE(b.spec(kA).image, QStringLiteral("newer"));
        QCOMPARE(b.driver.runs.value(Bench::key(kA)).spec.image, QStringLiteral("newer"));
    }

    void aNewerImageIsFetchedWhileTheServiceRuns_data()
    {
        QTest::addColumn<int>("replicas");
        QTest::newRow("one") << 1;
        QTest::newRow("three, one after the other") << 3;
    }
    void aNewerImageIsFetchedWhileTheServiceRuns()
    {
        QFETCH(int, replicas);
        Bench b;
        b.driver.images = true;
        b.run(makeSpec(kA, 3001, replicas));
        b.pass(5s);
        const int startsBefore = b.driver.starts.value(Bench::key(kA));
        QVERIFY(b.take(b.supervisor.renewImage(ServiceId(kA))).ok());
        QVERIFY(!b.take(b.supervisor.renewImage(ServiceId(kA))).ok()); // one at a time
        b.driver.pullTold(QStringLiteral("Pulling the image: 45 %"));
        QCOMPARE(b.state(kA).reason, QStringLiteral("Pulling the image: 45 %"));
        QCOMPARE(b.events.last().service.state.reason, QStringLiteral("Pulling the image: 45 %"));
        QCOMPARE(b.state(kA).status, ServiceStatus::Running);
        QCOMPARE(b.driver.starts.value(Bench::key(kA)), startsBefore);
        b.driver.pulled(true);
        b.pass(30s);
        QCOMPARE(b.state(kA).status, ServiceStatus::Running);
        QCOMPARE(b.state(kA).reason, QString());
        for (int i = 0; i < replicas; ++i)
            QCOMPARE(b.driver.starts.value(Bench::key(kA, i)), startsBefore + 1);
        b.driver.crash(Bench::key(kA), 1); // later, that is a crash like any other
        b.pass(5s);
        QVERIFY(!b.driver.order.contains(QStringLiteral("former image a")));
        QCOMPARE(b.driver.violations, QStringList());
    }

    void aNewerImageThatDoesNotComeUpIsTakenBack()
    {
        Bench b;
        b.driver.images = true;
        b.run(makeSpec(kA, 3001));
        b.pass(5s);
        QVERIFY(b.take(b.supervisor.renewImage(ServiceId(kA))).ok());
        ServiceSpec changed = b.spec(kA);
        changed.description = QStringLiteral("written meanwhile");
        QVERIFY(b.take(b.supervisor.update(changed)).ok());
        b.driver.comesUp = FakeDriver::Manner::WhenTold;
        b.driver.pulled(true);
        b.settle();
        b.driver.comesUp = FakeDriver::Manner::AtOnce;
        b.driver.crash(Bench::key(kA), 1);
        b.pass(5s);
        QCOMPARE(b.driver.order.count(QStringLiteral("former image a")), 1);
        QVERIFY(b.driver.order.lastIndexOf(QStringLiteral("start a")) > b.driver.order.indexOf(QStringLiteral("former image a")));
        QCOMPARE(b.state(kA).status, ServiceStatus::Running);
        QVERIFY2(b.state(kA).reason.contains(QStringLiteral("went back to the one before: Exit code 1")), qPrintable(b.state(kA).reason));
        QCOMPARE(b.spec(kA).description, changed.description);
        QVERIFY(b.take(b.supervisor.restart(ServiceId(kA))).ok());
        b.pass(5s);
        QCOMPARE(b.state(kA).reason, QString()); // told until something else was done
    }

    void aPullThatFailsOrBringsNothingLeavesTheServiceAlone()
    {
        Bench b;
        b.driver.images = true;
        b.run(makeSpec(kA, 3001));
        b.pass(5s);
        const int startsBefore = b.driver.starts.value(Bench::key(kA));
        QVERIFY(b.take(b.supervisor.renewImage(ServiceId(kA))).ok());
        b.driver.pulled(Error::conflict(QStringLiteral("manifest unknown")));
        QCOMPARE(b.state(kA).reason, QStringLiteral("The image was not updated: manifest unknown"));
        QVERIFY(b.take(b.supervisor.renewImage(ServiceId(kA))).ok());
        b.driver.pulled(false);
        QCOMPARE(b.state(kA).reason, QString());
        b.pass(30s);
        QCOMPARE(b.driver.starts.value(Bench::key(kA)), startsBefore);
        // Stopped, deleted, or with another image by the time that the answer comes.
        QVERIFY(b.take(b.supervisor.renewImage(ServiceId(kA))).ok());
        QVERIFY(b.take(b.supervisor.stop(ServiceId(kA), {})).ok());
        b.pass(5s);
        b.driver.pulled(true);
        b.pass(5s);
        QCOMPARE(b.state(kA).status, ServiceStatus::Stopped);
        QCOMPARE(b.driver.starts.value(Bench::key(kA)), startsBefore);
        QVERIFY(b.take(b.supervisor.renewImage(ServiceId(kA))).ok());
        QVERIFY(b.take(b.supervisor.remove(ServiceId(kA), {})).ok());
        b.driver.pullTold(QStringLiteral("late"));
        b.driver.pulled(true);
        b.pass(1s);
    }

    void whatHasNoImageOrNoEngineIsRefused()
    {
        Bench b;
        b.run(makeSpec(kA, 3001));
        QVERIFY(b.take(b.supervisor.renewImage(ServiceId(kA))).error().code == core::ErrorCode::Conflict);
        QVERIFY(b.take(b.supervisor.renewImage(ServiceId(kB))).error().code == core::ErrorCode::NotFound);
        b.driver.images = true;
        b.driver.ready = Readiness::Down;
        const auto refused = b.take(b.supervisor.renewImage(ServiceId(kA)));
        QVERIFY(refused.error().code == core::ErrorCode::Unavailable);
        QCOMPARE(refused.error().message, QStringLiteral("the engine is away"));
    }

    void aStartThatTheEngineFailedIsTriedAgainAndIsNoCrash()
    {
        Bench b;
        b.driver.comesUp = FakeDriver::Manner::WhenTold;
        ServiceSpec spec = makeSpec(kA, 3001);
        spec.restartPolicy = core::RestartPolicy::Never;
        QVERIFY(b.add(spec).ok());
        QVERIFY(b.take(b.supervisor.start(ServiceId(kA))).ok());
        for (int i = 0; i < 20; ++i) {
            b.driver.fail(Bench::key(kA), QStringLiteral("Cannot start: it was cut off"));
            b.settle();
            QCOMPARE(b.state(kA).status, ServiceStatus::Starting);
            QCOMPARE(b.state(kA).reason, QStringLiteral("Waiting: Cannot start: it was cut off"));
            b.pass(2s);
        }
        QCOMPARE(b.driver.starts.value(Bench::key(kA)), 21);
        QCOMPARE(b.state(kA).restarts, 0);
        b.driver.comeUp(Bench::key(kA));
        b.pass(1s);
        QCOMPARE(b.state(kA).status, ServiceStatus::Running);
        QCOMPARE(b.state(kA).reason, QString());
    }

    void whatSomebodyElseDidIsTold()
    {
        Bench b;
        QVERIFY(b.add(makeSpec(kA, 3001)).ok());
        QVERIFY(b.take(b.supervisor.start(ServiceId(kA))).ok());
        b.pass(1s);
        emit b.driver.meddled(Bench::key(kA), 77, QStringLiteral("Paused by somebody else"));
        b.settle();
        QCOMPARE(b.state(kA).status, ServiceStatus::Running);
        QCOMPARE(b.state(kA).reason, QStringLiteral("Paused by somebody else"));
        QCOMPARE(b.state(kA).replicas.first().pid, 77);
        emit b.driver.meddled(Bench::key(kA), 77, QString());
        b.settle();
        QCOMPARE(b.state(kA).reason, QString());
        emit b.driver.meddled(Bench::key(kA), 78, QStringLiteral("Restarted by somebody else"));
        QVERIFY(b.take(b.supervisor.restart(ServiceId(kA))).ok());
        b.pass(1s);
        QCOMPARE(b.state(kA).reason, QString()); // another one
    }

    void whatADriverRemembersOfServicesThatAreGoneIsForgotten()
    {
        Bench b;
        b.driver.known = {ServiceId(kA), ServiceId(kB)};
        QVERIFY(b.take(b.supervisor.load({{makeSpec(kA, 3001), server::supervisor::DesiredState::Stopped}})).ok());
        b.driver.setReady(Readiness::Ready);
        b.settle();
        QVERIFY(b.driver.order.contains("forget b"));
        QVERIFY(!b.driver.order.contains("forget a"));
    }

    void deletionAnswersWhenTheDataIsGone()
    {
        Bench b;
        b.driver.cleans = FakeDriver::Manner::WhenTold;
        QVERIFY(b.add(makeSpec(kA, 3001)).ok());
        const auto removed = b.supervisor.remove(ServiceId(kA), {.data = server::supervisor::DataFate::Remove});
        b.pass(30s);
        QVERIFY(!removed.isFinished());
        QVERIFY(!b.take(b.supervisor.start(ServiceId(kA))).ok()); // it is being deleted
        b.driver.cleaning(core::success());
        QVERIFY(b.take(removed).ok());
        QVERIFY(!b.registry.find(ServiceId(kA)));
    }

    void aServiceWhoseDataStaysStaysToo_data()
    {
        QTest::addColumn<bool>("away");
        QTest::newRow("the engine is away") << true;
        QTest::newRow("the engine refuses") << false;
    }
    void aServiceWhoseDataStaysStaysToo()
    {
        QFETCH(bool, away);
        Bench b;
        b.driver.cleans = FakeDriver::Manner::WhenTold;
        QVERIFY(b.add(makeSpec(kA, 3001)).ok());
        if (away)
            b.driver.ready = Readiness::Down;
        const auto removed = b.supervisor.remove(ServiceId(kA), {.data = server::supervisor::DataFate::Remove});
        b.pass(1s);
        if (!away)
            b.driver.cleaning(core::Error::conflict(QStringLiteral("the volume is in use")));
        const auto result = b.take(removed);
        QVERIFY(!result.ok());
        QVERIFY2(result.error().message.contains(away ? "the engine is away" : "the volume is in use"), qPrintable(result.error().message));
        QVERIFY(b.registry.find(ServiceId(kA)));
        b.driver.ready = Readiness::Ready;
        b.driver.cleans = FakeDriver::Manner::AtOnce;
        QVERIFY(b.take(b.supervisor.remove(ServiceId(kA), {.data = server::supervisor::DataFate::Remove})).ok());
        QVERIFY(!b.registry.find(ServiceId(kA)));
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
