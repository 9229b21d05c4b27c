// SPDX-License-Identifier: GPL-3.0-or-later
// Principal: who is asking and what they may do, at this moment. Immutable and shared; any thread.
#pragma once

#include "core/ids.h"
#include "core/permission.h"
#include "core/result.h"
#include "server/store/api_key_repository.h"
#include "server/store/user_repository.h"

#include <QByteArray>

#include <memory>

namespace server::auth {

struct Principal
{
    core::UserId user;
    QString email;
    core::SessionId session;       // empty for API keys
    core::Permissions permissions; // of the user's roles now, not of those at sign-in; for a key, what it shares with them
    QStringList roles;
    store::Tier tier = store::Tier::Free;
    store::ApiKeyId key; // the API key used; empty for tokens
    QByteArray bucket;   // what the rate limiter counts under: the user's or the key's id

    bool isKey() const { return !key.isEmpty(); }
};

using PrincipalPtr = std::shared_ptr<const Principal>;

// Of a user as such, without session or key. Null while the user is inactive.
std::shared_ptr<Principal> principalOf(const store::UserRecord &user);

// The one answer to every token or key that does not hold, so that it tells nothing about why.
core::Error invalidToken();
core::Error invalidKey();

} // namespace server::auth
