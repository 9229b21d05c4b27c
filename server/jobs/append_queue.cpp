// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/jobs/append_queue.h"

namespace server::jobs {
namespace {
constexpr size_t kMostWaiting = 64;
}

AppendQueue::AppendQueue(samples::SampleStore &store) : m_store(store), m_thread([this] { loop(); }) { }

AppendQueue::~AppendQueue()
{
    {
        const std::lock_guard lock(m_mutex);
        m_stopping = true;
    }
    m_changed.notify_all();
    m_thread.join();
}

void AppendQueue::push(QVector<samples::NewSample> batch)
{
    push([this, batch = std::move(batch)] {
        // What the store refuses or cannot write it counts itself, in figures().
        static_cast<void>(m_store.append(batch));
    });
}

void AppendQueue::maintain()
{
    push([this] { static_cast<void>(m_store.maintain()); });
}

void AppendQueue::push(std::function<void()> work)
{
    {
        const std::lock_guard lock(m_mutex);
        if (m_work.size() >= kMostWaiting) {
            ++m_dropped;
            return;
        }
        m_work.push_back(std::move(work));
    }
    m_changed.notify_all();
}

void AppendQueue::drain()
{
    std::unique_lock lock(m_mutex);
    m_changed.wait(lock, [this] { return m_work.empty() && !m_busy; });
}

quint64 AppendQueue::dropped() const
{
    const std::lock_guard lock(m_mutex);
    return m_dropped;
}

void AppendQueue::loop()
{
    std::unique_lock lock(m_mutex);
    while (true) {
        m_changed.wait(lock, [this] { return m_stopping || !m_work.empty(); });
        if (m_work.empty())
            return;
        const std::function<void()> work = std::move(m_work.front());
        m_work.pop_front();
        m_busy = true;
        lock.unlock();
        work();
        lock.lock();
        m_busy = false;
        m_changed.notify_all();
    }
}

} // namespace server::jobs
