// SPDX-License-Identifier: GPL-3.0-or-later
// How this process keeps memory. Called once, before the first thread starts.
#pragma once

namespace app {

// Blocks of the size of a chunk of log lines come from the system one by one and go back to it at once. The C
// library of GNU would learn from the first such block that is freed to keep them in its heap instead, where a
// log that lets go of its oldest lines leaves holes, and gives back many megabytes in one pause.
void returnLargeBlocksAtOnce();

} // namespace app
