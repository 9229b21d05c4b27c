// SPDX-License-Identifier: GPL-3.0-or-later
// Backups, jobs and schedules in the words of the user's language. Free functions; the window's
// thread (translators are not thread-safe).
#pragma once

#include "core/backup.h"

#include <QCoreApplication>

namespace models {

class BackupWords
{
    Q_DECLARE_TR_FUNCTIONS(models::BackupWords)
public:
    static QString type(core::BackupType type);
    static QString status(core::BackupStatus status);
    static QString status(const core::Backup &backup); // with the percent while it is made
    static QString origin(core::BackupOrigin origin);
    static QString encryption(core::Encryption encryption);
    static QString services(const core::Backup &backup); // "notes, search"; "–" without any
    static QString action(core::RestoreStep::Action action);
    static QString item(const core::RestoreStep &step);

    static QString percent(const core::BackupProgress &progress) { return percent(progress.bytesDone, progress.bytesTotal); }
    static QString percent(qint64 done, qint64 total); // "42%"; empty: the whole is not known
    static QString progress(const core::BackupProgress &progress); // "1.2 of 2.5 GB · 40 MB/s · 32 s left"
    static QString proven(const core::BackupProof &proof, qint64 nowMs); // "Restored 2 h ago", "Never"
    static QString job(const core::BackupJob &job);     // "Backing up nightly", under way or waiting
    static QString outcome(const core::BackupJob &job); // "nightly was restored", "nightly could not be verified: …"

    static QString retention(const core::Retention &retention); // "7 days", "7 daily, 4 weekly"
    static QString scheduleResult(const core::BackupSchedule &schedule, qint64 nowMs); // "Completed 2 h ago"
    static QString until(qint64 timeMs, qint64 nowMs);          // "in 4 h", "now"
};

} // namespace models
