// SPDX-License-Identifier: GPL-3.0-or-later
// Makes the calling thread give way to others, for processor and disk. Free function; where the system
// knows no such thing it does nothing.
#pragma once

namespace server::backups {

void lowerThreadPriority();

} // namespace server::backups
