// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/backups/folder_swap.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <cstdio>
#include <cstring>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace server::backups {
namespace {

bool isThere(const QString &path)
{
    struct stat info = {};
    return ::lstat(QFile::encodeName(path).constData(), &info) == 0;
}

core::Result<> syncParent(const QString &path)
{
    const QString folder = QFileInfo(path).path();
    const int descriptor = ::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    const bool synced = descriptor >= 0 && ::fsync(descriptor) == 0;
    const int error = errno;
    if (descriptor >= 0)
        ::close(descriptor);
    if (synced)
        return core::success();
    return core::Error::internal(QStringLiteral("syncing %1: %2").arg(folder, QString::fromLocal8Bit(std::strerror(error))));
}

core::Result<> move(const QString &from, const QString &to)
{
    if (!QDir().mkpath(QFileInfo(to).path()) || ::rename(QFile::encodeName(from).constData(), QFile::encodeName(to).constData()) != 0) {
        core::Error error = core::Error::internal(QStringLiteral("renaming %1 to %2").arg(from, to));
        error.message = QStringLiteral("Cannot put a folder into the place of %1: %2").arg(to, QString::fromLocal8Bit(std::strerror(errno)));
        return error;
    }
    if (auto synced = syncParent(to); !synced)
        return synced;
    return syncParent(from);
}

} // namespace

core::Result<> swapIn(const FolderSwap &swap)
{
    if (isThere(swap.target)) {
        if (auto moved = move(swap.target, swap.old); !moved)
            return moved;
    }
    return move(swap.staged, swap.target);
}

core::Result<> swapBack(const FolderSwap &swap)
{
    if (!isThere(swap.staged) && isThere(swap.target)) { // it went in
        if (auto moved = move(swap.target, swap.staged); !moved)
            return moved;
    }
    if (isThere(swap.old) && !isThere(swap.target))
        return move(swap.old, swap.target);
    return core::success();
}

} // namespace server::backups
