// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/api_key_filter_model.h"

namespace models {

using client::ApiKey;
using client::ApiKeyId;

ApiKeyFilterModel::ApiKeyFilterModel(QObject *parent)
    : SortedFilterModel(parent)
{
    m_recount.setSingleShot(true);
    m_recount.setInterval(0);
    connect(&m_recount, &QTimer::timeout, this, &ApiKeyFilterModel::recount);
}

void ApiKeyFilterModel::setKeys(ApiKeyModel *model)
{
    m_keys = model;
    setSourceModel(model);
    if (model && sortColumn() < 0)
        sort(ApiKeyModel::Name, Qt::AscendingOrder);
    recount();
}

void ApiKeyFilterModel::setState(std::optional<KeyState> state)
{
    if (std::exchange(m_state, state) != state)
        refilter();
}

ApiKeyId ApiKeyFilterModel::idAt(const QModelIndex &proxyIndex) const
{
    return m_keys && proxyIndex.isValid() ? m_keys->idAt(mapToSource(proxyIndex)) : ApiKeyId();
}

QModelIndex ApiKeyFilterModel::indexOf(const ApiKeyId &id, int column) const
{
    const int row = m_keys ? m_keys->rowOf(id) : -1;
    return row < 0 ? QModelIndex() : mapFromSource(m_keys->index(row, column));
}

SortedFilterModel::KeyKind ApiKeyFilterModel::keyKind(int column) const
{
    const bool isText = column == ApiKeyModel::Name || column == ApiKeyModel::Permissions || column == ApiKeyModel::Owner;
    return isText ? KeyKind::Text : KeyKind::Number;
}

double ApiKeyFilterModel::numberKey(int sourceRow, int column) const
{
    return m_keys->numberKey(m_keys->rowAt(sourceRow), column);
}

QString ApiKeyFilterModel::textKey(int sourceRow, int column) const
{
    return m_keys->textKey(m_keys->rowAt(sourceRow), column);
}

QStringList ApiKeyFilterModel::searchFields(int sourceRow) const
{
    const ApiKey &key = m_keys->rowAt(sourceRow);
    return QStringList{key.name, key.prefix(), key.id.toString(), m_keys->ownerOf(key)} + key.permissions;
}

bool ApiKeyFilterModel::isSearched(int firstColumn, int lastColumn) const
{
    // A tick touches the ages only; whatever changes a key tells the whole row.
    return firstColumn <= ApiKeyModel::Name && lastColumn >= ApiKeyModel::Name;
}

quint32 ApiKeyFilterModel::facetsOf(int sourceRow)
{
    return quint32(m_keys->stateOf(m_keys->rowAt(sourceRow)));
}

bool ApiKeyFilterModel::acceptsFacets(quint32 facets) const
{
    return !m_state || quint32(*m_state) == facets;
}

void ApiKeyFilterModel::matchesChanged(Cause cause)
{
    if (cause == Cause::Filter)
        recount();
    else
        m_recount.start();
}

void ApiKeyFilterModel::recount()
{
    std::array<int, 3> counts{};
    for (int row = 0; row < sourceRowCount(); ++row)
        if (textMatches(row))
            ++counts[facetsAt(row)];
    if (std::exchange(m_counts, counts) != counts)
        emit countsChanged();
}

} // namespace models
