// SPDX-License-Identifier: GPL-3.0-or-later
// LogBuffer: log lines as raw bytes in append-only segments, with 12 bytes of facts a line. Lines are
// numbered from 0 for ever: dropping the oldest segments when the cap is reached moves firstLine(),
// never a number. Line access is O(1). Lives on one thread (the window's); owned by the log feed or
// the page. Views into it hold until the next append or clear.
#pragma once

#include "core/log_entry.h"

#include <QObject>
#include <QVector>

#include <array>
#include <deque>
#include <memory>
#include <vector>

namespace models {

enum class LogLineKind : quint8 {
    Entry,
    Gap, // not a line of the service: some are missing here; the text says how many
};

struct LogLine
{
    QByteArrayView text; // UTF-8, no line end
    qint64 timeMs = 0;
    core::LogLevel level = core::LogLevel::Info;
    core::LogStream stream = core::LogStream::Stdout;
    LogLineKind kind = LogLineKind::Entry;
    int replica = 0;
    const core::ServiceId *service = nullptr; // never null for a line that exists
};

class LogBuffer final : public QObject
{
    Q_OBJECT
public:
    static constexpr int kLinesPerSegment = 4096;
    static constexpr qint64 kDefaultCapBytes = 64 * 1024 * 1024;

    explicit LogBuffer(QObject *parent = nullptr);
    ~LogBuffer() override;

    void setCapBytes(qint64 bytes); // of text and facts together; at least one segment is kept
    qint64 capBytes() const { return m_capBytes; }

    void append(const core::ServiceId &service, const QVector<core::LogEntry> &entries);
    void appendGap(const core::ServiceId &service, qint64 timeMs, const QString &text);
    void clear(); // numbering goes on: firstLine() becomes endLine()

    qint64 firstLine() const { return m_firstLine; }
    qint64 endLine() const { return m_endLine; } // one past the last
    qint64 lineCount() const { return m_endLine - m_firstLine; }
    bool isEmpty() const { return m_endLine == m_firstLine; }
    qint64 droppedLines() const { return m_droppedByCap; } // by the cap, since clear()

    // `line` is within [firstLine, endLine).
    LogLine line(qint64 line) const;
    qint64 levelCount(core::LogLevel level) const { return m_levelCounts[size_t(level)]; }
    qint64 memoryBytes() const; // text and facts, as allocated

    // The first line not older than the time (lines are in order of arrival, times nearly so).
    qint64 lineAtTime(qint64 timeMs) const;

    // Lines [from, to) as text for a file or the clipboard, each with its line end.
    QByteArray plainText(qint64 from, qint64 to) const;

signals:
    void appended(qint64 firstNew, qint64 count); // once a batch
    void trimmed(qint64 newFirstLine);            // the cap was reached; before appended()
    void cleared();

private:
    struct Segment;

    Segment &writable(qsizetype bytes);
    quint16 serviceIndex(const core::ServiceId &service);
    void appendLine(QByteArrayView text, qint64 timeMs, core::LogLevel level, core::LogStream stream,
                    LogLineKind kind, int replica, quint16 service);
    void trim();

    std::deque<std::unique_ptr<Segment>> m_segments; // all but the last hold kLinesPerSegment lines
    qint64 m_firstLine = 0;
    qint64 m_firstSegmentStart = 0; // number of the first line of the first segment
    qint64 m_endLine = 0;
    qint64 m_droppedByCap = 0;
    qint64 m_capBytes = kDefaultCapBytes;
    qint64 m_sealedBytes = 0; // of all segments but the last
    std::array<qint64, 4> m_levelCounts{};
    std::vector<core::ServiceId> m_services; // by index
};

} // namespace models
