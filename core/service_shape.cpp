// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service_shape.h"

namespace core {
namespace {

using namespace Qt::StringLiterals;

const QRegularExpression &imagePattern()
{
    // Docker's reference grammar: [host[:port]/]path[:tag][@sha256:digest]
    static const QRegularExpression pattern(
        u"^(?=.{1,255}$)(?:[a-zA-Z0-9](?:[a-zA-Z0-9.-]*[a-zA-Z0-9])?(?::[0-9]{1,5})?/)?"
        "[a-z0-9]+(?:(?:\\.|_{1,2}|-+)[a-z0-9]+)*(?:/[a-z0-9]+(?:(?:\\.|_{1,2}|-+)[a-z0-9]+)*)*"
        "(?::[A-Za-z0-9_][A-Za-z0-9_.-]{0,127})?(?:@sha256:[0-9a-f]{64})?$"_s);
    return pattern;
}

const QRegularExpression &pathPattern()
{
    static const QRegularExpression pattern(u"^/(?!/)[A-Za-z0-9._~!$&'()*+,;=:@%/?-]*$"_s);
    return pattern;
}

const QRegularExpression &idPattern()
{
    static const QRegularExpression pattern(u"^[a-z0-9][a-z0-9_.-]{0,127}$"_s);
    return pattern;
}

const Shape &rangeShape()
{
    static const Shape shape(u"ResourceRequest"_s, {
        {.name = u"limit"_s, .type = FieldType::Integer, .about = u"The most it may use; 0 for no limit"_s, .max = 10'000'000},
        {.name = u"request"_s, .type = FieldType::Integer, .about = u"What it asks for"_s, .max = 10'000'000},
    });
    return shape;
}

const Shape &resourcesShape()
{
    static const Shape shape(u"ResourceRequests"_s, {
        {.name = u"cpu"_s, .type = FieldType::Object, .about = u"In thousandths of a core"_s, .shape = &rangeShape()},
        {.name = u"memory"_s, .type = FieldType::Object, .about = u"In MB"_s, .shape = &rangeShape()},
    });
    return shape;
}

const Shape &volumeShape()
{
    static const Shape shape(u"Volume"_s, {
        {.name = u"source"_s, .about = u"A volume's name or a host path"_s, .presence = Presence::Required, .min = 1, .max = 4096},
        {.name = u"target"_s, .about = u"Where the service sees it"_s, .presence = Presence::Required, .min = 1, .max = 4096,
         .pattern = QRegularExpression(u"^/"_s), .patternHint = u"Target must be an absolute path"_s},
        {.name = u"readOnly"_s, .type = FieldType::Boolean},
    });
    return shape;
}

const Shape &healthCheckShape()
{
    static const Shape shape(u"HealthCheckSettings"_s, {
        {.name = u"type"_s, .about = u"How to ask: over HTTP, by connecting, by the process alone, or not at all"_s,
         .oneOf = {u"http"_s, u"tcp"_s, u"process"_s, u"none"_s}},
        {.name = u"endpoint"_s, .about = u"A path on the service's own address"_s, .min = 1, .max = 512, .pattern = pathPattern(),
         .patternHint = u"Endpoint must be a path such as /health, without scheme or host"_s},
        {.name = u"interval"_s, .type = FieldType::Integer, .about = u"Seconds between checks"_s, .min = 1, .max = 86'400},
        {.name = u"timeout"_s, .type = FieldType::Integer, .about = u"Seconds to wait for an answer"_s, .min = 1, .max = 600},
        {.name = u"retries"_s, .type = FieldType::Integer, .about = u"Failures in a row before it counts as failing"_s, .min = 1, .max = 100},
    });
    return shape;
}

std::vector<Field> commonFields()
{
    return {
        {.name = u"name"_s, .about = u"What people call it; the id when left out"_s, .min = 1, .max = 128},
        {.name = u"description"_s, .max = 4096},
        {.name = u"category"_s, .min = 1, .max = 64, .pattern = QRegularExpression(u"^[A-Za-z0-9][A-Za-z0-9 _.-]*$"_s),
         .patternHint = u"Category may have letters, digits, spaces, '.', '_' and '-'"_s},
        {.name = u"version"_s, .max = 64},
        {.name = u"image"_s, .about = u"An image of the catalogue or of a registry"_s, .max = 255, .pattern = imagePattern(),
         .patternHint = u"Invalid Docker image format"_s},
        {.name = u"command"_s, .type = FieldType::StringList, .about = u"Program and arguments; the image's own when left out"_s, .max = 256},
        {.name = u"workdir"_s, .max = 4096},
        {.name = u"port"_s, .type = FieldType::Integer, .about = u"The first replica's port; 0 or null for none"_s, .min = 1, .max = 65535, .nullable = true},
        {.name = u"replicas"_s, .type = FieldType::Integer, .min = 0, .max = 64},
        {.name = u"runtime"_s, .oneOf = {u"process"_s, u"docker"_s}},
        {.name = u"restartPolicy"_s, .oneOf = {u"always"_s, u"on-failure"_s, u"never"_s}},
        {.name = u"environment"_s, .type = FieldType::StringMap, .about = u"Variables; secrets by name are sealed and shown masked"_s, .max = 256,
         .pattern = QRegularExpression(u"^[A-Za-z_][A-Za-z0-9_]*$"_s), .patternHint = u"A variable's name has letters, digits and '_' and does not begin with a digit"_s},
        {.name = u"labels"_s, .type = FieldType::StringMap, .max = 128,
         .pattern = QRegularExpression(u"^[A-Za-z0-9][A-Za-z0-9_./-]{0,127}$"_s), .patternHint = u"A label's name has letters, digits, '.', '_', '-' and '/'"_s},
        {.name = u"volumes"_s, .type = FieldType::ObjectList, .max = 64, .shape = &volumeShape()},
        {.name = u"networks"_s, .type = FieldType::StringList, .max = 32, .pattern = QRegularExpression(u"^[A-Za-z0-9][A-Za-z0-9_.-]{0,127}$"_s),
         .patternHint = u"Not a network name"_s},
        {.name = u"dependencies"_s, .type = FieldType::StringList, .max = 64, .pattern = idPattern(), .patternHint = u"Not a service id"_s},
        {.name = u"resources"_s, .type = FieldType::Object, .shape = &resourcesShape()},
        {.name = u"healthCheck"_s, .type = FieldType::Object, .shape = &healthCheckShape()},
        {.name = u"metricsEndpoint"_s, .about = u"A path with Prometheus text; empty for none"_s, .max = 512,
         .pattern = QRegularExpression(u"^(?:|/(?!/)[A-Za-z0-9._~!$&'()*+,;=:@%/?-]*)$"_s),
         .patternHint = u"Metrics endpoint must be a path such as /metrics, without scheme or host"_s},
    };
}

} // namespace

const Shape &serviceCreateShape()
{
    static const Shape shape = [] {
        std::vector<Field> fields = commonFields();
        fields.insert(fields.begin(),
                      Field{.name = u"id"_s, .about = u"Names the service in the API"_s, .presence = Presence::Required, .min = 1, .max = 128, .pattern = idPattern(),
                            .patternHint = u"Id must begin with a letter or digit and have only a-z, 0-9, '_', '.' and '-'"_s});
        return Shape(u"NewService"_s, std::move(fields));
    }();
    return shape;
}

const Shape &serviceUpdateShape()
{
    static const Shape shape = [] {
        std::vector<Field> fields = commonFields();
        for (Field &field : fields) {
            if (field.type == FieldType::StringMap)
                field.nullable = true; // a null value removes the key
        }
        return Shape(u"ServiceChanges"_s, std::move(fields));
    }();
    return shape;
}

bool isValidImage(const QString &image)
{
    return imagePattern().match(image).hasMatch();
}

bool isValidEndpointPath(const QString &path)
{
    return pathPattern().match(path).hasMatch();
}

} // namespace core
