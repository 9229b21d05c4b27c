// SPDX-License-Identifier: GPL-3.0-or-later
// What others do to the containers of services, told within two seconds and with the reason; what waits for
// what; and figures as the engine's own program shows them. All through the whole server and a real engine.
#include "tests/support/container_engine.h"
#include "tests/support/daemon_process.h"
#include "tests/support/run_program.h"

#include <QElapsedTimer>
#include <QJsonDocument>
#include <QTcpServer>
#include <QTest>

using namespace Qt::StringLiterals;
using support::HttpAnswer;

namespace {
constexpr int kToldMs = 2'000;
}

class TestContainerMeddling : public QObject
{
    Q_OBJECT

    support::ContainerEngine m_engine;
    std::unique_ptr<support::DaemonProcess> m_daemon;

    QJsonObject service(const QString &id) { return m_daemon->get(u"/api/v1/services/"_s + id).data().toObject(); }
    QString reason(const QString &id) { return service(id)["statusReason"_L1].toString(); }
    QJsonObject container(const QString &id) const
    {
        const QString filters = QString::fromLatin1(QUrl::toPercentEncoding(u"{\"label\":[\"io.mcp-console.service=%1\"]}"_s.arg(id)));
        const QJsonArray all = QJsonDocument::fromJson(m_engine.call("GET", u"/containers/json?all=1&filters="_s + filters)).array();
        return QJsonDocument::fromJson(m_engine.call("GET", u"/containers/%1/json"_s.arg(all[0]["Id"_L1].toString()))).object();
    }
    static QJsonObject body(const QString &id, const QString &script, const QJsonObject &more = {})
    {
        QJsonObject json{{u"id"_s, id},
                         {u"runtime"_s, u"docker"_s},
                         {u"image"_s, QString::fromLatin1(support::ContainerEngine::kImage)},
                         {u"restartPolicy"_s, u"never"_s},
                         {u"command"_s, QJsonArray{u"/bin/sh"_s, u"-c"_s, script}}};
        for (auto it = more.begin(); it != more.end(); ++it)
            json.insert(it.key(), it.value());
        return json;
    }
    bool startService(const QJsonObject &json)
    {
        const QString id = json["id"_L1].toString();
        const HttpAnswer made = m_daemon->post(u"/api/v1/services"_s, json);
        if (made.status != 201)
            qWarning("%s", made.body.constData());
        return m_daemon->post(u"/api/v1/services/%1/start"_s.arg(id)).status == 202 && m_daemon->waitForStatus(id, u"running"_s);
    }

private slots:
    void initTestCase()
    {
        if (!m_engine.start())
            QSKIP(qPrintable(m_engine.problem()));
        m_daemon = std::make_unique<support::DaemonProcess>();
        QVERIFY(m_daemon->start({u"--public-rate-tier"_s, u"enterprise"_s}, {{u"DOCKER_HOST"_s, m_engine.address()}}) && m_daemon->signIn());
        QTRY_COMPARE_WITH_TIMEOUT(m_daemon->get(u"/api/v1/engine"_s).data()["state"_L1].toString(), u"up"_s, 10'000);
    }
    void cleanup()
    {
        if (!m_daemon)
            return;
        for (const QJsonValue &one : m_daemon->get(u"/api/v1/services"_s).data().toArray())
            m_daemon->remove(u"/api/v1/services/%1?force=true"_s.arg(one["id"_L1].toString()));
        QTRY_COMPARE_WITH_TIMEOUT(QJsonDocument::fromJson(m_engine.call("GET", u"/containers/json?all=1"_s)).array().size(), 0, 10'000);
    }

    void whatOthersDoIsToldInTime_data()
    {
        QTest::addColumn<QByteArray>("method");
        QTest::addColumn<QString>("action");
        QTest::addColumn<QString>("status");
        QTest::addColumn<QString>("words");
        QTest::newRow("stopped") << QByteArray("POST") << u"/stop?t=5"_s << u"error"_s << u"Killed by signal 15 (SIGTERM)"_s;
        QTest::newRow("killed") << QByteArray("POST") << u"/kill?signal=KILL"_s << u"error"_s << u"Killed by signal 9 (SIGKILL)"_s;
        QTest::newRow("removed") << QByteArray("DELETE") << u"?force=1"_s << u"error"_s << u"The container was removed by somebody else"_s;
        QTest::newRow("renamed") << QByteArray("POST") << u"/rename?name=another"_s << u"running"_s << u"The container was renamed to another by somebody else"_s;
        QTest::newRow("paused") << QByteArray("POST") << u"/pause"_s << u"running"_s << u"The container was paused by somebody else"_s;
    }
    void whatOthersDoIsToldInTime()
    {
        QFETCH(QByteArray, method);
        QFETCH(QString, action);
        QFETCH(QString, status);
        QFETCH(QString, words);
        // As number one of a container it has to say itself that a signal ends it.
        QVERIFY(startService(body(u"meddled"_s, u"trap 'exit 143' TERM; while :; do sleep 0.05; done"_s)));
        m_engine.call(method, u"/containers/%1%2"_s.arg(container(u"meddled"_s)["Id"_L1].toString(), action));
        QTRY_COMPARE_WITH_TIMEOUT(reason(u"meddled"_s), words, kToldMs);
        QCOMPARE(service(u"meddled"_s)["status"_L1].toString(), status);
    }

    void aPauseThatIsOverIsToldToo()
    {
        QVERIFY(startService(body(u"paused"_s, u"while :; do sleep 0.05; done"_s)));
        const QString id = container(u"paused"_s)["Id"_L1].toString();
        m_engine.call("POST", u"/containers/%1/pause"_s.arg(id));
        QTRY_VERIFY_WITH_TIMEOUT(!reason(u"paused"_s).isEmpty(), kToldMs);
        m_engine.call("POST", u"/containers/%1/unpause"_s.arg(id));
        QTRY_COMPARE_WITH_TIMEOUT(reason(u"paused"_s), QString(), kToldMs);
    }

    void aKillForMemoryIsTold_data()
    {
        QTest::addColumn<QString>("script");
        QTest::addColumn<QString>("words");
        QTest::newRow("the service itself") << u"sleep 1; exec tail /dev/zero"_s << u"Killed: over its memory limit of 16 MB"_s;
        QTest::newRow("a process of it") << u"sleep 1; tail /dev/zero; while :; do sleep 0.1; done"_s << u"A process of it was killed over the memory limit of 16 MB"_s;
    }
    void aKillForMemoryIsTold()
    {
        QFETCH(QString, script);
        QFETCH(QString, words);
        if (m_engine.kind() == support::ContainerEngine::Kind::Podman)
            QSKIP("Podman 4 does not tell that a container was killed for memory");
        QVERIFY(startService(body(u"greedy"_s, script, {{u"resources"_s, QJsonObject{{u"memory"_s, QJsonObject{{u"limit"_s, 16}}}}}})));
        QTRY_COMPARE_WITH_TIMEOUT(reason(u"greedy"_s), words, 20'000); // it takes the system its time
    }

    void aRestartByOthersIsFollowed()
    {
        QVERIFY(startService(body(u"again"_s, u"echo begins; while :; do sleep 0.05; done"_s, {{u"restartPolicy"_s, u"always"_s}})));
        m_engine.call("POST", u"/containers/%1/restart?t=1"_s.arg(container(u"again"_s)["Id"_L1].toString()));
        // Caught between its end and its beginning, or after both: either way it runs, with the right number.
        const auto fits = [this] {
            const QJsonObject now = service(u"again"_s);
            return now["status"_L1].toString() == "running"_L1
                && now["instances"_L1][0]["pid"_L1].toInt() == container(u"again"_s)["State"_L1]["Pid"_L1].toInt();
        };
        QTRY_VERIFY_WITH_TIMEOUT(fits(), 5'000);
        QCOMPARE(m_engine.runningContainers(), 1);
    }

    void aContainerThatWasRenamedGetsItsNameBack()
    {
        QVERIFY(startService(body(u"named"_s, u"while :; do sleep 0.05; done"_s)));
        const QJsonObject before = container(u"named"_s);
        m_engine.call("POST", u"/containers/%1/rename?name=another"_s.arg(before["Id"_L1].toString()));
        m_daemon->post(u"/api/v1/services/named/restart"_s);
        QTRY_COMPARE_WITH_TIMEOUT(container(u"named"_s)["Name"_L1].toString(), before["Name"_L1].toString(), 20'000);
        QVERIFY(m_daemon->waitForStatus(u"named"_s, u"running"_s));
        QCOMPARE(container(u"named"_s)["Id"_L1].toString(), before["Id"_L1].toString());
        QCOMPARE(reason(u"named"_s), QString());
    }

    void aContainerThatOthersStartIsEnded()
    {
        QVERIFY(startService(body(u"off"_s, u"while :; do sleep 0.05; done"_s)));
        m_daemon->post(u"/api/v1/services/off/stop"_s, {{u"timeout"_s, 1}});
        QVERIFY(m_daemon->waitForStatus(u"off"_s, u"stopped"_s));
        m_engine.call("POST", u"/containers/%1/start"_s.arg(container(u"off"_s)["Id"_L1].toString()));
        QTRY_COMPARE_WITH_TIMEOUT(m_engine.runningContainers(), 0, 12'000);
        QCOMPARE(service(u"off"_s)["status"_L1].toString(), u"stopped"_s);
    }

    void whatDependsWaitsUntilTheOtherIsHealthy()
    {
        QTcpServer probe;
        QVERIFY(probe.listen(QHostAddress::LocalHost));
        const int port = probe.serverPort();
        probe.close();
        const QJsonObject web{{u"port"_s, port}, {u"healthCheck"_s, QJsonObject{{u"type"_s, u"http"_s}, {u"endpoint"_s, u"/health"_s}, {u"interval"_s, 1}}}};
        m_daemon->post(u"/api/v1/services"_s, body(u"db"_s, u"mkdir -p /www; (sleep 3; echo ok > /www/health) & httpd -f -p $PORT -h /www"_s, web));
        m_daemon->post(u"/api/v1/services"_s, body(u"app"_s, u"while :; do sleep 0.05; done"_s, {{u"dependencies"_s, QJsonArray{u"db"_s}}}));
        QCOMPARE(m_daemon->post(u"/api/v1/services/app/start"_s).status, 202);
        int looks = 0;
        while (service(u"db"_s)["health"_L1]["status"_L1].toString() != "healthy"_L1 && looks < 400) {
            ++looks;
            const bool isHealthyNow = service(u"app"_s)["status"_L1].toString() != "starting"_L1;
            if (isHealthyNow) // since the question before
                QCOMPARE(service(u"db"_s)["health"_L1]["status"_L1].toString(), u"healthy"_s);
            else if (container(u"app"_s).isEmpty())
                QVERIFY(!reason(u"app"_s).isEmpty() || service(u"db"_s)["status"_L1].toString() == "running"_L1);
            QTest::qWait(50);
        }
        QVERIFY(looks > 5); // there was something to wait for
        QVERIFY(m_daemon->waitForStatus(u"app"_s, u"running"_s));
        // The app's container began three seconds and more after the other's.
        const auto began = [this](const QString &id) { return QDateTime::fromString(container(id)["State"_L1]["StartedAt"_L1].toString().left(19) + u'Z', Qt::ISODate); };
        QVERIFY(began(u"db"_s).secsTo(began(u"app"_s)) >= 2);
    }

    void usageIsAsTheEnginesOwnProgramShowsIt()
    {
        const QString docker = support::findProgram(u"docker"_s);
        if (m_engine.kind() != support::ContainerEngine::Kind::Docker || docker.isEmpty())
            QSKIP("Docker's own program is needed");
        const QString script = u"dd if=/dev/zero of=/dev/shm/held bs=1M count=20 2>/dev/null; while :; do :; done"_s;
        QVERIFY(startService(body(u"busy"_s, script, {{u"resources"_s, QJsonObject{{u"cpu"_s, QJsonObject{{u"limit"_s, 300}}}, {u"memory"_s, QJsonObject{{u"limit"_s, 96}}}}}})));
        QCOMPARE(container(u"busy"_s)["HostConfig"_L1]["NanoCpus"_L1].toInteger(), 300'000'000);
        QCOMPARE(container(u"busy"_s)["HostConfig"_L1]["Memory"_L1].toInteger(), 96 * 1024 * 1024);
        const auto theirs = [&] {
            const QByteArray line = support::runProgram(docker, {u"--host"_s, m_engine.address(), u"stats"_s, u"--no-stream"_s, u"--format"_s, u"{{json .}}"_s,
                                                                 container(u"busy"_s)["Id"_L1].toString()});
            return QJsonDocument::fromJson(line).object();
        };
        const auto megabytes = [](const QString &text) { // "21.3MiB"
            const double number = text.left(text.size() - 3).toDouble();
            return text.endsWith("KiB"_L1) ? number / 1024 : number;
        };
        const auto agrees = [&] {
            const QJsonObject shown = theirs();
            const QJsonObject ours = service(u"busy"_s)["resources"_L1].toObject();
            const double cpu = shown["CPUPerc"_L1].toString().chopped(1).toDouble();
            const QString memory = shown["MemUsage"_L1].toString();
            const double used = megabytes(memory.section(u' ', 0, 0));
            return qAbs(ours["cpu"_L1]["usage"_L1].toDouble() - cpu) < 8 && qAbs(ours["memory"_L1]["usage"_L1].toDouble() - used) < 1 && used > 20
                && memory.section(u' ', -1) == "96MiB"_L1 && cpu > 15;
        };
        QTRY_VERIFY2_WITH_TIMEOUT(agrees(), qPrintable(QString::fromUtf8(QJsonDocument(theirs()).toJson() + QJsonDocument(service(u"busy"_s)["resources"_L1].toObject()).toJson())), 60'000);
        QCOMPARE(service(u"busy"_s)["resources"_L1]["cpu"_L1]["limit"_L1].toDouble(), 30.0);
        QCOMPARE(service(u"busy"_s)["resources"_L1]["memory"_L1]["limit"_L1].toDouble(), 96.0);
    }
};

QTEST_GUILESS_MAIN(TestContainerMeddling)
#include "tst_container_meddling.moc"
