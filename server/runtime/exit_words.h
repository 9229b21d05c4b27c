// SPDX-License-Identifier: GPL-3.0-or-later
// How a replica's end is told to people, whatever ran it. Pure; any thread.
#pragma once

#include <QString>

namespace server::runtime {

struct HowItEnded
{
    int exitCode = 0;
    int signal = 0;               // not 0: ended by this signal
    bool killedForMemory = false; // it, or a process of it
    int memoryLimitMb = 0;
};

// "Exit code 7", "Killed by signal 9 (SIGKILL)", "Killed: over its memory limit of 64 MB".
QString exitWords(const HowItEnded &end);

} // namespace server::runtime
