// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/api/event_queue.h"

namespace server::api {

bool EventQueue::wake()
{
    return !std::exchange(m_woken, true);
}

bool EventQueue::put(const core::ServiceEvent &event)
{
    const std::lock_guard lock(m_mutex);
    m_contents.services.push_back(event);
    return wake();
}

bool EventQueue::put(const QVector<core::MetricSample> &samples)
{
    const std::lock_guard lock(m_mutex);
    m_contents.samples.push_back(samples);
    return wake();
}

bool EventQueue::put(const core::ServiceId &service, const QVector<core::LogEntry> &entries)
{
    qint64 bytes = 0;
    for (const core::LogEntry &entry : entries)
        bytes += entry.message.size() + qint64(sizeof(core::LogEntry));
    const std::lock_guard lock(m_mutex);
    if (m_logBytes + bytes > kMaxLogBytes) {
        m_dropped[service] += entries.size();
        return wake();
    }
    m_logBytes += bytes;
    const bool joins = !m_contents.logs.empty() && m_contents.logs.back().service == service && !m_dropped.contains(service);
    if (joins) {
        m_contents.logs.back().entries += entries;
        return wake();
    }
    QueuedLogs queued{service, entries, 0};
    if (const auto lost = m_dropped.find(service); lost != m_dropped.end()) {
        queued.dropped = lost->second;
        m_dropped.erase(lost);
    }
    m_contents.logs.push_back(std::move(queued));
    return wake();
}

bool EventQueue::put(const BackupNews &news)
{
    const std::lock_guard lock(m_mutex);
    std::erase_if(m_contents.backups, [&news](const BackupNews &earlier) { return replaces(news, earlier); });
    m_contents.backups.push_back(news);
    return wake();
}

bool EventQueue::put(const containers::EngineState &state)
{
    const std::lock_guard lock(m_mutex);
    m_contents.engine = state;
    return wake();
}

bool EventQueue::putAudited(qint64 last)
{
    const std::lock_guard lock(m_mutex);
    m_contents.lastAudited = last;
    return wake();
}

bool EventQueue::put(const QVector<store::ConfigPlace> &changed)
{
    const std::lock_guard lock(m_mutex);
    for (const store::ConfigPlace &place : changed) {
        if (!m_contents.config.contains(place))
            m_contents.config.append(place);
    }
    return wake();
}

EventQueue::Contents EventQueue::take()
{
    const std::lock_guard lock(m_mutex);
    // Lines that were dropped with nothing after them are told too.
    for (const auto &[service, lines] : m_dropped)
        m_contents.logs.push_back({service, {}, lines});
    m_dropped.clear();
    m_woken = false;
    m_logBytes = 0;
    return std::exchange(m_contents, {});
}

void EventQueue::setLogReaders(QSet<core::ServiceId> services, bool everyService)
{
    const std::lock_guard lock(m_mutex);
    m_anyLogReader = everyService || !services.isEmpty();
    m_logReaders = std::move(services);
    m_everyLog = everyService;
}

bool EventQueue::wantsLogs(const core::ServiceId &service) const
{
    if (!m_anyLogReader)
        return false;
    const std::lock_guard lock(m_mutex);
    return m_everyLog || m_logReaders.contains(service);
}

} // namespace server::api
