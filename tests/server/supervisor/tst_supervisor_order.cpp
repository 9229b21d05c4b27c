// SPDX-License-Identifier: GPL-3.0-or-later
// What the supervisor does to several services in order: dependencies, deletion, load, shutdown.
#include "fakes.h"

using namespace fakes;
using namespace std::chrono_literals;

namespace {
const QString kA = QStringLiteral("a");
const QString kB = QStringLiteral("b");
const QString kC = QStringLiteral("c");
} // namespace

class TestSupervisorOrder : public QObject
{
    Q_OBJECT
private slots:
    void dependenciesAreStartedFirst()
    {
        Bench b;
        b.driver.comesUp = FakeDriver::Manner::WhenTold;
        QVERIFY(b.add(makeSpec(kC)).ok());
        ServiceSpec spec = makeSpec(kB);
        spec.dependencies << kC;
        QVERIFY(b.add(spec).ok());
        spec = makeSpec(kA);
        spec.dependencies << kB << kC;
        QVERIFY(b.add(spec).ok());
        QCOMPARE(b.take(b.supervisor.start(ServiceId(kA)))->state.status, ServiceStatus::Starting);
        b.settle();
        QCOMPARE(b.driver.order, QStringList{QStringLiteral("start c")});
        QCOMPARE(b.state(kA).reason, QStringLiteral("Waiting for b, c"));
        QCOMPARE(b.state(kB).status, ServiceStatus::Starting);
        b.pass(20s);
        b.driver.comeUp(Bench::key(kC));
        b.pass(300ms);
        QCOMPARE(b.driver.order.last(), QStringLiteral("start b"));
        QCOMPARE(b.state(kA).reason, QStringLiteral("Waiting for b"));
        b.driver.comeUp(Bench::key(kB));
        b.pass(300ms);
        QCOMPARE(b.driver.order.last(), QStringLiteral("start a"));
        b.driver.comeUp(Bench::key(kA));
        b.pass(300ms);
        QCOMPARE(b.state(kA).status, ServiceStatus::Running);
        QCOMPARE(b.state(kA).reason, QString());
        QCOMPARE(b.desired.size(), 1); // only what was asked for is wanted after the next start
    }

    void aDependencyThatTakesTooLong()
    {
        Bench b;
        b.driver.comesUp = FakeDriver::Manner::WhenTold;
        QVERIFY(b.add(makeSpec(kB)).ok());
        ServiceSpec spec = makeSpec(kA);
        spec.dependencies << kB;
        QVERIFY(b.add(spec).ok());
        QVERIFY(b.take(b.supervisor.start(ServiceId(kA))).ok());
        b.pass(59s);
        QCOMPARE(b.state(kA).status, ServiceStatus::Starting);
        b.pass(1s);
        QCOMPARE(b.state(kA).status, ServiceStatus::Error);
        QCOMPARE(b.state(kA).reason, QStringLiteral("Not ready within 60 s: b"));
    }

    void aDependencyThatFails()
    {
        Bench b;
        ServiceSpec broken = makeSpec(kB);
        broken.image = QStringLiteral("missing");
        QVERIFY(b.add(broken).ok());
        ServiceSpec spec = makeSpec(kA);
        spec.dependencies << kB;
        QVERIFY(b.add(spec).ok());
        QVERIFY(b.take(b.supervisor.start(ServiceId(kA))).ok());
        b.settle();
        QCOMPARE(b.state(kA).status, ServiceStatus::Error);
        QCOMPARE(b.state(kA).reason, QStringLiteral("b, on which this depends: Unknown image \"missing\""));
    }

    void wrongDependencies()
    {
        Bench b;
        ServiceSpec spec = makeSpec(kA);
        spec.dependencies << QStringLiteral("nothing");
        QVERIFY(b.add(spec).error().fields.contains(QStringLiteral("dependencies")));
        spec.dependencies = QStringList{kA};
        QVERIFY(b.add(spec).error().fields.contains(QStringLiteral("dependencies")));
        spec.dependencies.clear();
        QVERIFY(b.add(spec).ok());
        ServiceSpec second = makeSpec(kB);
        second.dependencies << kA;
        QVERIFY(b.add(second).ok());
        spec.dependencies << kB;
        const auto cycle = b.take(b.supervisor.update(spec));
        QCOMPARE(cycle.error().fields.value(QStringLiteral("dependencies")),
                 QStringLiteral("Services would wait for each other: a -> b -> a"));
        // What others need is not deleted by the way, only by force.
        QCOMPARE(b.take(b.supervisor.remove(ServiceId(kA), {})).error().message, QStringLiteral("Service is needed by: b"));
        QVERIFY(b.take(b.supervisor.remove(ServiceId(kA), {StopMode::AtOnce})).ok());
        second.description = QStringLiteral("still editable");
        QVERIFY(b.take(b.supervisor.update(second)).ok());
        QVERIFY(b.take(b.supervisor.start(ServiceId(kB))).ok());
    }

    void deletingWhatRuns()
    {
        Bench b;
        b.run(makeSpec(kA, 3001, 2));
        b.driver.ends = FakeDriver::Manner::WhenTold;
        const auto first = b.supervisor.remove(ServiceId(kA), {});
        const auto second = b.supervisor.remove(ServiceId(kA), {StopMode::AtOnce, DataFate::Remove});
        b.settle();
        QVERIFY(!first.isFinished());
        QCOMPARE(b.take(b.supervisor.start(ServiceId(kA))).error().message, QStringLiteral("Service is being deleted"));
        QVERIFY(!b.driver.runs[Bench::key(kA)].graceful);
        b.driver.finish(Bench::key(kA, 0));
        b.driver.finish(Bench::key(kA, 1));
        QVERIFY(b.take(first).ok());
        QVERIFY(b.take(second).ok());
        QVERIFY(!b.registry.find(ServiceId(kA)));
        QCOMPARE(b.driver.removed, QStringList{kA});
        QVERIFY(b.add(makeSpec(kA, 3001)).ok()); // the name is free again
    }

    void loadingStartsWhatIsWanted()
    {
        Bench b;
        ServiceSpec needed = makeSpec(kB);
        ServiceSpec wanted = makeSpec(kA);
        wanted.dependencies << kB << QStringLiteral("deleted-long-ago");
        QVERIFY(b.take(b.supervisor.load({{wanted, DesiredState::Running}, {needed, DesiredState::Running},
                                          {makeSpec(kC), DesiredState::Stopped}})).ok());
        QVERIFY(!b.kinds().contains(QStringLiteral("created")));
        b.pass(2s);
        QCOMPARE(b.state(kA).status, ServiceStatus::Running);
        QCOMPARE(b.state(kB).status, ServiceStatus::Running);
        QCOMPARE(b.state(kC).status, ServiceStatus::Stopped);
        QCOMPARE(b.driver.order, (QStringList{QStringLiteral("start b"), QStringLiteral("start a")}));
        QCOMPARE(b.desired.size(), 0);
    }

    void aStoredCircleComesToAnEnd()
    {
        Bench b;
        ServiceSpec one = makeSpec(kA);
        one.dependencies << kB;
        ServiceSpec two = makeSpec(kB);
        two.dependencies << kA;
        QVERIFY(b.take(b.supervisor.load({{one, DesiredState::Running}, {two, DesiredState::Running}})).ok());
        b.pass(2min);
        QCOMPARE(b.state(kA).status, ServiceStatus::Error);
        QCOMPARE(b.state(kB).status, ServiceStatus::Error);
        QVERIFY(b.take(b.supervisor.shutdown()).ok());
    }

    void shutdownStopsDependentsFirst()
    {
        Bench b;
        b.run(makeSpec(kC));
        ServiceSpec spec = makeSpec(kB);
        spec.dependencies << kC;
        b.run(spec);
        spec = makeSpec(kA);
        spec.dependencies << kB;
        b.run(spec);
        b.run(makeSpec(QStringLiteral("d")));
        b.desired.clear();
        b.driver.order.clear();
        b.driver.ends = FakeDriver::Manner::WhenTold;
        const auto down = b.supervisor.shutdown({StopMode::Graceful, 5s});
        b.settle();
        QCOMPARE(b.driver.order, (QStringList{QStringLiteral("stop a"), QStringLiteral("stop d")})); // side by side
        QCOMPARE(b.take(b.supervisor.start(ServiceId(kA))).error().code, ErrorCode::Unavailable);
        b.driver.finish(Bench::key(kA));
        b.settle();
        QCOMPARE(b.driver.order.last(), QStringLiteral("stop b"));
        b.driver.finish(Bench::key(kB));
        b.settle();
        QCOMPARE(b.driver.order.last(), QStringLiteral("stop c"));
        b.driver.finish(Bench::key(kC));
        b.settle();
        QVERIFY(!down.isFinished());
        b.driver.finish(Bench::key(QStringLiteral("d")));
        QVERIFY(b.take(down).ok());
        QVERIFY(b.desired.isEmpty());
        QCOMPARE(b.driver.runs.size(), 0);
        QVERIFY(b.take(b.supervisor.shutdown()).ok());
    }

    void shutdownWithServicesThatWaitOrBackOff()
    {
        Bench b;
        b.run(makeSpec(kB));
        b.driver.crash(Bench::key(kB), 1);
        ServiceSpec spec = makeSpec(kA);
        spec.dependencies << kB;
        QVERIFY(b.add(spec).ok());
        QVERIFY(b.take(b.supervisor.start(ServiceId(kA))).ok());
        QVERIFY(b.take(b.supervisor.shutdown()).ok());
        b.pass(10min);
        QCOMPARE(b.driver.runs.size(), 0);
        QCOMPARE(b.supervisor.scheduler().pending(), 0);
    }
};

QTEST_GUILESS_MAIN(TestSupervisorOrder)
#include "tst_supervisor_order.moc"
