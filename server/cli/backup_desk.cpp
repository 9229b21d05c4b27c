// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/cli/backup_desk.h"

#include "server/backups/uploads.h"

#include <QEventLoop>
#include <QFile>
#include <QFileInfo>

#include <cstdio>

namespace server::cli {
namespace {

using namespace Qt::StringLiterals;
using core::BackupJob;
using core::Result;

constexpr qint64 kPartBytes = 1024 * 1024;

core::Error failedJob(const BackupJob &job)
{
    core::Error error;
    error.code = core::ErrorCode::Conflict;
    error.message = job.problem.isEmpty() ? u"The job was called off"_s : job.problem;
    return error;
}

void tell(const BackupJob &job)
{
    if (!isInteractive())
        return;
    std::fprintf(stderr, "\r\033[K%s", job.isOver() ? "" : qPrintable(u"%1  %2 %"_s.arg(job.progress.step).arg(job.progress.percent(), 0, 'f', 0)));
    std::fflush(stderr);
}

} // namespace

BackupDesk::BackupDesk(DataFolder &folder, const QString &dataDir) : m_folder(folder), m_dataDir(dataDir), m_services(folder.store().services()) { }

BackupDesk::~BackupDesk() = default;

backups::Asker BackupDesk::asker()
{
    return {kAsker, core::allPermissions()};
}

Result<std::unique_ptr<BackupDesk>> BackupDesk::open(DataFolder &folder, const QString &dataDir)
{
    std::unique_ptr<BackupDesk> desk(new BackupDesk(folder, dataDir));
    auto configuration = config::Configuration::open(folder.store().configs(), folder.clock());
    if (!configuration)
        return configuration.error();
    desk->m_configuration = *std::move(configuration);
    auto opened = backups::Backups::open({dataDir, folder.store(), folder.clock()});
    if (!opened)
        return opened.error();
    desk->m_backups = *std::move(opened);
    desk->m_backups->start({desk->m_services, *desk->m_configuration, [] {}, nullptr}, {});
    return desk;
}

Result<BackupJob> BackupDesk::await(const core::JobId &id)
{
    QEventLoop loop;
    QObject::connect(m_backups.get(), &backups::BackupService::jobChanged, &loop, [&loop, id](const BackupJob &job) {
        if (job.id != id)
            return;
        tell(job);
        if (job.isOver())
            loop.quit();
    }, Qt::QueuedConnection);
    Result<BackupJob> job = m_backups->job(id);
    if (job && !job->isOver()) {
        loop.exec();
        job = m_backups->job(id);
    }
    if (job && job->status != core::JobStatus::Completed)
        return failedJob(*job);
    return job;
}

Result<BackupJob> BackupDesk::awaitBackup(const core::BackupId &id)
{
    for (const BackupJob &job : m_backups->jobs()) {
        if (job.backup == id && job.kind == core::JobKind::Create)
            return await(job.id);
    }
    return core::Error::internal(u"the job of a backup is gone"_s);
}

Result<core::BackupId> BackupDesk::find(const QString &idOrFile, const QString &passphrase)
{
    const core::BackupId id(idOrFile);
    const auto known = m_backups->find(id);
    if (known)
        return id;
    return QFileInfo(idOrFile).isFile() ? takeIn(idOrFile, passphrase) : Result<core::BackupId>(known.error());
}

// By the way of an upload: into the folder in parts, as far as there is room, then verified.
Result<core::BackupId> BackupDesk::takeIn(const QString &name, const QString &passphrase)
{
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly)) {
        core::Error error = core::Error::internal(file.errorString());
        error.message = u"Cannot read %1"_s.arg(name);
        return error;
    }
    const core::UserId owner(kAsker);
    backups::Uploads uploads(m_dataDir + u"/uploads"_s, m_folder.clock(), backups::Uploads::Options{});
    if (auto made = uploads.prepare(); !made)
        return made.error();
    auto upload = uploads.begin({}, file.size(), owner);
    while (upload && upload->offset < upload->size)
        upload = uploads.append(upload->id, owner, upload->offset, file.read(kPartBytes));
    if (!upload)
        return upload.error();
    const auto whole = uploads.take(upload->id, owner);
    if (!whole)
        return whole.error();
    const auto job = m_backups->adopt(whole->file, {}, passphrase, asker());
    if (!job) {
        QFile::remove(whole->file);
        return job.error();
    }
    const auto adopted = await(job->id);
    return adopted ? Result<core::BackupId>(adopted->backup) : adopted.error();
}

QCommandLineOption passphraseOption(const QString &about)
{
    return QCommandLineOption(u"passphrase"_s, about + u" The passphrase is asked for, or read from stdin."_s);
}

Result<QString> passphraseOf(const Call &call, Ask ask)
{
    return call.options.isSet(u"passphrase"_s) ? askSecret(u"Passphrase"_s, ask) : QString();
}

} // namespace server::cli
