// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/series_store.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

namespace models {
namespace {

constexpr size_t kLeast = 256; // samples; a power of the fan

bool earlier(const client::MetricPoint &a, const client::MetricPoint &b)
{
    return a.timeMs < b.timeMs;
}

} // namespace

// --- taking samples ------------------------------------------------------------------------------

void SeriesStore::setGapMs(qint64 gapMs)
{
    m_gapMs = gapMs; // gaps of time are told by the times; only asked-for breaks are kept
}

void SeriesStore::clear()
{
    m_times.clear();
    m_values.clear();
    m_breaks.clear();
    m_levels.clear();
    m_mask = m_begin = m_end = 0;
    m_breakNext = false;
}

void SeriesStore::grow()
{
    const size_t capacity = std::max(kLeast, m_times.size() * 2);
    std::vector<qint64> times(capacity);
    std::vector<double> values(capacity);
    std::vector<bool> breaks(capacity);
    for (size_t n = m_begin; n < m_end; ++n) {
        times[n & (capacity - 1)] = timeAt(n);
        values[n & (capacity - 1)] = valueAt(n);
        breaks[n & (capacity - 1)] = brokenAt(n);
    }
    m_times.swap(times);
    m_values.swap(values);
    m_breaks.swap(breaks);
    m_mask = capacity - 1;
    m_levels.clear();
    // The ring covers one block more than whole ones: it may begin and end inside of two.
    for (size_t blocks = capacity >> kShift; blocks >= kFan; blocks >>= kShift)
        m_levels.push_back({std::vector<Block>(blocks * 2), blocks * 2 - 1});
    for (size_t n = m_begin; n < m_end; ++n)
        include(n);
}

void SeriesStore::append(const client::MetricPoint &point, bool broken)
{
    if (size_t(size()) == m_times.size())
        grow();
    const size_t n = m_end++;
    m_times[n & m_mask] = point.timeMs;
    m_values[n & m_mask] = point.value;
    m_breaks[n & m_mask] = broken;
    include(n);
}

// The newest sample enters the blocks above it.
void SeriesStore::include(size_t n)
{
    const double value = valueAt(n);
    for (size_t level = 0; level < m_levels.size(); ++level) {
        const size_t number = n >> (kShift * (level + 1));
        Block &target = block(level, number);
        const size_t first = number << (kShift * (level + 1));
        if (n == first || n == m_begin) {
            target = {n, n};
            continue;
        }
        // What has been dropped may still be named; such a block is never asked as a whole.
        if (target.lowAt < m_begin || value < valueAt(target.lowAt))
            target.lowAt = n;
        if (target.highAt < m_begin || value > valueAt(target.highAt))
            target.highAt = n;
    }
}

// The value of a sample has changed.
void SeriesStore::recompute(size_t n)
{
    for (size_t level = 0; level < m_levels.size(); ++level) {
        const size_t shift = kShift * (level + 1);
        const size_t first = std::max(m_begin, (n >> shift) << shift);
        const size_t end = std::min(m_end, ((n >> shift) + 1) << shift);
        Block found{first, first};
        if (level == 0) {
            for (size_t i = first; i < end; ++i)
                widen(found, {i, i});
        } else {
            const size_t below = shift - kShift;
            for (size_t number = first >> below; number <= (end - 1) >> below; ++number) {
                const Block &part = block(level - 1, number);
                if (part.lowAt >= m_begin && part.highAt >= m_begin)
                    widen(found, part);
            }
        }
        block(level, n >> shift) = found;
    }
}

void SeriesStore::add(const client::MetricPoint &point)
{
    if (!isEmpty() && point.timeMs <= timeAt(m_end - 1)) {
        add(std::span(&point, 1));
        return;
    }
    if (!std::isfinite(point.value)) {
        m_breakNext = true;
        return;
    }
    append(point, std::exchange(m_breakNext, false) && !isEmpty());
}

void SeriesStore::add(std::span<const client::MetricPoint> points)
{
    std::vector<client::MetricPoint> sorted;
    if (!std::is_sorted(points.begin(), points.end(), earlier)) {
        sorted.assign(points.begin(), points.end());
        std::stable_sort(sorted.begin(), sorted.end(), earlier);
        points = sorted;
    }
    std::vector<client::MetricPoint> between;
    for (const client::MetricPoint &point : points) {
        if (isEmpty() || point.timeMs > timeAt(m_end - 1)) {
            add(point);
            continue;
        }
        if (!std::isfinite(point.value))
            continue; // there is nothing to break: samples on both sides are known
        const size_t n = m_begin + size_t(lowerBound(point.timeMs));
        if (n < m_end && timeAt(n) == point.timeMs) {
            if (valueAt(n) != point.value) {
                m_values[n & m_mask] = point.value;
                recompute(n);
            }
        } else {
            between.push_back(point);
        }
    }
    if (between.empty())
        return;
    std::vector<bool> breaks;
    const std::vector<client::MetricPoint> held = all(breaks);
    std::vector<client::MetricPoint> merged;
    std::vector<bool> mergedBreaks;
    merged.reserve(held.size() + between.size());
    size_t next = 0;
    for (size_t i = 0; i <= held.size(); ++i) {
        for (; next < between.size() && (i == held.size() || between[next].timeMs < held[i].timeMs); ++next) {
            if (!merged.empty() && merged.back().timeMs == between[next].timeMs) {
                merged.back() = between[next];
                continue;
            }
            merged.push_back(between[next]);
            mergedBreaks.push_back(false);
        }
        if (i < held.size()) {
            merged.push_back(held[i]);
            mergedBreaks.push_back(breaks[i]);
        }
    }
    assign(merged, mergedBreaks);
}

void SeriesStore::replaceRange(std::span<const client::MetricPoint> points)
{
    if (points.empty())
        return;
    std::vector<bool> breaks;
    const std::vector<client::MetricPoint> held = all(breaks);
    std::vector<client::MetricPoint> made;
    std::vector<bool> madeBreaks;
    const auto take = [&](const client::MetricPoint &point, bool broken) {
        made.push_back(point);
        madeBreaks.push_back(broken && made.size() > 1);
    };
    size_t i = 0;
    for (; i < held.size() && held[i].timeMs < points.front().timeMs; ++i)
        take(held[i], breaks[i]);
    bool broken = false;
    for (const client::MetricPoint &point : points) {
        if (!std::isfinite(point.value)) {
            broken = true;
        } else if (made.empty() || made.back().timeMs < point.timeMs) {
            take(point, std::exchange(broken, false));
        } else {
            made.back() = point;
        }
    }
    for (; i < held.size() && held[i].timeMs <= points.back().timeMs; ++i) { }
    for (; i < held.size(); ++i)
        take(held[i], breaks[i] || std::exchange(broken, false));
    const bool breakNext = m_breakNext || broken;
    assign(made, madeBreaks);
    m_breakNext = breakNext;
}

std::vector<client::MetricPoint> SeriesStore::all(std::vector<bool> &breaks) const
{
    std::vector<client::MetricPoint> points;
    points.reserve(size_t(size()));
    breaks.reserve(size_t(size()));
    for (size_t n = m_begin; n < m_end; ++n) {
        points.push_back({timeAt(n), valueAt(n)});
        breaks.push_back(brokenAt(n));
    }
    return points;
}

void SeriesStore::assign(const std::vector<client::MetricPoint> &points, const std::vector<bool> &breaks)
{
    m_begin = m_end = 0;
    for (size_t i = 0; i < points.size(); ++i)
        append(points[i], breaks[i]);
}

void SeriesStore::dropBefore(qint64 timeMs)
{
    m_begin += size_t(lowerBound(timeMs));
}

// --- asking --------------------------------------------------------------------------------------

qsizetype SeriesStore::lowerBound(qint64 timeMs) const
{
    return qsizetype(firstNotBefore(timeMs, m_begin, 1) - m_begin);
}

// The first sample from `from` on that is not before a time. Gallops in steps of `guess`: samples
// come evenly, so that the next column's border is nearly always as far as the last one was.
size_t SeriesStore::firstNotBefore(qint64 timeMs, size_t from, size_t guess) const
{
    size_t low = from;
    size_t step = std::max<size_t>(1, guess);
    size_t high = std::min(m_end, low + step);
    while (high < m_end && timeAt(high) < timeMs) {
        low = high;
        step *= 2;
        high = std::min(m_end, low + step);
    }
    while (low < high) {
        const size_t middle = low + (high - low) / 2;
        if (timeAt(middle) < timeMs)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

std::optional<client::MetricPoint> SeriesStore::nearest(qint64 timeMs) const
{
    if (isEmpty())
        return std::nullopt;
    size_t n = m_begin + size_t(lowerBound(timeMs));
    if (n == m_end || (n > m_begin && timeMs - timeAt(n - 1) < timeAt(n) - timeMs))
        --n;
    return client::MetricPoint{timeAt(n), valueAt(n)};
}

qint64 SeriesStore::usualGapMs() const
{
    if (size() < 3)
        return 0;
    std::vector<qint64> steps;
    for (size_t n = m_end - std::min<size_t>(64, size_t(size()) - 1); n < m_end; ++n)
        steps.push_back(timeAt(n) - timeAt(n - 1));
    const auto middle = steps.begin() + qsizetype(steps.size() / 2);
    std::nth_element(steps.begin(), middle, steps.end());
    return 3 * *middle + 1000;
}

void SeriesStore::widen(Block &into, const Block &other) const
{
    if (valueAt(other.lowAt) < valueAt(into.lowAt))
        into.lowAt = other.lowAt;
    if (valueAt(other.highAt) > valueAt(into.highAt))
        into.highAt = other.highAt;
}

// Lowest and highest of [first, end): samples up to a whole block, blocks up to a greater one, and
// down again at the other side.
SeriesStore::Block SeriesStore::extremes(size_t first, size_t end) const
{
    Block found{first, first};
    size_t n = first;
    while (n < end) {
        // The greatest block that begins here and ends in time.
        size_t level = 0;
        while (level < m_levels.size()) {
            const size_t width = size_t(1) << (kShift * (level + 1));
            if (n & (width - 1) || n + width > end)
                break;
            ++level;
        }
        if (level == 0) {
            widen(found, {n, n});
            ++n;
        } else {
            widen(found, block(level - 1, n >> (kShift * level)));
            n += size_t(1) << (kShift * level);
        }
    }
    return found;
}

ReducedSeries SeriesStore::reduced(qint64 fromMs, qint64 toMs, int columns) const
{
    ReducedSeries made;
    if (isEmpty() || toMs <= fromMs || columns <= 0)
        return made;
    size_t begin = m_begin + size_t(lowerBound(fromMs));
    size_t end = firstNotBefore(toMs + 1, begin, 1024);
    if (begin > m_begin)
        --begin;
    if (end < m_end)
        ++end;
    if (begin == end)
        return made;

    const double width = double(toMs - fromMs) / columns;
    double low = std::numeric_limits<double>::infinity();
    double high = -low;
    QVector<QPointF> run;
    run.reserve(std::min<qsizetype>(qsizetype(end - begin), qsizetype(columns + 2) * 4));
    size_t guess = std::max<size_t>(1, (end - begin) / size_t(columns));
    for (size_t n = begin; n < end;) {
        const double column = std::floor(double(timeAt(n)) / width);
        const auto border = qint64(std::ceil((column + 1) * width));
        size_t next = std::min(end, firstNotBefore(border, n + 1, guess));
        // A width that does not divide evenly may put the border a hair before the sample itself.
        next = std::max(next, n + 1);
        guess = next - n;
        if (n > begin && (brokenAt(n) || isGap(timeAt(n - 1), timeAt(n)))) {
            made.runs.append(std::exchange(run, {}));
        }
        const Block most = extremes(n, next);
        std::array<size_t, 4> drawn{n, std::min(most.lowAt, most.highAt), std::max(most.lowAt, most.highAt), next - 1};
        const auto last = std::unique(drawn.begin(), drawn.end());
        for (auto it = drawn.begin(); it != last; ++it)
            run.append(QPointF(double(timeAt(*it)), valueAt(*it)));
        low = std::min(low, valueAt(most.lowAt));
        high = std::max(high, valueAt(most.highAt));
        n = next;
    }
    made.runs.append(std::move(run));
    made.lowest = low;
    made.highest = high;
    return made;
}

} // namespace models
