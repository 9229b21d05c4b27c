// SPDX-License-Identifier: GPL-3.0-or-later
// FakeBackups: a BackupService whose backups are made as the test says. Any thread; owned by the test.
#pragma once

#include "core/clock.h"
#include "server/backups/backup_service.h"

#include <atomic>
#include <mutex>

class FakeBackups final : public server::backups::BackupService
{
public:
    explicit FakeBackups(const core::Clock &clock) : m_clock(clock) { }

    std::optional<core::Error> refusal; // of the next creations
    QVector<core::BackupId> drilled;
    std::atomic<int> asked{0};          // how often for the list, which every look at a schedule does

    QVector<core::Backup> all() const
    {
        const std::lock_guard lock(m_mutex);
        return m_backups;
    }
    int count() const { return int(all().size()); }
    void put(const core::Backup &backup)
    {
        const std::lock_guard lock(m_mutex);
        m_backups.append(backup);
    }
    void finish(const core::BackupId &id, core::BackupStatus status, const QString &problem = {})
    {
        core::Backup changed;
        {
            const std::lock_guard lock(m_mutex);
            for (core::Backup &backup : m_backups) {
                if (backup.id != id)
                    continue;
                backup.status = status;
                backup.problem = problem;
                backup.completedAtMs = m_clock.nowMs();
                changed = backup;
            }
        }
        emit backupChanged(changed);
    }
    void finishLast(core::BackupStatus status = core::BackupStatus::Completed, const QString &problem = {}) { finish(all().last().id, status, problem); }
    void endRestore()
    {
        core::BackupJob job;
        job.kind = core::JobKind::Restore;
        job.status = core::JobStatus::Completed;
        emit jobChanged(job);
    }

    core::Result<core::Backup> create(const core::BackupRequest &request, const server::backups::Asker &asker, const core::ScheduleId &schedule) override
    {
        core::Backup backup;
        {
            const std::lock_guard lock(m_mutex);
            if (refusal)
                return *refusal;
            backup.id = core::BackupId(QStringLiteral("backup_%1").arg(++m_made));
            backup.name = request.name;
            backup.type = request.type;
            backup.options = request.options;
            backup.origin = core::BackupOrigin::Schedule;
            backup.schedule = schedule;
            backup.createdBy = asker.name;
            backup.createdAtMs = m_clock.nowMs();
            if (backup.type == core::BackupType::Incremental && !m_backups.isEmpty())
                backup.basedOn = m_backups.last().id;
            m_backups.append(backup);
        }
        emit backupChanged(backup);
        return backup;
    }
    QVector<core::Backup> list(const server::backups::BackupFilter &filter) override
    {
        ++asked;
        QVector<core::Backup> found;
        for (const core::Backup &backup : all()) {
            if ((filter.schedule.isEmpty() || backup.schedule == filter.schedule) && backup.createdAtMs >= filter.sinceMs)
                found.prepend(backup);
        }
        return found;
    }
    core::Result<core::Backup> find(const core::BackupId &id) override
    {
        for (const core::Backup &backup : all()) {
            if (backup.id == id)
                return backup;
        }
        return core::Error::notFound(QStringLiteral("Backup"), QStringLiteral("backupId"), id.toString());
    }
    core::Result<QVector<core::BackupId>> remove(const core::BackupId &id, bool) override
    {
        {
            const std::lock_guard lock(m_mutex);
            for (const core::Backup &backup : m_backups) {
                if (backup.basedOn == id)
                    return core::Error::conflict(QStringLiteral("needed"));
            }
            m_backups.removeIf([&](const core::Backup &backup) { return backup.id == id; });
        }
        emit backupRemoved(id);
        return QVector{id};
    }
    core::Result<core::BackupJob> drill(const core::BackupId &id, const QString &, const server::backups::Asker &) override
    {
        const std::lock_guard lock(m_mutex);
        drilled.append(id);
        return core::BackupJob();
    }

    core::Result<server::backups::ContentsPage> contents(const core::BackupId &, const server::backups::ContentsFilter &) override { return none(); }
    core::Result<core::RestorePlan> planRestore(const core::BackupId &, const core::RestoreRequest &, const server::backups::Asker &) override { return none(); }
    core::Result<core::BackupJob> restore(const core::BackupId &, const core::RestoreRequest &, const server::backups::Asker &) override { return none(); }
    core::Result<core::BackupJob> verify(const core::BackupId &, const QString &, const server::backups::Asker &) override { return none(); }
    core::Result<server::backups::OpenArchive> openArchive(const core::BackupId &) override { return none(); }
    core::Result<core::BackupJob> adopt(const QString &, const QString &, const QString &, const server::backups::Asker &) override { return none(); }
    QVector<core::BackupJob> jobs() override { return {}; }
    core::Result<core::BackupJob> job(const core::JobId &) override { return none(); }
    core::Result<> cancel(const core::JobId &) override { return none(); }

private:
    static core::Error none() { return core::Error::internal(QStringLiteral("not in this test")); }

    const core::Clock &m_clock;
    mutable std::mutex m_mutex;
    QVector<core::Backup> m_backups;
    int m_made = 0;
};
