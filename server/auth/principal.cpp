// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/auth/principal.h"

#include "core/result.h"

namespace server::auth {

std::shared_ptr<Principal> principalOf(const store::UserRecord &user)
{
    if (user.status != store::UserStatus::Active)
        return nullptr;
    auto principal = std::make_shared<Principal>();
    principal->user = user.id;
    principal->email = user.email;
    principal->permissions = core::permissionsOfRoles(user.roles) | core::Permission::SignedIn;
    principal->roles = user.roles;
    principal->tier = user.tier;
    principal->bucket = user.id.toString().toUtf8();
    return principal;
}

core::Error invalidToken()
{
    core::Error e;
    e.code = core::ErrorCode::Unauthorized;
    e.message = QStringLiteral("Invalid or expired token");
    return e;
}

core::Error invalidKey()
{
    core::Error e = invalidToken();
    e.message = QStringLiteral("Invalid or expired API key");
    return e;
}

} // namespace server::auth
