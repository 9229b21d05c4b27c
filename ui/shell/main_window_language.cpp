// SPDX-License-Identifier: GPL-3.0-or-later
// What of the window is made anew with another language: all that speaks to a person. Its models, its
// connection, where one is and what is chosen stay.
#include "ui/shell/main_window.h"

#include "ui/pages/kept_view.h"
#include "ui/shell/about_dialog.h"
#include "ui/shell/account_row.h"
#include "ui/shell/activity_panel.h"
#include "ui/shell/command_palette.h"
#include "ui/shell/connections_dialog.h"
#include "ui/shell/help_dialogs.h"
#include "ui/shell/page_set.h"
#include "ui/shell/server_dialogs.h"
#include "ui/shell/top_bar.h"
#include "ui/shell/translations.h"
#include "ui/shell/welcome_page.h"
#include "ui/widgets/environment.h"
#include "ui/widgets/sidebar.h"
#include "ui/widgets/tab_order.h"

#include <QApplication>
#include <QComboBox>
#include <QHBoxLayout>
#include <QStackedWidget>

namespace ui::shell {

namespace {

// One that is only read, or holds nothing that is not kept already, may be closed.
bool mayClose(const QDialog *dialog)
{
    return qobject_cast<const SettingsDialog *>(dialog) || qobject_cast<const GuideDialog *>(dialog) || qobject_cast<const FactsDialog *>(dialog)
        || qobject_cast<const AboutDialog *>(dialog) || qobject_cast<const ServerLogDialog *>(dialog)
        || qobject_cast<const ConnectionsDialog *>(dialog);
}

} // namespace

void MainWindow::build()
{
    m_spoken = languageInUse(*QCoreApplication::instance());
    auto *whole = m_frame = new widgets::EnvironmentFrame(this);
    auto *row = new QHBoxLayout(whole);
    row->setContentsMargins({});
    row->setSpacing(0);
    m_pages = new PageStack(makePages({m_services, m_clock, m_memory, &m_desk}), whole);
    buildSidebar(whole);
    row->addWidget(m_sidebar);

    auto *column = new QVBoxLayout;
    column->setSpacing(0);
    m_topBar = new TopBar(whole);
    column->addWidget(m_topBar);
    column->addWidget(buildBanner());
    m_stack = new QStackedWidget(whole);
    m_welcome = new WelcomePage(m_server, m_connections, m_stack);
    m_stack->addWidget(m_welcome);
    m_stack->addWidget(m_pages);
    column->addWidget(m_stack, 1);
    row->addLayout(column, 1);
    auto *order = new widgets::TabOrder(this);
    auto *all = new QVBoxLayout(order);
    all->setContentsMargins({});
    all->addWidget(whole);
    setCentralWidget(order);
    m_toasts = new widgets::ToastHost(this);
    m_palette = new CommandPalette(this);
    m_activityPanel = new ActivityPanel(m_activity, m_clock, this);
    connectParts();
    showActivity();
}

void MainWindow::tearDown()
{
    // Parts tell of their end to others that may be gone already: the pages go before what shows them, and
    // all of it before the models.
    m_topBar->setPageWidgets({}, nullptr);
    delete m_activityPanel;
    delete m_palette;
    delete m_toasts;
    delete m_pages;
    delete centralWidget();
    m_entries.clear();
}

void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    m_languageWaits = languageInUse(*QCoreApplication::instance()) == m_spoken ? Waiting::No : Waiting::Yes;
    // Not in the middle of the event that all widgets are told by.
    QMetaObject::invokeMethod(this, &MainWindow::speakAnew, Qt::QueuedConnection);
}

void MainWindow::speakAnew()
{
    if (m_languageWaits == Waiting::No || QApplication::activePopupWidget())
        return;
    const QList<QDialog *> dialogs = findChildren<QDialog *>();
    const bool inUse = std::any_of(dialogs.begin(), dialogs.end(), [](const QDialog *one) { return one->isVisible() && !mayClose(one); });
    const QList<pages::Page *> &pages = m_pages->pages();
    if (inUse || std::any_of(pages.begin(), pages.end(), [](const pages::Page *page) { return page->holdsWork(); })) {
        if (m_languageWaits == Waiting::Yes)
            tell(widgets::ToastKind::Note, tr("This window changes its language as soon as what you began in it is done.", "a dialog, or gathered changes"));
        m_languageWaits = Waiting::Told;
        return;
    }
    m_languageWaits = Waiting::No;
    std::optional<SettingsDialog::Section> settings;
    for (QDialog *dialog : dialogs) {
        if (const auto *open = qobject_cast<const SettingsDialog *>(dialog); open && open->isVisible())
            settings = open->section();
        dialog->close();
    }
    const PageStack::Trail trail = m_pages->trail();
    QList<pages::KeptView::Values> kept; // in the order of the pages, which stays
    for (pages::Page *page : pages)
        kept << pages::KeptView::of(page).values();
    tearDown();
    build();
    centralWidget()->show(); // the window is there already
    showBackend(trail);
    for (qsizetype i = 0; m_backend && i < kept.size(); ++i)
        pages::KeptView::of(m_pages->pages()[i]).restore(kept[i]);
    if (!settings)
        return;
    const SettingsDialog *again = openSettings(*settings);
    if (*settings == SettingsDialog::Section::Appearance)
        again->languageBox()->setFocus(); // where one is choosing
}

} // namespace ui::shell
