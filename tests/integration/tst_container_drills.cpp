// SPDX-License-Identifier: GPL-3.0-or-later
// Drills of services that are containers: restored with their volumes beside the real ones, started from the
// same image, judged by their health, and gone again, whatever ends the server meanwhile.
#include "tests/support/container_engine.h"
#include "tests/support/daemon_process.h"

#include <QDir>
#include <QJsonDocument>
#include <QTcpServer>
#include <QTest>

using namespace Qt::StringLiterals;
using support::DaemonProcess;
using support::HttpAnswer;

class TestContainerDrills : public QObject
{
    Q_OBJECT

    support::ContainerEngine m_engine;
    std::unique_ptr<DaemonProcess> m_daemon;
    int m_port = 0;

    bool startDaemon()
    {
        if (!m_daemon->start({u"--public-rate-tier"_s, u"enterprise"_s}, {{u"DOCKER_HOST"_s, m_engine.address()}}) || !m_daemon->signIn())
            return false;
        return QTest::qWaitFor([&] { return m_daemon->get(u"/api/v1/engine"_s).data()["state"_L1].toString() == "up"_L1; }, 20'000);
    }
    // Serves what is in its volume, which it makes at its first start. At a later one it ends without /data/needed,
    // and does nothing beside /data/slow.
    bool makePages()
    {
        const QString script = u"if [ -e /data/page ]; then [ -e /data/needed ] || exit 3; [ ! -e /data/slow ] || sleep 1000; "
                               "else echo hello > /data/page; fi; exec httpd -f -p 8080 -h /data"_s;
        const QJsonObject body{{u"id"_s, u"pages"_s},
                               {u"runtime"_s, u"docker"_s},
                               {u"image"_s, QString::fromLatin1(support::ContainerEngine::kImage)},
                               {u"command"_s, QJsonArray{u"/bin/sh"_s, u"-c"_s, script}},
                               {u"port"_s, m_port},
                               {u"labels"_s, QJsonObject{{u"io.mcp-console.port"_s, u"8080"_s}}},
                               {u"networks"_s, QJsonArray{u"pages-net"_s}},
                               {u"healthCheck"_s, QJsonObject{{u"type"_s, u"http"_s}, {u"endpoint"_s, u"/page"_s}, {u"interval"_s, 1}}},
                               {u"volumes"_s, QJsonArray{QJsonObject{{u"source"_s, u"pages-data"_s}, {u"target"_s, u"/data"_s}}}}};
        const HttpAnswer made = m_daemon->post(u"/api/v1/services"_s, body);
        if (made.status != 201)
            qWarning("%s", made.body.constData());
        return made.status == 201 && m_daemon->post(u"/api/v1/services/pages/start"_s).status == 202 && m_daemon->waitForStatus(u"pages"_s, u"running"_s);
    }
    void inside(const QString &script)
    {
        const HttpAnswer ran = m_daemon->post(u"/api/v1/services/pages/exec"_s, {{u"command"_s, QJsonArray{u"sh"_s, u"-c"_s, script}}});
        QVERIFY2(ran.status == 200 && ran.data()["exitCode"_L1].toInt() == 0, ran.body.constData());
    }
    QString backUp()
    {
        const QString id =
            m_daemon->post(u"/api/v1/backups"_s, {{u"name"_s, u"pages"_s}, {u"services"_s, QJsonArray{u"pages"_s}}}).data()["id"_L1].toString();
        (void)QTest::qWaitFor([&] { return m_daemon->get(u"/api/v1/backups/"_s + id).data()["status"_L1].toString() == "completed"_L1; }, 30'000);
        return id;
    }
    QString beginDrill(const QString &backup) { return m_daemon->post(u"/api/v1/backups/%1/drill"_s.arg(backup)).data()["id"_L1].toString(); }
    QJsonObject jobOf(const QString &id)
    {
        QJsonObject job;
        (void)QTest::qWaitFor([&] {
            job = m_daemon->get(u"/api/v1/backups/jobs/"_s + id).data().toObject();
            return !job["endedAt"_L1].isNull() && !job["endedAt"_L1].isUndefined();
        }, 150'000);
        return job;
    }
    // What is in the engine beside the real service: its container, volume and network.
    QString strangers() const
    {
        QStringList names;
        for (const QJsonValue &container : QJsonDocument::fromJson(m_engine.call("GET", u"/containers/json?all=1"_s)).array())
            names.append(container["Names"_L1][0].toString());
        for (const QJsonValue &volume : QJsonDocument::fromJson(m_engine.call("GET", u"/volumes"_s))["Volumes"_L1].toArray())
            names.append(volume["Name"_L1].toString());
        for (const QJsonValue &network : QJsonDocument::fromJson(m_engine.call("GET", u"/networks"_s)).array())
            names.append(network["Name"_L1].toString());
        names.removeIf([](const QString &name) {
            return name.startsWith("/mcp-pages-0-"_L1) || name == "pages-data"_L1 || name == "pages-net"_L1 || name == "bridge"_L1 || name == "host"_L1
                || name == "none"_L1 || name == "podman"_L1;
        });
        if (m_engine.call("GET", u"/containers/json?all=1"_s).count("/mcp-pages-0-") > 1)
            names.append(u"a second container"_s);
        return names.join(u", "_s);
    }
    bool leavesNothing() const { return QDir(m_daemon->dataDir() + u"/data/drills"_s).isEmpty(); }

private slots:
    void initTestCase()
    {
        if (!m_engine.start())
            QSKIP(qPrintable(m_engine.problem()));
    }
    void init()
    {
        QTcpServer free;
        QVERIFY(free.listen(QHostAddress::LocalHost));
        m_port = free.serverPort();
        free.close();
        m_daemon = std::make_unique<DaemonProcess>();
        QVERIFY2(startDaemon(), m_daemon->log().constData());
    }
    void cleanup()
    {
        m_daemon.reset();
        if (!m_engine.isRunning() && !m_engine.start())
            return;
        m_engine.removeContainers();
        m_engine.call("DELETE", u"/volumes/pages-data?force=1"_s);
        m_engine.call("DELETE", u"/networks/pages-net"_s);
    }

    void aContainerThatComesUpProvesTheBackup()
    {
        QVERIFY(makePages());
        inside(u"mkdir /data/deep; touch /data/needed /data/deep/file"_s);
        const QString id = backUp();
        inside(u"rm /data/needed"_s); // what is proven is what is in the backup
        const QJsonObject job = jobOf(beginDrill(id));
        QVERIFY2(job["status"_L1].toString() == "completed"_L1, QJsonDocument(job).toJson().constData());
        QVERIFY2(QJsonDocument(job).toJson().contains("Restored 3 files; healthy"), QJsonDocument(job).toJson().constData());
        QCOMPARE(strangers(), QString());
        QVERIFY(leavesNothing());
        QVERIFY(m_daemon->get(u"/api/v1/backups/"_s + id).data()["proof"_L1]["drilled"_L1].toBool());
        // The real one went on, with what it had.
        QCOMPARE(m_daemon->get(u"/api/v1/services/pages"_s).data()["restarts"_L1].toInt(), 0);
        inside(u"[ ! -e /data/needed ]"_s);
    }

    void oneThatMissesSomethingInItsVolumeIsTold()
    {
        QVERIFY(makePages()); // without what its next start needs
        const QJsonObject job = jobOf(beginDrill(backUp()));
        QCOMPARE(job["status"_L1].toString(), u"failed"_s);
        QVERIFY2(job["problem"_L1].toString().contains("pages: Exit code 3"_L1), QJsonDocument(job).toJson().constData());
        QCOMPARE(strangers(), QString());
        QVERIFY(leavesNothing());
    }

    void whatAKilledServerLeftGoes()
    {
        QVERIFY(makePages());
        inside(u"touch /data/needed /data/slow"_s); // the drill waits for its health until the end
        const QString drill = beginDrill(backUp());
        QTRY_COMPARE_WITH_TIMEOUT(m_engine.runningContainers(), 2, 60'000);
        m_daemon->kill();
        QCOMPARE(m_engine.runningContainers(), 2); // containers outlive it
        QVERIFY2(startDaemon(), m_daemon->log().constData());
        QTRY_COMPARE_WITH_TIMEOUT(strangers(), QString(), 60'000);
        QTRY_VERIFY(leavesNothing());
        QCOMPARE(jobOf(drill)["status"_L1].toString(), u"failed"_s);
        QVERIFY(m_daemon->waitForStatus(u"pages"_s, u"running"_s));
        inside(u"[ -e /data/needed ]"_s);
    }

    void anEngineThatIsAwayProvesNothing()
    {
        QVERIFY(makePages());
        const QString id = backUp();
        m_engine.kill();
        QTRY_COMPARE_WITH_TIMEOUT(m_daemon->get(u"/api/v1/engine"_s).data()["state"_L1].toString(), u"down"_s, 20'000);
        const QJsonObject job = jobOf(beginDrill(id));
        QCOMPARE(job["status"_L1].toString(), u"failed"_s);
        QVERIFY2(job["problem"_L1].toString().startsWith("pages: Not proven: The container engine"_L1), QJsonDocument(job).toJson().constData());
        QVERIFY(leavesNothing());
    }
};

QTEST_GUILESS_MAIN(TestContainerDrills)
#include "tst_container_drills.moc"
