// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/backups/job_runner.h"

#include "server/backups/thread_priority.h"

namespace server::backups {
namespace {

using namespace Qt::StringLiterals;
using core::BackupJob;
using core::JobStatus;

} // namespace

JobRunner::JobRunner(BackupBook &book, core::Clock &clock) : m_book(book), m_clock(clock), m_thread([this] { loop(); }) { }

JobRunner::~JobRunner()
{
    stop();
}

void JobRunner::stop()
{
    {
        const std::lock_guard lock(m_mutex);
        m_ending = true;
        if (m_running)
            m_running->cancel();
        for (const Task &task : m_waiting) {
            if (task.run)
                task.run->cancel();
        }
    }
    m_wake.notify_all();
    if (m_thread.joinable())
        m_thread.join();
}

core::Result<> JobRunner::add(const BackupJob &job, Work work, std::function<void()> calledOff)
{
    {
        const std::lock_guard lock(m_mutex);
        if (m_ending)
            return core::Error::conflict(u"The server is shutting down"_s);
    }
    if (auto kept = m_book.putJob(job); !kept)
        return kept;
    {
        const std::lock_guard lock(m_mutex);
        m_waiting.push_back({std::make_unique<JobRun>(job, m_book, m_clock), std::move(work), std::move(calledOff), {}});
    }
    m_wake.notify_one();
    return core::success();
}

void JobRunner::post(std::function<void()> chore)
{
    {
        const std::lock_guard lock(m_mutex);
        m_waiting.push_back({nullptr, {}, {}, std::move(chore)});
    }
    m_wake.notify_one();
}

core::Result<> JobRunner::cancel(const core::JobId &id)
{
    {
        const std::lock_guard lock(m_mutex);
        if (m_running && m_running->job().id == id) {
            m_running->cancel();
            return core::success();
        }
        const auto waiting = std::find_if(m_waiting.begin(), m_waiting.end(), [&id](const Task &task) { return task.run && task.run->job().id == id; });
        if (waiting != m_waiting.end()) {
            waiting->run->cancel();
            // To the front, so that its end is not told only when all before it are done.
            Task task = std::move(*waiting);
            m_waiting.erase(waiting);
            m_waiting.push_front(std::move(task));
            return core::success();
        }
    }
    if (m_book.job(id))
        return core::Error::conflict(u"This job is over"_s);
    return core::Error::notFound(u"Job"_s, u"jobId"_s, id.toString().left(128));
}

void JobRunner::loop()
{
    lowerThreadPriority();
    for (;;) {
        Task task;
        {
            std::unique_lock lock(m_mutex);
            m_wake.wait(lock, [this] { return m_ending || !m_waiting.empty(); });
            if (m_waiting.empty())
                return;
            task = std::move(m_waiting.front());
            m_waiting.pop_front();
            m_running = task.run.get();
        }
        if (task.run)
            carryOut(task);
        else
            task.chore();
        const std::lock_guard lock(m_mutex);
        m_running = nullptr;
    }
}

void JobRunner::carryOut(Task &task)
{
    JobRun &run = *task.run;
    BackupJob &job = run.job();
    core::Result<> outcome = calledOff();
    if (run.isCancelled()) {
        if (task.calledOff)
            task.calledOff();
    } else {
        job.status = JobStatus::Running;
        job.startedAtMs = m_clock.nowMs();
        outcome = m_book.putJob(job);
        if (outcome)
            outcome = task.work(run);
    }
    job.endedAtMs = m_clock.nowMs();
    job.progress.remainingMs = -1;
    job.status = outcome ? JobStatus::Completed : run.isCancelled() ? JobStatus::Cancelled : JobStatus::Failed;
    if (!outcome) {
        job.problem = outcome.error().message;
        if (job.status == JobStatus::Failed)
            qWarning("Job %s: %s (%s)", qPrintable(job.id.toString()), qPrintable(job.problem), qPrintable(outcome.error().detail));
    }
    if (auto kept = m_book.putJob(job); !kept)
        qWarning("Cannot keep the end of job %s: %s", qPrintable(job.id.toString()), qPrintable(kept.error().detail));
}

} // namespace server::backups
