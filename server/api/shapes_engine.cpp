// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/api/handlers_engine.h"

#include "server/api/shapes_common.h"
#include "server/api/shapes_services.h"

namespace server::api {

using namespace Qt::StringLiterals;
using core::Field;
using core::FieldType;
using core::Presence;

const core::Shape &engineShape()
{
    static const core::Shape shape(u"Engine"_s, {
        Field{.name = u"state"_s, .about = u"Whether containers can be run now"_s, .oneOf = {u"looking"_s, u"up"_s, u"down"_s}},
        Field{.name = u"problem"_s, .about = u"Why it cannot be reached"_s, .nullable = true},
        Field{.name = u"address"_s, .nullable = true},
        Field{.name = u"name"_s, .about = u"Docker or Podman"_s, .nullable = true},
        Field{.name = u"version"_s, .nullable = true},
        Field{.name = u"apiVersion"_s, .nullable = true},
        Field{.name = u"rootless"_s, .type = FieldType::Boolean},
        Field{.name = u"warnings"_s, .type = FieldType::StringList, .about = u"The engine's own"_s},
        Field{.name = u"defaultRuntime"_s, .about = u"What a service runs as that does not say"_s, .oneOf = {u"process"_s, u"docker"_s}},
    });
    return shape;
}

const core::Shape &engineImageShape()
{
    static const core::Shape shape(u"EngineImage"_s, {
        Field{.name = u"id"_s},
        Field{.name = u"tags"_s, .type = FieldType::StringList},
        Field{.name = u"digests"_s, .type = FieldType::StringList},
        Field{.name = u"sizeBytes"_s, .type = FieldType::Integer},
        timeOrNullField(u"createdAt"_s, u"When it was made"_s),
    });
    return shape;
}

const core::Shape &engineNetworkShape()
{
    static const core::Shape shape(u"EngineNetwork"_s, {Field{.name = u"name"_s}, Field{.name = u"driver"_s}});
    return shape;
}

const core::Shape &engineVolumeShape()
{
    static const core::Shape shape(u"EngineVolume"_s, {
        Field{.name = u"name"_s},
        Field{.name = u"serviceId"_s, .about = u"The service it was made for"_s, .nullable = true},
    });
    return shape;
}

const core::Shape &engineContainerShape()
{
    static const core::Shape shape(u"EngineContainer"_s, {
        Field{.name = u"id"_s},
        Field{.name = u"name"_s},
        Field{.name = u"image"_s},
        Field{.name = u"status"_s, .about = u"In the engine's word: running, exited"_s},
        Field{.name = u"statusText"_s},
        Field{.name = u"port"_s, .type = FieldType::Integer, .about = u"Where it is published; 0: nowhere"_s},
        timeOrNullField(u"createdAt"_s, u"When it was made"_s),
    });
    return shape;
}

const core::Shape &adoptShape()
{
    static const core::Shape shape({
        Field{.name = u"id"_s, .about = u"Of the new service; the container's name when left out"_s, .min = 1, .max = 128},
        Field{.name = u"dryRun"_s, .type = FieldType::Boolean, .about = u"Only show what would be made"_s},
    });
    return shape;
}

const core::Shape &proposalShape()
{
    static const core::Shape shape(u"ServiceProposal"_s, {
        Field{.name = u"service"_s, .type = FieldType::Object, .presence = Presence::Required, .shape = &serviceShape()},
        Field{.name = u"notes"_s, .type = FieldType::StringList, .about = u"What is not taken over"_s},
        Field{.name = u"problem"_s, .about = u"Why it cannot be a service as it is"_s, .nullable = true},
        Field{.name = u"created"_s, .type = FieldType::Boolean},
    });
    return shape;
}

const core::Shape &serviceImageShape()
{
    static const core::Shape shape(u"ServiceImage"_s, {
        Field{.name = u"image"_s},
        Field{.name = u"id"_s},
        Field{.name = u"digests"_s, .type = FieldType::StringList},
        Field{.name = u"newestDigest"_s, .about = u"What the registry has under the name now"_s, .nullable = true},
        Field{.name = u"newer"_s, .type = FieldType::Boolean, .about = u"The registry has another one than is here"_s},
        Field{.name = u"problem"_s, .about = u"Why the registry could not be asked"_s, .nullable = true},
        Field{.name = u"sizeBytes"_s, .type = FieldType::Integer},
        timeOrNullField(u"createdAt"_s, u"When it was made"_s),
    });
    return shape;
}

const core::Shape &importShape()
{
    static const core::Shape shape({
        Field{.name = u"kind"_s, .presence = Presence::Required, .oneOf = {u"compose"_s, u"mcp-json"_s}},
        Field{.name = u"content"_s, .about = u"The file's text"_s, .presence = Presence::Required, .min = 1, .max = 256 * 1024},
        Field{.name = u"services"_s, .type = FieldType::StringList, .about = u"Only these of the file, by id; all when left out"_s, .max = 256},
        Field{.name = u"dryRun"_s, .type = FieldType::Boolean, .about = u"Only show what would be made"_s},
    });
    return shape;
}

const core::Shape &importedShape()
{
    static const core::Shape shape(u"ServiceImport"_s, {
        Field{.name = u"services"_s, .type = FieldType::ObjectList, .presence = Presence::Required, .shape = &proposalShape()},
        Field{.name = u"notes"_s, .type = FieldType::StringList, .about = u"About the file as a whole"_s},
    });
    return shape;
}

} // namespace server::api
