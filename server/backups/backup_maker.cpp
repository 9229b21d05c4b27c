// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/backups/backup_maker.h"

#include "core/version.h"
#include "server/archive/folder_tar.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace server::backups {
namespace {

using namespace Qt::StringLiterals;
using core::Backup;
using core::BackupStatus;
using core::Result;

archive::Header headerOf(const Backup &backup)
{
    archive::Header header;
    header.id = backup.id;
    header.name = backup.name;
    header.type = backup.type;
    header.basedOn = backup.basedOn;
    header.options = backup.options;
    header.services = backup.services;
    header.hasAccounts = backup.hasAccounts;
    header.createdAtMs = backup.createdAtMs;
    header.program = u"mcp-console "_s + core::version();
    return header;
}

Result<QString> digestOf(const QString &path, JobRun &run)
{
    constexpr qint64 kPiece = 1024 * 1024;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return core::Error::internal(u"Cannot read %1"_s.arg(path));
    run.begin(u"Reading"_s, file.size());
    QCryptographicHash hash(QCryptographicHash::Sha256);
    QByteArray piece;
    while (!(piece = file.read(kPiece)).isEmpty()) {
        if (run.isCancelled())
            return calledOff();
        hash.addData(piece);
        run.advanced(piece.size(), 0);
    }
    return QString::fromLatin1(hash.result().toHex());
}

QString summary(const QStringList &skipped)
{
    constexpr qsizetype kMostTold = 5;
    QString text = u"Left out: "_s + skipped.first(std::min(skipped.size(), kMostTold)).join(u"; "_s);
    if (skipped.size() > kMostTold)
        text += u" and %1 more"_s.arg(skipped.size() - kMostTold);
    return text;
}

} // namespace

std::optional<Backup> BackupMaker::baseFor(const Backup &backup, const QString &passphrase) const
{
    for (const Backup &other : d.book.all()) {
        const bool fits = other.id != backup.id && other.status == BackupStatus::Completed && other.origin != core::BackupOrigin::Safety
            && other.schedule == backup.schedule && other.encryption == backup.encryption && other.options.services == backup.options.services;
        if (!fits || !d.book.chain(other.id))
            continue;
        // The last one that fits, and no older: with another passphrase than the last one had, a new chain is begun.
        if (archive::readHeader(d.keys.part(other, passphrase)))
            return other;
        return std::nullopt;
    }
    return std::nullopt;
}

Result<> BackupMaker::make(const core::BackupId &id, core::BackupType asked, const QString &passphrase, JobRun &run) const
{
    std::optional<Backup> backup = d.book.find(id);
    if (!backup)
        return core::Error::notFound(u"Backup"_s, u"backupId"_s, id.toString());
    backup->type = asked;
    const Result<> done = carryOut(*backup, passphrase, run);
    if (done)
        return done;
    d.files.remove(id);
    const bool cancelled = run.isCancelled();
    const Result<> told = d.book.edit(id, [&](Backup &b) {
        b.status = cancelled ? BackupStatus::Cancelled : BackupStatus::Failed;
        b.problem = cancelled ? QString() : done.error().message;
        b.basedOn = {};
        b.completedAtMs = d.clock.nowMs();
        b.progress.reset();
    });
    if (!told)
        qWarning("Cannot keep that backup %s failed: %s", qPrintable(id.toString()), qPrintable(told.error().detail));
    return cancelled ? Result<>(calledOff()) : done;
}

Result<> BackupMaker::carryOut(Backup &backup, const QString &passphrase, JobRun &run) const
{
    const qint64 beganMs = d.clock.monotonicMs();
    backup.status = BackupStatus::InProgress;
    backup.basedOn = {};
    if (backup.type == core::BackupType::Incremental) {
        if (const std::optional<Backup> base = baseFor(backup, passphrase))
            backup.basedOn = base->id;
        else
            backup.type = core::BackupType::Full;
    }
    if (auto kept = d.book.put(backup); !kept) // from now on its base stays
        return kept;
    const Result<> written = write(backup, passphrase, run);
    // What was gathered is in the archive, or is of no use: nothing of it is left when the end is told.
    QFile::remove(d.files.accounts(backup.id));
    QDir(d.files.volumes(backup.id)).removeRecursively();
    if (!written)
        return written;

    if (auto proven = prove(backup, passphrase, run); !proven)
        return proven;
    backup.status = BackupStatus::Completed;
    backup.completedAtMs = d.clock.nowMs();
    backup.durationMs = d.clock.monotonicMs() - beganMs;
    return d.book.put(backup);
}

Result<> BackupMaker::prove(Backup &backup, const QString &passphrase, JobRun &run) const
{
    backup.status = BackupStatus::Verifying;
    if (auto kept = d.book.put(backup); !kept)
        return kept;
    const auto chain = d.book.chain(backup.id);
    if (!chain)
        return chain.error();
    const auto parts = d.keys.parts(*chain, passphrase);
    if (!parts)
        return parts.error();
    run.begin(u"Verifying"_s, bytesOf(*parts));
    const auto index = archive::verify(*parts, run);
    if (!index)
        return index.error();
    if (auto saved = archive::saveIndex(d.files.index(backup.id), *index); !saved)
        return saved;
    backup.proof.verified = true;
    backup.proof.verifiedAtMs = d.clock.nowMs();
    backup.contentBytes = index->contentBytes;
    backup.fileCount = std::count_if(index->items.begin(), index->items.end(),
                                     [](const archive::Item &item) { return item.kind == core::BackupEntry::Kind::File; });
    backup.progress.reset();
    return core::success();
}

Result<> BackupMaker::takeIn(const core::BackupId &id, const QString &passphrase, JobRun &run) const
{
    std::optional<Backup> backup = d.book.find(id);
    if (!backup)
        return core::Error::notFound(u"Backup"_s, u"backupId"_s, id.toString());
    const qint64 beganMs = d.clock.monotonicMs();
    const QString archive = d.files.archive(*backup);
    auto digest = digestOf(archive, run);
    if (!digest)
        return digest.error();
    backup->sizeBytes = QFileInfo(archive).size();
    backup->digest = *std::move(digest);
    if (auto proven = prove(*backup, passphrase, run); !proven)
        return run.isCancelled() ? calledOff() : proven;
    backup->status = BackupStatus::Completed;
    backup->completedAtMs = d.clock.nowMs();
    backup->durationMs = d.clock.monotonicMs() - beganMs;
    return d.book.put(*backup);
}

Result<> BackupMaker::fetchVolume(const NamedVolume &volume, const QString &folder, JobRun &run) const
{
    if (!m_volumes)
        return core::Error::conflict(u"there is no container engine"_s);
    const Result<bool> isThere = m_volumes->exists(volume.name);
    if (!isThere)
        return isThere.error();
    if (!*isThere)
        return core::Error::conflict(u"it is not there"_s);
    const QString tar = folder + u".tar"_s;
    Result<> fetched = m_volumes->read(volume, tar, [&run] { return run.isCancelled(); });
    if (fetched)
        fetched = archive::unpackTar(tar, folder, run);
    QFile::remove(tar);
    return fetched;
}

// What an engine keeps comes through a folder of ours. A volume that cannot be had is told and left out, except
// from a backup that a restore relies on.
Result<> BackupMaker::fetchVolumes(const Backup &backup, Gathered &gathered, JobRun &run) const
{
    if (gathered.volumes.isEmpty())
        return core::success();
    const QString place = d.files.volumes(backup.id);
    QDir(place).removeRecursively();
    if (!QDir().mkpath(place) || !QFile::setPermissions(place, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner))
        return core::Error::internal(u"Cannot make the folder %1"_s.arg(place));
    for (qsizetype i = 0; i < gathered.volumes.size(); ++i) {
        const GatheredVolume &volume = gathered.volumes[i];
        run.begin(u"Reading the volume %1"_s.arg(volume.volume.name));
        const QString folder = place + u'/' + QString::number(i);
        const Result<> fetched = fetchVolume(volume.volume, folder, run);
        if (run.isCancelled())
            return calledOff();
        if (fetched)
            gathered.sources.append({volume.prefix, folder});
        else if (run.job().kind != core::JobKind::Create)
            return core::Error::conflict(u"The volume %1 cannot be read: %2"_s.arg(volume.volume.name, fetched.error().message));
        else
            gathered.leftOut.append({volume.volume.service.toString(), false,
                                     u"Left out: the volume %1: %2"_s.arg(volume.volume.name, fetched.error().message), 0});
    }
    return core::success();
}

Result<> BackupMaker::write(Backup &backup, const QString &passphrase, JobRun &run) const
{
    run.begin(u"Reading the database"_s);
    auto gathered = d.gatherer.gather(backup);
    if (!gathered)
        return gathered.error();
    backup.services = gathered->services;
    backup.hasAccounts = gathered->hasAccounts;
    if (auto fetched = fetchVolumes(backup, *gathered, run); !fetched)
        return fetched;
    const bool isOwnJob = run.job().kind == core::JobKind::Create; // a safety backup's restore has outcomes of its own
    if (isOwnJob)
        run.job().outcomes += gathered->leftOut;

    std::optional<archive::Index> base;
    if (!backup.basedOn.isEmpty()) {
        auto index = archive::loadIndex(d.files.index(backup.basedOn));
        if (!index)
            return index.error();
        base = *std::move(index);
    }
    archive::WritePlan plan;
    plan.header = headerOf(backup);
    plan.documents = gathered->documents;
    plan.sources = gathered->sources;
    plan.base = base ? &*base : nullptr;
    plan.secret = d.keys.secret(backup.encryption, passphrase);
    plan.compress = backup.options.compress;

    run.begin(u"Measuring"_s);
    const auto measure = archive::measure(plan, run);
    if (!measure)
        return measure.error();
    run.begin(u"Reading"_s, measure->bytesTotal, measure->filesTotal);
    const auto written = archive::writeArchive(d.files.archive(backup), plan, run);
    if (!written)
        return written.error();
    if (isOwnJob && !written->skipped.isEmpty())
        run.job().outcomes.append({QString(), false, summary(written->skipped), 0});
    backup.sizeBytes = written->archiveBytes;
    backup.digest = QString::fromLatin1(written->digest.toHex());
    return core::success();
}

} // namespace server::backups
