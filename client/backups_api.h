// SPDX-License-Identifier: GPL-3.0-or-later
// Backups, jobs and schedules of a server, as one noun of Backend (see there for thread and answers).
#pragma once

#include "client/transfer.h"
#include "client/types.h"
#include "core/backup.h"

#include <memory>

namespace client {

struct ContentsQuery
{
    QString under;  // a folder in the archive; empty: the top. What lies directly in it, folders too
    QString search; // text in the path: then whatever lies anywhere below `under` and has it
    int page = 1;
    int limit = 100;
};

class BackupsApi
{
public:
    virtual ~BackupsApi() = default;
    virtual Future<QVector<core::Backup>> list() = 0; // every one, newest first
    virtual Future<core::Backup> get(const core::BackupId &id) = 0;
    virtual Future<core::Backup> create(const core::BackupRequest &request) = 0;
    virtual Future<Page<core::BackupEntry>> contents(const core::BackupId &id, const ContentsQuery &query) = 0;
    virtual Future<core::RestorePlan> planRestore(const core::BackupId &id, const core::RestoreRequest &request) = 0;
    virtual Future<core::BackupJob> restore(const core::BackupId &id, const core::RestoreRequest &request) = 0;
    virtual Future<core::BackupJob> verify(const core::BackupId &id, const QString &passphrase) = 0;
    virtual Future<core::BackupJob> drill(const core::BackupId &id, const QString &passphrase) = 0;
    virtual Future<> remove(const core::BackupId &id, bool force) = 0;
    // Writes to `file`, beside it first and renamed when whole.
    virtual std::unique_ptr<Transfer> download(const core::BackupId &id, const QString &file) = 0;
    virtual std::unique_ptr<Transfer> upload(const QString &file, const QString &name, const QString &passphrase) = 0;

    virtual Future<QVector<core::BackupJob>> jobs() = 0; // newest first
    virtual Future<> cancel(const core::JobId &id) = 0;

    virtual Future<QVector<core::BackupSchedule>> schedules() = 0;
    virtual Future<core::BackupSchedule> createSchedule(const core::BackupSchedule &schedule) = 0;
    // `patch` holds the fields of core::scheduleBody that change.
    virtual Future<core::BackupSchedule> updateSchedule(const core::ScheduleId &id, const QJsonObject &patch) = 0;
    virtual Future<> removeSchedule(const core::ScheduleId &id) = 0;
    virtual Future<core::Backup> runSchedule(const core::ScheduleId &id) = 0;
};

} // namespace client

Q_DECLARE_METATYPE(core::Backup)
Q_DECLARE_METATYPE(core::BackupJob)
Q_DECLARE_METATYPE(core::BackupSchedule)
