// SPDX-License-Identifier: GPL-3.0-or-later
// LogReader: one thread that reads the output of all replicas, cuts it into lines and hands them
// to the LogSink. It holds at most one unfinished line (64 KiB) a pipe: when the sink is slow the
// pipe fills and the writer waits. Each ready pipe gets one 64 KiB read a turn, so that a noisy
// one cannot starve the others. Owned by the driver; its functions may be called on any thread.
#pragma once

#include "core/clock.h"
#include "core/log_entry.h"
#include "server/runtime/driver.h"
#include "server/runtime/line_splitter.h"

#include <array>
#include <functional>
#include <memory>
#include <mutex>
#include <thread>
#include <unordered_map>
#include <vector>

namespace server::runtime {

class LogReader
{
public:
    using SourceId = quint64;

    LogReader(LogSink &sink, const core::Clock &clock);
    ~LogReader(); // reads what the pipes still hold, then ends the thread
    LogReader(const LogReader &) = delete;
    LogReader &operator=(const LogReader &) = delete;

    // Takes the descriptor (non-blocking). `finished` is called once on the reading thread, after
    // the last line was handed to the sink.
    SourceId add(int descriptor, const ReplicaKey &replica, core::LogStream stream, std::function<void()> finished);

    // Takes what is in the pipe now and closes it, although somebody still holds its other end.
    void finish(SourceId source);

    // A line of the platform's own, in order with those read so far.
    void appendSystem(const ReplicaKey &replica, core::LogLevel level, const QByteArray &text);

private:
    struct Source
    {
        int descriptor = -1;
        ReplicaKey replica;
        core::LogStream stream = core::LogStream::Stdout;
        LineSplitter lines;
        std::function<void()> finished;
    };
    enum class ReadOutcome { More, Drained, Ended };

    void run();
    void takeCommands();
    void post(std::function<void()> command);
    ReadOutcome readOnce(Source &source);
    void drain(SourceId id);
    void close(SourceId id);

    LogSink &m_sink;
    const core::Clock &m_clock;
    int m_epoll = -1;
    int m_wake = -1;
    std::mutex m_mutex;
    std::vector<std::function<void()>> m_commands; // guarded by m_mutex
    SourceId m_nextId = 1;                         // guarded by m_mutex
    bool m_quit = false;                           // reading thread only
    std::unordered_map<SourceId, std::unique_ptr<Source>> m_sources; // reading thread only
    std::unique_ptr<char[]> m_buffer;
    std::thread m_thread;
};

} // namespace server::runtime
