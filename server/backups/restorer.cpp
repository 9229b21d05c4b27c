// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/backups/restorer.h"

#include "server/backups/restore_target.h"
#include "server/backups/volume_swap.h"
#include "server/config/configuration.h"
#include "server/store/account_merge.h"
#include "server/store/store.h"

#include <QDir>
#include <QFileInfo>

namespace server::backups {
namespace {

using namespace Qt::StringLiterals;
using core::Backup;
using core::Result;
using store::ConfigEdit;

constexpr core::Millis kSafetyKept = std::chrono::hours(30 * 24);

bool lies(const QByteArray &path, const QByteArray &prefix)
{
    return path == prefix || (path.startsWith(prefix) && path.at(prefix.size()) == '/');
}

// Documents are taken out before a job begins: nothing to show, and nothing to call off.
class Silent final : public archive::Monitor
{
public:
    void advanced(qint64, qint64) override { }
    void step(const QByteArray &) override { }
    bool isCancelled() const override { return false; }
};

QString restoredWords(const ServiceWork &work)
{
    QStringList parts;
    if (work.definition)
        parts.append(u"definition"_s);
    if (!work.values.isEmpty())
        parts.append(u"configuration"_s);
    for (const FolderWork &folder : work.folders)
        parts.append(folder.isLog ? u"logs"_s : folder.prefix.endsWith("/data") ? u"data"_s : u"volume "_s + folder.target);
    return parts.isEmpty() ? u"Nothing to do"_s : u"Restored: "_s + parts.join(u", "_s);
}

} // namespace

// One restore under way.
struct Restorer::Running
{
    const OpenedBackup &backup;
    const core::RestoreRequest &request;
    const Asker &asker;
    JobRun &run;
    const QString folder;
    std::unique_ptr<RestoreDocuments> documents = {};
    RestoreWork work = {};
    RestoreJournal journal = {};
    QStringList stopped = {};
    bool anyFailed = false;

    void tell(const QString &service, bool ok, const QString &text, qint64 ms = 0)
    {
        run.job().outcomes.append({service, ok, text, ms});
        anyFailed = anyFailed || !ok;
    }
};

Restorer::Restorer(const Parts &parts)
    : d(parts), m_planner(RestorePlanner::Parts{parts.files, parts.store, parts.clock, parts.seams.host, parts.seams.configuration, parts.seams.volumes})
{
}

Result<core::RestorePlan> Restorer::plan(const OpenedBackup &backup, const core::RestoreRequest &request, const Asker &asker) const
{
    const auto services = RestorePlanner::servicesOf(backup, request);
    if (!services)
        return services.error();
    Silent silent;
    const QString folder = d.files.restore(core::JobId(core::makeRandomId("plan"_L1)));
    const auto documents = RestoreDocuments::take(backup, *services, request.services.isEmpty(), folder, silent);
    if (!documents)
        return documents.error();
    auto work = m_planner.plan(backup, request, asker, **documents);
    return work ? Result<core::RestorePlan>(std::move(work->plan)) : work.error();
}

Result<> Restorer::restore(const OpenedBackup &backup, const core::RestoreRequest &request, const Asker &asker, JobRun &run) const
{
    Running now{backup, request, asker, run, d.files.restore(run.job().id)};
    Result<> ready = prepare(now);
    if (ready) {
        restoreServices(now);
        restorePlatform(now);
    }
    startServices(now);
    now.documents.reset();
    if (now.journal.isSettled()) { // else what was there before is still in it: the next start takes it back
        for (const QString &place : std::as_const(now.journal.folders))
            QDir(place).removeRecursively();
        QDir(now.folder).removeRecursively();
    }
    if (!ready)
        return run.isCancelled() ? calledOff() : ready;
    if (!now.anyFailed)
        return core::success();
    return run.isCancelled() ? calledOff() : core::Error::conflict(u"Not everything was restored"_s);
}

// Up to here nothing of what is restored has been touched.
Result<> Restorer::prepare(Running &now) const
{
    now.run.begin(u"Verifying"_s, bytesOf(now.backup.parts));
    if (const auto verified = archive::verify(now.backup.parts, now.run); !verified)
        return verified.error();
    const auto services = RestorePlanner::servicesOf(now.backup, now.request);
    if (!services)
        return services.error();
    auto documents = RestoreDocuments::take(now.backup, *services, now.request.services.isEmpty(), now.folder + u"/documents"_s, now.run);
    if (!documents)
        return documents.error();
    now.documents = *std::move(documents);
    auto work = m_planner.plan(now.backup, now.request, now.asker, *now.documents);
    if (!work)
        return work.error();
    if (!work->plan.problems.isEmpty())
        return core::Error::conflict(work->plan.problems.join(u"; "_s));
    now.work = *std::move(work);
    if (auto extracted = extract(now); !extracted)
        return extracted;
    if (auto stopped = stopServices(now); !stopped)
        return stopped;
    return makeSafe(now);
}

// What goes to one file system is taken out in one go, beside where it will be renamed to.
Result<> Restorer::extract(Running &now) const
{
    struct Place
    {
        QString folder;
        QHash<QByteArray, QByteArray> names; // by prefix
    };
    QMap<QByteArray, Place> places;
    const QByteArray own = deviceOf(d.files.dataDir());
    qsizetype number = 0;
    for (const ServiceWork &work : std::as_const(now.work.services)) {
        JournalService entry{work.id, RestorePhase::Waiting, {}, {}, work.values};
        if (work.definition) {
            auto text = d.store.services().toText(*work.definition);
            if (!text)
                return text.error();
            entry.definition = *std::move(text);
        }
        for (const FolderWork &folder : work.folders) {
            const QByteArray device = folder.volume.name.isEmpty() ? deviceOf(QFileInfo(folder.target).path()) : own;
            Place &place = places[device];
            if (place.folder.isEmpty())
                place.folder = device == own ? now.folder : QFileInfo(folder.target).path() + u"/.mcp-restore-"_s + now.run.job().id.toString();
            const QByteArray name = QByteArray::number(number++);
            place.names.insert(folder.prefix, name);
            entry.swaps.append({folder.target, place.folder + u"/new/"_s + QString::fromLatin1(name),
                                place.folder + u"/old/"_s + QString::fromLatin1(name), folder.isLog, folder.volume});
        }
        now.journal.services.append(entry);
    }
    now.journal.starts = now.work.plan.starts;
    for (const Place &place : std::as_const(places)) {
        if (place.folder != now.folder)
            now.journal.folders.append(place.folder);
    }
    if (!QDir().mkpath(now.folder))
        return core::Error::internal(u"Cannot make %1"_s.arg(now.folder));
    if (auto saved = now.journal.save(now.folder); !saved)
        return saved;
    now.run.begin(u"Extracting"_s, now.work.plan.bytes);
    for (const Place &place : std::as_const(places)) {
        const auto map = [&place](const archive::Item &item) {
            for (auto name = place.names.cbegin(); name != place.names.cend(); ++name) {
                if (lies(item.path, name.key()))
                    return name.value() + item.path.mid(name.key().size());
            }
            return QByteArray();
        };
        const QString folder = place.folder + u"/new"_s;
        if (!QDir().mkpath(folder) || !QFile::setPermissions(place.folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner))
            return core::Error::internal(u"Cannot make %1"_s.arg(folder));
        if (auto extracted = archive::extract(now.backup.parts, now.backup.index, map, folder, now.run); !extracted)
            return extracted;
        if (auto synced = archive::syncTree(folder); !synced)
            return synced;
    }
    return core::success();
}

Result<> Restorer::stopServices(Running &now) const
{
    for (const QString &id : std::as_const(now.work.plan.stops)) {
        if (now.run.isCancelled())
            return calledOff();
        now.run.say(u"Stopping "_s + id);
        now.stopped.append(id);
        if (auto stopped = d.seams.host.stop(core::ServiceId(id)); !stopped)
            return stopped;
    }
    return core::success();
}

// After stopping: so that what is kept is what was there at the end.
Result<> Restorer::makeSafe(Running &now) const
{
    Backup safety;
    safety.options.includeLogs = false;
    for (const ServiceWork &work : std::as_const(now.work.services)) {
        if (!work.overwrites())
            continue;
        safety.options.services.append(work.id.toString());
        for (const FolderWork &folder : work.folders)
            safety.options.includeLogs = safety.options.includeLogs || (folder.isLog && folder.replaces);
    }
    if (now.work.overwritesPlatform)
        safety.options.services.clear(); // accounts are in a backup of the whole platform only
    else if (safety.options.services.isEmpty())
        return core::success();
    safety.options.services.sort();
    safety.id = core::BackupId(core::makeRandomId("backup"_L1));
    safety.name = u"Before restoring "_s + now.backup.backup.name.left(100);
    safety.description = u"What the restore %1 overwrote"_s.arg(now.run.job().id.toString());
    safety.origin = core::BackupOrigin::Safety;
    if (now.backup.backup.encryption != core::Encryption::None) {
        safety.options.encrypt = true;
        safety.encryption = core::Encryption::PlatformKey;
    }
    safety.createdBy = now.asker.name;
    safety.createdAtMs = d.clock.nowMs();
    safety.expiresAtMs = safety.createdAtMs + kSafetyKept.count();
    if (auto kept = d.book.put(safety); !kept)
        return kept;
    now.run.job().safetyBackup = safety.id;
    Result<> made = d.maker.make(safety.id, core::BackupType::Full, {}, now.run);
    if (made || now.run.isCancelled())
        return made;
    core::Error error = made.error();
    error.message = u"The safety backup of what would be overwritten could not be made: "_s + error.message;
    return error;
}

void Restorer::restoreServices(Running &now) const
{
    now.run.begin(u"Putting in place"_s);
    for (qsizetype i = 0; i < now.work.services.size(); ++i) {
        const ServiceWork &work = now.work.services[i];
        const QString id = work.id.toString();
        if (now.run.isCancelled()) {
            now.tell(id, false, u"Not restored: called off"_s);
            continue;
        }
        now.run.say(u"Putting in place "_s + id);
        const qint64 beganMs = d.clock.monotonicMs();
        const Result<> applied = apply(now, i);
        if (!applied)
            qWarning("Restore of %s: %s (%s)", qPrintable(id), qPrintable(applied.error().message), qPrintable(applied.error().detail));
        now.tell(id, applied.ok(), applied ? restoredWords(work) : u"Taken back: "_s + applied.error().message, d.clock.monotonicMs() - beganMs);
    }
}

Result<> Restorer::apply(Running &now, qsizetype at) const
{
    const ServiceWork &work = now.work.services[at];
    JournalService &entry = now.journal.services[at];
    const std::optional<core::Service> before = d.seams.host.find(work.id);
    entry.phase = RestorePhase::Swapping;
    if (auto saved = now.journal.save(now.folder); !saved)
        return saved;
    Result<> done = change(now, work, entry);
    if (done) {
        entry.phase = RestorePhase::Done;
        done = now.journal.save(now.folder);
    }
    if (!done)
        takeBack(now, work, entry, before);
    return done;
}

Result<> Restorer::change(Running &now, const ServiceWork &work, JournalService &entry) const
{
    for (const FolderSwap &folder : std::as_const(entry.swaps)) {
        if (auto swapped = swap(work.id, folder, &swapIn); !swapped)
            return swapped;
    }
    entry.phase = RestorePhase::Swapped;
    if (auto saved = now.journal.save(now.folder); !saved)
        return saved;
    if (work.definition) {
        if (auto put = d.seams.host.put(*work.definition); !put)
            return put;
    }
    return set(work.values, now.asker);
}

// From here on a crash takes back, too.
void Restorer::takeBack(Running &now, const ServiceWork &work, JournalService &entry, const std::optional<core::Service> &before) const
{
    const bool mayBePut = entry.phase != RestorePhase::Swapping;
    if (mayBePut) {
        unset(work.values, now.asker);
        if (work.definition) {
            const Result<> undone = before ? d.seams.host.put(before->spec) : d.seams.host.find(work.id) ? d.seams.host.remove(work.id) : core::success();
            if (!undone)
                qWarning("Cannot take back the definition of %s: %s", qPrintable(work.id.toString()), qPrintable(undone.error().message));
        }
    }
    entry.phase = RestorePhase::Swapping;
    bool isBack = now.journal.save(now.folder).ok();
    for (auto folder = entry.swaps.rbegin(); folder != entry.swaps.rend(); ++folder) {
        const Result<> back = swap(work.id, *folder, &swapBack);
        if (!back)
            qWarning("Cannot put %s back: %s", qPrintable(folder->target), qPrintable(back.error().message));
        isBack = isBack && back;
    }
    if (isBack) {
        entry.phase = RestorePhase::Waiting;
        (void)now.journal.save(now.folder);
    }
}

Result<> Restorer::swap(const core::ServiceId &id, const FolderSwap &folder, Result<> (*how)(const FolderSwap &)) const
{
    if (!folder.volume.name.isEmpty()) {
        if (!d.seams.volumes)
            return core::Error::conflict(u"There is no container engine"_s);
        return how == &swapIn ? swapVolumeIn(*d.seams.volumes, folder) : swapVolumeBack(*d.seams.volumes, folder);
    }
    return folder.isLog ? d.seams.host.swapLog(id, [&folder, how] { return how(folder); }) : how(folder);
}

void Restorer::takeBackVolumes() const
{
    const QDir restores(d.files.restores());
    for (const QString &name : restores.entryList(QDir::Dirs | QDir::Hidden | QDir::NoDotAndDotDot)) {
        const QString folder = restores.filePath(name);
        auto journal = RestoreJournal::load(folder);
        if (!journal)
            continue;
        bool isMine = false;
        for (JournalService &service : journal->services) {
            if (service.phase != RestorePhase::Swapping || std::none_of(service.swaps.begin(), service.swaps.end(), &isVolumeTouched))
                continue;
            isMine = true;
            if (const Result<> back = takeBackVolumes(service, *journal, folder); !back)
                qWarning("Volumes of %s stay half restored: %s", qPrintable(service.id.toString()), qPrintable(back.error().message));
        }
        if (!isMine || !journal->isSettled())
            continue;
        for (const QString &place : std::as_const(journal->folders))
            QDir(place).removeRecursively();
        QDir(folder).removeRecursively();
    }
}

Result<> Restorer::takeBackVolumes(JournalService &service, RestoreJournal &journal, const QString &folder) const
{
    const QString id = service.id.toString();
    for (const FolderSwap &swapped : std::as_const(service.swaps)) {
        if (!swapped.volume.name.isEmpty() && isVolumeTouched(swapped)) {
            if (auto there = d.seams.volumes ? d.seams.volumes->exists(swapped.volume.name) : Result<bool>(false); !there)
                return there.error(); // nothing is stopped for what cannot be done
        }
    }
    // Somebody may have started it meanwhile.
    const std::optional<core::Service> found = d.seams.host.find(service.id);
    if (found && found->state.status != core::ServiceStatus::Stopped && found->state.status != core::ServiceStatus::Error) {
        if (auto stopped = d.seams.host.stop(service.id); !stopped)
            return stopped;
        if (!journal.starts.contains(id))
            journal.starts.append(id);
    }
    for (const FolderSwap &swapped : std::as_const(service.swaps)) {
        if (swapped.volume.name.isEmpty() && QFileInfo::exists(swapped.old))
            return core::Error::conflict(u"%1 is to be put back first, at the next start"_s.arg(swapped.target));
        if (swapped.volume.name.isEmpty() || !isVolumeTouched(swapped))
            continue;
        if (auto back = swap(service.id, swapped, &swapBack); !back)
            return back;
    }
    service.phase = RestorePhase::Waiting;
    if (auto saved = journal.save(folder); !saved)
        return saved;
    return found && journal.starts.contains(id) ? d.seams.host.start(service.id) : core::success();
}

Result<> Restorer::set(const QVector<ConfigEdit> &edits, const Asker &asker) const
{
    QVector<config::Change> changes;
    for (const ConfigEdit &edit : edits) {
        Result<QString> plain = edit.after->sealed ? d.store.configs().unseal(edit.after->value, edit.place) : Result<QString>(edit.after->value);
        if (!plain)
            return plain.error();
        changes.append({edit.place, *std::move(plain), edit.after->sealed});
    }
    if (changes.isEmpty())
        return core::success();
    const auto done = d.seams.configuration.set(changes, {asker.name, asker.permissions});
    if (done)
        return core::success();
    core::Error error = done.error();
    for (auto wrong = error.fields.cbegin(); wrong != error.fields.cend(); ++wrong)
        error.message = u"its configuration is not accepted here: %1"_s.arg(wrong.value());
    return error;
}

void Restorer::unset(const QVector<ConfigEdit> &edits, const Asker &asker) const
{
    QVector<ConfigEdit> back;
    for (const ConfigEdit &edit : edits) {
        if (edit.before)
            back.append({edit.place, edit.after, edit.before});
        else if (d.seams.configuration.find(edit.place))
            (void)d.seams.configuration.remove(edit.place, {asker.name, asker.permissions});
    }
    if (auto done = set(back, asker); !done)
        qWarning("Cannot take back configuration: %s", qPrintable(done.error().message));
}

void Restorer::restorePlatform(Running &now) const
{
    if (now.work.values.isEmpty() && now.work.accounts.isEmpty())
        return;
    if (now.run.isCancelled())
        return now.tell({}, false, u"Not restored: called off"_s);
    if (!now.work.values.isEmpty()) {
        const Result<> done = set(now.work.values, now.asker);
        now.tell({}, done.ok(), done ? u"Restored: configuration"_s : u"Configuration stays as it was: "_s + done.error().message);
    }
    if (now.work.accounts.isEmpty())
        return;
    const auto merged = store::mergeAccounts(d.store.database(), d.store.sealer(), now.work.accounts, now.request.overwrite, store::MergeMode::CarryOut);
    if (merged && d.seams.accountsRestored)
        d.seams.accountsRestored();
    now.tell({}, merged.ok(), merged ? u"Restored: accounts"_s : u"Accounts stay as they were: "_s + merged.error().message);
}

void Restorer::startServices(Running &now) const
{
    for (const QString &id : std::as_const(now.stopped)) {
        if (now.journal.isHalf(core::ServiceId(id))) {
            now.tell(id, false, u"Not started again before its volume is taken back, once the container engine is there"_s);
            continue;
        }
        const std::optional<core::Service> service = d.seams.host.find(core::ServiceId(id));
        if (!service || (service->state.status != core::ServiceStatus::Stopped && service->state.status != core::ServiceStatus::Error))
            continue; // something else has started it, or it never came to a stop
        if (auto started = d.seams.host.start(core::ServiceId(id)); !started)
            now.tell(id, false, u"Cannot be started again: "_s + started.error().message);
    }
}

} // namespace server::backups
