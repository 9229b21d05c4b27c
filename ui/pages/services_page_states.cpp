// SPDX-License-Identifier: GPL-3.0-or-later
// What the services page shows when: loading, none yet, none found, not allowed, failed, content, and
// the line at its foot.
#include "ui/pages/services_page.h"


#include <QItemSelectionModel>
#include <QPushButton>

namespace ui::pages {

using theme::Icon;

void ServicesPage::showState()
{
    ListStates *states = m_frame->states();
    if (states->showTrouble(m_backend, loadOf(m_model), {core::Permission::ServicesRead, tr("You may not see services", "title"), Icon::Package, {}, {}}))
        return showFooter();
    if (m_model.rowCount() == 0)
        states->showEmpty(Icon::Package, tr("No services yet", "title"),
                          tr("A service is an MCP server that is kept running here, with its log, its health and its figures. "
                             "Describe your own, or begin with samples from the catalogue."),
                          {m_newButton, m_samplesButton, m_importButton});
    else if (m_filter.rowCount() == 0)
        states->showEmpty(Icon::Search, tr("No service matches", "title"), tr("Try other words, or look at all of them."), {m_clearButton});
    else
        states->show(ListStates::Shown::Content);
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
    const int chosen = std::max(int(table()->selectionModel()->selectedRows().size()), m_selected.isEmpty() ? 0 : 1);
    if (chosen > 0)
        text += QStringLiteral(" · ") + tr("%n selected", "footer: services", chosen);
    return text;
}

void ServicesPage::showFooter()
{
    m_frame->foot()->setCount(footerText());
    m_frame->foot()->setFreshness(m_backend, m_model.everLoaded(), ListFoot::While::ToldLive, m_model.loadedAtMs());
}

} // namespace ui::pages
