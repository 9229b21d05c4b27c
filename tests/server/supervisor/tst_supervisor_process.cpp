// SPDX-License-Identifier: GPL-3.0-or-later
// The supervisor on the real process driver: real processes, real probes, the real clock.
#include "server/runtime/process_driver.h"
#include "server/supervisor/socket_prober.h"
#include "server/supervisor/supervisor.h"

#include <QStandardPaths>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <mutex>

using namespace core;
using namespace server;
using namespace server::supervisor;
using namespace std::chrono_literals;

namespace {

class LogLines final : public runtime::LogSink
{
public:
    void append(const ServiceId &service, const QVector<LogEntry> &entries) override
    {
        const std::lock_guard lock(m_mutex);
        for (const LogEntry &entry : entries)
            m_lines << service.toString() + QLatin1Char(' ') + QString::fromUtf8(entry.message);
    }
    bool has(const QString &part)
    {
        const std::lock_guard lock(m_mutex);
        return std::any_of(m_lines.cbegin(), m_lines.cend(), [&](const QString &line) { return line.contains(part); });
    }

private:
    std::mutex m_mutex;
    QStringList m_lines;
};

SupervisorOptions quick()
{
    SupervisorOptions options;
    options.backoff = {Millis(100), Millis(200)};
    return options;
}

struct Stand
{
    QTemporaryDir dir;
    SystemClock clock;
    LogLines log;
    runtime::ProcessDriver driver;
    SocketProber prober;
    ServiceRegistry registry;
    Supervisor supervisor;

    Stand()
        : driver(driverOptions(dir.path()), log, clock)
        , supervisor({registry, {&driver}, prober, clock,
                      [this](const ServiceId &id, int replica, const QByteArray &line, LogLevel level) {
                          driver.appendSystem(id, replica, line, level);
                      },
                      quick()})
    {
        if (const auto ready = driver.initialise(); !ready)
            qFatal("%s", qPrintable(ready.error().message));
    }

    static runtime::ProcessDriverOptions driverOptions(const QString &dataDir)
    {
        runtime::ProcessDriverOptions options;
        options.dataDir = dataDir;
        return options;
    }

    template <typename T>
    Result<T> take(core::Future<T> future)
    {
        (void)QTest::qWaitFor([&] { return future.isFinished(); }, 20'000);
        return future.isFinished() ? future.result() : Result<T>(Error::internal(QStringLiteral("no answer")));
    }
    ServiceState state(const QString &id) const { return registry.find(ServiceId(id))->state; }
};

ServiceSpec shell(const QString &id, const QString &script)
{
    ServiceSpec spec;
    spec.id = ServiceId(id);
    spec.name = id;
    spec.command = QStringList{QStringLiteral("/bin/sh"), QStringLiteral("-c"), script};
    spec.healthCheck.type = HealthCheckType::Process;
    return spec;
}

int freePort()
{
    QTcpServer server;
    return server.listen(QHostAddress::LocalHost) ? server.serverPort() : 0;
}

bool isAlive(qint64 pid)
{
    return ::kill(pid_t(pid), 0) == 0;
}

} // namespace

class TestSupervisorProcess : public QObject
{
    Q_OBJECT
private slots:
    void aKilledProcessComesBackAndNoneStaysBehind()
    {
        Stand stand;
        const QString id = QStringLiteral("sleeper");
        const auto added = stand.take(stand.supervisor.add(shell(id, QStringLiteral("echo hello; exec sleep 1000"))));
        QVERIFY(added.ok());
        const auto begun = stand.take(stand.supervisor.start(ServiceId(id)));
        QVERIFY2(begun.ok(), begun.ok() ? "" : qPrintable(begun.error().message));
        QTRY_COMPARE(int(stand.state(id).status), int(ServiceStatus::Running));
        const qint64 pid = stand.state(id).replicas[0].pid;
        QVERIFY(isAlive(pid));
        QTRY_VERIFY(stand.log.has(QStringLiteral("sleeper hello")));
        QTRY_VERIFY(stand.log.has(QStringLiteral("sleeper Started, pid %1").arg(pid)));

        QVERIFY(!stand.supervisor.sampleUsage().isEmpty());
        QVERIFY(stand.state(id).memoryMb > 0);

        ::kill(pid_t(pid), SIGKILL);
        QTRY_COMPARE(stand.state(id).restarts, 1);
        QTRY_COMPARE(int(stand.state(id).status), int(ServiceStatus::Running));
        const qint64 second = stand.state(id).replicas[0].pid;
        QVERIFY(second != pid && isAlive(second));
        QTRY_VERIFY(stand.log.has(QStringLiteral("restart 1 of 5 in 0.1 s")));

        runtime::ExecRequest request;
        request.command = QStringList{QStringLiteral("/bin/echo"), QStringLiteral("hi")};
        const auto run = stand.take(stand.supervisor.exec(ServiceId(id), request));
        QVERIFY(run.ok());
        QCOMPARE(run->stdOut, QByteArray("hi\n"));

        QVERIFY(stand.take(stand.supervisor.shutdown()).ok());
        QVERIFY(!isAlive(second));
    }

    void aStubbornProcessIsKilledInTheEnd()
    {
        Stand stand;
        const QString id = QStringLiteral("stubborn");
        QVERIFY(stand.take(stand.supervisor.add(shell(id, QStringLiteral("trap '' TERM; while :; do sleep 1; done")))).ok());
        QVERIFY(stand.take(stand.supervisor.start(ServiceId(id))).ok());
        QTRY_COMPARE(int(stand.state(id).status), int(ServiceStatus::Running));
        const qint64 pid = stand.state(id).replicas[0].pid;
        const auto stopping = stand.take(stand.supervisor.stop(ServiceId(id), {StopMode::Graceful, 300ms}));
        QCOMPARE(int(stopping->state.status), int(ServiceStatus::Stopping));
        QTRY_COMPARE(int(stand.state(id).status), int(ServiceStatus::Stopped));
        QVERIFY(!isAlive(pid));
    }

    void whatAlwaysFailsGivesUp()
    {
        Stand stand;
        const QString id = QStringLiteral("failing");
        QVERIFY(stand.take(stand.supervisor.add(shell(id, QStringLiteral("exit 7")))).ok());
        QVERIFY(stand.take(stand.supervisor.start(ServiceId(id))).ok());
        QTRY_COMPARE_WITH_TIMEOUT(int(stand.state(id).status), int(ServiceStatus::Error), 20'000);
        QCOMPARE(stand.state(id).reason, QStringLiteral("Exit code 7, gave up after 5 restarts"));
        QCOMPARE(stand.state(id).restarts, 5);
    }

    void httpReplicasOnPortsOfTheirOwn()
    {
        if (QStandardPaths::findExecutable(QStringLiteral("python3")).isEmpty())
            QSKIP("needs python3 for a small HTTP server");
        Stand stand;
        const QString id = QStringLiteral("web");
        ServiceSpec spec = shell(id, QStringLiteral("exec python3 -m http.server $PORT --bind 127.0.0.1"));
        spec.port = freePort();
        spec.replicas = 2;
        spec.healthCheck.type = HealthCheckType::Http;
        spec.healthCheck.endpoint = QStringLiteral("/");
        spec.healthCheck.intervalSec = 1;
        QVERIFY(stand.take(stand.supervisor.add(spec)).ok());
        QVERIFY(stand.take(stand.supervisor.start(ServiceId(id))).ok());
        QTRY_COMPARE_WITH_TIMEOUT(core::runningReplicas(stand.state(id)), 2, 20'000);
        QCOMPARE(int(stand.state(id).health), int(HealthStatus::Healthy));
        QCOMPARE(stand.state(id).replicas[0].port, spec.port);
        QVERIFY(stand.state(id).replicas[1].port > spec.port);
        QVERIFY2(stand.state(id).readiness.output.startsWith(QStringLiteral("HTTP 200 in ")),
                 qPrintable(stand.state(id).readiness.output));

        // The page is not there: not ready at once.
        spec.healthCheck.endpoint = QStringLiteral("/missing");
        spec.healthCheck.retries = 1'000;
        QVERIFY(stand.take(stand.supervisor.update(spec)).ok());
        QTRY_COMPARE(int(stand.state(id).health), int(HealthStatus::Unhealthy));
        QVERIFY(stand.state(id).readiness.output.contains(QStringLiteral("HTTP 404 in ")));
        QVERIFY(stand.take(stand.supervisor.remove(ServiceId(id), {StopMode::AtOnce, DataFate::Remove})).ok());
    }

    void aPortOfAnotherProgram()
    {
        Stand stand;
        QTcpServer foreign;
        QVERIFY(foreign.listen(QHostAddress::LocalHost));
        ServiceSpec spec = shell(QStringLiteral("late"), QStringLiteral("exec sleep 1000"));
        spec.port = foreign.serverPort();
        QVERIFY(stand.take(stand.supervisor.add(spec)).ok());
        const auto refused = stand.take(stand.supervisor.start(spec.id));
        QVERIFY(!refused.ok());
        QCOMPARE(refused.error().message, QStringLiteral("Port %1 is in use by another program").arg(spec.port));
        QCOMPARE(int(stand.state(QStringLiteral("late")).status), int(ServiceStatus::Error));
    }
};

QTEST_GUILESS_MAIN(TestSupervisorProcess)
#include "tst_supervisor_process.moc"
