// SPDX-License-Identifier: GPL-3.0-or-later
// BackupDesk: backups of a stopped server's data folder, one job after another until it is over. Without a
// container engine: volumes that one keeps are neither backed up nor restored. Main thread; waits with an
// event loop. Owned by a command; the folder outlives it.
#pragma once

#include "server/backups/backups.h"
#include "server/cli/console.h"
#include "server/cli/data_folder.h"
#include "server/cli/stopped_services.h"
#include "server/config/configuration.h"

namespace server::cli {

class BackupDesk
{
public:
    static core::Result<std::unique_ptr<BackupDesk>> open(DataFolder &folder, const QString &dataDir);
    ~BackupDesk();

    backups::Backups &backups() { return *m_backups; }
    static backups::Asker asker();

    // Waits until the job is over, saying how far it is where somebody sits before it; the job as it ended,
    // an error when it failed.
    core::Result<core::BackupJob> await(const core::JobId &id);
    core::Result<core::BackupJob> awaitBackup(const core::BackupId &id); // the job that makes it

    // A backup of the folder by its id, or an archive by its file, which is taken in first.
    core::Result<core::BackupId> find(const QString &idOrFile, const QString &passphrase);

private:
    BackupDesk(DataFolder &folder, const QString &dataDir);
    core::Result<core::BackupId> takeIn(const QString &file, const QString &passphrase);

    DataFolder &m_folder;
    const QString m_dataDir;
    StoppedServices m_services;
    std::unique_ptr<config::Configuration> m_configuration;
    std::unique_ptr<backups::Backups> m_backups;
};

// The option for a passphrase, which is asked for or read from stdin, and what was given; empty without it.
QCommandLineOption passphraseOption(const QString &about);
core::Result<QString> passphraseOf(const Call &call, Ask ask);

} // namespace server::cli
