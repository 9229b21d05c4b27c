// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/api/app_services.h"
#include "server/api/handlers_sessions.h"
#include "server/api/identity_json.h"
#include "server/auth/auth_system.h"

namespace server::api {
namespace {

using namespace Qt::StringLiterals;

core::UserId userId(const Context &ctx)
{
    return core::UserId(ctx.path.value(u"userId"_s));
}

Answer sessionsOf(const Context &ctx, const core::UserId &user)
{
    const core::Result<QVector<store::SessionRecord>> sessions = ctx.app.auth.sessions().listOf(user);
    if (!sessions)
        return sessions.error();
    return Payload{.data = sessionsJson(*sessions, ctx.principal->session)};
}

Answer endOne(const Context &ctx, const core::UserId &user)
{
    const core::SessionId session(ctx.path.value(u"sessionId"_s));
    if (const core::Result<> ended = ctx.app.auth.sessions().endOf(user, session); !ended)
        return ended.error();
    return Payload{.data = QJsonObject{{u"id"_s, session.toString()}, {u"message"_s, u"Session ended"_s}}};
}

// The one that asks stays, should it be among them.
Answer endAll(const Context &ctx, const core::UserId &user)
{
    if (const core::Result<> ended = ctx.app.auth.sessions().endAllOf(user, ctx.principal->session); !ended)
        return ended.error();
    return Payload{.data = QJsonObject{{u"id"_s, user.toString()}, {u"message"_s, u"Sessions ended"_s}}};
}

core::Result<> mayChange(const Context &ctx)
{
    return ctx.app.auth.users().checkMayChange(userId(ctx), changerOf(*ctx.principal));
}

} // namespace

Answer listUserSessions(Context &ctx)
{
    const core::Result<store::UserRecord> user = ctx.app.auth.users().find(userId(ctx));
    return user ? sessionsOf(ctx, user->id) : Answer(user.error());
}

Answer revokeUserSession(Context &ctx)
{
    const core::Result<> may = mayChange(ctx);
    return may ? endOne(ctx, userId(ctx)) : Answer(may.error());
}

Answer revokeUserSessions(Context &ctx)
{
    const core::Result<> may = mayChange(ctx);
    return may ? endAll(ctx, userId(ctx)) : Answer(may.error());
}

Answer listOwnSessions(Context &ctx)
{
    return sessionsOf(ctx, ctx.principal->user);
}

Answer revokeOwnSession(Context &ctx)
{
    return endOne(ctx, ctx.principal->user);
}

Answer revokeOtherSessions(Context &ctx)
{
    return endAll(ctx, ctx.principal->user);
}

} // namespace server::api
