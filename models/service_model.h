// SPDX-License-Identifier: GPL-3.0-or-later
// ServiceModel: all services of one backend, loaded as a list, then patched by events and samples.
// Lives on the window's thread; owned by the page; the backend outlives it or is taken away by
// setBackend(nullptr). Keeps the last kHistory samples of CPU and memory a service for sparklines.
#pragma once

#include "client/backend.h"
#include "models/load_state.h"
#include "models/table_model.h"

#include <QPointer>

#include <array>

namespace models {

// Oldest first. Implicitly shared: handing it to a delegate copies nothing.
using Sparkline = QList<float>;

struct ServiceRow
{
    core::Service service;
    Sparkline cpu;    // percent of one core
    Sparkline memory; // MB
};

class ServiceModel final : public TableModel<ServiceRow, core::ServiceId>
{
    Q_OBJECT
public:
    enum Column { Name, Status, Replicas, Cpu, Memory, Health, Category, Uptime, Version, Port, Updated, Restarts, Runtime, ColumnCount };
    // Usual ends with Uptime; All has every column.
    enum class ColumnSet { Usual, All };
    enum Role {
        IdRole = Qt::UserRole + 1, // QString
        SubtitleRole,              // QString: the id, or the image where the name is the id; second line of the name
        StatusRole,                // int(core::ServiceStatus)
        HealthRole,                // int(core::HealthStatus)
        SparklineRole,             // models::Sparkline, in Cpu and Memory
        ValueRole,                 // double: percent, MB, replicas running
        LimitRole,                 // double: percent of one core, MB, replicas wanted; 0: none
        SortRole,                  // what the column sorts by
        ReasonRole,                // QString: why it is in error; may be empty
        RunningReplicasRole,       // int
        WantedReplicasRole,        // int
        TimeRole,                  // qint64: milliseconds since the epoch, in Updated and Uptime; 0: never
    };
    static constexpr int kHistory = 60;

    explicit ServiceModel(QObject *parent = nullptr);
    ServiceModel(client::Backend &backend, QObject *parent = nullptr);

    // Shows another server; null shows none. Loads at once when it is live, else when it becomes so.
    void setBackend(client::Backend *backend);
    client::Backend *backend() const { return m_backend; }

    void setColumnSet(ColumnSet set);
    ColumnSet columnSet() const { return m_columnSet; }

    void refresh(); // one load in flight at most; a second call while loading is folded into one more
    LoadState loadState() const { return m_loadState; }
    // Of the last failed load. Rows of an earlier one are kept meanwhile.
    const core::Error &loadError() const { return m_loadError; }
    qint64 loadedAtMs() const { return m_loadedAtMs; } // 0: never
    bool everLoaded() const { return m_loadedAtMs != 0; }

    const core::Service *service(const core::ServiceId &id) const;
    core::ServiceId idAt(const QModelIndex &index) const;
    // How many services have each status, indexed by core::ServiceStatus.
    const std::array<int, 5> &statusCounts() const { return m_statusCounts; }

    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    // What a column sorts by, without QVariants: texts in Name, Category, Version and Runtime, else numbers.
    static double numberKey(const ServiceRow &row, int column);
    static QString textKey(const ServiceRow &row, int column);

    void applyServices(const QVector<core::Service> &services); // for tests and other sources
    void applyEvent(const core::ServiceEvent &event);
    void applySamples(const QVector<core::MetricSample> &samples);

signals:
    void loadStateChanged(models::LoadState state);

protected:
    core::ServiceId idOf(const ServiceRow &row) const override { return row.service.spec.id; }
    bool same(const ServiceRow &a, const ServiceRow &b) const override { return a.service == b.service; }
    void carryOver(const ServiceRow &from, ServiceRow &to) const override;
    void count(const ServiceRow &row, int by) override { m_statusCounts[size_t(row.service.state.status)] += by; }

private:
    void setLoadState(LoadState state);
    void finishLoad(quint64 generation, core::Result<QVector<core::Service>> result);
    void fetchOne(const core::ServiceId &id);
    static QString startText(const QString &reason);
    QVariant display(const ServiceRow &row, int column) const;
    QVariant sortValue(const ServiceRow &row, int column) const;
    QString toolTip(const ServiceRow &row, int column) const;

    QPointer<client::Backend> m_backend;
    std::array<int, 5> m_statusCounts{};
    ColumnSet m_columnSet = ColumnSet::Usual;
    LoadState m_loadState = LoadState::Idle;
    core::Error m_loadError;
    qint64 m_loadedAtMs = 0;
    quint64 m_generation = 0; // answers of an earlier backend are not ours
    bool m_inFlight = false;
    bool m_again = false;
    QVector<core::ServiceEvent> m_sinceAsked; // newer than the list that is on its way
};

} // namespace models
