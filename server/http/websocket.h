// SPDX-License-Identifier: GPL-3.0-or-later
// WebSocket as the event hub sees it (RFC 6455, server side, text and binary, no extensions).
// A frame is encoded once and shared by all its readers; many peers' frames travel to their lane
// in one queued call and leave in one write per peer.
#pragma once

#include "server/http/message.h"

#include <QByteArray>

#include <atomic>
#include <functional>
#include <memory>
#include <vector>

namespace server::http {

class Mailbox;
class WebSocketSession;

// One text message as a complete server frame, ready for sendPrepared(). Frames may be joined:
// several appended to one another are sent as they are.
QByteArray encodeTextFrame(QByteArrayView utf8);
void appendTextFrame(QByteArray &frames, QByteArrayView utf8);

enum class CloseCode : quint16 {
    Normal = 1000,
    GoingAway = 1001,
    ProtocolError = 1002,
    UnsupportedData = 1003,
    NoStatus = 1005,       // only received: the peer gave none
    Abnormal = 1006,       // only received: the connection broke
    InvalidData = 1007,
    PolicyViolation = 1008,
    TooBig = 1009,
    InternalError = 1011,
    TryAgainLater = 1013,
};

// One connected peer. All methods may be called from any thread and do nothing once it is closed;
// frames sent from one thread arrive in their order. Held by shared_ptr by whoever likes.
class WebSocketPeer
{
public:
    using MessageCallback = std::function<void(const QByteArray &message)>;
    using ClosedCallback = std::function<void(quint16 code)>;

    WebSocketPeer(std::shared_ptr<Mailbox> mailbox, quint64 connection, Request &&request, qint64 unsentLimit);

    quint64 id() const { return m_connection; }              // unique for the life of the process
    const Request &request() const { return m_request; }     // the handshake: address, headers, query

    // Set in WebSocketHandler::opened() only; called on the lane's thread and must not block.
    // Without onBinary a binary message closes with 1003. onClosed comes exactly once, last.
    void onText(MessageCallback callback) { m_text = std::move(callback); }
    void onBinary(MessageCallback callback) { m_binary = std::move(callback); }
    void onClosed(ClosedCallback callback) { m_closed = std::move(callback); }

    void sendText(QByteArrayView utf8);
    void sendBinary(QByteArrayView data);
    void sendPrepared(const QByteArray &frames); // complete frames only
    void close(quint16 code, QByteArray reason = {});
    void close(CloseCode code, QByteArray reason = {}) { close(quint16(code), std::move(reason)); }

    // Sent but not yet taken by the kernel: how far this reader is behind.
    qint64 bytesWaiting() const { return m_waiting.load(std::memory_order_relaxed); }
    bool isOpen() const { return m_open.load(std::memory_order_acquire); }

private:
    friend class WebSocketSession;
    friend void broadcast(std::vector<struct Delivery> deliveries);
    bool admit(qint64 bytes); // counts them as waiting, or closes a reader too far behind

    const std::shared_ptr<Mailbox> m_mailbox;
    const quint64 m_connection;
    const Request m_request;
    const qint64 m_unsentLimit;
    std::atomic<qint64> m_waiting{0};
    std::atomic<bool> m_open{true};
    MessageCallback m_text;
    MessageCallback m_binary;
    ClosedCallback m_closed;
};
using WebSocketPeerPtr = std::shared_ptr<WebSocketPeer>;

struct Delivery
{
    WebSocketPeerPtr peer;
    QByteArray frames; // one or more complete frames; share one QByteArray among like readers
};

// Sends to many peers at once: one queued call for each lane, one write for each peer.
void broadcast(std::vector<Delivery> deliveries);

class WebSocketHandler
{
public:
    virtual ~WebSocketHandler() = default;
    // On the lane's thread, after the handshake; from several lanes at a time. Must not block.
    virtual void opened(WebSocketPeerPtr peer) = 0;
};

} // namespace server::http
