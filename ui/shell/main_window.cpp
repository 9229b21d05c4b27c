// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/main_window.h"

#include "models/format.h"
#include "ui/dialogs/connect_dialog.h"
#include "ui/dialogs/profile_dialog.h"
#include "ui/dialogs/small_dialogs.h"
#include "ui/pages/services_page.h"
#include "ui/shell/about_dialog.h"
#include "ui/shell/account_row.h"
#include "ui/shell/activity_panel.h"
#include "ui/shell/command_palette.h"
#include "ui/shell/help_dialogs.h"
#include "ui/shell/local_server_card.h"
#include "ui/shell/page_stack.h"
#include "ui/shell/palette_entries.h"
#include "ui/shell/server_dialogs.h"
#include "ui/shell/top_bar.h"
#include "ui/shell/translations.h"
#include "ui/shell/welcome_page.h"
#include "ui/widgets/access.h"
#include "ui/widgets/environment.h"
#include "ui/widgets/protection.h"
#include "ui/widgets/scrim.h"
#include "ui/widgets/sidebar.h"
#include "ui/widgets/tab_order.h"

#include <QActionGroup>
#include <QMenu>
#include <QMouseEvent>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace ui::shell {

using pages::PageId;
using theme::ButtonVariant;
using theme::Color;
using theme::Icon;
using widgets::ToastKind;

namespace {

constexpr std::chrono::milliseconds kTick{1000};
constexpr QSize kFirstSize(1280, 800);
constexpr QSize kLeastSize(900, 620); // the side bar has no scroll bar

QString keyText(const QKeySequence &key)
{
    return key.toString(QKeySequence::NativeText);
}

} // namespace

MainWindow::MainWindow(theme::Theme &theme, LocalServerControl &server, ConnectionControl &connections,
                       const core::Clock &clock, pages::ViewMemory *memory, Preferences *preferences, QWidget *parent)
    : QMainWindow(parent)
    , m_theme(theme)
    , m_server(server)
    , m_connections(connections)
    , m_clock(clock)
    , m_memory(memory)
    , m_desk(clock)
    , m_activity(m_services, m_desk, server, clock)
    , m_preferences(preferences ? *preferences : m_ownPreferences)
    , m_notices(m_services, m_desk, clock)
{
    installTranslations(*QCoreApplication::instance());
    widgets::installAccess();
    setMinimumSize(kLeastSize);
    resize(kFirstSize);
    m_services.setColumnSet(models::ServiceModel::ColumnSet::All);

    m_protection = new widgets::Protection(this);
    build();
    connectModels();
    connectConnections();
    m_tick.setInterval(kTick);
    connect(&m_tick, &QTimer::timeout, this, &MainWindow::showConnection);
    connect(&m_tick, &QTimer::timeout, this, &MainWindow::speakAnew);
    m_tick.start();
    bindShortcuts();
    takeBackend();
}

MainWindow::~MainWindow()
{
    m_connections.disconnect(this);
    m_server.disconnect(this);
    releaseBackend();
    tearDown();
}

void MainWindow::buildSidebar(QWidget *parent)
{
    m_sidebar = new widgets::Sidebar(parent);
    int number = 0;
    for (pages::Page *page : m_pages->pages()) {
        if (page->id() == PageId::Backups)
            m_sidebar->addSection(tr("Protect", "section of the side bar: backups and schedules"));
        else if (page->id() == PageId::Users)
            m_sidebar->addSection(tr("Administration", "section of the side bar: people, keys, configuration"));
        widgets::SidebarEntry *entry = m_sidebar->addEntry(page->icon(), page->title());
        m_entries << entry;
        if (number < 9) { // there are no more digits
            const QKeySequence key(Qt::CTRL | Qt::Key(Qt::Key_1 + number++));
            connect(new QShortcut(key, parent), &QShortcut::activated, this, [this, id = page->id()] { m_pages->goToPage(id); });
        }
        // Clicked, not toggled: it also leads back from what the page was led to.
        connect(entry, &QAbstractButton::clicked, this, [this, id = page->id()] { m_pages->goToPage(id); });
    }
    m_sidebar->setCurrent(0);
    auto *foot = new QWidget(m_sidebar);
    foot->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    auto *column = new QVBoxLayout(foot);
    column->setContentsMargins({});
    column->setSpacing(theme::space::xs);
    m_card = new LocalServerCard(m_server, m_clock, foot);
    m_account = new AccountRow(m_connections, m_clock, foot);
    column->addWidget(m_card);
    column->addWidget(m_account);
    m_sidebar->setFooter(foot);
}

void MainWindow::connectParts()
{
    connect(m_card, &LocalServerCard::stopWanted, this, &MainWindow::askStopServer);
    connect(m_card, &LocalServerCard::openWanted, &m_connections, &ConnectionControl::openLocal);
    connect(m_account, &AccountRow::connectWanted, this, [this] { openConnectDialog(); });
    connect(m_account, &AccountRow::newWindowWanted, this, [this] { emit newWindowWanted({}); });
    connect(m_account, &AccountRow::menuFilled, this, &MainWindow::fillAccountMenu);
    connect(m_card, &LocalServerCard::logWanted, this, &MainWindow::openServerLog);
    connect(m_card, &LocalServerCard::settingsWanted, this, [this] { openSettings(SettingsDialog::Section::LocalServer); });
    connect(m_card, &LocalServerCard::folderWanted, this, [this] { openFolder(m_server.dataFolder()); });
    connect(m_account, &AccountRow::manageWanted, this, &MainWindow::openConnections);
    connect(m_welcome, &WelcomePage::connectWanted, this, [this] { openConnectDialog(); });
    connect(m_welcome, &WelcomePage::samplesWanted, this, &MainWindow::startWithSamples);
    connect(m_welcome, &WelcomePage::guideWanted, this, &MainWindow::openGuide);
    connect(m_pages, &PageStack::done, this, [this](const QString &text) { tell(ToastKind::Done, text); });
    connect(m_pages, &PageStack::failed, this, [this](const QString &text) { tell(ToastKind::Failure, text); });
    connect(m_pages, &PageStack::badgeChanged, this, [this](PageId page, int count, const QString &hint) {
        for (int i = 0; i < m_entries.size(); ++i)
            if (m_pages->pages()[i]->id() == page)
                m_entries[i]->setBadge(count, hint);
    });
    connect(m_pages, &PageStack::currentPageChanged, this, &MainWindow::showPage);
    connect(m_topBar->search(), &QAbstractButton::clicked, this, &MainWindow::openPalette);
    connect(m_topBar->tasks(), &QAbstractButton::clicked, this, [this] { openActivity(m_topBar->tasks()); });
    connect(m_topBar->bell(), &QAbstractButton::clicked, this, [this] { openActivity(m_topBar->bell()); });
    connect(m_activityPanel, &ActivityPanel::serviceWanted, this, [this](const core::ServiceId &id) {
        pages::Destination destination;
        destination.service = id;
        m_pages->go(destination);
    });
}

void MainWindow::connectModels()
{
    connect(&m_services, &models::ServiceModel::loadStateChanged, this, &MainWindow::addSamplesWhenEmpty);
    connect(&m_services, &models::ServiceModel::loadStateChanged, this, &MainWindow::lookAtStanding);
    const auto failed = [this](const QString &text) { tell(ToastKind::Failure, text); };
    m_actions.setWindow(this);
    m_actions.setServices(&m_services);
    connect(&m_actions, &pages::ServiceActions::done, this, [this](const QString &text) { tell(ToastKind::Done, text); });
    connect(&m_actions, &pages::ServiceActions::failed, this, failed);
    connect(&m_notices, &NoticeDesk::noticed, this, &MainWindow::takeNotice);
    connect(&m_activity, &Activity::cancelFailed, this, failed);
    connect(&m_activity, &Activity::told, this, &MainWindow::tell);
    connect(&m_activity, &Activity::changed, this, &MainWindow::showActivity);
}

void MainWindow::showActivity()
{
    m_topBar->tasks()->setCount(int(m_activity.running().size()));
    m_topBar->bell()->setUnseen(m_activity.unseenFailures());
}

void MainWindow::bindShortcuts()
{
    const auto bind = [this](WindowAction action, auto run) {
        auto *shortcut = new QShortcut(this);
        connect(shortcut, &QShortcut::activated, this, run);
        m_shortcuts.insert(int(action), shortcut);
    };
    bind(WindowAction::NewService, [this] { newService(); });
    bind(WindowAction::Find, [this] {
        if (m_backend)
            m_pages->current()->focusSearch();
    });
    bind(WindowAction::Refresh, [this] {
        if (m_backend)
            m_pages->current()->refresh();
    });
    bind(WindowAction::Palette, [this] { openPalette(); });
    bind(WindowAction::Back, [this] { m_pages->back(); });
    bind(WindowAction::Forward, [this] { m_pages->forward(); });
    bind(WindowAction::Guide, [this] { openGuide(); });
    bind(WindowAction::Settings, [this] { openSettings(); });
    bind(WindowAction::NewWindow, [this] { emit newWindowWanted({}); });
    bind(WindowAction::CloseWindow, [this] { close(); });
    bind(WindowAction::Quit, [this] { emit quitWanted(); });
    connect(&m_preferences, &Preferences::changed, this, &MainWindow::placeShortcuts);
    placeShortcuts();
}

void MainWindow::placeShortcuts()
{
    for (auto it = m_shortcuts.cbegin(); it != m_shortcuts.cend(); ++it)
        it.value()->setKey(keys(static_cast<WindowAction>(it.key())));
}

QKeySequence MainWindow::keys(WindowAction action) const
{
    return keysFor(action, m_preferences.values());
}

QList<pages::Command> MainWindow::commands()
{
    const auto mode = [this](const QString &text, Icon icon, theme::Mode wanted) {
        return pages::Command{text, tr("Appearance", "of commands"), icon, [this, wanted] { m_theme.setMode(wanted); }};
    };
    QList<pages::Command> list;
    const LocalServerPhase phase = m_server.state().phase;
    if (phase == LocalServerPhase::Off || phase == LocalServerPhase::Failed)
        list << pages::Command{tr("Start the local server", "command"), {}, Icon::Server, [this] { m_server.start(); }};
    else if (phase == LocalServerPhase::Running)
        list << pages::Command{tr("Stop the local server", "command"), {}, Icon::ServerOff, [this] { askStopServer(); }};
    const QString local = tr("Local server", "of commands");
    list << pages::Command{tr("Show the log of the local server", "command"), local, Icon::ScrollText, [this] { openServerLog(); }};
    list << pages::Command{tr("Open the data folder", "command"), local, Icon::FolderOpen, [this] { openFolder(m_server.dataFolder()); }};
    list << pages::Command{tr("Settings of the local server", "command"), local, Icon::Settings, [this] { openSettings(SettingsDialog::Section::LocalServer); }};
    list << pages::Command{tr("Connect to a server…", "command"), {}, Icon::Plug, [this] { openConnectDialog(); }};
    list << pages::Command{tr("Manage servers…", "command"), {}, Icon::Globe, [this] { openConnections(); }};
    list << pages::Command{tr("New window", "command"), keyText(keys(WindowAction::NewWindow)), Icon::Copy,
                           [this] { emit newWindowWanted({}); }};
    list << pages::Command{tr("What happened lately", "command"), {}, Icon::Bell, [this] { openActivity(m_topBar->bell()); }};
    if (m_backend)
        list << pages::Command{tr("Your profile…", "command"), m_backend->user().email, Icon::CircleUser, [this] { openProfile(); }};
    list << mode(tr("Light theme", "command"), Icon::Sun, theme::Mode::Light);
    list << mode(tr("Dark theme", "command"), Icon::Moon, theme::Mode::Dark);
    list << mode(tr("Theme of the system", "command"), Icon::Monitor, theme::Mode::System);
    list << pages::Command{tr("Settings", "command"), keyText(keys(WindowAction::Settings)), Icon::Settings, [this] { openSettings(); }};
    list << pages::Command{tr("Keyboard shortcuts", "command"), {}, Icon::Keyboard, [this] { openShortcuts(); }};
    list << pages::Command{tr("Guide", "command"), keyText(keys(WindowAction::Guide)), Icon::BookOpen, [this] { openGuide(); }};
    list << pages::Command{tr("About MCP Console", "command"), {}, Icon::Info, [this] { openAbout(); }};
    list << pages::Command{tr("Quit", "command"), keyText(keys(WindowAction::Quit)), Icon::X, [this] { emit quitWanted(); }};
    return list;
}

void MainWindow::openPalette()
{
    const PaletteSources sources{*m_pages, m_services, m_actions, m_connections, commands()};
    m_palette->open(paletteEntries(sources), paletteServices(sources));
}

void MainWindow::fillAccountMenu(QMenu *menu)
{
    menu->addSeparator();
    if (m_backend)
        menu->addAction(theme::icon(Icon::CircleUser), tr("Your profile…", "menu"), this, &MainWindow::openProfile);
    QMenu *appearance = menu->addMenu(theme::icon(m_theme.scheme() == theme::Scheme::Dark ? Icon::Moon : Icon::Sun),
                                      tr("Appearance", "menu"));
    auto *group = new QActionGroup(appearance);
    const auto add = [&](const QString &text, theme::Mode mode) {
        QAction *action = appearance->addAction(text, this, [this, mode] { m_theme.setMode(mode); });
        action->setCheckable(true);
        action->setChecked(m_theme.mode() == mode);
        group->addAction(action);
    };
    add(tr("As the system", "menu: theme"), theme::Mode::System);
    add(tr("Light", "menu: theme"), theme::Mode::Light);
    add(tr("Dark", "menu: theme"), theme::Mode::Dark);
    menu->addSeparator();
    menu->addAction(theme::icon(Icon::Settings), tr("Settings…", "menu"), this, [this] { openSettings(); });
    menu->addAction(theme::icon(Icon::BookOpen), tr("Guide", "menu"), this, &MainWindow::openGuide);
    menu->addAction(theme::icon(Icon::Keyboard), tr("Keyboard shortcuts", "menu"), this, &MainWindow::openShortcuts);
    menu->addAction(theme::icon(Icon::Info), tr("About MCP Console", "menu"), this, &MainWindow::openAbout);
}

void MainWindow::newService()
{
    pages::ServicesPage *page = servicesPage();
    if (!m_backend || !page || !page->mayCreate())
        return;
    if (m_pages->current() != page)
        m_pages->goToPage(PageId::Services);
    page->openNewService();
}

pages::ServicesPage *MainWindow::servicesPage() const
{
    return qobject_cast<pages::ServicesPage *>(m_pages->page(PageId::Services));
}

void MainWindow::openActivity(QWidget *from)
{
    m_activityPanel->dropFrom(from);
}

void MainWindow::tell(ToastKind kind, const QString &text)
{
    m_toasts->show(kind, text);
    m_activity.add(kind, text);
}

// The bell has services and backups that failed from the activity, which sees them one by one.
void MainWindow::takeNotice(const Notice &notice)
{
    if (notice.kind == NoticeKind::ConnectionLost || notice.kind == NoticeKind::BackupOverdue)
        m_activity.add(ToastKind::Failure, notice.title + QStringLiteral(": ") + notice.text);
    if (!isActiveWindow() || isMinimized())
        emit noticed(notice);
}

void MainWindow::lookAtStanding()
{
    const auto failed = m_services.statusCounts()[size_t(core::ServiceStatus::Error)];
    const Standing now = !m_backend                         ? Standing::Disconnected
        : !m_backend->connectionState().isLive() ? Standing::Down
        : failed > 0                             ? Standing::Degraded
                                                 : Standing::Healthy;
    if (now == m_standing)
        return;
    m_standing = now;
    emit standingChanged();
}

void MainWindow::releaseBackend()
{
    if (m_backend)
        m_backend->disconnect(this);
    m_backend = nullptr;
    m_palette->close(); // it holds what belongs to the old server
    m_pages->setBackend(nullptr);
    m_actions.setBackend(nullptr);
    m_activity.setBackend(nullptr);
    m_notices.setBackend(nullptr, {});
    m_services.setBackend(nullptr);
    m_desk.setBackend(nullptr);
}

void MainWindow::takeBackend()
{
    m_backend = m_connections.backend();
    m_services.setBackend(m_backend);
    m_desk.setBackend(m_backend);
    m_actions.setBackend(m_backend);
    m_activity.setBackend(m_backend);
    m_notices.setBackend(m_backend, m_connections.current().name);
    if (m_backend) {
        connect(m_backend, &client::Backend::connectionChanged, this, &MainWindow::showConnection);
        connect(m_backend, &client::Backend::latencyChanged, this, &MainWindow::showConnection);
        connect(m_backend, &client::Backend::paused, this, [this](core::Millis pause) {
            tell(ToastKind::Note, tr("The server's rate limit is reached. What is asked for goes on in %n second(s).", nullptr, int(pause.count() / 1000)));
        });
    }
    showBackend({{{.page = m_pages->pages().first()->id()}}, 0, {}});
}

void MainWindow::showBackend(const PageStack::Trail &trail)
{
    m_stack->setCurrentWidget(m_backend ? static_cast<QWidget *>(m_pages) : m_welcome);
    m_pages->setBackend(m_backend, trail);
    for (widgets::SidebarEntry *entry : std::as_const(m_entries))
        entry->setEnabled(m_backend);
    showPage();
    showConnection();
}

void MainWindow::showPage()
{
    if (!m_backend) {
        m_topBar->setTitle(tr("Welcome", "title of the page"));
        m_topBar->setPageWidgets({}, nullptr);
        return;
    }
    pages::Page *page = m_pages->current();
    m_topBar->setTitle(page->title());
    m_topBar->setPageWidgets(page->topBarWidgets(), page);
    m_sidebar->setCurrent(int(m_pages->pages().indexOf(page)));
}

void MainWindow::openServerLog()
{
    auto *dialog = new ServerLogDialog(m_server, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->show(); // one may want to look at it while working
}

SettingsDialog *MainWindow::openSettings(SettingsDialog::Section section)
{
    const bool local = m_connections.current().kind == ConnectionKind::Local;
    auto *dialog = new SettingsDialog(m_preferences, m_server, this, local ? m_backend.data() : nullptr);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->showSection(section);
    widgets::Scrim::open(dialog);
    return dialog;
}

void MainWindow::openGuide()
{
    auto *dialog = new GuideDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->show();
}

void MainWindow::openShortcuts()
{
    auto *dialog = new FactsDialog(tr("Keyboard shortcuts", "title of a dialog"), {}, shortcutRows(m_preferences.values()), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    widgets::Scrim::open(dialog);
}

void MainWindow::openAbout()
{
    QVector<widgets::KeyValue> rows{{tr("Version", "about"), QCoreApplication::applicationVersion()},
                                    {tr("Qt", "about"), QString::fromLatin1(qVersion())}};
    if (m_backend)
        rows << widgets::KeyValue{tr("Connected to", "about"), m_backend->address()};
    if (m_diagnostics)
        rows << m_diagnostics();
    auto *dialog = new AboutDialog(rows, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    widgets::Scrim::open(dialog);
}

void MainWindow::openProfile()
{
    if (!m_backend)
        return;
    auto *dialog = new dialogs::ProfileDialog(*m_backend, m_clock, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &dialogs::ProfileDialog::done, this, [this](const QString &text) { tell(ToastKind::Done, text); });
    connect(dialog, &dialogs::ProfileDialog::failed, this, [this](const QString &text) { tell(ToastKind::Failure, text); });
    connect(dialog, &dialogs::ProfileDialog::passwordChanged, &m_connections, &ConnectionControl::passwordChanged);
    connect(&m_connections, &ConnectionControl::backendAboutToChange, dialog, [dialog] { delete dialog; });
    dialog->open();
}

void MainWindow::startWithSamples()
{
    m_samplesWanted = true;
    m_connections.openLocal();
}

void MainWindow::addSamplesWhenEmpty()
{
    if (!m_samplesWanted || m_connections.current().kind != ConnectionKind::Local
        || m_services.loadState() != models::LoadState::Ready)
        return;
    m_samplesWanted = false;
    if (m_services.rowCount() == 0) // somebody has services already: they need no samples
        m_actions.addSamples();
}

void MainWindow::askStopServer()
{
    const bool local = m_connections.current().kind == ConnectionKind::Local;
    const int running = local ? m_services.statusCounts()[size_t(core::ServiceStatus::Running)] : 0;
    if (running == 0) {
        m_server.stop();
        return;
    }
    dialogs::QuestionDialog::ask({tr("Stop the local server?", "title"),
                                  tr("%n service(s) will be stopped with it, and start again with its next start.", nullptr, running),
                                  tr("Stop the server", "button"), tr("Keep it running", "button")},
                                 this, this, [this] { m_server.stop(); });
}

} // namespace ui::shell
