// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/api/routes.h"

#include "server/api/handlers_keys.h"
#include "server/api/shapes_identities.h"

namespace server::api {

using namespace Qt::StringLiterals;
using core::Permission;
using enum ParameterType;

std::vector<Route> keyRoutes()
{
    const QByteArray keys = kV1 + "/auth/api-keys";
    return {
        Route{"GET", keys, Permission::SignedIn, listKeys, u"API keys, one's own or another's"_s}
            .onLane().with({{u"user"_s, String, u"Whose; the caller's own when left out, everybody's for *"_s}}).givingList(apiKeyShape()),
        Route{"POST", keys, Permission::SignedIn, createKey, u"Make an API key; it is shown this once"_s}
            .taking(createKeyShape()).giving(madeApiKeyShape()).answering(201),
        Route{"DELETE", keys + "/{keyId}", Permission::SignedIn, revokeKey, u"Revoke an API key"_s}.giving(messageShape()),
    };
}

} // namespace server::api
