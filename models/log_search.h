// SPDX-License-Identifier: GPL-3.0-or-later
// LogSearch: which lines of a LogBuffer match a pattern, kept up to date as lines arrive and as the
// pattern is typed (a longer pattern looks only at the hits of the shorter one). The work is done on
// threads of its own pool in order of the lines; what was asked before is cancelled. Lives on the
// buffer's thread; owned by the page; the buffer outlives it. Lines are those of the buffer.
#pragma once

#include "models/line_set.h"
#include "models/log_buffer.h"
#include "models/log_pattern.h"

#include <QThreadPool>

#include <atomic>
#include <map>

namespace models {

class LogSearch final : public QObject
{
    Q_OBJECT
public:
    explicit LogSearch(LogBuffer &buffer, QObject *parent = nullptr);
    ~LogSearch() override;

    // An empty pattern ends the search. A wrong one is refused and changes nothing.
    core::Result<> setPattern(const LogPattern &pattern);
    const LogPattern &pattern() const { return m_pattern; }
    bool isActive() const { return m_compiled != nullptr; }

    // Lines before this one are decided; hits are complete when it is the end of the buffer.
    qint64 decidedEnd() const { return m_decidedEnd; }
    bool isComplete() const { return m_decidedEnd == m_buffer.endLine(); }

    const LineSet &hits() const { return m_hits; }
    qint64 hitCount() const { return m_hits.count(); }
    bool isHit(qint64 line) const { return m_hits.contains(line); }
    std::optional<qint64> nextHit(qint64 afterLine) const { return m_hits.next(afterLine + 1); }
    std::optional<qint64> previousHit(qint64 beforeLine) const { return m_hits.previous(beforeLine); }
    // "4 of 120": from 1; of the first hit not before the line.
    qint64 hitNumber(qint64 line) const { return m_hits.rankOf(line) - m_hits.firstRank() + 1; }

    // Where a line as it is shown matches; empty without a pattern.
    QVector<TextSpan> spans(const QString &shown) const;

    LogBuffer &buffer() const { return m_buffer; }

signals:
    void restarted();                          // no line is decided any more
    void advanced(qint64 from, qint64 to);     // these lines are decided now
    void completed();                          // and these were the last ones, for now

private:
    struct Found
    {
        qint64 blockStart;
        LineBits bits;
    };
    struct Outcome
    {
        qint64 from;
        qint64 to;
        std::vector<Found> found;
    };
    using Pieces = std::vector<LogPiece>;

    void restart();
    void dispatch();
    void submit(Pieces pieces);
    void finished(quint64 generation, quint64 job, Outcome outcome);
    void linesTrimmed(qint64 newFirst);

    LogBuffer &m_buffer;
    LogPattern m_pattern;
    std::shared_ptr<const LinePattern> m_compiled;
    LineSet m_hits;
    qint64 m_decidedEnd = 0;
    qint64 m_dispatchedEnd = 0;
    LineSet m_wider; // hits of the pattern that this one narrows, up to m_widerEnd
    qint64 m_widerEnd = 0;
    LogPattern m_widerPattern;

    std::shared_ptr<std::atomic<quint64>> m_generation; // jobs of another one give up
    quint64 m_nextJob = 0;      // to be submitted
    quint64 m_awaitedJob = 0;   // whose outcome is next in order
    std::map<quint64, Outcome> m_early;
    QThreadPool m_pool;
};

} // namespace models
