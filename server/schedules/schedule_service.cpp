// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/schedules/schedule_service.h"

#include "server/schedules/retention.h"
#include "server/schedules/run_plan.h"

#include <QTimer>

namespace server::schedules {
namespace {

using namespace Qt::StringLiterals;
using core::Backup;
using core::BackupSchedule;
using core::BackupStatus;
using core::Result;
using core::ScheduleId;

constexpr int kNextRuns = 5;
const QString kUnderWay = QStringLiteral("running");

bool isOver(const Backup &backup)
{
    return backup.status == BackupStatus::Completed || backup.status == BackupStatus::Failed || backup.status == BackupStatus::Cancelled;
}

QString resultOf(const Backup &backup)
{
    if (backup.status == BackupStatus::Failed)
        return backup.problem.isEmpty() ? u"failed"_s : u"failed: "_s + backup.problem;
    return core::toString(backup.status);
}

backups::Asker askerOf(const BackupSchedule &schedule)
{
    return {schedule.name, core::Permissions(core::Permission::BackupsRead) | core::Permission::BackupsWrite};
}

QString whyOf(const core::Error &error)
{
    return error.fields.isEmpty() ? error.message : error.fields.firstKey() + u' ' + error.fields.first();
}

} // namespace

Result<std::unique_ptr<ScheduleService>> ScheduleService::open(const Parts &parts, const Options &options)
{
    Result<std::unique_ptr<ScheduleBook>> book = ScheduleBook::open(parts.database, parts.clock);
    if (!book)
        return book.error();
    return std::unique_ptr<ScheduleService>(new ScheduleService(parts, options, *std::move(book)));
}

ScheduleService::ScheduleService(const Parts &parts, const Options &options, std::unique_ptr<ScheduleBook> book)
    : d(parts)
    , m_options(options)
    , m_book(std::move(book))
{
    m_worker = std::make_unique<QObject>();
    m_thread.setObjectName(u"schedules"_s);
}

ScheduleService::~ScheduleService()
{
    stop();
}

void ScheduleService::start()
{
    QObject *worker = m_worker.get();
    m_timer = new QTimer(worker);
    m_timer->setSingleShot(true);
    worker->moveToThread(&m_thread);
    connect(&m_thread, &QThread::started, worker, [this] { look(); });
    connect(m_timer, &QTimer::timeout, worker, [this] { look(); });
    connect(&d.backups, &backups::BackupService::backupChanged, worker, [this](const Backup &backup) {
        if (!backup.schedule.isEmpty() && isOver(backup))
            step(backup.schedule);
    });
    connect(&d.backups, &backups::BackupService::backupRemoved, worker, [this] {
        for (const Entry &entry : m_book->all())
            watchPromise(entry); // the newest good one may have been among them
    });
    connect(&d.backups, &backups::BackupService::jobChanged, worker, [this](const core::BackupJob &job) {
        if (job.kind != core::JobKind::Restore || job.status != core::JobStatus::Completed)
            return;
        if (const auto restored = m_book->takeUp()) {
            for (const ScheduleId &id : *restored)
                publish(id);
            look();
        }
    });
    m_thread.start();
}

void ScheduleService::stop()
{
    if (!m_thread.isRunning())
        return;
    QMetaObject::invokeMethod(m_worker.get(), [this] { m_timer->stop(); }, Qt::BlockingQueuedConnection);
    m_thread.quit();
    m_thread.wait();
}

QVector<BackupSchedule> ScheduleService::list()
{
    QHash<ScheduleId, Backups> bySchedule;
    for (const Backup &backup : madeSince({}, 0))
        bySchedule[backup.schedule].append(backup);
    QVector<BackupSchedule> schedules;
    for (const Entry &entry : m_book->all())
        schedules.append(shown(entry, bySchedule.value(entry.schedule.id)));
    return schedules;
}

Result<BackupSchedule> ScheduleService::find(const ScheduleId &id)
{
    const Result<Entry> entry = m_book->find(id);
    if (!entry)
        return entry.error();
    return shown(*entry, backupsOf(id));
}

Result<BackupSchedule> ScheduleService::create(const BackupSchedule &wanted)
{
    const Result<Entry> entry = m_book->add(wanted);
    if (!entry)
        return entry.error();
    publish(entry->schedule.id);
    lookSoon();
    return shown(*entry, {});
}

Result<BackupSchedule> ScheduleService::update(const ScheduleId &id, const QJsonObject &body)
{
    const Result<Entry> entry = m_book->change(id, body);
    if (!entry)
        return entry.error();
    publish(id);
    lookSoon();
    return shown(*entry, backupsOf(id));
}

Result<> ScheduleService::remove(const ScheduleId &id)
{
    const Result<> removed = m_book->remove(id);
    if (removed)
        emit scheduleRemoved(id);
    return removed;
}

Result<Backup> ScheduleService::run(const ScheduleId &id)
{
    return begin(id, std::nullopt);
}

BackupSchedule ScheduleService::shown(const Entry &entry, const Backups &own) const
{
    const qint64 nowMs = d.clock.nowMs();
    BackupSchedule schedule = entry.schedule;
    const ScheduleState &state = entry.state;
    schedule.lastRunMs = state.lastRunMs;
    schedule.lastResult = state.lastResult;
    schedule.lastBackup = state.lastBackup;
    schedule.missed = state.missed;
    for (const Backup &backup : own) {
        if (isGood(backup))
            schedule.lastGoodMs = std::max(schedule.lastGoodMs, backup.createdAtMs);
    }
    if (schedule.enabled) {
        schedule.overdue = isOverdue(entry.cron, entry.zone, std::max(schedule.lastGoodMs, state.sinceMs), nowMs);
        schedule.nextRuns = entry.cron.runs(nowMs, entry.zone, kNextRuns);
    }
    return schedule;
}

ScheduleService::Backups ScheduleService::backupsOf(const ScheduleId &id) const
{
    return madeSince(id, 0);
}

ScheduleService::Backups ScheduleService::madeSince(const ScheduleId &id, qint64 sinceMs) const
{
    backups::BackupFilter filter;
    filter.schedule = id;
    filter.sinceMs = sinceMs;
    Backups found = d.backups.list(filter);
    // Nothing of a time to come, from before the clock was put back.
    found.removeIf([nowMs = d.clock.nowMs()](const Backup &backup) { return backup.createdAtMs - nowMs > kClockBackMs; });
    return found;
}

void ScheduleService::publish(const ScheduleId &id)
{
    if (const Result<BackupSchedule> schedule = find(id))
        emit scheduleChanged(*schedule);
}

void ScheduleService::lookSoon()
{
    if (m_thread.isRunning())
        QMetaObject::invokeMethod(m_worker.get(), [this] { look(); }, Qt::QueuedConnection);
}

void ScheduleService::look()
{
    if (std::exchange(m_isNew, false))
        takeStock();
    const qint64 nowMs = d.clock.nowMs();
    const qint64 monotonicMs = d.clock.monotonicMs();
    qint64 waitMs = m_options.lookEvery.count();
    for (const Entry &entry : m_book->all()) {
        const ScheduleId &id = entry.schedule.id;
        step(id);
        watchPromise(entry);
        if (!m_tidiedMs.contains(id) || monotonicMs - m_tidiedMs.value(id) >= m_options.tidyEvery.count())
            tidy(id);
        if (entry.schedule.enabled) {
            if (const std::optional<qint64> next = entry.cron.next(nowMs, entry.zone))
                waitMs = std::min(waitMs, *next - nowMs);
        }
    }
    m_timer->start(core::Millis(std::max<qint64>(1, waitMs)));
}

void ScheduleService::takeStock()
{
    for (const Entry &entry : m_book->all()) {
        const qint64 intendedMs = entry.state.intendedMs;
        if (intendedMs == 0 || hasBegun(entry) || d.clock.nowMs() - intendedMs <= kPunctualMs)
            continue;
        const Result<Entry> kept = m_book->editState(entry.schedule.id, [&](ScheduleState &state) {
            ++state.missed;
            if (entry.schedule.missedRuns == core::MissedRuns::Skip)
                state.intendedMs = 0;
        });
        if (!kept)
            qWarning("Schedule \"%s\": cannot keep that a run was missed: %s", qPrintable(entry.schedule.name), qPrintable(kept.error().detail));
    }
}

// Whether the intended run has, though it was not written down: its backup is there.
bool ScheduleService::hasBegun(const Entry &entry)
{
    const Backups since = madeSince(entry.schedule.id, entry.state.intentAtMs);
    if (since.isEmpty())
        return false;
    const Result<Entry> kept = m_book->editState(entry.schedule.id, [&](ScheduleState &state) {
        state.intendedMs = 0;
        state.lastRunMs = since.last().createdAtMs;
        state.lastBackup = since.last().id;
        state.lastResult = kUnderWay;
    });
    return kept.ok() || kept.error().code != core::ErrorCode::NotFound;
}

void ScheduleService::step(const ScheduleId &id)
{
    settleIfOver(id);
    const Result<Entry> entry = m_book->find(id);
    if (!entry || !entry->schedule.enabled)
        return;
    const Due due = dueRun(entry->cron, entry->zone, entry->schedule.missedRuns, entry->state.consideredMs, d.clock.nowMs());
    if (due.consideredMs != entry->state.consideredMs) {
        const Result<Entry> kept = m_book->editState(id, [&](ScheduleState &state) {
            state.consideredMs = due.consideredMs;
            if (due.run && state.intendedMs == 0) {
                state.intendedMs = *due.run;
                state.intentAtMs = d.clock.nowMs();
                state.missed = due.isLate ? state.missed + due.missed : 0;
            } else { // one waits already
                state.missed += due.missed + (due.run && !due.isLate ? 1 : 0);
            }
        });
        if (!kept) {
            qWarning("Schedule \"%s\": a run is put off: %s", qPrintable(entry->schedule.name), qPrintable(kept.error().detail));
            return; // nothing is begun that was not written down
        }
        if (due.missed > 0)
            qWarning("Schedule \"%s\": %d run(s) were missed", qPrintable(entry->schedule.name), due.missed);
        publish(id);
    }
    const Result<Entry> now = m_book->find(id);
    if (!now || now->state.intendedMs == 0 || hasBegun(*now) || isUnderWay(*now))
        return;
    const Result<Backup> begun = begin(id, now->state.intendedMs);
    if (!begun && begun.error().code != core::ErrorCode::NotFound)
        qWarning("Schedule \"%s\": the run failed: %s %s", qPrintable(now->schedule.name), qPrintable(whyOf(begun.error())), qPrintable(begun.error().detail));
}

void ScheduleService::settleIfOver(const ScheduleId &id)
{
    const Result<Entry> entry = m_book->find(id);
    if (!entry || entry->state.lastResult != kUnderWay || isUnderWay(*entry))
        return;
    const Result<Backup> backup = d.backups.find(entry->state.lastBackup);
    const Result<Entry> kept = m_book->editState(id, [&](ScheduleState &state) {
        state.lastResult = backup ? resultOf(*backup) : u"deleted"_s;
    });
    if (!kept)
        return; // tried again at the next look
    publish(id);
    if (backup && isGood(*backup) && entry->schedule.drill) {
        if (const auto drill = d.backups.drill(backup->id, {}, askerOf(entry->schedule)); !drill)
            qWarning("Schedule \"%s\": no drill: %s", qPrintable(entry->schedule.name), qPrintable(drill.error().message));
    }
    tidy(id);
}

void ScheduleService::tidy(const ScheduleId &id)
{
    m_tidiedMs[id] = d.clock.monotonicMs();
    const Result<Entry> entry = m_book->find(id);
    if (!entry || !entry->zone.isValid())
        return;
    // One by one, the last of a chain first: whatever ends the server on the way, what is left is whole.
    for (const core::BackupId &gone : expiredBackups(d.backups.list({}), id, entry->schedule.retention, entry->zone, d.clock.nowMs())) {
        if (const auto removed = d.backups.remove(gone, false); !removed) // busy, or needed by one made just now: the next time
            qInfo("Backup %s stays for now: %s", qPrintable(gone.toString()), qPrintable(removed.error().message));
    }
}

void ScheduleService::watchPromise(const Entry &entry)
{
    const ScheduleId &id = entry.schedule.id;
    const bool isLate = shown(entry, backupsOf(id)).overdue;
    if (isLate == m_overdue.contains(id))
        return;
    if (isLate)
        m_overdue.insert(id);
    else
        m_overdue.remove(id);
    publish(id);
}

bool ScheduleService::isUnderWay(const Entry &entry) const
{
    if (entry.state.lastResult != kUnderWay)
        return false;
    const Result<Backup> backup = d.backups.find(entry.state.lastBackup);
    return backup && !isOver(*backup);
}

// With a time: the run that was intended for it. Without: one that somebody asked for.
Result<Backup> ScheduleService::begin(const ScheduleId &id, std::optional<qint64> intendedMs)
{
    const std::lock_guard lock(m_beginning);
    const Result<Entry> entry = m_book->find(id);
    if (!entry)
        return entry.error();
    if (isUnderWay(*entry))
        return core::Error::conflict(u"A run of this schedule is under way"_s);
    const qint64 nowMs = d.clock.nowMs();
    core::BackupRequest request;
    request.name = backupName(entry->schedule, intendedMs.value_or(nowMs));
    request.type = nextType(entry->schedule, backupsOf(id));
    request.options = entry->schedule.options;
    const Result<Backup> begun = d.backups.create(request, askerOf(entry->schedule), id);
    const Result<Entry> kept = m_book->editState(id, [&](ScheduleState &state) {
        if (intendedMs)
            state.intendedMs = 0;
        state.lastRunMs = nowMs;
        if (begun)
            state.lastBackup = begun->id;
        state.lastResult = begun ? kUnderWay : u"failed: "_s + whyOf(begun.error());
    });
    if (!kept)
        qWarning("Schedule \"%s\": cannot keep that a run has begun: %s", qPrintable(entry->schedule.name), qPrintable(kept.error().detail));
    publish(id);
    return begun;
}

} // namespace server::schedules
