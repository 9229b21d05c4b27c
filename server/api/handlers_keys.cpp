// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/api/app_services.h"
#include "server/api/handlers_keys.h"
#include "server/api/identity_json.h"
#include "server/auth/auth_system.h"

namespace server::api {
namespace {

using namespace Qt::StringLiterals;
using core::Field;
using core::FieldType;
using core::Permission;
using core::Presence;

const QString kEverybody = u"*"_s; // no id can be that
constexpr double kMaxLifetimeSec = 10.0 * 366 * 24 * 3600;

QJsonObject keyJson(const store::ApiKeyRecord &key)
{
    return {
        {u"id"_s, key.id.toString()},
        {u"name"_s, key.name},
        {u"permissions"_s, QJsonArray::fromStringList(key.permissions)},
        {u"user"_s, key.user.toString()},
        {u"lastUsed"_s, timeOrNull(key.lastUsedMs)},
        {u"createdAt"_s, core::toIsoUtc(key.createdAtMs)},
        {u"expiresAt"_s, timeOrNull(key.expiresAtMs)},
    };
}

core::Error lacks(Permission needed)
{
    core::Error error;
    error.code = core::ErrorCode::Forbidden;
    error.message = u"You do not have the permission for this"_s;
    error.details.insert(u"required"_s, core::permissionName(needed));
    return error;
}

// People manage their own keys; a key manages keys only when it may.
bool mayManageKeys(const auth::Principal &caller)
{
    return !caller.isKey() || caller.permissions.testFlag(Permission::KeysWrite);
}

} // namespace

const core::Shape &createKeyShape()
{
    static const core::Shape shape({
        Field{.name = u"name"_s, .about = u"What it is for"_s, .presence = Presence::Required, .min = 1, .max = 100,
              .pattern = QRegularExpression(u"\\S"_s), .patternHint = u"Name must not be empty"_s},
        Field{.name = u"permissions"_s, .type = FieldType::StringList, .about = u"Such as services:read, services:* or *; no more than the maker has"_s,
              .presence = Presence::Required, .min = 1, .max = 64},
        Field{.name = u"expiresIn"_s, .type = FieldType::Integer, .about = u"Seconds that it is good for; null or left out for no end"_s,
              .min = 1, .max = kMaxLifetimeSec, .nullable = true},
    });
    return shape;
}

Answer listKeys(Context &ctx)
{
    if (!mayManageKeys(*ctx.principal))
        return lacks(Permission::KeysWrite);
    const core::UserId user(ctx.query.value(u"user"_s, ctx.principal->user.toString()));
    if (user != ctx.principal->user && !ctx.principal->permissions.testFlag(Permission::UsersRead))
        return lacks(Permission::UsersRead);
    const auth::KeyService &keys = ctx.app.auth.keys();
    QJsonArray data;
    for (const store::ApiKeyRecord &key : user.toString() == kEverybody ? keys.listAll() : keys.listOf(user))
        data.append(keyJson(key));
    return Payload{.data = data};
}

Answer createKey(Context &ctx)
{
    if (!mayManageKeys(*ctx.principal))
        return lacks(Permission::KeysWrite);
    auth::NewKey wanted;
    wanted.name = ctx.body.value("name"_L1).toString();
    wanted.permissions = textList(ctx.body.value("permissions"_L1));
    wanted.lifetime = core::Seconds(ctx.body.value("expiresIn"_L1).toInteger());
    const core::Result<auth::MadeKey> made = ctx.app.auth.keys().create(*ctx.principal, wanted);
    if (!made)
        return made.error();
    QJsonObject data = keyJson(made->record);
    data.insert(u"key"_s, made->text);
    return Payload{.data = data};
}

// What the caller may not touch is not there for the caller. A key may always revoke itself.
Answer revokeKey(Context &ctx)
{
    const store::ApiKeyId id(ctx.path.value(u"keyId"_s));
    const auth::Principal &caller = *ctx.principal;
    const std::optional<store::ApiKeyRecord> key = ctx.app.auth.keys().find(id);
    const bool isOwn = key && (key->id == caller.key || (key->user == caller.user && mayManageKeys(caller)));
    if (!isOwn && !caller.permissions.testFlag(Permission::UsersWrite))
        return core::Error::notFound(u"API key"_s, u"keyId"_s, id.toString());
    if (const core::Result<> revoked = ctx.app.auth.keys().revoke(id); !revoked)
        return revoked.error();
    return Payload{.data = QJsonObject{{u"id"_s, id.toString()}, {u"message"_s, u"API key revoked"_s}}};
}

} // namespace server::api
