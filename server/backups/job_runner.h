// SPDX-License-Identifier: GPL-3.0-or-later
// JobRunner: carries out jobs one after another on a thread of its own, of low priority for processor
// and disk, so that requests do not feel it. Jobs are added and cancelled from any thread. Owned by
// Backups; the book outlives it. Its end cancels what runs and what waits, and waits for it.
#pragma once

#include "server/backups/job_run.h"

#include <condition_variable>
#include <deque>
#include <memory>
#include <mutex>
#include <thread>

namespace server::backups {

class JobRunner
{
public:
    using Work = std::function<core::Result<>(JobRun &)>;

    JobRunner(BackupBook &book, core::Clock &clock);
    ~JobRunner();
    JobRunner(const JobRunner &) = delete;
    JobRunner &operator=(const JobRunner &) = delete;

    // `calledOff` instead of `work` when it is cancelled before its turn.
    core::Result<> add(const core::BackupJob &job, Work work, std::function<void()> calledOff = {});
    // Runs something beside the jobs, before the next one; not a job that anybody sees.
    void post(std::function<void()> chore);
    core::Result<> cancel(const core::JobId &id); // NotFound, or Conflict when it is over
    void stop(); // idempotent

private:
    struct Task
    {
        std::unique_ptr<JobRun> run; // null: a chore
        Work work;
        std::function<void()> calledOff;
        std::function<void()> chore;
    };
    void loop();
    void carryOut(Task &task);

    BackupBook &m_book;
    core::Clock &m_clock;
    std::mutex m_mutex;
    std::condition_variable m_wake;
    std::deque<Task> m_waiting;
    JobRun *m_running = nullptr;
    bool m_ending = false;
    std::thread m_thread; // last: it uses the others
};

} // namespace server::backups
