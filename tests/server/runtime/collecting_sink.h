// SPDX-License-Identifier: GPL-3.0-or-later
// CollectingSink: keeps the lines it is given; can be told to be slow. Any thread; owned by the test.
#pragma once

#include "server/runtime/driver.h"

#include <QHash>

#include <atomic>
#include <mutex>
#include <thread>

namespace server::runtime {

class CollectingSink final : public LogSink
{
public:
    void append(const core::ServiceId &service, const QVector<core::LogEntry> &entries) override
    {
        if (const int pause = m_pauseMs)
            std::this_thread::sleep_for(std::chrono::milliseconds(pause));
        const std::lock_guard lock(m_mutex);
        m_count += entries.size();
        if (m_keep)
            m_entries[service].append(entries);
        if (m_last)
            m_lastLine[service] = entries.last().message;
    }

    QVector<core::LogEntry> entries(const core::ServiceId &service) const
    {
        const std::lock_guard lock(m_mutex);
        return m_entries.value(service);
    }
    QByteArrayList lines(const core::ServiceId &service) const
    {
        QByteArrayList out;
        for (const core::LogEntry &entry : entries(service))
            out.append(entry.message);
        return out;
    }
    qint64 count() const
    {
        const std::lock_guard lock(m_mutex);
        return m_count;
    }
    QByteArray lastLine(const core::ServiceId &service) const
    {
        const std::lock_guard lock(m_mutex);
        return m_lastLine.value(service);
    }

    std::atomic<int> m_pauseMs{0};
    std::atomic<bool> m_keep{true};
    std::atomic<bool> m_last{false};

private:
    mutable std::mutex m_mutex;
    QHash<core::ServiceId, QVector<core::LogEntry>> m_entries;
    QHash<core::ServiceId, QByteArray> m_lastLine;
    qint64 m_count = 0;
};

} // namespace server::runtime
