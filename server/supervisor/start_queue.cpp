// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/supervisor/start_queue.h"

namespace server::supervisor {
namespace {

QString listed(const QVector<core::ServiceId> &ids)
{
    QStringList names;
    for (const core::ServiceId &id : ids)
        names.append(id.toString());
    return names.join(QStringLiteral(", "));
}

} // namespace

StartQueue::StartQueue(UnitContext &context, UnitLookup lookup) : m_context(context), m_lookup(std::move(lookup)) { }

StartQueue::~StartQueue()
{
    for (Wait &wait : m_waits)
        m_context.scheduler.cancel(wait.deadline);
}

QVector<core::ServiceId> StartQueue::missingOf(const ServiceUnit &unit) const
{
    QVector<core::ServiceId> missing;
    for (const QString &name : unit.spec().dependencies) {
        const core::ServiceId id(name);
        const ServiceUnit *dependency = id == unit.id() ? nullptr : m_lookup(id);
        if (dependency && !dependency->isUseful())
            missing.append(id);
    }
    return missing;
}

core::Result<> StartQueue::start(ServiceUnit &unit)
{
    const core::ServiceId id = unit.id();
    if (m_waits.contains(id))
        return core::success();
    const QVector<core::ServiceId> missing = missingOf(unit);
    if (missing.isEmpty())
        return unit.begin();
    // What could never run is told now, not after its dependencies were started in vain.
    if (core::Result<> checked = unit.check(unit.spec()); !checked)
        return unit.begin();

    Wait wait;
    wait.deadline = m_context.scheduler.after(m_context.options.dependencyWait, [this, id] {
        const ServiceUnit *late = m_lookup(id);
        const QString names = late ? listed(missingOf(*late)) : QString();
        give(id, QStringLiteral("Not ready within %1 s: %2").arg(m_context.options.dependencyWait.count() / 1'000).arg(names));
    });
    m_waits.insert(id, wait);
    unit.waitFor(QStringLiteral("Waiting for %1").arg(listed(missing)));
    advanceOne(id);
    return core::success();
}

void StartQueue::forget(const core::ServiceId &id)
{
    if (const auto it = m_waits.find(id); it != m_waits.end()) {
        m_context.scheduler.cancel(it->deadline);
        m_waits.erase(it);
    }
}

void StartQueue::give(const core::ServiceId &id, const QString &why)
{
    forget(id);
    if (ServiceUnit *unit = m_lookup(id))
        unit->fail(why);
}

void StartQueue::advance()
{
    const QList<core::ServiceId> ids = m_waits.keys();
    for (const core::ServiceId &id : ids)
        advanceOne(id);
}

void StartQueue::advanceOne(const core::ServiceId &id)
{
    ServiceUnit *unit = m_lookup(id);
    if (!m_waits.contains(id))
        return;
    if (!unit || !unit->isWaiting())
        return forget(id);
    const QVector<core::ServiceId> missing = missingOf(*unit);
    if (missing.isEmpty()) {
        forget(id);
        (void)unit->begin(); // what went wrong is in the state
        return;
    }
    for (const core::ServiceId &name : missing) {
        ServiceUnit *dependency = m_lookup(name);
        const core::ServiceStatus status = dependency->status();
        if (status != core::ServiceStatus::Stopped && status != core::ServiceStatus::Error)
            continue;
        if (m_waits[id].started.contains(name)) {
            const QString why = dependency->reason();
            return give(id, why.isEmpty() ? QStringLiteral("%1, on which this depends, stopped").arg(name.toString())
                                          : QStringLiteral("%1, on which this depends: %2").arg(name.toString(), why));
        }
        m_waits[id].started.insert(name);
        (void)start(*dependency); // seen at the next advance, which its change brings about
    }
    unit->waitFor(QStringLiteral("Waiting for %1").arg(listed(missing)));
}

} // namespace server::supervisor
