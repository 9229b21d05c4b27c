// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/backup.h"

#include <array>

namespace core {
namespace {

// A list of names for an enumeration, in both directions.
template <typename E, size_t N>
struct Names
{
    std::array<std::pair<E, QLatin1StringView>, N> rows;

    QString nameOf(E value) const
    {
        for (const auto &[candidate, name] : rows) {
            if (candidate == value)
                return name;
        }
        return {};
    }
    std::optional<E> valueOf(QStringView text) const
    {
        for (const auto &[value, name] : rows) {
            if (text == name)
                return value;
        }
        return std::nullopt;
    }
};

using Name = QLatin1StringView;

constexpr Names<BackupType, 2> kTypes{{{{BackupType::Full, Name("full")}, {BackupType::Incremental, Name("incremental")}}}};
constexpr Names<BackupStatus, 6> kStatuses{{{{BackupStatus::Pending, Name("pending")},
                                             {BackupStatus::InProgress, Name("in_progress")},
                                             {BackupStatus::Verifying, Name("verifying")},
                                             {BackupStatus::Completed, Name("completed")},
                                             {BackupStatus::Failed, Name("failed")},
                                             {BackupStatus::Cancelled, Name("cancelled")}}}};
constexpr Names<BackupOrigin, 4> kOrigins{{{{BackupOrigin::Manual, Name("manual")},
                                            {BackupOrigin::Schedule, Name("schedule")},
                                            {BackupOrigin::Safety, Name("safety")},
                                            {BackupOrigin::Upload, Name("upload")}}}};
constexpr Names<Encryption, 3> kEncryptions{{{{Encryption::None, Name("none")},
                                              {Encryption::PlatformKey, Name("platform")},
                                              {Encryption::Passphrase, Name("passphrase")}}}};
constexpr Names<BackupEntry::Kind, 4> kEntryKinds{{{{BackupEntry::Kind::File, Name("file")},
                                                    {BackupEntry::Kind::Folder, Name("folder")},
                                                    {BackupEntry::Kind::Link, Name("link")},
                                                    {BackupEntry::Kind::Other, Name("other")}}}};
constexpr Names<RestoreStep::Action, 4> kActions{{{{RestoreStep::Action::Create, Name("create")},
                                                   {RestoreStep::Action::Overwrite, Name("overwrite")},
                                                   {RestoreStep::Action::Leave, Name("leave")},
                                                   {RestoreStep::Action::Missing, Name("missing")}}}};
constexpr Names<JobKind, 5> kJobKinds{{{{JobKind::Create, Name("create")},
                                        {JobKind::Verify, Name("verify")},
                                        {JobKind::Restore, Name("restore")},
                                        {JobKind::Drill, Name("drill")},
                                        {JobKind::Upload, Name("upload")}}}};
constexpr Names<JobStatus, 5> kJobStatuses{{{{JobStatus::Queued, Name("queued")},
                                             {JobStatus::Running, Name("running")},
                                             {JobStatus::Completed, Name("completed")},
                                             {JobStatus::Failed, Name("failed")},
                                             {JobStatus::Cancelled, Name("cancelled")}}}};
constexpr Names<MissedRuns, 2> kMissedRuns{{{{MissedRuns::RunOnce, Name("run_once")}, {MissedRuns::Skip, Name("skip")}}}};

} // namespace

QString toString(BackupType value) { return kTypes.nameOf(value); }
QString toString(BackupStatus value) { return kStatuses.nameOf(value); }
QString toString(BackupOrigin value) { return kOrigins.nameOf(value); }
QString toString(Encryption value) { return kEncryptions.nameOf(value); }
QString toString(BackupEntry::Kind value) { return kEntryKinds.nameOf(value); }
QString toString(RestoreStep::Action value) { return kActions.nameOf(value); }
QString toString(JobKind value) { return kJobKinds.nameOf(value); }
QString toString(JobStatus value) { return kJobStatuses.nameOf(value); }
QString toString(MissedRuns value) { return kMissedRuns.nameOf(value); }

std::optional<BackupType> backupTypeFromString(QStringView text) { return kTypes.valueOf(text); }
std::optional<BackupStatus> backupStatusFromString(QStringView text) { return kStatuses.valueOf(text); }
std::optional<BackupOrigin> backupOriginFromString(QStringView text) { return kOrigins.valueOf(text); }
std::optional<Encryption> encryptionFromString(QStringView text) { return kEncryptions.valueOf(text); }
std::optional<BackupEntry::Kind> backupEntryKindFromString(QStringView text) { return kEntryKinds.valueOf(text); }
std::optional<RestoreStep::Action> restoreActionFromString(QStringView text) { return kActions.valueOf(text); }
std::optional<JobKind> jobKindFromString(QStringView text) { return kJobKinds.valueOf(text); }
std::optional<JobStatus> jobStatusFromString(QStringView text) { return kJobStatuses.valueOf(text); }
std::optional<MissedRuns> missedRunsFromString(QStringView text) { return kMissedRuns.valueOf(text); }

} // namespace core
