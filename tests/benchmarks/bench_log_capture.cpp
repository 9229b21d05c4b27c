// SPDX-License-Identifier: GPL-3.0-or-later
// bench_log_capture [LINES]: how fast a child's output gets from its pipe into the log store, and
// back out. Prints one "name value" a line. Goal: 200,000 lines/s of 100 bytes on well under a core.
#include "server/logs/log_store.h"
#include "server/runtime/log_reader.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTemporaryDir>

#include <fcntl.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <condition_variable>
#include <cstdio>

using namespace server;

namespace {

void print(const char *name, double value)
{
    std::printf("%s %.6g\n", name, value);
    std::fflush(stdout);
}

double cpuSeconds()
{
    rusage usage{};
    ::getrusage(RUSAGE_SELF, &usage);
    return double(usage.ru_utime.tv_sec + usage.ru_stime.tv_sec) + double(usage.ru_utime.tv_usec + usage.ru_stime.tv_usec) * 1e-6;
}

// The child: writes as fast as the pipe takes it.
[[noreturn]] void writeLines(int descriptor, int lines)
{
    QByteArray text;
    for (int i = 0; i < lines; ++i) {
        QByteArray line = "INFO request " + QByteArray::number(i) + " tools/call read_text_file took 3 ms and gave 1,234 bytes, cache hit";
        text += line.leftJustified(99, '.') + '\n';
        if (text.size() >= 32'768 || i + 1 == lines) {
            for (qsizetype done = 0; done < text.size();) {
                const ssize_t n = ::write(descriptor, text.constData() + done, size_t(text.size() - done));
                if (n <= 0)
                    ::_exit(1);
                done += n;
            }
            text.resize(0);
        }
    }
    ::_exit(0);
}

} // namespace

int main(int argc, char **argv)
{
    const int lines = argc > 1 ? std::atoi(argv[1]) : 2'000'000;
    int pipe[2];
    if (::pipe2(pipe, O_CLOEXEC) != 0)
        return 1;
    const pid_t child = ::fork(); // before there are threads
    if (child == 0) {
        ::close(pipe[0]);
        writeLines(pipe[1], lines);
    }
    ::close(pipe[1]);
    ::fcntl(pipe[0], F_SETFL, O_NONBLOCK);

    const QCoreApplication app(argc, argv);
    const QTemporaryDir folder;
    const core::SystemClock clock;
    const core::ServiceId service(QStringLiteral("bench"));
    logs::LogStore store({.folder = folder.path(), .serviceBytes = qint64(1) << 40}, clock);
    {
        std::mutex mutex;
        std::condition_variable ended;
        bool done = false;
        const double cpu = cpuSeconds();
        QElapsedTimer timer;
        timer.start();
        runtime::LogReader reader(store, clock);
        reader.add(pipe[0], {service, 0}, core::LogStream::Stdout, [&] {
            const std::lock_guard lock(mutex);
            done = true;
            ended.notify_all();
        });
        std::unique_lock lock(mutex);
        ended.wait(lock, [&] { return done; });
        const double seconds = double(timer.nsecsElapsed()) * 1e-9;
        print("lines_per_second", lines / seconds);
        print("cores_at_200000_lines_per_second", (cpuSeconds() - cpu) / lines * 200'000);
    }
    int status = 0;
    ::waitpid(child, &status, 0);

    qint64 read = 0;
    QElapsedTimer timer;
    timer.start();
    logs::LogCursor cursor;
    while (true) {
        const auto page = store.read(service, cursor);
        read += page->entries.size();
        cursor = page->next;
        if (!page->more)
            break;
    }
    print("read_lines_per_second", double(read) / (double(timer.nsecsElapsed()) * 1e-9));
    print("lines_lost", double(lines - read));
    timer.start();
    constexpr int kTails = 2000;
    for (int i = 0; i < kTails; ++i)
        static_cast<void>(store.query(service, {}));
    print("tail_100_microseconds", double(timer.nsecsElapsed()) * 1e-3 / kTails);
    const qint64 now = clock.nowMs();
    timer.start();
    for (int i = 0; i < kTails; ++i)
        static_cast<void>(store.find(service, now - 1 - i));
    print("find_time_microseconds", double(timer.nsecsElapsed()) * 1e-3 / kTails);
    return read == lines ? 0 : 1;
}
