// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/json.h"

#include "core/service_json.h"

#include <QHostAddress>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace client {
namespace {

core::ErrorCode codeOfStatus(int status)
{
    switch (status) {
    case 400: return core::ErrorCode::Validation;
    case 401: return core::ErrorCode::Unauthorized;
    case 403: return core::ErrorCode::Forbidden;
    case 404: return core::ErrorCode::NotFound;
    case 405: return core::ErrorCode::MethodNotAllowed;
    case 408: return core::ErrorCode::RequestTimeout;
    case 409: return core::ErrorCode::Conflict;
    case 413: return core::ErrorCode::PayloadTooLarge;
    case 415: return core::ErrorCode::UnsupportedMediaType;
    case 429: return core::ErrorCode::RateLimited;
    case 431: return core::ErrorCode::HeadTooLarge;
    case 501: return core::ErrorCode::NotImplemented;
    case 502:
    case 503:
    case 504: return core::ErrorCode::Unavailable;
    default: return core::ErrorCode::Internal;
    }
}

core::HealthStatus healthOf(const QJsonValue &value)
{
    return core::healthStatusFromString(value.toString()).value_or(core::HealthStatus::Unknown);
}

core::MetricSample sampleFromJson(const QJsonObject &json)
{
    core::MetricSample sample;
    sample.service = core::ServiceId(json.value(QLatin1String("serviceId")).toString());
    sample.metric = json.value(QLatin1String("metric")).toString();
    sample.value = json.value(QLatin1String("value")).toDouble();
    sample.timeMs = timeFromJson(json.value(QLatin1String("timestamp")));
    const QJsonValue replica = json.value(QLatin1String("replica"));
    sample.replica = replica.isString() ? replica.toString().toInt() : replica.toInt(-1);
    return sample;
}

} // namespace

qint64 timeFromJson(const QJsonValue &value)
{
    const QString text = value.toString();
    return text.isEmpty() ? 0 : std::max<qint64>(0, core::parseIsoUtc(text));
}

QStringList stringsFromJson(const QJsonValue &value)
{
    QStringList strings;
    for (const auto &item : value.toArray())
        strings.append(item.toString());
    return strings;
}

core::Error errorFromAnswer(int httpStatus, const QByteArray &body)
{
    core::Error error;
    error.code = codeOfStatus(httpStatus);
    const QJsonObject json = QJsonDocument::fromJson(body).object().value(QLatin1String("error")).toObject();
    if (json.isEmpty()) {
        error.message = QStringLiteral("The server answered with status %1").arg(httpStatus);
        return error;
    }
    const QString name = json.value(QLatin1String("code")).toString();
    const core::ErrorCode code = core::errorCodeFromName(name);
    if (code != core::ErrorCode::Internal || name == core::errorCodeName(core::ErrorCode::Internal))
        error.code = code; // a name we do not know says less than the status
    error.message = json.value(QLatin1String("message")).toString();
    QJsonObject details = json.value(QLatin1String("details")).toObject();
    const QJsonObject fields = details.take(QLatin1String("fields")).toObject();
    for (auto it = fields.begin(); it != fields.end(); ++it)
        error.fields.insert(it.key(), it.value().toString());
    if (const QString requestId = json.value(QLatin1String("requestId")).toString(); !requestId.isEmpty())
        details.insert(QStringLiteral("requestId"), requestId);
    error.details = details;
    return error;
}

SignedInUser userFromJson(const QJsonObject &json)
{
    SignedInUser user;
    user.id = core::UserId(json.value(QLatin1String("id")).toString());
    user.email = json.value(QLatin1String("email")).toString();
    user.roles = stringsFromJson(json.value(QLatin1String("roles")));
    for (const QString &name : stringsFromJson(json.value(QLatin1String("permissions"))))
        user.permissions |= core::parsePermission(name).value_or(core::Permissions());
    return user;
}

PlatformInfo infoFromJson(const QJsonObject &data)
{
    PlatformInfo info;
    info.version = data.value(QLatin1String("version")).toString();
    info.build = data.value(QLatin1String("build")).toString();
    info.environment = data.value(QLatin1String("environment")).toString();
    const QJsonObject features = data.value(QLatin1String("features")).toObject();
    for (auto it = features.begin(); it != features.end(); ++it)
        info.features.insert(it.key(), stringsFromJson(it.value()));
    return info;
}

PlatformStats statsFromJson(const QJsonObject &data)
{
    PlatformStats stats;
    const QJsonObject services = data.value(QLatin1String("services")).toObject();
    stats.servicesTotal = services.value(QLatin1String("total")).toInt();
    stats.servicesRunning = services.value(QLatin1String("running")).toInt();
    stats.servicesStopped = services.value(QLatin1String("stopped")).toInt();
    const QJsonObject resources = data.value(QLatin1String("resources")).toObject();
    const QJsonObject cpu = resources.value(QLatin1String("cpu")).toObject();
    stats.cpuUsagePercent = cpu.value(QLatin1String("usage")).toDouble();
    stats.cpuLimitPercent = cpu.value(QLatin1String("limit")).toDouble();
    const QJsonObject memory = resources.value(QLatin1String("memory")).toObject();
    stats.memoryUsageMb = memory.value(QLatin1String("usage")).toDouble();
    stats.memoryLimitMb = memory.value(QLatin1String("limit")).toDouble();
    const QJsonObject requests = data.value(QLatin1String("requests")).toObject();
    stats.requestsTotal = requests.value(QLatin1String("total")).toDouble();
    stats.requestsPerSec = requests.value(QLatin1String("rate")).toDouble();
    stats.errorRatio = requests.value(QLatin1String("errors")).toDouble();
    return stats;
}

PlatformHealth platformHealthFromJson(const QJsonObject &data)
{
    PlatformHealth health;
    health.status = healthOf(data.value(QLatin1String("status")));
    health.timeMs = timeFromJson(data.value(QLatin1String("timestamp")));
    health.version = data.value(QLatin1String("version")).toString();
    const QJsonObject checks = data.value(QLatin1String("checks")).toObject();
    for (auto it = checks.begin(); it != checks.end(); ++it) {
        const QJsonObject json = it.value().toObject();
        PlatformCheck check;
        check.name = it.key();
        check.status = healthOf(json.value(QLatin1String("status")));
        if (json.value(QLatin1String("latency")).isDouble())
            check.latencyMs = json.value(QLatin1String("latency")).toDouble();
        check.details = json.value(QLatin1String("details")).toObject();
        health.checks.append(check);
    }
    return health;
}

ServiceHealth serviceHealthFromJson(const QJsonObject &data)
{
    ServiceHealth health;
    health.status = healthOf(data.value(QLatin1String("status")));
    health.timeMs = timeFromJson(data.value(QLatin1String("timestamp")));
    const QJsonObject checks = data.value(QLatin1String("checks")).toObject();
    for (auto it = checks.begin(); it != checks.end(); ++it) {
        const QJsonObject json = it.value().toObject();
        health.checks.append({it.key(),
                              core::checkStatusFromString(json.value(QLatin1String("status")).toString())
                                  .value_or(core::CheckStatus::Unknown),
                              json.value(QLatin1String("output")).toString(),
                              timeFromJson(json.value(QLatin1String("lastCheck")))});
    }
    // In the order of a service's life, not of the alphabet.
    const auto rank = [](const ServiceCheck &check) {
        static const QStringList kOrder{QStringLiteral("startup"), QStringLiteral("readiness"),
                                        QStringLiteral("liveness")};
        const auto at = kOrder.indexOf(check.name);
        return at < 0 ? kOrder.size() : at;
    };
    std::stable_sort(health.checks.begin(), health.checks.end(),
                     [&](const ServiceCheck &a, const ServiceCheck &b) { return rank(a) < rank(b); });
    const QJsonObject dependencies = data.value(QLatin1String("dependencies")).toObject();
    for (auto it = dependencies.begin(); it != dependencies.end(); ++it)
        health.dependencies.insert(it.key(), healthOf(it.value()));
    return health;
}

QVector<MetricSeries> metricsFromJson(const QJsonObject &data)
{
    QVector<MetricSeries> all;
    for (const auto &item : data.value(QLatin1String("metrics")).toArray()) {
        const QJsonObject json = item.toObject();
        MetricSeries series;
        series.name = json.value(QLatin1String("name")).toString();
        const QJsonObject labels = json.value(QLatin1String("labels")).toObject();
        for (auto it = labels.begin(); it != labels.end(); ++it)
            series.labels.insert(it.key(), it.value().toString());
        const QJsonArray values = json.value(QLatin1String("values")).toArray();
        series.points.reserve(values.size());
        for (const auto &value : values) {
            const QJsonObject point = value.toObject();
            const double average = point.value(QLatin1String("value")).toDouble(qQNaN());
            const double lowest = point.value(QLatin1String("min")).toDouble(average);
            const double highest = point.value(QLatin1String("max")).toDouble(average);
            MetricPoint read{timeFromJson(point.value(QLatin1String("timestamp"))), average};
            if (lowest < average)
                read.below = average - lowest;
            if (highest > average)
                read.above = highest - average;
            series.points.append(read);
        }
        all.append(series);
    }
    return all;
}

QVector<core::LogEntry> logsFromJson(const QJsonObject &data)
{
    const QJsonArray logs = data.value(QLatin1String("logs")).toArray();
    QVector<core::LogEntry> entries;
    entries.reserve(logs.size());
    for (const auto &item : logs)
        entries.append(core::logEntryFromJson(item.toObject()));
    return entries;
}

QVector<CatalogueEntry> catalogueFromJson(const QJsonArray &data)
{
    QVector<CatalogueEntry> entries;
    for (const auto &item : data) {
        const QJsonObject json = item.toObject();
        CatalogueEntry entry;
        entry.image = json.value(QLatin1String("image")).toString();
        entry.title = json.value(QLatin1String("title")).toString();
        entry.description = json.value(QLatin1String("description")).toString();
        entry.category = json.value(QLatin1String("category")).toString();
        entry.version = json.value(QLatin1String("version")).toString();
        entry.transport = json.value(QLatin1String("transport")).toString();
        entry.port = json.value(QLatin1String("port")).toInt();
        entry.metricsEndpoint = json.value(QLatin1String("metricsEndpoint")).toString();
        entry.needs = stringsFromJson(json.value(QLatin1String("needs")));
        entry.installHint = json.value(QLatin1String("installHint")).toString();
        const QJsonObject check = json.value(QLatin1String("healthCheck")).toObject();
        entry.healthCheck.type = core::healthCheckTypeFromString(check.value(QLatin1String("type")).toString())
                                     .value_or(entry.healthCheck.type);
        entry.healthCheck.endpoint =
            check.value(QLatin1String("endpoint")).toString(entry.healthCheck.endpoint);
        entry.healthCheck.intervalSec = check.value(QLatin1String("interval")).toInt(entry.healthCheck.intervalSec);
        entry.healthCheck.timeoutSec = check.value(QLatin1String("timeout")).toInt(entry.healthCheck.timeoutSec);
        entry.healthCheck.retries = check.value(QLatin1String("retries")).toInt(entry.healthCheck.retries);
        entries.append(entry);
    }
    return entries;
}

ExecOutcome execFromJson(const QJsonObject &data)
{
    ExecOutcome outcome;
    outcome.exitCode = data.value(QLatin1String("exitCode")).toInt();
    outcome.stdOut = data.value(QLatin1String("stdout")).toString();
    outcome.stdErr = data.value(QLatin1String("stderr")).toString();
    outcome.truncated = data.value(QLatin1String("stdoutTruncated")).toBool()
        || data.value(QLatin1String("stderrTruncated")).toBool();
    outcome.timedOut = data.value(QLatin1String("timedOut")).toBool();
    return outcome;
}

std::optional<core::ServiceEvent> serviceEventFromJson(const QString &name, const QJsonObject &data)
{
    const auto kind = core::serviceEventKindFromString(name);
    const core::ServiceId id(data.value(QLatin1String("serviceId")).toString());
    if (!kind || id.isEmpty())
        return std::nullopt;
    core::ServiceEvent event;
    event.kind = *kind;
    event.id = id;
    event.timeMs = timeFromJson(data.value(QLatin1String("timestamp")));
    event.reason = data.value(QLatin1String("reason")).toString();
    if (const QJsonObject service = data.value(QLatin1String("service")).toObject(); !service.isEmpty())
        event.service = core::serviceFromJson(service);
    event.service.spec.id = id;
    return event;
}

QVector<core::MetricSample> samplesFromJson(const QJsonObject &data)
{
    if (!data.contains(QLatin1String("samples")))
        return {sampleFromJson(data)};
    QVector<core::MetricSample> samples;
    for (const auto &item : data.value(QLatin1String("samples")).toArray())
        samples.append(sampleFromJson(item.toObject()));
    return samples;
}

bool isLoopback(const QString &host)
{
    return host.compare(QLatin1String("localhost"), Qt::CaseInsensitive) == 0 || QHostAddress(host).isLoopback();
}

core::Result<QUrl> apiBase(const QString &typed)
{
    const QString field = QStringLiteral("address");
    QString text = typed.trimmed();
    if (text.isEmpty())
        return core::Error::validation(field, QStringLiteral("An address is needed"));
    if (!text.contains(QLatin1String("://"))) {
        const QString host = QUrl(QStringLiteral("//") + text, QUrl::StrictMode).host();
        text.prepend(isLoopback(host) ? QLatin1String("http://") : QLatin1String("https://"));
    }
    QUrl url(text, QUrl::StrictMode);
    if (!url.isValid() || url.host().isEmpty())
        return core::Error::validation(field, QStringLiteral("This is not an address"));
    if (url.scheme() != QLatin1String("http") && url.scheme() != QLatin1String("https"))
        return core::Error::validation(field, QStringLiteral("The address must begin with http:// or https://"));
    if (!url.userInfo().isEmpty())
        return core::Error::validation(field, QStringLiteral("The address must not hold a name or password"));
    url.setQuery(QString());
    url.setFragment(QString());
    QString path = url.path();
    while (path.endsWith(u'/'))
        path.chop(1);
    if (!path.endsWith(QLatin1String("/api/v1")))
        path += QLatin1String("/api/v1");
    url.setPath(path);
    return url;
}

QUrl eventAddress(const QUrl &apiBase)
{
    QUrl url = apiBase;
    QString path = url.path();
    path.chop(int(qstrlen("/api/v1")));
    url.setPath(path + QLatin1String("/ws"));
    url.setScheme(url.scheme() == QLatin1String("https") ? QStringLiteral("wss") : QStringLiteral("ws"));
    return url;
}

} // namespace client
