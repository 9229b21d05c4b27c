// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/backup_filter_model.h"

#include <algorithm>

namespace models {

using core::Backup;
using core::BackupStatus;

namespace {

// A row's facts in its facets, from the lowest bit: state, type, origin, group.
constexpr quint32 kStateBits = 2, kTypeBits = 1, kOriginBits = 2;

quint32 stateOfFacets(quint32 facets)
{
    return facets & 3;
}

quint32 typeOfFacets(quint32 facets)
{
    return facets >> kStateBits & 1;
}

quint32 originOfFacets(quint32 facets)
{
    return facets >> (kStateBits + kTypeBits) & 3;
}

quint32 groupOfFacets(quint32 facets)
{
    return facets >> (kStateBits + kTypeBits + kOriginBits);
}

} // namespace

BackupFilterModel::BackupFilterModel(QObject *parent)
    : SortedFilterModel(parent)
{
    m_recount.setSingleShot(true);
    m_recount.setInterval(0);
    connect(&m_recount, &QTimer::timeout, this, &BackupFilterModel::recount);
}

void BackupFilterModel::setBackups(BackupModel *model)
{
    m_backups = model;
    setSourceModel(model);
    if (model && sortColumn() < 0)
        sort(BackupModel::Age, Qt::DescendingOrder);
    recount();
}

BackupFilterModel::State BackupFilterModel::stateOf(BackupStatus status)
{
    switch (status) {
    case BackupStatus::Completed: return State::Good;
    case BackupStatus::Pending:
    case BackupStatus::InProgress:
    case BackupStatus::Verifying: return State::Going;
    case BackupStatus::Failed:
    case BackupStatus::Cancelled: break;
    }
    return State::Failed;
}

void BackupFilterModel::setState(std::optional<State> state)
{
    if (std::exchange(m_state, state) != state)
        filterChanged();
}

void BackupFilterModel::setType(std::optional<core::BackupType> type)
{
    if (std::exchange(m_type, type) != type)
        filterChanged();
}

void BackupFilterModel::setOrigin(std::optional<core::BackupOrigin> origin)
{
    if (std::exchange(m_origin, origin) != origin)
        filterChanged();
}

void BackupFilterModel::setService(const QString &service)
{
    if (std::exchange(m_service, service) != service)
        filterChanged();
}

void BackupFilterModel::setSchedule(const core::ScheduleId &schedule)
{
    if (std::exchange(m_schedule, schedule) != schedule)
        filterChanged();
}

bool BackupFilterModel::isFiltering() const
{
    return m_state || m_type || m_origin || !m_service.isEmpty() || !m_schedule.isEmpty() || !text().isEmpty();
}

QStringList BackupFilterModel::servicesThere() const
{
    QSet<QString> names;
    for (int row = 0; m_backups && row < m_backups->rowCount(); ++row)
        for (const QString &service : m_backups->rowAt(row).services)
            names.insert(service);
    QStringList list(names.begin(), names.end());
    std::sort(list.begin(), list.end());
    return list;
}

core::BackupId BackupFilterModel::idAt(const QModelIndex &proxyIndex) const
{
    return m_backups && proxyIndex.isValid() ? m_backups->idAt(mapToSource(proxyIndex)) : core::BackupId();
}

QModelIndex BackupFilterModel::indexOf(const core::BackupId &id, int column) const
{
    const int row = m_backups ? m_backups->rowOf(id) : -1;
    return row < 0 ? QModelIndex() : mapFromSource(m_backups->index(row, column));
}

SortedFilterModel::KeyKind BackupFilterModel::keyKind(int column) const
{
    return column == BackupModel::Name || column == BackupModel::Services ? KeyKind::Text : KeyKind::Number;
}

double BackupFilterModel::numberKey(int sourceRow, int column) const
{
    return BackupModel::numberKey(m_backups->rowAt(sourceRow), column);
}

QString BackupFilterModel::textKey(int sourceRow, int column) const
{
    return BackupModel::textKey(m_backups->rowAt(sourceRow), column);
}

QStringList BackupFilterModel::searchFields(int sourceRow) const
{
    const Backup &backup = m_backups->rowAt(sourceRow);
    return QStringList{backup.name, backup.id.toString(), backup.description, backup.createdBy} + backup.services;
}

bool BackupFilterModel::isSearched(int firstColumn, int lastColumn) const
{
    // A tick touches the ages only; whatever changes a backup tells the whole row.
    return firstColumn <= BackupModel::Name && lastColumn >= BackupModel::Name;
}

quint32 BackupFilterModel::facetsOf(int sourceRow)
{
    const Backup &backup = m_backups->rowAt(sourceRow);
    const QString key = backup.schedule.toString() + u'\n' + backup.services.join(u'\n');
    auto number = m_groupNumbers.constFind(key);
    if (number == m_groupNumbers.cend()) {
        m_groups.push_back({backup.services, backup.schedule});
        m_groupWanted.push_back(wants(m_groups.back()));
        number = m_groupNumbers.insert(key, quint32(m_groups.size() - 1));
    }
    return *number << (kStateBits + kTypeBits + kOriginBits) | quint32(backup.origin) << (kStateBits + kTypeBits)
        | quint32(backup.type) << kStateBits | quint32(stateOf(backup.status));
}

bool BackupFilterModel::wants(const Group &group) const
{
    return (m_service.isEmpty() || group.services.contains(m_service)) && (m_schedule.isEmpty() || group.schedule == m_schedule);
}

bool BackupFilterModel::acceptsAllButState(quint32 facets) const
{
    return (!m_type || quint32(*m_type) == typeOfFacets(facets)) && (!m_origin || quint32(*m_origin) == originOfFacets(facets))
        && m_groupWanted[groupOfFacets(facets)];
}

bool BackupFilterModel::acceptsFacets(quint32 facets) const
{
    return (!m_state || quint32(*m_state) == stateOfFacets(facets)) && acceptsAllButState(facets);
}

void BackupFilterModel::matchesChanged(Cause cause)
{
    if (cause == Cause::Filter)
        recount();
    else
        m_recount.start();
}

void BackupFilterModel::filterChanged()
{
    for (size_t i = 0; i < m_groups.size(); ++i)
        m_groupWanted[i] = wants(m_groups[i]);
    refilter();
    recount();
}

void BackupFilterModel::recount()
{
    std::array<int, 3> counts{};
    for (int row = 0; row < sourceRowCount(); ++row)
        if (textMatches(row) && acceptsAllButState(facetsAt(row)))
            ++counts[stateOfFacets(facetsAt(row))];
    if (std::exchange(m_counts, counts) != counts)
        emit countsChanged();
}

} // namespace models
