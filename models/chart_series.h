// SPDX-License-Identifier: GPL-3.0-or-later
// ChartSeries: one metric over time in buckets of one step, as the server answers them, with live
// samples put into the same buckets. Gives the curve that a plot of so many pixel columns needs, the
// reading at a time, and figures over a stretch. Plain value; any thread. Times: ms since the epoch.
#pragma once

#include "client/types.h"
#include "models/chart_metric.h"
#include "models/series_reducer.h"

#include <optional>
#include <span>
#include <vector>

namespace models {

// An unbroken stretch. `low` and `high` run along the line where a step holds more than its average;
// both are empty when every point is a sample of its own.
struct CurveRun
{
    QVector<QPointF> line; // x: time, y: value
    QVector<QPointF> low;
    QVector<QPointF> high;
};

struct Curve
{
    std::vector<CurveRun> runs;
    double lowest = 0; // over all runs, extremes included; both 0 when there is nothing
    double highest = 0;
    qsizetype pointCount() const;

    static Curve fromReduced(const ReducedSeries &reduced);
};

struct CurveReading
{
    qint64 timeMs = 0;
    double value = 0;
    double lowest = 0; // within the step; equal to the value when it is one sample
    double highest = 0;
};

struct CurveFigures
{
    double latest = 0;
    double average = 0;
    double highest = 0;
};

class ChartSeries
{
public:
    explicit ChartSeries(MetricKind kind = MetricKind::Gauge) : m_kind(kind) { }

    // Replaces everything. `points` in order of time, `step` apart; `endMs`: the time they were asked up to.
    void setHistory(std::span<const client::MetricPoint> points, core::Millis step, qint64 endMs);
    // A live sample; one before the last bucket is not taken.
    void append(qint64 timeMs, double value);
    void dropBefore(qint64 timeMs);

    bool isEmpty() const { return m_buckets.empty(); }
    qsizetype size() const { return qsizetype(m_buckets.size()); }
    core::Millis step() const { return m_step; }
    qint64 oldestMs() const { return m_buckets.empty() ? 0 : m_buckets.front().timeMs; }
    qint64 newestMs() const { return m_buckets.empty() ? 0 : m_buckets.back().timeMs; }

    Curve curve(qint64 fromMs, qint64 toMs, int columns) const;
    // The bucket at a time, at most `reachMs` or a step and a half away; nothing within a gap.
    std::optional<CurveReading> at(qint64 timeMs, qint64 reachMs = 0) const;
    std::optional<CurveFigures> figures(qint64 fromMs, qint64 toMs) const;
    std::vector<client::MetricPoint> points(qint64 fromMs, qint64 toMs) const;

    // Buckets further apart than this have something missing between them.
    qint64 gapMs() const { return m_gapMs; }

private:
    struct Bucket
    {
        qint64 timeMs = 0;
        double value = 0;
        double low = 0;
        double high = 0;
        int samples = 1;
    };
    using Buckets = std::vector<Bucket>;

    Buckets::const_iterator firstFrom(qint64 timeMs) const;
    void findGap();

    MetricKind m_kind;
    core::Millis m_step{5000};
    qint64 m_gapMs = 12'500;
    Buckets m_buckets;
};

} // namespace models
