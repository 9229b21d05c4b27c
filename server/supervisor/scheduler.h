// SPDX-License-Identifier: GPL-3.0-or-later
// Scheduler: calls functions later, by the injected clock. One Qt timer serves all of them; a test
// moves its clock and calls runDue(). Runtime thread only; owned by the Supervisor.
#pragma once

#include "core/clock.h"

#include <QHash>
#include <QObject>
#include <QTimer>

#include <functional>
#include <map>

namespace server::supervisor {

class Scheduler : public QObject
{
public:
    // Names one planned call; a default-made one names none. Numbers are never used twice.
    struct Ticket
    {
        quint64 number = 0;
        explicit operator bool() const { return number != 0; }
    };

    explicit Scheduler(core::Clock &clock, QObject *parent = nullptr);

    Ticket after(core::Millis delay, std::function<void()> call);
    // Forgets the call, if it is still to come, and clears the ticket.
    void cancel(Ticket &ticket);

    // Makes every call that is due, in order of time, then of planning; also those that become due
    // meanwhile. Returns how many.
    int runDue();

    qsizetype pending() const { return qsizetype(m_calls.size()); }
    // Monotonic time of the next call; -1 when there is none.
    qint64 nextDueMs() const { return m_calls.empty() ? -1 : m_calls.begin()->first.first; }

private:
    void arm();

    using Key = std::pair<qint64, quint64>; // due time, number
    core::Clock &m_clock;
    std::map<Key, std::function<void()>> m_calls;
    QHash<quint64, qint64> m_dueOf;
    quint64 m_lastNumber = 0;
    qint64 m_armedFor = -1;
    QTimer m_timer;
};

} // namespace server::supervisor
