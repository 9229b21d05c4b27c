// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/config_history_model.h"

#include "models/config_model.h"
#include "models/format.h"

namespace models {

using client::ConfigAction;
using client::ConfigHistoryEntry;

ConfigHistoryModel::ConfigHistoryModel(const core::Clock &clock, QObject *parent)
    : QAbstractTableModel(parent), m_clock(clock)
{
}

void ConfigHistoryModel::setPlace(client::Backend *backend, const client::ConfigPlace &place)
{
    m_backend = backend;
    m_place = place;
    ++m_generation;
    beginResetModel(); // another value's
    m_rows.clear();
    m_total = 0;
    endResetModel();
    setState(LoadState::Idle);
}

void ConfigHistoryModel::refresh()
{
    if (!m_backend || m_place.key.isEmpty())
        return;
    ++m_generation;
    setState(LoadState::Loading);
    ask(1);
}

void ConfigHistoryModel::ask(int page)
{
    m_backend->config().history(m_place, page, kPage).then(
        this, [this, page, generation = m_generation](const core::Result<client::Page<ConfigHistoryEntry>> &result) {
            if (generation != m_generation)
                return;
            // A setting that nobody ever set has none.
            if (!result && result.error().code != core::ErrorCode::NotFound) {
                m_error = result.error();
                setState(LoadState::Failed);
                return;
            }
            if (page == 1) {
                beginResetModel();
                m_rows = result ? result->rows : QVector<ConfigHistoryEntry>();
                m_total = result ? result->total : 0;
                endResetModel();
            } else if (result && !result->rows.isEmpty()) {
                beginInsertRows({}, int(m_rows.size()), int(m_rows.size() + result->rows.size()) - 1);
                m_rows += result->rows;
                m_total = result->total;
                endInsertRows();
            }
            setState(LoadState::Ready);
        });
}

bool ConfigHistoryModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && m_state == LoadState::Ready && m_rows.size() < m_total && m_rows.size() % kPage == 0;
}

void ConfigHistoryModel::fetchMore(const QModelIndex &parent)
{
    if (!m_backend || !canFetchMore(parent))
        return;
    setState(LoadState::Loading);
    ask(int(m_rows.size()) / kPage + 1);
}

void ConfigHistoryModel::setState(LoadState state)
{
    m_state = state;
    emit stateChanged();
}

QString ConfigHistoryModel::display(const ConfigHistoryEntry &entry, int column) const
{
    const auto value = [&](const QString &text) {
        return text.isEmpty() ? tr("empty", "a configuration value") : ConfigModel::shownValue(text, entry.encrypted).section(u'\n', 0, 0);
    };
    switch (column) {
    case When: return Format::ago(entry.changedAtMs, m_clock.nowMs());
    case Who: return entry.changedBy;
    case What:
        switch (entry.action) {
        case ConfigAction::Created: return tr("set to %1", "history of a configuration value").arg(value(entry.newValue));
        case ConfigAction::Changed: return QStringLiteral("%1 → %2").arg(value(entry.oldValue), value(entry.newValue));
        case ConfigAction::Removed: return tr("deleted; it was %1", "history of a configuration value").arg(value(entry.oldValue));
        }
        return {};
    default: return {};
    }
}

QVariant ConfigHistoryModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const ConfigHistoryEntry &entry = m_rows[index.row()];
    switch (role) {
    case Qt::DisplayRole: return display(entry, index.column());
    case Qt::ToolTipRole: return index.column() == When ? Format::dateTime(entry.changedAtMs) : display(entry, index.column());
    case Qt::AccessibleTextRole:
        return QStringLiteral("%1: %2").arg(headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString(), display(entry, index.column()));
    default: return {};
    }
}

QVariant ConfigHistoryModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case When: return tr("When", "column");
    case Who: return tr("By", "column: who changed it");
    case What: return tr("Change", "column");
    default: return {};
    }
}

} // namespace models
