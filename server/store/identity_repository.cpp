// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/store/identity_repository.h"

#include "server/store/database.h"

namespace server::store {

core::Result<> IdentityRepository::link(const IdentityRecord &identity)
{
    auto transaction = Transaction::begin(m_database);
    if (!transaction)
        return transaction.error();
    if (auto linked = transaction->run(QStringLiteral("INSERT INTO identities (provider, issuer, subject, user_id, linked_ms) VALUES (?, ?, ?, ?, ?)"),
                                       {identity.provider, identity.issuer, identity.subject, identity.user.toString(), identity.linkedAtMs});
        !linked)
        return linked.error();
    return transaction->commit();
}

core::Result<std::optional<core::UserId>> IdentityRepository::find(const QString &provider, const QString &issuer, const QString &subject)
{
    auto connection = m_database.connection();
    if (!connection)
        return connection.error();
    auto rows = (*connection)->run(QStringLiteral("SELECT user_id FROM identities WHERE provider = ? AND issuer = ? AND subject = ?"),
                                   {provider, issuer, subject});
    if (!rows)
        return rows.error();
    return rows->next() ? std::optional(core::UserId(rows->text(0))) : std::nullopt;
}

core::Result<QVector<IdentityRecord>> IdentityRepository::ofUser(const core::UserId &user)
{
    auto connection = m_database.connection();
    if (!connection)
        return connection.error();
    auto rows = (*connection)->run(QStringLiteral("SELECT provider, issuer, subject, linked_ms FROM identities WHERE user_id = ?"
                                                  " ORDER BY provider, issuer, subject"),
                                   {user.toString()});
    if (!rows)
        return rows.error();
    QVector<IdentityRecord> identities;
    while (rows->next())
        identities.append({rows->text(0), rows->text(1), rows->text(2), user, rows->number(3)});
    return identities;
}

} // namespace server::store
