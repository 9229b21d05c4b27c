// SPDX-License-Identifier: GPL-3.0-or-later
// What stands behind the payload of an archive that is not encrypted: the digest of all before it, in a
// form that tar and zstd pass over (docs/BACKUP_FORMAT.md, "The trailer"). Free functions over plain
// values; any thread.
#pragma once

#include <QByteArray>

namespace server::archive {

// Behind zstd a frame to be skipped, behind a bare tar one block more.
inline constexpr qsizetype kZstdTrailerSize = 48;
inline constexpr qsizetype kTarTrailerSize = 512;
inline constexpr char kTrailerMagic[] = "MCPBAKED";
inline constexpr char kZstdSkippable[] = "\x50\x2a\x4d\x18\x28\x00\x00\x00"; // its magic, and that 40 bytes follow

inline QByteArray zstdTrailer(const QByteArray &digest)
{
    return QByteArray(kZstdSkippable, 8) + kTrailerMagic + digest;
}

inline QByteArray tarTrailer(const QByteArray &digest)
{
    return (kTrailerMagic + digest).leftJustified(kTarTrailerSize, '\0');
}

} // namespace server::archive
