// SPDX-License-Identifier: GPL-3.0-or-later
// The tables that make up the accounts of a platform, in the order in which they refer to each other:
// what a backup takes and a restore puts back. Free function; any thread.
#pragma once

#include <QStringList>

namespace server::store {

inline QStringList accountTables()
{
    return {QStringLiteral("users"), QStringLiteral("api_keys"), QStringLiteral("mfa"), QStringLiteral("mfa_recovery_codes"),
            QStringLiteral("identities"), QStringLiteral("backup_schedules")};
}

} // namespace server::store
