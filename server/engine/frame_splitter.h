// SPDX-License-Identifier: GPL-3.0-or-later
// FrameSplitter: takes apart the stream in which an engine sends both outputs of a container that has
// no terminal (Engine API, "Attach to a container", stream format): frames of an eight-byte head (kind,
// three zeroes, big-endian length) and content. Holds at most a head; content is handed on as it comes.
#pragma once

#include <QByteArrayView>

#include <algorithm>
#include <array>
#include <utility>

namespace server::engine {

class FrameSplitter
{
public:
    enum class Stream : quint8 { Stdin = 0, Stdout = 1, Stderr = 2 };

    enum class Piece : quint8 { First, Further }; // of its frame's content

    // Calls take(Stream, Piece, QByteArrayView) for each piece of content. False: this is no such stream.
    template <typename Take>
    bool feed(QByteArrayView bytes, Take &&take)
    {
        while (!bytes.isEmpty()) {
            if (m_left > 0) {
                const QByteArrayView piece = bytes.first(std::min<qint64>(m_left, bytes.size()));
                m_left -= piece.size();
                bytes = bytes.sliced(piece.size());
                take(m_stream, std::exchange(m_next, Piece::Further), piece);
                continue;
            }
            const qsizetype wanted = std::min<qsizetype>(qsizetype(m_head.size()) - m_have, bytes.size());
            std::copy_n(bytes.begin(), wanted, m_head.begin() + m_have);
            m_have += wanted;
            bytes = bytes.sliced(wanted);
            if (m_have < qsizetype(m_head.size()))
                return true;
            m_have = 0;
            if (quint8(m_head[0]) > quint8(Stream::Stderr) || m_head[1] || m_head[2] || m_head[3])
                return false;
            m_stream = Stream(m_head[0]);
            m_next = Piece::First;
            m_left = qint64(quint8(m_head[4])) << 24 | quint8(m_head[5]) << 16 | quint8(m_head[6]) << 8
                | quint8(m_head[7]);
        }
        return true;
    }

private:
    std::array<char, 8> m_head{};
    qsizetype m_have = 0;
    qint64 m_left = 0; // of the current frame
    Stream m_stream = Stream::Stdout;
    Piece m_next = Piece::First;
};

} // namespace server::engine
