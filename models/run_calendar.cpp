// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/run_calendar.h"

#include "core/cron.h"
#include "models/backup_model.h"
#include "models/schedule_model.h"

#include <QLocale>

namespace models {

namespace {

CalendarRun::Kind kindOf(core::BackupStatus status)
{
    switch (status) {
    case core::BackupStatus::Completed: return CalendarRun::Kind::Good;
    case core::BackupStatus::Failed:
    case core::BackupStatus::Cancelled: return CalendarRun::Kind::Failed;
    default: return CalendarRun::Kind::Running;
    }
}

} // namespace

QMap<QDate, QVector<CalendarRun>> RunCalendar::runs(const ScheduleModel &schedules, const BackupModel &backups, const QDate &first,
                                                    const QDate &last, qint64 nowMs)
{
    QMap<QDate, QVector<CalendarRun>> days;
    const qint64 from = first.startOfDay().toMSecsSinceEpoch();
    const qint64 until = last.endOfDay().toMSecsSinceEpoch();
    const auto add = [&days](CalendarRun run) {
        days[QDateTime::fromMSecsSinceEpoch(run.timeMs).date()].append(std::move(run));
    };
    for (int row = 0; row < backups.rowCount(); ++row) {
        const core::Backup &backup = backups.rowAt(row);
        if (backup.schedule.isEmpty() || backup.createdAtMs < from || backup.createdAtMs > until)
            continue;
        const core::BackupSchedule *schedule = schedules.find(backup.schedule);
        add({backup.createdAtMs, kindOf(backup.status), schedule ? schedule->name : backup.name, backup.schedule, backup.id});
    }
    for (int row = 0; row < schedules.rowCount(); ++row) {
        const core::BackupSchedule &schedule = schedules.rowAt(row);
        const auto parsed = core::CronExpression::parse(schedule.cronExpression);
        const QTimeZone zone(schedule.timeZone.toUtf8());
        if (!schedule.enabled || !parsed || !zone.isValid())
            continue;
        for (const qint64 time : parsed->runs(std::max(nowMs, from - 1), zone, kMostComing, until))
            add({time, CalendarRun::Kind::Coming, schedule.name, schedule.id, {}});
    }
    for (QVector<CalendarRun> &runs : days)
        std::stable_sort(runs.begin(), runs.end(), [](const CalendarRun &a, const CalendarRun &b) { return a.timeMs < b.timeMs; });
    return days;
}

QVector<ComingRun> RunCalendar::coming(const QVector<qint64> &times, const QTimeZone &zone)
{
    QVector<ComingRun> list;
    for (const qint64 time : times) {
        const QDateTime local = QDateTime::fromMSecsSinceEpoch(time);
        ComingRun run{time, QLocale().toString(local, tr("ddd d MMM yyyy, HH:mm", "format of a date with time, as QDateTime has it")), {}};
        if (zone.isValid()) {
            const QDate day = QDateTime::fromMSecsSinceEpoch(time, zone).date();
            const int morning = zone.offsetFromUtc(day.startOfDay(zone));
            const int night = zone.offsetFromUtc(day.endOfDay(zone));
            if (night > morning)
                run.note = tr("clocks go forward that day", "note at a run: daylight saving time begins");
            else if (night < morning)
                run.note = tr("clocks go back that day", "note at a run: daylight saving time ends");
        }
        list.append(run);
    }
    return list;
}

} // namespace models
