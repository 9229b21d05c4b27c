// SPDX-License-Identifier: GPL-3.0-or-later
// The state of the container engine as JSON: one form for GET /engine and for the event of /ws, and the
// check of it in the platform's health, which says nothing that only people who are signed in may know.
// Pure functions; any thread.
#pragma once

#include "server/containers/engine_desk.h"

#include <QJsonObject>

namespace server::api {

QJsonObject engineJson(const containers::EngineState &state);
// `services`: how many are to run as containers. Without the engine those wait and all others go on.
QJsonObject engineCheck(const containers::EngineState &state, int services);

} // namespace server::api
