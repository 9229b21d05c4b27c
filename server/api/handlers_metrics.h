// SPDX-License-Identifier: GPL-3.0-or-later
// Series over time, and now. Each function runs where its row says.
#pragma once

#include "core/shape.h"
#include "server/api/context.h"

namespace server::api {

Answer queryMetrics(Context &);
Answer prometheusMetrics(Context &);

} // namespace server::api
