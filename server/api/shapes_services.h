// SPDX-License-Identifier: GPL-3.0-or-later
// What the answers about services look like; what creates and updates them is in core/service_shape.
// Immutable; any thread.
#pragma once

#include "server/api/shapes_common.h"

namespace server::api {

const core::Shape &serviceSummaryShape(); // as in the list
const core::Shape &serviceShape();        // in full
const core::Shape &serviceHealthShape();
const core::Shape &execResultShape();
const core::Shape &logsShape();
const core::Shape &catalogueEntryShape();

} // namespace server::api
