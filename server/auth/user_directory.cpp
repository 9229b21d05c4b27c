// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/auth/user_directory.h"

#include "server/auth/email_address.h"
#include "server/auth/password_policy.h"

#include <algorithm>

namespace server::auth {
namespace {

const QString kAdminRole = QStringLiteral("admin");
constexpr int kMaxNameLength = 200;

void checkEmail(const QString &email, QMap<QString, QString> &problems)
{
    if (!isEmailAddress(email))
        problems.insert(QStringLiteral("email"), QStringLiteral("Invalid email format"));
}

void checkName(const QString &name, QMap<QString, QString> &problems)
{
    const bool hasControl = std::any_of(name.cbegin(), name.cend(), [](QChar c) { return c.category() == QChar::Other_Control; });
    if (name.trimmed().isEmpty() || name.size() > kMaxNameLength)
        problems.insert(QStringLiteral("name"), QStringLiteral("Name must have 1 to %1 characters").arg(kMaxNameLength));
    else if (hasControl) // it stands in tables and mails
        problems.insert(QStringLiteral("name"), QStringLiteral("Name must be one line"));
}

void checkPassword(const QString &password, const QString &email, QMap<QString, QString> &problems)
{
    if (const QString problem = passwordProblem(password, email); !problem.isEmpty())
        problems.insert(QStringLiteral("password"), problem);
}

void checkRoles(const QStringList &roles, QMap<QString, QString> &problems)
{
    if (roles.isEmpty())
        problems.insert(QStringLiteral("roles"), QStringLiteral("At least one role is needed"));
    for (const QString &role : roles) {
        if (!core::rolePermissions(role)) {
            problems.insert(QStringLiteral("roles"),
                            QStringLiteral("Unknown role; there are %1").arg(core::roleNames().join(QStringLiteral(", "))));
        }
    }
}

QStringList withoutRepeats(QStringList roles)
{
    roles.removeDuplicates();
    return roles;
}

core::Result<> verdict(const QMap<QString, QString> &problems)
{
    if (problems.isEmpty())
        return core::success();
    core::Error e;
    e.code = core::ErrorCode::Validation;
    e.message = QStringLiteral("Validation failed");
    e.fields = problems;
    return e;
}

core::Error noSuchUser(const core::UserId &id)
{
    return core::Error::notFound(QStringLiteral("User"), QStringLiteral("userId"), id.toString());
}

bool isActiveAdmin(const store::UserRecord &user)
{
    return user.status == store::UserStatus::Active && user.roles.contains(kAdminRole);
}

core::Error lastAdmin()
{
    return core::Error::conflict(QStringLiteral("The last active administrator must stay one"));
}

core::Error tooWide(const QString &message)
{
    core::Error e;
    e.code = core::ErrorCode::Forbidden;
    e.message = message;
    return e;
}

core::Result<> checkChanger(const Changer &by, const QStringList &rolesBefore, const QStringList &rolesAfter)
{
    if (core::permissionsOfRoles(rolesBefore) & ~by.permissions)
        return tooWide(QStringLiteral("This account may do more than you may"));
    if (core::permissionsOfRoles(rolesAfter) & ~by.permissions)
        return tooWide(QStringLiteral("You cannot give a role that may do more than you may"));
    return core::success();
}

} // namespace

UserDirectory::UserDirectory(store::Database &database, PasswordHasher &hasher, SessionService &sessions, AccessIndex &index,
                             const core::Clock &clock)
    : m_repository(database), m_hasher(hasher), m_sessions(sessions), m_index(index), m_clock(clock)
{
}

core::Result<QVector<store::UserRecord>> UserDirectory::list()
{
    return m_repository.all();
}

core::Result<store::UserRecord> UserDirectory::find(const core::UserId &id)
{
    auto user = m_repository.find(id);
    if (!user)
        return user.error();
    return *user ? core::Result<store::UserRecord>(**user) : core::Result<store::UserRecord>(noSuchUser(id));
}

core::Result<store::UserRecord> UserDirectory::create(const NewUser &user, const Changer &by)
{
    QMap<QString, QString> problems;
    checkEmail(user.email, problems);
    checkName(user.name, problems);
    if (user.signInBy == SignInBy::Password)
        checkPassword(user.password, user.email, problems);
    checkRoles(user.roles, problems);
    if (auto valid = verdict(problems); !valid)
        return valid.error();
    if (auto allowed = checkChanger(by, {}, user.roles); !allowed)
        return allowed.error();
    core::Result<QString> hash = QString();
    if (user.signInBy == SignInBy::Password)
        hash = m_hasher.hash(user.password);
    if (!hash)
        return hash.error();

    store::UserRecord record;
    record.id = core::UserId(core::makeRandomId(QLatin1StringView("user")));
    record.email = user.email;
    record.name = user.name.trimmed();
    record.passwordHash = *hash;
    record.roles = withoutRepeats(user.roles);
    record.tier = user.tier;
    record.createdAtMs = m_clock.nowMs();
    const std::lock_guard lock(m_changing);
    if (auto inserted = m_repository.insert(record); !inserted)
        return inserted.error();
    m_index.putUser(record);
    return record;
}

core::Result<store::UserRecord> UserDirectory::rewrite(const core::UserId &id, const Changer &by,
                                                       const std::function<core::Result<>(store::UserRecord &)> &edit)
{
    const std::lock_guard lock(m_changing);
    auto found = find(id);
    if (!found)
        return found.error();
    const store::UserRecord before = *found;
    store::UserRecord after = before;
    if (auto edited = edit(after); !edited)
        return edited.error();
    if (auto allowed = checkChanger(by, before.roles, after.roles); !allowed)
        return allowed.error();
    if (isActiveAdmin(before) && !isActiveAdmin(after) && m_index.activeWithRole(kAdminRole) <= 1)
        return lastAdmin();

    if (auto updated = m_repository.update(after); !updated)
        return updated.error();
    m_index.putUser(after);
    const bool newPassword = after.passwordHash != before.passwordHash;
    if (newPassword && m_credentialsChanged)
        m_credentialsChanged(id);
    // Ended for good: activating the user again does not bring old tokens back to life.
    const bool deactivated = before.status == store::UserStatus::Active && after.status == store::UserStatus::Inactive;
    if (newPassword || deactivated) {
        if (auto ended = m_sessions.endAllOf(id, deactivated ? core::SessionId() : by.session); !ended)
            return ended.error();
    }
    return after;
}

core::Result<store::UserRecord> UserDirectory::update(const core::UserId &id, const UserChange &change, const Changer &by)
{
    QMap<QString, QString> problems;
    if (change.email)
        checkEmail(*change.email, problems);
    if (change.name)
        checkName(*change.name, problems);
    if (change.roles)
        checkRoles(*change.roles, problems);
    std::optional<QString> hash;
    if (change.password) {
        auto user = find(id);
        if (!user)
            return user.error();
        checkPassword(*change.password, change.email.value_or(user->email), problems);
    }
    if (auto valid = verdict(problems); !valid)
        return valid.error();
    if (change.password) {
        auto made = m_hasher.hash(*change.password);
        if (!made)
            return made.error();
        hash = *made;
    }
    return rewrite(id, by, [&](store::UserRecord &user) {
        user.email = change.email.value_or(user.email);
        user.name = change.name.value_or(user.name).trimmed();
        user.roles = withoutRepeats(change.roles.value_or(user.roles));
        user.status = change.status.value_or(user.status);
        user.tier = change.tier.value_or(user.tier);
        user.passwordHash = hash.value_or(user.passwordHash);
        return core::success();
    });
}

core::Result<store::UserRecord> UserDirectory::addRole(const core::UserId &id, const QString &role, const Changer &by)
{
    if (!core::rolePermissions(role)) {
        return core::Error::validation(QStringLiteral("role"),
                                       QStringLiteral("Unknown role; there are %1").arg(core::roleNames().join(QStringLiteral(", "))));
    }
    return rewrite(id, by, [&](store::UserRecord &user) {
        if (!user.roles.contains(role))
            user.roles.append(role);
        return core::success();
    });
}

core::Result<store::UserRecord> UserDirectory::removeRole(const core::UserId &id, const QString &role, const Changer &by)
{
    return rewrite(id, by, [&](store::UserRecord &user) -> core::Result<> {
        if (user.roles.removeAll(role) == 0)
            return core::Error::notFound(QStringLiteral("Role"), QStringLiteral("role"), role);
        // Before the last role: it would be the more surprising answer of the two.
        if (role == kAdminRole && user.status == store::UserStatus::Active && m_index.activeWithRole(kAdminRole) <= 1)
            return lastAdmin();
        if (user.roles.isEmpty())
            return core::Error::conflict(QStringLiteral("A user needs at least one role"));
        return core::success();
    });
}

core::Result<> UserDirectory::setPassword(const core::UserId &id, const QString &password, const core::SessionId &keep)
{
    auto user = find(id);
    if (!user)
        return user.error();
    QMap<QString, QString> problems;
    checkPassword(password, user->email, problems);
    if (auto valid = verdict(problems); !valid)
        return valid.error();
    auto hash = m_hasher.hash(password);
    if (!hash)
        return hash.error();
    Changer by;
    by.session = keep;
    auto changed = rewrite(id, by, [&](store::UserRecord &record) -> core::Result<> {
        // Whoever was signed out since, by a password that an administrator set, does not undo that.
        if (!keep.isEmpty() && !m_index.peek(keep))
            return invalidToken();
        record.passwordHash = *hash;
        return core::success();
    });
    return changed ? core::success() : core::Result<>(changed.error());
}

core::Result<> UserDirectory::checkMayChange(const core::UserId &id, const Changer &by)
{
    auto found = find(id);
    return found ? checkChanger(by, found->roles, {}) : core::Result<>(found.error());
}

core::Result<> UserDirectory::remove(const core::UserId &id, const Changer &by)
{
    const std::lock_guard lock(m_changing);
    auto found = find(id);
    if (!found)
        return found.error();
    if (auto allowed = checkChanger(by, found->roles, {}); !allowed)
        return allowed.error();
    if (isActiveAdmin(*found) && m_index.activeWithRole(kAdminRole) <= 1)
        return lastAdmin();
    if (auto removed = m_repository.remove(id); !removed)
        return removed.error();
    m_index.removeUser(id);
    if (m_credentialsChanged)
        m_credentialsChanged(id);
    return core::success();
}

} // namespace server::auth
