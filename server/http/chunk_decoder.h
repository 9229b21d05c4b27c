// SPDX-License-Identifier: GPL-3.0-or-later
// ChunkDecoder: puts a chunked body together (RFC 9112, 7.1) from input of any size.
// Extensions are skipped, trailers checked and dropped; both are limited. Owned by a Connection.
#pragma once

#include "server/http/handler.h"
#include "server/http/limits.h"

namespace server::http {

class ChunkDecoder
{
public:
    enum class State { NeedMore, Complete, Refused };

    void reset() { *this = ChunkDecoder(); }

    // Takes from the front of `input`, appends to `body`; `used` says how much was taken.
    State feed(QByteArrayView input, QByteArray &body, const Limits &limits, qsizetype &used);
    const Refusal &refusal() const { return m_refusal; }

private:
    enum class Step { Size, Data, DataEnd, Trailer };

    State refuse(int status, const char *reason);
    bool takeLine(QByteArrayView input, qsizetype &used, qsizetype limit, State &state);
    State readSize();

    Step m_step = Step::Size;
    qint64 m_left = 0;      // of the current chunk
    qint64 m_overhead = 0;  // bytes of extensions and trailers so far
    QByteArray m_line;
    Refusal m_refusal;
};

} // namespace server::http
