// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/containers/instance_remains.h"

#include "server/containers/engine_wait.h"

namespace server::containers {
namespace {

using core::Result;

template <typename Item>
bool isOf(const EngineDesk::Door &door, const Item &item)
{
    return item.labels.value(kInstanceLabel) == door.instance;
}

// `list` answers what there is of a kind, `remove` takes one of them away.
template <typename Item, typename List, typename Remove>
Result<> removeAll(const EngineDesk::Door &door, List list, Remove remove)
{
    const auto found = askAndWait<QVector<Item>>(door, list);
    if (!found)
        return found.error();
    Result<> outcome = core::success();
    for (const Item &item : *found) {
        if (!isOf(door, item))
            continue;
        const auto gone = askAndWait<core::Unit>(door, [&](engine::EngineClient &client, auto done) { remove(client, item, done); });
        if (!gone && outcome)
            outcome = gone.error();
    }
    return outcome;
}

} // namespace

Result<> removeInstance(const EngineDesk::Door &door)
{
    Result<> outcome = removeAll<engine::ContainerSummary>(
        door, [](engine::EngineClient &client, auto done) { engine::listContainers(client, {}, done); },
        [](engine::EngineClient &client, const auto &container, auto done) { engine::removeContainer(client, container.id, done); });
    if (!outcome)
        return outcome; // what it uses cannot go either
    outcome = removeInTime([&door] {
        return removeAll<engine::VolumeSummary>(
            door, [](engine::EngineClient &client, auto done) { engine::listVolumes(client, done); },
            [](engine::EngineClient &client, const auto &volume, auto done) { engine::removeVolume(client, volume.name, done); });
    });
    const Result<> networks = removeAll<engine::NetworkSummary>(
        door, [](engine::EngineClient &client, auto done) { engine::listNetworks(client, done); },
        [](engine::EngineClient &client, const auto &network, auto done) { engine::removeNetwork(client, network.id, done); });
    return outcome ? networks : outcome;
}

} // namespace server::containers
