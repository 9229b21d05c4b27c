// SPDX-License-Identifier: GPL-3.0-or-later
// RateLimiter: requests an hour by tier, counted per bucket in fixed hours of UTC, with a token bucket
// of `burst` requests, refilled at `burst` a second, against storms within the hour. Enterprise is
// never refused and is shown a constant allowance. Sharded; any thread; a check of a known bucket
// allocates nothing.
#pragma once

#include "core/clock.h"
#include "core/result.h"
#include "server/store/user_repository.h"

#include <QByteArray>

#include <array>
#include <atomic>
#include <mutex>
#include <string>
#include <string_view>
#include <unordered_map>

namespace server::auth {

struct TierLimits
{
    qint64 perHour = 0;
    qint64 burst = 0; // 0: no limit within the hour
    enum class Kind : quint8 { Limited, Unlimited } kind = Kind::Limited;
};

// The reference's table, until setLimits() says otherwise. Enterprise shows a limit of 1,000,000 that never shrinks.
TierLimits limitsOf(store::Tier tier);

enum class Verdict : quint8 { Allowed, HourSpent, TooFast };

struct Decision
{
    Verdict verdict = Verdict::Allowed;
    qint64 limit = 0;
    qint64 remaining = 0;
    qint64 resetAtEpochSec = 0;
    qint64 resetAfterSec = 0;
    qint64 retryAfterSec = 0; // 0 when allowed

    bool allowed() const { return verdict == Verdict::Allowed; }
};

// What a refused request is answered, as in the reference ("Rate limit exceeded").
core::Error rateLimitError(const Decision &decision);

class RateLimiter
{
public:
    explicit RateLimiter(const core::Clock &clock, size_t maxBucketsPerShard = 4096);

    void setLimits(store::Tier tier, qint64 perHour, qint64 burst); // from the next request on

    Decision check(QByteArrayView bucket, store::Tier tier); // counts the request when it is allowed
    Decision look(QByteArrayView bucket, store::Tier tier) const; // the same figures; counts and refuses nothing

    // The counts of this hour, for the next run of the server. Unreadable state imports nothing.
    QByteArray exportState() const;
    void importState(const QByteArray &state);
    size_t size() const;

private:
    struct State
    {
        qint64 hour = 0;
        qint64 used = 0;
        qint64 milliTokens = 0;
        qint64 refilledMs = 0;
    };
    struct Hash
    {
        using is_transparent = void;
        size_t operator()(std::string_view text) const { return std::hash<std::string_view>{}(text); }
    };
    struct alignas(64) Shard
    {
        mutable std::mutex mutex;
        std::unordered_map<std::string, State, Hash, std::equal_to<>> states;
        qint64 sweptHour = 0;
    };
    static constexpr size_t kShards = 16;

    static Decision untouched(const TierLimits &limits, qint64 nowMs);
    struct Limits
    {
        std::atomic<qint64> perHour;
        std::atomic<qint64> burst;
    };
    TierLimits limitsNow(store::Tier tier) const;
    State &stateOf(Shard &shard, std::string_view bucket, qint64 hour, qint64 nowMs, const TierLimits &limits);

    const core::Clock &m_clock;
    size_t m_maxPerShard;
    std::array<Limits, 4> m_limits; // by tier
    std::array<Shard, kShards> m_shards;
};

} // namespace server::auth
