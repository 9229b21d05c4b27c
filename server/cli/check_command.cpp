// SPDX-License-Identifier: GPL-3.0-or-later
// "check": looks at everything a start needs, changes nothing, and says for each thing whether it is well.
// Beside a running server too.
#include "server/backups/backup_files.h"
#include "server/cli/command.h"
#include "server/cli/console.h"
#include "server/cli/data_folder.h"
#include "server/http/tls_files.h"
#include "server/store/folder_lock.h"
#include "server/store/inspection.h"

#include <QFileInfo>
#include <QTcpServer>

namespace server::cli {
namespace {

using namespace Qt::StringLiterals;
using core::Result;

constexpr qint64 kMb = 1024 * 1024;
constexpr qint64 kLittleRoom = 512 * kMb;

// Gathers what was found, a line each.
class Findings
{
public:
    void good(const QString &what, const QString &words) { tell(u"ok"_s, what, words); }
    void remark(const QString &what, const QString &words) { tell(u"note"_s, what, words); }
    void wrong(const QString &what, const QString &words)
    {
        tell(u"wrong"_s, what, words);
        m_isGood = false;
    }
    bool isGood() const { return m_isGood; }

private:
    static void tell(const QString &verdict, const QString &what, const QString &words)
    {
        say(u"%1 %2 %3"_s.arg(verdict, -6).arg(what, -14).arg(words));
    }
    bool m_isGood = true;
};

void checkConfiguration(const Call &call, Findings &found)
{
    for (const QString &remark : call.loaded.remarks)
        found.remark(u"configuration"_s, remark);
    const daemon::ServerConfig &config = call.loaded.config;
    if (const QString problem = daemon::plainHttpProblem(config.platform.address, config); !problem.isEmpty())
        found.wrong(u"configuration"_s, problem);
    else
        found.good(u"configuration"_s, call.sources.file.isEmpty() ? u"options and defaults"_s : call.sources.file);
    if (config.platform.tlsCertificate.isEmpty())
        return;
    const auto tls = http::readTlsFiles(config.platform.tlsCertificate, config.platform.tlsKey);
    if (tls)
        found.good(u"certificate"_s, u"good until %1"_s.arg(tls->localCertificate().expiryDate().toString(Qt::ISODate)));
    else
        found.wrong(u"certificate"_s, textOf(tls.error()));
}

// False when there is nothing to look into.
bool checkFolder(const Call &call, const QString &holder, Findings &found)
{
    const QString dir = call.dataDir();
    const QFileInfo folder(dir);
    if (!folder.exists()) {
        found.remark(u"data folder"_s, u"%1 is not there; the first start makes it"_s.arg(dir));
        return false;
    }
    if (const QString problem = foreignOwner(dir); !problem.isEmpty()) {
        found.wrong(u"data folder"_s, problem);
        return false;
    }
    if (!folder.isDir() || !folder.isWritable())
        found.wrong(u"data folder"_s, u"%1 cannot be written"_s.arg(dir));
    else if (folder.permissions() & (QFileDevice::ReadGroup | QFileDevice::ExeGroup | QFileDevice::ReadOther | QFileDevice::ExeOther))
        found.remark(u"data folder"_s, u"%1 can be entered by others; the next start takes that away"_s.arg(dir));
    else
        found.good(u"data folder"_s, holder.isEmpty() ? dir : u"%1, in use by process %2"_s.arg(dir, holder));
    const qint64 room = backups::freeBytesAt(dir);
    if (room >= 0 && room < kLittleRoom)
        found.wrong(u"disk"_s, u"only %1 MB are free"_s.arg(room / kMb));
    else
        found.good(u"disk"_s, u"%1 MB are free"_s.arg(room / kMb));
    return true;
}

void checkDatabase(const Call &call, Findings &found)
{
    const Result<store::Inspection> looked = store::inspect(call.dataDir(), call.secrets.key);
    if (!looked) {
        if (looked.error().code == core::ErrorCode::NotFound)
            found.remark(u"database"_s, u"there is none yet; the first start makes it"_s);
        else
            found.wrong(u"database"_s, textOf(looked.error()));
        return;
    }
    if (!looked->damage.isEmpty()) {
        found.wrong(u"database"_s, u"damaged: %1"_s.arg(looked->damage.join(u"; "_s).replace(u'\n', u"; "_s)));
        return;
    }
    found.good(u"database"_s, u"whole"_s);
    const QString versions = u"schema %1, this program knows %2"_s.arg(looked->schemaVersion).arg(looked->knownVersion);
    if (looked->schemaVersion > looked->knownVersion)
        found.wrong(u"schema"_s, versions + u": written by a newer program"_s);
    else if (looked->schemaVersion < looked->knownVersion)
        found.remark(u"schema"_s, versions + u": the next start brings it up to date"_s);
    else
        found.good(u"schema"_s, versions);
    if (looked->keyProblem.isEmpty())
        found.good(u"key"_s, u"opens what is sealed"_s);
    else
        found.wrong(u"key"_s, looked->keyProblem);
}

void checkPort(const Call &call, const QString &holder, Findings &found)
{
    const api::PlatformOptions &options = call.loaded.config.platform;
    const QString where = u"%1 port %2"_s.arg(options.address.toString()).arg(options.port);
    QTcpServer server;
    if (server.listen(options.address, options.port))
        found.good(u"port"_s, options.port == 0 ? u"a free one is taken"_s : where + u" is free"_s);
    else if (!holder.isEmpty())
        found.good(u"port"_s, u"%1 is in use, while a server runs on the folder"_s.arg(where));
    else
        found.wrong(u"port"_s, u"%1: %2"_s.arg(where, server.errorString()));
}

int check(const Call &call)
{
    Findings found;
    checkConfiguration(call, found);
    const QString holder = store::FolderLock::holderOf(call.dataDir());
    if (checkFolder(call, holder, found))
        checkDatabase(call, found);
    checkPort(call, holder, found);
    return found.isGood() ? kDone : kFailed;
}

} // namespace

Command checkCommand()
{
    return {.name = u"check"_s, .arguments = {}, .about = u"Looks at configuration, certificate, data folder, database, key and port, and changes nothing; also beside a running server."_s,
            .takes = Takes::Everything, .run = check};
}

} // namespace server::cli
