// SPDX-License-Identifier: GPL-3.0-or-later
// JobRun: one job while it is carried out: how far it is, at what rate, and whether it shall stop. The
// runner's thread, except cancel(), which any may call. Tells the book four times a second at most.
#pragma once

#include "server/archive/archive.h"
#include "server/backups/backup_book.h"

#include <atomic>

namespace server::backups {

class JobRun final : public archive::Monitor
{
public:
    JobRun(core::BackupJob job, BackupBook &book, core::Clock &clock);

    core::BackupJob &job() { return m_job; } // outcomes, the safety backup
    const core::BackupJob &job() const { return m_job; }

    // A stretch of the work with a measure of its own; the totals may be 0 when they are not known. The
    // service that it is at is put behind the step's words.
    void begin(const QString &step, qint64 bytesTotal = 0, qint64 filesTotal = 0);
    // For people, what it does just now, without a new measure.
    void say(const QString &step);

    void advanced(qint64 bytes, qint64 files) override;
    void step(const QByteArray &path) override;
    bool isCancelled() const override { return m_cancelled.load(std::memory_order_relaxed); }

    void cancel() { m_cancelled = true; }

private:
    void tell(bool now);

    core::BackupJob m_job;
    BackupBook &m_book;
    core::Clock &m_clock;
    QString m_verb; // "Reading"
    qint64 m_beganMs = 0;
    qint64 m_toldMs = 0;
    std::atomic<bool> m_cancelled{false};
};

// What a cancelled piece of work answers.
core::Error calledOff();

} // namespace server::backups
