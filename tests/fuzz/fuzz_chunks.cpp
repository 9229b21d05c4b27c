// SPDX-License-Identifier: GPL-3.0-or-later
// Chunked bodies: the same body, and the same end, in one piece and in many, and never more than allowed.
#include "server/http/chunk_decoder.h"
#include "tests/fuzz/check.h"

using namespace server::http;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArrayView input(reinterpret_cast<const char *>(data), qsizetype(size));
    Limits limits;
    limits.bodyBytes = 4096;
    ChunkDecoder whole;
    QByteArray body;
    qsizetype used = 0;
    const ChunkDecoder::State state = whole.feed(input, body, limits, used);
    CHECK(used <= input.size() && body.size() <= limits.bodyBytes);

    ChunkDecoder pieces;
    QByteArray joined;
    qsizetype at = 0;
    ChunkDecoder::State inPieces = ChunkDecoder::State::NeedMore;
    while (at < input.size() && inPieces == ChunkDecoder::State::NeedMore) {
        qsizetype taken = 0;
        const qsizetype step = qMin<qsizetype>(1 + at % 7, input.size() - at);
        inPieces = pieces.feed(input.sliced(at, step), joined, limits, taken);
        CHECK(taken <= step && joined.size() <= limits.bodyBytes);
        CHECK(inPieces != ChunkDecoder::State::NeedMore || taken == step);
        at += taken;
    }
    if (!input.isEmpty())
        CHECK(inPieces == state);
    if (state == ChunkDecoder::State::Complete)
        CHECK(joined == body && at == used);
    return 0;
}
