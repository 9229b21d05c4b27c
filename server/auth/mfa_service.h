// SPDX-License-Identifier: GPL-3.0-or-later
// MfaService: the second factor: enrolling, proving, using and giving it up. A code works once, also
// across restarts and among sign-ins at the same moment. Wrong codes have a lock of their own, per
// account and kept in the store, so that neither other addresses nor a restart lift it.
// Any thread; every call reads or writes the disk and may block.
#pragma once

#include "core/clock.h"
#include "server/store/mfa_repository.h"

#include <QStringList>

#include <mutex>

namespace server::auth {

struct MfaStatus
{
    qint64 enabledAtMs = 0; // 0: not set up
    int recoveryCodesLeft = 0;
    bool isEnabled() const { return enabledAtMs > 0; }
};

struct MfaEnrolment // shown once
{
    QString secret; // base32
    QString uri;    // otpauth://
};

enum class SecondFactor : quint8 { NotSetUp, Proved };

class MfaService
{
public:
    static constexpr int kRecoveryCodes = 10;
    static constexpr int kFreeAttempts = 5;                    // wrong ones in a row before the lock
    static constexpr core::Seconds kFirstLock{5 * 60};         // doubles with each further wrong one
    static constexpr core::Seconds kLongestLock{60 * 60};

    MfaService(store::Database &database, const store::Sealer &sealer, const core::Clock &clock);

    core::Result<MfaStatus> status(const core::UserId &user);
    core::Result<bool> isEnabled(const core::UserId &user) { return m_repository.isConfirmed(user); }

    // Conflict when it is set up already; another enrolment that was not confirmed is forgotten.
    core::Result<MfaEnrolment> enrol(const core::UserId &user, const QString &email);
    // The first code sets it up and answers the recovery codes, shown once.
    core::Result<QStringList> confirm(const core::UserId &user, const QString &code);
    // For sign-in. Unauthorized with details.mfaRequired when the code is missing or wrong;
    // RateLimited with details.retryAfter while locked. Codes are time-based or recovery ones.
    core::Result<SecondFactor> prove(const core::UserId &user, const QString &code);
    // The same for a change by someone signed in: Validation of `code`, NotSetUp is a Conflict.
    core::Result<> proveAgain(const core::UserId &user, const QString &code);

    core::Result<QStringList> renewRecoveryCodes(const core::UserId &user);
    core::Result<> remove(const core::UserId &user); // NotFound when there is none

    static core::Error codeRequired();

private:
    enum class Verdict : quint8 { Right, Wrong };
    core::Result<Verdict> check(const store::MfaRecord &record, const QString &code);
    core::Result<> countAttempt(const store::MfaRecord &record);
    core::Result<std::optional<store::MfaRecord>> confirmed(const core::UserId &user);

    store::MfaRepository m_repository;
    const core::Clock &m_clock;
    std::mutex m_checking; // look at the lock, count, verify as one
};

} // namespace server::auth
