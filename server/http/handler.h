// SPDX-License-Identifier: GPL-3.0-or-later
// The seam between the listener and the pipeline above it.
#pragma once

#include "server/http/message.h"

#include <functional>
#include <optional>

namespace server::http {

// Answers one request, once, from any thread; later calls and answers to a peer that left do
// nothing. Copies share the one answer. Destroying the last copy unanswered answers 500.
class Reply
{
public:
    virtual ~Reply() = default;
    virtual void send(Response &&response) = 0;
};
using ReplyPtr = std::shared_ptr<Reply>;

// What the guard refuses by itself (framing, limits, time-outs), for the caller to word.
struct Refusal
{
    int status = 400;
    QByteArray reason; // a short English sentence, safe to show
    QByteArray field;  // what is wrong ("Content-Length", "target"); may be empty
};

// Whom a refusal goes to, and what was asked for as far as that was understood.
struct Refused
{
    QHostAddress peer;
    QByteArray method; // empty: not read
    QByteArray path;
};

// What becomes of a WebSocket handshake that is well-formed.
struct Handshake
{
    std::optional<Response> refusal; // set: it is answered this
    Headers headers;                 // beside the protocol's own, in the answer 101
};

// Runs on the listener's thread; must not block. One handler serves all listener threads and is
// therefore called from several at a time.
class RequestHandler
{
public:
    virtual ~RequestHandler() = default;
    virtual void handle(Request &&request, ReplyPtr reply) = 0;
    // Makes the body of a refusal, so that it has the same error format as every other answer.
    virtual Response refuse(const Refusal &refusal, const Refused &request) = 0;
    virtual Handshake beginWebSocket(const Request &) { return {}; }
};

} // namespace server::http
