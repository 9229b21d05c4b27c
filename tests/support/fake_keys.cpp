// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fake_keys.h"

#include "tests/support/fake_backend.h"

#include <QDateTime>

namespace support {

using client::ApiKey;
using client::ApiKeyId;
using client::Future;
using core::Error;
using core::Result;

namespace {
constexpr qint64 kDayMs = 24LL * 3'600'000;
}

ApiKey FakeKeys::makeKey(const QString &id, const QString &user)
{
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    ApiKey key;
    key.id = ApiKeyId(id);
    key.name = QStringLiteral("Key ") + id.section(u'_', -1);
    key.permissions = {QStringLiteral("services:read")};
    key.user = core::UserId(user);
    key.createdAtMs = now - 10 * kDayMs;
    key.expiresAtMs = now + 20 * kDayMs;
    key.lastUsedMs = now - 60'000;
    return key;
}

void FakeKeys::fill(int keys)
{
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    for (int i = 0; i < keys; ++i) {
        ApiKey key = makeKey(QStringLiteral("key_%1").arg(i, 5, 10, QLatin1Char('0')));
        if (i % 4 == 1)
            key.expiresAtMs = 0;
        else if (i % 4 == 2)
            key.expiresAtMs = now - kDayMs;
        if (i % 3 == 2)
            key.lastUsedMs = 0;
        put(key);
    }
}

const ApiKey *FakeKeys::held(const ApiKeyId &id) const
{
    const auto at = m_keys.find(id);
    return at == m_keys.end() ? nullptr : &at->second;
}

QVector<ApiKey> FakeKeys::keysOf(const core::UserId &user) const
{
    QVector<ApiKey> keys;
    for (const auto &entry : m_keys) {
        if (user.isEmpty() || entry.second.user == user)
            keys.append(entry.second);
    }
    return keys;
}

Future<QVector<ApiKey>> FakeKeys::list(const core::UserId &user)
{
    return m_backend.answer<QVector<ApiKey>>(QStringLiteral("keys.list ") + user.toString(), [this, user] {
        return Result<QVector<ApiKey>>(keysOf(user.isEmpty() ? m_backend.user().id : user));
    });
}

Future<QVector<ApiKey>> FakeKeys::listAll()
{
    return m_backend.answer<QVector<ApiKey>>(QStringLiteral("keys.listAll"), [this] { return Result<QVector<ApiKey>>(keysOf({})); });
}

Future<client::MadeApiKey> FakeKeys::create(const client::NewApiKey &wanted)
{
    m_lastCreated = wanted;
    return m_backend.answer<client::MadeApiKey>(QStringLiteral("keys.create"), [this, wanted]() -> Result<client::MadeApiKey> {
        ApiKey key = makeKey(QStringLiteral("key_new%1").arg(m_keys.size()), m_backend.user().id.toString());
        key.name = wanted.name;
        key.permissions = wanted.permissions;
        key.createdAtMs = QDateTime::currentMSecsSinceEpoch();
        key.expiresAtMs = wanted.expiresIn.count() > 0 ? key.createdAtMs + core::Millis(wanted.expiresIn).count() : 0;
        key.lastUsedMs = 0;
        put(key);
        m_lastSecret = key.prefix() + QStringLiteral("_Zk9vcGVuLXNlc2FtZS1vcGVuLXNlc2FtZQ");
        return client::MadeApiKey{key, m_lastSecret};
    });
}

Future<> FakeKeys::revoke(const ApiKeyId &id)
{
    return m_backend.answer<core::Unit>(QStringLiteral("keys.revoke ") + id.toString(), [this, id]() -> Result<> {
        if (m_keys.erase(id) == 0)
            return Error::notFound(QStringLiteral("API key"), QStringLiteral("keyId"), id.toString());
        return core::success();
    });
}

} // namespace support
