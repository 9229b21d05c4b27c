// SPDX-License-Identifier: GPL-3.0-or-later
// What is told of a service while its container engine is away, and what a server that is killed in the middle
// of an image update finds at its next start: the newer image when it comes up, the one before when it does not,
// one container in either case. The engine stands behind a proxy that can go away, or stop at one request.
#include "tests/support/container_engine.h"
#include "tests/support/daemon_process.h"
#include "tests/support/fault_proxy.h"

#include <QJsonDocument>
#include <QTcpServer>
#include <QTest>

using namespace Qt::StringLiterals;
using support::DaemonProcess;
using support::HttpAnswer;
using support::ProxyFault;

class TestContainerOutage : public QObject
{
    Q_OBJECT

    support::ContainerEngine m_engine;
    std::unique_ptr<support::FaultProxy> m_proxy;
    std::unique_ptr<DaemonProcess> m_daemon;

    bool startDaemon()
    {
        return m_daemon->start({u"--public-rate-tier"_s, u"enterprise"_s}, {{u"DOCKER_HOST"_s, m_proxy->address()}}) && m_daemon->signIn();
    }
    bool engineIs(const QString &state)
    {
        return QTest::qWaitFor([&] { return m_daemon->get(u"/api/v1/engine"_s).data()["state"_L1].toString() == state; }, 20'000);
    }
    QJsonObject service() { return m_daemon->get(u"/api/v1/services/web"_s).data().toObject(); }
    // Makes "127.0.0.1:1/mcp-test/web:1", which nobody has to be pulled, mean an image that runs the script, and answers its id.
    QString publish(const QString &script)
    {
        const QByteArray base = R"({"Image":"mcp-test/busybox:1","Cmd":["true"]})";
        m_engine.call("DELETE", u"/containers/base?force=1"_s);
        m_engine.call("POST", u"/containers/create?name=base"_s, base);
        const QString command = QString::fromUtf8(QJsonDocument(QJsonArray{u"/bin/sh"_s, u"-c"_s, script}).toJson(QJsonDocument::Compact));
        const QByteArray made = m_engine.call("POST", u"/commit?container=base&repo=127.0.0.1:1/mcp-test/web&tag=1&changes="_s
                                                          + QString::fromLatin1(QUrl::toPercentEncoding(u"CMD "_s + command)), "{}");
        m_engine.call("DELETE", u"/containers/base?force=1"_s);
        const QString id = QJsonDocument::fromJson(made)["Id"_L1].toString();
        return id.section(u':', -1);
    }
    bool makeWeb()
    {
        QTcpServer probe;
        if (!probe.listen(QHostAddress::LocalHost))
            return false;
        const int port = probe.serverPort();
        probe.close();
        const QJsonObject body{{u"id"_s, u"web"_s},
                               {u"runtime"_s, u"docker"_s},
                               {u"image"_s, u"127.0.0.1:1/mcp-test/web:1"_s},
                               {u"port"_s, port},
                               {u"healthCheck"_s, QJsonObject{{u"type"_s, u"http"_s}, {u"endpoint"_s, u"/health"_s}, {u"interval"_s, 1}}}};
        return m_daemon->post(u"/api/v1/services"_s, body).status == 201 && m_daemon->post(u"/api/v1/services/web/start"_s).status == 202
            && m_daemon->waitForStatus(u"web"_s, u"running"_s);
    }
    // The image of the one container that there is and runs; else what there is instead.
    QString image() const
    {
        const QJsonArray all = QJsonDocument::fromJson(m_engine.call("GET", u"/containers/json?all=1"_s)).array();
        if (all.size() != 1 || all[0]["State"_L1].toString() != "running"_L1)
            return QString::fromUtf8(QJsonDocument(all).toJson());
        return all[0]["ImageID"_L1].toString().section(u':', -1);
    }
    bool runsFrom(const QString &image) const
    {
        const QJsonArray running = QJsonDocument::fromJson(m_engine.call("GET", u"/containers/json"_s)).array();
        return std::any_of(running.begin(), running.end(), [&image](const QJsonValue &container) {
            return container["ImageID"_L1].toString().section(u':', -1) == image;
        });
    }

    static QString serving() { return u"mkdir -p /www; echo ok > /www/health; httpd -f -p $PORT -h /www"_s; }

private slots:
    void initTestCase()
    {
        if (!m_engine.start())
            QSKIP(qPrintable(m_engine.problem()));
    }
    void init()
    {
        m_proxy = std::make_unique<support::FaultProxy>(m_engine.socket());
        m_daemon = std::make_unique<DaemonProcess>();
        QVERIFY2(startDaemon() && engineIs(u"up"_s), m_daemon->log().constData());
    }
    void cleanup()
    {
        m_daemon.reset();
        m_proxy.reset();
        if (m_engine.isRunning())
            m_engine.removeContainers();
    }

    void whatRunsIsToldAsItWasLastKnown()
    {
        QVERIFY(!publish(serving()).isEmpty());
        QVERIFY(makeWeb());
        QTRY_COMPARE(service()["health"_L1]["status"_L1].toString(), u"healthy"_s);
        m_proxy->vanish(support::FaultProxy::Instead::Nothing);
        QVERIFY(engineIs(u"down"_s));
        const QString today = QDateTime::currentDateTimeUtc().toString(u"yyyy-MM-dd"_s);
        QTRY_VERIFY(service()["statusReason"_L1].toString().startsWith("The container engine is not reachable; last known at "_L1 + today));
        QCOMPARE(service()["status"_L1].toString(), u"running"_s);
        QCOMPARE(service()["health"_L1]["status"_L1].toString(), u"unknown"_s);
        const QJsonValue row = m_daemon->get(u"/api/v1/services"_s).data()[0];
        QCOMPARE(row["statusReason"_L1], service()["statusReason"_L1]);
        QCOMPARE(row["health"_L1]["status"_L1].toString(), u"unknown"_s);
        m_proxy->appear();
        QTRY_COMPARE(service()["health"_L1]["status"_L1].toString(), u"healthy"_s);
        QCOMPARE(service()["statusReason"_L1].toString(), QString());
        QCOMPARE(service()["restarts"_L1].toInt(), 0);
    }

    void anImageUpdateThatIsCutShort_data()
    {
        QTest::addColumn<QString>("newer"); // what it runs
        QTest::addColumn<QByteArray>("stopsAt"); // the request at which the server is killed; empty: when the newer one runs
        QTest::addColumn<bool>("comesUp");
        const QString late = u"sleep 8; "_s + serving(), never = u"sleep 8; exit 1"_s;
        QTest::newRow("the newer one is coming up") << late << QByteArray() << true;
        QTest::newRow("the newer one will not come up") << never << QByteArray() << false;
        QTest::newRow("the one before is set aside, the newer one not made") << never << QByteArray("/containers/create?name=mcp-web-") << false;
        QTest::newRow("the newer one made and not started") << never << QByteArray("/start") << false;
        QTest::newRow("on its way back") << u"exit 1"_s << QByteArray("/tag?") << false;
    }
    void anImageUpdateThatIsCutShort()
    {
        QFETCH(QString, newer);
        QFETCH(QByteArray, stopsAt);
        QFETCH(bool, comesUp);
        const QString former = publish(serving());
        QVERIFY(!former.isEmpty());
        QVERIFY(makeWeb());
        QCOMPARE(image(), former);
        const QString now = publish(newer);
        QVERIFY(!now.isEmpty() && now != former);
        if (!stopsAt.isEmpty())
            m_proxy->fail({.kind = ProxyFault::Kind::SilentAtRequest, .only = stopsAt});
        const HttpAnswer begun = m_daemon->post(u"/api/v1/services/web/image/update"_s);
        QVERIFY2(begun.status == 202, begun.body.constData());
        if (stopsAt.isEmpty())
            QTRY_VERIFY_WITH_TIMEOUT(runsFrom(now), 60'000);
        else
            QTRY_VERIFY_WITH_TIMEOUT(m_proxy->requests() > 0, 60'000);
        m_daemon->kill();
        m_proxy->heal();
        QVERIFY2(startDaemon(), m_daemon->log().constData());
        QTRY_COMPARE_WITH_TIMEOUT(image(), comesUp ? now : former, 60'000);
        QVERIFY(m_daemon->waitForStatus(u"web"_s, u"running"_s, 30'000));
        QCOMPARE(image(), comesUp ? now : former);
        // What its name means is what runs, so that the next start is made of it too.
        const QString named = QJsonDocument::fromJson(m_engine.call("GET", u"/images/127.0.0.1:1/mcp-test/web:1/json"_s))["Id"_L1].toString();
        QCOMPARE(named.section(u':', -1), comesUp ? now : former);
        QCOMPARE(service()["statusReason"_L1].toString().contains("went back to the one before"_L1), !comesUp);
    }
};

QTEST_GUILESS_MAIN(TestContainerOutage)
#include "tst_container_outage.moc"
