// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/lane.h"

#include "server/http/connection.h"
#include "server/http/native_socket.h"
#include "server/http/websocket_session.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>
#include <QLoggingCategory>
#include <QSslSocket>
#include <QThread>
#include <QTimer>

#include <algorithm>

namespace server::http {

Q_LOGGING_CATEGORY(lcLane, "server.http.lane")

namespace {

constexpr core::Millis kAcceptPause{100}; // after the system ran out of descriptors
constexpr int kBacklog = 1024;
constexpr qsizetype kKeptBuffer = 512 * 1024;

std::atomic<quint64> lastConnection{0}; // numbers are unique over all lanes of the process

// Four looks within the shortest time limit, at most one a second.
int sweepInterval(const Limits &limits)
{
    const core::Millis shortest = std::min({limits.headTime, limits.bodyWindow, limits.idleTime, limits.writeStall,
                                            limits.lingerTime, limits.pingTime, limits.stopGrace});
    return int(std::clamp<qint64>(shortest.count() / 4, 10, 1000));
}

} // namespace

Lane::Lane(LaneGroup &group, int index)
    : m_group(group), m_index(index), m_counters(*group.counters[size_t(index)]),
      m_mailbox(std::make_shared<Mailbox>(*this)), m_gate(group.requests),
      m_input(std::make_unique<char[]>(size_t(kInputSize)))
{
    m_buffer.reserve(16 * 1024);
}

Lane::~Lane()
{
    m_mailbox->shut();
    for (Channel *channel : channels())
        channel->abandon();
    m_counters.open = 0;
    // Here, while the gate and the group are still there.
    qDeleteAll(findChildren<Channel *>(QString(), Qt::FindDirectChildrenOnly));
}

std::unique_ptr<LaneServer> Lane::makeServer()
{
    auto server = std::make_unique<LaneServer>([this](qintptr descriptor) { accepted(descriptor); });
    connect(server.get(), &QTcpServer::acceptError, this, [this, server = server.get()] {
        qCWarning(lcLane) << "Cannot accept connections:" << server->errorString();
        QTimer::singleShot(kAcceptPause, this, [this] {
            if (m_server && !m_stopping)
                m_server->resumeAccepting();
        });
    });
    server->setListenBacklogSize(kBacklog);
    return server;
}

core::Result<> Lane::open(std::unique_ptr<LaneServer> server)
{
    m_server = server.get();
    m_listening = server->socketDescriptor();
    if (!m_gate.bind(std::move(server))) {
        m_server = nullptr;
        return core::Error::internal(QStringLiteral("Qt HTTP Server did not take the listening socket"));
    }
    return core::success();
}

core::Result<quint16> Lane::listen()
{
    std::unique_ptr<LaneServer> server = makeServer();
    if (const qintptr given = m_group.options.descriptor; given >= 0) {
        if (!server->setSocketDescriptor(given)) {
            closeDescriptor(given);
            return core::Error::conflict(QStringLiteral("Cannot listen on the socket that was handed over: ") + server->errorString());
        }
    } else if (!server->listen(m_group.options.address, m_group.options.port)) {
        return core::Error::conflict(QStringLiteral("Cannot listen on %1 port %2: %3")
                                         .arg(m_group.options.address.toString())
                                         .arg(m_group.options.port)
                                         .arg(server->errorString()));
    }
    const quint16 port = server->serverPort();
    if (auto opened = open(std::move(server)); !opened)
        return opened.error();
    return port;
}

core::Result<> Lane::share(qintptr listening)
{
    std::unique_ptr<LaneServer> server = makeServer();
    if (!server->setSocketDescriptor(listening)) {
        closeDescriptor(listening);
        return core::Error::internal(QStringLiteral("A lane cannot share the listening socket: ") + server->errorString());
    }
    auto opened = open(std::move(server));
    if (opened)
        m_server->pauseAccepting(); // the first lane accepts and deals out
    return opened;
}

qint64 Lane::now() const
{
    return std::chrono::duration_cast<core::Millis>(std::chrono::steady_clock::now().time_since_epoch()).count();
}

QByteArrayView Lane::date()
{
    const qint64 second = QDateTime::currentSecsSinceEpoch();
    if (second != m_dateSecond) {
        m_dateSecond = second;
        m_date = QLocale::c().toString(QDateTime::fromSecsSinceEpoch(second, Qt::UTC),
                                       QStringLiteral("ddd, dd MMM yyyy hh:mm:ss 'GMT'")).toLatin1();
    }
    return m_date;
}

QByteArray Lane::takeBuffer()
{
    return std::exchange(m_buffer, {});
}

void Lane::giveBuffer(QByteArray &&buffer)
{
    if (buffer.capacity() > kKeptBuffer)
        return;
    buffer.resize(0);
    m_buffer = std::move(buffer);
}

// --- Connections come and go ---------------------------------------------------------------------

void Lane::accepted(qintptr descriptor)
{
    // To the lane with the fewest, so that few long-lived clients are spread as well as many.
    size_t best = size_t(m_index);
    for (size_t i = 0; i < m_group.counters.size(); ++i) {
        if (m_group.counters[i]->open.load(std::memory_order_relaxed)
            < m_group.counters[best]->open.load(std::memory_order_relaxed))
            best = i;
    }
    m_group.counters[best]->add(&LaneCounters::open);
    m_group.counters[best]->add(&LaneCounters::accepted);
    m_group.mailboxes[best]->post(AdoptMail{descriptor});
}

void Lane::adopt(qintptr descriptor)
{
    auto *socket = m_group.options.tls ? new QSslSocket : new QTcpSocket;
    auto *secure = qobject_cast<QSslSocket *>(socket);
    if (m_stopping || !socket->setSocketDescriptor(descriptor)) {
        closeDescriptor(descriptor);
        delete socket;
        m_counters.add(&LaneCounters::open, -1);
        return;
    }
    QHostAddress peer = socket->peerAddress();
    bool isV4 = false;
    if (const quint32 v4 = peer.toIPv4Address(&isV4); isV4)
        peer = QHostAddress(v4); // also when a dual-stack listener shows it as IPv6

    const ConnectionBook::Entry entry = m_group.book.enter(peer);
    if (entry != ConnectionBook::Entry::Admitted)
        m_counters.add(&LaneCounters::refused);
    if (entry == ConnectionBook::Entry::Dropped) {
        socket->abort();
        delete socket;
        m_counters.add(&LaneCounters::open, -1);
        return;
    }

    socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    socket->setReadBufferSize(kInputSize); // what is not read stays with the system: back-pressure
    if (secure) {
        secure->setSslConfiguration(m_group.tls.get());
        secure->startServerEncryption();
    }
    auto *connection = new Connection(*this, ++lastConnection, peer, socket);
    m_connections.insert(connection->id(), connection);
    if (!m_sweep.isActive())
        m_sweep.start(sweepInterval(limits()), this);
    if (entry == ConnectionBook::Entry::Refused)
        connection->refuseNow({503, "Too many connections", ""});
    else if (!secure)
        connection->receive(); // the first request is often there already
}

void Lane::upgrade(Connection &connection, Request &&request, const Headers &headers, QByteArrayView rest)
{
    m_connections.remove(connection.id());
    QTcpSocket *const socket = connection.releaseSocket();
    connection.deleteLater();
    m_counters.add(&LaneCounters::sockets);
    auto handle = std::make_shared<WebSocketPeer>(m_mailbox, connection.id(), std::move(request),
                                                  limits().peerUnsentBytes);
    auto *session = new WebSocketSession(*this, connection.id(), connection.peer(), socket, std::move(handle));
    m_sessions.insert(session->id(), session);
    session->start(m_group.sockets, headers, rest);
    if (m_stopping)
        session->windDown();
}

void Lane::retire(Channel &channel)
{
    QTcpSocket *const socket = channel.releaseSocket();
    if (!socket)
        return;
    socket->abort();
    socket->deleteLater();
    m_connections.remove(channel.id());
    if (m_sessions.remove(channel.id()) > 0)
        m_counters.add(&LaneCounters::sockets, -1);
    m_counters.add(&LaneCounters::open, -1);
    m_group.book.leave(channel.peer());
    channel.deleteLater();
    if (m_connections.isEmpty() && m_sessions.isEmpty()) {
        if (!m_stopping)
            m_sweep.stop();
        quitWhenEmpty();
    }
}

void Lane::dispatch(Request &&request, ReplyPtr &&reply)
{
    m_counters.add(&LaneCounters::requests);
    m_gate.pass(std::move(request), std::move(reply));
}

// --- Mail ----------------------------------------------------------------------------------------

bool Lane::event(QEvent *event)
{
    if (event->type() == kMailEvent) {
        m_flushComes = true;
        for (Mail &mail : m_mailbox->take())
            deliver(std::move(mail));
        flushDirty();
        return true;
    }
    if (event->type() == kFlushEvent) {
        flushDirty();
        return true;
    }
    return QObject::event(event);
}

void Lane::markDirty(quint64 session)
{
    m_dirty.push_back(session);
    if (!std::exchange(m_flushComes, true))
        QCoreApplication::postEvent(this, new QEvent(kFlushEvent));
}

void Lane::deliver(Mail &&mail)
{
    if (auto *reply = std::get_if<ReplyMail>(&mail)) {
        if (Connection *connection = m_connections.value(reply->connection))
            connection->respond(reply->exchange, std::move(reply->response));
        else
            release(std::move(reply->response.stream));
    } else if (auto *lost = std::get_if<LostReplyMail>(&mail)) {
        if (Connection *connection = m_connections.value(lost->connection)) {
            Response response = refuse({500, "The request was not answered", ""}, {connection->peer(), {}, {}});
            response.status = 500;
            connection->respond(lost->exchange, std::move(response));
        }
    } else if (auto *frames = std::get_if<FramesMail>(&mail)) {
        if (WebSocketSession *session = m_sessions.value(frames->connection))
            session->queue(frames->frames);
    } else if (auto *all = std::get_if<BroadcastMail>(&mail)) {
        for (const FramesMail &item : all->items) {
            if (WebSocketSession *session = m_sessions.value(item.connection))
                session->queue(item.frames);
        }
    } else if (auto *close = std::get_if<CloseMail>(&mail)) {
        if (WebSocketSession *session = m_sessions.value(close->connection)) {
            if (close->manner == CloseMail::Manner::Drop)
                session->abandon();
            else
                session->close(close->code, close->reason);
        }
    } else if (auto *adopted = std::get_if<AdoptMail>(&mail)) {
        adopt(adopted->descriptor);
    } else if (auto *wanted = std::get_if<CallMail>(&mail)) {
        wanted->call();
    } else {
        stop();
    }
}

void Lane::flushDirty()
{
    for (size_t i = 0; i < m_dirty.size(); ++i) {
        if (WebSocketSession *session = m_sessions.value(m_dirty[i]))
            session->flush();
    }
    m_dirty.clear();
    m_flushComes = false;
}

// --- Time and ends -------------------------------------------------------------------------------

QList<Channel *> Lane::channels() const
{
    QList<Channel *> all;
    all.reserve(m_connections.size() + m_sessions.size());
    for (Connection *connection : m_connections)
        all.append(connection);
    for (WebSocketSession *session : m_sessions)
        all.append(session);
    return all;
}

void Lane::timerEvent(QTimerEvent *event)
{
    if (event->timerId() != m_sweep.timerId()) {
        QObject::timerEvent(event);
        return;
    }
    const qint64 at = now();
    // A swept channel may retire itself, no other: the list stays good, deletion comes later.
    for (Channel *channel : channels())
        channel->sweep(at);
    if (m_stopping && at > m_stopBy) {
        for (Channel *channel : channels())
            channel->abandon();
    }
}

void Lane::stop()
{
    if (std::exchange(m_stopping, true))
        return;
    if (m_server)
        m_server->close();
    m_stopBy = now() + limits().stopGrace.count();
    m_sweep.start(sweepInterval(limits()), this);
    for (Channel *channel : channels())
        channel->windDown();
    quitWhenEmpty();
}

void Lane::quitWhenEmpty()
{
    if (m_stopping && m_connections.isEmpty() && m_sessions.isEmpty())
        thread()->quit();
}

} // namespace server::http
