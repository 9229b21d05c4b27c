// SPDX-License-Identifier: GPL-3.0-or-later
// IdentityRepository: which account belongs to whom at a sign-in provider. A link is by the provider's
// name, its issuer and its subject, never by the address. Any thread; writes are on the disk when acknowledged.
#pragma once

#include "core/ids.h"
#include "core/result.h"

#include <QVector>

#include <optional>

namespace server::store {

class Database;

struct IdentityRecord
{
    QString provider; // as configured
    QString issuer;   // so that another service behind the same name is another person
    QString subject;
    core::UserId user;
    qint64 linkedAtMs = 0;
};

class IdentityRepository
{
public:
    explicit IdentityRepository(Database &database) : m_database(database) { }

    core::Result<> link(const IdentityRecord &identity); // Conflict: linked already
    core::Result<std::optional<core::UserId>> find(const QString &provider, const QString &issuer, const QString &subject);
    core::Result<QVector<IdentityRecord>> ofUser(const core::UserId &user); // by provider

private:
    Database &m_database;
};

} // namespace server::store
