// SPDX-License-Identifier: GPL-3.0-or-later
// Request heads: whatever comes, and in whatever pieces, it is read once, within its limits, and the same
// way each time.
#include "server/http/head_parser.h"
#include "tests/fuzz/check.h"

using namespace server::http;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArrayView input(reinterpret_cast<const char *>(data), qsizetype(size));
    const Limits limits;
    HeadScanner whole;
    const HeadScanner::State state = whole.scan(input, limits);

    HeadScanner pieces;
    HeadScanner::State inPieces = HeadScanner::State::NeedMore;
    for (qsizetype upTo = 1; upTo <= input.size() && inPieces == HeadScanner::State::NeedMore; upTo += 1 + upTo / 3)
        inPieces = pieces.scan(input.first(upTo), limits);
    if (inPieces == HeadScanner::State::NeedMore)
        inPieces = pieces.scan(input, limits);
    CHECK(inPieces == state);
    if (state != HeadScanner::State::Complete)
        return 0;
    CHECK(pieces.size() == whole.size() && pieces.begin() == whole.begin());
    CHECK(whole.begin() <= whole.size() && whole.size() <= input.size());

    Head head;
    const auto wrong = parseHead(input.first(whole.size()).sliced(whole.begin()), limits, head);
    if (wrong) {
        CHECK(wrong->status >= 400 && wrong->status < 600 && !wrong->reason.isEmpty());
        return 0;
    }
    CHECK(!head.method.isEmpty() && head.path.startsWith('/'));
    CHECK(head.contentLength >= 0 && !(head.chunked && head.contentLength > 0));
    CHECK(head.headers.size() <= limits.headerCount);
    CHECK(!head.path.contains('?') && !head.target.contains(' ') && !head.target.contains('\0'));
    for (const auto &[name, value] : head.headers) {
        CHECK(!name.isEmpty() && !name.contains(':') && !name.contains(' '));
        CHECK(!value.contains('\r') && !value.contains('\n') && !value.contains('\0'));
    }
    return 0;
}
