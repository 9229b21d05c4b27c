// SPDX-License-Identifier: GPL-3.0-or-later
// Volumes that the container engine keeps, in backups of the whole server: taken up from a running service,
// shown, verified, restored as a whole; an engine that is away; helpers and halves that a killed server left.
#include "tests/support/container_engine.h"
#include "tests/support/daemon_process.h"

#include <QDir>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using support::DaemonProcess;
using support::HttpAnswer;

class TestVolumeBackups : public QObject
{
    Q_OBJECT

    support::ContainerEngine m_engine;
    std::unique_ptr<DaemonProcess> m_daemon;

    bool startDaemon()
    {
        if (!m_daemon->start({u"--public-rate-tier"_s, u"enterprise"_s}, {{u"DOCKER_HOST"_s, m_engine.address()}}) || !m_daemon->signIn())
            return false;
        return QTest::qWaitFor([&] { return m_daemon->get(u"/api/v1/engine"_s).data()["state"_L1].toString() == "up"_L1; }, 10'000);
    }
    bool makeKeeper()
    {
        const QJsonObject body{{u"id"_s, u"keeper"_s},
                               {u"runtime"_s, u"docker"_s},
                               {u"image"_s, QString::fromLatin1(support::ContainerEngine::kImage)},
                               {u"command"_s, QJsonArray{u"/bin/sh"_s, u"-c"_s, u"echo up; while :; do sleep 0.1; done"_s}},
                               {u"volumes"_s, QJsonArray{QJsonObject{{u"source"_s, u"keeper-data"_s}, {u"target"_s, u"/data"_s}}}}};
        return m_daemon->post(u"/api/v1/services"_s, body).status == 201 && m_daemon->post(u"/api/v1/services/keeper/start"_s).status == 202
            && m_daemon->waitForStatus(u"keeper"_s, u"running"_s);
    }
    QString inside(const QString &script)
    {
        const HttpAnswer ran = m_daemon->post(u"/api/v1/services/keeper/exec"_s, {{u"command"_s, QJsonArray{u"sh"_s, u"-c"_s, script}}});
        return ran.data()["stdout"_L1].toString();
    }
    // The backup when it is over, however it ended.
    QJsonObject backUp(const QString &type = u"full"_s)
    {
        const HttpAnswer made = m_daemon->post(u"/api/v1/backups"_s, {{u"name"_s, u"volumes"_s}, {u"type"_s, type}, {u"services"_s, QJsonArray{u"keeper"_s}}});
        const QString id = made.data()["id"_L1].toString();
        QJsonObject backup;
        (void)QTest::qWaitFor([&] {
            backup = m_daemon->get(u"/api/v1/backups/"_s + id).data().toObject();
            const QString status = backup["status"_L1].toString();
            return status == "completed"_L1 || status == "failed"_L1;
        }, 30'000);
        return backup;
    }
    QJsonObject jobOf(const HttpAnswer &begun)
    {
        const QString id = begun.data()["id"_L1].toString();
        QJsonObject job;
        (void)QTest::qWaitFor([&] {
            job = m_daemon->get(u"/api/v1/backups/jobs/"_s + id).data().toObject();
            return !job["status"_L1].toString().isEmpty() && job["status"_L1].toString() != "queued"_L1 && job["status"_L1].toString() != "running"_L1;
        }, 60'000);
        return job;
    }
    HttpAnswer restore(const QString &id, bool dryRun = false)
    {
        return m_daemon->post(u"/api/v1/backups/%1/restore"_s.arg(id), {{u"overwrite"_s, true}, {u"dryRun"_s, dryRun}});
    }
    int helpers() const { return int(m_engine.call("GET", u"/containers/json?all=1"_s).count("io.mcp-console.helper")); }

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
        if (!m_engine.isRunning() && !m_engine.start())
            return;
        m_engine.removeContainers();
        m_engine.call("DELETE", u"/volumes/keeper-data?force=1"_s);
    }

    void aVolumeComesBackAsItWas()
    {
        QVERIFY(makeKeeper());
        // Podman 4 says of whatever it hands out that it is the container's user's.
        const QString owner = m_engine.kind() == support::ContainerEngine::Kind::Podman ? u"0:0"_s : u"1234:567"_s;
        inside(u"mkdir -p /data/deep/er; echo first > /data/deep/er/file; ln -s deep/er/file /data/link; ln /data/deep/er/file /data/second; "
               "chmod 640 /data/deep/er/file; chown %1 /data/deep/er/file; head -c 3000000 /dev/urandom > /data/large; chmod 1777 /data"_s.arg(owner));
        const QString look = u"cd /data; find . | sort; cat deep/er/file; readlink link; stat -c '%a %u %g %h' deep/er/file . ; md5sum large"_s;
        const QString before = inside(look);
        QVERIFY2(before.contains(u"640 %1 2"_s.arg(QString(owner).replace(u':', u' '))), qPrintable(before));

        const QJsonObject backup = backUp();
        QVERIFY2(backup["status"_L1].toString() == "completed"_L1, QJsonDocument(backup).toJson().constData());
        const QString id = backup["id"_L1].toString();
        const HttpAnswer contents = m_daemon->get(u"/api/v1/backups/%1/contents?under=services/keeper/volumes/0"_s.arg(id));
        QVERIFY2(contents.body.contains("large"), contents.body.constData());
        QCOMPARE(helpers(), 0);
        QVERIFY(QDir(m_daemon->dataDir() + u"/data/backups"_s).entryList({u"*.volumes"_s}).isEmpty());
        QCOMPARE(jobOf(m_daemon->post(u"/api/v1/backups/%1/verify"_s.arg(id)))["status"_L1].toString(), u"completed"_s);
        QVERIFY(backUp(u"incremental"_s)["sizeBytes"_L1].toDouble() < 1'000'000); // what has not changed is not stored again

        inside(u"rm /data/large; echo changed > /data/deep/er/file; echo more > /data/extra"_s);
        const HttpAnswer plan = restore(id, true);
        QVERIFY2(plan.status == 200 && plan.body.contains("volume keeper-data") && plan.data()["problems"_L1].toArray().isEmpty(), plan.body.constData());
        QVERIFY(plan.data()["stops"_L1].toArray().contains(u"keeper"_s));
        const QJsonObject job = jobOf(restore(id));
        QVERIFY2(job["status"_L1].toString() == "completed"_L1, QJsonDocument(job).toJson().constData());
        QVERIFY(m_daemon->waitForStatus(u"keeper"_s, u"running"_s));
        QCOMPARE(inside(look), before);
        QCOMPARE(helpers(), 0);

        // What was overwritten is in the safety backup.
        const QString safety = job["safetyBackupId"_L1].toString();
        QVERIFY(!safety.isEmpty());
        QCOMPARE(jobOf(restore(safety))["status"_L1].toString(), u"completed"_s);
        QVERIFY(m_daemon->waitForStatus(u"keeper"_s, u"running"_s));
        QCOMPARE(inside(u"cat /data/deep/er/file /data/extra; ls /data"_s), u"changed\nmore\ndeep\nextra\nlink\nsecond\n"_s);
    }

    void aVolumeThatIsGoneIsMadeAgain()
    {
        QVERIFY(makeKeeper());
        inside(u"echo kept > /data/file"_s);
        const QString id = backUp()["id"_L1].toString();
        QCOMPARE(m_daemon->remove(u"/api/v1/services/keeper?force=true&cleanup=true"_s).status, 200);
        QTRY_VERIFY(!m_engine.call("GET", u"/volumes"_s).contains("keeper-data"));
        const QJsonObject job = jobOf(restore(id));
        QVERIFY2(job["status"_L1].toString() == "completed"_L1, QJsonDocument(job).toJson().constData());
        QCOMPARE(m_daemon->post(u"/api/v1/services/keeper/start"_s).status, 202);
        QVERIFY(m_daemon->waitForStatus(u"keeper"_s, u"running"_s));
        QCOMPARE(inside(u"cat /data/file"_s), u"kept\n"_s);
        // It is the service's own, as one that was made at its first start.
        QCOMPARE(m_daemon->remove(u"/api/v1/services/keeper?force=true&cleanup=true"_s).status, 200);
        QTRY_VERIFY(!m_engine.call("GET", u"/volumes"_s).contains("keeper-data"));
    }

    void anEngineThatIsAwayIsTold()
    {
        QVERIFY(makeKeeper());
        const QString id = backUp()["id"_L1].toString();
        m_engine.kill();
        QTRY_COMPARE_WITH_TIMEOUT(m_daemon->get(u"/api/v1/engine"_s).data()["state"_L1].toString(), u"down"_s, 10'000);
        const HttpAnswer plan = restore(id, true);
        QVERIFY2(plan.data()["problems"_L1].toArray().first().toString().contains("keeper-data"_L1), plan.body.constData());
        const HttpAnswer begun = restore(id);
        QVERIFY2(begun.status == 409 || jobOf(begun)["status"_L1].toString() == "failed"_L1, begun.body.constData());
        QCOMPARE(backUp()["status"_L1].toString(), u"completed"_s); // the rest of it is worth having
        QTRY_VERIFY(m_daemon->get(u"/api/v1/backups/jobs"_s).body.contains("Left out: the volume keeper-data"));
    }

    void aHelperOfAKilledServerGoes()
    {
        QVERIFY(makeKeeper());
        const QJsonObject container = QJsonDocument::fromJson(m_engine.call("GET", u"/containers/json"_s)).array().first().toObject();
        const QString instance = container["Labels"_L1]["io.mcp-console.instance"_L1].toString();
        m_daemon->kill();
        const QJsonObject labels{{u"io.mcp-console.instance"_s, instance}, {u"io.mcp-console.helper"_s, u"volume"_s}};
        m_engine.call("POST", u"/containers/create?name=left"_s,
                      QJsonDocument(QJsonObject{{u"Image"_s, QString::fromLatin1(support::ContainerEngine::kImage)}, {u"Cmd"_s, QJsonArray{u"true"_s}}, {u"Labels"_s, labels}}).toJson());
        QCOMPARE(helpers(), 1);
        QVERIFY2(startDaemon(), m_daemon->log().constData());
        QTRY_COMPARE(helpers(), 0);
        QVERIFY(m_daemon->waitForStatus(u"keeper"_s, u"running"_s));
    }
};

QTEST_GUILESS_MAIN(TestVolumeBackups)
#include "tst_volume_backups.moc"
