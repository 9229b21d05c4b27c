// SPDX-License-Identifier: GPL-3.0-or-later
// HeldRelay: a port in front of another one that passes everything on, and what comes back only up to so many
// bytes while it is told to hold: a transfer is then surely on its way, however fast the machine is.
// Test thread, on its event loop: ask through it from other processes only.
#pragma once

#include <QObject>
#include <QTcpServer>

namespace support {

class HeldRelay : public QObject
{
    Q_OBJECT

public:
    // False: there is no free port.
    bool start(quint16 target);
    QString address() const { return QStringLiteral("127.0.0.1:%1").arg(m_server.serverPort()); }

    void hold(qint64 afterBytes) { m_left = afterBytes; }
    void letGo()
    {
        m_left = -1;
        emit released();
    }

signals:
    void released();

private:
    void take();

    QTcpServer m_server;
    quint16 m_target = 0;
    qint64 m_left = -1; // bytes that may still go back; -1: all
};

} // namespace support
