// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/api/app_services.h"
#include "server/api/handlers_auth.h"
#include "server/api/sign_in_answer.h"
#include "server/auth/auth_system.h"

#include <QJsonDocument>

namespace server::api {
namespace {

using namespace Qt::StringLiterals;
using core::Field;
using core::Presence;

} // namespace

const core::Shape &loginShape()
{
    static const core::Shape shape({
        Field{.name = u"username"_s, .about = u"The e-mail address of the account"_s, .presence = Presence::Required, .min = 1, .max = 254},
        Field{.name = u"password"_s, .presence = Presence::Required, .min = 1, .max = 1024},
        Field{.name = u"mfaCode"_s, .about = u"The code of the second factor, where one is set up"_s, .max = 32},
    });
    return shape;
}

const core::Shape &localSignInShape()
{
    static const core::Shape shape({
        Field{.name = u"credential"_s, .about = u"Handed over in memory by the program that runs the server"_s, .presence = Presence::Required, .min = 1, .max = 256},
    });
    return shape;
}

const core::Shape &refreshShape()
{
    static const core::Shape shape({
        Field{.name = u"refreshToken"_s, .presence = Presence::Required, .min = 1, .max = 4096},
    });
    return shape;
}

Answer login(Context &ctx)
{
    return ctx.app.auth.service()
        .login(ctx.body.value("username"_L1).toString(), ctx.body.value("password"_L1).toString(), clientOf(ctx),
               ctx.body.value("mfaCode"_L1).toString())
        .then([](const core::Result<auth::SignIn> &result) { return signedIn(result); });
}

Answer localSignIn(Context &ctx)
{
    return ctx.app.auth.service()
        .redeemLocalCredential(ctx.body.value("credential"_L1).toString().toUtf8(), clientOf(ctx))
        .then([](const core::Result<auth::SignIn> &result) { return signedIn(result); });
}

Answer refresh(Context &ctx)
{
    return ctx.app.auth.service()
        .refresh(ctx.body.value("refreshToken"_L1).toString().toUtf8(), clientOf(ctx))
        .then([](const core::Result<auth::SignIn> &result) { return signedIn(result); });
}

Answer logout(Context &ctx)
{
    return ctx.app.auth.service().logout(ctx.principal->session).then([](const core::Result<> &result) -> Outcome {
        if (!result)
            return result.error();
        return Payload{.data = QJsonObject{{u"message"_s, u"Successfully logged out"_s}}};
    });
}

// RFC 7517: the key set as it is, without the envelope.
Answer jwks(Context &ctx)
{
    return Payload{.contentType = "application/jwk-set+json",
                   .raw = QJsonDocument(ctx.app.auth.jwks()).toJson(QJsonDocument::Compact)};
}

} // namespace server::api
