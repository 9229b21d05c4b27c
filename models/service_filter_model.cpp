// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/service_filter_model.h"

#include <algorithm>
#include <bit>
#include <numeric>

namespace models {

ServiceFilterModel::ServiceFilterModel(QObject *parent)
    : SortedFilterModel(parent)
{
    m_recount.setSingleShot(true);
    m_recount.setInterval(0);
    connect(&m_recount, &QTimer::timeout, this, &ServiceFilterModel::recount);
}

void ServiceFilterModel::setServices(ServiceModel *model)
{
    m_services = model;
    setSourceModel(model);
    if (model && sortColumn() < 0)
        sort(ServiceModel::Name, Qt::AscendingOrder);
    recount();
}

void ServiceFilterModel::setStatus(std::optional<core::ServiceStatus> status)
{
    setStatuses(status ? QVector<core::ServiceStatus>{*status} : QVector<core::ServiceStatus>());
}

std::optional<core::ServiceStatus> ServiceFilterModel::status() const
{
    if (std::popcount(m_statusMask) != 1)
        return std::nullopt;
    return core::ServiceStatus(std::countr_zero(m_statusMask));
}

void ServiceFilterModel::setStatuses(const QVector<core::ServiceStatus> &statuses)
{
    quint32 mask = 0;
    for (const core::ServiceStatus status : statuses)
        mask |= 1u << unsigned(status);
    if (mask == m_statusMask)
        return;
    m_statusMask = mask;
    refilter();
    recount();
}

QVector<core::ServiceStatus> ServiceFilterModel::statuses() const
{
    QVector<core::ServiceStatus> list;
    for (unsigned status = 0; status < m_counts.size(); ++status) {
        if (m_statusMask >> status & 1)
            list.append(core::ServiceStatus(status));
    }
    return list;
}

void ServiceFilterModel::setCategories(const QStringList &categories)
{
    if (categories == m_categories)
        return;
    m_categories = categories;
    m_categoryWanted.assign(size_t(m_categoryNames.size()), false);
    for (const QString &category : categories)
        m_categoryWanted[numberOf(category)] = true;
    refilter();
    recount();
}

int ServiceFilterModel::countAll() const
{
    return std::accumulate(m_counts.begin(), m_counts.end(), 0);
}

core::ServiceId ServiceFilterModel::idAt(const QModelIndex &proxyIndex) const
{
    return m_services && proxyIndex.isValid() ? m_services->idAt(mapToSource(proxyIndex)) : core::ServiceId();
}

QModelIndex ServiceFilterModel::indexOf(const core::ServiceId &id, int column) const
{
    const int row = m_services ? m_services->rowOf(id) : -1;
    return row < 0 ? QModelIndex() : mapFromSource(m_services->index(row, column));
}

SortedFilterModel::KeyKind ServiceFilterModel::keyKind(int column) const
{
    switch (column) {
    case ServiceModel::Name:
    case ServiceModel::Category:
    case ServiceModel::Version:
    case ServiceModel::Runtime: return KeyKind::Text;
    default: return KeyKind::Number;
    }
}

double ServiceFilterModel::numberKey(int sourceRow, int column) const
{
    return ServiceModel::numberKey(m_services->rowAt(sourceRow), column);
}

QString ServiceFilterModel::textKey(int sourceRow, int column) const
{
    return ServiceModel::textKey(m_services->rowAt(sourceRow), column);
}

QStringList ServiceFilterModel::searchFields(int sourceRow) const
{
    const core::ServiceSpec &spec = m_services->rowAt(sourceRow).service.spec;
    QStringList fields{spec.name, spec.id.toString(), spec.description, spec.category, spec.version, spec.image};
    for (auto label = spec.labels.begin(); label != spec.labels.end(); ++label)
        fields.append(label.key() + u'=' + label.value());
    return fields;
}

bool ServiceFilterModel::isSearched(int firstColumn, int lastColumn) const
{
    // Samples touch the figures only; whatever changes the spec tells the whole row.
    return firstColumn <= ServiceModel::Name && lastColumn >= ServiceModel::Name;
}

quint32 ServiceFilterModel::facetsOf(int sourceRow)
{
    const core::Service &service = m_services->rowAt(sourceRow).service;
    return numberOf(service.spec.category) << 8 | quint32(service.state.status);
}

bool ServiceFilterModel::acceptsFacets(quint32 facets) const
{
    return acceptsStatus(facets) && acceptsCategory(facets);
}

quint32 ServiceFilterModel::numberOf(const QString &category)
{
    const auto known = m_categoryNumbers.constFind(category);
    if (known != m_categoryNumbers.cend())
        return *known;
    const auto number = quint32(m_categoryNames.size());
    m_categoryNumbers.insert(category, number);
    m_categoryNames.append(category);
    m_categoryWanted.push_back(m_categories.contains(category));
    return number;
}

void ServiceFilterModel::matchesChanged(Cause cause)
{
    if (cause == Cause::Filter)
        recount();
    else
        m_recount.start();
}

void ServiceFilterModel::recount()
{
    std::array<int, 5> counts{};
    std::vector<int> held(size_t(m_categoryNames.size()), 0);
    std::vector<int> matching(held.size(), 0);
    for (int row = 0; row < sourceRowCount(); ++row) {
        const quint32 facets = facetsAt(row);
        ++held[facets >> 8];
        if (!textMatches(row))
            continue;
        if (acceptsCategory(facets))
            ++counts[facets & 0xff];
        if (acceptsStatus(facets))
            ++matching[facets >> 8];
    }
    QVector<CategoryCount> categories;
    for (size_t number = 0; number < held.size(); ++number) {
        if (held[number] > 0)
            categories.append({m_categoryNames[qsizetype(number)], matching[number]});
    }
    std::sort(categories.begin(), categories.end(), [](const CategoryCount &a, const CategoryCount &b) {
        const int order = a.category.compare(b.category, Qt::CaseInsensitive);
        return order != 0 ? order < 0 : a.category < b.category;
    });
    if (counts == m_counts && categories == m_categoryCounts)
        return;
    m_counts = counts;
    m_categoryCounts = std::move(categories);
    emit countsChanged();
}

} // namespace models
