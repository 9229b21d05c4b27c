// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/runtime/process_table.h"

#include <algorithm>
#include <cctype>
#include <cerrno>
#include <charconv>
#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <dirent.h>
#include <fcntl.h>
#include <sys/syscall.h>
#include <unistd.h>

namespace server::runtime {

namespace {

// The largest environment worth reading; the marker stands near its front.
constexpr qsizetype kMaxEnvironment = 1024 * 1024;

qsizetype readFile(const char *path, char *buffer, size_t size)
{
    const int file = open(path, O_RDONLY | O_CLOEXEC);
    if (file < 0)
        return -1;
    const ssize_t got = read(file, buffer, size);
    close(file);
    return got;
}

} // namespace

std::optional<ProcessInfo> inspectProcess(qint64 pid)
{
    char path[32];
    snprintf(path, sizeof path, "/proc/%lld/stat", static_cast<long long>(pid));
    char buffer[1024];
    const qsizetype got = readFile(path, buffer, sizeof buffer - 1);
    if (got <= 0)
        return std::nullopt;
    buffer[got] = '\0';
    // The name in brackets may hold anything, brackets and blanks included: start after the last one.
    const char *at = strrchr(buffer, ')');
    if (!at || at[1] != ' ')
        return std::nullopt;
    at += 2;

    ProcessInfo info;
    info.id.pid = pid;
    info.dead = *at == 'Z' || *at == 'X' || *at == 'x';
    ++at;
    const char *const end = buffer + got;
    for (int field = 4; field <= 24; ++field) {
        while (at < end && *at == ' ')
            ++at;
        qint64 value = 0;
        const auto parsed = std::from_chars(at, end, value);
        quint64 large = quint64(value);
        if (parsed.ec == std::errc::result_out_of_range)
            std::from_chars(at, end, large);
        else if (parsed.ec != std::errc())
            return std::nullopt;
        at = parsed.ptr;
        switch (field) {
        case 4: info.parent = value; break;
        case 5: info.group = value; break;
        case 6: info.session = value; break;
        case 14: // user, system, and both of the children waited for
        case 15:
        case 16:
        case 17: info.cpuTicks += large; break;
        case 22: info.id.startTicks = large; break;
        case 24: {
            static const qint64 pageSize = sysconf(_SC_PAGESIZE);
            info.residentBytes = value * pageSize;
            break;
        }
        default: break;
        }
    }
    return info;
}

QVector<ProcessInfo> listProcesses()
{
    QVector<ProcessInfo> out;
    DIR *folder = opendir("/proc");
    if (!folder)
        return out;
    while (const dirent *entry = readdir(folder)) {
        if (!isdigit(static_cast<unsigned char>(entry->d_name[0])))
            continue;
        if (auto info = inspectProcess(atoll(entry->d_name)))
            out.push_back(*info);
    }
    closedir(folder);
    return out;
}

std::optional<QByteArray> marker(qint64 pid, const QByteArray &prefix)
{
    char path[40];
    snprintf(path, sizeof path, "/proc/%lld/environ", static_cast<long long>(pid));
    const int file = open(path, O_RDONLY | O_CLOEXEC);
    if (file < 0)
        return std::nullopt;
    const QByteArray wanted = QByteArray(kMarkerName) + '=' + prefix;
    QByteArray text;
    char buffer[16 * 1024];
    std::optional<QByteArray> rest;
    qsizetype from = 0;
    bool atEnd = false;
    while (!rest && !atEnd && text.size() < kMaxEnvironment) {
        const ssize_t got = read(file, buffer, sizeof buffer);
        atEnd = got <= 0;
        if (got > 0)
            text.append(buffer, got);
        while (!rest && (from = text.indexOf(wanted, from)) >= 0) {
            const qsizetype start = from + wanted.size();
            qsizetype end = text.indexOf('\0', start);
            if (end < 0 && !atEnd)
                break; // the value goes on in the next piece
            if (end < 0)
                end = text.size();
            if (from == 0 || text[from - 1] == '\0')
                rest = text.mid(start, end - start);
            from = start;
        }
        if (from < 0)
            from = std::max<qsizetype>(0, text.size() - wanted.size());
    }
    close(file);
    return rest;
}

QByteArray workingFolder(qint64 pid)
{
    char path[32];
    snprintf(path, sizeof path, "/proc/%lld/cwd", static_cast<long long>(pid));
    char target[4096];
    const ssize_t size = readlink(path, target, sizeof target);
    return size > 0 ? QByteArray(target, size) : QByteArray();
}

bool signalProcess(const ProcessId &process, int signal)
{
    // A handle first, then a look: from then on the number cannot come to mean another process.
    const int handle = int(syscall(SYS_pidfd_open, pid_t(process.pid), 0));
    if (handle < 0)
        return false;
    const auto now = inspectProcess(process.pid);
    const bool same = now && now->id == process;
    const bool sent = same && syscall(SYS_pidfd_send_signal, handle, signal, nullptr, 0) == 0;
    close(handle);
    return sent;
}

double ticksPerSecond()
{
    static const double ticks = double(sysconf(_SC_CLK_TCK));
    return ticks;
}

} // namespace server::runtime
