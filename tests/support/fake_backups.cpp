// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fake_backups.h"

#include "tests/support/fake_backend.h"

#include "core/backup_json.h"

#include <QDateTime>
#include <QJsonArray>

namespace support {
namespace {

using client::Future;
using core::Backup;
using core::BackupId;
using core::BackupJob;
using core::BackupSchedule;
using core::BackupStatus;
using core::Error;
using core::JobStatus;
using core::Result;

qint64 now()
{
    return QDateTime::currentMSecsSinceEpoch();
}

Error noBackup(const BackupId &id)
{
    return Error::notFound(QStringLiteral("Backup"), QStringLiteral("backupId"), id.toString());
}

Error noSchedule(const core::ScheduleId &id)
{
    return Error::notFound(QStringLiteral("Schedule"), QStringLiteral("scheduleId"), id.toString());
}

} // namespace

void FakeTransfer::cancel()
{
    Error error{core::ErrorCode::Conflict, QStringLiteral("Called off"), {}, {}, {}};
    error.details.insert(QStringLiteral("cancelled"), true);
    end(error);
}

void FakeTransfer::tell(qint64 done, qint64 total)
{
    emit progressed(done, total);
}

void FakeTransfer::end(const Result<std::optional<BackupJob>> &result)
{
    if (!std::exchange(m_over, true))
        emit finished(result);
}

Backup FakeBackups::makeBackup(const QString &id, BackupStatus status)
{
    Backup backup;
    backup.id = BackupId(id);
    backup.name = id;
    backup.status = status;
    backup.services = {QStringLiteral("filesystem-mcp")};
    backup.createdBy = QStringLiteral("admin@localhost");
    backup.createdAtMs = now();
    if (status == BackupStatus::Completed) {
        backup.completedAtMs = backup.createdAtMs;
        backup.sizeBytes = 2'469'606'195;
        backup.contentBytes = 4'000'000'000;
        backup.fileCount = 1'234;
        backup.durationMs = 512'000;
        backup.proof.verified = true;
        backup.proof.verifiedAtMs = backup.createdAtMs;
    }
    if (status == BackupStatus::Failed)
        backup.problem = QStringLiteral("No space left");
    return backup;
}

BackupSchedule FakeBackups::makeSchedule(const QString &id)
{
    BackupSchedule schedule;
    schedule.id = core::ScheduleId(id);
    schedule.name = id;
    schedule.cronExpression = QStringLiteral("0 2 * * *");
    schedule.retention.keepForDays = 7;
    schedule.createdAtMs = schedule.updatedAtMs = now();
    for (int day = 1; day <= 5; ++day)
        schedule.nextRuns.append(schedule.createdAtMs + day * 86'400'000LL);
    return schedule;
}

void FakeBackups::fill(int backups)
{
    constexpr std::array kStates{BackupStatus::Completed, BackupStatus::Completed, BackupStatus::Failed, BackupStatus::Cancelled};
    for (int i = 0; i < backups; ++i) {
        Backup backup = makeBackup(QStringLiteral("backup_%1").arg(i, 5, 10, QLatin1Char('0')), kStates[size_t(i) % kStates.size()]);
        backup.type = i % 7 == 0 ? core::BackupType::Full : core::BackupType::Incremental;
        backup.createdAtMs -= i * 3'600'000LL;
        put(backup);
    }
}

void FakeBackups::put(const Backup &backup)
{
    m_backups.insert_or_assign(backup.id, backup);
}

void FakeBackups::putAndTell(const Backup &backup)
{
    put(backup);
    // As it comes over the wire: without what only the details say.
    emit m_backend.backupChanged(core::backupFromJson(core::backupListItem(backup)));
}

void FakeBackups::removeAndTell(const BackupId &id)
{
    m_backups.erase(id);
    emit m_backend.backupRemoved(id);
}

const Backup *FakeBackups::held(const BackupId &id) const
{
    const auto at = m_backups.find(id);
    return at == m_backups.end() ? nullptr : &at->second;
}

void FakeBackups::setContents(const BackupId &id, const QVector<core::BackupEntry> &entries)
{
    m_contents.insert(id, entries);
}

void FakeBackups::putSchedule(const BackupSchedule &schedule)
{
    m_schedules.insert_or_assign(schedule.id, schedule);
}

void FakeBackups::putScheduleAndTell(const BackupSchedule &schedule)
{
    putSchedule(schedule);
    emit m_backend.scheduleChanged(schedule);
}

void FakeBackups::removeScheduleAndTell(const core::ScheduleId &id)
{
    m_schedules.erase(id);
    emit m_backend.scheduleRemoved(id);
}

const BackupJob *FakeBackups::heldJob(const core::JobId &id) const
{
    const auto at = std::find_if(m_jobs.begin(), m_jobs.end(), [&](const BackupJob &job) { return job.id == id; });
    return at == m_jobs.end() ? nullptr : &*at;
}

void FakeBackups::tell(const BackupJob &job)
{
    const auto at = std::find_if(m_jobs.begin(), m_jobs.end(), [&](const BackupJob &held) { return held.id == job.id; });
    if (at != m_jobs.end())
        *at = job;
    emit m_backend.backupJobChanged(job);
}

void FakeBackups::advance(const core::JobId &id, int percent)
{
    const BackupJob *found = heldJob(id);
    if (!found)
        return;
    BackupJob job = *found;
    job.status = JobStatus::Running;
    if (job.startedAtMs == 0)
        job.startedAtMs = now();
    job.progress.bytesTotal = 1'000'000;
    job.progress.bytesDone = percent * 10'000;
    job.progress.filesTotal = 100;
    job.progress.filesDone = percent;
    job.progress.bytesPerSec = 100'000;
    job.progress.remainingMs = (100 - percent) * 100;
    job.progress.step = QStringLiteral("Reading filesystem-mcp");
    tell(job);
    if (const Backup *backup = held(job.backup)) {
        Backup changed = *backup;
        changed.progress = job.progress;
        if (job.kind == core::JobKind::Create)
            changed.status = BackupStatus::InProgress;
        putAndTell(changed);
    }
}

void FakeBackups::finish(const core::JobId &id, JobStatus status, const QString &problem,
                         const QVector<core::ServiceOutcome> &outcomes)
{
    const BackupJob *found = heldJob(id);
    if (!found)
        return;
    BackupJob job = *found;
    job.status = status;
    job.endedAtMs = now();
    job.problem = problem;
    job.outcomes = outcomes;
    tell(job);
    const Backup *backup = held(job.backup);
    if (!backup)
        return;
    Backup changed = *backup;
    changed.progress.reset();
    const bool good = status == JobStatus::Completed;
    if (job.kind == core::JobKind::Create) {
        const Backup like = makeBackup(changed.id.toString(), good ? BackupStatus::Completed
                                                               : status == JobStatus::Cancelled ? BackupStatus::Cancelled : BackupStatus::Failed);
        changed.status = like.status;
        changed.completedAtMs = like.completedAtMs;
        changed.sizeBytes = like.sizeBytes;
        changed.contentBytes = like.contentBytes;
        changed.fileCount = like.fileCount;
        changed.durationMs = like.durationMs;
        changed.proof = like.proof;
        changed.problem = problem;
    } else if (job.kind == core::JobKind::Verify) {
        changed.proof.verified = good;
        changed.proof.verifiedAtMs = now();
        changed.proof.problem = problem;
    } else if (job.kind == core::JobKind::Drill) {
        changed.proof.drilled = good;
        changed.proof.drilledAtMs = now();
        changed.proof.drillMs = 4'000;
        changed.proof.problem = problem;
    }
    putAndTell(changed);
}

BackupJob FakeBackups::queue(core::JobKind kind, const Backup &backup)
{
    BackupJob job;
    job.id = m_lastJob = core::JobId(QStringLiteral("job_%1").arg(++m_made));
    job.kind = kind;
    job.backup = backup.id;
    job.backupName = backup.name;
    job.queuedAtMs = now();
    job.startedBy = QStringLiteral("admin@localhost");
    m_jobs.prepend(job);
    tell(job);
    return job;
}

Future<BackupJob> FakeBackups::queueLater(const QString &call, core::JobKind kind, const BackupId &id)
{
    return m_backend.answer<BackupJob>(call + u' ' + id.toString(), [this, kind, id]() -> Result<BackupJob> {
        const Backup *backup = held(id);
        return backup ? Result<BackupJob>(queue(kind, *backup)) : noBackup(id);
    });
}

Backup FakeBackups::begin(const core::BackupRequest &request)
{
    Backup backup = makeBackup(QStringLiteral("backup_made_%1").arg(++m_made), BackupStatus::Pending);
    backup.name = request.name;
    backup.description = request.description;
    backup.type = request.type;
    backup.options = request.options;
    backup.services = request.options.services;
    backup.expiresAtMs = request.expiresAtMs;
    if (request.options.encrypt)
        backup.encryption = request.passphrase.isEmpty() ? core::Encryption::PlatformKey : core::Encryption::Passphrase;
    backup.estimatedBytes = 1'000'000;
    backup.estimatedMs = 10'000;
    putAndTell(backup);
    queue(core::JobKind::Create, backup);
    return backup;
}

Future<QVector<Backup>> FakeBackups::list()
{
    return m_backend.answer<QVector<Backup>>(QStringLiteral("backups.list"), [this] {
        QVector<Backup> all;
        all.reserve(qsizetype(m_backups.size()));
        for (const auto &[id, backup] : m_backups)
            all.append(core::backupFromJson(core::backupListItem(backup)));
        std::stable_sort(all.begin(), all.end(), [](const Backup &a, const Backup &b) { return a.createdAtMs > b.createdAtMs; });
        return Result<QVector<Backup>>(all);
    });
}

Future<Backup> FakeBackups::get(const BackupId &id)
{
    return m_backend.answer<Backup>(QStringLiteral("backups.get ") + id.toString(), [this, id]() -> Result<Backup> {
        const Backup *backup = held(id);
        return backup ? Result<Backup>(*backup) : noBackup(id);
    });
}

Future<Backup> FakeBackups::create(const core::BackupRequest &request)
{
    m_lastRequest = request;
    return m_backend.answer<Backup>(QStringLiteral("backups.create ") + request.name,
                                    [this, request] { return Result<Backup>(begin(request)); });
}

Future<client::Page<core::BackupEntry>> FakeBackups::contents(const BackupId &id, const client::ContentsQuery &query)
{
    return m_backend.answer<client::Page<core::BackupEntry>>(
        QStringLiteral("backups.contents ") + id.toString(), [this, id, query]() -> Result<client::Page<core::BackupEntry>> {
            if (!held(id))
                return noBackup(id);
            QVector<core::BackupEntry> fitting;
            for (const core::BackupEntry &entry : m_contents.value(id)) {
                if (!query.under.isEmpty() && !entry.path.startsWith(query.under + u'/'))
                    continue;
                const qsizetype above = query.under.isEmpty() ? 0 : query.under.size() + 1;
                if (query.search.isEmpty() ? !entry.path.mid(above).contains(u'/') : entry.path.contains(query.search, Qt::CaseInsensitive))
                    fitting.append(entry);
            }
            client::Page<core::BackupEntry> page;
            page.page = query.page;
            page.limit = query.limit;
            page.total = int(fitting.size());
            page.pages = std::max(1, (page.total + query.limit - 1) / query.limit);
            page.rows = fitting.mid(qsizetype(query.page - 1) * query.limit, query.limit);
            return page;
        });
}

Future<core::RestorePlan> FakeBackups::planRestore(const BackupId &id, const core::RestoreRequest &request)
{
    m_lastRestore = request;
    return m_backend.answer<core::RestorePlan>(QStringLiteral("backups.planRestore ") + id.toString(),
                                               [this, id]() -> Result<core::RestorePlan> {
                                                   return held(id) ? Result<core::RestorePlan>(m_plan) : noBackup(id);
                                               });
}

Future<BackupJob> FakeBackups::restore(const BackupId &id, const core::RestoreRequest &request)
{
    m_lastRestore = request;
    return queueLater(QStringLiteral("backups.restore"), core::JobKind::Restore, id);
}

Future<BackupJob> FakeBackups::verify(const BackupId &id, const QString &passphrase)
{
    m_lastPassphrase = passphrase;
    return queueLater(QStringLiteral("backups.verify"), core::JobKind::Verify, id);
}

Future<BackupJob> FakeBackups::drill(const BackupId &id, const QString &passphrase)
{
    m_lastPassphrase = passphrase;
    return queueLater(QStringLiteral("backups.drill"), core::JobKind::Drill, id);
}

Future<> FakeBackups::remove(const BackupId &id, bool force)
{
    m_lastForce = force;
    return m_backend.answer<core::Unit>(QStringLiteral("backups.remove ") + id.toString(), [this, id, force]() -> Result<> {
        const Backup *backup = held(id);
        if (!backup)
            return noBackup(id);
        const QVector<BackupId> others = backup->neededBy;
        if (!others.isEmpty() && !force) {
            Error error = Error::conflict(QStringLiteral("Other backups need this one"));
            QJsonArray names;
            for (const BackupId &other : others)
                names.append(other.toString());
            error.details.insert(QStringLiteral("neededBy"), names);
            return error;
        }
        for (const BackupId &other : others)
            removeAndTell(other);
        removeAndTell(id);
        return core::success();
    });
}

std::unique_ptr<client::Transfer> FakeBackups::transfer(const QString &call, const QString &file)
{
    m_lastFile = file;
    if (m_backend.m_told) {
        m_backend.m_told->append(QStringLiteral("curl ") + call);
        return nullptr;
    }
    auto made = std::make_unique<FakeTransfer>();
    m_lastTransfer = made.get();
    // A failing server fails this too; else it is the test that moves it.
    m_backend.answer<core::Unit>(call, [] { return core::success(); }).then(made.get(), [transfer = made.get()](const Result<> &result) {
        if (!result)
            transfer->end(result.error());
    });
    return made;
}

std::unique_ptr<client::Transfer> FakeBackups::download(const BackupId &id, const QString &file)
{
    return transfer(QStringLiteral("backups.download ") + id.toString(), file);
}

std::unique_ptr<client::Transfer> FakeBackups::upload(const QString &file, const QString &name, const QString &passphrase)
{
    m_lastPassphrase = passphrase;
    return transfer(QStringLiteral("backups.upload ") + name, file);
}

Future<QVector<BackupJob>> FakeBackups::jobs()
{
    return m_backend.answer<QVector<BackupJob>>(QStringLiteral("backups.jobs"),
                                                [this] { return Result<QVector<BackupJob>>(m_jobs); });
}

Future<> FakeBackups::cancel(const core::JobId &id)
{
    return m_backend.answer<core::Unit>(QStringLiteral("backups.cancel ") + id.toString(), [this, id]() -> Result<> {
        const BackupJob *job = heldJob(id);
        if (!job)
            return Error::notFound(QStringLiteral("Job"), QStringLiteral("jobId"), id.toString());
        if (job->isOver())
            return Error::conflict(QStringLiteral("The job is over"));
        finish(id, JobStatus::Cancelled);
        return core::success();
    });
}

Future<QVector<BackupSchedule>> FakeBackups::schedules()
{
    return m_backend.answer<QVector<BackupSchedule>>(QStringLiteral("backups.schedules"), [this] {
        QVector<BackupSchedule> all;
        for (const auto &[id, schedule] : m_schedules)
            all.append(schedule);
        return Result<QVector<BackupSchedule>>(all);
    });
}

Future<BackupSchedule> FakeBackups::createSchedule(const BackupSchedule &schedule)
{
    m_lastSchedule = schedule;
    return m_backend.answer<BackupSchedule>(QStringLiteral("backups.createSchedule ") + schedule.name,
                                            [this, schedule] {
                                                BackupSchedule made = schedule;
                                                made.id = core::ScheduleId(QStringLiteral("schedule_%1").arg(++m_made));
                                                made.createdAtMs = made.updatedAtMs = now();
                                                made.nextRuns = makeSchedule({}).nextRuns;
                                                putScheduleAndTell(made);
                                                return Result<BackupSchedule>(made);
                                            });
}

Future<BackupSchedule> FakeBackups::updateSchedule(const core::ScheduleId &id, const QJsonObject &patch)
{
    m_lastPatch = patch;
    return m_backend.answer<BackupSchedule>(QStringLiteral("backups.updateSchedule ") + id.toString(),
                                            [this, id, patch]() -> Result<BackupSchedule> {
                                                const auto at = m_schedules.find(id);
                                                if (at == m_schedules.end())
                                                    return noSchedule(id);
                                                Result<BackupSchedule> changed = core::scheduleWithBody(at->second, patch);
                                                if (changed)
                                                    putScheduleAndTell(*changed);
                                                return changed;
                                            });
}

Future<> FakeBackups::removeSchedule(const core::ScheduleId &id)
{
    return m_backend.answer<core::Unit>(QStringLiteral("backups.removeSchedule ") + id.toString(), [this, id]() -> Result<> {
        if (!m_schedules.contains(id))
            return noSchedule(id);
        removeScheduleAndTell(id);
        return core::success();
    });
}

Future<Backup> FakeBackups::runSchedule(const core::ScheduleId &id)
{
    return m_backend.answer<Backup>(QStringLiteral("backups.runSchedule ") + id.toString(), [this, id]() -> Result<Backup> {
        const auto at = m_schedules.find(id);
        if (at == m_schedules.end())
            return noSchedule(id);
        core::BackupRequest request;
        request.name = at->second.name;
        request.type = at->second.type;
        request.options = at->second.options;
        return begin(request);
    });
}

} // namespace support
