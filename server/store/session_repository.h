// SPDX-License-Identifier: GPL-3.0-or-later
// SessionRepository: sign-ins, as stored. A session is one family of refresh tokens, of which only
// the hash of the current one's id is kept. Any thread; writes are on the disk when acknowledged.
#pragma once

#include "core/ids.h"
#include "core/result.h"

#include <QVector>

#include <optional>

namespace server::store {

class Database;

struct SessionRecord
{
    core::SessionId id;
    core::UserId user;
    QString refreshHash; // of the one refresh token that may be used next
    qint64 createdAtMs = 0;
    qint64 lastSeenMs = 0;
    qint64 expiresAtMs = 0;
    QString device;  // the user agent, as sent
    QString address; // of the last sign-in or refresh
    qint64 revokedAtMs = 0; // 0: live
    bool operator==(const SessionRecord &) const = default;
};

struct RefreshRotation
{
    QString expectedHash;
    QString newHash;
    QString address;
    qint64 nowMs = 0;
    qint64 expiresAtMs = 0;
};

enum class RotationOutcome { Rotated, NotCurrent }; // NotCurrent: revoked, unknown, or another hash

class SessionRepository
{
public:
    explicit SessionRepository(Database &database) : m_database(database) { }

    core::Result<> insert(const SessionRecord &session);
    // Compare and swap: of two uses of one refresh token exactly one is Rotated.
    core::Result<RotationOutcome> rotate(const core::SessionId &id, const RefreshRotation &rotation);
    core::Result<> revoke(const core::SessionId &id, qint64 nowMs); // ok when it is revoked or gone already
    core::Result<> revokeAllOf(const core::UserId &user, qint64 nowMs, const core::SessionId &except = {});
    core::Result<> setLastSeen(const QVector<std::pair<core::SessionId, qint64>> &times);
    core::Result<> removeEndedBefore(qint64 timeMs); // expired or revoked before then
    core::Result<std::optional<SessionRecord>> find(const core::SessionId &id);
    core::Result<QVector<SessionRecord>> liveAt(qint64 nowMs); // of all users, oldest first
    core::Result<QVector<SessionRecord>> liveOf(const core::UserId &user, qint64 nowMs);

private:
    Database &m_database;
};

} // namespace server::store
