// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/auth/mfa_service.h"

#include "server/auth/totp.h"

#include <QCryptographicHash>
#include <QRandomGenerator>

#include <algorithm>

namespace server::auth {
namespace {

const QString kIssuer = QStringLiteral("MCP Platform");
constexpr int kRecoveryLength = 16; // of 32 characters each: 80 bits, too many to guess from a hash
constexpr int kGroup = 4;

QString newRecoveryCode()
{
    static constexpr char kAlphabet[] = "0123456789abcdefghjkmnpqrstvwxyz";
    QString code;
    for (int i = 0; i < kRecoveryLength; ++i) {
        if (i > 0 && i % kGroup == 0)
            code.append(u'-');
        code.append(QLatin1Char(kAlphabet[QRandomGenerator::system()->generate() & 31]));
    }
    return code;
}

// As people copy it: grouped by spaces or hyphens, in any case.
QString withoutGrouping(const QString &code)
{
    QString bare;
    for (const QChar c : code) {
        if (!c.isSpace() && c != u'-')
            bare.append(c.toLower());
    }
    return bare;
}

QString hashOf(const core::UserId &user, const QString &bareCode)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData("recovery/" + user.toString().toUtf8() + '/' + bareCode.toUtf8());
    return QString::fromLatin1(hash.result().toHex());
}

struct RecoverySet
{
    QStringList codes;
    QStringList hashes;
};

RecoverySet newRecoverySet(const core::UserId &user)
{
    RecoverySet set;
    for (int i = 0; i < MfaService::kRecoveryCodes; ++i) {
        set.codes.append(newRecoveryCode());
        set.hashes.append(hashOf(user, withoutGrouping(set.codes.last())));
    }
    return set;
}

core::Error wrongCode()
{
    return core::Error::validation(QStringLiteral("code"), QStringLiteral("This code is not valid, or was used already"));
}

core::Error notSetUp()
{
    return core::Error::conflict(QStringLiteral("No second factor is set up"));
}

} // namespace

MfaService::MfaService(store::Database &database, const store::Sealer &sealer, const core::Clock &clock)
    : m_repository(database, sealer), m_clock(clock)
{
}

core::Error MfaService::codeRequired()
{
    core::Error e;
    e.code = core::ErrorCode::Unauthorized;
    e.message = QStringLiteral("A code of the second factor is needed");
    e.details = {{"mfaRequired", true}};
    return e;
}

core::Result<MfaStatus> MfaService::status(const core::UserId &user)
{
    auto record = confirmed(user);
    if (!record)
        return record.error();
    if (!*record)
        return MfaStatus{};
    auto left = m_repository.recoveryCodesLeft(user);
    if (!left)
        return left.error();
    return MfaStatus{(*record)->confirmedAtMs, *left};
}

core::Result<MfaEnrolment> MfaService::enrol(const core::UserId &user, const QString &email)
{
    const QByteArray secret = newTotpSecret();
    if (auto enrolled = m_repository.enrol(user, secret, m_clock.nowMs()); !enrolled)
        return enrolled.error();
    return MfaEnrolment{base32Text(secret), otpauthUri(kIssuer, email, secret)};
}

core::Result<QStringList> MfaService::confirm(const core::UserId &user, const QString &code)
{
    const std::lock_guard lock(m_checking);
    auto record = m_repository.find(user);
    if (!record)
        return record.error();
    if (!*record || (*record)->confirmedAtMs > 0)
        return core::Error::conflict(*record ? QStringLiteral("The second factor is set up already") : QStringLiteral("Enrol first"));
    if (auto counted = countAttempt(**record); !counted)
        return counted.error();
    const std::optional<qint64> step = matchTotp((*record)->secret, withoutGrouping(code).toLatin1(), m_clock.nowMs());
    if (!step)
        return wrongCode();
    const RecoverySet recovery = newRecoverySet(user);
    auto done = m_repository.confirm(user, *step, m_clock.nowMs(), recovery.hashes);
    if (!done)
        return done.error();
    return *done ? core::Result<QStringList>(recovery.codes) : core::Result<QStringList>(wrongCode());
}

core::Result<SecondFactor> MfaService::prove(const core::UserId &user, const QString &code)
{
    const std::lock_guard lock(m_checking);
    auto record = confirmed(user);
    if (!record)
        return record.error();
    if (!*record)
        return SecondFactor::NotSetUp;
    if (code.trimmed().isEmpty())
        return codeRequired();
    auto verdict = check(**record, code);
    if (!verdict)
        return verdict.error();
    if (*verdict == Verdict::Right)
        return SecondFactor::Proved;
    core::Error e = codeRequired();
    e.message = QStringLiteral("This code is not valid, or was used already");
    return e;
}

core::Result<> MfaService::proveAgain(const core::UserId &user, const QString &code)
{
    const std::lock_guard lock(m_checking);
    auto record = confirmed(user);
    if (!record)
        return record.error();
    if (!*record)
        return notSetUp();
    auto verdict = check(**record, code);
    if (!verdict)
        return verdict.error();
    return *verdict == Verdict::Right ? core::success() : core::Result<>(wrongCode());
}

core::Result<MfaService::Verdict> MfaService::check(const store::MfaRecord &record, const QString &code)
{
    // Before the code is looked at, so that nothing about it decides whether it counts.
    if (auto counted = countAttempt(record); !counted)
        return counted.error();
    const QString bare = withoutGrouping(code);
    core::Result<bool> used = false;
    if (bare.size() == kRecoveryLength)
        used = m_repository.useRecoveryCode(record.user, hashOf(record.user, bare));
    else if (const auto step = matchTotp(record.secret, bare.toLatin1(), m_clock.nowMs()))
        used = m_repository.acceptStep(record.user, *step);
    if (!used)
        return used.error();
    return *used ? Verdict::Right : Verdict::Wrong;
}

core::Result<> MfaService::countAttempt(const store::MfaRecord &record)
{
    const qint64 now = m_clock.nowMs();
    if (record.attempts >= kFreeAttempts) {
        const int doublings = std::min(record.attempts - kFreeAttempts, 16);
        const core::Millis lock = std::min<core::Millis>(core::Millis(kFirstLock) * (qint64(1) << doublings), kLongestLock);
        const qint64 left = lock.count() - std::max<qint64>(now - record.lastAttemptMs, 0); // the host's clock may be set back
        if (left > 0) {
            core::Error e;
            e.code = core::ErrorCode::RateLimited;
            e.message = QStringLiteral("Too many wrong codes; try again later");
            e.details = {{"retryAfter", (left + 999) / 1000}};
            return e;
        }
    }
    return m_repository.setAttempts(record.user, record.attempts + 1, now);
}

core::Result<std::optional<store::MfaRecord>> MfaService::confirmed(const core::UserId &user)
{
    auto record = m_repository.find(user);
    if (record && *record && (*record)->confirmedAtMs == 0)
        return std::optional<store::MfaRecord>();
    return record;
}

core::Result<QStringList> MfaService::renewRecoveryCodes(const core::UserId &user)
{
    const RecoverySet recovery = newRecoverySet(user);
    if (auto kept = m_repository.setRecoveryCodes(user, recovery.hashes); !kept)
        return kept.error();
    return recovery.codes;
}

core::Result<> MfaService::remove(const core::UserId &user)
{
    auto removed = m_repository.remove(user);
    if (!removed)
        return removed.error();
    return *removed ? core::success() : core::Result<>(core::Error::notFound(QStringLiteral("Second factor"), QStringLiteral("userId"), user.toString()));
}

} // namespace server::auth
