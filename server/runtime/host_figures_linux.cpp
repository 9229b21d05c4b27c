// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/runtime/host_figures.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QFile>
#include <QList>

#include <dirent.h>
#include <sys/resource.h>
#include <sys/statvfs.h>
#include <unistd.h>

#include <algorithm>
#include <ctime>

namespace server::runtime {

namespace {

QByteArray readAll(const char *path)
{
    QFile file(QString::fromLatin1(path));
    return file.open(QIODevice::ReadOnly | QIODevice::Unbuffered) ? file.readAll() : QByteArray();
}

// "MemTotal:       24682 kB" -> 24682; -1 when there is no such line.
qint64 figureOf(const QByteArray &text, QByteArrayView name)
{
    for (const QByteArray &line : text.split('\n')) {
        if (!line.startsWith(name))
            continue;
        const QList<QByteArray> words = line.mid(name.size()).simplified().split(' ');
        return words.isEmpty() ? -1 : words.first().toLongLong();
    }
    return -1;
}

int countDescriptors()
{
    DIR *folder = opendir("/proc/self/fd");
    if (!folder)
        return 0;
    int count = 0;
    while (const dirent *entry = readdir(folder)) {
        if (entry->d_name[0] != '.')
            ++count;
    }
    closedir(folder);
    return count - 1; // the one just used for counting
}

qint64 startTimeMs(const QByteArray &stat)
{
    // Field 22 counts ticks since boot; the boot's date is the clock's now less its uptime.
    const QList<QByteArray> fields = stat.mid(stat.lastIndexOf(')') + 2).split(' ');
    if (fields.size() < 20)
        return 0;
    timespec wall{};
    timespec boot{};
    clock_gettime(CLOCK_REALTIME, &wall);
    clock_gettime(CLOCK_BOOTTIME, &boot);
    const qint64 bootMs = (wall.tv_sec - boot.tv_sec) * 1000 + (wall.tv_nsec - boot.tv_nsec) / 1'000'000;
    return bootMs + fields[19].toLongLong() * 1000 / sysconf(_SC_CLK_TCK);
}

} // namespace

HostSample HostFigures::sample()
{
    HostSample out;
    out.cores = int(std::max(1L, sysconf(_SC_NPROCESSORS_ONLN)));

    // cpu user nice system idle iowait irq softirq steal guest guest_nice; guest is part of user.
    const QByteArray stat = readAll("/proc/stat");
    const QList<QByteArray> words = stat.left(stat.indexOf('\n')).simplified().split(' ');
    quint64 all = 0;
    quint64 idle = 0;
    for (int i = 1; i < words.size() && i <= 8; ++i) {
        const quint64 ticks = words[i].toULongLong();
        all += ticks;
        if (i == 4 || i == 5)
            idle += ticks;
    }
    const quint64 busy = all - idle;
    // Two calls within one tick say nothing: the last known percentage stands.
    if (all > m_allTicks && busy >= m_busyTicks)
        m_cpuPercent = std::clamp(100.0 * double(busy - m_busyTicks) / double(all - m_allTicks), 0.0, 100.0);
    m_allTicks = all;
    m_busyTicks = busy;
    out.cpuPercent = m_cpuPercent;

    const QByteArray memory = readAll("/proc/meminfo");
    const qint64 total = figureOf(memory, "MemTotal:");
    const qint64 available = figureOf(memory, "MemAvailable:");
    if (total > 0) {
        out.memoryTotalMb = total / 1024;
        out.memoryUsedMb = (total - std::max<qint64>(0, available)) / 1024;
    }

    double loads[3] = {};
    if (getloadavg(loads, 3) == 3) {
        out.load1 = loads[0];
        out.load5 = loads[1];
        out.load15 = loads[2];
    }
    return out;
}

std::optional<DiskFill> HostFigures::disk(const QString &path)
{
    struct statvfs info{};
    if (statvfs(QFile::encodeName(path).constData(), &info) != 0 || info.f_blocks == 0)
        return std::nullopt;
    DiskFill fill;
    fill.totalBytes = qint64(info.f_blocks) * qint64(info.f_frsize);
    fill.freeBytes = qint64(info.f_bavail) * qint64(info.f_frsize);
    // As df: the share of what this user could use, the reserve left out.
    const double used = double(info.f_blocks - info.f_bfree);
    fill.usedPercent = 100.0 * used / std::max(1.0, used + double(info.f_bavail));
    if (info.f_files > 0)
        fill.inodesUsedPercent = 100.0 * double(info.f_files - info.f_ffree) / double(info.f_files);
    return fill;
}

OwnProcess HostFigures::ownProcess()
{
    OwnProcess out;
    const QByteArray status = readAll("/proc/self/status");
    out.rssBytes = std::max<qint64>(0, figureOf(status, "VmRSS:")) * 1024;
    out.virtualBytes = std::max<qint64>(0, figureOf(status, "VmSize:")) * 1024;
    out.threads = int(std::max<qint64>(1, figureOf(status, "Threads:")));
    rusage usage{};
    if (getrusage(RUSAGE_SELF, &usage) == 0) {
        out.cpuSeconds = double(usage.ru_utime.tv_sec + usage.ru_stime.tv_sec)
            + double(usage.ru_utime.tv_usec + usage.ru_stime.tv_usec) / 1e6;
    }
    out.openDescriptors = countDescriptors();
    rlimit limit{};
    if (getrlimit(RLIMIT_NOFILE, &limit) == 0)
        out.maxDescriptors = int(std::min<rlim_t>(limit.rlim_cur, rlim_t(INT_MAX)));
    out.startTimeMs = startTimeMs(readAll("/proc/self/stat"));
    return out;
}

} // namespace server::runtime
