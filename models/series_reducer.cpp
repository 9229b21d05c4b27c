// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/series_reducer.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace models {
namespace {

// The samples of one column, in the order in which they have to be drawn.
class Column
{
public:
    void add(const client::MetricPoint &point, size_t order)
    {
        if (m_empty) {
            m_first = m_last = m_low = m_high = {point, order};
            m_empty = false;
            return;
        }
        m_last = {point, order};
        if (point.value < m_low.point.value)
            m_low = {point, order};
        if (point.value > m_high.point.value)
            m_high = {point, order};
    }

    void flush(QVector<QPointF> &into)
    {
        if (m_empty)
            return;
        std::array<Sample, 4> samples{m_first, m_low, m_high, m_last};
        std::sort(samples.begin(), samples.end(), [](const Sample &a, const Sample &b) { return a.order < b.order; });
        const auto end = std::unique(samples.begin(), samples.end(),
                                     [](const Sample &a, const Sample &b) { return a.order == b.order; });
        for (auto it = samples.begin(); it != end; ++it)
            into.append(QPointF(double(it->point.timeMs), it->point.value));
        m_empty = true;
    }

private:
    struct Sample
    {
        client::MetricPoint point;
        size_t order = 0;
    };
    Sample m_first, m_low, m_high, m_last;
    bool m_empty = true;
};

} // namespace

qsizetype ReducedSeries::pointCount() const
{
    qsizetype count = 0;
    for (const auto &run : runs)
        count += run.size();
    return count;
}

ReducedSeries reduceSeries(std::span<const client::MetricPoint> points, qint64 fromMs, qint64 toMs, int columns,
                           qint64 gapMs)
{
    ReducedSeries reduced;
    if (points.empty() || toMs <= fromMs || columns <= 0)
        return reduced;

    const auto earlier = [](const client::MetricPoint &point, qint64 time) { return point.timeMs < time; };
    const auto later = [](qint64 time, const client::MetricPoint &point) { return time < point.timeMs; };
    size_t begin = size_t(std::lower_bound(points.begin(), points.end(), fromMs, earlier) - points.begin());
    size_t end = size_t(std::upper_bound(points.begin(), points.end(), toMs, later) - points.begin());
    if (begin > 0)
        --begin;
    if (end < points.size())
        ++end;

    double low = std::numeric_limits<double>::infinity();
    double high = -low;
    const double perColumn = double(toMs - fromMs) / columns;
    QVector<QPointF> run;
    Column column;
    qint64 columnIndex = std::numeric_limits<qint64>::min();
    qint64 previousTime = 0;
    const auto endRun = [&] {
        column.flush(run);
        if (!run.isEmpty())
            reduced.runs.append(std::move(run));
        run = {};
        columnIndex = std::numeric_limits<qint64>::min();
    };

    for (size_t i = begin; i < end; ++i) {
        const client::MetricPoint &point = points[i];
        if (!std::isfinite(point.value)) {
            endRun();
            continue;
        }
        const bool broken = columnIndex != std::numeric_limits<qint64>::min() && gapMs > 0
            && point.timeMs - previousTime > gapMs;
        if (broken)
            endRun();
        const auto index = qint64(std::floor(double(point.timeMs - fromMs) / perColumn));
        if (index != columnIndex) {
            column.flush(run);
            columnIndex = index;
        }
        column.add(point, i);
        low = std::min(low, point.value);
        high = std::max(high, point.value);
        previousTime = point.timeMs;
    }
    endRun();
    if (low <= high) {
        reduced.lowest = low;
        reduced.highest = high;
    }
    return reduced;
}

} // namespace models
