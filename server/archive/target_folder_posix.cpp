// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/archive/target_folder.h"

#include "server/archive/file_content.h"

#include <QFile>

#include <cerrno>

#include <dirent.h>
#include <fcntl.h>
#include <sys/stat.h>

namespace server::archive {
namespace {

constexpr int kFolder = O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC;

bool isEmpty(int folder)
{
    const int again = ::openat(folder, ".", kFolder);
    const std::unique_ptr<DIR, int (*)(DIR *)> listing(again < 0 ? nullptr : ::fdopendir(again), &::closedir);
    while (const dirent *entry = listing ? ::readdir(listing.get()) : nullptr) {
        const QByteArrayView name(entry->d_name);
        if (name != "." && name != "..")
            return false;
    }
    return true;
}

// Everything in a folder, and never anything through a link.
void removeAllIn(int folder)
{
    const int again = ::openat(folder, ".", kFolder);
    const std::unique_ptr<DIR, int (*)(DIR *)> listing(again < 0 ? nullptr : ::fdopendir(again), &::closedir);
    QVector<QByteArray> names;
    while (const dirent *entry = listing ? ::readdir(listing.get()) : nullptr)
        names << QByteArray(entry->d_name);
    for (const QByteArray &name : names) {
        if (name == "." || name == ".." || ::unlinkat(folder, name.constData(), 0) == 0)
            continue;
        const Descriptor below(::openat(folder, name.constData(), kFolder));
        if (below.isOpen()) {
            ::fchmod(below.number(), 0700);
            removeAllIn(below.number());
        }
        ::unlinkat(folder, name.constData(), AT_REMOVEDIR);
    }
}

QByteArray nameIn(QByteArrayView path)
{
    return path.sliced(path.lastIndexOf('/') + 1).toByteArray();
}

} // namespace

core::Result<std::unique_ptr<TargetFolder>> TargetFolder::open(const QString &folder)
{
    std::unique_ptr<TargetFolder> target(new TargetFolder);
    target->m_name = folder;
    const QByteArray name = QFile::encodeName(folder);
    target->m_isNew = ::mkdir(name.constData(), 0700) == 0;
    if (!target->m_isNew && errno != EEXIST)
        return cannot(QStringLiteral("make"), folder, errno);
    target->m_root = Descriptor(::open(name.constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (!target->m_root.isOpen())
        return cannot(QStringLiteral("write into"), folder, errno);
    if (!isEmpty(target->m_root.number())) {
        target->m_isKept = true; // it is not ours to empty
        return core::Error::conflict(QStringLiteral("%1 is not empty").arg(folder));
    }
    target->m_isPrivileged = ::geteuid() == 0;
    return target;
}

TargetFolder::~TargetFolder()
{
    if (m_isKept || !m_root.isOpen())
        return;
    ::fchmod(m_root.number(), 0700);
    removeAllIn(m_root.number());
    if (m_isNew)
        ::rmdir(QFile::encodeName(m_name).constData());
}

core::Error TargetFolder::failure(QByteArrayView path, int error) const
{
    return cannot(QStringLiteral("write"), m_name + QLatin1Char('/') + QString::fromUtf8(path), error);
}

core::Result<int> TargetFolder::folderOf(QByteArrayView path)
{
    const qsizetype slash = path.lastIndexOf('/');
    if (slash < 0)
        return m_root.number();
    const QByteArrayView folder = path.first(slash);
    if (m_last.isOpen() && m_lastPath == folder)
        return m_last.number();

    Descriptor at;
    for (qsizetype from = 0; from < folder.size();) {
        qsizetype to = folder.indexOf('/', from);
        if (to < 0)
            to = folder.size();
        const QByteArray name = folder.sliced(from, to - from).toByteArray();
        const int above = at.isOpen() ? at.number() : m_root.number();
        if (::mkdirat(above, name.constData(), 0700) != 0 && errno != EEXIST)
            return failure(folder, errno);
        Descriptor below(::openat(above, name.constData(), kFolder));
        if (!below.isOpen())
            return failure(folder, errno);
        at = std::move(below);
        from = to + 1;
    }
    m_last = std::move(at);
    m_lastPath = folder.toByteArray();
    return m_last.number();
}

core::Result<> TargetFolder::makeFolder(const QByteArray &path)
{
    const auto folder = folderOf(path + "/.");
    if (!folder)
        return folder.error();
    return core::success();
}

core::Result<Descriptor> TargetFolder::makeFile(const QByteArray &path)
{
    const auto folder = folderOf(path);
    if (!folder)
        return folder.error();
    Descriptor file(::openat(*folder, nameIn(path).constData(), O_RDWR | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0600));
    if (!file.isOpen())
        return failure(path, errno);
    return file;
}

core::Result<> TargetFolder::makeLink(const QByteArray &path, const Item &item)
{
    const auto folder = folderOf(path);
    if (!folder)
        return folder.error();
    const QByteArray name = nameIn(path);
    const timespec times[2] = {timeOf(item.modifiedNs), timeOf(item.modifiedNs)};
    if (::symlinkat(item.linkTarget.constData(), *folder, name.constData()) != 0)
        return failure(path, errno);
    if ((m_isPrivileged && ::fchownat(*folder, name.constData(), item.uid, item.gid, AT_SYMLINK_NOFOLLOW) != 0)
        || ::utimensat(*folder, name.constData(), times, AT_SYMLINK_NOFOLLOW) != 0)
        return failure(path, errno);
    return core::success();
}

core::Result<> TargetFolder::makeSecondName(const QByteArray &path, const QByteArray &first)
{
    // Two folders at once: the one of the first name is opened a second time, by its descriptor.
    const auto from = folderOf(first);
    if (!from)
        return from.error();
    const Descriptor held(::openat(*from, ".", kFolder));
    const auto to = folderOf(path);
    if (!to)
        return to.error();
    if (!held.isOpen() || ::linkat(held.number(), nameIn(first).constData(), *to, nameIn(path).constData(), 0) != 0)
        return failure(path, errno);
    return core::success();
}

core::Result<> TargetFolder::finish(const QByteArray &path, int descriptor, const Item &item, quint32 mode)
{
    const timespec times[2] = {timeOf(item.modifiedNs), timeOf(item.modifiedNs)};
    if (m_isPrivileged && ::fchown(descriptor, item.uid, item.gid) != 0)
        return failure(path, errno);
    for (const Attribute &attribute : item.attributes) {
        // What this file system does not know is left away, as other programs do; no room is an error.
        if (!setAttribute(descriptor, attribute) && (errno == ENOSPC || errno == EDQUOT || errno == EIO))
            return failure(path, errno);
    }
    if (::fchmod(descriptor, mode) != 0 || ::futimens(descriptor, times) != 0)
        return failure(path, errno);
    return core::success();
}

core::Result<> TargetFolder::finishFile(const QByteArray &path, int file, const Item &item)
{
    // Rights of another user or group are nothing that an archive may give to a program.
    return finish(path, file, item, item.mode & 01777);
}

core::Result<> TargetFolder::finishFolder(const QByteArray &path, const Item &item)
{
    const auto folder = folderOf(path + "/.");
    if (!folder)
        return folder.error();
    return finish(path, *folder, item, item.mode);
}

} // namespace server::archive
