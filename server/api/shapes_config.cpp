// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/api/shapes_config.h"

#include "server/api/shapes_common.h"

namespace server::api {
namespace {

using namespace Qt::StringLiterals;
using core::Field;
using core::FieldType;
using core::Presence;

std::vector<Field> entryFields()
{
    return {
        {.name = u"key"_s, .presence = Presence::Required},
        {.name = u"value"_s, .about = u"Of an encrypted value only a mark, which tells nothing of it"_s, .presence = Presence::Required},
        {.name = u"encrypted"_s, .type = FieldType::Boolean, .presence = Presence::Required},
        {.name = u"scope"_s, .presence = Presence::Required, .oneOf = {u"global"_s, u"service"_s}},
        {.name = u"serviceId"_s, .about = u"Of a value in the scope of a service"_s},
        timeField(u"createdAt"_s, u"When it was first set"_s),
        timeField(u"updatedAt"_s, u"When it was last set"_s),
        {.name = u"updatedBy"_s},
        {.name = u"isDefault"_s, .type = FieldType::Boolean, .about = u"True for a setting of the platform that nobody has set"_s,
         .isExtension = true},
        {.name = u"restartNeeded"_s, .type = FieldType::Boolean, .about = u"True for a setting that takes hold at the next start of the server"_s,
         .isExtension = true},
        {.name = u"usedBy"_s, .type = FieldType::StringList, .about = u"Services whose environment refers to it"_s, .isExtension = true},
    };
}

} // namespace

const core::Shape &configListItemShape()
{
    static const core::Shape shape(u"ConfigEntry"_s, entryFields());
    return shape;
}

const core::Shape &configShape()
{
    static const core::Shape shape(u"Config"_s, entryFields());
    return shape;
}

const core::Shape &configsSetShape()
{
    static const core::Shape shape(u"ConfigsSet"_s, {
        {.name = u"updated"_s, .type = FieldType::Integer, .about = u"How many values were given"_s, .presence = Presence::Required},
        {.name = u"configs"_s, .type = FieldType::ObjectList, .presence = Presence::Required, .shape = &configListItemShape()},
    });
    return shape;
}

const core::Shape &configRemovedShape()
{
    static const core::Shape shape(u"ConfigRemoved"_s, {
        {.name = u"key"_s, .presence = Presence::Required},
        {.name = u"message"_s, .presence = Presence::Required},
        {.name = u"usedBy"_s, .type = FieldType::StringList, .about = u"Services that refer to it and will not start without"_s,
         .presence = Presence::Required},
    });
    return shape;
}

const core::Shape &configHistoryShape()
{
    static const core::Shape shape(u"ConfigChange"_s, {
        {.name = u"action"_s, .presence = Presence::Required, .oneOf = {u"created"_s, u"changed"_s, u"removed"_s}},
        {.name = u"oldValue"_s, .about = u"Left out when there was none; of an encrypted value only its mark"_s},
        {.name = u"newValue"_s, .about = u"Left out when it was removed"_s},
        {.name = u"encrypted"_s, .type = FieldType::Boolean, .presence = Presence::Required},
        timeField(u"changedAt"_s, u"When it was changed"_s, Presence::Required),
        {.name = u"changedBy"_s, .presence = Presence::Required},
    });
    return shape;
}

const core::Shape &settingShape()
{
    static const core::Shape shape(u"Setting"_s, {
        {.name = u"key"_s, .about = u"A * stands for one name, such as a sign-in provider's"_s, .presence = Presence::Required},
        {.name = u"type"_s, .presence = Presence::Required, .oneOf = {u"text"_s, u"number"_s, u"flag"_s, u"oneOf"_s, u"list"_s}},
        {.name = u"about"_s, .presence = Presence::Required},
        {.name = u"default"_s, .presence = Presence::Required},
        {.name = u"value"_s, .about = u"What holds now; left out where the key has a *"_s},
        {.name = u"isSet"_s, .type = FieldType::Boolean},
        {.name = u"encrypted"_s, .type = FieldType::Boolean, .presence = Presence::Required},
        {.name = u"restartNeeded"_s, .type = FieldType::Boolean, .about = u"Whether a change waits for the next start of the server"_s,
         .presence = Presence::Required},
        {.name = u"permission"_s, .about = u"What it takes to change it"_s, .presence = Presence::Required},
        {.name = u"min"_s, .type = FieldType::Integer, .about = u"Of a number"_s},
        {.name = u"max"_s, .type = FieldType::Integer, .about = u"Of a number"_s},
        {.name = u"options"_s, .type = FieldType::StringList, .about = u"What it may be"_s},
    });
    return shape;
}

} // namespace server::api
