// SPDX-License-Identifier: GPL-3.0-or-later
// A folder of this machine, walked without ever following a link below it: each folder is opened from
// the one above by its bare name. Free functions; the thread that calls.
#pragma once

#include "server/archive/archive.h"
#include "server/archive/descriptor.h"

#include <sys/stat.h>

namespace server::archive {

// What was found, valid while its visitor runs.
struct Found
{
    QByteArray path;     // in the archive
    int folder = -1;     // that it lies in; -1 for the root, which is `self`
    QByteArray name;     // in it
    int self = -1;       // open, for a folder
    struct stat info = {};
};

// Told what was left out and why, for people.
using Skip = std::function<void(const QByteArray &path, const QString &why)>;

// Folders before what is in them, names in the order of their bytes. A visitor's error ends the walk.
core::Result<> walkTree(const Source &source, const std::function<core::Result<>(const Found &)> &visit, const Skip &skip);

} // namespace server::archive
