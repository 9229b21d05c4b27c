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

} // namespace

core::Result<std::unique_ptr<FolderLock>> FolderLock::acquire(const QString &folder)
{
    if (!QDir().mkpath(folder))
        return cannot(QStringLiteral("create"), folder, errno);
    if (auto tightened = makePrivate(folder); !tightened)
        return tightened.error();

    const QByteArray path = QFile::encodeName(QDir(folder).filePath(QStringLiteral("platform.lock")));
    // Close-on-exec: a service that outlived the server must not go on holding the lock.
    const int descriptor = ::open(path.constData(), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
    if (descriptor < 0)
        return cannot(QStringLiteral("lock"), folder, errno);
    if (::flock(descriptor, LOCK_EX | LOCK_NB) != 0) {
        const int error = errno;
        char holder[24] = {};
        const ssize_t got = ::pread(descriptor, holder, sizeof holder - 1, 0);
        ::close(descriptor);
        if (error != EWOULDBLOCK)
            return cannot(QStringLiteral("lock"), folder, error);
        const QString pid = got > 0 ? QStringLiteral(" (process %1)").arg(QString::fromLatin1(holder).trimmed()) : QString();
        return core::Error::conflict(QStringLiteral("Another server uses the data folder %1%2").arg(folder, pid));
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
