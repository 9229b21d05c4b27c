// SPDX-License-Identifier: GPL-3.0-or-later
// The numbered steps that bring a database from any older schema to this program's. Each runs in a
// transaction of its own and is recorded in `schema_version`; a published step is never edited.
#pragma once

#include "core/result.h"

#include <QStringList>

#include <vector>

namespace server::store {

class Database;

struct Migration
{
    int version;
    QString name;
    QStringList statements;
};

const std::vector<Migration> &platformMigrations();

// Applies what is missing, in order; answers the schema version reached.
core::Result<int> applyMigrations(Database &database, const std::vector<Migration> &migrations);

} // namespace server::store
