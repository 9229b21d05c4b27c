// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/backups/folder_compare.h"

#include <QCryptographicHash>
#include <QDirIterator>
#include <QFile>
#include <QHash>

#include <sys/stat.h>
#include <unistd.h>

namespace server::backups {
namespace {

constexpr qint64 kMostRead = 256LL * 1024 * 1024;
constexpr auto kEverything = QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot;

bool lies(const QByteArray &path, const QByteArray &prefix)
{
    return path == prefix || (path.startsWith(prefix) && path.at(prefix.size()) == '/');
}

bool kindFits(const archive::Item &item, mode_t mode)
{
    switch (item.kind) {
    case core::BackupEntry::Kind::File: return S_ISREG(mode);
    case core::BackupEntry::Kind::Folder: return S_ISDIR(mode);
    case core::BackupEntry::Kind::Link: return S_ISLNK(mode);
    case core::BackupEntry::Kind::Other: break;
    }
    return !S_ISREG(mode) && !S_ISDIR(mode) && !S_ISLNK(mode);
}

qint64 nanoseconds(const timespec &time)
{
    return qint64(time.tv_sec) * 1'000'000'000 + time.tv_nsec;
}

bool contentFits(const archive::Item &item, const QByteArray &path, const struct stat &info, qint64 &mayRead)
{
    if (item.inode == info.st_ino && item.changedNs == nanoseconds(info.st_ctim))
        return true;
    mayRead -= item.size;
    QFile file(QFile::decodeName(path));
    if (item.isSparse || mayRead < 0 || !file.open(QIODevice::ReadOnly))
        return false;
    QCryptographicHash hash(QCryptographicHash::Sha256);
    return hash.addData(&file) && hash.result() == item.sha256;
}

bool itemFits(const archive::Item &item, const QByteArray &path, qint64 &mayRead)
{
    struct stat info = {};
    if (::lstat(path.constData(), &info) != 0 || !kindFits(item, info.st_mode))
        return false;
    switch (item.kind) {
    case core::BackupEntry::Kind::Link: {
        QByteArray target(item.linkTarget.size() + 1, '\0'); // one more: a longer one differs
        const ssize_t length = ::readlink(path.constData(), target.data(), size_t(target.size()));
        return length == item.linkTarget.size() && target.startsWith(item.linkTarget);
    }
    case core::BackupEntry::Kind::File:
        return (item.mode & 07777) == (info.st_mode & 07777) && item.size == info.st_size && item.modifiedNs == nanoseconds(info.st_mtim)
            && contentFits(item, path, info, mayRead);
    case core::BackupEntry::Kind::Folder:
    case core::BackupEntry::Kind::Other: break;
    }
    return (item.mode & 07777) == (info.st_mode & 07777);
}

} // namespace

FolderSize sizeOf(const QString &folder)
{
    FolderSize size;
    for (QDirIterator walk(folder, kEverything, QDirIterator::Subdirectories); walk.hasNext();) {
        walk.next();
        if (walk.fileInfo().isSymLink() || !walk.fileInfo().isFile())
            continue;
        size.bytes += walk.fileInfo().size();
        ++size.files;
    }
    return size;
}

std::optional<FolderSize> sizeOf(const archive::Index &index, const QByteArray &prefix)
{
    std::optional<FolderSize> size;
    for (const archive::Item &item : index.items) {
        if (!lies(item.path, prefix))
            continue;
        if (!size)
            size = FolderSize();
        if (item.kind == core::BackupEntry::Kind::File) {
            size->bytes += item.size;
            ++size->files;
        }
    }
    return size;
}

bool isSame(const archive::Index &index, const QByteArray &prefix, const QString &folder)
{
    qint64 mayRead = kMostRead;
    qsizetype expected = 0; // below the folder itself
    for (const archive::Item &item : index.items) {
        if (!lies(item.path, prefix))
            continue;
        expected += item.path.size() > prefix.size() ? 1 : 0;
        if (!itemFits(item, QFile::encodeName(folder) + item.path.mid(prefix.size()), mayRead))
            return false;
    }
    qsizetype there = 0;
    for (QDirIterator walk(folder, kEverything, QDirIterator::Subdirectories); walk.hasNext() && there <= expected; ++there)
        walk.next();
    return there == expected;
}

} // namespace server::backups
