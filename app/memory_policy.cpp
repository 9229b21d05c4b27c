// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/memory_policy.h"

#include <QtGlobal>

#if defined(__GLIBC__)
#include <malloc.h>
#endif

namespace app {

void returnLargeBlocksAtOnce()
{
#if defined(__GLIBC__)
    constexpr int kLargeBytes = 256 * 1024;
    mallopt(M_MMAP_THRESHOLD, kLargeBytes); // which also ends that it moves by itself: mallopt(3)
#endif
}

} // namespace app
