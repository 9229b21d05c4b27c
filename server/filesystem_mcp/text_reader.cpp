// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/filesystem_mcp/text_reader.h"

#include <algorithm>

namespace server::filesystem_mcp {

namespace {

constexpr qint64 kProbeBytes = 8 * 1024;
constexpr qint64 kBlockBytes = 64 * 1024;

core::Error unreadable(const QFile &file)
{
    return core::Error{core::ErrorCode::Internal, QStringLiteral("the file cannot be read"), {}, {}, file.errorString()};
}

core::Result<> checkIsText(QFile &file)
{
    if (!file.seek(0))
        return unreadable(file);
    if (file.read(kProbeBytes).contains('\0'))
        return core::Error::validation(QStringLiteral("path"), QStringLiteral("this is not a text file"));
    if (!file.seek(0))
        return unreadable(file);
    return core::success();
}

bool isContinuation(char byte)
{
    return (uchar(byte) & 0xC0) == 0x80;
}

// Drops a character that was cut in two at the end.
void dropHalfCharacter(QByteArray &bytes)
{
    qsizetype start = bytes.size();
    while (start > 0 && bytes.size() - start < 4) {
        --start;
        if (!isContinuation(bytes[start]))
            break;
    }
    if (start >= bytes.size() || start < 0)
        return;
    const uchar lead = uchar(bytes[start]);
    const qsizetype length = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : lead >= 0xC0 ? 2 : 1;
    if (start + length > bytes.size() && lead >= 0xC0)
        bytes.truncate(start);
}

} // namespace

core::Result<TextPart> readHead(QFile &file, int lines, qint64 maxBytes)
{
    if (const core::Result<> text = checkIsText(file); !text)
        return text.error();

    QByteArray bytes;
    int found = 0;
    bool full = false;
    while (!full) {
        const QByteArray block = file.read(std::min(kBlockBytes, maxBytes + 1 - bytes.size()));
        if (block.isEmpty()) {
            if (file.error() != QFileDevice::NoError)
                return unreadable(file);
            break;
        }
        qsizetype take = block.size();
        if (lines > 0) {
            qsizetype at = -1;
            while (found < lines && (at = block.indexOf('\n', at + 1)) >= 0)
                ++found;
            if (found == lines) {
                take = at + 1;
                full = true;
            }
        }
        bytes.append(block.constData(), take);
        if (bytes.size() > maxBytes) {
            bytes.truncate(maxBytes);
            dropHalfCharacter(bytes);
            full = true;
        }
    }

    TextPart part;
    part.fileBytes = std::max(file.size(), qint64(bytes.size()));
    part.truncated = bytes.size() < part.fileBytes;
    part.text = QString::fromUtf8(bytes);
    return part;
}

core::Result<TextPart> readTail(QFile &file, int lines, qint64 maxBytes)
{
    if (const core::Result<> text = checkIsText(file); !text)
        return text.error();

    const qint64 size = file.size();
    const qint64 floor = std::max<qint64>(0, size - maxBytes);
    QByteArray bytes;
    qint64 start = size;
    qsizetype cut = 0;
    int found = 0;
    while (start > floor && found <= lines) {
        const qint64 length = std::min(kBlockBytes, start - floor);
        start -= length;
        if (!file.seek(start))
            return unreadable(file);
        const QByteArray block = file.read(length);
        if (block.size() != length) // it shrank while we read it
            return unreadable(file);
        bytes.prepend(block);
        // Backwards through the new block; the line end that closes the file ends no further line.
        for (qsizetype at = length - 1; at >= 0 && found <= lines; --at) {
            if (block[at] != '\n' || start + at + 1 == size)
                continue;
            if (++found == lines) {
                cut = at + 1;
                found = lines + 1;
            }
        }
    }
    bytes.remove(0, cut);
    if (start == floor && floor > 0 && cut == 0) {
        // The cap fell somewhere into a line: begin with a whole character.
        qsizetype skip = 0;
        while (skip < std::min<qsizetype>(3, bytes.size()) && isContinuation(bytes[skip]))
            ++skip;
        bytes.remove(0, skip);
    }

    TextPart part;
    part.fileBytes = size;
    part.truncated = bytes.size() < size;
    part.text = QString::fromUtf8(bytes);
    return part;
}

} // namespace server::filesystem_mcp
