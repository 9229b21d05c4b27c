// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/api/drill_engine.h"

#include "server/containers/engine_wait.h"
#include "server/containers/instance_remains.h"
#include "server/containers/volume_copies.h"

namespace server::api {
namespace {

using containers::EngineDesk;
using core::Result;

Result<EngineDesk::Door> doorOf(const EngineDesk &desk, const QString &drill)
{
    Result<EngineDesk::Door> door = desk.door();
    if (door)
        door->instance = drill;
    return door;
}

} // namespace

Result<core::ServiceSpec> DrillEngine::beside(const QString &drill, core::ServiceSpec spec)
{
    const auto door = doorOf(m_desk, drill);
    if (!door)
        return door.error();
    spec.labels.remove(containers::kAdoptedLabel);
    for (QString &network : spec.networks)
        network = drill + u'-' + network;
    // What is reached at another port goes on listening where it does.
    if (spec.port > 0 && !spec.labels.contains(core::kContainerPortLabel)) {
        const auto image = containers::askAndWait<engine::ImageDetails>(
            *door, [&spec](engine::EngineClient &client, auto done) { engine::inspectImage(client, spec.image, done); });
        if (image && image->ports.size() != 1)
            spec.labels.insert(core::kContainerPortLabel, QString::number(spec.port));
    }
    return spec;
}

Result<> DrillEngine::fill(const QString &drill, const backups::NamedVolume &volume, const QString &tarFile,
                           const backups::VolumeHost::Cancelled &cancelled)
{
    const auto door = doorOf(m_desk, drill);
    return door ? containers::VolumeCopies(*door).replace(volume.name, volume.service, volume.image, tarFile, cancelled) : Result<>(door.error());
}

Result<std::unique_ptr<runtime::Driver>> DrillEngine::makeDriver(const QString &drill, const QString &folder, runtime::LogSink &sink)
{
    const auto door = doorOf(m_desk, drill);
    if (!door)
        return door.error();
    containers::DockerDriverOptions options;
    options.addresses = {door->address};
    options.rules.instance = drill;
    options.rules.hostRoots = {folder};
    options.credentials = [this](const QString &image) { return m_desk.credentialsFor(image); };
    auto driver = std::make_unique<containers::DockerDriver>(std::move(options), sink, m_clock);
    driver->initialise();
    return std::unique_ptr<runtime::Driver>(std::move(driver));
}

Result<> DrillEngine::removeAll(const QString &drill)
{
    const auto door = doorOf(m_desk, drill);
    return door ? containers::removeInstance(*door) : Result<>(door.error());
}

} // namespace server::api
