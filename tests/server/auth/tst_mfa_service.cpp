// SPDX-License-Identifier: GPL-3.0-or-later
// The second factor through the whole sign-in system on a real store: a code once, its own lock,
// recovery codes, and what is kept of it all.
#include "auth_fixture.h"

#include "server/auth/totp.h"

#include <QFile>

using namespace server::auth;
using namespace std::chrono_literals;
using core::ErrorCode;

namespace {

QByteArray fromBase32(const QString &text)
{
    static const QString alphabet = QStringLiteral("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567");
    QByteArray bytes;
    int bits = 0;
    int value = 0;
    for (const QChar c : text) {
        value = (value << 5) | int(alphabet.indexOf(c));
        bits += 5;
        if (bits >= 8) {
            bits -= 8;
            bytes.append(char(value >> bits));
            value &= (1 << bits) - 1;
        }
    }
    return bytes;
}

} // namespace

class TestMfaService : public QObject
{
    Q_OBJECT

    std::unique_ptr<AuthFixture> m_fixture;
    core::UserId m_user;
    QByteArray m_secret;
    QStringList m_recoveryCodes;

    AuthFixture &f() { return *m_fixture; }
    MfaService &mfa() { return f().auth->mfa(); }
    QString code(int stepsFromNow = 0) { return QString::fromLatin1(totpCode(m_secret, totpStepAt(f().clock.nowMs()) + stepsFromNow)); }
    // Six digits that are no code around now.
    QString wrongCode()
    {
        for (int i = 0;; ++i) {
            const QByteArray guess = QByteArray::number(i).rightJustified(6, '0');
            if (!matchTotp(m_secret, guess, f().clock.nowMs()))
                return QString::fromLatin1(guess);
        }
    }
    void setUp()
    {
        const auto enrolled = mfa().enrol(m_user, AuthFixture::kAdmin);
        QVERIFY(enrolled);
        m_secret = fromBase32(enrolled->secret);
        const auto confirmed = mfa().confirm(m_user, code());
        QVERIFY(confirmed);
        m_recoveryCodes = *confirmed;
        f().clock.advance(90s); // past every code so far
    }
    core::Result<SignIn> login(const QString &mfaCode, const QString &address = QStringLiteral("127.0.0.1"),
                               const QString &password = AuthFixture::kPassword)
    {
        return f().service().login(AuthFixture::kAdmin, password, {QStringLiteral("tests/1"), address}, mfaCode).result();
    }
    static bool asksForCode(const core::Result<SignIn> &result)
    {
        return !result && result.error().code == ErrorCode::Unauthorized && result.error().details.value("mfaRequired").toBool();
    }

private slots:
    void init()
    {
        m_fixture = std::make_unique<AuthFixture>();
        QVERIFY(f().open());
        m_user = f().login()->user->user;
    }
    void cleanup() { m_fixture.reset(); }

    void enrollingAloneChangesNothing()
    {
        QVERIFY(!mfa().status(m_user)->isEnabled());
        QVERIFY(mfa().enrol(m_user, AuthFixture::kAdmin));
        QVERIFY(!mfa().status(m_user)->isEnabled());
        QVERIFY(f().login());
    }

    void aSecondEnrolmentReplacesTheUnconfirmedOne()
    {
        m_secret = fromBase32(mfa().enrol(m_user, AuthFixture::kAdmin)->secret);
        const QString old = code();
        m_secret = fromBase32(mfa().enrol(m_user, AuthFixture::kAdmin)->secret);
        QCOMPARE(mfa().confirm(m_user, old == code() ? wrongCode() : old).error().code, ErrorCode::Validation);
        QVERIFY(mfa().confirm(m_user, code()));
        QCOMPARE(mfa().enrol(m_user, AuthFixture::kAdmin).error().code, ErrorCode::Conflict);
        QCOMPARE(mfa().confirm(m_user, code(1)).error().code, ErrorCode::Conflict);
    }

    void confirmingWithoutEnrollingIsAConflict()
    {
        QCOMPARE(mfa().confirm(m_user, QStringLiteral("123456")).error().code, ErrorCode::Conflict);
        QCOMPARE(mfa().proveAgain(m_user, QStringLiteral("123456")).error().code, ErrorCode::Conflict);
    }

    void theCodeIsAskedForOnlyAfterTheRightPassword()
    {
        setUp();
        QVERIFY(asksForCode(login({})));
        for (const QString &sent : {QString(), code(), wrongCode()}) {
            const auto refused = login(sent, QStringLiteral("127.0.0.1"), QStringLiteral("wrong password"));
            QVERIFY(!refused);
            QCOMPARE(refused.error().code, ErrorCode::Unauthorized);
            QVERIFY(refused.error().details.isEmpty());
        }
        QVERIFY(login(code())); // the one sent with a wrong password was not spent
    }

    void aCodeWorksOnce()
    {
        setUp();
        const QString now = code();
        QVERIFY(login(now));
        QVERIFY(asksForCode(login(now)));
        QVERIFY(f().open()); // nor after a restart
        QVERIFY(asksForCode(login(now)));
        QVERIFY(asksForCode(login(code(-1)))); // nor one from before it
        QVERIFY(login(code(1)));
    }

    void theCodeThatConfirmedSignsNobodyIn()
    {
        m_secret = fromBase32(mfa().enrol(m_user, AuthFixture::kAdmin)->secret);
        QVERIFY(mfa().confirm(m_user, code()));
        QVERIFY(asksForCode(login(code())));
    }

    void ofManySignInsWithOneCodeAtOnceOneComesIn()
    {
        setUp();
        const QString now = code();
        std::vector<core::Future<SignIn>> answers;
        for (int i = 0; i < MfaService::kFreeAttempts; ++i)
            answers.push_back(f().service().login(AuthFixture::kAdmin, AuthFixture::kPassword, AuthFixture::kClient, now));
        int good = 0;
        for (auto &answer : answers)
            good += answer.result().ok() ? 1 : 0;
        QCOMPARE(good, 1);
    }

    void wrongCodesLockTheAccountWhateverTheAddress()
    {
        f().options.throttle.perAccount = 1000; // only the lock of the codes is looked at here
        QVERIFY(f().open());
        setUp();
        for (int i = 0; i < MfaService::kFreeAttempts; ++i)
            QVERIFY(asksForCode(login(wrongCode(), QStringLiteral("10.0.0.%1").arg(i))));
        const auto locked = login(code(), QStringLiteral("10.1.1.1"));
        QVERIFY(!locked);
        QCOMPARE(locked.error().code, ErrorCode::RateLimited);
        QCOMPARE(locked.error().details.value("retryAfter").toInt(), 300);
        QVERIFY(f().open()); // a restart does not lift it
        QCOMPARE(login(code()).error().code, ErrorCode::RateLimited);
        QCOMPARE(login(m_recoveryCodes.first()).error().code, ErrorCode::RateLimited); // recovery codes are not the way round

        f().clock.advance(5min);
        QVERIFY(asksForCode(login(wrongCode()))); // one more guess, and twice the wait
        f().clock.advance(5min);
        QCOMPARE(login(code()).error().code, ErrorCode::RateLimited);
        f().clock.advance(5min);
        QVERIFY(login(code()));
        f().clock.advance(1min);
        QVERIFY(asksForCode(login(wrongCode()))); // the count begins anew
        QVERIFY(login(code()));
    }

    void theLockNeverLastsLongerThanAnHour()
    {
        f().options.throttle.perAccount = 1000;
        f().options.throttle.perAddress = 1000;
        QVERIFY(f().open());
        setUp();
        for (int i = 0; i < 40; ++i) {
            QVERIFY(asksForCode(login(wrongCode())));
            f().clock.advance(1h);
        }
        QVERIFY(login(code()));
    }

    void guessesSentAtOnceDoNotSlipThrough()
    {
        f().options.throttle.perAccount = 1000;
        f().options.throttle.perAddress = 1000;
        QVERIFY(f().open());
        setUp();
        const QString wrong = wrongCode();
        std::vector<core::Future<SignIn>> answers;
        for (int i = 0; i < 40; ++i)
            answers.push_back(f().service().login(AuthFixture::kAdmin, AuthFixture::kPassword, AuthFixture::kClient, wrong));
        int tried = 0;
        for (auto &answer : answers)
            tried += answer.result().error().code == ErrorCode::Unauthorized ? 1 : 0;
        QCOMPARE(tried, MfaService::kFreeAttempts);
    }

    void askingForTheCodeIsNoFailedSignIn()
    {
        setUp();
        for (int i = 0; i < 50; ++i)
            QVERIFY(asksForCode(login({})));
        QVERIFY(login(code()));
    }

    void wrongCodesCountAsFailedSignInsToo()
    {
        setUp();
        for (int i = 0; i < 20; ++i)
            QVERIFY(!login(wrongCode()));
        f().clock.advance(14min); // the codes' lock is over, that of sign-in is not
        const auto refused = login(code());
        QCOMPARE(refused.error().code, ErrorCode::RateLimited);
        QVERIFY(refused.error().message.contains("sign-ins"));
    }

    void recoveryCodesWorkOnceEach()
    {
        setUp();
        QCOMPARE(m_recoveryCodes.size(), MfaService::kRecoveryCodes);
        QCOMPARE(QSet<QString>(m_recoveryCodes.begin(), m_recoveryCodes.end()).size(), m_recoveryCodes.size());
        QVERIFY(login(m_recoveryCodes.at(0)));
        QVERIFY(asksForCode(login(m_recoveryCodes.at(0))));
        QVERIFY(login(m_recoveryCodes.at(1).toUpper().remove(u'-'))); // as people type
        QCOMPARE(mfa().status(m_user)->recoveryCodesLeft, 8);
        QVERIFY(f().open());
        QVERIFY(asksForCode(login(m_recoveryCodes.at(1))));
        QVERIFY(login(m_recoveryCodes.at(2)));
    }

    void oneUsersRecoveryCodesAreNoUseToAnother()
    {
        setUp();
        const auto other = f().addUser("dev@example.com", {"developer"});
        m_secret = fromBase32(mfa().enrol(other->id, other->email)->secret);
        QVERIFY(mfa().confirm(other->id, code()));
        QVERIFY(!f().service().login("dev@example.com", AuthFixture::kPassword, AuthFixture::kClient, m_recoveryCodes.first()).result());
        QVERIFY(login(m_recoveryCodes.first()));
    }

    void newRecoveryCodesEndTheOldOnes()
    {
        setUp();
        const auto renewed = mfa().renewRecoveryCodes(m_user);
        QVERIFY(renewed);
        QVERIFY(asksForCode(login(m_recoveryCodes.first())));
        QVERIFY(login(renewed->first()));
    }

    void givenUpThePasswordIsEnough()
    {
        setUp();
        QCOMPARE(mfa().proveAgain(m_user, wrongCode()).error().fields.size(), 1);
        QVERIFY(mfa().proveAgain(m_user, code()));
        QVERIFY(!mfa().proveAgain(m_user, code()));
        QVERIFY(mfa().remove(m_user));
        QVERIFY(f().login());
        QCOMPARE(mfa().remove(m_user).error().code, ErrorCode::NotFound);
    }

    void thePasswordIsCheckedUnderTheLimitOfSignIn()
    {
        const auto check = [this](const QString &password) { return f().service().confirmPassword(m_user, password, AuthFixture::kClient).result(); };
        QVERIFY(check(AuthFixture::kPassword));
        for (int i = 0; i < 10; ++i)
            QVERIFY(check(QStringLiteral("wrong")).error().fields.contains("password"));
        QCOMPARE(check(AuthFixture::kPassword).error().code, ErrorCode::RateLimited);
        QCOMPARE(f().login().error().code, ErrorCode::RateLimited);
    }

    void theLocalCredentialNeedsNoCode()
    {
        setUp();
        QVERIFY(f().service().redeemLocalCredential(f().service().issueLocalCredential(), AuthFixture::kClient).result());
    }

    void aRemovedUserLeavesNothing()
    {
        const auto other = f().addUser("dev@example.com", {"developer"});
        m_secret = fromBase32(mfa().enrol(other->id, other->email)->secret);
        QVERIFY(mfa().confirm(other->id, code()));
        QVERIFY(f().auth->users().remove(other->id));
        QVERIFY(!mfa().status(other->id)->isEnabled());
    }

    void nothingOfItIsInTheFolderInClear()
    {
        setUp();
        f().close();
        QByteArray all;
        for (const QString &name : {QStringLiteral("platform.db"), QStringLiteral("platform.db-wal")}) {
            QFile file(f().dir.filePath(name));
            if (file.open(QIODevice::ReadOnly))
                all += file.readAll();
        }
        QVERIFY(all.contains("mfa_recovery_codes"));
        QVERIFY(!all.contains(m_secret));
        QVERIFY(!all.contains(base32Text(m_secret).toLatin1()));
        for (const QString &recovery : std::as_const(m_recoveryCodes)) {
            QVERIFY(!all.contains(recovery.toLatin1()));
            QVERIFY(!all.contains(QString(recovery).remove(u'-').toLatin1()));
        }
    }
};

QTEST_GUILESS_MAIN(TestMfaService)
#include "tst_mfa_service.moc"
