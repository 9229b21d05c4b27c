// SPDX-License-Identifier: GPL-3.0-or-later
// ArchiveKeys: what opens the archives of this platform. Holds the platform's key; passphrases only
// pass through. Immutable; any thread.
#pragma once

#include "server/archive/archive.h"
#include "server/backups/backup_files.h"

namespace server::backups {

class ArchiveKeys
{
public:
    ArchiveKeys(QByteArray platformKey, const BackupFiles &files) : m_platformKey(std::move(platformKey)), m_files(files) { }

    archive::Secret secret(core::Encryption kind, const QString &passphrase) const;
    archive::Part part(const core::Backup &backup, const QString &passphrase) const;
    // Of a chain, in its order; Validation of `passphrase` when one is needed and was not given.
    core::Result<QVector<archive::Part>> parts(const QVector<core::Backup> &chain, const QString &passphrase) const;

private:
    const QByteArray m_platformKey;
    const BackupFiles &m_files;
};

// What there is to read when all of it is read back.
qint64 bytesOf(const QVector<archive::Part> &parts);

} // namespace server::backups
