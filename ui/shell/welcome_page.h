// SPDX-License-Identifier: GPL-3.0-or-later
// WelcomePage: what the window shows while it looks at no server: the way to one. GUI thread; owned by
// the window.
#pragma once

#include "ui/shell/connection_control.h"
#include "ui/shell/local_server_control.h"

#include <QWidget>

class QPushButton;

namespace ui::widgets {
class MessageState;
}

namespace ui::shell {

class WelcomePage : public QWidget
{
    Q_OBJECT

public:
    WelcomePage(LocalServerControl &server, ConnectionControl &connections, QWidget *parent = nullptr);
    widgets::MessageState &message() { return *m_message; }
    QPushButton *localButton() const { return m_local; }
    QPushButton *remoteButton() const { return m_remote; }

signals:
    void connectWanted();

private:
    void refresh();

    LocalServerControl &m_server;
    widgets::MessageState *m_message;
    QPushButton *m_local;
    QPushButton *m_remote;
};

} // namespace ui::shell
