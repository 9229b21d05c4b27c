// SPDX-License-Identifier: GPL-3.0-or-later
// LogFollowStream: the body of `GET .../logs?follow=true`: the lines asked for, then every new one,
// a JSON object a line, until the peer leaves, `until` is past, or the caller may no longer read
// logs. It reads from the log's files at the peer's pace, so that a slow peer costs no memory.
// Read on the listener's thread; told of new lines on the writers' threads.
#pragma once

#include "core/log_entry.h"
#include "server/http/message.h"
#include "server/logs/log_store.h"

#include <atomic>
#include <functional>

namespace server::api {

enum class LogTimes { Shown, Left };

// One entry as JSON text.
struct LogEntryText
{
    core::ServiceId service;
    QString version;
    LogTimes times = LogTimes::Shown;

    void append(QByteArray &out, const core::LogEntry &entry) const;
};

class LogFollowStream final : public http::BodyStream
{
    Q_OBJECT
public:
    LogFollowStream(logs::LogStore &store, LogEntryText text, const logs::LogFilter &filter, logs::LogPage &&first,
                    std::function<bool()> stillAllowed);

    QByteArray read(qint64 maxBytes) override;
    bool atEnd() const override { return m_ended; }

private:
    void append(QByteArray &out, const QVector<core::LogEntry> &entries) const;

    logs::LogStore &m_store;
    const LogEntryText m_text;
    const logs::LogFilter m_filter;
    const std::function<bool()> m_stillAllowed;
    QByteArray m_first; // what was there before
    logs::LogCursor m_cursor;
    bool m_ended = false;
    std::atomic<bool> m_told{false};   // readyRead was emitted and nothing read since
    logs::LogSubscription m_subscription; // last: ends before what its listener uses
};

} // namespace server::api
