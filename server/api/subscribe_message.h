// SPDX-License-Identifier: GPL-3.0-or-later
// Reads `subscribe` and `unsubscribe` messages of /ws. Pure; any thread.
#pragma once

#include "core/result.h"
#include "server/api/stream_key.h"

#include <QJsonObject>

namespace server::api {

// Unknown channels, filters and values are named in the error.
core::Result<StreamKey> readSubscription(const QJsonObject &message);

} // namespace server::api
