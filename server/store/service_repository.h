// SPDX-License-Identifier: GPL-3.0-or-later
// ServiceRepository: the services people made, and whether each is meant to run. Values of secret
// environment names are sealed at rest and in clear in the ServiceSpec handed out.
// Any thread; writes are on the disk when acknowledged.
#pragma once

#include "core/result.h"
#include "core/service.h"

#include <QVector>

#include <optional>

namespace server::store {

class Database;
class Sealer;

enum class DesiredState : quint8 { Stopped, Running };

struct StoredService
{
    core::ServiceSpec spec;
    DesiredState desired = DesiredState::Stopped;
    bool operator==(const StoredService &) const = default;
};

class ServiceRepository
{
public:
    ServiceRepository(Database &database, const Sealer &sealer) : m_database(database), m_sealer(sealer) { }

    core::Result<> insert(const core::ServiceSpec &spec, DesiredState desired = DesiredState::Stopped); // Conflict: exists
    core::Result<> update(const core::ServiceSpec &spec); // NotFound; keeps the desired state
    core::Result<> upsert(const core::ServiceSpec &spec); // keeps the desired state of one that is there
    core::Result<> remove(const core::ServiceId &id);     // NotFound
    core::Result<> setDesired(const core::ServiceId &id, DesiredState desired); // NotFound
    core::Result<std::optional<StoredService>> find(const core::ServiceId &id);
    core::Result<QVector<StoredService>> all(); // by id
    // The stored form, secrets sealed; and back, where what this platform's key does not open is left out
    // and named in `closed`.
    core::Result<QString> toText(core::ServiceSpec spec) const;
    core::Result<core::ServiceSpec> fromText(const QString &text, QStringList &closed) const;
    core::Result<> putText(const core::ServiceId &id, const QString &text); // as upsert()
    // Seals every value anew (key_rotation.h), within the caller's transaction.
    static core::Result<int> reseal(Database &database, const Sealer &from, const Sealer &to);

private:
    core::Result<core::ServiceSpec> fromText(const QString &text) const;

    Database &m_database;
    const Sealer &m_sealer;
};

} // namespace server::store
