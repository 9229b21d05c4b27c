// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/backup_words.h"

#include "models/format.h"
#include "models/server_words.h"

#include <QLocale>

#include <cmath>

namespace models {

using core::BackupStatus;
using core::JobKind;

QString BackupWords::type(core::BackupType type)
{
    return type == core::BackupType::Full ? tr("Full", "type of a backup") : tr("Incremental", "type of a backup");
}

QString BackupWords::status(BackupStatus status)
{
    switch (status) {
    case BackupStatus::Pending: return tr("Waiting", "status of a backup");
    case BackupStatus::InProgress: return tr("Running", "status of a backup: it is being made");
    case BackupStatus::Verifying: return tr("Verifying", "status of a backup");
    case BackupStatus::Completed: return tr("Completed", "status of a backup");
    case BackupStatus::Failed: return tr("Failed", "status of a backup");
    case BackupStatus::Cancelled: return tr("Cancelled", "status of a backup");
    }
    return {};
}

QString BackupWords::status(const core::Backup &backup)
{
    const QString word = status(backup.status);
    const bool moves = backup.status == BackupStatus::InProgress || backup.status == BackupStatus::Verifying;
    const QString figure = moves && backup.progress ? percent(*backup.progress) : QString();
    return figure.isEmpty() ? word : word + u' ' + figure;
}

QString BackupWords::origin(core::BackupOrigin origin)
{
    switch (origin) {
    case core::BackupOrigin::Manual: return tr("By hand", "origin of a backup");
    case core::BackupOrigin::Schedule: return tr("Schedule", "origin of a backup");
    case core::BackupOrigin::Safety: return tr("Before a restore", "origin of a backup: of what was overwritten");
    case core::BackupOrigin::Upload: return tr("Uploaded", "origin of a backup");
    }
    return {};
}

QString BackupWords::encryption(core::Encryption encryption)
{
    switch (encryption) {
    case core::Encryption::None: return tr("None", "encryption of a backup");
    case core::Encryption::PlatformKey: return tr("Platform key", "encryption of a backup");
    case core::Encryption::Passphrase: return tr("Passphrase", "encryption of a backup");
    }
    return {};
}

QString BackupWords::services(const core::Backup &backup)
{
    const QStringList &names = backup.services.isEmpty() ? backup.options.services : backup.services;
    return names.isEmpty() ? QStringLiteral("–") : names.join(QStringLiteral(", "));
}

QString BackupWords::action(core::RestoreStep::Action action)
{
    switch (action) {
    case core::RestoreStep::Action::Create: return tr("Create", "what a restore does with a thing");
    case core::RestoreStep::Action::Overwrite: return tr("Overwrite", "what a restore does with a thing");
    case core::RestoreStep::Action::Leave: return tr("Leave as it is", "what a restore does with a thing");
    case core::RestoreStep::Action::Missing: return tr("Not possible", "what a restore does with a thing");
    }
    return {};
}

QString BackupWords::item(const core::RestoreStep &step)
{
    static const QHash<QString, QString> kKnown{
        {QStringLiteral("definition"), tr("Definition", "part of a service in a backup")},
        {QStringLiteral("configuration"), tr("Configuration", "part of a service in a backup")},
        {QStringLiteral("data"), tr("Data folder", "part of a service in a backup")},
        {QStringLiteral("logs"), tr("Logs", "part of a service in a backup")},
        {QStringLiteral("users"), tr("Users", "part of a backup")},
        {QStringLiteral("roles"), tr("Roles", "part of a backup")},
        {QStringLiteral("keys"), tr("API keys", "part of a backup")},
        {QStringLiteral("second factors"), tr("Second factors", "part of a backup: of signing in")},
        {QStringLiteral("sign-in links"), tr("Linked sign-ins", "part of a backup: accounts of providers such as Google")},
        {QStringLiteral("schedules"), tr("Schedules", "part of a backup")},
    };
    if (step.item.startsWith(QLatin1StringView("volume ")))
        return tr("Volume %1", "part of a service in a backup; a folder").arg(step.item.mid(7));
    return kKnown.value(step.item, step.item);
}

QString BackupWords::percent(qint64 done, qint64 total)
{
    if (total <= 0)
        return {};
    // 100 is said only when it is: rounding up would promise an end that has not come.
    const int whole = int(std::floor(std::clamp(100.0 * double(done) / double(total), 0.0, 100.0)));
    return tr("%1%", "percentage, with the space your language uses").arg(QLocale().toString(whole));
}

QString BackupWords::progress(const core::BackupProgress &progress)
{
    QStringList parts;
    if (progress.bytesTotal > 0)
        parts << tr("%1 of %2", "sizes: done, all").arg(Format::bytes(progress.bytesDone), Format::bytes(progress.bytesTotal));
    else if (progress.bytesDone > 0)
        parts << Format::bytes(progress.bytesDone);
    if (progress.bytesPerSec >= 1)
        parts << tr("%1/s", "size a second").arg(Format::bytes(qint64(progress.bytesPerSec)));
    if (progress.remainingMs >= 0)
        parts << tr("%1 left", "time").arg(Format::duration(core::Seconds((progress.remainingMs + 999) / 1000)));
    return parts.isEmpty() ? ServerWords::text(progress.step) : parts.join(QStringLiteral(" · "));
}

QString BackupWords::proven(const core::BackupProof &proof, qint64 nowMs)
{
    if (!proof.problem.isEmpty() || (proof.drilledAtMs > 0 && !proof.drilled) || (proof.verifiedAtMs > 0 && !proof.verified))
        return tr("Failed its check", "proof of a backup");
    if (proof.drilled && proof.drilledAtMs > 0)
        return tr("Drilled %1", "proof of a backup; when: '2 h ago'").arg(Format::ago(proof.drilledAtMs, nowMs));
    if (proof.verified && proof.verifiedAtMs > 0)
        return tr("Verified %1", "proof of a backup; when: '2 h ago'").arg(Format::ago(proof.verifiedAtMs, nowMs));
    return tr("Never", "proof of a backup");
}

QString BackupWords::job(const core::BackupJob &job)
{
    const bool waits = job.status == core::JobStatus::Queued;
    const QString name = job.backupName;
    switch (job.kind) {
    case JobKind::Create: return waits ? tr("%1 waits for its turn", "a backup").arg(name) : tr("Backing up %1", "a backup's name").arg(name);
    case JobKind::Verify: return waits ? tr("Verifying %1 waits for its turn", "a backup").arg(name) : tr("Verifying %1", "a backup").arg(name);
    case JobKind::Restore: return waits ? tr("Restoring %1 waits for its turn", "a backup").arg(name) : tr("Restoring %1", "a backup").arg(name);
    case JobKind::Drill: return waits ? tr("The drill of %1 waits for its turn", "a backup").arg(name) : tr("Restore drill of %1", "a backup").arg(name);
    case JobKind::Upload: return waits ? tr("Checking %1 waits for its turn", "an uploaded backup").arg(name) : tr("Checking %1", "an uploaded backup").arg(name);
    }
    return name;
}

QString BackupWords::outcome(const core::BackupJob &job)
{
    const QString name = job.backupName;
    if (job.status == core::JobStatus::Cancelled) {
        switch (job.kind) {
        case JobKind::Create: return tr("%1 was cancelled", "a backup").arg(name);
        case JobKind::Verify: return tr("Verifying %1 was cancelled", "a backup").arg(name);
        case JobKind::Restore: return tr("Restoring %1 was cancelled", "a backup").arg(name);
        case JobKind::Drill: return tr("The drill of %1 was cancelled", "a backup").arg(name);
        case JobKind::Upload: return tr("Uploading %1 was cancelled", "a backup").arg(name);
        }
    }
    const bool good = job.status == core::JobStatus::Completed;
    const bool whole = std::all_of(job.outcomes.begin(), job.outcomes.end(), [](const core::ServiceOutcome &one) { return one.ok; });
    QString text;
    switch (job.kind) {
    case JobKind::Create: text = good ? tr("%1 is made and verified", "a backup").arg(name) : tr("%1 failed", "a backup").arg(name); break;
    case JobKind::Verify: text = good ? tr("%1 is whole: every byte was checked", "a backup").arg(name) : tr("%1 failed its check", "a backup").arg(name); break;
    case JobKind::Restore: text = good && whole ? tr("%1 was restored", "a backup").arg(name) : good ? tr("%1 was restored in part", "a backup").arg(name) : tr("%1 could not be restored", "a backup").arg(name); break;
    case JobKind::Drill: text = good ? tr("%1 restores: its drill passed", "a backup").arg(name) : tr("The drill of %1 failed", "a backup").arg(name); break;
    case JobKind::Upload: text = good ? tr("%1 was uploaded and is whole", "a backup").arg(name) : tr("%1 could not be taken in", "an uploaded backup").arg(name); break;
    }
    return good || job.problem.isEmpty() ? text : text + QStringLiteral(": ") + ServerWords::text(job.problem);
}

QString BackupWords::retention(const core::Retention &r)
{
    if (r.isForever())
        return tr("Forever", "how long backups are kept");
    QStringList parts;
    if (r.keepForDays > 0)
        parts << tr("%n day(s)", "how long backups are kept", r.keepForDays);
    if (r.keepForWeeks > 0)
        parts << tr("%n week(s)", "how long backups are kept", r.keepForWeeks);
    if (r.keepForMonths > 0)
        parts << tr("%n month(s)", "how long backups are kept", r.keepForMonths);
    if (r.keepLast > 0)
        parts << tr("the last %n", "how many backups are kept", r.keepLast);
    if (r.keepDaily > 0)
        parts << tr("%n daily", "how many backups are kept: one a day", r.keepDaily);
    if (r.keepWeekly > 0)
        parts << tr("%n weekly", "how many backups are kept: one a week", r.keepWeekly);
    if (r.keepMonthly > 0)
        parts << tr("%n monthly", "how many backups are kept: one a month", r.keepMonthly);
    QString text = parts.join(QStringLiteral(", "));
    text[0] = text[0].toUpper();
    return text;
}

QString BackupWords::scheduleResult(const core::BackupSchedule &schedule, qint64 nowMs)
{
    if (schedule.lastRunMs <= 0)
        return tr("Has not run yet", "a schedule");
    if (schedule.lastResult == QLatin1StringView("running"))
        return tr("Running now", "a schedule");
    const QString when = Format::ago(schedule.lastRunMs, nowMs);
    if (schedule.lastResult == QLatin1StringView("cancelled"))
        return tr("Cancelled %1", "the last run of a schedule; when: '2 h ago'").arg(when);
    if (schedule.lastResult == QLatin1StringView("completed"))
        return tr("Completed %1", "the last run of a schedule; when: '2 h ago'").arg(when);
    if (schedule.lastResult.startsWith(QLatin1StringView("failed")))
        return tr("Failed %1", "the last run of a schedule; when: '2 h ago'").arg(when);
    return tr("Ran %1", "the last run of a schedule; when: '2 h ago'").arg(when);
}

QString BackupWords::until(qint64 timeMs, qint64 nowMs)
{
    if (timeMs <= 0)
        return tr("Never", "next run of a schedule");
    const qint64 seconds = (timeMs - nowMs + 999) / 1000;
    return seconds <= 0 ? tr("now", "next run of a schedule")
                        : tr("in %1", "next run of a schedule; a duration").arg(Format::duration(core::Seconds(seconds)));
}

} // namespace models
