// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/api/route_table.h"

#include "core/service_shape.h"
#include "server/api/handlers.h"

namespace server::api {
namespace {

using namespace Qt::StringLiterals;
using core::Permission;
using enum ParameterType;

std::vector<Parameter> listParameters()
{
    return {
        {u"status"_s, OneOf, u"Only services in this state"_s, {u"running"_s, u"stopped"_s, u"error"_s, u"starting"_s, u"stopping"_s}},
        {u"category"_s, String, u"Only services of this category"_s},
        {u"search"_s, String, u"Text in name or description"_s},
        {u"page"_s, Integer, u"Page number, from 1"_s},
        {u"limit"_s, Integer, u"Services a page"_s, {}, 1, 100},
        {u"sort"_s, OneOf, u"What to sort by"_s, {u"name"_s, u"created"_s, u"updated"_s}},
        {u"order"_s, OneOf, u"Sort order"_s, {u"asc"_s, u"desc"_s}},
    };
}

std::vector<Parameter> logParameters()
{
    return {
        {u"lines"_s, Integer, u"How many of the newest lines"_s, {}, 1, 10'000},
        {u"since"_s, Time, u"Only lines from this time on"_s},
        {u"until"_s, Time, u"Only lines before this time"_s},
        {u"follow"_s, Boolean, u"Keep the answer open and send new lines, one JSON object a line"_s},
        {u"timestamps"_s, Boolean, u"Whether entries carry their time"_s},
        {u"level"_s, OneOf, u"Only lines of this level"_s, {u"debug"_s, u"info"_s, u"warn"_s, u"error"_s}},
    };
}

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

using Row = Route;

std::vector<Route> makeTable()
{
    const QByteArray v1 = "/api/v1";
    const QByteArray one = v1 + "/services/{serviceId}";
    return {
        // Public
        Row{"GET", "/health", Permission::Public, platformHealth, u"Platform health, for probes"_s},
        Row{"GET", v1 + "/health", Permission::Public, platformHealth, u"Platform health by check"_s},
        Row{"GET", v1 + "/info", Permission::Public, platformInfo, u"Version, environment and features"_s}.onLane(),
        Row{"GET", "/.well-known/jwks.json", Permission::Public, jwks, u"The key that signs tokens (RFC 7517)"_s}.onLane(),
        Row{"POST", v1 + "/auth/login", Permission::Public, login, u"Sign in with e-mail and password"_s}.taking(loginShape()),
        Row{"POST", v1 + "/auth/local", Permission::Public, localSignIn, u"Trade a one-time local credential for tokens"_s}
            .taking(localSignInShape()),
        Row{"POST", v1 + "/auth/refresh", Permission::Public, refresh, u"Trade a refresh token for new tokens"_s}.taking(refreshShape()),

        // Any signed-in caller
        Row{"POST", v1 + "/auth/logout", Permission::SignedIn, logout, u"End this session"_s},

        // Platform
        Row{"GET", v1 + "/stats", Permission::ServicesRead, platformStats, u"Counts and use of the platform"_s},
        Row{"GET", v1 + "/metrics", Permission::MetricsRead, queryMetrics, u"Series over time"_s}.with(metricParameters()),
        Row{"GET", v1 + "/metrics/prometheus", Permission::MetricsRead, prometheusMetrics, u"Current figures as Prometheus text"_s},
        Row{"GET", v1 + "/catalogue", Permission::ServicesRead, listCatalogue, u"What can be run without writing a command"_s},

        // Services
        Row{"GET", v1 + "/services", Permission::ServicesRead, listServices, u"Services, filtered, sorted and paged"_s}
            .onLane().with(listParameters()),
        Row{"POST", v1 + "/services", Permission::ServicesWrite, createService, u"Create a service; it does not start yet"_s}
            .taking(core::serviceCreateShape()).answering(201),
        Row{"GET", one, Permission::ServicesRead, getService, u"One service in full"_s}.onLane(),
        Row{"PUT", one, Permission::ServicesWrite, updateService, u"Change a service; what is not given stays"_s}
            .taking(core::serviceUpdateShape(), BodyUse::Partial),
        Row{"DELETE", one, Permission::ServicesWrite, deleteService, u"Delete a service"_s}
            .with({{u"force"_s, Boolean, u"End it without waiting"_s}, {u"cleanup"_s, Boolean, u"Remove its data and logs too"_s}}),
        Row{"POST", one + "/start", Permission::ServicesWrite, startService, u"Start a service"_s}.answering(202),
        Row{"POST", one + "/stop", Permission::ServicesWrite, stopService, u"Stop a service"_s}
            .taking(stopShape(), BodyUse::Optional).answering(202),
        Row{"POST", one + "/restart", Permission::ServicesWrite, restartService, u"Stop and start a service"_s}.answering(202),
        Row{"POST", one + "/scale", Permission::ServicesWrite, scaleService, u"Set the number of replicas"_s}
            .taking(scaleShape()).answering(202),
        Row{"POST", one + "/exec", Permission::ServicesExec, execInService, u"Run a command in a service"_s}.taking(execShape()),
        Row{"GET", one + "/logs", Permission::LogsRead, serviceLogs, u"Log lines, or a stream of them"_s}.with(logParameters()),
        Row{"GET", one + "/health", Permission::ServicesRead, serviceHealth, u"Checks of a service"_s}.onLane(),
        Row{"POST", one + "/health/check", Permission::ServicesWrite, recheckService, u"Check a service now"_s}.answering(202),
    };
}

} // namespace

const std::vector<Route> &routeTable()
{
    static const std::vector<Route> table = makeTable();
    return table;
}

} // namespace server::api
