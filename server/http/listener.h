// SPDX-License-Identifier: GPL-3.0-or-later
// Listener: accepts HTTP/1.1 (RFC 9112) and WebSocket (RFC 6455) connections and hands vetted
// requests to a handler. Made, started and stopped on any one thread; serves on threads of its own
// (lanes), which end with stop(). The handlers outlive it.
#pragma once

#include "core/result.h"
#include "server/http/forwarded.h"
#include "server/http/handler.h"
#include "server/http/limits.h"

#include <QHostAddress>
#include <QObject>
#include <QSslConfiguration>

#include <functional>
#include <memory>
#include <optional>

namespace server::http {

class WebSocketHandler;

struct ListenerOptions
{
    QHostAddress address = QHostAddress::LocalHost;
    quint16 port = 0;  // 0: a free one
    qintptr descriptor = -1; // an open listening socket, taken over; address and port are then its own
    int lanes = 2;     // listener threads
    Limits limits;
    QByteArray webSocketPath = QByteArrayLiteral("/ws");
    // Whom a Host field may name: "name" (any port), "name:port", or "*". Empty: localhost,
    // 127.0.0.1 and [::1]; a listener beyond loopback then also takes address literals and this
    // machine's own name. Names are what DNS rebinding needs, so unknown ones answer 421.
    QList<QByteArray> allowedHosts;
    QList<QByteArray> moreHosts; // beside those, whichever they are
    // Origins ("https://console.example") that may use /ws and state-changing methods beside the
    // server's own; others answer 403. A request without Origin does not come from a web page.
    QList<QByteArray> allowedOrigins;
    std::optional<QSslConfiguration> tls; // with certificate and key: only TLS is spoken
    QList<Subnet> trustedProxies;         // whose forwarded fields are believed
    ForwardedFields forwarded = ForwardedFields::XForwarded;
};

struct ListenerStats
{
    qint64 openConnections = 0; // WebSockets among them
    qint64 openWebSockets = 0;
    qint64 acceptedTotal = 0;
    qint64 refusedTotal = 0;    // over a connection cap
    qint64 requestsTotal = 0;
    qint64 bytesReceived = 0;
    qint64 bytesSent = 0;
};

class Listener : public QObject
{
    Q_OBJECT
public:
    Listener(RequestHandler &requests, WebSocketHandler &sockets, ListenerOptions options, QObject *parent = nullptr);
    ~Listener() override; // stops

    // Returns the port. An address in use or not of this machine is core::ErrorCode::Conflict.
    core::Result<quint16> start();

    // Blocks until all is closed, in this order: no new connections, idle ones closed, WebSockets
    // told 1001, answers under way sent within limits.stopGrace, the rest cut, lanes ended.
    // Must not be called from a handler.
    void stop();

    // For connections from now on; those that are open keep theirs. Only where TLS is spoken. Any thread.
    void setTls(const QSslConfiguration &tls);
    // How many connections there may be, from now on. Any thread.
    void setMaxConnections(int count);
    // Calls `there` once on each lane, when its turn comes. Any thread.
    void callLanes(const std::function<void()> &there);

    bool isListening() const;
    quint16 port() const;
    ListenerStats stats() const; // any thread

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace server::http
