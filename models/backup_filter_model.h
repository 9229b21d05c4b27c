// SPDX-License-Identifier: GPL-3.0-or-later
// BackupFilterModel: the backups that match a text, a state, a type, an origin and a service, sorted by
// a column; and how many each state would show. Lives on the window's thread; owned by the page.
#pragma once

#include "models/backup_model.h"
#include "models/sorted_filter_model.h"

#include <QTimer>

namespace models {

class BackupFilterModel final : public SortedFilterModel
{
    Q_OBJECT
public:
    enum class State { Good, Going, Failed }; // Failed: cancelled ones too

    explicit BackupFilterModel(QObject *parent = nullptr);

    void setBackups(BackupModel *model);

    // setText(): every word must occur in name, id, description, services or who made it.
    void setState(std::optional<State> state); // nothing: all
    std::optional<State> state() const { return m_state; }
    void setType(std::optional<core::BackupType> type);
    std::optional<core::BackupType> type() const { return m_type; }
    void setOrigin(std::optional<core::BackupOrigin> origin);
    std::optional<core::BackupOrigin> origin() const { return m_origin; }
    void setService(const QString &service); // empty: all
    const QString &service() const { return m_service; }
    void setSchedule(const core::ScheduleId &schedule); // empty: all
    const core::ScheduleId &schedule() const { return m_schedule; }
    bool isFiltering() const;

    int count(State state) const { return m_counts[size_t(state)]; } // that match all but the state
    int countAll() const { return m_counts[0] + m_counts[1] + m_counts[2]; }
    QStringList servicesThere() const; // of all backups, by name

    core::BackupId idAt(const QModelIndex &proxyIndex) const;
    QModelIndex indexOf(const core::BackupId &id, int column = 0) const; // invalid when not shown
    static State stateOf(core::BackupStatus status);

signals:
    void countsChanged();

protected:
    KeyKind keyKind(int column) const override;
    double numberKey(int sourceRow, int column) const override;
    QString textKey(int sourceRow, int column) const override;
    int tieColumn() const override { return BackupModel::Name; }
    QStringList searchFields(int sourceRow) const override;
    bool isSearched(int firstColumn, int lastColumn) const override;
    quint32 facetsOf(int sourceRow) override;
    bool acceptsFacets(quint32 facets) const override;
    void matchesChanged(Cause cause) override;

private:
    // Backups of the same services and schedule are a group, which a number stands for.
    struct Group
    {
        QStringList services;
        core::ScheduleId schedule;
    };
    bool acceptsAllButState(quint32 facets) const;
    bool wants(const Group &group) const;
    void filterChanged();
    void recount();

    BackupModel *m_backups = nullptr;
    std::optional<State> m_state;
    std::optional<core::BackupType> m_type;
    std::optional<core::BackupOrigin> m_origin;
    QString m_service;
    core::ScheduleId m_schedule;
    QHash<QString, quint32> m_groupNumbers;
    std::vector<Group> m_groups;
    std::vector<bool> m_groupWanted;
    std::array<int, 3> m_counts{};
    QTimer m_recount;
};

} // namespace models
