// SPDX-License-Identifier: GPL-3.0-or-later
// BackupMaker: makes one backup: gathers, writes, reads every byte back, and keeps the proof. After a
// failure or a cancellation nothing of the archive is left, and the backup says why. The runner's
// thread. Owned by Backups; what it was given outlives it.
#pragma once

#include "server/backups/archive_keys.h"
#include "server/backups/gatherer.h"
#include "server/backups/job_run.h"

namespace server::backups {

class BackupMaker
{
public:
    struct Parts
    {
        BackupBook &book;
        const BackupFiles &files;
        const ArchiveKeys &keys;
        const Gatherer &gatherer;
        core::Clock &clock;
    };
    explicit BackupMaker(const Parts &parts) : d(parts) { }
    // Before anything is made; without it volumes of a container engine are left out.
    void setVolumes(VolumeHost *volumes) { m_volumes = volumes; }

    // `asked`: an incremental one without anything to be based on becomes a full one.
    core::Result<> make(const core::BackupId &id, core::BackupType asked, const QString &passphrase, JobRun &run) const;
    // Makes an archive that came from elsewhere, and lies in its place, a backup like any other: once every
    // byte of it and of what it is based on has been checked.
    core::Result<> takeIn(const core::BackupId &id, const QString &passphrase, JobRun &run) const;
    // The one that an incremental backup would be based on; nothing: it becomes a full one.
    std::optional<core::Backup> baseFor(const core::Backup &backup, const QString &passphrase) const;

private:
    core::Result<> carryOut(core::Backup &backup, const QString &passphrase, JobRun &run) const;
    core::Result<> prove(core::Backup &backup, const QString &passphrase, JobRun &run) const;
    core::Result<> write(core::Backup &backup, const QString &passphrase, JobRun &run) const;
    core::Result<> fetchVolumes(const core::Backup &backup, Gathered &gathered, JobRun &run) const;
    core::Result<> fetchVolume(const NamedVolume &volume, const QString &folder, JobRun &run) const;

    const Parts d;
    VolumeHost *m_volumes = nullptr;
};

} // namespace server::backups
