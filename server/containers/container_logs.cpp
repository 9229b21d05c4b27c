// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/containers/container_logs.h"

#include "server/engine/containers.h"
#include "server/engine/frame_splitter.h"
#include "server/runtime/line_splitter.h"

#include <QTimer>

#include <array>
#include <unordered_map>

namespace server::containers {
namespace {

using engine::FrameSplitter;

constexpr qsizetype kLongestTime = 40; // "2025-07-24T12:00:00.123456789Z "
constexpr qint64 kNsPerMs = 1'000'000;
constexpr qint64 kNsPerSecond = 1'000'000'000;
constexpr qint64 kSinceSlackNs = 2'000;
constexpr int kUnsoundStreams = 5;
constexpr core::Millis kFirstPatience{3'000};
constexpr core::Millis kMostPatience{60'000};
constexpr core::Millis kSecondLook{1'000}; // at a stream that ended although nobody said that its container has

// The time at the front of a frame, in nanoseconds; -1: none. Nanoseconds have one to nine digits.
qint64 timeOf(QByteArrayView text)
{
    const qsizetype dot = text.indexOf('.');
    const QByteArrayView whole = dot < 0 ? text : text.first(dot);
    const qint64 ms = core::parseIsoUtc(QString::fromLatin1(dot < 0 ? whole : QByteArrayView(QByteArray(whole.data(), whole.size()) + 'Z')));
    if (ms < 0)
        return -1;
    qint64 ns = 0;
    int digits = 0;
    for (qsizetype i = dot + 1; dot >= 0 && i < text.size() && text[i] >= '0' && text[i] <= '9' && digits < 9; ++i, ++digits)
        ns = ns * 10 + (text[i] - '0');
    for (; digits < 9; ++digits)
        ns *= 10;
    return ms / 1000 * 1000 * kNsPerMs + ns;
}

} // namespace

int LogPosition::linesSince(qint64 createdMs, core::Millis accuracy) const
{
    const qint64 tick = accuracy.count();
    const auto first = std::find_if(times.begin(), times.end(), [createdMs, tick](qint64 time) {
        return time >= createdMs || (time % tick == 0 && time >= createdMs / tick * tick);
    });
    return first == times.begin() && !isAll ? -1 : int(times.end() - first);
}

class ContainerLogs::Worker : public QObject
{
public:
    Worker(runtime::LogSink &sink, const core::Clock &clock) : m_sink(sink), m_clock(clock) { }

    struct Output
    {
        runtime::LineSplitter lines;
        QByteArray time;      // the front of a frame that came in pieces
        bool inTime = true;   // still reading it
        qint64 timeNs = 0;    // of the frame
    };
    struct Follow
    {
        std::unique_ptr<engine::EngineClient> client;
        QString container;
        qint64 createdMs = 0;
        bool hasTerminal = false;
        bool headAtOnce = false;
        bool isNew = false;
        core::Millis patience = kFirstPatience; // with the head of the next stream
        runtime::ReplicaKey replica;
        std::function<void()> finished;
        std::unique_ptr<engine::EngineCall> call;
        FrameSplitter frames;
        std::array<Output, 2> outputs; // stdout, stderr
        LogPosition from;              // lines that the sink had before
        LogPosition skip;              // what of them is still to come again
        int linesBefore = -1;          // of this container, that the sink had before; -1: not known, times tell
        int linesToSkip = 0;
        qint64 lastNs = 0;             // of the last line handed on
        int linesAtLast = 0;           // that have this very time
        qint64 skipNs = 0;             // after a break: so many lines of this time are known
        int skipLines = 0;
        bool isOver = false;           // finish() was called
        bool isLastRead = false;       // of what the engine may have kept back
        std::unique_ptr<QTimer> ending; // since then: runs out when nothing more comes
        int unsound = 0;               // streams in a row that were none
        QVector<core::LogEntry> batch;
    };

    // How far a container was read that ended and may be started again, with its old lines.
    struct Known
    {
        QString container;
        qint64 lastNs = 0;
        int linesAtLast = 0;
    };

    void follow(FollowId id, std::unique_ptr<Follow> follow)
    {
        Follow &added = *follow;
        m_follows.emplace(id, std::move(follow));
        // Podman tells whole seconds only.
        added.linesBefore = added.isNew ? 0 : added.from.linesSince(added.createdMs, core::Millis(added.headAtOnce ? 1 : 1'000));
        if (const Known known = m_known.value(added.replica); known.container == added.container) {
            added.lastNs = known.lastNs;
            added.linesAtLast = known.linesAtLast;
        } else if (added.linesBefore < 0) {
            added.lastNs = added.from.lastMs * kNsPerMs;
        }
        open(id, added);
    }

    void finish(FollowId id, core::Millis patience)
    {
        const auto at = m_follows.find(id);
        if (at == m_follows.end())
            return;
        at->second->isOver = true;
        // Podman loses lines of a stream that it ends with its container: the rest is read without following.
        readRest(id, *at->second);
        // Engines hand out what waits at their own pace, but nobody waits for a flood.
        at->second->ending = std::make_unique<QTimer>();
        at->second->ending->setSingleShot(true);
        QObject::connect(at->second->ending.get(), &QTimer::timeout, this, [this, id] { end(id); });
        at->second->ending->start(patience);
        QTimer::singleShot(2 * patience, this, [this, id] {
            if (const auto late = m_follows.find(id); late != m_follows.end()) {
                appendSystem(late->second->replica, core::LogLevel::Warn, "The container has written more than could be read after its end");
                end(id);
            }
        });
    }

    void takeUp()
    {
        for (auto &[id, follow] : m_follows) {
            leave(*follow);
            open(id, *follow);
        }
    }

    void appendSystem(const runtime::ReplicaKey &replica, core::LogLevel level, const QByteArray &text)
    {
        core::LogEntry entry;
        entry.timeMs = m_clock.nowMs();
        entry.level = level;
        entry.stream = core::LogStream::System;
        entry.replica = replica.index;
        entry.message = text;
        m_sink.append(replica.service, {entry});
    }

private:
    void open(FollowId id, Follow &follow)
    {
        follow.frames = {};
        follow.outputs = {};
        follow.skip = follow.linesAtLast == 0 && follow.linesBefore < 0 ? follow.from : LogPosition();
        follow.linesToSkip = follow.linesAtLast == 0 ? follow.linesBefore : 0;
        follow.skipNs = follow.lastNs;
        follow.skipLines = follow.linesAtLast;
        // Docker's `since` keeps lines of that very time. Podman's does not, and is read as a floating-point number;
        // many lines may share a time. So the known ones are asked for again and counted off.
        const qint64 since = std::max<qint64>(0, follow.lastNs / kNsPerSecond * kNsPerSecond - kSinceSlackNs);
        engine::EngineRequest request = follow.isLastRead ? engine::readLogsRequest(follow.container, since) : engine::followLogsRequest(follow.container, since);
        if (follow.headAtOnce)
            request.headTime = follow.patience;
        follow.patience = std::min(2 * follow.patience, kMostPatience);
        follow.call = follow.client->open(std::move(request));
        QObject::connect(follow.call.get(), &engine::EngineCall::headCame, this, [this, id] { m_follows.at(id)->patience = kFirstPatience; });
        QObject::connect(follow.call.get(), &engine::EngineCall::dataCame, this, [this, id](const QByteArray &bytes) { take(id, bytes); });
        QObject::connect(follow.call.get(), &engine::EngineCall::finished, this, [this, id] { ended(id); });
        follow.call->start();
    }

    void take(FollowId id, const QByteArray &bytes)
    {
        Follow &follow = *m_follows.at(id);
        if (follow.call->status() != 200)
            return;
        if (follow.ending)
            follow.ending->start();
        if (follow.hasTerminal) {
            follow.outputs[0].lines.feed(bytes, [&](QByteArray &&line) { takeTerminalLine(follow, line); });
            return flush(follow);
        }
        const bool isSound = follow.frames.feed(bytes, [&](FrameSplitter::Stream stream, FrameSplitter::Piece piece, QByteArrayView content) {
            takeContent(follow, stream, piece, content);
        });
        flush(follow);
        if (isSound)
            return;
        if (follow.isOver)
            return end(id);
        if (++follow.unsound < kUnsoundStreams)
            return again(id, follow); // what is lost comes again, after the last line
        appendSystem(follow.replica, core::LogLevel::Warn, "The engine's stream of this log makes no sense; it is not read further");
        end(id);
    }

    // Each line has its time in front.
    void takeTerminalLine(Follow &follow, const QByteArray &line)
    {
        const qsizetype space = line.indexOf(' ');
        const qint64 ns = space > 0 && space < kLongestTime ? timeOf(QByteArrayView(line).first(space)) : -1;
        addLine(follow, core::LogStream::Stdout, std::max<qint64>(0, ns), ns < 0 ? QByteArray(line) : line.mid(space + 1));
    }

    void takeContent(Follow &follow, FrameSplitter::Stream stream, FrameSplitter::Piece piece, QByteArrayView content)
    {
        Output &output = follow.outputs[stream == FrameSplitter::Stream::Stderr ? 1 : 0];
        if (piece == FrameSplitter::Piece::First) {
            output.inTime = true;
            output.time.clear();
        }
        if (output.inTime) {
            const qsizetype space = content.indexOf(' ');
            const qsizetype taken = space < 0 ? content.size() : space + 1;
            if (output.time.size() + taken > kLongestTime) {
                output.inTime = false; // not a time after all
            } else {
                output.time.append(content.first(taken));
                content = content.sliced(taken);
                if (space < 0)
                    return;
                output.inTime = false;
                output.timeNs = timeOf(QByteArrayView(output.time).chopped(1));
            }
        }
        const core::LogStream kind = stream == FrameSplitter::Stream::Stderr ? core::LogStream::Stderr : core::LogStream::Stdout;
        output.lines.feed(content, [&](QByteArray &&line) { addLine(follow, kind, output.timeNs, std::move(line)); });
    }

    void addLine(Follow &follow, core::LogStream stream, qint64 timeNs, QByteArray &&line)
    {
        if (isKnown(follow, timeNs))
            return;
        if (timeNs == follow.lastNs) {
            ++follow.linesAtLast;
        } else {
            follow.lastNs = timeNs;
            follow.linesAtLast = 1;
        }
        core::LogEntry entry;
        entry.timeMs = timeNs > 0 ? timeNs / kNsPerMs : m_clock.nowMs();
        entry.level = core::detectLogLevel(line);
        entry.stream = stream;
        entry.replica = follow.replica.index;
        entry.message = std::move(line);
        follow.unsound = 0;
        follow.batch.append(std::move(entry));
    }

    // Lines that were handed on before a break, or by a server before this one.
    static bool isKnown(Follow &follow, qint64 timeNs)
    {
        const qint64 ms = timeNs / kNsPerMs;
        if (follow.linesToSkip > 0) {
            --follow.linesToSkip;
            return true;
        }
        if (follow.skip.lastMs > 0 && timeNs % kNsPerSecond == 0) { // Podman tells whole seconds only
            const qint64 second = follow.skip.lastMs / 1000;
            if (ms / 1000 < second)
                return true;
            if (ms / 1000 == second && follow.skip.linesInSecond > 0) {
                --follow.skip.linesInSecond;
                return true;
            }
            follow.skip.lastMs = 0;
            return false;
        }
        if (follow.skip.lastMs > 0) {
            if (ms < follow.skip.lastMs)
                return true;
            if (ms == follow.skip.lastMs && follow.skip.linesInIt > 0) {
                --follow.skip.linesInIt;
                return true;
            }
            follow.skip.lastMs = 0;
            return false;
        }
        if (timeNs < follow.skipNs)
            return true;
        if (timeNs == follow.skipNs && follow.skipLines > 0) {
            --follow.skipLines;
            return true;
        }
        return false;
    }

    void flush(Follow &follow)
    {
        if (!follow.batch.isEmpty())
            m_sink.append(follow.replica.service, std::exchange(follow.batch, {}));
    }

    void ended(FollowId id)
    {
        Follow &follow = *m_follows.at(id);
        // Gone for good, or known to be over. An engine that goes away ends its streams too, cleanly or
        // not: the container may go on. A line that was not finished comes again, whole.
        if (follow.isLastRead || follow.call->status() == 404)
            return end(id);
        again(id, follow);
    }

    void again(FollowId id, Follow &follow)
    {
        leave(follow);
        QTimer::singleShot(kSecondLook, this, [this, id] {
            const auto at = m_follows.find(id);
            if (at != m_follows.end() && !at->second->call && !at->second->isOver)
                open(id, *at->second);
        });
    }

    void readRest(FollowId id, Follow &follow)
    {
        leave(follow);
        follow.isLastRead = true;
        open(id, follow);
    }

    void leave(Follow &follow)
    {
        if (!follow.call)
            return;
        follow.call->disconnect(this);
        follow.call.release()->deleteLater(); // it may be on the stack
    }

    void end(FollowId id)
    {
        const auto at = m_follows.find(id);
        if (at == m_follows.end())
            return;
        const std::unique_ptr<Follow> follow = std::move(at->second);
        m_follows.erase(at);
        for (Output &output : follow->outputs) {
            if (std::optional<QByteArray> rest = output.lines.finish()) {
                const bool isError = &output == &follow->outputs[1];
                addLine(*follow, isError ? core::LogStream::Stderr : core::LogStream::Stdout, output.timeNs, *std::move(rest));
            }
        }
        flush(*follow);
        if (follow->linesAtLast > 0)
            m_known.insert(follow->replica, {follow->container, follow->lastNs, follow->linesAtLast});
        leave(*follow);
        if (follow->client)
            follow->client.release()->deleteLater();
        if (follow->ending)
            follow->ending.release()->deleteLater();
        follow->finished();
    }

    runtime::LogSink &m_sink;
    const core::Clock &m_clock;
    std::unordered_map<FollowId, std::unique_ptr<Follow>> m_follows;
    QHash<runtime::ReplicaKey, Known> m_known; // one a replica
};

ContainerLogs::ContainerLogs(runtime::LogSink &sink, const core::Clock &clock) : m_worker(std::make_unique<Worker>(sink, clock))
{
    m_thread.setObjectName(QStringLiteral("container logs"));
    m_worker->moveToThread(&m_thread);
    m_thread.start();
}

ContainerLogs::~ContainerLogs()
{
    // Its sockets belong to the thread.
    QMetaObject::invokeMethod(m_worker.get(), [this] { m_worker.reset(); }, Qt::BlockingQueuedConnection);
    m_thread.quit();
    m_thread.wait();
}

ContainerLogs::FollowId ContainerLogs::follow(const Place &place, const runtime::ReplicaKey &replica, std::function<LogPosition()> from,
                                              std::function<void()> finished)
{
    const FollowId id = m_nextId++;
    auto follow = std::make_shared<std::unique_ptr<Worker::Follow>>(std::make_unique<Worker::Follow>());
    (*follow)->container = place.container;
    (*follow)->createdMs = place.createdMs;
    (*follow)->hasTerminal = place.hasTerminal;
    (*follow)->headAtOnce = place.headAtOnce;
    (*follow)->isNew = place.isNew;
    (*follow)->replica = replica;
    (*follow)->finished = std::move(finished);
    QMetaObject::invokeMethod(m_worker.get(), [worker = m_worker.get(), id, follow, place, from = std::move(from)] {
        if (from)
            (*follow)->from = from(); // reads files
        (*follow)->client = std::make_unique<engine::EngineClient>(place.address);
        (*follow)->client->speak(place.apiVersion);
        worker->follow(id, std::move(*follow));
    });
    return id;
}

void ContainerLogs::finish(FollowId id, core::Millis patience)
{
    QMetaObject::invokeMethod(m_worker.get(), [worker = m_worker.get(), id, patience] { worker->finish(id, patience); });
}

void ContainerLogs::takeUp()
{
    QMetaObject::invokeMethod(m_worker.get(), [worker = m_worker.get()] { worker->takeUp(); });
}

void ContainerLogs::appendSystem(const runtime::ReplicaKey &replica, core::LogLevel level, const QByteArray &text)
{
    QMetaObject::invokeMethod(m_worker.get(), [worker = m_worker.get(), replica, level, text] { worker->appendSystem(replica, level, text); });
}

} // namespace server::containers
