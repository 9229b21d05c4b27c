// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/websocket_codec.h"

#include <QCryptographicHash>
#include <QtEndian>

#include <cstring>

namespace server::http::websocket {

ReadResult readFrameHead(QByteArrayView input, FrameHead &head)
{
    if (input.size() < 2)
        return ReadResult::NeedMore;
    const auto *bytes = reinterpret_cast<const uchar *>(input.data());
    const quint8 opcode = bytes[0] & 0x0f;
    const bool known = opcode <= 2 || (opcode >= 8 && opcode <= 10);
    if ((bytes[0] & 0x70) != 0 || !known || (bytes[1] & 0x80) == 0)
        return ReadResult::Broken; // extensions, unknown kinds, unmasked
    head.final = (bytes[0] & 0x80) != 0;
    head.opcode = Opcode(opcode);
    head.payload = bytes[1] & 0x7f;
    if (head.isControl() && (!head.final || head.payload > 125))
        return ReadResult::Broken;

    const qsizetype extra = head.payload == 127 ? 8 : head.payload == 126 ? 2 : 0;
    head.size = 2 + extra + 4;
    if (input.size() < head.size)
        return ReadResult::NeedMore;
    if (extra == 2) {
        head.payload = qFromBigEndian<quint16>(bytes + 2);
        if (head.payload < 126)
            return ReadResult::Broken; // the shortest form is the only one
    } else if (extra == 8) {
        const quint64 payload = qFromBigEndian<quint64>(bytes + 2);
        if (payload >> 63 || payload < 65536)
            return ReadResult::Broken;
        head.payload = qint64(payload);
    }
    std::memcpy(head.mask, bytes + 2 + extra, 4);
    return ReadResult::Read;
}

void unmask(char *data, qsizetype size, const uchar mask[4])
{
    quint64 wide;
    for (int i = 0; i < 8; ++i)
        reinterpret_cast<uchar *>(&wide)[i] = mask[i & 3];
    qsizetype at = 0;
    for (; at + 8 <= size; at += 8) {
        quint64 word;
        std::memcpy(&word, data + at, 8);
        word ^= wide;
        std::memcpy(data + at, &word, 8);
    }
    for (; at < size; ++at)
        data[at] = char(uchar(data[at]) ^ mask[at & 3]);
}

void appendFrame(QByteArray &out, Opcode opcode, QByteArrayView payload)
{
    char head[10];
    qsizetype size = 2;
    head[0] = char(0x80 | quint8(opcode));
    if (payload.size() < 126) {
        head[1] = char(payload.size());
    } else if (payload.size() < 65536) {
        head[1] = 126;
        qToBigEndian(quint16(payload.size()), head + 2);
        size = 4;
    } else {
        head[1] = 127;
        qToBigEndian(quint64(payload.size()), head + 2);
        size = 10;
    }
    out.append(head, size);
    out.append(payload);
}

bool isValidCloseCode(quint16 code)
{
    return (code >= 1000 && code <= 1003) || (code >= 1007 && code <= 1014) || (code >= 3000 && code <= 4999);
}

QByteArray acceptKey(QByteArrayView key)
{
    QCryptographicHash hash(QCryptographicHash::Sha1);
    hash.addData(key);
    hash.addData(QByteArrayView("258EAFA5-E914-47DA-95CA-C5AB0DC85B11"));
    return hash.result().toBase64();
}

} // namespace server::http::websocket
