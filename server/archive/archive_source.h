// SPDX-License-Identifier: GPL-3.0-or-later
// ArchiveSource: the bytes of the tar in an archive, whatever it is wrapped in; the way of ArchiveSink
// back. One archive an object, used by one thread; memory is a few buffers, whatever the archive says.
//
// Errors: Validation: a foreign, damaged or newer file, and `passphrase` for a key that does not fit.
#pragma once

#include "server/archive/container.h"
#include "server/archive/descriptor.h"
#include "server/archive/digest.h"

#include <zstd.h>

#include <functional>

namespace server::archive {

class ArchiveSource
{
public:
    static core::Result<std::unique_ptr<ArchiveSource>> open(const QString &file, const Secret &secret);
    static core::Result<core::Encryption> encryptionOf(const QString &file);

    // The next bytes, valid until the next call; empty at the end.
    core::Result<QByteArrayView> read();
    // Reads what is left and checks the trailer, so that no byte of the file was left out.
    core::Result<> readToEnd();

    qint64 tarBytes() const { return m_tarBytes; }   // given so far
    qint64 fileBytes() const { return m_position; }  // read of the file so far

private:
    ArchiveSource() = default;
    core::Result<QByteArrayView> payload();
    core::Result<QByteArrayView> inflated();
    core::Result<QByteArrayView> fileBlock(qsizetype size);

    QString m_file;
    Descriptor m_descriptor;
    qint64 m_position = 0;
    qint64 m_payloadEnd = 0; // in the file
    qint64 m_size = 0;
    std::unique_ptr<ChunkCipher> m_cipher;
    std::unique_ptr<ZSTD_DCtx, decltype(&ZSTD_freeDCtx)> m_zstd{nullptr, &ZSTD_freeDCtx};
    ZSTD_inBuffer m_in{nullptr, 0, 0};
    QByteArray m_raw;
    QByteArray m_plain;
    QByteArray m_inflated;
    QByteArrayView m_first; // payload that was read to see what it is
    bool m_isFirstPending = false;
    bool m_isFrameOver = false;
    bool m_hasMore = false;
    Digest m_digest; // of an archive that is not encrypted
    qint64 m_tarBytes = 0;
};

} // namespace server::archive
