// SPDX-License-Identifier: GPL-3.0-or-later
// Backups, jobs and schedules as the API writes them (reference, "Backup & Recovery"), in both
// directions. Sizes and times stand there in the reference's words ("2.3GB", "8m32s"), with plain
// numbers beside them ("sizeBytes", "durationMs"), which are the ones that are read back. Free
// functions over plain values; any thread. Reading is tolerant of missing fields.
#pragma once

#include "core/backup.h"
#include "core/result.h"

#include <QJsonObject>

namespace core {

// As in the answer to a creation, the list and the details; the details have everything.
QJsonObject backupListItem(const Backup &backup);
QJsonObject backupDetails(const Backup &backup);
Backup backupFromJson(const QJsonObject &json); // any of the forms

QJsonObject toJson(const BackupProgress &progress);
BackupProgress backupProgressFromJson(const QJsonObject &json);
QJsonObject toJson(const BackupEntry &entry);
BackupEntry backupEntryFromJson(const QJsonObject &json);
QJsonObject toJson(const RestorePlan &plan);
RestorePlan restorePlanFromJson(const QJsonObject &json);
QJsonObject toJson(const BackupJob &job);
BackupJob backupJobFromJson(const QJsonObject &json);

// A creation's body and that of a schedule, both ways. The passphrase is written, since a body is how
// it travels.
QJsonObject toJson(const BackupRequest &request);
BackupRequest backupRequestFromJson(const QJsonObject &body);
QJsonObject toJson(const RestoreRequest &request);
RestoreRequest restoreRequestFromJson(const QJsonObject &body);
QJsonObject toJson(const BackupSchedule &schedule);
BackupSchedule scheduleFromJson(const QJsonObject &json);
// The part of a schedule that people write.
QJsonObject scheduleBody(const BackupSchedule &schedule);
// Lays a body (complete or partial) over a schedule. Validation: a retention that is none.
Result<BackupSchedule> scheduleWithBody(BackupSchedule schedule, const QJsonObject &body);

// "7d", "4w", "12m", "30" (a count), "forever", or {"keepDaily": 7, "keepWeekly": 4, "keepMonthly": 12}.
QJsonValue toJson(const Retention &retention);
Result<Retention> retentionFromJson(const QJsonValue &value); // Validation of the field `retention`

// "2.3GB", "512KB", "0B": 1 KB is 1024 bytes, one decimal below ten. "8m32s", "45s", "1h02m", "0s".
QString sizeWords(qint64 bytes);
QString durationWords(qint64 ms);

} // namespace core
