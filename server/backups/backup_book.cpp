// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/backups/backup_book.h"

#include <QSet>

#include <algorithm>

namespace server::backups {
namespace {

using namespace Qt::StringLiterals;
using core::Backup;
using core::BackupId;
using core::BackupJob;
using core::Result;

bool isNewer(const Backup &a, const Backup &b)
{
    return a.createdAtMs != b.createdAtMs ? a.createdAtMs > b.createdAtMs : b.id < a.id;
}

template <typename List, typename Id>
auto whereIs(List &list, const Id &id)
{
    return std::find_if(list.begin(), list.end(), [&id](const auto &item) { return item.id == id; });
}

bool needsOthersNow(const Backup &backup)
{
    return backup.status != core::BackupStatus::Failed && backup.status != core::BackupStatus::Cancelled;
}

} // namespace

BackupBook::BackupBook(store::BackupRepository repository, core::Clock &clock, BookListeners listeners)
    : m_repository(repository), m_clock(clock), m_listeners(std::move(listeners))
{
}

Result<> BackupBook::load()
{
    auto backups = m_repository.all();
    if (!backups)
        return backups.error();
    auto jobs = m_repository.jobs();
    if (!jobs)
        return jobs.error();
    const std::lock_guard lock(m_mutex);
    m_backups = *std::move(backups);
    m_jobs = *std::move(jobs);
    return core::success();
}

Backup BackupBook::withNeeds(Backup backup) const
{
    backup.neededBy.clear();
    for (const Backup &other : m_backups) {
        if (other.basedOn == backup.id && needsOthersNow(other))
            backup.neededBy.append(other.id);
    }
    return backup;
}

QVector<Backup> BackupBook::all() const
{
    const std::lock_guard lock(m_mutex);
    QHash<BackupId, QVector<BackupId>> needs;
    for (const Backup &backup : m_backups) {
        if (!backup.basedOn.isEmpty() && needsOthersNow(backup))
            needs[backup.basedOn].append(backup.id);
    }
    QVector<Backup> list = m_backups;
    for (Backup &backup : list)
        backup.neededBy = needs.value(backup.id);
    return list;
}

std::optional<Backup> BackupBook::find(const BackupId &id) const
{
    const std::lock_guard lock(m_mutex);
    const auto found = whereIs(m_backups, id);
    return found == m_backups.end() ? std::nullopt : std::optional(withNeeds(*found));
}

Result<QVector<Backup>> BackupBook::chain(const BackupId &id) const
{
    QVector<Backup> chain;
    const std::lock_guard lock(m_mutex);
    for (BackupId next = id; !next.isEmpty(); next = chain.last().basedOn) {
        const auto found = whereIs(m_backups, next);
        if (found == m_backups.end())
            return core::Error::conflict(u"The backup %1 that it is based on is not here"_s.arg(next.toString()));
        if (!chain.isEmpty() && found->status != core::BackupStatus::Completed)
            return core::Error::conflict(u"The backup “%1” that it is based on is not whole"_s.arg(found->name));
        if (chain.size() >= m_backups.size())
            return core::Error::internal(u"backups that are based on each other: "_s + id.toString());
        chain.append(withNeeds(*found));
    }
    return chain;
}

QVector<Backup> BackupBook::dependents(const BackupId &id) const
{
    const std::lock_guard lock(m_mutex);
    QVector<Backup> found;
    QVector<BackupId> open{id};
    QSet<BackupId> seen{id};
    while (!open.isEmpty()) {
        const BackupId base = open.takeFirst();
        for (const Backup &backup : m_backups) {
            if (backup.basedOn != base || !needsOthersNow(backup) || seen.contains(backup.id))
                continue;
            seen.insert(backup.id);
            found.prepend(backup);
            open.append(backup.id);
        }
    }
    return found;
}

Result<> BackupBook::put(const Backup &backup)
{
    {
        const std::lock_guard writing(m_writing);
        if (auto kept = m_repository.put(backup); !kept)
            return kept;
        const std::lock_guard lock(m_mutex);
        if (const auto found = whereIs(m_backups, backup.id); found != m_backups.end())
            *found = backup;
        else
            m_backups.insert(std::upper_bound(m_backups.begin(), m_backups.end(), backup, isNewer), backup);
    }
    if (m_listeners.backupChanged)
        m_listeners.backupChanged(find(backup.id).value_or(backup));
    return core::success();
}

Result<> BackupBook::edit(const BackupId &id, const std::function<void(Backup &)> &change)
{
    {
        const std::lock_guard writing(m_writing);
        std::optional<Backup> backup = find(id);
        if (!backup)
            return core::success();
        change(*backup);
        if (auto kept = m_repository.put(*backup); !kept)
            return kept;
        const std::lock_guard lock(m_mutex);
        if (const auto found = whereIs(m_backups, id); found != m_backups.end())
            *found = *backup;
    }
    if (const std::optional<Backup> now = find(id); now && m_listeners.backupChanged)
        m_listeners.backupChanged(*now);
    return core::success();
}

Result<> BackupBook::remove(const QVector<BackupId> &ids)
{
    {
        const std::lock_guard writing(m_writing);
        if (auto removed = m_repository.remove(ids); !removed)
            return removed;
        const std::lock_guard lock(m_mutex);
        m_backups.removeIf([&ids](const Backup &backup) { return ids.contains(backup.id); });
    }
    for (const BackupId &id : ids) {
        if (m_listeners.backupRemoved)
            m_listeners.backupRemoved(id);
    }
    return core::success();
}

QVector<BackupJob> BackupBook::jobs() const
{
    const std::lock_guard lock(m_mutex);
    return m_jobs;
}

std::optional<BackupJob> BackupBook::job(const core::JobId &id) const
{
    const std::lock_guard lock(m_mutex);
    const auto found = whereIs(m_jobs, id);
    return found == m_jobs.end() ? std::nullopt : std::optional(*found);
}

bool BackupBook::isBusy(const BackupId &id) const
{
    const std::lock_guard lock(m_mutex);
    return std::any_of(m_jobs.begin(), m_jobs.end(), [&id](const BackupJob &job) { return job.backup == id && !job.isOver(); });
}

Result<> BackupBook::putJob(const BackupJob &job)
{
    {
        const std::lock_guard writing(m_writing);
        const Result<> kept = m_repository.putJob(job);
        if (!kept && !job.isOver()) // that one is over is known even when the disk is full
            return kept;
        const std::lock_guard lock(m_mutex);
        if (const auto found = whereIs(m_jobs, job.id); found != m_jobs.end())
            *found = job;
        else
            m_jobs.prepend(job);
    }
    if (m_listeners.jobChanged)
        m_listeners.jobChanged(job);
    return core::success();
}

void BackupBook::tellProgress(const core::JobId &id, const core::BackupProgress &progress)
{
    BackupJob job;
    std::optional<Backup> made;
    {
        const std::lock_guard lock(m_mutex);
        const auto found = whereIs(m_jobs, id);
        if (found == m_jobs.end() || found->isOver())
            return;
        found->progress = progress;
        job = *found;
        const auto backup = whereIs(m_backups, job.backup);
        if (backup != m_backups.end() && (job.kind == core::JobKind::Create || job.kind == core::JobKind::Upload)) {
            backup->progress = progress;
            made = withNeeds(*backup);
        }
    }
    if (m_listeners.jobChanged)
        m_listeners.jobChanged(job);
    if (made && m_listeners.backupChanged)
        m_listeners.backupChanged(*made);
}

Result<> BackupBook::dropOldJobs()
{
    const std::lock_guard writing(m_writing);
    QVector<core::JobId> old;
    {
        const std::lock_guard lock(m_mutex);
        const qint64 since = m_clock.nowMs() - kJobAge.count();
        for (qsizetype i = 0; i < m_jobs.size(); ++i) {
            if (m_jobs[i].isOver() && (i >= kJobsKept || m_jobs[i].endedAtMs < since))
                old.append(m_jobs[i].id);
        }
    }
    if (old.isEmpty())
        return core::success();
    if (auto removed = m_repository.removeJobs(old); !removed)
        return removed;
    const std::lock_guard lock(m_mutex);
    m_jobs.removeIf([&old](const BackupJob &job) { return old.contains(job.id); });
    return core::success();
}

} // namespace server::backups
