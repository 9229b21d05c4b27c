// SPDX-License-Identifier: GPL-3.0-or-later
// What a backup takes out of the platform's database, all of one moment: one read transaction on a
// connection of its own, which neither waits for writers nor holds them up. Sealed values stay sealed.
// Accounts go into a file of their own, of the tables that a restore knows: no sessions, no audit log.
// Free functions; any worker thread, they block.
#pragma once

#include "core/result.h"
#include "server/store/config_repository.h"

#include <QVector>

namespace server::store {

class Database;

struct StoredServiceText
{
    core::ServiceId id;
    QString text; // as stored, secrets sealed: {"spec": ..., "sealed": [names]}
    bool desiredRunning = false;
};

struct PlatformSnapshot
{
    QVector<StoredServiceText> services; // by id
    QVector<ConfigRecord> configs;       // by key, the global scope's too
};

// `accountsFile`: empty, or where to put the accounts; it must not exist yet.
core::Result<PlatformSnapshot> takeSnapshot(Database &database, const QString &accountsFile);

} // namespace server::store
