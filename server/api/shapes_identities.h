// SPDX-License-Identifier: GPL-3.0-or-later
// What the answers about accounts, sessions and API keys look like. Immutable; any thread.
#pragma once

#include "server/api/shapes_common.h"

namespace server::api {

const core::Shape &userShape();
const core::Shape &createdUserShape(); // says what became of the welcome mail
const core::Shape &sessionShape();
const core::Shape &apiKeyShape();
const core::Shape &madeApiKeyShape(); // shows the key itself

} // namespace server::api
