// SPDX-License-Identifier: GPL-3.0-or-later
// LogHistogram: how many lines, warnings and errors a LogSource has over time, for the strip above a
// log. Kept as lines come and go, in bins that grow wider as the log spans more time (one second to
// begin with), so that a strip of any range is the sum of few. Times in milliseconds; gap lines are
// not counted. Lives on the source's thread; owned by the page; the source outlives it.
#pragma once

#include "models/log_source.h"

#include <QVector>

#include <vector>

namespace models {

struct HistogramBucket
{
    qint64 lines = 0; // of every level
    qint64 warnings = 0;
    qint64 errors = 0;
    bool operator==(const HistogramBucket &) const = default;
};

struct TimeRange
{
    qint64 fromMs = 0;
    qint64 toMs = 0; // not in it
    bool isEmpty() const { return toMs <= fromMs; }
    bool operator==(const TimeRange &) const = default;
};

class LogHistogram final : public QObject
{
    Q_OBJECT
public:
    static constexpr qint64 kFinestMs = 1000;
    static constexpr size_t kMostBins = 16'384;

    explicit LogHistogram(LogSource &source, QObject *parent = nullptr);

    TimeRange range() const; // of the lines there are, to whole bins; empty without one
    qint64 binMs() const { return m_binMs; }

    // The range in `count` buckets of equal length. Exact when both ends and the length of a bucket
    // are multiples of binMs(); else a bin counts for the bucket in which it begins.
    QVector<HistogramBucket> buckets(const TimeRange &range, int count) const;
    // The range there is, in at most `most` buckets of a round length (1, 2, 5, 10, 15, 30 s, ...).
    TimeRange niceRange(int most, qint64 *bucketMs) const;

signals:
    void changed(); // once for each batch of the source

private:
    struct Bin
    {
        qint32 lines = 0;
        qint32 warnings = 0;
        qint32 errors = 0;
    };
    enum class Count { In, Out };

    void recount();
    void count(qint64 from, qint64 to, Count way);
    Bin &binAt(qint64 timeMs);
    void widen();

    LogSource &m_source;
    std::vector<Bin> m_bins;
    qint64 m_binMs = kFinestMs;
    qint64 m_firstBin = 0;   // number of m_bins[0], in binMs since the epoch
    qint64 m_countedEnd = 0; // lines of the source before this one are counted
};

} // namespace models
