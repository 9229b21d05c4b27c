// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/clock.h"
#include "server/schedules/run_plan.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace server::schedules;
using core::Backup;
using core::BackupType;
using core::MissedRuns;

namespace {

qint64 at(const QString &utc)
{
    return core::parseIsoUtc(utc);
}

core::CronExpression cron(const QString &text)
{
    return *core::CronExpression::parse(text);
}

Due due(const QString &text, MissedRuns missed, const QString &considered, const QString &now, const char *zone = "UTC")
{
    return dueRun(cron(text), QTimeZone(zone), missed, at(considered), at(now));
}

} // namespace

class TestRunPlan : public QObject
{
    Q_OBJECT
private slots:
    void nothingIsDueBeforeItsTime()
    {
        const Due none = due(u"0 2 * * *"_s, MissedRuns::RunOnce, u"2025-07-24T02:00:00Z"_s, u"2025-07-25T01:59:59.999Z"_s);
        QVERIFY(!none.run && none.missed == 0);
        QCOMPARE(none.consideredMs, at(u"2025-07-24T02:00:00Z"_s));
    }

    void aRunIsDueOnce()
    {
        const Due now = due(u"0 2 * * *"_s, MissedRuns::Skip, u"2025-07-24T02:00:00Z"_s, u"2025-07-25T02:00:10Z"_s);
        QCOMPARE(now.run, at(u"2025-07-25T02:00:00Z"_s));
        QVERIFY(!now.isLate && now.missed == 0);
        QCOMPARE(now.consideredMs, at(u"2025-07-25T02:00:00Z"_s));
        QVERIFY(!due(u"0 2 * * *"_s, MissedRuns::Skip, u"2025-07-25T02:00:00Z"_s, u"2025-07-25T02:00:20Z"_s).run);
    }

    void missedRunsAreMadeUpForOnceOrSkipped()
    {
        const Due once = due(u"0 2 * * *"_s, MissedRuns::RunOnce, u"2025-07-20T02:00:00Z"_s, u"2025-07-24T12:00:00Z"_s);
        QCOMPARE(once.run, at(u"2025-07-24T02:00:00Z"_s));
        QVERIFY(once.isLate);
        QCOMPARE(once.missed, 4);
        QCOMPARE(once.consideredMs, at(u"2025-07-24T02:00:00Z"_s));
        const Due skipped = due(u"0 2 * * *"_s, MissedRuns::Skip, u"2025-07-20T02:00:00Z"_s, u"2025-07-24T12:00:00Z"_s);
        QVERIFY(!skipped.run);
        QCOMPARE(skipped.missed, 4);
        QCOMPARE(skipped.consideredMs, at(u"2025-07-24T02:00:00Z"_s));
    }

    void oneThatIsOnTimeMakesUpForThoseBefore()
    {
        for (const MissedRuns missed : {MissedRuns::RunOnce, MissedRuns::Skip}) {
            const Due now = due(u"0 * * * *"_s, missed, u"2025-07-24T02:00:00Z"_s, u"2025-07-24T05:01:00Z"_s);
            QCOMPARE(now.run, at(u"2025-07-24T05:00:00Z"_s));
            QVERIFY(!now.isLate);
            QCOMPARE(now.missed, 2);
        }
    }

    void aYearOfMinutesIsNotCountedThrough()
    {
        const Due now = due(u"* * * * *"_s, MissedRuns::Skip, u"2024-07-24T02:00:00Z"_s, u"2025-07-24T12:00:30Z"_s);
        QCOMPARE(now.missed, 1000);
        QCOMPARE(now.consideredMs, at(u"2025-07-24T12:00:30Z"_s));
    }

    void aClockThatWasPutBackIsBelieved()
    {
        const Due far = due(u"0 2 * * *"_s, MissedRuns::RunOnce, u"2099-01-01T02:00:00Z"_s, u"2025-07-24T12:00:00Z"_s);
        QVERIFY(!far.run && far.missed == 0);
        QCOMPARE(far.consideredMs, at(u"2025-07-24T12:00:00Z"_s));
        const Due near = due(u"0 2 * * *"_s, MissedRuns::RunOnce, u"2025-07-24T02:00:00Z"_s, u"2025-07-24T01:30:00Z"_s);
        QCOMPARE(near.consideredMs, at(u"2025-07-24T02:00:00Z"_s)); // what was made is not made again
    }

    void oneRunOnDaysWhenTheClockIsPut_data()
    {
        QTest::addColumn<QString>("from");
        QTest::newRow("forward") << u"2025-03-29T12:00:00Z"_s;
        QTest::newRow("back") << u"2025-10-25T12:00:00Z"_s;
    }
    void oneRunOnDaysWhenTheClockIsPut()
    {
        QFETCH(QString, from);
        qint64 considered = at(from);
        int runs = 0;
        for (qint64 now = considered; now < at(from) + 48 * qint64(3'600'000); now += 15'000) {
            const Due next = dueRun(cron(u"30 2 * * *"_s), QTimeZone("Europe/Berlin"), MissedRuns::RunOnce, considered, now);
            considered = next.consideredMs;
            runs += next.run ? 1 : 0;
            QCOMPARE(next.missed, 0);
        }
        QCOMPARE(runs, 2);
    }

    void theFirstIsFullAndThenEveryNth()
    {
        core::BackupSchedule schedule;
        schedule.type = BackupType::Incremental;
        schedule.fullEvery = 3;
        QVector<Backup> backups; // newest first
        QString types;
        for (int i = 0; i < 9; ++i) {
            Backup backup;
            backup.type = nextType(schedule, backups);
            backup.status = core::BackupStatus::Completed;
            types += backup.type == BackupType::Full ? u'f' : u'i';
            backups.prepend(backup);
        }
        QCOMPARE(types, u"fiiifiiif"_s);

        backups.first().status = core::BackupStatus::Failed; // the full one: it is tried again
        QVERIFY(nextType(schedule, backups) == BackupType::Full);
        backups.removeFirst();
        backups.removeFirst(); // the chain is f i i
        QVERIFY(nextType(schedule, backups) == BackupType::Incremental);
        backups.first().proof.verifiedAtMs = 1; // found damaged
        QVERIFY(nextType(schedule, backups) == BackupType::Full);

        schedule.type = BackupType::Full;
        QVERIFY(nextType(schedule, {}) == BackupType::Full);
    }

    void namesSayScheduleAndTime()
    {
        core::BackupSchedule schedule;
        schedule.name = u"daily-backup"_s;
        QCOMPARE(backupName(schedule, at(u"2025-07-24T02:00:00Z"_s)), u"daily-backup 2025-07-24 02:00"_s);
        schedule.timeZone = u"Asia/Kathmandu"_s;
        QCOMPARE(backupName(schedule, at(u"2025-07-24T02:00:00Z"_s)), u"daily-backup 2025-07-24 07:45"_s);
        schedule.name = QString(200, u'x');
        QCOMPARE(backupName(schedule, 0).size(), 100);
    }

    void overdueIsWhatIsLateByMoreThanTheGrace()
    {
        const auto isLate = [](const QString &text, const QString &good, const QString &now) {
            return isOverdue(cron(text), QTimeZone::utc(), at(good), at(now));
        };
        // A day apart: a tenth of it.
        QVERIFY(!isLate(u"0 2 * * *"_s, u"2025-07-24T02:00:05Z"_s, u"2025-07-25T04:23:59Z"_s));
        QVERIFY(isLate(u"0 2 * * *"_s, u"2025-07-24T02:00:05Z"_s, u"2025-07-25T04:24:01Z"_s));
        // A quarter of an hour apart: an hour.
        QVERIFY(!isLate(u"*/15 * * * *"_s, u"2025-07-24T02:00:05Z"_s, u"2025-07-24T03:15:00Z"_s));
        QVERIFY(isLate(u"*/15 * * * *"_s, u"2025-07-24T02:00:05Z"_s, u"2025-07-24T03:15:01Z"_s));
        // Once a month, made by hand in between.
        QVERIFY(!isLate(u"0 2 1 * *"_s, u"2025-07-20T00:00:00Z"_s, u"2025-08-03T00:00:00Z"_s));
        QVERIFY(isLate(u"0 2 1 * *"_s, u"2025-07-20T00:00:00Z"_s, u"2025-08-05T00:00:00Z"_s));
        QVERIFY(!isLate(u"0 2 31 2 *"_s, u"2025-07-20T00:00:00Z"_s, u"2035-08-05T00:00:00Z"_s));
    }
};

QTEST_APPLESS_MAIN(TestRunPlan)
#include "tst_run_plan.moc"
