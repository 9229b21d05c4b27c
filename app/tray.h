// SPDX-License-Identifier: GPL-3.0-or-later
// Tray: the icon in the notification area with how the servers of all windows do, its menu, and the
// notifications of what no window shows: beside the icon, or by the desktop itself where it has no such
// area or no icon is wanted. The bell in each window tells in any case. Window's thread; owned by the composition root, after the windows.
#pragma once

#include "app/desktop_notices.h"
#include "app/window_set.h"
#include "ui/shell/notice_desk.h"
#include "ui/shell/preferences.h"

#include <QHash>
#include <QMenu>
#include <QPointer>
#include <QSystemTrayIcon>

namespace app {

class Tray final : public QObject
{
    Q_OBJECT
public:
    Tray(WindowSet &windows, const ui::shell::Preferences &preferences, QObject *parent = nullptr);

    ui::shell::Standing standing() const { return m_standing; } // the worst of all windows
    QMenu *menu() { return &m_menu; }
    QString toolTip() const { return m_icon.toolTip(); }

signals:
    // What was handed to the desktop, for whoever has another way to tell it.
    void told(const QString &title, const QString &text);

private:
    void watch(ConsoleWindow &window);
    void look();
    void fillMenu();
    void tell(ConsoleWindow &window, const ui::shell::Notice &notice);
    void open(quint64 place);

    WindowSet &m_windows;
    const ui::shell::Preferences &m_preferences;
    QMenu m_menu;
    QSystemTrayIcon m_icon;
    ui::shell::Standing m_standing = ui::shell::Standing::Disconnected;
    bool m_drawn = false;
    struct Told // where a notification leads
    {
        QPointer<ConsoleWindow> window;
        ui::pages::Destination where;
    };
    std::unique_ptr<DesktopNotices> m_desktop;
    QHash<quint64, Told> m_told; // the latest ones
    quint64 m_lastTold = 0;
};

} // namespace app
