// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/api/app_services.h"
#include "server/api/handlers_services.h"
#include "server/api/json_text.h"
#include "server/api/log_follow_stream.h"
#include "server/api/service_admin.h"
#include "server/auth/auth_system.h"
#include "server/supervisor/service_registry.h"

namespace server::api {
namespace {

using namespace Qt::StringLiterals;

logs::LogFilter filterOf(const Context &ctx)
{
    logs::LogFilter filter;
    if (ctx.hasQuery(u"since"_s))
        filter.sinceMs = core::parseIsoUtc(ctx.query.value(u"since"_s));
    if (ctx.hasQuery(u"until"_s))
        filter.untilMs = core::parseIsoUtc(ctx.query.value(u"until"_s));
    if (ctx.hasQuery(u"level"_s))
        filter.level = core::logLevelFromString(ctx.query.value(u"level"_s));
    return filter;
}

} // namespace

Answer serviceLogs(Context &ctx)
{
    const core::ServiceId id(ctx.path.value(u"serviceId"_s));
    const supervisor::ServiceSnapshot service = ctx.app.registry.find(id);
    if (!service)
        return ctx.app.services.unknownService(id);

    const LogEntryText text{id, service->spec.version,
                            ctx.query.value(u"timestamps"_s, u"true"_s) == "true"_L1 ? LogTimes::Shown : LogTimes::Left};
    logs::LogQuery query;
    query.filter = filterOf(ctx);
    query.lines = ctx.queryInt(u"lines"_s, 100);
    if (query.filter.sinceMs > query.filter.untilMs)
        return core::Error::validation(u"until"_s, u"Must not be before since"_s);
    core::Result<logs::LogPage> page = ctx.app.logs.query(id, query);
    if (!page)
        return page.error();

    if (ctx.queryFlag(u"follow"_s)) {
        auth::AuthService &auth = ctx.app.auth.service();
        auto stillAllowed = [&auth, caller = ctx.principal] {
            const auth::PrincipalPtr now = auth.current(*caller);
            return now && now->permissions.testFlag(core::Permission::LogsRead);
        };
        return Payload{.contentType = "application/x-ndjson",
                       .stream = std::make_shared<LogFollowStream>(ctx.app.logs, text, query.filter, std::move(*page), stillAllowed)};
    }

    QByteArray json = "{\"logs\":[";
    for (const core::LogEntry &entry : std::as_const(page->entries)) {
        if (!json.endsWith('['))
            json.append(',');
        text.append(json, entry);
    }
    json.append("]}");
    return Payload{.json = json};
}

} // namespace server::api
