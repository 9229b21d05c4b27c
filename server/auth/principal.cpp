// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/auth/principal.h"

#include "core/result.h"

namespace server::auth {

core::Error invalidToken()
{
    core::Error e;
    e.code = core::ErrorCode::Unauthorized;
    e.message = QStringLiteral("Invalid or expired token");
    return e;
}

} // namespace server::auth
