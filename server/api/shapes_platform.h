// SPDX-License-Identifier: GPL-3.0-or-later
// What the answers about the platform itself and of its metrics look like. Immutable; any thread.
#pragma once

#include "server/api/shapes_common.h"

namespace server::api {

const core::Shape &platformInfoShape();
const core::Shape &platformStatsShape();
const core::Shape &requestFiguresShape(); // of the platform, and of a service
const core::Shape &platformHealthShape();
const core::Shape &metricsShape();

} // namespace server::api
