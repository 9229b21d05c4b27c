// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/store/store.h"

#include "server/store/key_rotation.h"

namespace server::store {

Store::Store(std::unique_ptr<FolderLock> lock, std::unique_ptr<Database> database, std::unique_ptr<Sealer> sealer)
    : m_lock(std::move(lock))
    , m_database(std::move(database))
    , m_sealer(std::move(sealer))
    , m_users(*m_database)
    , m_sessions(*m_database)
    , m_services(*m_database, *m_sealer)
    , m_settings(*m_database)
    , m_configs(*m_database, *m_sealer)
{
}

core::Result<std::unique_ptr<Store>> Store::open(const StoreOptions &options)
{
    auto lock = FolderLock::acquire(options.dataDir);
    if (!lock)
        return lock.error();
    auto database = Database::open(options.dataDir);
    if (!database)
        return database.error();
    auto sealer = openSealer(options.dataDir, options.platformKey, **database);
    if (!sealer)
        return sealer.error();
    return std::unique_ptr<Store>(new Store(*std::move(lock), *std::move(database), *std::move(sealer)));
}

} // namespace server::store
