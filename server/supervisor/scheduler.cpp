// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/supervisor/scheduler.h"

#include <algorithm>

namespace server::supervisor {

Scheduler::Scheduler(core::Clock &clock, QObject *parent) : QObject(parent), m_clock(clock), m_timer(this)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, [this] {
        m_armedFor = -1;
        runDue();
    });
}

Scheduler::Ticket Scheduler::after(core::Millis delay, std::function<void()> call)
{
    const Ticket ticket{++m_lastNumber};
    const qint64 due = m_clock.monotonicMs() + std::max<qint64>(0, delay.count());
    m_calls.emplace(Key{due, ticket.number}, std::move(call));
    m_dueOf.insert(ticket.number, due);
    arm();
    return ticket;
}

void Scheduler::cancel(Ticket &ticket)
{
    if (const auto it = m_dueOf.constFind(ticket.number); it != m_dueOf.cend()) {
        m_calls.erase(Key{it.value(), ticket.number});
        m_dueOf.erase(it);
    }
    ticket = {};
}

int Scheduler::runDue()
{
    int made = 0;
    while (!m_calls.empty() && m_calls.begin()->first.first <= m_clock.monotonicMs()) {
        const auto first = m_calls.begin();
        const std::function<void()> call = std::move(first->second);
        m_dueOf.remove(first->first.second);
        m_calls.erase(first);
        call();
        ++made;
    }
    arm();
    return made;
}

void Scheduler::arm()
{
    if (m_calls.empty()) {
        m_timer.stop();
        m_armedFor = -1;
        return;
    }
    const qint64 due = m_calls.begin()->first.first;
    if (m_armedFor == due && m_timer.isActive())
        return;
    m_armedFor = due;
    // Kept short enough for a 32-bit timer; waking early only arms again.
    constexpr qint64 kLongest = 3'600'000;
    m_timer.start(core::Millis(std::clamp<qint64>(due - m_clock.monotonicMs(), 0, kLongest)));
}

} // namespace server::supervisor
