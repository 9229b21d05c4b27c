// SPDX-License-Identifier: GPL-3.0-or-later
// What bodies and answers about backup schedules look like. Immutable; any thread.
#pragma once

#include "server/api/shapes_common.h"

namespace server::api {

const core::Shape &newScheduleShape();
const core::Shape &scheduleShape();

} // namespace server::api
