// SPDX-License-Identifier: GPL-3.0-or-later
// AppendQueue: one thread that stores batches, so that the runtime thread never waits for a disk.
// Bounded: when the store does not keep up, the newest batch is dropped and counted. Thread-safe.
// Owned by the metrics collector; its destructor stores what is left.
#pragma once

#include "server/samples/sample_store.h"

#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>
#include <thread>

namespace server::jobs {

class AppendQueue
{
public:
    explicit AppendQueue(samples::SampleStore &store);
    ~AppendQueue();
    AppendQueue(const AppendQueue &) = delete;
    AppendQueue &operator=(const AppendQueue &) = delete;

    void push(QVector<samples::NewSample> batch);
    void maintain();
    void drain();
    quint64 dropped() const;

private:
    void push(std::function<void()> work);
    void loop();

    samples::SampleStore &m_store;
    mutable std::mutex m_mutex;
    std::condition_variable m_changed;
    std::deque<std::function<void()>> m_work;
    bool m_busy = false;
    bool m_stopping = false;
    quint64 m_dropped = 0;
    std::thread m_thread;
};

} // namespace server::jobs
