// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/store/mfa_repository.h"

#include "server/store/database.h"
#include "server/store/sealer.h"

namespace server::store {
namespace {

QByteArray placeOf(const core::UserId &user)
{
    return "mfa/" + user.toString().toUtf8();
}

// Whether a statement within a transaction changed a row.
core::Result<bool> changes(Transaction &transaction, const QString &sql, const QVariantList &values)
{
    auto done = transaction.run(sql, values);
    if (!done)
        return done.error();
    return done->rowsAffected() > 0;
}

core::Result<bool> changeOne(Database &database, const QString &sql, const QVariantList &values)
{
    auto transaction = Transaction::begin(database);
    if (!transaction)
        return transaction.error();
    auto changed = changes(*transaction, sql, values);
    if (!changed)
        return changed;
    if (auto committed = transaction->commit(); !committed)
        return committed.error();
    return changed;
}

core::Result<> replaceCodes(Transaction &transaction, const core::UserId &user, const QStringList &hashes)
{
    if (auto removed = changes(transaction, QStringLiteral("DELETE FROM mfa_recovery_codes WHERE user_id = ?"), {user.toString()});
        !removed)
        return removed.error();
    for (const QString &hash : hashes) {
        auto added = changes(transaction, QStringLiteral("INSERT INTO mfa_recovery_codes (user_id, code_hash) VALUES (?, ?)"),
                             {user.toString(), hash});
        if (!added)
            return added.error();
    }
    return core::success();
}

} // namespace

core::Result<std::optional<MfaRecord>> MfaRepository::find(const core::UserId &user)
{
    auto connection = m_database.connection();
    if (!connection)
        return connection.error();
    auto rows = (*connection)->run(QStringLiteral("SELECT secret, created_ms, confirmed_ms, last_step, attempts, last_attempt_ms"
                                                  " FROM mfa WHERE user_id = ?"),
                                   {user.toString()});
    if (!rows)
        return rows.error();
    if (!rows->next())
        return std::optional<MfaRecord>();
    auto secret = m_sealer.unseal(rows->text(0), placeOf(user));
    if (!secret)
        return secret.error();
    return std::optional(MfaRecord{user, *std::move(secret), rows->number(1), rows->number(2), rows->number(3), int(rows->number(4)),
                                   rows->number(5)});
}

core::Result<bool> MfaRepository::isConfirmed(const core::UserId &user)
{
    auto connection = m_database.connection();
    if (!connection)
        return connection.error();
    auto rows = (*connection)->run(QStringLiteral("SELECT 1 FROM mfa WHERE user_id = ? AND confirmed_ms > 0"), {user.toString()});
    if (!rows)
        return rows.error();
    return rows->next();
}

core::Result<> MfaRepository::enrol(const core::UserId &user, const QByteArray &secret, qint64 nowMs)
{
    auto sealed = m_sealer.seal(secret, placeOf(user));
    if (!sealed)
        return sealed.error();
    auto enrolled = changeOne(m_database,
                              QStringLiteral("INSERT INTO mfa (user_id, secret, created_ms) VALUES (?, ?, ?)"
                                             " ON CONFLICT (user_id) DO UPDATE SET secret = excluded.secret,"
                                             " created_ms = excluded.created_ms WHERE confirmed_ms = 0"),
                              {user.toString(), *sealed, nowMs});
    if (!enrolled)
        return enrolled.error();
    return *enrolled ? core::success() : core::Result<>(core::Error::conflict(QStringLiteral("The second factor is set up already")));
}

core::Result<> MfaRepository::setAttempts(const core::UserId &user, int attempts, qint64 nowMs)
{
    auto set = changeOne(m_database, QStringLiteral("UPDATE mfa SET attempts = ?, last_attempt_ms = ? WHERE user_id = ?"),
                         {attempts, nowMs, user.toString()});
    return set ? core::success() : core::Result<>(set.error());
}

core::Result<bool> MfaRepository::confirm(const core::UserId &user, qint64 step, qint64 nowMs, const QStringList &recoveryHashes)
{
    auto transaction = Transaction::begin(m_database);
    if (!transaction)
        return transaction.error();
    auto confirmed = changes(*transaction,
                             QStringLiteral("UPDATE mfa SET confirmed_ms = ?, last_step = ?, attempts = 0"
                                            " WHERE user_id = ? AND confirmed_ms = 0"),
                             {nowMs, step, user.toString()});
    if (!confirmed || !*confirmed)
        return confirmed;
    if (auto kept = replaceCodes(*transaction, user, recoveryHashes); !kept)
        return kept.error();
    if (auto committed = transaction->commit(); !committed)
        return committed.error();
    return true;
}

core::Result<bool> MfaRepository::acceptStep(const core::UserId &user, qint64 step)
{
    return changeOne(m_database,
                     QStringLiteral("UPDATE mfa SET last_step = ?, attempts = 0 WHERE user_id = ? AND confirmed_ms > 0 AND last_step < ?"),
                     {step, user.toString(), step});
}

core::Result<bool> MfaRepository::useRecoveryCode(const core::UserId &user, const QString &hash)
{
    auto transaction = Transaction::begin(m_database);
    if (!transaction)
        return transaction.error();
    auto used = changes(*transaction, QStringLiteral("DELETE FROM mfa_recovery_codes WHERE user_id = ? AND code_hash = ?"),
                        {user.toString(), hash});
    if (!used || !*used)
        return used;
    if (auto cleared = changes(*transaction, QStringLiteral("UPDATE mfa SET attempts = 0 WHERE user_id = ?"), {user.toString()}); !cleared)
        return cleared;
    if (auto committed = transaction->commit(); !committed)
        return committed.error();
    return true;
}

core::Result<> MfaRepository::setRecoveryCodes(const core::UserId &user, const QStringList &hashes)
{
    auto transaction = Transaction::begin(m_database);
    if (!transaction)
        return transaction.error();
    if (auto kept = replaceCodes(*transaction, user, hashes); !kept)
        return kept;
    return transaction->commit();
}

core::Result<int> MfaRepository::recoveryCodesLeft(const core::UserId &user)
{
    auto connection = m_database.connection();
    if (!connection)
        return connection.error();
    auto rows = (*connection)->run(QStringLiteral("SELECT count(*) FROM mfa_recovery_codes WHERE user_id = ?"), {user.toString()});
    if (!rows)
        return rows.error();
    return rows->next() ? int(rows->number(0)) : 0;
}

core::Result<bool> MfaRepository::remove(const core::UserId &user)
{
    return changeOne(m_database, QStringLiteral("DELETE FROM mfa WHERE user_id = ?"), {user.toString()});
}

bool MfaRepository::opens(const Sealer &sealer, const QString &secret, const core::UserId &user)
{
    return sealer.unseal(secret, placeOf(user)).ok();
}

core::Result<int> MfaRepository::reseal(Database &database, const Sealer &from, const Sealer &to)
{
    auto transaction = Transaction::begin(database);
    if (!transaction)
        return transaction.error();
    QVector<std::pair<core::UserId, QString>> secrets;
    {
        auto rows = transaction->run(QStringLiteral("SELECT user_id, secret FROM mfa"));
        if (!rows)
            return rows.error();
        while (rows->next())
            secrets.append({core::UserId(rows->text(0)), rows->text(1)});
    }
    for (const auto &[user, secret] : std::as_const(secrets)) {
        const auto plain = from.unseal(secret, placeOf(user));
        if (!plain)
            return plain.error();
        const auto sealed = to.seal(*plain, placeOf(user));
        if (!sealed)
            return sealed.error();
        if (auto written = changes(*transaction, QStringLiteral("UPDATE mfa SET secret = ? WHERE user_id = ?"), {*sealed, user.toString()}); !written)
            return written.error();
    }
    if (auto joined = transaction->commit(); !joined)
        return joined.error();
    return int(secrets.size());
}

} // namespace server::store
