// SPDX-License-Identifier: GPL-3.0-or-later
// KeyIndex: the API keys that hold right now, in memory, each with what it may do: its own permissions
// as far as its maker still has them. Follows every change of the maker. The check of a request is one
// hash and one look-up under a shared lock. Any thread; changes are told with no lock held.
#pragma once

#include "core/clock.h"
#include "server/auth/principal.h"

#include <QHash>
#include <QObject>

#include <atomic>
#include <functional>
#include <shared_mutex>

namespace server::auth {

class AccessIndex;

// "mcp_<id>_<secret>", as the bearer writes it.
inline constexpr QByteArrayView kKeyPrefix("mcp_");
QByteArray keyHash(QByteArrayView secret);

class KeyIndex : public QObject
{
    Q_OBJECT
public:
    struct Found
    {
        PrincipalPtr principal;
        qint64 expiresAtMs = 0; // 0: does not
    };

    KeyIndex(AccessIndex &people, const core::Clock &clock);

    void load(const QVector<store::ApiKeyRecord> &keys);

    // Without a principal when the key is unknown, expired, or its maker may not come in. Notes the use.
    Found find(QByteArrayView key) const;
    // For those who check again: by id, without noting use.
    PrincipalPtr peek(const store::ApiKeyId &id) const;

    void put(const store::ApiKeyRecord &key);
    bool remove(const store::ApiKeyId &id); // false: was not known
    std::optional<store::ApiKeyRecord> record(const store::ApiKeyId &id) const;
    QVector<store::ApiKeyRecord> keysOf(const core::UserId &user) const; // oldest first
    QVector<store::ApiKeyRecord> allKeys() const;                        // likewise
    QVector<std::pair<store::ApiKeyId, qint64>> takeUsed();              // what changed since the last call

signals:
    void accessChanged(const core::UserId &user); // a key of the user's has ended

private:
    struct Entry
    {
        store::ApiKeyRecord record;
        PrincipalPtr principal; // null while the maker is inactive
        std::shared_ptr<std::atomic<qint64>> usedMs;
    };

    QVector<store::ApiKeyRecord> keysWhere(const std::function<bool(const store::ApiKeyRecord &)> &wanted) const;
    PrincipalPtr makePrincipal(const store::ApiKeyRecord &key) const;
    void follow(const core::UserId &user);
    bool holds(const Entry &entry) const;
    static store::ApiKeyRecord withUse(const Entry &entry);

    AccessIndex &m_people;
    const core::Clock &m_clock;
    mutable std::shared_mutex m_mutex; // taken before the other index's
    QHash<store::ApiKeyId, Entry> m_keys;
};

} // namespace server::auth
