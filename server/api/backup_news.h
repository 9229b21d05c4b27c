// SPDX-License-Identifier: GPL-3.0-or-later
// What is told on the channel `backups` of /ws: backups, jobs and schedules as they are now, or that
// they are gone. Values and pure functions; any thread.
#pragma once

#include "core/backup.h"

#include <QByteArray>

#include <variant>

namespace server::api {

using BackupNews = std::variant<core::Backup, core::BackupId, core::BackupJob, core::BackupSchedule, core::ScheduleId>;

QByteArray eventName(const BackupNews &news); // "backup.changed", "job.changed", "schedule.deleted"
QByteArray eventData(const BackupNews &news);
// Whether the later one says all that the earlier one did, so that it can be left out.
bool replaces(const BackupNews &later, const BackupNews &earlier);

} // namespace server::api
