// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/runtime/process_tracker.h"

#include <QSocketNotifier>

#include <algorithm>
#include <cerrno>
#include <chrono>
#include <csignal>
#include <sys/wait.h>
#include <thread>
#include <unistd.h>

#ifndef P_PIDFD
#define P_PIDFD 3
#endif

namespace server::runtime {

using namespace std::chrono_literals;

namespace {

// What the rest of a tree gets when its first process ended of its own accord.
constexpr core::Millis kLeftoverGrace = 1s;
constexpr core::Millis kShortestPause = 5ms;
constexpr core::Millis kLongestPause = 100ms;
// All replicas are measured in one round, so one listing serves them all.
constexpr qint64 kLookAgeMs = 500;

bool waitFor(int handle, int options, siginfo_t &info)
{
    int rc;
    do {
        info = {};
        rc = waitid(idtype_t(P_PIDFD), id_t(handle), &info, options);
    } while (rc != 0 && errno == EINTR);
    return rc == 0 && info.si_pid != 0;
}

} // namespace

ProcessTracker::ProcessTracker(QByteArray instance, QObject *parent)
    : QObject(parent)
    , m_instance(std::move(instance))
{
    m_sweepTimer.setSingleShot(true);
    connect(&m_sweepTimer, &QTimer::timeout, this, &ProcessTracker::sweep);
}

ProcessTracker::~ProcessTracker()
{
    killAll(5s);
}

void ProcessTracker::adopt(RunId id, LaunchedProcess process, std::unique_ptr<ControlGroup> group, Gone gone)
{
    auto run = std::make_unique<Run>();
    run->id = id;
    run->pid = process.pid;
    run->handle = std::move(process.handle);
    run->group = std::move(group);
    run->gone = std::move(gone);
    run->notifier = std::make_unique<QSocketNotifier>(run->handle.get(), QSocketNotifier::Read);
    connect(run->notifier.get(), &QSocketNotifier::activated, this, [this, id] { leaderEnded(id); });
    m_leaders.insert(run->pid, id);
    m_runs.emplace(id, std::move(run));
    m_sinceLook.invalidate();
}

void ProcessTracker::leaderEnded(RunId id)
{
    const auto found = m_runs.find(id);
    if (found == m_runs.end())
        return;
    Run &run = *found->second;
    siginfo_t info{};
    if (!waitFor(run.handle.get(), WEXITED | WNOHANG | WNOWAIT, info))
        return;
    run.notifier->setEnabled(false);
    run.leaderDead = true;
    if (info.si_code == CLD_EXITED)
        run.result.exitCode = info.si_status;
    else
        run.result.signal = info.si_status;
    if (!run.ending) {
        run.ending = true;
        run.killAt = QDeadlineTimer(kLeftoverGrace);
        ::kill(pid_t(-run.pid), SIGTERM);
        for (const ProcessId &process : std::as_const(run.known)) {
            if (process.pid != run.pid)
                signalProcess(process, SIGTERM);
        }
    }
    // Several often end at once: one look for all of them, from the event loop.
    m_pause = kShortestPause;
    m_sweepTimer.start(0);
}

void ProcessTracker::end(RunId id, bool graceful, core::Millis timeout)
{
    const auto found = m_runs.find(id);
    if (found == m_runs.end())
        return;
    Run &run = *found->second;
    const QDeadlineTimer until(graceful ? std::max(core::Millis(0), timeout) : core::Millis(0));
    const bool first = !run.ending;
    if (first || until < run.killAt)
        run.killAt = until;
    run.ending = true;
    if (graceful && timeout > 0ms) {
        if (first) {
            // Look before anybody dies: descent is lost with the parent.
            if (!m_sinceLook.isValid() || m_sinceLook.elapsed() > kShortestPause.count())
                look(Look::Quick);
            signalRun(run, SIGTERM);
        }
    } else {
        if (!m_sinceLook.isValid() || m_sinceLook.elapsed() > kShortestPause.count())
            look(Look::Quick);
        signalRun(run, SIGKILL);
    }
    m_pause = kShortestPause;
    scheduleSweep();
}

qint64 ProcessTracker::pid(RunId id) const
{
    const auto found = m_runs.find(id);
    return found == m_runs.end() ? 0 : found->second->pid;
}

std::optional<ReplicaUsage> ProcessTracker::usage(RunId id)
{
    const auto found = m_runs.find(id);
    if (found == m_runs.end())
        return std::nullopt;
    if (!m_sinceLook.isValid() || m_sinceLook.elapsed() > kLookAgeMs)
        look(Look::Quick);
    const Run &run = *found->second;
    if (run.members.isEmpty())
        return std::nullopt;
    ReplicaUsage out;
    out.cpuSeconds = run.cpuSeconds;
    out.processes = int(run.members.size());
    for (const ProcessInfo &process : run.members)
        out.memoryBytes += process.residentBytes;
    return out;
}

ProcessTracker::RunId ProcessTracker::runOf(const ProcessInfo &process, Look kind)
{
    if (const RunId run = m_leaders.value(process.group))
        return run;
    if (const RunId run = m_leaders.value(process.session))
        return run;
    const auto cached = m_marked.constFind(process.id);
    if (cached != m_marked.cend() && (kind == Look::Quick || *cached != 0))
        return *cached;
    if (process.dead)
        return 0;
    const RunId run = marker(process.id.pid, m_instance + '.').value_or("0").toULongLong();
    m_marked.insert(process.id, run);
    return run;
}

// One listing, shared out among the runs.
void ProcessTracker::look(Look kind)
{
    m_sinceLook.start();
    if (m_runs.empty()) {
        m_marked.clear();
        return;
    }
    const QVector<ProcessInfo> all = listProcesses();
    QHash<qint64, qsizetype> indexOf;
    indexOf.reserve(all.size());
    for (qsizetype i = 0; i < all.size(); ++i)
        indexOf.insert(all[i].id.pid, i);

    QVector<RunId> owner(all.size(), 0);
    for (qsizetype i = 0; i < all.size(); ++i)
        owner[i] = runOf(all[i], kind);
    for (const auto &[id, run] : m_runs) {
        if (run->group) {
            for (const qint64 pid : run->group->members()) {
                const auto at = indexOf.constFind(pid);
                if (at != indexOf.cend())
                    owner[*at] = id;
            }
        }
        for (const ProcessId &process : std::as_const(run->known)) {
            const auto at = indexOf.constFind(process.pid);
            if (at != indexOf.cend() && all[*at].id == process)
                owner[*at] = id;
        }
    }
    // Descent: everybody takes the run of the nearest ancestor that has one.
    QVector<qsizetype> path;
    for (qsizetype i = 0; i < all.size(); ++i) {
        path.clear();
        qsizetype at = i;
        while (owner[at] == 0) {
            path.append(at);
            const auto parent = indexOf.constFind(all[at].parent);
            if (parent == indexOf.cend() || path.size() > all.size())
                break;
            at = *parent;
        }
        for (const qsizetype member : std::as_const(path))
            owner[member] = owner[at];
    }

    for (const auto &entry : m_runs)
        entry.second->members.clear();
    for (qsizetype i = 0; i < all.size(); ++i) {
        if (owner[i] == 0 || all[i].dead)
            continue;
        const auto found = m_runs.find(owner[i]);
        if (found != m_runs.end())
            found->second->members.append(all[i]);
    }
    for (const auto &entry : m_runs) {
        Run &run = *entry.second;
        run.known.clear();
        quint64 ticks = 0;
        for (const ProcessInfo &process : std::as_const(run.members)) {
            run.known.insert(process.id);
            ticks += process.cpuTicks;
        }
        run.cpuSeconds = std::max(run.cpuSeconds, double(ticks) / ticksPerSecond());
    }
    m_marked.removeIf([&](QHash<ProcessId, RunId>::iterator it) {
        const auto at = indexOf.constFind(it.key().pid);
        return at == indexOf.cend() || !(all[*at].id == it.key());
    });
}

void ProcessTracker::signalRun(Run &run, int signal)
{
    // The leader has not been collected, so its number still names this very group.
    ::kill(pid_t(-run.pid), signal);
    for (const ProcessInfo &process : std::as_const(run.members)) {
        if (process.group != run.pid)
            signalProcess(process.id, signal);
    }
}

void ProcessTracker::sweep()
{
    const auto isEmpty = [](const Run &run) { return run.leaderDead && run.members.isEmpty(); };
    look(Look::Quick);
    // What looks finished is looked at again with care before anybody is told so.
    if (std::any_of(m_runs.cbegin(), m_runs.cend(), [&](const auto &entry) { return isEmpty(*entry.second); }))
        look(Look::Thorough);
    std::vector<std::unique_ptr<Run>> gone;
    for (auto it = m_runs.begin(); it != m_runs.end();) {
        Run &run = *it->second;
        const bool empty = isEmpty(run);
        if (run.ending && !empty && run.killAt.hasExpired())
            signalRun(run, SIGKILL);
        if (!run.ending || !empty) {
            ++it;
            continue;
        }
        if (run.group)
            run.result.killedForMemory = run.group->killedForMemory();
        siginfo_t info{};
        waitFor(run.handle.get(), WEXITED | WNOHANG, info);
        m_leaders.remove(run.pid);
        gone.push_back(std::move(it->second));
        it = m_runs.erase(it);
    }
    scheduleSweep();
    for (const auto &run : gone) {
        run->notifier.reset();
        run->group.reset();
        run->gone(run->result);
    }
}

void ProcessTracker::scheduleSweep()
{
    bool soon = false;
    QDeadlineTimer next(QDeadlineTimer::Forever);
    for (const auto &entry : m_runs) {
        const Run &run = *entry.second;
        if (!run.ending)
            continue;
        // The death of a leader is told by its handle; that of the others has to be looked for.
        soon = soon || run.leaderDead || run.killAt.hasExpired();
        next = std::min(next, run.killAt);
    }
    if (soon) {
        m_sweepTimer.start(m_pause);
        m_pause = std::min(m_pause * 2, kLongestPause);
    } else if (!next.isForever()) {
        m_sweepTimer.start(std::max(0ms, std::chrono::ceil<core::Millis>(next.remainingTimeAsDuration())));
    }
}

void ProcessTracker::killAll(core::Millis limit)
{
    const QDeadlineTimer until(limit);
    core::Millis pause = 1ms;
    while (!m_runs.empty()) {
        look(Look::Thorough);
        for (auto it = m_runs.begin(); it != m_runs.end();) {
            Run &run = *it->second;
            if (!run.members.isEmpty())
                signalRun(run, SIGKILL);
            siginfo_t info{};
            if (!run.leaderDead)
                run.leaderDead = waitFor(run.handle.get(), WEXITED | WNOHANG | WNOWAIT, info);
            if (!run.leaderDead || !run.members.isEmpty()) {
                ++it;
                continue;
            }
            waitFor(run.handle.get(), WEXITED | WNOHANG, info);
            m_leaders.remove(run.pid);
            it = m_runs.erase(it);
        }
        if (m_runs.empty() || until.hasExpired())
            break;
        std::this_thread::sleep_for(pause);
        pause = std::min(pause * 2, core::Millis(50));
    }
}

int ProcessTracker::endLeftovers(const QByteArray &prefix, const Leaders &leaders, core::Millis limit)
{
    // A server may be somebody's service itself: never up the own line of descent.
    QSet<qint64> spared;
    for (qint64 pid = getpid(); pid > 0;) {
        spared.insert(pid);
        const auto info = inspectProcess(pid);
        pid = info ? info->parent : 0;
    }
    // A number may have passed to a stranger since: its leader then began at another time, or, when
    // that one is gone too, its processes are hardly in the folder of the service.
    QHash<qint64, QByteArray> groups;
    for (auto it = leaders.cbegin(); it != leaders.cend(); ++it) {
        const auto now = inspectProcess(it.key().pid);
        if (!now || now->id == it.key())
            groups.insert(it.key().pid, it.value());
    }
    const auto isInFolderOf = [&](const ProcessInfo &process, qint64 group) {
        const QByteArray folder = groups.value(group);
        return folder.size() > 1 && (workingFolder(process.id.pid) + '/').startsWith(folder + '/');
    };
    const QDeadlineTimer until(limit);
    QSet<ProcessId> ended;
    core::Millis pause = 1ms;
    while (true) {
        bool any = false;
        for (const ProcessInfo &process : listProcesses()) {
            if (process.dead || spared.contains(process.id.pid))
                continue;
            if (!marker(process.id.pid, prefix) && !isInFolderOf(process, process.group)
                && !isInFolderOf(process, process.session))
                continue;
            any = true;
            ended.insert(process.id);
            signalProcess(process.id, SIGKILL);
        }
        if (!any || until.hasExpired())
            break;
        std::this_thread::sleep_for(pause);
        pause = std::min(pause * 2, core::Millis(50));
    }
    return int(ended.size());
}

} // namespace server::runtime
