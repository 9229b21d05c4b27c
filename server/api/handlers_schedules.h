// SPDX-License-Identifier: GPL-3.0-or-later
// Backup schedules: making, showing, changing, deleting and running them. On workers: changes wait for
// the disk.
#pragma once

#include "server/api/context.h"

namespace server::api {

Answer createSchedule(Context &);
Answer listSchedules(Context &);
Answer getSchedule(Context &);
Answer updateSchedule(Context &);
Answer deleteSchedule(Context &);
Answer runSchedule(Context &);

} // namespace server::api
