// SPDX-License-Identifier: GPL-3.0-or-later
// What the API description calls a route: its operation id and the group it is shown in. Both follow
// from method, path and answer, so that a row need not say them. Pure functions; any thread.
#pragma once

#include "server/api/route_table.h"

#include <QString>

namespace server::api {

struct Group
{
    QString name;
    QString about;
};

QString operationId(const Route &route); // "listServices", "getServiceLogs", "startService"
QString groupName(const Route &route);   // "Services"
const std::vector<Group> &groups();      // all that there are, as the API description lists them

// The names in a path's braces, in order.
QStringList pathParameters(const QByteArray &path);

} // namespace server::api
