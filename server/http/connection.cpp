// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/connection.h"

#include "server/http/exchange.h"
#include "server/http/lane.h"
#include "server/http/websocket_session.h"

namespace server::http {

namespace {

constexpr qint64 kStreamPiece = 64 * 1024;
constexpr int kPiecesInARow = 16;                // then others of the lane have their turn
constexpr qsizetype kJoinedBody = 32 * 1024;     // larger bodies are not copied behind their head

} // namespace

Connection::Connection(Lane &lane, quint64 id, const QHostAddress &peer, QTcpSocket *socket)
    : Channel(lane, id, peer, socket), m_behindProxy(lane.forwarded().trusts(peer)), m_quietSince(lane.now())
{
}

Connection::~Connection()
{
    for (Pending &pending : m_pending)
        release(std::move(pending.response.stream));
    release(std::move(m_stream));
}

// --- Input ---------------------------------------------------------------------------------------

bool Connection::mayStart() const
{
    return int(m_pending.size()) < m_lane.limits().pipelined && unsent() <= m_lane.limits().unsentBytes;
}

bool Connection::mayRead() const
{
    return m_phase == Phase::Discard || m_phase == Phase::Body || mayStart();
}

void Connection::receive()
{
    if (m_receiving || !m_socket)
        return;
    if (!m_in.isEmpty() && mayStart()) {
        m_receiving = true;
        consumeKept();
        m_receiving = false;
    }
    readInput();
    m_paused = m_socket && !mayRead();
    advance();
}

void Connection::take(QByteArrayView input)
{
    if (m_in.isEmpty()) {
        const qsizetype used = consume(input);
        if (m_socket && used < input.size())
            m_in = input.sliced(used).toByteArray();
    } else {
        m_in.append(input);
        consumeKept();
    }
}

void Connection::consumeKept()
{
    QByteArray input = std::exchange(m_in, {});
    const qsizetype used = consume(input);
    if (m_socket && used < input.size()) {
        input.remove(0, used);
        m_in = std::move(input);
    }
}

// Returns how much was understood; the rest is to be shown again, with more behind it.
qsizetype Connection::consume(QByteArrayView input)
{
    qsizetype at = 0;
    while (m_socket && at < input.size()) {
        qsizetype used = 0;
        switch (m_phase) {
        case Phase::Head:
            used = mayStart() ? takeHead(input.sliced(at)) : 0;
            break;
        case Phase::Body:
            used = takeBody(input.sliced(at));
            break;
        case Phase::Discard:
            return input.size();
        }
        if (used == 0)
            return at;
        at += used;
    }
    return input.size();
}

qsizetype Connection::takeHead(QByteArrayView input)
{
    if (m_headSince == 0)
        m_headSince = m_lane.now();
    m_head = Head();
    m_forwarded = {};
    switch (m_scanner.scan(input, m_lane.limits())) {
    case HeadScanner::State::NeedMore:
        return 0;
    case HeadScanner::State::Refused:
        refuse(m_scanner.refusal());
        return input.size();
    case HeadScanner::State::Complete:
        break;
    }
    const qsizetype size = m_scanner.size();
    const QByteArrayView text = input.first(size).sliced(m_scanner.begin());
    m_scanner.reset();
    m_headSince = 0;

    std::optional<Refusal> wrong = parseHead(text, m_lane.limits(), m_head);
    if (m_behindProxy)
        m_forwarded = m_lane.forwarded().read(m_head.headers);
    if (!wrong)
        wrong = checkPolicy();
    if (wrong) {
        refuse(*wrong);
    } else if (m_head.path == m_lane.options().webSocketPath) {
        beginWebSocket(input.sliced(size));
        return input.size();
    } else if (!m_head.hasBody()) {
        dispatch();
    } else {
        m_phase = Phase::Body;
        m_windowSince = m_lane.now();
        m_windowBytes = 0;
        m_chunks.reset();
        m_owesContinue = m_head.expectsContinue && size == input.size();
    }
    return size;
}

qsizetype Connection::takeBody(QByteArrayView input)
{
    m_owesContinue = false; // it does not wait for our leave
    qsizetype used = 0;
    bool complete = false;
    if (m_head.chunked) {
        const ChunkDecoder::State state = m_chunks.feed(input, m_body, m_lane.limits(), used);
        if (state == ChunkDecoder::State::Refused) {
            refuse(m_chunks.refusal());
            return input.size();
        }
        complete = state == ChunkDecoder::State::Complete;
    } else {
        used = qsizetype(qMin<qint64>(input.size(), m_head.contentLength - m_body.size()));
        m_body.append(input.first(used));
        complete = m_body.size() == m_head.contentLength;
    }
    m_windowBytes += used;
    if (complete)
        dispatch();
    return used;
}

std::optional<Refusal> Connection::checkPolicy() const
{
    const HostPolicy &policy = m_lane.policy();
    // No Host at all is HTTP/1.0 and no browser; a name in both places must be ours in both.
    const QByteArray field = headerValue(m_head.headers, "host");
    if ((!m_head.host.isEmpty() && !policy.allowsHost(m_head.host))
        || (!field.isEmpty() && field != m_head.host && !policy.allowsHost(field)))
        return Refusal{421, "This server does not answer for that host name", "Host"};
    const QByteArray &shown = m_forwarded.host; // the name that the client used
    if (!shown.isEmpty() && (!isValidAuthority(shown) || !policy.allowsHost(shown)))
        return Refusal{421, "This server does not answer for that host name", "X-Forwarded-Host"};
    if (!m_head.hasOrigin)
        return std::nullopt;
    const bool reads = m_head.method == "GET" || m_head.method == "HEAD" || m_head.method == "OPTIONS";
    if ((!reads || m_head.path == m_lane.options().webSocketPath) && !policy.allowsOrigin(m_head.origin, shown.isEmpty() ? m_head.host : shown))
        return Refusal{403, "Requests from that origin are not allowed", "Origin"};
    return std::nullopt;
}

Request Connection::makeRequest()
{
    Request request;
    request.method = std::move(m_head.method);
    request.target = std::move(m_head.target);
    request.path = std::move(m_head.path);
    request.query = std::move(m_head.query);
    request.headers = std::move(m_head.headers);
    request.body = std::exchange(m_body, {});
    request.peer = client();
    request.peerPort = m_socket->peerPort();
    request.tls = m_forwarded.tls.value_or(m_secure);
    request.minorVersion = m_head.minorVersion;
    return request;
}

void Connection::beginWebSocket(QByteArrayView rest)
{
    if (!m_pending.empty() || m_stream) {
        refuse({400, "A WebSocket handshake cannot follow requests that are not yet answered", "Upgrade"});
        return;
    }
    if (auto wrong = WebSocketSession::checkHandshake(m_head)) {
        refuse(*wrong);
        return;
    }
    Request request = makeRequest();
    Handshake handshake = m_lane.beginWebSocket(request);
    if (!handshake.refusal)
        return m_lane.upgrade(*this, std::move(request), handshake.headers, rest);
    m_phase = Phase::Discard;
    Pending pending = lastAnswer();
    pending.exchange = m_nextExchange++;
    pending.response = *std::move(handshake.refusal);
    m_pending.push_back(std::move(pending));
}

void Connection::dispatch()
{
    Pending pending;
    pending.exchange = m_nextExchange++;
    pending.to.head = m_head.method == "HEAD";
    pending.to.minorVersion = m_head.minorVersion;
    pending.to.keepAlive = m_head.keepAlive && !m_lane.isStopping();
    m_phase = pending.to.keepAlive ? Phase::Head : Phase::Discard;
    auto reply = std::make_shared<Exchange>(m_lane.mailbox(), m_id, pending.exchange);
    m_pending.push_back(std::move(pending));
    m_lane.dispatch(makeRequest(), std::move(reply));
}

Connection::Pending Connection::lastAnswer() const
{
    Pending pending;
    pending.to.head = m_head.method == "HEAD";
    pending.to.keepAlive = false;
    pending.ready = true;
    return pending;
}

// Takes its place behind the answers that are still due, and is the last one.
void Connection::refuse(const Refusal &refusal)
{
    m_phase = Phase::Discard;
    m_owesContinue = false;
    m_headSince = 0;
    m_in.clear();
    m_body.clear();
    Pending pending = lastAnswer();
    pending.exchange = m_nextExchange++;
    pending.response = m_lane.refuse(refusal, {client(), m_head.method, m_head.path});
    pending.response.status = refusal.status;
    if (refusal.status == 426) {
        pending.response.headers.emplaceBack("Upgrade", "websocket");
        pending.response.headers.emplaceBack("Sec-WebSocket-Version", "13");
    }
    m_pending.push_back(std::move(pending));
}

void Connection::refuseNow(const Refusal &refusal)
{
    refuse(refusal);
    advance();
}

// --- Output --------------------------------------------------------------------------------------

void Connection::respond(quint64 exchange, Response &&response)
{
    const quint64 first = m_pending.empty() ? 0 : m_pending.front().exchange;
    const quint64 index = exchange - first;
    if (m_pending.empty() || exchange < first || index >= m_pending.size() || m_pending[index].ready) {
        release(std::move(response.stream));
        return;
    }
    m_pending[index].ready = true;
    m_pending[index].response = std::move(response);
    if (index == 0 && !m_receiving) // else receive() does it, for several at once
        advance();
}

// Sends what is ready, in order and in one write as far as it goes.
void Connection::advance()
{
    if (m_advancing || !m_socket)
        return;
    m_advancing = true;
    QByteArray out = m_lane.takeBuffer();
    while (m_socket && !m_stream && !m_closing && !m_pending.empty() && m_pending.front().ready) {
        Pending pending = std::move(m_pending.front());
        m_pending.pop_front();
        if (!begin(std::move(pending), out))
            break;
    }
    if (m_socket && m_owesContinue && m_pending.empty() && !m_stream) {
        m_owesContinue = false;
        out.append("HTTP/1.1 100 Continue\r\n\r\n");
    }
    const bool wrote = !out.isEmpty();
    const bool open = write(out);
    m_lane.giveBuffer(std::move(out));
    m_advancing = false;
    if (!open)
        return;
    if (wrote)
        m_quietSince = m_lane.now();
    if (m_stream)
        pump();
    finishIfDone();
    resumeReading();
}

void Connection::resumeReading()
{
    if (m_socket && m_paused && !m_receiving && mayStart()) {
        m_paused = false;
        scheduleReceive();
    }
}

// False: the connection is gone.
bool Connection::begin(Pending &&pending, QByteArray &out)
{
    m_served = true;
    if (m_lane.isStopping() && m_pending.empty() && m_phase != Phase::Body)
        pending.to.keepAlive = false;
    Response &response = pending.response;
    m_form = appendHead(out, response, pending.to, m_lane.date());
    if (!pending.to.keepAlive) {
        m_closing = true;
        m_phase = Phase::Discard;
    }
    switch (m_form) {
    case BodyForm::None:
        release(std::move(response.stream));
        return true;
    case BodyForm::Whole: {
        if (response.body.size() <= kJoinedBody) {
            out.append(response.body);
            return true;
        }
        const bool open = write(out) && write(response.body);
        out.resize(0);
        return open;
    }
    case BodyForm::Sized:
        m_streamLeft = response.stream->size();
        break;
    case BodyForm::Chunked:
    case BodyForm::UntilClose:
        break;
    }
    m_stream = std::move(response.stream);
    connect(m_stream.get(), &BodyStream::readyRead, this, &Connection::pump);
    return true;
}

// Reads from the stream only while the peer keeps up.
void Connection::pump()
{
    if (m_pumping || m_advancing || !m_socket)
        return;
    m_pumping = true;
    QByteArray out = m_lane.takeBuffer();
    for (int piece = 0; m_stream && m_socket; ++piece) {
        if (unsent() >= m_lane.limits().unsentBytes)
            break; // drained() goes on
        if (piece == kPiecesInARow) {
            QMetaObject::invokeMethod(this, &Connection::pump, Qt::QueuedConnection);
            break;
        }
        out.resize(0);
        pumpOnce(out);
        if (out.isEmpty())
            break;
        if (!write(out))
            break;
    }
    m_lane.giveBuffer(std::move(out));
    m_pumping = false;
    if (m_socket && !m_stream)
        advance();
}

// One piece into `out`; empty when the stream has nothing now. Ends the stream at its end.
void Connection::pumpOnce(QByteArray &out)
{
    const qint64 most = m_form == BodyForm::Sized ? qMin(kStreamPiece, m_streamLeft) : kStreamPiece;
    QByteArray data = most > 0 ? m_stream->read(most) : QByteArray();
    if (!m_socket)
        return;
    data.truncate(most);
    m_streamLeft -= data.size();
    if (m_form == BodyForm::Chunked) {
        if (!data.isEmpty())
            appendChunk(out, data);
    } else {
        out.append(data);
    }

    const bool whole = m_form == BodyForm::Sized && m_streamLeft == 0;
    if (!whole && !m_stream->atEnd())
        return;
    if (m_form == BodyForm::Sized && !whole) {
        out.resize(0); // less than was promised: only breaking off tells the peer
        abandon();
        return;
    }
    if (m_form == BodyForm::Chunked)
        out.append("0\r\n\r\n");
    endStream();
}

void Connection::endStream()
{
    if (m_stream)
        m_stream->disconnect(this);
    release(std::exchange(m_stream, nullptr));
    m_quietSince = m_lane.now();
}

void Connection::drained()
{
    if (!m_socket)
        return;
    if (m_stream) {
        if (unsent() < m_lane.limits().unsentBytes / 2)
            pump();
        return;
    }
    finishIfDone();
    resumeReading();
}

void Connection::finishIfDone()
{
    if (!m_socket || !m_closing || m_stream || m_lingerUntil != 0 || unsent() > 0)
        return;
    // Closing at once would make the kernel answer what the peer still sends with a reset, and the
    // reset may overtake our answer (RFC 9112, 9.6). So: half-close, and read until it is through.
    m_lingerUntil = m_lane.now() + m_lane.limits().lingerTime.count();
    m_in.clear();
    halfClose();
    scheduleReceive();
}

// --- Time and ends -------------------------------------------------------------------------------

void Connection::sweep(qint64 now)
{
    const Limits &limits = m_lane.limits();
    if (stalled(now) || (m_lingerUntil != 0 && now > m_lingerUntil)) {
        abandon();
        return;
    }
    if (m_closing || !mayRead())
        return;
    if (m_phase == Phase::Body && now - m_windowSince > limits.bodyWindow.count()) {
        if (m_windowBytes < limits.bodyWindowBytes && !m_owesContinue) {
            refuseNow({408, "The body of the request came too slowly", "body"});
            return;
        }
        m_windowSince = now;
        m_windowBytes = 0;
    } else if (m_phase == Phase::Head && m_headSince != 0) {
        if (now - m_headSince > limits.headTime.count())
            refuseNow({408, "The head of the request did not come in time", ""});
    } else if (m_phase == Phase::Head && m_pending.empty() && !m_stream) {
        if (now - m_quietSince > (m_served ? limits.idleTime : limits.headTime).count())
            abandon();
    }
}

void Connection::windDown()
{
    if (!m_socket || m_closing)
        return;
    if (m_phase == Phase::Head) {
        if (m_pending.empty() && !m_stream) {
            m_closing = true;
            m_phase = Phase::Discard;
            finishIfDone();
            return;
        }
        m_phase = Phase::Discard;
    }
    // The answer that is being streamed has said keep-alive; it closes all the same when done.
    if (m_stream && m_pending.empty())
        m_closing = true;
}

void Connection::abandon()
{
    if (!m_socket)
        return;
    endStream();
    m_lane.retire(*this);
}

} // namespace server::http
