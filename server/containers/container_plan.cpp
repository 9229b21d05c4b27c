// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/containers/container_plan.h"

#include "server/engine/images.h"
#include "server/engine/networks.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

namespace server::containers {
namespace {

using namespace Qt::StringLiterals;

constexpr qint64 kMegabyte = 1024 * 1024;
constexpr qint64 kNanoPerMilli = 1'000'000; // CPUs: thousandths of a core as the engine has them
constexpr int kLeastCpu = 10;     // thousandths of a core, and MB: engines refuse less
constexpr int kLeastMemoryMb = 6;

bool isOurs(const QString &label)
{
    return label.startsWith("io.mcp-console."_L1) && label != core::kContainerPortLabel && label != kAdoptedLabel;
}

core::Result<> checkVolume(const core::Volume &volume, const ContainerRules &rules)
{
    const auto wrong = [](const QString &why) { return core::Error::validation(u"volumes"_s, why); };
    if (!volume.target.startsWith(u'/') || QDir::cleanPath(volume.target) == "/"_L1)
        return wrong(u"%1: the target must be an absolute path in the container"_s.arg(volume.target));
    if (engine::isResourceName(volume.source))
        return core::success();
    if (!volume.source.startsWith(u'/'))
        return wrong(u"%1: the source is neither a volume's name nor an absolute path"_s.arg(volume.source));
    if (!rules.isLocal)
        return wrong(u"%1: the engine runs on another machine, so only named volumes can be used"_s.arg(volume.source));
    if (!QFileInfo::exists(volume.source))
        return wrong(u"%1: there is no such file or folder"_s.arg(volume.source));
    if (!isBelowRoots(volume.source, rules.hostRoots)) {
        return wrong(rules.hostRoots.isEmpty() ? u"%1: no folder of this machine may be mounted; see the setting engine.hostRoots"_s.arg(volume.source)
                                               : u"%1: only what lies below %2 may be mounted"_s.arg(volume.source, rules.hostRoots.join(u", "_s)));
    }
    return core::success();
}

QJsonObject mountOf(const core::Volume &volume)
{
    const bool isNamed = engine::isResourceName(volume.source);
    return {
        {u"Type"_s, isNamed ? u"volume"_s : u"bind"_s},
        // Resolved, so that a link that is bent later leads nowhere else.
        {u"Source"_s, isNamed ? volume.source : QFileInfo(volume.source).canonicalFilePath()},
        {u"Target"_s, QDir::cleanPath(volume.target)},
        {u"ReadOnly"_s, volume.readOnly},
    };
}

int portInside(const core::ServiceSpec &spec, int hostPort, const QVector<int> &imagePorts)
{
    if (const int told = spec.labels.value(core::kContainerPortLabel).toInt(); told > 0)
        return told;
    if (imagePorts.size() == 1)
        return imagePorts.first();
    return spec.port > 0 ? spec.port : hostPort;
}

QStringList environmentOf(const core::ServiceSpec &spec, int index, int port)
{
    QMap<QString, QString> environment = spec.environment;
    if (port > 0)
        environment.insert(u"PORT"_s, QString::number(port));
    environment.insert(u"MCP_SERVICE_ID"_s, spec.id.toString());
    environment.insert(u"MCP_REPLICA"_s, QString::number(index));
    QStringList list;
    for (auto it = environment.begin(); it != environment.end(); ++it)
        list.append(it.key() + u'=' + it.value());
    return list;
}

QJsonObject hostConfigOf(const core::ServiceSpec &spec, const ContainerRules &rules)
{
    QJsonArray mounts;
    for (const core::Volume &volume : spec.volumes)
        mounts.append(mountOf(volume));
    QJsonObject host{
        {u"Mounts"_s, mounts},
        {u"RestartPolicy"_s, QJsonObject{{u"Name"_s, u"no"_s}}}, // the supervisor restarts
        {u"SecurityOpt"_s, QJsonArray{u"no-new-privileges"_s}},
        {u"Init"_s, rules.hasInit},
        {u"Privileged"_s, false},
    };
    if (spec.cpu.limit > 0)
        host.insert(u"NanoCpus"_s, spec.cpu.limit * kNanoPerMilli);
    if (spec.memory.limit > 0) {
        host.insert(u"Memory"_s, spec.memory.limit * kMegabyte);
        host.insert(u"MemorySwap"_s, spec.memory.limit * kMegabyte); // as much swap as none
    }
    if (spec.memory.request > 0)
        host.insert(u"MemoryReservation"_s, spec.memory.request * kMegabyte);
    if (!spec.networks.isEmpty())
        host.insert(u"NetworkMode"_s, spec.networks.first());
    return host;
}

} // namespace

bool isSpecialNetwork(const QString &name)
{
    static const QStringList special{u"host"_s, u"none"_s, u"default"_s, u"private"_s, u"pasta"_s, u"slirp4netns"_s};
    return special.contains(name);
}

bool isBelowRoots(const QString &path, const QStringList &roots)
{
    const QString place = QFileInfo(path).canonicalFilePath();
    if (place.isEmpty())
        return false;
    return std::any_of(roots.begin(), roots.end(), [&](const QString &root) {
        const QString top = QFileInfo(root).canonicalFilePath();
        return !top.isEmpty() && (place == top || place.startsWith(top.endsWith(u'/') ? top : top + u'/'));
    });
}

QString whyNotAdoptable(const engine::ContainerDetails &container, const ContainerRules &rules)
{
    if (container.labels.contains(kInstanceLabel))
        return u"it belongs to a service of this or another server"_s;
    if (!container.rights.isEmpty())
        return u"it may more than a service may (%1)"_s.arg(container.rights.join(u", "_s));
    for (const engine::MountPoint &mount : container.mounts) {
        if (mount.type == "bind"_L1 && !(rules.isLocal && isBelowRoots(mount.source, rules.hostRoots)))
            return u"it mounts %1, which is not below engine.hostRoots"_s.arg(mount.source);
    }
    return {};
}

QString adoptedContainer(const core::ServiceSpec &spec)
{
    return spec.labels.value(kAdoptedLabel).section(u':', 0, 0);
}

QString adoptedLabel(const QString &container, const QString &digest)
{
    return container + u':' + digest;
}

QString containerName(const runtime::ReplicaKey &replica, const ContainerRules &rules)
{
    return u"mcp-%1-%2-%3"_s.arg(replica.service.toString()).arg(replica.index).arg(rules.instance.left(8));
}

core::Result<> checkPlan(const core::ServiceSpec &spec, const ContainerRules &rules)
{
    if (spec.image.isEmpty())
        return core::Error::validation(u"image"_s, u"a container needs an image"_s);
    if (const core::Result<engine::ImageName> name = engine::imageName(spec.image); !name)
        return name.error();
    if (!spec.workdir.isEmpty() && !spec.workdir.startsWith(u'/'))
        return core::Error::validation(u"workdir"_s, u"must be an absolute path"_s);
    for (const core::Volume &volume : spec.volumes) {
        if (const core::Result<> sound = checkVolume(volume, rules); !sound)
            return sound.error();
    }
    for (const QString &network : spec.networks) {
        if (isSpecialNetwork(network) || !engine::isResourceName(network))
            return core::Error::validation(u"networks"_s, u"%1: not a network's name"_s.arg(network));
    }
    if (spec.cpu.limit > 0 && spec.cpu.limit < kLeastCpu)
        return core::Error::validation(u"resources.cpu.limit"_s, u"A container needs at least %1 thousandths of a core"_s.arg(kLeastCpu));
    if (spec.memory.limit > 0 && spec.memory.limit < kLeastMemoryMb)
        return core::Error::validation(u"resources.memory.limit"_s, u"A container needs at least %1 MB"_s.arg(kLeastMemoryMb));
    for (auto it = spec.labels.begin(); it != spec.labels.end(); ++it) {
        if (isOurs(it.key()))
            return core::Error::validation(u"labels"_s, u"%1: labels of io.mcp-console are the platform's own"_s.arg(it.key()));
    }
    static const QRegularExpression adopted(u"^[0-9a-f]{12,64}:[0-9a-f-]*\\z"_s);
    if (spec.labels.contains(kAdoptedLabel) && !adopted.match(spec.labels.value(kAdoptedLabel)).hasMatch())
        return core::Error::validation(u"labels"_s, u"%1: not what the platform wrote there"_s.arg(QString(kAdoptedLabel)));
    if (spec.labels.contains(core::kContainerPortLabel)) {
        bool isNumber = false;
        const int port = spec.labels.value(core::kContainerPortLabel).toInt(&isNumber);
        if (!isNumber || port < 1 || port > 65'535)
            return core::Error::validation(u"labels"_s, u"%1: must be a port"_s.arg(QString(core::kContainerPortLabel)));
    }
    return core::success();
}

core::Result<ContainerPlan> planContainer(const core::ServiceSpec &spec, int index, int hostPort,
                                          const QVector<int> &imagePorts, const ContainerRules &rules)
{
    if (const core::Result<> sound = checkPlan(spec, rules); !sound)
        return sound.error();
    ContainerPlan plan;
    plan.name = containerName({spec.id, index}, rules);
    plan.nameBefore = plan.name + kBeforeSuffix;
    plan.image = engine::completeImageName(spec.image);
    plan.labels = {{kInstanceLabel, rules.instance}, {kServiceLabel, spec.id.toString()}};
    plan.networks = spec.networks;
    for (const core::Volume &volume : spec.volumes) {
        if (engine::isResourceName(volume.source))
            plan.volumes.append(volume.source);
    }

    const int inside = hostPort > 0 ? portInside(spec, hostPort, imagePorts) : 0;
    plan.body = {
        {u"Image"_s, plan.image},
        {u"Env"_s, QJsonArray::fromStringList(environmentOf(spec, index, inside))},
        {u"HostConfig"_s, hostConfigOf(spec, rules)},
        {u"Tty"_s, false},
        {u"OpenStdin"_s, false},
    };
    if (!spec.command.isEmpty())
        plan.body.insert(u"Cmd"_s, QJsonArray::fromStringList(spec.command));
    if (!spec.workdir.isEmpty())
        plan.body.insert(u"WorkingDir"_s, spec.workdir);
    if (inside > 0) {
        const QString port = u"%1/tcp"_s.arg(inside);
        QJsonObject host = plan.body.value("HostConfig"_L1).toObject();
        const QJsonObject binding{{u"HostIp"_s, rules.publishAddress}, {u"HostPort"_s, QString::number(hostPort)}};
        host.insert(u"PortBindings"_s, QJsonObject{{port, QJsonArray{binding}}});
        plan.body.insert(u"HostConfig"_s, host);
        plan.body.insert(u"ExposedPorts"_s, QJsonObject{{port, QJsonObject{}}});
    }

    QJsonObject labels;
    for (auto it = spec.labels.begin(); it != spec.labels.end(); ++it) {
        if (it.key() != kAdoptedLabel)
            labels.insert(it.key(), it.value());
    }
    for (auto it = plan.labels.begin(); it != plan.labels.end(); ++it)
        labels.insert(it.key(), it.value());
    labels.insert(kReplicaLabel, QString::number(index));
    plan.body.insert(u"Labels"_s, labels);
    plan.digest = QString::fromLatin1(
        QCryptographicHash::hash(QJsonDocument(plan.body).toJson(QJsonDocument::Compact), QCryptographicHash::Sha256).toHex());
    labels.insert(kPlanLabel, plan.digest);
    plan.body.insert(u"Labels"_s, labels);
    return plan;
}

} // namespace server::containers
