// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/api/log_follow_stream.h"

#include "core/clock.h"
#include "server/api/json_text.h"

namespace server::api {

void LogEntryText::append(QByteArray &out, const core::LogEntry &entry) const
{
    out.append('{');
    if (times == LogTimes::Shown)
        out.append("\"timestamp\":\"").append(core::toIsoUtc(entry.timeMs).toLatin1()).append("\",");
    out.append("\"level\":\"").append(core::toString(entry.level).toLatin1()).append("\",\"message\":");
    appendJsonString(out, entry.message);
    out.append(",\"metadata\":{\"service\":\"").append(service.toString().toLatin1()).append("\",\"version\":");
    appendJsonString(out, version.toUtf8());
    out.append(",\"replica\":").append(QByteArray::number(entry.replica));
    out.append(",\"stream\":\"").append(core::toString(entry.stream).toLatin1()).append("\"}}");
}

LogFollowStream::LogFollowStream(logs::LogStore &store, LogEntryText text, const logs::LogFilter &filter,
                                 logs::LogPage &&first, std::function<bool()> stillAllowed)
    : m_store(store)
    , m_text(std::move(text))
    , m_filter(filter)
    , m_stillAllowed(std::move(stillAllowed))
    , m_cursor(first.next)
{
    append(m_first, first.entries);
    m_subscription = m_store.subscribe([this](const logs::LogBatch &batch) {
        // One signal a reading is enough: a noisy service must not flood the listener's queue.
        if (batch.service == m_text.service && !m_told.exchange(true))
            emit readyRead();
    });
}

void LogFollowStream::append(QByteArray &out, const QVector<core::LogEntry> &entries) const
{
    for (const core::LogEntry &entry : entries) {
        m_text.append(out, entry);
        out.append('\n');
    }
}

QByteArray LogFollowStream::read(qint64 maxBytes)
{
    if (m_ended)
        return {};
    if (!m_first.isEmpty())
        return std::exchange(m_first, {});
    m_told = false; // before reading: what comes meanwhile is told again
    if (!m_stillAllowed()) {
        m_ended = true;
        return {};
    }
    const core::Result<logs::LogPage> page = m_store.read(m_text.service, m_cursor, m_filter, 1'000, maxBytes);
    if (!page) {
        m_ended = true;
        return {};
    }
    m_cursor = page->next;
    QByteArray out;
    append(out, page->entries);
    if (out.isEmpty() && page->more && !m_told.exchange(true))
        emit readyRead(); // everything so far was filtered out; there is more to look at
    return out;
}

} // namespace server::api
