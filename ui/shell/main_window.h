// SPDX-License-Identifier: GPL-3.0-or-later
// MainWindow: side bar, top bar and the page; shows where the connection stands and leads to servers.
// It knows models, the client's Backend and two small interfaces that app implements, and nothing
// of how they do it. With another language all that it shows is made anew around its models and its
// connection. GUI thread; owned by app, which outlives it with all that is handed in.
#pragma once

#include "client/backend.h"
#include "core/clock.h"
#include "models/backup_desk.h"
#include "models/service_model.h"
#include "ui/pages/page.h"
#include "ui/pages/service_actions.h"
#include "ui/shell/activity.h"
#include "ui/shell/connection_control.h"
#include "ui/shell/local_server_control.h"
#include "ui/shell/notice_desk.h"
#include "ui/shell/page_stack.h"
#include "ui/shell/settings_dialog.h"
#include "ui/shell/standing.h"
#include "ui/theme/theme.h"
#include "ui/widgets/key_value_list.h"
#include "ui/widgets/toast.h"

#include <QMainWindow>
#include <QPointer>
#include <QTimer>

class QMenu;
class QPushButton;
class QShortcut;
class QStackedWidget;

namespace ui::widgets {
class EnvironmentFrame;
class Protection;
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
class ActivityPanel;
class CommandPalette;
class LocalServerCard;
class TopBar;
class WelcomePage;

class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    // Without preferences those of a person who chose nothing, for as long as the window lives.
    MainWindow(theme::Theme &theme, LocalServerControl &server, ConnectionControl &connections, const core::Clock &clock,
               pages::ViewMemory *memory = nullptr, Preferences *preferences = nullptr, QWidget *parent = nullptr);
    ~MainWindow() override;

    // Further facts for the About dialog, asked for when it opens.
    void setDiagnostics(std::function<QVector<widgets::KeyValue>()> facts) { m_diagnostics = std::move(facts); }

    PageStack *pageStack() const { return m_pages; }
    pages::ServicesPage *servicesPage() const;
    WelcomePage *welcomePage() const { return m_welcome; }
    LocalServerCard *serverCard() const { return m_card; }
    AccountRow *accountRow() const { return m_account; }
    TopBar *topBar() const { return m_topBar; }
    widgets::Sidebar *sidebar() const { return m_sidebar; }
    CommandPalette *palette() const { return m_palette; }
    Activity *activity() { return &m_activity; }
    ActivityPanel *activityPanel() const { return m_activityPanel; }
    widgets::ToastHost *toasts() const { return m_toasts; }
    models::ServiceModel &services() { return m_services; }
    models::BackupDesk &backups() { return m_desk; }
    bool showsBanner() const;
    QString bannerText() const;
    QPushButton *bannerButton() const { return m_bannerRetry; }

    void openPalette();
    void openConnectDialog(const Connection &prefill = {}); // a saved one: its password is asked for
    void openEditDialog(const Connection &connection);
    void openConnections();
    void openServerLog();
    SettingsDialog *openSettings(SettingsDialog::Section section = SettingsDialog::Section::Appearance);
    void openGuide();
    void openShortcuts();
    void openAbout();
    void openProfile(); // of the one who is signed in
    void askStopServer();
    QList<pages::Command> commands(); // what can be done anywhere
    Standing standing() const { return m_standing; }
    QKeySequence keys(WindowAction action) const;

signals:
    void newWindowWanted(const QString &connectionId); // empty: one that shows no server yet
    void quitWanted();                                 // all windows
    void standingChanged();
    // While nobody looks at this window: for the desktop to tell.
    void noticed(const ui::shell::Notice &notice);

protected:
    void changeEvent(QEvent *event) override;

private:
    void build(); // all that speaks to a person
    void tearDown();
    void speakAnew(); // in the language of the moment, as soon as nothing is lost by it
    QWidget *buildBanner();
    void buildSidebar(QWidget *parent);
    void connectParts();
    void connectModels();
    void connectConnections();
    void bindShortcuts();
    void placeShortcuts();
    void lookAtStanding();
    void takeNotice(const Notice &notice);
    void fillAccountMenu(QMenu *menu);
    void releaseBackend();
    void takeBackend();
    void showBackend(const PageStack::Trail &trail);
    void showActivity();
    void showPage();
    void showConnection();
    void showEnvironment();
    void showBanner(const client::ConnectionState &state);
    void tell(widgets::ToastKind kind, const QString &text);
    void newService();
    void openActivity(QWidget *from);
    void startWithSamples();
    void addSamplesWhenEmpty();
    void openSignInAgain(const Connection &connection, const core::Error &error);
    dialogs::ConnectDialog *makeConnectDialog(dialogs::ConnectDialog *dialog, const QString &id);
    void showKeychain();

    theme::Theme &m_theme;
    LocalServerControl &m_server;
    ConnectionControl &m_connections;
    const core::Clock &m_clock;
    pages::ViewMemory *m_memory;
    std::function<QVector<widgets::KeyValue>()> m_diagnostics;
    QPointer<client::Backend> m_backend;
    models::ServiceModel m_services; // shared by the pages, current whichever of them is shown
    models::BackupDesk m_desk;       // likewise
    pages::ServiceActions m_actions; // of the palette
    Activity m_activity;
    RunPreferences m_ownPreferences;
    Preferences &m_preferences;
    NoticeDesk m_notices;
    Standing m_standing = Standing::Disconnected;
    QHash<int, QShortcut *> m_shortcuts; // by WindowAction
    QPointer<dialogs::ConnectDialog> m_dialog;
    QTimer m_tick;
    bool m_samplesWanted = false; // as soon as the local server's services are known
    QString m_spoken;             // the language that was spoken when it was built
    enum class Waiting { No, Yes, Told } m_languageWaits = Waiting::No;

    widgets::Protection *m_protection = nullptr;
    widgets::EnvironmentFrame *m_frame = nullptr;
    widgets::Sidebar *m_sidebar = nullptr;
    QList<widgets::SidebarEntry *> m_entries; // as m_pages has them
    LocalServerCard *m_card = nullptr;
    AccountRow *m_account = nullptr;
    TopBar *m_topBar = nullptr;
    QWidget *m_banner = nullptr;
    widgets::TextLabel *m_bannerText = nullptr;
    QPushButton *m_bannerRetry = nullptr;
    QStackedWidget *m_stack = nullptr;
    WelcomePage *m_welcome = nullptr;
    PageStack *m_pages = nullptr;
    CommandPalette *m_palette = nullptr;
    ActivityPanel *m_activityPanel = nullptr;
    widgets::ToastHost *m_toasts = nullptr;
};

} // namespace ui::shell
