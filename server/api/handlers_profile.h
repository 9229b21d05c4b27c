// SPDX-License-Identifier: GPL-3.0-or-later
// One's own account: for people who are signed in, whatever their role. Each function runs where its row says.
#pragma once

#include "core/shape.h"
#include "server/api/context.h"

namespace server::api {

Answer getProfile(Context &);
Answer updateProfile(Context &);
Answer changePassword(Context &);
const core::Shape &updateProfileShape();
const core::Shape &changePasswordShape();

} // namespace server::api
