// SPDX-License-Identifier: GPL-3.0-or-later
// Signing in, staying signed in, signing out. Each function runs where its row says.
#pragma once

#include "core/shape.h"
#include "server/api/context.h"

namespace server::api {

Answer login(Context &);
Answer localSignIn(Context &);
Answer refresh(Context &);
Answer logout(Context &);
Answer jwks(Context &);
const core::Shape &loginShape();
const core::Shape &localSignInShape();
const core::Shape &refreshShape();

} // namespace server::api
