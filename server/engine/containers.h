// SPDX-License-Identifier: GPL-3.0-or-later
// Containers of an engine: what they are and what is done to them, as calls of EngineClient. Free
// functions; the thread and the errors are the client's.
#pragma once

#include "server/engine/engine_client.h"

#include <QMap>
#include <QVector>

#include <optional>

namespace server::engine {

struct PublishedPort
{
    int container = 0;
    int host = 0; // 0: not published
    QString address;
    bool operator==(const PublishedPort &) const = default;
};

struct MountPoint
{
    QString type; // "volume", "bind", "tmpfs"
    QString source; // the volume's name, or the path
    QString target;
    bool readOnly = false;
    bool operator==(const MountPoint &) const = default;
};

// Whether a container of this status has processes: one that is being stopped has no exit code yet.
bool runsIn(const QString &status);

struct ContainerDetails
{
    QString id;
    QString name;      // without the leading slash
    QString image;     // as it was asked for
    QString imageId;
    QStringList command;
    QStringList entrypoint;
    QStringList environment; // "NAME=value"
    QString workdir;
    QMap<QString, QString> labels;
    QVector<PublishedPort> ports;
    QVector<MountPoint> mounts;
    QStringList networks;
    QStringList rights;      // what it may of the machine, or of another container, that an ordinary one may not
    qint64 nanoCpus = 0;
    qint64 memoryBytes = 0;
    bool hasTerminal = false;
    QString status;    // "created", "running", "paused", "stopping" (Podman), "restarting", "removing", "exited", "dead"
    qint64 pid = 0;
    int exitCode = 0;
    bool wasKilledForMemory = false;
    QString error;     // why it could not be started
    QString health;    // "healthy", "unhealthy", "starting"; empty: the image has no check
    QString healthOutput; // of the last check
    qint64 createdAtMs = 0;
    qint64 startedAtMs = 0;
    qint64 finishedAtMs = 0;
    bool isRunning() const { return runsIn(status); }
};

// As a list shows one.
struct ContainerSummary
{
    QString id;
    QString name;
    QString image;
    QString imageId;
    QString status; // as in the details
    QString words;  // "Up 3 hours"
    QMap<QString, QString> labels;
    QVector<PublishedPort> ports;
    qint64 createdAtMs = 0;
};

// Answers the new container's id. `body` is made of validated fields only (containers/container_plan).
void createContainer(EngineClient &client, const QString &name, const QJsonObject &body, Done<QString> done);
void startContainer(EngineClient &client, const QString &id, Done<> done);
// `signal` such as "SIGTERM"; false when it does not run, as the engine says.
void signalContainer(EngineClient &client, const QString &id, const QByteArray &signal, Done<bool> done);
// SIGKILL for one that is not started again: it may be asked twice, and the second come late.
void killContainer(EngineClient &client, const QString &id, Done<bool> done);
void unpauseContainer(EngineClient &client, const QString &id, Done<> done);
void pauseContainer(EngineClient &client, const QString &id, Done<> done);
// Ends it when it runs; ok when it is gone already. Its anonymous volumes go with it.
void removeContainer(EngineClient &client, const QString &id, Done<> done);
void renameContainer(EngineClient &client, const QString &id, const QString &name, Done<> done);
// Whether there is something at an absolute path of the container's own files.
void hasPath(EngineClient &client, const QString &id, const QString &path, Done<bool> done);
void inspectContainer(EngineClient &client, const QString &id, Done<ContainerDetails> done);
// Also those that do not run; with a label "name" or "name=value" only those that have it.
void listContainers(EngineClient &client, const QString &label, Done<QVector<ContainerSummary>> done, core::Millis time = EngineRequest().headTime);
void listNetworkContainers(EngineClient &client, const QString &network, Done<QVector<ContainerSummary>> done);

// Processor time and memory, from one piece of a statistics stream, as `docker stats` reckons them.
struct ContainerUsage
{
    double cpuSeconds = 0;
    qint64 memoryBytes = 0;
    int processes = 0;
};
std::optional<ContainerUsage> usageFrom(const QJsonObject &stats);

// What lies at a path of a container's files, as a tar; and a tar into a folder of it. Neither needs it to run.
EngineRequest readArchiveRequest(const QString &id, const QString &path);
EngineRequest writeArchiveRequest(const QString &id, const QString &path, const std::shared_ptr<QIODevice> &tar);

EngineRequest statisticsRequest(const QString &id);
// Once and at once, past what collects for the streams of all containers; nothing: it does not run.
void readUsage(EngineClient &client, const QString &id, Done<std::optional<ContainerUsage>> done);
// Both outputs as frames, with times, from `sinceNs` on (nanoseconds since the epoch; 0: all of them).
EngineRequest followLogsRequest(const QString &id, qint64 sinceNs);
EngineRequest readLogsRequest(const QString &id, qint64 sinceNs); // the same, and no more than is there
EngineRequest eventsRequest(qint64 sinceNs);

} // namespace server::engine
