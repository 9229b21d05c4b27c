// SPDX-License-Identifier: GPL-3.0-or-later
// RestorePlanner: finds out what a restore would do, and touches nothing. Any worker thread; blocks.
// Owned by Restorer; what it was given outlives it.
#pragma once

#include "core/clock.h"
#include "server/backups/backup_files.h"
#include "server/backups/backup_service.h"
#include "server/backups/opened_backup.h"
#include "server/backups/restore_documents.h"
#include "server/backups/restore_work.h"
#include "server/backups/service_host.h"

namespace server::config { class Configuration; }
namespace server::store { class Store; }

namespace server::backups {

class RestorePlanner
{
public:
    struct Parts
    {
        const BackupFiles &files;
        store::Store &store;
        core::Clock &clock;
        const ServiceHost &host;
        const config::Configuration &configuration;
        VolumeHost *volumes = nullptr;
    };
    explicit RestorePlanner(const Parts &parts) : d(parts) { }

    // Which services a request means. Validation: one that is not in the backup.
    static core::Result<QStringList> servicesOf(const OpenedBackup &backup, const core::RestoreRequest &request);
    // Forbidden where the asker may not write what would be written.
    core::Result<RestoreWork> plan(const OpenedBackup &backup, const core::RestoreRequest &request, const Asker &asker,
                                   const RestoreDocuments &documents) const;

private:
    struct Draft;
    core::Result<> planService(Draft &draft, const core::ServiceId &id) const;
    void planFolder(Draft &draft, ServiceWork &work, const QString &item, const QByteArray &prefix, const QString &target, bool isLog) const;
    void planVolume(Draft &draft, ServiceWork &work, const QByteArray &prefix, const NamedVolume &volume) const;
    core::Result<> planDefinition(Draft &draft, ServiceWork &work, const Definition &definition) const;
    QVector<store::ConfigEdit> planValues(Draft &draft, const core::ServiceId &scope) const;
    core::Result<> planAccounts(Draft &draft) const;
    void planStops(Draft &draft) const;
    void checkSpace(Draft &draft) const;

    const Parts d;
};

} // namespace server::backups
