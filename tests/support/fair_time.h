// SPDX-License-Identifier: GPL-3.0-or-later
// FairTime: time as it would have passed on a machine with a processor for each thread that wants one. While more
// are ready to run than there are processors, a moment counts only by the share of one that each of them gets. For
// limits that shall hold on a loaded machine too. Exact when asked often; where the system does not tell how many
// are ready, it is plain time.
#pragma once

#include <QElapsedTimer>
#include <QTest>

namespace support {

class FairTime
{
public:
    FairTime() { m_last.start(); }
    double elapsedMs(); // since it was made

private:
    QElapsedTimer m_last;
    double m_counted = 0;
};

// Waits for it, with the event loop, so long as that time would be on a machine that does nothing else.
template <typename Condition>
bool comesWithin(int fairMs, Condition hasCome)
{
    for (FairTime time; !hasCome() && time.elapsedMs() < fairMs;)
        QTest::qWait(20);
    return hasCome();
}

} // namespace support
