// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/auth/user_directory.h"

#include <algorithm>

namespace server::auth {
namespace {

const QString kAdminRole = QStringLiteral("admin");
constexpr int kMaxEmailLength = 254; // RFC 5321, 4.5.3.1.3
constexpr int kMaxNameLength = 200;

bool isEmail(const QString &text)
{
    const qsizetype at = text.indexOf(u'@');
    if (at <= 0 || at != text.lastIndexOf(u'@') || at == text.size() - 1 || text.size() > kMaxEmailLength)
        return false;
    return std::none_of(text.cbegin(), text.cend(), [](QChar c) { return c.isSpace() || !c.isPrint(); });
}

void checkEmail(const QString &email, QMap<QString, QString> &problems)
{
    if (!isEmail(email))
        problems.insert(QStringLiteral("email"), QStringLiteral("Invalid email format"));
}

void checkName(const QString &name, QMap<QString, QString> &problems)
{
    if (name.trimmed().isEmpty() || name.size() > kMaxNameLength)
        problems.insert(QStringLiteral("name"), QStringLiteral("Name must have 1 to %1 characters").arg(kMaxNameLength));
}

void checkPassword(const QString &password, QMap<QString, QString> &problems)
{
    if (password.size() < UserDirectory::kMinPasswordLength) {
        problems.insert(QStringLiteral("password"),
                        QStringLiteral("Password must be at least %1 characters").arg(UserDirectory::kMinPasswordLength));
    } else if (password.toUtf8().size() > PasswordHasher::kMaxPasswordBytes) {
        problems.insert(QStringLiteral("password"), QStringLiteral("Password is too long"));
    }
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

core::Result<store::UserRecord> UserDirectory::create(const NewUser &user)
{
    QMap<QString, QString> problems;
    checkEmail(user.email, problems);
    checkName(user.name, problems);
    if (user.signInBy == SignInBy::Password)
        checkPassword(user.password, problems);
    checkRoles(user.roles, problems);
    if (auto valid = verdict(problems); !valid)
        return valid.error();
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

core::Result<store::UserRecord> UserDirectory::update(const core::UserId &id, const UserChange &change)
{
    QMap<QString, QString> problems;
    if (change.email)
        checkEmail(*change.email, problems);
    if (change.name)
        checkName(*change.name, problems);
    if (change.roles)
        checkRoles(*change.roles, problems);
    if (auto valid = verdict(problems); !valid)
        return valid.error();

    const std::lock_guard lock(m_changing);
    auto found = find(id);
    if (!found)
        return found.error();
    const store::UserRecord before = *found;
    store::UserRecord after = before;
    after.email = change.email.value_or(before.email);
    after.name = change.name.value_or(before.name).trimmed();
    after.roles = withoutRepeats(change.roles.value_or(before.roles));
    after.status = change.status.value_or(before.status);
    after.tier = change.tier.value_or(before.tier);
    if (isActiveAdmin(before) && !isActiveAdmin(after) && m_index.activeWithRole(kAdminRole) <= 1)
        return lastAdmin();

    if (auto updated = m_repository.update(after); !updated)
        return updated.error();
    m_index.putUser(after);
    if (before.status == store::UserStatus::Active && after.status == store::UserStatus::Inactive) {
        // Ended for good: activating the user again does not bring old tokens back to life.
        if (auto ended = m_sessions.endAllOf(id); !ended)
            return ended.error();
    }
    return after;
}

core::Result<> UserDirectory::setPassword(const core::UserId &id, const QString &password, const core::SessionId &keep)
{
    QMap<QString, QString> problems;
    checkPassword(password, problems);
    if (auto valid = verdict(problems); !valid)
        return valid.error();
    auto hash = m_hasher.hash(password);
    if (!hash)
        return hash.error();
    const std::lock_guard lock(m_changing);
    if (auto saved = m_repository.setPasswordHash(id, *hash); !saved)
        return saved.error();
    if (m_credentialsChanged)
        m_credentialsChanged(id);
    return m_sessions.endAllOf(id, keep);
}

core::Result<> UserDirectory::remove(const core::UserId &id)
{
    const std::lock_guard lock(m_changing);
    auto found = find(id);
    if (!found)
        return found.error();
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
