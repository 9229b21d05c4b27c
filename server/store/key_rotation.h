// SPDX-License-Identifier: GPL-3.0-or-later
// The platform's key over time: finding the one the data folder was sealed with, and sealing everything
// anew with another. A rotation writes the new key beside the old one, seals all in one transaction, and
// then puts the new key in place; whatever ends it half way, openSealer() finds the key that fits.
// Blocking; a thread that owns the folder's lock.
#pragma once

#include "core/result.h"
#include "server/store/sealer.h"

#include <QString>

#include <functional>
#include <vector>

namespace server::store {

class Database;

// What is sealed in the database, a row for each place. Whoever seals something new adds a row: a rotation
// looks through the whole database and is refused when it would leave something behind.
struct SealedColumn
{
    QString name;
    core::Result<int> (*reseal)(Database &, const Sealer &from, const Sealer &to); // how many; within the caller's transaction
};
const std::vector<SealedColumn> &sealedColumns();

// The sealer that the database's values belong to, after whatever was left of a rotation is finished or
// taken back. `outsideKey` is base64; empty: DIR/platform.key. Conflict when the key is not the one.
core::Result<std::unique_ptr<Sealer>> openSealer(const QString &dataDir, const QByteArray &outsideKey, Database &database);

enum class RotationStep { KeyWritten, Resealed, Committed, KeyInPlace, Cleaned };

struct RotationOptions
{
    QString dataDir;
    QByteArray currentKey = {};  // base64; empty: DIR/platform.key
    QByteArray newKey = {};      // base64; empty: a random one in DIR/platform.key
    std::function<void(RotationStep)> progress = {};
};

// Answers how many values were sealed anew. Conflict while a server runs on the folder.
core::Result<int> rotateKey(const RotationOptions &options);

} // namespace server::store
