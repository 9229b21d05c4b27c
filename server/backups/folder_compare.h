// SPDX-License-Identifier: GPL-3.0-or-later
// Whether a folder on the disk is what a backup holds of it, and how large it is. Contents are read when
// time stamps cannot tell, up to a limit; beyond it folders count as different. Free functions; block.
#pragma once

#include "server/archive/archive.h"

namespace server::backups {

struct FolderSize
{
    qint64 bytes = 0;
    qint64 files = 0;
};

FolderSize sizeOf(const QString &folder);
// What the index has below `prefix`; nothing when there is no such folder in the backup.
std::optional<FolderSize> sizeOf(const archive::Index &index, const QByteArray &prefix);
bool isSame(const archive::Index &index, const QByteArray &prefix, const QString &folder);

} // namespace server::backups
