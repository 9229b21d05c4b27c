// SPDX-License-Identifier: GPL-3.0-or-later
// TarWriter: entries into the tar of an archive (pax, by libarchive), on into an ArchiveSink. One archive
// an object, used by one thread.
//
// Names are bytes, which pax has to be told with each entry, and which GNU tar remarks on each time. So
// two writers take turns: one for names in ASCII, which need no telling, and one for the others.
#pragma once

#include "server/archive/archive_sink.h"

#include <optional>

struct archive;
struct archive_entry;

namespace server::archive {

class TarWriter
{
public:
    explicit TarWriter(ArchiveSink &sink);
    ~TarWriter();

    // Then item.size bytes of content follow, for a file that is no further name of another.
    core::Result<> begin(const Item &item);
    core::Result<> content(QByteArrayView bytes);
    core::Result<> end();             // of the tar

    core::Result<> text(const QByteArray &path, const QByteArray &content, qint64 modifiedNs);

private:
    using Tar = std::unique_ptr<::archive, int (*)(::archive *)>;
    Tar newTar(bool isForBytes);
    core::Error failure(const Tar &tar) const;

    ArchiveSink &m_sink;
    Tar m_ascii;
    Tar m_bytes;
    Tar *m_current = &m_ascii;
    std::unique_ptr<::archive_entry, void (*)(::archive_entry *)> m_entry;
    std::optional<core::Error> m_error; // of the sink
};

} // namespace server::archive
