// SPDX-License-Identifier: GPL-3.0-or-later
// Looks at a place where a folder would be put: whether something is there, and why nothing can be put
// there. Free functions; block.
#pragma once

#include <QString>

namespace server::backups {

struct RestoreTarget
{
    QString path;     // without links on the way
    bool isFilled = false;
    QString problem;  // empty: it can be used
};

// `isOwn`: it is of the platform's own data folder, where nothing else may go.
RestoreTarget lookAt(const QString &target, const QString &dataDir, bool isOwn);

// Names the file system that a path lies on, or will.
QByteArray deviceOf(const QString &path);

} // namespace server::backups
