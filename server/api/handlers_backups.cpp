// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/api/handlers_backups.h"

#include "core/backup_json.h"
#include "server/api/app_services.h"
#include "server/api/backup_asker.h"
#include "server/api/paging.h"
#include "server/backups/backup_service.h"

namespace server::api {
namespace {

using namespace Qt::StringLiterals;
using core::Error;

core::BackupId backupId(const Context &ctx)
{
    return core::BackupId(ctx.path.value(u"backupId"_s));
}

core::JobId jobId(const Context &ctx)
{
    return core::JobId(ctx.path.value(u"jobId"_s));
}

QString passphraseOf(const Context &ctx)
{
    return ctx.body.value("passphrase"_L1).toString();
}

// What neither the shape of a creation can say nor the request as it was read.
core::Result<> checkCreation(const Context &ctx, const core::BackupRequest &request)
{
    if (const core::Result<> named = checkBackupName(request.name); !named)
        return named.error();
    if (ctx.body.value("expiresAt"_L1).isString() && request.expiresAtMs <= ctx.app.clock.nowMs())
        return Error::validation(u"expiresAt"_s, u"Must be in the future"_s);
    return core::success();
}

Answer acceptedJob(const core::Result<core::BackupJob> &job)
{
    if (!job)
        return job.error();
    return Payload{.data = core::toJson(*job)};
}

} // namespace

Answer createBackup(Context &ctx)
{
    const core::BackupRequest request = core::backupRequestFromJson(ctx.body);
    if (const core::Result<> sensible = checkCreation(ctx, request); !sensible)
        return sensible.error();
    const core::Result<core::Backup> made = ctx.app.backups.create(request, askerOf(ctx));
    if (!made)
        return made.error();
    return Payload{.data = core::backupDetails(*made)};
}

Answer listBackups(Context &ctx)
{
    backups::BackupFilter filter;
    filter.type = core::backupTypeFromString(ctx.query.value(u"type"_s));
    filter.status = core::backupStatusFromString(ctx.query.value(u"status"_s));
    filter.schedule = core::ScheduleId(ctx.query.value(u"schedule"_s));
    if (ctx.hasQuery(u"startDate"_s))
        filter.sinceMs = core::parseIsoUtc(ctx.query.value(u"startDate"_s));
    if (ctx.hasQuery(u"endDate"_s)) {
        filter.untilMs = core::parseIsoUtc(ctx.query.value(u"endDate"_s));
        if (filter.untilMs < filter.sinceMs)
            return Error::validation(u"endDate"_s, u"Must not be before startDate"_s);
    }
    const QVector<core::Backup> found = ctx.app.backups.list(filter);
    // The reference knows no pages here: who asks for none gets everything.
    const bool paged = ctx.hasQuery(u"page"_s) || ctx.hasQuery(u"limit"_s);
    const Page page = pageOf(ctx, found.size(), paged ? 20 : int(std::max<qsizetype>(1, found.size())));
    QJsonArray data;
    for (qsizetype i = page.from; i < page.to; ++i)
        data.append(core::backupListItem(found.at(i)));
    return Payload{.data = data, .meta = page.meta};
}

Answer getBackup(Context &ctx)
{
    const core::Result<core::Backup> found = ctx.app.backups.find(backupId(ctx));
    if (!found)
        return found.error();
    return Payload{.data = core::backupDetails(*found)};
}

Answer listBackupContents(Context &ctx)
{
    const int limit = ctx.queryInt(u"limit"_s, 100);
    const qint64 first = qint64(ctx.queryInt(u"page"_s, 1) - 1) * limit;
    backups::ContentsFilter filter;
    filter.under = ctx.query.value(u"under"_s);
    filter.search = ctx.query.value(u"search"_s);
    filter.first = int(std::min<qint64>(first, std::numeric_limits<int>::max() - limit));
    filter.count = limit;
    const core::Result<backups::ContentsPage> found = ctx.app.backups.contents(backupId(ctx), filter);
    if (!found)
        return found.error();
    QJsonArray data;
    for (const core::BackupEntry &entry : found->entries)
        data.append(core::toJson(entry));
    return Payload{.data = data, .meta = pageOf(ctx, found->total, limit).meta};
}

Answer downloadBackup(Context &ctx)
{
    const core::Result<core::Backup> found = ctx.app.backups.find(backupId(ctx));
    if (!found)
        return found.error();
    if (found->hasAccounts) {
        if (const core::Result<> allowed = needsToo(ctx, core::Permission::UsersRead); !allowed)
            return allowed.error();
    }
    core::Result<backups::OpenArchive> archive = ctx.app.backups.openArchive(found->id);
    if (!archive)
        return archive.error();
    return Payload{.file = FileToSend{archive->file, archive->size, "application/octet-stream", archive->fileName, archive->digest.toLatin1()}};
}

Answer restoreBackup(Context &ctx)
{
    const core::RestoreRequest request = core::restoreRequestFromJson(ctx.body);
    if (!ctx.body.value("dryRun"_L1).toBool())
        return acceptedJob(ctx.app.backups.restore(backupId(ctx), request, askerOf(ctx)));
    const core::Result<core::RestorePlan> plan = ctx.app.backups.planRestore(backupId(ctx), request, askerOf(ctx));
    if (!plan)
        return plan.error();
    return Payload{.data = core::toJson(*plan), .status = 200}; // nothing goes on
}

Answer verifyBackup(Context &ctx)
{
    return acceptedJob(ctx.app.backups.verify(backupId(ctx), passphraseOf(ctx), askerOf(ctx)));
}

// Runs what the archive says, which may come from elsewhere.
Answer drillBackup(Context &ctx)
{
    if (const core::Result<> allowed = needsToo(ctx, core::Permission::ServicesWrite); !allowed)
        return allowed.error();
    return acceptedJob(ctx.app.backups.drill(backupId(ctx), passphraseOf(ctx), askerOf(ctx)));
}

Answer deleteBackup(Context &ctx)
{
    const core::Result<QVector<core::BackupId>> removed = ctx.app.backups.remove(backupId(ctx), ctx.queryFlag(u"force"_s));
    if (!removed)
        return removed.error();
    QJsonArray ids;
    for (const core::BackupId &id : *removed)
        ids.append(id.toString());
    const QString message = ids.size() == 1 ? u"Backup deleted"_s : u"%1 backups deleted"_s.arg(ids.size());
    return Payload{.data = QJsonObject{{u"id"_s, backupId(ctx).toString()}, {u"message"_s, message}, {u"removed"_s, ids}}};
}

Answer listBackupJobs(Context &ctx)
{
    QJsonArray data;
    for (const core::BackupJob &job : ctx.app.backups.jobs())
        data.append(core::toJson(job));
    return Payload{.data = data};
}

Answer getBackupJob(Context &ctx)
{
    return acceptedJob(ctx.app.backups.job(jobId(ctx)));
}

Answer cancelBackupJob(Context &ctx)
{
    if (const core::Result<> cancelled = ctx.app.backups.cancel(jobId(ctx)); !cancelled)
        return cancelled.error();
    return Payload{.data = QJsonObject{{u"id"_s, jobId(ctx).toString()}, {u"message"_s, u"The job is called off"_s}}};
}

} // namespace server::api
