// SPDX-License-Identifier: GPL-3.0-or-later
// The parts of the API description that no row has of its own: errors, headers, security schemes, the
// envelope. Pure; any thread.
#pragma once

#include "server/api/route_table.h"

#include <QJsonObject>

namespace server::api {

QJsonObject reference(const QString &kind, const QString &name); // {"$ref": "#/components/kind/name"}

QJsonObject sharedSchemas();   // Error, Meta, PagedMeta
QJsonObject sharedHeaders();
QJsonObject errorResponses();  // by name, such as NotFound
QJsonObject securitySchemes();

// The errors that a route can answer with: HTTP status -> name of the response.
QMap<QString, QString> errorsOf(const Route &route);
// The headers of every answer.
QJsonObject commonHeaders();
// The schema of a query parameter.
QJsonObject parameterSchema(const Parameter &parameter);

} // namespace server::api
