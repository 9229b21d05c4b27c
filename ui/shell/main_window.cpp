// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/main_window.h"

#include "models/format.h"
#include "ui/dialogs/connect_dialog.h"
#include "ui/pages/services_page.h"
#include "ui/shell/account_row.h"
#include "ui/shell/local_server_card.h"
#include "ui/shell/translations.h"
#include "ui/shell/welcome_page.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/sidebar.h"

#include <QActionGroup>
#include <QMenu>
#include <QMessageBox>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace ui::shell {

using theme::ButtonVariant;
using theme::Color;
using theme::Icon;
using widgets::ToastKind;

namespace {
constexpr std::chrono::milliseconds kTick{1000};
constexpr QSize kFirstSize(1280, 800);
constexpr QSize kLeastSize(900, 560);
} // namespace

MainWindow::MainWindow(theme::Theme &theme, LocalServerControl &server, ConnectionControl &connections,
                       const core::Clock &clock, QWidget *parent)
    : QMainWindow(parent), m_theme(theme), m_server(server), m_connections(connections), m_clock(clock)
{
    installTranslations(*QCoreApplication::instance());
    setWindowTitle(tr("MCP Console", "title of the window"));
    setMinimumSize(kLeastSize);
    resize(kFirstSize);

    auto *whole = new QWidget(this);
    auto *row = new QHBoxLayout(whole);
    row->setContentsMargins({});
    row->setSpacing(0);
    m_sidebar = new widgets::Sidebar(whole);
    m_servicesEntry = m_sidebar->addEntry(Icon::Boxes, tr("Services", "page"));
    m_sidebar->setCurrent(0);
    auto *foot = new QWidget(m_sidebar);
    foot->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    auto *footColumn = new QVBoxLayout(foot);
    footColumn->setContentsMargins({});
    footColumn->setSpacing(theme::space::xs);
    m_card = new LocalServerCard(m_server, clock, foot);
    m_account = new AccountRow(m_connections, clock, foot);
    footColumn->addWidget(m_card);
    footColumn->addWidget(m_account);
    m_sidebar->setFooter(foot);
    row->addWidget(m_sidebar);

    auto *column = new QVBoxLayout;
    column->setSpacing(0);
    column->addWidget(buildTopBar());
    column->addWidget(buildBanner());
    m_stack = new QStackedWidget(whole);
    m_welcome = new WelcomePage(m_server, m_connections, m_stack);
    m_services = new pages::ServicesPage({m_model, m_clock}, m_stack);
    m_stack->addWidget(m_welcome);
    m_stack->addWidget(m_services);
    column->addWidget(m_stack, 1);
    row->addLayout(column, 1);
    setCentralWidget(whole);
    m_toasts = new widgets::ToastHost(this);

    connect(m_card, &LocalServerCard::stopWanted, this, &MainWindow::askStopServer);
    connect(m_card, &LocalServerCard::openWanted, &m_connections, &ConnectionControl::openLocal);
    connect(m_account, &AccountRow::connectWanted, this, [this] { openConnectDialog(); });
    connect(m_welcome, &WelcomePage::connectWanted, this, [this] { openConnectDialog(); });
    connect(m_services, &pages::ServicesPage::done, this, [this](const QString &text) { m_toasts->show(ToastKind::Done, text); });
    connect(m_services, &pages::ServicesPage::failed, this,
            [this](const QString &text) { m_toasts->show(ToastKind::Failure, text); });
    connect(m_services, &pages::ServicesPage::badgeChanged, m_servicesEntry, &widgets::SidebarEntry::setBadge);
    connect(m_services, &pages::ServicesPage::permissionsChanged, this,
            [this] { m_newService->setEnabled(m_services->mayCreate()); });
    connect(&m_connections, &ConnectionControl::backendAboutToChange, this, &MainWindow::releaseBackend);
    connect(&m_connections, &ConnectionControl::backendChanged, this, &MainWindow::takeBackend);
    connect(&m_connections, &ConnectionControl::notice, this, [this](const QString &text) { m_toasts->show(ToastKind::Note, text); });
    connect(&m_connections, &ConnectionControl::passwordNeeded, this, &MainWindow::openConnectDialog);
    connect(&m_connections, &ConnectionControl::remoteOpened, this, [this] {
        if (m_dialog)
            m_dialog->accept();
    });
    connect(&m_connections, &ConnectionControl::remoteFailed, this, [this](const QString &reason) {
        if (m_dialog)
            m_dialog->connectionFailed(reason);
        else
            m_toasts->show(ToastKind::Failure, reason);
    });
    m_tick.setInterval(kTick);
    connect(&m_tick, &QTimer::timeout, this, &MainWindow::showConnection);
    m_tick.start();
    bindShortcuts();
    takeBackend();
}

MainWindow::~MainWindow()
{
    releaseBackend();
    delete m_services; // before the model that it shows
}

QWidget *MainWindow::buildTopBar()
{
    auto *bar = new widgets::Panel(Color::Surface, Qt::BottomEdge, this);
    bar->setFixedHeight(theme::size::topBar);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(theme::space::xl, 0, theme::space::xl, 1);
    row->setSpacing(theme::space::s);
    m_title = new widgets::TextLabel(tr("Services", "title of the page"), theme::type::title, Color::Text, QFont::DemiBold, bar);
    row->addWidget(m_title, 1);
    m_newService = widgets::makeButton(tr("New service", "button"), Icon::Plus, ButtonVariant::Primary, bar);
    m_newService->setToolTip(tr("Describe a new service (%1)", "tool tip; a key").arg(
        QKeySequence(QKeySequence::New).toString(QKeySequence::NativeText)));
    row->addWidget(m_newService);
    m_themeButton = widgets::makeIconButton(Icon::Sun, tr("Light or dark", "tool tip"), ButtonVariant::Normal, bar);
    row->addWidget(m_themeButton);
    buildThemeMenu();
    connect(m_newService, &QPushButton::clicked, this, [this] { m_services->openNewService(); });
    return bar;
}

QWidget *MainWindow::buildBanner()
{
    m_banner = new widgets::Panel(Color::WarnSoft, Qt::BottomEdge, this);
    auto *row = new QHBoxLayout(m_banner);
    row->setContentsMargins(theme::space::xl, theme::space::xs + 2, theme::space::xl, theme::space::xs + 2);
    m_bannerText = new widgets::TextLabel({}, theme::type::body, Color::Warn, QFont::Medium, m_banner);
    row->addWidget(m_bannerText, 1);
    m_bannerRetry = widgets::makeButton(tr("Try now", "button: to connect"), {}, ButtonVariant::Normal, m_banner);
    row->addWidget(m_bannerRetry);
    connect(m_bannerRetry, &QPushButton::clicked, this, [this] {
        if (m_backend)
            m_backend->retryNow();
    });
    m_banner->hide();
    return m_banner;
}

void MainWindow::buildThemeMenu()
{
    auto *menu = new QMenu(m_themeButton);
    auto *group = new QActionGroup(menu);
    const auto add = [&](const QString &text, theme::Mode mode) {
        QAction *action = menu->addAction(text, this, [this, mode] { m_theme.setMode(mode); });
        action->setCheckable(true);
        action->setChecked(m_theme.mode() == mode);
        group->addAction(action);
    };
    add(tr("As the system", "menu: theme"), theme::Mode::System);
    add(tr("Light", "menu: theme"), theme::Mode::Light);
    add(tr("Dark", "menu: theme"), theme::Mode::Dark);
    m_themeButton->setMenu(menu);
    m_themeButton->setPopupMode(QToolButton::InstantPopup);
    connect(&m_theme, &theme::Theme::schemeChanged, this, &MainWindow::showThemeIcon);
    showThemeIcon();
}

void MainWindow::showThemeIcon()
{
    m_themeButton->setIcon(theme::icon(m_theme.scheme() == theme::Scheme::Dark ? Icon::Moon : Icon::Sun, Color::Text));
}

void MainWindow::bindShortcuts()
{
    connect(new QShortcut(QKeySequence::New, this), &QShortcut::activated, this, [this] {
        if (m_newService->isVisible() && m_newService->isEnabled())
            m_services->openNewService();
    });
    connect(new QShortcut(QKeySequence::Find, this), &QShortcut::activated, this, [this] { m_services->focusSearch(); });
    connect(new QShortcut(QKeySequence::Refresh, this), &QShortcut::activated, this, [this] {
        m_services->refresh();
    });
    connect(new QShortcut(QKeySequence::Quit, this), &QShortcut::activated, this, &QWidget::close);
}

void MainWindow::releaseBackend()
{
    if (m_backend)
        m_backend->disconnect(this);
    m_backend = nullptr;
    m_services->setBackend(nullptr);
    m_model.setBackend(nullptr);
}

void MainWindow::takeBackend()
{
    m_backend = m_connections.backend();
    m_model.setBackend(m_backend);
    m_services->setBackend(m_backend);
    if (m_backend) {
        connect(m_backend, &client::Backend::connectionChanged, this, &MainWindow::showConnection);
        connect(m_backend, &client::Backend::latencyChanged, this, &MainWindow::showConnection);
    }
    m_stack->setCurrentWidget(m_backend ? static_cast<QWidget *>(m_services) : m_welcome);
    m_title->setText(m_backend ? tr("Services", "title of the page") : tr("Welcome", "title of the page"));
    m_newService->setVisible(m_backend != nullptr);
    m_newService->setEnabled(m_services->mayCreate());
    showConnection();
}

void MainWindow::showConnection()
{
    const Connection current = m_connections.current();
    if (!m_backend) {
        m_card->setConnection(std::nullopt, std::nullopt);
        m_account->setAccount({}, std::nullopt, std::nullopt);
        m_banner->hide();
        return;
    }
    const client::ConnectionState &state = m_backend->connectionState();
    const auto latency = m_backend->latency();
    const bool local = current.kind == ConnectionKind::Local;
    const QString email = m_backend->user().email.isEmpty() ? current.email : m_backend->user().email;
    m_card->setConnection(local ? std::optional(state) : std::nullopt, latency);
    m_account->setAccount(email, local ? std::nullopt : std::optional(state), latency);

    // Only a connection that was there and is gone needs a banner; before that the page itself tells.
    const bool broken = state.phase == client::ConnectionPhase::Reconnecting || state.phase == client::ConnectionPhase::Failed;
    m_banner->setVisible(broken && m_services->model().everLoaded());
    if (broken) {
        QString text = models::Format::connection(state, m_clock.nowMs());
        if (state.phase == client::ConnectionPhase::Failed && state.error)
            text += QStringLiteral(": ") + models::Format::error(*state.error);
        if (state.lastLiveMs > 0)
            text += QStringLiteral(". ") + tr("What you see is as of %1.", "time of day").arg(models::Format::clockTime(state.lastLiveMs));
        m_bannerText->setText(text);
    }
}

bool MainWindow::showsBanner() const
{
    return m_banner->isVisibleTo(this);
}

QString MainWindow::bannerText() const
{
    return m_bannerText->text();
}

void MainWindow::openConnectDialog(const Connection &prefill)
{
    if (m_dialog) {
        m_dialog->raise();
        return;
    }
    m_dialog = new dialogs::ConnectDialog(this);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    if (prefill.kind == ConnectionKind::Remote)
        m_dialog->prefill(prefill.address, prefill.email);
    connect(m_dialog, &dialogs::ConnectDialog::connectWanted, this, [this] {
        m_connections.openRemote({m_dialog->address(), m_dialog->email(), m_dialog->password(),
                                  m_dialog->remember() ? Remember::Yes : Remember::No});
    });
    m_dialog->open();
}

void MainWindow::askStopServer()
{
    const bool local = m_connections.current().kind == ConnectionKind::Local;
    const int running = local ? m_services->model().statusCounts()[size_t(core::ServiceStatus::Running)] : 0;
    if (running == 0) {
        m_server.stop();
        return;
    }
    auto *box = new QMessageBox(QMessageBox::Warning, tr("Stop the local server", "title"), tr("Stop the local server?"),
                                QMessageBox::NoButton, this);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setInformativeText(tr("%n service(s) will be stopped with it, and start again with its next start.", nullptr, running));
    theme::setVariant(box->addButton(tr("Keep it running", "button"), QMessageBox::RejectRole), ButtonVariant::Normal);
    QPushButton *stop = box->addButton(tr("Stop the server", "button"), QMessageBox::AcceptRole);
    theme::setVariant(stop, ButtonVariant::Danger);
    connect(stop, &QPushButton::clicked, this, [this] { m_server.stop(); });
    box->open();
}

} // namespace ui::shell
