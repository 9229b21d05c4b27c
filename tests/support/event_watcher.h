// SPDX-License-Identifier: GPL-3.0-or-later
// EventWatcher: a client of /ws as the reference describes one; keeps everything that came. Test
// thread; waits with an event loop, which tests may do.
#pragma once

#include "tests/support/daemon_process.h"

#include <QJsonObject>
#include <QWebSocket>

namespace support {

class EventWatcher : public QObject
{
public:
    explicit EventWatcher(const DaemonProcess &daemon);

    // Log lines that came, and lines told as lost.
    qint64 logLines() const { return m_logLines; }
    qint64 lostLines() const { return m_lostLines; }
    QString newestMessage() const { return m_newestMessage; }

    bool isConnected() const { return m_socket.state() == QAbstractSocket::ConnectedState; }
    int closeCode() const { return int(m_socket.closeCode()); }
    void send(const QJsonObject &message);
    void sendText(const QString &text) { m_socket.sendTextMessage(text); }
    QList<QJsonObject> &messages() { return m_messages; }

    bool has(const QString &type) const;
    QList<QJsonObject> events(const QString &name) const;
    bool signIn(const QByteArray &credential); // a token or an API key
    bool subscribe(const QString &channel, const QJsonObject &filters = {}, bool batch = false);

private:
    void take(const QJsonObject &message);

    QWebSocket m_socket;
    qint64 m_logLines = 0;
    qint64 m_lostLines = 0;
    QString m_newestMessage;
    QList<QJsonObject> m_messages;
};

} // namespace support
