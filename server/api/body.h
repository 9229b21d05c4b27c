// SPDX-License-Identifier: GPL-3.0-or-later
// Reads the body of a request against the shape of its route. Pure function; any thread.
#pragma once

#include "server/api/route_table.h"

namespace server::api {

// The JSON object of a body; empty where there is none and need be none. Wrong and unknown fields are
// named in the error.
core::Result<QJsonObject> readBody(QByteArrayView contentType, const QByteArray &body, const core::Shape *shape, BodyUse use);

// The body of a route that takes bytes; there must be some.
core::Result<QByteArray> readBytes(QByteArrayView contentType, const QByteArray &body);

} // namespace server::api
