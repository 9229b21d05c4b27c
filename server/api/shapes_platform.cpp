// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/api/shapes_platform.h"

namespace server::api {
namespace {

using namespace Qt::StringLiterals;
using core::Field;
using core::FieldType;
using core::kNoMinimum;
using core::Presence;

const core::Shape &featuresShape()
{
    static const core::Shape shape(u"Features"_s, {
        Field{.name = u"auth"_s, .type = FieldType::StringList, .about = u"Ways to sign in"_s, .presence = Presence::Required},
        Field{.name = u"services"_s, .type = FieldType::StringList, .about = u"Runtimes that services can have"_s, .presence = Presence::Required},
        Field{.name = u"monitoring"_s, .type = FieldType::StringList, .presence = Presence::Required},
        Field{.name = u"backups"_s, .type = FieldType::StringList, .about = u"What it can do with backups"_s, .isExtension = true},
        Field{.name = u"events"_s, .type = FieldType::StringList, .about = u"Channels of /ws"_s, .isExtension = true},
        Field{.name = u"extensions"_s, .type = FieldType::StringList, .about = u"What this server has beyond the reference"_s, .isExtension = true},
    });
    return shape;
}

const core::Shape &measuredUseShape()
{
    static const core::Shape shape(u"MeasuredUse"_s, {
        Field{.name = u"usage"_s, .type = FieldType::Number, .presence = Presence::Required},
        Field{.name = u"limit"_s, .type = FieldType::Number, .presence = Presence::Required},
        Field{.name = u"unit"_s, .presence = Presence::Required, .oneOf = {u"percent"_s, u"MB"_s}},
    });
    return shape;
}

const core::Shape &platformResourcesShape()
{
    static const core::Shape shape(u"PlatformResources"_s, {
        Field{.name = u"cpu"_s, .type = FieldType::Object, .presence = Presence::Required, .shape = &measuredUseShape()},
        Field{.name = u"memory"_s, .type = FieldType::Object, .presence = Presence::Required, .shape = &measuredUseShape()},
    });
    return shape;
}

const core::Shape &serviceCountsShape()
{
    static const core::Shape shape(u"ServiceCounts"_s, {
        Field{.name = u"total"_s, .type = FieldType::Integer, .presence = Presence::Required},
        Field{.name = u"running"_s, .type = FieldType::Integer, .presence = Presence::Required},
        Field{.name = u"stopped"_s, .type = FieldType::Integer, .presence = Presence::Required},
        Field{.name = u"error"_s, .type = FieldType::Integer, .isExtension = true},
    });
    return shape;
}

const core::Shape &healthResultShape()
{
    static const core::Shape shape(u"PlatformCheck"_s, {
        Field{.name = u"status"_s, .presence = Presence::Required, .oneOf = {u"healthy"_s, u"degraded"_s, u"unhealthy"_s}},
        Field{.name = u"latency"_s, .type = FieldType::Number, .about = u"Milliseconds"_s},
        Field{.name = u"details"_s, .type = FieldType::Object, .about = u"Facts of this check"_s},
    });
    return shape;
}

const core::Shape &pointShape()
{
    static const core::Shape shape(u"MetricPoint"_s, {
        timeField(u"timestamp"_s, u"Beginning of the step"_s, Presence::Required),
        Field{.name = u"value"_s, .type = FieldType::Number, .about = u"The mean of the step; null for what is no number"_s,
              .presence = Presence::Required, .min = kNoMinimum, .nullable = true},
        Field{.name = u"min"_s, .type = FieldType::Number, .about = u"The least of the step"_s, .min = kNoMinimum, .nullable = true, .isExtension = true},
        Field{.name = u"max"_s, .type = FieldType::Number, .about = u"The most of the step"_s, .min = kNoMinimum, .nullable = true, .isExtension = true},
    });
    return shape;
}

const core::Shape &seriesShape()
{
    static const core::Shape shape(u"MetricSeries"_s, {
        Field{.name = u"name"_s, .presence = Presence::Required},
        Field{.name = u"labels"_s, .type = FieldType::StringMap, .presence = Presence::Required},
        Field{.name = u"values"_s, .type = FieldType::ObjectList, .presence = Presence::Required, .shape = &pointShape()},
    });
    return shape;
}

} // namespace

const core::Shape &platformInfoShape()
{
    static const core::Shape shape(u"PlatformInfo"_s, {
        Field{.name = u"version"_s, .presence = Presence::Required},
        Field{.name = u"build"_s, .presence = Presence::Required},
        Field{.name = u"environment"_s, .presence = Presence::Required},
        Field{.name = u"features"_s, .type = FieldType::Object, .presence = Presence::Required, .shape = &featuresShape()},
    });
    return shape;
}

const core::Shape &requestFiguresShape()
{
    static const core::Shape shape(u"RequestFigures"_s, {
        Field{.name = u"total"_s, .type = FieldType::Number, .presence = Presence::Required},
        Field{.name = u"rate"_s, .type = FieldType::Number, .about = u"A second"_s, .presence = Presence::Required},
        Field{.name = u"errors"_s, .type = FieldType::Number, .about = u"Share that failed, from 0 to 1"_s, .presence = Presence::Required, .max = 1},
    });
    return shape;
}

const core::Shape &platformStatsShape()
{
    static const core::Shape shape(u"PlatformStats"_s, {
        Field{.name = u"services"_s, .type = FieldType::Object, .presence = Presence::Required, .shape = &serviceCountsShape()},
        Field{.name = u"resources"_s, .type = FieldType::Object, .presence = Presence::Required, .shape = &platformResourcesShape()},
        Field{.name = u"requests"_s, .type = FieldType::Object, .presence = Presence::Required, .shape = &requestFiguresShape()},
    });
    return shape;
}

const core::Shape &platformHealthShape()
{
    static const core::Shape shape(u"PlatformHealth"_s, {
        Field{.name = u"status"_s, .presence = Presence::Required, .oneOf = {u"healthy"_s, u"degraded"_s, u"unhealthy"_s}},
        timeField(u"timestamp"_s, u"When it was asked"_s, Presence::Required),
        Field{.name = u"version"_s, .presence = Presence::Required},
        Field{.name = u"checks"_s, .type = FieldType::ObjectMap, .about = u"By name"_s, .presence = Presence::Required, .shape = &healthResultShape()},
    });
    return shape;
}

const core::Shape &metricsShape()
{
    static const core::Shape shape(u"Metrics"_s, {
        Field{.name = u"metrics"_s, .type = FieldType::ObjectList, .presence = Presence::Required, .shape = &seriesShape()},
        Field{.name = u"step"_s, .about = u"Width of a step, such as 5s"_s, .isExtension = true},
    });
    return shape;
}

} // namespace server::api
