// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/store/user_repository.h"

#include "server/store/database.h"
#include "server/store/text_list.h"

namespace server::store {
namespace {

const QString kColumns = QStringLiteral("id, email, name, password_hash, roles, status, tier, last_login_ms, created_ms");

UserRecord fromRow(const Statement &row)
{
    UserRecord user;
    user.id = core::UserId(row.text(0));
    user.email = row.text(1);
    user.name = row.text(2);
    user.passwordHash = row.text(3);
    user.roles = listFromText(row.text(4));
    user.status = userStatusFromString(row.text(5)).value_or(UserStatus::Inactive);
    user.tier = tierFromString(row.text(6)).value_or(Tier::Free);
    user.lastLoginMs = row.number(7);
    user.createdAtMs = row.number(8);
    return user;
}

core::Error emailTaken(core::Error error)
{
    if (error.code == core::ErrorCode::Conflict) {
        error.message = QStringLiteral("A user with this email already exists");
        error.fields.insert(QStringLiteral("email"), QStringLiteral("Email is taken"));
    }
    return error;
}

core::Error noSuchUser(const core::UserId &id)
{
    return core::Error::notFound(QStringLiteral("User"), QStringLiteral("userId"), id.toString());
}

core::Result<std::optional<UserRecord>> findWhere(Database &database, const QString &column, const QString &value)
{
    auto connection = database.connection();
    if (!connection)
        return connection.error();
    auto rows = (*connection)->run(QStringLiteral("SELECT %1 FROM users WHERE %2 = ?").arg(kColumns, column), {value});
    if (!rows)
        return rows.error();
    return rows->next() ? std::optional(fromRow(*rows)) : std::nullopt;
}

core::Result<> changeOne(Database &database, const core::UserId &id, const QString &sql, const QVariantList &values)
{
    auto transaction = Transaction::begin(database);
    if (!transaction)
        return transaction.error();
    {
        auto changed = transaction->run(sql, values);
        if (!changed)
            return emailTaken(changed.error());
        if (changed->rowsAffected() == 0)
            return noSuchUser(id);
    }
    return transaction->commit();
}

} // namespace

QString toString(UserStatus status)
{
    return status == UserStatus::Active ? QStringLiteral("active") : QStringLiteral("inactive");
}

std::optional<UserStatus> userStatusFromString(QStringView text)
{
    for (const UserStatus status : {UserStatus::Active, UserStatus::Inactive}) {
        if (text == toString(status))
            return status;
    }
    return std::nullopt;
}

QString toString(Tier tier)
{
    switch (tier) {
    case Tier::Free: return QStringLiteral("free");
    case Tier::Basic: return QStringLiteral("basic");
    case Tier::Pro: return QStringLiteral("pro");
    case Tier::Enterprise: return QStringLiteral("enterprise");
    }
    return {};
}

std::optional<Tier> tierFromString(QStringView text)
{
    for (const Tier tier : {Tier::Free, Tier::Basic, Tier::Pro, Tier::Enterprise}) {
        if (text == toString(tier))
            return tier;
    }
    return std::nullopt;
}

QString emailKey(const QString &email)
{
    return email.normalized(QString::NormalizationForm_C).toCaseFolded();
}

core::Result<> UserRepository::insert(const UserRecord &user)
{
    auto transaction = Transaction::begin(m_database);
    if (!transaction)
        return transaction.error();
    auto inserted = transaction->run(
        QStringLiteral("INSERT INTO users (%1, email_key) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)").arg(kColumns),
        {user.id.toString(), user.email, user.name, user.passwordHash, listToText(user.roles), toString(user.status),
         toString(user.tier), user.lastLoginMs, user.createdAtMs, emailKey(user.email)});
    if (!inserted)
        return emailTaken(inserted.error());
    return transaction->commit();
}

core::Result<> UserRepository::update(const UserRecord &user)
{
    return changeOne(m_database, user.id,
                     QStringLiteral("UPDATE users SET email = ?, email_key = ?, name = ?, password_hash = ?, roles = ?,"
                                    " status = ?, tier = ? WHERE id = ?"),
                     {user.email, emailKey(user.email), user.name, user.passwordHash, listToText(user.roles),
                      toString(user.status), toString(user.tier), user.id.toString()});
}

core::Result<> UserRepository::setPasswordHash(const core::UserId &id, const QString &hash)
{
    return changeOne(m_database, id, QStringLiteral("UPDATE users SET password_hash = ? WHERE id = ?"), {hash, id.toString()});
}

core::Result<> UserRepository::upgradePasswordHash(const core::UserId &id, const QString &expected, const QString &hash)
{
    return changeOne(m_database, id, QStringLiteral("UPDATE users SET password_hash = ? WHERE id = ? AND password_hash = ?"),
                     {hash, id.toString(), expected});
}

core::Result<> UserRepository::setLastLogin(const core::UserId &id, qint64 timeMs)
{
    return changeOne(m_database, id, QStringLiteral("UPDATE users SET last_login_ms = ? WHERE id = ?"), {timeMs, id.toString()});
}

core::Result<> UserRepository::remove(const core::UserId &id)
{
    return changeOne(m_database, id, QStringLiteral("DELETE FROM users WHERE id = ?"), {id.toString()});
}

core::Result<std::optional<UserRecord>> UserRepository::find(const core::UserId &id)
{
    return findWhere(m_database, QStringLiteral("id"), id.toString());
}

core::Result<std::optional<UserRecord>> UserRepository::findByEmail(const QString &email)
{
    return findWhere(m_database, QStringLiteral("email_key"), emailKey(email));
}

core::Result<QVector<UserRecord>> UserRepository::all()
{
    auto connection = m_database.connection();
    if (!connection)
        return connection.error();
    auto rows = (*connection)->run(QStringLiteral("SELECT %1 FROM users ORDER BY created_ms, id").arg(kColumns));
    if (!rows)
        return rows.error();
    QVector<UserRecord> users;
    while (rows->next())
        users.append(fromRow(*rows));
    return users;
}

} // namespace server::store
