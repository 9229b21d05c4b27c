// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/store/schedule_repository.h"

#include "core/backup_json.h"
#include "server/store/database.h"

#include <QJsonDocument>

namespace server::store {
namespace {

const QString kSaveState = QStringLiteral(
    "INSERT INTO backup_schedule_state (schedule_id, since_ms, considered_ms, intended_ms, intent_at_ms, last_run_ms, last_result,"
    " last_backup, missed) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"
    " ON CONFLICT (schedule_id) DO UPDATE SET since_ms = excluded.since_ms, considered_ms = excluded.considered_ms,"
    " intended_ms = excluded.intended_ms, intent_at_ms = excluded.intent_at_ms, last_run_ms = excluded.last_run_ms,"
    " last_result = excluded.last_result, last_backup = excluded.last_backup, missed = excluded.missed");

QVariantList stateValues(const core::ScheduleId &id, const ScheduleState &state)
{
    return {id.toString(),    state.sinceMs,    state.consideredMs,          state.intendedMs, state.intentAtMs,
            state.lastRunMs, state.lastResult, state.lastBackup.toString(), state.missed};
}

QString bodyOf(const core::BackupSchedule &schedule)
{
    return QString::fromUtf8(QJsonDocument(core::scheduleBody(schedule)).toJson(QJsonDocument::Compact));
}

core::Result<> write(Database &database, const QString &sql, const QVariantList &values, const core::ScheduleId &id, const ScheduleState &state)
{
    auto transaction = Transaction::begin(database);
    if (!transaction)
        return transaction.error();
    if (auto done = transaction->run(sql, values); !done)
        return done.error();
    if (auto done = transaction->run(kSaveState, stateValues(id, state)); !done)
        return done.error();
    return transaction->commit();
}

} // namespace

core::Result<QVector<StoredSchedule>> ScheduleRepository::all()
{
    auto connection = m_database.connection();
    if (!connection)
        return connection.error();
    auto rows = (*connection)->run(QStringLiteral(
        "SELECT s.id, s.body, s.created_ms, s.updated_ms, coalesce(t.since_ms, -1), t.considered_ms, t.intended_ms, t.intent_at_ms,"
        " t.last_run_ms, t.last_result, t.last_backup, t.missed"
        " FROM backup_schedules s LEFT JOIN backup_schedule_state t ON t.schedule_id = s.id ORDER BY s.created_ms, s.id"));
    if (!rows)
        return rows.error();
    QVector<StoredSchedule> all;
    while (rows->next()) {
        auto schedule = core::scheduleWithBody({}, QJsonDocument::fromJson(rows->text(1).toUtf8()).object());
        if (!schedule)
            return core::Error::internal(QStringLiteral("schedule %1 cannot be read: %2").arg(rows->text(0), schedule.error().message));
        StoredSchedule stored{*std::move(schedule), std::nullopt};
        stored.schedule.id = core::ScheduleId(rows->text(0));
        stored.schedule.createdAtMs = rows->number(2);
        stored.schedule.updatedAtMs = rows->number(3);
        if (rows->number(4) >= 0) {
            stored.state = ScheduleState{rows->number(4), rows->number(5), rows->number(6), rows->number(7), rows->number(8),
                                         rows->text(9),   core::BackupId(rows->text(10)),   int(rows->number(11))};
        }
        all.append(std::move(stored));
    }
    return all;
}

core::Result<> ScheduleRepository::insert(const core::BackupSchedule &schedule, const ScheduleState &state)
{
    return write(m_database, QStringLiteral("INSERT INTO backup_schedules (id, body, created_ms, updated_ms) VALUES (?, ?, ?, ?)"),
                 {schedule.id.toString(), bodyOf(schedule), schedule.createdAtMs, schedule.updatedAtMs}, schedule.id, state);
}

core::Result<> ScheduleRepository::update(const core::BackupSchedule &schedule, const ScheduleState &state)
{
    return write(m_database, QStringLiteral("UPDATE backup_schedules SET body = ?, updated_ms = ? WHERE id = ?"),
                 {bodyOf(schedule), schedule.updatedAtMs, schedule.id.toString()}, schedule.id, state);
}

core::Result<> ScheduleRepository::saveState(const core::ScheduleId &id, const ScheduleState &state)
{
    return writeRow(m_database, kSaveState, stateValues(id, state));
}

core::Result<> ScheduleRepository::remove(const core::ScheduleId &id)
{
    return writeRow(m_database, QStringLiteral("DELETE FROM backup_schedules WHERE id = ?"), {id.toString()});
}

} // namespace server::store
