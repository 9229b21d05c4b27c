// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/api/handlers_schedules.h"

#include "core/backup_json.h"
#include "server/api/app_services.h"
#include "server/api/backup_asker.h"
#include "server/schedules/schedule_service.h"
#include "server/supervisor/service_registry.h"

namespace server::api {
namespace {

using namespace Qt::StringLiterals;

core::ScheduleId idOf(const Context &ctx)
{
    return core::ScheduleId(ctx.path.value(u"scheduleId"_s));
}

// What of a body takes more than its form. Services may go later, which a run then says; at first they are
// there. A drill starts services.
core::Result<> checkBody(const Context &ctx)
{
    if (ctx.body.contains("name"_L1)) {
        if (const core::Result<> named = checkBackupName(ctx.body.value("name"_L1).toString()); !named)
            return named;
    }
    core::Error wrong = core::Error::validation({}, {});
    wrong.fields.clear();
    const QJsonArray services = ctx.body.value("options"_L1)["services"_L1].toArray();
    for (qsizetype i = 0; i < services.size(); ++i) {
        if (!ctx.app.registry.find(core::ServiceId(services.at(i).toString())))
            wrong.fields.insert(u"options.services.%1"_s.arg(i), u"there is no such service"_s);
    }
    if (!wrong.fields.isEmpty())
        return wrong;
    return ctx.body.value("drill"_L1).toBool() ? needsToo(ctx, core::Permission::ServicesWrite) : core::success();
}

Answer shown(const core::Result<core::BackupSchedule> &schedule)
{
    if (!schedule)
        return schedule.error();
    return Payload{.data = core::toJson(*schedule)};
}

} // namespace

Answer createSchedule(Context &ctx)
{
    if (const core::Result<> good = checkBody(ctx); !good)
        return good.error();
    const core::Result<core::BackupSchedule> wanted = core::scheduleWithBody({}, ctx.body);
    if (!wanted)
        return wanted.error();
    return shown(ctx.app.schedules.create(*wanted));
}

Answer listSchedules(Context &ctx)
{
    QJsonArray data;
    for (const core::BackupSchedule &schedule : ctx.app.schedules.list())
        data.append(core::toJson(schedule));
    return Payload{.data = data};
}

Answer getSchedule(Context &ctx)
{
    return shown(ctx.app.schedules.find(idOf(ctx)));
}

Answer updateSchedule(Context &ctx)
{
    if (const core::Result<> good = checkBody(ctx); !good)
        return good.error();
    return shown(ctx.app.schedules.update(idOf(ctx), ctx.body));
}

Answer deleteSchedule(Context &ctx)
{
    const core::ScheduleId id = idOf(ctx);
    if (const core::Result<> removed = ctx.app.schedules.remove(id); !removed)
        return removed.error();
    return Payload{.data = QJsonObject{{u"id"_s, id.toString()}, {u"message"_s, u"Schedule deleted"_s}}};
}

Answer runSchedule(Context &ctx)
{
    const core::Result<core::Backup> run = ctx.app.schedules.run(idOf(ctx));
    if (!run)
        return run.error();
    return Payload{.data = core::backupDetails(*run)};
}

} // namespace server::api
