// SPDX-License-Identifier: GPL-3.0-or-later
// Frame heads of clients: never read past what came, never a frame that RFC 6455 forbids.
#include "server/http/websocket_codec.h"
#include "tests/fuzz/check.h"

using namespace server::http::websocket;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArrayView input(reinterpret_cast<const char *>(data), qsizetype(size));
    FrameHead head;
    const ReadResult result = readFrameHead(input, head);
    // A head that is whole is whole however much follows; one that is broken stays so.
    for (qsizetype upTo = 0; upTo < qMin<qsizetype>(input.size(), 16); ++upTo) {
        FrameHead part;
        const ReadResult early = readFrameHead(input.first(upTo), part);
        CHECK(early == ReadResult::NeedMore || early == result);
    }
    if (result == ReadResult::Read) {
        CHECK(head.size >= 6 && head.size <= 14 && head.size <= input.size() && head.payload >= 0);
        CHECK(!head.isControl() || (head.final && head.payload <= 125));
        QByteArray payload = input.sliced(head.size, qMin<qint64>(head.payload, input.size() - head.size)).toByteArray();
        const QByteArray masked = payload;
        unmask(payload.data(), payload.size(), head.mask);
        unmask(payload.data(), payload.size(), head.mask);
        CHECK(payload == masked);
    }
    acceptKey(input);
    return 0;
}
