// SPDX-License-Identifier: GPL-3.0-or-later
// Backup schedules through a real database file.
#include "server/store/schedule_repository.h"
#include "server/store/store.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace server::store;
using core::BackupSchedule;
using core::ScheduleId;

namespace {

BackupSchedule written(const QString &id, qint64 createdAtMs)
{
    BackupSchedule schedule;
    schedule.id = ScheduleId(id);
    schedule.name = u"nächtlich \"%1\""_s.arg(id);
    schedule.cronExpression = u"30 2 * * mon-fri"_s;
    schedule.timeZone = u"Europe/Berlin"_s;
    schedule.type = core::BackupType::Incremental;
    schedule.fullEvery = 14;
    schedule.options.includeLogs = true;
    schedule.options.encrypt = true;
    schedule.options.services = {u"notes"_s, u"files"_s};
    schedule.retention.keepDaily = 7;
    schedule.retention.keepMonthly = 12;
    schedule.enabled = false;
    schedule.missedRuns = core::MissedRuns::Skip;
    schedule.drill = true;
    schedule.createdAtMs = schedule.updatedAtMs = createdAtMs;
    return schedule;
}

} // namespace

class TestScheduleRepository : public QObject
{
    Q_OBJECT
    QTemporaryDir m_dir;
    std::unique_ptr<Store> m_store;

private slots:
    void init()
    {
        m_store.reset();
        auto opened = Store::open({m_dir.path(), {}});
        QVERIFY(opened);
        m_store = *std::move(opened);
    }

    void schedulesAreKeptWhole()
    {
        ScheduleRepository schedules(m_store->database());
        const ScheduleState state{1, 2, 3, 4, 5, u"failed: no space left"_s, core::BackupId(u"backup_1"_s), 6};
        QVERIFY(schedules.insert(written(u"schedule_b"_s, 2000), state));
        QVERIFY(schedules.insert(written(u"schedule_a"_s, 1000), {}));
        init(); // opened anew
        const auto all = ScheduleRepository(m_store->database()).all();
        QVERIFY(all);
        QCOMPARE(all->size(), 2);
        QCOMPARE(all->at(0).schedule, written(u"schedule_a"_s, 1000));
        QCOMPARE(all->at(1).schedule, written(u"schedule_b"_s, 2000));
        QVERIFY(all->at(1).state == state);
    }

    void changesStateAndRemoval()
    {
        ScheduleRepository schedules(m_store->database());
        BackupSchedule changed = written(u"schedule_a"_s, 1000);
        changed.name = u"other"_s;
        changed.updatedAtMs = 3000;
        ScheduleState state;
        state.missed = 1;
        QVERIFY(schedules.update(changed, state));
        state.missed = 2;
        QVERIFY(schedules.saveState(changed.id, state));
        QCOMPARE(schedules.all()->at(0).schedule, changed);
        QCOMPARE(schedules.all()->at(0).state->missed, 2);

        QVERIFY(schedules.remove(changed.id));
        QCOMPARE(schedules.all()->size(), 1);
        QVERIFY(!schedules.saveState(changed.id, state));
        QVERIFY(schedules.insert(changed, {})); // and nothing of the old state is left
        QCOMPARE(schedules.all()->at(0).state->missed, 0);
    }

    void oneFromARestoreHasNoState()
    {
        ScheduleRepository schedules(m_store->database());
        QVERIFY(writeRow(m_store->database(), u"DELETE FROM backup_schedule_state WHERE schedule_id = ?"_s, {u"schedule_b"_s}));
        const auto all = schedules.all();
        QVERIFY(!all->at(1).state);
        QVERIFY(schedules.saveState(ScheduleId(u"schedule_b"_s), {}));
        QVERIFY(schedules.all()->at(1).state);
    }

    void whatCannotBeReadIsSaid()
    {
        QVERIFY(writeRow(m_store->database(), u"UPDATE backup_schedules SET body = ?"_s, {u"{\"retention\": 5}"_s}));
        const auto all = ScheduleRepository(m_store->database()).all();
        QVERIFY(!all);
        QVERIFY(all.error().detail.contains("schedule_"_L1));
    }
};

QTEST_APPLESS_MAIN(TestScheduleRepository)
#include "tst_schedule_repository.moc"
