// SPDX-License-Identifier: GPL-3.0-or-later
// What the users page shows when: loading, nobody found, not allowed, failed, content; and the line at its
// foot.
#include "ui/pages/users_page.h"

#include "models/format.h"
#include "ui/pages/list_filter_bar.h"
#include "ui/widgets/basics.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/states.h"

#include <QPushButton>

namespace ui::pages {

using client::AccountStatus;
using models::Format;
using models::LoadState;
using theme::Color;
using theme::Icon;

void UsersPage::showState()
{
    using Shown = widgets::StateStack::Shown;
    const bool none = m_accounts.rowCount() == 0;
    const bool loadFailed = none && m_accounts.loadState() == LoadState::Failed;
    const auto unreachable = m_backend && !isLive() ? m_backend->connectionState().error : std::nullopt;
    const auto showEmpty = [this](Icon icon, const QString &title, const QString &sentence, QPushButton *shown) {
        m_states->empty().setIcon(icon, Color::Text3);
        m_states->empty().setTexts(title, sentence);
        for (QPushButton *button : {m_createButton, m_clearButton})
            button->setVisible(button == shown);
        m_states->show(Shown::Empty);
    };
    if (none && unreachable) {
        m_states->setFailure(Format::error(*unreachable));
        m_states->show(Shown::Failed);
    } else if (isLive() && !maySee()) {
        showEmpty(Icon::EyeOff, tr("You may not see people", "title"),
                  tr("Your roles lack the permission %1.").arg(core::permissionName(core::Permission::UsersRead)), nullptr);
    } else if (loadFailed) {
        m_states->setFailure(Format::error(m_accounts.loadError()));
        m_states->show(Shown::Failed);
    } else if (none && !m_accounts.everLoaded()) {
        m_states->show(Shown::Loading);
    } else if (none) {
        showEmpty(Icon::Users, tr("Nobody here yet", "title"), tr("Make an account for each person, with the roles that they need."), m_createButton);
    } else if (m_filter.rowCount() == 0) {
        showEmpty(Icon::Search, tr("Nobody matches", "title"), tr("Try other words, or look at everybody."), m_clearButton);
    } else {
        m_states->show(Shown::Content);
    }
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
    m_count->setText(maySee() ? footerText() : QString());
    if (!isLive() && m_accounts.everLoaded() && m_backend && m_backend->connectionState().lastLiveMs > 0)
        m_freshness->setText(tr("As of %1", "footer: time of day").arg(Format::clockTime(m_backend->connectionState().lastLiveMs)));
    else
        m_freshness->clear();
}

void UsersPage::showCounts()
{
    m_filterBar->chips()->chip(ListFilterBar::kAll)->setCount(m_filter.countAll());
    for (const AccountStatus status : {AccountStatus::Active, AccountStatus::Inactive})
        m_filterBar->chips()->chip(int(status))->setCount(m_filter.count(status));
    showFooter();
}

} // namespace ui::pages
