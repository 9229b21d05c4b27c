// SPDX-License-Identifier: GPL-3.0-or-later
// Puts the accounts of a backup beside those that are here. What is here and not in the backup stays. A
// user that is here is changed only when `overwrite` says so; keys, second factors and links to sign-in
// providers that are here are never changed, only missing ones are added. Afterwards there is an active
// administrator, or nothing was done. One transaction. Any worker thread; blocks.
#pragma once

#include "core/ids.h"
#include "core/result.h"

#include <QVector>

namespace server::store {

class Database;
class Sealer;

struct AccountKind
{
    QString item; // "users", "keys", "second factors", "sign-in links", "schedules"
    int created = 0;
    int overwritten = 0;
    int left = 0;
    QStringList missing; // what cannot be put here, and why
};

struct AccountMerge
{
    QVector<AccountKind> kinds;
    bool changes() const;
};

enum class MergeMode { Try, CarryOut };

// Conflict when the file is none of accounts.
core::Result<AccountMerge> mergeAccounts(Database &database, const Sealer &sealer, const QString &file, bool overwrite, MergeMode mode);

} // namespace server::store
