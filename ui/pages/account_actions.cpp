// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/account_actions.h"

#include "models/format.h"
#include "models/people_words.h"
#include "models/permit.h"

namespace ui::pages {

using client::Account;
using client::AccountStatus;
using core::Permission;
using models::Format;
using models::PeopleWords;

AccountActions::AccountActions(models::AccountModel &accounts, QObject *parent) : QObject(parent), m_accounts(accounts) { }

bool AccountActions::isOneself(const Account &account) const
{
    return m_backend && account.id == m_backend->user().id;
}

QString AccountActions::whyNot(AccountAction action, const Account *account) const
{
    if (const QString why = models::Permit::whyNot(m_backend, Permission::UsersWrite); !why.isEmpty())
        return why;
    const core::Permissions own = m_backend->user().permissions | Permission::SignedIn;
    if (action == AccountAction::Create)
        return {};
    if (!account)
        return tr("Choose somebody first.");
    if (core::permissionsOfRoles(account->roles) & ~own)
        return tr("This account may do more than you may.");
    const bool oneself = isOneself(*account);
    switch (action) {
    case AccountAction::Disable:
        if (oneself)
            return tr("You are signed in with this account.");
        return account->isActive() ? QString() : tr("It is disabled already.", "an account");
    case AccountAction::Enable: return account->isActive() ? tr("It is enabled already.", "an account") : QString();
    case AccountAction::Delete: return oneself ? tr("You are signed in with this account.") : QString();
    case AccountAction::ResetFactor: return oneself ? tr("Give up your own second factor in your profile.") : QString();
    case AccountAction::Create:
    case AccountAction::Edit:
    case AccountAction::Roles:
    case AccountAction::EndSessions: break;
    }
    return {};
}

void AccountActions::fail(const Account &account, const QString &what, const core::Error &error)
{
    const QString why = Format::refusal(error);
    emit failed(what.arg(PeopleWords::nameOf(account)) + QStringLiteral(": ") + why);
    emit refused(account.id);
}

void AccountActions::setStatus(const Account &account, AccountStatus status)
{
    if (!m_backend)
        return;
    const bool on = status == AccountStatus::Active;
    const QString wanted = on ? QStringLiteral("active") : QStringLiteral("inactive");
    m_backend->accounts().update(account.id, {{QStringLiteral("status"), wanted}}).then(this, [this, account, on](const core::Result<Account> &result) {
        if (!result)
            return fail(account, on ? tr("%1 could not be enabled", "a person") : tr("%1 could not be disabled", "a person"), result.error());
        m_accounts.applyAccount(*result);
        emit done((on ? tr("%1 can sign in again", "a person") : tr("%1 is disabled", "a person")).arg(PeopleWords::nameOf(account)));
    });
}

void AccountActions::remove(const Account &account)
{
    if (!m_backend)
        return;
    m_backend->accounts().remove(account.id).then(this, [this, account](const core::Result<> &result) {
        if (!result && result.error().code != core::ErrorCode::NotFound)
            return fail(account, tr("%1 could not be deleted", "a person"), result.error());
        m_accounts.removeAccount(account.id);
        emit done(tr("%1 was deleted", "a person").arg(PeopleWords::nameOf(account)));
    });
}

void AccountActions::giveRole(const Account &account, const QString &role)
{
    if (!m_backend)
        return;
    m_backend->accounts().giveRole(account.id, role).then(this, [this, account, role](const core::Result<Account> &result) {
        if (!result)
            return fail(account, tr("The role could not be given to %1", "a person"), result.error());
        m_accounts.applyAccount(*result);
        emit done(tr("%1 is %2 now", "a person, a role").arg(PeopleWords::nameOf(account), PeopleWords::role(role)));
    });
}

void AccountActions::takeRole(const Account &account, const QString &role)
{
    if (!m_backend)
        return;
    m_backend->accounts().takeRole(account.id, role).then(this, [this, account, role](const core::Result<Account> &result) {
        if (!result)
            return fail(account, tr("The role could not be taken from %1", "a person"), result.error());
        m_accounts.applyAccount(*result);
        emit done(tr("%1 is no longer %2", "a person, a role").arg(PeopleWords::nameOf(account), PeopleWords::role(role)));
    });
}

void AccountActions::resetFactor(const Account &account)
{
    if (!m_backend)
        return;
    m_backend->accounts().resetSecondFactor(account.id).then(this, [this, account](const core::Result<> &result) {
        if (!result && result.error().code == core::ErrorCode::NotFound)
            emit done(tr("%1 has no second factor", "a person").arg(PeopleWords::nameOf(account)));
        else if (!result)
            fail(account, tr("The second factor of %1 could not be taken off", "a person"), result.error());
        else
            emit done(tr("The second factor of %1 was taken off", "a person").arg(PeopleWords::nameOf(account)));
    });
}

} // namespace ui::pages
