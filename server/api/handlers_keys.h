// SPDX-License-Identifier: GPL-3.0-or-later
// API keys: making, listing and revoking them. Each function runs where its row says.
#pragma once

#include "core/shape.h"
#include "server/api/context.h"

namespace server::api {

Answer listKeys(Context &);
Answer createKey(Context &);
Answer revokeKey(Context &);
const core::Shape &createKeyShape();

} // namespace server::api
