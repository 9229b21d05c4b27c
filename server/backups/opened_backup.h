// SPDX-License-Identifier: GPL-3.0-or-later
// A backup with everything that opens it: itself, its archives from the newest to the full one, each
// with its key, and what lies in it. Plain values; goes with the job that uses it.
#pragma once

#include "server/archive/archive.h"

namespace server::backups {

struct OpenedBackup
{
    core::Backup backup;
    QVector<archive::Part> parts;
    archive::Index index;
};

} // namespace server::backups
