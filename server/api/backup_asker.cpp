// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/api/backup_asker.h"

namespace server::api {

using namespace Qt::StringLiterals;

backups::Asker askerOf(const Context &ctx)
{
    return {ctx.principal->email, ctx.principal->permissions};
}

core::Result<> needsToo(const Context &ctx, core::Permission permission)
{
    if (ctx.principal->permissions.testFlag(permission))
        return core::success();
    core::Error error;
    error.code = core::ErrorCode::Forbidden;
    error.message = u"You do not have the permission for this"_s;
    error.details.insert(u"required"_s, core::permissionName(permission));
    return error;
}

core::Result<> checkBackupName(const QString &name)
{
    if (name.trimmed().isEmpty())
        return core::Error::validation(u"name"_s, u"Name must not be empty"_s);
    const bool isPlain = std::none_of(name.begin(), name.end(), [](QChar c) { return c.category() == QChar::Other_Control; });
    if (!isPlain)
        return core::Error::validation(u"name"_s, u"Name must not contain control characters"_s);
    return core::success();
}

} // namespace server::api
