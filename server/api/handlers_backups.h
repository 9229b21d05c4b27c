// SPDX-License-Identifier: GPL-3.0-or-later
// Handlers of backups: making, listing, looking into, fetching, restoring, proving and deleting them,
// and the jobs that do so (reference, "Backup & Recovery"). On workers: they read disk and database.
#pragma once

#include "server/api/context.h"

namespace server::api {

Answer createBackup(Context &ctx);
Answer listBackups(Context &ctx);
Answer getBackup(Context &ctx);
Answer listBackupContents(Context &ctx);
Answer downloadBackup(Context &ctx);
Answer restoreBackup(Context &ctx);
Answer verifyBackup(Context &ctx);
Answer drillBackup(Context &ctx);
Answer deleteBackup(Context &ctx);

Answer listBackupJobs(Context &ctx);
Answer getBackupJob(Context &ctx);
Answer cancelBackupJob(Context &ctx);

} // namespace server::api
