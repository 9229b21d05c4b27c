// SPDX-License-Identifier: GPL-3.0-or-later
// RunCalendar: the runs of backup schedules in a stretch of days, past ones from the backups that they
// made and coming ones from their expressions; and a list of coming runs in words. Days and times are
// those of this computer. Free functions; the window's thread.
#pragma once

#include "core/backup.h"

#include <QCoreApplication>
#include <QDate>
#include <QMap>
#include <QTimeZone>

namespace models {

class BackupModel;
class ScheduleModel;

struct CalendarRun
{
    enum class Kind { Good, Failed, Running, Coming };
    qint64 timeMs = 0;
    Kind kind = Kind::Coming;
    QString name; // of the schedule
    core::ScheduleId schedule;
    core::BackupId backup; // of a past one
    bool operator==(const CalendarRun &) const = default;
};

struct ComingRun
{
    qint64 timeMs = 0;
    QString text; // "Tue 25 Jul, 02:00"
    QString note; // "The clock is put forward that day"; may be empty
    bool operator==(const ComingRun &) const = default;
};

class RunCalendar
{
    Q_DECLARE_TR_FUNCTIONS(models::RunCalendar)
public:
    // Of schedules that run very often no more than so many are counted a stretch.
    static constexpr int kMostComing = 2000;

    static QMap<QDate, QVector<CalendarRun>> runs(const ScheduleModel &schedules, const BackupModel &backups, const QDate &first,
                                                  const QDate &last, qint64 nowMs);
    // Of the zone in which the schedule is meant, told in local time.
    static QVector<ComingRun> coming(const QVector<qint64> &times, const QTimeZone &zone);
};

} // namespace models
