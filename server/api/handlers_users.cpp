// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/api/app_services.h"
#include "server/api/handlers_users.h"
#include "server/api/identity_json.h"
#include "server/api/paging.h"
#include "server/api/welcome_mail.h"
#include "server/auth/auth_system.h"
#include "server/auth/password_policy.h"

namespace server::api {
namespace {

using namespace Qt::StringLiterals;
using core::Field;
using core::FieldType;
using core::Presence;

constexpr int kMostUsers = 1000; // in an answer that was not asked for by page

core::UserId userId(const Context &ctx)
{
    return core::UserId(ctx.path.value(u"userId"_s));
}

QString textOf(const QJsonObject &body, QLatin1StringView field)
{
    return body.value(field).toString();
}

bool matches(const store::UserRecord &user, const Context &ctx)
{
    const QString role = ctx.query.value(u"role"_s);
    if (!role.isEmpty() && !user.roles.contains(role))
        return false;
    const QString status = ctx.query.value(u"status"_s);
    if (!status.isEmpty() && store::toString(user.status) != status)
        return false;
    const QString search = ctx.query.value(u"search"_s);
    return search.isEmpty() || user.name.contains(search, Qt::CaseInsensitive) || user.email.contains(search, Qt::CaseInsensitive);
}

std::vector<Field> accountFields(Presence presence)
{
    return {
        Field{.name = u"email"_s, .about = u"Signs in; taken once, whatever the case"_s, .presence = presence, .min = 1, .max = 254,
              .pattern = QRegularExpression(u"^[^@\\s]+@[^@\\s]+$"_s), .patternHint = u"Invalid email format"_s},
        Field{.name = u"name"_s, .presence = presence, .min = 1, .max = 200},
        Field{.name = u"password"_s, .about = u"Not one of the commonest, nor the email"_s, .presence = presence, .min = auth::kMinPasswordLength, .max = 1024},
        Field{.name = u"roles"_s, .type = FieldType::StringList, .about = core::roleNames().join(u", "_s), .presence = presence, .min = 1, .max = 16},
        Field{.name = u"tier"_s, .about = u"How many requests an hour; pro for a new account"_s, .oneOf = {u"free"_s, u"basic"_s, u"pro"_s, u"enterprise"_s}},
    };
}

// A mail that could not be sent is no failure of the creation: the account is there.
core::Future<Payload> withWelcome(const AppServices &app, const store::UserRecord &user)
{
    const QJsonObject data = userJson(user);
    return sendWelcomeMail(app.sendMail, user).then([data](const core::Result<> &sent) -> Outcome {
        QJsonObject told{{u"sent"_s, sent.ok()}};
        if (!sent)
            told.insert(u"reason"_s, sent.error().message);
        QJsonObject all = data;
        all.insert(u"welcomeEmail"_s, told);
        return Payload{.data = all};
    });
}

} // namespace

const core::Shape &createUserShape()
{
    static const core::Shape shape = [] {
        std::vector<Field> fields = accountFields(Presence::Required);
        fields.push_back(Field{.name = u"sendWelcomeEmail"_s, .type = FieldType::Boolean, .about = u"Tell them by mail; never the password"_s});
        return core::Shape(std::move(fields));
    }();
    return shape;
}

const core::Shape &updateUserShape()
{
    static const core::Shape shape = [] {
        std::vector<Field> fields = accountFields(Presence::Optional);
        fields.push_back(Field{.name = u"status"_s, .about = u"An inactive account cannot sign in"_s, .oneOf = {u"active"_s, u"inactive"_s}});
        return core::Shape(std::move(fields));
    }();
    return shape;
}

const core::Shape &assignRoleShape()
{
    static const core::Shape shape({
        Field{.name = u"role"_s, .presence = Presence::Required, .oneOf = core::roleNames()},
    });
    return shape;
}

Answer listUsers(Context &ctx)
{
    core::Result<QVector<store::UserRecord>> users = ctx.app.auth.users().list();
    if (!users)
        return users.error();
    users->removeIf([&ctx](const store::UserRecord &user) { return !matches(user, ctx); });
    const bool isPaged = ctx.hasQuery(u"page"_s) || ctx.hasQuery(u"limit"_s);
    const Page page = isPaged ? pageOf(ctx, users->size()) : pageOf(ctx, users->size(), kMostUsers);
    QJsonArray data;
    for (qsizetype i = page.from; i < page.to; ++i)
        data.append(userJson(users->at(i)));
    return Payload{.data = data, .meta = page.meta};
}

Answer getUser(Context &ctx)
{
    return userAnswer(ctx.app.auth.users().find(userId(ctx)));
}

Answer createUser(Context &ctx)
{
    auth::NewUser user;
    user.email = textOf(ctx.body, "email"_L1);
    user.name = textOf(ctx.body, "name"_L1);
    user.password = textOf(ctx.body, "password"_L1);
    user.roles = textList(ctx.body.value("roles"_L1));
    user.tier = store::tierFromString(textOf(ctx.body, "tier"_L1)).value_or(store::Tier::Pro);
    const bool welcome = ctx.body.value("sendWelcomeEmail"_L1).toBool();
    const AppServices &app = ctx.app;
    auto made = app.auth.passwordQueue().run<store::UserRecord>([&app, user, by = changerOf(*ctx.principal)] { return app.auth.users().create(user, by); });
    if (!welcome)
        return made.then(userAnswer);
    return made.then([&app](const core::Result<store::UserRecord> &record) {
        return record ? withWelcome(app, *record) : core::Future<Payload>::ready(record.error());
    });
}

Answer updateUser(Context &ctx)
{
    auth::UserChange change;
    const QJsonObject &body = ctx.body;
    if (body.contains("email"_L1))
        change.email = textOf(body, "email"_L1);
    if (body.contains("name"_L1))
        change.name = textOf(body, "name"_L1);
    if (body.contains("roles"_L1))
        change.roles = textList(body.value("roles"_L1));
    if (body.contains("password"_L1))
        change.password = textOf(body, "password"_L1);
    change.status = store::userStatusFromString(textOf(body, "status"_L1));
    change.tier = store::tierFromString(textOf(body, "tier"_L1));
    auth::AuthSystem &auth = ctx.app.auth;
    const auto work = [&auth, id = userId(ctx), change, by = changerOf(*ctx.principal)] { return auth.users().update(id, change, by); };
    if (change.password) // hashing has a queue of its own
        return auth.passwordQueue().run<store::UserRecord>(work).then(userAnswer);
    return userAnswer(work());
}

Answer deleteUser(Context &ctx)
{
    const core::UserId id = userId(ctx);
    if (const core::Result<> removed = ctx.app.auth.users().remove(id, changerOf(*ctx.principal)); !removed)
        return removed.error();
    return Payload{.data = QJsonObject{{u"id"_s, id.toString()}, {u"message"_s, u"User deleted"_s}}};
}

Answer assignRole(Context &ctx)
{
    return userAnswer(ctx.app.auth.users().addRole(userId(ctx), textOf(ctx.body, "role"_L1), changerOf(*ctx.principal)));
}

Answer removeRole(Context &ctx)
{
    return userAnswer(ctx.app.auth.users().removeRole(userId(ctx), ctx.path.value(u"role"_s), changerOf(*ctx.principal)));
}

} // namespace server::api
