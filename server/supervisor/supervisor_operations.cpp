// SPDX-License-Identifier: GPL-3.0-or-later
// The Supervisor's operations as they are carried out on the runtime thread.
#include "server/supervisor/dependencies.h"
#include "server/supervisor/supervisor_private.h"

#include <algorithm>

namespace server::supervisor {
namespace {

constexpr int kMaxReplicas = 64;

core::Error noService(const core::ServiceId &id)
{
    return core::Error::notFound(QStringLiteral("Service"), QStringLiteral("serviceId"), id.toString());
}

} // namespace

ServiceUnit *Supervisor::Private::find(const core::ServiceId &id) const
{
    const auto it = units.find(id);
    return it == units.end() ? nullptr : it->second.get();
}

core::Result<ServiceUnit *> Supervisor::Private::open(const core::ServiceId &id) const
{
    ServiceUnit *unit = find(id);
    if (!unit)
        return noService(id);
    if (removals.contains(id))
        return core::Error::conflict(QStringLiteral("Service is being deleted"));
    return unit;
}

core::Result<> Supervisor::Private::validate(const core::ServiceSpec &spec, const core::ServiceSpec *before) const
{
    if (!core::isValidResourceId(spec.id.toString()))
        return core::Error::validation(QStringLiteral("id"), QStringLiteral("Not a valid service id"));
    if (spec.replicas < 0 || spec.replicas > kMaxReplicas) {
        return core::Error::validation(QStringLiteral("replicas"),
                                       QStringLiteral("Must be between 0 and %1").arg(kMaxReplicas));
    }
    for (const QString &name : spec.dependencies) {
        const core::ServiceId dependency(name);
        if (dependency == spec.id) {
            return core::Error::validation(QStringLiteral("dependencies"),
                                           QStringLiteral("A service cannot depend on itself"));
        }
        // One that was deleted by force since may stay; it is passed over at the start.
        const bool wasThere = before && before->dependencies.contains(name);
        if (!wasThere && (!find(dependency) || removals.contains(dependency))) {
            return core::Error::validation(QStringLiteral("dependencies"),
                                           QStringLiteral("There is no service \"%1\"").arg(name));
        }
    }
    const QStringList cycle = findCycle(spec, [this](const core::ServiceId &id) -> const core::ServiceSpec * {
        const ServiceUnit *unit = find(id);
        return unit ? &unit->spec() : nullptr;
    });
    if (!cycle.isEmpty()) {
        return core::Error::validation(QStringLiteral("dependencies"),
                                       QStringLiteral("Services would wait for each other: %1")
                                           .arg(cycle.join(QStringLiteral(" -> "))));
    }
    return core::success();
}

QStringList Supervisor::Private::dependentsOf(const core::ServiceId &id) const
{
    QStringList names;
    for (const auto &[other, unit] : units) {
        if (unit->spec().dependencies.contains(id.toString()) && !removals.contains(other))
            names.append(other.toString());
    }
    return names;
}

ServiceUnit &Supervisor::Private::insert(core::ServiceSpec spec)
{
    const core::ServiceId id = spec.id;
    ports.setNamed(id, spec.port);
    return *units.emplace(id, std::make_unique<ServiceUnit>(context, std::move(spec))).first->second;
}

core::Result<> Supervisor::Private::load(QVector<LoadedService> services)
{
    for (const LoadedService &service : services) {
        if (find(service.spec.id))
            return core::Error::conflict(QStringLiteral("Service \"%1\" is loaded already").arg(service.spec.id.toString()));
        insert(service.spec).arrive(ServiceUnit::Arrival::Loaded);
    }
    for (const LoadedService &service : services) {
        ServiceUnit *unit = find(service.spec.id);
        // One may run by now, because an earlier one depends on it.
        if (service.desired == DesiredState::Running && !unit->isWanted())
            (void)startQueue.start(*unit); // what went wrong is in the state
    }
    isLoaded = true;
    for (runtime::Driver *driver : std::as_const(drivers))
        endStrays(*driver);
    return core::success();
}

// What outlived a server but shall not run: stopped or deleted while its driver could not be reached.
void Supervisor::Private::endStrays(runtime::Driver &driver)
{
    if (!isLoaded || driver.readiness() != runtime::Driver::Readiness::Ready)
        return;
    for (const runtime::ReplicaKey &key : driver.survivors()) {
        const ServiceUnit *unit = find(key.service);
        if (!unit || !unit->isWanted() || key.index >= unit->spec().replicas)
            driver.endSurvivor(key);
    }
    for (const core::ServiceId &id : driver.remembered()) {
        if (!find(id))
            driver.forget(id); // deleted while the driver could do nothing
    }
}

core::Result<core::Service> Supervisor::Private::add(core::ServiceSpec spec)
{
    if (find(spec.id))
        return core::Error::conflict(QStringLiteral("Service \"%1\" exists already").arg(spec.id.toString()));
    if (core::Result<> valid = validate(spec, nullptr); !valid)
        return valid.error();
    const qint64 now = context.clock.nowMs();
    if (spec.createdAtMs == 0)
        spec.createdAtMs = now;
    if (spec.updatedAtMs == 0)
        spec.updatedAtMs = spec.createdAtMs;
    ServiceUnit &unit = insert(std::move(spec));
    unit.arrive(ServiceUnit::Arrival::Created);
    return unit.snapshot();
}

core::Result<core::Service> Supervisor::Private::update(core::ServiceSpec spec)
{
    const core::Result<ServiceUnit *> opened = open(spec.id);
    if (!opened)
        return opened.error();
    ServiceUnit &unit = **opened;
    if (core::Result<> valid = validate(spec, &unit.spec()); !valid)
        return valid.error();
    spec.createdAtMs = unit.spec().createdAtMs;
    spec.updatedAtMs = unit.spec().updatedAtMs;
    if (spec == unit.spec())
        return unit.snapshot();
    // What runs is not stopped for something that cannot run.
    if (unit.wouldRestart(spec)) {
        if (core::Result<> checked = unit.check(spec); !checked)
            return checked.error();
    }
    ports.setNamed(spec.id, spec.port);
    unit.update(std::move(spec));
    return unit.snapshot();
}

core::Result<core::Service> Supervisor::Private::renewImage(const core::ServiceId &id)
{
    const core::Result<ServiceUnit *> opened = open(id);
    if (!opened)
        return opened.error();
    if (const core::Result<> begun = (*opened)->renewImage(); !begun)
        return begun.error();
    return (*opened)->snapshot();
}

void Supervisor::Private::remove(const core::ServiceId &id, RemoveOptions options, const Answer<> &answer)
{
    ServiceUnit *unit = find(id);
    if (!unit)
        return answer.send(noService(id));
    if (options.mode == StopMode::Graceful && !removals.contains(id)) {
        const QStringList names = dependentsOf(id);
        if (!names.isEmpty()) {
            return answer.send(core::Error::conflict(
                QStringLiteral("Service is needed by: %1").arg(names.join(QStringLiteral(", ")))));
        }
    }
    if (options.data == DataFate::Remove) {
        const runtime::Driver *driver = drivers.value(unit->spec().runtime, nullptr);
        if (driver && driver->readiness() != runtime::Driver::Readiness::Ready) {
            core::Error error;
            error.code = core::ErrorCode::Unavailable;
            error.message = QStringLiteral("The service's data cannot be removed now: %1. Nothing was deleted")
                                .arg(driver->readinessProblem().isEmpty() ? QStringLiteral("the container engine has not been found yet")
                                                                          : driver->readinessProblem());
            return answer.send(std::move(error));
        }
    }
    Removal &removal = removals[id]; // a second call joins the first, and may make it quicker
    removal.answers.append(answer);
    if (options.data == DataFate::Remove)
        removal.data = DataFate::Remove;
    startQueue.forget(id);
    unit->stop({options.mode, context.options.stopTimeout});
    unitChanged(id);
}

core::Result<core::Service> Supervisor::Private::start(const core::ServiceId &id)
{
    const core::Result<ServiceUnit *> opened = open(id);
    if (!opened)
        return opened.error();
    ServiceUnit &unit = **opened;
    switch (unit.status()) {
    case core::ServiceStatus::Running:
        return core::Error::conflict(QStringLiteral("Service is already running"));
    case core::ServiceStatus::Starting:
        return core::Error::conflict(QStringLiteral("Service is already starting"));
    case core::ServiceStatus::Stopping:
        return core::Error::conflict(QStringLiteral("Service is stopping"));
    case core::ServiceStatus::Stopped:
    case core::ServiceStatus::Error:
        break;
    }
    if (unit.spec().replicas == 0)
        return core::Error::conflict(QStringLiteral("Service is scaled to 0 replicas; scale it up to start it"));
    if (core::Result<> begun = startQueue.start(unit); !begun)
        return begun.error();
    emit q.desiredRunningChanged(id, DesiredState::Running);
    return unit.snapshot();
}

core::Result<core::Service> Supervisor::Private::stop(const core::ServiceId &id, const StopOptions &options)
{
    const core::Result<ServiceUnit *> opened = open(id);
    if (!opened)
        return opened.error();
    ServiceUnit &unit = **opened;
    if (unit.status() == core::ServiceStatus::Stopped && !unit.isWanted())
        return core::Error::conflict(QStringLiteral("Service is not running"));
    startQueue.forget(id);
    unit.stop(options);
    emit q.desiredRunningChanged(id, DesiredState::Stopped);
    return unit.snapshot();
}

core::Result<core::Service> Supervisor::Private::restart(const core::ServiceId &id)
{
    const core::Result<ServiceUnit *> opened = open(id);
    if (!opened)
        return opened.error();
    ServiceUnit &unit = **opened;
    if (unit.status() == core::ServiceStatus::Stopped || unit.status() == core::ServiceStatus::Error)
        return start(id);
    if (!unit.isWanted())
        return core::Error::conflict(QStringLiteral("Service is stopping"));
    unit.restart();
    return unit.snapshot();
}

core::Result<core::Service> Supervisor::Private::scale(const core::ServiceId &id, int replicas)
{
    const core::Result<ServiceUnit *> opened = open(id);
    if (!opened)
        return opened.error();
    if (replicas < 0 || replicas > kMaxReplicas) {
        return core::Error::validation(QStringLiteral("replicas"),
                                       QStringLiteral("Must be between 0 and %1").arg(kMaxReplicas));
    }
    ServiceUnit &unit = **opened;
    if (replicas != unit.spec().replicas)
        unit.scale(replicas);
    return unit.snapshot();
}

void Supervisor::Private::exec(const core::ServiceId &id, const runtime::ExecRequest &request,
                               const Answer<runtime::ExecResult> &answer)
{
    const core::Result<ServiceUnit *> opened = open(id);
    if (!opened)
        return answer.send(opened.error());
    const ServiceUnit &unit = **opened;
    if (request.command.isEmpty() || request.command.first().isEmpty())
        return answer.send(core::Error::validation(QStringLiteral("command"), QStringLiteral("Must name a program")));
    runtime::Driver *driver = drivers.value(unit.spec().runtime, nullptr);
    if (!driver || !unit.hasLiveReplica())
        return answer.send(core::Error::conflict(QStringLiteral("Service is not running")));
    const core::Result<core::ServiceSpec> spec = context.forDriver(unit.spec());
    if (!spec)
        return answer.send(spec.error());
    driver->exec(*spec, request, [answer](core::Result<runtime::ExecResult> result) { answer.send(std::move(result)); });
}

void Supervisor::Private::recheck(const core::ServiceId &id, const Answer<core::Service> &answer)
{
    const core::Result<ServiceUnit *> opened = open(id);
    if (!opened)
        return answer.send(opened.error());
    (*opened)->recheck([this, id, answer] {
        // Told from the midst of a change: the snapshot is taken when that is over.
        QMetaObject::invokeMethod(&q, [this, id, answer] {
            if (const ServiceUnit *unit = find(id))
                answer.send(unit->snapshot());
            else
                answer.send(noService(id));
        }, Qt::QueuedConnection);
    });
}

void Supervisor::Private::unitChanged(const core::ServiceId &id)
{
    changed.insert(id);
    if (tickPosted)
        return;
    tickPosted = true;
    QMetaObject::invokeMethod(&q, [this] { tick(); }, Qt::QueuedConnection);
}

void Supervisor::Private::tick()
{
    tickPosted = false;
    for (const core::ServiceId &id : std::exchange(changed, {})) {
        if (ServiceUnit *unit = find(id))
            unit->sweep();
    }
    startQueue.advance();
    finishRemovals();
    if (ending)
        advanceShutdown();
}

void Supervisor::Private::finishRemovals()
{
    const QList<core::ServiceId> ids = removals.keys();
    for (const core::ServiceId &id : ids) {
        ServiceUnit *unit = find(id);
        if (!unit->isAtRest())
            continue;
        runtime::Driver *driver = drivers.value(unit->spec().runtime, nullptr);
        if (driver && removals[id].data == DataFate::Remove && !isCleaned(id, *driver))
            continue;
        const Removal removal = removals.take(id);
        if (!removal.cleaned) { // it stays, so that it can be tried again
            for (const Answer<> &answer : removal.answers)
                answer.send(removal.cleaned);
            continue;
        }
        units.erase(id);
        ports.setNamed(id, 0);
        registry.remove(id);

        core::ServiceEvent gone;
        gone.kind = core::ServiceEventKind::Deleted;
        gone.id = id;
        gone.timeMs = context.clock.nowMs();
        gone.service.spec.id = id;
        emit q.event(gone);

        if (driver)
            driver->forget(id);
        for (const Answer<> &answer : removal.answers)
            answer.send(core::success());
    }
}

// Whether the removal of its data is over; begins it when it was not begun.
bool Supervisor::Private::isCleaned(const core::ServiceId &id, runtime::Driver &driver)
{
    using Cleaning = Removal::Cleaning;
    if (removals[id].cleaning == Cleaning::NotYet) {
        removals[id].cleaning = Cleaning::Begun;
        driver.removeData(id, [this, id](const core::Result<> &result) {
            Removal &removal = removals[id];
            removal.cleaning = Cleaning::Done;
            removal.cleaned = result;
            unitChanged(id);
        });
    }
    return removals[id].cleaning == Cleaning::Done;
}

void Supervisor::Private::shutdown(const StopOptions &options, const Answer<> &answer)
{
    if (!ending)
        ending.emplace();
    ending->options = options;
    ending->told.clear(); // a second call may be less patient than the first
    ending->answers.append(answer);
    advanceShutdown();
}

void Supervisor::Private::advanceShutdown()
{
    QVector<ServiceUnit *> live;
    QSet<QString> needed;
    for (const auto &[id, unit] : units) {
        startQueue.forget(id);
        const runtime::Driver *driver = drivers.value(unit->spec().runtime, nullptr);
        if (unit->isAtRest() || (driver && driver->outlivesServer()))
            continue;
        live.append(unit.get());
        for (const QString &name : unit->spec().dependencies)
            needed.insert(name);
    }
    if (live.isEmpty() && removals.isEmpty()) {
        for (const Answer<> &answer : std::exchange(ending->answers, {}))
            answer.send(core::success());
        return;
    }
    QVector<ServiceUnit *> next;
    bool underWay = false;
    for (ServiceUnit *unit : live) {
        if (ending->told.contains(unit->id()))
            underWay = true;
        else if (!needed.contains(unit->id().toString()))
            next.append(unit);
    }
    if (next.isEmpty() && !underWay)
        next = live; // they wait for each other: no order is right
    for (ServiceUnit *unit : next) {
        ending->told.insert(unit->id());
        unit->stop(ending->options);
    }
}

} // namespace server::supervisor
