// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/log_chunk.h"

#include <algorithm>
#include <cstring>

namespace models {
namespace {

constexpr size_t kFirstText = 4096;
constexpr size_t kFirstFacts = 64;

template <typename T>
std::shared_ptr<T[]> reallocated(const std::shared_ptr<T[]> &old, size_t used, size_t capacity)
{
    // A new array, not a grown one: whoever holds a copy of the chunk goes on reading the old one.
    auto fresh = std::make_shared_for_overwrite<T[]>(capacity);
    if (used > 0)
        std::memcpy(static_cast<void *>(fresh.get()), old.get(), used * sizeof(T));
    return fresh;
}

} // namespace

LineFacts LineFacts::make(qint64 timeMs, core::LogLevel level, core::LogStream stream, LogLineKind kind, int replica)
{
    const quint64 time = quint64(std::clamp<qint64>(timeMs, 0, (qint64(1) << 44) - 1));
    return {0, quint32(time & 0xffffffffu),
            quint32(time >> 32) | quint32(level) << 12 | quint32(stream) << 14 | quint32(kind) << 16
                | quint32(std::clamp(replica, 0, 0x7fff)) << 17};
}

LogChunkBuilder::LogChunkBuilder(qsizetype expectedTextBytes)
{
    if (expectedTextBytes > 0) {
        growText(size_t(expectedTextBytes));
        m_chunk.m_facts = std::make_shared_for_overwrite<LineFacts[]>(LogChunk::kLines);
        m_factsCapacity = LogChunk::kLines;
    }
}

LogChunkBuilder::LogChunkBuilder(const LogChunk &begun)
    : m_chunk(begun)
    , m_textCapacity(begun.m_textBytes) // the first line to come takes arrays of our own
    , m_factsCapacity(begun.m_lines)
{
    if (m_chunk.m_services)
        m_chunk.m_services = reallocated(begun.m_services, begun.m_lines, LogChunk::kLines);
    for (quint32 i = 0; i < begun.m_lines; ++i) {
        if (begun.m_facts[i].kind() == LogLineKind::Entry)
            ++m_levelCounts[size_t(begun.m_facts[i].level())];
    }
}

void LogChunkBuilder::append(QByteArrayView text, LineFacts facts, quint16 serviceIndex)
{
    const size_t size = size_t(std::min(text.size(), LogChunk::kLongestLine));
    const size_t at = m_chunk.m_textBytes;
    const quint32 n = m_chunk.m_lines;
    if (at + size + 1 > m_textCapacity)
        growText(at + size + 1);
    if (n >= m_factsCapacity)
        growFacts();
    if (n == 0) {
        m_chunk.m_service = serviceIndex;
    } else if (m_chunk.m_services) {
        m_chunk.m_services[n] = serviceIndex;
    } else if (m_chunk.m_service != serviceIndex) {
        m_chunk.m_services = std::make_shared_for_overwrite<quint16[]>(LogChunk::kLines);
        std::fill_n(m_chunk.m_services.get(), n, m_chunk.m_service);
        m_chunk.m_services[n] = serviceIndex;
    }
    char *to = m_chunk.m_text.get() + at;
    if (size > 0)
        std::memcpy(to, text.data(), size);
    to[size] = '\n';
    facts.offset = quint32(at);
    m_chunk.m_facts[n] = facts;
    if (facts.kind() == LogLineKind::Entry)
        ++m_levelCounts[size_t(facts.level())];
    m_chunk.m_textBytes = quint32(at + size + 1);
    m_chunk.m_lines = n + 1;
}

void LogChunkBuilder::setTimes(int from, int to, qint64 timeMs)
{
    for (int i = from; i < to; ++i) {
        LineFacts &facts = m_chunk.m_facts[i];
        const quint32 offset = facts.offset;
        facts = LineFacts::make(timeMs, facts.level(), facts.stream(), facts.kind(), facts.replica());
        facts.offset = offset;
    }
}

void LogChunkBuilder::seal()
{
    if (m_textCapacity > m_chunk.m_textBytes + m_chunk.m_textBytes / 64) {
        m_chunk.m_text = reallocated(m_chunk.m_text, m_chunk.m_textBytes, m_chunk.m_textBytes);
        m_textCapacity = m_chunk.m_textBytes;
    }
    if (m_factsCapacity > m_chunk.m_lines + m_chunk.m_lines / 64) {
        m_chunk.m_facts = reallocated(m_chunk.m_facts, m_chunk.m_lines, m_chunk.m_lines);
        m_factsCapacity = m_chunk.m_lines;
    }
}

qint64 LogChunkBuilder::memoryBytes() const
{
    return qint64(m_textCapacity + m_factsCapacity * sizeof(LineFacts)
                  + (m_chunk.m_services ? LogChunk::kLines * sizeof(quint16) : 0) + sizeof(*this));
}

void LogChunkBuilder::growText(size_t needed)
{
    const size_t capacity = std::max({needed, m_textCapacity + m_textCapacity / 2, kFirstText});
    m_chunk.m_text = reallocated(m_chunk.m_text, m_chunk.m_textBytes, capacity);
    m_textCapacity = capacity;
}

void LogChunkBuilder::growFacts()
{
    const size_t capacity = std::clamp(m_factsCapacity * 2, kFirstFacts, size_t(LogChunk::kLines));
    m_chunk.m_facts = reallocated(m_chunk.m_facts, m_chunk.m_lines, capacity);
    m_factsCapacity = capacity;
}

} // namespace models
