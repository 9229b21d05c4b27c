// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/api/app_services.h"
#include "server/api/handlers_profile.h"
#include "server/api/identity_json.h"
#include "server/api/sign_in_answer.h"
#include "server/auth/auth_system.h"
#include "server/auth/password_policy.h"

namespace server::api {
namespace {

using namespace Qt::StringLiterals;
using core::Field;
using core::Presence;

Field currentPasswordField(const QString &about, Presence presence)
{
    return {.name = u"currentPassword"_s, .about = about, .presence = presence, .min = 1, .max = 1024};
}

// Under the names that these calls have for what others call `password`.
core::Error named(core::Error error, const QString &name)
{
    if (const QString problem = error.fields.take(u"password"_s); !problem.isEmpty())
        error.fields.insert(name, problem);
    return error;
}

} // namespace

const core::Shape &updateProfileShape()
{
    static const core::Shape shape({
        Field{.name = u"name"_s, .min = 1, .max = 200},
        Field{.name = u"email"_s, .about = u"Signs in from now on"_s, .min = 1, .max = 254},
        currentPasswordField(u"Needed to change the email"_s, Presence::Optional),
    });
    return shape;
}

const core::Shape &changePasswordShape()
{
    static const core::Shape shape({
        currentPasswordField({}, Presence::Required),
        Field{.name = u"newPassword"_s, .about = u"Not one of the commonest, nor the email"_s, .presence = Presence::Required,
              .min = auth::kMinPasswordLength, .max = 1024},
    });
    return shape;
}

Answer getProfile(Context &ctx)
{
    return userAnswer(ctx.app.auth.users().find(ctx.principal->user));
}

Answer updateProfile(Context &ctx)
{
    auth::UserChange change;
    if (ctx.body.contains("name"_L1))
        change.name = ctx.body.value("name"_L1).toString();
    if (ctx.body.contains("email"_L1) && ctx.body.value("email"_L1).toString() != ctx.principal->email)
        change.email = ctx.body.value("email"_L1).toString();
    auth::UserDirectory &users = ctx.app.auth.users();
    const core::UserId id = ctx.principal->user;
    if (!change.email)
        return userAnswer(users.update(id, change));
    // The email is what one signs in with: an unwatched window is not enough to take it over.
    const QString password = ctx.body.value("currentPassword"_L1).toString();
    if (password.isEmpty())
        return core::Error::validation(u"currentPassword"_s, u"Needed to change the email"_s);
    return ctx.app.auth.service().confirmPassword(id, password, clientOf(ctx)).then([&users, id, change](const core::Result<> &confirmed) -> Outcome {
        return confirmed ? userAnswer(users.update(id, change)) : Outcome(named(confirmed.error(), u"currentPassword"_s));
    });
}

Answer changePassword(Context &ctx)
{
    const QString current = ctx.body.value("currentPassword"_L1).toString();
    const QString wanted = ctx.body.value("newPassword"_L1).toString();
    // First, so that a new one that will not do is no attempt at the old one.
    QString problem = auth::passwordProblem(wanted, ctx.principal->email);
    if (problem.isEmpty() && wanted == current)
        problem = u"The new password must differ from the old one"_s;
    if (!problem.isEmpty())
        return core::Error::validation(u"newPassword"_s, problem);
    auth::UserDirectory &users = ctx.app.auth.users();
    return ctx.app.auth.service()
        .confirmPassword(ctx.principal->user, current, clientOf(ctx))
        .then([&users, who = ctx.principal, wanted](const core::Result<> &confirmed) -> Outcome {
            if (!confirmed)
                return named(confirmed.error(), u"currentPassword"_s);
            if (const core::Result<> set = users.setPassword(who->user, wanted, who->session); !set)
                return named(set.error(), u"newPassword"_s);
            return Payload{.data = QJsonObject{{u"message"_s, u"Password changed; your other sessions have ended"_s}}};
        });
}

} // namespace server::api
