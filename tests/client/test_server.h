// SPDX-License-Identifier: GPL-3.0-or-later
// TestServer: a real HTTP and WebSocket server on a free loopback port that says what a test tells it
// to. One connection, one request, then it closes or keeps alive as HTTP/1.1 does. Test thread.
#pragma once

#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPointer>
#include <QSslServer>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTimer>
#include <QUrl>
#include <QWebSocket>
#include <QWebSocketServer>

#include <functional>
#include <memory>

struct SeenRequest
{
    QByteArray method;
    QByteArray target;
    QHash<QByteArray, QByteArray> headers; // names in lower case
    QByteArray body;
    QJsonObject json() const { return QJsonDocument::fromJson(body).object(); }
    QByteArray path() const { return target.left(target.contains('?') ? target.indexOf('?') : target.size()); }
};

struct TestAnswer
{
    int status = 200;
    QJsonObject json;
    QByteArray extraHeaders;  // "Name: value\r\n"
    QByteArray raw;           // set: the body as it is
    bool hangUp = false;      // close without an answer
    bool silent = false;      // never answer
    qsizetype cutAfter = 1 << 30; // so much of the body, then the line is closed
};

class TestServer : public QObject
{
public:
    using Handler = std::function<TestAnswer(const SeenRequest &)>;

    explicit TestServer(QTcpServer *tcp = nullptr)
        : m_tcp(tcp ? tcp : new QTcpServer(this))
        , m_ws(QStringLiteral("test"), QWebSocketServer::NonSecureMode)
    {
        m_tcp->setParent(this);
        connect(m_tcp, &QTcpServer::pendingConnectionAvailable, this, &TestServer::accept);
        connect(&m_ws, &QWebSocketServer::newConnection, this, &TestServer::acceptWebSocket);
    }

    bool listen(quint16 port = 0) { return m_tcp->listen(QHostAddress::LocalHost, port); }
    quint16 port() const { return m_tcp->serverPort(); }
    QUrl apiBase() const { return QUrl(QStringLiteral("http://127.0.0.1:%1/api/v1").arg(port())); }

    void on(const QByteArray &method, const QByteArray &path, Handler handler) { m_handlers[method + ' ' + path] = std::move(handler); }
    int count(const QByteArray &method, const QByteArray &path) const
    {
        return int(std::count_if(seen.begin(), seen.end(), [&](const SeenRequest &r) { return r.method == method && r.path() == path; }));
    }

    // The usual server: greets, signs in "right", renews, and runs the event protocol.
    void behave()
    {
        on("GET", "/api/v1/info", [](const SeenRequest &) { return TestAnswer{200, data(QJsonObject{{QStringLiteral("version"), QStringLiteral("1.0.0")}}), {}, {}}; });
        on("POST", "/api/v1/auth/login", [this](const SeenRequest &r) {
            if (r.json().value(QLatin1String("password")) != QLatin1String("right"))
                return TestAnswer{401, error(QStringLiteral("UNAUTHORIZED"), QStringLiteral("Invalid credentials")), {}, {}};
            return TestAnswer{200, tokens(), {}, {}};
        });
        on("POST", "/api/v1/auth/refresh", [this](const SeenRequest &) { return TestAnswer{200, tokens(), {}, {}}; });
        onMessage = [this](QWebSocket *socket, const QJsonObject &message) {
            const QString type = message.value(QLatin1String("type")).toString();
            if (type == QLatin1String("auth")) {
                if (message.value(QLatin1String("token")).toString() == refusedToken) {
                    say(socket, {{QStringLiteral("type"), QStringLiteral("error")}, {QStringLiteral("code"), QStringLiteral("UNAUTHORIZED")}});
                    socket->close(QWebSocketProtocol::CloseCodePolicyViolated);
                } else {
                    say(socket, {{QStringLiteral("type"), QStringLiteral("auth.ok")}});
                }
            } else if (type == QLatin1String("subscribe")) {
                QJsonObject answer = message;
                answer.insert(QStringLiteral("type"), QStringLiteral("subscribed"));
                say(socket, answer);
            }
        };
    }

    QJsonObject tokens()
    {
        ++issued;
        return data(QJsonObject{{QStringLiteral("accessToken"), QStringLiteral("token-%1").arg(issued)},
                     {QStringLiteral("refreshToken"), QStringLiteral("refresh-%1").arg(issued)},
                     {QStringLiteral("expiresIn"), expiresIn},
                     {QStringLiteral("user"), QJsonObject{{QStringLiteral("id"), QStringLiteral("user_1")},
                                                                     {QStringLiteral("email"), QStringLiteral("a@b.c")},
                                                                     {QStringLiteral("permissions"), QJsonArray::fromStringList(permissions)}}}});
    }

    static QJsonObject data(const QJsonValue &value) { return {{QStringLiteral("data"), value}}; }
    static QJsonObject error(const QString &code, const QString &message)
    {
        return {{QStringLiteral("error"), QJsonObject{{QStringLiteral("code"), code}, {QStringLiteral("message"), message}}}};
    }
    static void say(QWebSocket *socket, const QJsonObject &message)
    {
        socket->sendTextMessage(QString::fromUtf8(QJsonDocument(message).toJson(QJsonDocument::Compact)));
    }
    void tell(const QString &channel, const QString &event, const QJsonObject &data, int seq = -1)
    {
        QJsonObject message{{QStringLiteral("type"), QStringLiteral("event")}, {QStringLiteral("channel"), channel},
                            {QStringLiteral("event"), event}, {QStringLiteral("data"), data}};
        if (seq >= 0)
            message.insert(QStringLiteral("seq"), seq);
        for (const auto &socket : sockets) {
            if (socket)
                say(socket, message);
        }
    }

    // As if the process had been ended: nobody listens, and what was open is cut.
    void vanish()
    {
        m_tcp->close();
        const auto children = m_connections;
        m_connections.clear();
        sockets.clear();
        for (const QPointer<QTcpSocket> &socket : children) {
            if (socket)
                socket->abort();
        }
    }

    // Still connected, but nothing is read or answered any more.
    void fallSilent()
    {
        for (const QPointer<QTcpSocket> &socket : std::as_const(m_connections)) {
            if (socket)
                socket->blockSignals(true);
        }
    }

    QVector<SeenRequest> seen;
    QVector<QJsonObject> messages; // from WebSockets
    QVector<QPointer<QWebSocket>> sockets;
    std::function<void(QWebSocket *, const QJsonObject &)> onMessage = [](QWebSocket *, const QJsonObject &) {};
    int issued = 0;
    int expiresIn = 900;
    QString refusedToken = QStringLiteral("-");
    QStringList permissions{QStringLiteral("services:*")};

private:
    void accept()
    {
        while (QTcpSocket *socket = m_tcp->nextPendingConnection()) {
            m_connections.append(socket);
            auto consume = [this, socket] { read(socket); };
            connect(socket, &QTcpSocket::readyRead, this, consume);
            connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
            read(socket);
        }
    }

    void read(QTcpSocket *socket)
    {
        const QByteArray waiting = socket->peek(1 << 20);
        const qsizetype headEnd = waiting.indexOf("\r\n\r\n");
        if (headEnd < 0)
            return;
        SeenRequest request;
        const QList<QByteArray> lines = waiting.left(headEnd).split('\n');
        const QList<QByteArray> first = lines.first().trimmed().split(' ');
        request.method = first.value(0);
        request.target = first.value(1);
        for (qsizetype i = 1; i < lines.size(); ++i) {
            const qsizetype colon = lines[i].indexOf(':');
            request.headers.insert(lines[i].left(colon).toLower(), lines[i].mid(colon + 1).trimmed());
        }
        if (request.headers.value("upgrade").toLower() == "websocket") {
            socket->disconnect(this);
            m_ws.handleConnection(socket);
            emit socket->readyRead(); // the head is waiting already
            return;
        }
        const qsizetype length = request.headers.value("content-length").toLongLong();
        if (waiting.size() < headEnd + 4 + length)
            return;
        request.body = socket->read(headEnd + 4 + length).mid(headEnd + 4);
        seen.append(request);
        answer(socket, request);
    }

    void answer(QTcpSocket *socket, const SeenRequest &request)
    {
        const auto handler = m_handlers.constFind(request.method + ' ' + request.path());
        const TestAnswer answer = handler == m_handlers.constEnd()
            ? TestAnswer{404, error(QStringLiteral("NOT_FOUND"), QStringLiteral("No such route")), {}, {}}
            : (*handler)(request);
        if (answer.silent)
            return;
        if (answer.hangUp) {
            socket->abort();
            return;
        }
        const QByteArray body = answer.raw.isEmpty() ? QJsonDocument(answer.json).toJson(QJsonDocument::Compact) : answer.raw;
        socket->write("HTTP/1.1 " + QByteArray::number(answer.status) + " Whatever\r\nContent-Type: application/json\r\nContent-Length: "
                      + QByteArray::number(body.size()) + "\r\n" + answer.extraHeaders + "\r\n" + body.left(answer.cutAfter));
        if (body.size() > answer.cutAfter)
            socket->disconnectFromHost();
        if (socket->bytesAvailable() > 0)
            read(socket);
    }

    void acceptWebSocket()
    {
        while (QWebSocket *socket = m_ws.nextPendingConnection()) {
            sockets.append(socket);
            connect(socket, &QWebSocket::textMessageReceived, this, [this, socket](const QString &text) {
                const QJsonObject message = QJsonDocument::fromJson(text.toUtf8()).object();
                messages.append(message);
                onMessage(socket, message);
            });
            connect(socket, &QWebSocket::disconnected, socket, &QObject::deleteLater);
        }
    }

    QTcpServer *m_tcp;
    QWebSocketServer m_ws;
    QHash<QByteArray, Handler> m_handlers;
    QVector<QPointer<QTcpSocket>> m_connections;
};
