// SPDX-License-Identifier: GPL-3.0-or-later
// "verify": reads every byte of a backup, or of an archive's file, and says whether it is good.
#include "server/archive/archive.h"
#include "server/cli/backup_desk.h"
#include "server/cli/command.h"

#include <QFileInfo>

namespace server::cli {
namespace {

using namespace Qt::StringLiterals;
using core::Result;

class NoMonitor final : public archive::Monitor
{
public:
    void advanced(qint64, qint64) override { }
    void step(const QByteArray &) override { }
    bool isCancelled() const override { return false; }
};

// Damage is what was looked for; only what was given wrong is wrong use.
int bad(const core::Error &error)
{
    return error.fields.contains(u"passphrase"_s) ? fail(error) : fail(textOf(error));
}

// What opens it; the platform's key lies in the data folder.
Result<archive::Secret> secretOf(const QString &file, const Call &call, const QString &passphrase)
{
    const Result<core::Encryption> kind = archive::encryptionOf(file);
    if (!kind)
        return kind.error();
    if (*kind == core::Encryption::Passphrase && passphrase.isEmpty())
        return core::Error::validation(u"passphrase"_s, u"is needed: this archive is encrypted with one; give --passphrase"_s);
    if (*kind != core::Encryption::PlatformKey)
        return archive::Secret{*kind, passphrase.toUtf8()};
    const auto folder = DataFolder::open(call);
    return folder ? Result<archive::Secret>(archive::Secret{*kind, (*folder)->store().sealer().key()}) : folder.error();
}

// An archive anywhere, alone: that of an increment is not whole without those it is based on.
int verifyFile(const QString &file, const Call &call, const QString &passphrase)
{
    const Result<archive::Secret> secret = secretOf(file, call, passphrase);
    if (!secret)
        return bad(secret.error());
    archive::Part part{{}, file, *secret};
    const Result<archive::Header> header = archive::readHeader(part);
    if (!header)
        return bad(header.error());
    if (!header->basedOn.isEmpty())
        return fail(u"This archive is incremental and based on %1; verify it as a backup of a data folder that has both"_s.arg(header->basedOn.toString()));
    part.id = header->id;
    NoMonitor monitor;
    const Result<archive::Index> index = archive::verify({part}, monitor);
    if (!index)
        return bad(index.error());
    say(u"good: %1, %2 entries, %3 bytes"_s.arg(header->name).arg(index->items.size()).arg(index->contentBytes));
    return kDone;
}

int verifyBackup(const core::BackupId &id, const Call &call, const QString &passphrase)
{
    const auto folder = DataFolder::open(call);
    if (!folder)
        return fail(folder.error());
    const auto desk = BackupDesk::open(**folder, call.dataDir());
    if (!desk)
        return fail(desk.error());
    const auto begun = (*desk)->backups().verify(id, passphrase, BackupDesk::asker());
    if (!begun)
        return fail(begun.error());
    const auto ended = (*desk)->await(begun->id);
    if (!ended)
        return fail(ended.error());
    say(u"good: %1"_s.arg(ended->backupName));
    return kDone;
}

int verify(const Call &call)
{
    const Result<QString> passphrase = passphraseOf(call, Ask::Once);
    if (!passphrase)
        return fail(passphrase.error());
    const QString what = call.arguments.first();
    return QFileInfo(what).isFile() ? verifyFile(what, call, *passphrase) : verifyBackup(core::BackupId(what), call, *passphrase);
}

} // namespace

Command verifyCommand()
{
    return {.name = u"verify"_s, .arguments = u"BACKUP|FILE"_s, .fewest = 1, .most = 1,
            .about = u"Reads every byte of a backup, or of an archive's file, and says whether it is good."_s,
            .options = {passphraseOption(u"It is encrypted with a passphrase."_s)}, .run = verify};
}

} // namespace server::cli
