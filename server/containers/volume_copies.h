// SPDX-License-Identifier: GPL-3.0-or-later
// VolumeCopies: what is in the engine's named volumes, out of them and into them, as a tar: through a
// container that mounts one, is never started and goes afterwards. Over connections of its own, so that no
// other thread waits. Blocks; one worker thread.
#pragma once

#include "server/containers/engine_desk.h"

#include <QMap>

namespace server::containers {

class VolumeCopies
{
public:
    using Cancelled = std::function<bool()>;
    explicit VolumeCopies(EngineDesk::Door door) : m_door(std::move(door)) { }

    core::Result<bool> exists(const QString &volume) const;
    core::Result<> read(const QString &volume, const QString &image, const QString &tarFile, const Cancelled &cancelled) const;
    // Anew, with what is in the tar. Our containers that use it go, and are made again at their next start.
    core::Result<> replace(const QString &volume, const core::ServiceId &service, const QString &image, const QString &tarFile,
                           const Cancelled &cancelled) const;
    core::Result<> remove(const QString &volume) const; // with our containers that use it

private:
    core::Result<QString> makeHelper(const QString &volume, const QString &image, bool readOnly) const;
    core::Result<> stream(const engine::EngineRequest &request, QIODevice *into, const Cancelled &cancelled) const;
    void removeHelper(const QString &helper) const;

    const EngineDesk::Door m_door;
};

} // namespace server::containers
