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
    QPushButton *samplesButton() const { return m_samples; }
    QPushButton *remoteButton() const { return m_remote; }
    QPushButton *guideButton() const { return m_guide; }

signals:
    void samplesWanted(); // the local server, and services to look at on it
    void connectWanted();
    void guideWanted();

private:
    void refresh();

    LocalServerControl &m_server;
    ConnectionControl &m_connections;
    widgets::MessageState *m_message;
    QPushButton *m_local;
    QPushButton *m_samples;
    QPushButton *m_remote;
    QPushButton *m_guide;
};

} // namespace ui::shell
