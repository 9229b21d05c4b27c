// SPDX-License-Identifier: GPL-3.0-or-later
// ProcessTracker: follows every tree of processes the driver started ("run"), measures it, and
// ends it without leaving anything behind. A process belongs to a run by descent, by process group
// or session, by control group, or by the marker in its environment; npx and shells lose some of
// these, hardly ever all. Lives on the runtime thread, owned by the driver; never blocks, except
// for killAll().
//
// A run goes Running -> Ending -> gone. Ending begins with end() or with the death of its first
// process. That one is collected last, so that its number cannot come to mean another process.
#pragma once

#include "core/clock.h"
#include "server/runtime/control_groups.h"
#include "server/runtime/driver.h"
#include "server/runtime/leader_record.h"
#include "server/runtime/process_launcher.h"
#include "server/runtime/process_table.h"

#include <QDeadlineTimer>
#include <QElapsedTimer>
#include <QHash>
#include <QObject>
#include <QSet>
#include <QTimer>

#include <functional>
#include <memory>
#include <optional>
#include <unordered_map>

class QSocketNotifier;

namespace server::runtime {

struct RunEnd
{
    int exitCode = 0;
    int signal = 0;
    int killedForMemory = 0;
};

class ProcessTracker final : public QObject
{
    Q_OBJECT
public:
    using RunId = quint64;
    using Gone = std::function<void(const RunEnd &)>;

    explicit ProcessTracker(QByteArray instance, QObject *parent = nullptr);
    ~ProcessTracker() override;

    // `gone` is called once, when nothing of the run is left; it may start and end other runs.
    void adopt(RunId run, LaunchedProcess process, std::unique_ptr<ControlGroup> group, Gone gone);

    // graceful: SIGTERM now and SIGKILL after `timeout`; else SIGKILL now. Never lengthens a wait.
    void end(RunId run, bool graceful, core::Millis timeout);

    qint64 pid(RunId run) const;
    std::optional<ReplicaUsage> usage(RunId run);

    // Kills every run and waits until they are gone, at most `limit`. No callbacks.
    void killAll(core::Millis limit);

    // Kills every process whose marker begins with `prefix`, or which is in the group or session of
    // one of `leaders` and still in its folder. Returns how many there were.
    static int endLeftovers(const QByteArray &prefix, const Leaders &leaders, core::Millis limit);

private:
    struct Run
    {
        RunId id = 0;
        qint64 pid = 0;
        Descriptor handle;
        std::unique_ptr<QSocketNotifier> notifier;
        std::unique_ptr<ControlGroup> group;
        Gone gone;
        bool ending = false;
        bool leaderDead = false;
        QDeadlineTimer killAt;
        RunEnd result;
        QSet<ProcessId> known; // seen in it at the last look, also when all ties are cut since
        QVector<ProcessInfo> members; // alive at the last look
        double cpuSeconds = 0; // never falls
    };
    enum class Look { Quick, Thorough }; // Quick trusts what earlier looks found of strangers

    void leaderEnded(RunId id);
    void look(Look kind);
    void sweep();
    void scheduleSweep();
    void signalRun(Run &run, int signal);
    RunId runOf(const ProcessInfo &process, Look kind);

    QByteArray m_instance;
    std::unordered_map<RunId, std::unique_ptr<Run>> m_runs;
    QHash<qint64, RunId> m_leaders; // also the number of the group and the session
    QHash<ProcessId, RunId> m_marked; // read from environments; 0: a stranger
    QTimer m_sweepTimer;
    core::Millis m_pause{0};
    QElapsedTimer m_sinceLook;
};

} // namespace server::runtime
