// SPDX-License-Identifier: GPL-3.0-or-later
// What services write: cut into the same lines in whatever pieces it comes, each line of clean UTF-8
// within its limit, each with a level.
#include "core/log_entry.h"
#include "server/runtime/line_splitter.h"
#include "tests/fuzz/check.h"

using server::runtime::LineSplitter;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArrayView input(reinterpret_cast<const char *>(data), qsizetype(size));
    LineSplitter whole;
    QByteArrayList lines;
    whole.feed(input, [&lines](QByteArray &&line) { lines.append(std::move(line)); });
    if (auto last = whole.finish())
        lines.append(*std::move(last));

    LineSplitter pieces;
    QByteArrayList joined;
    for (qsizetype at = 0; at < input.size();) {
        const qsizetype step = qMin<qsizetype>(1 + at % 13, input.size() - at);
        pieces.feed(input.sliced(at, step), [&joined](QByteArray &&line) { joined.append(std::move(line)); });
        at += step;
    }
    if (auto last = pieces.finish())
        joined.append(*std::move(last));
    CHECK(joined == lines);
    for (const QByteArray &line : lines) {
        CHECK(!line.contains('\n') && server::runtime::isValidUtf8(line));
        CHECK(core::detectLogLevel(line) <= core::LogLevel::Error);
    }
    CHECK(core::detectLogLevel(input) <= core::LogLevel::Error);
    return 0;
}
