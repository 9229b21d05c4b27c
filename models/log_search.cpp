// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/log_search.h"

#include <algorithm>

namespace models {
namespace {

constexpr int kMostThreads = 4;
constexpr size_t kPiecesPerJob = 16; // 65,536 lines: some milliseconds, so that a cancel is felt at once

} // namespace

LogSearch::LogSearch(LogBuffer &buffer, QObject *parent)
    : QObject(parent)
    , m_buffer(buffer)
    , m_generation(std::make_shared<std::atomic<quint64>>(0))
{
    m_pool.setMaxThreadCount(std::clamp(QThread::idealThreadCount() - 1, 1, kMostThreads));
    m_pool.setThreadPriority(QThread::LowPriority);
    connect(&m_buffer, &LogSource::appended, this, &LogSearch::dispatch);
    connect(&m_buffer, &LogSource::trimmed, this, &LogSearch::linesTrimmed);
    connect(&m_buffer, &LogSource::cleared, this, [this] {
        m_wider.reset(m_buffer.firstLine());
        m_widerEnd = 0;
        restart();
    });
    restart();
}

LogSearch::~LogSearch()
{
    ++*m_generation;
    m_pool.waitForDone();
}

core::Result<> LogSearch::setPattern(const LogPattern &pattern)
{
    if (pattern == m_pattern)
        return core::success();
    std::shared_ptr<const LinePattern> compiled;
    if (!pattern.isEmpty()) {
        auto made = LinePattern::make(pattern);
        if (!made)
            return std::move(made).error();
        compiled = *std::move(made);
    }
    if (compiled && m_compiled && pattern.narrows(m_pattern)) {
        // Typing faster than searching: what the wider one had not decided, an even wider one may have.
        if (m_decidedEnd >= m_widerEnd || !m_pattern.narrows(m_widerPattern)) {
            m_wider = m_hits;
            m_widerEnd = m_decidedEnd;
            m_widerPattern = m_pattern;
        }
    } else {
        m_widerEnd = 0;
        m_widerPattern = {};
    }
    m_pattern = pattern;
    m_compiled = std::move(compiled);
    restart();
    dispatch();
    return core::success();
}

QVector<TextSpan> LogSearch::spans(const QString &shown) const
{
    return m_compiled ? m_compiled->spans(shown) : QVector<TextSpan>();
}

void LogSearch::restart()
{
    ++*m_generation;
    m_pool.clear(); // jobs that have not begun
    m_early.clear();
    m_nextJob = m_awaitedJob = 0;
    m_hits.reset(m_buffer.firstLine());
    m_decidedEnd = m_dispatchedEnd = m_buffer.firstLine();
    emit restarted();
}

void LogSearch::dispatch()
{
    if (!m_compiled)
        return;
    const qint64 end = m_buffer.endLine();
    if (m_dispatchedEnd >= end)
        return;
    Pieces pieces = m_buffer.pieces(m_dispatchedEnd, end);
    m_dispatchedEnd = end;
    for (size_t i = 0; i < pieces.size(); i += kPiecesPerJob) {
        const auto last = std::min(pieces.size(), i + kPiecesPerJob);
        submit(Pieces(pieces.begin() + qsizetype(i), pieces.begin() + qsizetype(last)));
    }
}

void LogSearch::submit(Pieces pieces)
{
    // Blocks of the wider search, as far as it went; null beside a set flag means "no hit there".
    struct Task
    {
        LogPiece piece;
        std::shared_ptr<const LineBits> among;
        bool narrowed;
    };
    std::vector<Task> tasks;
    for (LogPiece &piece : pieces) {
        const bool narrowed = piece.firstLine + piece.to <= m_widerEnd;
        auto among = narrowed ? m_wider.block(piece.firstLine) : nullptr;
        tasks.push_back({std::move(piece), std::move(among), narrowed});
    }
    const quint64 generation = *m_generation;
    const quint64 job = m_nextJob++;
    m_pool.start([this, tasks = std::move(tasks), compiled = m_compiled, current = m_generation, generation, job] {
        thread_local LinePattern::Scratch scratch;
        scratch.current = current.get();
        scratch.wanted = generation;
        Outcome outcome{tasks.front().piece.firstLine + tasks.front().piece.from,
                        tasks.back().piece.firstLine + tasks.back().piece.to,
                        {}};
        for (const Task &task : tasks) {
            if (scratch.givenUp())
                return;
            const LogPiece &piece = task.piece;
            LineBits bits;
            if (!task.narrowed || task.among)
                bits = compiled->match(piece.chunk, piece.from, piece.to, task.among.get(), scratch);
            outcome.found.push_back({piece.firstLine, bits});
        }
        if (scratch.givenUp())
            return;
        // The destructor waits for the pool, so `this` is there; what is posted dies with it.
        QMetaObject::invokeMethod(
            this, [this, generation, job, outcome = std::move(outcome)]() mutable { finished(generation, job, std::move(outcome)); },
            Qt::QueuedConnection);
    });
}

void LogSearch::finished(quint64 generation, quint64 job, Outcome outcome)
{
    if (generation != *m_generation)
        return;
    m_early.emplace(job, std::move(outcome));
    while (!m_early.empty() && m_early.begin()->first == m_awaitedJob) {
        const Outcome next = std::move(m_early.begin()->second);
        m_early.erase(m_early.begin());
        ++m_awaitedJob;
        const qint64 first = m_buffer.firstLine();
        for (const Found &found : next.found) {
            if (found.blockStart >= first) // else it was trimmed meanwhile
                m_hits.add(found.blockStart, found.bits);
        }
        const qint64 from = std::max(next.from, m_decidedEnd);
        m_decidedEnd = std::max(next.to, m_decidedEnd);
        if (from < m_decidedEnd)
            emit advanced(from, m_decidedEnd);
    }
    if (m_awaitedJob == m_nextJob)
        emit completed();
}

void LogSearch::linesTrimmed(qint64 newFirst)
{
    m_hits.dropBefore(newFirst);
    m_wider.dropBefore(newFirst);
    m_decidedEnd = std::max(m_decidedEnd, newFirst);
    m_dispatchedEnd = std::max(m_dispatchedEnd, newFirst);
}

} // namespace models
