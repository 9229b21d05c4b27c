// SPDX-License-Identifier: GPL-3.0-or-later
// FigureTeller: prints a line to standard output every so often with what the window has been through:
// log lines that came and that were told as missed, what the log takes in memory, and how often its
// thread stood still. For measuring over hours. GUI thread; owned by the composition root; all it is given outlives it.
#pragma once

#include "app/stall_watchdog.h"

#include <QTimer>

#include <chrono>

namespace ui::shell {
class MainWindow;
}

namespace app {

class FigureTeller final : public QObject
{
    Q_OBJECT
public:
    FigureTeller(const ui::shell::MainWindow &window, const ConsoleApplication &application, std::chrono::seconds every);

private:
    void tell() const;

    const ui::shell::MainWindow &m_window;
    const ConsoleApplication &m_application;
    QTimer m_timer;
};

} // namespace app
