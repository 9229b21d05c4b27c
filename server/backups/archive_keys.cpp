// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/backups/archive_keys.h"

#include <QFileInfo>

namespace server::backups {

using namespace Qt::StringLiterals;

archive::Secret ArchiveKeys::secret(core::Encryption kind, const QString &passphrase) const
{
    switch (kind) {
    case core::Encryption::None: break;
    case core::Encryption::PlatformKey: return {kind, m_platformKey};
    case core::Encryption::Passphrase: return {kind, passphrase.toUtf8()};
    }
    return {};
}

archive::Part ArchiveKeys::part(const core::Backup &backup, const QString &passphrase) const
{
    return {backup.id, m_files.archive(backup), secret(backup.encryption, passphrase)};
}

core::Result<QVector<archive::Part>> ArchiveKeys::parts(const QVector<core::Backup> &chain, const QString &passphrase) const
{
    QVector<archive::Part> parts;
    for (const core::Backup &backup : chain) {
        if (backup.encryption == core::Encryption::Passphrase && passphrase.isEmpty())
            return core::Error::validation(u"passphrase"_s, u"is needed: this backup is encrypted with one"_s);
        parts.append(part(backup, passphrase));
    }
    return parts;
}

qint64 bytesOf(const QVector<archive::Part> &parts)
{
    qint64 bytes = 0;
    for (const archive::Part &part : parts)
        bytes += QFileInfo(part.file).size();
    return bytes;
}

} // namespace server::backups
