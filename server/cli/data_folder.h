// SPDX-License-Identifier: GPL-3.0-or-later
// DataFolder: the data folder of a stopped server, opened by a command, which holds the folder's lock
// meanwhile. Main thread; what is opened on demand goes with it, in the right order.
#pragma once

#include "core/clock.h"
#include "server/audit/audit_log.h"
#include "server/auth/auth_system.h"
#include "server/cli/command.h"
#include "server/store/store.h"

#include <memory>

namespace server::cli {

class DataFolder
{
public:
    // NotFound when no server ever used it, unless it is to be made then; Forbidden when it belongs to another account of this machine: what
    // this process wrote, that account's server could not read. Conflict with `details.holder` while in use.
    enum class IfNone { Refuse, Make };
    static core::Result<std::unique_ptr<DataFolder>> open(const Call &call, IfNone ifNone = IfNone::Refuse);

    store::Store &store() { return *m_store; }
    core::Clock &clock() { return m_clock; }
    core::Result<auth::AuthSystem *> accounts();

    // An entry of the audit log, from "the command line"; waits until it is kept.
    core::Result<> record(const QString &action, const QString &object, const core::Result<> &outcome);

private:
    explicit DataFolder(const Call &call) : m_dataDir(call.dataDir()) { }

    const QString m_dataDir;
    core::SystemClock m_clock;
    std::unique_ptr<store::Store> m_store;
    std::unique_ptr<auth::AuthSystem> m_accounts;
    std::unique_ptr<audit::AuditLog> m_audit;
};

inline constexpr QLatin1StringView kAsker("command line"); // as whom commands act

// Why this process should leave the folder alone; empty: it belongs to the one who runs it, or is not there.
QString foreignOwner(const QString &dataDir);

} // namespace server::cli
