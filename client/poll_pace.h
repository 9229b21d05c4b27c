// SPDX-License-Identifier: GPL-3.0-or-later
// PollPace: keeps what asks again and again within the server's rate limit. While much of it is left every
// tick asks; when less than a quarter is left, every second, third … up to every twentieth; when nothing
// is left, none until the limit is counted anew. One for each poller; its thread; a member of it.
#pragma once

#include "client/types.h"

#include <algorithm>

namespace client {

class PollPace
{
public:
    static constexpr int kSlowest = 20;

    // At every tick: whether to ask this time.
    bool isDue(const RateLimit &limit, qint64 nowMs)
    {
        const int every = ticksFor(limit, nowMs);
        if (every == 0 || ++m_ticks < every)
            return false;
        m_ticks = 0;
        return true;
    }

    // 1: every tick; 0: none for now.
    static int ticksFor(const RateLimit &limit, qint64 nowMs)
    {
        if (limit.limit <= 0 || limit.resetAtMs <= nowMs)
            return 1;
        if (limit.remaining <= 0)
            return 0;
        const qint64 plenty = limit.limit / 4;
        return int(std::clamp<qint64>(plenty / limit.remaining, 1, kSlowest));
    }

private:
    int m_ticks = 0;
};

} // namespace client
