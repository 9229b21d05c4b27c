// SPDX-License-Identifier: GPL-3.0-or-later
// What is sent to and answered by the endpoints of backups, their jobs and uploads. Immutable; any thread.
#pragma once

#include "server/api/shapes_common.h"

namespace server::api {

// Requests.
const core::Shape &newBackupShape();
const core::Shape &newRestoreShape();
const core::Shape &passphraseShape(); // of what opens an archive
const core::Shape &newUploadShape();

// Answers.
const core::Shape &backupOptionsShape(); // also of a schedule
const core::Shape &backupSummaryShape(); // as in the list
const core::Shape &backupShape();        // in full
const core::Shape &backupEntryShape();
const core::Shape &restoreShape();       // the job, or the plan of a dry run
const core::Shape &backupJobShape();
const core::Shape &backupsRemovedShape();
const core::Shape &uploadShape();

} // namespace server::api
