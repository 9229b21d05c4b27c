// SPDX-License-Identifier: GPL-3.0-or-later
// What GET /info says: version, build and what this server can do. Pure; any thread.
#pragma once

#include "server/api/app_services.h"

namespace server::api {

// The `data` as JSON text; made once, since nothing in it changes while the server runs.
QByteArray platformInfoJson(const PlatformFacts &facts);

} // namespace server::api
