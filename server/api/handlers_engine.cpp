// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/api/handlers_engine.h"

#include "core/engine_json.h"
#include "server/api/app_services.h"
#include "server/api/engine_json.h"
#include "server/api/service_admin.h"
#include "server/config/references.h"
#include "server/config/settings.h"
#include "server/containers/engine_desk.h"
#include "server/importing/import.h"
#include "server/supervisor/service_registry.h"

namespace server::api {
namespace {

using namespace Qt::StringLiterals;
using containers::EngineDesk;

core::EngineImage imageOf(const engine::ImageDetails &image)
{
    return {image.id, image.tags, image.digests, image.sizeBytes, image.createdAtMs};
}

core::EngineContainer containerOf(const engine::ContainerSummary &container)
{
    const auto port = std::find_if(container.ports.begin(), container.ports.end(), [](const auto &p) { return p.host > 0; });
    const int published = port != container.ports.end() ? port->host : 0;
    return {container.id, container.name, container.image, container.status, container.words, published, container.createdAtMs};
}

// A list of the engine's as an answer.
template <typename T, typename Read>
Answer listAnswer(core::Future<QVector<T>> asked, Read read)
{
    return asked.then([read](const core::Result<QVector<T>> &rows) -> Outcome {
        if (!rows)
            return rows.error();
        QJsonArray data;
        for (const T &row : *rows)
            data.append(core::toJson(read(row)));
        return Payload{.data = data};
    });
}

// What every new service goes through that does not come as a body of its own.
core::Result<core::Service> createFrom(const AppServices &app, const core::ServiceSpec &spec, core::Permissions permissions)
{
    if (const core::Result<> may = config::checkReferences(app.configuration, spec.id, spec.environment, {}, permissions); !may)
        return may.error();
    return app.services.create(core::specToCreateBody(spec));
}

// Whether createFrom would make it, as far as can be known without making it.
core::Result<> checkNew(const AppServices &app, const core::ServiceSpec &spec, core::Permissions permissions)
{
    if (app.registry.find(spec.id))
        return core::Error::conflict(u"A service with this id exists already"_s);
    if (const core::Result<core::ServiceSpec> read = core::specFromCreateBody(core::specToCreateBody(spec)); !read)
        return read.error();
    if (const core::Result<> may = app.engine.check(spec); !may)
        return may.error();
    if (const core::Result<> may = app.services.mayAdopt(spec); !may)
        return may.error();
    return config::checkReferences(app.configuration, spec.id, spec.environment, {}, permissions);
}

QString wordsOf(const core::Error &error)
{
    if (error.fields.isEmpty())
        return error.message;
    QStringList words;
    for (auto it = error.fields.begin(); it != error.fields.end(); ++it)
        words.append(it.key() + u": "_s + it.value());
    return words.join(u"; "_s);
}

QJsonObject proposalJson(const core::ServiceSpec &spec, const QStringList &notes, const QString &problem, bool created, const core::Capacity &host)
{
    return core::toJson(core::ServiceProposal{{spec, {}}, notes, problem, created}, host);
}

} // namespace

Answer getEngine(Context &ctx)
{
    QJsonObject json = engineJson(ctx.app.engine.state());
    json.insert(u"defaultRuntime"_s, ctx.app.settings.text(u"services.defaultRuntime"_s));
    return Payload{.data = json};
}

Answer listEngineImages(Context &ctx)
{
    return listAnswer(ctx.app.engine.images(), imageOf);
}

Answer listEngineNetworks(Context &ctx)
{
    return listAnswer(ctx.app.engine.networks(),
                      [](const engine::NetworkSummary &network) { return core::EngineNetwork{network.name, network.driver}; });
}

Answer listEngineVolumes(Context &ctx)
{
    return listAnswer(ctx.app.engine.volumes(), [](const engine::VolumeSummary &volume) {
        return core::EngineVolume{volume.name, core::ServiceId(volume.labels.value(containers::kServiceLabel))};
    });
}

Answer listEngineContainers(Context &ctx)
{
    return listAnswer(ctx.app.engine.strangers(), containerOf);
}

Answer adoptContainer(Context &ctx)
{
    const core::ServiceId id(ctx.body.value("id"_L1).toString());
    const bool isDryRun = ctx.body.value("dryRun"_L1).toBool();
    const AppServices &app = ctx.app;
    return app.engine.propose(ctx.path.value(u"containerId"_s), id)
        // Creating waits for the disk and for the runtime thread, which is the one that answers here.
        .then(&app.workers, [&app, isDryRun, permissions = ctx.principal->permissions](core::Result<EngineDesk::Proposal> found) -> Outcome {
            if (!found)
                return found.error();
            EngineDesk::Proposal &proposal = *found;
            if (isDryRun) {
                const core::Result<> may = checkNew(app, proposal.spec, permissions);
                return Payload{.data = proposalJson(proposal.spec, proposal.notes, may ? QString() : wordsOf(may.error()), false, app.facts.capacity), .status = 200};
            }
            const core::Result<core::Service> made = createFrom(app, proposal.spec, permissions);
            if (!made)
                return made.error();
            return Payload{.data = proposalJson(made->spec, proposal.notes, {}, true, app.facts.capacity)};
        });
}

Answer getServiceImage(Context &ctx)
{
    const core::ServiceId id(ctx.path.value(u"serviceId"_s));
    const supervisor::ServiceSnapshot service = ctx.app.registry.find(id);
    if (!service)
        return ctx.app.services.unknownService(id);
    if (service->spec.runtime != core::RuntimeKind::Docker)
        return core::Error::conflict(u"The service is a process and has no image in an engine"_s);
    return ctx.app.engine.imageState(service->spec).then([image = service->spec.image](const core::Result<EngineDesk::ImageState> &state) -> Outcome {
        if (!state)
            return state.error();
        const engine::ImageDetails &here = state->here;
        return Payload{.data = core::toJson(core::ServiceImage{image, here.id, here.digests, state->newestDigest, state->isNewer,
                                                               state->problem, here.sizeBytes, here.createdAtMs})};
    });
}

Answer updateServiceImage(Context &ctx)
{
    const core::Result<core::Service> begun = ctx.app.services.renewImage(core::ServiceId(ctx.path.value(u"serviceId"_s)));
    if (!begun)
        return begun.error();
    return Payload{.data = core::serviceListItem(*begun, ctx.app.facts.capacity)};
}

Answer importServices(Context &ctx)
{
    const core::ImportRequest request = core::importRequestFromJson(ctx.body);
    const core::Result<importing::Import> import = importing::importFile(request.kind, request.content.toUtf8());
    if (!import)
        return import.error();
    core::ServiceImport made{{}, import->notes};
    // In the order of what they depend on: one that is named must be there first.
    QVector<importing::ImportedService> open = import->services;
    while (!open.isEmpty()) {
        const auto next = std::find_if(open.begin(), open.end(), [&](const importing::ImportedService &service) {
            return std::none_of(open.begin(), open.end(), [&](const importing::ImportedService &other) {
                return &other != &service && service.spec.dependencies.contains(other.spec.id.toString());
            });
        });
        importing::ImportedService service = next != open.end() ? *next : open.first();
        open.erase(next != open.end() ? next : open.begin());
        if (request.services && !request.services->contains(service.spec.id.toString()))
            continue;
        bool created = false;
        if (service.problem.isEmpty() && request.isDryRun) {
            if (const core::Result<> may = checkNew(ctx.app, service.spec, ctx.principal->permissions); !may)
                service.problem = wordsOf(may.error());
        } else if (service.problem.isEmpty()) {
            const core::Result<core::Service> result = createFrom(ctx.app, service.spec, ctx.principal->permissions);
            created = result.ok();
            if (!created)
                service.problem = wordsOf(result.error());
        }
        made.services.append({{service.spec, {}}, service.notes, service.problem, created});
    }
    return Payload{.data = core::toJson(made, ctx.app.facts.capacity)};
}

} // namespace server::api
