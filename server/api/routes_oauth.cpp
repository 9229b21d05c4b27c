// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/api/routes.h"

#include "server/api/handlers_oauth.h"
#include "server/api/shapes_auth.h"

namespace server::api {
namespace {

using namespace Qt::StringLiterals;
using core::Permission;

Parameter text(const QString &name, const QString &about = {})
{
    return {.name = name, .type = ParameterType::String, .about = about, .length = 4096}; // some providers' codes are long
}

} // namespace

std::vector<Route> oauthRoutes()
{
    return {
        Route{"GET", kV1 + "/auth/oauth/providers", Permission::Public, oauthProviders, u"Whom one can sign in with"_s}
            .givingList(oauthProviderShape()).extending(),
        Route{"POST", kV1 + "/auth/oauth/token", Permission::Public, tradeOAuthCode, u"Trade the one-time code of a redirect for tokens"_s}
            .taking(oauthTradeShape()).giving(signInShape()).extending(),
        Route{"GET", kV1 + "/auth/oauth/{provider}", Permission::Public, beginOAuth, u"Go to a provider to sign in"_s}
            .with({text(u"redirect"_s, u"Where to return to: a loopback address or a configured one"_s),
                   text(u"codeChallenge"_s, u"S256 of the client's verifier (RFC 7636); needed for loopback addresses"_s),
                   text(u"state"_s, u"Handed back as it is"_s)})
            .redirecting(),
        // What providers are known to add is taken and not looked at.
        Route{"GET", kV1 + "/auth/oauth/{provider}/callback", Permission::Public, completeOAuth, u"Where a provider sends people back to"_s}
            .with({text(u"state"_s), text(u"code"_s), text(u"error"_s), text(u"iss"_s), text(u"error_description"_s), text(u"error_uri"_s),
                   text(u"scope"_s), text(u"authuser"_s), text(u"prompt"_s), text(u"hd"_s), text(u"session_state"_s), text(u"error_subcode"_s),
                   text(u"client_info"_s)})
            .redirecting().audited(AuditUse::Always), // it may make an account
    };
}

} // namespace server::api
