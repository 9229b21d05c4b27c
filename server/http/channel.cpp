// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/channel.h"

#include "server/http/lane.h"
#include "server/http/native_socket.h"

#include <QSslSocket>

namespace server::http {

namespace {

constexpr int kReadsInARow = 16; // then others of the lane have their turn

} // namespace

Channel::Channel(Lane &lane, quint64 id, const QHostAddress &peer, QTcpSocket *socket)
    : QObject(&lane), m_lane(lane), m_id(id), m_peer(peer), m_socket(socket), m_progressAt(lane.now()),
      m_secure(qobject_cast<QSslSocket *>(socket) != nullptr)
{
    m_socket->setParent(this);
    connect(m_socket, &QIODevice::readyRead, this, [this] { receive(); });
    connect(m_socket, &QIODevice::bytesWritten, this, [this] {
        m_progressAt = m_lane.now();
        drained();
    });
    connect(m_socket, &QAbstractSocket::disconnected, this, [this] { abandon(); });
}

bool Channel::write(QByteArrayView data)
{
    if (!m_socket)
        return false;
    if (data.isEmpty())
        return true;
    const bool idle = unsent() == 0;
    // Straight to the system while nothing waits before it. QTcpSocket::write() would switch its
    // write notifier on and off for each answer, which costs more than the answer itself.
    qint64 gone = 0;
    if (idle && !m_secure)
        gone = sendNow(m_socket->socketDescriptor(), data.data(), data.size());
    if (gone < data.size()) {
        if (m_socket->write(data.data() + gone, data.size() - gone) < 0) {
            abandon();
            return false;
        }
        if (m_secure)
            m_socket->flush(); // now, not when the event loop comes round again
        if (!m_socket)
            return false;
    }
    m_lane.counters().add(&LaneCounters::sent, data.size());
    if (idle && gone < data.size())
        m_progressAt = m_lane.now();
    return true;
}

void Channel::scheduleReceive()
{
    if (std::exchange(m_receiveScheduled, true))
        return;
    QMetaObject::invokeMethod(this, [this] {
        m_receiveScheduled = false;
        receive();
    }, Qt::QueuedConnection);
}

void Channel::readInput()
{
    char *const buffer = m_lane.leaseInput();
    if (!buffer) {
        scheduleReceive(); // within another channel's turn
        return;
    }
    m_receiving = true;
    for (int round = 0; m_socket && mayRead(); ++round) {
        if (round == kReadsInARow) {
            scheduleReceive();
            break;
        }
        const qint64 got = m_socket->read(buffer, Lane::kInputSize);
        if (got < 0) {
            abandon();
            break;
        }
        if (got == 0)
            break;
        m_lane.counters().add(&LaneCounters::received, got);
        take(QByteArrayView(buffer, got));
        if (got < Lane::kInputSize)
            break;
    }
    m_receiving = false;
    m_lane.returnInput();
}

void Channel::halfClose()
{
    if (!m_socket)
        return;
    if (m_secure)
        m_socket->disconnectFromHost(); // says so within TLS
    else
        shutdownSend(m_socket->socketDescriptor());
}

bool Channel::stalled(qint64 now) const
{
    return unsent() > 0 && now - m_progressAt > m_lane.limits().writeStall.count();
}

QTcpSocket *Channel::releaseSocket()
{
    QTcpSocket *const socket = std::exchange(m_socket, nullptr);
    if (socket) {
        socket->disconnect(this);
        socket->setParent(nullptr);
    }
    return socket;
}

} // namespace server::http
