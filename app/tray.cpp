// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tray.h"

#include "ui/shell/page_stack.h"
#include "ui/theme/icons.h"
#include "ui/theme/style_parts.h"

#include <QApplication>
#include <QPainter>

namespace app {

using ui::shell::Notice;
using ui::shell::Standing;
using ui::theme::Color;

namespace {

constexpr int kIcon = 64;
constexpr int kDot = 26;
constexpr quint64 kMostTold = 200; // so many notifications may still be followed

Color inkOf(Standing standing)
{
    switch (standing) {
    case Standing::Healthy: return Color::Ok;
    case Standing::Degraded: return Color::Warn;
    case Standing::Down: return Color::Error;
    case Standing::Disconnected: break;
    }
    return Color::Off;
}

// Drawn for a panel whose colour nobody knows: a filled tile, with the state in its corner.
QIcon pictureOf(Standing standing)
{
    using ui::theme::Scheme;
    const auto ink = [](Color token) { return ui::theme::color(Scheme::Light, token); };
    QPixmap pixmap(kIcon, kIcon);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    ui::theme::parts::roundBox(painter, QRectF(2, 2, kIcon - 4, kIcon - 4), 14, ink(Color::Accent));
    ui::theme::paintIcon(&painter, QRect(12, 12, kIcon - 24, kIcon - 24), ui::theme::Icon::Boxes, ink(Color::OnAccent));
    const QRectF dot(kIcon - kDot, kIcon - kDot, kDot, kDot);
    ui::theme::parts::roundBox(painter, dot, kDot / 2.0, ink(Color::Surface));
    ui::theme::parts::roundBox(painter, dot.adjusted(4, 4, -4, -4), kDot / 2.0, ink(inkOf(standing)));
    return QIcon(pixmap);
}

} // namespace

Tray::Tray(WindowSet &windows, const ui::shell::Preferences &preferences, QObject *parent)
    : QObject(parent), m_windows(windows), m_preferences(preferences), m_desktop(DesktopNotices::make())
{
    m_icon.setContextMenu(&m_menu);
    connect(&m_menu, &QMenu::aboutToShow, this, &Tray::fillMenu);
    connect(&m_windows, &WindowSet::windowMade, this, [this](ConsoleWindow *window) { watch(*window); });
    connect(&m_windows, &WindowSet::windowGoes, this, &Tray::look, Qt::QueuedConnection);
    connect(&m_preferences, &ui::shell::Preferences::changed, this, [this] {
        m_icon.setVisible(m_preferences.values().trayIcon);
        fillMenu(); // in the language of the moment
        look();
    });
    connect(&m_icon, &QSystemTrayIcon::activated, this, [this](QSystemTrayIcon::ActivationReason reason) {
        if (reason == QSystemTrayIcon::Trigger)
            m_windows.active().comeToFront();
    });
    connect(&m_icon, &QSystemTrayIcon::messageClicked, this, [this] { open(m_lastTold); });
    if (m_desktop)
        connect(m_desktop.get(), &DesktopNotices::opened, this, &Tray::open);
    fillMenu(); // some desktops show what is in it without asking
    look();
    m_icon.setVisible(m_preferences.values().trayIcon);
}

void Tray::watch(ConsoleWindow &window)
{
    connect(&window.window(), &ui::shell::MainWindow::standingChanged, this, &Tray::look);
    connect(&window.window(), &ui::shell::MainWindow::noticed, this, [this, window = &window](const Notice &notice) { tell(*window, notice); });
    look();
}

void Tray::look()
{
    Standing worst = Standing::Disconnected;
    QStringList lines;
    for (const auto &window : m_windows.windows()) {
        const ui::shell::MainWindow &shown = window->window();
        worst = std::max(worst, shown.standing());
        const QString name = window->connections().current().name;
        if (!name.isEmpty())
            lines << name + QStringLiteral(": ") + ui::shell::standingText(shown.standing());
    }
    m_icon.setToolTip(lines.isEmpty() ? QStringLiteral("MCP Console") : QStringLiteral("MCP Console\n") + lines.join(u'\n'));
    if (m_drawn && worst == m_standing)
        return;
    m_drawn = true;
    m_standing = worst;
    m_icon.setIcon(pictureOf(worst));
}

void Tray::fillMenu()
{
    m_menu.clear();
    for (const auto &window : m_windows.windows()) {
        QString name = window->connections().current().name;
        if (name.isEmpty())
            name = tr("Window without a server", "menu of the tray icon");
        m_menu.addAction(name.replace(u'&', QStringLiteral("&&")) + QStringLiteral(" · ") + ui::shell::standingText(window->window().standing()),
                         window.get(), [window = window.get()] { window->comeToFront(); });
    }
    m_menu.addSeparator();
    m_menu.addAction(tr("New window", "menu of the tray icon"), &m_windows, [this] { emit m_windows.active().window().newWindowWanted({}); });
    m_menu.addAction(tr("Quit", "menu of the tray icon"), qApp, &QApplication::quit);
}

void Tray::tell(ConsoleWindow &window, const Notice &notice)
{
    if (m_preferences.values().quietKinds.contains(notice.kind))
        return;
    m_told.insert(++m_lastTold, {&window, notice.where});
    m_told.remove(m_lastTold - kMostTold);
    emit told(notice.title, notice.text);
    const bool isSoft = notice.kind == ui::shell::NoticeKind::BackupOverdue;
    if (m_icon.isVisible() && QSystemTrayIcon::isSystemTrayAvailable() && QSystemTrayIcon::supportsMessages())
        m_icon.showMessage(notice.title, notice.text, isSoft ? QSystemTrayIcon::Warning : QSystemTrayIcon::Critical);
    else if (m_desktop)
        m_desktop->show(notice.title, notice.text, isSoft ? DesktopNotices::Weight::Low : DesktopNotices::Weight::Usual, m_lastTold);
}

void Tray::open(quint64 place)
{
    const Told told = m_told.value(place);
    if (!told.window)
        return;
    told.window->comeToFront();
    told.window->window().pageStack()->go(told.where);
}

} // namespace app
