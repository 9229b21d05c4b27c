// SPDX-License-Identifier: GPL-3.0-or-later
// DatabaseThread: a thread with a ChunkDatabase of its own, because a Qt SQL connection belongs to
// one thread. Work is done in order; call() waits for it, post() does not. Owned by the sample store.
#pragma once

#include "server/samples/chunk_database.h"

#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>
#include <thread>

namespace server::samples {

class DatabaseThread
{
public:
    using Work = std::function<void(ChunkDatabase &)>;

    DatabaseThread() = default;
    ~DatabaseThread() { stop(); }

    core::Result<> start(const QString &path, ChunkDatabase::Access access);
    void post(Work work);
    void call(const Work &work);
    void stop(); // finishes what was handed over

private:
    void loop(const QString &path, ChunkDatabase::Access access, core::Result<> *opened, bool *ready);

    std::mutex m_mutex;
    std::condition_variable m_wake;
    std::condition_variable m_done;
    std::deque<Work> m_work;
    bool m_stopping = false;
    std::thread m_thread;
};

} // namespace server::samples
