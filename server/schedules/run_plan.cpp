// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/schedules/run_plan.h"

#include "server/schedules/retention.h"

#include <QDateTime>

namespace server::schedules {
namespace {

using namespace Qt::StringLiterals;

constexpr int kMostCounted = 1000;
constexpr qint64 kLeastGraceMs = 3'600'000;
constexpr qsizetype kLongestName = 100; // of a backup

} // namespace

Due dueRun(const core::CronExpression &cron, const QTimeZone &zone, core::MissedRuns missedRuns, qint64 consideredMs, qint64 nowMs)
{
    if (consideredMs - nowMs > kClockBackMs)
        return {.consideredMs = nowMs};
    const QVector<qint64> runs = cron.runs(consideredMs, zone, kMostCounted, nowMs);
    if (runs.isEmpty())
        return {.consideredMs = consideredMs};
    const bool isAll = runs.size() < kMostCounted;
    Due due{.consideredMs = isAll ? runs.last() : nowMs};
    if (isAll && nowMs - runs.last() <= kPunctualMs) {
        due.run = runs.last();
        due.missed = int(runs.size()) - 1;
        return due;
    }
    due.missed = int(runs.size());
    if (missedRuns == core::MissedRuns::RunOnce) {
        due.run = runs.last();
        due.isLate = true;
    }
    return due;
}

core::BackupType nextType(const core::BackupSchedule &schedule, const QVector<core::Backup> &backups)
{
    if (schedule.type == core::BackupType::Full)
        return core::BackupType::Full;
    int incremental = 0;
    for (const core::Backup &backup : backups) {
        if (backup.status != core::BackupStatus::Completed)
            continue;
        if (!isGood(backup))
            break;
        if (backup.type == core::BackupType::Full)
            return incremental < schedule.fullEvery ? core::BackupType::Incremental : core::BackupType::Full;
        ++incremental;
    }
    return core::BackupType::Full;
}

QString backupName(const core::BackupSchedule &schedule, qint64 runMs)
{
    const QDateTime time = QDateTime::fromMSecsSinceEpoch(runMs, QTimeZone(schedule.timeZone.toLatin1()));
    const QString when = time.toString(u" yyyy-MM-dd HH:mm"_s);
    return schedule.name.left(kLongestName - when.size()) + when;
}

bool isOverdue(const core::CronExpression &cron, const QTimeZone &zone, qint64 newestGoodMs, qint64 nowMs)
{
    const QVector<qint64> promised = cron.runs(newestGoodMs, zone, 2);
    if (promised.isEmpty())
        return false;
    const qint64 between = promised.size() > 1 ? promised[1] - promised[0] : 0;
    return nowMs > promised[0] + std::max(kLeastGraceMs, between / 10);
}

} // namespace server::schedules
