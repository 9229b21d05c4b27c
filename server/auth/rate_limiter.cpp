// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/auth/rate_limiter.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace server::auth {
namespace {

constexpr qint64 kHourMs = 3600 * 1000;
constexpr qint64 kToken = 1000; // tokens are counted in thousandths, so that `burst` a second is `burst` a millisecond
constexpr int kVictimsLookedAt = 8;

} // namespace

TierLimits limitsOf(store::Tier tier)
{
    switch (tier) {
    case store::Tier::Free: return {100, 10, TierLimits::Kind::Limited};
    case store::Tier::Basic: return {1'000, 100, TierLimits::Kind::Limited};
    case store::Tier::Pro: return {10'000, 1'000, TierLimits::Kind::Limited};
    case store::Tier::Enterprise: return {1'000'000, 0, TierLimits::Kind::Unlimited};
    }
    return {};
}

core::Error rateLimitError(const Decision &decision)
{
    core::Error e;
    e.code = core::ErrorCode::RateLimited;
    e.message = QStringLiteral("Rate limit exceeded");
    e.details = {{"limit", decision.limit},
                 {"remaining", decision.remaining},
                 {"resetAt", core::toIsoUtc(decision.resetAtEpochSec * 1000)},
                 {"retryAfter", decision.retryAfterSec}};
    return e;
}

RateLimiter::RateLimiter(const core::Clock &clock, size_t maxBucketsPerShard) : m_clock(clock), m_maxPerShard(maxBucketsPerShard)
{
    for (const store::Tier tier : {store::Tier::Free, store::Tier::Basic, store::Tier::Pro, store::Tier::Enterprise}) {
        const TierLimits limits = limitsOf(tier);
        setLimits(tier, limits.perHour, limits.burst);
    }
}

void RateLimiter::setLimits(store::Tier tier, qint64 perHour, qint64 burst)
{
    Limits &limits = m_limits[size_t(tier)];
    limits.perHour = perHour;
    limits.burst = burst;
}

TierLimits RateLimiter::limitsNow(store::Tier tier) const
{
    const Limits &limits = m_limits[size_t(tier)];
    return {limits.perHour, limits.burst, limitsOf(tier).kind};
}

RateLimiter::State &RateLimiter::stateOf(Shard &shard, std::string_view bucket, qint64 hour, qint64 nowMs, const TierLimits &limits)
{
    if (const auto found = shard.states.find(bucket); found != shard.states.end())
        return found->second;
    if (shard.states.size() >= m_maxPerShard) {
        if (shard.sweptHour != hour) { // at most one sweep an hour
            std::erase_if(shard.states, [hour](const auto &entry) { return entry.second.hour < hour; });
            shard.sweptHour = hour;
        }
        // Full of this hour's: of a few, the least used goes, so that a flood of made-up buckets
        // pushes out its own and not those who have been counted for long.
        if (shard.states.size() >= m_maxPerShard) {
            auto victim = shard.states.begin();
            auto other = victim;
            for (int looked = 1; looked < kVictimsLookedAt && ++other != shard.states.end(); ++looked) {
                if (other->second.used < victim->second.used)
                    victim = other;
            }
            shard.states.erase(victim);
        }
    }
    return shard.states.emplace(bucket, State{hour, 0, limits.burst * kToken, nowMs}).first->second;
}

Decision RateLimiter::untouched(const TierLimits &limits, qint64 nowMs)
{
    const qint64 hour = nowMs / kHourMs;
    Decision decision;
    decision.limit = limits.perHour;
    decision.remaining = limits.perHour;
    decision.resetAtEpochSec = (hour + 1) * (kHourMs / 1000);
    decision.resetAfterSec = ((hour + 1) * kHourMs - nowMs + 999) / 1000;
    return decision;
}

Decision RateLimiter::look(QByteArrayView bucket, store::Tier tier) const
{
    const TierLimits limits = limitsNow(tier);
    const qint64 now = m_clock.nowMs();
    Decision decision = untouched(limits, now);
    const std::string_view key(bucket.data(), size_t(bucket.size()));
    const Shard &shard = m_shards[(Hash()(key) >> 16) % kShards];
    const std::lock_guard lock(shard.mutex);
    const auto found = shard.states.find(key);
    if (found != shard.states.end() && found->second.hour >= now / kHourMs && limits.kind == TierLimits::Kind::Limited)
        decision.remaining = std::max<qint64>(0, limits.perHour - found->second.used);
    return decision;
}

Decision RateLimiter::check(QByteArrayView bucket, store::Tier tier)
{
    const TierLimits limits = limitsNow(tier);
    const qint64 now = m_clock.nowMs();
    const qint64 hour = now / kHourMs;
    Decision decision = untouched(limits, now);
    if (limits.kind == TierLimits::Kind::Unlimited)
        return decision;

    const std::string_view key(bucket.data(), size_t(bucket.size()));
    Shard &shard = m_shards[(Hash()(key) >> 16) % kShards];
    const std::lock_guard lock(shard.mutex);
    State &state = stateOf(shard, key, hour, now, limits);
    // A clock set back over the edge of an hour goes on counting in the later hour.
    if (state.hour < hour || state.hour > hour + 1) {
        state.hour = hour;
        state.used = 0;
    }
    const qint64 elapsedMs = std::clamp<qint64>(now - state.refilledMs, 0, 1000);
    state.milliTokens = std::min(limits.burst * kToken, state.milliTokens + elapsedMs * limits.burst);
    state.refilledMs = now;

    if (state.used >= limits.perHour) {
        decision.verdict = Verdict::HourSpent;
        decision.retryAfterSec = decision.resetAfterSec;
    } else if (state.milliTokens < kToken) {
        decision.verdict = Verdict::TooFast;
        decision.retryAfterSec = 1;
    } else {
        ++state.used;
        state.milliTokens -= kToken;
    }
    decision.remaining = std::max<qint64>(0, limits.perHour - state.used);
    return decision;
}

QByteArray RateLimiter::exportState() const
{
    const qint64 hour = m_clock.nowMs() / kHourMs;
    QJsonObject buckets;
    for (const Shard &shard : m_shards) {
        const std::lock_guard lock(shard.mutex);
        for (const auto &[bucket, state] : shard.states) {
            if (state.hour >= hour) {
                buckets.insert(QString::fromUtf8(bucket.data(), qsizetype(bucket.size())),
                               QJsonArray{state.hour, state.used, state.milliTokens, state.refilledMs});
            }
        }
    }
    return QJsonDocument(buckets).toJson(QJsonDocument::Compact);
}

void RateLimiter::importState(const QByteArray &state)
{
    const qint64 now = m_clock.nowMs();
    const qint64 hour = now / kHourMs;
    const QJsonObject buckets = QJsonDocument::fromJson(state).object();
    for (auto it = buckets.begin(); it != buckets.end(); ++it) {
        const QJsonArray values = it.value().toArray();
        const State read{values.at(0).toInteger(), values.at(1).toInteger(), values.at(2).toInteger(), values.at(3).toInteger()};
        if (values.size() != 4 || read.hour != hour || read.used < 0 || read.milliTokens < 0)
            continue;
        const std::string key = it.key().toStdString();
        Shard &shard = m_shards[(Hash()(key) >> 16) % kShards];
        const std::lock_guard lock(shard.mutex);
        if (shard.states.size() < m_maxPerShard)
            shard.states.insert_or_assign(key, read);
    }
}

size_t RateLimiter::size() const
{
    size_t sum = 0;
    for (const Shard &shard : m_shards) {
        const std::lock_guard lock(shard.mutex);
        sum += shard.states.size();
    }
    return sum;
}

} // namespace server::auth
