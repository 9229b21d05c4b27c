// SPDX-License-Identifier: GPL-3.0-or-later
// LogStore: keeps what services write, in files a person can read (see log_format.h), and finds it
// again. Thread-safe: appends to one service are serialised, reads never wait for writes or
// rotation. Owned by the composition root; outlives drivers, hub and pipeline. Times are epoch ms.
// A failed write never blocks a service: lines are counted and told by a System line afterwards.
#pragma once

#include "core/clock.h"
#include "core/log_entry.h"
#include "core/result.h"
#include "server/logs/log_cursor.h"
#include "server/runtime/driver.h"

#include <QVector>

#include <functional>
#include <limits>
#include <memory>
#include <optional>

namespace server::logs {

class ServiceLog;

struct LogStoreOptions
{
    QString folder{};                           // DIR/logs; made when missing, 0700
    qint64 segmentBytes = 8 * 1024 * 1024;      // a new file is begun past this
    qint64 serviceBytes = 256 * 1024 * 1024;    // oldest files of a service go past this
    core::Millis maxAge = std::chrono::hours(14 * 24); // files whose newest line is older go
};

enum class LevelMatch { AtLeast, Exactly };

// What a line must meet. The defaults let every line pass.
struct LogFilter
{
    qint64 sinceMs = std::numeric_limits<qint64>::min(); // inclusive
    qint64 untilMs = std::numeric_limits<qint64>::max(); // inclusive
    std::optional<core::LogLevel> level = std::nullopt;
    LevelMatch levelMatch = LevelMatch::AtLeast;
    int replica = -1; // -1: every replica

    bool accepts(const core::LogEntry &entry) const;
};

struct LogQuery
{
    LogFilter filter{};
    int lines = 100;                      // the newest so many that match
    qint64 maxBytes = 32 * 1024 * 1024;   // and at most so much text
};

struct LogPage
{
    QVector<core::LogEntry> entries; // oldest first
    LogCursor next;                  // read() from here misses nothing and repeats nothing
    bool more = false;               // read(): stopped at a limit; query(): older lines matched too
};

// What a listener is told; valid during the call only.
struct LogBatch
{
    const core::ServiceId &service;
    const QVector<core::LogEntry> &entries;
    LogCursor end; // just behind the batch
};
using LogListener = std::function<void(const LogBatch &)>;

// Ends its subscription when destroyed; afterwards the listener does not run any more. May outlive
// the store. Must not be destroyed inside another thread's wait for the listener itself.
class LogSubscription
{
public:
    struct State;
    LogSubscription() = default;
    explicit LogSubscription(std::shared_ptr<State> state) : m_state(std::move(state)) { }
    LogSubscription(LogSubscription &&) noexcept = default;
    LogSubscription &operator=(LogSubscription &&other) noexcept;
    ~LogSubscription() { reset(); }
    void reset();

private:
    std::shared_ptr<State> m_state;
};

class LogStore final : public runtime::LogSink
{
public:
    LogStore(LogStoreOptions options, const core::Clock &clock);
    ~LogStore() override;
    LogStore(const LogStore &) = delete;
    LogStore &operator=(const LogStore &) = delete;

    // Writes the batch with one write and then tells the listeners, on the calling thread.
    void append(const core::ServiceId &service, const QVector<core::LogEntry> &entries) override;
    // One line of the platform's own, stamped now.
    void appendSystem(const core::ServiceId &service, int replica, const QByteArray &message,
                      core::LogLevel level = core::LogLevel::Info);

    // The newest lines that match, read from the end. Unknown services have an empty log.
    core::Result<LogPage> query(const core::ServiceId &service, const LogQuery &query) const;
    // Onwards from a cursor. `next` moves over lines that the filter drops, so that calls get on.
    core::Result<LogPage> read(const core::ServiceId &service, const LogCursor &from, const LogFilter &filter = {},
                               int maxEntries = 10'000, qint64 maxBytes = 4 * 1024 * 1024) const;
    // Just before the first line at or after the time; the end when there is none.
    core::Result<LogCursor> find(const core::ServiceId &service, qint64 timeMs) const;
    LogCursor end(const core::ServiceId &service) const;

    // The listener runs on the writer's thread, batches of one service in order; it must be quick,
    // may read from the store, and must not append to it.
    LogSubscription subscribe(LogListener listener);

    // Deletes all text of a service. Cursors into it stay harmless.
    core::Result<> remove(const core::ServiceId &service);

    // Runs `swap`, which puts other files into the place of a service's own, while its writers wait; takes
    // up what is there afterwards. Cursors from before stay harmless.
    core::Result<> replace(const core::ServiceId &service, const std::function<core::Result<>()> &swap);

    // Drops what is too old and closes idle files; called now and then (once a minute) by a job.
    void maintain();
    void setRetention(core::Millis maxAge, qint64 serviceBytes); // carried out by the next maintain()

    qint64 bytesOf(const core::ServiceId &service) const;
    qint64 totalBytes() const;
    quint64 lostLines() const; // since the start, over all services

private:
    enum class Missing { Ignore, Make };
    std::shared_ptr<ServiceLog> logOf(const core::ServiceId &service, Missing missing) const;

    struct Private;
    const std::unique_ptr<Private> d;
};

} // namespace server::logs
