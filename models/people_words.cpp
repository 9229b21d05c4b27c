// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/people_words.h"

#include "models/format.h"

#include <QSet>

#include <cmath>

namespace models {

using core::Permission;

namespace {
const QString kDot = QStringLiteral(" · ");
} // namespace

QString PeopleWords::nameOf(const client::Account &account)
{
    return account.name.isEmpty() ? account.email : account.name;
}

QString PeopleWords::role(const QString &role)
{
    if (role == QLatin1String("admin"))
        return tr("Administrator", "role");
    if (role == QLatin1String("operator"))
        return tr("Operator", "role");
    if (role == QLatin1String("developer"))
        return tr("Developer", "role");
    if (role == QLatin1String("viewer"))
        return tr("Viewer", "role");
    return role;
}

QString PeopleWords::roleMeaning(const QString &role)
{
    if (role == QLatin1String("admin"))
        return tr("Everything, people and the audit log included", "what a role may do");
    if (role == QLatin1String("operator"))
        return tr("Services, configuration and backups", "what a role may do");
    if (role == QLatin1String("developer"))
        return tr("Services; sees configuration", "what a role may do");
    if (role == QLatin1String("viewer"))
        return tr("Sees services, logs and metrics", "what a role may do");
    return {};
}

QString PeopleWords::roles(const QStringList &roles)
{
    QStringList words;
    for (const QString &one : roles)
        words << role(one);
    return words.join(QStringLiteral(", "));
}

QString PeopleWords::status(client::AccountStatus status)
{
    return status == client::AccountStatus::Active ? tr("Active", "state of an account") : tr("Disabled", "state of an account");
}

QString PeopleWords::tier(const QString &tier)
{
    if (tier == QLatin1String("free"))
        return tr("Free", "tier");
    if (tier == QLatin1String("basic"))
        return tr("Basic", "tier");
    if (tier == QLatin1String("pro"))
        return tr("Pro", "tier");
    if (tier == QLatin1String("enterprise"))
        return tr("Enterprise", "tier");
    return tier.isEmpty() ? QStringLiteral("–") : tier;
}

QString PeopleWords::tierMeaning(const QString &tier)
{
    const auto hourly = [](qint64 requests) { return tr("%1 requests an hour", "what a tier allows").arg(Format::count(requests)); };
    if (tier == QLatin1String("free"))
        return hourly(100);
    if (tier == QLatin1String("basic"))
        return hourly(1000);
    if (tier == QLatin1String("pro"))
        return hourly(10'000);
    if (tier == QLatin1String("enterprise"))
        return tr("As many requests as wanted", "what a tier allows");
    return {};
}

QString PeopleWords::permissionGroup(const QString &prefix)
{
    if (prefix == QLatin1String("services"))
        return tr("Services", "group of permissions");
    if (prefix == QLatin1String("logs"))
        return tr("Logs", "group of permissions");
    if (prefix == QLatin1String("metrics"))
        return tr("Metrics", "group of permissions");
    if (prefix == QLatin1String("config"))
        return tr("Configuration", "group of permissions");
    if (prefix == QLatin1String("backups"))
        return tr("Backups", "group of permissions");
    if (prefix == QLatin1String("users"))
        return tr("Users", "group of permissions");
    if (prefix == QLatin1String("keys"))
        return tr("API keys", "group of permissions");
    if (prefix == QLatin1String("audit"))
        return tr("Audit log", "group of permissions");
    if (prefix == QLatin1String("platform"))
        return tr("Platform", "group of permissions");
    return prefix;
}

QString PeopleWords::permission(Permission permission)
{
    switch (permission) {
    case Permission::ServicesRead: return tr("See services and the container engine", "permission");
    case Permission::ServicesWrite: return tr("Make, change, start, stop and delete services", "permission");
    case Permission::ServicesExec: return tr("Run commands inside services", "permission");
    case Permission::LogsRead: return tr("Read the logs of services", "permission");
    case Permission::MetricsRead: return tr("Read metrics, for Prometheus too", "permission");
    case Permission::ConfigRead: return tr("See the configuration", "permission");
    case Permission::ConfigWrite: return tr("Change the configuration", "permission");
    case Permission::BackupsRead: return tr("See and download backups", "permission");
    case Permission::BackupsWrite: return tr("Make, restore and delete backups", "permission");
    case Permission::UsersRead: return tr("See people, their sessions and keys", "permission");
    case Permission::UsersWrite: return tr("Make, change and delete people", "permission");
    case Permission::KeysWrite: return tr("Make and revoke API keys with this key", "permission");
    case Permission::AuditRead: return tr("Read the audit log", "permission");
    case Permission::PlatformAdmin: return tr("Change the platform itself", "permission");
    case Permission::Public:
    case Permission::SignedIn: break;
    }
    return {};
}

QString PeopleWords::permissions(const QStringList &names)
{
    core::Permissions all;
    for (const QString &name : names)
        all |= core::parsePermission(name).value_or(core::Permissions());
    if (core::permissionNames(all | Permission::SignedIn) == QStringList{QStringLiteral("*")})
        return tr("Everything", "permissions of an API key");
    const auto verb = [](const QString &what) {
        if (what == QLatin1String("read"))
            return tr("see", "permission: services, logs…");
        if (what == QLatin1String("write"))
            return tr("change", "permission: services, configuration…");
        if (what == QLatin1String("exec"))
            return tr("run commands", "permission: inside services");
        if (what == QLatin1String("admin"))
            return tr("administer", "permission: the platform");
        return what == QLatin1String("*") ? tr("everything", "permission: all of services, backups…") : what;
    };
    QStringList order;
    QMap<QString, QStringList> verbs;
    for (const QString &name : core::permissionNames(all)) {
        const QString prefix = name.section(u':', 0, 0);
        if (!verbs.contains(prefix))
            order << prefix;
        verbs[prefix] << verb(name.section(u':', 1));
    }
    QStringList parts;
    for (const QString &prefix : order)
        parts << tr("%1: %2", "permissions: a group, what of it").arg(permissionGroup(prefix), verbs[prefix].join(QStringLiteral(", ")));
    return parts.isEmpty() ? names.join(QStringLiteral(", ")) : parts.join(kDot);
}

KeyState PeopleWords::keyState(const client::ApiKey &key, qint64 nowMs)
{
    if (key.expiresAtMs <= 0)
        return KeyState::Good;
    if (key.expiresAtMs <= nowMs)
        return KeyState::Expired;
    return key.expiresAtMs - nowMs <= core::Millis(kEndsSoon).count() ? KeyState::Ending : KeyState::Good;
}

QString PeopleWords::keyState(KeyState state)
{
    switch (state) {
    case KeyState::Good: return tr("Active", "state of an API key");
    case KeyState::Ending: return tr("Ends soon", "state of an API key");
    case KeyState::Expired: return tr("Expired", "state of an API key");
    }
    return {};
}

QString PeopleWords::keyExpiry(qint64 expiresAtMs, qint64 nowMs)
{
    if (expiresAtMs <= 0)
        return tr("never", "when an API key ends");
    if (expiresAtMs <= nowMs)
        return Format::ago(expiresAtMs, nowMs);
    return tr("in %1", "when an API key ends; a duration").arg(Format::duration(core::Seconds((expiresAtMs - nowMs + 999) / 1000)));
}

QString PeopleWords::passwordProblem(const QString &password, const QString &email)
{
    if (password.size() < kLeastPassword)
        return tr("At least %n characters", "of a password", kLeastPassword);
    const QString folded = password.toCaseFolded();
    const QString account = email.toCaseFolded();
    if (!account.isEmpty() && (folded == account || folded == account.left(account.lastIndexOf(u'@'))))
        return tr("It must not be the e-mail address", "a password");
    return {};
}

int PeopleWords::passwordStrength(const QString &password, const QString &email)
{
    if (!passwordProblem(password, email).isEmpty())
        return 0;
    // Length counts, and how many different characters there are: repeats are guessed soon.
    const double different = double(QSet<QChar>(password.begin(), password.end()).size());
    const double bits = std::min(double(password.size()), different * 1.5) * std::log2(std::max(2.0, different * 2));
    return bits < 36 ? 1 : bits < 56 ? 2 : bits < 76 ? 3 : 4;
}

QString PeopleWords::passwordStrength(int strength)
{
    switch (strength) {
    case 1: return tr("Weak", "strength of a password");
    case 2: return tr("Fair", "strength of a password");
    case 3: return tr("Good", "strength of a password");
    case 4: return tr("Strong", "strength of a password");
    default: return {};
    }
}

} // namespace models
