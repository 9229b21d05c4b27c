// SPDX-License-Identifier: GPL-3.0-or-later
// How long to wait before the next try: doubling from `first` to `most`, each with up to half of it
// taken off at random, so that many consoles do not come back at one instant. Plain value.
#pragma once

#include "core/clock.h"

#include <QRandomGenerator>

#include <algorithm>

namespace client {

class Backoff
{
public:
    Backoff(core::Millis first, core::Millis most)
        : m_first(first)
        , m_most(most)
    {
    }

    core::Millis next()
    {
        const qint64 full = std::min<qint64>(m_most.count(), m_first.count() << std::min(m_tries, 20));
        ++m_tries;
        const qint64 half = full / 2;
        return core::Millis(std::max<qint64>(m_first.count(), full - QRandomGenerator::global()->bounded(qint64(half) + 1)));
    }
    void reset() { m_tries = 0; }

private:
    core::Millis m_first;
    core::Millis m_most;
    int m_tries = 0;
};

} // namespace client
