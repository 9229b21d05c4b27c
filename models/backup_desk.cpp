// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/backup_desk.h"

namespace models {

BackupDesk::BackupDesk(const core::Clock &clock, QObject *parent)
    : QObject(parent), backups(clock), schedules(clock), transfers(clock)
{
}

void BackupDesk::setBackend(client::Backend *backend)
{
    transfers.clear();
    backups.setBackend(backend);
    jobs.setBackend(backend);
    schedules.setBackend(backend);
}

void BackupDesk::refresh()
{
    backups.refresh();
    jobs.refresh();
    schedules.refresh();
}

void BackupDesk::tick()
{
    backups.tick();
    schedules.tick();
}

} // namespace models
