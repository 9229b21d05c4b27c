// SPDX-License-Identifier: GPL-3.0-or-later
// ServiceRegistry: the latest snapshot of every service, for whoever asks. Any thread may read; only
// the Supervisor writes, from the runtime thread. Snapshots never change once handed out. find() is
// on the path of every request for a service: one shared lock of a sixteenth of the table and one
// hash lookup. Owned by the composition root; outlives the Supervisor and all readers.
#pragma once

#include "core/service.h"

#include <QHash>
#include <QVector>

#include <array>
#include <atomic>
#include <memory>
#include <mutex>
#include <shared_mutex>
#include <vector>

namespace server::supervisor {

using ServiceSnapshot = std::shared_ptr<const core::Service>;

class ServiceRegistry
{
public:
    ServiceRegistry() = default;
    Q_DISABLE_COPY_MOVE(ServiceRegistry)

    // Null when there is no such service.
    ServiceSnapshot find(const core::ServiceId &id) const;

    // Every service, sorted by id; shares its data with the registry until something changes.
    QVector<ServiceSnapshot> all() const;

    qsizetype size() const;

    // Grows with every change; equal revisions mean equal contents.
    quint64 revision() const { return m_revision.load(std::memory_order_acquire); }

    void put(ServiceSnapshot snapshot);
    void remove(const core::ServiceId &id);

private:
    static constexpr size_t kShards = 16;
    struct alignas(64) Shard
    {
        mutable std::shared_mutex mutex;
        QHash<core::ServiceId, ServiceSnapshot> services;
    };
    Shard &shardOf(const core::ServiceId &id) { return m_shards[qHash(id) % kShards]; }
    const Shard &shardOf(const core::ServiceId &id) const { return m_shards[qHash(id) % kShards]; }

    // Changes go to the sorted list when somebody asks for it, or when they have become many: else
    // every change would copy a list of thousands whenever a reader still holds the one before.
    struct Change
    {
        core::ServiceId id;
        ServiceSnapshot snapshot; // null: removed
    };
    void note(Change change);
    void applyChanges() const; // with m_sortedMutex held

    std::array<Shard, kShards> m_shards;
    mutable std::mutex m_sortedMutex;
    mutable QVector<ServiceSnapshot> m_sorted;
    mutable std::vector<Change> m_changes;
    std::atomic<quint64> m_revision{0};
};

} // namespace server::supervisor
