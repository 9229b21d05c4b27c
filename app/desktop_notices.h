// SPDX-License-Identifier: GPL-3.0-or-later
// DesktopNotices: notifications of the desktop itself (org.freedesktop.Notifications), for desktops that
// have no area for a tray icon. Sends and never waits; a desktop without them is found out by the way.
// Window's thread; owned by the tray.
#pragma once

#include <QObject>

#include <memory>

namespace app {

class DesktopNotices : public QObject
{
    Q_OBJECT

public:
    enum class Weight { Usual, Low };

    using QObject::QObject;
    // `place`: comes back with opened() when a person follows the notification.
    virtual void show(const QString &title, const QString &text, Weight weight, quint64 place) = 0;

    static std::unique_ptr<DesktopNotices> make(); // null where the console is built without a way to a desktop

signals:
    void opened(quint64 place);
};

} // namespace app
