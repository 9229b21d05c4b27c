// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/auth/key_index.h"

#include "server/auth/access_index.h"

#include <QCryptographicHash>

#include <openssl/crypto.h>

#include <algorithm>
#include <mutex>

namespace server::auth {
namespace {

// Noting every request would make all threads write one cache line.
constexpr qint64 kUseStepMs = 1000;
constexpr qsizetype kMaxKeyBytes = 256;

struct KeyParts
{
    store::ApiKeyId id;
    QByteArrayView secret;
};

// An id has no underscore of its own; a secret may have.
KeyParts split(QByteArrayView key)
{
    if (key.size() > kMaxKeyBytes || !key.startsWith(kKeyPrefix))
        return {};
    const QByteArrayView rest = key.sliced(kKeyPrefix.size());
    const qsizetype end = rest.indexOf('_');
    if (end <= 0)
        return {};
    return {store::ApiKeyId(QStringLiteral("key_") + QString::fromLatin1(rest.first(end))), rest.sliced(end + 1)};
}

} // namespace

QByteArray keyHash(QByteArrayView secret)
{
    return QCryptographicHash::hash(secret.toByteArray(), QCryptographicHash::Sha256);
}

KeyIndex::KeyIndex(AccessIndex &people, const core::Clock &clock) : m_people(people), m_clock(clock)
{
    connect(&people, &AccessIndex::accessChanged, this,
            [this](const core::UserId &user, const core::SessionId &session) {
                if (session.isEmpty()) // else one session ended, which is nothing to keys
                    follow(user);
            },
            Qt::DirectConnection);
}

PrincipalPtr KeyIndex::makePrincipal(const store::ApiKeyRecord &key) const
{
    const std::optional<store::UserRecord> maker = m_people.user(key.user);
    std::shared_ptr<Principal> principal = maker ? principalOf(*maker) : nullptr;
    if (!principal)
        return nullptr;
    core::Permissions own = core::Permission::SignedIn;
    for (const QString &name : key.permissions)
        own |= core::parsePermission(name).value_or(core::Permissions());
    principal->permissions &= own;
    principal->key = key.id;
    principal->bucket = key.id.toString().toUtf8();
    return principal;
}

void KeyIndex::load(const QVector<store::ApiKeyRecord> &keys)
{
    for (const store::ApiKeyRecord &key : keys)
        put(key);
}

bool KeyIndex::holds(const Entry &entry) const
{
    return entry.record.expiresAtMs == 0 || entry.record.expiresAtMs > m_clock.nowMs();
}

KeyIndex::Found KeyIndex::find(QByteArrayView key) const
{
    const KeyParts parts = split(key);
    const QByteArray hash = keyHash(parts.secret); // before anything is known: as long for every id
    const std::shared_lock lock(m_mutex);
    const auto found = m_keys.constFind(parts.id);
    if (found == m_keys.cend() || found->record.secretHash.size() != hash.size()
        || CRYPTO_memcmp(found->record.secretHash.constData(), hash.constData(), size_t(hash.size())) != 0
        || !found->principal || !holds(*found))
        return {};
    const qint64 now = m_clock.nowMs();
    if (now - found->usedMs->load(std::memory_order_relaxed) >= kUseStepMs)
        found->usedMs->store(now, std::memory_order_relaxed);
    return {found->principal, found->record.expiresAtMs};
}

PrincipalPtr KeyIndex::peek(const store::ApiKeyId &id) const
{
    const std::shared_lock lock(m_mutex);
    const auto found = m_keys.constFind(id);
    return found != m_keys.cend() && holds(*found) ? found->principal : nullptr;
}

void KeyIndex::put(const store::ApiKeyRecord &key)
{
    const std::lock_guard lock(m_mutex);
    if (!m_people.user(key.user))
        return; // removed since: the key went with the user
    m_keys.insert(key.id, Entry{key, makePrincipal(key), std::make_shared<std::atomic<qint64>>(key.lastUsedMs)});
}

bool KeyIndex::remove(const store::ApiKeyId &id)
{
    core::UserId user;
    {
        const std::lock_guard lock(m_mutex);
        const auto found = m_keys.constFind(id);
        if (found == m_keys.cend())
            return false;
        user = found->record.user;
        m_keys.erase(found);
    }
    emit accessChanged(user);
    return true;
}

// Reads the maker as it is now, under the lock: of two changes at once the later one stays.
void KeyIndex::follow(const core::UserId &user)
{
    const std::lock_guard lock(m_mutex);
    const bool isGone = !m_people.user(user).has_value();
    if (isGone)
        m_keys.removeIf([&](QHash<store::ApiKeyId, Entry>::iterator it) { return it->record.user == user; });
    for (Entry &entry : m_keys) {
        if (entry.record.user == user)
            entry.principal = makePrincipal(entry.record);
    }
}

store::ApiKeyRecord KeyIndex::withUse(const Entry &entry)
{
    store::ApiKeyRecord record = entry.record;
    record.lastUsedMs = entry.usedMs->load(std::memory_order_relaxed);
    return record;
}

std::optional<store::ApiKeyRecord> KeyIndex::record(const store::ApiKeyId &id) const
{
    const std::shared_lock lock(m_mutex);
    const auto found = m_keys.constFind(id);
    return found == m_keys.cend() ? std::nullopt : std::optional(withUse(*found));
}

QVector<store::ApiKeyRecord> KeyIndex::keysOf(const core::UserId &user) const
{
    return keysWhere([&user](const store::ApiKeyRecord &key) { return key.user == user; });
}

QVector<store::ApiKeyRecord> KeyIndex::allKeys() const
{
    return keysWhere([](const store::ApiKeyRecord &) { return true; });
}

QVector<store::ApiKeyRecord> KeyIndex::keysWhere(const std::function<bool(const store::ApiKeyRecord &)> &wanted) const
{
    QVector<store::ApiKeyRecord> keys;
    {
        const std::shared_lock lock(m_mutex);
        for (const Entry &entry : m_keys) {
            if (wanted(entry.record))
                keys.append(withUse(entry));
        }
    }
    std::sort(keys.begin(), keys.end(), [](const store::ApiKeyRecord &a, const store::ApiKeyRecord &b) {
        return a.createdAtMs != b.createdAtMs ? a.createdAtMs < b.createdAtMs : a.id < b.id;
    });
    return keys;
}

QVector<std::pair<store::ApiKeyId, qint64>> KeyIndex::takeUsed()
{
    QVector<std::pair<store::ApiKeyId, qint64>> changed;
    const std::lock_guard lock(m_mutex);
    for (auto it = m_keys.begin(); it != m_keys.end(); ++it) {
        const qint64 used = it->usedMs->load(std::memory_order_relaxed);
        if (used == it->record.lastUsedMs)
            continue;
        it->record.lastUsedMs = used;
        changed.append({it.key(), used});
    }
    return changed;
}

} // namespace server::auth
