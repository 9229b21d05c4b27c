// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/api/shapes_identities.h"

#include "core/permission.h"

namespace server::api {
namespace {

using namespace Qt::StringLiterals;
using core::Field;
using core::FieldType;
using core::Presence;

std::vector<Field> userFields()
{
    return {
        Field{.name = u"id"_s, .presence = Presence::Required},
        Field{.name = u"email"_s, .presence = Presence::Required},
        Field{.name = u"name"_s, .presence = Presence::Required},
        Field{.name = u"roles"_s, .type = FieldType::StringList, .about = core::roleNames().join(u", "_s), .presence = Presence::Required},
        Field{.name = u"permissions"_s, .type = FieldType::StringList, .about = u"What the roles allow; * is everything"_s, .isExtension = true},
        Field{.name = u"status"_s, .presence = Presence::Required, .oneOf = {u"active"_s, u"inactive"_s}},
        Field{.name = u"tier"_s, .about = u"How many requests an hour"_s, .oneOf = {u"free"_s, u"basic"_s, u"pro"_s, u"enterprise"_s}, .isExtension = true},
        timeOrNullField(u"lastLogin"_s, u"Null for never"_s),
        timeField(u"createdAt"_s, u"When the account was made"_s, Presence::Required),
    };
}

const core::Shape &welcomeShape()
{
    static const core::Shape shape(u"WelcomeEmail"_s, {
        Field{.name = u"sent"_s, .type = FieldType::Boolean, .presence = Presence::Required},
        Field{.name = u"reason"_s, .about = u"Why it was not sent"_s},
    });
    return shape;
}

std::vector<Field> apiKeyFields()
{
    return {
        Field{.name = u"id"_s, .presence = Presence::Required},
        Field{.name = u"name"_s, .presence = Presence::Required},
        Field{.name = u"permissions"_s, .type = FieldType::StringList, .about = u"What it may do, as far as its maker still may"_s},
        Field{.name = u"user"_s, .about = u"Who made it"_s, .isExtension = true},
        timeOrNullField(u"lastUsed"_s, u"When a request last came with it; null for never"_s),
        timeField(u"createdAt"_s, u"When it was made"_s, Presence::Required),
        timeOrNullField(u"expiresAt"_s, u"When it ends; null for no end"_s),
    };
}

} // namespace

const core::Shape &userShape()
{
    static const core::Shape shape(u"User"_s, userFields());
    return shape;
}

const core::Shape &createdUserShape()
{
    static const core::Shape shape(u"CreatedUser"_s, [] {
        std::vector<Field> fields = userFields();
        fields.push_back(Field{.name = u"welcomeEmail"_s, .type = FieldType::Object, .about = u"What became of it, where one was asked for"_s,
                               .shape = &welcomeShape(), .isExtension = true});
        return fields;
    }());
    return shape;
}

const core::Shape &sessionShape()
{
    static const core::Shape shape(u"Session"_s, {
        Field{.name = u"id"_s, .presence = Presence::Required},
        Field{.name = u"device"_s, .about = u"The program that signed in, as it named itself"_s, .presence = Presence::Required},
        Field{.name = u"address"_s, .about = u"Of the last sign-in or refresh"_s, .presence = Presence::Required},
        timeField(u"firstSeen"_s, u"When it began"_s, Presence::Required),
        timeField(u"lastSeen"_s, u"When it last asked for anything"_s, Presence::Required),
        timeField(u"expiresAt"_s, u"When it ends unless it is renewed"_s, Presence::Required),
        Field{.name = u"current"_s, .type = FieldType::Boolean, .about = u"Whether this request came by it"_s, .presence = Presence::Required},
    });
    return shape;
}

const core::Shape &apiKeyShape()
{
    static const core::Shape shape(u"ApiKey"_s, apiKeyFields());
    return shape;
}

const core::Shape &madeApiKeyShape()
{
    static const core::Shape shape(u"MadeApiKey"_s, [] {
        std::vector<Field> fields = apiKeyFields();
        fields.insert(fields.begin() + 1, Field{.name = u"key"_s, .about = u"The key itself; shown this once"_s, .presence = Presence::Required});
        return fields;
    }());
    return shape;
}

} // namespace server::api
