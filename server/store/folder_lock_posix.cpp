// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/store/folder_lock.h"

#include "server/store/private_file.h"

#include <QDir>
#include <QFile>

#include <cerrno>
#include <cstring>

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

namespace server::store {
namespace {

core::Error cannot(const QString &what, const QString &folder, int error)
{
    core::Error e = core::Error::internal(QString::fromLocal8Bit(std::strerror(error)));
    e.message = QStringLiteral("Cannot %1 the data folder %2: %3").arg(what, folder, e.detail);
    return e;
}

QByteArray lockFile(const QString &folder)
{
    return QFile::encodeName(QDir(folder).filePath(QStringLiteral("platform.lock")));
}

// What the holder wrote into the file.
QString holderIn(int descriptor)
{
    char holder[24] = {};
    const ssize_t got = ::pread(descriptor, holder, sizeof holder - 1, 0);
    return got > 0 ? QString::fromLatin1(holder).trimmed() : QString();
}

} // namespace

QString FolderLock::holderOf(const QString &folder)
{
    const int descriptor = ::open(lockFile(folder).constData(), O_RDONLY | O_CLOEXEC);
    if (descriptor < 0)
        return {};
    const bool isHeld = ::flock(descriptor, LOCK_SH | LOCK_NB) != 0 && errno == EWOULDBLOCK;
    const QString holder = isHeld ? holderIn(descriptor) : QString();
    ::close(descriptor);
    return isHeld && holder.isEmpty() ? QStringLiteral("?") : holder;
}

core::Result<std::unique_ptr<FolderLock>> FolderLock::acquire(const QString &folder)
{
    if (!QDir().mkpath(folder))
        return cannot(QStringLiteral("create"), folder, errno);
    if (auto tightened = makePrivate(folder); !tightened)
        return tightened.error();

    // Close-on-exec: a service that outlived the server must not go on holding the lock.
    const int descriptor = ::open(lockFile(folder).constData(), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
    if (descriptor < 0)
        return cannot(QStringLiteral("lock"), folder, errno);
    if (::flock(descriptor, LOCK_EX | LOCK_NB) != 0) {
        const int error = errno;
        const QString holder = holderIn(descriptor);
        ::close(descriptor);
        if (error != EWOULDBLOCK)
            return cannot(QStringLiteral("lock"), folder, error);
        const QString pid = holder.isEmpty() ? QString() : QStringLiteral(" (process %1)").arg(holder);
        core::Error used = core::Error::conflict(QStringLiteral("Another server uses the data folder %1%2").arg(folder, pid));
        used.details.insert(QStringLiteral("holder"), holder);
        return used;
    }
    // The process id is for the message above only; the lock is what counts.
    const QByteArray pid = QByteArray::number(qint64(::getpid())) + '\n';
    if (::ftruncate(descriptor, 0) != 0 || ::pwrite(descriptor, pid.constData(), size_t(pid.size()), 0) != pid.size()) {
        const int error = errno;
        ::close(descriptor);
        return cannot(QStringLiteral("write to"), folder, error);
    }
    return std::unique_ptr<FolderLock>(new FolderLock(descriptor));
}

FolderLock::~FolderLock()
{
    ::close(m_descriptor); // and with it the lock
}

} // namespace server::store
