// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/permission.h"

#include <array>

namespace core {
namespace {

struct Row
{
    Permission permission;
    QLatin1StringView name;
};

constexpr std::array kRows{
    Row{Permission::ServicesRead, QLatin1StringView("services:read")},
    Row{Permission::ServicesWrite, QLatin1StringView("services:write")},
    Row{Permission::ServicesExec, QLatin1StringView("services:exec")},
    Row{Permission::LogsRead, QLatin1StringView("logs:read")},
    Row{Permission::MetricsRead, QLatin1StringView("metrics:read")},
    Row{Permission::ConfigRead, QLatin1StringView("config:read")},
    Row{Permission::ConfigWrite, QLatin1StringView("config:write")},
    Row{Permission::BackupsRead, QLatin1StringView("backups:read")},
    Row{Permission::BackupsWrite, QLatin1StringView("backups:write")},
    Row{Permission::UsersRead, QLatin1StringView("users:read")},
    Row{Permission::UsersWrite, QLatin1StringView("users:write")},
    Row{Permission::KeysWrite, QLatin1StringView("keys:write")},
    Row{Permission::AuditRead, QLatin1StringView("audit:read")},
    Row{Permission::PlatformAdmin, QLatin1StringView("platform:admin")},
};

Permissions group(QStringView prefix)
{
    Permissions found;
    for (const Row &row : kRows) {
        if (QStringView(QString(row.name)).startsWith(prefix))
            found |= row.permission;
    }
    return found;
}

struct Role
{
    QLatin1StringView name;
    std::array<QLatin1StringView, 5> grants;
};

constexpr std::array kRoles{
    Role{QLatin1StringView("admin"), {QLatin1StringView("*")}},
    Role{QLatin1StringView("operator"),
         {QLatin1StringView("services:*"), QLatin1StringView("logs:read"), QLatin1StringView("metrics:read"),
          QLatin1StringView("config:*"), QLatin1StringView("backups:*")}},
    Role{QLatin1StringView("developer"),
         {QLatin1StringView("services:*"), QLatin1StringView("logs:read"), QLatin1StringView("metrics:read"),
          QLatin1StringView("config:read")}},
    Role{QLatin1StringView("viewer"),
         {QLatin1StringView("services:read"), QLatin1StringView("logs:read"), QLatin1StringView("metrics:read")}},
};

} // namespace

QString permissionName(Permission permission)
{
    for (const Row &row : kRows) {
        if (row.permission == permission)
            return row.name;
    }
    return {};
}

Permissions allPermissions()
{
    Permissions all = Permission::SignedIn;
    for (const Row &row : kRows)
        all |= row.permission;
    return all;
}

std::optional<Permissions> parsePermission(QStringView text)
{
    if (text == u"*")
        return allPermissions();
    if (text.endsWith(u":*")) {
        const Permissions found = group(text.chopped(1));
        return found ? std::optional(found) : std::nullopt;
    }
    for (const Row &row : kRows) {
        if (text == row.name)
            return Permissions(row.permission);
    }
    return std::nullopt;
}

QStringList permissionNames(Permissions permissions)
{
    if ((permissions & allPermissions()) == allPermissions())
        return {QStringLiteral("*")};
    QStringList names;
    for (const Row &row : kRows) {
        const QString name = row.name;
        const QString prefix = name.left(name.indexOf(u':') + 1);
        const Permissions whole = group(prefix);
        const bool isGroup = whole != Permissions(row.permission) && (permissions & whole) == whole;
        const QString shown = isGroup ? prefix + u'*' : name;
        if (permissions.testFlag(row.permission) && !names.contains(shown))
            names.append(shown);
    }
    return names;
}

std::optional<Permissions> rolePermissions(QStringView role)
{
    for (const Role &row : kRoles) {
        if (role != row.name)
            continue;
        Permissions all = Permission::SignedIn;
        for (const QLatin1StringView grant : row.grants) {
            if (!grant.isEmpty())
                all |= parsePermission(QString(grant)).value_or(Permissions());
        }
        return all;
    }
    return std::nullopt;
}

QStringList roleNames()
{
    QStringList names;
    for (const Role &row : kRoles)
        names.append(row.name);
    return names;
}

Permissions permissionsOfRoles(const QStringList &roles)
{
    Permissions all;
    for (const QString &role : roles)
        all |= rolePermissions(role).value_or(Permissions());
    return all;
}

} // namespace core
