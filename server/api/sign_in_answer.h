// SPDX-License-Identifier: GPL-3.0-or-later
// What every way of signing in has in common: who the client says it is, and the answer with tokens.
// Pure; any thread.
#pragma once

#include "server/api/context.h"
#include "server/auth/auth_service.h"

namespace server::api {

auth::ClientInfo clientOf(const Context &ctx);
Outcome signedIn(const core::Result<auth::SignIn> &result);

} // namespace server::api
