// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/auth/key_service.h"

#include "server/auth/base64url.h"

#include <QJsonArray>
#include <QRandomGenerator>

namespace server::auth {
namespace {

constexpr int kSecretBytes = 32;
const QLatin1StringView kIdPrefix("key");

QByteArray makeSecret()
{
    QByteArray bytes(kSecretBytes, Qt::Uninitialized);
    QRandomGenerator::system()->generate(bytes.begin(), bytes.end());
    return base64UrlEncode(bytes);
}

core::Result<> checkPermissions(const Principal &maker, const QStringList &wanted)
{
    QStringList tooWide;
    for (const QString &name : wanted) {
        const std::optional<core::Permissions> permissions = core::parsePermission(name);
        if (!permissions)
            return core::Error::validation(QStringLiteral("permissions"), QStringLiteral("Unknown permission: %1").arg(name));
        if (*permissions & ~maker.permissions)
            tooWide.append(name);
    }
    if (tooWide.isEmpty())
        return core::success();
    core::Error e;
    e.code = core::ErrorCode::Forbidden;
    e.message = QStringLiteral("A key cannot have permissions that its maker does not have");
    e.fields.insert(QStringLiteral("permissions"), QStringLiteral("Not yours to give: %1").arg(tooWide.join(QStringLiteral(", "))));
    return e;
}

core::Error noSuchKey(const store::ApiKeyId &id)
{
    return core::Error::notFound(QStringLiteral("API key"), QStringLiteral("keyId"), id.toString());
}

} // namespace

KeyService::KeyService(store::Database &database, KeyIndex &index, const core::Clock &clock)
    : m_repository(database), m_index(index), m_clock(clock)
{
}

core::Result<MadeKey> KeyService::create(const Principal &maker, const NewKey &key)
{
    QStringList permissions = key.permissions;
    permissions.removeDuplicates();
    if (auto allowed = checkPermissions(maker, permissions); !allowed)
        return allowed.error();

    const QByteArray secret = makeSecret();
    store::ApiKeyRecord record;
    record.id = store::ApiKeyId(core::makeRandomId(kIdPrefix));
    record.user = maker.user;
    record.name = key.name.trimmed();
    record.secretHash = keyHash(secret);
    record.permissions = permissions;
    record.createdAtMs = m_clock.nowMs();
    if (key.lifetime.count() > 0)
        record.expiresAtMs = record.createdAtMs + core::Millis(key.lifetime).count();

    const std::lock_guard lock(m_making);
    if (maker.isKey()) {
        const std::optional<store::ApiKeyRecord> made = m_index.record(maker.key);
        if (!made) // revoked since the request came in
            return invalidToken();
        if (made->expiresAtMs > 0 && (record.expiresAtMs == 0 || record.expiresAtMs > made->expiresAtMs))
            record.expiresAtMs = made->expiresAtMs;
    }
    if (m_index.keysOf(maker.user).size() >= kMaxKeysPerUser)
        return core::Error::conflict(QStringLiteral("There are %1 keys already; revoke one first").arg(kMaxKeysPerUser));
    if (auto inserted = m_repository.insert(record); !inserted)
        return inserted.error();
    m_index.put(record);
    const QString text = QString::fromLatin1(kKeyPrefix) + record.id.toString().mid(kIdPrefix.size() + 1) + u'_' + QString::fromLatin1(secret);
    return MadeKey{record, text};
}

QVector<store::ApiKeyRecord> KeyService::listOf(const core::UserId &user) const
{
    return m_index.keysOf(user);
}

QVector<store::ApiKeyRecord> KeyService::listAll() const
{
    return m_index.allKeys();
}

std::optional<store::ApiKeyRecord> KeyService::find(const store::ApiKeyId &id) const
{
    return m_index.record(id);
}

core::Result<> KeyService::revoke(const store::ApiKeyId &id)
{
    // Memory first: even when the disk fails, the key is out of the door.
    const bool wasThere = m_index.remove(id);
    if (auto removed = m_repository.remove(id); !removed)
        return removed;
    return wasThere ? core::success() : core::Result<>(noSuchKey(id));
}

core::Result<> KeyService::saveLastUsed()
{
    return m_repository.setLastUsed(m_index.takeUsed());
}

} // namespace server::auth
