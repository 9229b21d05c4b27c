// SPDX-License-Identifier: GPL-3.0-or-later
// LogChunk: up to kLines log lines, text and facts, that never change: a copy shares them and may be
// read on any thread, while the LogChunkBuilder it was taken from (one thread, its owner's) goes on
// adding lines behind them. Each line's bytes are followed by '\n', so that a search can run over
// the whole text at once. Offsets are bytes.
#pragma once

#include "models/log_source.h"

#include <array>
#include <memory>

namespace models {

// Everything about a line but its text. Three words and not two, so that nothing is padded away.
struct LineFacts
{
    quint32 offset = 0; // of the text in its chunk
    quint32 low = 0;    // time, lower half
    quint32 high = 0;   // time bits 32..43 | level << 12 | stream << 14 | gap << 16 | replica << 17

    static LineFacts make(qint64 timeMs, core::LogLevel level, core::LogStream stream, LogLineKind kind, int replica);
    qint64 timeMs() const { return qint64(low) | qint64(high & 0xfff) << 32; }
    core::LogLevel level() const { return core::LogLevel(high >> 12 & 3); }
    core::LogStream stream() const { return core::LogStream(high >> 14 & 3); }
    LogLineKind kind() const { return LogLineKind(high >> 16 & 1); }
    int replica() const { return int(high >> 17); }
};
static_assert(sizeof(LineFacts) == 12);

class LogChunk
{
public:
    static constexpr int kLines = 4096;
    static constexpr qsizetype kLongestLine = 512 * 1024; // so that a full chunk stays below 4 GiB

    int lineCount() const { return int(m_lines); }
    bool isFull() const { return m_lines >= kLines; }
    qsizetype textBytes() const { return m_textBytes; }
    const char *text() const { return m_text.get(); }

    const LineFacts &facts(int i) const { return m_facts[i]; }
    quint16 serviceIndex(int i) const { return m_services ? m_services[i] : m_service; }
    // Of one line: where it begins, and where its line end is.
    quint32 begin(int i) const { return m_facts[i].offset; }
    quint32 end(int i) const { return (quint32(i) + 1 < m_lines ? m_facts[i + 1].offset : m_textBytes) - 1; }
    QByteArrayView textOf(int i) const
    {
        const quint32 from = begin(i);
        quint32 to = end(i);
        if (to > from && m_text[to - 1] == '\r') // of a file from elsewhere
            --to;
        return {m_text.get() + from, qsizetype(to - from)};
    }

private:
    friend class LogChunkBuilder;

    std::shared_ptr<char[]> m_text;
    std::shared_ptr<LineFacts[]> m_facts;
    std::shared_ptr<quint16[]> m_services; // only once a second service is in this chunk
    quint32 m_textBytes = 0;
    quint32 m_lines = 0;
    quint16 m_service = 0;
};

class LogChunkBuilder
{
public:
    explicit LogChunkBuilder(qsizetype expectedTextBytes = 0);
    explicit LogChunkBuilder(const LogChunk &begun); // goes on behind the lines of this one

    // `facts.offset` is set here. Text beyond LogChunk::kLongestLine is cut.
    void append(QByteArrayView text, LineFacts facts, quint16 serviceIndex);
    void setTimes(int from, int to, qint64 timeMs); // only while nobody else has seen the chunk
    void seal(); // gives back what was reserved and not used

    const LogChunk &chunk() const { return m_chunk; }
    const std::array<int, 4> &levelCounts() const { return m_levelCounts; } // of entries
    qint64 memoryBytes() const;

private:
    void growText(size_t needed);
    void growFacts();

    LogChunk m_chunk;
    size_t m_textCapacity = 0;
    size_t m_factsCapacity = 0;
    std::array<int, 4> m_levelCounts{};
};

} // namespace models
