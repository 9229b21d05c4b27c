// SPDX-License-Identifier: GPL-3.0-or-later
// A restore of a volume of the container engine that stops in the middle: the server is killed, or the engine
// goes away, while the volume is new and still empty. What was in it comes back, once the engine is there, and
// the service does not run on half of it. The engine stands behind a proxy that stops at that very request.
#include "tests/support/container_engine.h"
#include "tests/support/daemon_process.h"
#include "tests/support/fault_proxy.h"

#include <QDir>
#include <QTest>

using namespace Qt::StringLiterals;
using support::DaemonProcess;
using support::HttpAnswer;
using support::ProxyFault;

class TestVolumeRecovery : public QObject
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
    bool makeKeeper()
    {
        // Says at each start what it finds.
        const QString script = u"echo found $(cat /data/file 2>/dev/null || echo nothing); while :; do sleep 0.1; done"_s;
        const QJsonObject body{{u"id"_s, u"keeper"_s},
                               {u"runtime"_s, u"docker"_s},
                               {u"image"_s, QString::fromLatin1(support::ContainerEngine::kImage)},
                               {u"command"_s, QJsonArray{u"/bin/sh"_s, u"-c"_s, script}},
                               {u"volumes"_s, QJsonArray{QJsonObject{{u"source"_s, u"keeper-data"_s}, {u"target"_s, u"/data"_s}}}}};
        return m_daemon->post(u"/api/v1/services"_s, body).status == 201 && m_daemon->post(u"/api/v1/services/keeper/start"_s).status == 202
            && m_daemon->waitForStatus(u"keeper"_s, u"running"_s);
    }
    void inside(const QString &script)
    {
        const HttpAnswer ran = m_daemon->post(u"/api/v1/services/keeper/exec"_s, {{u"command"_s, QJsonArray{u"sh"_s, u"-c"_s, script}}});
        QVERIFY2(ran.status == 200 && ran.data()["exitCode"_L1].toInt() == 0, ran.body.constData());
    }
    QString backUp()
    {
        const QString id =
            m_daemon->post(u"/api/v1/backups"_s, {{u"name"_s, u"volumes"_s}, {u"services"_s, QJsonArray{u"keeper"_s}}}).data()["id"_L1].toString();
        (void)QTest::qWaitFor([&] { return m_daemon->get(u"/api/v1/backups/"_s + id).data()["status"_L1].toString() == "completed"_L1; }, 30'000);
        return id;
    }
    QStringList found()
    {
        QStringList lines;
        for (const QJsonValue &entry : m_daemon->get(u"/api/v1/services/keeper/logs?lines=1000"_s).data()["logs"_L1].toArray()) {
            if (const QString line = entry["message"_L1].toString(); line.startsWith("found "_L1))
                lines.append(line);
        }
        return lines;
    }

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
        if (!m_engine.isRunning())
            return;
        m_engine.removeContainers();
        m_engine.call("DELETE", u"/volumes/keeper-data?force=1"_s);
    }

    void whatWasThereComesBack_data()
    {
        QTest::addColumn<bool>("isKilled");
        QTest::addColumn<bool>("isEngineLate");
        QTest::newRow("the server is killed") << true << false;
        QTest::newRow("the server is killed, and the engine is away when it comes back") << true << true;
        QTest::newRow("the engine goes away") << false << true;
    }
    void whatWasThereComesBack()
    {
        QFETCH(bool, isKilled);
        QFETCH(bool, isEngineLate);
        QVERIFY(makeKeeper());
        inside(u"echo kept > /data/file"_s);
        const QString id = backUp();
        inside(u"echo changed > /data/file"_s);
        // Content goes into a volume by the only PUT there is; by then the volume was made anew.
        m_proxy->fail({.kind = ProxyFault::Kind::SilentAtRequest, .only = "PUT "});
        const QString job = m_daemon->post(u"/api/v1/backups/%1/restore"_s.arg(id), {{u"overwrite"_s, true}}).data()["id"_L1].toString();
        QVERIFY(!job.isEmpty());
        QTRY_COMPARE_WITH_TIMEOUT(m_proxy->requests(), 1, 60'000);

        if (isKilled)
            m_daemon->kill();
        if (isEngineLate)
            m_proxy->vanish(support::FaultProxy::Instead::Nothing);
        m_proxy->heal();
        if (isKilled)
            QVERIFY2(startDaemon(), m_daemon->log().constData());
        if (isEngineLate) {
            QVERIFY(engineIs(u"down"_s));
            QTRY_COMPARE_WITH_TIMEOUT(m_daemon->get(u"/api/v1/backups/jobs/"_s + job).data()["status"_L1].toString(), u"failed"_s, 60'000);
            QCOMPARE(m_daemon->get(u"/api/v1/services/keeper"_s).data()["status"_L1].toString(), u"stopped"_s);
            m_proxy->appear();
        }
        QVERIFY2(m_daemon->waitForStatus(u"keeper"_s, u"running"_s, 20'000), m_daemon->log().constData());
        QTRY_COMPARE(found(), (QStringList{u"found nothing"_s, u"found changed"_s})); // nothing in between
        QCOMPARE(m_daemon->get(u"/api/v1/backups/jobs/"_s + job).data()["status"_L1].toString(), u"failed"_s);
        QTRY_VERIFY(QDir(m_daemon->dataDir() + u"/data/restores"_s).isEmpty());
        QTRY_COMPARE(int(m_engine.call("GET", u"/containers/json?all=1"_s).count("io.mcp-console.helper")), 0);
        // It is meant to run as before.
        m_daemon->kill();
        QVERIFY2(startDaemon(), m_daemon->log().constData());
        QVERIFY(m_daemon->waitForStatus(u"keeper"_s, u"running"_s));
    }
};

QTEST_GUILESS_MAIN(TestVolumeRecovery)
#include "tst_volume_recovery.moc"
