// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/api/sign_in_answer.h"

namespace server::api {
namespace {

using namespace Qt::StringLiterals;

QJsonObject userJson(const auth::Principal &user)
{
    return {
        {u"id"_s, user.user.toString()},
        {u"email"_s, user.email},
        {u"roles"_s, QJsonArray::fromStringList(user.roles)},
        {u"permissions"_s, QJsonArray::fromStringList(core::permissionNames(user.permissions))},
    };
}

} // namespace

auth::ClientInfo clientOf(const Context &ctx)
{
    return {ctx.userAgent, ctx.peer.toString()};
}

Outcome signedIn(const core::Result<auth::SignIn> &result)
{
    if (!result)
        return result.error();
    return Payload{.data = QJsonObject{
                       {u"accessToken"_s, result->tokens.accessToken},
                       {u"refreshToken"_s, result->tokens.refreshToken},
                       {u"tokenType"_s, u"Bearer"_s},
                       {u"expiresIn"_s, result->tokens.expiresInSec},
                       {u"user"_s, userJson(*result->user)},
                   },
                   .signedIn = result->user};
}

} // namespace server::api
