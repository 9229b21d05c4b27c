// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/websocket_session.h"

#include "server/http/head_parser.h"
#include "server/http/lane.h"
#include "server/http/response_writer.h"
#include "server/http/syntax.h"

namespace server::http {

using websocket::FrameHead;
using websocket::Opcode;
using websocket::ReadResult;

std::optional<Refusal> WebSocketSession::checkHandshake(const Head &head)
{
    if (head.method != "GET")
        return Refusal{405, "A WebSocket begins with GET", "method"};
    if (head.minorVersion == 0)
        return Refusal{400, "A WebSocket needs HTTP/1.1", "version"};
    if (!head.asksUpgrade || !head.asksWebSocket)
        return Refusal{426, "This address is a WebSocket", "Upgrade"};
    if (head.hasBody())
        return Refusal{400, "A WebSocket handshake has no body", "Content-Length"};
    if (headerValue(head.headers, "sec-websocket-version") != "13")
        return Refusal{426, "Only version 13 of the WebSocket protocol is spoken here", "Sec-WebSocket-Version"};

    int keys = 0;
    QByteArray key;
    for (const auto &[name, value] : head.headers) {
        if (syntax::equalsIgnoringCase(name, "sec-websocket-key")) {
            ++keys;
            key = value;
        }
    }
    const auto decoded = QByteArray::fromBase64Encoding(key, QByteArray::AbortOnBase64DecodingErrors);
    if (keys != 1 || !decoded || decoded.decoded.size() != 16)
        return Refusal{400, "Sec-WebSocket-Key must be 16 bytes in base64", "Sec-WebSocket-Key"};
    return std::nullopt;
}

WebSocketSession::WebSocketSession(Lane &lane, quint64 id, const QHostAddress &peer, QTcpSocket *socket,
                                   WebSocketPeerPtr handle)
    : Channel(lane, id, peer, socket), m_handle(std::move(handle)), m_heardAt(lane.now())
{
}

WebSocketSession::~WebSocketSession()
{
    tellClosed(quint16(CloseCode::Abnormal));
    // Callbacks often hold the peer itself; letting go of them here ends the cycle.
    m_handle->m_text = nullptr;
    m_handle->m_binary = nullptr;
    m_handle->m_closed = nullptr;
}

void WebSocketSession::start(WebSocketHandler &handler, const Headers &headers, QByteArrayView rest)
{
    QByteArray answer = QByteArrayLiteral("HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
                                          "Sec-WebSocket-Accept: ");
    answer += websocket::acceptKey(headerValue(m_handle->request().headers, "sec-websocket-key"));
    answer += "\r\n";
    appendFields(answer, headers);
    answer += "\r\n";
    if (!write(answer))
        return;
    m_unsentFrames = unsent();
    m_handle->m_waiting += m_unsentFrames;
    handler.opened(m_handle);
    if (m_socket && !rest.isEmpty())
        take(rest);
    if (m_socket)
        scheduleReceive();
}

// --- Input ---------------------------------------------------------------------------------------

void WebSocketSession::receive()
{
    if (!m_receiving && m_socket)
        readInput();
}

void WebSocketSession::take(QByteArrayView input)
{
    m_heardAt = m_lane.now();
    m_pinged = false;
    if (m_state == State::Done)
        return;
    if (m_in.isEmpty()) {
        const qsizetype used = consume(input);
        if (used < input.size())
            m_in = input.sliced(used).toByteArray();
        return;
    }
    m_in.append(input);
    QByteArray kept = std::exchange(m_in, {});
    kept.remove(0, consume(kept));
    m_in = std::move(kept);
}

qsizetype WebSocketSession::consume(QByteArrayView input)
{
    qsizetype at = 0;
    while (m_socket && m_state != State::Done) {
        const QByteArrayView rest = input.sliced(at);
        FrameHead head;
        switch (websocket::readFrameHead(rest, head)) {
        case ReadResult::NeedMore:
            return at;
        case ReadResult::Broken:
            fail(CloseCode::ProtocolError, "The frame is not valid");
            return input.size();
        case ReadResult::Read:
            break;
        }
        if (!head.isControl() && m_message.size() + head.payload > m_lane.limits().messageBytes) {
            fail(CloseCode::TooBig, "The message is too large");
            return input.size();
        }
        if (rest.size() < head.size + head.payload)
            return at;
        QByteArray payload = rest.sliced(head.size, qsizetype(head.payload)).toByteArray();
        websocket::unmask(payload.data(), payload.size(), head.mask);
        at += head.size + qsizetype(head.payload);
        takeFrame(head, std::move(payload));
    }
    return input.size();
}

void WebSocketSession::takeFrame(const FrameHead &head, QByteArray &&payload)
{
    switch (head.opcode) {
    case Opcode::Ping:
        if (m_state == State::Open)
            sendControl(Opcode::Pong, payload);
        break;
    case Opcode::Pong:
        break;
    case Opcode::Close:
        takeClose(payload);
        break;
    case Opcode::Continuation:
    case Opcode::Text:
    case Opcode::Binary:
        if (m_state == State::Open)
            takeData(head, std::move(payload));
        break;
    }
}

void WebSocketSession::takeData(const FrameHead &head, QByteArray &&payload)
{
    if ((head.opcode == Opcode::Continuation) != m_messageKind.has_value()) {
        fail(CloseCode::ProtocolError, "The fragments are out of order");
        return;
    }
    const Opcode kind = m_messageKind.value_or(head.opcode);
    if (kind == Opcode::Binary && !m_handle->m_binary) {
        fail(CloseCode::UnsupportedData, "Only text is understood");
        return;
    }
    if (!head.final) {
        m_messageKind = kind;
        m_message.append(payload);
        return;
    }
    QByteArray message = std::move(payload);
    if (m_messageKind) {
        m_message.append(message);
        message = std::exchange(m_message, {});
        m_messageKind.reset();
    }
    if (kind == Opcode::Binary) {
        m_handle->m_binary(message);
        return;
    }
    if (!QByteArrayView(message).isValidUtf8()) {
        fail(CloseCode::InvalidData, "The text is not UTF-8");
        return;
    }
    if (m_handle->m_text)
        m_handle->m_text(message);
}

void WebSocketSession::takeClose(const QByteArray &payload)
{
    quint16 code = quint16(CloseCode::NoStatus);
    if (payload.size() >= 2) {
        code = quint16(quint8(payload[0]) << 8 | quint8(payload[1]));
        if (!websocket::isValidCloseCode(code)) {
            fail(CloseCode::ProtocolError, "The close code is not valid");
            return;
        }
        if (!QByteArrayView(payload).sliced(2).isValidUtf8()) {
            fail(CloseCode::InvalidData, "The reason is not UTF-8");
            return;
        }
    } else if (!payload.isEmpty()) {
        fail(CloseCode::ProtocolError, "The close frame is not valid");
        return;
    }
    if (m_state == State::Open) {
        flush();
        sendControl(Opcode::Close, QByteArrayView(payload).first(qMin<qsizetype>(2, payload.size())));
    }
    tellClosed(code);
    beginDone();
}

// --- Output --------------------------------------------------------------------------------------

void WebSocketSession::queue(const QByteArray &frames)
{
    if (m_state != State::Open || !m_socket)
        return;
    if (m_out.isEmpty())
        m_lane.markDirty(id());
    m_out.append(frames);
}

void WebSocketSession::flush()
{
    if (m_out.isEmpty() || !m_socket)
        return;
    const QList<QByteArray> frames = std::exchange(m_out, {});
    qint64 size = 0;
    bool open = false;
    if (frames.size() == 1) {
        size = frames.front().size();
        open = write(frames.front());
    } else {
        QByteArray joined = m_lane.takeBuffer();
        for (const QByteArray &frame : frames)
            joined.append(frame);
        size = joined.size();
        open = write(joined);
        m_lane.giveBuffer(std::move(joined));
    }
    if (open)
        settle(size);
}

// Keeps the handle's figure true: `queued` bytes went to the socket, which holds on to some.
void WebSocketSession::settle(qint64 queued)
{
    const qint64 held = unsent();
    m_handle->m_waiting.fetch_sub(queued + m_unsentFrames - held, std::memory_order_relaxed);
    m_unsentFrames = held;
}

void WebSocketSession::sendControl(Opcode opcode, QByteArrayView payload)
{
    QByteArray frame;
    websocket::appendFrame(frame, opcode, payload);
    if (!write(frame))
        return;
    m_handle->m_waiting.fetch_add(frame.size(), std::memory_order_relaxed);
    settle(frame.size());
    if (unsent() > m_lane.limits().peerUnsentBytes)
        abandon(); // pings, and never reads the pongs
}

void WebSocketSession::close(quint16 code, const QByteArray &reason)
{
    if (m_state != State::Open || !m_socket)
        return;
    flush();
    QByteArray payload(2, Qt::Uninitialized);
    payload[0] = char(code >> 8);
    payload[1] = char(code & 0xff);
    payload.append(reason.left(123));
    m_state = State::Closing;
    m_closeBy = m_lane.now() + m_lane.limits().lingerTime.count();
    m_handle->m_open.store(false, std::memory_order_release);
    sendControl(Opcode::Close, payload);
}

void WebSocketSession::fail(CloseCode code, const char *reason)
{
    if (m_state == State::Open)
        close(quint16(code), reason);
    tellClosed(quint16(code));
    if (m_socket)
        beginDone();
}

void WebSocketSession::drained()
{
    if (!m_socket)
        return;
    settle(0);
    if (m_state == State::Done && unsent() == 0)
        halfClose();
}

// --- Time and ends -------------------------------------------------------------------------------

void WebSocketSession::beginDone()
{
    if (!m_socket || m_state == State::Done)
        return;
    m_state = State::Done;
    m_in.clear();
    m_closeBy = m_lane.now() + m_lane.limits().lingerTime.count();
    if (unsent() == 0)
        halfClose();
}

void WebSocketSession::tellClosed(quint16 code)
{
    m_handle->m_open.store(false, std::memory_order_release);
    if (std::exchange(m_told, true))
        return;
    if (m_handle->m_closed)
        m_handle->m_closed(code);
}

void WebSocketSession::sweep(qint64 now)
{
    const Limits &limits = m_lane.limits();
    if (stalled(now) || (m_closeBy != 0 && now > m_closeBy)) {
        abandon();
        return;
    }
    const qint64 silent = now - m_heardAt;
    if (m_state != State::Open || silent <= limits.pingTime.count())
        return;
    if (silent > 2 * limits.pingTime.count())
        abandon();
    else if (!std::exchange(m_pinged, true))
        sendControl(Opcode::Ping, {});
}

void WebSocketSession::windDown()
{
    close(quint16(CloseCode::GoingAway), "The server stops");
}

void WebSocketSession::abandon()
{
    if (!m_socket)
        return;
    tellClosed(quint16(CloseCode::Abnormal));
    m_lane.retire(*this);
}

} // namespace server::http
