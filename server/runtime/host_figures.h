// SPDX-License-Identifier: GPL-3.0-or-later
// HostFigures: how the machine and this very process are doing. sample() measures CPU since its
// previous call, so each watcher keeps an object of its own; one thread per object. Units: MB are
// 1024*1024 bytes, percent of the whole machine (0..100), times in milliseconds since the epoch.
#pragma once

#include <QString>

#include <optional>

namespace server::runtime {

struct HostSample
{
    double cpuPercent = 0; // since the previous sample; since boot in the first one
    int cores = 1;
    qint64 memoryTotalMb = 0;
    qint64 memoryUsedMb = 0; // what is not available to new programs
    double load1 = 0;
    double load5 = 0;
    double load15 = 0;
};

struct DiskFill
{
    qint64 totalBytes = 0;
    qint64 freeBytes = 0; // for this user
    double usedPercent = 0;
    double inodesUsedPercent = 0; // 0 where the file system has no such limit
};

struct OwnProcess
{
    qint64 rssBytes = 0;
    qint64 virtualBytes = 0;
    double cpuSeconds = 0;
    int openDescriptors = 0;
    int maxDescriptors = 0;
    int threads = 0;
    qint64 startTimeMs = 0;
};

class HostFigures
{
public:
    HostSample sample();
    static std::optional<DiskFill> disk(const QString &path);
    static OwnProcess ownProcess();

private:
    quint64 m_busyTicks = 0;
    quint64 m_allTicks = 0;
    double m_cpuPercent = 0;
};

} // namespace server::runtime
