// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/backups/thread_priority.h"

#include <sys/resource.h>
#include <sys/syscall.h>
#include <unistd.h>

namespace server::backups {

void lowerThreadPriority()
{
    // On Linux these two concern one thread when given its number. ioprio_set has no wrapper in glibc;
    // class 2 (best effort) in the upper bits, level 7 (the last) in the lower ones (ioprio_set(2)).
    const auto thread = id_t(::syscall(SYS_gettid));
    constexpr int kNiceness = 10;
    constexpr int kWhoProcess = 1;
    constexpr int kLastOfBestEffort = (2 << 13) | 7;
    ::setpriority(PRIO_PROCESS, thread, kNiceness);
    ::syscall(SYS_ioprio_set, kWhoProcess, thread, kLastOfBestEffort);
}

} // namespace server::backups
