// SPDX-License-Identifier: GPL-3.0-or-later
// DetailsCache: the JSON text of services' details, made once a snapshot and handed out until the
// snapshot changes. Any thread; owned by Platform.
#pragma once

#include "core/service_json.h"
#include "server/supervisor/service_registry.h"

#include <QByteArray>

namespace server::api {

class DetailsCache
{
public:
    QByteArray json(const supervisor::ServiceSnapshot &service, const core::Capacity &host);
    void forget(const core::ServiceId &id);

private:
    struct Entry
    {
        supervisor::ServiceSnapshot made; // keeps the snapshot alive, so that its address stays its own
        QByteArray json;
    };
    struct alignas(64) Shard
    {
        std::shared_mutex mutex;
        QHash<core::ServiceId, Entry> entries;
    };
    Shard &shardOf(const core::ServiceId &id) { return m_shards[qHash(id) % m_shards.size()]; }

    std::array<Shard, 16> m_shards;
};

} // namespace server::api
