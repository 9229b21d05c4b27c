// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/api/handlers_oauth.h"

#include "server/api/app_services.h"
#include "server/api/sign_in_answer.h"
#include "server/oauth/oauth_service.h"

namespace server::api {
namespace {

using namespace Qt::StringLiterals;
using core::Field;
using core::Presence;

Outcome sentTo(const core::Result<QUrl> &url)
{
    if (!url)
        return url.error();
    return Payload{.location = url->toEncoded()};
}

} // namespace

const core::Shape &oauthTradeShape()
{
    static const core::Shape shape({
        Field{.name = u"code"_s, .about = u"The one-time code of the redirect"_s, .presence = Presence::Required, .min = 1, .max = 128},
        Field{.name = u"codeVerifier"_s, .about = u"What the codeChallenge was made of (RFC 7636), where one was given"_s, .max = 128},
        Field{.name = u"mfaCode"_s, .about = u"The code of the second factor, where one is set up"_s, .max = 32},
    });
    return shape;
}

const core::Shape &oauthProviderShape()
{
    static const core::Shape shape(u"SignInProvider"_s, {
        Field{.name = u"name"_s, .about = u"For the path of the sign-in"_s, .presence = Presence::Required},
        Field{.name = u"title"_s, .about = u"What people call it"_s, .presence = Presence::Required},
    });
    return shape;
}

Answer oauthProviders(Context &ctx)
{
    QJsonArray providers;
    for (const oauth::ProviderSettings &provider : ctx.app.oauth.ready())
        providers.append(QJsonObject{{u"name"_s, provider.name}, {u"title"_s, provider.title}});
    return Payload{.data = providers};
}

Answer beginOAuth(Context &ctx)
{
    return ctx.app.oauth
        .begin({.provider = ctx.path.value(u"provider"_s),
                .redirect = ctx.query.value(u"redirect"_s),
                .codeChallenge = ctx.query.value(u"codeChallenge"_s),
                .clientState = ctx.query.value(u"state"_s),
                .address = ctx.peer.toString()})
        .then([](const core::Result<QUrl> &url) { return sentTo(url); });
}

Answer completeOAuth(Context &ctx)
{
    return ctx.app.oauth
        .complete({.provider = ctx.path.value(u"provider"_s),
                   .state = ctx.query.value(u"state"_s),
                   .code = ctx.query.value(u"code"_s),
                   .error = ctx.query.value(u"error"_s),
                   .issuer = ctx.query.value(u"iss"_s)},
                  clientOf(ctx))
        .then([](const core::Result<QUrl> &url) { return sentTo(url); });
}

Answer tradeOAuthCode(Context &ctx)
{
    return ctx.app.oauth
        .trade(ctx.body.value("code"_L1).toString().toUtf8(), ctx.body.value("codeVerifier"_L1).toString(), ctx.body.value("mfaCode"_L1).toString(),
               clientOf(ctx))
        .then([](const core::Result<auth::SignIn> &result) { return signedIn(result); });
}

} // namespace server::api
