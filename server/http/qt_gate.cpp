// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/qt_gate.h"

#include <QAbstractHttpServer>
#include <QHttpServerRequest>
#include <QHttpServerResponder>
#include <QPointer>
#include <QTcpSocket>

#include <cstring>

namespace server::http {

namespace {

constexpr QByteArrayView kFixedHead = "GET / HTTP/1.1\r\n\r\n";

} // namespace

// Input comes from memory, output goes nowhere: answers take the exchange's way to the real socket.
class QtGate::Port final : public QTcpSocket
{
public:
    Port()
    {
        setOpenMode(QIODevice::ReadWrite);
        setSocketState(QAbstractSocket::ConnectedState);
        setPeerAddress(QHostAddress(QHostAddress::LocalHost));
    }
    ~Port() override { setSocketState(QAbstractSocket::UnconnectedState); }

    void feedHead()
    {
        m_left = kFixedHead;
        emit readyRead();
    }
    void drop() { m_left = {}; }
    qint64 bytesAvailable() const override { return m_left.size() + QIODevice::bytesAvailable(); }

protected:
    qint64 readData(char *data, qint64 max) override
    {
        const qsizetype take = qsizetype(qMin<qint64>(max, m_left.size()));
        std::memcpy(data, m_left.data(), size_t(take));
        m_left = m_left.sliced(take);
        return take;
    }
    qint64 readLineData(char *data, qint64 max) override
    {
        const qsizetype feed = m_left.indexOf('\n');
        return readData(data, feed < 0 ? max : qMin<qint64>(max, feed + 1));
    }
    qint64 skipData(qint64 max) override
    {
        const qsizetype take = qsizetype(qMin<qint64>(max, m_left.size()));
        m_left = m_left.sliced(take);
        return take;
    }
    qint64 writeData(const char *, qint64 size) override { return size; }

private:
    QByteArrayView m_left;
};

class QtGate::Server final : public QAbstractHttpServer
{
public:
    explicit Server(RequestHandler &handler) : m_handler(handler) { }

    bool take(LaneServer *acceptor)
    {
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
        return bind(acceptor);
#else
        bind(acceptor);
        return true;
#endif
    }

    void setNext(Request &&request, ReplyPtr &&reply)
    {
        m_request = std::move(request);
        m_reply = std::move(reply);
    }

    // False when the last request has not come through.
    bool handleNext()
    {
        if (!m_reply)
            return false;
        m_handler.handle(std::move(m_request), std::move(m_reply));
        return true;
    }

protected:
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    bool handleRequest(const QHttpServerRequest &, QHttpServerResponder &) override { return handleNext(); }
#else
    bool handleRequest(const QHttpServerRequest &, QTcpSocket *) override { return handleNext(); }
#endif
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    void missingHandler(const QHttpServerRequest &, QHttpServerResponder &) override { }
#elif QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    void missingHandler(const QHttpServerRequest &, QHttpServerResponder &&) override { }
#else
    void missingHandler(const QHttpServerRequest &, QTcpSocket *) override { }
#endif

private:
    RequestHandler &m_handler;
    Request m_request;
    ReplyPtr m_reply;
};

QtGate::QtGate(RequestHandler &handler) : m_server(std::make_unique<Server>(handler)) { }
QtGate::~QtGate() = default;

bool QtGate::bind(std::unique_ptr<LaneServer> server)
{
    m_acceptor = server.get();
    if (!m_server->take(m_acceptor))
        return false;
    server.release();
    openPort();
    return true;
}

void QtGate::openPort()
{
    m_port = new Port;
    m_port->setParent(m_acceptor);
    QObject::connect(m_port, &QObject::destroyed, m_server.get(), [this, port = m_port] {
        if (m_port == port)
            m_port = nullptr;
    });
    m_acceptor->offer(m_port);
}

void QtGate::pass(Request &&request, ReplyPtr &&reply)
{
    m_server->setNext(std::move(request), std::move(reply));
    if (m_port && m_port->state() == QAbstractSocket::ConnectedState)
        m_port->feedHead();
    if (m_server->handleNext()) {
        // Qt's server was not ready for it (later versions may be between two requests, or have
        // ended the port): the request is whole, so it is handled all the same, on a new port next time.
        if (m_port)
            m_port->deleteLater();
        openPort();
    }
}

} // namespace server::http
