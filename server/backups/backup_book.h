// SPDX-License-Identifier: GPL-3.0-or-later
// BackupBook: which backups and jobs there are, in memory over the store, and who needs whom. Any
// thread; changes wait for the disk, except progress, which is never kept. Listeners are called on
// the thread that made the change, with no lock held. Owned by Backups; store and clock outlive it.
#pragma once

#include "core/backup.h"
#include "core/clock.h"
#include "core/result.h"
#include "server/store/backup_repository.h"

#include <functional>
#include <mutex>

namespace server::backups {

struct BookListeners
{
    std::function<void(const core::Backup &)> backupChanged;
    std::function<void(const core::BackupId &)> backupRemoved;
    std::function<void(const core::BackupJob &)> jobChanged;
};

class BackupBook
{
public:
    static constexpr int kJobsKept = 200;
    static constexpr core::Millis kJobAge = std::chrono::hours(30 * 24);

    BackupBook(store::BackupRepository repository, core::Clock &clock, BookListeners listeners);

    core::Result<> load();

    QVector<core::Backup> all() const; // newest first
    std::optional<core::Backup> find(const core::BackupId &id) const;
    // From the newest to the full one; Conflict when one of them is not here or not good.
    core::Result<QVector<core::Backup>> chain(const core::BackupId &id) const;
    // Everything that needs it, directly or not; those that need others first.
    QVector<core::Backup> dependents(const core::BackupId &id) const;

    core::Result<> put(const core::Backup &backup);
    core::Result<> remove(const QVector<core::BackupId> &ids);
    // Reads, edits and writes as one; nothing when it is gone.
    core::Result<> edit(const core::BackupId &id, const std::function<void(core::Backup &)> &change);

    QVector<core::BackupJob> jobs() const; // newest first
    std::optional<core::BackupJob> job(const core::JobId &id) const;
    bool isBusy(const core::BackupId &id) const; // a job that is not over works on it
    core::Result<> putJob(const core::BackupJob &job);
    // Tells how far a job is, and the backup that it makes.
    void tellProgress(const core::JobId &id, const core::BackupProgress &progress);
    core::Result<> dropOldJobs();

private:
    core::Backup withNeeds(core::Backup backup) const; // m_mutex is held

    store::BackupRepository m_repository;
    core::Clock &m_clock;
    const BookListeners m_listeners;
    std::mutex m_writing; // one change after another
    mutable std::mutex m_mutex; // of the two lists
    QVector<core::Backup> m_backups;
    QVector<core::BackupJob> m_jobs;
};

} // namespace server::backups
