// SPDX-License-Identifier: GPL-3.0-or-later
// WorkQueue: a few threads and a bounded line in front of them, for work that must not run on a
// listener's thread. Any thread; the owner outlives the jobs: the destructor waits for all of them.
#pragma once

#include "core/future.h"

#include <QThreadPool>

#include <atomic>
#include <functional>
#include <memory>

namespace server::auth {

class WorkQueue
{
public:
    WorkQueue(int threads, int maxWaiting) : m_maxWaiting(maxWaiting)
    {
        m_pool.setMaxThreadCount(threads);
        m_pool.setExpiryTimeout(-1); // each thread has a database connection worth keeping
    }
    ~WorkQueue() { waitForIdle(); }

    bool enqueue(std::function<void()> job) // false: the line is full and the job was not taken
    {
        if (m_waiting.fetch_add(1) >= m_maxWaiting) {
            m_waiting.fetch_sub(1);
            return false;
        }
        m_pool.start([this, job = std::move(job)] {
            job();
            m_waiting.fetch_sub(1);
        });
        return true;
    }

    // `work` answers a Result<T>. A full line answers Unavailable at once.
    template <typename T, typename Work>
    core::Future<T> run(Work work)
    {
        const core::Answer<T> answer;
        const bool taken = enqueue([answer, work = std::move(work)]() mutable { answer.send(work()); });
        return taken ? answer.future() : core::Future<T>::ready(busy());
    }

    static core::Error busy()
    {
        core::Error e;
        e.code = core::ErrorCode::Unavailable;
        e.message = QStringLiteral("The server is busy; try again in a moment");
        return e;
    }

    void waitForIdle() { m_pool.waitForDone(); }

private:
    const int m_maxWaiting;
    std::atomic<int> m_waiting{0};
    QThreadPool m_pool;
};

} // namespace server::auth
