// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/logs/log_store.h"

#include "server/logs/segment_reader.h"
#include "server/logs/service_log.h"

#include <QDir>
#include <QHash>

#include <algorithm>
#include <atomic>
#include <shared_mutex>

namespace server::logs {

struct LogSubscription::State
{
    // Recursive, so that a listener may end its own subscription.
    std::recursive_mutex mutex;
    std::shared_ptr<LogListener> listener;
    std::atomic_bool ended = false;
};

LogSubscription &LogSubscription::operator=(LogSubscription &&other) noexcept
{
    if (this != &other) {
        reset();
        m_state = std::move(other.m_state);
    }
    return *this;
}

void LogSubscription::reset()
{
    if (const auto state = std::exchange(m_state, nullptr)) {
        const std::lock_guard lock(state->mutex);
        state->listener.reset();
        state->ended = true;
    }
}

bool LogFilter::accepts(const core::LogEntry &entry) const
{
    if (entry.timeMs < sinceMs || entry.timeMs > untilMs || (replica >= 0 && entry.replica != replica))
        return false;
    if (!level)
        return true;
    return levelMatch == LevelMatch::Exactly ? entry.level == *level : entry.level >= *level;
}

struct LogStore::Private
{
    using Listeners = std::vector<std::shared_ptr<LogSubscription::State>>;

    Private(LogStoreOptions o, const core::Clock &c)
        : options(std::move(o)), retention{options.maxAge.count(), options.serviceBytes}, clock(c)
    {
    }

    ServiceLog::Notify notifier(const core::ServiceId &service) const
    {
        return [this, &service](const QVector<core::LogEntry> &entries, LogCursor end) {
            std::shared_ptr<const Listeners> now;
            {
                const std::lock_guard lock(listenersMutex);
                now = listeners;
            }
            const LogBatch batch{service, entries, end};
            for (const auto &state : *now) {
                const std::lock_guard lock(state->mutex);
                if (const auto listener = state->listener)
                    (*listener)(batch);
            }
        };
    }

    std::shared_ptr<Listeners> liveListeners() const
    {
        auto kept = std::make_shared<Listeners>();
        for (const auto &state : *listeners) {
            if (!state->ended)
                kept->push_back(state);
        }
        return kept;
    }

    std::vector<core::ServiceId> onDisk() const
    {
        std::vector<core::ServiceId> ids;
        const QStringList names = QDir(options.folder).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
        for (const QString &name : names) {
            if (core::isValidResourceId(name))
                ids.emplace_back(name);
        }
        return ids;
    }

    const LogStoreOptions options;
    LogRetention retention;
    const core::Clock &clock;
    mutable std::shared_mutex logsMutex;
    QHash<core::ServiceId, std::shared_ptr<ServiceLog>> logs;
    mutable std::mutex listenersMutex;
    std::shared_ptr<const Listeners> listeners = std::make_shared<const Listeners>();
};

namespace {

bool headPasses(const EntryHead &head, const LogFilter &filter)
{
    if (filter.replica >= 0 && head.replica != filter.replica)
        return false;
    if (!filter.level)
        return true;
    return filter.levelMatch == LevelMatch::Exactly ? head.level == *filter.level : head.level >= *filter.level;
}

bool overlaps(const LogSegment &segment, const LogFilter &filter)
{
    return segment.bytes > 0 && segment.lastMs >= filter.sinceMs && segment.firstMs <= filter.untilMs;
}

struct Range
{
    qint64 from;
    qint64 to;
};

Range rangeIn(SegmentReader &reader, const LogSegment &segment, const LogFilter &filter)
{
    return {filter.sinceMs <= segment.firstMs ? 0 : reader.lowerBound(filter.sinceMs),
            filter.untilMs >= segment.lastMs ? segment.bytes : reader.lowerBound(filter.untilMs + 1)};
}

} // namespace

LogStore::LogStore(LogStoreOptions options, const core::Clock &clock)
    : d(std::make_unique<Private>(std::move(options), clock))
{
    QDir().mkpath(d->options.folder);
    QFile::setPermissions(d->options.folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
}

LogStore::~LogStore() = default;

std::shared_ptr<ServiceLog> LogStore::logOf(const core::ServiceId &service, Missing missing) const
{
    {
        const std::shared_lock lock(d->logsMutex);
        if (const auto found = d->logs.constFind(service); found != d->logs.constEnd())
            return *found;
    }
    if (!core::isValidResourceId(service.toString())) // becomes a folder's name
        return nullptr;
    const QString folder = d->options.folder + u'/' + service.toString();
    if (missing == Missing::Ignore && !QDir(folder).exists())
        return nullptr; // names that were only asked for must not pile up in memory
    const std::unique_lock lock(d->logsMutex);
    std::shared_ptr<ServiceLog> &log = d->logs[service];
    if (!log)
        log = std::make_shared<ServiceLog>(folder, d->options, d->retention, d->clock);
    return log;
}

void LogStore::append(const core::ServiceId &service, const QVector<core::LogEntry> &entries)
{
    if (entries.isEmpty())
        return;
    if (const auto log = logOf(service, Missing::Make))
        log->append(entries, d->notifier(service));
}

void LogStore::appendSystem(const core::ServiceId &service, int replica, const QByteArray &message,
                            core::LogLevel level)
{
    append(service, {core::LogEntry{d->clock.nowMs(), level, core::LogStream::System, replica, message}});
}

core::Result<LogPage> LogStore::query(const core::ServiceId &service, const LogQuery &query) const
{
    const auto log = logOf(service, Missing::Ignore);
    LogPage page;
    if (!log)
        return page;
    const LogSnapshot snapshot = log->snapshot();
    page.next = snapshot.end;
    qint64 bytes = 0;
    // A clock that was set back leaves files that overlap in time: each is judged by itself.
    for (auto it = snapshot.segments.rbegin(); it != snapshot.segments.rend() && !page.more; ++it) {
        if (!overlaps(*it, query.filter))
            continue;
        SegmentReader reader(log->pathOf(it->number), it->bytes);
        if (!reader.isOpen())
            continue; // dropped since
        const Range range = rangeIn(reader, *it, query.filter);
        reader.backward(range.from, range.to, [&](QByteArrayView line, qint64) {
            const auto head = parseHead(line);
            if (!head || !headPasses(*head, query.filter))
                return true;
            if (page.entries.size() >= query.lines || bytes >= query.maxBytes) {
                page.more = true;
                return false;
            }
            page.entries.append(makeEntry(*head, line));
            bytes += line.size();
            return true;
        });
    }
    std::reverse(page.entries.begin(), page.entries.end());
    return page;
}

core::Result<LogPage> LogStore::read(const core::ServiceId &service, const LogCursor &from, const LogFilter &filter,
                                     int maxEntries, qint64 maxBytes) const
{
    constexpr qint64 kMaxScan = 64 * 1024 * 1024; // a filter that drops nearly all must come back too
    const auto log = logOf(service, Missing::Ignore);
    LogPage page;
    if (!log)
        return page;
    const LogSnapshot snapshot = log->snapshot();
    qint64 bytes = 0;
    qint64 scanned = 0;
    // A cursor from before the folder was emptied and the numbers began anew: all that is there.
    const LogCursor begin = from.segment > snapshot.end.segment ? LogCursor{} : from;
    page.next = begin;
    for (const LogSegment &segment : snapshot.segments) {
        if (segment.number < begin.segment)
            continue;
        const qint64 wanted = segment.number == begin.segment ? begin.offset : 0;
        SegmentReader reader(log->pathOf(segment.number), segment.bytes);
        if (!reader.isOpen())
            continue; // dropped since
        const qint64 start = wanted >= segment.bytes ? segment.bytes : reader.alignToLine(wanted);
        qint64 reached = segment.bytes;
        reader.forward(start, segment.bytes, [&](QByteArrayView line, qint64 offset) {
            if (page.entries.size() >= maxEntries || bytes >= maxBytes || scanned >= kMaxScan) {
                page.more = true;
                reached = offset;
                return false;
            }
            scanned += line.size() + 1;
            const auto head = parseHead(line);
            if (head && head->timeMs >= filter.sinceMs && head->timeMs <= filter.untilMs && headPasses(*head, filter)) {
                page.entries.append(makeEntry(*head, line));
                bytes += line.size();
            }
            return true;
        });
        page.next = {segment.number, reached};
        if (page.more)
            return page;
    }
    return page;
}

core::Result<LogCursor> LogStore::find(const core::ServiceId &service, qint64 timeMs) const
{
    const auto log = logOf(service, Missing::Ignore);
    if (!log)
        return LogCursor{};
    const LogSnapshot snapshot = log->snapshot();
    for (const LogSegment &segment : snapshot.segments) {
        if (segment.bytes == 0 || segment.lastMs < timeMs)
            continue;
        SegmentReader reader(log->pathOf(segment.number), segment.bytes);
        if (reader.isOpen())
            return LogCursor{segment.number, segment.firstMs >= timeMs ? 0 : reader.lowerBound(timeMs)};
    }
    return snapshot.end;
}

LogCursor LogStore::end(const core::ServiceId &service) const
{
    const auto log = logOf(service, Missing::Ignore);
    return log ? log->snapshot().end : LogCursor{};
}

LogSubscription LogStore::subscribe(LogListener listener)
{
    auto state = std::make_shared<LogSubscription::State>();
    state->listener = std::make_shared<LogListener>(std::move(listener));
    const std::lock_guard lock(d->listenersMutex);
    auto next = d->liveListeners();
    next->push_back(state);
    d->listeners = next;
    return LogSubscription(state);
}

core::Result<> LogStore::remove(const core::ServiceId &service)
{
    const auto log = logOf(service, Missing::Ignore);
    return log ? log->remove() : core::success();
}

core::Result<> LogStore::replace(const core::ServiceId &service, const std::function<core::Result<>()> &swap)
{
    const auto log = logOf(service, Missing::Make);
    return log ? log->replace(swap) : core::Result<>(core::Error::internal(QStringLiteral("no service is called so")));
}

void LogStore::maintain()
{
    {
        const std::lock_guard lock(d->listenersMutex);
        d->listeners = d->liveListeners();
    }
    for (const core::ServiceId &service : d->onDisk()) { // also those deleted long ago
        if (const auto log = logOf(service, Missing::Ignore))
            log->maintain(d->notifier(service));
    }
}

void LogStore::setRetention(core::Millis maxAge, qint64 serviceBytes)
{
    d->retention.maxAgeMs = maxAge.count();
    d->retention.serviceBytes = serviceBytes;
}

qint64 LogStore::bytesOf(const core::ServiceId &service) const
{
    const auto log = logOf(service, Missing::Ignore);
    qint64 bytes = 0;
    if (log) {
        for (const LogSegment &segment : log->snapshot().segments)
            bytes += segment.bytes;
    }
    return bytes;
}

qint64 LogStore::totalBytes() const
{
    qint64 bytes = 0;
    for (const core::ServiceId &service : d->onDisk())
        bytes += bytesOf(service);
    return bytes;
}

quint64 LogStore::lostLines() const
{
    const std::shared_lock lock(d->logsMutex);
    quint64 lost = 0;
    for (const auto &log : d->logs)
        lost += log->lostLines();
    return lost;
}

} // namespace server::logs
