// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/auth/token_cache.h"

#include "server/auth/token_service.h"

#include <QHashFunctions>

#include <mutex>

namespace server::auth {
namespace {

// The end of a token is the end of its signature: as good as random, and quicker to hash than all of
// it. Two tokens with one end would only take turns in the cache; a hit compares every byte.
constexpr qsizetype kHashedBytes = 32;

size_t hashOf(QByteArrayView token)
{
    const QByteArrayView end = token.size() > kHashedBytes ? token.last(kHashedBytes) : token;
    return qHashBits(end.data(), size_t(end.size()), QHashSeed::globalSeed());
}

} // namespace

std::shared_ptr<const Claims> TokenCache::find(QByteArrayView token) const
{
    const size_t hash = hashOf(token);
    const Shard &shard = m_shards[hash % kShards];
    const std::shared_lock lock(shard.mutex);
    const auto found = shard.entries.find(hash);
    if (found == shard.entries.end() || found->second.token != token)
        return nullptr;
    return found->second.claims;
}

void TokenCache::insert(QByteArrayView token, std::shared_ptr<const Claims> claims, qint64 nowMs)
{
    const size_t hash = hashOf(token);
    Shard &shard = m_shards[hash % kShards];
    const std::lock_guard lock(shard.mutex);
    if (shard.entries.size() >= m_maxPerShard) {
        std::erase_if(shard.entries, [nowMs](const auto &entry) { return entry.second.claims->expiresAtMs <= nowMs; });
        if (shard.entries.size() >= m_maxPerShard)
            shard.entries.erase(shard.entries.begin()); // any one: it costs its owner one signature check
    }
    shard.entries.insert_or_assign(hash, Entry{token.toByteArray(), std::move(claims)});
}

void TokenCache::forget(const core::SessionId &session)
{
    for (Shard &shard : m_shards) {
        const std::lock_guard lock(shard.mutex);
        std::erase_if(shard.entries, [&session](const auto &entry) { return entry.second.claims->session == session; });
    }
}

size_t TokenCache::size() const
{
    size_t sum = 0;
    for (const Shard &shard : m_shards) {
        const std::shared_lock lock(shard.mutex);
        sum += shard.entries.size();
    }
    return sum;
}

} // namespace server::auth
