// SPDX-License-Identifier: GPL-3.0-or-later
// Takes away whatever in the engine carries the label of one instance: containers, which may run, then
// volumes and networks. For instances that are over, such as a drill. Free function; blocks; a worker thread.
#pragma once

#include "server/containers/engine_desk.h"

namespace server::containers {

// Of `door.instance`. Ok when nothing is left; the first error otherwise, with everything tried.
core::Result<> removeInstance(const EngineDesk::Door &door);

} // namespace server::containers
