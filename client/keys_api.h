// SPDX-License-Identifier: GPL-3.0-or-later
// API keys, as one noun of Backend (see there for thread and answers). The key itself is in one answer
// only, and lives as long as the value that carries it.
#pragma once

#include "client/types.h"

namespace client {

using ApiKeyId = core::Id<struct ApiKeyTag>;

struct ApiKey
{
    ApiKeyId id;
    QString name;
    QStringList permissions; // "services:read", "services:*", "*"; as far as its maker still has them
    core::UserId user;       // who made it; empty: an older server
    qint64 lastUsedMs = 0;   // 0: never
    qint64 createdAtMs = 0;
    qint64 expiresAtMs = 0; // 0: does not
    QString prefix() const; // how its text begins, by which one tells keys apart
    bool operator==(const ApiKey &) const = default;
};

struct NewApiKey
{
    QString name;
    QStringList permissions;
    core::Seconds expiresIn{0}; // 0: does not
};

struct MadeApiKey
{
    ApiKey key;
    QString secret; // the whole text, shown once
};

class KeysApi
{
public:
    virtual ~KeysApi() = default;
    virtual Future<QVector<ApiKey>> list(const core::UserId &user) = 0; // oldest first
    virtual Future<QVector<ApiKey>> listAll() = 0; // everybody's; needs users:read
    virtual Future<MadeApiKey> create(const NewApiKey &key) = 0;
    virtual Future<> revoke(const ApiKeyId &id) = 0;
};

} // namespace client
