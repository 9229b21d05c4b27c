// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/log_buffer.h"

#include <algorithm>

namespace models {
namespace {

constexpr size_t kMostServices = 0xffff;

LineFacts factsOf(const core::LogEntry &entry, LogLineKind kind)
{
    return LineFacts::make(entry.timeMs, entry.level, entry.stream, kind, entry.replica);
}

} // namespace

LogBuffer::LogBuffer(QObject *parent)
    : LogSource(parent)
{
}

LogBuffer::~LogBuffer() = default;

void LogBuffer::setCapBytes(qint64 bytes)
{
    m_capBytes = bytes;
    trim();
}

void LogBuffer::append(const core::ServiceId &service, const QVector<core::LogEntry> &entries)
{
    if (entries.isEmpty())
        return;
    const qint64 firstNew = m_endLine;
    const auto index = quint16(addService(service));
    for (const core::LogEntry &entry : entries)
        appendLine(entry.message, factsOf(entry, LogLineKind::Entry), index);
    tell(firstNew);
}

void LogBuffer::append(const QVector<LogArrival> &arrivals)
{
    if (arrivals.isEmpty())
        return;
    const qint64 firstNew = m_endLine;
    const core::ServiceId *known = nullptr;
    quint16 index = 0;
    for (const LogArrival &arrival : arrivals) {
        if (!known || *known != arrival.service) {
            index = quint16(addService(arrival.service));
            known = &arrival.service;
        }
        appendLine(arrival.entry.message, factsOf(arrival.entry, arrival.kind), index);
    }
    tell(firstNew);
}

void LogBuffer::appendGap(const core::ServiceId &service, qint64 timeMs, const QString &text)
{
    const qint64 firstNew = m_endLine;
    appendLine(text.toUtf8(),
               LineFacts::make(timeMs, core::LogLevel::Warn, core::LogStream::System, LogLineKind::Gap, 0),
               quint16(addService(service)));
    tell(firstNew);
}

void LogBuffer::appendChunks(const core::ServiceId &service, const std::vector<LogChunk> &chunks)
{
    const qint64 firstNew = m_endLine;
    const auto index = quint16(addService(service));
    for (const LogChunk &chunk : chunks) {
        if (chunk.lineCount() == 0)
            continue;
        const bool whole = index == 0 && (m_segments.empty() || m_segments.back().chunk().isFull());
        if (!whole) { // after other lines: copied, as they must be packed
            for (int i = 0; i < chunk.lineCount(); ++i)
                appendLine(chunk.textOf(i), chunk.facts(i), index);
            continue;
        }
        if (!m_segments.empty())
            m_sealedBytes += m_segments.back().memoryBytes();
        const LogChunkBuilder &segment = m_segments.emplace_back(chunk);
        for (size_t level = 0; level < m_levelCounts.size(); ++level)
            m_levelCounts[level] += segment.levelCounts()[level];
        m_endLine += chunk.lineCount();
    }
    if (m_endLine != firstNew)
        tell(firstNew);
}

void LogBuffer::rewrite(const QVector<LogArrival> &added, const std::function<bool(const core::ServiceId &)> &keep)
{
    const auto old = std::exchange(m_segments, {});
    const auto oldServices = m_services;
    const qint64 dropped = m_droppedByCap;
    forget();
    std::vector<bool> kept(oldServices.size());
    for (size_t i = 0; i < oldServices.size(); ++i) {
        kept[i] = !oldServices[i].isEmpty() && keep(oldServices[i]);
        m_services.push_back(kept[i] ? oldServices[i] : core::ServiceId()); // the others keep their index
    }
    const qint64 firstNew = m_endLine;
    m_firstLine = m_endLine;
    m_droppedByCap = dropped;

    auto next = added.begin();
    const auto addUpTo = [&](qint64 timeMs) {
        for (; next != added.end() && next->entry.timeMs < timeMs; ++next)
            appendLine(next->entry.message, factsOf(next->entry, next->kind), quint16(addService(next->service)));
    };
    for (const LogChunkBuilder &segment : old) {
        const LogChunk &chunk = segment.chunk();
        for (int i = 0; i < chunk.lineCount(); ++i) {
            const quint16 service = chunk.serviceIndex(i);
            if (!kept[service])
                continue;
            addUpTo(chunk.facts(i).timeMs());
            appendLine(chunk.textOf(i), chunk.facts(i), service);
        }
    }
    addUpTo(std::numeric_limits<qint64>::max());
    emit cleared();
    tell(firstNew);
}

void LogBuffer::clear()
{
    m_segments.clear();
    forget();
    m_firstLine = m_endLine;
    emit cleared();
}

void LogBuffer::forget()
{
    m_droppedByCap = 0;
    m_sealedBytes = 0;
    m_levelCounts = {};
    m_services.clear();
}

int LogBuffer::addService(const core::ServiceId &service)
{
    const auto at = std::find(m_services.begin(), m_services.end(), service);
    if (at != m_services.end())
        return int(at - m_services.begin());
    const auto free = std::find(m_services.begin(), m_services.end(), core::ServiceId());
    if (free != m_services.end()) {
        *free = service;
        return int(free - m_services.begin());
    }
    if (m_services.size() < kMostServices)
        m_services.push_back(service);
    return int(m_services.size() - 1);
}

std::optional<int> LogBuffer::serviceIndex(const core::ServiceId &service) const
{
    const auto at = std::find(m_services.begin(), m_services.end(), service);
    return at == m_services.end() ? std::nullopt : std::optional(int(at - m_services.begin()));
}

LogLine LogBuffer::line(qint64 line) const
{
    Q_ASSERT(line >= m_firstLine && line < m_endLine);
    const qint64 offset = line - m_firstLine;
    const LogChunk &chunk = m_segments[size_t(offset / kLinesPerSegment)].chunk();
    const int i = int(offset % kLinesPerSegment);
    const LineFacts &facts = chunk.facts(i);
    const quint16 service = chunk.serviceIndex(i);
    return {chunk.textOf(i), facts.timeMs(),  facts.level(), facts.stream(),
            facts.kind(),    facts.replica(), service,       &m_services[service]};
}

void LogBuffer::readFacts(qint64 from, std::span<LogFacts> into) const
{
    Q_ASSERT(from >= m_firstLine && from + qint64(into.size()) <= m_endLine);
    size_t done = 0;
    while (done < into.size()) {
        const qint64 offset = from + qint64(done) - m_firstLine;
        const LogChunk &chunk = m_segments[size_t(offset / kLinesPerSegment)].chunk();
        for (int i = int(offset % kLinesPerSegment); i < chunk.lineCount() && done < into.size(); ++i, ++done) {
            const LineFacts &facts = chunk.facts(i);
            into[done] = {facts.timeMs(), facts.level(), facts.kind(), chunk.serviceIndex(i)};
        }
    }
}

qint64 LogBuffer::memoryBytes() const
{
    return m_sealedBytes + (m_segments.empty() ? 0 : m_segments.back().memoryBytes());
}

std::vector<LogPiece> LogBuffer::pieces(qint64 from, qint64 to) const
{
    from = std::max(from, m_firstLine);
    to = std::min(to, m_endLine);
    std::vector<LogPiece> found;
    while (from < to) {
        const qint64 segment = (from - m_firstLine) / kLinesPerSegment;
        const qint64 start = m_firstLine + segment * kLinesPerSegment;
        const qint64 upTo = std::min(to, start + kLinesPerSegment);
        found.push_back({m_segments[size_t(segment)].chunk(), start, int(from - start), int(upTo - start)});
        from = upTo;
    }
    return found;
}

qint64 LogBuffer::lineAtTime(qint64 timeMs) const
{
    // Nearly sorted: good enough to halve by segment, then to walk the one that decides.
    const auto lastTime = [](const LogChunk &chunk) { return chunk.facts(chunk.lineCount() - 1).timeMs(); };
    const auto segment = std::partition_point(m_segments.begin(), m_segments.end(), [&](const LogChunkBuilder &s) {
        return lastTime(s.chunk()) < timeMs;
    });
    if (segment == m_segments.end())
        return m_endLine;
    const LogChunk &chunk = segment->chunk();
    int i = 0;
    while (chunk.facts(i).timeMs() < timeMs)
        ++i;
    return m_firstLine + qint64(segment - m_segments.begin()) * kLinesPerSegment + i;
}

void LogBuffer::appendLine(QByteArrayView text, const LineFacts &facts, quint16 service)
{
    if (m_segments.empty()) {
        m_segments.emplace_back(); // the first one grows as it must: most buffers hold little
    } else if (m_segments.back().chunk().isFull()) {
        LogChunkBuilder &sealed = m_segments.back();
        const qsizetype expected = sealed.chunk().textBytes();
        sealed.seal();
        m_sealedBytes += sealed.memoryBytes();
        m_segments.emplace_back(expected + expected / 32);
    }
    m_segments.back().append(text, facts, service);
    if (facts.kind() == LogLineKind::Entry)
        ++m_levelCounts[size_t(facts.level())];
    ++m_endLine;
}

// After lines from firstNew on were added.
void LogBuffer::tell(qint64 firstNew)
{
    trim();
    // A batch larger than the cap has lost its own beginning already.
    const qint64 from = std::max(firstNew, m_firstLine);
    emit appended(from, m_endLine - from);
}

void LogBuffer::trim()
{
    size_t count = 0;
    qint64 memory = memoryBytes();
    while (m_segments.size() - count > 1 && memory > m_capBytes)
        memory -= m_segments[count++].memoryBytes();
    if (count == 0)
        return;
    const qint64 newFirst = m_firstLine + qint64(count) * kLinesPerSegment;
    emit aboutToTrim(newFirst);
    for (; count > 0; --count) {
        const LogChunkBuilder &oldest = m_segments.front();
        for (size_t i = 0; i < m_levelCounts.size(); ++i)
            m_levelCounts[i] -= oldest.levelCounts()[i];
        m_sealedBytes -= oldest.memoryBytes();
        m_segments.pop_front();
    }
    m_droppedByCap += newFirst - m_firstLine;
    m_firstLine = newFirst;
    emit trimmed(newFirst);
}

} // namespace models
