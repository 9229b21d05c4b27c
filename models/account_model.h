// SPDX-License-Identifier: GPL-3.0-or-later
// AccountModel: all people of one backend. A server tells no news of them: the list is fetched when asked
// for, and what this window changed is put in at once. Lives on the window's thread; owned by its page;
// the backend outlives it or is taken away by setBackend(nullptr).
#pragma once

#include "core/clock.h"
#include "models/list_loader.h"
#include "models/table_model.h"

namespace models {

class AccountModel final : public TableModel<client::Account, core::UserId>
{
    Q_OBJECT
public:
    enum Column { Name, Roles, Status, LastLogin, Tier, Created, ColumnCount };
    enum Role {
        IdRole = Qt::UserRole + 1, // QString
        SubtitleRole,              // QString: second line of the name
        ActiveRole,                // bool
    };

    explicit AccountModel(const core::Clock &clock, QObject *parent = nullptr);

    void setBackend(client::Backend *backend); // loads nothing by itself
    void refresh();
    void tick(); // ages are others now
    LoadState loadState() const { return m_loader.state(); }
    const core::Error &loadError() const { return m_loader.error(); }
    bool everLoaded() const { return m_loader.everLoaded(); }

    core::UserId idAt(const QModelIndex &index) const;
    QString nameOf(const core::UserId &id) const; // the id where it is not known

    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(ColumnCount); }
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    static double numberKey(const client::Account &account, int column);
    static QString textKey(const client::Account &account, int column);

    void applyAccount(const client::Account &account);
    void removeAccount(const core::UserId &id);

signals:
    void loadStateChanged();

protected:
    core::UserId idOf(const client::Account &account) const override { return account.id; }
    bool same(const client::Account &a, const client::Account &b) const override { return a == b; }

private:
    QString display(const client::Account &account, int column) const;
    QString toolTip(const client::Account &account, int column) const;

    const core::Clock &m_clock;
    ListLoader<client::Account> m_loader;
};

} // namespace models
