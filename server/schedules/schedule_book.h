// SPDX-License-Identifier: GPL-3.0-or-later
// ScheduleBook: the backup schedules in memory over the store, checked before they are kept. Any thread;
// changes wait for the disk and are made one after another. Owned by ScheduleService.
//
// Errors: NotFound of `scheduleId`, Validation with the field named.
#pragma once

#include "core/clock.h"
#include "core/cron.h"
#include "server/store/schedule_repository.h"

#include <functional>
#include <memory>
#include <mutex>

namespace server::schedules {

using store::ScheduleState;

class ScheduleBook
{
public:
    struct Entry
    {
        core::BackupSchedule schedule;
        ScheduleState state;
        core::CronExpression cron;
        QTimeZone zone; // not valid: this machine does not know it (any more), so that nothing is due
    };

    static core::Result<std::unique_ptr<ScheduleBook>> open(store::Database &database, const core::Clock &clock);

    QVector<Entry> all() const; // oldest first
    core::Result<Entry> find(const core::ScheduleId &id) const;
    core::Result<Entry> add(core::BackupSchedule schedule); // with an id of its own
    // Lays a complete or partial body over it. Other times or a new start settle what was due before.
    core::Result<Entry> change(const core::ScheduleId &id, const QJsonObject &body);
    core::Result<> remove(const core::ScheduleId &id);
    core::Result<Entry> editState(const core::ScheduleId &id, const std::function<void(ScheduleState &)> &edit);
    // Takes up what a restore has put into the store; answers what is new.
    core::Result<QVector<core::ScheduleId>> takeUp();

private:
    ScheduleBook(store::Database &database, const core::Clock &clock) : m_repository(database), m_clock(clock) { }
    Entry *entryOf(const core::ScheduleId &id);

    store::ScheduleRepository m_repository;
    const core::Clock &m_clock;
    mutable std::mutex m_mutex;
    std::vector<Entry> m_entries;
};

} // namespace server::schedules
