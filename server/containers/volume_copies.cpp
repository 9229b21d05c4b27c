// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/containers/volume_copies.h"

#include "core/ids.h"
#include "server/containers/engine_wait.h"

#include <QBuffer>
#include <QFile>
#include <QJsonArray>

namespace server::containers {
namespace {

using namespace Qt::StringLiterals;
using core::Result;

constexpr auto kPlace = QLatin1StringView("/mcp-volume"); // where the helper mounts it
constexpr qsizetype kTarBlock = 512;
constexpr core::Millis kGlance{200}; // between two questions whether it is called off

qint64 octal(QByteArrayView field)
{
    qint64 number = 0;
    for (const char c : field) {
        if (c >= '0' && c <= '7')
            number = number * 8 + (c - '0');
    }
    return number;
}

// A tar of the folder alone that the first entry of `tar` is: whose it is and who may do what. Engines leave that
// of the folder itself alone when its content is written. Empty: it does not begin with a folder.
QByteArray topOf(QIODevice &tar)
{
    constexpr QByteArrayView kName("mcp-volume/");
    for (QByteArray head = tar.read(kTarBlock); head.size() == kTarBlock; head = tar.read(kTarBlock)) {
        const char kind = head[156];
        if (kind == 'x' || kind == 'g') { // more about what follows
            tar.skip((octal(QByteArrayView(head).sliced(124, 12)) + kTarBlock - 1) / kTarBlock * kTarBlock);
            continue;
        }
        if (kind != '5')
            return {};
        head.replace(0, 100, QByteArray(kName.data(), kName.size()).leftJustified(100, '\0'));
        head.replace(345, 155, QByteArray(155, '\0')); // the front of a long name
        head.replace(148, 8, QByteArray(8, ' '));
        unsigned sum = 0;
        for (const char c : std::as_const(head))
            sum += uchar(c);
        head.replace(148, 8, QByteArray::number(sum, 8).rightJustified(6, '0') + QByteArray("\0 ", 2));
        return head + QByteArray(2 * kTarBlock, '\0');
    }
    return {};
}

} // namespace

Result<bool> VolumeCopies::exists(const QString &volume) const
{
    const auto found = askAndWait<engine::VolumeSummary>(m_door, [&](engine::EngineClient &client, auto done) { engine::inspectVolume(client, volume, done); });
    if (!found && found.error().code != core::ErrorCode::NotFound)
        return found.error();
    return found.ok();
}

Result<QString> VolumeCopies::makeHelper(const QString &volume, const QString &image, bool readOnly) const
{
    // Any image does, since nothing of it runs: the service's, else whichever is here.
    QString id;
    const auto known = askAndWait<engine::ImageDetails>(m_door, [&](engine::EngineClient &client, auto done) { engine::inspectImage(client, image, done); });
    if (known) {
        id = known->id;
    } else {
        const auto images = askAndWait<QVector<engine::ImageDetails>>(m_door, [](engine::EngineClient &client, auto done) { engine::listImages(client, done); });
        if (!images)
            return images.error();
        if (images->isEmpty())
            return core::Error::conflict(u"The engine has no image by which the volume %1 could be reached"_s.arg(volume));
        id = images->first().id;
    }
    const QJsonObject mount{{u"Type"_s, u"volume"_s}, {u"Source"_s, volume}, {u"Target"_s, QString(kPlace)}, {u"ReadOnly"_s, readOnly},
                            {u"VolumeOptions"_s, QJsonObject{{u"NoCopy"_s, true}}}};
    const QJsonObject body{
        {u"Image"_s, id},
        {u"Cmd"_s, QJsonArray{u"/never-started"_s}},
        {u"Labels"_s, QJsonObject{{QString(kInstanceLabel), m_door.instance}, {QString(kHelperLabel), u"volume"_s}}},
        {u"HostConfig"_s, QJsonObject{{u"Mounts"_s, QJsonArray{mount}}, {u"NetworkMode"_s, u"none"_s}}},
    };
    const QString name = core::makeRandomId("mcp-volume"_L1);
    return askAndWait<QString>(m_door, [&](engine::EngineClient &client, auto done) { engine::createContainer(client, name, body, done); });
}

void VolumeCopies::removeHelper(const QString &helper) const
{
    const auto gone = askAndWait<core::Unit>(m_door, [&](engine::EngineClient &client, auto done) { engine::removeContainer(client, helper, done); });
    if (!gone) // the next start of the server does
        qWarning("A helper container stays: %s", qPrintable(gone.error().message));
}

Result<> VolumeCopies::stream(const engine::EngineRequest &request, QIODevice *into, const Cancelled &cancelled) const
{
    engine::EngineClient client(m_door.address);
    client.speak(m_door.apiVersion);
    const std::unique_ptr<engine::EngineCall> call = client.open(request);
    QEventLoop loop;
    Result<> outcome = core::success();
    QByteArray refusal;
    const auto giveUp = [&](const core::Error &error) {
        outcome = error;
        loop.quit();
    };
    QObject::connect(call.get(), &engine::EngineCall::dataCame, &loop, [&](const QByteArray &bytes) {
        if (call->status() >= 300)
            refusal.append(bytes.left(64 * 1024 - refusal.size()));
        else if (into && into->write(bytes) != bytes.size())
            giveUp(core::Error::internal(u"A volume's content cannot be written: %1"_s.arg(into->errorString())));
    });
    QObject::connect(call.get(), &engine::EngineCall::finished, &loop, [&](const Result<> &result) {
        if (outcome) // the first trouble counts
            outcome = call->status() >= 300 ? Result<>(engine::EngineClient::errorOf(call->status(), refusal)) : result;
        loop.quit();
    });
    QTimer glance;
    QObject::connect(&glance, &QTimer::timeout, &loop, [&] {
        if (cancelled())
            giveUp(core::Error::conflict(u"Called off"_s));
    });
    glance.start(kGlance);
    call->start();
    loop.exec();
    return outcome;
}

Result<> VolumeCopies::read(const QString &volume, const QString &image, const QString &tarFile, const Cancelled &cancelled) const
{
    const auto helper = makeHelper(volume, image, true);
    if (!helper)
        return helper.error();
    QFile file(tarFile);
    Result<> done = core::success();
    if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate) || !file.setPermissions(QFile::ReadOwner | QFile::WriteOwner))
        done = core::Error::internal(u"Cannot write %1"_s.arg(tarFile));
    else
        done = stream(engine::readArchiveRequest(*helper, kPlace), &file, cancelled);
    if (done && !file.flush())
        done = core::Error::internal(u"Cannot write %1"_s.arg(tarFile));
    removeHelper(*helper);
    return done;
}

Result<> VolumeCopies::remove(const QString &volume) const
{
    const auto containers =
        askAndWait<QVector<engine::ContainerSummary>>(m_door, [](engine::EngineClient &client, auto done) { engine::listContainers(client, {}, done); });
    if (!containers)
        return containers.error();
    for (const engine::ContainerSummary &container : *containers) {
        const auto details = askAndWait<engine::ContainerDetails>(
            m_door, [&](engine::EngineClient &client, auto done) { engine::inspectContainer(client, container.id, done); });
        const bool usesIt = details && std::any_of(details->mounts.begin(), details->mounts.end(), [&volume](const engine::MountPoint &mount) {
            return mount.type == "volume"_L1 && mount.source == volume;
        });
        if (!usesIt)
            continue;
        if (container.labels.value(kInstanceLabel) != m_door.instance)
            return core::Error::conflict(u"The volume %1 is used by the container %2, which is not of this server"_s.arg(volume, container.name));
        const auto gone = askAndWait<core::Unit>(m_door, [&](engine::EngineClient &client, auto done) { engine::removeContainer(client, container.id, done); });
        if (!gone)
            return gone.error();
    }
    return removeInTime([&] {
        return askAndWait<core::Unit>(m_door, [&](engine::EngineClient &client, auto done) { engine::removeVolume(client, volume, done); });
    });
}

Result<> VolumeCopies::replace(const QString &volume, const core::ServiceId &service, const QString &image, const QString &tarFile,
                               const Cancelled &cancelled) const
{
    const auto file = std::make_shared<QFile>(tarFile);
    if (!file->open(QIODevice::ReadOnly))
        return core::Error::internal(u"Cannot read %1"_s.arg(tarFile));
    QMap<QString, QString> labels{{kInstanceLabel, m_door.instance}, {kServiceLabel, service.toString()}};
    if (const auto before = askAndWait<engine::VolumeSummary>(
            m_door, [&](engine::EngineClient &client, auto done) { engine::inspectVolume(client, volume, done); }))
        labels = before->labels; // whose it was
    if (auto removed = remove(volume); !removed)
        return removed;
    const auto made = askAndWait<core::Unit>(m_door, [&](engine::EngineClient &client, auto done) { engine::ensureVolume(client, volume, labels, done); });
    if (!made)
        return made.error();
    const auto helper = makeHelper(volume, image, false);
    if (!helper)
        return helper.error();
    const auto top = std::make_shared<QBuffer>();
    top->setData(topOf(*file));
    top->open(QIODevice::ReadOnly);
    file->seek(0);
    Result<> done = stream(engine::writeArchiveRequest(*helper, kPlace, file), nullptr, cancelled);
    if (done && top->size() > 0)
        done = stream(engine::writeArchiveRequest(*helper, u"/"_s, top), nullptr, cancelled);
    removeHelper(*helper);
    return done;
}

} // namespace server::containers
