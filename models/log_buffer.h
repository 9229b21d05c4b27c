// SPDX-License-Identifier: GPL-3.0-or-later
// LogBuffer: all log lines of one or several services: raw bytes in append-only chunks, with 12 bytes
// of facts a line. Lines are numbered from 0 for ever: dropping the oldest chunks when the cap is
// reached moves firstLine(), never a number. Line access is O(1). Lives on one thread (the
// window's); owned by the page. Others read it by chunks(), which share the text and copy nothing.
#pragma once

#include "models/log_chunk.h"
#include "models/log_source.h"

#include <QVector>

#include <deque>
#include <functional>
#include <optional>
#include <vector>

namespace models {

// A line on its way into the buffer, with the service it is of.
struct LogArrival
{
    core::LogEntry entry;
    core::ServiceId service;
    LogLineKind kind = LogLineKind::Entry;
};

// A piece of the buffer: lines [firstLine + from, firstLine + to).
struct LogPiece
{
    LogChunk chunk;
    qint64 firstLine = 0; // number of the first line of the chunk
    int from = 0;
    int to = 0;
};

class LogBuffer final : public LogSource
{
    Q_OBJECT
public:
    static constexpr int kLinesPerSegment = LogChunk::kLines;
    static constexpr qint64 kDefaultCapBytes = 64 * 1024 * 1024;

    explicit LogBuffer(QObject *parent = nullptr);
    ~LogBuffer() override;

    void setCapBytes(qint64 bytes); // of text and facts together; at least one chunk is kept
    qint64 capBytes() const { return m_capBytes; }

    void append(const core::ServiceId &service, const QVector<core::LogEntry> &entries);
    void append(const QVector<LogArrival> &arrivals);
    void appendGap(const core::ServiceId &service, qint64 timeMs, const QString &text);
    // Whole chunks, as a LogFile makes them with service index 0; all but the last are full, and so
    // is what the buffer holds.
    void appendChunks(const core::ServiceId &service, const std::vector<LogChunk> &chunks);
    // The lines there are whose service passes `keep`, with these added in order of time. All get
    // new numbers: cleared(), then appended(). For what an append cannot do: late history, a
    // service less.
    void rewrite(const QVector<LogArrival> &added, const std::function<bool(const core::ServiceId &)> &keep);
    void clear(); // numbering goes on: firstLine() becomes endLine()

    // Services by index. An index is the lowest free one, so that it can stand for a colour; it is
    // free again when a rewrite() or clear() leaves no line of its service.
    const std::vector<core::ServiceId> &services() const { return m_services; }
    int addService(const core::ServiceId &service); // also before its first line
    std::optional<int> serviceIndex(const core::ServiceId &service) const;

    qint64 droppedLines() const { return m_droppedByCap; } // by the cap, since clear()
    qint64 memoryBytes() const;                            // text and facts, as allocated

    // Lines [from, to) for other threads; pieces of at most LogChunk::kLines.
    std::vector<LogPiece> pieces(qint64 from, qint64 to) const;

    qint64 firstLine() const override { return m_firstLine; }
    qint64 endLine() const override { return m_endLine; }
    LogLine line(qint64 line) const override;
    void readFacts(qint64 from, std::span<LogFacts> into) const override;
    qint64 levelCount(core::LogLevel level) const override { return m_levelCounts[size_t(level)]; }
    qint64 lineAtTime(qint64 timeMs) const override;

private:
    void appendLine(QByteArrayView text, const LineFacts &facts, quint16 service);
    void tell(qint64 firstNew);
    void trim();
    void forget();

    std::deque<LogChunkBuilder> m_segments; // all but the last hold kLinesPerSegment lines
    qint64 m_firstLine = 0;
    qint64 m_endLine = 0;
    qint64 m_droppedByCap = 0;
    qint64 m_capBytes = kDefaultCapBytes;
    qint64 m_sealedBytes = 0; // of all segments but the last
    std::array<qint64, 4> m_levelCounts{};
    std::vector<core::ServiceId> m_services; // by index; an empty one is free
};

} // namespace models
