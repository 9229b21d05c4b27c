// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/api/details_cache.h"

#include <QJsonDocument>

namespace server::api {

QByteArray DetailsCache::json(const supervisor::ServiceSnapshot &service, const core::Capacity &host)
{
    Shard &shard = shardOf(service->spec.id);
    {
        const std::shared_lock lock(shard.mutex);
        const auto it = shard.entries.constFind(service->spec.id);
        if (it != shard.entries.constEnd() && it->made == service)
            return it->json;
    }
    const QByteArray json = QJsonDocument(core::serviceDetails(*service, host)).toJson(QJsonDocument::Compact);
    const std::unique_lock lock(shard.mutex);
    shard.entries.insert(service->spec.id, {service, json});
    return json;
}

void DetailsCache::forget(const core::ServiceId &id)
{
    Shard &shard = shardOf(id);
    const std::unique_lock lock(shard.mutex);
    shard.entries.remove(id);
}

} // namespace server::api
