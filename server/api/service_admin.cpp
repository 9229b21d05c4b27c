// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/api/service_admin.h"

#include "core/service_json.h"
#include "server/config/configuration.h"
#include "server/containers/engine_desk.h"
#include "server/logs/log_store.h"
#include "server/runtime/catalogue.h"
#include "server/samples/sample_store.h"
#include "server/store/service_repository.h"
#include "server/supervisor/service_registry.h"
#include "server/supervisor/supervisor.h"

#include <QThreadPool>

namespace server::api {
namespace {

using namespace Qt::StringLiterals;
using core::Result;
using core::Service;
using core::ServiceId;
using core::ServiceSpec;

store::DesiredState toStored(supervisor::DesiredState desired)
{
    return desired == supervisor::DesiredState::Running ? store::DesiredState::Running : store::DesiredState::Stopped;
}

// What a body left open and the catalogue knows.
void fillFromCatalogue(const QJsonObject &body, const runtime::Catalogue &catalogue, ServiceSpec &spec)
{
    const runtime::CatalogueEntry *entry = spec.command.isEmpty() ? catalogue.find(spec.image) : nullptr;
    if (!entry)
        return;
    if (!body.contains("name"_L1) && !entry->title.isEmpty())
        spec.name = entry->title;
    if (!body.contains("description"_L1))
        spec.description = entry->description;
    if (!body.contains("category"_L1) && !entry->category.isEmpty())
        spec.category = entry->category;
    if (!body.contains("version"_L1))
        spec.version = entry->version;
    if (!body.contains("port"_L1))
        spec.port = entry->defaultPort;
    if (!body.contains("healthCheck"_L1))
        spec.healthCheck = entry->healthCheck;
    if (!body.contains("metricsEndpoint"_L1) && spec.port > 0)
        spec.metricsEndpoint = entry->metricsEndpoint;
}

bool isSame(const Result<> &a, const Result<> &b)
{
    return !a && !b && a.error().fields == b.error().fields;
}

} // namespace

core::Error ServiceAdmin::unknownService(const ServiceId &id) const
{
    constexpr int kMostNames = 50;
    core::Error error = core::Error::notFound(u"Service"_s, u"serviceId"_s, id.toString().left(128));
    QJsonArray available;
    for (const supervisor::ServiceSnapshot &service : d.registry.all()) {
        if (available.size() == kMostNames)
            break;
        available.append(service->spec.id.toString());
    }
    error.details.insert(u"availableServices"_s, available);
    return error;
}

Result<ServiceSpec> ServiceAdmin::currentSpec(const ServiceId &id) const
{
    const supervisor::ServiceSnapshot service = d.registry.find(id);
    if (!service)
        return unknownService(id);
    return service->spec;
}

Result<Service> ServiceAdmin::create(const QJsonObject &body)
{
    Result<ServiceSpec> made = core::specFromCreateBody(body);
    if (!made)
        return made.error();
    ServiceSpec spec = std::move(*made);
    fillFromCatalogue(body, d.catalogue, spec);
    spec.createdAtMs = spec.updatedAtMs = d.clock.nowMs();
    if (const Result<> may = d.engine.check(spec); !may)
        return may.error();

    const std::lock_guard lock(m_writing);
    if (d.registry.find(spec.id)) {
        core::Error error = core::Error::conflict(u"A service with this id exists already"_s);
        error.details.insert(u"serviceId"_s, spec.id.toString());
        return error;
    }
    if (const Result<> may = mayAdopt(spec); !may)
        return may.error();
    return add(spec);
}

Result<> ServiceAdmin::mayAdopt(const ServiceSpec &spec) const
{
    const QString container = containers::adoptedContainer(spec);
    if (container.isEmpty())
        return core::success();
    for (const supervisor::ServiceSnapshot &other : d.registry.all()) {
        if (other->spec.id == spec.id || containers::adoptedContainer(other->spec) != container)
            continue;
        core::Error error = core::Error::conflict(u"The service %1 was made from this container already"_s.arg(other->spec.id.toString()));
        error.details.insert(u"serviceId"_s, other->spec.id.toString());
        return error;
    }
    return core::success();
}

Result<Service> ServiceAdmin::add(const ServiceSpec &spec)
{
    if (const Result<> stored = d.repository.insert(spec); !stored)
        return stored.error();
    Result<Service> added = d.supervisor.add(spec).takeResult();
    if (!added) {
        // Nothing half done: what the supervisor refused is not kept either.
        if (const Result<> undone = d.repository.remove(spec.id); !undone)
            qWarning("Cannot take back service %s: %s", qPrintable(spec.id.toString()), qPrintable(undone.error().detail));
    }
    return added;
}

Result<Service> ServiceAdmin::update(const ServiceId &id, const QJsonObject &body)
{
    const std::lock_guard lock(m_writing);
    const Result<ServiceSpec> before = currentSpec(id);
    if (!before)
        return before.error();
    Result<ServiceSpec> after = core::specWithUpdate(*before, body);
    if (!after)
        return after.error();
    // What was wrong before, a folder that is gone since for one, keeps nobody from changing something else.
    if (const Result<> may = d.engine.check(*after); !may && !isSame(may, d.engine.check(*before)))
        return may.error();
    if (const Result<> may = mayAdopt(*after); !may)
        return may.error();
    after->updatedAtMs = d.clock.nowMs();
    return change(*before, *after);
}

Result<Service> ServiceAdmin::change(const ServiceSpec &before, const ServiceSpec &after)
{
    if (const Result<> stored = d.repository.update(after); !stored)
        return stored.error();
    Result<Service> updated = d.supervisor.update(after).takeResult();
    if (!updated) {
        if (const Result<> undone = d.repository.update(before); !undone)
            qWarning("Cannot take back the change of %s: %s", qPrintable(before.id.toString()), qPrintable(undone.error().detail));
    }
    return updated;
}

Result<Service> ServiceAdmin::put(const ServiceSpec &spec)
{
    const std::lock_guard lock(m_writing);
    const supervisor::ServiceSnapshot present = d.registry.find(spec.id);
    return present ? change(present->spec, spec) : add(spec);
}

Result<Service> ServiceAdmin::scale(const ServiceId &id, int replicas)
{
    const std::lock_guard lock(m_writing);
    Result<ServiceSpec> spec = currentSpec(id);
    if (!spec)
        return spec.error();
    Result<Service> scaled = d.supervisor.scale(id, replicas).takeResult();
    if (!scaled)
        return scaled;
    spec->replicas = replicas;
    spec->updatedAtMs = d.clock.nowMs();
    if (const Result<> stored = d.repository.update(*spec); !stored)
        return stored.error();
    return scaled;
}

Result<Service> ServiceAdmin::start(const ServiceId &id)
{
    if (!d.registry.find(id))
        return unknownService(id);
    if (const Result<> kept = d.repository.setDesired(id, store::DesiredState::Running); !kept)
        return kept.error();
    return d.supervisor.start(id).takeResult();
}

Result<Service> ServiceAdmin::stop(const ServiceId &id, const supervisor::StopOptions &options)
{
    if (!d.registry.find(id))
        return unknownService(id);
    if (const Result<> kept = d.repository.setDesired(id, store::DesiredState::Stopped); !kept)
        return kept.error();
    return d.supervisor.stop(id, options).takeResult();
}

Result<Service> ServiceAdmin::pause(const ServiceId &id, const supervisor::StopOptions &options)
{
    {
        const std::lock_guard lock(m_pausing);
        m_paused.insert(id);
    }
    Result<Service> stopped = d.supervisor.stop(id, options).takeResult(); // the supervisor has told keepDesired() when it answers
    const std::lock_guard lock(m_pausing);
    m_paused.remove(id);
    return stopped;
}

Result<Service> ServiceAdmin::restart(const ServiceId &id)
{
    if (!d.registry.find(id))
        return unknownService(id);
    if (const Result<> kept = d.repository.setDesired(id, store::DesiredState::Running); !kept)
        return kept.error();
    return d.supervisor.restart(id).takeResult();
}

Result<Service> ServiceAdmin::renewImage(const ServiceId &id)
{
    if (!d.registry.find(id))
        return unknownService(id);
    return d.supervisor.renewImage(id).takeResult();
}

core::Future<> ServiceAdmin::remove(const ServiceId &id, const supervisor::RemoveOptions &options)
{
    if (!d.registry.find(id))
        return core::Future<>::ready(unknownService(id));
    return d.supervisor.remove(id, options).then(&d.workers, [this, id, options](Result<> gone) -> Result<> {
        if (!gone)
            return gone;
        const std::lock_guard lock(m_writing);
        if (const Result<> removed = d.repository.remove(id); !removed)
            return removed;
        if (options.data == supervisor::DataFate::Remove)
            return forgetHistory(id);
        return core::success();
    });
}

Result<> ServiceAdmin::forgetHistory(const ServiceId &id) const
{
    const Result<> samples = d.samples.remove({.name = {}, .labels = {{u"service"_s, id.toString()}}});
    const Result<> logs = d.logs.remove(id);
    const Result<> values = d.configuration.removeService(id, {u"deletion of the service"_s, core::allPermissions()});
    if (!values)
        return values;
    return logs ? samples : logs;
}

void ServiceAdmin::keepSpec(const ServiceSpec &spec)
{
    d.workers.start([this, spec] {
        const std::lock_guard lock(m_writing);
        // Somebody may have changed it meanwhile: then that counts.
        const supervisor::ServiceSnapshot now = d.registry.find(spec.id);
        if (!now || now->spec.image != spec.image)
            return;
        if (const Result<> kept = d.repository.update(now->spec); !kept)
            qWarning("Cannot keep what %s went back to: %s", qPrintable(spec.id.toString()), qPrintable(kept.error().detail));
    });
}

void ServiceAdmin::keepDesired(const ServiceId &id, supervisor::DesiredState desired)
{
    {
        const std::lock_guard lock(m_pausing);
        if (desired == supervisor::DesiredState::Stopped && m_paused.contains(id))
            return;
    }
    d.workers.start([this, id, desired] {
        const Result<> kept = d.repository.setDesired(id, toStored(desired));
        if (!kept && kept.error().code != core::ErrorCode::NotFound)
            qWarning("Cannot keep whether %s shall run: %s", qPrintable(id.toString()), qPrintable(kept.error().detail));
    });
}

} // namespace server::api
