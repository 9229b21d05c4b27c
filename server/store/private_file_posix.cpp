// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/store/private_file.h"

#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <cstdio>
#include <cstring>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace server::store {
namespace {

core::Error cannot(const QString &what, const QString &path, int error)
{
    core::Error e = core::Error::internal(QString::fromLocal8Bit(std::strerror(error)));
    e.message = QStringLiteral("Cannot %1 %2: %3").arg(what, path, e.detail);
    return e;
}

bool writeAll(int descriptor, const QByteArray &content)
{
    qsizetype done = 0;
    while (done < content.size()) {
        const ssize_t n = ::write(descriptor, content.constData() + done, size_t(content.size() - done));
        if (n < 0 && errno == EINTR)
            continue;
        if (n <= 0)
            return false;
        done += n;
    }
    return ::fsync(descriptor) == 0;
}

// A new name is on the disk only once its folder is.
bool syncFolder(const QString &path)
{
    const QByteArray folder = QFile::encodeName(QFileInfo(path).absolutePath());
    const int descriptor = ::open(folder.constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (descriptor < 0)
        return false;
    const bool synced = ::fsync(descriptor) == 0;
    ::close(descriptor);
    return synced;
}

} // namespace

core::Result<> writePrivateFile(const QString &path, const QByteArray &content, IfPresent ifPresent)
{
    QByteArray temporary = QFile::encodeName(path) + ".XXXXXX";
    const int descriptor = ::mkostemp(temporary.data(), O_CLOEXEC); // mode 0600
    if (descriptor < 0)
        return cannot(QStringLiteral("write"), path, errno);
    const bool written = writeAll(descriptor, content);
    int error = errno;
    ::close(descriptor);

    const QByteArray target = QFile::encodeName(path);
    bool placed = false;
    if (written && ifPresent == IfPresent::Replace) {
        placed = ::rename(temporary.constData(), target.constData()) == 0;
        error = errno;
    } else if (written) {
        placed = ::link(temporary.constData(), target.constData()) == 0; // unlike rename, fails when it is there
        error = errno;
    }
    if (!placed || ifPresent == IfPresent::Refuse)
        ::unlink(temporary.constData());
    if (!placed) {
        core::Error e = cannot(QStringLiteral("write"), path, error);
        if (written && error == EEXIST)
            e.code = core::ErrorCode::Conflict;
        return e;
    }
    if (!syncFolder(path))
        return cannot(QStringLiteral("write"), path, errno);
    return core::success();
}

core::Result<> makePrivate(const QString &path)
{
    const QByteArray name = QFile::encodeName(path);
    struct stat info = {};
    if (::stat(name.constData(), &info) != 0)
        return cannot(QStringLiteral("read"), path, errno);
    constexpr mode_t kOthers = S_IRWXG | S_IRWXO;
    if ((info.st_mode & kOthers) != 0 && ::chmod(name.constData(), info.st_mode & ~kOthers & 07777) != 0)
        return cannot(QStringLiteral("protect"), path, errno);
    return core::success();
}

} // namespace server::store
