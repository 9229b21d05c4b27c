// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/api/app_services.h"
#include "server/api/details_cache.h"
#include "server/api/handlers_services.h"
#include "server/api/paging.h"
#include "server/api/service_admin.h"
#include "server/config/references.h"
#include "server/config/settings.h"
#include "server/runtime/catalogue.h"
#include "server/supervisor/service_registry.h"

#include <algorithm>

namespace server::api {
namespace {

using namespace Qt::StringLiterals;
using supervisor::ServiceSnapshot;

core::ServiceId serviceId(const Context &ctx)
{
    return core::ServiceId(ctx.path.value(u"serviceId"_s));
}

bool matches(const core::Service &service, const Context &ctx)
{
    const QString status = ctx.query.value(u"status"_s);
    if (!status.isEmpty() && core::toString(service.state.status) != status)
        return false;
    const QString category = ctx.query.value(u"category"_s);
    if (!category.isEmpty() && service.spec.category.compare(category, Qt::CaseInsensitive) != 0)
        return false;
    const QString search = ctx.query.value(u"search"_s);
    return search.isEmpty() || service.spec.name.contains(search, Qt::CaseInsensitive)
        || service.spec.description.contains(search, Qt::CaseInsensitive)
        || service.spec.id.toString().contains(search, Qt::CaseInsensitive);
}

// Ties are broken by id, so that pages never overlap.
bool isBefore(const ServiceSnapshot &a, const ServiceSnapshot &b, const QString &field)
{
    const auto byId = [&] { return a->spec.id < b->spec.id; };
    if (field == "created"_L1)
        return a->spec.createdAtMs != b->spec.createdAtMs ? a->spec.createdAtMs < b->spec.createdAtMs : byId();
    if (field == "updated"_L1)
        return a->spec.updatedAtMs != b->spec.updatedAtMs ? a->spec.updatedAtMs < b->spec.updatedAtMs : byId();
    const int order = a->spec.name.compare(b->spec.name, Qt::CaseInsensitive);
    return order != 0 ? order < 0 : byId();
}

// Whether the caller may give the service the configuration values that its new variables refer to.
core::Result<> mayRefer(const Context &ctx, const core::ServiceId &id)
{
    config::Environment wanted;
    const QJsonObject variables = ctx.body.value("environment"_L1).toObject();
    for (auto it = variables.begin(); it != variables.end(); ++it) {
        if (it.value().isString())
            wanted.insert(it.key(), it.value().toString());
    }
    const ServiceSnapshot known = ctx.app.registry.find(id);
    return config::checkReferences(ctx.app.configuration, id, wanted, known ? known->spec.environment : config::Environment(),
                                   ctx.principal->permissions);
}

Answer toAnswer(const core::Result<core::Service> &result, const Context &ctx)
{
    if (!result)
        return result.error();
    return Payload{.data = core::serviceDetails(*result, ctx.app.facts.capacity)};
}

} // namespace

Answer listServices(Context &ctx)
{
    QVector<ServiceSnapshot> services = ctx.app.registry.all();
    if (ctx.hasQuery(u"status"_s) || ctx.hasQuery(u"category"_s) || ctx.hasQuery(u"search"_s)) {
        QVector<ServiceSnapshot> kept;
        for (const ServiceSnapshot &service : std::as_const(services)) {
            if (matches(*service, ctx))
                kept.append(service);
        }
        services = std::move(kept);
    }
    const Page page = pageOf(ctx, services.size());
    const QString field = ctx.query.value(u"sort"_s, u"name"_s);
    const bool descending = ctx.query.value(u"order"_s) == "desc"_L1;
    // Only what the page shows needs to be in order.
    std::partial_sort(services.begin(), services.begin() + page.to, services.end(), [&](const ServiceSnapshot &a, const ServiceSnapshot &b) {
        return descending ? isBefore(b, a, field) : isBefore(a, b, field);
    });

    QJsonArray data;
    for (qsizetype i = page.from; i < page.to; ++i)
        data.append(core::serviceListItem(*services.at(i), ctx.app.facts.capacity));
    return Payload{.data = data, .meta = page.meta};
}

Answer getService(Context &ctx)
{
    const core::ServiceId id = serviceId(ctx);
    const ServiceSnapshot service = ctx.app.registry.find(id);
    if (!service)
        return ctx.app.services.unknownService(id);
    return Payload{.json = ctx.app.details.json(service, ctx.app.facts.capacity)};
}

Answer createService(Context &ctx)
{
    if (const core::Result<> may = mayRefer(ctx, core::ServiceId(ctx.body.value("id"_L1).toString())); !may)
        return may.error();
    QJsonObject body = ctx.body; // the audit log names what was sent
    if (!body.contains("runtime"_L1))
        body.insert(u"runtime"_s, ctx.app.settings.text(u"services.defaultRuntime"_s));
    return toAnswer(ctx.app.services.create(body), ctx);
}

Answer updateService(Context &ctx)
{
    if (const core::Result<> may = mayRefer(ctx, serviceId(ctx)); !may)
        return may.error();
    return toAnswer(ctx.app.services.update(serviceId(ctx), ctx.body), ctx);
}

Answer deleteService(Context &ctx)
{
    supervisor::RemoveOptions options;
    if (ctx.queryFlag(u"force"_s))
        options.mode = supervisor::StopMode::AtOnce;
    if (ctx.queryFlag(u"cleanup"_s))
        options.data = supervisor::DataFate::Remove;
    const core::ServiceId id = serviceId(ctx);
    DetailsCache &details = ctx.app.details;
    return ctx.app.services.remove(id, options).then([id, &details](core::Result<> gone) -> Outcome {
        if (!gone)
            return gone.error();
        details.forget(id);
        return Payload{.data = QJsonObject{{u"id"_s, id.toString()}, {u"message"_s, u"Service deleted"_s}}};
    });
}

Answer listCatalogue(Context &ctx)
{
    QJsonArray data;
    for (const runtime::CatalogueEntry &entry : ctx.app.catalogue.entries())
        data.append(runtime::toJson(entry));
    return Payload{.data = data};
}

} // namespace server::api
