// SPDX-License-Identifier: GPL-3.0-or-later
// ConfigHistoryModel: the changes of one configuration value, newest first, a page at a time as they are
// scrolled to. Encrypted values are dots: what they were is kept nowhere. Lives on the window's thread;
// owned by the panel that shows it; the backend outlives it or is taken away.
#pragma once

#include "client/backend.h"
#include "core/clock.h"
#include "models/load_state.h"

#include <QAbstractTableModel>
#include <QPointer>

namespace models {

class ConfigHistoryModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { When, Who, What, ColumnCount };
    static constexpr int kPage = 50;

    explicit ConfigHistoryModel(const core::Clock &clock, QObject *parent = nullptr);

    // Of this place; an empty key empties it.
    void setPlace(client::Backend *backend, const client::ConfigPlace &place);
    void refresh();
    LoadState state() const { return m_state; }
    const core::Error &error() const { return m_error; }
    const client::ConfigHistoryEntry &entryAt(int row) const { return m_rows[row]; }

    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(m_rows.size()); }
    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(ColumnCount); }
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

signals:
    void stateChanged();

private:
    void ask(int page);
    void setState(LoadState state);
    QString display(const client::ConfigHistoryEntry &entry, int column) const;

    const core::Clock &m_clock;
    QPointer<client::Backend> m_backend;
    client::ConfigPlace m_place;
    QVector<client::ConfigHistoryEntry> m_rows;
    int m_total = 0;
    LoadState m_state = LoadState::Idle;
    core::Error m_error;
    quint64 m_generation = 0;
};

} // namespace models
