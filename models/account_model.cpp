// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/account_model.h"

#include "models/format.h"
#include "models/people_words.h"

namespace models {

using client::Account;

AccountModel::AccountModel(const core::Clock &clock, QObject *parent)
    : TableModel(parent)
    , m_clock(clock)
    , m_loader(
          *this, [](client::Backend &backend) { return backend.accounts().list(); },
          [this](const QVector<Account> &accounts) { applyList({accounts.begin(), accounts.end()}); }, [this] { emit loadStateChanged(); })
{
}

void AccountModel::setBackend(client::Backend *backend)
{
    if (backend == m_loader.backend())
        return;
    m_loader.setBackend(backend);
    clear();
}

void AccountModel::refresh()
{
    m_loader.refresh();
}

void AccountModel::tick()
{
    if (rowCount() > 0)
        emit dataChanged(index(0, LastLogin), index(rowCount() - 1, LastLogin), {Qt::DisplayRole});
}

core::UserId AccountModel::idAt(const QModelIndex &index) const
{
    return index.isValid() ? rowAt(index.row()).id : core::UserId();
}

QString AccountModel::nameOf(const core::UserId &id) const
{
    const Account *account = find(id);
    return account ? PeopleWords::nameOf(*account) : id.toString();
}

void AccountModel::applyAccount(const Account &account)
{
    m_loader.tell([this, account] { applyRow(account); });
}

void AccountModel::removeAccount(const core::UserId &id)
{
    m_loader.tell([this, id] { removeRow(id); });
}

double AccountModel::numberKey(const Account &account, int column)
{
    switch (column) {
    case Status: return account.isActive() ? 0 : 1;
    case LastLogin: return double(account.lastLoginMs);
    case Created: return double(account.createdAtMs);
    default: return 0;
    }
}

QString AccountModel::textKey(const Account &account, int column)
{
    switch (column) {
    case Roles: return PeopleWords::roles(account.roles);
    case Tier: return PeopleWords::tier(account.tier);
    default: return PeopleWords::nameOf(account);
    }
}

QVariant AccountModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Account &account = rowAt(index.row());
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole: return display(account, column);
    case Qt::ToolTipRole: return toolTip(account, column);
    case Qt::AccessibleTextRole:
        return QStringLiteral("%1: %2").arg(headerData(column, Qt::Horizontal, Qt::DisplayRole).toString(), display(account, column));
    case IdRole: return account.id.toString();
    case SubtitleRole: return account.email;
    case ActiveRole: return account.isActive();
    default: return {};
    }
}

QString AccountModel::display(const Account &account, int column) const
{
    switch (column) {
    case Name: return PeopleWords::nameOf(account);
    case Roles: return PeopleWords::roles(account.roles);
    case Status: return PeopleWords::status(account.status);
    case LastLogin: return Format::ago(account.lastLoginMs, m_clock.nowMs());
    case Tier: return PeopleWords::tier(account.tier);
    case Created: return Format::dateTime(account.createdAtMs);
    default: return {};
    }
}

QString AccountModel::toolTip(const Account &account, int column) const
{
    switch (column) {
    case Name: return account.email.toHtmlEscaped();
    case LastLogin: return account.lastLoginMs > 0 ? Format::dateTime(account.lastLoginMs) : QString();
    case Tier: return PeopleWords::tierMeaning(account.tier);
    default: return {};
    }
}

QVariant AccountModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name: return tr("Name", "column");
    case Roles: return tr("Roles", "column");
    case Status: return tr("Status", "column");
    case LastLogin: return tr("Last sign-in", "column");
    case Tier: return tr("Tier", "column: how many requests an hour");
    case Created: return tr("Made", "column: when");
    default: return {};
    }
}

} // namespace models
