// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/samples/platform_metrics.h"

#include <algorithm>
#include <deque>

namespace server::samples {
namespace {

// Statuses that get a counter of their own; any other is counted as the hundred it belongs to.
constexpr std::array kStatuses{200, 201, 202, 204, 206, 301, 302, 303, 304, 307, 308, 400, 401, 403, 404, 405, 406, 408,
                               409, 410, 411, 412, 413, 414, 415, 416, 417, 421, 422, 426, 429, 431, 500, 501, 502, 503,
                               504, 505, 101, 100, 300, 600};

constexpr auto makeStatusIndex()
{
    std::array<quint8, 600> index{};
    for (int status = 0; status < 600; ++status) {
        const int hundred = status / 100 * 100;
        size_t at = kStatuses.size() - 1; // 600: no HTTP status at all
        for (size_t i = 0; i < kStatuses.size(); ++i) {
            if (kStatuses[i] == hundred)
                at = i;
        }
        for (size_t i = 0; i < kStatuses.size(); ++i) {
            if (kStatuses[i] == status)
                at = i;
        }
        index[size_t(status)] = quint8(at);
    }
    return index;
}

size_t statusIndex(int status)
{
    static constexpr auto kIndex = makeStatusIndex();
    return status >= 0 && status < 600 ? kIndex[size_t(status)] : kStatuses.size() - 1;
}

constexpr int kWindowSeconds = 60;
constexpr int kRing = 64;

// A second and its count in one word, so that turning to a new second and counting cannot race.
void bump(std::atomic<quint64> &cell, quint32 second)
{
    quint64 now = cell.load(std::memory_order_relaxed);
    while (true) {
        const quint64 next = quint32(now >> 32) == second ? now + 1 : (quint64(second) << 32) | 1;
        if (cell.compare_exchange_weak(now, next, std::memory_order_relaxed))
            return;
    }
}

} // namespace

struct PlatformMetrics::Stripe
{
    struct alignas(64) Slot
    {
        std::array<std::atomic<quint64>, kStatuses.size()> byStatus{};
        std::array<std::atomic<quint64>, kDurationBuckets.size() + 1> byDuration{};
        std::atomic<quint64> nanos = 0;
    };
    std::deque<Slot> perRoute; // never moves what it holds
    std::array<std::atomic<quint64>, kRing> requests{};
    std::array<std::atomic<quint64>, kRing> errors{};
};

PlatformMetrics::PlatformMetrics(const core::Clock &clock) : m_clock(clock), m_startMs(clock.monotonicMs())
{
    for (auto &stripe : m_stripes)
        stripe = std::make_unique<Stripe>();
    registerRoute("other", "unmatched");
}

PlatformMetrics::~PlatformMetrics() = default;

RouteSlot PlatformMetrics::registerRoute(const QByteArray &method, const QByteArray &route)
{
    const std::pair key(method, route);
    if (const qsizetype known = m_routes.indexOf(key); known >= 0)
        return RouteSlot(known);
    m_routes.append(key);
    for (auto &stripe : m_stripes)
        stripe->perRoute.emplace_back();
    return RouteSlot(m_routes.size() - 1);
}

PlatformMetrics::Stripe &PlatformMetrics::ownStripe()
{
    // Threads share no cache line as long as there are no more than stripes.
    static std::atomic<int> threads = 0;
    thread_local const int mine = threads.fetch_add(1, std::memory_order_relaxed) % kStripes;
    return *m_stripes[size_t(mine)];
}

void PlatformMetrics::recordRequest(RouteSlot slot, int status, std::chrono::nanoseconds duration)
{
    Stripe &stripe = ownStripe();
    const size_t at = size_t(slot) < stripe.perRoute.size() ? size_t(slot) : 0;
    Stripe::Slot &counters = stripe.perRoute[at];
    const qint64 nanos = std::max<qint64>(0, duration.count());
    const double seconds = double(nanos) * 1e-9;
    const auto bucket = std::lower_bound(kDurationBuckets.begin(), kDurationBuckets.end(), seconds);
    counters.byStatus[statusIndex(status)].fetch_add(1, std::memory_order_relaxed);
    counters.byDuration[size_t(bucket - kDurationBuckets.begin())].fetch_add(1, std::memory_order_relaxed);
    counters.nanos.fetch_add(quint64(nanos), std::memory_order_relaxed);

    const auto second = quint32((m_clock.monotonicMs() - m_startMs) / 1000) + 1; // 0 marks an unused cell
    bump(stripe.requests[second % kRing], second);
    if (status >= 500)
        bump(stripe.errors[second % kRing], second);
}

RequestTotals PlatformMetrics::totals() const
{
    RequestTotals totals;
    const qint64 elapsedMs = m_clock.monotonicMs() - m_startMs;
    const qint64 now = elapsedMs / 1000 + 1;
    quint64 requests = 0;
    quint64 errors = 0;
    const auto recent = [&](const std::array<std::atomic<quint64>, kRing> &ring) {
        quint64 sum = 0;
        for (const auto &cell : ring) {
            const quint64 value = cell.load(std::memory_order_relaxed);
            const auto second = qint64(value >> 32);
            if (second > now - kWindowSeconds && second <= now && second > 0)
                sum += quint32(value);
        }
        return sum;
    };
    for (const auto &stripe : m_stripes) {
        for (const Stripe::Slot &slot : stripe->perRoute) {
            for (size_t i = 0; i < kStatuses.size(); ++i) {
                const quint64 count = slot.byStatus[i].load(std::memory_order_relaxed);
                totals.total += count;
                if (kStatuses[i] >= 500)
                    totals.errors += count;
            }
        }
        requests += recent(stripe->requests);
        errors += recent(stripe->errors);
    }
    // The running second is only partly over.
    const double window = now > kWindowSeconds ? (kWindowSeconds - 1) + double(elapsedMs % 1000) / 1000.0
                                               : std::max(1.0, double(elapsedMs) / 1000.0);
    totals.ratePerSec = double(requests) / window;
    totals.errorRatio = requests == 0 ? 0.0 : double(errors) / double(requests);
    return totals;
}

QVector<RouteFigures> PlatformMetrics::routes() const
{
    QVector<RouteFigures> all;
    for (qsizetype route = 0; route < m_routes.size(); ++route) {
        RouteFigures figures;
        figures.method = m_routes[route].first;
        figures.route = m_routes[route].second;
        std::array<quint64, kStatuses.size()> byStatus{};
        std::array<quint64, kDurationBuckets.size() + 1> byDuration{};
        quint64 nanos = 0;
        for (const auto &stripe : m_stripes) {
            const Stripe::Slot &slot = stripe->perRoute[size_t(route)];
            for (size_t i = 0; i < byStatus.size(); ++i)
                byStatus[i] += slot.byStatus[i].load(std::memory_order_relaxed);
            for (size_t i = 0; i < byDuration.size(); ++i)
                byDuration[i] += slot.byDuration[i].load(std::memory_order_relaxed);
            nanos += slot.nanos.load(std::memory_order_relaxed);
        }
        for (size_t i = 0; i < byStatus.size(); ++i) {
            if (byStatus[i] > 0)
                figures.byStatus.append({kStatuses[i], byStatus[i]});
        }
        if (figures.byStatus.isEmpty())
            continue;
        std::sort(figures.byStatus.begin(), figures.byStatus.end());
        quint64 sum = 0;
        for (size_t i = 0; i < kDurationBuckets.size(); ++i) {
            sum += byDuration[i];
            figures.cumulative.append(sum);
        }
        // From the buckets, not the statuses: a histogram must agree with itself.
        figures.count = sum + byDuration.back();
        figures.sumSeconds = double(nanos) * 1e-9;
        all.append(std::move(figures));
    }
    return all;
}

} // namespace server::samples
