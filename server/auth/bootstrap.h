// SPDX-License-Identifier: GPL-3.0-or-later
// Bootstrap: the first start makes the administrator. A password that nobody chose is written to
// DIR/initial-admin-password (0600) and that file goes with the first change of the password.
// Used by AuthSystem while it is put together; blocks.
#pragma once

#include "server/auth/user_directory.h"
#include "server/store/setting_repository.h"

namespace server::auth {

struct BootstrapOptions
{
    QString dataDir;
    QString adminEmail = QStringLiteral("admin@localhost");
    QString adminPassword; // the value of MCP_ADMIN_PASSWORD; empty: a random one
};

// The setting under which the first administrator's id is kept.
inline constexpr QLatin1StringView kFirstAdminSetting("auth.firstAdmin");

class Bootstrap
{
public:
    Bootstrap(store::SettingRepository &settings, UserDirectory &users, BootstrapOptions options);

    core::Result<> run();
    // The administrator chose a password, or is gone: the file with the first one is of no use.
    void credentialsChanged(const core::UserId &user);
    static QString passwordFile(const QString &dataDir);

private:
    store::SettingRepository &m_settings;
    UserDirectory &m_users;
    BootstrapOptions m_options;
};

} // namespace server::auth
