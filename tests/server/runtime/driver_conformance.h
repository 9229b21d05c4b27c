// SPDX-License-Identifier: GPL-3.0-or-later
// DriverConformance: what every runtime::Driver has to do, as a Qt Test object. A test of one
// driver derives from it and says how to make the driver and how a shell script is run in it.
// Scripts keep to what busybox has. Everything runs for real.
#pragma once

#include "collecting_sink.h"
#include "core/clock.h"
#include "server/runtime/driver.h"
#include "tests/support/fair_time.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTemporaryFile>
#include <QtTest>

#include <csignal>
#include <ctime>
#include <memory>
#include <unistd.h>

namespace server::runtime {

class DriverConformance : public QObject
{
    Q_OBJECT
protected:
    virtual std::unique_ptr<Driver> makeDriver(LogSink &sink, const core::Clock &clock) = 0;
    // A spec whose single process is /bin/sh running `script`.
    virtual core::ServiceSpec shellSpec(const QString &id, const QString &script) = 0;
    // Whether a process that the script named by the number it sees itself is alive.
    virtual bool isAlive(qint64 pid) const = 0;
    // Everything of this driver that is alive now.
    virtual int livingProcesses() const = 0;
    virtual qint64 ownMemoryBytes() const = 0;
    // A script that is ended by signal 9.
    virtual QString killedScript() const { return QStringLiteral("kill -9 $$"); }
    // What a driver cannot know before it starts anything need not be refused by check().
    virtual bool knowsImages() const { return true; }
    // Whether it is known of a process that it was ended for its memory.
    virtual bool tellsOfMemory() const { return true; }
    // So many lines that a driver can hand them on in a quarter of a minute.
    virtual int manyLines() const { return 1'000'000; }
    // After the driver has gone: ends what outlives it.
    virtual void endSurvivors() { }

    struct Ended
    {
        ReplicaKey key;
        ReplicaExit exit;
    };
    bool waitForExit(const ReplicaKey &key, int ms = 15'000);
    bool waitForLine(const QString &id, const QByteArray &line, int ms = 10'000);
    ReplicaExit run(const core::ServiceSpec &spec, int port = 0);
    core::Result<ExecResult> execute(const core::ServiceSpec &spec, const ExecRequest &request);
    core::Result<> removeData(const QString &id);
    static ReplicaKey key(const QString &id, int index = 0) { return {core::ServiceId(id), index}; }
    QByteArrayList lines(const QString &id) const { return m_sink->lines(core::ServiceId(id)); }
    qint64 numberAfter(const QString &id, const QByteArray &word) const;

    core::SystemClock m_clock;
    std::unique_ptr<CollectingSink> m_sink;
    std::unique_ptr<Driver> m_driver;
    QVector<Ended> m_ended;
    QVector<ReplicaKey> m_started;

private slots:
    void init();
    void cleanup();

    void tellsTheExitCode();
    void tellsTheSignal();
    void stopsGracefully();
    void killsTheStubbornAfterTheTimeout();
    void secondStopShortensTheWait();
    void killsAtOnceWhenNotGraceful();
    void leavesNothingOfTheTree_data();
    void leavesNothingOfTheTree();
    void endsTheTreeWhenItsFirstProcessEnds();
    void givesThePort();
    void passesOnlyTheAllowedEnvironment();
    void passesOnlyThreeDescriptorsAndCleanSignals();
    void failsToStartWhatIsMissing();
    void checksWithoutStarting();
    void execTellsOutputAndExitCode();
    void execKeepsToTheCap();
    void execEndsAtTheTimeLimit();
    void execLeavesNoChildren();
    void execRefusesAMissingProgram();
    void usageGrowsUnderLoad();
    void enforcesMemoryLimits();
    void keepsAMillionLinesInOrder();
    void endsAfterItsLastLine();
    void slowSinkSlowsTheWriterNotTheMemory();
    void noisyNeighbourStarvesNobody();
    void marksLinesByStreamLevelAndReplica();
    void startsTheSameReplicaAgainFromItsEnd();
    void startsAndStopsFiftyAtOnce();
};

inline bool DriverConformance::waitForExit(const ReplicaKey &wanted, int ms)
{
    return QTest::qWaitFor(
        [&] {
            return std::any_of(m_ended.cbegin(), m_ended.cend(), [&](const Ended &e) { return e.key == wanted; });
        },
        ms);
}

inline bool DriverConformance::waitForLine(const QString &id, const QByteArray &line, int ms)
{
    return QTest::qWaitFor([&] { return lines(id).contains(line); }, ms);
}

// The number in the line "<word> <number>"; 0 when there is none.
inline qint64 DriverConformance::numberAfter(const QString &id, const QByteArray &word) const
{
    for (const QByteArray &line : lines(id)) {
        if (line.startsWith(word + ' '))
            return line.mid(word.size() + 1).toLongLong();
    }
    return 0;
}

inline ReplicaExit DriverConformance::run(const core::ServiceSpec &spec, int port)
{
    m_ended.clear();
    m_driver->start(spec, 0, port);
    if (!waitForExit({spec.id, 0}))
        return {-1, -1, false, QStringLiteral("did not end")};
    return m_ended.last().exit;
}

inline core::Result<> DriverConformance::removeData(const QString &id)
{
    std::optional<core::Result<>> answer;
    m_driver->removeData(core::ServiceId(id), [&](core::Result<> result) { answer = std::move(result); });
    if (!QTest::qWaitFor([&] { return answer.has_value(); }, 15'000))
        return core::Error::internal(QStringLiteral("no answer"));
    return std::move(*answer);
}

inline core::Result<ExecResult> DriverConformance::execute(const core::ServiceSpec &spec, const ExecRequest &request)
{
    std::optional<core::Result<ExecResult>> answer;
    int answers = 0;
    m_driver->exec(spec, request, [&](core::Result<ExecResult> result) {
        answer = std::move(result);
        ++answers;
    });
    if (!QTest::qWaitFor([&] { return answers > 0; }, 15'000))
        return core::Error::internal(QStringLiteral("no answer"));
    return std::move(*answer);
}

inline void DriverConformance::init()
{
    m_ended.clear();
    m_started.clear();
    m_sink = std::make_unique<CollectingSink>();
    m_driver = makeDriver(*m_sink, m_clock);
    QVERIFY(m_driver);
    connect(m_driver.get(), &Driver::exited, this,
            [this](const ReplicaKey &replica, const ReplicaExit &exit) { m_ended.append({replica, exit}); });
    connect(m_driver.get(), &Driver::started, this, [this](const ReplicaKey &replica, qint64) { m_started.append(replica); });
}

inline void DriverConformance::cleanup()
{
    m_driver.reset();
    endSurvivors();
    QCOMPARE(livingProcesses(), 0);
}

inline void DriverConformance::tellsTheExitCode()
{
    const ReplicaExit exit = run(shellSpec("code", "exit 7"));
    QCOMPARE(exit.exitCode, 7);
    QCOMPARE(exit.signal, 0);
    QVERIFY(!exit.asked);
    QCOMPARE(exit.text, QStringLiteral("Exit code 7"));
    QCOMPARE(m_started, QVector<ReplicaKey>{key("code")});
    QCOMPARE(m_ended.size(), 1);
    QVERIFY(!m_driver->isRunning(key("code")));
    QVERIFY(!m_driver->usage(key("code")));
    QCOMPARE(m_driver->pid(key("code")), 0);
}

inline void DriverConformance::tellsTheSignal()
{
    const ReplicaExit exit = run(shellSpec("signal", killedScript()));
    QCOMPARE(exit.signal, 9);
    QVERIFY(!exit.asked);
    QVERIFY2(exit.text.startsWith("Killed by signal 9"), qPrintable(exit.text));
}

inline void DriverConformance::stopsGracefully()
{
    m_driver->start(shellSpec("kind", "trap 'echo bye; exit 5' TERM; echo up; while :; do sleep 0.02; done"), 0, 0);
    QVERIFY(waitForLine("kind", "up"));
    QVERIFY(m_driver->isRunning(key("kind")));
    QVERIFY(m_driver->pid(key("kind")) > 0);
    m_driver->stop(key("kind"), true, core::Millis(10'000));
    QVERIFY(waitForExit(key("kind")));
    QCOMPARE(m_ended.last().exit.exitCode, 5);
    QVERIFY(m_ended.last().exit.asked);
    QVERIFY(lines("kind").contains("bye"));
    m_driver->stop(key("kind"), true, core::Millis(10)); // ended already: says nothing
    QTest::qWait(50);
    QCOMPARE(m_ended.size(), 1);
}

inline void DriverConformance::killsTheStubbornAfterTheTimeout()
{
    m_driver->start(shellSpec("stubborn", "trap '' TERM; echo up; while :; do sleep 0.05; done"), 0, 0);
    QVERIFY(waitForLine("stubborn", "up"));
    QElapsedTimer timer;
    timer.start();
    m_driver->stop(key("stubborn"), true, core::Millis(400));
    QVERIFY(waitForExit(key("stubborn")));
    QVERIFY2(timer.elapsed() >= 380, qPrintable(QString::number(timer.elapsed())));
    QCOMPARE(m_ended.last().exit.signal, 9);
    QVERIFY(m_ended.last().exit.asked);
}

inline void DriverConformance::secondStopShortensTheWait()
{
    m_driver->start(shellSpec("wait", "trap '' TERM; echo up; while :; do sleep 0.05; done"), 0, 0);
    QVERIFY(waitForLine("wait", "up"));
    QElapsedTimer timer;
    timer.start();
    m_driver->stop(key("wait"), true, core::Millis(60'000));
    m_driver->stop(key("wait"), true, core::Millis(300));
    m_driver->stop(key("wait"), true, core::Millis(90'000)); // never longer
    QVERIFY(waitForExit(key("wait"), 10'000));
    QVERIFY(timer.elapsed() >= 280);
}

inline void DriverConformance::killsAtOnceWhenNotGraceful()
{
    m_driver->start(shellSpec("now", "trap 'echo asked; exit 0' TERM; echo up; while :; do sleep 0.05; done"), 0, 0);
    QVERIFY(waitForLine("now", "up"));
    m_driver->stop(key("now"), false, core::Millis(60'000));
    QVERIFY(waitForExit(key("now"), 3'000));
    QCOMPARE(m_ended.last().exit.signal, 9);
    QVERIFY(!lines("now").contains("asked"));
}

inline void DriverConformance::leavesNothingOfTheTree_data()
{
    QTest::addColumn<QString>("child");
    QTest::newRow("a child in the background") << "sleep 1000 & echo child $!";
    QTest::newRow("a grandchild") << "sh -c 'sleep 1000 & echo child $!; wait' &";
    QTest::newRow("a child in a session of its own") << "setsid sh -c 'echo child $$; exec sleep 1000' &";
    QTest::newRow("an orphan in a session of its own") << "(setsid sh -c 'echo child $$; exec sleep 1000' &)";
    QTest::newRow("an orphan that ignores SIGTERM")
        << "(setsid sh -c 'trap \"\" TERM; echo child $$; while :; do sleep 0.1; done' &)";
    QTest::newRow("a child with an empty environment in a session of its own")
        << "env -i setsid sh -c 'echo child $$; exec sleep 1000' &";
    QTest::newRow("the same, and it ignores SIGTERM")
        << "env -i setsid sh -c 'trap \"\" TERM; echo child $$; while :; do sleep 0.1; done' &";
}

inline void DriverConformance::leavesNothingOfTheTree()
{
    QFETCH(QString, child);
    m_driver->start(shellSpec("tree", child + "\necho up; while :; do sleep 0.05; done"), 0, 0);
    QVERIFY(waitForLine("tree", "up"));
    QTRY_VERIFY(numberAfter("tree", "child") > 0);
    const qint64 pid = numberAfter("tree", "child");
    QVERIFY(isAlive(pid));
    m_driver->stop(key("tree"), true, core::Millis(500));
    QVERIFY(waitForExit(key("tree")));
    QVERIFY(!isAlive(pid));
}

inline void DriverConformance::endsTheTreeWhenItsFirstProcessEnds()
{
    m_driver->start(shellSpec("daemon", "(setsid sh -c 'trap \"\" TERM; echo child $$; while :; do sleep 0.05; done' &)\n"
                                        "sleep 0.3; exit 3"), 0, 0);
    QTRY_VERIFY(numberAfter("daemon", "child") > 0);
    QVERIFY(waitForExit(key("daemon")));
    QVERIFY(!isAlive(numberAfter("daemon", "child")));
    QCOMPARE(m_ended.last().exit.exitCode, 3);
    QVERIFY(!m_ended.last().exit.asked);
}

inline void DriverConformance::givesThePort()
{
    run(shellSpec("port", "echo port=$PORT"), 4711);
    QCOMPARE(lines("port"), QByteArrayList{"port=4711"});
    run(shellSpec("noport", "echo port=${PORT-none}"), 0);
    QCOMPARE(lines("noport"), QByteArrayList{"port=none"});
}

inline void DriverConformance::passesOnlyTheAllowedEnvironment()
{
    qputenv("MCP_ADMIN_PASSWORD", "hush-hush");
    core::ServiceSpec spec = shellSpec("env", "env; echo path=${PATH:+set}");
    spec.environment = {{"GREETING", "a = 'b' \xC3\xA9"}, {"MCP_SERVICE_ID", "forged"}};
    run(spec);
    qunsetenv("MCP_ADMIN_PASSWORD");
    const QByteArrayList got = lines("env");
    QVERIFY(got.contains("GREETING=a = 'b' \xC3\xA9"));
    QVERIFY(got.contains("MCP_SERVICE_ID=env"));
    QVERIFY(got.contains("MCP_REPLICA=0"));
    QVERIFY(got.contains("path=set"));
    QVERIFY(!got.join('\n').contains("hush-hush"));
}

inline void DriverConformance::passesOnlyThreeDescriptorsAndCleanSignals()
{
    // One that a careless library left inheritable, and a signal the server ignores.
    QTemporaryFile careless;
    QVERIFY(careless.open());
    const int leaked = dup(careless.handle());
    const auto before = std::signal(SIGUSR2, SIG_IGN);
    run(shellSpec("clean", "for f in /proc/$$/fd/*; do [ -e $f ] && echo fd ${f##*/}; done; "
                           "read x && echo read || echo stdin-closed; exec grep -E 'Sig(Blk|Ign)' /proc/self/status"));
    std::signal(SIGUSR2, before);
    close(leaked);
    const QByteArrayList got = lines("clean");
    QCOMPARE(got.first(3), (QByteArrayList{"fd 0", "fd 1", "fd 2"}));
    QVERIFY2(!got.value(3).startsWith("fd "), got.value(3).constData());
    QVERIFY(got.contains("SigBlk:\t0000000000000000"));
    QVERIFY(got.contains("SigIgn:\t0000000000000000"));
    QVERIFY(got.contains("stdin-closed"));
}

inline void DriverConformance::failsToStartWhatIsMissing()
{
    core::ServiceSpec spec = shellSpec("missing", "");
    spec.command = {"/no/such/program"};
    m_driver->start(spec, 0, 0);
    QVERIFY(m_ended.isEmpty()); // told from the event loop, never from inside start()
    QVERIFY(waitForExit(key("missing")));
    QVERIFY2(m_ended.last().exit.text.startsWith("Cannot start"), qPrintable(m_ended.last().exit.text));
    QVERIFY2(m_ended.last().exit.text.contains("/no/such/program"), qPrintable(m_ended.last().exit.text));
    QVERIFY(m_started.isEmpty());
    QVERIFY(!m_driver->isRunning(key("missing")));
    QTest::qWait(50);
    QCOMPARE(m_ended.size(), 1);
}

inline void DriverConformance::checksWithoutStarting()
{
    QVERIFY(m_driver->check(shellSpec("fine", "exit 0")).ok());
    QVERIFY(m_started.isEmpty());
    if (!knowsImages())
        return;
    core::ServiceSpec spec = shellSpec("bad", "");
    spec.command = {"no-such-program-anywhere"};
    auto result = m_driver->check(spec);
    QVERIFY(!result.ok());
    QVERIFY(result.error().code == core::ErrorCode::Validation);
    QVERIFY(result.error().fields.contains("command"));
    spec.command.clear();
    spec.image = "nobody/knows:1";
    result = m_driver->check(spec);
    QVERIFY(!result.ok());
    QVERIFY(result.error().fields.contains("image"));
    QVERIFY(m_started.isEmpty());
}

inline void DriverConformance::execTellsOutputAndExitCode()
{
    core::ServiceSpec spec = shellSpec("exec", "while :; do sleep 0.1; done");
    spec.environment = {{"FROM_SERVICE", "service"}, {"BOTH", "service"}};
    m_driver->start(spec, 0, 0);
    ExecRequest request;
    request.command = {"/bin/sh", "-c", "echo out $FROM_SERVICE $BOTH; echo err >&2; read x || echo closed; exit 9"};
    request.env = {{"BOTH", "request"}};
    const auto result = execute(spec, request);
    QVERIFY(result.ok());
    QCOMPARE(result->exitCode, 9);
    QCOMPARE(result->stdOut, QByteArray("out service request\nclosed\n"));
    QCOMPARE(result->stdErr, QByteArray("err\n"));
    QVERIFY(!result->stdOutTruncated && !result->stdErrTruncated && !result->timedOut);
    QVERIFY(m_driver->isRunning(key("exec")));

    request.command = {"echo", "$HOME;", "*"}; // no shell in between
    const auto plain = execute(spec, request);
    QVERIFY(plain.ok());
    QCOMPARE(plain->stdOut, QByteArray("$HOME; *\n"));
}

inline void DriverConformance::execKeepsToTheCap()
{
    const core::ServiceSpec spec = shellSpec("cap", "while :; do sleep 0.1; done");
    m_driver->start(spec, 0, 0);
    ExecRequest request;
    request.command = {"/bin/sh", "-c", "head -c 3000000 /dev/zero | tr '\\0' x; echo small >&2"};
    request.outputCap = 100'000;
    const auto result = execute(spec, request);
    QVERIFY(result.ok());
    QCOMPARE(result->exitCode, 0);
    QCOMPARE(result->stdOut.size(), 100'000);
    QVERIFY(result->stdOutTruncated);
    QCOMPARE(result->stdErr, QByteArray("small\n"));
    QVERIFY(!result->stdErrTruncated);

    request.outputCap = 6; // exactly what is written
    request.command = {"echo", "12345"};
    const auto exact = execute(spec, request);
    QVERIFY(exact.ok());
    QCOMPARE(exact->stdOut, QByteArray("12345\n"));
    QVERIFY(!exact->stdOutTruncated);
}

inline void DriverConformance::execEndsAtTheTimeLimit()
{
    const core::ServiceSpec spec = shellSpec("late", "while :; do sleep 0.1; done");
    m_driver->start(spec, 0, 0);
    ExecRequest request;
    request.command = {"/bin/sh", "-c", "trap '' TERM; setsid sleep 1000 & echo begun; while :; do sleep 0.05; done"};
    request.timeLimit = core::Millis(400);
    QElapsedTimer timer;
    timer.start();
    const auto result = execute(spec, request);
    QVERIFY(result.ok());
    QVERIFY(result->timedOut);
    QCOMPARE(result->stdOut, QByteArray("begun\n"));
    QVERIFY(timer.elapsed() >= 380 && timer.elapsed() < 20'000);
    QVERIFY(m_driver->isRunning(key("late")));
}

inline void DriverConformance::execLeavesNoChildren()
{
    const core::ServiceSpec spec = shellSpec("kids", "echo up; while :; do sleep 0.1; done");
    m_driver->start(spec, 0, 0);
    QVERIFY(waitForLine("kids", "up"));
    ExecRequest request;
    request.command = {"/bin/sh", "-c", "(setsid sh -c 'echo child $$; exec sleep 1000' &); sleep 0.3; echo done"};
    const auto result = execute(spec, request);
    QVERIFY(result.ok());
    QCOMPARE(result->exitCode, 0);
    QVERIFY(result->stdOut.startsWith("child "));
    QVERIFY(!isAlive(result->stdOut.mid(6, result->stdOut.indexOf('\n') - 6).toLongLong()));
    QVERIFY(m_driver->isRunning(key("kids")));
}

inline void DriverConformance::execRefusesAMissingProgram()
{
    const core::ServiceSpec spec = shellSpec("none", "while :; do sleep 0.1; done");
    m_driver->start(spec, 0, 0);
    ExecRequest request;
    request.command = {"no-such-program-anywhere"};
    const auto result = execute(spec, request);
    QVERIFY(!result.ok());
    QVERIFY(result.error().code == core::ErrorCode::Validation);
    QVERIFY(result.error().fields.contains("command"));
}

inline void DriverConformance::usageGrowsUnderLoad()
{
    // The load is in children: they belong to the replica too, also when they are gone.
    m_driver->start(shellSpec("busy", "while :; do sh -c 'i=0; while [ $i -lt 100000 ]; do i=$((i+1)); done'; done"), 0, 0);
    QTRY_VERIFY(m_driver->usage(key("busy")).has_value());
    const ReplicaUsage first = *m_driver->usage(key("busy"));
    QTRY_VERIFY_WITH_TIMEOUT(m_driver->usage(key("busy"))->cpuSeconds > first.cpuSeconds + 0.5, 20'000);
    const ReplicaUsage later = *m_driver->usage(key("busy"));
    QVERIFY(later.memoryBytes > 100'000);
    QVERIFY(later.processes >= 1 && later.processes < 10);
}

inline void DriverConformance::enforcesMemoryLimits()
{
    if (!m_driver->enforcesMemoryLimits())
        QSKIP("no control groups can be made here");
    core::ServiceSpec spec = shellSpec("greedy", "x=$(head -c 200000000 /dev/zero | tr '\\0' x); echo survived; sleep 1");
    spec.memory.limit = 64;
    const ReplicaExit exit = run(spec);
    QCOMPARE(exit.signal, 9);
    if (tellsOfMemory())
        QCOMPARE(exit.text, QStringLiteral("Killed: over its memory limit of 64 MB"));
    QVERIFY(!lines("greedy").contains("survived"));
}

inline void DriverConformance::keepsAMillionLinesInOrder()
{
    const int count = manyLines();
    const std::clock_t begun = std::clock(); // processor time: other programs may be busy too
    const ReplicaExit exit = run(shellSpec("million", QStringLiteral("seq 1 %1").arg(count)));
    const qint64 took = (std::clock() - begun) * 1000 / CLOCKS_PER_SEC;
    QCOMPARE(exit.exitCode, 0);
    // exited() comes after the last line: nothing to wait for.
    const QVector<core::LogEntry> entries = m_sink->entries(core::ServiceId("million"));
    QCOMPARE(entries.size(), count);
    qint64 before = 0;
    for (int i = 0; i < count; ++i) {
        if (entries[i].message != QByteArray::number(i + 1) || entries[i].timeMs < before)
            QFAIL(qPrintable(QStringLiteral("line %1 is %2").arg(i + 1).arg(QString::fromUtf8(entries[i].message))));
        before = entries[i].timeMs;
    }
    qInfo("%lld lines a second", qlonglong(count) * 1000 / qMax<qint64>(1, took));
    QVERIFY2(took < qMax(1000, count / 200), "fewer than 200,000 lines a second");
}

inline void DriverConformance::endsAfterItsLastLine()
{
    m_sink->m_pauseMs = 150;
    run(shellSpec("slowly", "echo a; sleep 0.1; echo b; sleep 0.1; echo c"));
    QCOMPARE(lines("slowly"), (QByteArrayList{"a", "b", "c"}));
}

inline void DriverConformance::slowSinkSlowsTheWriterNotTheMemory()
{
    m_sink->m_keep = false;
    m_sink->m_pauseMs = 20;
    const qint64 before = ownMemoryBytes();
    m_driver->start(shellSpec("flood", "exec yes 'a line that is written as fast as the pipe takes it'"), 0, 0);
    QTest::qWait(1'500);
    QTRY_VERIFY_WITH_TIMEOUT(m_sink->count() > 1'000, 15'000);
    const qint64 grown = ownMemoryBytes() - before;
    QVERIFY2(grown < 16 * 1024 * 1024, qPrintable(QString::number(grown)));
    m_sink->m_pauseMs = 0;
    m_driver->stop(key("flood"), false, {});
    QVERIFY(waitForExit(key("flood")));
}

inline void DriverConformance::noisyNeighbourStarvesNobody()
{
    m_sink->m_keep = false;
    m_sink->m_last = true;
    m_driver->start(shellSpec("noisy", "exec yes noise"), 0, 0);
    m_driver->start(shellSpec("quiet", "i=0; while :; do i=$((i+1)); echo tick $i; sleep 0.05; done"), 0, 0);
    QTRY_VERIFY(m_sink->lastLine(core::ServiceId("quiet")).startsWith("tick"));
    const auto tick = [&] { return m_sink->lastLine(core::ServiceId("quiet")).mid(5).toInt(); };
    const int first = tick();
    QTRY_VERIFY_WITH_TIMEOUT(tick() - first >= 15, 15'000);
    for (const char *id : {"noisy", "quiet"}) {
        m_driver->stop(key(id), false, {});
        QVERIFY(waitForExit(key(id)));
    }
}

inline void DriverConformance::marksLinesByStreamLevelAndReplica()
{
    core::ServiceSpec spec = shellSpec("marks", "echo plain; echo 'ERROR: it broke' >&2; printf 'windows\\r\\n'; "
                                                "printf 'no end'");
    m_driver->start(spec, 3, 0);
    QVERIFY(waitForExit(key("marks", 3)));
    QVector<core::LogEntry> entries = m_sink->entries(spec.id);
    QCOMPARE(entries.size(), 4);
    for (const core::LogEntry &entry : std::as_const(entries)) {
        QCOMPARE(entry.replica, 3);
        QVERIFY(qAbs(entry.timeMs - m_clock.nowMs()) < 60'000);
        const bool broke = entry.message == "ERROR: it broke";
        QVERIFY(entry.stream == (broke ? core::LogStream::Stderr : core::LogStream::Stdout));
        QVERIFY(entry.level == (broke ? core::LogLevel::Error : core::LogLevel::Info));
    }
    const QByteArrayList got = lines("marks");
    QVERIFY(got.contains("windows"));
    QVERIFY(got.contains("no end"));
}

inline void DriverConformance::startsTheSameReplicaAgainFromItsEnd()
{
    const core::ServiceSpec spec = shellSpec("again", "echo run; exit 1");
    connect(m_driver.get(), &Driver::exited, this, [&](const ReplicaKey &, const ReplicaExit &) {
        if (m_ended.size() < 20)
            m_driver->start(spec, 0, 0);
    });
    m_driver->start(spec, 0, 0);
    QVERIFY2(support::comesWithin(20'000, [this] { return m_ended.size() == 20; }), qPrintable(QString::number(m_ended.size())));
    QTest::qWait(50);
    QCOMPARE(m_ended.size(), 20);
    for (const Ended &ended : std::as_const(m_ended))
        QVERIFY2(ended.exit.exitCode == 1, qPrintable(ended.exit.text));
    QCOMPARE(m_started.size(), 20);
    QCOMPARE(lines("again").size(), 20);
}

inline void DriverConformance::startsAndStopsFiftyAtOnce()
{
    constexpr int kMany = 50;
    QElapsedTimer timer;
    timer.start();
    const core::ServiceSpec spec = shellSpec("many", "sleep 1000 & echo up $MCP_REPLICA; wait");
    for (int i = 0; i < kMany; ++i)
        m_driver->start(spec, i, 0);
    QVERIFY2(support::comesWithin(20'000, [this] { return lines("many").size() == kMany; }), qPrintable(QString::number(lines("many").size())));
    const qint64 up = timer.restart();
    for (int i = 0; i < kMany; ++i)
        m_driver->stop(key("many", i), true, core::Millis(5'000));
    QVERIFY2(support::comesWithin(20'000, [this] { return m_ended.size() == kMany; }), qPrintable(QString::number(m_ended.size())));
    qInfo("50 replicas up in %lld ms, down in %lld ms", up, timer.elapsed());
    QCOMPARE(livingProcesses(), 0);
    for (int i = 0; i < kMany; ++i)
        QVERIFY(lines("many").contains("up " + QByteArray::number(i)));
}

} // namespace server::runtime
