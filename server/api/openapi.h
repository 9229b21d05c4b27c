// SPDX-License-Identifier: GPL-3.0-or-later
// The API description (OpenAPI 3.1), made from the route table: what a route takes, gives and needs is
// read from its row and written nowhere else. Pure; any thread.
#pragma once

#include "server/api/route_table.h"

#include <QJsonObject>

namespace server::api {

QJsonObject openApiDocument(const std::vector<Route> &table, const QString &version);

// The same of this server as JSON text; made at the first call, since nothing in it changes.
const QByteArray &openApiJson();

} // namespace server::api
