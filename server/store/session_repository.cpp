// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/store/session_repository.h"

#include "server/store/latest_times.h"

namespace server::store {
namespace {

const QString kColumns =
    QStringLiteral("id, user_id, refresh_hash, created_ms, last_seen_ms, expires_ms, device, address, revoked_ms");

SessionRecord fromRow(const Statement &row)
{
    SessionRecord session;
    session.id = core::SessionId(row.text(0));
    session.user = core::UserId(row.text(1));
    session.refreshHash = row.text(2);
    session.createdAtMs = row.number(3);
    session.lastSeenMs = row.number(4);
    session.expiresAtMs = row.number(5);
    session.device = row.text(6);
    session.address = row.text(7);
    session.revokedAtMs = row.number(8);
    return session;
}

// Runs one writing statement in a transaction; answers the number of rows it touched.
core::Result<int> write(Database &database, const QString &sql, const QVariantList &values)
{
    auto transaction = Transaction::begin(database);
    if (!transaction)
        return transaction.error();
    int rows = 0;
    {
        auto done = transaction->run(sql, values);
        if (!done)
            return done.error();
        rows = done->rowsAffected();
    }
    if (auto committed = transaction->commit(); !committed)
        return committed.error();
    return rows;
}

core::Result<QVector<SessionRecord>> readMany(Database &database, const QString &condition, const QVariantList &values)
{
    auto connection = database.connection();
    if (!connection)
        return connection.error();
    auto rows = (*connection)->run(QStringLiteral("SELECT %1 FROM sessions WHERE %2 ORDER BY created_ms, id").arg(kColumns, condition), values);
    if (!rows)
        return rows.error();
    QVector<SessionRecord> sessions;
    while (rows->next())
        sessions.append(fromRow(*rows));
    return sessions;
}

core::Result<> withoutCount(core::Result<int> result)
{
    return result ? core::success() : core::Result<>(result.error());
}

} // namespace

core::Result<> SessionRepository::insert(const SessionRecord &session)
{
    return withoutCount(write(m_database,
                              QStringLiteral("INSERT INTO sessions (%1) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)").arg(kColumns),
                              {session.id.toString(), session.user.toString(), session.refreshHash, session.createdAtMs,
                               session.lastSeenMs, session.expiresAtMs, session.device, session.address, session.revokedAtMs}));
}

core::Result<RotationOutcome> SessionRepository::rotate(const core::SessionId &id, const RefreshRotation &rotation)
{
    auto rows = write(m_database,
                      QStringLiteral("UPDATE sessions SET refresh_hash = ?, last_seen_ms = ?, expires_ms = ?, address = ?"
                                     " WHERE id = ? AND refresh_hash = ? AND revoked_ms = 0"),
                      {rotation.newHash, rotation.nowMs, rotation.expiresAtMs, rotation.address, id.toString(),
                       rotation.expectedHash});
    if (!rows)
        return rows.error();
    return *rows == 1 ? RotationOutcome::Rotated : RotationOutcome::NotCurrent;
}

core::Result<> SessionRepository::revoke(const core::SessionId &id, qint64 nowMs)
{
    return withoutCount(write(m_database, QStringLiteral("UPDATE sessions SET revoked_ms = ? WHERE id = ? AND revoked_ms = 0"),
                              {nowMs, id.toString()}));
}

core::Result<> SessionRepository::revokeAllOf(const core::UserId &user, qint64 nowMs, const core::SessionId &except)
{
    return withoutCount(write(m_database,
                              QStringLiteral("UPDATE sessions SET revoked_ms = ? WHERE user_id = ? AND id <> ? AND revoked_ms = 0"),
                              {nowMs, user.toString(), except.toString()}));
}

core::Result<> SessionRepository::setLastSeen(const QVector<std::pair<core::SessionId, qint64>> &times)
{
    return setLatestTimes(m_database, QStringLiteral("UPDATE sessions SET last_seen_ms = ? WHERE id = ? AND last_seen_ms < ?"), times);
}

core::Result<> SessionRepository::removeEndedBefore(qint64 timeMs)
{
    return withoutCount(write(m_database,
                              QStringLiteral("DELETE FROM sessions WHERE expires_ms < ? OR (revoked_ms > 0 AND revoked_ms < ?)"),
                              {timeMs, timeMs}));
}

core::Result<std::optional<SessionRecord>> SessionRepository::find(const core::SessionId &id)
{
    auto connection = m_database.connection();
    if (!connection)
        return connection.error();
    auto rows = (*connection)->run(QStringLiteral("SELECT %1 FROM sessions WHERE id = ?").arg(kColumns), {id.toString()});
    if (!rows)
        return rows.error();
    return rows->next() ? std::optional(fromRow(*rows)) : std::nullopt;
}

core::Result<QVector<SessionRecord>> SessionRepository::liveAt(qint64 nowMs)
{
    return readMany(m_database, QStringLiteral("revoked_ms = 0 AND expires_ms > ?"), {nowMs});
}

core::Result<QVector<SessionRecord>> SessionRepository::liveOf(const core::UserId &user, qint64 nowMs)
{
    return readMany(m_database, QStringLiteral("user_id = ? AND revoked_ms = 0 AND expires_ms > ?"), {user.toString(), nowMs});
}

} // namespace server::store
