// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/supervisor/service_registry.h"

#include <algorithm>

namespace server::supervisor {
namespace {

auto lowerBound(QVector<ServiceSnapshot> &sorted, const core::ServiceId &id)
{
    return std::lower_bound(sorted.begin(), sorted.end(), id,
                            [](const ServiceSnapshot &s, const core::ServiceId &wanted) { return s->spec.id < wanted; });
}

} // namespace

ServiceSnapshot ServiceRegistry::find(const core::ServiceId &id) const
{
    const Shard &shard = shardOf(id);
    const std::shared_lock lock(shard.mutex);
    return shard.services.value(id);
}

QVector<ServiceSnapshot> ServiceRegistry::all() const
{
    const std::lock_guard lock(m_sortedMutex);
    applyChanges();
    return m_sorted;
}

qsizetype ServiceRegistry::size() const
{
    const std::lock_guard lock(m_sortedMutex);
    applyChanges();
    return m_sorted.size();
}

void ServiceRegistry::put(ServiceSnapshot snapshot)
{
    const core::ServiceId id = snapshot->spec.id;
    {
        Shard &shard = shardOf(id);
        const std::unique_lock lock(shard.mutex);
        shard.services.insert(id, snapshot);
    }
    note({id, std::move(snapshot)});
}

void ServiceRegistry::remove(const core::ServiceId &id)
{
    {
        Shard &shard = shardOf(id);
        const std::unique_lock lock(shard.mutex);
        if (!shard.services.remove(id))
            return;
    }
    note({id, nullptr});
}

void ServiceRegistry::note(Change change)
{
    const std::lock_guard lock(m_sortedMutex);
    m_changes.push_back(std::move(change));
    constexpr size_t kFew = 64;
    if (m_changes.size() >= std::max(kFew, size_t(m_sorted.size())))
        applyChanges();
    m_revision.fetch_add(1, std::memory_order_release);
}

void ServiceRegistry::applyChanges() const
{
    for (Change &change : m_changes) {
        const auto at = lowerBound(m_sorted, change.id);
        const bool known = at != m_sorted.end() && (*at)->spec.id == change.id;
        if (!change.snapshot) {
            if (known)
                m_sorted.erase(at);
        } else if (known) {
            *at = std::move(change.snapshot);
        } else {
            m_sorted.insert(at, std::move(change.snapshot));
        }
    }
    m_changes.clear();
}

} // namespace server::supervisor
