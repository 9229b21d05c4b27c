// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/websocket.h"

#include "server/http/mailbox.h"
#include "server/http/websocket_codec.h"

#include <algorithm>

namespace server::http {

QByteArray encodeTextFrame(QByteArrayView utf8)
{
    QByteArray frame;
    frame.reserve(utf8.size() + 10);
    appendTextFrame(frame, utf8);
    return frame;
}

void appendTextFrame(QByteArray &frames, QByteArrayView utf8)
{
    websocket::appendFrame(frames, websocket::Opcode::Text, utf8);
}

WebSocketPeer::WebSocketPeer(std::shared_ptr<Mailbox> mailbox, quint64 connection, Request &&request, qint64 unsentLimit)
    : m_mailbox(std::move(mailbox)), m_connection(connection), m_request(std::move(request)), m_unsentLimit(unsentLimit)
{
}

bool WebSocketPeer::admit(qint64 bytes)
{
    if (!isOpen())
        return false;
    if (m_waiting.fetch_add(bytes, std::memory_order_relaxed) + bytes <= m_unsentLimit)
        return true;
    m_waiting.fetch_sub(bytes, std::memory_order_relaxed);
    if (m_open.exchange(false))
        m_mailbox->post(CloseMail{m_connection, 0, {}, CloseMail::Manner::Drop});
    return false;
}

void WebSocketPeer::sendText(QByteArrayView utf8)
{
    sendPrepared(encodeTextFrame(utf8));
}

void WebSocketPeer::sendBinary(QByteArrayView data)
{
    QByteArray frame;
    frame.reserve(data.size() + 10);
    websocket::appendFrame(frame, websocket::Opcode::Binary, data);
    sendPrepared(frame);
}

void WebSocketPeer::sendPrepared(const QByteArray &frames)
{
    if (!frames.isEmpty() && admit(frames.size()))
        m_mailbox->post(FramesMail{m_connection, frames});
}

void WebSocketPeer::close(quint16 code, QByteArray reason)
{
    m_mailbox->post(CloseMail{m_connection, code, std::move(reason), CloseMail::Manner::Handshake});
}

void broadcast(std::vector<Delivery> deliveries)
{
    // Few lanes: a linear search beats a map.
    std::vector<std::pair<Mailbox *, BroadcastMail>> byLane;
    for (Delivery &delivery : deliveries) {
        WebSocketPeer &peer = *delivery.peer;
        if (delivery.frames.isEmpty() || !peer.admit(delivery.frames.size()))
            continue;
        auto lane = std::find_if(byLane.begin(), byLane.end(),
                                 [&peer](const auto &entry) { return entry.first == peer.m_mailbox.get(); });
        if (lane == byLane.end()) {
            lane = byLane.insert(byLane.end(), {peer.m_mailbox.get(), BroadcastMail{}});
            lane->second.items.reserve(deliveries.size());
        }
        lane->second.items.push_back({peer.m_connection, std::move(delivery.frames)});
    }
    // The peers keep the mailboxes alive until the last letter is posted.
    for (auto &[mailbox, mail] : byLane)
        mailbox->post(std::move(mail));
}

} // namespace server::http
