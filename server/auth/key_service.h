// SPDX-License-Identifier: GPL-3.0-or-later
// KeyService: makes, lists and revokes API keys, in the store and in the index together. Nobody makes a
// key that may more, or lasts longer, than what it is made with. Any thread; making and revoking write
// to the disk and may block.
#pragma once

#include "server/auth/key_index.h"

#include <mutex>

namespace server::auth {

struct NewKey
{
    QString name;
    QStringList permissions;
    core::Seconds lifetime{0}; // 0: no end of its own
};

struct MadeKey
{
    store::ApiKeyRecord record;
    QString text; // the key itself; known at this moment only
};

class KeyService
{
public:
    static constexpr int kMaxKeysPerUser = 100;

    KeyService(store::Database &database, KeyIndex &index, const core::Clock &clock);

    // Validation: a permission that does not exist. Forbidden: one that the maker does not hold.
    core::Result<MadeKey> create(const Principal &maker, const NewKey &key);
    QVector<store::ApiKeyRecord> listOf(const core::UserId &user) const; // oldest first, expired ones too
    QVector<store::ApiKeyRecord> listAll() const;                        // likewise, everybody's
    std::optional<store::ApiKeyRecord> find(const store::ApiKeyId &id) const;
    core::Result<> revoke(const store::ApiKeyId &id); // NotFound
    core::Result<> saveLastUsed();

private:
    store::ApiKeyRepository m_repository;
    KeyIndex &m_index;
    const core::Clock &m_clock;
    std::mutex m_making; // count and insert as one
};

} // namespace server::auth
