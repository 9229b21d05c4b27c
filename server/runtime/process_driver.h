// SPDX-License-Identifier: GPL-3.0-or-later
// ProcessDriver: runs replicas as plain processes of this machine, each a session of its own that
// is ended as a whole tree. Lives on the runtime thread, which must outlast every replica (the
// kernel ends them with it); owned by whoever composes the server. Only one driver may use a data
// folder at a time: initialise() ends whatever a killed predecessor left running.
#pragma once

#include "server/runtime/command_resolver.h"
#include "server/runtime/driver.h"
#include "server/runtime/process_table.h"

#include <QHash>
#include <QThreadPool>

#include <memory>
#include <vector>

namespace server::runtime {

class ControlGroups;
class ExecJob;
class LeaderRecord;
class LogReader;
class ProcessGuard;
class ProcessTracker;

struct ProcessDriverOptions
{
    QString dataDir;      // services run in DIR/services/<id>
    Catalogue catalogue;
    QString binDir;       // ${BIN_DIR}; empty: the program's own folder
    QString guardProgram; // empty: beside the program, then ../libexec/mcp-console
    int niceness = 0;     // added to the server's own
};

class ProcessDriver final : public Driver
{
    Q_OBJECT
public:
    ProcessDriver(ProcessDriverOptions options, LogSink &sink, const core::Clock &clock, QObject *parent = nullptr);
    ~ProcessDriver() override; // kills what still runs and waits for it

    // Call once, before anything is started and after the data folder was locked. Finds and ends
    // leftovers (blocks up to 5 s when there are any) and starts the guard.
    core::Result<> initialise();
    // Empty while the guard stands by; else why children could outlive a killed server.
    QString guardProblem() const;
    const QString &identity() const { return m_identity; } // the data folder's own, for ever
    int leftoversEnded() const { return m_leftoversEnded; }

    const Catalogue &catalogue() const { return m_resolver.catalogue(); }

    void appendSystem(const core::ServiceId &service, int replica, const QByteArray &text,
                      core::LogLevel level = core::LogLevel::Info) override;

    core::RuntimeKind kind() const override { return core::RuntimeKind::Process; }
    core::Result<> check(const core::ServiceSpec &spec) const override;
    void start(const core::ServiceSpec &spec, int index, int port) override;
    void stop(const ReplicaKey &replica, bool graceful, core::Millis timeout) override;
    bool isRunning(const ReplicaKey &replica) const override;
    qint64 pid(const ReplicaKey &replica) const override;
    std::optional<ReplicaUsage> usage(const ReplicaKey &replica) const override;
    bool enforcesMemoryLimits() const override;
    void exec(const core::ServiceSpec &spec, const ExecRequest &request,
              std::function<void(core::Result<ExecResult>)> done) override;
    void removeData(const core::ServiceId &service, std::function<void(core::Result<>)> done) override;

private:
    struct Replica;

    core::Result<> begin(const core::ServiceSpec &spec, Replica &replica, int port);
    core::Result<> putAway(const core::ServiceId &service);
    void treeGone(const ReplicaKey &key);
    void maybeFinished(const ReplicaKey &key);
    void execDone(ExecJob *job);
    ProcessId trackLeader(qint64 pid, const QByteArray &workdir);
    void forgetLeader(const ProcessId &leader);

    ProcessDriverOptions m_options;
    CommandResolver m_resolver;
    QString m_identity;
    QString m_instance;
    int m_leftoversEnded = 0;
    quint64 m_nextRun = 1;
    std::unique_ptr<ControlGroups> m_groups;
    std::unique_ptr<LeaderRecord> m_leaders;
    std::unique_ptr<ProcessGuard> m_guard;
    std::unique_ptr<ProcessTracker> m_tracker;
    std::unique_ptr<LogReader> m_reader;
    QHash<ReplicaKey, std::shared_ptr<Replica>> m_replicas;
    std::vector<std::unique_ptr<ExecJob>> m_execs;
    QThreadPool m_cleaners; // deletes folders
};

} // namespace server::runtime
