// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/dashboard_busiest.h"

#include "models/format.h"

#include <algorithm>
#include <numeric>

namespace models {
namespace {

constexpr core::Millis kSoon{100};

constexpr int kSource[DashboardBusiest::ColumnCount] = {ServiceModel::Name,   ServiceModel::Status, ServiceModel::Replicas,
                                                       ServiceModel::Health, ServiceModel::Uptime, ServiceModel::Cpu,
                                                       ServiceModel::Memory};

// Whether its figures tell something.
bool uses(core::ServiceStatus status)
{
    return status == core::ServiceStatus::Running || status == core::ServiceStatus::Stopping;
}

bool isUp(core::ServiceStatus status)
{
    return uses(status) || status == core::ServiceStatus::Starting;
}

} // namespace

double meanUsage(const ServiceRow &row, UsageKind kind)
{
    const Sparkline &recent = kind == UsageKind::Cpu ? row.cpu : row.memory;
    if (recent.isEmpty())
        return kind == UsageKind::Cpu ? row.service.state.cpuPercent : row.service.state.memoryMb;
    return std::accumulate(recent.begin(), recent.end(), 0.0) / double(recent.size());
}

QVector<core::ServiceId> busiestServices(const ServiceModel &services, UsageKind kind, int count)
{
    struct Use
    {
        double mean;
        const core::ServiceSpec *spec;
    };
    std::vector<Use> uses;
    for (int i = 0; i < services.rowCount(); ++i) {
        const ServiceRow &row = services.rowAt(i);
        if (isUp(row.service.state.status))
            uses.push_back({meanUsage(row, kind), &row.service.spec});
    }
    const auto some = uses.begin() + std::min<ptrdiff_t>(std::max(0, count), ptrdiff_t(uses.size()));
    std::partial_sort(uses.begin(), some, uses.end(), [](const Use &a, const Use &b) {
        if (a.mean != b.mean)
            return a.mean > b.mean;
        const int order = a.spec->name.compare(b.spec->name, Qt::CaseInsensitive);
        return order != 0 ? order < 0 : a.spec->id < b.spec->id;
    });
    QVector<core::ServiceId> ids;
    for (auto it = uses.begin(); it != some; ++it)
        ids.append(it->spec->id);
    return ids;
}

DashboardBusiest::DashboardBusiest(ServiceModel &services, QObject *parent)
    : QAbstractTableModel(parent)
    , m_services(services)
{
    m_rank.setSingleShot(true);
    connect(&m_rank, &QTimer::timeout, this, &DashboardBusiest::rank);
    connect(&services, &QAbstractItemModel::dataChanged, this, &DashboardBusiest::sourceChanged);
    connect(&services, &QAbstractItemModel::rowsInserted, this, [this] { rankWithin(kSoon); });
    connect(&services, &QAbstractItemModel::modelReset, this, [this] { rankWithin(kSoon); });
    // Rows that are gone have no cells any more: they must not wait.
    connect(&services, &QAbstractItemModel::rowsRemoved, this, &DashboardBusiest::rank);
    rank();
}

void DashboardBusiest::setCount(int count)
{
    if (count == m_count)
        return;
    m_count = count;
    rank();
}

void DashboardBusiest::setKind(UsageKind kind)
{
    if (kind == m_kind)
        return;
    m_kind = kind;
    rank();
}

core::ServiceId DashboardBusiest::idAt(int row) const
{
    return row >= 0 && row < m_ids.size() ? m_ids[row] : core::ServiceId();
}

void DashboardBusiest::rankWithin(core::Millis time)
{
    if (!m_rank.isActive() || m_rank.remainingTimeAsDuration() > time)
        m_rank.start(time);
}

void DashboardBusiest::sourceChanged(const QModelIndex &topLeft, const QModelIndex &bottomRight)
{
    for (int row = 0; row < m_ids.size(); ++row) {
        const int source = m_services.rowOf(m_ids[row]);
        if (source >= topLeft.row() && source <= bottomRight.row())
            emit dataChanged(index(row, 0), index(row, ColumnCount - 1));
    }
    // A change of state may bring a row in or take it out; samples alone are in no hurry.
    const bool samplesAlone = topLeft.column() == ServiceModel::Cpu && bottomRight.column() == ServiceModel::Memory;
    rankWithin(samplesAlone ? m_calm : kSoon);
}

void DashboardBusiest::rank()
{
    m_rank.stop();
    const QVector<core::ServiceId> wanted = busiestServices(m_services, m_kind, m_count);
    for (int row = int(m_ids.size()) - 1; row >= 0; --row) {
        if (wanted.contains(m_ids[row]))
            continue;
        beginRemoveRows({}, row, row);
        m_ids.remove(row);
        endRemoveRows();
    }
    for (int row = 0; row < wanted.size(); ++row) {
        if (row < m_ids.size() && m_ids[row] == wanted[row])
            continue;
        const int from = int(m_ids.indexOf(wanted[row], row));
        if (from >= 0) {
            beginMoveRows({}, from, from, {}, row);
            m_ids.move(from, row);
            endMoveRows();
        } else {
            beginInsertRows({}, row, row);
            m_ids.insert(row, wanted[row]);
            endInsertRows();
        }
    }
    emit ranked();
}

int DashboardBusiest::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_ids.size());
}

int DashboardBusiest::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant DashboardBusiest::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const int row = m_services.rowOf(m_ids[index.row()]);
    // What is written is what the rows are ranked by: a figure of one moment would contradict the order.
    if (row >= 0 && role == Qt::DisplayRole && uses(m_services.rowAt(row).service.state.status)) {
        if (index.column() == Cpu)
            return Format::percent(meanUsage(m_services.rowAt(row), UsageKind::Cpu));
        if (index.column() == Memory)
            return Format::megabytes(meanUsage(m_services.rowAt(row), UsageKind::Memory));
    }
    return row < 0 ? QVariant() : m_services.data(m_services.index(row, kSource[index.column()]), role);
}

QVariant DashboardBusiest::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (section < 0 || section >= ColumnCount || orientation != Qt::Horizontal)
        return {};
    return m_services.headerData(kSource[section], orientation, role);
}

void DashboardBusiest::sort(int column, Qt::SortOrder)
{
    if (column == Cpu || column == Memory)
        setKind(column == Cpu ? UsageKind::Cpu : UsageKind::Memory);
}

} // namespace models
