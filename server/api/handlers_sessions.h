// SPDX-License-Identifier: GPL-3.0-or-later
// Where people are signed in, and ending that: somebody's sessions, and one's own. Each function runs
// where its row says.
#pragma once

#include "server/api/context.h"

namespace server::api {

Answer listUserSessions(Context &);
Answer revokeUserSession(Context &);
Answer revokeUserSessions(Context &);

Answer listOwnSessions(Context &);
Answer revokeOwnSession(Context &);
Answer revokeOtherSessions(Context &);

} // namespace server::api
