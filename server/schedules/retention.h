// SPDX-License-Identifier: GPL-3.0-or-later
// Retention: which backups of a schedule have had their time. A pure function; any thread. Days, weeks
// (from Monday) and months are those of the schedule's time zone.
//
// A good backup stays while one rule keeps it: by age (a month is a calendar month), among the newest so
// many, or as the newest of one of the last so many days, weeks or months that have any. The newest good
// one always stays, and so does whatever a backup that stays is based on. What failed goes after a week.
#pragma once

#include "core/backup.h"

#include <QTimeZone>

namespace server::schedules {

// Whether it can be relied on: whole, and never found damaged.
bool isGood(const core::Backup &backup);

// In an order in which they can be removed one after another: those that need others first. `all` is
// every backup there is, since others may be based on the schedule's.
QVector<core::BackupId> expiredBackups(const QVector<core::Backup> &all, const core::ScheduleId &schedule, const core::Retention &retention,
                                       const QTimeZone &zone, qint64 nowMs);

} // namespace server::schedules
