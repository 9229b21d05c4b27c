// SPDX-License-Identifier: GPL-3.0-or-later
// ApiKeyRepository: API keys, as stored: of the secret only its hash. Any thread; every write is on the
// disk when it is acknowledged. Whoever changes keys goes through auth::KeyService, which keeps the
// index true. Keys go with their user.
#pragma once

#include "core/ids.h"
#include "core/result.h"

#include <QStringList>
#include <QVector>

namespace server::store {

class Database;

using ApiKeyId = core::Id<struct ApiKeyTag>;

struct ApiKeyRecord
{
    ApiKeyId id;
    core::UserId user; // who made it
    QString name;
    QByteArray secretHash;   // SHA-256
    QStringList permissions; // names, as asked for
    qint64 createdAtMs = 0;
    qint64 lastUsedMs = 0;  // 0: never
    qint64 expiresAtMs = 0; // 0: does not
    bool operator==(const ApiKeyRecord &) const = default;
};

class ApiKeyRepository
{
public:
    explicit ApiKeyRepository(Database &database) : m_database(database) { }

    core::Result<> insert(const ApiKeyRecord &key);
    core::Result<> remove(const ApiKeyId &id); // ok when it is gone already
    core::Result<> setLastUsed(const QVector<std::pair<ApiKeyId, qint64>> &times);
    core::Result<QVector<ApiKeyRecord>> all(); // oldest first

private:
    Database &m_database;
};

} // namespace server::store
