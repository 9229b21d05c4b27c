// SPDX-License-Identifier: GPL-3.0-or-later
// PermissionTree: what an API key may be given, as groups ("Services") with their permissions below, each
// with a check box; a group's is partly checked while only some of it is chosen. What its maker does not
// hold cannot be checked, with the reason in its tool tip. The window's thread; owned by the form.
#pragma once

#include "core/permission.h"

#include <QAbstractItemModel>

#include <vector>

namespace models {

class PermissionTree final : public QAbstractItemModel
{
    Q_OBJECT
public:
    enum class Preset { ReadOnly, Metrics, Services, Everything };

    explicit PermissionTree(core::Permissions own, QObject *parent = nullptr);

    core::Permissions chosen() const { return m_chosen; }
    void choose(core::Permissions permissions); // as far as they are one's own
    void choose(Preset preset);
    bool offers(Preset preset) const; // anything of it is one's own
    // As the server takes them. By name, so that a key does not grow with what later versions add; only
    // everything is "*".
    QStringList names() const;

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

signals:
    void chosenChanged();

private:
    struct Group
    {
        QString prefix;
        QVector<core::Permission> permissions;
        core::Permissions all;
    };
    static core::Permissions permissionsOf(Preset preset);
    core::Permissions at(const QModelIndex &index) const; // of a group or one permission
    Qt::CheckState checkOf(core::Permissions permissions) const;

    core::Permissions m_own;
    core::Permissions m_chosen;
    std::vector<Group> m_groups;
};

} // namespace models
