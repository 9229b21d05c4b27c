// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/cli/data_folder.h"

#include <QFileInfo>

#include <unistd.h>

namespace server::cli {
namespace {

using namespace Qt::StringLiterals;

core::Error said(core::ErrorCode code, const QString &message)
{
    core::Error error;
    error.code = code;
    error.message = message;
    return error;
}

} // namespace

QString foreignOwner(const QString &dataDir)
{
    const QFileInfo folder(dataDir);
    if (!folder.exists() || folder.ownerId() == uint(geteuid()))
        return {};
    const QString owner = folder.owner().isEmpty() ? QString::number(folder.ownerId()) : folder.owner();
    return u"The data folder %1 belongs to %2; run this as that user (runuser -u %2 -- mcp-platform-server ...)"_s.arg(dataDir, owner);
}

core::Result<std::unique_ptr<DataFolder>> DataFolder::open(const Call &call, IfNone ifNone)
{
    if (ifNone == IfNone::Refuse && !QFileInfo::exists(call.dataDir() + u"/platform.db"_s))
        return said(core::ErrorCode::NotFound, u"There is no server's data in %1"_s.arg(call.dataDir()));
    if (const QString problem = foreignOwner(call.dataDir()); !problem.isEmpty())
        return said(core::ErrorCode::Forbidden, problem);
    std::unique_ptr<DataFolder> folder(new DataFolder(call));
    auto store = store::Store::open({call.dataDir(), call.secrets.key});
    if (!store)
        return store.error();
    folder->m_store = *std::move(store);
    return folder;
}

core::Result<auth::AuthSystem *> DataFolder::accounts()
{
    if (!m_accounts) {
        auth::AuthOptions options;
        options.bootstrap.dataDir = m_dataDir;
        auto made = auth::AuthSystem::create(m_store->database(), m_store->sealer(), m_clock, options);
        if (!made)
            return made.error();
        m_accounts = *std::move(made);
    }
    return m_accounts.get();
}

core::Result<> DataFolder::record(const QString &action, const QString &object, const core::Result<> &outcome)
{
    if (!m_audit) {
        // For ever: what is too old is the server's to remove, which knows for how long it is kept.
        auto opened = audit::AuditLog::open(m_store->database(), m_store->sealer(), m_clock, {.retention = core::Seconds(0), .brake = {}});
        if (!opened)
            return opened.error();
        m_audit = *std::move(opened);
    }
    audit::AuditEntry entry;
    entry.record.timeMs = m_clock.nowMs();
    entry.record.email = kAsker;
    entry.record.action = action;
    entry.record.object = object;
    entry.record.result = outcome ? store::AuditResult::Success : store::AuditResult::Failed;
    if (!outcome)
        entry.record.code = core::errorCodeName(outcome.error().code);
    core::Result<> kept = core::success();
    m_audit->record(std::move(entry), [&kept](const core::Result<> &written) { kept = written; });
    m_audit->waitUntilKept();
    return kept;
}

} // namespace server::cli
