// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/restore_plan_model.h"

#include "models/backup_words.h"
#include "models/format.h"
#include "models/server_words.h"

#include <numeric>

namespace models {

using core::RestoreStep;
using Act = core::RestoreStep::Action;

namespace {

constexpr quintptr kTop = 0; // a part's id is one more than the row of its service

// What a person must know first of a service.
int gravity(Act action)
{
    switch (action) {
    case Act::Missing: return 3;
    case Act::Overwrite: return 2;
    case Act::Create: return 1;
    case Act::Leave: break;
    }
    return 0;
}

} // namespace

void RestorePlanModel::setPlan(const core::RestorePlan &plan)
{
    beginResetModel();
    m_plan = plan;
    m_groups.clear();
    for (const RestoreStep &step : plan.steps) {
        auto at = std::find_if(m_groups.begin(), m_groups.end(), [&](const Group &group) { return group.service == step.service; });
        if (at == m_groups.end())
            at = m_groups.insert(m_groups.end(), {step.service, {}});
        at->steps.append(step);
    }
    endResetModel();
}

RestorePlanModel::Totals RestorePlanModel::totals() const
{
    Totals totals;
    for (const RestoreStep &step : m_plan.steps) {
        switch (step.action) {
        case Act::Create: ++totals.create; break;
        case Act::Overwrite: ++totals.overwrite; break;
        case Act::Leave: ++totals.leave; break;
        case Act::Missing: ++totals.missing; break;
        }
    }
    return totals;
}

QModelIndex RestorePlanModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? quintptr(parent.row() + 1) : kTop);
}

QModelIndex RestorePlanModel::parent(const QModelIndex &index) const
{
    return index.isValid() && index.internalId() != kTop ? createIndex(int(index.internalId()) - 1, 0, kTop) : QModelIndex();
}

int RestorePlanModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return int(m_groups.size());
    return parent.column() == 0 && parent.internalId() == kTop ? int(m_groups[parent.row()].steps.size()) : 0;
}

QVariant RestorePlanModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role == Qt::TextAlignmentRole)
        return index.column() == Size ? QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
    if (index.internalId() == kTop)
        return dataOfGroup(m_groups[index.row()], index.column(), role);
    return dataOfStep(m_groups[int(index.internalId()) - 1].steps[index.row()], index.column(), role);
}

QString RestorePlanModel::noteOf(const Group &group) const
{
    if (m_plan.stops.contains(group.service))
        return m_plan.starts.contains(group.service) ? tr("stopped meanwhile, then started again", "a service in a restore")
                                                     : tr("stopped", "a service in a restore");
    return m_plan.starts.contains(group.service) ? tr("started", "a service in a restore") : QString();
}

QString RestorePlanModel::countOf(const RestoreStep &step)
{
    if (step.item == QLatin1StringView("configuration"))
        return tr("%n value(s)", "of a configuration", int(step.files));
    if (step.service.isEmpty())
        return tr("%n of them", "users, roles, keys", int(step.files));
    return tr("%n file(s)", nullptr, int(step.files));
}

QVariant RestorePlanModel::dataOfGroup(const Group &group, int column, int role) const
{
    if (role == ServiceRole)
        return group.service;
    const auto gravest = std::max_element(group.steps.begin(), group.steps.end(), [](const RestoreStep &a, const RestoreStep &b) {
        return gravity(a.action) < gravity(b.action);
    });
    if (role == ActionRole)
        return int(gravest->action);
    if (role == Qt::ToolTipRole)
        return column == Note ? noteOf(group) : QString();
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case Item: return group.service.isEmpty() ? tr("Platform", "in a restore: accounts and global configuration") : group.service;
    case Action: return BackupWords::action(gravest->action);
    case Size: {
        const qint64 bytes = std::accumulate(group.steps.begin(), group.steps.end(), qint64(0),
                                             [](qint64 sum, const RestoreStep &step) { return sum + step.bytes; });
        return bytes > 0 ? Format::bytes(bytes) : QStringLiteral("–");
    }
    case Note: return noteOf(group);
    default: return {};
    }
}

QVariant RestorePlanModel::dataOfStep(const RestoreStep &step, int column, int role) const
{
    if (role == ServiceRole)
        return step.service;
    if (role == ActionRole)
        return int(step.action);
    if (role == Qt::ToolTipRole)
        return column == Note ? ServerWords::text(step.note).toHtmlEscaped() : QString();
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case Item: return BackupWords::item(step);
    case Action: return BackupWords::action(step.action);
    case Size: return step.action == Act::Missing || step.bytes == 0 ? QStringLiteral("–") : Format::bytes(step.bytes);
    case Note:
        if (!step.note.isEmpty())
            return ServerWords::text(step.note);
        return step.files > 0 ? countOf(step) : QString();
    default: return {};
    }
}

QVariant RestorePlanModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole && section == Size)
        return QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Item: return tr("What", "column: of a restore");
    case Action: return tr("Happens", "column: what a restore does");
    case Size: return tr("Size", "column");
    case Note: return tr("Note", "column");
    default: return {};
    }
}

} // namespace models
