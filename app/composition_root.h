// SPDX-License-Identifier: GPL-3.0-or-later
// CompositionRoot: makes the parts of the console, hands each what it needs, and ends them in order.
// Window's thread; the one owner of everything that lives as long as the program.
#pragma once

#include "app/connection_manager.h"
#include "app/figure_teller.h"
#include "app/first_paint.h"
#include "app/keychain.h"
#include "app/local_server.h"
#include "app/quit_signals.h"
#include "app/settings.h"
#include "app/view_choices.h"
#include "core/clock.h"
#include "ui/shell/main_window.h"
#include "ui/theme/theme.h"

#include <QCoreApplication>

#include <memory>
#include <optional>

class QApplication;

namespace app {

struct StartOptions
{
    QString dataDir;              // of the local server
    std::optional<quint16> port;  // of the local server; nothing: as in the settings
    QString settingsFile;         // empty: the user's own
    QString theme;                // empty: as in the settings
    bool startLocalServer = false; // the command line's --local
    bool tellFirstPaint = false;   // --tell-first-paint, for measurements
    int tellFiguresEvery = 0;      // --tell-figures, seconds; 0: never
};

struct StartResult
{
    std::optional<StartOptions> options; // nothing: the program ends with exitCode
    int exitCode = 0;
};

// Names the application and reads its command line.
StartResult prepare(QApplication &application);

class CompositionRoot final
{
    Q_DECLARE_TR_FUNCTIONS(app::CompositionRoot)
public:
    CompositionRoot(QApplication &application, const StartOptions &options);
    ~CompositionRoot();

    // Opens the window, then what was asked for or was open last.
    void show();

private:
    StartOptions m_options;
    QuitSignals m_quitSignals;
    core::SystemClock m_clock;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<SecretStore> m_secrets;
    LocalServer m_localServer;
    ConnectionManager m_connections;
    ViewChoices m_viewChoices;
    ui::theme::Theme m_theme;
    std::unique_ptr<ui::shell::MainWindow> m_window; // its watchers alone are made after it, and go before it
    std::unique_ptr<FirstPaint> m_firstPaint;
    std::unique_ptr<FigureTeller> m_figureTeller;
};

} // namespace app
