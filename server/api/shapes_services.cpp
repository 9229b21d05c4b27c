// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/api/shapes_services.h"

#include "server/api/shapes_platform.h"

namespace server::api {
namespace {

using namespace Qt::StringLiterals;
using core::Field;
using core::FieldType;
using core::Presence;

QStringList statusNames()
{
    return {u"running"_s, u"stopped"_s, u"error"_s, u"starting"_s, u"stopping"_s};
}

QStringList healthNames()
{
    return {u"healthy"_s, u"degraded"_s, u"unhealthy"_s, u"starting"_s, u"unknown"_s};
}

QStringList checkNames()
{
    return {u"passing"_s, u"failing"_s, u"unknown"_s};
}

QStringList levelNames()
{
    return {u"debug"_s, u"info"_s, u"warn"_s, u"error"_s};
}

QStringList checkTypeNames()
{
    return {u"http"_s, u"tcp"_s, u"process"_s, u"none"_s};
}

const core::Shape &healthBriefShape()
{
    static const core::Shape shape(u"ServiceHealthBrief"_s, {
        Field{.name = u"status"_s, .presence = Presence::Required, .oneOf = healthNames()},
        timeOrNullField(u"lastCheck"_s, u"When it was last checked"_s),
    });
    return shape;
}

const core::Shape &checkWordsShape()
{
    static const core::Shape shape(u"ServiceCheckWords"_s, {
        Field{.name = u"readiness"_s, .presence = Presence::Required, .oneOf = checkNames()},
        Field{.name = u"liveness"_s, .presence = Presence::Required, .oneOf = checkNames()},
        Field{.name = u"startup"_s, .oneOf = checkNames(), .isExtension = true},
    });
    return shape;
}

const core::Shape &healthInFullShape()
{
    static const core::Shape shape(u"ServiceHealthSummary"_s, {
        Field{.name = u"status"_s, .presence = Presence::Required, .oneOf = healthNames()},
        Field{.name = u"checks"_s, .type = FieldType::Object, .presence = Presence::Required, .shape = &checkWordsShape()},
        timeOrNullField(u"lastCheck"_s, u"When it was last checked"_s),
    });
    return shape;
}

const core::Shape &cpuUseShape()
{
    static const core::Shape shape(u"CpuUse"_s, {
        Field{.name = u"usage"_s, .type = FieldType::Number, .about = u"Percent of one core"_s, .presence = Presence::Required},
        Field{.name = u"limit"_s, .type = FieldType::Number, .about = u"The same, at most"_s, .presence = Presence::Required},
    });
    return shape;
}

const core::Shape &memoryUseShape()
{
    static const core::Shape shape(u"MemoryUse"_s, {
        Field{.name = u"usage"_s, .type = FieldType::Number, .about = u"MB"_s, .presence = Presence::Required},
        Field{.name = u"limit"_s, .type = FieldType::Number, .about = u"MB, at most"_s, .presence = Presence::Required},
        Field{.name = u"enforced"_s, .type = FieldType::Boolean, .about = u"Whether the system holds it to the limit"_s, .isExtension = true},
    });
    return shape;
}

const core::Shape &useShape()
{
    static const core::Shape shape(u"ServiceUse"_s, {
        Field{.name = u"cpu"_s, .type = FieldType::Object, .presence = Presence::Required, .shape = &cpuUseShape()},
        Field{.name = u"memory"_s, .type = FieldType::Object, .presence = Presence::Required, .shape = &memoryUseShape()},
    });
    return shape;
}

const core::Shape &volumeShape()
{
    static const core::Shape shape(u"MountedVolume"_s, {
        Field{.name = u"source"_s, .presence = Presence::Required},
        Field{.name = u"target"_s, .presence = Presence::Required},
        Field{.name = u"readOnly"_s, .type = FieldType::Boolean, .presence = Presence::Required},
    });
    return shape;
}

const core::Shape &latencyShape()
{
    static const core::Shape shape(u"LatencyFigures"_s, {
        Field{.name = u"p50"_s, .type = FieldType::Number, .about = u"Milliseconds"_s, .presence = Presence::Required},
        Field{.name = u"p95"_s, .type = FieldType::Number, .presence = Presence::Required},
        Field{.name = u"p99"_s, .type = FieldType::Number, .presence = Presence::Required},
    });
    return shape;
}

const core::Shape &serviceFiguresShape()
{
    static const core::Shape shape(u"ServiceFigures"_s, {
        Field{.name = u"requests"_s, .type = FieldType::Object, .presence = Presence::Required, .shape = &requestFiguresShape()},
        Field{.name = u"latency"_s, .type = FieldType::Object, .presence = Presence::Required, .shape = &latencyShape()},
    });
    return shape;
}

const core::Shape &rangeShape()
{
    static const core::Shape shape(u"ResourceRange"_s, {
        Field{.name = u"limit"_s, .type = FieldType::Integer, .about = u"0 for no limit"_s, .presence = Presence::Required},
        Field{.name = u"request"_s, .type = FieldType::Integer, .presence = Presence::Required},
    });
    return shape;
}

const core::Shape &limitsShape()
{
    static const core::Shape shape(u"ServiceLimits"_s, {
        Field{.name = u"cpu"_s, .type = FieldType::Object, .about = u"In thousandths of a core"_s, .presence = Presence::Required, .shape = &rangeShape()},
        Field{.name = u"memory"_s, .type = FieldType::Object, .about = u"In MB"_s, .presence = Presence::Required, .shape = &rangeShape()},
    });
    return shape;
}

const core::Shape &healthCheckShape()
{
    static const core::Shape shape(u"HealthCheck"_s, {
        Field{.name = u"type"_s, .oneOf = checkTypeNames(), .isExtension = true},
        Field{.name = u"endpoint"_s, .about = u"A path on the service's own address"_s},
        Field{.name = u"interval"_s, .type = FieldType::Integer, .about = u"Seconds between checks"_s, .presence = Presence::Required},
        Field{.name = u"timeout"_s, .type = FieldType::Integer, .about = u"Seconds to wait for an answer"_s, .presence = Presence::Required},
        Field{.name = u"retries"_s, .type = FieldType::Integer, .about = u"Failures in a row before it counts as failing"_s, .presence = Presence::Required},
    });
    return shape;
}

const core::Shape &instanceShape()
{
    static const core::Shape shape(u"ServiceInstance"_s, {
        Field{.name = u"replica"_s, .type = FieldType::Integer, .presence = Presence::Required},
        Field{.name = u"status"_s, .presence = Presence::Required, .oneOf = statusNames()},
        Field{.name = u"health"_s, .presence = Presence::Required, .oneOf = healthNames()},
        Field{.name = u"pid"_s, .type = FieldType::Integer, .presence = Presence::Required, .nullable = true},
        Field{.name = u"port"_s, .type = FieldType::Integer, .presence = Presence::Required, .nullable = true},
        Field{.name = u"cpu"_s, .type = FieldType::Number, .about = u"Percent of one core"_s, .presence = Presence::Required},
        Field{.name = u"memory"_s, .type = FieldType::Number, .about = u"MB"_s, .presence = Presence::Required},
        Field{.name = u"restarts"_s, .type = FieldType::Integer, .presence = Presence::Required},
        timeOrNullField(u"startedAt"_s, u"When it was last started"_s),
    });
    return shape;
}

// What the list and the details have in common; the reference's details leave some of it out.
std::vector<Field> summaryFields(Presence listOnly)
{
    return {
        Field{.name = u"id"_s, .presence = Presence::Required},
        Field{.name = u"name"_s, .presence = Presence::Required},
        Field{.name = u"description"_s, .presence = Presence::Required},
        Field{.name = u"category"_s, .presence = Presence::Required},
        Field{.name = u"status"_s, .presence = Presence::Required, .oneOf = statusNames()},
        Field{.name = u"statusReason"_s, .about = u"Why it failed, or why it last ended"_s, .isExtension = true},
        Field{.name = u"version"_s, .presence = Presence::Required},
        Field{.name = u"image"_s, .about = u"Empty where a command was given instead"_s, .presence = Presence::Required},
        Field{.name = u"port"_s, .type = FieldType::Integer, .about = u"Of the first replica"_s, .presence = Presence::Required, .max = 65535, .nullable = true},
        Field{.name = u"resources"_s, .type = FieldType::Object, .presence = listOnly, .shape = &useShape()},
        Field{.name = u"replicas"_s, .type = FieldType::Integer, .about = u"How many shall run"_s, .isExtension = true},
        Field{.name = u"runningReplicas"_s, .type = FieldType::Integer, .isExtension = true},
        Field{.name = u"restarts"_s, .type = FieldType::Integer, .isExtension = true},
        Field{.name = u"runtime"_s, .oneOf = {u"process"_s, u"docker"_s}, .isExtension = true},
        Field{.name = u"startedAt"_s, .nullable = true, .format = u"date-time"_s, .isExtension = true},
        Field{.name = u"createdAt"_s, .presence = listOnly, .nullable = true, .format = u"date-time"_s},
        Field{.name = u"updatedAt"_s, .presence = listOnly, .nullable = true, .format = u"date-time"_s},
    };
}

const core::Shape &checkResultShape()
{
    static const core::Shape shape(u"CheckResult"_s, {
        Field{.name = u"status"_s, .presence = Presence::Required, .oneOf = checkNames()},
        Field{.name = u"output"_s, .presence = Presence::Required},
        timeOrNullField(u"lastCheck"_s, u"When it was last checked"_s),
    });
    return shape;
}

const core::Shape &checkResultsShape()
{
    static const core::Shape shape(u"CheckResults"_s, {
        Field{.name = u"readiness"_s, .type = FieldType::Object, .presence = Presence::Required, .shape = &checkResultShape()},
        Field{.name = u"liveness"_s, .type = FieldType::Object, .presence = Presence::Required, .shape = &checkResultShape()},
        Field{.name = u"startup"_s, .type = FieldType::Object, .presence = Presence::Required, .shape = &checkResultShape()},
    });
    return shape;
}

const core::Shape &logMetadataShape()
{
    static const core::Shape shape(u"LogMetadata"_s, {
        Field{.name = u"service"_s, .presence = Presence::Required},
        Field{.name = u"version"_s, .presence = Presence::Required},
        Field{.name = u"replica"_s, .type = FieldType::Integer, .min = core::kNoMinimum, .isExtension = true},
        Field{.name = u"stream"_s, .oneOf = {u"stdout"_s, u"stderr"_s, u"system"_s}, .isExtension = true},
    });
    return shape;
}

const core::Shape &logEntryShape()
{
    static const core::Shape shape(u"LogEntry"_s, {
        timeField(u"timestamp"_s, u"Left out with timestamps=false"_s),
        Field{.name = u"level"_s, .presence = Presence::Required, .oneOf = levelNames()},
        Field{.name = u"message"_s, .presence = Presence::Required},
        Field{.name = u"metadata"_s, .type = FieldType::Object, .presence = Presence::Required, .shape = &logMetadataShape()},
    });
    return shape;
}

} // namespace

const core::Shape &serviceSummaryShape()
{
    static const core::Shape shape = [] {
        std::vector<Field> fields = summaryFields(Presence::Required);
        fields.push_back({.name = u"health"_s, .type = FieldType::Object, .presence = Presence::Required, .shape = &healthBriefShape()});
        return core::Shape(u"ServiceSummary"_s, std::move(fields));
    }();
    return shape;
}

const core::Shape &serviceShape()
{
    static const core::Shape shape = [] {
        std::vector<Field> fields = summaryFields(Presence::Optional);
        for (Field field : {
                 Field{.name = u"health"_s, .type = FieldType::Object, .presence = Presence::Required, .shape = &healthInFullShape()},
                 Field{.name = u"environment"_s, .type = FieldType::StringMap, .about = u"Secrets are shown as ********"_s, .presence = Presence::Required},
                 Field{.name = u"labels"_s, .type = FieldType::StringMap, .presence = Presence::Required},
                 Field{.name = u"volumes"_s, .type = FieldType::ObjectList, .presence = Presence::Required, .shape = &volumeShape()},
                 Field{.name = u"networks"_s, .type = FieldType::StringList, .presence = Presence::Required},
                 Field{.name = u"dependencies"_s, .type = FieldType::StringList, .presence = Presence::Required},
                 Field{.name = u"metrics"_s, .type = FieldType::Object, .about = u"From the service's own metrics; null where it has none"_s,
                       .presence = Presence::Required, .shape = &serviceFiguresShape(), .nullable = true},
                 Field{.name = u"command"_s, .type = FieldType::StringList, .isExtension = true},
                 Field{.name = u"workdir"_s, .isExtension = true},
                 Field{.name = u"restartPolicy"_s, .oneOf = {u"always"_s, u"on-failure"_s, u"never"_s}, .isExtension = true},
                 Field{.name = u"healthCheck"_s, .type = FieldType::Object, .shape = &healthCheckShape(), .isExtension = true},
                 Field{.name = u"metricsEndpoint"_s, .isExtension = true},
                 Field{.name = u"limits"_s, .type = FieldType::Object, .about = u"What was set, beside what is used"_s, .shape = &limitsShape(), .isExtension = true},
                 Field{.name = u"instances"_s, .type = FieldType::ObjectList, .shape = &instanceShape(), .isExtension = true},
             })
            fields.push_back(std::move(field));
        return core::Shape(u"Service"_s, std::move(fields));
    }();
    return shape;
}

const core::Shape &serviceHealthShape()
{
    static const core::Shape shape(u"ServiceHealth"_s, {
        Field{.name = u"status"_s, .presence = Presence::Required, .oneOf = healthNames()},
        timeField(u"timestamp"_s, u"When it was asked"_s, Presence::Required),
        Field{.name = u"checks"_s, .type = FieldType::Object, .presence = Presence::Required, .shape = &checkResultsShape()},
        Field{.name = u"dependencies"_s, .type = FieldType::StringMap, .about = u"Health by service"_s, .presence = Presence::Required},
    });
    return shape;
}

const core::Shape &execResultShape()
{
    static const core::Shape shape(u"ExecResult"_s, {
        Field{.name = u"exitCode"_s, .type = FieldType::Integer, .about = u"Negative or above 128 where a signal ended it"_s,
              .presence = Presence::Required, .min = core::kNoMinimum},
        Field{.name = u"stdout"_s, .presence = Presence::Required},
        Field{.name = u"stderr"_s, .presence = Presence::Required},
        Field{.name = u"stdoutTruncated"_s, .type = FieldType::Boolean, .isExtension = true},
        Field{.name = u"stderrTruncated"_s, .type = FieldType::Boolean, .isExtension = true},
        Field{.name = u"timedOut"_s, .type = FieldType::Boolean, .isExtension = true},
    });
    return shape;
}

const core::Shape &logsShape()
{
    static const core::Shape shape(u"Logs"_s, {
        Field{.name = u"logs"_s, .type = FieldType::ObjectList, .about = u"Oldest first"_s, .presence = Presence::Required, .shape = &logEntryShape()},
    });
    return shape;
}

const core::Shape &catalogueEntryShape()
{
    static const core::Shape shape(u"CatalogueEntry"_s, {
        Field{.name = u"image"_s, .presence = Presence::Required},
        Field{.name = u"title"_s, .presence = Presence::Required},
        Field{.name = u"description"_s, .presence = Presence::Required},
        Field{.name = u"category"_s, .presence = Presence::Required},
        Field{.name = u"version"_s, .presence = Presence::Required},
        Field{.name = u"transport"_s, .presence = Presence::Required, .oneOf = {u"http"_s, u"stdio"_s}},
        Field{.name = u"needs"_s, .type = FieldType::StringList, .about = u"Programs that must be found"_s, .presence = Presence::Required},
        Field{.name = u"installHint"_s, .about = u"What to do when one is not"_s, .presence = Presence::Required},
        Field{.name = u"healthCheck"_s, .type = FieldType::Object, .presence = Presence::Required, .shape = &healthCheckShape()},
        Field{.name = u"port"_s, .type = FieldType::Integer, .about = u"The one it usually has"_s, .max = 65535},
        Field{.name = u"metricsEndpoint"_s},
    });
    return shape;
}

} // namespace server::api
