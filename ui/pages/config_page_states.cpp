// SPDX-License-Identifier: GPL-3.0-or-later
// What the configuration page shows when: loading, none yet, none found, not allowed, a server without
// configuration, failed, content; the bar of gathered changes and the line at the page's foot.
#include "ui/pages/config_page.h"

#include "ui/pages/config_detail.h"
#include "ui/widgets/basics.h"
#include "ui/widgets/permit.h"

#include <QPushButton>

namespace ui::pages {

using theme::Icon;

void ConfigPage::showState()
{
    ListStates *states = m_frame->states();
    if (states->showTrouble(m_backend, loadOf(m_model),
                            {core::Permission::ConfigRead, tr("You may not see the configuration", "title"), Icon::Settings,
                             tr("This server has no configuration", "title: an older server without the feature"),
                             tr("It is of an older version, which keeps none.")}))
        return showFooter();
    if (m_model.rowCount() == 0)
        states->showEmpty(Icon::Settings, tr("Nothing is configured yet", "title"),
                          tr("Values that are set here reach services whose environment refers to them as config:KEY. They can be kept encrypted, "
                             "and every change can be taken back."),
                          {m_newButton, m_importButton});
    else if (m_filter.rowCount() == 0)
        states->showEmpty(Icon::Search, tr("No value matches", "title"), tr("Try other words, or look at all of them."), {m_clearButton});
    else
        states->show(ListStates::Shown::Content);
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
    m_frame->foot()->setCount(footerText());
    m_frame->foot()->setFreshness(m_backend, m_model.everLoaded(), ListFoot::While::Silent);
}

} // namespace ui::pages
