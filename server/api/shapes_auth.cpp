// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/api/shapes_auth.h"

namespace server::api {
namespace {

using namespace Qt::StringLiterals;
using core::Field;
using core::FieldType;
using core::Presence;

const core::Shape &signedInUserShape()
{
    static const core::Shape shape(u"SignedInUser"_s, {
        Field{.name = u"id"_s, .presence = Presence::Required},
        Field{.name = u"email"_s, .presence = Presence::Required},
        Field{.name = u"roles"_s, .type = FieldType::StringList, .presence = Presence::Required},
        Field{.name = u"permissions"_s, .type = FieldType::StringList, .about = u"What the roles allow; * is everything"_s, .presence = Presence::Required},
    });
    return shape;
}

std::vector<Field> tokenFields(Presence beyondAccess)
{
    const bool isExtension = beyondAccess == Presence::Optional;
    return {
        Field{.name = u"accessToken"_s, .about = u"For the Authorization header; a JWT signed with RS256"_s, .presence = Presence::Required},
        Field{.name = u"refreshToken"_s, .about = u"Trades once for new tokens"_s, .presence = beyondAccess, .isExtension = isExtension},
        Field{.name = u"tokenType"_s, .presence = beyondAccess, .oneOf = {u"Bearer"_s}, .isExtension = isExtension},
        Field{.name = u"expiresIn"_s, .type = FieldType::Integer, .about = u"Seconds that the access token is good for"_s, .presence = Presence::Required},
        Field{.name = u"user"_s, .type = FieldType::Object, .presence = beyondAccess, .shape = &signedInUserShape(), .isExtension = isExtension},
    };
}

} // namespace

const core::Shape &signInShape()
{
    static const core::Shape shape(u"SignIn"_s, tokenFields(Presence::Required));
    return shape;
}

const core::Shape &refreshedShape()
{
    static const core::Shape shape(u"RefreshedTokens"_s, tokenFields(Presence::Optional));
    return shape;
}

} // namespace server::api
