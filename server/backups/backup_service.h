// SPDX-License-Identifier: GPL-3.0-or-later
// BackupService: everything that is done with backups. Any worker thread (each call may read disk and
// database); work that takes long is a job of its own, one at a time, in the order asked for. Signals
// are emitted on whichever thread made the change. Owned by Platform; what it was given outlives it.
//
// A job that a killed server left is found at the next start: half an archive is removed and its
// backup marked failed, half a restore is taken back or finished, service by service.
//
// Errors: NotFound, Validation with the field named, Forbidden (a restore writes only what its asker
// may write), Conflict (the state does not allow it; `details` has `neededBy` where that is why).
#pragma once

#include "core/backup.h"
#include "core/permission.h"
#include "core/result.h"

#include <QObject>

#include <memory>

namespace server::backups {

struct Asker
{
    QString name; // e-mail, or the schedule's name
    core::Permissions permissions;
};

struct BackupFilter
{
    std::optional<core::BackupType> type;
    std::optional<core::BackupStatus> status;
    core::ScheduleId schedule;
    qint64 sinceMs = 0;
    qint64 untilMs = 0; // 0: to now
};

struct ContentsFilter
{
    QString under;  // a folder in the archive; empty: the top. What lies directly in it, folders too
    QString search; // text in the path: then whatever lies anywhere below `under` and has it
    int first = 0;
    int count = 100;
};

struct ContentsPage
{
    QVector<core::BackupEntry> entries;
    int total = 0;
};

// An archive held open for reading, whatever becomes of its backup meanwhile.
struct OpenArchive
{
    std::shared_ptr<QIODevice> file; // at its beginning, seekable
    qint64 size = 0;
    QString fileName;                // "daily-2025-07-24.tar.zst", with ".mcpbak" behind it when encrypted
    QString digest;                  // SHA-256 in hex
};

class BackupService : public QObject
{
    Q_OBJECT
public:
    // Answers when it is queued; status Pending, with estimates from what is there.
    virtual core::Result<core::Backup> create(const core::BackupRequest &request, const Asker &asker,
                                              const core::ScheduleId &schedule = {}) = 0;
    virtual QVector<core::Backup> list(const BackupFilter &filter) = 0; // newest first
    virtual core::Result<core::Backup> find(const core::BackupId &id) = 0;
    virtual core::Result<ContentsPage> contents(const core::BackupId &id, const ContentsFilter &filter) = 0;
    // Touches nothing.
    virtual core::Result<core::RestorePlan> planRestore(const core::BackupId &id, const core::RestoreRequest &request,
                                                        const Asker &asker) = 0;
    // Whatever a plan calls a problem is refused here as a Conflict.
    virtual core::Result<core::BackupJob> restore(const core::BackupId &id, const core::RestoreRequest &request,
                                                  const Asker &asker) = 0;
    virtual core::Result<core::BackupJob> verify(const core::BackupId &id, const QString &passphrase, const Asker &asker) = 0;
    virtual core::Result<core::BackupJob> drill(const core::BackupId &id, const QString &passphrase, const Asker &asker) = 0;
    // Conflict when others need it, unless `force`, which removes those too. Answers what was removed.
    virtual core::Result<QVector<core::BackupId>> remove(const core::BackupId &id, bool force) = 0;
    virtual core::Result<OpenArchive> openArchive(const core::BackupId &id) = 0;
    // Takes the file over: it is verified and becomes a backup, or is removed. It stays the caller's when
    // the passphrase does not open it (Validation). An incremental one needs its base to be here.
    virtual core::Result<core::BackupJob> adopt(const QString &file, const QString &name, const QString &passphrase,
                                                const Asker &asker) = 0;

    virtual QVector<core::BackupJob> jobs() = 0; // newest first; what is over is kept for a while
    virtual core::Result<core::BackupJob> job(const core::JobId &id) = 0;
    virtual core::Result<> cancel(const core::JobId &id) = 0; // Conflict when it is over

signals:
    void backupChanged(const core::Backup &backup); // also for progress, a few times a second
    void backupRemoved(const core::BackupId &id);
    void jobChanged(const core::BackupJob &job);
};

} // namespace server::backups
