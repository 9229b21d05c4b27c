// SPDX-License-Identifier: GPL-3.0-or-later
// What a data folder is like, without changing anything in it, also while a server runs on it: whole,
// of which schema, and whether the key opens it. Free function; blocks (it reads all of the database).
#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QStringList>

namespace server::store {

struct Inspection
{
    QStringList damage;    // empty: the database is whole
    int schemaVersion = 0; // 0: no server ever started on it
    int knownVersion = 0;  // this program's
    QString keyProblem;    // empty: the key is the one
};

// `outsideKey` is base64; empty: DIR/platform.key. NotFound when there is no database.
core::Result<Inspection> inspect(const QString &dataDir, const QByteArray &outsideKey);

} // namespace server::store
