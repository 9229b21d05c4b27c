// SPDX-License-Identifier: GPL-3.0-or-later
// Fills a volume of the container engine anew and takes that back, as folder_swap does with folders. What was
// in it is kept as a tar beside `old` first, so that it can be taken back after a crash too, once the engine
// is there. Free functions; block; the runner's thread.
#pragma once

#include "server/backups/folder_swap.h"

namespace server::backups {

core::Result<> swapVolumeIn(VolumeHost &host, const FolderSwap &swap);
core::Result<> swapVolumeBack(VolumeHost &host, const FolderSwap &swap);
// Something was done to it, or may have been.
bool isVolumeTouched(const FolderSwap &swap);

} // namespace server::backups
