// SPDX-License-Identifier: GPL-3.0-or-later
// Reads a query string against a route's parameters. Pure functions; any thread.
#pragma once

#include "server/api/route_table.h"

namespace server::api {

// Decodes and checks. Unknown, repeated and malformed parameters are named in the error.
core::Result<QHash<QString, QString>> readQuery(const QByteArray &encoded, const std::vector<Parameter> &known);

} // namespace server::api
