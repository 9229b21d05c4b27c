// SPDX-License-Identifier: GPL-3.0-or-later
// MfaRepository: second factors, as stored: one a user, its secret sealed, its recovery codes as
// hashes. Any thread; writes are on the disk when acknowledged. auth::MfaService decides, this keeps.
#pragma once

#include "core/ids.h"
#include "core/result.h"

#include <QByteArray>
#include <QStringList>

#include <optional>

namespace server::store {

class Database;
class Sealer;

struct MfaRecord
{
    core::UserId user;
    QByteArray secret;
    qint64 createdAtMs = 0;
    qint64 confirmedAtMs = 0; // 0: enrolled, but not yet proved to work
    qint64 lastStep = 0;      // the time step of the last accepted code; none up to it is accepted again
    int attempts = 0;         // since the last accepted code
    qint64 lastAttemptMs = 0;
};

class MfaRepository
{
public:
    MfaRepository(Database &database, const Sealer &sealer) : m_database(database), m_sealer(sealer) { }

    core::Result<std::optional<MfaRecord>> find(const core::UserId &user);
    core::Result<bool> isConfirmed(const core::UserId &user);
    // Replaces one that was never confirmed; a confirmed one is a Conflict.
    core::Result<> enrol(const core::UserId &user, const QByteArray &secret, qint64 nowMs);
    core::Result<> setAttempts(const core::UserId &user, int attempts, qint64 nowMs);

    // Compare and swap, each: true for exactly one of two callers. They clear the count of attempts.
    core::Result<bool> confirm(const core::UserId &user, qint64 step, qint64 nowMs, const QStringList &recoveryHashes);
    core::Result<bool> acceptStep(const core::UserId &user, qint64 step);
    core::Result<bool> useRecoveryCode(const core::UserId &user, const QString &hash);

    core::Result<> setRecoveryCodes(const core::UserId &user, const QStringList &hashes);
    core::Result<int> recoveryCodesLeft(const core::UserId &user);
    static bool opens(const Sealer &sealer, const QString &secret, const core::UserId &user); // whether this is of this platform's key
    // Seals every secret anew (key_rotation.h), within the caller's transaction.
    static core::Result<int> reseal(Database &database, const Sealer &from, const Sealer &to);
    core::Result<bool> remove(const core::UserId &user); // false: there was none

private:
    Database &m_database;
    const Sealer &m_sealer;
};

} // namespace server::store
