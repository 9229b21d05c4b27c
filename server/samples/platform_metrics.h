// SPDX-License-Identifier: GPL-3.0-or-later
// PlatformMetrics: counts what the server itself answers. Routes are registered once, before the
// first request; recordRequest() may then run on any number of threads at once and takes no lock.
// Owned by the composition root. Durations in nanoseconds, rates over the last minute.
#pragma once

#include "core/clock.h"

#include <QByteArray>
#include <QVector>

#include <array>
#include <atomic>
#include <chrono>
#include <memory>

namespace server::samples {

// Upper bounds of the duration histogram, in seconds; the last bucket is +Inf.
inline constexpr std::array kDurationBuckets{0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05,
                                             0.1,    0.25,  0.5,    1.0,   2.5,  5.0,   10.0};

enum class RouteSlot : int { Unmatched = 0 }; // the slot for requests that no route took

struct RouteFigures
{
    QByteArray method; // "GET"; "other" for the unmatched slot
    QByteArray route;  // "/api/v1/services/{serviceId}"; "unmatched"
    QVector<std::pair<int, quint64>> byStatus; // only those that occurred, ascending
    QVector<quint64> cumulative;               // a bucket each; +Inf is `count`
    quint64 count = 0;
    double sumSeconds = 0;
};

struct RequestTotals
{
    quint64 total = 0;       // since the start
    quint64 errors = 0;      // answers of 500 and above, since the start
    double ratePerSec = 0;   // the last minute, or since the start when that is shorter
    double errorRatio = 0;   // 0..1, the last minute
};

class PlatformMetrics
{
public:
    explicit PlatformMetrics(const core::Clock &clock);
    ~PlatformMetrics();
    PlatformMetrics(const PlatformMetrics &) = delete;
    PlatformMetrics &operator=(const PlatformMetrics &) = delete;

    // Before the first request only; the same pair gives the same slot.
    RouteSlot registerRoute(const QByteArray &method, const QByteArray &route);

    void recordRequest(RouteSlot slot, int status, std::chrono::nanoseconds duration);

    RequestTotals totals() const;
    QVector<RouteFigures> routes() const; // only those that were asked for

private:
    struct Stripe;
    static constexpr int kStripes = 8;
    Stripe &ownStripe();

    const core::Clock &m_clock;
    const qint64 m_startMs;
    QVector<std::pair<QByteArray, QByteArray>> m_routes;
    std::array<std::unique_ptr<Stripe>, kStripes> m_stripes;
};

} // namespace server::samples
