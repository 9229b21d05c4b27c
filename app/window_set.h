// SPDX-License-Identifier: GPL-3.0-or-later
// WindowSet: the windows of the console. Opens further ones, takes wishes to the window that shows the
// server they name, and remembers over runs which servers were open. Window's thread; owned by the
// composition root. There is a window as long as the program runs: the last one's end is the program's.
#pragma once

#include "app/console_window.h"

#include <memory>
#include <vector>

namespace app {

class WindowSet final : public QObject
{
    Q_OBJECT
public:
    static constexpr size_t kMost = 20; // further wishes share those that are open

    explicit WindowSet(const SharedParts &parts, QObject *parent = nullptr);
    ~WindowSet() override;

    ConsoleWindow &add();
    ConsoleWindow &active(); // or the one that was last
    const std::vector<std::unique_ptr<ConsoleWindow>> &windows() const { return m_windows; }

    // The windows of the last run; their connections with ReopenServers::Yes.
    enum class ReopenServers { No, Yes };
    void restore(ReopenServers reopen);
    void remember(); // now, with places and sizes; changes of connections are remembered by themselves
    void follow(const StartWishes &wishes);

    bool eventFilter(QObject *watched, QEvent *event) override;

signals:
    void windowMade(app::ConsoleWindow *window);
    void windowGoes(app::ConsoleWindow *window);

private:
    void closed(ConsoleWindow *window);
    void openInNewWindow(const QString &connectionId);

    SharedParts m_parts;
    std::vector<std::unique_ptr<ConsoleWindow>> m_windows;
    std::vector<std::unique_ptr<ConsoleWindow>> m_leaving; // closed, and alive until they have signed out
    ConsoleWindow *m_lastActive = nullptr;
    bool m_restoring = false;
    bool m_quitting = false;
};

} // namespace app
