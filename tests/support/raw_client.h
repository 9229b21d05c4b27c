// SPDX-License-Identifier: GPL-3.0-or-later
// RawClient: a connection on which a test sees bytes, not messages. Test thread; every wait has an end.
#pragma once

#include <QElapsedTimer>
#include <QHostAddress>
#include <QTcpSocket>

#include <utility>

class RawClient
{
public:
    explicit RawClient(quint16 port, const QHostAddress &address = QHostAddress::LocalHost)
    {
        socket.connectToHost(address, port);
        connected = socket.waitForConnected(15'000);
    }

    void send(const QByteArray &bytes)
    {
        socket.write(bytes);
        while (socket.bytesToWrite() > 0 && socket.waitForBytesWritten(15'000)) { }
    }

    // Everything until the server hangs up.
    QByteArray readToEnd(int timeout = 15'000)
    {
        QElapsedTimer timer;
        timer.start();
        while (socket.state() == QAbstractSocket::ConnectedState && timer.elapsed() < timeout)
            socket.waitForReadyRead(50);
        closedByServer = socket.state() != QAbstractSocket::ConnectedState;
        received += socket.readAll();
        return std::exchange(received, {});
    }

    QByteArray readUntil(const QByteArray &mark, int timeout = 15'000)
    {
        QElapsedTimer timer;
        timer.start();
        for (;;) {
            received += socket.readAll();
            const qsizetype at = received.indexOf(mark);
            if (at >= 0) {
                const QByteArray taken = received.first(at + mark.size());
                received.remove(0, taken.size());
                return taken;
            }
            if (timer.elapsed() > timeout
                || (socket.state() != QAbstractSocket::ConnectedState && socket.bytesAvailable() == 0))
                return {};
            socket.waitForReadyRead(50);
        }
    }

    QByteArray readBytes(qsizetype count, int timeout = 15'000)
    {
        QElapsedTimer timer;
        timer.start();
        while (received.size() < count && timer.elapsed() < timeout) {
            received += socket.readAll();
            if (received.size() < count && socket.state() != QAbstractSocket::ConnectedState
                && socket.bytesAvailable() == 0)
                break;
            if (received.size() < count)
                socket.waitForReadyRead(50);
        }
        const QByteArray taken = received.first(qMin(count, received.size()));
        received.remove(0, taken.size());
        return taken;
    }

    // One answer with Content-Length; the head is kept in `head`.
    QByteArray readAnswer()
    {
        head = readUntil("\r\n\r\n");
        const qsizetype at = head.toLower().indexOf("content-length: ");
        if (at < 0)
            return {};
        const QByteArray length = head.mid(at + 16, head.indexOf("\r\n", at) - at - 16);
        return readBytes(length.toLongLong());
    }

    int status() const { return head.mid(9, 3).toInt(); }

    QTcpSocket socket;
    QByteArray received;
    QByteArray head;
    bool connected = false;
    bool closedByServer = false;
};

inline int statusOf(const QByteArray &answer)
{
    return answer.startsWith("HTTP/1.1 ") ? answer.mid(9, 3).toInt() : 0;
}
