// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/runtime/line_splitter.h"

#include <QString>

#include <cstring>

namespace server::runtime {

namespace {

constexpr char kCutMark[] = " \xE2\x80\xA6[cut]";

// How many bytes of `text` to keep so that no character is torn at `limit`.
qsizetype wholeCharacters(QByteArrayView text, qsizetype limit)
{
    qsizetype end = limit;
    while (end > 0 && limit - end < 4 && (uchar(text[end]) & 0xC0) == 0x80)
        --end;
    return limit - end < 4 ? end : limit;
}

} // namespace

bool isValidUtf8(QByteArrayView bytes)
{
    const auto *p = reinterpret_cast<const uchar *>(bytes.data());
    const uchar *end = p + bytes.size();
    while (p < end) {
        // Logs are nearly always plain ASCII: eight bytes at a time.
        while (end - p >= 8) {
            quint64 word;
            memcpy(&word, p, 8);
            if (word & 0x8080808080808080ull)
                break;
            p += 8;
        }
        if (p == end)
            return true;
        const uchar lead = *p++;
        if (lead < 0x80)
            continue;
        int more;
        uchar low = 0x80;
        uchar high = 0xBF;
        if (lead >= 0xC2 && lead <= 0xDF) {
            more = 1;
        } else if (lead >= 0xE0 && lead <= 0xEF) {
            more = 2;
            if (lead == 0xE0)
                low = 0xA0; // overlong
            else if (lead == 0xED)
                high = 0x9F; // surrogates
        } else if (lead >= 0xF0 && lead <= 0xF4) {
            more = 3;
            if (lead == 0xF0)
                low = 0x90;
            else if (lead == 0xF4)
                high = 0x8F; // past U+10FFFF
        } else {
            return false;
        }
        if (end - p < more || *p < low || *p > high)
            return false;
        for (int i = 1; i < more; ++i) {
            if ((p[i] & 0xC0) != 0x80)
                return false;
        }
        p += more;
    }
    return true;
}

std::optional<QByteArray> LineSplitter::finish()
{
    m_skipping = false;
    if (m_partial.isEmpty())
        return std::nullopt;
    QByteArray line = cleaned(m_partial);
    m_partial.clear();
    return line;
}

bool LineSplitter::keep(QByteArrayView piece)
{
    if (m_skipping)
        return false;
    // One byte over the limit tells "exactly at the limit" from "too long"; a second one is for CR.
    const qsizetype room = kMaxLine + 2 - m_partial.size();
    m_partial.append(piece.first(qMin(room, piece.size())));
    const bool endsInReturn = m_partial.endsWith('\r');
    if (m_partial.size() <= kMaxLine + (endsInReturn ? 1 : 0))
        return false;
    m_skipping = true;
    return true;
}

QByteArray LineSplitter::takeCut()
{
    m_partial.truncate(wholeCharacters(m_partial, kMaxLine));
    QByteArray line = cleaned(m_partial);
    line += kCutMark;
    m_partial.clear();
    return line;
}

QByteArray LineSplitter::cleaned(QByteArrayView line)
{
    if (line.endsWith('\r'))
        line.chop(1);
    if (isValidUtf8(line))
        return line.toByteArray();
    return QString::fromUtf8(line).toUtf8();
}

} // namespace server::runtime
