// SPDX-License-Identifier: GPL-3.0-or-later
// MainWindow: side bar, top bar and the page; shows where the connection stands and leads to servers.
// It knows models, the client's Backend and two small interfaces that app implements, and nothing
// of how they do it. GUI thread; owned by app, which outlives it with all that is handed in.
#pragma once

#include "client/backend.h"
#include "core/clock.h"
#include "models/service_model.h"
#include "ui/shell/connection_control.h"
#include "ui/shell/local_server_control.h"
#include "ui/theme/theme.h"
#include "ui/widgets/toast.h"

#include <QMainWindow>
#include <QPointer>
#include <QTimer>

class QPushButton;
class QStackedWidget;
class QToolButton;

namespace ui::widgets {
class Sidebar;
class SidebarEntry;
class TextLabel;
}
namespace ui::pages {
class ServicesPage;
}
namespace ui::dialogs {
class ConnectDialog;
}

namespace ui::shell {

class AccountRow;
class LocalServerCard;
class WelcomePage;

class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    MainWindow(theme::Theme &theme, LocalServerControl &server, ConnectionControl &connections, const core::Clock &clock,
               QWidget *parent = nullptr);
    ~MainWindow() override;

    pages::ServicesPage *servicesPage() const { return m_services; }
    WelcomePage *welcomePage() const { return m_welcome; }
    LocalServerCard *serverCard() const { return m_card; }
    AccountRow *accountRow() const { return m_account; }
    widgets::ToastHost *toasts() const { return m_toasts; }
    QPushButton *newServiceButton() const { return m_newService; }
    bool showsBanner() const;
    QString bannerText() const;

    void openConnectDialog(const Connection &prefill = {});
    void askStopServer();

private:
    QWidget *buildTopBar();
    QWidget *buildBanner();
    void buildThemeMenu();
    void bindShortcuts();
    void releaseBackend();
    void takeBackend();
    void showConnection();
    void showThemeIcon();

    theme::Theme &m_theme;
    LocalServerControl &m_server;
    ConnectionControl &m_connections;
    const core::Clock &m_clock;
    QPointer<client::Backend> m_backend;
    QPointer<dialogs::ConnectDialog> m_dialog;
    QTimer m_tick;

    widgets::Sidebar *m_sidebar;
    widgets::SidebarEntry *m_servicesEntry;
    LocalServerCard *m_card;
    AccountRow *m_account;
    QWidget *m_banner;
    widgets::TextLabel *m_bannerText;
    QPushButton *m_bannerRetry;
    widgets::TextLabel *m_title;
    QPushButton *m_newService;
    QToolButton *m_themeButton;
    QStackedWidget *m_stack;
    WelcomePage *m_welcome;
    models::ServiceModel m_model; // shared by the pages
    pages::ServicesPage *m_services;
    widgets::ToastHost *m_toasts;
};

} // namespace ui::shell
