// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/containers/exec_remains.h"

#include "server/runtime/process_table.h"

#include <QRandomGenerator>

#include <csignal>

namespace server::containers {

QString execMarkName()
{
    return QLatin1StringView(runtime::kMarkerName);
}

QByteArray execMark(const QString &instance, quint64 number)
{
    return instance.toLatin1() + "-exec-" + QByteArray::number(QRandomGenerator::system()->generate64(), 16) + '.'
        + QByteArray::number(number);
}

int endMarked(const QByteArray &mark)
{
    int ended = 0;
    // Until none is seen: one that forks while it is looked for has marked children.
    for (int round = 0, found = 1; found > 0 && round < 10; ++round) {
        found = 0;
        for (const runtime::ProcessInfo &process : runtime::listProcesses()) {
            if (process.dead || !runtime::marker(process.id.pid, mark))
                continue;
            if (runtime::signalProcess(process.id, SIGKILL))
                ++found;
        }
        ended += found;
    }
    return ended;
}

} // namespace server::containers
