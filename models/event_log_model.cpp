// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/event_log_model.h"

#include "models/format.h"

namespace models {

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
    if (m_entries.size() >= size_t(kCapacity)) {
        const int last = int(m_entries.size()) - 1;
        beginRemoveRows({}, last, last);
        m_entries.pop_back();
        endRemoveRows();
    }
    const QString &name = event.service.spec.name;
    beginInsertRows({}, 0, 0);
    m_entries.push_front({event.id, name.isEmpty() ? event.id.toString() : name, event.kind, event.timeMs,
                          event.reason});
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
    case Qt::DisplayRole: return Format::event(entry.kind, entry.name);
    case Qt::ToolTipRole:
    case ReasonRole: return entry.reason;
    case IdRole: return entry.id.toString();
    case KindRole: return int(entry.kind);
    case TimeRole: return entry.timeMs;
    default: return {};
    }
}

} // namespace models
