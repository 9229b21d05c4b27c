// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/logs/segment_reader.h"

namespace server::logs {

SegmentReader::SegmentReader(const QString &path, qint64 bytes) : m_file(path), m_bytes(bytes)
{
    m_file.open(QIODevice::ReadOnly | QIODevice::Unbuffered | QIODevice::ExistingOnly);
}

QByteArray SegmentReader::block(qint64 at, qint64 size)
{
    QByteArray data(qsizetype(size), Qt::Uninitialized);
    qint64 got = 0;
    if (!m_file.isOpen() || !m_file.seek(at))
        return {};
    while (got < size) {
        const qint64 n = m_file.read(data.data() + got, size - got);
        if (n <= 0)
            break;
        got += n;
    }
    data.resize(qsizetype(got));
    return data;
}

qint64 SegmentReader::alignToLine(qint64 offset)
{
    constexpr qint64 kBlock = 4 * 1024;
    if (offset <= 0)
        return 0;
    for (qint64 at = offset - 1; at < m_bytes;) { // a line end just before: a line starts here
        const QByteArray text = block(at, std::min(kBlock, m_bytes - at));
        if (text.isEmpty())
            break;
        const qsizetype end = text.indexOf('\n');
        if (end >= 0)
            return at + end + 1;
        at += text.size();
    }
    return m_bytes;
}

qint64 SegmentReader::lowerBound(qint64 timeMs)
{
    constexpr qint64 kLinear = 8 * 1024;
    qint64 low = 0;          // a line start before the answer, or 0
    qint64 high = m_bytes;   // no line start at or after this needs a look
    qint64 answer = m_bytes; // the best line start so far
    while (high - low > kLinear) {
        const qint64 middle = low + (high - low) / 2;
        qint64 start = alignToLine(middle);
        std::optional<EntryHead> head;
        while (start < high && !head) { // over lines that are not ours
            head = parseHead(block(start, std::min<qint64>(64, m_bytes - start)));
            if (!head)
                start = alignToLine(start + 1);
        }
        if (!head) {
            high = middle;
        } else if (head->timeMs < timeMs) {
            low = start;
        } else {
            answer = start;
            high = middle;
        }
    }
    // No line between `high` and `answer` is earlier, so the rest is a short walk.
    forward(low, std::min(answer, alignToLine(high)), [&](QByteArrayView line, qint64 offset) {
        const auto head = parseHead(line);
        if (head && head->timeMs >= timeMs) {
            answer = offset;
            return false;
        }
        return true;
    });
    return answer;
}

std::optional<qint64> SegmentReader::firstTime()
{
    std::optional<qint64> time;
    forward(0, m_bytes, [&](QByteArrayView line, qint64) {
        if (const auto head = parseHead(line))
            time = head->timeMs;
        return !time;
    });
    return time;
}

std::optional<qint64> SegmentReader::lastTime()
{
    std::optional<qint64> time;
    backward(0, m_bytes, [&](QByteArrayView line, qint64) {
        if (const auto head = parseHead(line))
            time = head->timeMs;
        return !time;
    });
    return time;
}

} // namespace server::logs
