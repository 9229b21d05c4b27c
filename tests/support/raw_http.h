// SPDX-License-Identifier: GPL-3.0-or-later
// RawHttp: requests as bytes over one connection, plain or TLS, from a loopback address of choice; for
// what no decent client would send. Test thread; every wait has an end.
#pragma once

#include <QElapsedTimer>
#include <QHostAddress>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSslSocket>
#include <QUrl>

namespace support {

struct RawAnswer
{
    int status = 0; // 0: none came
    QByteArray head;
    QByteArray body;

    QByteArray field(const QByteArray &name) const
    {
        for (const QByteArray &line : head.split('\n')) {
            const qsizetype colon = line.indexOf(':');
            if (colon > 0 && line.first(colon).compare(name, Qt::CaseInsensitive) == 0)
                return line.sliced(colon + 1).trimmed();
        }
        return {};
    }
    QJsonObject error() const { return QJsonDocument::fromJson(body).object().value(QLatin1StringView("error")).toObject(); }
};

class RawHttp
{
public:
    explicit RawHttp(const QUrl &server, const QHostAddress &from = {})
    {
        if (!from.isNull())
            socket.bind(from);
        socket.setPeerVerifyMode(QSslSocket::VerifyNone);
        if (server.scheme() == QLatin1StringView("https")) {
            socket.connectToHostEncrypted(server.host(), quint16(server.port()));
            connected = socket.waitForEncrypted(kWaitMs);
        } else {
            socket.connectToHost(server.host(), quint16(server.port()));
            connected = socket.waitForConnected(kWaitMs);
        }
    }

    // One answer; further ones on the same connection follow with further calls.
    RawAnswer ask(const QByteArray &request)
    {
        RawAnswer answer;
        socket.write(request);
        socket.flush();
        if (!readUntil([this] { return m_in.contains("\r\n\r\n"); }))
            return answer;
        const qsizetype end = m_in.indexOf("\r\n\r\n");
        answer.head = m_in.first(end);
        m_in.remove(0, end + 4);
        answer.status = answer.head.mid(9, 3).toInt();
        const qsizetype length = answer.field("content-length").toLongLong();
        readUntil([&] { return m_in.size() >= length; });
        answer.body = m_in.first(qMin(length, m_in.size()));
        m_in.remove(0, answer.body.size());
        return answer;
    }

    static constexpr int kWaitMs = 20'000;
    QSslSocket socket;
    bool connected = false;

private:
    template <typename Done>
    bool readUntil(Done done)
    {
        QElapsedTimer timer;
        timer.start();
        for (;;) {
            m_in += socket.readAll();
            if (done())
                return true;
            if (timer.elapsed() > kWaitMs || (!socket.waitForReadyRead(200) && socket.state() != QAbstractSocket::ConnectedState
                                              && socket.bytesAvailable() == 0))
                return done();
        }
    }

    QByteArray m_in;
};

} // namespace support
