// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/api/shapes_common.h"

namespace server::api {

using namespace Qt::StringLiterals;
using core::Field;
using core::Presence;

const core::Shape &messageShape()
{
    static const core::Shape shape(u"Message"_s, {
        Field{.name = u"message"_s, .about = u"What was done, for people"_s, .presence = Presence::Required},
        Field{.name = u"id"_s, .about = u"What it was done to"_s, .isExtension = true},
    });
    return shape;
}

Field timeField(const QString &name, const QString &about, Presence presence)
{
    return {.name = name, .about = about, .presence = presence, .format = u"date-time"_s};
}

Field timeOrNullField(const QString &name, const QString &about)
{
    return {.name = name, .about = about, .nullable = true, .format = u"date-time"_s};
}

} // namespace server::api
