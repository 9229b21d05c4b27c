// SPDX-License-Identifier: GPL-3.0-or-later
// The envelope of every answer and the table from error codes to HTTP statuses (reference,
// "Response Format" and "Error Codes"). Pure functions; any thread.
#pragma once

#include "core/result.h"
#include "server/api/context.h"
#include "server/http/message.h"

namespace server::api {

int httpStatus(core::ErrorCode code);

http::Response successResponse(Payload &&payload, int status, const QByteArray &requestId, qint64 nowMs);
http::Response errorResponse(const core::Error &error, const QByteArray &requestId, qint64 nowMs);

// The client's request id when it is harmless, else a fresh one.
QByteArray acceptRequestId(const QByteArray &offered);

// Bytes of a JSON text literal, quotes and escapes included.
QByteArray jsonQuoted(const QString &text);

} // namespace server::api
