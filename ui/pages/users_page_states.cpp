// SPDX-License-Identifier: GPL-3.0-or-later
// What the users page shows when: loading, nobody found, not allowed, failed, content; and the line at its
// foot.
#include "ui/pages/users_page.h"

#include "ui/pages/list_filter_bar.h"
#include "ui/widgets/controls.h"

#include <QPushButton>

namespace ui::pages {

using client::AccountStatus;
using theme::Icon;

void UsersPage::showState()
{
    ListStates *states = m_frame->states();
    if (states->showTrouble(m_backend, loadOf(m_accounts), {core::Permission::UsersRead, tr("You may not see people", "title"), Icon::Users, {}, {}}))
        return showFooter();
    if (m_accounts.rowCount() == 0)
        states->showEmpty(Icon::Users, tr("Nobody here yet", "title"), tr("Make an account for each person, with the roles that they need."), {m_createButton});
    else if (m_filter.rowCount() == 0)
        states->showEmpty(Icon::Search, tr("Nobody matches", "title"), tr("Try other words, or look at everybody."), {m_clearButton});
    else
        states->show(ListStates::Shown::Content);
    showFooter();
}

QString UsersPage::footerText() const
{
    const int all = m_accounts.rowCount();
    const int shown = m_filter.rowCount();
    return shown == all ? tr("%n user(s)", "footer", all) : tr("%1 of %n user(s)", "footer", all).arg(shown);
}

void UsersPage::showFooter()
{
    m_frame->foot()->setCount(maySee() ? footerText() : QString());
    m_frame->foot()->setFreshness(m_backend, m_accounts.everLoaded(), ListFoot::While::Silent);
}

void UsersPage::showCounts()
{
    m_filterBar->chips()->chip(ListFilterBar::kAll)->setCount(m_filter.countAll());
    for (const AccountStatus status : {AccountStatus::Active, AccountStatus::Inactive})
        m_filterBar->chips()->chip(int(status))->setCount(m_filter.count(status));
    showFooter();
}

} // namespace ui::pages
