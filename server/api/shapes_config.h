// SPDX-License-Identifier: GPL-3.0-or-later
// What the configuration endpoints answer. Immutable; any thread.
#pragma once

#include "core/shape.h"

namespace server::api {

const core::Shape &configShape();
const core::Shape &configListItemShape();
const core::Shape &configsSetShape();
const core::Shape &configRemovedShape();
const core::Shape &configHistoryShape();
const core::Shape &settingShape();

} // namespace server::api
