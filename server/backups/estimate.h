// SPDX-License-Identifier: GPL-3.0-or-later
// How large a backup will be and how long it will take, before it is made: from what is there, looked at
// for half a second at most, and from how the last one went. Free function; any worker thread.
#pragma once

#include "server/backups/backup_book.h"
#include "server/backups/gatherer.h"

namespace server::backups {

struct Estimate
{
    qint64 bytes = 0;
    qint64 ms = 0;
};

Estimate estimate(const core::Backup &backup, const QVector<archive::Source> &folders, const QVector<core::Backup> &others,
                  core::Clock &clock);

} // namespace server::backups
