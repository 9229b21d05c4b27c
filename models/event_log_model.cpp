// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/event_log_model.h"

#include "models/format.h"
#include "models/server_words.h"

namespace models {

QString EventLogModel::healthWords(core::HealthStatus now, const QString &name)
{
    switch (now) {
    case core::HealthStatus::Healthy: return tr("%1 is healthy", "service").arg(name);
    case core::HealthStatus::Degraded: return tr("%1 is degraded", "service").arg(name);
    case core::HealthStatus::Unhealthy: return tr("%1 is unhealthy", "service").arg(name);
    case core::HealthStatus::Unknown:
    case core::HealthStatus::Starting: break; // see add()
    }
    return name;
}

EventLogModel::EventLogModel(QObject *parent)
    : QAbstractListModel(parent)
{
}

void EventLogModel::setBackend(client::Backend *backend)
{
    if (backend == m_backend)
        return;
    if (m_backend)
        m_backend->disconnect(this);
    m_backend = backend;
    if (!m_entries.empty()) {
        beginRemoveRows({}, 0, int(m_entries.size()) - 1);
        m_entries.clear();
        endRemoveRows();
    }
    if (backend)
        connect(backend, &client::Backend::serviceEvent, this, &EventLogModel::add);
}

void EventLogModel::add(const core::ServiceEvent &event)
{
    const core::HealthStatus health = event.service.state.health;
    // Before the first check and after the end there is no health: that is told by the start and the stop.
    if (event.kind == core::ServiceEventKind::HealthChanged
        && (health == core::HealthStatus::Unknown || health == core::HealthStatus::Starting))
        return;
    if (m_entries.size() >= size_t(kCapacity)) {
        const int last = int(m_entries.size()) - 1;
        beginRemoveRows({}, last, last);
        m_entries.pop_back();
        endRemoveRows();
    }
    const QString &name = event.service.spec.name;
    beginInsertRows({}, 0, 0);
    m_entries.push_front({event.id, name.isEmpty() ? event.id.toString() : name, event.kind, health,
                          event.timeMs, event.reason});
    endInsertRows();
}

int EventLogModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_entries.size());
}

QVariant EventLogModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Entry &entry = m_entries[size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return entry.kind == core::ServiceEventKind::HealthChanged ? healthWords(entry.health, entry.name)
                                                                   : Format::event(entry.kind, entry.name);
    case Qt::ToolTipRole:
    case ReasonRole: return ServerWords::text(entry.reason);
    case IdRole: return entry.id.toString();
    case KindRole: return int(entry.kind);
    case HealthRole: return int(entry.health);
    case TimeRole: return entry.timeMs;
    default: return {};
    }
}

} // namespace models
