// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/backups/backup_files.h"

#include "core/clock.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStorageInfo>

namespace server::backups {
namespace {

using namespace Qt::StringLiterals;

constexpr auto kOwnerOnly = QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner;
constexpr QLatin1StringView kTar(".tar.zst");
constexpr QLatin1StringView kEncrypted(".mcpbak");

} // namespace

core::Result<> BackupFiles::makeFolders() const
{
    for (const QString &path : {folder(), restores(), drills()}) {
        if (!QDir().mkpath(path) || !QFile::setPermissions(path, kOwnerOnly))
            return core::Error::internal(u"Cannot make the folder %1"_s.arg(path));
    }
    return core::success();
}

QString BackupFiles::archive(const core::Backup &backup) const
{
    QString path = folder() + u'/' + backup.id.toString() + kTar;
    if (backup.encryption != core::Encryption::None)
        path += kEncrypted;
    return path;
}

QString BackupFiles::index(const core::BackupId &id) const
{
    return folder() + u'/' + id.toString() + u".index"_s;
}

QString BackupFiles::accounts(const core::BackupId &id) const
{
    return folder() + u'/' + id.toString() + u".accounts"_s;
}

QString BackupFiles::volumes(const core::BackupId &id) const
{
    return folder() + u'/' + id.toString() + u".volumes"_s;
}

core::Result<> BackupFiles::take(const QString &file, const core::Backup &backup) const
{
    const QString target = archive(backup);
    QFile::remove(target);
    if (!QFile::setPermissions(file, QFile::ReadOwner | QFile::WriteOwner) || !QFile::rename(file, target)) { // copies where it must
        core::Error error = core::Error::internal(u"Cannot move %1 to %2"_s.arg(file, target));
        error.message = u"The archive cannot be put among the backups"_s;
        return error;
    }
    return core::success();
}

void BackupFiles::remove(const core::BackupId &id) const
{
    QDir(volumes(id)).removeRecursively();
    QDir here(folder());
    for (const QString &name : here.entryList({id.toString() + u".*"_s}, QDir::Files | QDir::Hidden))
        here.remove(name);
}

QString downloadName(const core::Backup &backup)
{
    QString name;
    for (const QChar c : backup.name.left(80)) {
        const bool isPlain = (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9') || c == u'-' || c == u'_'
            || (c == u'.' && !name.isEmpty());
        name += isPlain ? c : QChar(u'-');
    }
    const QString day = core::toIsoUtc(backup.createdAtMs).left(10);
    if (!name.contains(day))
        name += u'-' + day;
    name += kTar;
    return backup.encryption == core::Encryption::None ? name : name + kEncrypted;
}

qint64 freeBytesAt(const QString &path)
{
    QFileInfo place(path);
    while (!place.exists() && !place.isRoot())
        place = QFileInfo(place.path());
    const QStorageInfo storage(place.filePath());
    return storage.isValid() ? storage.bytesAvailable() : -1;
}

} // namespace server::backups
