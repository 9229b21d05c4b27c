// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session_model.h"

#include "models/format.h"

namespace models {

using client::AccountSession;

SessionModel::SessionModel(const core::Clock &clock, QObject *parent)
    : TableModel(parent)
    , m_clock(clock)
    , m_loader(
          *this,
          [this](client::Backend &backend) { return m_user.isEmpty() ? backend.profile().sessions() : backend.accounts().sessions(m_user); },
          [this](const QVector<AccountSession> &sessions) { applyList({sessions.begin(), sessions.end()}); },
          [this] { emit loadStateChanged(); })
{
}

void SessionModel::setSource(client::Backend *backend, const core::UserId &user)
{
    if (backend == m_loader.backend() && user == m_user)
        return;
    m_user = user;
    m_loader.setBackend(backend);
    clear();
}

void SessionModel::refresh()
{
    m_loader.refresh();
}

void SessionModel::tick()
{
    if (rowCount() > 0)
        emit dataChanged(index(0, Since), index(rowCount() - 1, LastSeen), {Qt::DisplayRole});
}

core::SessionId SessionModel::idAt(const QModelIndex &index) const
{
    return index.isValid() ? rowAt(index.row()).id : core::SessionId();
}

bool SessionModel::hasOthers() const
{
    for (int row = 0; row < rowCount(); ++row)
        if (!rowAt(row).isCurrent)
            return true;
    return false;
}

void SessionModel::removeSession(const core::SessionId &id)
{
    m_loader.tell([this, id] { removeRow(id); });
}

QVariant SessionModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const AccountSession &session = rowAt(index.row());
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole: return display(session, column);
    case Qt::ToolTipRole: return column == Since ? Format::dateTime(session.firstSeenMs) : column == LastSeen ? Format::dateTime(session.lastSeenMs) : QString();
    case Qt::AccessibleTextRole:
        return QStringLiteral("%1: %2").arg(headerData(column, Qt::Horizontal, Qt::DisplayRole).toString(), display(session, column));
    case SubtitleRole: return session.address;
    case CurrentRole: return session.isCurrent;
    default: return {};
    }
}

QString SessionModel::display(const AccountSession &session, int column) const
{
    const QString device = session.device.isEmpty() ? tr("Unknown program", "of a session") : session.device;
    switch (column) {
    case Device: return session.isCurrent ? tr("%1 (this window)", "a session; the program that signed in").arg(device) : device;
    case Since: return Format::ago(session.firstSeenMs, m_clock.nowMs());
    case LastSeen: return Format::ago(session.lastSeenMs, m_clock.nowMs());
    default: return {};
    }
}

QVariant SessionModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Device: return tr("Program", "column: of a session");
    case Since: return tr("Signed in", "column: when");
    case LastSeen: return tr("Last seen", "column: when");
    default: return {};
    }
}

} // namespace models
