// SPDX-License-Identifier: GPL-3.0-or-later
// Services as containers through the whole server, on a real engine: life, survival, adoption, import,
// an image that does not come up, an engine that is away.
#include "tests/support/container_engine.h"
#include "tests/support/daemon_process.h"
#include "tests/support/event_watcher.h"

#include <QJsonDocument>
#include <QTcpServer>
#include <QTest>

using namespace Qt::StringLiterals;
using support::DaemonProcess;
using support::HttpAnswer;

class TestContainers : public QObject
{
    Q_OBJECT

    support::ContainerEngine m_engine;
    std::unique_ptr<DaemonProcess> m_daemon;

    static int freePort()
    {
        QTcpServer probe;
        probe.listen(QHostAddress::LocalHost);
        return probe.serverPort();
    }
    bool startDaemon()
    {
        if (!m_daemon->start({u"--public-rate-tier"_s, u"enterprise"_s}, {{u"DOCKER_HOST"_s, m_engine.address()}}) || !m_daemon->signIn())
            return false;
        return QTest::qWaitFor([&] { return engineState() == "up"_L1; }, 10'000);
    }
    QString engineState() { return m_daemon->get(u"/api/v1/engine"_s).data()["state"_L1].toString(); }
    QJsonObject service(const QString &id) { return m_daemon->get(u"/api/v1/services/"_s + id).data().toObject(); }
    static QJsonObject body(const QString &id, const QString &script, int port = 0)
    {
        QJsonObject json{{u"id"_s, id},
                         {u"runtime"_s, u"docker"_s},
                         {u"image"_s, QString::fromLatin1(support::ContainerEngine::kImage)},
                         {u"command"_s, QJsonArray{u"/bin/sh"_s, u"-c"_s, script}}};
        if (port > 0) {
            json.insert(u"port"_s, port);
            json.insert(u"healthCheck"_s, QJsonObject{{u"type"_s, u"http"_s}, {u"endpoint"_s, u"/health"_s}, {u"interval"_s, 1}});
        }
        return json;
    }
    static QString webScript() { return u"mkdir -p /www; echo ok > /www/health; echo serving on $PORT; httpd -f -p $PORT -h /www"_s; }
    QStringList lines(const QString &id)
    {
        QStringList messages;
        for (const QJsonValue &line : m_daemon->get(u"/api/v1/services/%1/logs?lines=200"_s.arg(id)).data()["logs"_L1].toArray())
            messages.append(line["message"_L1].toString());
        return messages;
    }

private slots:
    void initTestCase()
    {
        if (!m_engine.start())
            QSKIP(qPrintable(m_engine.problem()));
    }
    void init()
    {
        m_daemon = std::make_unique<DaemonProcess>();
        QVERIFY2(startDaemon(), m_daemon->log().constData());
    }
    void cleanup()
    {
        m_daemon.reset();
        if (m_engine.isRunning())
            m_engine.removeContainers();
    }

    void aServiceLivesAsAContainer()
    {
        const int port = freePort();
        QCOMPARE(m_daemon->post(u"/api/v1/services"_s, body(u"web"_s, webScript(), port)).status, 201);
        QCOMPARE(m_daemon->post(u"/api/v1/services/web/start"_s).status, 202);
        QVERIFY(m_daemon->waitForStatus(u"web"_s, u"running"_s));
        QCOMPARE(service(u"web"_s)["health"_L1]["status"_L1].toString(), u"healthy"_s);
        QVERIFY(lines(u"web"_s).contains(u"serving on %1"_s.arg(port)));
        const HttpAnswer ran = m_daemon->post(u"/api/v1/services/web/exec"_s, {{u"command"_s, QJsonArray{u"cat"_s, u"/www/health"_s}}});
        QCOMPARE(ran.data()["stdout"_L1].toString(), u"ok\n"_s);
        QTRY_VERIFY_WITH_TIMEOUT(service(u"web"_s)["resources"_L1]["memory"_L1]["usage"_L1].toDouble() > 0, 15'000);
        QCOMPARE(m_daemon->post(u"/api/v1/services/web/scale"_s, {{u"replicas"_s, 2}}).status, 202);
        QTRY_COMPARE_WITH_TIMEOUT(m_engine.runningContainers(), 2, 15'000);
        QCOMPARE(m_daemon->post(u"/api/v1/services/web/stop"_s, {{u"timeout"_s, 1}}).status, 202);
        QVERIFY(m_daemon->waitForStatus(u"web"_s, u"stopped"_s));
        QCOMPARE(m_engine.runningContainers(), 0);
        QCOMPARE(m_daemon->remove(u"/api/v1/services/web"_s).status, 200);
        QTRY_COMPARE(QJsonDocument::fromJson(m_engine.call("GET", "/containers/json?all=1")).array().size(), 0);
    }

    void aContainerGoesOnWhileTheServerIsAway_data()
    {
        QTest::addColumn<bool>("killed");
        QTest::newRow("stopped") << false;
        QTest::newRow("killed") << true;
    }
    void aContainerGoesOnWhileTheServerIsAway()
    {
        QFETCH(bool, killed);
        const int port = freePort();
        m_daemon->post(u"/api/v1/services"_s, body(u"web"_s, u"i=0; (while :; do i=$((i+1)); echo tick $i; sleep 0.05; done) & "_s + webScript(), port));
        m_daemon->post(u"/api/v1/services/web/start"_s);
        QVERIFY(m_daemon->waitForStatus(u"web"_s, u"running"_s));
        const double pid = service(u"web"_s)["instances"_L1][0]["pid"_L1].toDouble();
        if (killed)
            m_daemon->kill();
        else
            QCOMPARE(m_daemon->terminate(), 0);
        QCOMPARE(m_engine.runningContainers(), 1);
        QVERIFY2(startDaemon(), m_daemon->log().constData());
        QVERIFY(m_daemon->waitForStatus(u"web"_s, u"running"_s));
        QCOMPARE(service(u"web"_s)["instances"_L1][0]["pid"_L1].toDouble(), pid);
        QTRY_VERIFY(lines(u"web"_s).filter(u"tick"_s).size() > 100);
        const QStringList ticks = lines(u"web"_s).filter(u"tick"_s);
        const int first = ticks.first().section(u' ', 1).toInt();
        for (int i = 0; i < ticks.size(); ++i)
            QCOMPARE(ticks[i], u"tick %1"_s.arg(first + i)); // none missing, none twice
    }

    void aFolderThatIsNotThereIsTold()
    {
        m_daemon->post(u"/api/v1/services"_s, body(u"web"_s, u"sleep 600"_s));
        m_daemon->post(u"/api/v1/services/web/start"_s);
        QVERIFY(m_daemon->waitForStatus(u"web"_s, u"running"_s));
        const HttpAnswer ran = m_daemon->post(u"/api/v1/services/web/exec"_s, {{u"command"_s, QJsonArray{u"ls"_s}}, {u"workdir"_s, u"/nowhere"_s}});
        QVERIFY2(ran.status >= 400 && ran.status < 500 && ran.body.contains("/nowhere"), ran.body.constData()); // in the engine's words
    }

    void aContainerOfOthersBecomesAService()
    {
        m_engine.call("POST", u"/containers/create?name=foreign"_s,
                      "{\"Image\":\"mcp-test/busybox:1\",\"Cmd\":[\"/bin/sh\",\"-c\",\"echo theirs; while :; do sleep 0.2; done\"],\"Env\":[\"API_KEY=very-secret\"]}");
        m_engine.call("POST", u"/containers/foreign/start"_s);
        QCOMPARE(m_daemon->get(u"/api/v1/engine/containers"_s).data()[0]["name"_L1].toString(), u"foreign"_s);
        const HttpAnswer shown = m_daemon->post(u"/api/v1/engine/containers/foreign/adopt"_s, {{u"dryRun"_s, true}});
        QCOMPARE(shown.status, 200);
        QVERIFY(!shown.body.contains("very-secret"));
        QCOMPARE(m_daemon->get(u"/api/v1/services/foreign"_s).status, 404);
        const HttpAnswer made = m_daemon->post(u"/api/v1/engine/containers/foreign/adopt"_s, {{u"id"_s, u"ours"_s}});
        QVERIFY2(made.status == 201, made.body.constData());
        QCOMPARE(m_daemon->post(u"/api/v1/services/ours/start"_s).status, 202);
        QVERIFY(m_daemon->waitForStatus(u"ours"_s, u"running"_s));
        QCOMPARE(QJsonDocument::fromJson(m_engine.call("GET", "/containers/json?all=1")).array().size(), 1); // the very same
        QTRY_VERIFY(lines(u"ours"_s).contains(u"theirs"_s));
        const HttpAnswer twice = m_daemon->post(u"/api/v1/engine/containers/foreign/adopt"_s, {{u"id"_s, u"theirs"_s}});
        QCOMPARE(twice.status, 409);
        QVERIFY2(twice.error()["details"_L1]["serviceId"_L1].toString() == "ours"_L1 && twice.body.contains("The service ours"), twice.body.constData());
        const HttpAnswer asked = m_daemon->post(u"/api/v1/engine/containers/foreign/adopt"_s, {{u"id"_s, u"theirs"_s}, {u"dryRun"_s, true}});
        QVERIFY2(asked.data()["problem"_L1].toString().contains("The service ours"_L1), asked.body.constData());
        QCOMPARE(m_daemon->post(u"/api/v1/engine/containers/nobody-0/adopt"_s).status, 404);
        QCOMPARE(m_daemon->post(u"/api/v1/engine/containers/%2E%2E/adopt"_s).status, 404); // no path of the engine's
        m_engine.call("POST", u"/containers/create?name=second"_s, "{\"Image\":\"mcp-test/busybox:1\",\"Cmd\":[\"sleep\",\"600\"]}");
        const HttpAnswer taken = m_daemon->post(u"/api/v1/engine/containers/second/adopt"_s, {{u"id"_s, u"ours"_s}, {u"dryRun"_s, true}});
        QVERIFY(taken.data()["problem"_L1].toString().contains("exists already"_L1));
    }

    // Who takes up a container can run programs in it: it must not be one that may more than a service's own.
    void aContainerThatMayMoreIsNotTakenUp_data()
    {
        QTest::addColumn<QByteArray>("more");
        QTest::addColumn<QString>("why");
        QTest::newRow("the machine's processes") << QByteArray("\"HostConfig\":{\"PidMode\":\"host\"}") << u"pid"_s;
        QTest::newRow("a folder of the machine") << QByteArray("\"HostConfig\":{\"Binds\":[\"/etc:/host\"]}") << u"/etc"_s;
        QTest::newRow("no sandbox") << QByteArray("\"HostConfig\":{\"SecurityOpt\":[\"seccomp=unconfined\"]}") << u"security_opt"_s;
        QTest::newRow("another server's") << QByteArray("\"Labels\":{\"io.mcp-console.instance\":\"another\"}") << u"server"_s;
    }
    void aContainerThatMayMoreIsNotTakenUp()
    {
        QFETCH(QByteArray, more);
        QFETCH(QString, why);
        const QByteArray plain = "\"Image\":\"mcp-test/busybox:1\",\"Cmd\":[\"sleep\",\"600\"]";
        m_engine.call("POST", u"/containers/create?name=harmless"_s, "{" + plain + "}");
        const QByteArray made = m_engine.call("POST", u"/containers/create?name=mighty"_s, "{" + plain + "," + more + "}");
        const QString mighty = QJsonDocument::fromJson(made)["Id"_L1].toString();
        m_engine.call("POST", u"/containers/mighty/start"_s);
        const QJsonObject offered = m_daemon->post(u"/api/v1/engine/containers/mighty/adopt"_s, {{u"dryRun"_s, true}}).json();
        QVERIFY(!QJsonDocument(offered).toJson().contains("io.mcp-console.adopted"));
        QVERIFY2(QJsonDocument(offered).toJson().contains(why.toUtf8()), QJsonDocument(offered).toJson().constData());
        // The mark of a harmless one, put on the other.
        const QJsonObject service = m_daemon->post(u"/api/v1/engine/containers/harmless/adopt"_s, {{u"id"_s, u"trick"_s}, {u"dryRun"_s, true}})
                                        .data()["service"_L1].toObject();
        const QString digest = service["labels"_L1]["io.mcp-console.adopted"_L1].toString().section(u':', 1);
        QVERIFY(!digest.isEmpty());
        for (const QString &mark : {digest, u"00"_s}) {
            const QJsonObject trick{{u"id"_s, u"trick"_s}, {u"name"_s, u"trick"_s}, {u"runtime"_s, u"docker"_s}, {u"image"_s, u"mcp-test/busybox:1"_s},
                                    {u"command"_s, service["command"_L1]}, {u"healthCheck"_s, QJsonObject{{u"type"_s, u"process"_s}}},
                                    {u"labels"_s, QJsonObject{{u"io.mcp-console.adopted"_s, mighty + u':' + mark}}}};
            QCOMPARE(m_daemon->post(u"/api/v1/services"_s, trick).status, 201);
            m_daemon->post(u"/api/v1/services/trick/start"_s);
            QTRY_VERIFY(this->service(u"trick"_s)["statusReason"_L1].toString().contains("cannot be taken up"_L1));
            QCOMPARE(m_engine.runningContainers(), 1); // it goes on untouched
            QCOMPARE(m_daemon->call("DELETE", u"/api/v1/services/trick?force=true"_s).status, 200);
        }
    }

    void aComposeFileBecomesServices()
    {
        const QString file = u"services:\n  db:\n    image: mcp-test/busybox:1\n    command: sleep 600\n"
                             "  app:\n    image: mcp-test/busybox:1\n    command: sleep 600\n    depends_on: [db]\n    privileged: true\n  built:\n    build: .\n"_s;
        const QJsonObject ask{{u"kind"_s, u"compose"_s}, {u"content"_s, file}};
        QJsonObject dry = ask;
        dry.insert(u"dryRun"_s, true);
        const HttpAnswer shown = m_daemon->post(u"/api/v1/services/import"_s, dry);
        QCOMPARE(shown.data()["services"_L1].toArray().size(), 3);
        const QString big = u"services:\n  big:\n    image: mcp-test/busybox:1\n    ports: ['70000:80']\n"_s;
        const HttpAnswer wrong = m_daemon->post(u"/api/v1/services/import"_s, {{u"kind"_s, u"compose"_s}, {u"content"_s, big}, {u"dryRun"_s, true}});
        QVERIFY2(wrong.data()["services"_L1][0]["problem"_L1].toString().contains("port"_L1), wrong.body.constData()); // told before it is tried
        const QString open = u"services:\n  open:\n    image: mcp-test/busybox:1\n    volumes: ['/etc:/host']\n"_s;
        const HttpAnswer mounted = m_daemon->post(u"/api/v1/services/import"_s, {{u"kind"_s, u"compose"_s}, {u"content"_s, open}, {u"dryRun"_s, true}});
        QVERIFY2(mounted.data()["services"_L1][0]["problem"_L1].toString().contains("engine.hostRoots"_L1), mounted.body.constData());
        QCOMPARE(m_daemon->get(u"/api/v1/services/app"_s).status, 404);
        const HttpAnswer made = m_daemon->post(u"/api/v1/services/import"_s, ask);
        int created = 0;
        for (const QJsonValue &one : made.data()["services"_L1].toArray())
            created += one["created"_L1].toBool();
        QCOMPARE(created, 2);
        QCOMPARE(m_daemon->post(u"/api/v1/services/app/start"_s).status, 202);
        QVERIFY(m_daemon->waitForStatus(u"app"_s, u"running"_s));
        QVERIFY(m_daemon->waitForStatus(u"db"_s, u"running"_s));
        QVERIFY(m_daemon->post(u"/api/v1/services/import"_s, {{u"kind"_s, u"compose"_s}, {u"content"_s, u"a: ["_s}})
                    .error()["details"_L1]["fields"_L1].toObject().contains("content"_L1));
    }

    void anImageThatDoesNotComeUpIsTakenBack()
    {
        const int port = freePort();
        m_daemon->post(u"/api/v1/services"_s, body(u"web"_s, webScript(), port));
        m_daemon->post(u"/api/v1/services/web/start"_s);
        QVERIFY(m_daemon->waitForStatus(u"web"_s, u"running"_s));
        QCOMPARE(m_daemon->put(u"/api/v1/services/web"_s, {{u"image"_s, u"127.0.0.1:1/nobody/has:1"_s}}).status, 200);
        QTRY_VERIFY_WITH_TIMEOUT(lines(u"web"_s).filter(u"Went back from 127.0.0.1:1/nobody/has:1"_s).size() == 1, 30'000);
        QVERIFY(m_daemon->waitForStatus(u"web"_s, u"running"_s));
        QCOMPARE(service(u"web"_s)["image"_L1].toString(), QString::fromLatin1(support::ContainerEngine::kImage));
        m_daemon->kill();
        QVERIFY(startDaemon());
        QCOMPARE(service(u"web"_s)["image"_L1].toString(), QString::fromLatin1(support::ContainerEngine::kImage)); // kept
    }

    void badFieldsAreNamed_data()
    {
        QTest::addColumn<QJsonObject>("fields");
        QTest::addColumn<QString>("name");
        QTest::newRow("a folder of the machine") << QJsonObject{{u"volumes"_s, QJsonArray{QJsonObject{{u"source"_s, u"/etc"_s}, {u"target"_s, u"/x"_s}}}}} << u"volumes"_s;
        QTest::newRow("the engine's own socket")
            << QJsonObject{{u"volumes"_s, QJsonArray{QJsonObject{{u"source"_s, m_engine.socket()}, {u"target"_s, u"/x"_s}}}}} << u"volumes"_s;
        QTest::newRow("the machine's network") << QJsonObject{{u"networks"_s, QJsonArray{u"host"_s}}} << u"networks"_s;
        QTest::newRow("a network that an engine has by itself") << QJsonObject{{u"networks"_s, QJsonArray{u"pasta"_s}}} << u"networks"_s;
        QTest::newRow("hardly any processor")
            << QJsonObject{{u"resources"_s, QJsonObject{{u"cpu"_s, QJsonObject{{u"limit"_s, 1}}}}}} << u"resources.cpu.limit"_s;
        QTest::newRow("hardly any memory")
            << QJsonObject{{u"resources"_s, QJsonObject{{u"memory"_s, QJsonObject{{u"limit"_s, 1}}}}}} << u"resources.memory.limit"_s;
        QTest::newRow("a label of ours") << QJsonObject{{u"labels"_s, QJsonObject{{u"io.mcp-console.instance"_s, u"x"_s}}}} << u"labels"_s;
    }
    void badFieldsAreNamed()
    {
        QFETCH(QJsonObject, fields);
        QFETCH(QString, name);
        QJsonObject json = body(u"bad"_s, u"exit 0"_s);
        for (auto it = fields.begin(); it != fields.end(); ++it)
            json.insert(it.key(), it.value());
        // Nothing is made that no start would take.
        const HttpAnswer made = m_daemon->post(u"/api/v1/services"_s, json);
        QCOMPARE(made.status, 400);
        QVERIFY2(made.error()["details"_L1]["fields"_L1].toObject().contains(name), made.body.constData());
        QCOMPARE(m_daemon->get(u"/api/v1/services/bad"_s).status, 404);
        QCOMPARE(m_daemon->post(u"/api/v1/services"_s, body(u"bad"_s, u"exit 0"_s)).status, 201);
        const HttpAnswer changed = m_daemon->put(u"/api/v1/services/bad"_s, fields);
        QCOMPARE(changed.status, 400);
        QVERIFY2(changed.error()["details"_L1]["fields"_L1].toObject().contains(name), changed.body.constData());
        QCOMPARE(m_daemon->put(u"/api/v1/services/bad"_s, {{u"description"_s, u"as before"_s}}).status, 200);
        QCOMPARE(m_engine.runningContainers(), 0);
    }

    void anEngineThatGoesIsToldAndIsPartOfTheHealthWhereItIsUsed()
    {
        const auto health = [this] { return m_daemon->get(u"/api/v1/health"_s); };
        support::EventWatcher watcher(*m_daemon);
        QVERIFY(watcher.signIn(m_daemon->token()) && watcher.subscribe(u"engine"_s));
        const auto newest = [&watcher] {
            const QList<QJsonObject> events = watcher.events(u"engine.changed"_s);
            return events.isEmpty() ? QJsonObject() : events.last().value(u"data"_s).toObject();
        };
        m_engine.kill();
        QElapsedTimer since;
        since.start();
        QTRY_COMPARE(newest()["state"_L1].toString(), u"down"_s);
        QVERIFY2(since.elapsed() < 4'000, qPrintable(QString::number(since.elapsed())));
        QVERIFY(!newest()["problem"_L1].toString().isEmpty());
        QVERIFY(!health().data()["checks"_L1].toObject().contains("engine"_L1)); // nobody needs it

        m_daemon->post(u"/api/v1/services"_s, body(u"web"_s, webScript(), freePort()));
        QVERIFY(health().data()["status"_L1].toString() != "healthy"_L1);
        const QJsonObject check = health().data()["checks"_L1]["engine"_L1].toObject();
        QCOMPARE(check["status"_L1].toString(), u"degraded"_s); // never what makes a platform unhealthy
        QCOMPARE(check["details"_L1]["state"_L1].toString(), u"down"_s);
        QCOMPARE(check["details"_L1]["services"_L1].toInt(), 1);
        QVERIFY(!health().body.contains(m_engine.socket().toUtf8())); // anybody may ask for it

        QVERIFY2(m_engine.start(), qPrintable(m_engine.problem()));
        QTRY_COMPARE_WITH_TIMEOUT(newest()["state"_L1].toString(), u"up"_s, 10'000);
        QVERIFY(!newest()["version"_L1].toString().isEmpty());
        QJsonObject asked = m_daemon->get(u"/api/v1/engine"_s).data().toObject();
        QCOMPARE(asked.take("defaultRuntime"_L1).toString(), u"process"_s); // a setting, not the engine's
        QCOMPARE(newest(), asked);
        QCOMPARE(health().data()["checks"_L1]["engine"_L1]["status"_L1].toString(), u"healthy"_s);
    }

    void anEngineThatIsAwayHoldsNobodyUp()
    {
        m_daemon->post(u"/api/v1/services"_s, body(u"web"_s, webScript(), freePort()));
        m_engine.kill();
        QTRY_COMPARE_WITH_TIMEOUT(engineState(), u"down"_s, 10'000);
        QCOMPARE(m_daemon->post(u"/api/v1/services/web/start"_s).status, 202);
        QTRY_VERIFY(service(u"web"_s)["statusReason"_L1].toString().startsWith("Waiting"_L1));
        QCOMPARE(m_daemon->get(u"/api/v1/engine/images"_s).status, 503);
        m_daemon->post(u"/api/v1/services"_s, {{u"id"_s, u"other"_s}, {u"command"_s, QJsonArray{u"/bin/sleep"_s, u"600"_s}}});
        m_daemon->post(u"/api/v1/services/other/start"_s);
        QVERIFY(m_daemon->waitForStatus(u"other"_s, u"running"_s)); // a process needs no engine
        QVERIFY2(m_engine.start(), qPrintable(m_engine.problem()));
        QVERIFY(m_daemon->waitForStatus(u"web"_s, u"running"_s));
    }
};

QTEST_GUILESS_MAIN(TestContainers)
#include "tst_containers.moc"
