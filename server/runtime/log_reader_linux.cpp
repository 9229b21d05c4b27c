// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/runtime/log_reader.h"

#include <cerrno>
#include <csignal>
#include <sys/epoll.h>
#include <sys/eventfd.h>
#include <unistd.h>

namespace server::runtime {

namespace {

constexpr size_t kReadSize = 64 * 1024;
// A pipe somebody still writes to is not drained for ever: this is the most a pipe can hold.
constexpr int kMaxDrainReads = 32;

} // namespace

LogReader::LogReader(LogSink &sink, const core::Clock &clock)
    : m_sink(sink)
    , m_clock(clock)
    , m_epoll(epoll_create1(EPOLL_CLOEXEC))
    , m_wake(eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK))
    , m_buffer(new char[kReadSize])
{
    epoll_event event{};
    event.events = EPOLLIN;
    event.data.u64 = 0;
    epoll_ctl(m_epoll, EPOLL_CTL_ADD, m_wake, &event);
    m_thread = std::thread([this] { run(); });
}

LogReader::~LogReader()
{
    post([this] { m_quit = true; });
    m_thread.join();
    ::close(m_wake);
    ::close(m_epoll);
}

LogReader::SourceId LogReader::add(int descriptor, const ReplicaKey &replica, core::LogStream stream,
                                   std::function<void()> finished)
{
    auto source = std::make_shared<Source>();
    source->descriptor = descriptor;
    source->replica = replica;
    source->stream = stream;
    source->finished = std::move(finished);
    SourceId id;
    {
        const std::lock_guard lock(m_mutex);
        id = m_nextId++;
    }
    post([this, id, source] {
        m_sources.emplace(id, std::make_unique<Source>(std::move(*source)));
        epoll_event event{};
        event.events = EPOLLIN;
        event.data.u64 = id;
        if (epoll_ctl(m_epoll, EPOLL_CTL_ADD, m_sources.at(id)->descriptor, &event) != 0)
            close(id);
    });
    return id;
}

void LogReader::finish(SourceId source)
{
    post([this, source] { drain(source); });
}

void LogReader::appendSystem(const ReplicaKey &replica, core::LogLevel level, const QByteArray &text)
{
    post([this, replica, level, text] {
        core::LogEntry entry;
        entry.timeMs = m_clock.nowMs();
        entry.level = level;
        entry.stream = core::LogStream::System;
        entry.replica = replica.index;
        entry.message = text;
        m_sink.append(replica.service, {entry});
    });
}

void LogReader::post(std::function<void()> command)
{
    {
        const std::lock_guard lock(m_mutex);
        m_commands.push_back(std::move(command));
    }
    const quint64 one = 1;
    [[maybe_unused]] const auto written = ::write(m_wake, &one, sizeof one);
}

void LogReader::takeCommands()
{
    quint64 count;
    [[maybe_unused]] const auto got = ::read(m_wake, &count, sizeof count);
    std::vector<std::function<void()>> commands;
    {
        const std::lock_guard lock(m_mutex);
        commands.swap(m_commands);
    }
    for (const auto &command : commands)
        command();
}

void LogReader::run()
{
    // Signals are the program's business, not this thread's.
    sigset_t all;
    sigfillset(&all);
    pthread_sigmask(SIG_SETMASK, &all, nullptr);
    std::array<epoll_event, 64> events;
    while (!m_quit) {
        const int count = epoll_wait(m_epoll, events.data(), int(events.size()), -1);
        if (count < 0 && errno != EINTR)
            break;
        bool woken = false;
        for (int i = 0; i < count; ++i) {
            const SourceId id = events[size_t(i)].data.u64;
            if (id == 0) {
                woken = true;
                continue;
            }
            const auto found = m_sources.find(id);
            if (found != m_sources.end() && readOnce(*found->second) == ReadOutcome::Ended)
                close(id);
        }
        // After the reads: what the platform says comes after the output that led to it.
        if (woken)
            takeCommands();
    }
    while (!m_sources.empty())
        drain(m_sources.begin()->first);
}

LogReader::ReadOutcome LogReader::readOnce(Source &source)
{
    ssize_t got;
    do {
        got = ::read(source.descriptor, m_buffer.get(), kReadSize);
    } while (got < 0 && errno == EINTR);
    if (got < 0)
        return errno == EAGAIN ? ReadOutcome::Drained : ReadOutcome::Ended;

    QVector<core::LogEntry> entries;
    const qint64 now = m_clock.nowMs();
    const auto take = [&](QByteArray &&line) {
        core::LogEntry &entry = entries.emplaceBack();
        entry.timeMs = now;
        entry.level = core::detectLogLevel(line);
        entry.stream = source.stream;
        entry.replica = source.replica.index;
        entry.message = std::move(line);
    };
    if (got > 0) {
        entries.reserve(got / 64 + 1);
        source.lines.feed(QByteArrayView(m_buffer.get(), got), take);
    } else if (auto last = source.lines.finish()) {
        take(std::move(*last));
    }
    if (!entries.isEmpty())
        m_sink.append(source.replica.service, entries);
    return got > 0 ? ReadOutcome::More : ReadOutcome::Ended;
}

void LogReader::drain(SourceId id)
{
    const auto found = m_sources.find(id);
    if (found == m_sources.end())
        return;
    Source &source = *found->second;
    for (int i = 0; i < kMaxDrainReads && readOnce(source) == ReadOutcome::More; ++i) { }
    if (auto last = source.lines.finish()) {
        core::LogEntry entry;
        entry.timeMs = m_clock.nowMs();
        entry.level = core::detectLogLevel(*last);
        entry.stream = source.stream;
        entry.replica = source.replica.index;
        entry.message = std::move(*last);
        m_sink.append(source.replica.service, {entry});
    }
    close(id);
}

void LogReader::close(SourceId id)
{
    const auto found = m_sources.find(id);
    if (found == m_sources.end())
        return;
    epoll_ctl(m_epoll, EPOLL_CTL_DEL, found->second->descriptor, nullptr);
    ::close(found->second->descriptor);
    const auto finished = std::move(found->second->finished);
    m_sources.erase(found);
    if (finished)
        finished();
}

} // namespace server::runtime
