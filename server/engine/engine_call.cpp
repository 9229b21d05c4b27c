// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/engine/engine_call.h"

#include <QFile>
#include <QLocalSocket>
#include <QNetworkProxy>
#include <QPointer>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslKey>
#include <QSslSocket>

namespace server::engine {
namespace {

using namespace Qt::StringLiterals;

constexpr qint64 kReadAhead = 256 * 1024; // beyond it the engine waits
constexpr qint64 kPiece = 64 * 1024;
constexpr qint64 kSendAhead = 256 * 1024; // of content that waits for the engine

core::Error unreachable(const QString &why)
{
    core::Error error;
    error.code = core::ErrorCode::Unavailable;
    error.message = u"The container engine cannot be reached: %1"_s.arg(why);
    error.detail = why;
    return error;
}

QString inWords(QLocalSocket::LocalSocketError error, const QString &path, const QString &otherwise)
{
    switch (error) {
    case QLocalSocket::ServerNotFoundError: return u"there is nothing at %1"_s.arg(path);
    case QLocalSocket::ConnectionRefusedError: return u"nobody listens at %1"_s.arg(path);
    case QLocalSocket::SocketAccessError: return u"%1 may not be opened by this server's user"_s.arg(path);
    default: return otherwise;
    }
}

QByteArray contentsOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

// Only the engine's own authority counts, not those of the machine.
QSslConfiguration tlsOf(const QString &folder)
{
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setProtocol(QSsl::TlsV1_2OrLater);
    tls.setCaCertificates(QSslCertificate::fromPath(folder + u"/ca.pem"_s));
    tls.setLocalCertificateChain(QSslCertificate::fromPath(folder + u"/cert.pem"_s));
    const QByteArray pem = contentsOf(folder + u"/key.pem"_s);
    QSslKey key(pem, QSsl::Rsa);
    if (key.isNull())
        key = QSslKey(pem, QSsl::Ec);
    tls.setPrivateKey(key);
    return tls;
}

QByteArray hostOf(const EngineAddress &address)
{
    return address.kind == EngineAddress::Kind::LocalSocket ? QByteArrayLiteral("localhost")
                                                            : address.host.toLatin1() + ':' + QByteArray::number(address.port);
}

} // namespace

EngineCall::EngineCall(const EngineAddress &address, EngineRequest request, QObject *parent)
    : QObject(parent), m_address(address), m_request(std::move(request)), m_reader(m_request.method == "HEAD")
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, [this] { fail(u"%1 took too long"_s.arg(QLatin1StringView(m_waitingFor))); });
}

EngineCall::~EngineCall()
{
    if (m_socket)
        m_socket->disconnect(this);
}

void EngineCall::start()
{
    wait(m_request.connectTime, "connecting");
    if (m_address.kind == EngineAddress::Kind::LocalSocket) {
        auto socket = std::make_unique<QLocalSocket>();
        socket->setReadBufferSize(kReadAhead);
        connect(socket.get(), &QLocalSocket::connected, this, &EngineCall::connected);
        connect(socket.get(), &QLocalSocket::readyRead, this, &EngineCall::readAvailable);
        connect(socket.get(), &QLocalSocket::disconnected, this, &EngineCall::ended);
        connect(socket.get(), &QLocalSocket::errorOccurred, this, [this, raw = socket.get()](QLocalSocket::LocalSocketError error) {
            if (error == QLocalSocket::PeerClosedError)
                ended();
            else
                fail(inWords(error, m_address.path, raw->errorString()));
        });
        m_socket = std::move(socket);
        // From the event loop: connecting to a socket that is not there fails at once.
        QMetaObject::invokeMethod(this, [this] { static_cast<QLocalSocket *>(m_socket.get())->connectToServer(m_address.path); },
                                  Qt::QueuedConnection);
        return;
    }
    auto socket = std::make_unique<QSslSocket>();
    socket->setProxy(QNetworkProxy::NoProxy);
    socket->setReadBufferSize(kReadAhead);
    const bool isTls = m_address.kind == EngineAddress::Kind::Tls;
    if (isTls)
        connect(socket.get(), &QSslSocket::encrypted, this, &EngineCall::connected);
    else
        connect(socket.get(), &QSslSocket::connected, this, &EngineCall::connected);
    connect(socket.get(), &QSslSocket::readyRead, this, &EngineCall::readAvailable);
    connect(socket.get(), &QSslSocket::disconnected, this, &EngineCall::ended);
    connect(socket.get(), &QSslSocket::errorOccurred, this, [this, raw = socket.get()](QAbstractSocket::SocketError error) {
        if (error == QAbstractSocket::RemoteHostClosedError)
            ended();
        else
            fail(raw->errorString());
    });
    if (isTls)
        socket->setSslConfiguration(tlsOf(m_address.tlsFolder));
    m_socket = std::move(socket);
    QMetaObject::invokeMethod(
        this,
        [this, isTls] {
            auto *raw = static_cast<QSslSocket *>(m_socket.get());
            if (isTls)
                raw->connectToHostEncrypted(m_address.host, m_address.port);
            else
                raw->connectToHost(m_address.host, m_address.port);
        },
        Qt::QueuedConnection);
}

void EngineCall::wait(core::Millis time, const char *what)
{
    m_waitingFor = what;
    if (time.count() > 0)
        m_timer.start(time);
    else
        m_timer.stop();
}

void EngineCall::connected()
{
    QByteArray head = m_request.method + ' ' + m_request.target + " HTTP/1.1\r\nHost: " + hostOf(m_address)
        + "\r\nUser-Agent: mcp-console\r\nAccept: */*\r\n";
    if (m_request.kind == EngineRequest::Kind::Upgrade)
        head += "Connection: Upgrade\r\nUpgrade: tcp\r\n";
    else
        head += "Connection: close\r\n";
    for (const auto &[name, value] : m_request.headers)
        head += name + ": " + value + "\r\n";
    const qint64 size = m_request.content ? m_request.content->size() : m_request.body.size();
    const bool hasBody = size > 0 || m_request.method == "POST" || m_request.method == "PUT";
    if (size > 0)
        head += "Content-Type: " + m_request.contentType + "\r\n";
    if (hasBody)
        head += "Content-Length: " + QByteArray::number(size) + "\r\n";
    m_socket->write(head + "\r\n" + m_request.body);
    wait(m_request.headTime, "the answer");
    if (!m_request.content)
        return;
    connect(m_socket.get(), &QIODevice::bytesWritten, this, &EngineCall::sendContent);
    sendContent();
}

void EngineCall::sendContent()
{
    while (!m_done && m_socket->bytesToWrite() < kSendAhead && !m_request.content->atEnd()) {
        const QByteArray piece = m_request.content->read(kPiece);
        if (piece.isEmpty())
            return fail(u"what shall be sent cannot be read"_s);
        m_socket->write(piece);
        wait(m_request.headTime, "the answer");
    }
}

void EngineCall::readAvailable()
{
    const QPointer<EngineCall> self(this);
    while (self && !m_done && m_socket->bytesAvailable() > 0)
        take(m_socket->read(kPiece));
}

void EngineCall::take(const QByteArray &bytes)
{
    const QPointer<EngineCall> self(this); // whoever listens may delete this
    QByteArray body;
    const AnswerReader::State state = m_reader.feed(bytes, body);
    if (state == AnswerReader::State::Broken)
        return fail(QLatin1StringView(m_reader.fault()));
    if (m_reader.hasHead()) {
        wait(m_request.quietTime, "the answer");
        if (!m_headTold) {
            m_headTold = true;
            emit headCame();
            if (!self || m_done)
                return;
        }
    }
    if (!body.isEmpty()) {
        emit dataCame(body);
        if (!self || m_done)
            return;
    }
    if (state == AnswerReader::State::Complete)
        finish(core::success());
}

void EngineCall::ended()
{
    if (m_done)
        return;
    const QPointer<EngineCall> self(this);
    readAvailable(); // what came with the end
    if (!self || m_done)
        return;
    if (m_reader.end() == AnswerReader::State::Complete)
        finish(core::success());
    else
        fail(QLatin1StringView(m_reader.fault()));
}

void EngineCall::write(const QByteArray &bytes)
{
    if (m_socket && !m_done)
        m_socket->write(bytes);
}

void EngineCall::fail(const QString &why)
{
    finish(unreachable(why));
}

void EngineCall::finish(const core::Result<> &result)
{
    if (m_done)
        return;
    m_done = true;
    m_timer.stop();
    emit finished(result);
}

} // namespace server::engine
