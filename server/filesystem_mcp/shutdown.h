// SPDX-License-Identifier: GPL-3.0-or-later
// Being asked to end (SIGTERM, SIGINT; a second one ends the process at once). For main, once,
// on the main thread.
#pragma once

#include <functional>

class QObject;

namespace server::filesystem_mcp {

// Calls `then` on the thread of `context`, out of its event loop, never out of a signal handler.
void whenAskedToEnd(QObject *context, std::function<void()> then);

} // namespace server::filesystem_mcp
