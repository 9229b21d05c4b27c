// SPDX-License-Identifier: GPL-3.0-or-later
// CompositionRoot: makes the parts of the console, hands each what it needs, and ends them in order.
// Window's thread; the one owner of everything that lives as long as the program.
#pragma once

#include "app/command_line.h"
#include "app/desktop_motion.h"
#include "app/figure_teller.h"
#include "app/first_paint.h"
#include "app/keychain.h"
#include "app/local_server.h"
#include "app/preference_store.h"
#include "app/quit_signals.h"
#include "app/saved_connections.h"
#include "app/tray.h"
#include "app/view_choices.h"
#include "app/window_set.h"
#include "core/clock.h"
#include "ui/theme/theme.h"

#include <QCoreApplication>

#include <memory>

class QApplication;

namespace app {

class CompositionRoot final
{
    Q_DECLARE_TR_FUNCTIONS(app::CompositionRoot)
public:
    CompositionRoot(QApplication &application, const StartOptions &options);
    ~CompositionRoot();

    // Opens the windows, then what was asked for or was open last.
    void show();
    // What a later start or a link asks for.
    void follow(const StartWishes &wishes) { m_windows.follow(wishes); }

private:
    void watchWindow(ConsoleWindow &window);

    StartOptions m_options;
    QuitSignals m_quitSignals;
    core::SystemClock m_clock;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<SecretStore> m_secrets;
    LocalServer m_localServer;
    SavedConnections m_saved;
    HealthWatch m_health;
    ViewChoices m_viewChoices;
    ui::theme::Theme m_theme;
    PreferenceStore m_preferences;
    WindowSet m_windows;
    Tray m_tray;
    std::unique_ptr<DesktopMotion> m_desktopMotion;
    std::unique_ptr<FirstPaint> m_firstPaint;     // of the first window, and gone before it
    std::unique_ptr<FigureTeller> m_figureTeller; // likewise
};

} // namespace app
