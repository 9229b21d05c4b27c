// SPDX-License-Identifier: GPL-3.0-or-later
// Driller: proves a backup by restoring it: into a folder of its own, with its services started there on
// free ports until they are well; then all of it goes. The real services, their folders and their ports
// are not touched. The runner's thread; blocks. Owned by Backups.
#pragma once

#include "server/backups/backup_files.h"
#include "server/backups/drill_runtime.h"
#include "server/backups/job_run.h"
#include "server/backups/opened_backup.h"
#include "server/backups/restore_documents.h"

namespace server::config { class Configuration; }
namespace server::store { class Store; }

namespace server::backups {

class Driller
{
public:
    struct Parts
    {
        const BackupFiles &files;
        store::Store &store;
        core::Clock &clock;
        const config::Configuration &configuration;
    };
    Driller(const Parts &parts, DrillOptions options) : d(parts), m_options(std::move(options)) { }

    // Ok when all of it was restored and every service that ran when the backup was made is well.
    core::Result<> drill(const OpenedBackup &backup, JobRun &run) const;
    // What drills of a killed server left: processes and folders, and containers once the engine is there.
    void cleanUp() const;

private:
    struct Stage;
    core::Result<> carryOut(Stage &stage) const;
    core::Result<> extract(Stage &stage) const;
    void prepareServices(Stage &stage) const;
    core::Result<core::ServiceSpec> prepared(Stage &stage, const Definition &definition, int port) const;
    core::Result<> fillVolumes(Stage &stage, const core::ServiceSpec &spec) const;
    bool removeContainers(const QString &folder) const;
    core::Result<> runServices(Stage &stage) const;
    core::Result<QMap<QString, QString>> environmentOf(const Stage &stage, const core::ServiceSpec &spec) const;

    const Parts d;
    const DrillOptions m_options;
};

} // namespace server::backups
