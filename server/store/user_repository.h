// SPDX-License-Identifier: GPL-3.0-or-later
// UserRepository: the accounts, as stored. Any thread; every write is on the disk when it is
// acknowledged. Whoever changes accounts goes through auth::UserDirectory, which keeps the cache true.
#pragma once

#include "core/ids.h"
#include "core/result.h"

#include <QStringList>
#include <QVector>

#include <optional>

namespace server::store {

class Database;

enum class UserStatus : quint8 { Active, Inactive };
enum class Tier : quint8 { Free, Basic, Pro, Enterprise };

QString toString(UserStatus status);
QString toString(Tier tier);
std::optional<UserStatus> userStatusFromString(QStringView text);
std::optional<Tier> tierFromString(QStringView text);

// What two spellings of one address have in common.
QString emailKey(const QString &email);

struct UserRecord
{
    core::UserId id;
    QString email; // unique, whatever the case
    QString name;
    QString passwordHash; // PHC string; empty: no password sign-in
    QStringList roles;
    UserStatus status = UserStatus::Active;
    Tier tier = Tier::Free;
    qint64 lastLoginMs = 0; // 0: never
    qint64 createdAtMs = 0;
    bool operator==(const UserRecord &) const = default;
};

class UserRepository
{
public:
    explicit UserRepository(Database &database) : m_database(database) { }

    core::Result<> insert(const UserRecord &user); // Conflict: the email or id is taken
    core::Result<> update(const UserRecord &user); // everything but id, created and last login
    core::Result<> setPasswordHash(const core::UserId &id, const QString &hash);
    // Only while the hash is still `expected`, so that a password changed meanwhile is not undone.
    core::Result<> upgradePasswordHash(const core::UserId &id, const QString &expected, const QString &hash);
    core::Result<> setLastLogin(const core::UserId &id, qint64 timeMs);
    core::Result<> remove(const core::UserId &id); // and its sessions
    core::Result<std::optional<UserRecord>> find(const core::UserId &id);
    core::Result<std::optional<UserRecord>> findByEmail(const QString &email);
    core::Result<QVector<UserRecord>> all(); // oldest first

private:
    Database &m_database;
};

} // namespace server::store
