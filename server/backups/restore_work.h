// SPDX-License-Identifier: GPL-3.0-or-later
// What a restore comes to, beyond what people are shown of it: everything that is needed to carry it out.
// Plain values; goes with the restore.
#pragma once

#include "core/backup.h"
#include "core/service.h"
#include "server/backups/volume_host.h"
#include "server/store/config_repository.h"

#include <QVector>

#include <optional>

namespace server::backups {

struct FolderWork
{
    QByteArray prefix; // in the archive
    QString target;
    bool replaces = false; // something is there, and differs
    bool isLog = false;
    NamedVolume volume = {}; // set: the target is its name
};

struct ServiceWork
{
    core::ServiceId id;
    std::optional<core::ServiceSpec> definition; // to be put, in clear
    bool isNew = false;
    QVector<FolderWork> folders;
    QVector<store::ConfigEdit> values;
    bool any() const { return definition || !folders.isEmpty() || !values.isEmpty(); }
    bool overwrites() const; // something that is here now
};

struct RestoreWork
{
    core::RestorePlan plan;
    QVector<ServiceWork> services;      // what others depend on first
    QVector<store::ConfigEdit> values;  // of the global scope
    QString accounts;                   // the file, when they are to be merged and change something
    bool overwritesPlatform = false;
};

} // namespace server::backups
