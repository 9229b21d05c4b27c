// SPDX-License-Identifier: GPL-3.0-or-later
// ScheduleService: backup schedules and their runs. Any thread may ask; runs are begun on a thread of its
// own, which looks at least every few seconds, so that a clock that was put or a machine that slept is
// noticed. Owned by Platform, started after BackupService and stopped before it; what it was given
// outlives it. Signals are emitted on whichever thread made the change, and when a schedule becomes
// overdue.
//
// Of runs that were missed at most one is made up for. A run that comes while the one before is under
// way waits; a second such run is missed. What is intended is written down first: a server that was
// killed in between finds out from the backups whether the run had begun, and never begins it twice.
//
// Errors: NotFound of `scheduleId`, Validation with the field named, Conflict for a run while one is
// under way.
#pragma once

#include "server/backups/backup_service.h"
#include "server/schedules/schedule_book.h"

#include <QHash>
#include <QSet>
#include <QThread>

class QTimer;

namespace server::schedules {

class ScheduleService : public QObject
{
    Q_OBJECT
public:
    struct Parts
    {
        store::Database &database;
        backups::BackupService &backups;
        const core::Clock &clock;
    };
    struct Options
    {
        core::Millis lookEvery{15'000}; // at the latest; also when a run is due
        core::Millis tidyEvery{3'600'000}; // what retention lets go, beside after each run
    };
    static core::Result<std::unique_ptr<ScheduleService>> open(const Parts &parts, const Options &options);
    ~ScheduleService() override; // stops

    void start();
    void stop(); // waits for what is being begun; idempotent

    QVector<core::BackupSchedule> list(); // oldest first
    core::Result<core::BackupSchedule> find(const core::ScheduleId &id);
    core::Result<core::BackupSchedule> create(const core::BackupSchedule &wanted);
    core::Result<core::BackupSchedule> update(const core::ScheduleId &id, const QJsonObject &body); // complete or partial
    core::Result<> remove(const core::ScheduleId &id); // its backups stay
    core::Result<core::Backup> run(const core::ScheduleId &id); // now, beside the times it is set for

signals:
    void scheduleChanged(const core::BackupSchedule &schedule);
    void scheduleRemoved(const core::ScheduleId &id);

private:
    using Entry = ScheduleBook::Entry;
    using Backups = QVector<core::Backup>;
    ScheduleService(const Parts &parts, const Options &options, std::unique_ptr<ScheduleBook> book);

    core::BackupSchedule shown(const Entry &entry, const Backups &own) const;
    Backups backupsOf(const core::ScheduleId &id) const; // newest first
    Backups madeSince(const core::ScheduleId &id, qint64 sinceMs) const; // of all when there is no id
    void publish(const core::ScheduleId &id);
    void lookSoon();

    // On the own thread.
    void look();
    void takeStock(); // of what a killed server left
    bool hasBegun(const Entry &entry);
    void step(const core::ScheduleId &id);
    void settleIfOver(const core::ScheduleId &id);
    void tidy(const core::ScheduleId &id);
    void watchPromise(const Entry &entry);

    bool isUnderWay(const Entry &entry) const;
    core::Result<core::Backup> begin(const core::ScheduleId &id, std::optional<qint64> intendedMs);

    const Parts d;
    const Options m_options;
    const std::unique_ptr<ScheduleBook> m_book;
    std::mutex m_beginning; // one run after another
    QThread m_thread;
    std::unique_ptr<QObject> m_worker; // on m_thread, as is what follows
    QTimer *m_timer = nullptr;
    bool m_isNew = true;
    QHash<core::ScheduleId, qint64> m_tidiedMs; // by the clock that never goes back
    QSet<core::ScheduleId> m_overdue;
};

} // namespace server::schedules
