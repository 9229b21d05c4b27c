// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/api/routes.h"

#include "server/api/handlers_metrics.h"
#include "server/api/handlers_platform.h"
#include "server/api/shapes_platform.h"

namespace server::api {
namespace {

using namespace Qt::StringLiterals;
using core::Permission;
using enum ParameterType;

std::vector<Parameter> metricParameters()
{
    return {
        {u"service"_s, String, u"Only series of this service"_s},
        {u"metric"_s, String, u"Only series of this name"_s},
        {u"start"_s, Time, u"From this time on; an hour ago when left out"_s},
        {u"end"_s, Time, u"Up to this time; now when left out"_s},
        {u"step"_s, Step, u"Width of a bucket, such as 30s, 5m or 1h"_s},
    };
}

} // namespace

std::vector<Route> platformRoutes()
{
    return {
        Route{"GET", "/health", Permission::Public, platformHealth, u"Platform health, for probes"_s}.freeOfRate()
            .giving(platformHealthShape()).orAnswering(503).extending(),
        Route{"GET", kV1 + "/health", Permission::Public, platformHealth, u"Platform health by check"_s}
            .giving(platformHealthShape()).orAnswering(503),
        Route{"GET", kV1 + "/info", Permission::Public, platformInfo, u"Version, environment and features"_s}
            .onLane().giving(platformInfoShape()),
        Route{"GET", kV1 + "/stats", Permission::ServicesRead, platformStats, u"Counts and use of the platform"_s}
            .giving(platformStatsShape()),
        Route{"GET", kV1 + "/metrics", Permission::MetricsRead, queryMetrics, u"Series over time"_s}
            .with(metricParameters()).giving(metricsShape()),
        Route{"GET", kV1 + "/metrics/prometheus", Permission::MetricsRead, prometheusMetrics, u"Current figures as Prometheus text"_s}
            .givingText("text/plain"),
    };
}

} // namespace server::api
