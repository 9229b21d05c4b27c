// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fair_time.h"

#include <QFile>

#include <algorithm>

namespace support {
namespace {

// Of the processor that a thread would have that is ready to run now.
double shareOfProcessor()
{
    QFile file(QStringLiteral("/proc/stat"));
    if (!file.open(QIODevice::ReadOnly))
        return 1;
    int processors = 0;
    int ready = 0;
    const QList<QByteArray> lines = file.readAll().split('\n');
    for (const QByteArray &line : lines) {
        if (line.startsWith("cpu") && !line.startsWith("cpu "))
            ++processors;
        else if (line.startsWith("procs_running "))
            ready = line.mid(14).trimmed().toInt() - 1; // the one that asks
    }
    return processors == 0 ? 1 : std::min(1.0, double(processors) / std::max(1, ready));
}

} // namespace

double FairTime::elapsedMs()
{
    const double passed = double(m_last.nsecsElapsed()) / 1e6;
    m_last.start();
    m_counted += passed * shareOfProcessor();
    return m_counted;
}

} // namespace support
