// SPDX-License-Identifier: GPL-3.0-or-later
// TarReader: the entries of the tar in an archive, one after the other, by libarchive over an
// ArchiveSource. Hands out only what a writer of ours makes: files, folders, links and further names of
// files, under safe paths. One archive an object, used by one thread.
//
// Errors: Validation for a damaged or foreign tar.
#pragma once

#include "server/archive/archive_source.h"

#include <optional>

struct archive;

namespace server::archive {

struct TarEntry
{
    QByteArray path;
    core::BackupEntry::Kind kind = core::BackupEntry::Kind::File;
    qint64 size = 0;
    QByteArray linkTarget; // of a symbolic link
    QByteArray sameFileAs; // of a hard link, which has no content
};

class TarReader
{
public:
    explicit TarReader(std::unique_ptr<ArchiveSource> source);
    ~TarReader();

    core::Result<std::optional<TarEntry>> next(); // nothing at the end
    core::Result<QByteArrayView> block();         // of the entry that next() gave last; empty at its end
    core::Result<QByteArray> text(qsizetype most); // the whole content of a small file
    // After the last entry: nothing but the end of the tar follows, and every byte is the one that was written.
    core::Result<> readToEnd();

    const ArchiveSource &source() const { return *m_source; }

private:
    static qint64 fill(::archive *tar, void *self, const void **bytes); // libarchive asks for more
    core::Error failure() const;

    std::unique_ptr<ArchiveSource> m_source;
    std::unique_ptr<::archive, int (*)(::archive *)> m_tar;
    std::optional<core::Error> m_error; // of the source
    bool m_isOpen = false;
    qint64 m_offset = 0; // in the entry
};

} // namespace server::archive
