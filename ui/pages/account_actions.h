// SPDX-License-Identifier: GPL-3.0-or-later
// AccountActions: carries out what a person asks of an account, puts the outcome into the list, and says in
// words when the server refuses. What may be asked depends on permissions and on whose account it is: see
// whyNot(). GUI thread; owned by a page; the model outlives it.
#pragma once

#include "models/account_model.h"

#include <QObject>
#include <QPointer>

namespace ui::pages {

enum class AccountAction { Create, Edit, Disable, Enable, Delete, Roles, EndSessions, ResetFactor };

class AccountActions : public QObject
{
    Q_OBJECT

public:
    explicit AccountActions(models::AccountModel &accounts, QObject *parent = nullptr);

    void setBackend(client::Backend *backend) { m_backend = backend; }
    client::Backend *backend() const { return m_backend; }
    models::AccountModel &accounts() { return m_accounts; }

    bool isOneself(const client::Account &account) const;
    // Why it cannot be asked for now; empty when it can. An account is needed but for Create.
    QString whyNot(AccountAction action, const client::Account *account = nullptr) const;
    bool allowed(AccountAction action, const client::Account *account = nullptr) const { return whyNot(action, account).isEmpty(); }

    void setStatus(const client::Account &account, client::AccountStatus status);
    void remove(const client::Account &account);
    void giveRole(const client::Account &account, const QString &role);
    void takeRole(const client::Account &account, const QString &role);
    void resetFactor(const client::Account &account);

signals:
    void done(const QString &text);
    void failed(const QString &text);
    // A refused change: what shows it in advance has to go back to how it is.
    void refused(const core::UserId &id);

private:
    void fail(const client::Account &account, const QString &what, const core::Error &error);

    models::AccountModel &m_accounts;
    QPointer<client::Backend> m_backend;
};

} // namespace ui::pages
