// SPDX-License-Identifier: GPL-3.0-or-later
// Driver: what runs replicas. Processes and containers are one thing to the supervisor above it.
// A driver lives on the runtime thread, is called only there, never blocks it, and answers through
// signals. It knows nothing of health, restart policies or the database.
#pragma once

#include "core/clock.h"
#include "core/log_entry.h"
#include "core/result.h"
#include "core/service.h"

#include <QDateTime>
#include <QObject>

#include <functional>
#include <optional>

namespace server::runtime {

struct ReplicaKey
{
    core::ServiceId service;
    int index = 0;
    bool operator==(const ReplicaKey &) const = default;
    friend size_t qHash(const ReplicaKey &k, size_t seed = 0) { return qHashMulti(seed, k.service, k.index); }
};

struct ReplicaExit
{
    int exitCode = 0;
    int signal = 0;      // not 0: ended by this signal
    bool asked = false;  // stop() was called
    QString text;        // "Exit code 7", "Killed by signal 9", "Cannot start: no such file"
    bool noFault = false; // of the replica: what runs it failed. It is tried again and counts as no crash
};

struct ReplicaUsage
{
    double cpuSeconds = 0; // used since the replica started, whole tree
    qint64 memoryBytes = 0;
    int processes = 0;
};

struct OwnHealth
{
    enum class State { Starting, Healthy, Unhealthy } state = State::Starting;
    QString output; // of its last check
};

struct ExecRequest
{
    QStringList command;
    QString workdir;
    QMap<QString, QString> env;
    core::Millis timeLimit{30'000};
    qint64 outputCap = 1024 * 1024; // per stream
};

struct ExecResult
{
    int exitCode = 0;
    QByteArray stdOut;
    QByteArray stdErr;
    bool stdOutTruncated = false;
    bool stdErrTruncated = false;
    bool timedOut = false;
};

// Takes log lines. Called on the driver's own reading thread(s), in order for one replica; may
// block for a moment, which in turn slows the writer of the log instead of growing memory.
class LogSink
{
public:
    virtual ~LogSink() = default;
    virtual void append(const core::ServiceId &service, const QVector<core::LogEntry> &entries) = 0;
};

class Driver : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    virtual core::RuntimeKind kind() const = 0;

    // What `spec` will run, resolved and checked without starting anything: unknown image, missing
    // program (with what to install), bad workdir. Fields are named as in the API.
    virtual core::Result<> check(const core::ServiceSpec &spec) const = 0;

    // Begins to start one replica that does not run. Ends in exactly one of started() or exited().
    // The port has been reserved by the caller; 0: the service has none.
    virtual void start(const core::ServiceSpec &spec, int index, int port) = 0;

    // Ends a replica: asks (graceful), waits `timeout`, then kills the whole tree. Ends in exited()
    // with asked = true, once nothing of it is left. Unknown or ended replicas: no signal. A second
    // call may shorten the wait of the first, never lengthen it.
    virtual void stop(const ReplicaKey &replica, bool graceful, core::Millis timeout) = 0;

    virtual bool isRunning(const ReplicaKey &replica) const = 0;
    virtual qint64 pid(const ReplicaKey &replica) const = 0;

    // Current usage of the whole tree; nothing when it does not run.
    virtual std::optional<ReplicaUsage> usage(const ReplicaKey &replica) const = 0;
    virtual bool enforcesMemoryLimits() const = 0;

    // Runs a command beside (process) or inside (container) the service. `done` is called once on
    // the runtime thread. Output over the cap is dropped and said so; past the time limit the whole
    // tree is killed and `timedOut` set.
    virtual void exec(const core::ServiceSpec &spec, const ExecRequest &request,
                      std::function<void(core::Result<ExecResult>)> done) = 0;

    // Removes what is left of a service that was deleted (work folder, volumes). Nothing of it runs.
    // Answers, perhaps at once, when it is gone or with what kept it.
    virtual void removeData(const core::ServiceId &service, std::function<void(core::Result<>)> done) = 0;
    // The replica is well: what was kept of the one before it, to go back to, may go.
    virtual void settled(const ReplicaKey &replica) { Q_UNUSED(replica) }
    // The service was deleted, or goes to another driver: what is left of its replicas may go, its data stays.
    virtual void forget(const core::ServiceId &service) { Q_UNUSED(service) }
    // Services of which something is left although it does not run, as of a server before this one.
    virtual QVector<core::ServiceId> remembered() const { return {}; }

    // Whether what runs is made from an image, whose name may come to mean a newer one.
    virtual bool hasImages() const { return false; }
    // Fetches what the image's name means now; what runs goes on. `told`: how far it is, for people, a few
    // times a second at most; `done`, once: whether it is another one than before. Only with hasImages().
    virtual void renewImage(const core::ServiceSpec &spec, std::function<void(const QString &)> told,
                            std::function<void(core::Result<bool>)> done)
    {
        Q_UNUSED(spec)
        Q_UNUSED(told)
        done(core::Error::conflict(QStringLiteral("The service has no image in an engine")));
    }
    // What renewImage() brought did not come up: from the next start() on the name means the one before.
    virtual void keepFormerImage(const core::ServiceId &service) { Q_UNUSED(service) }
    // The name has come to mean a newer image, on which nothing was ever well: a server before this one brought it.
    virtual bool isOnTrial(const core::ServiceSpec &spec) const { Q_UNUSED(spec) return false; }

    // A line of the platform's own in a replica's log, after all output read so far. Any thread.
    virtual void appendSystem(const core::ServiceId &service, int replica, const QByteArray &text,
                              core::LogLevel level = core::LogLevel::Info) = 0;

    // Whether services can be started now. Looking: it is not known yet, which lasts seconds at most.
    enum class Readiness { Looking, Ready, Down };
    virtual Readiness readiness() const { return Readiness::Ready; }
    virtual QString readinessProblem() const { return {}; } // while Down, for people
    virtual qint64 lastSeenMs() const { return 0; } // while Down: when it was last known how what runs is; 0: never

    // Whether replicas go on when the server ends. One that did is taken up by start(): with
    // survivorPort() it still holds its port (0: it has none).
    virtual bool outlivesServer() const { return false; }
    virtual std::optional<int> survivorPort(const core::ServiceSpec &spec, int index) const
    {
        Q_UNUSED(spec)
        Q_UNUSED(index)
        return std::nullopt;
    }
    virtual QVector<ReplicaKey> survivors() const { return {}; } // that were not taken up
    virtual void endSurvivor(const ReplicaKey &replica) { Q_UNUSED(replica) }

    // What runs says of its own health (an image's check); nothing when it has no such check.
    virtual std::optional<OwnHealth> ownHealth(const ReplicaKey &replica) const { Q_UNUSED(replica) return std::nullopt; }

signals:
    void readinessChanged();
    // Somebody else did something to a replica that goes on: its number may be another; `notice` says what
    // is so now ("Paused by somebody else"), empty: nothing any more.
    void meddled(const server::runtime::ReplicaKey &replica, qint64 pid, const QString &notice);
    // How far a start is, for people ("Pulling the image: 45 %"); a few times a second at most.
    void progressed(const server::runtime::ReplicaKey &replica, const QString &text);
    void started(const server::runtime::ReplicaKey &replica, qint64 pid);
    void exited(const server::runtime::ReplicaKey &replica, const server::runtime::ReplicaExit &exit);
};

} // namespace server::runtime
