// SPDX-License-Identifier: GPL-3.0-or-later
// A page of what lies in a backup, out of its index. Free function over plain values; any thread.
#pragma once

#include "server/archive/archive.h"
#include "server/backups/backup_service.h"

namespace server::backups {

ContentsPage pageOf(const archive::Index &index, const ContentsFilter &filter);

} // namespace server::backups
