// SPDX-License-Identifier: GPL-3.0-or-later
// The conformance suite on ProcessDriver, and what only processes have: folders, the catalogue,
// CPU limits, leftovers, cost.
#include "driver_conformance.h"

#include "server/runtime/host_figures.h"
#include "server/runtime/process_driver.h"
#include "server/runtime/process_table.h"
#include "tests/places/places.h"

#include <QDir>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>

#include <csignal>
#include <ctime>
#include <sys/stat.h>

using namespace server::runtime;

namespace {

bool alive(qint64 pid)
{
    const auto info = inspectProcess(pid);
    return info && !info->dead;
}

QByteArray instanceOf(const QString &dataDir)
{
    QFile file(dataDir + "/process-instance");
    return file.open(QIODevice::ReadOnly) ? file.readAll().split(' ').first() : QByteArray();
}

} // namespace

class TestProcessDriver final : public DriverConformance
{
    Q_OBJECT
protected:
    std::unique_ptr<Driver> makeDriver(LogSink &sink, const core::Clock &clock) override
    {
        m_dir = std::make_unique<QTemporaryDir>();
        ProcessDriverOptions options;
        options.dataDir = m_dir->path();
        QFile bundled(places::source(QStringLiteral("resources/catalogue.json")));
        if (!bundled.open(QIODevice::ReadOnly))
            return nullptr;
        auto catalogue = Catalogue::fromJson(bundled.readAll());
        if (!catalogue)
            return nullptr;
        options.catalogue = *catalogue;
        const auto extra = options.catalogue.add(R"({"version":1,"entries":[
            {"image":"test/stdin","command":["/bin/sh","-c","echo $WHERE; read x; echo read"],"stdin":"open",
             "environment":{"WHERE":"${DATA_DIR} ${PORT}"}},
            {"image":"test/needy","command":["/bin/true"],"needs":["no-such-tool"],"installHint":"Install it."}]})");
        if (!extra)
            return nullptr;
        auto driver = std::make_unique<ProcessDriver>(options, sink, clock);
        if (!driver->initialise())
            return nullptr;
        return driver;
    }
    core::ServiceSpec shellSpec(const QString &id, const QString &script) override
    {
        core::ServiceSpec spec;
        spec.id = core::ServiceId(id);
        spec.command = {"/bin/sh", "-c", script};
        return spec;
    }
    bool isAlive(qint64 pid) const override { return alive(pid); }
    int livingProcesses() const override
    {
        int living = 0;
        for (const ProcessInfo &process : listProcesses())
            living += !process.dead && marker(process.id.pid, instanceOf(m_dir->path())) ? 1 : 0;
        return living;
    }
    qint64 ownMemoryBytes() const override { return HostFigures::ownProcess().rssBytes; }

    ProcessDriver &driver() { return static_cast<ProcessDriver &>(*m_driver); }

    std::unique_ptr<QTemporaryDir> m_dir;

private slots:
    void hasAGuard()
    {
        QCOMPARE(driver().guardProblem(), QString());
        QCOMPARE(driver().leftoversEnded(), 0);
    }

    void runsInAPrivateFolder()
    {
        run(shellSpec("home", "pwd; umask"));
        QCOMPARE(lines("home").first(), QFile::encodeName(QDir(m_dir->path()).canonicalPath() + "/services/home"));
        struct stat info{};
        QCOMPARE(stat(QFile::encodeName(m_dir->path() + "/services/home").constData(), &info), 0);
        QCOMPARE(info.st_mode & 0777, 0700u);

        core::ServiceSpec spec = shellSpec("away", "pwd");
        spec.workdir = "/usr";
        run(spec);
        QCOMPARE(lines("away"), QByteArrayList{"/usr"});
        spec.workdir = "/no/such/folder";
        auto result = driver().check(spec);
        QVERIFY(!result.ok() && result.error().fields.contains("workdir"));
        spec.workdir = "relative";
        QVERIFY(!driver().check(spec).ok());
    }

    void removesData()
    {
        run(shellSpec("gone", "mkdir -p a/b; echo x > a/b/c"));
        QVERIFY(QFile::exists(m_dir->path() + "/services/gone/a/b/c"));
        QVERIFY(removeData("gone").ok());
        QVERIFY(!QFile::exists(m_dir->path() + "/services/gone"));
        QTRY_VERIFY(QDir(m_dir->path() + "/services").entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot).isEmpty());
        QVERIFY(removeData("gone").ok());
        QVERIFY(!removeData("../../etc").ok());
    }

    void doesNotFollowALinkWhenItRemoves()
    {
        QTemporaryDir precious;
        QFile file(precious.filePath("keep"));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QVERIFY(QFile::link(precious.path(), m_dir->path() + "/services/link"));
        QVERIFY(removeData("link").ok());
        QTRY_VERIFY(QDir(m_dir->path() + "/services").entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot).isEmpty());
        QVERIFY(file.exists());
    }

    void expandsPlaceholders()
    {
        core::ServiceSpec spec = shellSpec("words", "");
        spec.command = {"echo", "--port=${PORT}", "${DATA_DIR}", "${HOME}"};
        run(spec, 5005);
        QCOMPARE(lines("words"), QByteArrayList{"--port=5005 " + QFile::encodeName(m_dir->path()) + "/services/words ${HOME}"});
    }

    void holdsStdinOpenForThoseWhoNeedIt()
    {
        core::ServiceSpec spec;
        spec.id = core::ServiceId("stdio");
        spec.image = "test/stdin:1.0";
        driver().start(spec, 0, 77);
        QVERIFY(waitForLine("stdio", QFile::encodeName(m_dir->path()) + "/services/stdio 77"));
        QTest::qWait(100);
        QVERIFY(driver().isRunning(key("stdio")));
        driver().stop(key("stdio"), true, core::Millis(5'000));
        QVERIFY(waitForExit(key("stdio")));
    }

    void saysWhatToInstall()
    {
        core::ServiceSpec spec;
        spec.id = core::ServiceId("needy");
        spec.image = "test/needy";
        const auto result = driver().check(spec);
        QVERIFY(!result.ok());
        const QString why = result.error().fields.value("image");
        QVERIFY2(why.contains("no-such-tool") && why.contains("Install it."), qPrintable(why));
        const ReplicaExit exit = run(spec);
        QVERIFY2(exit.text.startsWith("Cannot start: ") && exit.text.contains("Install it."), qPrintable(exit.text));
    }

    void failsPlainlyWhenTheKernelRefuses()
    {
        const QString path = m_dir->path() + "/broken";
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("#!/no/such/interpreter\n");
        file.close();
        QVERIFY(file.setPermissions(QFile::ReadOwner | QFile::ExeOwner));
        core::ServiceSpec spec = shellSpec("broken", "");
        spec.command = QStringList{path};
        const ReplicaExit exit = run(spec);
        QVERIFY2(exit.text.startsWith("Cannot start " + path), qPrintable(exit.text));
        QVERIFY(exit.text.contains("interpreter"));
        QVERIFY(m_started.isEmpty());
    }

    void appendsLinesOfThePlatform()
    {
        driver().appendSystem(core::ServiceId("sys"), 2, "Started, pid 1", core::LogLevel::Warn);
        QTRY_COMPARE(m_sink->entries(core::ServiceId("sys")).size(), 1);
        const core::LogEntry entry = m_sink->entries(core::ServiceId("sys")).first();
        QVERIFY(entry.stream == core::LogStream::System);
        QVERIFY(entry.level == core::LogLevel::Warn);
        QCOMPARE(entry.replica, 2);
        QCOMPARE(entry.message, QByteArray("Started, pid 1"));
    }

    void limitsTheCpu()
    {
        if (!driver().enforcesMemoryLimits())
            QSKIP("no control groups can be made here");
        core::ServiceSpec spec = shellSpec("slow", "while :; do :; done");
        spec.cpu.limit = 200;
        driver().start(spec, 0, 0);
        QTRY_VERIFY(driver().usage(key("slow")).has_value());
        const double before = driver().usage(key("slow"))->cpuSeconds;
        QTest::qWait(2'000);
        const double used = driver().usage(key("slow"))->cpuSeconds - before;
        QVERIFY2(used > 0.1 && used < 0.8, qPrintable(QString::number(used)));
    }

    void tellsOfAChildKilledForMemory()
    {
        if (!driver().enforcesMemoryLimits())
            QSKIP("no control groups can be made here");
        core::ServiceSpec spec = shellSpec("parent", "sh -c 'x=$(head -c 200000000 /dev/zero | tr \"\\0\" x)'; exit 4");
        spec.memory.limit = 48;
        const ReplicaExit exit = run(spec);
        QCOMPARE(exit.exitCode, 4);
        QVERIFY2(exit.text.contains("memory limit of 48 MB"), qPrintable(exit.text));
    }

    void keepsNoDescriptors()
    {
        const int before = HostFigures::ownProcess().openDescriptors;
        for (int i = 0; i < 10; ++i)
            run(shellSpec("fd", "exit 0"));
        ExecRequest request;
        request.command = {"/bin/true"};
        for (int i = 0; i < 10; ++i)
            QVERIFY(execute(shellSpec("fd", ""), request).ok());
        core::ServiceSpec spec = shellSpec("fd", "");
        spec.command = {"/no/such"};
        run(spec);
        QCOMPARE(HostFigures::ownProcess().openDescriptors, before);
    }

    void destructionEndsEverything()
    {
        driver().start(shellSpec("last", "trap '' TERM; (setsid sleep 1000 &); echo up; while :; do sleep 0.05; done"), 0, 0);
        QVERIFY(waitForLine("last", "up"));
        QVERIFY(livingProcesses() >= 2);
        m_driver.reset();
        QCOMPARE(livingProcesses(), 0);
    }

    void runsTheBundledSample()
    {
        if (!QFileInfo::exists(QCoreApplication::applicationDirPath() + "/filesystem-mcp"))
            QSKIP("filesystem-mcp was not built");
        QTcpServer probe;
        QVERIFY(probe.listen(QHostAddress::LocalHost));
        const quint16 port = probe.serverPort();
        probe.close();
        core::ServiceSpec spec;
        spec.id = core::ServiceId("files");
        spec.image = "mcp-platform/filesystem:1.2.0";
        driver().start(spec, 0, port);
        QByteArray answer;
        QTRY_VERIFY_WITH_TIMEOUT(([&] {
                                     QTcpSocket socket;
                                     socket.connectToHost(QHostAddress::LocalHost, port);
                                     if (!socket.waitForConnected(500))
                                         return false;
                                     socket.write("GET /health HTTP/1.1\r\nHost: 127.0.0.1:" + QByteArray::number(port)
                                                  + "\r\nConnection: close\r\n\r\n");
                                     socket.waitForReadyRead(2'000);
                                     answer = socket.readAll();
                                     return answer.startsWith("HTTP/1.1 200");
                                 }()),
                                 10'000);
        driver().stop(key("files"), true, core::Millis(60'000));
        QVERIFY(waitForExit(key("files")));
        QCOMPARE(m_ended.last().exit.exitCode, 0); // it ends by itself when asked
    }

    void runsTheReferenceServers()
    {
        if (!QFileInfo::exists(qEnvironmentVariable("MCP_NODE_MODULES") + "/.bin/mcp-server-everything"))
            QSKIP("MCP_NODE_MODULES names no folder with the reference servers");
        QTcpServer probe;
        QVERIFY(probe.listen(QHostAddress::LocalHost));
        const quint16 port = probe.serverPort();
        probe.close();

        core::ServiceSpec http;
        http.id = core::ServiceId("everything");
        http.image = "mcp/everything:latest";
        driver().start(http, 0, port);
        core::ServiceSpec stdio;
        stdio.id = core::ServiceId("memory");
        stdio.image = "mcp/memory";
        driver().start(stdio, 0, 0);
        QTRY_VERIFY_WITH_TIMEOUT(([&] {
                                     QTcpSocket socket;
                                     socket.connectToHost(QHostAddress::LocalHost, port);
                                     return socket.waitForConnected(500);
                                 }()),
                                 20'000);
        QTRY_VERIFY(lines("memory").join(' ').contains("running on stdio"));
        QVERIFY(driver().isRunning(key("memory")));
        for (const char *id : {"everything", "memory"}) {
            driver().stop(key(id), true, core::Millis(5'000));
            QVERIFY(waitForExit(key(id)));
        }
    }

    void measuresAHundredReplicasCheaply()
    {
        constexpr int kMany = 100;
        const core::ServiceSpec spec = shellSpec("herd", "exec sleep 1000");
        for (int i = 0; i < kMany; ++i)
            driver().start(spec, i, 0);
        QTRY_COMPARE(m_started.size(), kMany);
        driver().usage(key("herd")); // the first look reads every environment once
        QTest::qWait(600);
        const std::clock_t begun = std::clock(); // processor time: other programs may be busy too
        for (int i = 0; i < kMany; ++i)
            QVERIFY(driver().usage(key("herd", i)).has_value());
        const double took = double(std::clock() - begun) * 1000 / CLOCKS_PER_SEC;
        qInfo("usage of 100 replicas in %.1f ms", took);
        QVERIFY2(took < 100, qPrintable(QString::number(took)));
    }
};

QTEST_GUILESS_MAIN(TestProcessDriver)
#include "moc_driver_conformance.cpp"
#include "tst_process_driver.moc"
