// SPDX-License-Identifier: GPL-3.0-or-later
// Channel: what an HTTP connection and a WebSocket session have in common: a socket, a number and
// a place in a lane. On the lane's thread; owned by the lane, which ends it by retire().
#pragma once

#include <QHostAddress>
#include <QObject>
#include <QTcpSocket>

namespace server::http {

class Lane;

class Channel : public QObject
{
    Q_OBJECT
public:
    quint64 id() const { return m_id; }
    const QHostAddress &peer() const { return m_peer; }

    virtual void sweep(qint64 now) = 0; // time limits; milliseconds of the lane's clock
    virtual void windDown() = 0;        // the listener stops: end in order
    virtual void abandon() = 0;         // end now
    virtual void receive() = 0;         // there is input, or may be

protected:
    Channel(Lane &lane, quint64 id, const QHostAddress &peer, QTcpSocket *socket);

    virtual void drained() = 0; // some output went

    qint64 unsent() const { return m_socket ? m_socket->bytesToWrite() : 0; }
    // False: the peer left, and so has the channel.
    bool write(QByteArrayView data);
    void scheduleReceive();
    void halfClose(); // after our last byte
    bool stalled(qint64 now) const;

    // Reads until nothing is left, mayRead() says no or take() ended the channel.
    void readInput();
    virtual bool mayRead() const = 0;
    virtual void take(QByteArrayView input) = 0;

    Lane &m_lane;
    const quint64 m_id;
    const QHostAddress m_peer;
    QTcpSocket *m_socket; // null once retired
    qint64 m_progressAt = 0;
    const bool m_secure; // TLS
    bool m_receiving = false;

private:
    friend class Lane;
    bool m_receiveScheduled = false;
    QTcpSocket *releaseSocket();
};

} // namespace server::http
