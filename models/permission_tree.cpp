// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/permission_tree.h"

#include "models/people_words.h"

namespace models {

using core::Permission;
using core::Permissions;

namespace {

constexpr quintptr kGroupLevel = 0; // internal id of a group; of a permission: its group's row, and one
constexpr int kBits = 32;

QVector<Permission> allSingle()
{
    QVector<Permission> all;
    for (int bit = 0; bit < kBits; ++bit) {
        const auto permission = static_cast<Permission>(1u << bit);
        if (!core::permissionName(permission).isEmpty())
            all.append(permission);
    }
    return all;
}

} // namespace

PermissionTree::PermissionTree(Permissions own, QObject *parent)
    : QAbstractItemModel(parent)
{
    for (const Permission permission : allSingle()) {
        const QString prefix = core::permissionName(permission).section(u':', 0, 0);
        if (m_groups.empty() || m_groups.back().prefix != prefix)
            m_groups.push_back({prefix, {}, {}});
        m_groups.back().permissions.append(permission);
        m_groups.back().all |= permission;
        if (own.testFlag(permission))
            m_own |= permission;
    }
}

void PermissionTree::choose(Permissions permissions)
{
    const Permissions wanted = permissions & m_own;
    if (std::exchange(m_chosen, wanted) == wanted)
        return;
    for (int row = 0; row < int(m_groups.size()); ++row) {
        const QModelIndex group = index(row, 0);
        emit dataChanged(group, group, {Qt::CheckStateRole});
        emit dataChanged(index(0, 0, group), index(rowCount(group) - 1, 0, group), {Qt::CheckStateRole});
    }
    emit chosenChanged();
}

Permissions PermissionTree::permissionsOf(Preset preset)
{
    Permissions permissions;
    switch (preset) {
    case Preset::ReadOnly:
        for (const Permission permission : allSingle())
            if (core::permissionName(permission).endsWith(QLatin1String(":read")))
                permissions |= permission;
        break;
    case Preset::Metrics: permissions = Permission::MetricsRead; break;
    case Preset::Services:
        permissions = core::parsePermission(u"services:*").value_or(Permissions()) | Permission::LogsRead | Permission::MetricsRead;
        break;
    case Preset::Everything: permissions = core::allPermissions(); break;
    }
    return permissions;
}

void PermissionTree::choose(Preset preset)
{
    choose(permissionsOf(preset));
}

bool PermissionTree::offers(Preset preset) const
{
    return bool(permissionsOf(preset) & m_own);
}

QStringList PermissionTree::names() const
{
    QStringList names;
    bool everything = true;
    for (const Group &group : m_groups) {
        for (const Permission permission : group.permissions) {
            if (m_chosen.testFlag(permission))
                names << core::permissionName(permission);
            else
                everything = false;
        }
    }
    return everything ? QStringList{QStringLiteral("*")} : names;
}

QModelIndex PermissionTree::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? quintptr(parent.row()) + 1 : kGroupLevel);
}

QModelIndex PermissionTree::parent(const QModelIndex &child) const
{
    if (!child.isValid() || child.internalId() == kGroupLevel)
        return {};
    return createIndex(int(child.internalId()) - 1, 0, kGroupLevel);
}

int PermissionTree::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return int(m_groups.size());
    if (parent.internalId() != kGroupLevel || parent.column() > 0)
        return 0;
    return int(m_groups[size_t(parent.row())].permissions.size());
}

int PermissionTree::columnCount(const QModelIndex &) const
{
    return 1;
}

Permissions PermissionTree::at(const QModelIndex &index) const
{
    if (index.internalId() == kGroupLevel)
        return m_groups[size_t(index.row())].all;
    return m_groups[size_t(index.internalId()) - 1].permissions[index.row()];
}

Qt::CheckState PermissionTree::checkOf(Permissions permissions) const
{
    // Of what may be chosen at all: a group is whole when there is nothing left to give.
    const Permissions offered = permissions & m_own;
    const Permissions chosen = permissions & m_chosen;
    return !chosen ? Qt::Unchecked : chosen == offered ? Qt::Checked : Qt::PartiallyChecked;
}

QVariant PermissionTree::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Permissions permissions = at(index);
    const bool isGroup = index.internalId() == kGroupLevel;
    switch (role) {
    case Qt::DisplayRole:
        return isGroup ? PeopleWords::permissionGroup(m_groups[size_t(index.row())].prefix)
                       : PeopleWords::permission(static_cast<Permission>(permissions.toInt()));
    case Qt::CheckStateRole: return checkOf(permissions);
    case Qt::ToolTipRole:
        if (!(permissions & m_own))
            return tr("Your account may not do this, so that a key of yours cannot either.");
        return isGroup ? QVariant() : core::permissionName(static_cast<Permission>(permissions.toInt()));
    default: return {};
    }
}

bool PermissionTree::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole || !checkIndex(index, CheckIndexOption::IndexIsValid) || !(at(index) & m_own))
        return false;
    const bool on = value.toInt() != Qt::Unchecked;
    choose(on ? m_chosen | at(index) : m_chosen & ~at(index));
    return true;
}

Qt::ItemFlags PermissionTree::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    if (!(at(index) & m_own))
        return Qt::ItemIsSelectable;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable;
}

} // namespace models
