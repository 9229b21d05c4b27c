// SPDX-License-Identifier: GPL-3.0-or-later
// ScheduleRepository: backup schedules as people wrote them, and apart from that how far each has come.
// The first are part of the platform's accounts and travel in a backup, the second stays here. Any
// thread; writes are on the disk when acknowledged. schedules::ScheduleBook decides, this keeps.
#pragma once

#include "core/backup.h"
#include "core/result.h"

namespace server::store {

class Database;

struct ScheduleState
{
    qint64 sinceMs = 0;      // from when on it promises its runs
    qint64 consideredMs = 0; // up to when its runs are settled: made, intended or missed
    qint64 intendedMs = 0;   // the time of a run that is to be made and may not have begun; 0: none
    qint64 intentAtMs = 0;   // when that was written down
    qint64 lastRunMs = 0;
    QString lastResult;
    core::BackupId lastBackup;
    int missed = 0;
    bool operator==(const ScheduleState &) const = default;
};

struct StoredSchedule
{
    core::BackupSchedule schedule;      // of the rest only id, createdAtMs and updatedAtMs are set
    std::optional<ScheduleState> state; // none: came by a restore
};

class ScheduleRepository
{
public:
    explicit ScheduleRepository(Database &database) : m_database(database) { }

    core::Result<QVector<StoredSchedule>> all(); // oldest first
    core::Result<> insert(const core::BackupSchedule &schedule, const ScheduleState &state);
    core::Result<> update(const core::BackupSchedule &schedule, const ScheduleState &state);
    core::Result<> saveState(const core::ScheduleId &id, const ScheduleState &state); // fails when the schedule is gone
    core::Result<> remove(const core::ScheduleId &id);

private:
    Database &m_database;
};

} // namespace server::store
