// SPDX-License-Identifier: GPL-3.0-or-later
// ConsoleWindow: one window of the console and what is its own: its connection, and the place that it
// was asked to show as soon as its server is there. Window's thread; owned by the window set; all that
// it is given is shared by the windows and outlives them.
#pragma once

#include "app/connection_manager.h"
#include "app/start_wishes.h"
#include "ui/pages/view_memory.h"
#include "ui/shell/main_window.h"
#include "ui/theme/theme.h"

namespace app {

// What all windows share.
struct SharedParts
{
    Settings &settings;
    SavedConnections &saved;
    SecretStore &secrets;
    LocalServer &localServer;
    HealthWatch &health;
    ui::pages::ViewMemory &memory;
    ui::shell::Preferences &preferences;
    ui::theme::Theme &theme;
    const core::Clock &clock;
};

class ConsoleWindow final : public QObject
{
    Q_OBJECT
public:
    explicit ConsoleWindow(const SharedParts &parts);
    ~ConsoleWindow() override;

    ConnectionManager &connections() { return m_connections; }
    const ConnectionManager &connections() const { return m_connections; }
    ui::shell::MainWindow &window() { return m_window; }

    void comeToFront(const QByteArray &activationToken = {});
    // The server that is wished for, as this window's, with the place; one that is not saved is only asked about.
    void open(const StartWishes &wishes);
    // The place alone; once a server is there when there is none yet.
    void showPlace(const StartWishes &wishes);
    bool isFree() const; // shows no server, and is about to open none
    bool isFor(const QString &connectionId) const; // shows it, or is about to

    bool eventFilter(QObject *watched, QEvent *event) override;

signals:
    void closed(); // by a person; it is only hidden yet

private:
    void backendChanged();

    const SavedConnections &m_saved;
    ConnectionManager m_connections;
    ui::shell::MainWindow m_window;
    std::optional<StartWishes> m_awaited; // its place is shown when its server is
};

} // namespace app
