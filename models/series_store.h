// SPDX-License-Identifier: GPL-3.0-or-later
// SeriesStore: the samples of one series in order of time, under a pyramid of lowest and highest
// values, so that drawing any stretch of it costs the plot's pixel columns and not its samples. A
// sample is appended in constant time (amortised), the oldest are dropped in constant time each; one
// in the middle costs a pass. Knows where samples are missing. Plain value; any thread; times in
// milliseconds since the epoch.
#pragma once

#include "models/series_reducer.h"

#include <optional>
#include <vector>

namespace models {

class SeriesStore
{
public:
    SeriesStore() = default;

    // Samples further apart than this have a gap between them; 0: never. Said anew it holds for all.
    void setGapMs(qint64 gapMs);
    qint64 gapMs() const { return m_gapMs; }
    // The line is broken between what is held and what is appended next.
    void breakLine() { m_breakNext = true; }

    // A time already held gets the new value. A value that is no number breaks the line.
    void add(const client::MetricPoint &point);
    void add(std::span<const client::MetricPoint> points); // in any order
    // Takes the place of every sample between the first and the last of `points` (in order of time).
    void replaceRange(std::span<const client::MetricPoint> points);
    void dropBefore(qint64 timeMs);
    void clear();

    qsizetype size() const { return qsizetype(m_end - m_begin); }
    bool isEmpty() const { return m_begin == m_end; }
    client::MetricPoint at(qsizetype i) const { return {timeAt(m_begin + size_t(i)), valueAt(m_begin + size_t(i))}; }
    client::MetricPoint first() const { return at(0); }
    client::MetricPoint last() const { return at(size() - 1); }
    bool isBrokenBefore(qsizetype i) const { return brokenAt(m_begin + size_t(i)); }
    qsizetype lowerBound(qint64 timeMs) const; // first sample not before
    // The sample nearest to a time.
    std::optional<client::MetricPoint> nearest(qint64 timeMs) const;

    // Three times the usual distance of the newest samples, and a second; 0 when there are too few.
    qint64 usualGapMs() const;

    // As reduceSeries(): at most four points a column, every spike kept, one sample beyond each edge.
    // Columns stand at multiples of their width, so that a sliding window does not flicker. A gap is
    // shown where it reaches over the border of a column; a narrower one could not be seen.
    ReducedSeries reduced(qint64 fromMs, qint64 toMs, int columns) const;

private:
    // Samples have running numbers; m_begin is the oldest held. Number n is at n & m_mask, its block
    // of level k is number n >> (kShift * (k + 1)).
    static constexpr int kShift = 4;
    static constexpr size_t kFan = size_t(1) << kShift;
    struct Block
    {
        size_t lowAt = 0;
        size_t highAt = 0;
    };
    struct Level
    {
        std::vector<Block> blocks;
        size_t mask = 0;
    };

    qint64 timeAt(size_t n) const { return m_times[n & m_mask]; }
    double valueAt(size_t n) const { return m_values[n & m_mask]; }
    bool brokenAt(size_t n) const { return m_breaks[n & m_mask]; }
    Block &block(size_t level, size_t number) { return m_levels[level].blocks[number & m_levels[level].mask]; }
    const Block &block(size_t level, size_t number) const { return m_levels[level].blocks[number & m_levels[level].mask]; }

    void append(const client::MetricPoint &point, bool broken);
    void grow();
    void include(size_t n);
    void recompute(size_t n);
    std::vector<client::MetricPoint> all(std::vector<bool> &breaks) const;
    void assign(const std::vector<client::MetricPoint> &points, const std::vector<bool> &breaks);
    bool isGap(qint64 earlier, qint64 later) const { return m_gapMs > 0 && later - earlier > m_gapMs; }
    size_t firstNotBefore(qint64 timeMs, size_t from, size_t guess) const;
    Block extremes(size_t first, size_t end) const;
    void widen(Block &into, const Block &other) const;

    std::vector<qint64> m_times;
    std::vector<double> m_values;
    std::vector<bool> m_breaks; // asked for by breakLine() or a value that was no number
    std::vector<Level> m_levels;
    size_t m_mask = 0;
    size_t m_begin = 0;
    size_t m_end = 0;
    qint64 m_gapMs = 0;
    bool m_breakNext = false;
};

} // namespace models
