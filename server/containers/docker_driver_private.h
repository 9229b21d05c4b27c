// SPDX-License-Identifier: GPL-3.0-or-later
// What the DockerDriver knows of a replica; included by its .cpp files only. Runtime thread.
#pragma once

#include "server/containers/docker_driver.h"

#include <vector>

namespace server::containers {

// From start() to exited(). Shared with the answers that are on their way for it.
struct DockerDriver::Replica
{
    runtime::ReplicaKey key;
    core::ServiceSpec spec;
    int port = 0;
    std::unique_ptr<ContainerLaunch> launch; // until it is up
    QString container;
    QString earlier;      // a container that it had before
    QString name;         // of its container, when it was last up
    QString notice;       // what somebody else did to it
    qint64 pid = 0;
    qint64 startedAtMs = 0;
    bool isUp = false;    // started() was told
    bool asked = false;   // stop() was called
    bool wasShort = false; // of memory: a process of it was killed for that, which only an event tells
    bool termHeard = false; // the engine has taken the signal that asks it to end
    bool isLooking = false;
    bool lookAgain = false;
    bool wasMissed = false; // the engine did not know its container when it was last asked
    quint64 look = 0;     // number of the last look
    QByteArray stopSignal;
    qint64 killAtMs = 0;  // monotonic; 0: nobody waits for it
    QTimer killTimer;
    std::unique_ptr<engine::EngineCall> stats;
    engine::JsonStream statsStream;
    bool statsCame = false; // since the last pulse
    std::optional<runtime::ReplicaUsage> usage;
    std::optional<runtime::OwnHealth> health;
    ContainerLogs::FollowId log = 0;
    bool logOpen = false;
    std::vector<std::function<void()>> whenUp; // commands that wait until it is up, or over
    std::optional<runtime::ReplicaExit> exit;  // it is over
    bool isOver = false;  // and nothing more will be found out; told when its last line was read
};

// What the image's own check says; nothing when it has none.
std::optional<runtime::OwnHealth> healthOf(const engine::ContainerDetails &details);

} // namespace server::containers
