// SPDX-License-Identifier: GPL-3.0-or-later
// Backup schedules through the real daemon: over the API, by the real clock, over a restart, and killed
// while retention removes what has had its time (MCP_RETENTION_KILLS moments, a few by default).
#include "tests/support/daemon_process.h"

#include <QDir>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTest>

using namespace Qt::StringLiterals;
using support::DaemonProcess;
using support::HttpAnswer;

class TestSchedules : public QObject
{
    Q_OBJECT

    std::unique_ptr<DaemonProcess> m_daemon;

    static QString at(const QString &id = {}) { return u"/api/v1/backups/schedules"_s + (id.isEmpty() ? QString() : u'/' + id); }
    static QString fieldError(const HttpAnswer &answer, const QString &field)
    {
        return answer.error().value("details"_L1)["fields"_L1][field].toString();
    }
    QString add(QJsonObject body)
    {
        if (!body.contains(u"cronExpression"_s))
            body.insert(u"cronExpression"_s, u"0 3 1 1 *"_s);
        return m_daemon->post(at(), body).data()["id"_L1].toString();
    }
    QJsonObject schedule(const QString &id) { return m_daemon->get(at(id)).data().toObject(); }
    // What a schedule has made, newest first.
    QJsonArray made(const QString &id) { return m_daemon->get(u"/api/v1/backups?schedule="_s + id).data().toArray(); }
    bool isRunOver(const QString &id)
    {
        const QString result = schedule(id).value("lastResult"_L1).toString();
        return !result.isEmpty() && result != "running"_L1;
    }
    bool runOnce(const QString &id)
    {
        return m_daemon->post(at(id) + u"/run"_s).status == 202 && QTest::qWaitFor([&] { return isRunOver(id); }, 60'000)
            && schedule(id).value("lastResult"_L1).toString() == "completed"_L1;
    }
    bool start()
    {
        return m_daemon->start() && m_daemon->signIn();
    }
    // One statement in the database of a server that does not run.
    bool change(const QString &sql, const QVariantList &values)
    {
        bool isDone = false;
        {
            QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"test"_s);
            database.setDatabaseName(m_daemon->dataDir() + u"/data/platform.db"_s);
            if (database.open()) {
                QSqlQuery query(database);
                query.prepare(sql);
                for (const QVariant &value : values)
                    query.addBindValue(value);
                isDone = query.exec() && query.numRowsAffected() == 1;
            }
        }
        QSqlDatabase::removeDatabase(u"test"_s);
        return isDone;
    }

private slots:
    void init()
    {
        m_daemon = std::make_unique<DaemonProcess>();
        QVERIFY2(start(), m_daemon->log().constData());
        QCOMPARE(m_daemon->post(u"/api/v1/services"_s, {{u"id"_s, u"notes"_s}, {u"command"_s, QJsonArray{u"/bin/sleep"_s, u"600"_s}}}).status, 201);
    }

    void aScheduleIsMadeAsInTheReference()
    {
        const HttpAnswer answer = m_daemon->post(at(), {{u"name"_s, u"daily-backup"_s}, {u"cronExpression"_s, u"0 2 * * *"_s}, {u"type"_s, u"incremental"_s},
                                                        {u"retention"_s, u"7d"_s},
                                                        {u"options"_s, QJsonObject{{u"includeData"_s, true}, {u"includeConfig"_s, true}, {u"compress"_s, true}}}});
        QCOMPARE(answer.status, 201);
        const QString id = answer.data()["id"_L1].toString();
        QCOMPARE(answer.data()["retention"_L1].toString(), u"7d"_s);
        QCOMPARE(answer.data()["timeZone"_L1].toString(), u"UTC"_s);
        QCOMPARE(answer.data()["nextRuns"_L1].toArray().size(), 5);
        for (const QJsonValue &run : answer.data()["nextRuns"_L1].toArray())
            QVERIFY(run.toString().endsWith("T02:00:00Z"_L1));
        QCOMPARE(m_daemon->get(at()).data().toArray().size(), 1);

        QCOMPARE(m_daemon->put(at(id), {{u"timeZone"_s, u"Asia/Kathmandu"_s}, {u"retention"_s, QJsonObject{{u"keepDaily"_s, 7}}}}).status, 200);
        QCOMPARE(schedule(id).value("cronExpression"_L1).toString(), u"0 2 * * *"_s);
        QVERIFY(schedule(id).value("nextRuns"_L1)[0].toString().endsWith("T20:15:00Z"_L1));
        QCOMPARE(schedule(id).value("retention"_L1)["keepDaily"_L1].toInt(), 7);
        m_daemon->kill(); // what was answered is kept
        QVERIFY(start());
        QCOMPARE(schedule(id).value("timeZone"_L1).toString(), u"Asia/Kathmandu"_s);
        QCOMPARE(m_daemon->remove(at(id)).status, 200);
        QCOMPARE(m_daemon->remove(at(id)).status, 404);
        QCOMPARE(m_daemon->get(at(id)).status, 404);
        QCOMPARE(m_daemon->post(at(id) + u"/run"_s).status, 404);
    }

    void mistakesAreNamed_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QJsonValue>("value");
        QTest::newRow("hour") << u"cronExpression"_s << QJsonValue(u"0 25 * * *"_s);
        QTest::newRow("never") << u"cronExpression"_s << QJsonValue(u"0 0 30 2 *"_s);
        QTest::newRow("zone") << u"timeZone"_s << QJsonValue(u"Mars/Olympus"_s);
        QTest::newRow("retention") << u"retention"_s << QJsonValue(u"soon"_s);
        QTest::newRow("type") << u"type"_s << QJsonValue(u"differential"_s);
        QTest::newRow("missed runs") << u"missedRuns"_s << QJsonValue(u"often"_s);
        QTest::newRow("unknown") << u"colour"_s << QJsonValue(u"red"_s);
    }
    void mistakesAreNamed()
    {
        QFETCH(QString, field);
        QFETCH(QJsonValue, value);
        QJsonObject body{{u"name"_s, u"wrong"_s}, {u"cronExpression"_s, u"0 2 * * *"_s}};
        body.insert(field, value);
        const HttpAnswer answer = m_daemon->post(at(), body);
        QCOMPARE(answer.status, 400);
        QVERIFY2(!fieldError(answer, field).isEmpty(), answer.body.constData());
        const HttpAnswer service = m_daemon->post(at(), {{u"name"_s, u"wrong"_s}, {u"cronExpression"_s, u"0 2 * * *"_s},
                                                         {u"options"_s, QJsonObject{{u"services"_s, QJsonArray{u"notes"_s, u"nobody"_s}}}}});
        QVERIFY(!fieldError(service, u"options.services.1"_s).isEmpty());
        QVERIFY(m_daemon->get(at()).data().toArray().isEmpty());
    }

    void runNowMakesABackup()
    {
        const QString id = add({{u"name"_s, u"by hand"_s}, {u"type"_s, u"incremental"_s}});
        const HttpAnswer run = m_daemon->post(at(id) + u"/run"_s);
        QCOMPARE(run.status, 202);
        QCOMPARE(run.data()["scheduleId"_L1].toString(), id);
        QVERIFY(QRegularExpression(u"^by hand \\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d$"_s).match(run.data()["name"_L1].toString()).hasMatch());
        QTRY_COMPARE_WITH_TIMEOUT(schedule(id).value("lastResult"_L1).toString(), u"completed"_s, 60'000);
        QCOMPARE(schedule(id).value("lastBackupId"_L1).toString(), run.data()["id"_L1].toString());
        QVERIFY(schedule(id).value("lastGoodBackupAt"_L1).isString());
        QVERIFY(runOnce(id));
        const QJsonArray backups = made(id);
        QCOMPARE(backups.size(), 2);
        QCOMPARE(backups[0]["type"_L1].toString(), u"incremental"_s);
        QCOMPARE(backups[0]["basedOn"_L1].toString(), backups[1]["id"_L1].toString());
        QCOMPARE(backups[1]["type"_L1].toString(), u"full"_s);
    }

    void theRealClockBeginsARun()
    {
        const QString id = add({{u"name"_s, u"every minute"_s}, {u"cronExpression"_s, u"* * * * *"_s}});
        QTRY_VERIFY_WITH_TIMEOUT(!made(id).isEmpty(), 120'000);
        const QJsonObject first = made(id).last().toObject();
        QCOMPARE(first.value("origin"_L1).toString(), u"schedule"_s);
        QVERIFY(first.value("createdAt"_L1).toString().mid(17, 2).toInt() < 30); // soon after the full minute
        QTRY_COMPARE_WITH_TIMEOUT(schedule(id).value("lastResult"_L1).toString(), u"completed"_s, 60'000);
    }

    void runsThatWereMissedAreSeenAtTheStart()
    {
        // Half a day from now: a run whose time has only just come is not a missed one.
        const QString daily = u"0 %1 * * *"_s.arg((QTime::currentTime().hour() + 12) % 24);
        const QString id = add({{u"name"_s, u"nightly"_s}, {u"cronExpression"_s, daily}});
        const QString skipping = add({{u"name"_s, u"skipping"_s}, {u"cronExpression"_s, daily}, {u"missedRuns"_s, u"skip"_s}});
        m_daemon->kill();
        const qint64 days = qint64(5) * 24 * 3'600'000;
        for (const QString &one : {id, skipping})
            QVERIFY(change(u"UPDATE backup_schedule_state SET considered_ms = considered_ms - ?, since_ms = since_ms - ? WHERE schedule_id = ?"_s, {days, days, one}));
        QVERIFY(start());
        QTRY_COMPARE_WITH_TIMEOUT(schedule(id).value("lastResult"_L1).toString(), u"completed"_s, 60'000);
        QCOMPARE(made(id).size(), 1);
        QTRY_COMPARE(schedule(skipping).value("missed"_L1).toInt(), 5);
        QVERIFY(made(skipping).isEmpty());
        QVERIFY(schedule(skipping).value("overdue"_L1).toBool());
        QVERIFY(!schedule(id).value("overdue"_L1).toBool());
    }

    // Whatever the moment: every backup that is left is whole with its chain, and in the end only what the
    // rule keeps is there, on the disk too.
    void killedWhileRetentionRemoves()
    {
        bool isSet = false;
        const int wanted = qEnvironmentVariableIntValue("MCP_RETENTION_KILLS", &isSet);
        QRandomGenerator random(7);
        for (int round = 0; round < (isSet ? wanted : 4); ++round) {
            const QString id = add({{u"name"_s, u"kept short"_s}, {u"type"_s, u"incremental"_s}, {u"fullEvery"_s, 2},
                                    {u"options"_s, QJsonObject{{u"services"_s, QJsonArray{u"notes"_s}}}}});
            for (int i = 0; i < 6; ++i) // f i i f i i
                QVERIFY(runOnce(id));
            QCOMPARE(m_daemon->put(at(id), {{u"retention"_s, u"1"_s}}).status, 200);
            QCOMPARE(m_daemon->post(at(id) + u"/run"_s).status, 202);
            QTRY_VERIFY_WITH_TIMEOUT(made(id)[0]["status"_L1].toString() == "completed"_L1, 60'000);
            QThread::usleep(ulong(random.bounded(60'000))); // to any moment of it
            m_daemon->kill();
            QVERIFY2(start(), m_daemon->log().constData());
            QStringList ids;
            const QJsonArray left = made(id);
            for (const QJsonValue &backup : left)
                ids.append(backup["id"_L1].toString());
            for (const QJsonValue &backup : left) {
                const QString base = backup["basedOn"_L1].toString();
                QVERIFY2(base.isEmpty() || ids.contains(base), qPrintable(u"round %1: %2 lacks its base"_s.arg(round).arg(backup["id"_L1].toString())));
            }
            QTRY_COMPARE_WITH_TIMEOUT(made(id).size(), 1, 60'000);
            const QString kept = made(id)[0]["id"_L1].toString();
            QCOMPARE(made(id)[0]["type"_L1].toString(), u"full"_s);
            const HttpAnswer verify = m_daemon->post(u"/api/v1/backups/%1/verify"_s.arg(kept));
            QCOMPARE(verify.status, 202);
            const QString job = verify.data()["id"_L1].toString();
            QTRY_COMPARE_WITH_TIMEOUT(m_daemon->get(u"/api/v1/backups/jobs/"_s + job).data()["status"_L1].toString(), u"completed"_s, 60'000);
            for (const QString &file : QDir(m_daemon->dataDir() + u"/data/backups"_s).entryList(QDir::Files))
                QVERIFY2(file.contains(kept), qPrintable(file));
            QCOMPARE(m_daemon->remove(at(id)).status, 200);
            QCOMPARE(m_daemon->remove(u"/api/v1/backups/"_s + kept).status, 200);
        }
    }
};

QTEST_GUILESS_MAIN(TestSchedules)
#include "tst_schedules.moc"
