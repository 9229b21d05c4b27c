// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/api/routes.h"

#include "server/api/handlers_config.h"
#include "server/api/shapes_config.h"

namespace server::api {
namespace {

using namespace Qt::StringLiterals;
using core::Permission;
using enum ParameterType;

Parameter serviceParameter()
{
    return {u"service"_s, String, u"The service in whose scope the key is; the global scope when left out"_s};
}

std::vector<Parameter> pageParameters()
{
    return {{u"page"_s, Integer, u"Page number, from 1"_s}, {u"limit"_s, Integer, u"Items a page"_s, {}, 1, 100}};
}

std::vector<Parameter> listParameters()
{
    std::vector<Parameter> parameters{
        {u"scope"_s, OneOf, u"Only values of this scope"_s, {u"global"_s, u"service"_s}},
        {u"service"_s, String, u"Only values in the scope of this service"_s},
        {u"search"_s, String, u"Text in keys, or in values that are not encrypted"_s},
    };
    for (Parameter &parameter : pageParameters())
        parameters.push_back(std::move(parameter));
    return parameters;
}

std::vector<Parameter> historyParameters()
{
    std::vector<Parameter> parameters = pageParameters();
    parameters.insert(parameters.begin(), serviceParameter());
    return parameters;
}

} // namespace

std::vector<Route> configRoutes()
{
    const QByteArray one = kV1 + "/config/{key}";
    return {
        Route{"GET", kV1 + "/config", Permission::ConfigRead, listConfigs, u"Configuration values, filtered and paged"_s}
            .with(listParameters()).givingPages(configListItemShape()),
        Route{"POST", kV1 + "/config/bulk", Permission::ConfigWrite, setConfigs, u"Set many values, all of them or none"_s}
            .taking(setConfigsShape()).giving(configsSetShape()),
        Route{"GET", one, Permission::ConfigRead, getConfig, u"One configuration value"_s}
            .with({serviceParameter()}).giving(configShape()),
        Route{"PUT", one, Permission::ConfigWrite, setConfig, u"Set a configuration value"_s}
            .with({serviceParameter()}).taking(setConfigShape()).giving(configShape()),
        Route{"DELETE", one, Permission::ConfigWrite, deleteConfig, u"Remove a configuration value"_s}
            .with({serviceParameter()}).giving(configRemovedShape()),
        Route{"GET", one + "/history", Permission::ConfigRead, configHistory, u"Every change of a value, newest first"_s}
            .with(historyParameters()).givingPages(configHistoryShape()).extending(),
        Route{"GET", kV1 + "/settings", Permission::ConfigRead, listSettings, u"The platform's own settings, with type and bounds"_s}
            .givingList(settingShape()).extending(),
    };
}

} // namespace server::api
