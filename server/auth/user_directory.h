// SPDX-License-Identifier: GPL-3.0-or-later
// UserDirectory: reads and changes accounts, keeping store and index in step, so that a change bites
// on the next request. There is always an active administrator. Any thread; changes write to the
// disk, and those with a password hash it: they block for up to half a second.
#pragma once

#include "server/auth/access_index.h"
#include "server/auth/password_hasher.h"
#include "server/auth/session_service.h"

#include <functional>
#include <mutex>

namespace server::auth {

enum class SignInBy : quint8 { Password, Provider };

struct NewUser
{
    QString email;
    QString name;
    QString password;
    QStringList roles;
    store::Tier tier = store::Tier::Free;
    SignInBy signInBy = SignInBy::Password; // Provider: the account has no password yet
};

struct UserChange // what is not set stays
{
    std::optional<QString> email;
    std::optional<QString> name;
    std::optional<QStringList> roles;
    std::optional<store::UserStatus> status;
    std::optional<store::Tier> tier;
};

class UserDirectory
{
public:
    static constexpr int kMinPasswordLength = 8;

    UserDirectory(store::Database &database, PasswordHasher &hasher, SessionService &sessions, AccessIndex &index,
                  const core::Clock &clock);

    core::Result<QVector<store::UserRecord>> list();
    core::Result<store::UserRecord> find(const core::UserId &id); // NotFound
    core::Result<store::UserRecord> create(const NewUser &user);
    core::Result<store::UserRecord> update(const core::UserId &id, const UserChange &change);
    // Ends the user's other sessions; `keep` is the one the change was made from.
    core::Result<> setPassword(const core::UserId &id, const QString &password, const core::SessionId &keep = {});
    core::Result<> remove(const core::UserId &id);

    // Called after a password was set or a user removed. Set before the first use.
    void onCredentialsChanged(std::function<void(const core::UserId &)> callback) { m_credentialsChanged = std::move(callback); }

private:
    store::UserRepository m_repository;
    PasswordHasher &m_hasher;
    SessionService &m_sessions;
    AccessIndex &m_index;
    const core::Clock &m_clock;
    std::function<void(const core::UserId &)> m_credentialsChanged;
    std::mutex m_changing; // read, check, write as one
};

} // namespace server::auth
