// SPDX-License-Identifier: GPL-3.0-or-later
// EventLogModel: what happened to services lately, newest first, at most kCapacity. Lives on the
// window's thread; owned by the page.
#pragma once

#include "client/backend.h"

#include <QAbstractListModel>
#include <QPointer>

#include <deque>

namespace models {

class EventLogModel final : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role {
        IdRole = Qt::UserRole + 1, // QString: the service
        KindRole,                  // int(core::ServiceEventKind)
        HealthRole,                // int(core::HealthStatus), after the event
        TimeRole,                  // qint64, milliseconds since the epoch
        ReasonRole,                // QString; may be empty
    };
    static constexpr int kCapacity = 500;

    explicit EventLogModel(QObject *parent = nullptr);
    void setBackend(client::Backend *backend); // clears; null stops
    void add(const core::ServiceEvent &event);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override; // DisplayRole: "Filesystem started"

private:
    static QString healthWords(core::HealthStatus now, const QString &name);

    struct Entry
    {
        core::ServiceId id;
        QString name;
        core::ServiceEventKind kind;
        core::HealthStatus health;
        qint64 timeMs;
        QString reason;
    };
    std::deque<Entry> m_entries; // newest first
    QPointer<client::Backend> m_backend;
};

} // namespace models
