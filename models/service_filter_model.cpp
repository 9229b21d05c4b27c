// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/service_filter_model.h"

#include <algorithm>
#include <numeric>

namespace models {

ServiceFilterModel::ServiceFilterModel(QObject *parent)
    : QSortFilterProxyModel(parent)
{
    setDynamicSortFilter(true);
    m_recount.setSingleShot(true);
    m_recount.setInterval(0);
    connect(&m_recount, &QTimer::timeout, this, &ServiceFilterModel::recount);
}

void ServiceFilterModel::setServices(ServiceModel *model)
{
    if (m_services)
        m_services->disconnect(&m_recount);
    m_services = model;
    setSourceModel(model);
    if (model) {
        const auto schedule = [this] { m_recount.start(); };
        connect(model, &QAbstractItemModel::rowsInserted, &m_recount, schedule);
        connect(model, &QAbstractItemModel::rowsRemoved, &m_recount, schedule);
        connect(model, &QAbstractItemModel::dataChanged, &m_recount,
                [schedule](const QModelIndex &topLeft, const QModelIndex &bottomRight) {
                    // Samples touch only the figures; they cannot change a count.
                    if (topLeft.column() <= ServiceModel::Status && bottomRight.column() >= ServiceModel::Name)
                        schedule();
                });
        sort(ServiceModel::Name, Qt::AscendingOrder);
    }
    recount();
}

void ServiceFilterModel::setText(const QString &text)
{
    const QString trimmed = text.simplified();
    if (trimmed == m_text)
        return;
    m_text = trimmed;
    m_words = trimmed.split(u' ', Qt::SkipEmptyParts);
    invalidateFilter();
    recount();
}

void ServiceFilterModel::setStatus(std::optional<core::ServiceStatus> status)
{
    if (status == m_status)
        return;
    m_status = status;
    invalidateFilter();
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

bool ServiceFilterModel::filterAcceptsRow(int sourceRow, const QModelIndex &) const
{
    if (!m_services)
        return false;
    const core::Service &service = m_services->rowAt(sourceRow).service;
    return (!m_status || service.state.status == *m_status) && textMatches(service.spec);
}

bool ServiceFilterModel::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    return ServiceModel::lessThan(m_services->rowAt(left.row()), m_services->rowAt(right.row()), left.column());
}

bool ServiceFilterModel::textMatches(const core::ServiceSpec &spec) const
{
    return std::all_of(m_words.begin(), m_words.end(), [&](const QString &word) {
        return spec.name.contains(word, Qt::CaseInsensitive) || spec.id.toString().contains(word, Qt::CaseInsensitive)
            || spec.description.contains(word, Qt::CaseInsensitive)
            || spec.category.contains(word, Qt::CaseInsensitive) || spec.image.contains(word, Qt::CaseInsensitive);
    });
}

void ServiceFilterModel::recount()
{
    std::array<int, 5> counts{};
    if (m_services) {
        for (int row = 0; row < m_services->rowCount(); ++row) {
            const core::Service &service = m_services->rowAt(row).service;
            if (textMatches(service.spec))
                ++counts[size_t(service.state.status)];
        }
    }
    if (counts == m_counts)
        return;
    m_counts = counts;
    emit countsChanged();
}

} // namespace models
