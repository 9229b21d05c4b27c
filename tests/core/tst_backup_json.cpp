// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/backup_json.h"

#include "core/clock.h"

#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace core;

class TestBackupJson : public QObject
{
    Q_OBJECT

    static Backup makeBackup()
    {
        Backup backup;
        backup.id = BackupId(u"backup_abc123"_s);
        backup.name = u"manual-backup"_s;
        backup.description = u"Pre-upgrade"_s;
        backup.type = BackupType::Incremental;
        backup.status = BackupStatus::Completed;
        backup.origin = BackupOrigin::Schedule;
        backup.options.encrypt = true;
        backup.options.includeLogs = true;
        backup.encryption = Encryption::Passphrase;
        backup.services = {u"filesystem-mcp"_s};
        backup.hasAccounts = true;
        backup.basedOn = BackupId(u"backup_base"_s);
        backup.neededBy = {BackupId(u"backup_next"_s)};
        backup.schedule = ScheduleId(u"schedule_1"_s);
        backup.createdBy = u"admin@localhost"_s;
        backup.sizeBytes = 2'469'606'195;
        backup.contentBytes = 9'000'000'000'000;
        backup.fileCount = 12'345;
        backup.durationMs = 512'000;
        backup.estimatedBytes = 1000;
        backup.estimatedMs = 600'000;
        backup.createdAtMs = 1'753'358'400'000;
        backup.completedAtMs = 1'753'358'912'001;
        backup.expiresAtMs = 1'756'036'800'000;
        backup.problem = u"none"_s;
        backup.digest = u"ab12"_s;
        backup.proof = {1'753'358'913'000, true, 1'753'358'914'000, true, 42'000, u"x"_s};
        backup.progress = BackupProgress{1, 4, 2, 3, 5, 7000, u"Reading"_s};
        return backup;
    }

    static BackupSchedule makeSchedule()
    {
        BackupSchedule schedule;
        schedule.id = ScheduleId(u"schedule_1"_s);
        schedule.name = u"daily-backup"_s;
        schedule.cronExpression = u"0 2 * * *"_s;
        schedule.timeZone = u"Europe/Berlin"_s;
        schedule.type = BackupType::Incremental;
        schedule.fullEvery = 3;
        schedule.options.includeData = false;
        schedule.options.services = {u"a"_s};
        schedule.retention.keepDaily = 7;
        schedule.retention.keepWeekly = 4;
        schedule.enabled = false;
        schedule.missedRuns = MissedRuns::Skip;
        schedule.drill = true;
        schedule.createdAtMs = 1'000;
        schedule.updatedAtMs = 2'000;
        schedule.lastRunMs = 3'000;
        schedule.lastResult = u"completed"_s;
        schedule.lastBackup = BackupId(u"backup_9"_s);
        schedule.lastGoodMs = 4'000;
        schedule.missed = 2;
        schedule.overdue = true;
        schedule.nextRuns = {5'000, 6'000};
        return schedule;
    }

private slots:
    void detailsComeBackWhole()
    {
        const Backup backup = makeBackup();
        Backup read = backupFromJson(backupDetails(backup));
        QCOMPARE(read.options.services, QStringList()); // of the request; `services` is what is in it
        QVERIFY(read == backup);
    }

    void aListItemIsWordedAsInTheReference()
    {
        const QJsonObject item = backupListItem(makeBackup());
        QCOMPARE(item.value("size"_L1).toString(), u"2.3GB"_s);
        QCOMPARE(item.value("duration"_L1).toString(), u"8m32s"_s);
        QCOMPARE(item.value("estimatedTime"_L1).toString(), u"10m"_s);
        QCOMPARE(item.value("expiresAt"_L1).toString(), u"2025-08-24T12:00:00Z"_s);
        QCOMPARE(item.value("status"_L1).toString(), u"completed"_s);
    }

    void aJobComesBackWhole()
    {
        BackupJob job;
        job.id = JobId(u"job_1"_s);
        job.kind = JobKind::Drill;
        job.status = JobStatus::Failed;
        job.backup = BackupId(u"backup_1"_s);
        job.backupName = u"b"_s;
        job.progress = {1, 2, 3, 4, 5, -1, u"Starting notes"_s};
        job.queuedAtMs = 1'000;
        job.startedAtMs = 2'000;
        job.endedAtMs = 3'000;
        job.startedBy = u"admin@localhost"_s;
        job.problem = u"unhealthy"_s;
        job.safetyBackup = BackupId(u"backup_2"_s);
        job.outcomes = {{u"notes"_s, false, u"HTTP 500"_s, 12}, {QString(), true, u"Restored"_s, 0}};
        QVERIFY(backupJobFromJson(toJson(job)) == job);
    }

    void aPlanComesBackWhole()
    {
        RestorePlan plan;
        plan.steps = {{u"notes"_s, u"data"_s, RestoreStep::Action::Overwrite, 10, 2, QString()},
                      {QString(), u"users"_s, RestoreStep::Action::Missing, 0, 0, u"not in it"_s}};
        plan.stops = {u"notes"_s};
        plan.starts = {u"notes"_s};
        plan.bytes = 10;
        plan.freeBytes = 1'000;
        plan.problems = {u"too little disk"_s};
        QVERIFY(restorePlanFromJson(toJson(plan)) == plan);
    }

    void aScheduleComesBackWhole()
    {
        QVERIFY(scheduleFromJson(toJson(makeSchedule())) == makeSchedule());
    }

    void aPartialBodyChangesOnlyWhatItNames()
    {
        const Result<BackupSchedule> changed =
            scheduleWithBody(makeSchedule(), {{u"enabled"_s, true}, {u"options"_s, QJsonObject{{u"encrypt"_s, true}}}});
        QVERIFY(changed.ok());
        BackupSchedule expected = makeSchedule();
        expected.enabled = true;
        expected.options.encrypt = true;
        QVERIFY(*changed == expected);
    }

    void retentionIsReadAndWritten_data()
    {
        QTest::addColumn<QJsonValue>("value");
        QTest::addColumn<bool>("good");
        QTest::newRow("days") << QJsonValue(u"7d"_s) << true;
        QTest::newRow("weeks") << QJsonValue(u"4w"_s) << true;
        QTest::newRow("months") << QJsonValue(u"12m"_s) << true;
        QTest::newRow("count") << QJsonValue(u"30"_s) << true;
        QTest::newRow("forever") << QJsonValue(u"forever"_s) << true;
        QTest::newRow("the newest of each") << QJsonValue(QJsonObject{{u"keepDaily"_s, 7}, {u"keepMonthly"_s, 12}}) << true;
        QTest::newRow("nothing") << QJsonValue(u""_s) << false;
        QTest::newRow("no number") << QJsonValue(u"d"_s) << false;
        QTest::newRow("zero") << QJsonValue(u"0d"_s) << false;
        QTest::newRow("below zero") << QJsonValue(u"-7d"_s) << false;
        QTest::newRow("a sign") << QJsonValue(u"+7d"_s) << false;
        QTest::newRow("another unit") << QJsonValue(u"7y"_s) << false;
        QTest::newRow("a space") << QJsonValue(u"7 d"_s) << false;
        QTest::newRow("beyond measure") << QJsonValue(u"99999999999d"_s) << false;
        QTest::newRow("an empty object") << QJsonValue(QJsonObject{}) << false;
        QTest::newRow("an unknown rule") << QJsonValue(QJsonObject{{u"keepHourly"_s, 7}}) << false;
        QTest::newRow("a fraction") << QJsonValue(QJsonObject{{u"keepDaily"_s, 1.5}}) << false;
        QTest::newRow("nothing kept") << QJsonValue(QJsonObject{{u"keepDaily"_s, 0}}) << false;
        QTest::newRow("a number") << QJsonValue(7) << false;
    }
    void retentionIsReadAndWritten()
    {
        QFETCH(QJsonValue, value);
        QFETCH(bool, good);
        const Result<Retention> read = retentionFromJson(value);
        QCOMPARE(read.ok(), good);
        if (good)
            QCOMPARE(toJson(*read), value);
        else
            QVERIFY(read.error().fields.contains(u"retention"_s));
    }

    void sizesHaveWords_data()
    {
        QTest::addColumn<qint64>("bytes");
        QTest::addColumn<QString>("words");
        QTest::newRow("none") << qint64(0) << u"0B"_s;
        QTest::newRow("bytes") << qint64(1023) << u"1023B"_s;
        QTest::newRow("a kilobyte") << qint64(1024) << u"1.0KB"_s;
        QTest::newRow("almost the next unit") << qint64(1024 * 1024 - 1) << u"1.0MB"_s;
        QTest::newRow("whole above ten") << qint64(15) * 1024 * 1024 << u"15MB"_s;
        QTest::newRow("terabytes") << qint64(2048) * 1024 * 1024 * 1024 << u"2.0TB"_s;
    }
    void sizesHaveWords()
    {
        QFETCH(qint64, bytes);
        QTEST(sizeWords(bytes), "words");
    }

    void timesHaveWords_data()
    {
        QTest::addColumn<qint64>("ms");
        QTest::addColumn<QString>("words");
        QTest::newRow("none") << qint64(0) << u"0s"_s;
        QTest::newRow("seconds") << qint64(45'400) << u"45s"_s;
        QTest::newRow("a round minute") << qint64(59'600) << u"1m"_s;
        QTest::newRow("minutes") << qint64(512'000) << u"8m32s"_s;
        QTest::newRow("hours") << qint64(3'720'000) << u"1h02m"_s;
    }
    void timesHaveWords()
    {
        QFETCH(qint64, ms);
        QTEST(durationWords(ms), "words");
    }
};

QTEST_GUILESS_MAIN(TestBackupJson)
#include "tst_backup_json.moc"
