// SPDX-License-Identifier: GPL-3.0-or-later
// LineSplitter: cuts a stream of bytes into lines: LF or CRLF ends one, a line over 64 KiB is cut
// and marked, bytes that are no UTF-8 are replaced. Holds at most one unfinished line. One thread.
#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <optional>

namespace server::runtime {

class LineSplitter
{
public:
    static constexpr qsizetype kMaxLine = 64 * 1024;

    // Calls line(QByteArray &&) for every line that `bytes` completes.
    template <typename Take>
    void feed(QByteArrayView bytes, Take &&line)
    {
        while (!bytes.isEmpty()) {
            const void *end = memchr(bytes.data(), '\n', size_t(bytes.size()));
            if (!end) {
                if (keep(bytes))
                    line(takeCut());
                return;
            }
            const qsizetype length = static_cast<const char *>(end) - bytes.data();
            const QByteArrayView piece = bytes.first(length);
            bytes = bytes.sliced(length + 1);
            if (m_skipping) {
                m_skipping = false;
                continue;
            }
            if (m_partial.isEmpty() && piece.size() <= kMaxLine) {
                line(cleaned(piece));
                continue;
            }
            if (keep(piece)) {
                line(takeCut());
                m_skipping = false;
                continue;
            }
            line(cleaned(m_partial));
            m_partial.clear();
        }
    }

    // The last line when it had no line end.
    std::optional<QByteArray> finish();

private:
    bool keep(QByteArrayView piece); // true: the line is now too long
    QByteArray takeCut();
    static QByteArray cleaned(QByteArrayView line);

    QByteArray m_partial;
    bool m_skipping = false; // the rest of a line that was cut
};

bool isValidUtf8(QByteArrayView bytes);

} // namespace server::runtime
