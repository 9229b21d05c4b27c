// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/composition_root.h"

#include "app/stall_watchdog.h"
#include "core/version.h"

#include "ui/shell/translations.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QStandardPaths>

#include <cstdio>

namespace app {

using ui::shell::LocalServerPhase;

namespace {

std::unique_ptr<Settings> makeSettings(const StartOptions &options)
{
    return options.settingsFile.isEmpty() ? std::make_unique<Settings>()
                                          : std::make_unique<Settings>(options.settingsFile);
}

LocalServerOptions serverOptions(const StartOptions &options, const Settings &settings)
{
    LocalServerOptions server;
    server.dataDir = options.dataDir;
    server.port = options.port.value_or(quint16(std::clamp(settings.get(setting::kLocalPort), 0, 65535)));
    return server;
}

const QString kStartNames[] = {QStringLiteral("asItWas"), QStringLiteral("always"), QStringLiteral("never")};

ui::shell::LocalStart startFromName(const QString &name)
{
    using ui::shell::LocalStart;
    return name == kStartNames[1] ? LocalStart::Always : name == kStartNames[2] ? LocalStart::Never : LocalStart::AsItWas;
}

QVector<ui::widgets::KeyValue> stallFacts(const ConsoleApplication &application)
{
    const StallWatchdog::Figures &f = application.stalls();
    return {{CompositionRoot::tr("Pauses of the window", "about"),
             CompositionRoot::tr("%n of 50 ms or more", "pauses", int(f.stalls)) + QStringLiteral(" · ")
                 + CompositionRoot::tr("longest %1 ms", "pause").arg(f.longestMs)}};
}

StartResult refused(const char *option, const char *why)
{
    std::fprintf(stderr, "mcp-console: %s %s\n", option, why);
    return {std::nullopt, 2};
}

} // namespace

StartResult prepare(QApplication &application)
{
    QApplication::setApplicationName(QStringLiteral("mcp-console"));
    QApplication::setApplicationDisplayName(QStringLiteral("MCP Console"));
    QApplication::setApplicationVersion(core::fullVersion());
    QApplication::setDesktopFileName(QStringLiteral("mcp-console"));

    ui::shell::installTranslations(application);

    QCommandLineParser parser;
    parser.setApplicationDescription(QStringLiteral("Runs and watches MCP services, here or on a server."));
    parser.addHelpOption();
    parser.addVersionOption();
    const QCommandLineOption local(QStringLiteral("local"), QStringLiteral("Start the local server at once."));
    const QCommandLineOption dataDir(QStringLiteral("data-dir"), QStringLiteral("Where the local server keeps everything."),
                                     QStringLiteral("folder"));
    const QCommandLineOption port(QStringLiteral("port"), QStringLiteral("Port of the local server; 0 takes a free one."),
                                  QStringLiteral("number"));
    const QCommandLineOption settings(QStringLiteral("settings"), QStringLiteral("Another settings file than the user's own."),
                                      QStringLiteral("file"));
    const QCommandLineOption theme(QStringLiteral("theme"), QStringLiteral("system, light or dark, for this run."),
                                   QStringLiteral("name"));
    QCommandLineOption tellFirstPaint(QStringLiteral("tell-first-paint"), QStringLiteral("Print a line when services are on the screen."));
    tellFirstPaint.setFlags(QCommandLineOption::HiddenFromHelp); // for measurements
    QCommandLineOption tellFigures(QStringLiteral("tell-figures"), QStringLiteral("Print a line of figures every so many seconds."), QStringLiteral("seconds"));
    tellFigures.setFlags(QCommandLineOption::HiddenFromHelp);
    parser.addOptions({local, dataDir, port, settings, theme, tellFirstPaint, tellFigures});
    parser.process(application);

    StartOptions options;
    options.startLocalServer = parser.isSet(local);
    options.tellFirstPaint = parser.isSet(tellFirstPaint);
    options.dataDir = parser.isSet(dataDir)
        ? parser.value(dataDir)
        : QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation) + QStringLiteral("/server");
    options.tellFiguresEvery = parser.value(tellFigures).toInt();
    options.settingsFile = parser.value(settings);
    options.theme = parser.value(theme);
    if (parser.isSet(port)) {
        bool fits = false;
        const int number = parser.value(port).toInt(&fits);
        if (!fits || number < 0 || number > 65535)
            return refused("--port", "takes a number from 0 to 65535");
        options.port = quint16(number);
    }
    if (!options.theme.isEmpty() && ui::theme::toString(ui::theme::modeFromString(options.theme)) != options.theme)
        return refused("--theme", "takes system, light or dark");
    return {options, 0};
}

CompositionRoot::CompositionRoot(QApplication &application, const StartOptions &options)
    : m_options(options)
    , m_settings(makeSettings(options))
    , m_secrets(std::make_unique<Keychain>(QStringLiteral("mcp-console")))
    , m_localServer(serverOptions(options, *m_settings))
    , m_connections(m_localServer, *m_settings, *m_secrets, m_clock)
    , m_viewChoices(*m_settings)
    , m_theme(application, ui::theme::modeFromString(options.theme.isEmpty() ? m_settings->get(setting::kTheme)
                                                                              : options.theme))
    , m_window(std::make_unique<ui::shell::MainWindow>(m_theme, m_localServer, m_connections, m_clock, &m_viewChoices))
{
    QObject::connect(&m_quitSignals, &QuitSignals::quitRequested, &application, &QCoreApplication::quit);
    QObject::connect(&m_theme, &ui::theme::Theme::modeChanged, m_settings.get(), [this](ui::theme::Mode mode) {
        m_settings->set(setting::kTheme, ui::theme::toString(mode));
    });
    // The switch stays as it was left, over runs.
    QObject::connect(&m_localServer, &LocalServer::stateChanged, m_settings.get(), [this] {
        const LocalServerPhase phase = m_localServer.state().phase;
        if (phase == LocalServerPhase::Running || phase == LocalServerPhase::Stopping)
            m_settings->set(setting::kStartLocalServer, phase == LocalServerPhase::Running);
    });
    m_localServer.setStart(startFromName(m_settings->get(setting::kLocalStart)));
    QObject::connect(&m_localServer, &LocalServer::settingsChanged, m_settings.get(), [this] {
        const ui::shell::LocalServerSettings wanted = m_localServer.settings();
        m_settings->set(setting::kLocalPort, int(wanted.port));
        m_settings->set(setting::kLocalStart, kStartNames[int(wanted.start)]);
    });
    if (const auto *console = qobject_cast<const ConsoleApplication *>(&application)) {
        m_window->setDiagnostics([console] { return stallFacts(*console); });
        if (options.tellFiguresEvery > 0)
            m_figureTeller = std::make_unique<FigureTeller>(*m_window, *console, std::chrono::seconds(options.tellFiguresEvery));
    }
    m_window->restoreGeometry(m_settings->get(setting::kGeometry));
    if (options.tellFirstPaint)
        m_firstPaint = std::make_unique<FirstPaint>(*m_window);
}

CompositionRoot::~CompositionRoot()
{
    m_settings->set(setting::kGeometry, m_window->saveGeometry());
}

void CompositionRoot::show()
{
    m_window->show();
    if (m_options.startLocalServer) {
        m_connections.openLocal();
        return;
    }
    m_connections.openLast();
    const ui::shell::LocalStart start = m_localServer.settings().start;
    if (start == ui::shell::LocalStart::Always
        || (start == ui::shell::LocalStart::AsItWas && m_settings->get(setting::kStartLocalServer)))
        m_localServer.start();
}

} // namespace app
