// SPDX-License-Identifier: GPL-3.0-or-later
// AccountFilterModel: the people who match a text, a state and a role, sorted by a column; and how many
// each state would show. Lives on the window's thread; owned by the page.
#pragma once

#include "models/account_model.h"
#include "models/sorted_filter_model.h"

#include <QTimer>

namespace models {

class AccountFilterModel final : public SortedFilterModel
{
    Q_OBJECT
public:
    explicit AccountFilterModel(QObject *parent = nullptr);

    void setAccounts(AccountModel *model);

    // setText(): every word must occur in name, email or id.
    void setStatus(std::optional<client::AccountStatus> status); // nothing: all
    void setRole(const QString &role);                           // empty: all
    int count(client::AccountStatus status) const { return m_counts[size_t(status)]; } // that match all but the state
    int countAll() const { return m_counts[0] + m_counts[1]; }

    core::UserId idAt(const QModelIndex &proxyIndex) const;
    QModelIndex indexOf(const core::UserId &id, int column = 0) const; // invalid when not shown

signals:
    void countsChanged();

protected:
    KeyKind keyKind(int column) const override;
    double numberKey(int sourceRow, int column) const override;
    QString textKey(int sourceRow, int column) const override;
    int tieColumn() const override { return AccountModel::Name; }
    QStringList searchFields(int sourceRow) const override;
    bool isSearched(int firstColumn, int lastColumn) const override;
    quint32 facetsOf(int sourceRow) override;
    bool acceptsFacets(quint32 facets) const override;
    void matchesChanged(Cause cause) override;

private:
    bool acceptsRole(quint32 facets) const;
    quint32 bitOf(const QString &role);
    void recount();

    AccountModel *m_accounts = nullptr;
    std::optional<client::AccountStatus> m_status;
    QString m_role;
    QStringList m_roles; // those seen, each with a bit
    quint32 m_wanted = 0; // the bit of m_role; 0: all
    std::array<int, 2> m_counts{};
    QTimer m_recount;
};

} // namespace models
