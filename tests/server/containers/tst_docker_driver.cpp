// SPDX-License-Identifier: GPL-3.0-or-later
// The conformance suite on DockerDriver and a real engine, and what only containers have: images,
// networks, volumes, an engine that goes and comes back, containers that outlive the server.
#include "../runtime/driver_conformance.h"

#include "tests/support/container_engine.h"
#include "server/containers/docker_driver.h"
#include "server/runtime/host_figures.h"

#include <QDirIterator>
#include <QJsonArray>
#include <QJsonDocument>
#include <QNetworkInterface>
#include <QTcpServer>
#include <QTcpSocket>

using namespace server::runtime;
using namespace server::containers;

class TestDockerDriver final : public DriverConformance
{
    Q_OBJECT
protected:
    static ContainerRules rules()
    {
        ContainerRules rules;
        rules.instance = QStringLiteral("0123456789abcdef");
        return rules;
    }
    std::unique_ptr<Driver> makeDriver(LogSink &sink, const core::Clock &clock) override { return makeDriver(sink, clock, {}); }
    std::unique_ptr<Driver> makeDriver(LogSink &sink, const core::Clock &clock, std::function<LogPosition(const ReplicaKey &)> position)
    {
        DockerDriverOptions options;
        options.addresses = {*server::engine::engineAddress(m_engine.address())};
        options.rules = rules();
        options.logPosition = std::move(position);
        auto driver = std::make_unique<DockerDriver>(options, sink, clock);
        driver->initialise();
        if (!QTest::qWaitFor([&] { return driver->readiness() == Driver::Readiness::Ready; }, 10'000))
            return nullptr;
        return driver;
    }
    core::ServiceSpec shellSpec(const QString &id, const QString &script) override
    {
        core::ServiceSpec spec;
        spec.id = core::ServiceId(id);
        spec.runtime = core::RuntimeKind::Docker;
        spec.image = support::ContainerEngine::kImage;
        spec.command = {"/bin/sh", "-c", script};
        return spec;
    }
    // The number is one within the container.
    bool isAlive(qint64 pid) const override
    {
        QDirIterator processes("/proc", {"[0-9]*"}, QDir::Dirs);
        while (processes.hasNext()) {
            QFile status(processes.next() + "/status");
            if (!status.open(QIODevice::ReadOnly))
                continue;
            const QByteArray text = status.readAll();
            const qsizetype at = text.indexOf("\nNSpid:");
            const QList<QByteArray> numbers = text.mid(at + 7, text.indexOf('\n', at + 1) - at - 7).simplified().split(' ');
            const bool isIt = at >= 0 && numbers.size() > 1 && numbers.last().toLongLong() == pid && !text.contains("\nState:\tZ");
            QFile mounts(QFileInfo(status).path() + "/mountinfo"); // in a container of this engine, and no other's
            if (isIt && mounts.open(QIODevice::ReadOnly) && mounts.readAll().contains(QFileInfo(m_engine.socket()).path().toUtf8()))
                return true;
        }
        return false;
    }
    int livingProcesses() const override { return m_engine.runningContainers(); }
    qint64 ownMemoryBytes() const override { return HostFigures::ownProcess().rssBytes; }
    QString killedScript() const override { return "sh -c 'kill -9 $$'; exit $?"; } // number 1 cannot kill itself
    bool knowsImages() const override { return false; }
    // Podman's monitor of a container leaves the note of it where Podman 4 does not look.
    bool tellsOfMemory() const override { return m_engine.kind() == support::ContainerEngine::Kind::Docker; }
    // Podman 4 hands a followed log on slowly, and loses some of what waits when the container ends.
    int manyLines() const override { return m_engine.kind() == support::ContainerEngine::Kind::Docker ? 1'000'000 : 5000; }
    void endSurvivors() override { m_engine.removeContainers(); }

    int allContainers() const { return int(QJsonDocument::fromJson(m_engine.call("GET", "/containers/json?all=1")).array().size()); }

    support::ContainerEngine m_engine;

private slots:
    void initTestCase()
    {
        if (!m_engine.start())
            QSKIP(qPrintable(m_engine.problem()));
    }

    void takesUpWhatRanBeforeWithEveryLineOnce()
    {
        // The second driver is told where the sink stands, as a log store would tell it.
        const auto position = [this](const ReplicaKey &replica) {
            LogPosition reached;
            reached.isAll = true;
            for (const core::LogEntry &entry : m_sink->entries(replica.service)) {
                if (entry.stream == core::LogStream::System || entry.replica != replica.index)
                    continue;
                reached.linesInIt = entry.timeMs == reached.lastMs ? reached.linesInIt + 1 : 1;
                reached.linesInSecond = entry.timeMs / 1000 == reached.lastMs / 1000 ? reached.linesInSecond + 1 : 1;
                reached.lastMs = entry.timeMs;
                reached.times.append(entry.timeMs);
            }
            return reached;
        };
        const core::ServiceSpec spec = shellSpec("lasting", "i=0; while :; do i=$((i+1)); echo line $i; echo also $i; sleep 0.01; done");
        m_driver->start(spec, 0, 0);
        QVERIFY(waitForLine("lasting", "also 50"));
        const qint64 pid = m_driver->pid(key("lasting"));
        m_driver.reset(); // as when the server ends
        QCOMPARE(m_engine.runningContainers(), 1);

        m_driver = makeDriver(*m_sink, m_clock, position);
        QVERIFY(m_driver);
        connect(m_driver.get(), &Driver::exited, this, [this](const ReplicaKey &replica, const ReplicaExit &exit) { m_ended.append({replica, exit}); });
        QCOMPARE(m_driver->survivors(), QVector<ReplicaKey>{key("lasting")});
        m_driver->start(spec, 0, 0);
        QTRY_COMPARE(m_driver->pid(key("lasting")), pid);
        QVERIFY(waitForLine("lasting", "also 400", 30'000));
        QByteArrayList written;
        for (const core::LogEntry &entry : m_sink->entries(spec.id)) {
            if (entry.stream != core::LogStream::System)
                written.append(entry.message);
        }
        for (int i = 1; i <= 400; ++i) {
            QCOMPARE(written.value(2 * i - 2), "line " + QByteArray::number(i));
            QCOMPARE(written.value(2 * i - 1), "also " + QByteArray::number(i));
        }
        QVERIFY(m_ended.isEmpty());
    }

    void aChangedServiceIsAnotherContainer()
    {
        core::ServiceSpec spec = shellSpec("changing", "echo first; while :; do sleep 0.05; done");
        m_driver->start(spec, 0, 0);
        QVERIFY(waitForLine("changing", "first"));
        m_driver->stop(key("changing"), false, {});
        QVERIFY(waitForExit(key("changing")));
        spec.command.last() = "echo second; while :; do sleep 0.05; done";
        m_driver->start(spec, 0, 0);
        QVERIFY(waitForLine("changing", "second"));
        QCOMPARE(lines("changing").count("first"), 1);
        QCOMPARE(allContainers(), 2); // the one before is kept until the new one is well
        m_driver->settled(key("changing"));
        QTRY_COMPARE(allContainers(), 1);
    }

    void publishesItsPortOnLoopbackOnly()
    {
        QTcpServer probe;
        QVERIFY(probe.listen(QHostAddress::LocalHost));
        const int port = probe.serverPort();
        probe.close();
        core::ServiceSpec spec = shellSpec("web", "mkdir /www; echo hello > /www/index.html; httpd -f -p $PORT -h /www");
        spec.labels.insert("io.mcp-console.port", "8099");
        spec.port = port;
        m_driver->start(spec, 0, port);
        QTRY_VERIFY(m_driver->isRunning(key("web")) && m_driver->pid(key("web")) > 0);
        const auto answers = [&](const QString &address) {
            QTcpSocket socket;
            socket.connectToHost(address, quint16(port));
            if (!socket.waitForConnected(1'000))
                return false;
            socket.write("GET / HTTP/1.0\r\n\r\n");
            return socket.waitForReadyRead(2'000) && socket.readAll().startsWith("HTTP/1.");
        };
        QTRY_VERIFY(answers("127.0.0.1"));
        for (const QHostAddress &address : QNetworkInterface::allAddresses()) {
            if (!address.isLoopback() && address.protocol() == QAbstractSocket::IPv4Protocol)
                QVERIFY2(!answers(address.toString()), qPrintable(address.toString()));
        }
    }

    void keepsANamedVolumeUntilItIsCleanedUp()
    {
        core::ServiceSpec spec = shellSpec("keeper", "cat /data/count 2>/dev/null; echo x >> /data/count; echo done");
        spec.volumes = {{"keeper-data", "/data", false}};
        run(spec);
        run(spec);
        QCOMPARE(lines("keeper"), (QByteArrayList{"done", "x", "done"}));
        m_driver->forget(spec.id);
        QTRY_COMPARE(allContainers(), 0);
        QVERIFY(m_engine.call("GET", "/volumes").contains("keeper-data"));
        QVERIFY(removeData("keeper").ok());
        QVERIFY(!m_engine.call("GET", "/volumes").contains("keeper-data")); // when it says so, not some time later
    }

    void mountsOnlyWhatLiesBelowTheRoots()
    {
        QTemporaryDir allowed;
        QTemporaryDir other;
        QDir(allowed.path()).mkdir("in");
        QFile::link(other.path(), allowed.path() + "/way-out");
        const auto checked = [&](const QString &source) {
            core::ServiceSpec spec = shellSpec("mount", "exit 0");
            spec.volumes = {{source, "/data", false}};
            ContainerRules rules;
            rules.hostRoots = {allowed.path()};
            return checkPlan(spec, rules);
        };
        QVERIFY(checked(allowed.path() + "/in").ok());
        QVERIFY(checked(allowed.path()).ok());
        QVERIFY(checked("named-volume").ok());
        for (const QString &source : {other.path(), allowed.path() + "/..", allowed.path() + "/in/../../" + QFileInfo(other.path()).fileName(),
                                      allowed.path() + "/way-out", allowed.path() + "x", QStringLiteral("/"), QStringLiteral("//etc"),
                                      QStringLiteral("/var/run/docker.sock"), QStringLiteral("relative/path"), QStringLiteral("../up"), QString()}) {
            const core::Result<> result = checked(source);
            QVERIFY2(!result.ok() && result.error().fields.contains("volumes"), qPrintable(source));
        }
    }

    void makesNetworksAndFindsNeighboursByThem()
    {
        core::ServiceSpec first = shellSpec("first", "while :; do sleep 0.1; done");
        first.networks = {"team-one", "team-two"};
        m_driver->start(first, 0, 0);
        QTRY_VERIFY(m_driver->pid(key("first")) > 0 || !m_ended.isEmpty());
        QVERIFY2(m_ended.isEmpty(), qPrintable(m_ended.isEmpty() ? QString() : m_ended.first().exit.text));
        const QByteArray networks = m_engine.call("GET", "/networks");
        QVERIFY(networks.contains("team-one") && networks.contains("team-two"));
        core::ServiceSpec second = shellSpec("second", "nslookup " + containerName(key("first"), rules()) + " >/dev/null && echo found");
        second.networks = {"team-two"};
        run(second);
        QVERIFY(lines("second").contains("found"));
        for (const char *network : {"host", "none", "container:abc"}) {
            core::ServiceSpec spec = shellSpec("special", "exit 0");
            spec.networks = {network};
            QVERIFY(m_driver->check(spec).error().fields.contains("networks"));
        }
    }

    void tellsWhatOthersDid_data()
    {
        QTest::addColumn<QByteArray>("method");
        QTest::addColumn<QString>("action");
        QTest::addColumn<QString>("words");
        QTest::newRow("stopped") << QByteArray("POST") << "/stop?t=5" << "Killed by signal 15 (SIGTERM)";
        QTest::newRow("killed") << QByteArray("POST") << "/kill?signal=KILL" << "Killed by signal 9 (SIGKILL)";
        QTest::newRow("removed") << QByteArray("DELETE") << "?force=1" << "The container was removed by somebody else";
    }
    void tellsWhatOthersDid()
    {
        QFETCH(QByteArray, method);
        QFETCH(QString, action);
        QFETCH(QString, words);
        m_driver->start(shellSpec("meddled", "trap 'exit 143' TERM; echo up; while :; do sleep 0.05; done"), 0, 0);
        QVERIFY(waitForLine("meddled", "up"));
        m_engine.call(method, "/containers/" + containerName(key("meddled"), rules()) + action);
        QVERIFY(waitForExit(key("meddled"), 2'000));
        QVERIFY(!m_ended.last().exit.asked);
        QVERIFY2(m_ended.last().exit.text.contains(words), qPrintable(m_ended.last().exit.text));
    }

    void goesOnWithItsContainersWhenTheEngineComesBack()
    {
        m_driver->start(shellSpec("steady", "i=0; while :; do i=$((i+1)); echo line $i; sleep 0.05; done"), 0, 0);
        QVERIFY(waitForLine("steady", "line 20"));
        m_engine.kill();
        QTRY_VERIFY_WITH_TIMEOUT(m_driver->readiness() == Driver::Readiness::Down, 10'000);
        QVERIFY(!m_driver->readinessProblem().isEmpty());
        ExecRequest request;
        request.command = {"true"};
        QVERIFY(!execute(shellSpec("steady", {}), request).ok()); // an answer, no hanging
        QVERIFY2(m_engine.start(), qPrintable(m_engine.problem()));
        QTRY_VERIFY_WITH_TIMEOUT(m_driver->readiness() == Driver::Readiness::Ready, 5'000);
        // The engine ended what ran, or found it again: either is told within five seconds.
        QTRY_VERIFY_WITH_TIMEOUT(!m_ended.isEmpty() || m_engine.runningContainers() == 1, 5'000);
        const QByteArrayList got = lines("steady");
        for (int i = 1; i < got.size(); ++i)
            QCOMPARE(got[i], "line " + QByteArray::number(i + 1));
        if (m_ended.isEmpty()) {
            m_driver->stop(key("steady"), false, {});
            QVERIFY(waitForExit(key("steady")));
        }
    }
};

QTEST_GUILESS_MAIN(TestDockerDriver)
#include "tst_docker_driver.moc"
