// SPDX-License-Identifier: GPL-3.0-or-later
// Permissions, roles, and which role holds what. Plain values; any thread.
#pragma once

#include <QFlags>
#include <QStringList>

#include <optional>

namespace core {

enum class Permission : quint32 {
    Public = 0,          // no sign-in needed; spelled out so that nothing is public by omission
    SignedIn = 1u << 0,  // any signed-in caller
    ServicesRead = 1u << 1,
    ServicesWrite = 1u << 2,
    ServicesExec = 1u << 3,
    LogsRead = 1u << 4,
    MetricsRead = 1u << 5,
    ConfigRead = 1u << 6,
    ConfigWrite = 1u << 7,
    BackupsRead = 1u << 8,
    BackupsWrite = 1u << 9,
    UsersRead = 1u << 10,
    UsersWrite = 1u << 11,
    KeysWrite = 1u << 12,
    AuditRead = 1u << 13,
    PlatformAdmin = 1u << 14,
};
Q_DECLARE_FLAGS(Permissions, Permission)
Q_DECLARE_OPERATORS_FOR_FLAGS(Permissions)

// "services:read"; "*" and "services:*" stand for sets and are understood by parsePermission.
QString permissionName(Permission permission);
std::optional<Permissions> parsePermission(QStringView text);

// The shortest list of names for a set: "*", else "services:*" for whole groups, else single ones.
QStringList permissionNames(Permissions permissions);
Permissions allPermissions();

// "admin", "operator", "developer", "viewer"; nothing for an unknown role.
std::optional<Permissions> rolePermissions(QStringView role);
QStringList roleNames();
Permissions permissionsOfRoles(const QStringList &roles);

} // namespace core
