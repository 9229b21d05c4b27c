// SPDX-License-Identifier: GPL-3.0-or-later
// WebSocket frames as bytes (RFC 6455, 5): reading what clients send, writing what a server sends.
// No sockets, no state beyond one frame; any thread.
#pragma once

#include <QByteArray>

namespace server::http::websocket {

enum class Opcode : quint8 {
    Continuation = 0,
    Text = 1,
    Binary = 2,
    Close = 8,
    Ping = 9,
    Pong = 10,
};

struct FrameHead
{
    Opcode opcode = Opcode::Text;
    bool final = true;
    qint64 payload = 0;   // bytes
    qsizetype size = 0;   // of the head itself, mask included
    uchar mask[4] = {};

    bool isControl() const { return quint8(opcode) >= 8; }
};

enum class ReadResult { NeedMore, Read, Broken };

// Broken: anything that RFC 6455 forbids a client.
ReadResult readFrameHead(QByteArrayView input, FrameHead &head);

void unmask(char *data, qsizetype size, const uchar mask[4]);

void appendFrame(QByteArray &out, Opcode opcode, QByteArrayView payload);

bool isValidCloseCode(quint16 code); // one that may be sent

QByteArray acceptKey(QByteArrayView key); // for Sec-WebSocket-Accept

} // namespace server::http::websocket
