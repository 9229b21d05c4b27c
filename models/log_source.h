// SPDX-License-Identifier: GPL-3.0-or-later
// LogSource: log lines as a view reads them, whether all of them (LogBuffer) or those that pass a
// filter (FilteredLog). Lines are numbered by the source; a number never comes to mean another line
// until cleared() or the end of the source. Lives on the window's thread, owned as its kinds say.
#pragma once

#include "core/log_entry.h"

#include <QObject>

#include <span>

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
    int serviceIndex = 0;                     // of its service in LogBuffer::services(): its colour
    const core::ServiceId *service = nullptr; // never null for a line that exists
};

// What counting needs of a line; far cheaper in bulk than LogLine.
struct LogFacts
{
    qint64 timeMs = 0;
    core::LogLevel level = core::LogLevel::Info;
    LogLineKind kind = LogLineKind::Entry;
    quint16 serviceIndex = 0;
};

class LogSource : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    virtual qint64 firstLine() const = 0;
    virtual qint64 endLine() const = 0; // one past the last
    qint64 lineCount() const { return endLine() - firstLine(); }
    bool isEmpty() const { return endLine() == firstLine(); }

    // `line` is within [firstLine, endLine). Views hold until the next change of the source.
    virtual LogLine line(qint64 line) const = 0;
    virtual void readFacts(qint64 from, std::span<LogFacts> into) const = 0;
    virtual qint64 levelCount(core::LogLevel level) const = 0; // of entries, gaps left out

    // The first line not older than the time, or endLine() (lines are in order of arrival, times
    // nearly so).
    virtual qint64 lineAtTime(qint64 timeMs) const = 0;

    // The number of the same line in the LogBuffer below, and of the first line of this source
    // that is not before a line of that buffer.
    virtual qint64 toBufferLine(qint64 line) const { return line; }
    virtual qint64 fromBufferLine(qint64 bufferLine) const { return bufferLine; }

    // Lines [from, to) as text for a file or the clipboard, each with its line end.
    QByteArray plainText(qint64 from, qint64 to) const;

signals:
    void appended(qint64 firstNew, qint64 count);  // once a batch
    void aboutToTrim(qint64 newFirstLine);         // what is older can be read for the last time;
                                                   // some of it may never have been told as appended
    void trimmed(qint64 newFirstLine);             // before the appended() of the same batch
    void cleared();                                // other lines may be there already
};

} // namespace models
