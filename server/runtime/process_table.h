// SPDX-License-Identifier: GPL-3.0-or-later
// The processes of this machine as the system lists them, and how to signal one of them safely.
// Free functions; any thread. One listing costs some ten microseconds a process.
#pragma once

#include <QByteArray>
#include <QHashFunctions>
#include <QVector>

#include <optional>

namespace server::runtime {

// A process number is used again after its process ended; with its start it names one for ever.
struct ProcessId
{
    qint64 pid = 0;
    quint64 startTicks = 0;
    bool operator==(const ProcessId &) const = default;
    friend size_t qHash(const ProcessId &p, size_t seed = 0) { return qHashMulti(seed, p.pid, p.startTicks); }
};

struct ProcessInfo
{
    ProcessId id;
    qint64 parent = 0;
    qint64 group = 0;
    qint64 session = 0;
    bool dead = false;        // ended, only waits to be collected
    quint64 cpuTicks = 0;     // of its own and of the children it has waited for
    qint64 residentBytes = 0;
};

QVector<ProcessInfo> listProcesses();
std::optional<ProcessInfo> inspectProcess(qint64 pid);

// Every process we start carries MCP_PLATFORM_INSTANCE=<data folder>-<server run>.<run> in its
// environment, and so does whatever it starts in turn. Returns what follows `prefix`, if it does.
std::optional<QByteArray> marker(qint64 pid, const QByteArray &prefix);
inline constexpr char kMarkerName[] = "MCP_PLATFORM_INSTANCE";

// Where a process is now; empty when that cannot be seen.
QByteArray workingFolder(qint64 pid);

// False when that very process is gone.
bool signalProcess(const ProcessId &process, int signal);

double ticksPerSecond();

} // namespace server::runtime
