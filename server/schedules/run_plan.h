// SPDX-License-Identifier: GPL-3.0-or-later
// What a schedule calls for at a moment: whether a run is due or was missed, which kind of backup it
// makes, what that is called, and whether the newest good one is too old. Pure functions; any thread.
#pragma once

#include "core/backup.h"
#include "core/cron.h"

namespace server::schedules {

inline constexpr qint64 kPunctualMs = 5 * 60'000;  // a run begun within it counts as on time
inline constexpr qint64 kClockBackMs = 3'600'000;  // a clock that was put back by more is believed

struct Due
{
    qint64 consideredMs = 0;         // up to which moment all runs are settled now
    std::optional<qint64> run = {};  // the time of the run to be made
    bool isLate = false;             // it makes up for missed ones
    int missed = 0;                  // runs that were not made at their time
};

// Of all runs after `consideredMs` that have come by now, at most one is made.
Due dueRun(const core::CronExpression &cron, const QTimeZone &zone, core::MissedRuns missedRuns, qint64 consideredMs, qint64 nowMs);

// Full for a full schedule; of an incremental one the first, every one after `fullEvery` incremental ones,
// and the next after one that was found damaged. `backups` are the schedule's, newest first.
core::BackupType nextType(const core::BackupSchedule &schedule, const QVector<core::Backup> &backups);

// "daily-backup 2025-07-24 02:00", in the schedule's time zone.
QString backupName(const core::BackupSchedule &schedule, qint64 runMs);

// Whether the run that should have followed the newest good backup (or the schedule's making, without
// one) is past by more than an hour, or a tenth of the time between two runs where that is longer.
bool isOverdue(const core::CronExpression &cron, const QTimeZone &zone, qint64 newestGoodMs, qint64 nowMs);

} // namespace server::schedules
