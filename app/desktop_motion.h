// SPDX-License-Identifier: GPL-3.0-or-later
// DesktopMotion: whether the desktop asks for less motion, as its settings portal tells, now and when it
// changes. A desktop that tells nothing asks for nothing. Asks and never waits. Window's thread; owned by
// the composition root.
#pragma once

#include "ui/theme/theme.h"

#include <memory>

namespace app {

class DesktopMotion : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;
    static std::unique_ptr<DesktopMotion> make(); // null where the console is built without a way to a desktop

signals:
    void told(ui::theme::Motion motion);
};

} // namespace app
