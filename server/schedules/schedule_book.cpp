// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/schedules/schedule_book.h"

#include "core/backup_json.h"

#include <QRegularExpression>

#include <algorithm>

namespace server::schedules {
namespace {

using namespace Qt::StringLiterals;
using core::Result;
using core::ScheduleId;

constexpr qsizetype kMostSchedules = 1000;
constexpr qsizetype kLongestName = 80; // the time of a run is put behind it
constexpr int kMostIncremental = 1000;

core::Error unknown(const ScheduleId &id)
{
    return core::Error::notFound(u"Schedule"_s, u"scheduleId"_s, id.toString().left(128));
}

// By name alone, such as Europe/Berlin: no path leads out of the folder of zones, and no rule is one.
QTimeZone zoneOf(const QString &name)
{
    static const QRegularExpression pattern(u"^[A-Za-z0-9_+-]{1,32}(/[A-Za-z0-9_+-]{1,32}){0,3}$"_s);
    return pattern.match(name).hasMatch() ? QTimeZone(name.toLatin1()) : QTimeZone();
}

Result<core::CronExpression> check(const core::BackupSchedule &schedule, qint64 nowMs)
{
    core::Error wrong = core::Error::validation({}, {});
    wrong.fields.clear();
    if (schedule.name.trimmed().isEmpty() || schedule.name.size() > kLongestName)
        wrong.fields.insert(u"name"_s, u"must have 1 to %1 characters"_s.arg(kLongestName));
    const QTimeZone zone = zoneOf(schedule.timeZone);
    if (!zone.isValid())
        wrong.fields.insert(u"timeZone"_s, u"is no time zone known here, such as Europe/Berlin"_s);
    if (schedule.fullEvery < 1 || schedule.fullEvery > kMostIncremental)
        wrong.fields.insert(u"fullEvery"_s, u"must be from 1 to %1"_s.arg(kMostIncremental));
    Result<core::CronExpression> cron = core::CronExpression::parse(schedule.cronExpression);
    if (!cron)
        wrong.fields.insert(cron.error().fields);
    else if (zone.isValid() && !cron->next(nowMs, zone))
        wrong.fields.insert(u"cronExpression"_s, u"never comes"_s);
    if (!wrong.fields.isEmpty())
        return wrong;
    return cron;
}

ScheduleState begunAt(qint64 nowMs)
{
    ScheduleState state;
    state.sinceMs = state.consideredMs = nowMs;
    return state;
}

} // namespace

Result<std::unique_ptr<ScheduleBook>> ScheduleBook::open(store::Database &database, const core::Clock &clock)
{
    std::unique_ptr<ScheduleBook> book(new ScheduleBook(database, clock));
    if (const auto taken = book->takeUp(); !taken)
        return taken.error();
    return book;
}

ScheduleBook::Entry *ScheduleBook::entryOf(const ScheduleId &id)
{
    const auto at = std::find_if(m_entries.begin(), m_entries.end(), [&](const Entry &entry) { return entry.schedule.id == id; });
    return at == m_entries.end() ? nullptr : &*at;
}

QVector<ScheduleBook::Entry> ScheduleBook::all() const
{
    const std::lock_guard lock(m_mutex);
    return {m_entries.begin(), m_entries.end()};
}

Result<ScheduleBook::Entry> ScheduleBook::find(const ScheduleId &id) const
{
    const std::lock_guard lock(m_mutex);
    const Entry *entry = const_cast<ScheduleBook *>(this)->entryOf(id);
    return entry ? Result<Entry>(*entry) : unknown(id);
}

Result<ScheduleBook::Entry> ScheduleBook::add(core::BackupSchedule schedule)
{
    const qint64 nowMs = m_clock.nowMs();
    const Result<core::CronExpression> cron = check(schedule, nowMs);
    if (!cron)
        return cron.error();
    schedule.id = ScheduleId(core::makeRandomId("schedule"_L1));
    schedule.createdAtMs = schedule.updatedAtMs = nowMs;
    const std::lock_guard lock(m_mutex);
    if (qsizetype(m_entries.size()) >= kMostSchedules)
        return core::Error::conflict(u"There are %1 schedules, which is as many as this server keeps"_s.arg(kMostSchedules));
    Entry entry{schedule, begunAt(nowMs), *cron, zoneOf(schedule.timeZone)};
    if (const Result<> kept = m_repository.insert(entry.schedule, entry.state); !kept)
        return kept.error();
    m_entries.push_back(entry);
    return entry;
}

Result<ScheduleBook::Entry> ScheduleBook::change(const ScheduleId &id, const QJsonObject &body)
{
    const qint64 nowMs = m_clock.nowMs();
    const std::lock_guard lock(m_mutex);
    Entry *entry = entryOf(id);
    if (!entry)
        return unknown(id);
    Result<core::BackupSchedule> wanted = core::scheduleWithBody(entry->schedule, body);
    if (!wanted)
        return wanted.error();
    const Result<core::CronExpression> cron = check(*wanted, nowMs);
    if (!cron)
        return cron.error();
    const core::BackupSchedule &old = entry->schedule;
    Entry changed{*wanted, entry->state, *cron, zoneOf(wanted->timeZone)};
    changed.schedule.updatedAtMs = nowMs;
    if (wanted->enabled != old.enabled || wanted->timeZone != old.timeZone || !(*cron == entry->cron)) {
        changed.state.sinceMs = changed.state.consideredMs = nowMs;
        changed.state.intendedMs = 0;
        changed.state.missed = 0;
    }
    if (const Result<> kept = m_repository.update(changed.schedule, changed.state); !kept)
        return kept.error();
    *entry = changed;
    return changed;
}

Result<> ScheduleBook::remove(const ScheduleId &id)
{
    const std::lock_guard lock(m_mutex);
    if (!entryOf(id))
        return unknown(id);
    if (const Result<> removed = m_repository.remove(id); !removed)
        return removed.error();
    std::erase_if(m_entries, [&](const Entry &entry) { return entry.schedule.id == id; });
    return core::success();
}

Result<ScheduleBook::Entry> ScheduleBook::editState(const ScheduleId &id, const std::function<void(ScheduleState &)> &edit)
{
    const std::lock_guard lock(m_mutex);
    Entry *entry = entryOf(id);
    if (!entry)
        return unknown(id);
    ScheduleState state = entry->state;
    edit(state);
    if (state == entry->state)
        return *entry;
    if (const Result<> kept = m_repository.saveState(id, state); !kept)
        return kept.error();
    entry->state = state;
    return *entry;
}

Result<QVector<ScheduleId>> ScheduleBook::takeUp()
{
    const qint64 nowMs = m_clock.nowMs();
    const std::lock_guard lock(m_mutex);
    const auto stored = m_repository.all();
    if (!stored)
        return stored.error();
    QVector<ScheduleId> found;
    for (const store::StoredSchedule &one : *stored) {
        const core::BackupSchedule &schedule = one.schedule;
        if (entryOf(schedule.id))
            continue;
        const Result<core::CronExpression> cron = core::CronExpression::parse(schedule.cronExpression);
        if (!cron) {
            qWarning("Schedule %s is left out: %s", qPrintable(schedule.id.toString()),
                     qPrintable(cron.error().fields.value(u"cronExpression"_s)));
            continue;
        }
        Entry entry{schedule, one.state.value_or(begunAt(nowMs)), *cron, zoneOf(schedule.timeZone)};
        if (!entry.zone.isValid())
            qWarning("Schedule \"%s\" rests: its time zone %s is not known here", qPrintable(schedule.name), qPrintable(schedule.timeZone));
        m_entries.push_back(entry);
        found.append(schedule.id);
    }
    return found;
}

} // namespace server::schedules
