// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/account_filter_model.h"

namespace models {

using client::Account;
using client::AccountStatus;

namespace {
// A row's facets: the lowest bit says that it is inactive, the others which roles it has. A server has a
// handful; should there be more than bits, the last one stands for all of those.
constexpr int kMostRoles = 30;
} // namespace

AccountFilterModel::AccountFilterModel(QObject *parent)
    : SortedFilterModel(parent)
{
    m_recount.setSingleShot(true);
    m_recount.setInterval(0);
    connect(&m_recount, &QTimer::timeout, this, &AccountFilterModel::recount);
}

void AccountFilterModel::setAccounts(AccountModel *model)
{
    m_accounts = model;
    setSourceModel(model);
    if (model && sortColumn() < 0)
        sort(AccountModel::Name, Qt::AscendingOrder);
    recount();
}

void AccountFilterModel::setStatus(std::optional<AccountStatus> status)
{
    if (std::exchange(m_status, status) != status)
        refilter();
}

void AccountFilterModel::setRole(const QString &role)
{
    if (std::exchange(m_role, role) == role)
        return;
    m_wanted = role.isEmpty() ? 0 : bitOf(role);
    refilter();
    recount();
}

quint32 AccountFilterModel::bitOf(const QString &role)
{
    qsizetype at = m_roles.indexOf(role);
    if (at < 0) {
        m_roles.append(role);
        at = m_roles.size() - 1;
    }
    return 2u << std::min<qsizetype>(at, kMostRoles - 1);
}

core::UserId AccountFilterModel::idAt(const QModelIndex &proxyIndex) const
{
    return m_accounts && proxyIndex.isValid() ? m_accounts->idAt(mapToSource(proxyIndex)) : core::UserId();
}

QModelIndex AccountFilterModel::indexOf(const core::UserId &id, int column) const
{
    const int row = m_accounts ? m_accounts->rowOf(id) : -1;
    return row < 0 ? QModelIndex() : mapFromSource(m_accounts->index(row, column));
}

SortedFilterModel::KeyKind AccountFilterModel::keyKind(int column) const
{
    const bool isText = column == AccountModel::Name || column == AccountModel::Roles || column == AccountModel::Tier;
    return isText ? KeyKind::Text : KeyKind::Number;
}

double AccountFilterModel::numberKey(int sourceRow, int column) const
{
    return AccountModel::numberKey(m_accounts->rowAt(sourceRow), column);
}

QString AccountFilterModel::textKey(int sourceRow, int column) const
{
    return AccountModel::textKey(m_accounts->rowAt(sourceRow), column);
}

QStringList AccountFilterModel::searchFields(int sourceRow) const
{
    const Account &account = m_accounts->rowAt(sourceRow);
    return {account.name, account.email, account.id.toString()};
}

bool AccountFilterModel::isSearched(int firstColumn, int lastColumn) const
{
    // A tick touches the ages only; whatever changes an account tells the whole row.
    return firstColumn <= AccountModel::Name && lastColumn >= AccountModel::Name;
}

quint32 AccountFilterModel::facetsOf(int sourceRow)
{
    const Account &account = m_accounts->rowAt(sourceRow);
    quint32 facets = quint32(account.status);
    for (const QString &role : account.roles)
        facets |= bitOf(role);
    return facets;
}

bool AccountFilterModel::acceptsRole(quint32 facets) const
{
    return m_wanted == 0 || (facets & m_wanted) != 0;
}

bool AccountFilterModel::acceptsFacets(quint32 facets) const
{
    return (!m_status || quint32(*m_status) == (facets & 1)) && acceptsRole(facets);
}

void AccountFilterModel::matchesChanged(Cause cause)
{
    if (cause == Cause::Filter)
        recount();
    else
        m_recount.start();
}

void AccountFilterModel::recount()
{
    std::array<int, 2> counts{};
    for (int row = 0; row < sourceRowCount(); ++row)
        if (textMatches(row) && acceptsRole(facetsAt(row)))
            ++counts[facetsAt(row) & 1];
    if (std::exchange(m_counts, counts) != counts)
        emit countsChanged();
}

} // namespace models
