// SPDX-License-Identifier: GPL-3.0-or-later
// BackupFiles: where backups, restores and drills lie in the data folder, and who may read them: the
// owner alone. Immutable; any thread.
#pragma once

#include "core/backup.h"
#include "core/result.h"

namespace server::backups {

class BackupFiles
{
public:
    explicit BackupFiles(QString dataDir) : m_dataDir(std::move(dataDir)) { }

    core::Result<> makeFolders() const; // 0700

    const QString &dataDir() const { return m_dataDir; }
    QString archive(const core::Backup &backup) const; // DIR/backups/<id>.tar.zst, with ".mcpbak" behind it when encrypted
    QString index(const core::BackupId &id) const;
    QString accounts(const core::BackupId &id) const;  // the accounts' file while a backup is being made
    QString volumes(const core::BackupId &id) const;   // a folder, for what comes out of volumes meanwhile
    QString serviceFolder(const core::ServiceId &id) const { return m_dataDir + QStringLiteral("/services/") + id.toString(); }
    QString logFolder(const core::ServiceId &id) const { return m_dataDir + QStringLiteral("/logs/") + id.toString(); }
    QString restores() const { return m_dataDir + QStringLiteral("/restores"); }
    QString restore(const core::JobId &job) const { return restores() + u'/' + job.toString(); }
    QString drills() const { return m_dataDir + QStringLiteral("/drills"); }
    QString drill(const core::JobId &job) const { return drills() + u'/' + job.toString(); }

    // Makes a file of the same file system, or of another, the archive of a backup; private, on the disk.
    core::Result<> take(const QString &file, const core::Backup &backup) const;
    // Archive, index and whatever else is named for it.
    void remove(const core::BackupId &id) const;

private:
    QString folder() const { return m_dataDir + QStringLiteral("/backups"); }

    const QString m_dataDir;
};

// What a person would name the file: "daily-2025-07-24.tar.zst".
QString downloadName(const core::Backup &backup);

// Free bytes where a path lies, or where the nearest folder above it does; -1: not known.
qint64 freeBytesAt(const QString &path);

} // namespace server::backups
