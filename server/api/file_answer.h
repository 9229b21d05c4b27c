// SPDX-License-Identifier: GPL-3.0-or-later
// Makes the answer of a route that gives a file: all of it or the part that the request's Range asks
// for, with a name to keep it under. Any thread; the stream it makes belongs to the calling one.
#pragma once

#include "server/api/context.h"
#include "server/http/message.h"

class QThreadPool;

namespace server::api {

// `payload.file` is set. 416 in the error format when nothing of the file lies in the range (RFC 9110, 15.5.17).
http::Response fileResponse(const Payload &payload, const http::Request &request, const QByteArray &requestId, qint64 nowMs, QThreadPool &workers);

} // namespace server::api
