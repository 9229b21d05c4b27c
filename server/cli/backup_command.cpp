// SPDX-License-Identifier: GPL-3.0-or-later
// "backup" and "backup list": makes a backup of a stopped server's data folder; lists those that there are.
#include "server/cli/backup_desk.h"
#include "server/cli/command.h"

#include <QDateTime>
#include <QFile>
#include <QFileInfo>

namespace server::cli {
namespace {

using namespace Qt::StringLiterals;
using core::Result;

struct Desk
{
    std::unique_ptr<DataFolder> folder;
    std::unique_ptr<BackupDesk> desk;
};

Result<Desk> openDesk(const Call &call)
{
    auto folder = DataFolder::open(call);
    if (!folder)
        return folder.error();
    auto desk = BackupDesk::open(**folder, call.dataDir());
    if (!desk)
        return desk.error();
    return Desk{*std::move(folder), *std::move(desk)};
}

// A new file beside those of others: nothing is overwritten, and only its owner may read it.
Result<> copyTo(const QString &target, backups::OpenArchive &archive)
{
    QFile file(target);
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly, QFileDevice::ReadOwner | QFileDevice::WriteOwner)) {
        core::Error error = core::Error::conflict(u"Cannot make %1: %2"_s.arg(target, file.errorString()));
        return error;
    }
    for (QByteArray part = archive.file->read(1024 * 1024); !part.isEmpty(); part = archive.file->read(1024 * 1024)) {
        if (file.write(part) != part.size())
            break;
    }
    if (!file.flush() || file.size() != archive.size) {
        const QString why = file.errorString();
        file.remove();
        return core::Error::conflict(u"Cannot write %1: %2"_s.arg(target, why));
    }
    return core::success();
}

core::BackupRequest requestOf(const Call &call, const QString &passphrase)
{
    core::BackupRequest request;
    request.name = call.options.isSet(u"name"_s) ? call.options.value(u"name"_s)
                                                 : u"command-line-"_s + QDateTime::currentDateTimeUtc().toString(u"yyyyMMdd-HHmmss"_s);
    request.type = call.options.isSet(u"incremental"_s) ? core::BackupType::Incremental : core::BackupType::Full;
    request.options.services = call.options.values(u"service"_s);
    request.options.includeLogs = call.options.isSet(u"logs"_s);
    request.options.encrypt = call.options.isSet(u"encrypt"_s) || !passphrase.isEmpty();
    request.passphrase = passphrase;
    return request;
}

int backup(const Call &call)
{
    const Result<QString> passphrase = passphraseOf(call, Ask::Twice);
    if (!passphrase)
        return fail(passphrase.error());
    Result<Desk> open = openDesk(call);
    if (!open)
        return fail(open.error());
    backups::Backups &service = open->desk->backups();
    const auto queued = service.create(requestOf(call, *passphrase), BackupDesk::asker());
    if (!queued)
        return fail(queued.error());
    const auto job = open->desk->awaitBackup(queued->id);
    const Result<> recorded = open->folder->record(u"backups.create"_s, queued->id.toString(), job ? core::success() : Result<>(job.error()));
    if (!job)
        return fail(job.error());
    const auto made = service.find(queued->id);
    auto archive = service.openArchive(queued->id);
    if (!made || !archive)
        return fail(made ? archive.error() : made.error());
    if (call.options.isSet(u"to"_s)) {
        if (const Result<> copied = copyTo(call.options.value(u"to"_s), *archive); !copied)
            return fail(copied.error());
    }
    say(QStringList{made->id.toString(), made->name, QString::number(archive->size), archive->digest}.join(u'\t'));
    return recorded ? int(kDone) : fail(recorded.error());
}

int list(const Call &call)
{
    Result<Desk> open = openDesk(call);
    if (!open)
        return fail(open.error());
    for (const core::Backup &one : open->desk->backups().list({})) {
        const QString made = QDateTime::fromMSecsSinceEpoch(one.createdAtMs, Qt::UTC).toString(Qt::ISODate);
        say(QStringList{one.id.toString(), one.name, made, core::toString(one.type), core::toString(one.status), QString::number(one.sizeBytes)}.join(u'\t'));
    }
    return kDone;
}

} // namespace

std::vector<Command> backupCommands()
{
    return {
        {.name = u"backup"_s, .arguments = {}, .about = u"Makes a backup of everything, while no server runs on the folder, and prints its id, name, size and SHA-256."_s,
         .options = {QCommandLineOption(u"name"_s, u"What to call it."_s, u"name"_s),
                     QCommandLineOption(u"service"_s, u"Only this service; may be repeated. Then without accounts."_s, u"id"_s),
                     QCommandLineOption(u"incremental"_s, u"Only what has changed since the last one like it, if there is one."_s),
                     QCommandLineOption(u"logs"_s, u"The services' logs, too."_s),
                     QCommandLineOption(u"encrypt"_s, u"Encrypt it with the platform's key."_s),
                     passphraseOption(u"Encrypt it with a passphrase."_s),
                     QCommandLineOption(u"to"_s, u"Put a copy of the archive there, as a new file."_s, u"file"_s)},
         .run = backup},
        {.name = u"backup list"_s, .arguments = {}, .about = u"Lists the backups: id, name, time, type, status and size, with tabs between."_s, .run = list},
    };
}

} // namespace server::cli
