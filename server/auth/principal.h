// SPDX-License-Identifier: GPL-3.0-or-later
// Principal: who is asking and what they may do, at this moment. Immutable and shared; any thread.
#pragma once

#include "core/ids.h"
#include "core/permission.h"
#include "core/result.h"
#include "server/store/user_repository.h"

#include <QByteArray>

#include <memory>

namespace server::auth {

struct Principal
{
    core::UserId user;
    QString email;
    core::SessionId session;
    core::Permissions permissions; // of the user's roles now, not of those at sign-in
    QStringList roles;
    store::Tier tier = store::Tier::Free;
    QString keyId;     // of the API key used; empty for tokens
    QByteArray bucket; // what the rate limiter counts under: the user's or the key's id
};

using PrincipalPtr = std::shared_ptr<const Principal>;

// The one answer to every credential that does not hold, so that it tells nothing about why.
core::Error invalidToken();

} // namespace server::auth
