// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/api_key_model.h"

#include "models/format.h"

#include <limits>

namespace models {

using client::ApiKey;
using client::ApiKeyId;

ApiKeyModel::ApiKeyModel(const core::Clock &clock, QObject *parent)
    : TableModel(parent)
    , m_clock(clock)
    , m_tickedAtMs(clock.nowMs())
    , m_loader(
          *this,
          [this](client::Backend &backend) {
              return m_whose == Whose::Everybodys ? backend.keys().listAll()
                                                  : backend.keys().list(m_whose == Whose::Ones ? m_user : core::UserId());
          },
          [this](const QVector<ApiKey> &keys) { applyList({keys.begin(), keys.end()}); }, [this] { emit loadStateChanged(); })
{
}

void ApiKeyModel::setSource(client::Backend *backend, Whose whose, const core::UserId &user)
{
    if (backend == m_loader.backend() && whose == m_whose && user == m_user)
        return;
    m_whose = whose;
    m_user = user;
    m_loader.setBackend(backend);
    clear();
}

void ApiKeyModel::setOwnerNames(OwnerName name)
{
    m_ownerName = std::move(name);
    if (rowCount() > 0)
        emitRowsChanged(0, rowCount() - 1);
}

void ApiKeyModel::refresh()
{
    m_loader.refresh();
}

void ApiKeyModel::tick()
{
    const qint64 before = std::exchange(m_tickedAtMs, m_clock.nowMs());
    for (int row = 0; row < rowCount(); ++row) {
        if (PeopleWords::keyState(rowAt(row), before) != stateOf(rowAt(row)))
            emitRowsChanged(row, row);
    }
    if (rowCount() > 0)
        emit dataChanged(index(0, Expires), index(rowCount() - 1, LastUsed), {Qt::DisplayRole});
}

ApiKeyId ApiKeyModel::idAt(const QModelIndex &index) const
{
    return index.isValid() ? rowAt(index.row()).id : ApiKeyId();
}

QString ApiKeyModel::ownerOf(const ApiKey &key) const
{
    return m_ownerName ? m_ownerName(key.user) : key.user.toString();
}

void ApiKeyModel::applyKey(const ApiKey &key)
{
    m_loader.tell([this, key] { applyRow(key); });
}

void ApiKeyModel::removeKey(const ApiKeyId &id)
{
    m_loader.tell([this, id] { removeRow(id); });
}

double ApiKeyModel::numberKey(const ApiKey &key, int column) const
{
    switch (column) {
    case State: return double(int(stateOf(key)));
    case Expires: return key.expiresAtMs > 0 ? double(key.expiresAtMs) : std::numeric_limits<double>::max(); // the last to end
    case LastUsed: return double(key.lastUsedMs);
    case Created: return double(key.createdAtMs);
    default: return 0;
    }
}

QString ApiKeyModel::textKey(const ApiKey &key, int column) const
{
    switch (column) {
    case Permissions: return PeopleWords::permissions(key.permissions);
    case Owner: return ownerOf(key);
    default: return key.name;
    }
}

QVariant ApiKeyModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const ApiKey &key = rowAt(index.row());
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole: return display(key, column);
    case Qt::ToolTipRole: return toolTip(key, column);
    case Qt::AccessibleTextRole:
        return QStringLiteral("%1: %2").arg(headerData(column, Qt::Horizontal, Qt::DisplayRole).toString(), display(key, column));
    case IdRole: return key.id.toString();
    case SubtitleRole: return key.prefix() + QStringLiteral("_…");
    case StateRole: return int(stateOf(key));
    default: return {};
    }
}

QString ApiKeyModel::display(const ApiKey &key, int column) const
{
    switch (column) {
    case Name: return key.name;
    case State: return PeopleWords::keyState(stateOf(key));
    case Permissions: return PeopleWords::permissions(key.permissions);
    case Expires: return PeopleWords::keyExpiry(key.expiresAtMs, m_clock.nowMs());
    case LastUsed: return Format::ago(key.lastUsedMs, m_clock.nowMs());
    case Owner: return ownerOf(key);
    case Created: return Format::dateTime(key.createdAtMs);
    default: return {};
    }
}

QString ApiKeyModel::toolTip(const ApiKey &key, int column) const
{
    switch (column) {
    case Name: return key.name.toHtmlEscaped();
    case Permissions: return key.permissions.join(QStringLiteral(", ")).toHtmlEscaped();
    case Expires: return key.expiresAtMs > 0 ? Format::dateTime(key.expiresAtMs) : QString();
    case LastUsed: return key.lastUsedMs > 0 ? Format::dateTime(key.lastUsedMs) : QString();
    case Owner: return key.user.toString().toHtmlEscaped();
    default: return {};
    }
}

QVariant ApiKeyModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name: return tr("Key", "column");
    case State: return tr("Status", "column");
    case Permissions: return tr("May", "column: what an API key may do");
    case Expires: return tr("Ends", "column: when an API key expires");
    case LastUsed: return tr("Last used", "column: when");
    case Owner: return tr("Made by", "column: whose API key");
    case Created: return tr("Made", "column: when");
    default: return {};
    }
}

} // namespace models
