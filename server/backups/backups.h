// SPDX-License-Identifier: GPL-3.0-or-later
// Backups: the BackupService over the data folder, see there. Owned by Platform; what it was given
// outlives it. In order: open() before services and configuration are loaded, start() when they are,
// stop() before the runtime goes.
#pragma once

#include "server/backups/backup_maker.h"
#include "server/backups/backup_service.h"
#include "server/backups/driller.h"
#include "server/backups/job_runner.h"
#include "server/backups/restorer.h"

namespace server::store { class Store; }

namespace server::backups {

class Backups final : public BackupService
{
    Q_OBJECT
public:
    struct Parts
    {
        QString dataDir;
        store::Store &store;
        core::Clock &clock;
    };
    // Takes back or finishes what a killed server left half done.
    static core::Result<std::unique_ptr<Backups>> open(const Parts &parts);
    ~Backups() override;

    void start(const RestoreSeams &seams, DrillOptions drills);
    // The container engine can be reached again: what waited for that is done. Any thread, between start() and stop().
    void engineIsThere();
    void stop(); // cancels what runs; idempotent
    // Removes what has expired, but nothing that something still kept needs. Called every minute or so.
    void maintain();

    core::Result<core::Backup> create(const core::BackupRequest &request, const Asker &asker, const core::ScheduleId &schedule = {}) override;
    QVector<core::Backup> list(const BackupFilter &filter) override;
    core::Result<core::Backup> find(const core::BackupId &id) override;
    core::Result<ContentsPage> contents(const core::BackupId &id, const ContentsFilter &filter) override;
    core::Result<core::RestorePlan> planRestore(const core::BackupId &id, const core::RestoreRequest &request, const Asker &asker) override;
    core::Result<core::BackupJob> restore(const core::BackupId &id, const core::RestoreRequest &request, const Asker &asker) override;
    core::Result<core::BackupJob> verify(const core::BackupId &id, const QString &passphrase, const Asker &asker) override;
    core::Result<core::BackupJob> drill(const core::BackupId &id, const QString &passphrase, const Asker &asker) override;
    core::Result<QVector<core::BackupId>> remove(const core::BackupId &id, bool force) override;
    core::Result<OpenArchive> openArchive(const core::BackupId &id) override;
    core::Result<core::BackupJob> adopt(const QString &file, const QString &name, const QString &passphrase, const Asker &asker) override;
    QVector<core::BackupJob> jobs() override;
    core::Result<core::BackupJob> job(const core::JobId &id) override;
    core::Result<> cancel(const core::JobId &id) override;

private:
    explicit Backups(const Parts &parts);

    core::Result<> tidy(); // what the last server left
    core::BackupJob newJob(core::JobKind kind, const core::Backup &backup, const Asker &asker) const;
    // A good backup with its chain opened; Conflict when it is not good.
    core::Result<OpenedBackup> opened(const core::BackupId &id, const QString &passphrase) const;
    core::Result<core::BackupJob> queue(core::JobKind kind, const core::BackupId &id, const QString &passphrase, const Asker &asker,
                                        std::function<core::Result<>(const OpenedBackup &, JobRun &)> work);
    core::Result<> proveAgain(const OpenedBackup &backup, JobRun &run);

    const Parts d;
    const BackupFiles m_files;
    const ArchiveKeys m_keys;
    const Gatherer m_gatherer;
    BackupBook m_book;
    BackupMaker m_maker;
    ServiceHost *m_host = nullptr;
    std::unique_ptr<Restorer> m_restorer;
    std::unique_ptr<Driller> m_driller;
    std::mutex m_changing; // what is queued and what is removed, one after another
    std::mutex m_looking;
    std::shared_ptr<const archive::Index> m_looked; // the last one whose contents were looked at
    std::unique_ptr<JobRunner> m_runner;
};

} // namespace server::backups
