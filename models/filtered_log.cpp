// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/filtered_log.h"

#include <algorithm>

namespace models {

FilteredLog::FilteredLog(LogBuffer &buffer, QObject *parent)
    : LogSource(parent)
    , m_buffer(buffer)
{
    connect(&m_buffer, &LogSource::appended, this, &FilteredLog::advance);
    connect(&m_buffer, &LogSource::aboutToTrim, this, &FilteredLog::aboutToTrimBuffer);
    connect(&m_buffer, &LogSource::trimmed, this, &FilteredLog::bufferTrimmed);
    connect(&m_buffer, &LogSource::cleared, this, &FilteredLog::refill);
    refill();
}

void FilteredLog::setSearch(LogSearch *search)
{
    if (search == m_search)
        return;
    Q_ASSERT(!search || &search->buffer() == &m_buffer);
    if (m_search)
        m_search->disconnect(this);
    m_search = search;
    if (m_search) {
        connect(m_search, &LogSearch::restarted, this, &FilteredLog::refill);
        connect(m_search, &LogSearch::advanced, this, &FilteredLog::advance);
        connect(m_search, &QObject::destroyed, this, &FilteredLog::refill);
    }
    refill();
}

void FilteredLog::setLevels(LogLevels levels)
{
    if (levels == m_levels)
        return;
    m_levels = levels;
    refill();
}

void FilteredLog::setHiddenServices(const QSet<core::ServiceId> &services)
{
    if (services == m_hidden)
        return;
    m_hidden = services;
    refill();
}

bool FilteredLog::isFiltering() const
{
    return (m_search && m_search->isActive()) || m_levels != LogLevels::all() || !m_hidden.isEmpty();
}

void FilteredLog::refill()
{
    // Numbers go on, as they do in the buffer: none comes to mean another line.
    m_shown.reset(m_buffer.firstLine(), m_shown.endRank());
    m_decidedEnd = m_buffer.firstLine();
    m_facets = m_levelCounts = {};
    m_blocks.clear();
    m_blocksStart = m_buffer.firstLine();
    emit cleared();
    advance();
}

void FilteredLog::advance()
{
    const bool searching = m_search && m_search->isActive();
    const qint64 end = searching ? std::min(m_search->decidedEnd(), m_buffer.endLine()) : m_buffer.endLine();
    if (end <= m_decidedEnd)
        return;
    const qint64 firstNew = m_shown.endRank();
    decide(m_decidedEnd, end);
    m_decidedEnd = end;
    if (const qint64 count = m_shown.endRank() - firstNew; count > 0)
        emit appended(firstNew, count);
}

void FilteredLog::decide(qint64 from, qint64 to)
{
    const bool searching = m_search && m_search->isActive();
    const std::vector<core::ServiceId> &services = m_buffer.services();
    std::vector<char> hidden(services.size());
    for (size_t i = 0; i < services.size(); ++i)
        hidden[i] = m_hidden.contains(services[i]);

    for (const LogPiece &piece : m_buffer.pieces(from, to)) {
        const auto index = size_t((piece.firstLine - m_blocksStart) / LineBits::kLines);
        if (m_blocks.size() <= index)
            m_blocks.resize(index + 1);
        BlockCounts &counts = m_blocks[index];
        const auto hits = searching ? m_search->hits().block(piece.firstLine) : nullptr;
        LineBits bits;
        for (int i = piece.from; i < piece.to; ++i) {
            const LineFacts &facts = piece.chunk.facts(i);
            if (hidden[piece.chunk.serviceIndex(i)])
                continue;
            if (facts.kind() == LogLineKind::Gap) {
                bits.set(i);
                continue;
            }
            if (searching && !(hits && hits->test(i)))
                continue;
            const auto level = size_t(facts.level());
            ++counts.facets[level];
            ++m_facets[level];
            if (m_levels.contains(facts.level())) {
                ++counts.shown[level];
                ++m_levelCounts[level];
                bits.set(i);
            }
        }
        m_shown.add(piece.firstLine, bits);
    }
}

void FilteredLog::readFacts(qint64 from, std::span<LogFacts> into) const
{
    if (into.empty())
        return;
    qint64 at = m_shown.lineOf(from);
    m_buffer.readFacts(at, into.first(1));
    for (size_t done = 1; done < into.size(); ++done) {
        at = *m_shown.next(at + 1);
        m_buffer.readFacts(at, into.subspan(done, 1));
    }
}

void FilteredLog::aboutToTrimBuffer(qint64 newFirst)
{
    const qint64 rank = m_shown.rankOf(newFirst);
    if (rank > firstLine())
        emit aboutToTrim(rank);
}

void FilteredLog::bufferTrimmed(qint64 newFirst)
{
    const qint64 before = firstLine();
    m_shown.dropBefore(newFirst);
    m_decidedEnd = std::max(m_decidedEnd, newFirst);
    for (; m_blocksStart < newFirst; m_blocksStart += LineBits::kLines) {
        if (m_blocks.empty())
            continue;
        for (size_t level = 0; level < m_facets.size(); ++level) {
            m_facets[level] -= m_blocks.front().facets[level];
            m_levelCounts[level] -= m_blocks.front().shown[level];
        }
        m_blocks.pop_front();
    }
    if (firstLine() != before)
        emit trimmed(firstLine());
}

} // namespace models
