// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/log_histogram.h"

#include <algorithm>
#include <array>

namespace models {
namespace {

qint64 floorDiv(qint64 a, qint64 b)
{
    return a >= 0 ? a / b : -((-a + b - 1) / b);
}

} // namespace

LogHistogram::LogHistogram(LogSource &source, QObject *parent)
    : QObject(parent)
    , m_source(source)
{
    connect(&m_source, &LogSource::appended, this, [this](qint64 first, qint64 added) {
        count(std::max(first, m_countedEnd), first + added, Count::In);
        emit changed();
    });
    connect(&m_source, &LogSource::aboutToTrim, this, [this](qint64 newFirst) {
        count(m_source.firstLine(), std::min(newFirst, m_countedEnd), Count::Out);
        m_countedEnd = std::max(m_countedEnd, newFirst);
        while (!m_bins.empty() && m_bins.back().lines == 0)
            m_bins.pop_back();
        const auto used = std::find_if(m_bins.begin(), m_bins.end(), [](const Bin &bin) { return bin.lines != 0; });
        m_firstBin += used - m_bins.begin();
        m_bins.erase(m_bins.begin(), used);
    });
    connect(&m_source, &LogSource::cleared, this, &LogHistogram::recount);
    recount();
}

void LogHistogram::recount()
{
    m_bins.clear();
    m_binMs = kFinestMs;
    m_countedEnd = m_source.firstLine();
    count(m_source.firstLine(), m_source.endLine(), Count::In);
    emit changed();
}

void LogHistogram::count(qint64 from, qint64 to, Count way)
{
    std::array<LogFacts, 1024> facts;
    const qint32 one = way == Count::In ? 1 : -1;
    while (from < to) {
        const auto some = std::span(facts).first(size_t(std::min<qint64>(to - from, qint64(facts.size()))));
        m_source.readFacts(from, some);
        for (const LogFacts &line : some) {
            if (line.kind != LogLineKind::Entry)
                continue;
            Bin &bin = binAt(line.timeMs);
            bin.lines += one;
            if (line.level == core::LogLevel::Error)
                bin.errors += one;
            else if (line.level == core::LogLevel::Warn)
                bin.warnings += one;
        }
        from += qint64(some.size());
    }
    if (way == Count::In)
        m_countedEnd = std::max(m_countedEnd, to);
}

LogHistogram::Bin &LogHistogram::binAt(qint64 timeMs)
{
    while (true) {
        const qint64 number = floorDiv(timeMs, m_binMs);
        if (m_bins.empty()) {
            m_firstBin = number;
            return m_bins.emplace_back();
        }
        const qint64 first = std::min(m_firstBin, number);
        const qint64 last = std::max(m_firstBin + qint64(m_bins.size()) - 1, number);
        if (last - first >= qint64(kMostBins)) {
            widen();
            continue;
        }
        if (first < m_firstBin) {
            m_bins.insert(m_bins.begin(), size_t(m_firstBin - first), Bin());
            m_firstBin = first;
        }
        if (last - first >= qint64(m_bins.size()))
            m_bins.resize(size_t(last - first) + 1);
        return m_bins[size_t(number - m_firstBin)];
    }
}

void LogHistogram::widen()
{
    // Each divides the next, so that no line is ever in doubt.
    static constexpr std::array<qint64, 10> kWidths{1000,    5000,      15'000,     30'000,     60'000,
                                                    300'000, 900'000,   3'600'000,  21'600'000, 86'400'000};
    const auto wider = std::upper_bound(kWidths.begin(), kWidths.end(), m_binMs);
    const qint64 width = wider == kWidths.end() ? m_binMs * 2 : *wider;
    const auto old = std::exchange(m_bins, {});
    const qint64 oldFirst = m_firstBin;
    m_firstBin = floorDiv(oldFirst * m_binMs, width);
    for (size_t i = 0; i < old.size(); ++i) {
        const qint64 number = floorDiv((oldFirst + qint64(i)) * m_binMs, width) - m_firstBin;
        if (number >= qint64(m_bins.size()))
            m_bins.resize(size_t(number) + 1);
        Bin &bin = m_bins[size_t(number)];
        bin.lines += old[i].lines;
        bin.warnings += old[i].warnings;
        bin.errors += old[i].errors;
    }
    m_binMs = width;
}

TimeRange LogHistogram::range() const
{
    if (m_bins.empty())
        return {};
    return {m_firstBin * m_binMs, (m_firstBin + qint64(m_bins.size())) * m_binMs};
}

QVector<HistogramBucket> LogHistogram::buckets(const TimeRange &range, int count) const
{
    QVector<HistogramBucket> found(std::max(count, 0));
    if (found.isEmpty() || range.isEmpty())
        return found;
    const qint64 length = range.toMs - range.fromMs;
    const qint64 from = std::max<qint64>(0, floorDiv(range.fromMs, m_binMs) - m_firstBin);
    for (qint64 i = from; i < qint64(m_bins.size()); ++i) {
        const qint64 time = (m_firstBin + i) * m_binMs;
        if (time >= range.toMs)
            break;
        if (time < range.fromMs)
            continue;
        // In floating point: a range of years times a thousand buckets is too much for 64 bits' comfort.
        const auto bucket = std::min(qint64(found.size()) - 1, qint64(double(time - range.fromMs) * count / double(length)));
        const Bin &bin = m_bins[size_t(i)];
        found[bucket].lines += bin.lines;
        found[bucket].warnings += bin.warnings;
        found[bucket].errors += bin.errors;
    }
    return found;
}

TimeRange LogHistogram::niceRange(int most, qint64 *bucketMs) const
{
    const TimeRange all = range();
    if (all.isEmpty() || most < 1) {
        *bucketMs = kFinestMs;
        return {};
    }
    static constexpr std::array<qint64, 17> kRound{1000,      2000,      5000,      10'000,     15'000,    30'000,
                                                   60'000,    120'000,   300'000,   600'000,    900'000,   1'800'000,
                                                   3'600'000, 7'200'000, 21'600'000, 43'200'000, 86'400'000};
    const auto fits = [&](qint64 width) {
        return width % m_binMs == 0 && floorDiv(all.toMs - 1, width) - floorDiv(all.fromMs, width) + 1 <= most;
    };
    const auto round = std::find_if(kRound.begin(), kRound.end(), fits);
    qint64 width = round == kRound.end() ? std::max(kRound.back(), m_binMs) : *round;
    while (!fits(width))
        width *= 2;
    *bucketMs = width;
    return {floorDiv(all.fromMs, width) * width, (floorDiv(all.toMs - 1, width) + 1) * width};
}

} // namespace models
