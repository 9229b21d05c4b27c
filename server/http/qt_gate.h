// SPDX-License-Identifier: GPL-3.0-or-later
// QtGate: the lane's QAbstractHttpServer, through which every vetted request reaches the handler.
// On its lane's thread; owned by the lane. With qt_gate.cpp the only place that knows Qt HTTP Server.
//
// Qt's server reads from one socket in memory per lane. The guard has already framed the message,
// so the parser is given a fixed head and the request itself travels beside it: parsed twice, a
// message has two readings, which is what request smuggling needs, and costs twice.
#pragma once

#include "server/http/handler.h"

#include <QTcpServer>

#include <functional>
#include <memory>

namespace server::http {

// Accepts for a lane; also the server that Qt's HTTP server is bound to.
class LaneServer final : public QTcpServer
{
    Q_OBJECT
public:
    explicit LaneServer(std::function<void(qintptr)> accepted) : m_accepted(std::move(accepted)) { }
    void offer(QTcpSocket *socket) { addPendingConnection(socket); }

protected:
    void incomingConnection(qintptr descriptor) override { m_accepted(descriptor); }

private:
    std::function<void(qintptr)> m_accepted;
};

class QtGate
{
public:
    explicit QtGate(RequestHandler &handler);
    ~QtGate();

    // Takes a listening server over. False when Qt does not want it.
    bool bind(std::unique_ptr<LaneServer> server);

    // Calls handler.handle() before it returns.
    void pass(Request &&request, ReplyPtr &&reply);

private:
    class Server;
    class Port;
    void openPort();

    std::unique_ptr<Server> m_server;
    LaneServer *m_acceptor = nullptr; // owned by m_server since bind()
    Port *m_port = nullptr;           // owned by Qt's server, which may end it
};

} // namespace server::http
