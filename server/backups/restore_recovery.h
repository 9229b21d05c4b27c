// SPDX-License-Identifier: GPL-3.0-or-later
// What a restore that the server did not live to end left behind: each service is finished or taken back,
// by its journal, and what had been stopped is meant to run again. At the start, before services and
// configuration are loaded, straight in the store. Free functions; block.
#pragma once

#include "core/backup.h"
#include "core/clock.h"

namespace server::store { class Store; }

namespace server::backups {

// What became of each service of the restore in this folder; nothing when it had touched nothing. The
// folder goes, unless something could not be taken back: then the next start tries again.
QVector<core::ServiceOutcome> recoverRestore(const QString &folder, store::Store &store, core::Clock &clock);

} // namespace server::backups
