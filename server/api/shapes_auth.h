// SPDX-License-Identifier: GPL-3.0-or-later
// What the answers of signing in look like. Immutable; any thread.
#pragma once

#include "server/api/shapes_common.h"

namespace server::api {

const core::Shape &signInShape();
const core::Shape &refreshedShape(); // the reference tells less here; what else we send is optional

} // namespace server::api
