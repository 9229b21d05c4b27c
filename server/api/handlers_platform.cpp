// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/api/app_services.h"
#include "server/api/engine_json.h"
#include "server/api/handlers_platform.h"
#include "server/api/host_watch.h"
#include "server/samples/platform_metrics.h"
#include "server/store/store.h"
#include "server/supervisor/service_registry.h"

#include <algorithm>
#include <cmath>

namespace server::api {
namespace {

using namespace Qt::StringLiterals;

constexpr double kDiskWarning = 90;  // percent used
constexpr double kDiskCritical = 98;

QString worse(const QString &a, const QString &b)
{
    static const QStringList order{u"healthy"_s, u"degraded"_s, u"unhealthy"_s};
    return order.indexOf(a) >= order.indexOf(b) ? a : b;
}

QJsonObject databaseCheck(store::Store &store)
{
    const core::Result<std::chrono::microseconds> latency = store.database().probe();
    if (!latency)
        return {{u"status"_s, u"unhealthy"_s}};
    return {
        {u"status"_s, u"healthy"_s},
        {u"latency"_s, double(latency->count()) / 1000.0},
        {u"details"_s, QJsonObject{{u"engine"_s, u"sqlite"_s}, {u"schemaVersion"_s, store.database().schemaVersion()}}},
    };
}

QJsonObject filesystemCheck(const QString &dataDir)
{
    const std::optional<runtime::DiskFill> disk = runtime::HostFigures::disk(dataDir);
    if (!disk)
        return {{u"status"_s, u"unhealthy"_s}};
    const QString status = disk->usedPercent >= kDiskCritical ? u"unhealthy"_s
        : disk->usedPercent >= kDiskWarning                   ? u"degraded"_s
                                                              : u"healthy"_s;
    return {
        {u"status"_s, status},
        {u"details"_s,
         QJsonObject{
             {u"diskUsage"_s, u"%1%"_s.arg(std::round(disk->usedPercent))},
             {u"inodes"_s, u"%1%"_s.arg(std::round(disk->inodesUsedPercent))},
             {u"freeBytes"_s, disk->freeBytes},
             {u"totalBytes"_s, disk->totalBytes},
         }},
    };
}

QJsonObject runtimeCheck(const PlatformFacts &facts)
{
    // Without its guard, children could outlive a killed server: worth knowing, not fatal.
    if (facts.guardProblem.isEmpty())
        return {{u"status"_s, u"healthy"_s}, {u"details"_s, QJsonObject{{u"drivers"_s, QJsonArray{u"process"_s}}}}};
    return {{u"status"_s, u"degraded"_s}, {u"details"_s, QJsonObject{{u"problem"_s, facts.guardProblem}}}};
}

} // namespace

Answer platformInfo(Context &ctx)
{
    return Payload{.json = ctx.app.facts.info};
}

Answer platformStats(Context &ctx)
{
    int running = 0;
    int stopped = 0;
    int failed = 0;
    const QVector<supervisor::ServiceSnapshot> services = ctx.app.registry.all();
    for (const supervisor::ServiceSnapshot &service : services) {
        running += service->state.status == core::ServiceStatus::Running;
        stopped += service->state.status == core::ServiceStatus::Stopped;
        failed += service->state.status == core::ServiceStatus::Error;
    }
    const jobs::HostSample host = ctx.app.host.latest();
    const samples::RequestTotals requests = ctx.app.metrics.totals();
    const auto rounded = [](double value, double steps) { return std::round(value * steps) / steps; };
    return Payload{.data = QJsonObject{
                       {u"services"_s,
                        QJsonObject{{u"total"_s, services.size()}, {u"running"_s, running}, {u"stopped"_s, stopped}, {u"error"_s, failed}}},
                       {u"resources"_s,
                        QJsonObject{
                            {u"cpu"_s, QJsonObject{{u"usage"_s, rounded(host.cpuPercent, 10)}, {u"limit"_s, 100}, {u"unit"_s, u"percent"_s}}},
                            {u"memory"_s,
                             QJsonObject{{u"usage"_s, std::round(host.memoryUsedMb)}, {u"limit"_s, std::round(host.memoryTotalMb)}, {u"unit"_s, u"MB"_s}}},
                        }},
                       {u"requests"_s,
                        QJsonObject{{u"total"_s, qint64(requests.total)},
                                    {u"rate"_s, rounded(requests.ratePerSec, 100)},
                                    {u"errors"_s, rounded(requests.errorRatio, 10'000)}}},
                   }};
}

Answer platformHealth(Context &ctx)
{
    QJsonObject checks{
        {u"database"_s, databaseCheck(ctx.app.store)},
        {u"filesystem"_s, filesystemCheck(ctx.app.facts.dataDir)},
        {u"runtime"_s, runtimeCheck(ctx.app.facts)},
    };
    // Where nothing is to run in it, the engine is no part of the platform.
    const QVector<supervisor::ServiceSnapshot> services = ctx.app.registry.all();
    const auto inContainers = std::count_if(services.begin(), services.end(), [](const supervisor::ServiceSnapshot &service) {
        return service->spec.runtime == core::RuntimeKind::Docker;
    });
    if (inContainers > 0)
        checks.insert(u"engine"_s, engineCheck(ctx.app.engine.state(), int(inContainers)));
    QString status = u"healthy"_s;
    for (const QJsonValue &check : checks)
        status = worse(status, check.toObject().value("status"_L1).toString());
    Payload payload{.data = QJsonObject{
                        {u"status"_s, status},
                        {u"timestamp"_s, core::toIsoUtc(ctx.app.clock.nowMs() / 1000 * 1000)},
                        {u"version"_s, ctx.app.facts.version},
                        {u"checks"_s, checks},
                    }};
    if (status == "unhealthy"_L1)
        payload.status = 503; // so that a load balancer need not read the body
    return payload;
}

} // namespace server::api
