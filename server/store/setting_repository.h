// SPDX-License-Identifier: GPL-3.0-or-later
// SettingRepository: a small key/value table for the platform's own needs (signing key, marks of the
// first start). Not the configuration people edit. Any thread; writes are on the disk when acknowledged.
#pragma once

#include "core/result.h"

#include <QByteArray>

#include <optional>

namespace server::store {

class Database;
class Sealer;

class SettingRepository
{
public:
    explicit SettingRepository(Database &database) : m_database(database) { }

    core::Result<std::optional<QString>> get(const QString &key);
    core::Result<> set(const QString &key, const QString &value);
    core::Result<> remove(const QString &key); // ok when it is not there

    core::Result<std::optional<QByteArray>> getSealed(const QString &key, const Sealer &sealer);
    // Seals every value anew (key_rotation.h), within the caller's transaction.
    static core::Result<int> reseal(Database &database, const Sealer &from, const Sealer &to);
    core::Result<> setSealed(const QString &key, QByteArrayView value, const Sealer &sealer);

private:
    Database &m_database;
};

} // namespace server::store
