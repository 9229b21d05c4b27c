// SPDX-License-Identifier: GPL-3.0-or-later
// RestorePlanModel: what a restore would do, as a tree: each service, and below it its parts with what
// happens to them, how much is written, and a note. A plan is one answer, so each one replaces the last
// as a whole. Lives on the window's thread; owned by the dialog.
#pragma once

#include "core/backup.h"

#include <QAbstractItemModel>

namespace models {

class RestorePlanModel final : public QAbstractItemModel
{
    Q_OBJECT
public:
    enum Column { Item, Action, Size, Note, ColumnCount };
    enum Role {
        ActionRole = Qt::UserRole + 1, // int(core::RestoreStep::Action) of a part; of a service its gravest
        ServiceRole,                   // QString: empty for the platform's own part
    };
    struct Totals
    {
        int create = 0;
        int overwrite = 0;
        int leave = 0;
        int missing = 0;
    };

    using QAbstractItemModel::QAbstractItemModel;

    void setPlan(const core::RestorePlan &plan);
    const core::RestorePlan &plan() const { return m_plan; }
    Totals totals() const;

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &index) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &) const override { return ColumnCount; }
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Group
    {
        QString service;
        QVector<core::RestoreStep> steps;
    };
    QVariant dataOfGroup(const Group &group, int column, int role) const;
    QVariant dataOfStep(const core::RestoreStep &step, int column, int role) const;
    QString noteOf(const Group &group) const;
    static QString countOf(const core::RestoreStep &step);

    core::RestorePlan m_plan;
    QVector<Group> m_groups;
};

} // namespace models
