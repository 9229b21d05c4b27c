// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/archive/folder_tar.h"

#include "server/archive/manifest.h"
#include "server/archive/target_folder.h"

#include <QFile>

#include <archive.h>
#include <archive_entry.h>

#include <memory>
#include <unistd.h>

namespace server::archive {
namespace {

constexpr size_t kBuffer = 128 * 1024;

template <int (*Free)(::archive *)>
struct Freer
{
    void operator()(::archive *a) const { Free(a); }
};
using Reader = std::unique_ptr<::archive, Freer<archive_read_free>>;
using Writer = std::unique_ptr<::archive, Freer<archive_write_free>>;

core::Error cancelled()
{
    return core::Error::conflict(QStringLiteral("Called off"));
}

core::Error failed(const QString &what, ::archive *a)
{
    const char *words = archive_error_string(a);
    core::Error error = core::Error::internal(QStringLiteral("%1: %2").arg(what, QString::fromUtf8(words ? words : "")));
    error.message = what;
    return error;
}

core::Error strange(const QByteArray &path)
{
    return core::Error::conflict(QStringLiteral("The tar of a volume has a path that leads elsewhere: %1").arg(QString::fromUtf8(path.left(200))));
}

// Below the first folder: "data/a/b" is "a/b", "data/" is empty.
QByteArray below(const char *path)
{
    QByteArray text(path);
    while (text.startsWith("./"))
        text.remove(0, 2);
    while (text.endsWith('/'))
        text.chop(1);
    const qsizetype slash = text.indexOf('/');
    return slash < 0 ? QByteArray() : text.mid(slash + 1);
}

Item itemOf(::archive_entry *entry)
{
    Item item;
    item.mode = archive_entry_perm(entry) & 07777;
    item.uid = quint32(archive_entry_uid(entry));
    item.gid = quint32(archive_entry_gid(entry));
    item.size = archive_entry_size(entry);
    item.modifiedNs = qint64(archive_entry_mtime(entry)) * 1'000'000'000 + archive_entry_mtime_nsec(entry);
    const char *name = nullptr;
    const void *value = nullptr;
    size_t size = 0;
    archive_entry_xattr_reset(entry);
    while (archive_entry_xattr_next(entry, &name, &value, &size) == ARCHIVE_OK) {
        if (QByteArrayView(name).startsWith("user."))
            item.attributes.append({name, QByteArray(static_cast<const char *>(value), qsizetype(size))});
    }
    return item;
}

core::Result<> copyContent(::archive *tar, TargetFolder &target, const QByteArray &path, const Item &item, const Monitor &monitor)
{
    const auto file = target.makeFile(path);
    if (!file)
        return file.error();
    const void *block = nullptr;
    size_t size = 0;
    la_int64_t offset = 0;
    for (;;) {
        const int read = archive_read_data_block(tar, &block, &size, &offset);
        if (read == ARCHIVE_EOF)
            break;
        if (read != ARCHIVE_OK)
            return failed(QStringLiteral("The tar of a volume cannot be read"), tar);
        if (monitor.isCancelled())
            return cancelled();
        for (size_t done = 0; done < size;) {
            const ssize_t n = ::pwrite(file->number(), static_cast<const char *>(block) + done, size - done, offset + la_int64_t(done));
            if (n < 0 && errno == EINTR)
                continue;
            if (n <= 0)
                return core::Error::internal(QStringLiteral("Cannot write %1: %2").arg(QString::fromUtf8(path), qt_error_string(n < 0 ? errno : ENOSPC)));
            done += size_t(n);
        }
    }
    if (::ftruncate(file->number(), item.size) != 0)
        return core::Error::internal(QStringLiteral("Cannot write %1").arg(QString::fromUtf8(path)));
    return target.finishFile(path, file->number(), item);
}

core::Result<> writeEntry(::archive *tar, ::archive *disk, ::archive_entry *entry)
{
    if (archive_write_header(tar, entry) < ARCHIVE_WARN)
        return failed(QStringLiteral("The tar of a volume cannot be written"), tar);
    if (archive_entry_size(entry) <= 0)
        return core::success();
    QByteArray buffer(qsizetype(kBuffer), Qt::Uninitialized);
    for (;;) {
        const la_ssize_t n = archive_read_data(disk, buffer.data(), kBuffer);
        if (n < 0)
            return failed(QStringLiteral("A file of a volume cannot be read"), disk);
        if (n == 0)
            return core::success();
        if (archive_write_data(tar, buffer.constData(), size_t(n)) < 0)
            return failed(QStringLiteral("The tar of a volume cannot be written"), tar);
    }
}

} // namespace

core::Result<> packFolder(const QString &folder, const QString &tarFile, const Monitor &monitor)
{
    const Writer tar(archive_write_new());
    archive_write_set_format_pax(tar.get());
    archive_write_set_options(tar.get(), "hdrcharset=BINARY");
    const Reader disk(archive_read_disk_new());
    archive_read_disk_set_symlink_physical(disk.get());
    archive_read_disk_set_behavior(disk.get(), ARCHIVE_READDISK_NO_SPARSE | ARCHIVE_READDISK_NO_FFLAGS);
    const QByteArray top = QFile::encodeName(folder);
    if (archive_write_open_filename(tar.get(), QFile::encodeName(tarFile).constData()) != ARCHIVE_OK)
        return failed(QStringLiteral("The tar of a volume cannot be written"), tar.get());
    if (archive_read_disk_open(disk.get(), top.constData()) != ARCHIVE_OK)
        return failed(QStringLiteral("What shall go into a volume cannot be read"), disk.get());
    // Further names of a file come behind its first one, without content.
    const std::unique_ptr<::archive_entry_linkresolver, void (*)(::archive_entry_linkresolver *)> links(archive_entry_linkresolver_new(),
                                                                                                       &archive_entry_linkresolver_free);
    archive_entry_linkresolver_set_strategy(links.get(), ARCHIVE_FORMAT_TAR_PAX_INTERCHANGE);
    const std::unique_ptr<::archive_entry, void (*)(::archive_entry *)> held(archive_entry_new(), &archive_entry_free);
    for (;;) {
        if (monitor.isCancelled())
            return cancelled();
        archive_entry_clear(held.get());
        const int read = archive_read_next_header2(disk.get(), held.get());
        if (read == ARCHIVE_EOF)
            break;
        if (read < ARCHIVE_WARN)
            return failed(QStringLiteral("What shall go into a volume cannot be read"), disk.get());
        archive_read_disk_descend(disk.get());
        const QByteArray path = archive_entry_pathname(held.get());
        archive_entry_set_pathname(held.get(), path.size() > top.size() ? "./" + path.mid(top.size() + 1) : QByteArrayLiteral("."));
        ::archive_entry *entry = held.get();
        ::archive_entry *later = nullptr; // of other formats
        archive_entry_linkify(links.get(), &entry, &later);
        if (auto written = writeEntry(tar.get(), disk.get(), entry); !written)
            return written;
    }
    return archive_write_close(tar.get()) == ARCHIVE_OK ? core::success()
                                                        : core::Result<>(failed(QStringLiteral("The tar of a volume cannot be written"), tar.get()));
}

core::Result<> unpackTar(const QString &tarFile, const QString &folder, const Monitor &monitor)
{
    auto target = TargetFolder::open(folder);
    if (!target)
        return target.error();
    const Reader tar(archive_read_new());
    archive_read_support_format_tar(tar.get());
    if (archive_read_open_filename(tar.get(), QFile::encodeName(tarFile).constData(), kBuffer) != ARCHIVE_OK)
        return failed(QStringLiteral("The tar of a volume cannot be read"), tar.get());
    QVector<std::pair<QByteArray, Item>> folders; // their times and rights last, when all is in them
    ::archive_entry *entry = nullptr;
    for (;;) {
        const int read = archive_read_next_header(tar.get(), &entry);
        if (read == ARCHIVE_EOF)
            break;
        if (read < ARCHIVE_WARN)
            return failed(QStringLiteral("The tar of a volume cannot be read"), tar.get());
        const QByteArray path = below(archive_entry_pathname(entry));
        Item item = itemOf(entry);
        if (path.isEmpty()) {
            folders.append({".", item});
            continue;
        }
        if (!isSafePath(path))
            return strange(path);
        core::Result<> done = core::success();
        if (const char *first = archive_entry_hardlink(entry)) {
            done = isSafePath(below(first)) ? (*target)->makeSecondName(path, below(first)) : core::Result<>(strange(first));
        } else if (archive_entry_filetype(entry) == AE_IFDIR) {
            done = (*target)->makeFolder(path);
            folders.append({path, item});
        } else if (archive_entry_filetype(entry) == AE_IFLNK) {
            item.linkTarget = archive_entry_symlink(entry);
            done = (*target)->makeLink(path, item);
        } else if (archive_entry_filetype(entry) == AE_IFREG) {
            done = copyContent(tar.get(), **target, path, item, monitor);
        }
        if (!done)
            return done;
    }
    for (auto last = folders.crbegin(); last != folders.crend(); ++last) {
        if (auto finished = (*target)->finishFolder(last->first, last->second); !finished)
            return finished;
    }
    (*target)->keep();
    return core::success();
}

} // namespace server::archive
