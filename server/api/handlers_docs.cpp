// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/api/docs_page.h"
#include "server/api/handlers_docs.h"
#include "server/api/openapi.h"

namespace server::api {

Answer apiDescription(Context &)
{
    return Payload{.contentType = QByteArrayLiteral("application/json"), .raw = openApiJson()};
}

Answer docsPage(Context &)
{
    return Payload{.contentType = QByteArrayLiteral("text/html"),
                   .raw = docsHtml(),
                   .headers = {{QByteArrayLiteral("Content-Security-Policy"), docsPolicy()},
                               {QByteArrayLiteral("Referrer-Policy"), QByteArrayLiteral("no-referrer")}}};
}

} // namespace server::api
