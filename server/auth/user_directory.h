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
    std::optional<QString> password; // ends the user's sessions
};

// Who makes a change. Nobody changes an account that may more than they do, or makes one of it.
struct Changer
{
    core::Permissions permissions = core::allPermissions();
    core::SessionId session; // stays when the change ends the user's others
};

class UserDirectory
{
public:
    UserDirectory(store::Database &database, PasswordHasher &hasher, SessionService &sessions, AccessIndex &index,
                  const core::Clock &clock);

    core::Result<QVector<store::UserRecord>> list();
    core::Result<store::UserRecord> find(const core::UserId &id); // NotFound
    core::Result<store::UserRecord> create(const NewUser &user, const Changer &by = {});
    core::Result<store::UserRecord> update(const core::UserId &id, const UserChange &change, const Changer &by = {});
    core::Result<store::UserRecord> addRole(const core::UserId &id, const QString &role, const Changer &by = {});
    core::Result<store::UserRecord> removeRole(const core::UserId &id, const QString &role, const Changer &by = {});
    // One's own: ends the user's other sessions. Unauthorized when `keep`, from which it was asked for, has ended.
    core::Result<> setPassword(const core::UserId &id, const QString &password, const core::SessionId &keep = {});
    core::Result<> remove(const core::UserId &id, const Changer &by = {});
    // Whether there is such a user and it is not above who asks: for what belongs to an account.
    core::Result<> checkMayChange(const core::UserId &id, const Changer &by);

    // Called after a password was set or a user removed. Set before the first use.
    void onCredentialsChanged(std::function<void(const core::UserId &)> callback) { m_credentialsChanged = std::move(callback); }

private:
    // Read, edit, check and write as one.
    core::Result<store::UserRecord> rewrite(const core::UserId &id, const Changer &by,
                                            const std::function<core::Result<>(store::UserRecord &)> &edit);

    store::UserRepository m_repository;
    PasswordHasher &m_hasher;
    SessionService &m_sessions;
    AccessIndex &m_index;
    const core::Clock &m_clock;
    std::function<void(const core::UserId &)> m_credentialsChanged;
    std::mutex m_changing;
};

} // namespace server::auth
