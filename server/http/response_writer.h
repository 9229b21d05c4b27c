// SPDX-License-Identifier: GPL-3.0-or-later
// Response heads as bytes (RFC 9112, 4 and 6). Decides how the body is framed; no sockets, no state.
#pragma once

#include "server/http/message.h"

namespace server::http {

enum class BodyForm {
    None,       // HEAD, 204, 304
    Whole,      // Response::body follows
    Sized,      // Response::stream, with Content-Length
    Chunked,    // Response::stream, chunked
    UntilClose, // Response::stream to HTTP/1.0: ends with the connection
};

struct AnswerTo
{
    bool head = false;      // the request was HEAD
    int minorVersion = 1;
    bool keepAlive = true;  // changed to false where the form of the body asks for it
};

// Appends the status line and all header fields. `date` is the value of the Date field.
BodyForm appendHead(QByteArray &out, const Response &response, AnswerTo &to, QByteArrayView date);

// Fields alone, each with its line end; what no header can hold is left out.
void appendFields(QByteArray &out, const Headers &headers);

void appendChunk(QByteArray &out, QByteArrayView data);

QByteArrayView reasonPhrase(int status);

} // namespace server::http
