// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/api/routes.h"

#include "core/service_shape.h"
#include "server/api/handlers_services.h"
#include "server/api/shapes_services.h"

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

} // namespace

std::vector<Route> serviceRoutes()
{
    const QByteArray one = kV1 + "/services/{serviceId}";
    return {
        Route{"GET", kV1 + "/catalogue", Permission::ServicesRead, listCatalogue, u"What can be run without writing a command"_s}
            .givingList(catalogueEntryShape()).extending(),

        Route{"GET", kV1 + "/services", Permission::ServicesRead, listServices, u"Services, filtered, sorted and paged"_s}
            .onLane().with(listParameters()).givingPages(serviceSummaryShape()),
        Route{"POST", kV1 + "/services", Permission::ServicesWrite, createService, u"Create a service; it does not start yet"_s}
            .taking(core::serviceCreateShape()).answering(201).giving(serviceShape()),
        Route{"GET", one, Permission::ServicesRead, getService, u"One service in full"_s}.onLane().giving(serviceShape()),
        Route{"PUT", one, Permission::ServicesWrite, updateService, u"Change a service; what is not given stays"_s}
            .taking(core::serviceUpdateShape(), BodyUse::Partial).giving(serviceShape()),
        Route{"DELETE", one, Permission::ServicesWrite, deleteService, u"Delete a service"_s}
            .with({{u"force"_s, Boolean, u"End it without waiting"_s}, {u"cleanup"_s, Boolean, u"Remove its data and logs too"_s}})
            .giving(messageShape()),
        Route{"POST", one + "/start", Permission::ServicesWrite, startService, u"Start a service"_s}
            .answering(202).giving(serviceSummaryShape()),
        Route{"POST", one + "/stop", Permission::ServicesWrite, stopService, u"Stop a service"_s}
            .taking(stopShape(), BodyUse::Optional).answering(202).giving(serviceSummaryShape()),
        Route{"POST", one + "/restart", Permission::ServicesWrite, restartService, u"Stop and start a service"_s}
            .answering(202).giving(serviceSummaryShape()),
        Route{"POST", one + "/scale", Permission::ServicesWrite, scaleService, u"Set the number of replicas"_s}
            .taking(scaleShape()).answering(202).giving(serviceSummaryShape()),
        Route{"POST", one + "/exec", Permission::ServicesExec, execInService, u"Run a command in a service"_s}
            .taking(execShape()).giving(execResultShape()),
        Route{"GET", one + "/logs", Permission::LogsRead, serviceLogs, u"Log lines, or a stream of them"_s}
            .with(logParameters()).giving(logsShape()).orText("application/x-ndjson"),
        Route{"GET", one + "/health", Permission::ServicesRead, serviceHealth, u"Checks of a service"_s}
            .onLane().giving(serviceHealthShape()),
        Route{"POST", one + "/health/check", Permission::ServicesWrite, recheckService, u"Check a service now"_s}
            .answering(202).giving(serviceSummaryShape()).extending(),
    };
}

} // namespace server::api
