// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/backups/backups.h"

#include "server/backups/contents.h"
#include "server/backups/estimate.h"
#include "server/backups/restore_recovery.h"
#include "server/store/store.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSet>

namespace server::backups {
namespace {

using namespace Qt::StringLiterals;
using core::Backup;
using core::BackupId;
using core::BackupJob;
using core::BackupStatus;
using core::JobKind;
using core::Result;

constexpr int kLongestName = 128;
constexpr int kLongestDescription = 1'000;
constexpr int kShortestPassphrase = 8;
constexpr int kLongestPassphrase = 1'024;

core::Error unknown(const BackupId &id)
{
    return core::Error::notFound(u"Backup"_s, u"backupId"_s, id.toString().left(128));
}

QString named(const QVector<Backup> &backups)
{
    QStringList names;
    for (const Backup &backup : backups)
        names.append(u"“%1”"_s.arg(backup.name));
    return names.join(u", "_s);
}

core::Error neededBy(const QVector<Backup> &others)
{
    core::Error error = core::Error::conflict(u"Other backups are based on this one and cannot be restored without it: %1"_s.arg(named(others)));
    QJsonArray ids;
    for (const Backup &other : others)
        ids.append(other.id.toString());
    error.details.insert(u"neededBy"_s, ids);
    return error;
}

Result<> check(const core::BackupRequest &request, qint64 nowMs, const QVector<core::Service> &services)
{
    core::Error wrong = core::Error::validation({}, {});
    wrong.fields.clear();
    if (request.name.trimmed().isEmpty() || request.name.size() > kLongestName)
        wrong.fields.insert(u"name"_s, u"must have 1 to %1 characters"_s.arg(kLongestName));
    if (request.description.size() > kLongestDescription)
        wrong.fields.insert(u"description"_s, u"must have at most %1 characters"_s.arg(kLongestDescription));
    if (!request.passphrase.isEmpty() && !request.options.encrypt)
        wrong.fields.insert(u"passphrase"_s, u"is of use only with encrypt"_s);
    else if (!request.passphrase.isEmpty() && (request.passphrase.size() < kShortestPassphrase || request.passphrase.size() > kLongestPassphrase))
        wrong.fields.insert(u"passphrase"_s, u"must have %1 to %2 characters"_s.arg(kShortestPassphrase).arg(kLongestPassphrase));
    if (request.expiresAtMs > 0 && request.expiresAtMs <= nowMs)
        wrong.fields.insert(u"expiresAt"_s, u"must be a time to come"_s);
    QSet<QString> known;
    for (const core::Service &service : services)
        known.insert(service.spec.id.toString());
    for (qsizetype i = 0; i < request.options.services.size(); ++i) {
        if (!known.remove(request.options.services[i]))
            wrong.fields.insert(u"services.%1"_s.arg(i), u"there is no such service, or it is named twice"_s);
    }
    return wrong.fields.isEmpty() ? core::success() : Result<>(wrong);
}

} // namespace

Backups::Backups(const Parts &parts)
    : d(parts)
    , m_files(parts.dataDir)
    , m_keys(parts.store.sealer().key(), m_files)
    , m_gatherer(parts.store.database(), m_files)
    , m_book(store::BackupRepository(parts.store.database()), parts.clock,
             {[this](const Backup &backup) { emit backupChanged(backup); }, [this](const BackupId &id) { emit backupRemoved(id); },
              [this](const BackupJob &job) { emit jobChanged(job); }})
    , m_maker(BackupMaker::Parts{m_book, m_files, m_keys, m_gatherer, parts.clock})
{
}

Backups::~Backups()
{
    stop();
}

Result<std::unique_ptr<Backups>> Backups::open(const Parts &parts)
{
    std::unique_ptr<Backups> backups(new Backups(parts));
    if (auto made = backups->m_files.makeFolders(); !made)
        return made.error();
    if (auto loaded = backups->m_book.load(); !loaded)
        return loaded.error();
    if (auto tidied = backups->tidy(); !tidied)
        return tidied.error();
    return backups;
}

Result<> Backups::tidy()
{
    QHash<QString, QVector<core::ServiceOutcome>> outcomes;
    const QDir restores(m_files.restores());
    for (const QString &name : restores.entryList(QDir::Dirs | QDir::Hidden | QDir::NoDotAndDotDot))
        outcomes.insert(name, recoverRestore(restores.filePath(name), d.store, d.clock));
    for (BackupJob job : m_book.jobs()) {
        if (job.isOver())
            continue;
        job.status = core::JobStatus::Failed;
        job.problem = u"The server ended before this was done"_s;
        job.endedAtMs = d.clock.nowMs();
        job.outcomes += outcomes.value(job.id.toString());
        if (auto kept = m_book.putJob(job); !kept)
            return kept;
    }
    for (Backup backup : m_book.all()) {
        const bool isDone = backup.status == BackupStatus::Completed;
        const bool isOver = isDone || backup.status == BackupStatus::Failed || backup.status == BackupStatus::Cancelled;
        if (isOver && (!isDone || QFile::exists(m_files.archive(backup))))
            continue;
        if (!isDone)
            m_files.remove(backup.id);
        backup.problem = isDone ? u"Its archive is gone"_s : u"The server ended before it was made"_s;
        backup.status = BackupStatus::Failed;
        if (auto kept = m_book.put(backup); !kept)
            return kept;
    }
    return core::success();
}

void Backups::start(const RestoreSeams &seams, DrillOptions drills)
{
    m_host = &seams.host;
    m_maker.setVolumes(seams.volumes);
    m_restorer = std::make_unique<Restorer>(Restorer::Parts{m_book, m_files, m_maker, d.store, d.clock, seams});
    m_driller = std::make_unique<Driller>(Driller::Parts{m_files, d.store, d.clock, seams.configuration}, std::move(drills));
    m_runner = std::make_unique<JobRunner>(m_book, d.clock);
    engineIsThere();
}

void Backups::engineIsThere()
{
    m_runner->post([this] {
        m_restorer->takeBackVolumes();
        m_driller->cleanUp();
    });
}

void Backups::stop()
{
    if (m_runner)
        m_runner->stop();
}

BackupJob Backups::newJob(JobKind kind, const Backup &backup, const Asker &asker) const
{
    BackupJob job;
    job.id = core::JobId(core::makeRandomId("job"_L1));
    job.kind = kind;
    job.backup = backup.id;
    job.backupName = backup.name;
    job.queuedAtMs = d.clock.nowMs();
    job.startedBy = asker.name;
    return job;
}

Result<Backup> Backups::create(const core::BackupRequest &request, const Asker &asker, const core::ScheduleId &schedule)
{
    const QVector<core::Service> services = m_host->all();
    if (auto valid = check(request, d.clock.nowMs(), services); !valid)
        return valid.error();

    Backup backup;
    backup.id = BackupId(core::makeRandomId("backup"_L1));
    backup.name = request.name.trimmed();
    backup.description = request.description;
    backup.type = request.type;
    backup.origin = schedule.isEmpty() ? core::BackupOrigin::Manual : core::BackupOrigin::Schedule;
    backup.options = request.options;
    backup.options.services.sort(); // so that the like of it is found
    backup.encryption = !request.options.encrypt        ? core::Encryption::None
        : request.passphrase.isEmpty() ? core::Encryption::PlatformKey
                                       : core::Encryption::Passphrase;
    backup.schedule = schedule;
    backup.createdBy = asker.name;
    backup.createdAtMs = d.clock.nowMs();
    backup.expiresAtMs = request.expiresAtMs;
    if (backup.type == core::BackupType::Incremental && !m_maker.baseFor(backup, request.passphrase))
        backup.type = core::BackupType::Full; // there is nothing to be based on
    QVector<archive::Source> folders;
    for (const core::Service &service : services) {
        const QString id = service.spec.id.toString();
        if (!backup.options.services.isEmpty() && !backup.options.services.contains(id))
            continue;
        backup.services.append(id);
        folders += m_gatherer.foldersOf(service.spec, backup.options);
    }
    backup.hasAccounts = backup.options.services.isEmpty();
    const Estimate guess = estimate(backup, folders, m_book.all(), d.clock);
    backup.estimatedBytes = guess.bytes;
    backup.estimatedMs = guess.ms;

    // It may have found a base by the time of its turn, from what was queued before it.
    const core::BackupType asked = request.type;
    const std::lock_guard lock(m_changing);
    if (auto kept = m_book.put(backup); !kept)
        return kept.error();
    const Result<> queued = m_runner->add(
        newJob(JobKind::Create, backup, asker),
        [this, id = backup.id, asked, passphrase = request.passphrase](JobRun &run) { return m_maker.make(id, asked, passphrase, run); },
        [this, id = backup.id] { (void)m_book.edit(id, [](Backup &b) { b.status = BackupStatus::Cancelled; }); });
    if (!queued) {
        (void)m_book.remove({backup.id});
        return queued.error();
    }
    return m_book.find(backup.id).value_or(backup);
}

QVector<Backup> Backups::list(const BackupFilter &filter)
{
    QVector<Backup> backups = m_book.all();
    backups.removeIf([&filter](const Backup &backup) {
        return (filter.type && backup.type != *filter.type) || (filter.status && backup.status != *filter.status)
            || (!filter.schedule.isEmpty() && backup.schedule != filter.schedule) || backup.createdAtMs < filter.sinceMs
            || (filter.untilMs > 0 && backup.createdAtMs > filter.untilMs);
    });
    return backups;
}

Result<Backup> Backups::find(const BackupId &id)
{
    const std::optional<Backup> backup = m_book.find(id);
    return backup ? Result<Backup>(*backup) : unknown(id);
}

Result<ContentsPage> Backups::contents(const BackupId &id, const ContentsFilter &filter)
{
    const std::optional<Backup> backup = m_book.find(id);
    if (!backup)
        return unknown(id);
    if (backup->status != BackupStatus::Completed)
        return core::Error::conflict(u"This backup is not whole"_s);
    const std::lock_guard lock(m_looking);
    if (!m_looked || m_looked->header.id != id) {
        auto index = archive::loadIndex(m_files.index(id));
        if (!index)
            return index.error();
        m_looked = std::make_shared<const archive::Index>(*std::move(index));
    }
    return pageOf(*m_looked, filter);
}

Result<OpenedBackup> Backups::opened(const BackupId &id, const QString &passphrase) const
{
    const std::optional<Backup> backup = m_book.find(id);
    if (!backup)
        return unknown(id);
    if (backup->status != BackupStatus::Completed)
        return core::Error::conflict(u"This backup is not whole"_s);
    const auto chain = m_book.chain(id);
    if (!chain)
        return chain.error();
    auto parts = m_keys.parts(*chain, passphrase);
    if (!parts)
        return parts.error();
    for (const archive::Part &part : std::as_const(*parts)) {
        const auto header = archive::readHeader(part);
        if (!header)
            return header.error();
        if (header->id != part.id)
            return core::Error::conflict(u"The archive of %1 is that of another backup"_s.arg(part.id.toString()));
    }
    auto index = archive::loadIndex(m_files.index(id));
    if (!index)
        return index.error();
    return OpenedBackup{*backup, *std::move(parts), *std::move(index)};
}

Result<BackupJob> Backups::queue(JobKind kind, const BackupId &id, const QString &passphrase, const Asker &asker,
                                 std::function<Result<>(const OpenedBackup &, JobRun &)> work)
{
    const std::lock_guard lock(m_changing);
    const auto backup = opened(id, passphrase);
    if (!backup)
        return backup.error();
    const BackupJob job = newJob(kind, backup->backup, asker);
    const Result<> queued = m_runner->add(job, [this, id, passphrase, work = std::move(work)](JobRun &run) -> Result<> {
        const auto now = opened(id, passphrase);
        return now ? work(*now, run) : Result<>(now.error());
    });
    if (!queued)
        return queued.error();
    return m_book.job(job.id).value_or(job);
}

Result<core::RestorePlan> Backups::planRestore(const BackupId &id, const core::RestoreRequest &request, const Asker &asker)
{
    const auto backup = opened(id, request.passphrase);
    if (!backup)
        return backup.error();
    return m_restorer->plan(*backup, request, asker);
}

Result<BackupJob> Backups::restore(const BackupId &id, const core::RestoreRequest &request, const Asker &asker)
{
    const auto plan = planRestore(id, request, asker);
    if (!plan)
        return plan.error();
    if (!plan->problems.isEmpty())
        return core::Error::conflict(plan->problems.join(u"; "_s));
    return queue(JobKind::Restore, id, request.passphrase, asker,
                 [this, request, asker](const OpenedBackup &backup, JobRun &run) { return m_restorer->restore(backup, request, asker, run); });
}

// Every byte of the chain; keeps what came of it.
Result<> Backups::proveAgain(const OpenedBackup &backup, JobRun &run)
{
    run.begin(u"Verifying"_s, bytesOf(backup.parts));
    const auto index = archive::verify(backup.parts, run);
    if (!index && run.isCancelled())
        return calledOff();
    const Result<> kept = m_book.edit(backup.backup.id, [&](Backup &b) {
        b.proof.verifiedAtMs = d.clock.nowMs();
        b.proof.verified = index.ok();
        b.proof.problem = index ? QString() : index.error().message;
    });
    return index ? kept : Result<>(index.error());
}

Result<BackupJob> Backups::verify(const BackupId &id, const QString &passphrase, const Asker &asker)
{
    return queue(JobKind::Verify, id, passphrase, asker, [this](const OpenedBackup &backup, JobRun &run) { return proveAgain(backup, run); });
}

Result<BackupJob> Backups::drill(const BackupId &id, const QString &passphrase, const Asker &asker)
{
    return queue(JobKind::Drill, id, passphrase, asker, [this](const OpenedBackup &backup, JobRun &run) -> Result<> {
        const qint64 beganMs = d.clock.monotonicMs();
        const Result<> drilled = m_driller->drill(backup, run);
        if (!drilled && run.isCancelled())
            return calledOff();
        const Result<> kept = m_book.edit(backup.backup.id, [&](Backup &b) {
            b.proof.drilledAtMs = d.clock.nowMs();
            b.proof.drilled = drilled.ok();
            b.proof.drillMs = d.clock.monotonicMs() - beganMs;
            b.proof.problem = drilled ? QString() : drilled.error().message;
        });
        return drilled ? kept : drilled;
    });
}

Result<QVector<BackupId>> Backups::remove(const BackupId &id, bool force)
{
    const std::lock_guard lock(m_changing);
    const std::optional<Backup> backup = m_book.find(id);
    if (!backup)
        return unknown(id);
    QVector<Backup> going = m_book.dependents(id);
    if (!going.isEmpty() && !force)
        return neededBy(going);
    going.append(*backup);
    for (const Backup &one : std::as_const(going)) {
        if (m_book.isBusy(one.id))
            return core::Error::conflict(u"A job works on “%1”: wait for it or cancel it"_s.arg(one.name));
    }
    // Those that need others first, and files before rows: whatever ends the server on the way, no backup
    // that is still there lacks its base unseen.
    QVector<BackupId> ids;
    for (const Backup &one : std::as_const(going)) {
        m_files.remove(one.id);
        if (auto removed = m_book.remove({one.id}); !removed)
            return removed.error();
        ids.append(one.id);
    }
    return ids;
}

void Backups::maintain()
{
    const qint64 nowMs = d.clock.nowMs();
    const auto isKept = [nowMs](const Backup &backup) { return backup.expiresAtMs == 0 || backup.expiresAtMs > nowMs; };
    for (const Backup &backup : m_book.all()) {
        if (isKept(backup) || m_book.isBusy(backup.id))
            continue;
        const QVector<Backup> others = m_book.dependents(backup.id);
        if (!std::any_of(others.begin(), others.end(), isKept))
            (void)remove(backup.id, true); // busy or gone by now: the next time
    }
    m_runner->post([this] { m_restorer->takeBackVolumes(); }); // the engine may not have been there before
    if (auto dropped = m_book.dropOldJobs(); !dropped)
        qWarning("Cannot forget old jobs: %s", qPrintable(dropped.error().detail));
}

Result<OpenArchive> Backups::openArchive(const BackupId &id)
{
    const std::optional<Backup> backup = m_book.find(id);
    if (!backup)
        return unknown(id);
    if (backup->status != BackupStatus::Completed)
        return core::Error::conflict(u"This backup is not whole"_s);
    auto file = std::make_shared<QFile>(m_files.archive(*backup));
    if (!file->open(QIODevice::ReadOnly))
        return core::Error::conflict(u"The archive of this backup cannot be read"_s);
    return OpenArchive{file, file->size(), downloadName(*backup), backup->digest};
}

Result<BackupJob> Backups::adopt(const QString &file, const QString &name, const QString &passphrase, const Asker &asker)
{
    const auto refuse = [&file](const core::Error &error) {
        if (!error.fields.contains(u"passphrase"_s))
            QFile::remove(file);
        return error;
    };
    const auto kind = archive::encryptionOf(file);
    if (!kind)
        return refuse(kind.error());
    if (*kind == core::Encryption::Passphrase && passphrase.isEmpty())
        return refuse(core::Error::validation(u"passphrase"_s, u"is needed: this backup is encrypted with one"_s));
    const auto header = archive::readHeader({{}, file, m_keys.secret(*kind, passphrase)});
    if (!header)
        return refuse(header.error());
    if (!core::isValidResourceId(header->id.toString()) || !header->id.toString().startsWith("backup_"_L1))
        return refuse(core::Error::conflict(u"This archive does not name its backup as this program does"_s));

    Backup backup;
    backup.id = header->id;
    backup.name = name.trimmed().isEmpty() ? header->name.left(kLongestName) : name.trimmed().left(kLongestName);
    backup.type = header->type;
    backup.origin = core::BackupOrigin::Upload;
    backup.options = header->options;
    backup.encryption = *kind;
    backup.services = header->services;
    backup.hasAccounts = header->hasAccounts;
    backup.basedOn = header->basedOn;
    backup.createdBy = asker.name;
    backup.createdAtMs = header->createdAtMs;
    backup.estimatedBytes = QFileInfo(file).size();

    const std::lock_guard lock(m_changing);
    if (const std::optional<Backup> known = m_book.find(backup.id)) {
        if (known->status == BackupStatus::Completed || m_book.isBusy(backup.id))
            return refuse(core::Error::conflict(u"This backup is here already, as “%1”"_s.arg(known->name)));
    }
    if (!backup.basedOn.isEmpty()) {
        const std::optional<Backup> base = m_book.find(backup.basedOn);
        if (!base || base->status != BackupStatus::Completed)
            return refuse(core::Error::conflict(u"This incremental backup is based on %1, which is not here: upload that one first"_s.arg(backup.basedOn.toString())));
    }
    const auto giveUp = [this, id = backup.id] {
        m_files.remove(id);
        (void)m_book.remove({id});
    };
    // The row first: whatever ends the server from here on, its next start clears away what was taken.
    if (auto kept = m_book.put(backup); !kept)
        return refuse(kept.error());
    if (auto taken = m_files.take(file, backup); !taken) {
        giveUp();
        return refuse(taken.error());
    }
    const BackupJob job = newJob(JobKind::Upload, backup, asker);
    const Result<> queued = m_runner->add(job, [this, id = backup.id, passphrase, giveUp](JobRun &run) {
        const Result<> taken = m_maker.takeIn(id, passphrase, run);
        if (!taken)
            giveUp();
        return taken;
    }, giveUp);
    if (!queued) {
        giveUp();
        return queued.error();
    }
    return m_book.job(job.id).value_or(job);
}

QVector<BackupJob> Backups::jobs()
{
    return m_book.jobs();
}

Result<BackupJob> Backups::job(const core::JobId &id)
{
    const std::optional<BackupJob> job = m_book.job(id);
    return job ? Result<BackupJob>(*job) : core::Error::notFound(u"Job"_s, u"jobId"_s, id.toString().left(128));
}

Result<> Backups::cancel(const core::JobId &id)
{
    return m_runner->cancel(id);
}

} // namespace server::backups
