// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/archive/tar_reader.h"

#include "server/archive/manifest.h"

#include <archive.h>
#include <archive_entry.h>

namespace server::archive {
namespace {

constexpr qint64 kTarEnd = 1024; // two empty blocks

} // namespace

TarReader::TarReader(std::unique_ptr<ArchiveSource> source)
    : m_source(std::move(source))
    , m_tar(archive_read_new(), &archive_read_free)
{
    archive_read_support_format_tar(m_tar.get());
    archive_read_set_read_callback(m_tar.get(), [](::archive *tar, void *self, const void **bytes) -> la_ssize_t {
        return fill(tar, self, bytes);
    });
    archive_read_set_callback_data(m_tar.get(), this);
}

TarReader::~TarReader() = default;

qint64 TarReader::fill(::archive *tar, void *self, const void **bytes)
{
    auto *reader = static_cast<TarReader *>(self);
    const auto block = reader->m_source->read();
    if (!block) {
        reader->m_error = block.error();
        archive_set_error(tar, EIO, "the source failed");
        return -1;
    }
    *bytes = block->data();
    return block->size();
}

core::Error TarReader::failure() const
{
    if (m_error)
        return *m_error;
    core::Error e = damaged(QStringLiteral("its tar cannot be read"));
    e.detail = QString::fromUtf8(archive_error_string(m_tar.get()));
    return e;
}

core::Result<std::optional<TarEntry>> TarReader::next()
{
    if (!m_isOpen) {
        if (archive_read_open1(m_tar.get()) != ARCHIVE_OK)
            return failure();
        m_isOpen = true;
    }
    ::archive_entry *entry = nullptr;
    const int read = archive_read_next_header(m_tar.get(), &entry);
    if (read == ARCHIVE_EOF && !m_error)
        return std::optional<TarEntry>();
    // A warning too: we write nothing that deserves one.
    if (read != ARCHIVE_OK)
        return failure();

    TarEntry found;
    found.path = archive_entry_pathname(entry);
    if (const char *link = archive_entry_hardlink(entry))
        found.sameFileAs = link;
    switch (archive_entry_filetype(entry)) {
    case AE_IFREG:
        found.kind = core::BackupEntry::Kind::File;
        break;
    case AE_IFDIR:
        found.kind = core::BackupEntry::Kind::Folder;
        if (found.path.endsWith('/'))
            found.path.chop(1);
        break;
    case AE_IFLNK:
        found.kind = core::BackupEntry::Kind::Link;
        found.linkTarget = archive_entry_symlink(entry);
        break;
    default:
        if (found.sameFileAs.isEmpty())
            return damaged(QStringLiteral("it has a device or something else that no backup has"));
    }
    if (!isSafePath(found.path) || (!found.sameFileAs.isEmpty() && !isSafePath(found.sameFileAs)))
        return damaged(QStringLiteral("it has a path that leads elsewhere"));
    if (found.kind == core::BackupEntry::Kind::File && found.sameFileAs.isEmpty()) {
        found.size = archive_entry_size(entry);
        if (found.size < 0 || found.size > kMostFileBytes)
            return damaged(QStringLiteral("it has a file larger than any"));
        if (archive_entry_sparse_count(entry) > 0)
            return damaged(QStringLiteral("it has a file in pieces"));
    }
    m_offset = 0;
    return std::optional(std::move(found));
}

core::Result<QByteArrayView> TarReader::block()
{
    for (;;) {
        const void *bytes = nullptr;
        size_t size = 0;
        la_int64_t offset = 0;
        const int read = archive_read_data_block(m_tar.get(), &bytes, &size, &offset);
        if (read == ARCHIVE_EOF && !m_error)
            return QByteArrayView();
        if (read != ARCHIVE_OK)
            return failure();
        if (size == 0)
            continue;
        if (offset != m_offset)
            return damaged(QStringLiteral("it has a file in pieces"));
        m_offset += qint64(size);
        return QByteArrayView(static_cast<const char *>(bytes), qsizetype(size));
    }
}

core::Result<QByteArray> TarReader::text(qsizetype most)
{
    QByteArray text;
    for (;;) {
        const auto block = this->block();
        if (!block)
            return block.error();
        if (block->isEmpty())
            return text;
        if (text.size() + block->size() > most)
            return damaged(QStringLiteral("one of its texts is too long"));
        text += *block;
    }
}

core::Result<> TarReader::readToEnd()
{
    const qint64 end = archive_read_header_position(m_tar.get()) + kTarEnd;
    if (auto read = m_source->readToEnd(); !read)
        return read;
    if (m_source->tarBytes() != end)
        return damaged(QStringLiteral("something follows its end, or its end is missing"));
    return core::success();
}

} // namespace server::archive
