// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/config_filter_model.h"

#include "models/server_words.h"

#include <algorithm>

namespace models {
namespace {

// A row's facts in its facets, from the lowest bit: kind, traits, number of the service.
constexpr quint32 kKindBits = 2, kTraitBits = 3;

quint32 kindOfFacets(quint32 facets)
{
    return facets & 3;
}

quint32 traitsOfFacets(quint32 facets)
{
    return facets >> kKindBits & 7;
}

quint32 serviceOfFacets(quint32 facets)
{
    return facets >> (kKindBits + kTraitBits);
}

} // namespace

ConfigFilterModel::ConfigFilterModel(QObject *parent)
    : SortedFilterModel(parent)
{
    m_recount.setSingleShot(true);
    m_recount.setInterval(0);
    connect(&m_recount, &QTimer::timeout, this, &ConfigFilterModel::recount);
}

void ConfigFilterModel::setConfig(ConfigModel *model)
{
    m_config = model;
    setSourceModel(model);
    if (model && sortColumn() < 0)
        sort(ConfigModel::Key);
    recount();
}

void ConfigFilterModel::setKind(std::optional<Kind> kind)
{
    if (std::exchange(m_kind, kind) != kind)
        filterChanged();
}

void ConfigFilterModel::setService(const QString &service)
{
    if (std::exchange(m_service, service) == service)
        return;
    // One that has no values yet gets its number here, and shows none until it has.
    if (!m_serviceNumbers.contains(service))
        m_serviceNumbers.insert(service, quint32(m_serviceNumbers.size()));
    m_wantedService = m_serviceNumbers.value(service);
    filterChanged();
}

void ConfigFilterModel::setTraits(quint32 traits)
{
    if (std::exchange(m_traits, traits) != traits)
        filterChanged();
}

bool ConfigFilterModel::isFiltering() const
{
    return m_kind || m_traits != 0 || !m_service.isEmpty() || !text().isEmpty();
}

QStringList ConfigFilterModel::servicesThere() const
{
    QSet<QString> names;
    for (int row = 0; m_config && row < m_config->rowCount(); ++row)
        if (const client::ConfigPlace &place = m_config->rowAt(row).entry.place; !place.isGlobal())
            names.insert(place.service.toString());
    QStringList list(names.begin(), names.end());
    std::sort(list.begin(), list.end());
    return list;
}

client::ConfigPlace ConfigFilterModel::placeAt(const QModelIndex &proxyIndex) const
{
    return m_config && proxyIndex.isValid() ? m_config->placeAt(mapToSource(proxyIndex)) : client::ConfigPlace();
}

QModelIndex ConfigFilterModel::indexOf(const client::ConfigPlace &place, int column) const
{
    const int row = m_config ? m_config->rowOf(place) : -1;
    return row < 0 ? QModelIndex() : mapFromSource(m_config->index(row, column));
}

SortedFilterModel::KeyKind ConfigFilterModel::keyKind(int column) const
{
    return column == ConfigModel::UsedBy || column == ConfigModel::Changed ? KeyKind::Number : KeyKind::Text;
}

double ConfigFilterModel::numberKey(int sourceRow, int column) const
{
    return ConfigModel::numberKey(m_config->rowAt(sourceRow), column);
}

QString ConfigFilterModel::textKey(int sourceRow, int column) const
{
    return ConfigModel::textKey(m_config->rowAt(sourceRow), column);
}

QStringList ConfigFilterModel::searchFields(int sourceRow) const
{
    const ConfigRow &row = m_config->rowAt(sourceRow);
    QStringList fields{row.entry.place.key, row.entry.place.service.toString(), row.entry.updatedBy};
    if (!row.entry.encrypted)
        fields << row.entry.value;
    if (row.setting)
        fields << ServerWords::text(row.setting->about);
    return fields;
}

bool ConfigFilterModel::isSearched(int firstColumn, int lastColumn) const
{
    // A tick touches the ages only; whatever changes a value tells the whole row.
    return firstColumn <= ConfigModel::Key && lastColumn >= ConfigModel::Key;
}

quint32 ConfigFilterModel::facetsOf(int sourceRow)
{
    const ConfigRow &row = m_config->rowAt(sourceRow);
    const QString service = row.entry.place.service.toString();
    auto number = m_serviceNumbers.constFind(service);
    if (number == m_serviceNumbers.cend())
        number = m_serviceNumbers.insert(service, quint32(m_serviceNumbers.size()));
    const quint32 traits = (row.entry.encrypted ? Encrypted : 0u) | (row.entry.usedBy.isEmpty() ? 0u : Used) | (row.entry.isDefault ? 0u : Set);
    return *number << (kKindBits + kTraitBits) | traits << kKindBits | quint32(ConfigModel::kindOf(row));
}

bool ConfigFilterModel::acceptsAllButKind(quint32 facets) const
{
    return (traitsOfFacets(facets) & m_traits) == m_traits && (m_wantedService == 0 || serviceOfFacets(facets) == m_wantedService);
}

bool ConfigFilterModel::acceptsFacets(quint32 facets) const
{
    return (!m_kind || quint32(*m_kind) == kindOfFacets(facets)) && acceptsAllButKind(facets);
}

void ConfigFilterModel::matchesChanged(Cause cause)
{
    if (cause == Cause::Filter)
        recount();
    else
        m_recount.start();
}

void ConfigFilterModel::filterChanged()
{
    refilter();
    recount();
}

void ConfigFilterModel::recount()
{
    std::array<int, 3> counts{};
    for (int row = 0; row < sourceRowCount(); ++row)
        if (textMatches(row) && acceptsAllButKind(facetsAt(row)))
            ++counts[kindOfFacets(facetsAt(row))];
    if (std::exchange(m_counts, counts) != counts)
        emit countsChanged();
}

} // namespace models
