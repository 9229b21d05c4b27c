// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/api/backup_volumes.h"

#include "server/containers/volume_copies.h"

namespace server::api {

using containers::VolumeCopies;
using core::Result;

Result<bool> BackupVolumes::exists(const QString &volume)
{
    const auto door = m_desk.door();
    return door ? VolumeCopies(*door).exists(volume) : Result<bool>(door.error());
}

Result<> BackupVolumes::read(const backups::NamedVolume &volume, const QString &tarFile, const Cancelled &cancelled)
{
    const auto door = m_desk.door();
    return door ? VolumeCopies(*door).read(volume.name, volume.image, tarFile, cancelled) : Result<>(door.error());
}

Result<> BackupVolumes::replace(const backups::NamedVolume &volume, const QString &tarFile, const Cancelled &cancelled)
{
    const auto door = m_desk.door();
    return door ? VolumeCopies(*door).replace(volume.name, volume.service, volume.image, tarFile, cancelled) : Result<>(door.error());
}

Result<> BackupVolumes::remove(const backups::NamedVolume &volume)
{
    const auto door = m_desk.door();
    return door ? VolumeCopies(*door).remove(volume.name) : Result<>(door.error());
}

} // namespace server::api
