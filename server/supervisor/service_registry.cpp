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
    return m_sorted;
}

qsizetype ServiceRegistry::size() const
{
    const std::lock_guard lock(m_sortedMutex);
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
    const std::lock_guard lock(m_sortedMutex);
    const auto at = lowerBound(m_sorted, id);
    if (at != m_sorted.end() && (*at)->spec.id == id)
        *at = std::move(snapshot);
    else
        m_sorted.insert(at, std::move(snapshot));
    m_revision.fetch_add(1, std::memory_order_release);
}

void ServiceRegistry::remove(const core::ServiceId &id)
{
    {
        Shard &shard = shardOf(id);
        const std::unique_lock lock(shard.mutex);
        shard.services.remove(id);
    }
    const std::lock_guard lock(m_sortedMutex);
    const auto at = lowerBound(m_sorted, id);
    if (at == m_sorted.end() || (*at)->spec.id != id)
        return;
    m_sorted.erase(at);
    m_revision.fetch_add(1, std::memory_order_release);
}

} // namespace server::supervisor
