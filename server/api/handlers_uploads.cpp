// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/api/handlers_uploads.h"

#include "core/backup_json.h"
#include "server/api/app_services.h"
#include "server/api/backup_asker.h"
#include "server/backups/uploads.h"
#include "server/http/limits.h"

#include <QFile>

namespace server::api {
namespace {

using namespace Qt::StringLiterals;

QString uploadId(const Context &ctx)
{
    return ctx.path.value(u"uploadId"_s);
}

Answer answerOf(const core::Result<backups::Upload> &upload)
{
    if (!upload)
        return upload.error();
    return Payload{.data = QJsonObject{
                       {u"id"_s, upload->id},
                       {u"name"_s, upload->name},
                       {u"size"_s, upload->size},
                       {u"offset"_s, upload->offset},
                       {u"partBytes"_s, http::Limits().bodyBytes},
                   }};
}

} // namespace

Answer beginUpload(Context &ctx)
{
    const QString name = ctx.body.value("name"_L1).toString();
    if (const core::Result<> named = checkBackupName(name); !named)
        return named.error();
    return answerOf(ctx.app.uploads.begin(name, ctx.body.value("size"_L1).toInteger(), ctx.principal->user));
}

Answer getUpload(Context &ctx)
{
    return answerOf(ctx.app.uploads.find(uploadId(ctx), ctx.principal->user));
}

Answer takeUploadPart(Context &ctx)
{
    // As a text: an archive may be larger than a number of a query.
    const QString text = ctx.query.value(u"offset"_s);
    bool isNumber = false;
    const qint64 offset = text.toLongLong(&isNumber);
    if (!isNumber || offset < 0)
        return core::Error::validation(u"offset"_s, u"Must be where this part begins"_s);
    return answerOf(ctx.app.uploads.append(uploadId(ctx), ctx.principal->user, offset, ctx.bytes));
}

Answer completeUpload(Context &ctx)
{
    const core::Result<backups::Uploads::Whole> whole = ctx.app.uploads.take(uploadId(ctx), ctx.principal->user);
    if (!whole)
        return whole.error();
    const core::Result<core::BackupJob> job =
        ctx.app.backups.adopt(whole->file, whole->upload.name, ctx.body.value("passphrase"_L1).toString(), askerOf(ctx));
    if (!job) {
        if (QFile::exists(whole->file))
            ctx.app.uploads.giveBack(*whole); // another passphrase may open it
        return job.error();
    }
    return Payload{.data = core::toJson(*job)};
}

Answer deleteUpload(Context &ctx)
{
    if (const core::Result<> removed = ctx.app.uploads.remove(uploadId(ctx), ctx.principal->user); !removed)
        return removed.error();
    return Payload{.data = QJsonObject{{u"id"_s, uploadId(ctx)}, {u"message"_s, u"The upload is called off"_s}}};
}

} // namespace server::api
