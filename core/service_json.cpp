// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service_json.h"

#include "core/config_reference.h"
#include "core/clock.h"
#include "core/service_shape.h"

#include <cmath>

namespace core {
namespace {

using namespace Qt::StringLiterals;

QJsonValue timeOrNull(qint64 ms)
{
    return ms > 0 ? QJsonValue(toIsoUtc(ms)) : QJsonValue(QJsonValue::Null);
}

qint64 timeFrom(const QJsonValue &value)
{
    return value.isString() ? std::max<qint64>(0, parseIsoUtc(value.toString())) : 0;
}

double rounded(double value)
{
    return std::round(value * 100.0) / 100.0;
}

QJsonObject toJson(const QMap<QString, QString> &map)
{
    QJsonObject json;
    for (auto it = map.begin(); it != map.end(); ++it)
        json.insert(it.key(), it.value());
    return json;
}

QMap<QString, QString> mapFrom(const QJsonValue &value)
{
    QMap<QString, QString> map;
    const QJsonObject json = value.toObject();
    for (auto it = json.begin(); it != json.end(); ++it)
        map.insert(it.key(), it.value().toString());
    return map;
}

QJsonObject maskedEnvironment(const QMap<QString, QString> &environment)
{
    QJsonObject json;
    for (auto it = environment.begin(); it != environment.end(); ++it)
        json.insert(it.key(), isSecretName(it.key()) && !configReference(it.value()) ? QString(kSecretMask) : it.value());
    return json;
}

QStringList listFrom(const QJsonValue &value)
{
    QStringList list;
    for (const QJsonValue &item : value.toArray())
        list.append(item.toString());
    return list;
}

QJsonArray toJson(const QVector<Volume> &volumes)
{
    QJsonArray json;
    for (const Volume &v : volumes)
        json.append(QJsonObject{{u"source"_s, v.source}, {u"target"_s, v.target}, {u"readOnly"_s, v.readOnly}});
    return json;
}

QVector<Volume> volumesFrom(const QJsonValue &value)
{
    QVector<Volume> volumes;
    for (const QJsonValue &item : value.toArray()) {
        const QJsonObject v = item.toObject();
        volumes.append({v.value("source"_L1).toString(), v.value("target"_L1).toString(), v.value("readOnly"_L1).toBool()});
    }
    return volumes;
}

QJsonObject toJson(const ResourceRange &range)
{
    return {{u"limit"_s, range.limit}, {u"request"_s, range.request}};
}

QJsonObject limitsJson(const ServiceSpec &spec)
{
    return {{u"cpu"_s, toJson(spec.cpu)}, {u"memory"_s, toJson(spec.memory)}};
}

QJsonObject healthCheckJson(const HealthCheck &check)
{
    return {
        {u"type"_s, toString(check.type)},      {u"endpoint"_s, check.endpoint}, {u"interval"_s, check.intervalSec},
        {u"timeout"_s, check.timeoutSec},       {u"retries"_s, check.retries},
    };
}

QJsonObject usageJson(const Service &service, const Capacity &host)
{
    const ServiceSpec &spec = service.spec;
    const double cpuLimit = spec.cpu.limit > 0 ? spec.cpu.limit / 10.0 : host.cpuPercent;
    const int memoryLimit = spec.memory.limit > 0 ? spec.memory.limit : host.memoryMb;
    return {
        {u"cpu"_s, QJsonObject{{u"usage"_s, rounded(service.state.cpuPercent)}, {u"limit"_s, cpuLimit}}},
        {u"memory"_s, QJsonObject{{u"usage"_s, rounded(service.state.memoryMb)}, {u"limit"_s, memoryLimit},
                                  {u"enforced"_s, service.state.memoryLimitEnforced}}},
    };
}

QJsonArray instancesJson(const QVector<ReplicaState> &replicas)
{
    QJsonArray json;
    for (const ReplicaState &r : replicas) {
        json.append(QJsonObject{
            {u"replica"_s, r.index},
            {u"status"_s, toString(r.status)},
            {u"health"_s, toString(r.health)},
            {u"pid"_s, r.pid > 0 ? QJsonValue(r.pid) : QJsonValue(QJsonValue::Null)},
            {u"port"_s, r.port > 0 ? QJsonValue(r.port) : QJsonValue(QJsonValue::Null)},
            {u"cpu"_s, rounded(r.cpuPercent)},
            {u"memory"_s, rounded(r.memoryMb)},
            {u"restarts"_s, r.restarts},
            {u"startedAt"_s, timeOrNull(r.startedAtMs)},
        });
    }
    return json;
}

QVector<ReplicaState> instancesFrom(const QJsonValue &value)
{
    QVector<ReplicaState> replicas;
    for (const QJsonValue &item : value.toArray()) {
        const QJsonObject json = item.toObject();
        ReplicaState r;
        r.index = json.value("replica"_L1).toInt();
        r.status = serviceStatusFromString(json.value("status"_L1).toString()).value_or(ServiceStatus::Stopped);
        r.health = healthStatusFromString(json.value("health"_L1).toString()).value_or(HealthStatus::Unknown);
        r.pid = json.value("pid"_L1).toInteger();
        r.port = json.value("port"_L1).toInt();
        r.cpuPercent = json.value("cpu"_L1).toDouble();
        r.memoryMb = json.value("memory"_L1).toDouble();
        r.restarts = json.value("restarts"_L1).toInt();
        r.startedAtMs = timeFrom(json.value("startedAt"_L1));
        replicas.append(r);
    }
    return replicas;
}

Check checkFrom(const QJsonValue &value, qint64 lastCheckMs)
{
    Check check;
    check.status = checkStatusFromString(value.toString()).value_or(CheckStatus::Unknown);
    check.lastCheckMs = lastCheckMs;
    return check;
}

void readRange(const QJsonObject &json, ResourceRange &range)
{
    range.limit = json.value("limit"_L1).toInt(range.limit);
    range.request = json.value("request"_L1).toInt(range.request);
}

void mergeMap(const QJsonValue &given, QMap<QString, QString> &map)
{
    const QJsonObject json = given.toObject();
    for (auto it = json.begin(); it != json.end(); ++it) {
        if (it.value().isNull())
            map.remove(it.key());
        else if (!(it.value().toString() == kSecretMask && isSecretName(it.key())))
            map.insert(it.key(), it.value().toString());
    }
}

// Lays checked fields over a spec.
void apply(const QJsonObject &body, ServiceSpec &spec)
{
    const auto text = [&](QLatin1StringView key, QString &to) {
        if (body.contains(key))
            to = body.value(key).toString();
    };
    text("name"_L1, spec.name);
    text("description"_L1, spec.description);
    text("category"_L1, spec.category);
    text("version"_L1, spec.version);
    text("image"_L1, spec.image);
    text("workdir"_L1, spec.workdir);
    text("metricsEndpoint"_L1, spec.metricsEndpoint);
    if (body.contains("command"_L1))
        spec.command = listFrom(body.value("command"_L1));
    if (body.contains("port"_L1))
        spec.port = body.value("port"_L1).toInt();
    if (body.contains("replicas"_L1))
        spec.replicas = body.value("replicas"_L1).toInt();
    if (body.contains("runtime"_L1))
        spec.runtime = runtimeKindFromString(body.value("runtime"_L1).toString()).value_or(spec.runtime);
    if (body.contains("restartPolicy"_L1))
        spec.restartPolicy = restartPolicyFromString(body.value("restartPolicy"_L1).toString()).value_or(spec.restartPolicy);
    mergeMap(body.value("environment"_L1), spec.environment);
    mergeMap(body.value("labels"_L1), spec.labels);
    if (body.contains("volumes"_L1))
        spec.volumes = volumesFrom(body.value("volumes"_L1));
    if (body.contains("networks"_L1))
        spec.networks = listFrom(body.value("networks"_L1));
    if (body.contains("dependencies"_L1))
        spec.dependencies = listFrom(body.value("dependencies"_L1));
    const QJsonObject resources = body.value("resources"_L1).toObject();
    readRange(resources.value("cpu"_L1).toObject(), spec.cpu);
    readRange(resources.value("memory"_L1).toObject(), spec.memory);
    if (body.contains("healthCheck"_L1)) {
        const QJsonObject json = body.value("healthCheck"_L1).toObject();
        HealthCheck &check = spec.healthCheck;
        if (json.contains("type"_L1))
            check.type = healthCheckTypeFromString(json.value("type"_L1).toString()).value_or(check.type);
        else if (json.contains("endpoint"_L1))
            check.type = HealthCheckType::Http;
        check.endpoint = json.value("endpoint"_L1).toString(check.endpoint);
        check.intervalSec = json.value("interval"_L1).toInt(check.intervalSec);
        check.timeoutSec = json.value("timeout"_L1).toInt(check.timeoutSec);
        check.retries = json.value("retries"_L1).toInt(check.retries);
    }
}

// What one field alone cannot tell.
QMap<QString, QString> checkTogether(const ServiceSpec &spec)
{
    QMap<QString, QString> errors;
    if (spec.image.isEmpty() && spec.command.isEmpty())
        errors.insert(u"image"_s, u"Give an image or a command"_s);
    if (!spec.command.isEmpty() && spec.command.first().trimmed().isEmpty())
        errors.insert(u"command.0"_s, u"The program must not be empty"_s);
    if (spec.cpu.limit > 0 && spec.cpu.request > spec.cpu.limit)
        errors.insert(u"resources.cpu.request"_s, u"Request must not be more than the limit"_s);
    if (spec.memory.limit > 0 && spec.memory.request > spec.memory.limit)
        errors.insert(u"resources.memory.request"_s, u"Request must not be more than the limit"_s);
    const bool needsPort = spec.healthCheck.type == HealthCheckType::Http || spec.healthCheck.type == HealthCheckType::Tcp;
    if (needsPort && spec.port == 0)
        errors.insert(u"port"_s, u"A check over http or tcp needs a port"_s);
    if (!spec.metricsEndpoint.isEmpty() && spec.port == 0)
        errors.insert(u"metricsEndpoint"_s, u"Metrics need a port"_s);
    if (spec.port > 0 && spec.port + spec.replicas - 1 > 65535)
        errors.insert(u"replicas"_s, u"Not enough ports above the first one"_s);
    if (spec.dependencies.contains(spec.id.toString()))
        errors.insert(u"dependencies"_s, u"A service cannot depend on itself"_s);
    return errors;
}

Error fieldErrors(QMap<QString, QString> fields)
{
    Error error;
    error.code = ErrorCode::Validation;
    error.message = u"Invalid request data"_s;
    error.fields = std::move(fields);
    return error;
}

} // namespace

QJsonObject serviceListItem(const Service &service, const Capacity &host)
{
    const ServiceSpec &spec = service.spec;
    const ServiceState &state = service.state;
    return {
        {u"id"_s, spec.id.toString()},
        {u"name"_s, spec.name},
        {u"description"_s, spec.description},
        {u"category"_s, spec.category},
        {u"status"_s, toString(state.status)},
        {u"statusReason"_s, state.reason},
        {u"version"_s, spec.version},
        {u"image"_s, spec.image},
        {u"port"_s, spec.port > 0 ? QJsonValue(spec.port) : QJsonValue(QJsonValue::Null)},
        {u"health"_s, QJsonObject{{u"status"_s, toString(state.health)}, {u"lastCheck"_s, timeOrNull(state.healthCheckedMs)}}},
        {u"resources"_s, usageJson(service, host)},
        {u"replicas"_s, spec.replicas},
        {u"runningReplicas"_s, runningReplicas(state)},
        {u"restarts"_s, state.restarts},
        {u"runtime"_s, toString(spec.runtime)},
        {u"startedAt"_s, timeOrNull(state.startedAtMs)},
        {u"createdAt"_s, timeOrNull(spec.createdAtMs)},
        {u"updatedAt"_s, timeOrNull(spec.updatedAtMs)},
    };
}

QJsonObject serviceDetails(const Service &service, const Capacity &host)
{
    const ServiceSpec &spec = service.spec;
    const ServiceState &state = service.state;
    QJsonObject json = serviceListItem(service, host);
    json.insert(u"command"_s, QJsonArray::fromStringList(spec.command));
    json.insert(u"workdir"_s, spec.workdir);
    json.insert(u"environment"_s, maskedEnvironment(spec.environment));
    json.insert(u"labels"_s, toJson(spec.labels));
    json.insert(u"volumes"_s, toJson(spec.volumes));
    json.insert(u"networks"_s, QJsonArray::fromStringList(spec.networks));
    json.insert(u"dependencies"_s, QJsonArray::fromStringList(spec.dependencies));
    json.insert(u"restartPolicy"_s, toString(spec.restartPolicy));
    json.insert(u"healthCheck"_s, healthCheckJson(spec.healthCheck));
    json.insert(u"metricsEndpoint"_s, spec.metricsEndpoint);
    json.insert(u"limits"_s, limitsJson(spec));
    json.insert(u"instances"_s, instancesJson(state.replicas));
    json.insert(u"health"_s,
                QJsonObject{
                    {u"status"_s, toString(state.health)},
                    {u"checks"_s,
                     QJsonObject{
                         {u"readiness"_s, toString(state.readiness.status)},
                         {u"liveness"_s, toString(state.liveness.status)},
                         {u"startup"_s, toString(state.startup.status)},
                     }},
                    {u"lastCheck"_s, timeOrNull(state.healthCheckedMs)},
                });
    const RequestFigures &r = state.requests;
    json.insert(u"metrics"_s,
                r.known ? QJsonValue(QJsonObject{
                              {u"requests"_s, QJsonObject{{u"total"_s, r.total}, {u"rate"_s, rounded(r.ratePerSec)}, {u"errors"_s, r.errorRatio}}},
                              {u"latency"_s, QJsonObject{{u"p50"_s, rounded(r.p50Ms)}, {u"p95"_s, rounded(r.p95Ms)}, {u"p99"_s, rounded(r.p99Ms)}}},
                          })
                        : QJsonValue(QJsonValue::Null));
    return json;
}

Service serviceFromJson(const QJsonObject &json)
{
    Service service;
    ServiceSpec &spec = service.spec;
    ServiceState &state = service.state;
    spec.id = ServiceId(json.value("id"_L1).toString());
    apply(json, spec);
    spec.environment = mapFrom(json.value("environment"_L1)); // masks are shown, not merged
    // `resources` tells usage beside a limit in other units; what was set stands in `limits`.
    const QJsonObject limits = json.value("limits"_L1).toObject();
    spec.cpu = spec.memory = {};
    readRange(limits.value("cpu"_L1).toObject(), spec.cpu);
    readRange(limits.value("memory"_L1).toObject(), spec.memory);
    spec.createdAtMs = timeFrom(json.value("createdAt"_L1));
    spec.updatedAtMs = timeFrom(json.value("updatedAt"_L1));

    state.status = serviceStatusFromString(json.value("status"_L1).toString()).value_or(ServiceStatus::Stopped);
    state.reason = json.value("statusReason"_L1).toString();
    const QJsonObject health = json.value("health"_L1).toObject();
    state.health = healthStatusFromString(health.value("status"_L1).toString()).value_or(HealthStatus::Unknown);
    state.healthCheckedMs = timeFrom(health.value("lastCheck"_L1));
    const QJsonObject checks = health.value("checks"_L1).toObject();
    state.startup = checkFrom(checks.value("startup"_L1), state.healthCheckedMs);
    state.readiness = checkFrom(checks.value("readiness"_L1), state.healthCheckedMs);
    state.liveness = checkFrom(checks.value("liveness"_L1), state.healthCheckedMs);
    const QJsonObject resources = json.value("resources"_L1).toObject();
    state.cpuPercent = resources.value("cpu"_L1).toObject().value("usage"_L1).toDouble();
    state.memoryMb = resources.value("memory"_L1).toObject().value("usage"_L1).toDouble();
    state.memoryLimitEnforced = resources.value("memory"_L1).toObject().value("enforced"_L1).toBool();
    state.restarts = json.value("restarts"_L1).toInt();
    state.startedAtMs = timeFrom(json.value("startedAt"_L1));
    state.replicas = instancesFrom(json.value("instances"_L1));
    if (state.replicas.isEmpty()) {
        // The list tells only how many run.
        const int running = json.value("runningReplicas"_L1).toInt(state.status == ServiceStatus::Running ? 1 : 0);
        for (int i = 0; i < running && i < 1024; ++i)
            state.replicas.append({.index = i, .status = ServiceStatus::Running, .health = state.health});
    }
    if (json.value("metrics"_L1).isObject()) {
        const QJsonObject requests = json.value("metrics"_L1).toObject().value("requests"_L1).toObject();
        const QJsonObject latency = json.value("metrics"_L1).toObject().value("latency"_L1).toObject();
        state.requests = {true,
                          requests.value("total"_L1).toDouble(),
                          requests.value("rate"_L1).toDouble(),
                          requests.value("errors"_L1).toDouble(),
                          latency.value("p50"_L1).toDouble(),
                          latency.value("p95"_L1).toDouble(),
                          latency.value("p99"_L1).toDouble()};
    }
    return service;
}

QJsonObject specToCreateBody(const ServiceSpec &spec)
{
    QJsonObject body{
        {u"id"_s, spec.id.toString()},
        {u"name"_s, spec.name.isEmpty() ? spec.id.toString() : spec.name},
        {u"description"_s, spec.description},
        {u"category"_s, spec.category},
        {u"version"_s, spec.version},
        {u"replicas"_s, spec.replicas},
        {u"runtime"_s, toString(spec.runtime)},
        {u"restartPolicy"_s, toString(spec.restartPolicy)},
        {u"environment"_s, toJson(spec.environment)},
        {u"labels"_s, toJson(spec.labels)},
        {u"volumes"_s, toJson(spec.volumes)},
        {u"networks"_s, QJsonArray::fromStringList(spec.networks)},
        {u"dependencies"_s, QJsonArray::fromStringList(spec.dependencies)},
        {u"resources"_s, limitsJson(spec)},
        {u"healthCheck"_s, healthCheckJson(spec.healthCheck)},
        {u"metricsEndpoint"_s, spec.metricsEndpoint},
    };
    if (!spec.image.isEmpty())
        body.insert(u"image"_s, spec.image);
    if (!spec.command.isEmpty())
        body.insert(u"command"_s, QJsonArray::fromStringList(spec.command));
    if (!spec.workdir.isEmpty())
        body.insert(u"workdir"_s, spec.workdir);
    if (spec.port > 0)
        body.insert(u"port"_s, spec.port);
    return body;
}

Result<ServiceSpec> specFromCreateBody(const QJsonObject &body)
{
    QMap<QString, QString> errors = serviceCreateShape().check(body);
    if (!errors.isEmpty())
        return fieldErrors(std::move(errors));
    ServiceSpec spec;
    spec.id = ServiceId(body.value("id"_L1).toString());
    spec.name = spec.id.toString();
    apply(body, spec);
    if (!body.contains("healthCheck"_L1) && spec.port > 0)
        spec.healthCheck.type = HealthCheckType::Tcp;
    errors = checkTogether(spec);
    if (!errors.isEmpty())
        return fieldErrors(std::move(errors));
    return spec;
}

Result<ServiceSpec> specWithUpdate(ServiceSpec spec, const QJsonObject &body)
{
    QMap<QString, QString> errors = serviceUpdateShape().checkPartial(body);
    if (!errors.isEmpty())
        return fieldErrors(std::move(errors));
    apply(body, spec);
    errors = checkTogether(spec);
    if (!errors.isEmpty())
        return fieldErrors(std::move(errors));
    return spec;
}

QJsonObject specToStored(const ServiceSpec &spec)
{
    QJsonObject json = specToCreateBody(spec);
    json.insert(u"createdAtMs"_s, spec.createdAtMs);
    json.insert(u"updatedAtMs"_s, spec.updatedAtMs);
    return json;
}

ServiceSpec specFromStored(const QJsonObject &json)
{
    ServiceSpec spec;
    spec.id = ServiceId(json.value("id"_L1).toString());
    apply(json, spec);
    spec.environment = mapFrom(json.value("environment"_L1));
    spec.createdAtMs = json.value("createdAtMs"_L1).toInteger();
    spec.updatedAtMs = json.value("updatedAtMs"_L1).toInteger();
    return spec;
}

} // namespace core
