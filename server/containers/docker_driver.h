// SPDX-License-Identifier: GPL-3.0-or-later
// DockerDriver: runs replicas as containers of a Docker or Podman engine. Lives on the runtime thread
// and never blocks it: calls to the engine answer from the event loop. The engine may be looked for,
// slow, gone or back at any moment; containers go on meanwhile, also while this server is away, and
// are taken up again by their labels. Owned by whoever composes the server.
#pragma once

#include "server/containers/container_launch.h"
#include "server/containers/container_logs.h"
#include "server/containers/container_remains.h"
#include "server/containers/engine_watch.h"
#include "server/containers/image_renewal.h"
#include "server/engine/container_exec.h"
#include "server/runtime/driver.h"

#include <QHash>

#include <memory>

namespace server::containers {

struct DockerDriverOptions
{
    QVector<engine::EngineAddress> addresses;
    ContainerRules rules;        // `isLocal` and `hasInit` are found out
    WatchOptions watch = {};
    // Where the log of a replica stands, for one that is taken up; empty: nowhere. On the log thread; may read files.
    std::function<LogPosition(const runtime::ReplicaKey &)> logPosition = {};
    // What opens an image's registry (engine::registryAuth); empty: nothing does. Any thread; quick.
    std::function<QByteArray(const QString &image)> credentials = {};
};

// How far a pull is.
QString pullWords(const engine::PullProgress &progress);

class DockerDriver final : public runtime::Driver
{
    Q_OBJECT
public:
    DockerDriver(DockerDriverOptions options, runtime::LogSink &sink, const core::Clock &clock, QObject *parent = nullptr);
    ~DockerDriver() override; // leaves containers as they are

    // Begins to look for the engine.
    void initialise();

    // --- beyond Driver, for the pages that show the engine ---
    const EngineWatch &engineWatch() const { return m_watch; }
    engine::EngineClient *client() const { return m_watch.client(); } // null until one was found
    const ContainerRules &rules() const { return m_options.rules; }
    QByteArray credentialsFor(const QString &image) const { return m_options.credentials ? m_options.credentials(image) : QByteArray(); }
    QString containerOf(const runtime::ReplicaKey &replica) const; // empty: none runs
    // What is known of the containers of others, so that one that is taken up keeps its port.
    void noteStrangers(const QVector<engine::ContainerSummary> &containers);

    core::RuntimeKind kind() const override { return core::RuntimeKind::Docker; }
    core::Result<> check(const core::ServiceSpec &spec) const override;
    void start(const core::ServiceSpec &spec, int index, int port) override;
    void stop(const runtime::ReplicaKey &replica, bool graceful, core::Millis timeout) override;
    bool isRunning(const runtime::ReplicaKey &replica) const override;
    qint64 pid(const runtime::ReplicaKey &replica) const override;
    std::optional<runtime::ReplicaUsage> usage(const runtime::ReplicaKey &replica) const override;
    bool enforcesMemoryLimits() const override { return true; }
    void exec(const core::ServiceSpec &spec, const runtime::ExecRequest &request,
              std::function<void(core::Result<runtime::ExecResult>)> done) override;
    void removeData(const core::ServiceId &service, std::function<void(core::Result<>)> done) override;

    Readiness readiness() const override;
    QString readinessProblem() const override { return m_watch.problem(); }
    qint64 lastSeenMs() const override { return m_lastSeenMs; }
    bool outlivesServer() const override { return true; }
    std::optional<int> survivorPort(const core::ServiceSpec &spec, int index) const override;
    QVector<runtime::ReplicaKey> survivors() const override { return m_survivors.keys(); }
    void endSurvivor(const runtime::ReplicaKey &replica) override;
    std::optional<runtime::OwnHealth> ownHealth(const runtime::ReplicaKey &replica) const override;
    void settled(const runtime::ReplicaKey &replica) override;
    bool hasImages() const override { return true; }
    void renewImage(const core::ServiceSpec &spec, std::function<void(const QString &)> told,
                    std::function<void(core::Result<bool>)> done) override;
    void keepFormerImage(const core::ServiceId &service) override;
    bool isOnTrial(const core::ServiceSpec &spec) const override;
    void forget(const core::ServiceId &service) override;
    QVector<core::ServiceId> remembered() const override { return m_remembered.values(); }
    void appendSystem(const core::ServiceId &service, int replica, const QByteArray &text,
                      core::LogLevel level = core::LogLevel::Info) override;

private:
    struct Replica;
    using ReplicaPtr = std::shared_ptr<Replica>;

    void engineChanged();
    void answersLost();
    void survey();
    void surveyed(const QVector<engine::ContainerSummary> &containers);
    void takeUp(const ReplicaPtr &replica);
    void compare(const QVector<engine::ContainerSummary> &containers);
    void findStrays(const QVector<engine::ContainerSummary> &containers);
    void look(const ReplicaPtr &replica);
    void lookLater(const ReplicaPtr &replica);
    void seen(const ReplicaPtr &replica, const engine::ContainerDetails &details);
    void happened(const EngineEvent &event);
    ReplicaPtr byContainer(const QString &container) const;
    ReplicaPtr current(const ReplicaPtr &replica) const; // null when it is not the one that counts any more
    void beginLaunch(const ReplicaPtr &replica);
    void launched(const ReplicaPtr &replica, const core::Result<Launched> &result);
    void noteFormerImage(const ReplicaPtr &replica, const QString &image);
    QString wantedFormerImage(const core::ServiceSpec &spec) const; // its id; empty: none
    void watchUsage(const ReplicaPtr &replica);
    void readUsage(const ReplicaPtr &replica);
    void leaveUsage(const ReplicaPtr &replica);
    void ended(const ReplicaPtr &replica, const engine::ContainerDetails &details);
    void lookWhetherRemoved(const ReplicaPtr &replica, int looksLeft);
    void finish(const ReplicaPtr &replica, const runtime::ReplicaExit &exit);
    void gone(const ReplicaPtr &replica, const QString &why);
    void maybeFinished(const ReplicaPtr &replica);
    void end(const ReplicaPtr &replica, const runtime::ReplicaExit &exit);
    void runWaiting(const ReplicaPtr &replica);
    void askToEnd(const ReplicaPtr &replica);
    void killInTime(const ReplicaPtr &replica);
    void stopFurther(const ReplicaPtr &replica);
    void kill(const ReplicaPtr &replica);
    void abandon(const ReplicaPtr &replica);
    void leaveUnmade(const ReplicaPtr &replica);
    void say(const runtime::ReplicaKey &key, const QString &line, core::LogLevel level = core::LogLevel::Info);

    DockerDriverOptions m_options;
    const core::Clock &m_clock;
    ContainerLogs m_logs;
    EngineWatch m_watch;
    ContainerRemains m_remains;
    NetworkMaker m_networks;
    bool m_hasTidied = false;                          // what an earlier server made for a moment is gone
    qint64 m_lastSeenMs = 0;                           // that the engine told what runs
    bool m_surveyed = false;                           // what runs in the engine was looked at since it is there
    quint64 m_surveys = 0;
    QHash<runtime::ReplicaKey, ReplicaPtr> m_replicas; // that run, or are on their way up or down
    struct Survivor
    {
        QString container;
        int port = 0;
    };
    QHash<runtime::ReplicaKey, Survivor> m_survivors;  // that ran before this server did
    QHash<QString, int> m_strangers;                   // containers of others that run, by id, with their port
    QSet<runtime::ReplicaKey> m_justEnded;             // since the last list was asked for
    QTimer m_listSoon;
    QHash<runtime::ReplicaKey, QString> m_lastContainers;
    QHash<runtime::ReplicaKey, core::Millis> m_patience; // with the next launch, after one that was not answered
    QSet<core::ServiceId> m_remembered;
    quint64 m_execs = 0;
    QHash<core::ServiceId, std::shared_ptr<ImageRenewal>> m_renewals; // under way
    struct FormerImage
    {
        QString image; // its name, which means a newer one since
        QString id;
        bool isWanted = false; // the newer one did not come up
    };
    QHash<core::ServiceId, FormerImage> m_formerImages;
    QSet<runtime::ReplicaKey> m_trials; // on a newer image, which an earlier server did not see come up
};

} // namespace server::containers
