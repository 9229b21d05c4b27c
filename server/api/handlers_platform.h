// SPDX-License-Identifier: GPL-3.0-or-later
// The platform itself: what it is, how it is. Each function runs where its row says.
#pragma once

#include "core/shape.h"
#include "server/api/context.h"

namespace server::api {

Answer platformInfo(Context &);
Answer platformStats(Context &);
Answer platformHealth(Context &);

} // namespace server::api
