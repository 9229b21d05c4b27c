// SPDX-License-Identifier: GPL-3.0-or-later
// ArchiveSink: where the bytes of a tar go on their way to the disk: zstd (unless not wanted; it works on
// threads of its own), then encrypted chunks or a trailer with a digest, into `<file>.part` beside the
// file; finish() syncs and renames. One archive an object, used by one thread; destroyed before
// finish() it leaves nothing.
#pragma once

#include "server/archive/container.h"
#include "server/archive/descriptor.h"
#include "server/archive/digest.h"

#include <zstd.h>

namespace server::archive {

class ArchiveSink
{
public:
    static core::Result<std::unique_ptr<ArchiveSink>> create(const QString &file, const Secret &secret, bool compress);
    ~ArchiveSink();

    core::Result<> write(QByteArrayView tar);
    core::Result<> finish();

    qint64 archiveBytes() const { return m_written; }
    QByteArray digest() const { return m_digest.value(); } // of the file, after finish()

private:
    ArchiveSink() = default;
    core::Result<> compress(QByteArrayView tar, ZSTD_EndDirective end);
    core::Result<> take(QByteArrayView payload);
    core::Result<> flush(bool isLast);
    core::Result<> put(QByteArrayView bytes);

    QString m_file;
    QByteArray m_part;
    Descriptor m_descriptor;
    std::unique_ptr<ChunkCipher> m_cipher;
    std::unique_ptr<ZSTD_CCtx, decltype(&ZSTD_freeCCtx)> m_zstd{nullptr, &ZSTD_freeCCtx};
    QByteArray m_compressed; // room for zstd
    QByteArray m_block;      // payload that waits for the rest of its chunk
    qsizetype m_filled = 0;
    QByteArray m_sealed;
    Digest m_digest;
    qint64 m_written = 0;
    qint64 m_pushed = 0; // to the disk
    bool m_isPlaced = false;
};

} // namespace server::archive
