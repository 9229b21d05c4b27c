// SPDX-License-Identifier: GPL-3.0-or-later
// BackupDesk: what the window knows of one server's backups: the backups, the jobs at work on them, the
// schedules, and the files on their way. Shared by the pages and the activity list. Lives on the
// window's thread; owned by the window; the backend outlives it or is taken away.
#pragma once

#include "models/backup_job_model.h"
#include "models/backup_model.h"
#include "models/schedule_model.h"
#include "models/transfer_list.h"

namespace models {

class BackupDesk final : public QObject
{
    Q_OBJECT
public:
    explicit BackupDesk(const core::Clock &clock, QObject *parent = nullptr);

    void setBackend(client::Backend *backend);
    void refresh();
    void tick();

    BackupModel backups;
    BackupJobModel jobs;
    ScheduleModel schedules;
    TransferList transfers;
};

} // namespace models
