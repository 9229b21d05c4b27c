// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/merged_log_feed.h"

#include "core/clock.h"
#include "models/log_feed.h"

#include <algorithm>

namespace models {
MergedLogFeed::MergedLogFeed(LogBuffer &buffer, const core::Clock &clock, QObject *parent)
    : QObject(parent)
    , m_buffer(buffer)
    , m_clock(clock)
{
    m_patience.setSingleShot(true);
    m_patience.setInterval(kPatience);
    connect(&m_patience, &QTimer::timeout, this, &MergedLogFeed::settle);
    m_frame.setTimerType(Qt::PreciseTimer);
    m_frame.setInterval(kFrame);
    connect(&m_frame, &QTimer::timeout, this, &MergedLogFeed::flush);
}

MergedLogFeed::~MergedLogFeed()
{
    for (const auto &[id, stream] : m_streams)
        stream->disconnect(this);
}

void MergedLogFeed::setBackend(client::Backend *backend)
{
    if (backend == m_backend)
        return;
    m_backend = backend;
    const auto services = std::exchange(m_order, {});
    m_streams.clear();
    m_histories.clear();
    m_held.clear();
    m_frame.stop();
    m_patience.stop();
    m_buffer.clear();
    setServices(services);
}

void MergedLogFeed::setServices(const QVector<core::ServiceId> &services)
{
    const auto stays = [&](const core::ServiceId &id) { return services.contains(id); };
    bool gone = false;
    for (auto at = m_streams.begin(); at != m_streams.end();) {
        if (stays(at->first)) {
            ++at;
            continue;
        }
        at->second->disconnect(this);
        at = m_streams.erase(at);
        gone = true;
    }
    if (gone) {
        const auto goes = [&](const Held &line) { return !stays(line.arrival.service); };
        std::erase_if(m_histories, goes);
        std::erase_if(m_held, goes);
        m_buffer.rewrite({}, stays);
    }
    m_order = services;
    std::vector<std::pair<LogStream *, core::ServiceId>> fresh;
    for (const core::ServiceId &service : services) {
        m_buffer.addService(service);
        if (m_backend && !m_streams.contains(service))
            fresh.emplace_back(addStream(service), service);
    }
    // Only now, so that all of them are waited for.
    if (!fresh.empty())
        m_patience.start();
    for (const auto &[stream, service] : fresh)
        stream->start(m_backend, service);
    streamChanged();
}

QVector<core::ServiceId> MergedLogFeed::services() const
{
    return m_order;
}

LogFeedState MergedLogFeed::state() const
{
    bool following = false;
    bool waiting = false;
    bool failed = false;
    for (const auto &[id, stream] : m_streams) {
        switch (stream->state()) {
        case LogFeedState::Loading: return LogFeedState::Loading;
        case LogFeedState::Following: following = true; break;
        case LogFeedState::Waiting: waiting = true; break;
        case LogFeedState::Failed: failed = true; break;
        case LogFeedState::Idle: break;
        }
    }
    return following ? LogFeedState::Following
        : waiting    ? LogFeedState::Waiting
        : failed     ? LogFeedState::Failed
                     : LogFeedState::Idle;
}

LogFeedState MergedLogFeed::stateOf(const core::ServiceId &service) const
{
    const auto at = m_streams.find(service);
    return at == m_streams.end() ? LogFeedState::Idle : at->second->state();
}

core::Error MergedLogFeed::errorOf(const core::ServiceId &service) const
{
    const auto at = m_streams.find(service);
    return at == m_streams.end() ? core::Error() : at->second->error();
}

LogStream *MergedLogFeed::addStream(const core::ServiceId &service)
{
    auto owned = std::make_unique<LogStream>();
    LogStream *stream = owned.get();
    connect(stream, &LogStream::historyArrived, this,
            [this, service](const QVector<core::LogEntry> &entries) { takeHistory(service, entries); });
    connect(stream, &LogStream::arrived, this,
            [this, service](const QVector<core::LogEntry> &entries) { hold(service, entries); });
    connect(stream, &LogStream::missed, this,
            [this, service](qint64 count, qint64 timeMs) { holdGap(service, count, timeMs); });
    connect(stream, &LogStream::stateChanged, this, &MergedLogFeed::streamChanged);
    m_streams.emplace(service, std::move(owned));
    return stream;
}

MergedLogFeed::Held MergedLogFeed::held(LogArrival arrival)
{
    return {std::move(arrival), m_clock.monotonicMs(), m_nextSequence++};
}

QVector<LogArrival> MergedLogFeed::inOrder(std::vector<Held> lines)
{
    std::sort(lines.begin(), lines.end(), [](const Held &a, const Held &b) {
        return std::pair(a.arrival.entry.timeMs, a.sequence) < std::pair(b.arrival.entry.timeMs, b.sequence);
    });
    QVector<LogArrival> arrivals;
    arrivals.reserve(qsizetype(lines.size()));
    for (Held &line : lines)
        arrivals.append(std::move(line.arrival));
    return arrivals;
}

void MergedLogFeed::countIn(const QVector<core::LogEntry> &entries)
{
    m_tally.lines += std::count_if(entries.begin(), entries.end(),
                                   [](const core::LogEntry &entry) { return entry.stream != core::LogStream::System; });
}

void MergedLogFeed::takeHistory(const core::ServiceId &service, const QVector<core::LogEntry> &entries)
{
    countIn(entries);
    m_histories.reserve(m_histories.size() + size_t(entries.size()));
    for (const core::LogEntry &entry : entries)
        m_histories.push_back(held({entry, service, LogLineKind::Entry}));
}

void MergedLogFeed::hold(const core::ServiceId &service, const QVector<core::LogEntry> &entries)
{
    countIn(entries);
    for (const core::LogEntry &entry : entries)
        m_held.push_back(held({entry, service, LogLineKind::Entry}));
    if (!m_frame.isActive())
        m_frame.start();
}

void MergedLogFeed::holdGap(const core::ServiceId &service, qint64 count, qint64 timeMs)
{
    if (count < 0)
        ++m_tally.gaps;
    else
        m_tally.missed += count;
    LogArrival gap{{timeMs, core::LogLevel::Warn, core::LogStream::System, 0, LogFeed::gapText(count).toUtf8()},
                   service, LogLineKind::Gap};
    // While it loads, it is about the history to come; else it stands before the next live lines.
    if (stateOf(service) == LogFeedState::Loading) {
        m_histories.push_back(held(std::move(gap)));
        return;
    }
    m_held.push_back(held(std::move(gap)));
    if (!m_frame.isActive())
        m_frame.start();
}

bool MergedLogFeed::isLoading() const
{
    return std::any_of(m_streams.begin(), m_streams.end(),
                       [](const auto &row) { return row.second->state() == LogFeedState::Loading; });
}

void MergedLogFeed::streamChanged()
{
    if (!isLoading())
        settle();
    else if (!m_patience.isActive())
        m_patience.start();
    emit stateChanged();
}

// The histories that came are shown: behind what is there if they are newer, else merged into it.
void MergedLogFeed::settle()
{
    if (!isLoading())
        m_patience.stop();
    if (m_histories.empty())
        return;
    std::vector<Held> lines = std::exchange(m_histories, {});
    // Live lines from before a break may still be held: they come first.
    qint64 newestMs = 0;
    for (const Held &line : lines)
        newestMs = std::max(newestMs, line.arrival.entry.timeMs);
    std::erase_if(m_held, [&](Held &line) {
        const bool older = line.arrival.entry.timeMs <= newestMs;
        if (older)
            lines.push_back(std::move(line));
        return older;
    });
    const QVector<LogArrival> histories = inOrder(std::move(lines));
    const bool behind = m_buffer.isEmpty()
        || m_buffer.line(m_buffer.endLine() - 1).timeMs <= histories.front().entry.timeMs;
    if (behind)
        m_buffer.append(histories);
    else
        m_buffer.rewrite(histories, [](const core::ServiceId &) { return true; });
}

// Live lines that have waited long enough go out, and with them all that are older.
void MergedLogFeed::flush()
{
    if (m_held.empty()) {
        m_frame.stop();
        return;
    }
    // One after the other they can wait for nothing; and lines after a history wait for that.
    const qint64 due = m_clock.monotonicMs() - (m_streams.size() > 1 ? kReorder.count() : 0);
    if (m_held.front().sinceMs > due || (isLoading() && m_patience.isActive()))
        return;
    settle();
    qint64 upToMs = std::numeric_limits<qint64>::min();
    for (const Held &line : m_held) {
        if (line.sinceMs > due)
            break;
        upToMs = std::max(upToMs, line.arrival.entry.timeMs);
    }
    std::vector<Held> out;
    std::vector<Held> rest;
    for (Held &line : m_held) {
        const bool goes = line.sinceMs <= due || line.arrival.entry.timeMs <= upToMs;
        (goes ? out : rest).push_back(std::move(line));
    }
    m_held = std::move(rest);
    if (m_streams.size() > 1) {
        m_buffer.append(inOrder(std::move(out)));
        return;
    }
    QVector<LogArrival> arrivals;
    arrivals.reserve(qsizetype(out.size()));
    for (Held &line : out)
        arrivals.append(std::move(line.arrival));
    m_buffer.append(arrivals);
}

} // namespace models
