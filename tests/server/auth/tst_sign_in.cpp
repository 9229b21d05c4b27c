// SPDX-License-Identifier: GPL-3.0-or-later
// Sign-in, refresh, sign-out and what ends a session, through the whole system on a real store.
#include "auth_fixture.h"

#include <QFile>
#include <QSignalSpy>

#include <ctime>
#include <thread>

using namespace server::auth;
using core::ErrorCode;
using core::SessionId;
using core::UserId;
using namespace std::chrono_literals;
using server::store::UserStatus;

class TestSignIn : public QObject
{
    Q_OBJECT

    std::unique_ptr<AuthFixture> m_fixture;
    AuthFixture &f() { return *m_fixture; }

    void verifyRefused(const core::Result<SignIn> &result, ErrorCode code = ErrorCode::Unauthorized)
    {
        QVERIFY(!result);
        QCOMPARE(result.error().code, code);
    }

private slots:
    void init()
    {
        m_fixture = std::make_unique<AuthFixture>();
        QVERIFY(f().open());
    }
    void cleanup() { m_fixture.reset(); }

    void aRightPasswordGivesTokensThatName()
    {
        const auto signIn = f().login();
        QVERIFY(signIn);
        QCOMPARE(signIn->tokens.expiresInSec, 900);
        QCOMPARE(signIn->user->email, AuthFixture::kAdmin);
        const auto principal = f().service().principal(signIn->tokens.accessToken.toLatin1());
        QVERIFY(principal);
        const Principal &who = **principal;
        QCOMPARE(who.user, signIn->user->user);
        QCOMPARE(who.session, signIn->tokens.session);
        QCOMPARE(who.roles, QStringList{"admin"});
        QCOMPARE(who.permissions, core::allPermissions());
        QVERIFY(who.tier == server::store::Tier::Enterprise);
        QCOMPARE(who.bucket, who.user.toString().toUtf8());
        QVERIFY(!who.isKey());
        const auto access = f().service().authenticate(signIn->tokens.accessToken.toLatin1());
        QCOMPARE(access->expiresAtMs, f().clock.nowMs() / 1000 * 1000 + 900'000);
        QCOMPARE(f().auth->users().find(who.user)->lastLoginMs, f().clock.nowMs());
    }

    void anEmailIsTakenInAnyCase()
    {
        QVERIFY(f().login("ADMIN@LocalHost"));
    }

    void aWrongPasswordAndAnUnknownUserAreOneAnswer()
    {
        const auto wrong = f().login(AuthFixture::kAdmin, "wrong password");
        const auto unknown = f().login("nobody@localhost", AuthFixture::kPassword);
        verifyRefused(wrong);
        verifyRefused(unknown);
        QCOMPARE(wrong.error().message, unknown.error().message);
        QCOMPARE(wrong.error().details, unknown.error().details);
        verifyRefused(f().login(AuthFixture::kAdmin, ""));
        verifyRefused(f().login("", ""));
        verifyRefused(f().login("admin@localhost' OR 1=1 --", "x"));
    }

    void aRefreshTokenIsNoAccessTokenNorTheReverse()
    {
        const auto signIn = f().login();
        QVERIFY(!f().service().principal(signIn->tokens.refreshToken.toLatin1()));
        verifyRefused(f().service().refresh(signIn->tokens.accessToken.toLatin1(), AuthFixture::kClient).result());
        verifyRefused(f().service().refresh("rubbish", AuthFixture::kClient).result());
        QVERIFY(f().refresh(*signIn)); // neither did harm
    }

    void refreshRotates()
    {
        SignIn signIn = *f().login();
        for (int i = 0; i < 5; ++i) {
            f().clock.advance(10min);
            const auto next = f().refresh(signIn);
            QVERIFY(next);
            QCOMPARE(next->tokens.session, signIn.tokens.session);
            QVERIFY(next->tokens.refreshToken != signIn.tokens.refreshToken);
            QVERIFY(f().isLetIn(*next));
            signIn = *next;
        }
    }

    void aRefreshTokenUsedTwiceEndsItsSession()
    {
        const SignIn first = *f().login();
        const SignIn other = *f().login();
        const SignIn second = *f().refresh(first);
        QVERIFY(f().isLetIn(first)); // an access token lives on beside a refresh
        verifyRefused(f().refresh(first));
        QVERIFY(!f().isLetIn(first));
        QVERIFY(!f().isLetIn(second));
        verifyRefused(f().refresh(second)); // the thief's or the owner's, whichever it is
        QVERIFY(f().isLetIn(other));
        QVERIFY(f().open()); // and for good
        QVERIFY(!f().isLetIn(second));
        verifyRefused(f().refresh(second));
        QVERIFY(f().isLetIn(other));
    }

    void aRefreshTokenSentManyTimesAtOnceIsUsedAtMostOnce()
    {
        const SignIn signIn = *f().login();
        std::vector<core::Future<SignIn>> answers;
        for (int i = 0; i < 6; ++i)
            answers.push_back(f().service().refresh(signIn.tokens.refreshToken.toLatin1(), AuthFixture::kClient));
        int good = 0;
        for (auto &answer : answers)
            good += answer.result().ok() ? 1 : 0;
        QCOMPARE(good, 1);
        QVERIFY(!f().isLetIn(signIn));
    }

    void signingOutEndsAccessAndRefresh()
    {
        const SignIn signIn = *f().login();
        QVERIFY(f().isLetIn(signIn));
        QVERIFY(f().service().logout(signIn.tokens.session).result());
        const auto after = f().service().principal(signIn.tokens.accessToken.toLatin1());
        QVERIFY(!after);
        QCOMPARE(after.error().code, ErrorCode::Unauthorized);
        verifyRefused(f().refresh(signIn));
        QCOMPARE(f().service().logout(signIn.tokens.session).result().error().code, ErrorCode::NotFound);
        QVERIFY(f().open());
        QVERIFY(!f().isLetIn(signIn));
    }

    void sessionsOutliveARestart()
    {
        const SignIn signIn = *f().login();
        QVERIFY(f().open());
        QVERIFY(f().isLetIn(signIn));
        QVERIFY(f().refresh(signIn));
    }

    void tokensEndWithTime()
    {
        const SignIn signIn = *f().login();
        f().clock.advance(15min);
        const auto late = f().service().principal(signIn.tokens.accessToken.toLatin1());
        QVERIFY(!late);
        QCOMPARE(late.error().details.value("tokenExpired").toBool(), true);
        const SignIn next = *f().refresh(signIn);
        f().clock.advance(std::chrono::hours(30 * 24));
        const auto tooLate = f().refresh(next);
        verifyRefused(tooLate);
        QVERIFY(f().auth->sessions().listOf(next.user->user)->isEmpty());
    }

    void sessionsAreListedWithWhatIsKnownOfThem()
    {
        const SignIn first = *f().service().login(AuthFixture::kAdmin, AuthFixture::kPassword, {QString(5000, u'x'), "10.0.0.1"}).result();
        f().clock.advance(5s);
        const SignIn second = *f().login();
        f().clock.advance(5s);
        QVERIFY(f().isLetIn(first));
        const auto sessions = f().auth->sessions().listOf(first.user->user);
        QCOMPARE(sessions->size(), 2);
        QCOMPARE(sessions->at(0).id, first.tokens.session);
        QCOMPARE(sessions->at(0).address, "10.0.0.1");
        QVERIFY(sessions->at(0).device.size() <= 256);
        QCOMPARE(sessions->at(0).lastSeenMs, f().clock.nowMs());
        QCOMPARE(sessions->at(1).lastSeenMs, f().clock.nowMs() - 5000);
        const qint64 seen = f().clock.nowMs();
        QVERIFY(f().open());
        QCOMPARE(f().auth->sessions().listOf(first.user->user)->at(0).lastSeenMs, seen);
    }

    void aUserHasABoundedNumberOfSessions()
    {
        const SignIn first = *f().login();
        f().clock.advance(2s);
        const SignIn second = *f().login();
        f().clock.advance(2s);
        QVERIFY(f().isLetIn(first)); // used last
        f().clock.advance(2s);
        for (int i = 0; i < SessionService::kMaxSessionsPerUser - 1; ++i)
            QVERIFY(f().login());
        QCOMPARE(f().auth->sessions().listOf(first.user->user)->size(), SessionService::kMaxSessionsPerUser);
        QVERIFY(!f().isLetIn(second));
        QVERIFY(f().isLetIn(first));
    }

    void deactivatingAUserBitesOnTheNextRequest()
    {
        const auto user = f().addUser("dev@example.com", {"developer"});
        QVERIFY(user);
        const SignIn signIn = *f().login("dev@example.com");
        QVERIFY(f().isLetIn(signIn));
        UserChange change;
        change.status = UserStatus::Inactive;
        QVERIFY(f().auth->users().update(user->id, change));
        QVERIFY(!f().isLetIn(signIn));
        verifyRefused(f().refresh(signIn));
        verifyRefused(f().login("dev@example.com"), ErrorCode::Forbidden);
        verifyRefused(f().login("dev@example.com", "wrong password"), ErrorCode::Unauthorized);
        change.status = UserStatus::Active;
        QVERIFY(f().auth->users().update(user->id, change));
        QVERIFY(!f().isLetIn(signIn)); // old tokens do not come back to life
        QVERIFY(f().login("dev@example.com"));
    }

    void aChangedRoleBitesOnTheNextRequest()
    {
        const auto user = f().addUser("dev@example.com", {"viewer"});
        const SignIn signIn = *f().login("dev@example.com");
        const auto permissions = [&] { return (*f().service().principal(signIn.tokens.accessToken.toLatin1()))->permissions; };
        QCOMPARE(permissions(), *core::rolePermissions(u"viewer"));
        UserChange change;
        change.roles = {"operator"};
        change.tier = server::store::Tier::Pro;
        QVERIFY(f().auth->users().update(user->id, change));
        QCOMPARE(permissions(), *core::rolePermissions(u"operator"));
        QVERIFY((*f().service().principal(signIn.tokens.accessToken.toLatin1()))->tier == server::store::Tier::Pro);
        QVERIFY(!permissions().testFlag(core::Permission::UsersWrite));
    }

    void aRemovedUserIsOut()
    {
        const auto user = f().addUser("dev@example.com", {"viewer"});
        const SignIn signIn = *f().login("dev@example.com");
        QVERIFY(f().auth->users().remove(user->id));
        QVERIFY(!f().isLetIn(signIn));
        verifyRefused(f().refresh(signIn));
        verifyRefused(f().login("dev@example.com"));
    }

    void aNewPasswordEndsTheOtherSessions()
    {
        const SignIn here = *f().login();
        const SignIn elsewhere = *f().login();
        QVERIFY(f().auth->users().setPassword(here.user->user, "another password", here.tokens.session));
        QVERIFY(f().isLetIn(here));
        QVERIFY(!f().isLetIn(elsewhere));
        verifyRefused(f().login());
        QVERIFY(f().login(AuthFixture::kAdmin, "another password"));
    }

    void watchersHearOfEveryChange()
    {
        const auto user = f().addUser("dev@example.com", {"viewer"});
        const SignIn one = *f().login("dev@example.com");
        const SignIn two = *f().login("dev@example.com");
        QSignalSpy spy(&f().service(), &AuthService::accessChanged);
        QVERIFY(f().service().logout(one.tokens.session).result());
        QTRY_COMPARE(spy.size(), 1); // from a thread of the service
        QCOMPARE(spy[0][0].value<UserId>(), user->id);
        QCOMPARE(spy[0][1].value<SessionId>(), one.tokens.session);
        UserChange change;
        change.roles = {"developer"};
        QVERIFY(f().auth->users().update(user->id, change));
        QCOMPARE(spy.size(), 2);
        QVERIFY(spy[1][1].value<SessionId>().isEmpty());
        QVERIFY(f().service().current(*two.user));
        QCOMPARE(f().service().current(*two.user)->roles, QStringList{"developer"});
        QVERIFY(!f().service().current(*one.user));
        QVERIFY(f().auth->users().remove(user->id));
        QCOMPARE(spy.size(), 3);
        QVERIFY(!f().service().current(*two.user));
    }

    void guessingIsStoppedForTheAccount()
    {
        for (int i = 0; i < 10; ++i)
            verifyRefused(f().login(AuthFixture::kAdmin, "guess", QStringLiteral("10.0.0.%1").arg(i)));
        const auto right = f().login(AuthFixture::kAdmin, AuthFixture::kPassword, "10.0.1.1");
        verifyRefused(right, ErrorCode::RateLimited);
        QCOMPARE(right.error().details.value("retryAfter").toInt(), 15 * 60);
        f().clock.advance(15min);
        QVERIFY(f().login(AuthFixture::kAdmin, AuthFixture::kPassword, "10.0.1.1"));
    }

    void guessesSentAtOnceDoNotSlipThrough()
    {
        std::vector<core::Future<SignIn>> answers;
        for (int i = 0; i < 40; ++i)
            answers.push_back(f().service().login(AuthFixture::kAdmin, "guess", {"", QStringLiteral("10.0.0.%1").arg(i)}));
        int tried = 0;
        for (auto &answer : answers)
            tried += answer.result().error().code == ErrorCode::Unauthorized ? 1 : 0;
        QCOMPARE(tried, 10);
    }

    void aFullQueueIsNotAFailedSignIn()
    {
        // The line holds 64; the accounts differ so that only the line refuses.
        f().options.throttle.perAddress = 10'000;
        f().options.passwordCost = {4096, 2, 1};
        QVERIFY(f().open());
        std::vector<core::Future<SignIn>> answers;
        for (int i = 0; i < 200; ++i)
            answers.push_back(f().service().login(QStringLiteral("u%1@x").arg(i), "guess", AuthFixture::kClient));
        int busy = 0;
        for (auto &answer : answers)
            busy += answer.result().error().code == ErrorCode::Unavailable ? 1 : 0;
        QVERIFY(busy > 0);
        QVERIFY(busy <= 200 - PasswordHasher::kMaxWaiting);
        QVERIFY(f().login());
    }

    void aLocalCredentialSignsTheAdministratorInOnce()
    {
        const QByteArray secret = f().service().issueLocalCredential();
        QVERIFY(secret.size() >= 43);
        const auto signIn = f().service().redeemLocalCredential(secret, AuthFixture::kClient).result();
        QVERIFY(signIn);
        QCOMPARE(signIn->user->email, AuthFixture::kAdmin);
        QVERIFY(f().isLetIn(*signIn));
        verifyRefused(f().service().redeemLocalCredential(secret, AuthFixture::kClient).result());
        verifyRefused(f().service().redeemLocalCredential("", AuthFixture::kClient).result());
        verifyRefused(f().service().redeemLocalCredential(QByteArray(43, 'A'), AuthFixture::kClient).result());
    }

    void aLocalCredentialEndsAfterAMinuteAndWithTheServer()
    {
        const QByteArray late = f().service().issueLocalCredential();
        f().clock.advance(60s);
        verifyRefused(f().service().redeemLocalCredential(late, AuthFixture::kClient).result());
        const QByteArray old = f().service().issueLocalCredential();
        QVERIFY(f().open());
        verifyRefused(f().service().redeemLocalCredential(old, AuthFixture::kClient).result());
    }

    void localCredentialsAreBounded()
    {
        const QByteArray first = f().service().issueLocalCredential();
        QByteArray last;
        for (int i = 0; i < LocalCredential::kMaxOutstanding; ++i) {
            f().clock.advance(1s);
            last = f().service().issueLocalCredential();
        }
        verifyRefused(f().service().redeemLocalCredential(first, AuthFixture::kClient).result());
        QVERIFY(f().service().redeemLocalCredential(last, AuthFixture::kClient).result());
    }

    void theLocalCredentialIsForAnActiveAdministrator()
    {
        const auto second = f().addUser("boss@example.com", {"admin"});
        QVERIFY(second);
        const UserId first = f().login()->user->user;
        UserChange change;
        change.status = UserStatus::Inactive;
        QVERIFY(f().auth->users().update(first, change));
        const auto signIn = f().service().redeemLocalCredential(f().service().issueLocalCredential(), AuthFixture::kClient).result();
        QVERIFY(signIn);
        QCOMPARE(signIn->user->user, second->id);
    }

    void threadsAskWhileUsersAndSessionsChange()
    {
        const auto user = f().addUser("dev@example.com", {"viewer"});
        const SignIn signIn = *f().login("dev@example.com");
        const QByteArray token = signIn.tokens.accessToken.toLatin1();
        std::atomic<bool> done{false};
        std::atomic<int> wrong{0};
        std::vector<std::thread> askers;
        for (int t = 0; t < 2; ++t) {
            askers.emplace_back([&] {
                while (!done) {
                    const auto principal = f().service().principal(token);
                    if (!principal || (*principal)->user != user->id
                        || ((*principal)->roles != QStringList{"viewer"} && (*principal)->roles != QStringList{"developer"})
                        || (*principal)->permissions != core::permissionsOfRoles((*principal)->roles))
                        ++wrong;
                }
            });
        }
        for (int i = 0; i < 40; ++i) {
            UserChange change;
            change.roles = QStringList{i % 2 ? "viewer" : "developer"};
            if (!f().auth->users().update(user->id, change) || !f().login("dev@example.com"))
                ++wrong;
        }
        done = true;
        for (std::thread &asker : askers)
            asker.join();
        QCOMPARE(wrong.load(), 0);
    }

    void rateCountsOutliveARestart()
    {
        for (int i = 0; i < 7; ++i)
            QVERIFY(f().auth->rateLimiter().check("user_1", server::store::Tier::Free).allowed());
        QVERIFY(f().open());
        QCOMPARE(f().auth->rateLimiter().check("user_1", server::store::Tier::Free).remaining, 92);
    }

    void noSecretIsInTheFiles()
    {
        const SignIn signIn = *f().login();
        f().service().issueLocalCredential();
        const QByteArray refreshSignature = signIn.tokens.refreshToken.toLatin1().split('.').at(2);
        for (const char *name : {"platform.db", "platform.db-wal"}) {
            QFile file(f().dir.filePath(name));
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QByteArray content = file.readAll();
            QVERIFY(!content.contains(AuthFixture::kPassword.toUtf8()));
            QVERIFY(!content.contains(refreshSignature));
            QVERIFY(!content.contains("PRIVATE KEY"));
        }
    }

    void knowingAPrincipalIsQuick()
    {
        const QByteArray token = f().login()->tokens.accessToken.toLatin1();
        constexpr int kRounds = 200'000;
        double best = std::numeric_limits<double>::max();
        for (int attempt = 0; attempt < 5; ++attempt) {
            const std::clock_t begun = std::clock(); // processor time: other programs may be busy too
            for (int i = 0; i < kRounds; ++i) {
                if (!f().service().principal(token))
                    QFAIL("refused");
            }
            best = std::min(best, double(std::clock() - begun) / CLOCKS_PER_SEC * 1e9 / kRounds);
        }
        qInfo("a principal takes %.0f ns", best);
        QVERIFY(best < 1000 * 5); // wide: sanitizers are slow
    }
};

QTEST_GUILESS_MAIN(TestSignIn)
#include "tst_sign_in.moc"
