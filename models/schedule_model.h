// SPDX-License-Identifier: GPL-3.0-or-later
// ScheduleModel: the backup schedules of one backend, loaded as a list, then patched by what the server
// tells. Lives on the window's thread; owned by BackupDesk; the backend outlives it or is taken away.
#pragma once

#include "core/clock.h"
#include "models/list_loader.h"
#include "models/table_model.h"

namespace models {

class ScheduleModel final : public TableModel<core::BackupSchedule, core::ScheduleId>
{
    Q_OBJECT
public:
    enum Column { Name, State, When, NextRun, LastRun, Kept, Type, ColumnCount };
    enum Role {
        IdRole = Qt::UserRole + 1, // QString
        SubtitleRole,              // QString: the expression and its zone
        LightRole,                 // int(Light)
        SortRole,                  // what the column sorts by
    };
    enum class Light { Off, Good, Waiting, Failed, Overdue }; // Waiting: it has not run yet

    explicit ScheduleModel(const core::Clock &clock, QObject *parent = nullptr);

    void setBackend(client::Backend *backend);
    void refresh();
    void tick(); // times are others now
    LoadState loadState() const { return m_loader.state(); }
    const core::Error &loadError() const { return m_loader.error(); }
    bool everLoaded() const { return m_loader.everLoaded(); }

    static Light lightOf(const core::BackupSchedule &schedule);
    static QString lightWord(Light light);
    int overdue() const; // how many are

    core::ScheduleId idAt(const QModelIndex &index) const;
    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(ColumnCount); }
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    void applySchedules(const QVector<core::BackupSchedule> &schedules);
    void applySchedule(const core::BackupSchedule &schedule);
    void removeSchedule(const core::ScheduleId &id);

signals:
    void loadStateChanged();

protected:
    core::ScheduleId idOf(const core::BackupSchedule &schedule) const override { return schedule.id; }
    bool same(const core::BackupSchedule &a, const core::BackupSchedule &b) const override { return a == b; }

private:
    QString display(const core::BackupSchedule &schedule, int column) const;
    QString toolTip(const core::BackupSchedule &schedule, int column) const;

    const core::Clock &m_clock;
    ListLoader<core::BackupSchedule> m_loader;
};

} // namespace models
