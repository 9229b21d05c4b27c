// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/store/api_key_repository.h"

#include "server/store/latest_times.h"
#include "server/store/text_list.h"

namespace server::store {
namespace {

const QString kColumns =
    QStringLiteral("id, user_id, name, secret_hash, permissions, created_ms, last_used_ms, expires_ms");

ApiKeyRecord fromRow(const Statement &row)
{
    ApiKeyRecord key;
    key.id = ApiKeyId(row.text(0));
    key.user = core::UserId(row.text(1));
    key.name = row.text(2);
    key.secretHash = QByteArray::fromHex(row.text(3).toLatin1());
    key.permissions = listFromText(row.text(4));
    key.createdAtMs = row.number(5);
    key.lastUsedMs = row.number(6);
    key.expiresAtMs = row.number(7);
    return key;
}

} // namespace

core::Result<> ApiKeyRepository::insert(const ApiKeyRecord &key)
{
    return writeRow(m_database, QStringLiteral("INSERT INTO api_keys (%1) VALUES (?, ?, ?, ?, ?, ?, ?, ?)").arg(kColumns),
                    {key.id.toString(), key.user.toString(), key.name, QString::fromLatin1(key.secretHash.toHex()),
                     listToText(key.permissions), key.createdAtMs, key.lastUsedMs, key.expiresAtMs});
}

core::Result<> ApiKeyRepository::remove(const ApiKeyId &id)
{
    return writeRow(m_database, QStringLiteral("DELETE FROM api_keys WHERE id = ?"), {id.toString()});
}

core::Result<> ApiKeyRepository::setLastUsed(const QVector<std::pair<ApiKeyId, qint64>> &times)
{
    return setLatestTimes(m_database, QStringLiteral("UPDATE api_keys SET last_used_ms = ? WHERE id = ? AND last_used_ms < ?"), times);
}

core::Result<QVector<ApiKeyRecord>> ApiKeyRepository::all()
{
    auto connection = m_database.connection();
    if (!connection)
        return connection.error();
    auto rows = (*connection)->run(QStringLiteral("SELECT %1 FROM api_keys ORDER BY created_ms, id").arg(kColumns));
    if (!rows)
        return rows.error();
    QVector<ApiKeyRecord> keys;
    while (rows->next())
        keys.append(fromRow(*rows));
    return keys;
}

} // namespace server::store
