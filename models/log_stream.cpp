// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/log_stream.h"

#include <algorithm>

namespace models {
namespace {

// Replicas write at the same time; their lines may be out of order by about this much.
constexpr qint64 kDisorderMs = 2000;
constexpr size_t kTailLines = 20'000;

} // namespace

LogStream::LogStream(QObject *parent)
    : QObject(parent)
{
}

LogStream::~LogStream()
{
    leave();
}

void LogStream::start(client::Backend *backend, const core::ServiceId &service)
{
    leave();
    m_backend = backend;
    m_service = service;
    if (!backend || service.isEmpty()) {
        setState(LogFeedState::Idle);
        return;
    }
    connect(backend, &client::Backend::logEntries, this,
            [this](const core::ServiceId &id, const QVector<core::LogEntry> &entries, qint64 dropped) {
                if (id == m_service)
                    takeLive(entries, dropped);
            });
    connect(backend, &client::Backend::resynced, this, &LogStream::begin);
    connect(backend, &client::Backend::connectionChanged, this, [this](const client::ConnectionState &state) {
        if (!state.isLive() && (m_state == LogFeedState::Loading || m_state == LogFeedState::Following)) {
            ++m_generation; // an answer still on its way belongs to the old connection
            setState(LogFeedState::Waiting);
        }
    });
    if (backend->connectionState().isLive())
        begin();
    else
        setState(LogFeedState::Waiting);
}

void LogStream::stop()
{
    leave();
    setState(LogFeedState::Idle);
}

void LogStream::leave()
{
    if (m_backend) {
        m_backend->disconnect(this);
        if (m_subscribed)
            m_backend->unsubscribeLogs(m_service);
    }
    m_backend = nullptr;
    m_service = {};
    m_subscribed = m_hadHistory = false;
    ++m_generation;
    m_early.clear();
    m_earlyDropped = 0;
    m_overlap.clear();
    m_tail.clear();
    m_tailSinceMs = 0;
}

void LogStream::begin()
{
    const quint64 generation = ++m_generation;
    m_early.clear();
    m_earlyDropped = 0;
    setState(LogFeedState::Loading);
    if (m_subscribed) { // the backend has renewed it already
        fetchHistory();
        return;
    }
    // History only once lines flow: between the two nothing can be missed, only come twice.
    m_subscribed = true;
    m_backend->subscribeLogs(m_service).then(this, [this, generation](const core::Result<> &result) {
        if (generation != m_generation)
            return;
        if (result) {
            fetchHistory();
        } else if (result.error().code == core::ErrorCode::Unavailable) {
            setState(LogFeedState::Waiting);
        } else {
            m_error = result.error();
            setState(LogFeedState::Failed);
        }
    });
}

void LogStream::fetchHistory()
{
    client::LogQuery query;
    query.lines = m_hadHistory ? kRejoinLines : kHistoryLines;
    if (!m_tail.empty())
        query.sinceMs = m_tailSinceMs;
    const quint64 generation = m_generation;
    m_backend->services().logs(m_service, query).then(
        this, [this, generation](const core::Result<QVector<core::LogEntry>> &result) {
            if (generation != m_generation)
                return;
            if (result) {
                takeHistory(*result);
            } else {
                m_error = result.error();
                setState(LogFeedState::Failed);
            }
        });
}

void LogStream::takeHistory(const QVector<core::LogEntry> &entries)
{
    // What is shown already is not shown again.
    std::unordered_map<Fingerprint, int> shown;
    for (const Seen &seen : m_tail)
        ++shown[seen.print];
    m_overlap.clear();
    m_overlapUntilMs = 0;
    QVector<core::LogEntry> fresh;
    fresh.reserve(entries.size());
    bool joined = m_tail.empty();
    for (const core::LogEntry &entry : entries) {
        const Fingerprint print = fingerprint(entry);
        ++m_overlap[print];
        m_overlapUntilMs = std::max(m_overlapUntilMs, entry.timeMs);
        if (const auto at = shown.find(print); at != shown.end() && at->second > 0) {
            --at->second;
            joined = true;
        } else {
            fresh.append(entry);
        }
    }
    // A full answer that does not reach back to what is shown leaves lines out in between.
    if (m_hadHistory && !joined && entries.size() >= kRejoinLines)
        tellMissed(-1);
    for (const core::LogEntry &entry : fresh)
        remember(entry);
    m_hadHistory = true;
    if (!fresh.isEmpty())
        emit historyArrived(fresh);
    setState(LogFeedState::Following);

    const auto early = std::exchange(m_early, {});
    const qint64 earlyDropped = std::exchange(m_earlyDropped, 0);
    if (!early.isEmpty() || earlyDropped > 0)
        takeLive(early, earlyDropped);
}

void LogStream::takeLive(const QVector<core::LogEntry> &entries, qint64 dropped)
{
    if (m_state != LogFeedState::Following) {
        m_early += entries;
        m_earlyDropped += dropped;
        return;
    }
    if (dropped > 0)
        tellMissed(dropped);
    if (m_overlap.empty()) { // nearly always
        for (const core::LogEntry &entry : entries)
            remember(entry);
        if (!entries.isEmpty())
            emit arrived(entries);
        return;
    }
    QVector<core::LogEntry> fresh;
    for (const core::LogEntry &entry : entries) {
        if (!m_overlap.empty()) {
            if (const auto at = m_overlap.find(fingerprint(entry)); at != m_overlap.end()) {
                if (--at->second == 0)
                    m_overlap.erase(at);
                continue;
            }
            if (entry.timeMs > m_overlapUntilMs + kDisorderMs)
                m_overlap.clear();
        }
        remember(entry);
        fresh.append(entry);
    }
    if (!fresh.isEmpty())
        emit arrived(fresh);
}

void LogStream::tellMissed(qint64 count)
{
    emit missed(count, m_tail.empty() ? 0 : m_tail.back().timeMs);
}

void LogStream::remember(const core::LogEntry &entry)
{
    m_tail.push_back({entry.timeMs, fingerprint(entry)});
    while (m_tail.size() > kTailLines
           || (m_tail.size() > 1 && m_tail.front().timeMs < entry.timeMs - kDisorderMs)) {
        m_tailSinceMs = std::max(m_tailSinceMs, m_tail.front().timeMs + 1);
        m_tail.pop_front();
    }
}

LogStream::Fingerprint LogStream::fingerprint(const core::LogEntry &entry)
{
    // Time and text alone: a server may say more of a line in its history than live.
    return qHashMulti(0, entry.timeMs, entry.message);
}

void LogStream::setState(LogFeedState state)
{
    if (state == m_state)
        return;
    m_state = state;
    emit stateChanged(state);
}

} // namespace models
