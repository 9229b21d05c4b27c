// SPDX-License-Identifier: GPL-3.0-or-later
// Puts a folder into the place of another by renames, and takes that back; both can be told to do it
// again after a crash at any point, since what was done is read off the folders themselves. The three
// paths lie on one file system. Free functions; any thread.
#pragma once

#include "server/backups/volume_host.h"

namespace server::backups {

struct FolderSwap
{
    QString target; // where it goes; may be missing
    QString staged; // what goes there
    QString old;    // where what was there goes; missing before
    bool isLog = false; // of a service's log, which is open
    NamedVolume volume = {}; // set: it is this one that is filled anew, see volume_swap.h
    bool operator==(const FolderSwap &) const = default;
};

core::Result<> swapIn(const FolderSwap &swap);
core::Result<> swapBack(const FolderSwap &swap);

} // namespace server::backups
