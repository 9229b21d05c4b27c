// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/chart_series.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace models {
namespace {

// How often the platform takes samples; tells about how many a bucket of the history holds.
constexpr qint64 kSampleMs = 5000;
// A sample late by half a step leaves one bucket out, which is no gap yet.
constexpr double kGapSteps = 2.5;

} // namespace

qsizetype Curve::pointCount() const
{
    qsizetype count = 0;
    for (const CurveRun &run : runs)
        count += run.line.size();
    return count;
}

Curve Curve::fromReduced(const ReducedSeries &reduced)
{
    Curve curve;
    curve.lowest = reduced.lowest;
    curve.highest = reduced.highest;
    for (const QVector<QPointF> &run : reduced.runs)
        curve.runs.push_back({run, {}, {}});
    return curve;
}

void ChartSeries::setHistory(std::span<const client::MetricPoint> points, core::Millis step, qint64 endMs)
{
    m_step = std::max(step, core::Millis(1));
    m_buckets.clear();
    m_buckets.reserve(points.size() + 64);
    for (const client::MetricPoint &point : points) {
        if (!std::isfinite(point.value) || (!m_buckets.empty() && point.timeMs <= m_buckets.back().timeMs))
            continue;
        m_buckets.push_back({point.timeMs, point.value, point.lowest(), point.highest(), 1});
    }
    if (!m_buckets.empty()) {
        Bucket &last = m_buckets.back();
        const qint64 covered = std::clamp<qint64>(endMs - last.timeMs, 0, m_step.count());
        last.samples = int(std::max<qint64>(1, covered / kSampleMs));
    }
    findGap();
}

void ChartSeries::append(qint64 timeMs, double value)
{
    if (!std::isfinite(value))
        return;
    const qint64 start = timeMs - timeMs % m_step.count();
    if (!m_buckets.empty() && start <= m_buckets.back().timeMs) {
        Bucket &last = m_buckets.back();
        if (start < last.timeMs - m_step.count())
            return;
        if (m_kind == MetricKind::Counter) {
            last.value = last.low = last.high = value;
        } else {
            last.value += (value - last.value) / ++last.samples;
            last.low = std::min(last.low, value);
            last.high = std::max(last.high, value);
        }
        return;
    }
    m_buckets.push_back({start, value, value, value, 1});
    if (m_buckets.size() < 8)
        findGap(); // the usual distance is only now becoming known
}

void ChartSeries::dropBefore(qint64 timeMs)
{
    auto keep = firstFrom(timeMs);
    if (keep != m_buckets.begin())
        --keep; // for the line to reach the edge
    const qsizetype gone = keep - m_buckets.begin();
    // In blocks: moving everything for each bucket would be quadratic.
    if (gone > 64 || gone > qsizetype(m_buckets.size() / 8))
        m_buckets.erase(m_buckets.begin(), keep);
}

ChartSeries::Buckets::const_iterator ChartSeries::firstFrom(qint64 timeMs) const
{
    return std::lower_bound(m_buckets.begin(), m_buckets.end(), timeMs,
                            [](const Bucket &bucket, qint64 time) { return bucket.timeMs < time; });
}

void ChartSeries::findGap()
{
    // A server may sample more rarely than it was asked to answer.
    qint64 usual = m_step.count();
    if (m_buckets.size() >= 3) {
        const size_t count = m_buckets.size() - 1;
        const size_t stride = std::max<size_t>(1, count / 256);
        std::vector<qint64> distances;
        for (size_t i = 0; i < count; i += stride)
            distances.push_back(m_buckets[i + 1].timeMs - m_buckets[i].timeMs);
        const auto middle = distances.begin() + qsizetype(distances.size() / 2);
        std::nth_element(distances.begin(), middle, distances.end());
        usual = std::max(usual, *middle);
    }
    m_gapMs = qint64(kGapSteps * double(usual));
}

Curve ChartSeries::curve(qint64 fromMs, qint64 toMs, int columns) const
{
    Curve curve;
    if (m_buckets.empty() || toMs <= fromMs || columns <= 0)
        return curve;
    auto begin = firstFrom(fromMs);
    if (begin != m_buckets.begin())
        --begin;
    auto end = firstFrom(toMs + 1);
    if (end != m_buckets.end())
        ++end;

    const double perColumn = double(toMs - fromMs) / columns;
    double lowest = std::numeric_limits<double>::infinity();
    double highest = -lowest;
    CurveRun run;
    // What falls into one pixel column: first, lowest, highest and last value in their order, and
    // the extremes beyond them.
    struct Column
    {
        Buckets::const_iterator first, low, high, last;
        double bottom, top;
    };
    std::optional<Column> column;
    qint64 index = 0;
    bool isBand = false;
    const auto flush = [&] {
        if (!column)
            return;
        std::array points{column->first, column->low, column->high, column->last};
        std::sort(points.begin(), points.end());
        const auto stop = std::unique(points.begin(), points.end());
        for (auto it = points.begin(); it != stop; ++it)
            run.line.append(QPointF(double((*it)->timeMs), (*it)->value));
        const double middle = double(column->first->timeMs + column->last->timeMs) / 2;
        run.low.append(QPointF(middle, column->bottom));
        run.high.append(QPointF(middle, column->top));
        lowest = std::min(lowest, column->bottom);
        highest = std::max(highest, column->top);
        column.reset();
    };
    const auto endRun = [&] {
        flush();
        if (!run.line.isEmpty()) {
            if (!isBand) {
                run.low.clear();
                run.high.clear();
            }
            curve.runs.push_back(std::move(run));
        }
        run = {};
        isBand = false;
    };
    for (auto it = begin; it != end; ++it) {
        if (it != begin && it->timeMs - std::prev(it)->timeMs > m_gapMs)
            endRun();
        const auto at = qint64(std::floor(double(it->timeMs - fromMs) / perColumn));
        if (column && at != index)
            flush();
        index = at;
        isBand = isBand || it->high > it->low;
        if (!column) {
            column = Column{it, it, it, it, it->low, it->high};
            continue;
        }
        column->last = it;
        if (it->value < column->low->value)
            column->low = it;
        if (it->value > column->high->value)
            column->high = it;
        column->bottom = std::min(column->bottom, it->low);
        column->top = std::max(column->top, it->high);
    }
    endRun();
    if (lowest <= highest) {
        curve.lowest = lowest;
        curve.highest = highest;
    }
    return curve;
}

std::optional<CurveReading> ChartSeries::at(qint64 timeMs, qint64 reachMs) const
{
    if (m_buckets.empty())
        return std::nullopt;
    auto at = firstFrom(timeMs);
    if (at == m_buckets.end() || (at != m_buckets.begin() && timeMs - std::prev(at)->timeMs < at->timeMs - timeMs))
        --at;
    const qint64 distance = std::abs(at->timeMs - timeMs);
    if (distance > std::max(reachMs, m_gapMs * 3 / 5)) // a step and a half
        return std::nullopt;
    return CurveReading{at->timeMs, at->value, at->low, at->high};
}

std::optional<CurveFigures> ChartSeries::figures(qint64 fromMs, qint64 toMs) const
{
    CurveFigures figures;
    figures.highest = -std::numeric_limits<double>::infinity();
    double sum = 0;
    qint64 count = 0;
    for (auto it = firstFrom(fromMs); it != m_buckets.end() && it->timeMs <= toMs; ++it) {
        figures.latest = it->value;
        figures.highest = std::max(figures.highest, it->high);
        sum += it->value;
        ++count;
    }
    if (count == 0)
        return std::nullopt;
    figures.average = sum / double(count);
    return figures;
}

std::vector<client::MetricPoint> ChartSeries::points(qint64 fromMs, qint64 toMs) const
{
    std::vector<client::MetricPoint> points;
    for (auto it = firstFrom(fromMs); it != m_buckets.end() && it->timeMs <= toMs; ++it)
        points.push_back({it->timeMs, it->value, it->value - it->low, it->high - it->value});
    return points;
}

} // namespace models
