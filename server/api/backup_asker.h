// SPDX-License-Identifier: GPL-3.0-or-later
// What the handlers of backups and of their uploads share: who asks, what that takes beside the
// route's own permission, and how a backup may be called. Pure; any thread.
#pragma once

#include "server/api/context.h"
#include "server/backups/backup_service.h"

namespace server::api {

backups::Asker askerOf(const Context &ctx);

// Forbidden, with the permission named as the pipeline does.
core::Result<> needsToo(const Context &ctx, core::Permission permission);

core::Result<> checkBackupName(const QString &name);

} // namespace server::api
