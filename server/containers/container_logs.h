// SPDX-License-Identifier: GPL-3.0-or-later
// ContainerLogs: follows the outputs of containers on a thread of its own and hands their lines to the
// LogSink, with the engine's times. A slow sink slows the reading and so the engine, not the memory. A
// stream that breaks is taken up behind the last line, nothing twice. Owned by the driver; its
// functions may be called on any thread.
#pragma once

#include "server/engine/engine_address.h"
#include "server/runtime/driver.h"

#include <QThread>
#include <QVector>

#include <functional>
#include <memory>

namespace server::containers {

// Where a log stands: the time of its last line, and how many lines have that very time, or at least that
// second: some engines tell no more.
struct LogPosition
{
    qint64 lastMs = 0; // 0: from the beginning
    int linesInIt = 0;
    int linesInSecond = 0;
    QVector<qint64> times = {}; // of the last lines, so many as were looked at
    bool isAll = false;         // there are no more
    // How many lines of a container are in it that was made at `createdMs`; -1: more than were looked at.
    // `accuracy`: of the times, which are cut off to it.
    int linesSince(qint64 createdMs, core::Millis accuracy) const;
};

class ContainerLogs
{
public:
    using FollowId = quint64;

    ContainerLogs(runtime::LogSink &sink, const core::Clock &clock);
    ~ContainerLogs(); // cuts what is followed
    ContainerLogs(const ContainerLogs &) = delete;
    ContainerLogs &operator=(const ContainerLogs &) = delete;

    // `finished` is called once on the log thread, after the last line was handed to the sink: the
    // container has ended and its stream with it, or finish() ran out of patience.
    struct Place
    {
        engine::EngineAddress address;
        QByteArray apiVersion;
        QString container;
        qint64 createdMs = 0;
        bool hasTerminal = false; // both outputs are one, without frames
        bool headAtOnce = false;  // the engine answers before there is a line, and tells times exactly: Docker
        bool isNew = false;       // none of its lines is known
    };
    // `from`: asked once, on the log thread, for where the log stands.
    FollowId follow(const Place &place, const runtime::ReplicaKey &replica, std::function<LogPosition()> from, std::function<void()> finished);
    // The container is over: what is left is read, until nothing came for `patience`, or for twice as long in all.
    void finish(FollowId id, core::Millis patience);
    // The engine is back: takes up all streams, since one that says nothing may be dead as well.
    void takeUp();
    // A line of the platform's own, in order with those read so far.
    void appendSystem(const runtime::ReplicaKey &replica, core::LogLevel level, const QByteArray &text);

private:
    class Worker;
    QThread m_thread;
    std::unique_ptr<Worker> m_worker; // on m_thread
    std::atomic<FollowId> m_nextId{1};
};

} // namespace server::containers
