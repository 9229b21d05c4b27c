// SPDX-License-Identifier: GPL-3.0-or-later
// Schedules over a real database, with a clock and backups that the test moves.
#include "core/backup_json.h"
#include "fake_backups.h"
#include "server/schedules/schedule_service.h"
#include "server/store/store.h"

#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace server::schedules;
using core::BackupSchedule;
using core::BackupStatus;
using core::ScheduleId;

namespace {

constexpr core::Millis kHour{3'600'000};

BackupSchedule nightly()
{
    BackupSchedule schedule;
    schedule.name = u"nightly"_s;
    schedule.cronExpression = u"0 2 * * *"_s;
    schedule.options.services = {u"notes"_s};
    return schedule;
}

} // namespace

class TestScheduleService : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<server::store::Store> m_store;
    std::unique_ptr<core::ManualClock> m_clock;
    std::unique_ptr<FakeBackups> m_backups;
    std::unique_ptr<ScheduleService> m_service;

    // The server, as it is started again after whatever ended it.
    void open()
    {
        m_service.reset();
        auto opened = ScheduleService::open({m_store->database(), *m_backups, *m_clock}, {.lookEvery = core::Millis(5), .tidyEvery = kHour});
        QVERIFY(opened);
        m_service = *std::move(opened);
    }
    void start()
    {
        open();
        m_service->start();
    }
    ScheduleId add(const BackupSchedule &schedule)
    {
        const auto made = m_service->create(schedule);
        return made ? made->id : ScheduleId();
    }
    BackupSchedule shown(const ScheduleId &id) { return m_service->find(id).value(); }
    server::store::ScheduleState state(const ScheduleId &id)
    {
        const auto all = server::store::ScheduleRepository(m_store->database()).all();
        for (const auto &one : all.value()) {
            if (one.schedule.id == id)
                return one.state.value_or(server::store::ScheduleState());
        }
        return {};
    }
    void setTime(const QString &utc) { m_clock->advance(core::Millis(core::parseIsoUtc(utc) - m_clock->nowMs())); }
    // Until it has looked a few times more: no look asks for the backups as often.
    void settle()
    {
        const int before = m_backups->asked;
        QTRY_VERIFY_WITH_TIMEOUT(m_backups->asked - before > 8, 20'000);
    }

private slots:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        auto opened = server::store::Store::open({m_dir->path(), {}});
        QVERIFY(opened);
        m_store = *std::move(opened);
        m_clock = std::make_unique<core::ManualClock>(core::parseIsoUtc(u"2025-07-24T12:00:00Z"));
        m_backups = std::make_unique<FakeBackups>(*m_clock);
        start();
    }
    void cleanup()
    {
        m_service.reset();
        m_backups.reset();
        m_store.reset();
    }

    void aScheduleIsKept()
    {
        BackupSchedule wanted = nightly();
        wanted.timeZone = u"Europe/Berlin"_s;
        wanted.type = core::BackupType::Incremental;
        wanted.retention.keepForDays = 7;
        const auto made = m_service->create(wanted);
        QVERIFY(made);
        QVERIFY(made->id.toString().startsWith("schedule_"_L1));
        QCOMPARE(made->createdAtMs, m_clock->nowMs());
        QCOMPARE(made->nextRuns.size(), 5);
        QCOMPARE(core::toIsoUtc(made->nextRuns.first()), u"2025-07-25T00:00:00Z"_s);
        QVERIFY(!made->overdue);

        start();
        QCOMPARE(m_service->list().size(), 1);
        QCOMPARE(shown(made->id), *made);
    }

    void mistakesAreNamed_data()
    {
        QTest::addColumn<QJsonObject>("body");
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("why");
        QTest::newRow("no name") << QJsonObject{{u"name"_s, u"  "_s}} << u"name"_s << u"must have 1 to 80"_s;
        QTest::newRow("wrong hour") << QJsonObject{{u"cronExpression"_s, u"0 25 * * *"_s}} << u"cronExpression"_s << u"hour: 25 is not in 0-23"_s;
        QTest::newRow("never") << QJsonObject{{u"cronExpression"_s, u"0 0 31 2 *"_s}} << u"cronExpression"_s << u"never comes"_s;
        QTest::newRow("no zone") << QJsonObject{{u"timeZone"_s, u"Europe/Atlantis"_s}} << u"timeZone"_s << u"no time zone"_s;
        QTest::newRow("a path") << QJsonObject{{u"timeZone"_s, u"../../etc/localtime"_s}} << u"timeZone"_s << u"no time zone"_s;
        QTest::newRow("a rule") << QJsonObject{{u"timeZone"_s, u"CET-1CEST,M3.5.0,M10.5.0/3"_s}} << u"timeZone"_s << u"no time zone"_s;
        QTest::newRow("no full one") << QJsonObject{{u"fullEvery"_s, 0}} << u"fullEvery"_s << u"from 1 to 1000"_s;
        QTest::newRow("no retention") << QJsonObject{{u"retention"_s, u"7 days"_s}} << u"retention"_s << u"must be an age"_s;
    }
    void mistakesAreNamed()
    {
        QFETCH(QJsonObject, body);
        QFETCH(QString, field);
        QFETCH(QString, why);
        const ScheduleId id = add(nightly());
        const auto changed = m_service->update(id, body);
        QVERIFY(!changed);
        QVERIFY2(changed.error().fields.value(field).contains(why), qPrintable(changed.error().fields.value(field)));
        QCOMPARE(shown(id).cronExpression, nightly().cronExpression);
        QCOMPARE(m_service->update(ScheduleId(u"nobody"_s), {}).error().code, core::ErrorCode::NotFound);
    }

    void changesAreTold()
    {
        QVector<QString> told;
        const auto note = [&told](const QString &what) { told.append(what); };
        connect(m_service.get(), &ScheduleService::scheduleChanged, this, [=](const BackupSchedule &schedule) { note(schedule.name); });
        connect(m_service.get(), &ScheduleService::scheduleRemoved, this, [=](const ScheduleId &id) { note(id.toString()); });
        const ScheduleId id = add(nightly());
        QVERIFY(m_service->update(id, {{u"name"_s, u"other"_s}}));
        QVERIFY(m_service->remove(id));
        QVERIFY(!m_service->remove(id));
        QVERIFY(!m_service->find(id));
        QTRY_COMPARE(told, QVector({u"nightly"_s, u"other"_s, id.toString()}));
    }

    void aRunIsMadeAtItsTime()
    {
        const ScheduleId id = add(nightly());
        settle();
        QCOMPARE(m_backups->count(), 0);
        setTime(u"2025-07-25T02:00:00Z"_s);
        QTRY_COMPARE(m_backups->count(), 1);
        const core::Backup backup = m_backups->all().first();
        QCOMPARE(backup.name, u"nightly 2025-07-25 02:00"_s);
        QCOMPARE(backup.createdBy, u"nightly"_s);
        QCOMPARE(backup.schedule, id);
        QCOMPARE(backup.options, nightly().options);
        QTRY_COMPARE(shown(id).lastResult, u"running"_s);
        QCOMPARE(shown(id).lastBackup, backup.id);
        QCOMPARE(core::toIsoUtc(shown(id).nextRuns.first()), u"2025-07-26T02:00:00Z"_s);
        m_backups->finishLast();
        QTRY_COMPARE(shown(id).lastResult, u"completed"_s);
        QCOMPARE(shown(id).lastGoodMs, backup.createdAtMs);
        settle();
        QCOMPARE(m_backups->count(), 1);
        QCOMPARE(shown(id).missed, 0);
        QVERIFY(m_backups->drilled.isEmpty());
    }

    void failuresAreSaid()
    {
        const ScheduleId id = add(nightly());
        setTime(u"2025-07-25T02:00:00Z"_s);
        QTRY_COMPARE(m_backups->count(), 1);
        m_backups->finishLast(BackupStatus::Failed, u"no space left"_s);
        QTRY_COMPARE(shown(id).lastResult, u"failed: no space left"_s);
        m_backups->refusal = core::Error::validation(u"services.0"_s, u"there is no such service"_s);
        setTime(u"2025-07-26T02:00:00Z"_s);
        QTRY_COMPARE(shown(id).lastResult, u"failed: services.0 there is no such service"_s);
        settle();
        QCOMPARE(m_backups->count(), 1); // not tried again before the next time
        m_backups->refusal.reset();
        setTime(u"2025-07-27T02:00:00Z"_s);
        QTRY_COMPARE(m_backups->count(), 2);
    }

    void aRunWaitsForTheOneBeforeAndASecondIsMissed()
    {
        const ScheduleId id = add(nightly());
        setTime(u"2025-07-25T02:00:00Z"_s);
        QTRY_COMPARE(m_backups->count(), 1);
        QTRY_COMPARE(shown(id).lastResult, u"running"_s);
        setTime(u"2025-07-26T02:00:00Z"_s);
        QTRY_VERIFY(state(id).intendedMs > 0);
        setTime(u"2025-07-27T02:00:00Z"_s);
        QTRY_COMPARE(shown(id).missed, 1);
        settle();
        QCOMPARE(m_backups->count(), 1);
        QCOMPARE(m_service->run(id).error().code, core::ErrorCode::Conflict);
        m_backups->finishLast();
        QTRY_COMPARE(m_backups->count(), 2);
        QCOMPARE(m_backups->all().last().name, u"nightly 2025-07-26 02:00"_s);
        m_backups->finishLast();
        settle();
        QCOMPARE(m_backups->count(), 2);
    }

    void runNowIsBesideTheTimes()
    {
        const ScheduleId id = add(nightly());
        const auto run = m_service->run(id);
        QVERIFY(run);
        QCOMPARE(run->name, u"nightly 2025-07-24 12:00"_s);
        m_backups->finishLast();
        setTime(u"2025-07-25T02:00:00Z"_s);
        QTRY_COMPARE(m_backups->count(), 2);
        QCOMPARE(m_service->run(ScheduleId(u"nobody"_s)).error().code, core::ErrorCode::NotFound);
    }

    void missedRunsAreSeenAtTheStart_data()
    {
        QTest::addColumn<core::MissedRuns>("policy");
        QTest::addColumn<int>("made");
        QTest::newRow("made up for once") << core::MissedRuns::RunOnce << 1;
        QTest::newRow("skipped") << core::MissedRuns::Skip << 0;
    }
    void missedRunsAreSeenAtTheStart()
    {
        QFETCH(core::MissedRuns, policy);
        QFETCH(int, made);
        BackupSchedule wanted = nightly();
        wanted.missedRuns = policy;
        const ScheduleId id = add(wanted);
        m_service.reset();
        setTime(u"2025-07-27T12:00:00Z"_s);
        start();
        QTRY_COMPARE(shown(id).missed, 3);
        settle();
        QCOMPARE(m_backups->count(), made);
        if (made == 1) {
            QCOMPARE(m_backups->all().first().name, u"nightly 2025-07-27 02:00"_s);
            m_backups->finishLast();
        }
        setTime(u"2025-07-28T02:00:00Z"_s);
        QTRY_COMPARE(m_backups->count(), made + 1);
        QTRY_COMPARE(shown(id).missed, 0); // made at its time again
    }

    void theClockMayBePut()
    {
        const ScheduleId id = add(nightly());
        setTime(u"2035-01-01T12:00:00Z"_s); // a wrong clock, or a long sleep
        QTRY_COMPARE(m_backups->count(), 1);
        m_backups->finishLast();
        QTRY_COMPARE(shown(id).lastResult, u"completed"_s);
        setTime(u"2025-07-25T01:00:00Z"_s);
        settle();
        QCOMPARE(m_backups->count(), 1);
        setTime(u"2025-07-25T02:00:00Z"_s);
        QTRY_COMPARE(m_backups->count(), 2);
    }

    void oneRunADayWhenTheClockIsPutBySummerTime()
    {
        setTime(u"2025-10-25T12:00:00Z"_s);
        BackupSchedule wanted = nightly();
        wanted.timeZone = u"Europe/Berlin"_s;
        wanted.cronExpression = u"30 2 * * *"_s;
        const ScheduleId id = add(wanted);
        for (int i = 0; i < 30; ++i) {
            m_clock->advance(core::Millis(30 * 60'000));
            settle();
            if (m_backups->count() > 0)
                m_backups->finishLast();
        }
        QCOMPARE(m_backups->count(), 1); // until 03:00Z, which is 04:00
        QCOMPARE(shown(id).missed, 0);
    }

    // Killed between what was written down and the backup: made up for, or seen to have been made.
    void aRunThatWasIntendedIsNeverMadeTwice_data()
    {
        QTest::addColumn<bool>("hadBegun");
        QTest::addColumn<core::MissedRuns>("policy");
        QTest::addColumn<bool>("isLate");
        QTest::addColumn<int>("backups");
        QTest::newRow("before the backup, started again at once") << false << core::MissedRuns::Skip << false << 1;
        QTest::newRow("before the backup, hours later") << false << core::MissedRuns::RunOnce << true << 1;
        QTest::newRow("before the backup, hours later, skipping") << false << core::MissedRuns::Skip << true << 0;
        QTest::newRow("after the backup") << true << core::MissedRuns::RunOnce << false << 1;
        QTest::newRow("after the backup, hours later") << true << core::MissedRuns::RunOnce << true << 1;
    }
    void aRunThatWasIntendedIsNeverMadeTwice()
    {
        QFETCH(bool, hadBegun);
        QFETCH(core::MissedRuns, policy);
        QFETCH(bool, isLate);
        QFETCH(int, backups);
        BackupSchedule wanted = nightly();
        wanted.missedRuns = policy;
        const ScheduleId id = add(wanted);
        m_service.reset();
        setTime(u"2025-07-25T02:00:01Z"_s);
        server::store::ScheduleState killed = state(id);
        killed.consideredMs = killed.intendedMs = core::parseIsoUtc(u"2025-07-25T02:00:00Z");
        killed.intentAtMs = m_clock->nowMs();
        QVERIFY(server::store::ScheduleRepository(m_store->database()).saveState(id, killed));
        if (hadBegun)
            QVERIFY(m_backups->create({}, {}, id));
        setTime(isLate ? u"2025-07-25T09:00:00Z"_s : u"2025-07-25T02:01:00Z"_s);
        start();
        settle();
        QTRY_COMPARE(m_backups->count(), backups);
        QTRY_COMPARE(state(id).intendedMs, 0);
        QCOMPARE(shown(id).missed, isLate && !hadBegun ? 1 : 0);
        if (backups == 1) {
            m_backups->finishLast();
            QTRY_COMPARE(shown(id).lastResult, u"completed"_s);
        }
        start();
        settle();
        QCOMPARE(m_backups->count(), backups);
    }

    void nothingIsBegunThatCannotBeWrittenDown()
    {
        const ScheduleId id = add(nightly());
        // The schedule's row is gone: keeping its state fails, as with a full disk.
        QVERIFY(server::store::ScheduleRepository(m_store->database()).remove(id));
        setTime(u"2025-07-25T02:00:00Z"_s);
        settle();
        QCOMPARE(m_backups->count(), 0);
    }

    void disabledOnesRestAndOwnNothingAfterwards()
    {
        const ScheduleId id = add(nightly());
        QVERIFY(m_service->update(id, {{u"enabled"_s, false}}));
        setTime(u"2025-07-29T12:00:00Z"_s);
        settle();
        QCOMPARE(m_backups->count(), 0);
        QVERIFY(shown(id).nextRuns.isEmpty());
        QVERIFY(!shown(id).overdue);
        QVERIFY(m_service->update(id, {{u"enabled"_s, true}}));
        settle();
        QCOMPARE(m_backups->count(), 0);
        QCOMPARE(shown(id).missed, 0);
        QVERIFY(!shown(id).overdue);
        QCOMPARE(shown(id).nextRuns.size(), 5);
    }

    void incrementalOnesBeginWithAFullOne()
    {
        BackupSchedule wanted = nightly();
        wanted.cronExpression = u"@hourly"_s;
        wanted.type = core::BackupType::Incremental;
        wanted.fullEvery = 2;
        add(wanted);
        QString types;
        for (int i = 1; i <= 5; ++i) {
            m_clock->advance(kHour);
            QTRY_COMPARE(m_backups->count(), i);
            types += m_backups->all().last().type == core::BackupType::Full ? u'f' : u'i';
            m_backups->finishLast();
            settle();
        }
        QCOMPARE(types, u"fiifi"_s);
    }

    void aDrillFollowsWhereAskedFor()
    {
        BackupSchedule wanted = nightly();
        wanted.drill = true;
        add(wanted);
        setTime(u"2025-07-25T02:00:00Z"_s);
        QTRY_COMPARE(m_backups->count(), 1);
        m_backups->finishLast(BackupStatus::Failed);
        setTime(u"2025-07-26T02:00:00Z"_s);
        QTRY_COMPARE(m_backups->count(), 2);
        m_backups->finishLast();
        settle();
        QCOMPARE(m_backups->drilled, QVector{m_backups->all().last().id});
    }

    void whatHasHadItsTimeGoes()
    {
        BackupSchedule wanted = nightly();
        wanted.retention.keepLast = 2;
        add(wanted);
        for (int day = 25; day <= 28; ++day) {
            setTime(u"2025-07-%1T02:00:00Z"_s.arg(day));
            QTRY_COMPARE(m_backups->all().isEmpty() ? QString() : m_backups->all().last().name, u"nightly 2025-07-%1 02:00"_s.arg(day));
            m_backups->finishLast();
            QTRY_COMPARE(m_backups->count(), std::min(2, day - 24));
        }
        // And by the hour, without a run.
        const ScheduleId id = m_service->list().first().id;
        QVERIFY(m_service->update(id, {{u"retention"_s, u"1"_s}}));
        m_clock->advance(kHour);
        QTRY_COMPARE(m_backups->count(), 1);
        QCOMPARE(m_backups->all().first().name, u"nightly 2025-07-28 02:00"_s);
    }

    void aPromiseThatIsNotKeptIsTold()
    {
        const ScheduleId id = add(nightly());
        std::atomic<int> told{0};
        connect(m_service.get(), &ScheduleService::scheduleChanged, this, [&](const BackupSchedule &s) { told += s.overdue ? 1 : 0; }, Qt::DirectConnection);
        m_backups->refusal = core::Error::conflict(u"not now"_s);
        setTime(u"2025-07-25T02:00:00Z"_s);
        QTRY_COMPARE(shown(id).lastResult, u"failed: not now"_s);
        QVERIFY(!shown(id).overdue);
        setTime(u"2025-07-25T04:30:00Z"_s);
        QTRY_COMPARE(told.load(), 1);
        QVERIFY(shown(id).overdue);
        m_backups->refusal.reset();
        QVERIFY(m_service->run(id));
        m_backups->finishLast();
        QTRY_VERIFY(!shown(id).overdue);
        const core::BackupId good = m_backups->all().last().id;
        QVERIFY(m_backups->remove(good, false)); // the only good one is deleted
        QTRY_VERIFY(shown(id).overdue);
    }

    void whatARestoreBringsIsTakenUp()
    {
        // As a restore puts it: the schedule itself, without how far it had come.
        BackupSchedule restored = nightly();
        restored.id = ScheduleId(u"schedule_restored"_s);
        restored.createdAtMs = restored.updatedAtMs = core::parseIsoUtc(u"2024-01-01T00:00:00Z");
        auto transaction = server::store::Transaction::begin(m_store->database());
        QVERIFY(transaction->run(u"INSERT INTO backup_schedules (id, body, created_ms, updated_ms) VALUES (?, ?, ?, ?)"_s,
                                 {restored.id.toString(), QString::fromUtf8(QJsonDocument(core::scheduleBody(restored)).toJson()), restored.createdAtMs, restored.updatedAtMs}));
        QVERIFY(transaction->commit());
        m_backups->endRestore();
        QTRY_COMPARE(m_service->list().size(), 1);
        settle();
        QCOMPARE(m_backups->count(), 0); // nothing of the year before is made up for
        QVERIFY(!shown(restored.id).overdue);
        setTime(u"2025-07-25T02:00:00Z"_s);
        QTRY_COMPARE(m_backups->count(), 1);
    }
};

QTEST_GUILESS_MAIN(TestScheduleService)
#include "tst_schedule_service.moc"
