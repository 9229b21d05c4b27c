// SPDX-License-Identifier: GPL-3.0-or-later
// The supervisor's operations, one behaviour a test. Ports, scaling and edits:
// tst_supervisor_replicas.cpp. Dependencies, deletion, load and shutdown: tst_supervisor_order.cpp.
// Random mixtures: tst_supervisor_random.cpp.
#include "fakes.h"

#include <QElapsedTimer>

#include <thread>

using namespace fakes;
using namespace std::chrono_literals;

namespace {
const QString kA = QStringLiteral("a");
const QString kB = QStringLiteral("b");
} // namespace

class TestSupervisor : public QObject
{
    Q_OBJECT
private slots:
    void aServiceFromCreationToDeletion()
    {
        Bench b;
        const auto added = b.add(makeSpec(kA, 3001));
        QVERIFY(added.ok());
        QCOMPARE(added->state.status, ServiceStatus::Stopped);
        QCOMPARE(added->state.health, HealthStatus::Unknown);
        QVERIFY(added->spec.createdAtMs > 0);
        QCOMPARE(b.kinds(), QStringList{QStringLiteral("created")});

        const auto begun = b.take(b.supervisor.start(ServiceId(kA)));
        QVERIFY(begun.ok());
        QCOMPARE(begun->state.status, ServiceStatus::Starting);
        QCOMPARE(begun->state.health, HealthStatus::Starting);
        b.pass(500ms);
        const ServiceState up = b.state(kA);
        QCOMPARE(up.status, ServiceStatus::Running);
        QCOMPARE(up.health, HealthStatus::Healthy);
        QCOMPARE(up.startup.status, CheckStatus::Passing);
        QCOMPARE(up.readiness.output, QStringLiteral("HTTP 200 in 3 ms"));
        QCOMPARE(up.replicas.size(), 1);
        QCOMPARE(up.replicas[0].port, 3001);
        QVERIFY(up.replicas[0].pid > 0);
        QCOMPARE(b.kinds(), (QStringList{QStringLiteral("starting"), QStringLiteral("health_changed"), QStringLiteral("updated"),
                                         QStringLiteral("started"), QStringLiteral("health_changed")}));
        QCOMPARE(b.prober.last.path, QStringLiteral("/health"));
        QCOMPARE(b.prober.last.timeout, 10s);

        b.driver.ends = FakeDriver::Manner::WhenTold;
        const auto stopping = b.take(b.supervisor.stop(ServiceId(kA), {StopMode::Graceful, 7s}));
        QVERIFY(stopping.ok());
        QCOMPARE(stopping->state.status, ServiceStatus::Stopping);
        QCOMPARE(b.driver.runs[Bench::key(kA)].timeout, 7s);
        QVERIFY(b.driver.runs[Bench::key(kA)].graceful);
        b.driver.finish(Bench::key(kA));
        b.settle();
        QCOMPARE(b.state(kA).status, ServiceStatus::Stopped);
        QCOMPARE(b.state(kA).health, HealthStatus::Unknown);
        QCOMPARE(b.kinds(), (QStringList{QStringLiteral("stopping"), QStringLiteral("health_changed"), QStringLiteral("stopped")}));

        QVERIFY(b.take(b.supervisor.remove(ServiceId(kA), {StopMode::Graceful, DataFate::Remove})).ok());
        QCOMPARE(b.kinds(), QStringList{QStringLiteral("deleted")});
        QVERIFY(!b.registry.find(ServiceId(kA)));
        QCOMPARE(b.driver.removed, QStringList{kA});
        QVERIFY(b.log.contains(QStringLiteral("a/0 Started, pid 1001, port 3001")));
        QCOMPARE(b.faults, QStringList());
        QCOMPARE(b.driver.violations, QStringList());
    }

    void conflictsAndUnknownIds()
    {
        Bench b;
        QCOMPARE(b.take(b.supervisor.start(ServiceId(kA))).error().code, ErrorCode::NotFound);
        QVERIFY(b.add(makeSpec(kA)).ok());
        QCOMPARE(b.add(makeSpec(kA)).error().code, ErrorCode::Conflict);
        QCOMPARE(b.take(b.supervisor.stop(ServiceId(kA), {})).error().message, QStringLiteral("Service is not running"));
        QVERIFY(b.take(b.supervisor.start(ServiceId(kA))).ok());
        QCOMPARE(b.take(b.supervisor.start(ServiceId(kA))).error().message, QStringLiteral("Service is already starting"));
        b.pass(1s);
        QCOMPARE(b.take(b.supervisor.start(ServiceId(kA))).error().message, QStringLiteral("Service is already running"));
        QCOMPARE(b.take(b.supervisor.start(ServiceId(kA))).error().code, ErrorCode::Conflict);
        for (int replicas : {-1, 65}) {
            const auto refused = b.take(b.supervisor.scale(ServiceId(kA), replicas));
            QCOMPARE(refused.error().code, ErrorCode::Validation);
            QVERIFY(refused.error().fields.contains(QStringLiteral("replicas")));
        }
        b.driver.ends = FakeDriver::Manner::WhenTold;
        QVERIFY(b.take(b.supervisor.stop(ServiceId(kA), {})).ok());
        QCOMPARE(b.take(b.supervisor.start(ServiceId(kA))).error().message, QStringLiteral("Service is stopping"));
        QCOMPARE(b.take(b.supervisor.restart(ServiceId(kA))).error().message, QStringLiteral("Service is stopping"));
        // A second, less patient stop is passed on.
        QVERIFY(b.take(b.supervisor.stop(ServiceId(kA), {StopMode::AtOnce})).ok());
        QVERIFY(!b.driver.runs[Bench::key(kA)].graceful);
    }

    void whatCannotRunIsToldAndShown()
    {
        Bench b;
        ServiceSpec spec = makeSpec(kA);
        spec.image = QStringLiteral("missing");
        QVERIFY(b.add(spec).ok());
        const auto refused = b.take(b.supervisor.start(ServiceId(kA)));
        QCOMPARE(refused.error().code, ErrorCode::Validation);
        QVERIFY(refused.error().fields.contains(QStringLiteral("image")));
        QCOMPARE(b.state(kA).status, ServiceStatus::Error);
        QCOMPARE(b.state(kA).reason, QStringLiteral("Unknown image \"missing\""));
        QVERIFY(b.kinds().contains(QStringLiteral("failed")));
        QVERIFY(!b.desired.contains(ServiceId(kA)));
        spec.image = QStringLiteral("image");
        QVERIFY(b.take(b.supervisor.update(spec)).ok());
        QVERIFY(b.take(b.supervisor.start(ServiceId(kA))).ok());
        b.pass(1s);
        QCOMPARE(b.state(kA).status, ServiceStatus::Running);
        QCOMPARE(b.state(kA).reason, QString());

        ServiceSpec docker = makeSpec(kB);
        docker.runtime = RuntimeKind::Docker;
        QVERIFY(b.add(docker).ok());
        QVERIFY(b.take(b.supervisor.start(ServiceId(kB))).error().fields.contains(QStringLiteral("runtime")));
    }

    void aRunningServiceIsNotStoppedForASpecThatCannotRun()
    {
        Bench b;
        b.run(makeSpec(kA));
        ServiceSpec broken = makeSpec(kA);
        broken.image = QStringLiteral("missing");
        QCOMPARE(b.take(b.supervisor.update(broken)).error().code, ErrorCode::Validation);
        QCOMPARE(b.state(kA).status, ServiceStatus::Running);
        QCOMPARE(b.spec(kA).image, QStringLiteral("image"));
    }

    void crashesWaitLongerEachTimeThenGiveUp()
    {
        Bench b;
        b.run(makeSpec(kA, 3001));
        const int waits[] = {1, 2, 4, 8, 16};
        for (int i = 0; i < 5; ++i) {
            b.driver.crash(Bench::key(kA), 7);
            b.settle();
            QCOMPARE(b.state(kA).status, ServiceStatus::Starting);
            QCOMPARE(b.state(kA).reason, QStringLiteral("Exit code 7; restart %1 of 5 in %2 s").arg(i + 1).arg(waits[i]));
            b.pass(std::chrono::seconds(waits[i]) - 1ms);
            QCOMPARE(b.driver.starts[Bench::key(kA)], i + 1);
            b.pass(1ms);
            QCOMPARE(b.driver.starts[Bench::key(kA)], i + 2);
            b.pass(1s);
            QCOMPARE(b.state(kA).status, ServiceStatus::Running);
            QCOMPARE(b.state(kA).restarts, i + 1);
        }
        b.kinds();
        b.driver.crash(Bench::key(kA), 7);
        b.settle();
        QCOMPARE(b.state(kA).status, ServiceStatus::Error);
        QCOMPARE(b.state(kA).health, HealthStatus::Unhealthy);
        QCOMPARE(b.state(kA).reason, QStringLiteral("Exit code 7, gave up after 5 restarts"));
        QCOMPARE(b.kinds(), (QStringList{QStringLiteral("failed"), QStringLiteral("health_changed")}));
        QVERIFY(b.log.contains(QStringLiteral("a/0 Exit code 7; restart 2 of 5 in 2 s")));
        b.pass(10min);
        QCOMPARE(b.driver.starts[Bench::key(kA)], 6);
        QCOMPARE(b.desired[ServiceId(kA)], DesiredState::Running); // crashes do not change what is wanted
        QVERIFY(b.take(b.supervisor.start(ServiceId(kA))).ok());
        b.pass(1s);
        QCOMPARE(b.state(kA).status, ServiceStatus::Running);
    }

    void aSteadyRunForgetsEarlierCrashes()
    {
        Bench b;
        b.run(makeSpec(kA));
        for (int i = 0; i < 20; ++i) {
            b.driver.crash(Bench::key(kA), 1);
            b.pass(1s);
            QCOMPARE(b.driver.starts[Bench::key(kA)], i + 2); // always the first wait again
            b.pass(62s);
        }
        QCOMPARE(b.state(kA).status, ServiceStatus::Running);
        QCOMPARE(b.state(kA).restarts, 20);
    }

    void restartPolicies_data()
    {
        QTest::addColumn<int>("policy");
        QTest::addColumn<int>("exitCode");
        QTest::addColumn<int>("status");
        QTest::addColumn<bool>("restarts");
        const auto row = [](const char *name, RestartPolicy p, int code, ServiceStatus s, bool r) {
            QTest::newRow(name) << int(p) << code << int(s) << r;
        };
        row("always, well", RestartPolicy::Always, 0, ServiceStatus::Starting, true);
        row("always, badly", RestartPolicy::Always, 3, ServiceStatus::Starting, true);
        row("on failure, well", RestartPolicy::OnFailure, 0, ServiceStatus::Stopped, false);
        row("on failure, badly", RestartPolicy::OnFailure, 3, ServiceStatus::Starting, true);
        row("never, well", RestartPolicy::Never, 0, ServiceStatus::Stopped, false);
        row("never, badly", RestartPolicy::Never, 3, ServiceStatus::Error, false);
    }
    void restartPolicies()
    {
        QFETCH(int, policy);
        QFETCH(int, exitCode);
        QFETCH(int, status);
        QFETCH(bool, restarts);
        Bench b;
        ServiceSpec spec = makeSpec(kA);
        spec.restartPolicy = RestartPolicy(policy);
        b.run(spec);
        b.driver.crash(Bench::key(kA), exitCode);
        b.settle();
        QCOMPARE(int(b.state(kA).status), status);
        QVERIFY(b.state(kA).reason.startsWith(QStringLiteral("Exit code %1").arg(exitCode)));
        b.pass(5min);
        QCOMPARE(b.driver.starts[Bench::key(kA)], restarts ? 2 : 1);
        if (!restarts) {
            QVERIFY(b.take(b.supervisor.start(ServiceId(kA))).ok());
            QCOMPARE(b.driver.starts[Bench::key(kA)], 2);
        }
    }

    void startupThatNeverPassesIsACrash()
    {
        Bench b;
        ServiceSpec spec = makeSpec(kA, 3001);
        spec.healthCheck.intervalSec = 5; // 5 s x 3 is less than the floor of 60 s
        b.prober.failing << 3001;
        QVERIFY(b.add(spec).ok());
        QVERIFY(b.take(b.supervisor.start(ServiceId(kA))).ok());
        b.pass(59s);
        QCOMPARE(b.state(kA).status, ServiceStatus::Starting);
        QCOMPARE(b.state(kA).startup.output, QStringLiteral("Connection refused"));
        QVERIFY(b.prober.asked[3001] > 55);
        b.pass(2s);
        QCOMPARE(b.state(kA).reason, QStringLiteral("Not ready in time: Connection refused; restart 1 of 5 in 1 s"));
        b.prober.failing.clear();
        b.pass(2s);
        QCOMPARE(b.state(kA).status, ServiceStatus::Running);
    }

    void readinessFollowsEveryProbeAndLivenessTheRetries()
    {
        Bench b;
        ServiceSpec spec = makeSpec(kA, 3001);
        spec.healthCheck.intervalSec = 10;
        spec.healthCheck.retries = 3;
        b.run(spec);
        b.kinds();
        b.prober.failing << 3001;
        b.pass(10s);
        QCOMPARE(b.state(kA).readiness.status, CheckStatus::Failing);
        QCOMPARE(b.state(kA).liveness.status, CheckStatus::Passing);
        QCOMPARE(b.state(kA).health, HealthStatus::Unhealthy);
        QCOMPARE(b.state(kA).status, ServiceStatus::Running);
        QCOMPARE(b.kinds(), QStringList{QStringLiteral("health_changed")});
        b.prober.failing.clear();
        b.pass(10s);
        QCOMPARE(b.state(kA).health, HealthStatus::Healthy);
        QCOMPARE(b.kinds(), QStringList{QStringLiteral("health_changed")});

        b.prober.failing << 3001;
        b.pass(20s);
        QCOMPARE(b.driver.starts[Bench::key(kA)], 1);
        b.driver.ends = FakeDriver::Manner::WhenTold;
        b.pass(10s);
        QCOMPARE(b.state(kA).status, ServiceStatus::Stopping);
        QCOMPARE(b.state(kA).reason, QStringLiteral("Health check failed 3 times in a row: Connection refused"));
        b.driver.finish(Bench::key(kA));
        b.settle();
        QVERIFY(b.state(kA).reason.contains(QStringLiteral("restart 1 of 5 in 1 s")));
        b.prober.failing.clear();
        b.pass(2s);
        QCOMPARE(b.state(kA).status, ServiceStatus::Running);
        QCOMPARE(b.state(kA).restarts, 1);
        QCOMPARE(b.driver.violations, QStringList());
    }

    void livenessDoesNotRestartWhatMayNotBeRestarted()
    {
        Bench b;
        ServiceSpec spec = makeSpec(kA, 3001);
        spec.healthCheck.intervalSec = 1;
        spec.restartPolicy = RestartPolicy::Never;
        b.run(spec);
        b.prober.failing << 3001;
        b.pass(60s);
        QCOMPARE(b.state(kA).status, ServiceStatus::Running);
        QCOMPARE(b.state(kA).liveness.status, CheckStatus::Failing);
        QCOMPARE(b.state(kA).health, HealthStatus::Unhealthy);
    }

    void theKindOfCheckIsEditedWhileItRuns()
    {
        Bench b;
        ServiceSpec spec = makeSpec(kA, 3001);
        b.prober.failing << 3001;
        QVERIFY(b.add(spec).ok());
        QVERIFY(b.take(b.supervisor.start(ServiceId(kA))).ok());
        b.pass(5s);
        QCOMPARE(b.state(kA).status, ServiceStatus::Starting);
        spec.healthCheck.type = HealthCheckType::None;
        QVERIFY(b.take(b.supervisor.update(spec)).ok());
        QCOMPARE(b.state(kA).status, ServiceStatus::Running);
        QCOMPARE(b.state(kA).health, HealthStatus::Healthy);
        b.pass(5min);
        QCOMPARE(b.state(kA).status, ServiceStatus::Running);
        spec.healthCheck.type = HealthCheckType::Tcp;
        QVERIFY(b.take(b.supervisor.update(spec)).ok());
        b.settle();
        QCOMPARE(b.state(kA).health, HealthStatus::Unhealthy);
        spec.healthCheck.type = HealthCheckType::Process;
        QVERIFY(b.take(b.supervisor.update(spec)).ok());
        b.settle();
        QCOMPARE(b.state(kA).health, HealthStatus::Healthy);
        QCOMPARE(b.driver.starts[Bench::key(kA)], 1);
    }

    void anAnswerThatComesTooLateIsNotHeard()
    {
        Bench b;
        b.run(makeSpec(kA, 3001));
        b.prober.silent << 3001;
        b.pass(30s);
        QCOMPARE(b.prober.open[3001].size(), 1);
        QVERIFY(b.take(b.supervisor.restart(ServiceId(kA))).ok());
        b.prober.silent.clear();
        b.pass(1s);
        QCOMPARE(b.state(kA).health, HealthStatus::Healthy);
        b.prober.open[3001].first()({ProbeVerdict::Fail, QStringLiteral("late"), 1});
        b.settle();
        QCOMPARE(b.state(kA).health, HealthStatus::Healthy);
    }

    void recheckAsksNow()
    {
        Bench b;
        b.run(makeSpec(kA, 3001, 2));
        const int before = b.prober.asked[3001];
        b.prober.failing << 3001;
        const auto checked = b.take(b.supervisor.recheckHealth(ServiceId(kA)));
        QVERIFY(checked.ok());
        QCOMPARE(b.prober.asked[3001], before + 1);
        QCOMPARE(checked->state.health, HealthStatus::Degraded);
        QCOMPARE(checked->state.readiness.output, QStringLiteral("Replica 0: Connection refused"));
        QVERIFY(b.take(b.supervisor.stop(ServiceId(kA), {})).ok());
        QVERIFY(b.take(b.supervisor.recheckHealth(ServiceId(kA))).ok());
    }

    void restartingOneReplicaStopsAndStarts()
    {
        Bench b;
        b.run(makeSpec(kA));
        b.kinds();
        b.driver.ends = FakeDriver::Manner::WhenTold;
        QCOMPARE(b.take(b.supervisor.restart(ServiceId(kA)))->state.status, ServiceStatus::Stopping);
        b.driver.finish(Bench::key(kA));
        b.pass(1s);
        QCOMPARE(b.state(kA).status, ServiceStatus::Running);
        QCOMPARE(b.driver.starts[Bench::key(kA)], 2);
        const QStringList kinds = b.kinds();
        QVERIFY(!kinds.contains(QStringLiteral("stopped")));
        QVERIFY(kinds.contains(QStringLiteral("stopping")) && kinds.contains(QStringLiteral("started")));
        QVERIFY(b.take(b.supervisor.stop(ServiceId(kA), {})).ok());
        b.driver.finish(Bench::key(kA));
        b.settle();
        QVERIFY(b.take(b.supervisor.restart(ServiceId(kA))).ok()); // what is stopped is started
        QCOMPARE(b.state(kA).status, ServiceStatus::Starting);
    }

    void stoppedBeforeItHadComeUp()
    {
        Bench b;
        b.driver.comesUp = b.driver.ends = FakeDriver::Manner::WhenTold;
        QVERIFY(b.add(makeSpec(kA)).ok());
        QVERIFY(b.take(b.supervisor.start(ServiceId(kA))).ok());
        QVERIFY(b.take(b.supervisor.stop(ServiceId(kA), {})).ok());
        b.driver.comeUp(Bench::key(kA));
        b.settle();
        QCOMPARE(b.state(kA).status, ServiceStatus::Stopping);
        QCOMPARE(b.driver.stops[Bench::key(kA)], 2); // told again, now that it is there
        b.driver.finish(Bench::key(kA));
        b.settle();
        QCOMPARE(b.state(kA).status, ServiceStatus::Stopped);
    }

    void stoppedDuringBackOff()
    {
        Bench b;
        b.run(makeSpec(kA));
        b.driver.crash(Bench::key(kA), 1);
        b.settle();
        QVERIFY(b.take(b.supervisor.stop(ServiceId(kA), {})).ok());
        QCOMPARE(b.state(kA).status, ServiceStatus::Stopped);
        b.pass(1h);
        QCOMPARE(b.driver.starts[Bench::key(kA)], 1);
        QCOMPARE(b.desired[ServiceId(kA)], DesiredState::Stopped);
    }

    void usageIsReadIntoTheRegistryAndSamples()
    {
        Bench b;
        ServiceSpec spec = makeSpec(kA, 3001, 2);
        spec.memory.limit = 64;
        b.run(spec);
        QVERIFY(b.add(makeSpec(kB)).ok());
        (void)b.supervisor.sampleUsage();
        for (int i : {0, 1}) {
            b.driver.runs[Bench::key(kA, i)].cpuSeconds += 2.5 * (i + 1);
            b.driver.runs[Bench::key(kA, i)].memoryBytes = qint64(i + 1) * 1024 * 1024;
        }
        b.kinds();
        b.clock.advance(5s);
        const QVector<MetricSample> samples = b.supervisor.sampleUsage();
        QCOMPARE(b.state(kA).replicas[0].cpuPercent, 50.0);
        QCOMPARE(b.state(kA).replicas[1].cpuPercent, 100.0);
        QCOMPARE(b.state(kA).cpuPercent, 150.0);
        QCOMPARE(b.state(kA).memoryMb, 3.0);
        QVERIFY(b.state(kA).memoryLimitEnforced);
        QVERIFY(!b.state(kB).memoryLimitEnforced);
        QCOMPARE(b.kinds(), QStringList()); // usage is no event
        QMap<QString, double> values;
        for (const MetricSample &s : samples)
            values.insert(QStringLiteral("%1/%2/%3").arg(s.service.toString()).arg(s.replica).arg(s.metric), s.value);
        QCOMPARE(values.value(QStringLiteral("a/-1/cpu_usage")), 150.0);
        QCOMPARE(values.value(QStringLiteral("a/1/memory_usage")), 2.0);
        QCOMPARE(values.value(QStringLiteral("a/0/up")), 1.0);
        QCOMPARE(values.value(QStringLiteral("a/-1/health_latency_ms")), 3.0);
        QCOMPARE(values.value(QStringLiteral("a/0/restarts_total"), -1), 0.0);
        QCOMPARE(values.value(QStringLiteral("b/-1/up"), -1), 0.0);
        QVERIFY(!values.contains(QStringLiteral("b/-1/cpu_usage")));
        QCOMPARE(values.size(), samples.size()); // none twice

        RequestFigures figures;
        figures.known = true;
        figures.total = 42;
        b.supervisor.setRequestFigures(ServiceId(kA), figures);
        b.settle();
        QCOMPARE(b.state(kA).requests.total, 42.0);
        QCOMPARE(b.kinds(), QStringList());
    }

    void tenThousandServices()
    {
        Bench b;
        QVector<LoadedService> services;
        for (int i = 0; i < 10'000; ++i)
            services.append({makeSpec(QStringLiteral("s%1").arg(i)), DesiredState::Running});
        QElapsedTimer time;
        time.start();
        QVERIFY(b.take(b.supervisor.load(services)).ok());
        b.pass(1s);
        QCOMPARE(b.state(QStringLiteral("s4711")).status, ServiceStatus::Running);
        const qint64 started = time.restart();
        for (auto &run : b.driver.runs)
            run.memoryBytes = 4096;
        b.clock.advance(5s);
        const qsizetype samples = b.supervisor.sampleUsage().size();
        qInfo("10,000 services: started in %lld ms, %lld samples read in %lld ms", started, qint64(samples), time.elapsed());
        QCOMPARE(samples, 100'000);
        QVERIFY(b.take(b.supervisor.shutdown()).ok());
    }

    void execNeedsSomethingThatRuns()
    {
        Bench b;
        QVERIFY(b.add(makeSpec(kA)).ok());
        runtime::ExecRequest request;
        QCOMPARE(b.take(b.supervisor.exec(ServiceId(kA), request)).error().code, ErrorCode::Validation);
        request.command = QStringList{QStringLiteral("echo"), QStringLiteral("hi")};
        QCOMPARE(b.take(b.supervisor.exec(ServiceId(kA), request)).error().code, ErrorCode::Conflict);
        QVERIFY(b.take(b.supervisor.start(ServiceId(kA))).ok());
        b.pass(1s);
        QCOMPARE(b.take(b.supervisor.exec(ServiceId(kA), request))->stdOut, QByteArray("echo hi"));
    }

    void callsFromOtherThreads()
    {
        Bench b;
        QVector<core::Future<Service>> futures;
        std::mutex mutex;
        std::vector<std::thread> threads;
        for (int t = 0; t < 4; ++t) {
            threads.emplace_back([&, t] {
                for (int i = 0; i < 50; ++i) {
                    const QString id = QStringLiteral("s%1-%2").arg(t).arg(i);
                    (void)b.supervisor.add(makeSpec(id));
                    const auto future = b.supervisor.start(ServiceId(id));
                    const std::lock_guard lock(mutex);
                    futures << future;
                }
            });
        }
        for (std::thread &thread : threads)
            thread.join();
        b.pass(1s);
        for (const auto &future : std::as_const(futures))
            QVERIFY(future.isFinished() && future.result().ok());
        QCOMPARE(b.driver.runs.size(), 200);
        QCOMPARE(b.registry.size(), 200);
    }

    void futuresAreAnsweredWhenTheSupervisorGoes()
    {
        const core::Future<Service> future = [] {
            Bench b;
            return b.supervisor.start(ServiceId(kA));
        }();
        QVERIFY(future.isFinished());
        QCOMPARE(future.result().error().code, ErrorCode::Unavailable);
    }
};

QTEST_GUILESS_MAIN(TestSupervisor)
#include "tst_supervisor.moc"
