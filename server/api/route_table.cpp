// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/api/route_table.h"

#include "server/api/routes.h"

namespace server::api {
namespace {

std::vector<Route> makeTable()
{
    std::vector<Route> table;
    for (const auto rowsOf : {
             platformRoutes,
             docsRoutes,
             authRoutes,
             mfaRoutes,
             oauthRoutes,
             keyRoutes,
             userRoutes,
             profileRoutes,
             serviceRoutes,
             engineRoutes,
             backupRoutes,
             scheduleRoutes,
             auditRoutes,
             configRoutes,
         }) {
        std::vector<Route> rows = rowsOf();
        std::move(rows.begin(), rows.end(), std::back_inserter(table));
    }
    return table;
}

} // namespace

const std::vector<Route> &routeTable()
{
    static const std::vector<Route> table = makeTable();
    return table;
}

} // namespace server::api
