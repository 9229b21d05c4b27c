// SPDX-License-Identifier: GPL-3.0-or-later
// BackupVolumes: the container engine's named volumes as backups and restores see them. Any worker thread;
// blocks. Owned by Platform; the desk outlives it.
#pragma once

#include "server/backups/volume_host.h"

namespace server::containers { class EngineDesk; }

namespace server::api {

class BackupVolumes final : public backups::VolumeHost
{
public:
    explicit BackupVolumes(containers::EngineDesk &desk) : m_desk(desk) { }

    core::Result<bool> exists(const QString &volume) override;
    core::Result<> read(const backups::NamedVolume &volume, const QString &tarFile, const Cancelled &cancelled) override;
    core::Result<> replace(const backups::NamedVolume &volume, const QString &tarFile, const Cancelled &cancelled) override;
    core::Result<> remove(const backups::NamedVolume &volume) override;

private:
    containers::EngineDesk &m_desk;
};

} // namespace server::api
