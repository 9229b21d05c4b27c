// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/archive/tar_writer.h"

#include "server/archive/file_content.h"

#include <archive.h>
#include <archive_entry.h>

#include <algorithm>
#include <cerrno>

namespace server::archive {
namespace {

bool isAscii(QByteArrayView bytes)
{
    return std::all_of(bytes.begin(), bytes.end(), [](char c) { return uchar(c) < 0x80; });
}

} // namespace

TarWriter::TarWriter(ArchiveSink &sink)
    : m_sink(sink)
    , m_ascii(newTar(false))
    , m_bytes(newTar(true))
    , m_entry(archive_entry_new(), &archive_entry_free)
{
}

TarWriter::~TarWriter()
{
    // Without this libarchive would write the end of the tar into a sink that may be broken.
    archive_write_fail(m_ascii.get());
    archive_write_fail(m_bytes.get());
}

TarWriter::Tar TarWriter::newTar(bool isForBytes)
{
    Tar tar(archive_write_new(), &archive_write_free);
    // Restricted: the extended head only where the old one cannot say it. Nanoseconds are in the manifest.
    archive_write_set_format_pax_restricted(tar.get());
    archive_write_set_format_option(tar.get(), "pax", "xattrheader", "SCHILY");
    if (isForBytes)
        archive_write_set_format_option(tar.get(), "pax", "hdrcharset", "BINARY");
    archive_write_set_bytes_per_block(tar.get(), 0); // nothing is held back
    archive_write_set_bytes_in_last_block(tar.get(), 1);
    archive_write_open(
        tar.get(), this, nullptr,
        [](::archive *failing, void *self, const void *bytes, size_t size) -> la_ssize_t {
            auto *writer = static_cast<TarWriter *>(self);
            const auto written = writer->m_sink.write(QByteArrayView(static_cast<const char *>(bytes), qsizetype(size)));
            if (written)
                return la_ssize_t(size);
            writer->m_error = written.error();
            archive_set_error(failing, EIO, "the sink failed");
            return -1;
        },
        nullptr);
    return tar;
}

core::Error TarWriter::failure(const Tar &tar) const
{
    return m_error ? *m_error : core::Error::internal(QString::fromUtf8(archive_error_string(tar.get())));
}

core::Result<> TarWriter::begin(const Item &item)
{
    ::archive_entry *entry = archive_entry_clear(m_entry.get());
    const timespec modified = timeOf(item.modifiedNs);
    archive_entry_copy_pathname(entry, item.path.constData());
    archive_entry_set_perm(entry, item.mode);
    archive_entry_set_uid(entry, item.uid);
    archive_entry_set_gid(entry, item.gid);
    archive_entry_set_mtime(entry, modified.tv_sec, modified.tv_nsec);
    switch (item.kind) {
    case core::BackupEntry::Kind::Folder:
        archive_entry_set_filetype(entry, AE_IFDIR);
        break;
    case core::BackupEntry::Kind::Link:
        archive_entry_set_filetype(entry, AE_IFLNK);
        archive_entry_copy_symlink(entry, item.linkTarget.constData());
        break;
    default:
        archive_entry_set_filetype(entry, AE_IFREG);
        archive_entry_set_size(entry, item.sameFileAs.isEmpty() ? item.size : 0);
        if (!item.sameFileAs.isEmpty())
            archive_entry_copy_hardlink(entry, item.sameFileAs.constData());
    }
    for (const Attribute &attribute : item.attributes)
        archive_entry_xattr_add_entry(entry, attribute.name.constData(), attribute.value.constData(),
                                      size_t(attribute.value.size()));
    // What the entry before leaves open, its padding, is closed before the other one goes on.
    if (archive_write_finish_entry(m_current->get()) != ARCHIVE_OK)
        return failure(*m_current);
    m_current = isAscii(item.path) && isAscii(item.linkTarget) && isAscii(item.sameFileAs) ? &m_ascii : &m_bytes;
    if (archive_write_header(m_current->get(), entry) < ARCHIVE_WARN)
        return failure(*m_current);
    return core::success();
}

core::Result<> TarWriter::content(QByteArrayView bytes)
{
    while (!bytes.isEmpty()) {
        const la_ssize_t n = archive_write_data(m_current->get(), bytes.data(), size_t(bytes.size()));
        if (n <= 0)
            return failure(*m_current);
        bytes = bytes.sliced(n);
    }
    return core::success();
}

core::Result<> TarWriter::text(const QByteArray &path, const QByteArray &content, qint64 modifiedNs)
{
    Item item;
    item.path = path;
    item.mode = 0600;
    item.size = content.size();
    item.modifiedNs = modifiedNs;
    if (auto begun = begin(item); !begun)
        return begun;
    return this->content(content);
}

core::Result<> TarWriter::end()
{
    if (archive_write_finish_entry(m_current->get()) != ARCHIVE_OK)
        return failure(*m_current);
    if (archive_write_close(m_ascii.get()) != ARCHIVE_OK)
        return failure(m_ascii);
    return core::success();
}

} // namespace server::archive
