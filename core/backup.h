// SPDX-License-Identifier: GPL-3.0-or-later
// Backups, the jobs that work on them, and schedules, as server and console both see them. Plain
// values; any thread. Sizes in bytes, times in milliseconds since the epoch (0: never, or not known).
#pragma once

#include "core/ids.h"
#include "core/service.h"

#include <QStringList>
#include <QVector>

#include <optional>

namespace core {

enum class BackupType { Full, Incremental };
enum class BackupStatus { Pending, InProgress, Verifying, Completed, Failed, Cancelled };
enum class BackupOrigin { Manual, Schedule, Safety, Upload }; // Safety: made by a restore of what it overwrites
enum class Encryption { None, PlatformKey, Passphrase };

// What a backup takes up. An empty `services` means the whole platform: every service, and users,
// roles and keys beside them.
struct BackupOptions
{
    bool includeData = true;
    bool includeConfig = true;
    bool includeLogs = false;
    bool compress = true;
    bool encrypt = false;
    QStringList services;
    bool operator==(const BackupOptions &) const = default;
};

struct BackupRequest
{
    QString name;
    QString description;
    BackupType type = BackupType::Full;
    BackupOptions options;
    QString passphrase; // empty with `encrypt`: the platform's key. Never kept, never shown
    qint64 expiresAtMs = 0;
};

struct BackupProgress
{
    qint64 bytesDone = 0;
    qint64 bytesTotal = 0; // 0: not known yet
    qint64 filesDone = 0;
    qint64 filesTotal = 0;
    double bytesPerSec = 0;
    qint64 remainingMs = -1; // -1: not known
    QString step;            // what it does just now, for people: "Reading filesystem-mcp"
    double percent() const { return bytesTotal > 0 ? 100.0 * double(bytesDone) / double(bytesTotal) : 0; }
    bool operator==(const BackupProgress &) const = default;
};

struct BackupProof
{
    qint64 verifiedAtMs = 0; // when every byte was last read back and checked
    bool verified = false;   // and whether it was good
    qint64 drilledAtMs = 0;  // when it was last restored into a throw-away place
    bool drilled = false;
    qint64 drillMs = 0;      // how long that took, to the last healthy service
    QString problem;         // what was wrong the last time
    qint64 provenAtMs() const { return std::max(verified ? verifiedAtMs : 0, drilled ? drilledAtMs : 0); }
    bool operator==(const BackupProof &) const = default;
};

struct Backup
{
    BackupId id;
    QString name;
    QString description;
    BackupType type = BackupType::Full;
    BackupStatus status = BackupStatus::Pending;
    BackupOrigin origin = BackupOrigin::Manual;
    BackupOptions options;
    Encryption encryption = Encryption::None;
    QStringList services;     // that are in it
    bool hasAccounts = false; // users, roles and keys' hashes are in it
    BackupId basedOn;         // empty: needs no other
    QVector<BackupId> neededBy;
    ScheduleId schedule;      // that made it
    QString createdBy;        // e-mail, or the schedule's name
    qint64 sizeBytes = 0;     // of the archive
    qint64 contentBytes = 0;  // of what it can restore
    qint64 fileCount = 0;
    qint64 durationMs = 0;
    qint64 estimatedBytes = 0; // before it is done
    qint64 estimatedMs = 0;
    qint64 createdAtMs = 0;
    qint64 completedAtMs = 0;
    qint64 expiresAtMs = 0;   // 0: kept until deleted
    QString problem;          // why it failed, for people
    QString digest;           // SHA-256 of the archive, in hex
    BackupProof proof;
    std::optional<BackupProgress> progress; // while a job works on it
    bool operator==(const Backup &) const = default;
};

// What lies in a backup, as a person looks through it.
struct BackupEntry
{
    enum class Kind { File, Folder, Link, Other };
    QString path; // "services/filesystem-mcp/data/notes.txt"
    Kind kind = Kind::File;
    qint64 size = 0;
    qint64 modifiedMs = 0;
    bool operator==(const BackupEntry &) const = default;
};

struct RestoreRequest
{
    QStringList services; // empty: all that are in it, and the accounts
    bool stopServices = true;
    bool overwrite = false;
    QString passphrase;
};

// Of one thing that a restore would touch.
struct RestoreStep
{
    enum class Action {
        Create,    // is not there
        Overwrite, // is there and differs
        Leave,     // is there, and stays as it is: the same, or `overwrite` was not asked for
        Missing,   // cannot be restored; `note` says why
    };
    QString service; // empty: of the platform
    QString item;    // "definition", "configuration", "data", "volume /srv/notes", "logs", "users", "keys"
    Action action = Action::Create;
    qint64 bytes = 0;
    qint64 files = 0;
    QString note;
    bool operator==(const RestoreStep &) const = default;
};

struct RestorePlan
{
    QVector<RestoreStep> steps;
    QStringList stops;    // services that are stopped meanwhile
    QStringList starts;   // and started again
    qint64 bytes = 0;     // to be written
    qint64 freeBytes = 0; // where they go
    QStringList problems; // why it cannot be done as asked; empty: it can
    bool operator==(const RestorePlan &) const = default;
};

enum class JobKind { Create, Verify, Restore, Drill, Upload };
enum class JobStatus { Queued, Running, Completed, Failed, Cancelled };

// What became of one service in a restore or a drill.
struct ServiceOutcome
{
    QString service; // empty: the platform's own part
    bool ok = false;
    QString text;     // for people: "Restored 120 files", "Unhealthy: HTTP 500"
    qint64 durationMs = 0;
    bool operator==(const ServiceOutcome &) const = default;
};

struct BackupJob
{
    JobId id;
    JobKind kind = JobKind::Create;
    JobStatus status = JobStatus::Queued;
    BackupId backup;
    QString backupName;
    BackupProgress progress;
    qint64 queuedAtMs = 0;
    qint64 startedAtMs = 0;
    qint64 endedAtMs = 0;
    QString startedBy;
    QString problem;
    BackupId safetyBackup; // of a restore: what it overwrote
    QVector<ServiceOutcome> outcomes;
    bool isOver() const { return status != JobStatus::Queued && status != JobStatus::Running; }
    bool operator==(const BackupJob &) const = default;
};

enum class MissedRuns { RunOnce, Skip };

// How long a schedule's backups are kept. Either an age, or a count, or the newest of each of the last
// so many days, weeks and months; a backup that one of them keeps is kept.
struct Retention
{
    int keepForDays = 0;
    int keepForWeeks = 0;
    int keepForMonths = 0;
    int keepLast = 0;
    int keepDaily = 0;
    int keepWeekly = 0;
    int keepMonthly = 0;
    bool isForever() const { return *this == Retention(); }
    bool operator==(const Retention &) const = default;
};

struct BackupSchedule
{
    ScheduleId id;
    QString name;
    QString cronExpression;
    QString timeZone = QStringLiteral("UTC"); // IANA name
    BackupType type = BackupType::Full;
    int fullEvery = 7;  // of an incremental one: after so many of them a full one is made
    BackupOptions options;
    Retention retention;
    bool enabled = true;
    MissedRuns missedRuns = MissedRuns::RunOnce;
    bool drill = false; // a restore drill after each run
    qint64 createdAtMs = 0;
    qint64 updatedAtMs = 0;
    qint64 lastRunMs = 0;
    QString lastResult;       // "completed", "failed: no space left"
    BackupId lastBackup;
    qint64 lastGoodMs = 0;    // when its newest good backup was made
    int missed = 0;           // runs that were not made, since the last one that was
    bool overdue = false;     // the newest good backup is older than the schedule promises
    QVector<qint64> nextRuns; // the next five
    bool operator==(const BackupSchedule &) const = default;
};

// Wire names: "full", "in_progress", "safety", "platform", "create", "queued", "run_once", "overwrite", "folder".
QString toString(BackupType);
QString toString(BackupStatus);
QString toString(BackupOrigin);
QString toString(Encryption);
QString toString(BackupEntry::Kind);
QString toString(RestoreStep::Action);
QString toString(JobKind);
QString toString(JobStatus);
QString toString(MissedRuns);
std::optional<BackupType> backupTypeFromString(QStringView);
std::optional<BackupStatus> backupStatusFromString(QStringView);
std::optional<BackupOrigin> backupOriginFromString(QStringView);
std::optional<Encryption> encryptionFromString(QStringView);
std::optional<BackupEntry::Kind> backupEntryKindFromString(QStringView);
std::optional<RestoreStep::Action> restoreActionFromString(QStringView);
std::optional<JobKind> jobKindFromString(QStringView);
std::optional<JobStatus> jobStatusFromString(QStringView);
std::optional<MissedRuns> missedRunsFromString(QStringView);

} // namespace core
