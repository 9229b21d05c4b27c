// SPDX-License-Identifier: GPL-3.0-or-later
// The beginning or the end of a text file without reading the rest. Free functions over an open
// file; the caller's thread, blocking on the disk. Limits in bytes and lines.
#pragma once

#include "core/result.h"

#include <QFile>

namespace server::filesystem_mcp {

struct TextPart
{
    QString text;           // UTF-8 decoded, invalid bytes replaced
    qint64 fileBytes = 0;
    bool truncated = false; // the file, or the lines asked for, go on
};

// From the beginning: at most `lines` lines (0: no such limit) and `maxBytes` bytes. Text is cut
// between characters, never inside one. A file with NUL in its first 8 KiB is no text.
core::Result<TextPart> readHead(QFile &file, int lines, qint64 maxBytes);

// The last `lines` lines, from at most the last `maxBytes` bytes.
core::Result<TextPart> readTail(QFile &file, int lines, qint64 maxBytes);

} // namespace server::filesystem_mcp
