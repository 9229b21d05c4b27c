// SPDX-License-Identifier: GPL-3.0-or-later
// Accounts and their roles. Each function runs where its row says.
#pragma once

#include "core/shape.h"
#include "server/api/context.h"

namespace server::api {

Answer listUsers(Context &);
Answer getUser(Context &);
Answer createUser(Context &);
Answer updateUser(Context &);
Answer deleteUser(Context &);
Answer assignRole(Context &);
Answer removeRole(Context &);
const core::Shape &createUserShape();
const core::Shape &updateUserShape();
const core::Shape &assignRoleShape();

} // namespace server::api
