// SPDX-License-Identifier: GPL-3.0-or-later
// The numbered steps that bring a database from any older schema to this program's, recorded in `schema_version`. All that
// are missing are one transaction: a database is this program's or as it was, and then the older program opens it still.
// A published step is never edited (tests/fixtures/schema has a database of each).
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
