// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/runtime/exit_words.h"

#include <csignal>
#include <cstring>

namespace server::runtime {

QString exitWords(const HowItEnded &end)
{
    if (end.signal == SIGKILL && end.killedForMemory)
        return QStringLiteral("Killed: over its memory limit of %1 MB").arg(end.memoryLimitMb);
    QString text = end.signal != 0 ? QStringLiteral("Killed by signal %1").arg(end.signal)
                                   : QStringLiteral("Exit code %1").arg(end.exitCode);
    if (const char *name = end.signal != 0 ? sigabbrev_np(end.signal) : nullptr)
        text += QStringLiteral(" (SIG%1)").arg(QString::fromLatin1(name));
    if (end.killedForMemory)
        text += QStringLiteral("; a process of it was killed over the memory limit of %1 MB").arg(end.memoryLimitMb);
    return text;
}

} // namespace server::runtime
