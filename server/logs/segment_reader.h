// SPDX-License-Identifier: GPL-3.0-or-later
// SegmentReader: reads one log file by lines, forwards or backwards, and finds times in it, in
// blocks: never the whole file. Opened for one query by the thread that runs it; the file may grow
// or be deleted meanwhile.
#pragma once

#include "server/logs/log_format.h"

#include <QFile>

namespace server::logs {

class SegmentReader
{
public:
    // Only the first `bytes` of the file count: what was completely written when asked.
    SegmentReader(const QString &path, qint64 bytes);
    bool isOpen() const { return m_file.isOpen(); } // false: dropped in the meantime

    // The start of the first line whose time is at or after `timeMs`; the end when there is none.
    qint64 lowerBound(qint64 timeMs);
    // `offset` itself when a line starts there, else the start of the next line.
    qint64 alignToLine(qint64 offset);
    std::optional<qint64> firstTime();
    std::optional<qint64> lastTime();

    // Calls fn(line, offset) for each line in [from, to) until it returns false. Both are line starts.
    template <typename Fn>
    void forward(qint64 from, qint64 to, Fn &&fn);
    template <typename Fn>
    void backward(qint64 from, qint64 to, Fn &&fn);

    qint64 bytes() const { return m_bytes; }

private:
    QByteArray block(qint64 at, qint64 size);

    QFile m_file;
    qint64 m_bytes;
};

template <typename Fn>
void SegmentReader::forward(qint64 from, qint64 to, Fn &&fn)
{
    constexpr qint64 kLargestBlock = 256 * 1024;
    qint64 size = 16 * 1024; // grows: a caller often wants a few lines only
    QByteArray rest;
    qint64 at = from; // of rest's first byte
    qint64 read = from;
    while (read < to) {
        const QByteArray more = block(read, std::min(std::max<qint64>(size, rest.size()), to - read));
        if (more.isEmpty())
            return;
        size = std::min(size * 2, kLargestBlock);
        read += more.size();
        const qsizetype searched = rest.size();
        const QByteArray text = rest.isEmpty() ? more : rest + more;
        qsizetype start = 0;
        qsizetype end = text.indexOf('\n', searched);
        while (end >= 0) {
            if (!fn(QByteArrayView(text.constData() + start, end - start), at + start))
                return;
            start = end + 1;
            end = text.indexOf('\n', start);
        }
        rest = text.mid(start);
        at += start;
    }
}

template <typename Fn>
void SegmentReader::backward(qint64 from, qint64 to, Fn &&fn)
{
    constexpr qint64 kLargestBlock = 256 * 1024;
    qint64 wanted = 16 * 1024;
    QByteArray rest; // the tail of a line whose beginning is not read yet, with its line end
    qint64 at = to;  // of rest's first byte
    while (at > from) {
        const qint64 size = std::min(std::max<qint64>(wanted, rest.size()), at - from);
        wanted = std::min(wanted * 2, kLargestBlock);
        QByteArray text = block(at - size, size);
        if (text.size() != size)
            return;
        at -= size;
        qsizetype search = text.size() - 1; // rest holds a line end only as its last byte
        text += rest;
        qsizetype end = text.size() - 1; // the line end of the line looked for
        if (rest.isEmpty())
            --search;
        while (true) {
            const qsizetype before = search >= 0 ? text.lastIndexOf('\n', search) : -1;
            if (before < 0)
                break;
            if (!fn(QByteArrayView(text.constData() + before + 1, end - before - 1), at + before + 1))
                return;
            end = before;
            search = before - 1;
        }
        rest = text.left(end + 1);
    }
    if (!rest.isEmpty())
        fn(QByteArrayView(rest).chopped(1), from);
}

} // namespace server::logs
