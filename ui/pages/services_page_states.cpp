// SPDX-License-Identifier: GPL-3.0-or-later
// What the services page shows when: loading, none yet, none found, not allowed, failed, content, and
// the line at its foot.
#include "ui/pages/services_page.h"

#include "models/format.h"
#include "ui/widgets/basics.h"
#include "ui/widgets/states.h"
#include "ui/widgets/table_view.h"

#include <QItemSelectionModel>
#include <QPushButton>

namespace ui::pages {

using theme::Color;
using theme::Icon;

void ServicesPage::showState()
{
    using Shown = widgets::StateStack::Shown;
    const bool none = m_model.rowCount() == 0;
    const auto unreachable = m_backend && !m_backend->connectionState().isLive() ? m_backend->connectionState().error
                                                                                 : std::nullopt;
    if (none && unreachable) {
        m_states->setFailure(models::Format::error(*unreachable));
        m_states->show(Shown::Failed);
    } else if (none && m_model.loadState() == models::LoadState::Failed && m_model.loadError().code == core::ErrorCode::Forbidden) {
        widgets::MessageState &empty = m_states->empty();
        empty.setIcon(Icon::EyeOff, Color::Text3);
        empty.setTexts(tr("You may not see services", "title"),
                       tr("Your roles lack the permission %1.").arg(core::permissionName(core::Permission::ServicesRead)));
        for (QPushButton *button : {m_newButton, m_samplesButton, m_importButton, m_clearButton})
            button->hide();
        m_states->show(Shown::Empty);
    } else if (none && m_model.loadState() == models::LoadState::Failed) {
        m_states->setFailure(models::Format::error(m_model.loadError()));
        m_states->show(Shown::Failed);
    } else if (none && !m_model.everLoaded()) {
        m_states->show(Shown::Loading);
    } else if (m_filter.rowCount() == 0) {
        widgets::MessageState &empty = m_states->empty();
        if (none) {
            empty.setIcon(Icon::Package, Color::Text3);
            empty.setTexts(tr("No services yet", "title"),
                           tr("A service is an MCP server that is kept running here, with its log, its health and its figures. "
                              "Describe your own, or begin with samples from the catalogue."));
        } else {
            empty.setIcon(Icon::Search, Color::Text3);
            empty.setTexts(tr("No service matches", "title"), tr("Try other words, or look at all of them."));
        }
        m_newButton->setVisible(none);
        m_samplesButton->setVisible(none);
        m_importButton->setVisible(none);
        m_clearButton->setVisible(!none);
        m_states->show(Shown::Empty);
    } else {
        m_states->show(Shown::Content);
    }
    showFooter();
}

void ServicesPage::showCounts()
{
    const int failedNow = m_model.statusCounts()[size_t(core::ServiceStatus::Error)];
    if (failedNow != m_failedCount) {
        m_failedCount = failedNow;
        emit badgeChanged(failedNow, tr("%n service(s) failed", "badge of the page", failedNow));
    }
    showFooter();
}

QString ServicesPage::footerText() const
{
    const int all = m_model.rowCount();
    const int shown = m_filter.rowCount();
    QString text = shown == all ? tr("%n service(s)", "footer", all)
                                : tr("%1 of %n service(s)", "footer", all).arg(shown);
    const int chosen = std::max(int(m_table->selectionModel()->selectedRows().size()), m_selected.isEmpty() ? 0 : 1);
    if (chosen > 0)
        text += QStringLiteral(" · ") + tr("%n selected", "footer: services", chosen);
    return text;
}

void ServicesPage::showFooter()
{
    m_count->setText(footerText());
    const bool live = m_backend && m_backend->connectionState().isLive();
    if (live)
        m_freshness->setText(tr("Updated live", "footer"));
    else if (m_model.everLoaded())
        m_freshness->setText(tr("As of %1", "footer: time of day").arg(models::Format::clockTime(
            m_backend && m_backend->connectionState().lastLiveMs > 0 ? m_backend->connectionState().lastLiveMs
                                                                     : m_model.loadedAtMs())));
    else
        m_freshness->clear();
}

} // namespace ui::pages
