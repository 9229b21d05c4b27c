// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/samples/database_thread.h"

namespace server::samples {

core::Result<> DatabaseThread::start(const QString &path, ChunkDatabase::Access access)
{
    core::Result<> opened = core::success();
    bool ready = false;
    m_thread = std::thread([this, path, access, &opened, &ready] { loop(path, access, &opened, &ready); });
    std::unique_lock lock(m_mutex);
    m_done.wait(lock, [&] { return ready; });
    return opened;
}

void DatabaseThread::loop(const QString &path, ChunkDatabase::Access access, core::Result<> *opened, bool *ready)
{
    auto database = ChunkDatabase::open(path, access);
    const bool ok = database.ok();
    std::unique_lock lock(m_mutex);
    if (!ok)
        *opened = database.error();
    *ready = true; // both belong to start(), which may go on from here
    m_done.notify_all();
    while (ok) {
        m_wake.wait(lock, [this] { return m_stopping || !m_work.empty(); });
        if (m_work.empty())
            return;
        const Work work = std::move(m_work.front());
        m_work.pop_front();
        lock.unlock();
        work(**database);
        lock.lock();
    }
}

void DatabaseThread::post(Work work)
{
    {
        const std::lock_guard lock(m_mutex);
        m_work.push_back(std::move(work));
    }
    m_wake.notify_one();
}

void DatabaseThread::call(const Work &work)
{
    bool done = false;
    post([&](ChunkDatabase &database) {
        work(database);
        const std::lock_guard lock(m_mutex);
        done = true;
        m_done.notify_all();
    });
    std::unique_lock lock(m_mutex);
    m_done.wait(lock, [&] { return done; });
}

void DatabaseThread::stop()
{
    {
        const std::lock_guard lock(m_mutex);
        m_stopping = true;
    }
    m_wake.notify_one();
    if (m_thread.joinable())
        m_thread.join();
}

} // namespace server::samples
