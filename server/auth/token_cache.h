// SPDX-License-Identifier: GPL-3.0-or-later
// TokenCache: access tokens whose signature was checked already, so that the next request with one
// costs a look-up and a comparison of all its bytes. Sharded; any thread; bounded.
#pragma once

#include "core/ids.h"

#include <QByteArray>

#include <array>
#include <memory>
#include <shared_mutex>
#include <unordered_map>

namespace server::auth {

struct Claims;

class TokenCache
{
public:
    explicit TokenCache(size_t maxPerShard = 1024) : m_maxPerShard(maxPerShard) { }

    std::shared_ptr<const Claims> find(QByteArrayView token) const;
    void insert(QByteArrayView token, std::shared_ptr<const Claims> claims, qint64 nowMs);
    void forget(const core::SessionId &session);
    size_t size() const;

private:
    struct Entry
    {
        QByteArray token;
        std::shared_ptr<const Claims> claims;
    };
    struct Shard
    {
        mutable std::shared_mutex mutex;
        std::unordered_map<size_t, Entry> entries;
    };
    static constexpr size_t kShards = 16;

    size_t m_maxPerShard;
    std::array<Shard, kShards> m_shards;
};

} // namespace server::auth
