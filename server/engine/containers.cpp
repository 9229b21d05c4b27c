// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/engine/containers.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace server::engine {
namespace {

using namespace Qt::StringLiterals;

QByteArray pathOf(const QString &id, const char *action = "")
{
    return "/containers/" + segment(id) + action;
}

EngineRequest post(QByteArray target)
{
    EngineRequest request;
    request.method = "POST";
    request.target = std::move(target);
    return request;
}

// Asked again where its answer is late: whoever calls knows what then is answered otherwise.
EngineRequest repeated(EngineRequest request)
{
    request.again = EngineRequest::Again::Yes;
    return request;
}

Done<QJsonValue> ignoring(Done<> done)
{
    return [done = std::move(done)](const core::Result<QJsonValue> &answer) {
        if (answer)
            done(core::success());
        else
            done(answer.error());
    };
}

QStringList textsFrom(const QJsonValue &value)
{
    QStringList texts;
    for (const QJsonValue &text : value.toArray())
        texts.append(text.toString());
    return texts;
}

QMap<QString, QString> labelsFrom(const QJsonValue &value)
{
    QMap<QString, QString> labels;
    const QJsonObject json = value.toObject();
    for (auto it = json.begin(); it != json.end(); ++it)
        labels.insert(it.key(), it.value().toString());
    return labels;
}

// "2025-07-24T12:00:00.123456789Z"; engines write the year 1 for never.
qint64 timeFrom(const QJsonValue &value)
{
    return std::max<qint64>(0, core::parseIsoUtc(value.toString()));
}

// {"8080/tcp": [{"HostIp": "127.0.0.1", "HostPort": "3001"}], "9090/tcp": null}
QVector<PublishedPort> portsFrom(const QJsonObject &json)
{
    QVector<PublishedPort> ports;
    for (auto it = json.begin(); it != json.end(); ++it) {
        if (!it.key().endsWith("/tcp"_L1))
            continue;
        const QJsonObject first = it.value().toArray().first().toObject();
        ports.append({it.key().section(u'/', 0, 0).toInt(), first.value("HostPort"_L1).toString().toInt(),
                      first.value("HostIp"_L1).toString()});
    }
    return ports;
}

// As a Compose file calls them.
QStringList rightsFrom(const QJsonObject &host)
{
    QStringList rights;
    if (host.value("Privileged"_L1).toBool())
        rights.append(u"privileged"_s);
    constexpr std::pair<QLatin1StringView, QLatin1StringView> kModes[] = {
        {"NetworkMode"_L1, "network_mode"_L1}, {"PidMode"_L1, "pid"_L1}, {"IpcMode"_L1, "ipc"_L1}, {"UTSMode"_L1, "uts"_L1}, {"UsernsMode"_L1, "userns_mode"_L1}};
    for (const auto &[field, name] : kModes) {
        const QString mode = host.value(field).toString();
        if (mode == "host"_L1 || mode.startsWith("container:"_L1) || mode.startsWith("ns:"_L1))
            rights.append(name);
    }
    constexpr std::pair<QLatin1StringView, QLatin1StringView> kLists[] = {
        {"CapAdd"_L1, "cap_add"_L1}, {"Devices"_L1, "devices"_L1}, {"DeviceRequests"_L1, "gpus"_L1}, {"DeviceCgroupRules"_L1, "device_cgroup_rules"_L1}};
    for (const auto &[field, name] : kLists) {
        if (!host.value(field).toArray().isEmpty())
            rights.append(name);
    }
    for (const QJsonValue &option : host.value("SecurityOpt"_L1).toArray()) {
        if (option.toString().contains("unconfined"_L1) || option.toString().contains("disable"_L1))
            rights.append(u"security_opt"_s);
    }
    return rights;
}

ContainerDetails detailsFrom(const QJsonObject &json)
{
    const QJsonObject config = json.value("Config"_L1).toObject();
    const QJsonObject host = json.value("HostConfig"_L1).toObject();
    const QJsonObject state = json.value("State"_L1).toObject();
    const QJsonObject network = json.value("NetworkSettings"_L1).toObject();
    // Podman 4 calls it Healthcheck in places.
    const QJsonObject health = state.value(state.contains("Health"_L1) ? "Health"_L1 : "Healthcheck"_L1).toObject();

    ContainerDetails details;
    details.id = json.value("Id"_L1).toString();
    details.name = json.value("Name"_L1).toString();
    if (details.name.startsWith(u'/'))
        details.name.remove(0, 1);
    details.image = config.value("Image"_L1).toString();
    details.imageId = json.value("Image"_L1).toString();
    details.command = textsFrom(config.value("Cmd"_L1));
    details.entrypoint = textsFrom(config.value("Entrypoint"_L1));
    details.environment = textsFrom(config.value("Env"_L1));
    details.workdir = config.value("WorkingDir"_L1).toString();
    details.labels = labelsFrom(config.value("Labels"_L1));
    details.ports = portsFrom(network.value("Ports"_L1).toObject());
    for (const QJsonValue &mount : json.value("Mounts"_L1).toArray()) {
        const QString type = mount["Type"_L1].toString();
        details.mounts.append({type, mount[type == "volume"_L1 ? "Name"_L1 : "Source"_L1].toString(),
                               mount["Destination"_L1].toString(), !mount["RW"_L1].toBool(true)});
    }
    details.networks = network.value("Networks"_L1).toObject().keys();
    details.rights = rightsFrom(host);
    details.nanoCpus = host.value("NanoCpus"_L1).toInteger();
    details.memoryBytes = host.value("Memory"_L1).toInteger();
    details.hasTerminal = config.value("Tty"_L1).toBool();
    details.status = state.value("Status"_L1).toString();
    details.pid = state.value("Pid"_L1).toInteger();
    details.exitCode = state.value("ExitCode"_L1).toInt();
    details.wasKilledForMemory = state.value("OOMKilled"_L1).toBool();
    details.error = state.value("Error"_L1).toString();
    details.health = health.value("Status"_L1).toString();
    details.healthOutput = health.value("Log"_L1).toArray().last()["Output"_L1].toString().trimmed();
    details.createdAtMs = timeFrom(json.value("Created"_L1));
    details.startedAtMs = timeFrom(state.value("StartedAt"_L1));
    details.finishedAtMs = timeFrom(state.value("FinishedAt"_L1));
    return details;
}

ContainerSummary summaryFrom(const QJsonObject &json)
{
    ContainerSummary summary;
    summary.id = json.value("Id"_L1).toString();
    summary.name = json.value("Names"_L1).toArray().first().toString();
    if (summary.name.startsWith(u'/'))
        summary.name.remove(0, 1);
    summary.image = json.value("Image"_L1).toString();
    summary.imageId = json.value("ImageID"_L1).toString();
    summary.status = json.value("State"_L1).toString();
    summary.words = json.value("Status"_L1).toString();
    summary.labels = labelsFrom(json.value("Labels"_L1));
    for (const QJsonValue &port : json.value("Ports"_L1).toArray()) {
        if (port["Type"_L1].toString() == "tcp"_L1)
            summary.ports.append({port["PrivatePort"_L1].toInt(), port["PublicPort"_L1].toInt(), port["IP"_L1].toString()});
    }
    summary.createdAtMs = json.value("Created"_L1).toInteger() * 1000;
    return summary;
}

void listFiltered(EngineClient &client, const QJsonObject &filters, core::Millis time, Done<QVector<ContainerSummary>> done)
{
    const QString text = QString::fromUtf8(QJsonDocument(filters).toJson(QJsonDocument::Compact));
    EngineRequest request{.target = "/containers/json" + query({{"all", u"true"_s}, {"filters", text}})};
    request.headTime = time;
    client.call(std::move(request),
                [done = std::move(done)](const core::Result<QJsonValue> &answer) {
                    if (!answer || !answer->isArray())
                        return done(answer ? EngineClient::senseless() : answer.error());
                    QVector<ContainerSummary> containers;
                    for (const QJsonValue &container : answer->toArray())
                        containers.append(summaryFrom(container.toObject()));
                    done(std::move(containers));
                });
}

// Nanoseconds as the engine takes a time: seconds with nine decimals.
QString sinceText(qint64 ns)
{
    return u"%1.%2"_s.arg(ns / 1'000'000'000).arg(ns % 1'000'000'000, 9, 10, QChar(u'0'));
}

// A refusal counts only when it is not yet as was asked: an earlier call may have been carried out unanswered.
Done<QJsonValue> orElseLook(EngineClient &client, const QString &id, Done<> done, std::function<bool(const ContainerDetails &)> isDone)
{
    return [&client, id, done = std::move(done), isDone = std::move(isDone)](const core::Result<QJsonValue> &answer) {
        if (answer)
            return done(core::success());
        if (answer.error().code == core::ErrorCode::Unavailable)
            return done(answer.error());
        inspectContainer(client, id, [done, isDone, refused = answer.error()](const core::Result<ContainerDetails> &container) {
            if (container && isDone(*container))
                done(core::success());
            else
                done(refused);
        });
    };
}

} // namespace

bool runsIn(const QString &status)
{
    return status == "running"_L1 || status == "paused"_L1 || status == "stopping"_L1;
}

void createContainer(EngineClient &client, const QString &name, const QJsonObject &body, Done<QString> done)
{
    EngineRequest request = repeated(post("/containers/create" + query({{"name", name}})));
    request.body = QJsonDocument(body).toJson(QJsonDocument::Compact);
    client.call(std::move(request), [done = std::move(done)](const core::Result<QJsonValue> &answer) {
        if (!answer)
            return done(answer.error());
        const QString id = (*answer)["Id"_L1].toString();
        if (id.isEmpty())
            return done(EngineClient::senseless());
        done(id);
    });
}

void startContainer(EngineClient &client, const QString &id, Done<> done)
{
    EngineRequest request = repeated(post(pathOf(id, "/start")));
    request.headTime = core::Millis(120'000); // the engine may be unpacking
    client.call(std::move(request), ignoring(std::move(done)));
}

namespace {

void sendSignal(EngineClient &client, EngineRequest request, Done<bool> done)
{
    client.call(std::move(request), [done = std::move(done)](const core::Result<QJsonValue> &answer) {
        // Not running is what was wanted; Docker says 409, Podman 409 or 500 ("can only kill running containers").
        const bool isGone = !answer
            && (answer.error().code == core::ErrorCode::NotFound || answer.error().code == core::ErrorCode::Conflict
                || answer.error().message.contains("not running"_L1) || answer.error().message.contains("only kill running"_L1));
        if (answer || isGone)
            done(!isGone);
        else
            done(answer.error());
    });
}

EngineRequest signalOf(const QString &id, const QByteArray &signal)
{
    return post(pathOf(id, "/kill") + query({{"signal", QString::fromLatin1(signal)}}));
}

} // namespace

void signalContainer(EngineClient &client, const QString &id, const QByteArray &signal, Done<bool> done)
{
    sendSignal(client, signalOf(id, signal), std::move(done));
}

void killContainer(EngineClient &client, const QString &id, Done<bool> done)
{
    sendSignal(client, repeated(signalOf(id, "SIGKILL")), std::move(done));
}

void pauseContainer(EngineClient &client, const QString &id, Done<> done)
{
    client.call(post(pathOf(id, "/pause")), ignoring(std::move(done)));
}

void unpauseContainer(EngineClient &client, const QString &id, Done<> done)
{
    client.call(repeated(post(pathOf(id, "/unpause"))), orElseLook(client, id, std::move(done), [](const ContainerDetails &container) {
        return container.status == "running"_L1;
    }));
}

void removeContainer(EngineClient &client, const QString &id, Done<> done)
{
    EngineRequest request;
    request.method = "DELETE";
    request.again = EngineRequest::Again::Yes;
    request.target = pathOf(id) + query({{"force", u"true"_s}, {"v", u"true"_s}});
    client.call(std::move(request), [done = std::move(done)](const core::Result<QJsonValue> &answer) {
        const bool isGone = !answer
            && (answer.error().code == core::ErrorCode::NotFound || answer.error().message.contains("already in progress"_L1));
        if (answer || isGone)
            done(core::success());
        else
            done(answer.error());
    });
}

void renameContainer(EngineClient &client, const QString &id, const QString &name, Done<> done)
{
    client.call(repeated(post(pathOf(id, "/rename") + query({{"name", name}}))),
                orElseLook(client, id, std::move(done), [name](const ContainerDetails &container) { return container.name == name; }));
}

void hasPath(EngineClient &client, const QString &id, const QString &path, Done<bool> done)
{
    EngineRequest request;
    request.method = "HEAD";
    request.target = pathOf(id, "/archive") + query({{"path", path}});
    client.call(std::move(request), [done = std::move(done)](const core::Result<QJsonValue> &answer) {
        if (answer)
            done(true);
        else if (answer.error().code == core::ErrorCode::NotFound)
            done(false);
        else
            done(answer.error());
    });
}

void inspectContainer(EngineClient &client, const QString &id, Done<ContainerDetails> done)
{
    client.call({.target = pathOf(id, "/json")}, [done = std::move(done)](const core::Result<QJsonValue> &answer) {
        if (!answer)
            return done(answer.error());
        ContainerDetails details = detailsFrom(answer->toObject());
        if (details.id.isEmpty() || details.status.isEmpty())
            return done(EngineClient::senseless());
        done(std::move(details));
    });
}

void listContainers(EngineClient &client, const QString &label, Done<QVector<ContainerSummary>> done, core::Millis time)
{
    listFiltered(client, label.isEmpty() ? QJsonObject() : QJsonObject{{u"label"_s, QJsonArray{label}}}, time, std::move(done));
}

void listNetworkContainers(EngineClient &client, const QString &network, Done<QVector<ContainerSummary>> done)
{
    listFiltered(client, {{u"network"_s, QJsonArray{network}}}, EngineRequest().headTime, std::move(done));
}

std::optional<ContainerUsage> usageFrom(const QJsonObject &stats)
{
    const QJsonObject cpu = stats.value("cpu_stats"_L1).toObject().value("cpu_usage"_L1).toObject();
    const QJsonObject memory = stats.value("memory_stats"_L1).toObject();
    if (!cpu.contains("total_usage"_L1) || !memory.contains("usage"_L1))
        return std::nullopt; // it does not run
    ContainerUsage usage;
    usage.cpuSeconds = double(cpu.value("total_usage"_L1).toInteger()) / 1e9;
    // What can be dropped at once is not counted: the name depends on the control groups' version.
    const QJsonObject parts = memory.value("stats"_L1).toObject();
    const qint64 cache = parts.value(parts.contains("total_inactive_file"_L1) ? "total_inactive_file"_L1 : "inactive_file"_L1).toInteger();
    const qint64 used = memory.value("usage"_L1).toInteger();
    usage.memoryBytes = cache < used ? used - cache : used;
    usage.processes = stats.value("pids_stats"_L1).toObject().value("current"_L1).toInt();
    return usage;
}

EngineRequest readArchiveRequest(const QString &id, const QString &path)
{
    EngineRequest request;
    request.target = pathOf(id, "/archive") + query({{"path", path}});
    return request;
}

EngineRequest writeArchiveRequest(const QString &id, const QString &path, const std::shared_ptr<QIODevice> &tar)
{
    EngineRequest request;
    request.method = "PUT";
    request.target = pathOf(id, "/archive") + query({{"path", path}});
    request.contentType = "application/x-tar";
    request.content = tar;
    request.headTime = core::Millis(120'000); // until the last of it is written
    return request;
}

EngineRequest statisticsRequest(const QString &id)
{
    EngineRequest request;
    request.target = pathOf(id, "/stats") + query({{"stream", u"true"_s}});
    request.headTime = core::Millis(10'000);
    request.quietTime = core::Millis(10'000); // one a second
    return request;
}

void readUsage(EngineClient &client, const QString &id, Done<std::optional<ContainerUsage>> done)
{
    client.call({.target = pathOf(id, "/stats") + query({{"stream", u"false"_s}, {"one-shot", u"true"_s}})},
                [done = std::move(done)](const core::Result<QJsonValue> &answer) {
        if (!answer)
            return done(answer.error());
        done(usageFrom(answer->toObject()));
    });
}

EngineRequest followLogsRequest(const QString &id, qint64 sinceNs)
{
    EngineRequest request = readLogsRequest(id, sinceNs);
    request.target += "&follow=true";
    request.headTime = core::Millis(0); // Podman sends the head with the first line
    request.quietTime = core::Millis(0);
    return request;
}

EngineRequest readLogsRequest(const QString &id, qint64 sinceNs)
{
    EngineRequest request;
    request.target = pathOf(id, "/logs")
        + query({{"stdout", u"true"_s}, {"stderr", u"true"_s}, {"timestamps", u"true"_s}, {"since", sinceText(sinceNs)}});
    return request;
}

EngineRequest eventsRequest(qint64 sinceNs)
{
    const QString filters = QString::fromUtf8(QJsonDocument(QJsonObject{{u"type"_s, QJsonArray{u"container"_s}}}).toJson(QJsonDocument::Compact));
    EngineRequest request;
    request.target = "/events"
        + (sinceNs > 0 ? query({{"filters", filters}, {"since", sinceText(sinceNs)}}) : query({{"filters", filters}}));
    request.headTime = core::Millis(0); // Podman sends the head with the first event
    request.quietTime = core::Millis(0);
    return request;
}

} // namespace server::engine
