// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/api/routes.h"

#include "server/api/handlers_schedules.h"
#include "server/api/shapes_backups.h"
#include "server/api/shapes_schedules.h"

namespace server::api {

using namespace Qt::StringLiterals;
using core::Permission;

std::vector<Route> scheduleRoutes()
{
    const QByteArray all = kV1 + "/backups/schedules";
    const QByteArray one = all + "/{scheduleId}";
    return {
        Route{"POST", all, Permission::BackupsWrite, createSchedule, u"Make backups at set times"_s}
            .taking(newScheduleShape()).giving(scheduleShape()).answering(201),
        Route{"GET", all, Permission::BackupsRead, listSchedules, u"Backup schedules, oldest first"_s}.givingList(scheduleShape()),
        Route{"GET", one, Permission::BackupsRead, getSchedule, u"One schedule"_s}.giving(scheduleShape()).extending(),
        Route{"PUT", one, Permission::BackupsWrite, updateSchedule, u"Change a schedule; what is not given stays"_s}
            .taking(newScheduleShape(), BodyUse::Partial).giving(scheduleShape()).extending(),
        Route{"DELETE", one, Permission::BackupsWrite, deleteSchedule, u"Delete a schedule; its backups stay"_s}
            .giving(messageShape()).extending(),
        Route{"POST", one + "/run", Permission::BackupsWrite, runSchedule, u"Make a backup as the schedule would, now"_s}
            .giving(backupShape()).answering(202).extending(),
    };
}

} // namespace server::api
