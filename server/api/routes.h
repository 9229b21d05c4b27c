// SPDX-License-Identifier: GPL-3.0-or-later
// The rows of the route table, by noun (routes_<noun>.cpp). A noun of its own is a file and a line here
// and in route_table.cpp.
#pragma once

#include "server/api/route_table.h"

namespace server::api {

inline const QByteArray kV1 = QByteArrayLiteral("/api/v1");

std::vector<Route> auditRoutes();
std::vector<Route> authRoutes();
std::vector<Route> backupRoutes();
std::vector<Route> configRoutes();
std::vector<Route> keyRoutes();
std::vector<Route> mfaRoutes();
std::vector<Route> oauthRoutes();
std::vector<Route> docsRoutes();
std::vector<Route> engineRoutes();
std::vector<Route> platformRoutes();
std::vector<Route> profileRoutes();
std::vector<Route> scheduleRoutes();
std::vector<Route> serviceRoutes();
std::vector<Route> userRoutes();

} // namespace server::api
