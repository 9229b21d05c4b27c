// SPDX-License-Identifier: GPL-3.0-or-later
// "openapi": the API description, as GET /api/v1/openapi.json serves it.
#include "server/api/openapi.h"
#include "server/cli/command.h"
#include "server/cli/console.h"

namespace server::cli {

using namespace Qt::StringLiterals;

Command openApiCommand()
{
    return {.name = u"openapi"_s, .arguments = {}, .about = u"Prints the description of the API (OpenAPI 3.1) that the server serves."_s, .takes = Takes::Nothing,
            .run = [](const Call &) -> int {
                say(QString::fromUtf8(api::openApiJson()));
                return kDone;
            }};
}

} // namespace server::cli
