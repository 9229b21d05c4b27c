// SPDX-License-Identifier: GPL-3.0-or-later
// FilteredLog: the lines of a LogBuffer that match a search, have a chosen level and are of a chosen
// service, read like any log. Live, and never a copy: a bit a line. Gap lines pass the level and
// search filters, so that what is missing stays in sight. Its lines are numbered by rank; changing
// the filter numbers them anew. Lives on the buffer's thread; the buffer outlives it.
#pragma once

#include "models/line_set.h"
#include "models/log_search.h"

#include <QPointer>
#include <QSet>

namespace models {

// Levels by bit.
class LogLevels
{
public:
    static constexpr LogLevels all() { return LogLevels(0xf); }
    static constexpr LogLevels none() { return LogLevels(0); }
    constexpr bool contains(core::LogLevel level) const { return m_bits >> unsigned(level) & 1; }
    constexpr LogLevels with(core::LogLevel level) const { return LogLevels(m_bits | 1u << unsigned(level)); }
    constexpr LogLevels without(core::LogLevel level) const { return LogLevels(m_bits & ~(1u << unsigned(level))); }
    bool operator==(const LogLevels &) const = default;

private:
    explicit constexpr LogLevels(unsigned bits) : m_bits(bits) { }
    unsigned m_bits;
};

class FilteredLog final : public LogSource
{
    Q_OBJECT
public:
    explicit FilteredLog(LogBuffer &buffer, QObject *parent = nullptr);

    // Only lines that this search finds; null, or a search without a pattern: all lines.
    void setSearch(LogSearch *search);
    void setLevels(LogLevels levels);
    LogLevels levels() const { return m_levels; }
    // Lines of these services are left out.
    void setHiddenServices(const QSet<core::ServiceId> &services);
    bool isFiltering() const; // whether anything may be left out

    // What a level's button says: the lines that pass all but the choice of levels.
    qint64 facetCount(core::LogLevel level) const { return m_facets[size_t(level)]; }
    bool isComplete() const { return m_decidedEnd == m_buffer.endLine(); } // else a search is under way
    LogBuffer &buffer() const { return m_buffer; }

    qint64 firstLine() const override { return m_shown.firstRank(); }
    qint64 endLine() const override { return m_shown.endRank(); }
    LogLine line(qint64 line) const override { return m_buffer.line(m_shown.lineOf(line)); }
    void readFacts(qint64 from, std::span<LogFacts> into) const override;
    qint64 levelCount(core::LogLevel level) const override { return m_levelCounts[size_t(level)]; }
    qint64 lineAtTime(qint64 timeMs) const override { return m_shown.rankOf(m_buffer.lineAtTime(timeMs)); }
    qint64 toBufferLine(qint64 line) const override { return m_shown.lineOf(line); }
    qint64 fromBufferLine(qint64 bufferLine) const override { return m_shown.rankOf(bufferLine); }
    bool shows(qint64 bufferLine) const { return m_shown.contains(bufferLine); }

private:
    using LevelCounts = std::array<qint64, 4>;
    struct BlockCounts
    {
        std::array<quint16, 4> facets{};
        std::array<quint16, 4> shown{};
    };

    void refill();
    void advance();
    void decide(qint64 from, qint64 to);
    void aboutToTrimBuffer(qint64 newFirst);
    void bufferTrimmed(qint64 newFirst);

    LogBuffer &m_buffer;
    QPointer<LogSearch> m_search;
    LogLevels m_levels = LogLevels::all();
    QSet<core::ServiceId> m_hidden;
    LineSet m_shown;
    qint64 m_decidedEnd = 0;
    LevelCounts m_facets{};
    LevelCounts m_levelCounts{};
    std::deque<BlockCounts> m_blocks; // to take away what is trimmed
    qint64 m_blocksStart = 0;
};

} // namespace models
