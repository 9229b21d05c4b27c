// SPDX-License-Identifier: GPL-3.0-or-later
// The shapes of the bodies that create and update a service (reference, "Create Service").
#pragma once

#include "core/shape.h"

namespace core {

const Shape &serviceCreateShape();
const Shape &serviceUpdateShape(); // the same without `id`

// Why an image name is not one ("" when it is): registry/path:tag@digest as Docker writes it.
bool isValidImage(const QString &image);
// A path on the service's own address: begins with one '/', no scheme, host, spaces or '..'.
bool isValidEndpointPath(const QString &path);

} // namespace core
