// SPDX-License-Identifier: GPL-3.0-or-later
// What the configuration page shows when: loading, none yet, none found, not allowed, a server without
// configuration, failed, content; the bar of gathered changes and the line at the page's foot.
#include "ui/pages/config_page.h"

#include "models/format.h"
#include "ui/pages/config_detail.h"
#include "ui/widgets/basics.h"
#include "ui/widgets/permit.h"
#include "ui/widgets/states.h"

#include <QPushButton>

namespace ui::pages {

using models::Format;
using models::LoadState;
using theme::Color;
using theme::Icon;

void ConfigPage::showState()
{
    using Shown = widgets::StateStack::Shown;
    const bool none = m_model.rowCount() == 0;
    const bool loadFailed = none && m_model.loadState() == LoadState::Failed;
    const bool live = m_backend && m_backend->connectionState().isLive();
    const auto unreachable = m_backend && !live ? m_backend->connectionState().error : std::nullopt;
    const auto showEmpty = [this](Icon icon, const QString &title, const QString &sentence, const QList<QPushButton *> &buttons) {
        m_states->empty().setIcon(icon, Color::Text3);
        m_states->empty().setTexts(title, sentence);
        for (QPushButton *button : {m_newButton, m_importButton, m_clearButton})
            button->setVisible(buttons.contains(button));
        m_states->show(Shown::Empty);
    };
    if (none && unreachable) {
        m_states->setFailure(Format::error(*unreachable));
        m_states->show(Shown::Failed);
    } else if ((live && !mayRead()) || (loadFailed && m_model.loadError().code == core::ErrorCode::Forbidden)) {
        showEmpty(Icon::EyeOff, tr("You may not see the configuration", "title"),
                  tr("Your roles lack the permission %1.").arg(core::permissionName(core::Permission::ConfigRead)), {});
    } else if (loadFailed && m_model.loadError().code == core::ErrorCode::NotFound) {
        showEmpty(Icon::Settings, tr("This server has no configuration", "title: an older server without the feature"),
                  tr("It is of an older version, which keeps none."), {});
    } else if (loadFailed) {
        m_states->setFailure(Format::error(m_model.loadError()));
        m_states->show(Shown::Failed);
    } else if (none && !m_model.everLoaded()) {
        m_states->show(Shown::Loading);
    } else if (none) {
        showEmpty(Icon::Settings, tr("Nothing is configured yet", "title"),
                  tr("Values that are set here reach services whose environment refers to them as config:KEY. They can be kept encrypted, "
                     "and every change can be taken back."),
                  {m_newButton, m_importButton});
    } else if (m_filter.rowCount() == 0) {
        showEmpty(Icon::Search, tr("No value matches", "title"), tr("Try other words, or look at all of them."), {m_clearButton});
    } else {
        m_states->show(Shown::Content);
    }
    showFooter();
}

void ConfigPage::showButtons()
{
    const QString why = m_actions.whyNot();
    for (QPushButton *button : {m_newButton, m_importButton, m_topNew.data(), m_topImport.data()})
        if (button)
            widgets::permit(button, why);
}

void ConfigPage::showDraft()
{
    const int count = m_draft.rowCount();
    m_draftBar->setVisible(count > 0);
    m_draftText->setText(tr("%n change(s) gathered, and not made yet", "of the configuration", count));
    widgets::permit(m_review, m_actions.whyNot());
}

QString ConfigPage::footerText() const
{
    const int all = m_model.rowCount();
    const int shown = m_filter.rowCount();
    QString text = shown == all ? tr("%n value(s)", "footer", all) : tr("%1 of %n value(s)", "footer", all).arg(shown);
    if (all > 0) {
        int set = 0;
        for (int row = 0; row < all; ++row)
            set += !m_model.rowAt(row).entry.isDefault;
        if (set < all)
            text += QStringLiteral(" · ") + tr("%n set", "footer: configuration values, no defaults", set);
    }
    return text;
}

void ConfigPage::showFooter()
{
    m_count->setText(footerText());
    const bool live = m_backend && m_backend->connectionState().isLive();
    if (!live && m_model.everLoaded() && m_backend && m_backend->connectionState().lastLiveMs > 0)
        m_freshness->setText(tr("As of %1", "footer: time of day").arg(Format::clockTime(m_backend->connectionState().lastLiveMs)));
    else
        m_freshness->clear();
}

} // namespace ui::pages
