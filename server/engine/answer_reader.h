// SPDX-License-Identifier: GPL-3.0-or-later
// AnswerReader: an HTTP/1.1 answer of an engine (RFC 9112), read from pieces of any size: head, then
// a body by length, in chunks or until the end, or the raw stream after an upgrade. Bodies are handed
// on as they come. Owned by an EngineCall; one thread.
#pragma once

#include "server/http/chunk_decoder.h"
#include "server/http/message.h"

namespace server::engine {

class AnswerReader
{
public:
    enum class State { Head, Body, Raw, Complete, Broken };

    // `isHead`: the answer to a HEAD request, which has no body whatever it says.
    explicit AnswerReader(bool isHead = false) : m_isHead(isHead) { }

    // Takes all of `input` that belongs to the answer; appends content to `body`.
    State feed(QByteArrayView input, QByteArray &body);
    // The connection has ended: Complete when that is how the body ends, else Broken.
    State end();

    State state() const { return m_state; }
    bool hasHead() const { return m_state != State::Head && m_status != 0; }
    int status() const { return m_status; }
    const http::Headers &headers() const { return m_headers; }
    // The peer keeps the connection for another request.
    bool mayBeReused() const { return m_state == State::Complete && m_keepAlive; }
    const char *fault() const { return m_fault; } // when Broken

private:
    enum class Framing { None, Length, Chunked, UntilEnd };

    State breakOff(const char *why);
    State readHead();
    State chooseFraming();
    State feedBody(QByteArrayView input, QByteArray &body);

    const bool m_isHead;
    State m_state = State::Head;
    Framing m_framing = Framing::None;
    QByteArray m_headText;
    int m_status = 0;
    http::Headers m_headers;
    bool m_keepAlive = true;
    qint64 m_left = 0; // of a body by length
    http::ChunkDecoder m_chunks;
    const char *m_fault = "";
};

} // namespace server::engine
