// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/api/routes.h"

#include "server/api/handlers_docs.h"

namespace server::api {

using namespace Qt::StringLiterals;
using core::Permission;

std::vector<Route> docsRoutes()
{
    return {
        Route{"GET", kV1 + "/openapi.json", Permission::Public, apiDescription, u"This description, for programs (OpenAPI 3.1)"_s}
            .givingText("application/json").extending(),
        Route{"GET", "/docs", Permission::Public, docsPage, u"This description, for people"_s}.givingText("text/html").extending(),
    };
}

} // namespace server::api
