// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/thread_time.h"

#include <time.h>

namespace core {

qint64 threadTimeNs()
{
    timespec now{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return qint64(now.tv_sec) * 1'000'000'000 + now.tv_nsec;
}

} // namespace core
