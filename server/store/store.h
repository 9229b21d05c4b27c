// SPDX-License-Identifier: GPL-3.0-or-later
// Store: everything of a data folder that store/ keeps, put together in the right order: the lock
// first, then database, sealer and repositories. Any thread; owned by the composition root, which
// destroys it last.
#pragma once

#include "server/store/config_repository.h"
#include "server/store/database.h"
#include "server/store/folder_lock.h"
#include "server/store/sealer.h"
#include "server/store/service_repository.h"
#include "server/store/session_repository.h"
#include "server/store/setting_repository.h"
#include "server/store/user_repository.h"

namespace server::store {

struct StoreOptions
{
    QString dataDir;
    QByteArray platformKey; // the value of MCP_PLATFORM_KEY; empty: DIR/platform.key
};

class Store
{
public:
    static core::Result<std::unique_ptr<Store>> open(const StoreOptions &options);

    Database &database() { return *m_database; }
    const Sealer &sealer() const { return *m_sealer; }
    UserRepository &users() { return m_users; }
    SessionRepository &sessions() { return m_sessions; }
    ServiceRepository &services() { return m_services; }
    SettingRepository &settings() { return m_settings; }
    ConfigRepository &configs() { return m_configs; }

private:
    Store(std::unique_ptr<FolderLock> lock, std::unique_ptr<Database> database, std::unique_ptr<Sealer> sealer);

    std::unique_ptr<FolderLock> m_lock;
    std::unique_ptr<Database> m_database;
    std::unique_ptr<Sealer> m_sealer;
    UserRepository m_users;
    SessionRepository m_sessions;
    ServiceRepository m_services;
    SettingRepository m_settings;
    ConfigRepository m_configs;
};

} // namespace server::store
