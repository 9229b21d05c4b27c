// SPDX-License-Identifier: GPL-3.0-or-later
// Tray: the icon in the notification area with how the servers of all windows do, its menu, and the
// desktop's notifications of what no window shows. Where a desktop has no such area nothing is shown,
// and the bell in each window still tells. Window's thread; owned by the composition root, after the windows.
#pragma once

#include "app/window_set.h"
#include "ui/shell/notice_desk.h"
#include "ui/shell/preferences.h"

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

    WindowSet &m_windows;
    const ui::shell::Preferences &m_preferences;
    QMenu m_menu;
    QSystemTrayIcon m_icon;
    ui::shell::Standing m_standing = ui::shell::Standing::Disconnected;
    bool m_drawn = false;
    QPointer<ConsoleWindow> m_lastTold; // where a click on the notification leads
    ui::pages::Destination m_lastPlace;
};

} // namespace app
