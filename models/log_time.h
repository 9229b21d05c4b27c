// SPDX-License-Identifier: GPL-3.0-or-later
// LogTimeReader: the time that a log line begins with, or holds as "time" or "timestamp" of a JSON
// object: RFC 3339 and what looks like it ("2025-07-24 12:00:00,123", in brackets or not). A time
// without a zone is local. Remembers the last hour it met, as the next line is of the same one; so
// one reader a thread.
#pragma once

#include <QByteArrayView>

#include <array>

namespace models {

class LogTimeReader
{
public:
    struct Time
    {
        qint64 ms = -1;      // since the epoch; -1: the line tells none
        qsizetype end = 0;   // where the line goes on behind a leading time
    };
    Time read(QByteArrayView line);

private:
    static constexpr qsizetype kHourChars = 13; // "2025-07-24T12"

    Time readAt(QByteArrayView line, qsizetype at);
    bool enterHour(const char *text);

    std::array<char, kHourChars> m_hour{};
    qint64 m_hourUtcMs = 0;     // of that hour, read as UTC
    qint64 m_localOffsetMs = 0; // to be taken off for local time
};

} // namespace models
