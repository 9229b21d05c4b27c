// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/api/routes.h"

#include "server/api/handlers_auth.h"
#include "server/api/shapes_auth.h"

namespace server::api {
namespace {

using namespace Qt::StringLiterals;
using core::Permission;

} // namespace

std::vector<Route> authRoutes()
{
    return {
        Route{"GET", "/.well-known/jwks.json", Permission::Public, jwks, u"The key that signs tokens (RFC 7517)"_s}
            .onLane().givingText("application/jwk-set+json").extending(),
        Route{"POST", kV1 + "/auth/login", Permission::Public, login, u"Sign in with e-mail and password"_s}
            .taking(loginShape()).giving(signInShape()).accountIn(u"username"_s),
        Route{"POST", kV1 + "/auth/local", Permission::Public, localSignIn, u"Trade a one-time local credential for tokens"_s}
            .taking(localSignInShape()).giving(signInShape()).extending(),
        Route{"POST", kV1 + "/auth/refresh", Permission::Public, refresh, u"Trade a refresh token for new tokens"_s}
            .taking(refreshShape()).giving(refreshedShape()).audited(AuditUse::RefusalsOnly),

        Route{"POST", kV1 + "/auth/logout", Permission::SignedIn, logout, u"End this session"_s}.forPeople().giving(messageShape()),
    };
}

} // namespace server::api
