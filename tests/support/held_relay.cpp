// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/held_relay.h"

#include <QTcpSocket>

#include <algorithm>

namespace support {

bool HeldRelay::start(quint16 target)
{
    m_target = target;
    connect(&m_server, &QTcpServer::newConnection, this, &HeldRelay::take, Qt::UniqueConnection);
    return m_server.listen(QHostAddress::LocalHost);
}

void HeldRelay::take()
{
    while (QTcpSocket *near = m_server.nextPendingConnection()) {
        auto *far = new QTcpSocket(near);
        far->setReadBufferSize(256 * 1024); // what is held waits at the sender
        connect(near, &QTcpSocket::readyRead, far, [near, far] {
            if (far->state() == QAbstractSocket::ConnectedState)
                far->write(near->readAll());
        });
        connect(far, &QTcpSocket::connected, far, [near, far] { far->write(near->readAll()); });
        const auto back = [this, near, far] {
            const qint64 bytes = m_left < 0 ? far->bytesAvailable() : std::min(far->bytesAvailable(), m_left);
            if (bytes > 0)
                near->write(far->read(bytes));
            if (m_left > 0)
                m_left -= bytes;
            if (far->state() == QAbstractSocket::UnconnectedState && far->bytesAvailable() == 0)
                near->disconnectFromHost();
        };
        connect(far, &QTcpSocket::readyRead, near, back);
        connect(this, &HeldRelay::released, near, back);
        connect(far, &QTcpSocket::disconnected, near, back);
        connect(far, &QTcpSocket::errorOccurred, near, back);
        connect(near, &QTcpSocket::disconnected, near, &QObject::deleteLater);
        far->connectToHost(QHostAddress::LocalHost, m_target);
    }
}

} // namespace support
