// SPDX-License-Identifier: GPL-3.0-or-later
// Restorer: carries a restore out: checks every byte, lays everything ready beside its place, stops what
// has its hands in it, makes a safety backup of what goes, and then swaps service by service, each whole
// or not at all; starts again what ran. Plans on any worker thread, restores on the runner's. Owned by
// Backups; what it was given outlives it.
#pragma once

#include "server/backups/backup_maker.h"
#include "server/backups/restore_journal.h"
#include "server/backups/restore_planner.h"

namespace server::backups {

// What a restore needs of the rest of the server.
struct RestoreSeams
{
    ServiceHost &host;
    config::Configuration &configuration;
    std::function<void()> accountsRestored; // to read them anew; on the runner's thread
    VolumeHost *volumes = nullptr;          // null: there is no container engine
};

class Restorer
{
public:
    struct Parts
    {
        BackupBook &book;
        const BackupFiles &files;
        const BackupMaker &maker;
        store::Store &store;
        core::Clock &clock;
        RestoreSeams seams;
    };
    explicit Restorer(const Parts &parts);

    core::Result<core::RestorePlan> plan(const OpenedBackup &backup, const core::RestoreRequest &request, const Asker &asker) const;
    core::Result<> restore(const OpenedBackup &backup, const core::RestoreRequest &request, const Asker &asker, JobRun &run) const;

    // Volumes that a killed server left half restored, once the engine is there; what was in them comes back,
    // and what ran on them runs again.
    void takeBackVolumes() const;

private:
    struct Running;
    core::Result<> prepare(Running &now) const;
    core::Result<> extract(Running &now) const;
    core::Result<> stopServices(Running &now) const;
    core::Result<> makeSafe(Running &now) const;
    void restoreServices(Running &now) const;
    core::Result<> apply(Running &now, qsizetype at) const;
    core::Result<> change(Running &now, const ServiceWork &work, JournalService &entry) const;
    void takeBack(Running &now, const ServiceWork &work, JournalService &entry, const std::optional<core::Service> &before) const;
    core::Result<> takeBackVolumes(JournalService &service, RestoreJournal &journal, const QString &folder) const;
    void restorePlatform(Running &now) const;
    void startServices(Running &now) const;
    core::Result<> set(const QVector<store::ConfigEdit> &edits, const Asker &asker) const;
    void unset(const QVector<store::ConfigEdit> &edits, const Asker &asker) const;
    core::Result<> swap(const core::ServiceId &id, const FolderSwap &swap, core::Result<> (*how)(const FolderSwap &)) const;

    const Parts d;
    const RestorePlanner m_planner;
};

} // namespace server::backups
