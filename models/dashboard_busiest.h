// SPDX-License-Identifier: GPL-3.0-or-later
// DashboardBusiest: the few services that use the most CPU or memory, in order, with the cells of
// ServiceModel. Ranked by the mean of the last minutes and at a calm pace, so that rows do not change
// places at every sample; CPU and memory are written as that mean, all else is the latest. Lives on
// the window's thread; owned by the page, which the service model outlives.
#pragma once

#include "models/service_model.h"

#include <QTimer>

namespace models {

enum class UsageKind { Cpu, Memory };

// The mean of a service's recent samples, or its figure of now when there are none.
double meanUsage(const ServiceRow &row, UsageKind kind);
// At most `count` services that are up, the busiest first; equal ones by name.
QVector<core::ServiceId> busiestServices(const ServiceModel &services, UsageKind kind, int count);

class DashboardBusiest final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Name, Status, Replicas, Health, Uptime, Cpu, Memory, ColumnCount };

    explicit DashboardBusiest(ServiceModel &services, QObject *parent = nullptr);

    void setCount(int count);
    int count() const { return m_count; }
    void setKind(UsageKind kind);
    UsageKind kind() const { return m_kind; }
    core::ServiceId idAt(int row) const;
    void setCalm(core::Millis calm) { m_calm = calm; } // between two rankings for new samples
    void rank();                                        // at once

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    // The roles of ServiceModel; what is displayed of CPU and memory is the mean.
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void sort(int column, Qt::SortOrder order) override; // Cpu or Memory chooses the kind

signals:
    void ranked();

private:
    void sourceChanged(const QModelIndex &topLeft, const QModelIndex &bottomRight);
    void rankWithin(core::Millis time);

    ServiceModel &m_services;
    QVector<core::ServiceId> m_ids;
    int m_count = 5;
    UsageKind m_kind = UsageKind::Cpu;
    core::Millis m_calm{5'000};
    QTimer m_rank;
};

} // namespace models
