// SPDX-License-Identifier: GPL-3.0-or-later
// WebSocketSession: one upgraded connection (RFC 6455), behind its WebSocketPeer. Checks what the
// client sends, puts messages together, keeps the line alive and closes it in order. On its lane's
// thread; owned by the lane.
//
// It speaks RFC 6455 by itself: QWebSocket frames and writes each message for each peer, where here
// a frame made once goes to hundreds, and many frames leave in one write.
#pragma once

#include "server/http/channel.h"
#include "server/http/handler.h"
#include "server/http/websocket.h"
#include "server/http/websocket_codec.h"

#include <optional>

namespace server::http {

struct Head;

class WebSocketSession final : public Channel
{
    Q_OBJECT
public:
    // Nothing: `head` is a good handshake (RFC 6455, 4.2.1).
    static std::optional<Refusal> checkHandshake(const Head &head);

    WebSocketSession(Lane &lane, quint64 id, const QHostAddress &peer, QTcpSocket *socket, WebSocketPeerPtr handle);
    ~WebSocketSession() override;

    void start(WebSocketHandler &handler, const Headers &headers, QByteArrayView rest); // answers 101; `rest` came behind the head
    void queue(const QByteArray &frames); // written by flush(), which the lane calls
    void flush();
    void close(quint16 code, const QByteArray &reason);
    void sweep(qint64 now) override;
    void windDown() override;
    void abandon() override;
    void receive() override;

protected:
    void drained() override;
    bool mayRead() const override { return true; }
    void take(QByteArrayView input) override;

private:
    enum class State {
        Open,
        Closing, // our close frame is out, the peer's is awaited
        Done,    // nothing more is said; the peer is to hang up
    };

    qsizetype consume(QByteArrayView input);
    void takeFrame(const websocket::FrameHead &head, QByteArray &&payload);
    void takeData(const websocket::FrameHead &head, QByteArray &&payload);
    void takeClose(const QByteArray &payload);
    void fail(CloseCode code, const char *reason); // the peer broke a rule
    void sendControl(websocket::Opcode opcode, QByteArrayView payload);
    void beginDone();
    void tellClosed(quint16 code);
    void settle(qint64 queued);

    const WebSocketPeerPtr m_handle;
    State m_state = State::Open;
    QByteArray m_in;
    QByteArray m_message;
    std::optional<websocket::Opcode> m_messageKind; // set: a fragmented message is under way
    QList<QByteArray> m_out;
    qint64 m_unsentFrames = 0; // of frames counted in the handle: what the socket still holds
    qint64 m_heardAt;
    qint64 m_closeBy = 0;
    bool m_pinged = false;
    bool m_told = false;
};

} // namespace server::http
