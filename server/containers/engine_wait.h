// SPDX-License-Identifier: GPL-3.0-or-later
// One question to the engine whose answer is waited for, over a connection of its own, so that no other
// thread waits. Blocks; a worker thread, which has no other event loop.
#pragma once

#include "server/containers/engine_desk.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QThread>

#include <optional>

namespace server::containers {

// `ask` is called with the client and with what takes the answer.
template <typename T, typename Ask>
core::Result<T> askAndWait(const EngineDesk::Door &door, Ask ask)
{
    engine::EngineClient client(door.address);
    client.speak(door.apiVersion);
    std::optional<core::Result<T>> answer;
    QEventLoop loop;
    ask(client, [&](const core::Result<T> &result) {
        answer = result;
        loop.quit();
    });
    if (!answer)
        loop.exec();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete); // this thread has no other loop
    return *std::move(answer);
}

// A volume counts as used until the engine has cleared its container away: `remove` is asked again while that is so.
template <typename Remove>
core::Result<> removeInTime(Remove remove)
{
    constexpr int kTries = 20;
    constexpr unsigned long kPauseMs = 250;
    core::Result<> gone = remove();
    for (int tries = 1; tries < kTries && !gone && gone.error().code == core::ErrorCode::Conflict; ++tries) {
        QThread::msleep(kPauseMs);
        gone = remove();
    }
    return gone;
}

} // namespace server::containers
