// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/log_buffer.h"

#include <algorithm>

namespace models {
namespace {

// Everything about a line but its text. Three words and not two, so that nothing is padded away.
struct LineFacts
{
    quint32 offset;  // of the text in its segment; it ends where the next one begins
    quint32 low;     // time, lower half
    quint32 high;    // time bits 32..43 | level << 12 | stream << 14 | gap << 16 | replica << 17

    static LineFacts make(quint32 offset, qint64 timeMs, core::LogLevel level, core::LogStream stream,
                          LogLineKind kind, int replica)
    {
        const quint64 time = quint64(std::clamp<qint64>(timeMs, 0, (qint64(1) << 44) - 1));
        return {offset, quint32(time & 0xffffffffu),
                quint32(time >> 32) | quint32(level) << 12 | quint32(stream) << 14 | quint32(kind) << 16
                    | quint32(std::clamp(replica, 0, 0x7fff)) << 17};
    }
    qint64 timeMs() const { return qint64(low) | qint64(high & 0xfff) << 32; }
    core::LogLevel level() const { return core::LogLevel(high >> 12 & 3); }
    core::LogStream stream() const { return core::LogStream(high >> 14 & 3); }
    LogLineKind kind() const { return LogLineKind(high >> 16 & 1); }
    int replica() const { return int(high >> 17); }
};
static_assert(sizeof(LineFacts) == 12);

} // namespace

struct LogBuffer::Segment
{
    std::vector<char> text;
    std::vector<LineFacts> lines;
    std::vector<quint16> services; // only once a second service writes into this segment
    quint16 service = 0;
    std::array<qint64, 4> levelCounts{};

    bool full() const { return lines.size() >= size_t(kLinesPerSegment); }
    qint64 memory() const
    {
        return qint64(text.capacity() + lines.capacity() * sizeof(LineFacts) + services.capacity() * sizeof(quint16)
                      + sizeof(Segment));
    }
    QByteArrayView textOf(size_t i) const
    {
        const size_t begin = lines[i].offset;
        const size_t end = i + 1 < lines.size() ? lines[i + 1].offset : text.size();
        return {text.data() + begin, qsizetype(end - begin)};
    }
    quint16 serviceOf(size_t i) const { return services.empty() ? service : services[i]; }
};

LogBuffer::LogBuffer(QObject *parent)
    : QObject(parent)
{
}

LogBuffer::~LogBuffer() = default;

void LogBuffer::setCapBytes(qint64 bytes)
{
    m_capBytes = bytes;
    const qint64 before = m_firstLine;
    trim();
    if (m_firstLine != before)
        emit trimmed(m_firstLine);
}

void LogBuffer::append(const core::ServiceId &service, const QVector<core::LogEntry> &entries)
{
    if (entries.isEmpty())
        return;
    const qint64 firstBefore = m_firstLine;
    const qint64 firstNew = m_endLine;
    const quint16 index = serviceIndex(service);
    for (const core::LogEntry &entry : entries)
        appendLine(entry.message, entry.timeMs, entry.level, entry.stream, LogLineKind::Entry, entry.replica, index);

    if (m_firstLine != firstBefore)
        emit trimmed(m_firstLine);
    // A batch larger than the cap has lost its own beginning already.
    const qint64 from = std::max(firstNew, m_firstLine);
    emit appended(from, m_endLine - from);
}

void LogBuffer::appendGap(const core::ServiceId &service, qint64 timeMs, const QString &text)
{
    const qint64 firstBefore = m_firstLine;
    appendLine(text.toUtf8(), timeMs, core::LogLevel::Warn, core::LogStream::System, LogLineKind::Gap, 0,
               serviceIndex(service));
    if (m_firstLine != firstBefore)
        emit trimmed(m_firstLine);
    emit appended(m_endLine - 1, 1);
}

void LogBuffer::clear()
{
    m_segments.clear();
    m_firstLine = m_endLine;
    m_droppedByCap = 0;
    m_sealedBytes = 0;
    m_levelCounts = {};
    m_services.clear();
    emit cleared();
}

LogLine LogBuffer::line(qint64 line) const
{
    Q_ASSERT(line >= m_firstLine && line < m_endLine);
    const qint64 offset = line - m_firstLine;
    const Segment &segment = *m_segments[size_t(offset / kLinesPerSegment)];
    const size_t i = size_t(offset % kLinesPerSegment);
    const LineFacts &facts = segment.lines[i];
    return {segment.textOf(i), facts.timeMs(), facts.level(),   facts.stream(),
            facts.kind(),      facts.replica(), &m_services[segment.serviceOf(i)]};
}

qint64 LogBuffer::memoryBytes() const
{
    return m_sealedBytes + (m_segments.empty() ? 0 : m_segments.back()->memory());
}

qint64 LogBuffer::lineAtTime(qint64 timeMs) const
{
    // Nearly sorted: good enough to halve by segment, then to walk the one that decides.
    const auto segment = std::partition_point(m_segments.begin(), m_segments.end(), [&](const auto &s) {
        return s->lines.back().timeMs() < timeMs;
    });
    if (segment == m_segments.end())
        return m_endLine;
    const auto &lines = (*segment)->lines;
    const auto at = std::find_if(lines.begin(), lines.end(),
                                 [&](const LineFacts &facts) { return facts.timeMs() >= timeMs; });
    return m_firstLine + qint64(segment - m_segments.begin()) * kLinesPerSegment + qint64(at - lines.begin());
}

QByteArray LogBuffer::plainText(qint64 from, qint64 to) const
{
    from = std::max(from, m_firstLine);
    to = std::min(to, m_endLine);
    QByteArray text;
    for (qint64 i = from; i < to; ++i) {
        text += line(i).text;
        text += '\n';
    }
    return text;
}

LogBuffer::Segment &LogBuffer::writable(qsizetype bytes)
{
    if (!m_segments.empty() && !m_segments.back()->full())
        return *m_segments.back();
    size_t expected = size_t(kLinesPerSegment) * 64;
    if (!m_segments.empty()) {
        Segment &sealed = *m_segments.back();
        sealed.text.shrink_to_fit();
        sealed.services.shrink_to_fit();
        trim();
        m_sealedBytes += sealed.memory();
        expected = sealed.text.size();
    }
    auto segment = std::make_unique<Segment>();
    if (m_endLine > 0 || !m_segments.empty()) // the first one stays small: most buffers hold little
        segment->text.reserve(std::max(expected, size_t(bytes)));
    if (!m_segments.empty())
        segment->lines.reserve(kLinesPerSegment);
    m_segments.push_back(std::move(segment));
    return *m_segments.back();
}

quint16 LogBuffer::serviceIndex(const core::ServiceId &service)
{
    const auto at = std::find(m_services.begin(), m_services.end(), service);
    if (at != m_services.end())
        return quint16(at - m_services.begin());
    if (m_services.size() >= 0xffff)
        return quint16(m_services.size() - 1);
    m_services.push_back(service);
    return quint16(m_services.size() - 1);
}

void LogBuffer::appendLine(QByteArrayView text, qint64 timeMs, core::LogLevel level, core::LogStream stream,
                           LogLineKind kind, int replica, quint16 service)
{
    Segment &segment = writable(text.size());
    if (segment.lines.empty()) {
        segment.service = service;
    } else if (segment.services.empty() && segment.service != service) {
        segment.services.reserve(kLinesPerSegment);
        segment.services.assign(segment.lines.size(), segment.service);
        segment.services.push_back(service);
    } else if (!segment.services.empty()) {
        segment.services.push_back(service);
    }
    segment.lines.push_back(LineFacts::make(quint32(segment.text.size()), timeMs, level, stream, kind, replica));
    segment.text.insert(segment.text.end(), text.begin(), text.end());
    if (kind == LogLineKind::Entry) {
        ++segment.levelCounts[size_t(level)];
        ++m_levelCounts[size_t(level)];
    }
    ++m_endLine;
}

void LogBuffer::trim()
{
    while (m_segments.size() > 1 && memoryBytes() > m_capBytes) {
        const Segment &oldest = *m_segments.front();
        const qint64 lines = qint64(oldest.lines.size());
        for (size_t i = 0; i < m_levelCounts.size(); ++i)
            m_levelCounts[i] -= oldest.levelCounts[i];
        m_sealedBytes -= oldest.memory();
        m_firstLine += lines;
        m_droppedByCap += lines;
        m_segments.pop_front();
    }
}

} // namespace models
