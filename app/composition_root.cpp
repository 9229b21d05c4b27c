// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/composition_root.h"

#include "app/stall_watchdog.h"

#include <QApplication>
#include <QStandardPaths>

namespace app {

using ui::shell::LocalServerPhase;

namespace {

std::unique_ptr<Settings> makeSettings(const StartOptions &options)
{
    return options.settingsFile.isEmpty() ? std::make_unique<Settings>()
                                          : std::make_unique<Settings>(options.settingsFile);
}

QString usualFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation) + QStringLiteral("/server");
}

LocalServerOptions serverOptions(const StartOptions &options, const Settings &settings)
{
    LocalServerOptions server;
    const QString kept = settings.get(setting::kLocalFolder);
    server.dataDir = !options.dataDir.isEmpty() ? options.dataDir : !kept.isEmpty() ? kept : usualFolder();
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

} // namespace

CompositionRoot::CompositionRoot(QApplication &application, const StartOptions &options)
    : m_options(options)
    , m_settings(makeSettings(options))
    , m_secrets(std::make_unique<Keychain>(QStringLiteral("mcp-console")))
    , m_localServer(serverOptions(options, *m_settings))
    , m_saved(*m_settings)
    , m_health(m_saved, m_localServer)
    , m_viewChoices(*m_settings)
    , m_theme(application, ui::theme::modeFromString(options.theme.isEmpty() ? m_settings->get(setting::kTheme)
                                                                              : options.theme))
    , m_preferences(*m_settings, m_theme)
    , m_windows({*m_settings, m_saved, *m_secrets, m_localServer, m_health, m_viewChoices, m_preferences, m_theme, m_clock})
    , m_tray(m_windows, m_preferences)
    , m_desktopMotion(DesktopMotion::make())
{
    if (m_desktopMotion)
        QObject::connect(m_desktopMotion.get(), &DesktopMotion::told, &m_theme, &ui::theme::Theme::setDesktopMotion);
    QObject::connect(&m_quitSignals, &QuitSignals::quitRequested, &application, &QCoreApplication::quit);
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
        if (m_options.dataDir.isEmpty()) // another folder of the command line is for this run
            m_settings->set(setting::kLocalFolder, wanted.folder == usualFolder() ? QString() : wanted.folder);
        m_settings->set(setting::kLocalStart, kStartNames[int(wanted.start)]);
    });
    QObject::connect(&m_windows, &WindowSet::windowMade, m_settings.get(), [this](ConsoleWindow *window) { watchWindow(*window); });
    QObject::connect(&m_windows, &WindowSet::windowGoes, m_settings.get(), [this](ConsoleWindow *window) {
        if (window != m_windows.windows().front().get())
            return;
        m_firstPaint.reset();
        m_figureTeller.reset();
    });
    if (const auto *console = qobject_cast<const ConsoleApplication *>(&application))
        QObject::connect(console, &ConsoleApplication::linkOpened, m_settings.get(), [this](const QString &link) {
            if (const core::Result<StartWishes> wishes = wishesOfLink(link); wishes)
                follow(*wishes);
        });
}

CompositionRoot::~CompositionRoot()
{
    m_windows.remember();
}

void CompositionRoot::watchWindow(ConsoleWindow &window)
{
    const auto *console = qobject_cast<const ConsoleApplication *>(QCoreApplication::instance());
    if (console)
        window.window().setDiagnostics([console] { return stallFacts(*console); });
    if (m_windows.windows().size() > 1)
        return;
    if (console && m_options.tellFiguresEvery > 0)
        m_figureTeller = std::make_unique<FigureTeller>(window.window(), *console, std::chrono::seconds(m_options.tellFiguresEvery));
    if (m_options.tellFirstPaint)
        m_firstPaint = std::make_unique<FirstPaint>(window.window());
}

void CompositionRoot::show()
{
    if (m_options.wishes.namesServer()) {
        m_windows.restore(WindowSet::ReopenServers::No);
        follow(m_options.wishes);
        return;
    }
    m_windows.restore(WindowSet::ReopenServers::Yes);
    m_windows.active().showPlace(m_options.wishes);
    const ui::shell::LocalStart start = m_localServer.settings().start;
    if (start == ui::shell::LocalStart::Always
        || (start == ui::shell::LocalStart::AsItWas && m_settings->get(setting::kStartLocalServer)))
        m_localServer.start();
}

} // namespace app
