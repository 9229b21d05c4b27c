// SPDX-License-Identifier: GPL-3.0-or-later
// Folders as plain tar files, as other programs exchange them: no manifest, no encryption. Free functions;
// block; memory is a buffer. A tar is not trusted: nothing of it is written outside the folder.
#pragma once

#include "server/archive/archive.h"

namespace server::archive {

// The folder itself as ".", and all below it.
core::Result<> packFolder(const QString &folder, const QString &tarFile, const Monitor &monitor);
// What lies in the tar below its first folder, into `folder`, which must be empty or new. Devices and sockets
// are left out. Validation: a damaged tar, or a path that leads elsewhere.
core::Result<> unpackTar(const QString &tarFile, const QString &folder, const Monitor &monitor);

} // namespace server::archive
