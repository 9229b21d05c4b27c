// SPDX-License-Identifier: GPL-3.0-or-later
// FakeBackups: the backups, jobs and schedules of a FakeBackend. It answers as that one does (slow,
// failing, held, forbidden); jobs get on only when a test says so, and so do transfers. Owned by the
// FakeBackend; the test's thread.
#pragma once

#include "client/backups_api.h"

#include <QHash>
#include <QPointer>

#include <map>
#include <memory>

namespace support {

class FakeBackend;

// A transfer that a test moves by hand.
class FakeTransfer final : public client::Transfer
{
    Q_OBJECT
public:
    using Transfer::Transfer;
    void cancel() override;
    void tell(qint64 done, qint64 total);
    void end(const core::Result<std::optional<core::BackupJob>> &result);
    bool isOver() const { return m_over; }

private:
    bool m_over = false;
};

class FakeBackups final : public client::BackupsApi
{
public:
    explicit FakeBackups(FakeBackend &backend)
        : m_backend(backend)
    {
    }

    // --- what it holds --------------------------------------------------------------------------
    static core::Backup makeBackup(const QString &id, core::BackupStatus status = core::BackupStatus::Completed);
    static core::BackupSchedule makeSchedule(const QString &id);
    void fill(int backups); // "backup_00000" and on, the newest first, in mixed states
    void put(const core::Backup &backup); // silently
    void putAndTell(const core::Backup &backup);
    void removeAndTell(const core::BackupId &id);
    const core::Backup *held(const core::BackupId &id) const;
    void setContents(const core::BackupId &id, const QVector<core::BackupEntry> &entries);
    void setPlan(const core::RestorePlan &plan) { m_plan = plan; } // of every dry run
    void putSchedule(const core::BackupSchedule &schedule);
    void putScheduleAndTell(const core::BackupSchedule &schedule);
    void removeScheduleAndTell(const core::ScheduleId &id);

    // --- jobs: queued by the calls, moved by a test, and told ------------------------------------
    const core::BackupJob *heldJob(const core::JobId &id) const;
    core::JobId lastJob() const { return m_lastJob; }
    void advance(const core::JobId &id, int percent); // runs, and its backup with it
    void finish(const core::JobId &id, core::JobStatus status = core::JobStatus::Completed, const QString &problem = {},
                const QVector<core::ServiceOutcome> &outcomes = {});

    // --- what was asked of it -------------------------------------------------------------------
    const core::BackupRequest &lastRequest() const { return m_lastRequest; }
    const core::RestoreRequest &lastRestore() const { return m_lastRestore; }
    const QString &lastPassphrase() const { return m_lastPassphrase; } // of verify, drill and upload
    bool lastForce() const { return m_lastForce; }
    const core::BackupSchedule &lastSchedule() const { return m_lastSchedule; }
    const QJsonObject &lastSchedulePatch() const { return m_lastPatch; }
    const QString &lastFile() const { return m_lastFile; } // of a transfer
    FakeTransfer *lastTransfer() const { return m_lastTransfer; } // null once its owner dropped it

    // --- client::BackupsApi ---------------------------------------------------------------------
    client::Future<QVector<core::Backup>> list() override;
    client::Future<core::Backup> get(const core::BackupId &id) override;
    client::Future<core::Backup> create(const core::BackupRequest &request) override;
    client::Future<client::Page<core::BackupEntry>> contents(const core::BackupId &id, const client::ContentsQuery &query) override;
    client::Future<core::RestorePlan> planRestore(const core::BackupId &id, const core::RestoreRequest &request) override;
    client::Future<core::BackupJob> restore(const core::BackupId &id, const core::RestoreRequest &request) override;
    client::Future<core::BackupJob> verify(const core::BackupId &id, const QString &passphrase) override;
    client::Future<core::BackupJob> drill(const core::BackupId &id, const QString &passphrase) override;
    client::Future<> remove(const core::BackupId &id, bool force) override;
    std::unique_ptr<client::Transfer> download(const core::BackupId &id, const QString &file) override;
    std::unique_ptr<client::Transfer> upload(const QString &file, const QString &name, const QString &passphrase) override;
    client::Future<QVector<core::BackupJob>> jobs() override;
    client::Future<> cancel(const core::JobId &id) override;
    client::Future<QVector<core::BackupSchedule>> schedules() override;
    client::Future<core::BackupSchedule> createSchedule(const core::BackupSchedule &schedule) override;
    client::Future<core::BackupSchedule> updateSchedule(const core::ScheduleId &id, const QJsonObject &patch) override;
    client::Future<> removeSchedule(const core::ScheduleId &id) override;
    client::Future<core::Backup> runSchedule(const core::ScheduleId &id) override;

private:
    core::BackupJob queue(core::JobKind kind, const core::Backup &backup);
    client::Future<core::BackupJob> queueLater(const QString &call, core::JobKind kind, const core::BackupId &id);
    core::Backup begin(const core::BackupRequest &request);
    std::unique_ptr<client::Transfer> transfer(const QString &call, const QString &file);
    void tell(const core::BackupJob &job);

    FakeBackend &m_backend;
    std::map<core::BackupId, core::Backup> m_backups;
    std::map<core::ScheduleId, core::BackupSchedule> m_schedules;
    QVector<core::BackupJob> m_jobs; // newest first
    QHash<core::BackupId, QVector<core::BackupEntry>> m_contents;
    core::RestorePlan m_plan;
    int m_made = 0; // ids are counted
    core::JobId m_lastJob;
    core::BackupRequest m_lastRequest;
    core::RestoreRequest m_lastRestore;
    QString m_lastPassphrase;
    bool m_lastForce = false;
    core::BackupSchedule m_lastSchedule;
    QJsonObject m_lastPatch;
    QString m_lastFile;
    QPointer<FakeTransfer> m_lastTransfer;
};

} // namespace support
