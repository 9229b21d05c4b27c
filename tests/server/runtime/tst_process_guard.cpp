// SPDX-License-Identifier: GPL-3.0-or-later
// What outlives a killed server: nothing. This program plays the server too (--own-a-driver DIR),
// starts children in every way they like to slip away, and is killed with SIGKILL.
#include "server/runtime/process_driver.h"
#include "server/runtime/process_table.h"
#include "tests/places/places.h"

#include <QCoreApplication>
#include <QDir>
#include <QProcess>
#include <QTemporaryDir>
#include <QTimer>
#include <QtTest>

#include <csignal>
#include <cstdio>

using namespace server::runtime;

namespace {

class NoSink final : public LogSink
{
public:
    void append(const core::ServiceId &, const QVector<core::LogEntry> &) override { }
};

core::ServiceSpec shellSpec(const QString &id, const QString &script)
{
    core::ServiceSpec spec;
    spec.id = core::ServiceId(id);
    spec.command = {"/bin/sh", "-c", script};
    return spec;
}

// The server's part: start, say so, run until killed.
int ownADriver(QCoreApplication &application, const QString &dir, const QString &guard)
{
    NoSink sink;
    core::SystemClock clock;
    ProcessDriverOptions options;
    options.dataDir = dir;
    options.guardProgram = guard;
    ProcessDriver driver(options, sink, clock);
    if (!driver.initialise())
        return 2;
    int up = 0;
    QObject::connect(&driver, &Driver::started, &application, [&](const ReplicaKey &, qint64) {
        if (++up == 4) {
            // The children of the children need a moment; each of them says so with a file.
            auto *timer = new QTimer(&application);
            QObject::connect(timer, &QTimer::timeout, &application, [&, timer, dir] {
                if (QDir(dir).entryList({"up-*"}, QDir::Files).size() < 4)
                    return;
                timer->stop();
                printf("ready %d\n", driver.leftoversEnded());
                fflush(stdout);
            });
            timer->start(20);
        }
    });
    const QString tell = "touch " + dir + "/up-";
    driver.start(shellSpec("plain", tell + "a; exec sleep 1000"), 0, 0);
    driver.start(shellSpec("shell", "sleep 1000 & " + tell + "b; wait"), 0, 0);
    driver.start(shellSpec("daemon", "(setsid sh -c 'trap \"\" TERM HUP; " + tell + "c; while :; do sleep 0.1; done' &); "
                                     "while :; do sleep 0.1; done"), 0, 0);
    driver.start(shellSpec("cleared", "env -i sh -c '" + tell + "d; exec sleep 1000'"), 0, 0);
    return application.exec();
}

QByteArray identity(const QString &dir)
{
    QFile file(dir + "/process-instance");
    return file.open(QIODevice::ReadOnly) ? file.readAll().split(' ').first() : QByteArray();
}

// Alive, and of this data folder by marker or by group.
QVector<ProcessInfo> living(const QString &dir, const QSet<qint64> &groups = {})
{
    QVector<ProcessInfo> out;
    const QByteArray prefix = identity(dir);
    for (const ProcessInfo &process : listProcesses()) {
        if (!process.dead && (groups.contains(process.group) || (!prefix.isEmpty() && marker(process.id.pid, prefix))))
            out.append(process);
    }
    return out;
}

// Nothing alive, and the guard has done the last thing it does.
bool allGone(const QString &dir, const QSet<qint64> &groups)
{
    return living(dir, groups).isEmpty() && QDir(dir).entryList({"process-leaders-*"}, QDir::Files).isEmpty();
}

QSet<qint64> groupsOf(const QVector<ProcessInfo> &processes)
{
    QSet<qint64> out;
    for (const ProcessInfo &process : processes)
        out.insert(process.group);
    return out;
}

qint64 guardOf(qint64 server)
{
    for (const ProcessInfo &process : listProcesses()) {
        if (process.parent != server || process.dead)
            continue;
        QFile name("/proc/" + QString::number(process.id.pid) + "/comm");
        if (name.open(QIODevice::ReadOnly) && name.readAll().startsWith("mcp-process-gu"))
            return process.id.pid;
    }
    return 0;
}

} // namespace

class TestProcessGuard final : public QObject
{
    Q_OBJECT

    bool startServer(QProcess &server, const QString &dir, const QString &guard = places::program(QStringLiteral("mcp-process-guard")))
    {
        for (const QString &name : QDir(dir).entryList({"up-*"}, QDir::Files))
            QFile::remove(dir + '/' + name);
        server.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        server.start(QCoreApplication::applicationFilePath(), {"--own-a-driver", dir, guard});
        return server.waitForStarted() && QTest::qWaitFor([&] { return server.canReadLine(); }, 15'000);
    }
    static void killServer(QProcess &server)
    {
        server.kill();
        server.waitForFinished();
    }

private slots:
    void killedServerLeavesNothing()
    {
        QTemporaryDir dir;
        QProcess server;
        QVERIFY(startServer(server, dir.path()));
        QCOMPARE(server.readLine(), QByteArray("ready 0\n"));
        const qint64 guard = guardOf(server.processId());
        QVERIFY(guard > 0);
        const QSet<qint64> groups = groupsOf(living(dir.path()));
        QVERIFY(living(dir.path()).size() >= 6);
        QElapsedTimer timer;
        timer.start();
        killServer(server);
        QTRY_VERIFY_WITH_TIMEOUT(allGone(dir.path(), groups), 5'000);
        qInfo("all gone %lld ms after the server", timer.elapsed());
        QTRY_VERIFY(!inspectProcess(guard) || inspectProcess(guard)->dead);
    }

    void guardIsDeafToOrdinarySignals()
    {
        QTemporaryDir dir;
        QProcess server;
        QVERIFY(startServer(server, dir.path()));
        const qint64 guard = guardOf(server.processId());
        for (const int number : {SIGTERM, SIGINT, SIGHUP})
            ::kill(pid_t(guard), number);
        QTest::qWait(100);
        QCOMPARE(guardOf(server.processId()), guard);
        const QSet<qint64> groups = groupsOf(living(dir.path()));
        killServer(server);
        QTRY_VERIFY_WITH_TIMEOUT(allGone(dir.path(), groups), 5'000);
    }

    void killedGuardIsReplaced()
    {
        QTemporaryDir dir;
        QProcess server;
        QVERIFY(startServer(server, dir.path()));
        const qint64 first = guardOf(server.processId());
        const QSet<qint64> before = groupsOf(living(dir.path()));
        ::kill(pid_t(first), SIGKILL);
        QTRY_VERIFY(guardOf(server.processId()) > 0 && guardOf(server.processId()) != first);
        QTest::qWait(50);
        QCOMPARE(groupsOf(living(dir.path())), before); // the services ran on
        const QSet<qint64> groups = groupsOf(living(dir.path()));
        killServer(server);
        QTRY_VERIFY_WITH_TIMEOUT(allGone(dir.path(), groups), 5'000);
    }

    void nextStartEndsWhatAKilledServerAndGuardLeft()
    {
        QTemporaryDir dir;
        QSet<qint64> groups;
        {
            QProcess server;
            QVERIFY(startServer(server, dir.path()));
            groups = groupsOf(living(dir.path()));
            ::kill(pid_t(server.processId()), SIGSTOP); // so that it cannot replace the guard
            ::kill(pid_t(guardOf(server.processId())), SIGKILL);
            killServer(server);
        }
        // The kernel ends direct children; the daemon in a session of its own is left, and so are
        // children of children, one of them with an empty environment.
        QTest::qWait(200);
        const QVector<ProcessInfo> left = living(dir.path(), groups);
        QVERIFY(left.size() >= 3);
        QVERIFY(left.size() > living(dir.path()).size());
        QProcess next;
        QVERIFY(startServer(next, dir.path()));
        const QByteArray ready = next.readLine();
        QVERIFY2(ready.mid(6).trimmed().toInt() >= 1, ready.constData());
        for (const ProcessInfo &process : left) {
            const auto now = inspectProcess(process.id.pid);
            QVERIFY(!now || now->dead || !(now->id == process.id));
        }
        groups += groupsOf(living(dir.path()));
        killServer(next);
        QTRY_VERIFY_WITH_TIMEOUT(allGone(dir.path(), groups), 5'000);
    }

    void anotherFoldersServicesAreLeftAlone()
    {
        QTemporaryDir mine;
        QTemporaryDir other;
        QProcess a;
        QProcess b;
        QVERIFY(startServer(a, mine.path()));
        QVERIFY(startServer(b, other.path()));
        const QSet<qint64> before = groupsOf(living(other.path()));
        const QSet<qint64> groups = groupsOf(living(mine.path()));
        killServer(a);
        QTRY_VERIFY_WITH_TIMEOUT(allGone(mine.path(), groups), 5'000);
        QTest::qWait(100);
        QCOMPARE(groupsOf(living(other.path())), before);
        const QSet<qint64> others = groupsOf(living(other.path()));
        killServer(b);
        QTRY_VERIFY_WITH_TIMEOUT(allGone(other.path(), others), 5'000);
    }

    void aCopyOfTheFolderIsAnotherFolder()
    {
        QTemporaryDir mine;
        QTemporaryDir copy;
        QProcess server;
        QVERIFY(startServer(server, mine.path()));
        QVERIFY(QFile::copy(mine.path() + "/process-instance", copy.path() + "/process-instance"));
        const QSet<qint64> before = groupsOf(living(mine.path()));
        NoSink sink;
        core::SystemClock clock;
        ProcessDriverOptions options;
        options.dataDir = copy.path();
        ProcessDriver driver(options, sink, clock);
        QVERIFY(driver.initialise().ok());
        QCOMPARE(driver.leftoversEnded(), 0);
        QCOMPARE(groupsOf(living(mine.path())), before);
        killServer(server);
        QTRY_VERIFY_WITH_TIMEOUT(allGone(mine.path(), before), 5'000);
    }

    void missingGuardIsSaid()
    {
        QTemporaryDir dir;
        NoSink sink;
        core::SystemClock clock;
        ProcessDriverOptions options;
        options.dataDir = dir.path();
        options.guardProgram = "/no/such/guard";
        ProcessDriver driver(options, sink, clock);
        QVERIFY(driver.initialise().ok()); // services run all the same
        QVERIFY(driver.guardProblem().contains("/no/such/guard"));
    }
};

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = application.arguments();
    if (arguments.value(1) == QLatin1String("--own-a-driver"))
        return ownADriver(application, arguments.value(2), arguments.value(3));
    TestProcessGuard test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_process_guard.moc"
