// SPDX-License-Identifier: GPL-3.0-or-later
// Signing in through real providers from npm, and through ones that do everything wrong that a provider
// can: who comes in, who does not, and what the client is told.
#include "../auth/auth_fixture.h"
#include "tests/support/browser.h"
#include "tests/support/node_program.h"

#include "server/auth/totp.h"
#include "server/oauth/oauth_service.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QUrlQuery>

using namespace server::oauth;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using core::ErrorCode;
using server::auth::SignIn;
using support::Browser;
using support::NodeProgram;

class TestOAuthService : public QObject
{
    Q_OBJECT

    inline static const QUrl kOwn{u"http://127.0.0.1:9"_s}; // nobody goes there: the test carries the answers back
    inline static const QString kReturn = u"http://127.0.0.1:51234/signed-in"_s;
    inline static const QString kVerifier = u"a-verifier-of-the-client-that-is-43-characters"_s;

    NodeProgram m_provider; // one for all rows; told what to do wrong
    std::unique_ptr<AuthFixture> m_fixture;
    std::unique_ptr<OAuthService> m_oauth;
    QVector<ProviderSettings> m_settings;
    QStringList m_targets;
    bool m_tokensInQuery = false;

    AuthFixture &f() { return *m_fixture; }
    static QString challenge()
    {
        return QString::fromLatin1(server::auth::base64UrlEncode(QCryptographicHash::hash(kVerifier.toUtf8(), QCryptographicHash::Sha256)));
    }
    static ProviderSettings openId(const QString &issuer)
    {
        ProviderSettings settings;
        settings.name = u"house"_s;
        settings.clientId = u"mcp"_s;
        settings.issuer = issuer;
        settings.allowSignUp = true;
        settings.defaultRole = u"developer"_s;
        return settings;
    }
    void makeService()
    {
        m_oauth = std::make_unique<OAuthService>(f().store->database(), f().service(), f().auth->users(), f().clock,
                                                 OAuthSources{[this] { return m_settings; }, [this] { return m_targets; },
                                                              [this] { return m_tokensInQuery; }, [] { return kOwn; }},
                                                 FetchLimits{2s, 64 * 1024});
    }
    core::Result<QUrl> begin(const QString &codeChallenge = challenge(), const QString &redirect = kReturn, const QString &provider = u"house"_s)
    {
        return m_oauth->begin({provider, redirect, codeChallenge, u"client state"_s, u"10.0.0.1"_s}).result();
    }
    // What the provider sends the browser back with.
    QUrl visit(const QUrl &url)
    {
        Browser browser;
        return browser.get(url).next;
    }
    static Callback callbackOf(const QUrl &back, const QString &provider = u"house"_s)
    {
        const QUrlQuery query(back);
        return {provider, query.queryItemValue(u"state"_s), query.queryItemValue(u"code"_s, QUrl::FullyDecoded), query.queryItemValue(u"error"_s),
                query.queryItemValue(u"iss"_s, QUrl::FullyDecoded)};
    }
    core::Result<QUrl> complete(const Callback &callback) { return m_oauth->complete(callback, AuthFixture::kClient).result(); }
    // The whole way, up to the client's address.
    QUrlQuery goThrough(const QString &codeChallenge = challenge())
    {
        const auto url = begin(codeChallenge);
        if (!url)
            return {};
        const auto back = complete(callbackOf(visit(*url)));
        return back && back->toString(QUrl::RemoveQuery) == kReturn ? QUrlQuery(*back) : QUrlQuery();
    }
    core::Result<SignIn> trade(const QUrlQuery &answer, const QString &verifier = kVerifier, const QString &mfaCode = {})
    {
        return m_oauth->trade(answer.queryItemValue(u"code"_s).toLatin1(), verifier, mfaCode, AuthFixture::kClient).result();
    }
    static QString errorOf(const QUrlQuery &answer) { return answer.queryItemValue(u"error"_s); }

private slots:
    void initTestCase()
    {
        if (const QString missing = NodeProgram::whatIsMissing(u"oauth2-mock-server"_s); !missing.isEmpty())
            QSKIP(qPrintable(missing));
        QVERIFY2(m_provider.start(u"faulty_provider.mjs"_s), m_provider.problems().constData());
    }
    void init()
    {
        QVERIFY(m_provider.tell("do nothing"));
        m_fixture = std::make_unique<AuthFixture>();
        // The provider's tokens are of today.
        f().clock.advance(core::Millis(QDateTime::currentMSecsSinceEpoch() - f().clock.nowMs()));
        QVERIFY(f().open());
        m_settings = {openId(m_provider.url().toString())};
        m_targets.clear();
        m_tokensInQuery = false;
        makeService();
    }
    void cleanup()
    {
        m_oauth.reset();
        m_fixture.reset();
    }

    void theWayThereSaysWhatItMust()
    {
        const auto url = begin();
        QVERIFY(url);
        QCOMPARE(url->toString(QUrl::RemoveQuery), m_provider.url().toString() + u"/authorize"_s);
        const QUrlQuery query(*url);
        QCOMPARE(query.queryItemValue(u"response_type"_s), u"code"_s);
        QCOMPARE(query.queryItemValue(u"client_id"_s), u"mcp"_s);
        QCOMPARE(query.queryItemValue(u"redirect_uri"_s, QUrl::FullyDecoded), u"http://127.0.0.1:9/api/v1/auth/oauth/house/callback"_s);
        QCOMPARE(query.queryItemValue(u"scope"_s, QUrl::FullyDecoded), u"openid email profile"_s);
        QCOMPARE(query.queryItemValue(u"code_challenge_method"_s), u"S256"_s);
        for (const QString &random : {u"state"_s, u"nonce"_s, u"code_challenge"_s}) {
            QCOMPARE(query.queryItemValue(random).size(), 43);
            QVERIFY(QUrlQuery(*begin()).queryItemValue(random) != query.queryItemValue(random));
        }
    }

    void aFirstSignInMakesAnAccount()
    {
        const QUrlQuery answer = goThrough();
        QCOMPARE(answer.queryItemValue(u"state"_s, QUrl::FullyDecoded), u"client state"_s);
        const auto signedIn = trade(answer);
        QVERIFY(signedIn);
        QCOMPARE(signedIn->user->email, u"john@example.com"_s);
        QCOMPARE(signedIn->user->roles, QStringList{u"developer"_s});
        QVERIFY(f().isLetIn(*signedIn));
        QCOMPARE(f().auth->users().find(signedIn->user->user)->name, u"John Doe"_s);
        QVERIFY(!f().login(u"john@example.com"_s, QString())); // no password is not an empty one
        QCOMPARE(trade(goThrough())->user->user, signedIn->user->user);
    }

    void anAccountIsMadeOnlyWhereAllowed_data()
    {
        QTest::addColumn<bool>("allowed");
        QTest::addColumn<QStringList>("domains");
        QTest::addColumn<bool>("made");
        QTest::newRow("not at all") << false << QStringList() << false;
        QTest::newRow("for anybody") << true << QStringList() << true;
        QTest::newRow("for these domains") << true << QStringList{u"example.org"_s, u"EXAMPLE.com"_s} << true;
        QTest::newRow("for other domains") << true << QStringList{u"ample.com"_s, u"evil-example.com"_s} << false;
    }
    void anAccountIsMadeOnlyWhereAllowed()
    {
        QFETCH(bool, allowed);
        QFETCH(QStringList, domains);
        QFETCH(bool, made);
        m_settings[0].allowSignUp = allowed;
        m_settings[0].allowedDomains = domains;
        QCOMPARE(errorOf(goThrough()), made ? QString() : u"account_unknown"_s);
        QCOMPARE(f().auth->users().list()->size(), made ? 2 : 1);
    }

    void aKnownAddressIsJoinedAndThenFollowedByItsSubject()
    {
        m_settings[0].allowSignUp = false;
        const auto user = f().addUser(u"John@Example.com"_s, {u"viewer"_s});
        QCOMPARE(trade(goThrough())->user->user, user->id);
        QVERIFY(m_provider.tell("do another address"));
        QCOMPARE(trade(goThrough())->user->user, user->id);
        // Another account at the provider is another person, whatever they call themselves later.
        QVERIFY(m_provider.tell("do nothing"));
        server::auth::UserChange change;
        change.email = u"else@example.com"_s;
        QVERIFY(f().auth->users().update(user->id, change));
        QVERIFY(m_provider.tell("do another subject"));
        QCOMPARE(errorOf(goThrough()), u"account_unknown"_s);
    }

    void anotherServiceBehindTheSameNameIsAnotherPerson()
    {
        QVERIFY(trade(goThrough()));
        NodeProgram other;
        QVERIFY(other.start(u"faulty_provider.mjs"_s));
        QVERIFY(other.tell("do unverified"));
        m_settings[0].issuer = other.url().toString();
        QCOMPARE(errorOf(goThrough()), u"email_not_verified"_s); // the same subject, not linked there
    }

    void inactiveAccountsStayOut()
    {
        const auto signedIn = trade(goThrough());
        const QUrlQuery answer = goThrough(); // on the way when it happens
        server::auth::UserChange change;
        change.status = server::store::UserStatus::Inactive;
        QVERIFY(f().auth->users().update(signedIn->user->user, change));
        QCOMPARE(trade(answer).error().code, ErrorCode::Forbidden);
        QCOMPARE(errorOf(goThrough()), u"account_inactive"_s);
    }

    void faults_data()
    {
        QTest::addColumn<QString>("reason");
        const auto row = [](const char *fault, const char *reason) { QTest::newRow(fault) << QString::fromLatin1(reason); };
        row("denied", "access_denied");
        row("unverified", "email_not_verified");
        row("no address", "email_not_verified");
        for (const char *fault : {"another issuer", "another audience", "another nonce", "no nonce", "expired", "unsigned", "no id_token", "cut signature",
                                  "refused with 200", "garbage /token", "garbage /jwks", "moved /token", "moved /jwks", "endless /token", "endless /jwks"})
            row(fault, "server_error");
        for (const char *fault : {"silent /token", "silent /jwks", "broken /token", "broken /jwks", "failing /token", "failing /jwks"})
            row(fault, "temporarily_unavailable");
    }
    void faults()
    {
        QFETCH(QString, reason);
        const auto url = begin();
        QVERIFY(url);
        QVERIFY(m_provider.tell(QByteArray("do ") + QTest::currentDataTag()));
        const Callback callback = callbackOf(visit(*url));
        const auto back = complete(callback);
        QVERIFY(back);
        QCOMPARE(errorOf(QUrlQuery(*back)), reason);
        QVERIFY(!QUrlQuery(*back).hasQueryItem(u"code"_s));
        QCOMPARE(complete(callback).error().code, ErrorCode::Validation); // used up all the same
        QCOMPARE(f().auth->users().list()->size(), 1);
        QVERIFY(m_provider.tell("do nothing"));
        QVERIFY(trade(goThrough())); // and nothing of it is remembered
    }

    void aDescriptionThatCannotBeUsed_data()
    {
        QTest::addColumn<int>("none");
        for (const char *fault : {"silent", "broken", "garbage", "endless", "moved", "failing"})
            QTest::addRow("%s /.well-known/openid-configuration", fault) << 0;
    }
    void aDescriptionThatCannotBeUsed()
    {
        QVERIFY(m_provider.tell(QByteArray("do ") + QTest::currentDataTag()));
        const auto url = begin();
        QVERIFY(!url);
        QCOMPARE(url.error().code, ErrorCode::Unavailable);
        QVERIFY(!url.error().message.isEmpty());
    }

    void aProviderThatIsGone()
    {
        NodeProgram other;
        QVERIFY(other.start(u"faulty_provider.mjs"_s));
        m_settings[0].issuer = other.url().toString();
        const auto url = begin();
        QVERIFY(url);
        const Callback callback = callbackOf(visit(*url));
        other.stop();
        QCOMPARE(errorOf(QUrlQuery(*complete(callback))), u"temporarily_unavailable"_s);
        m_settings[0].issuer.append(u'/'); // another one, so that its description is asked for
        QCOMPARE(begin().error().code, ErrorCode::Unavailable);
    }

    void endingDoesNotWaitForASilentProvider()
    {
        QVERIFY(m_provider.tell("do silent /token"));
        m_oauth = std::make_unique<OAuthService>(f().store->database(), f().service(), f().auth->users(), f().clock,
                                                 OAuthSources{[this] { return m_settings; }, [this] { return m_targets; },
                                                              [this] { return m_tokensInQuery; }, [] { return kOwn; }},
                                                 FetchLimits{10min});
        const QUrl again = visit(*begin());
        const auto answer = m_oauth->complete(callbackOf(again), AuthFixture::kClient);
        m_oauth.reset();
        QVERIFY(answer.isFinished());
    }

    void aStateWorksOnceForItsProviderAndForAWhile()
    {
        const Callback first = callbackOf(visit(*begin()));
        QVERIFY(complete(first));
        QCOMPARE(complete(first).error().code, ErrorCode::Validation);

        m_settings.append(m_settings.first());
        m_settings.last().name = u"other"_s;
        Callback elsewhere = callbackOf(visit(*begin()));
        elsewhere.provider = u"other"_s;
        QCOMPARE(complete(elsewhere).error().fields.keys(), QStringList{u"state"_s});
        elsewhere.provider = u"house"_s;
        QCOMPARE(complete(elsewhere).error().code, ErrorCode::Validation); // spent by the attempt

        const Callback late = callbackOf(visit(*begin()));
        f().clock.advance(10min);
        QCOMPARE(complete(late).error().code, ErrorCode::Validation);
        for (const QString &made : {QString(), u"x"_s, QString(43, u'A')})
            QCOMPARE(complete({u"house"_s, made, u"code"_s, {}, {}}).error().code, ErrorCode::Validation);
    }

    void aStateSentTwiceAtOnceIsUsedOnce()
    {
        const Callback callback = callbackOf(visit(*begin()));
        std::vector<core::Future<QUrl>> answers;
        for (int i = 0; i < 8; ++i)
            answers.push_back(m_oauth->complete(callback, AuthFixture::kClient));
        int good = 0;
        for (auto &answer : answers)
            good += answer.result().ok() ? 1 : 0;
        QCOMPARE(good, 1);
    }

    void anothersCodeIsNoUse() // the provider holds it to the verifier of the sign-in it was made for
    {
        const Callback victim = callbackOf(visit(*begin()));
        Callback attacker = callbackOf(visit(*begin()));
        attacker.code = victim.code;
        QCOMPARE(errorOf(QUrlQuery(*complete(attacker))), u"server_error"_s);
        QCOMPARE(errorOf(QUrlQuery(*complete(victim))), u"server_error"_s); // and it is replayed now
    }

    void anAnswerOfAnotherIssuerIsRefused() // RFC 9207
    {
        Callback callback = callbackOf(visit(*begin()));
        callback.issuer = u"https://evil.example"_s;
        QCOMPARE(errorOf(QUrlQuery(*complete(callback))), u"server_error"_s);
    }

    void settingsChangedOnTheWayEndIt()
    {
        const Callback callback = callbackOf(visit(*begin()));
        m_settings.clear();
        QCOMPARE(errorOf(QUrlQuery(*complete(callback))), u"server_error"_s);
    }

    void whatIsNotSetUpIsSaid()
    {
        const auto refused = begin(challenge(), kReturn, u"github"_s);
        QCOMPARE(refused.error().code, ErrorCode::NotFound);
        QCOMPARE(refused.error().details.value(u"availableProviders"_s).toArray(), QJsonArray{u"house"_s});
        m_settings[0].clientId.clear();
        QCOMPARE(begin().error().code, ErrorCode::NotFound);
        m_settings = {openId({})};
        m_settings[0].name = u"microsoft"_s;
        QCOMPARE(begin(challenge(), kReturn, u"microsoft"_s).error().code, ErrorCode::NotFound); // no tenant
        QVERIFY(m_oauth->ready().isEmpty());
        m_settings[0].name = u"google"_s;
        QCOMPARE(m_oauth->ready().at(0).issuer, u"https://accounts.google.com"_s);
    }

    void whereToReturnToIsHeldToTheRules()
    {
        QCOMPARE(begin(challenge(), u"https://evil.example/"_s).error().fields.keys(), QStringList{u"redirect"_s});
        QCOMPARE(begin(challenge(), QString()).error().fields.keys(), QStringList{u"redirect"_s});
        QCOMPARE(begin(QString()).error().fields.keys(), QStringList{u"codeChallenge"_s});
        QCOMPARE(begin(u"short"_s).error().fields.keys(), QStringList{u"codeChallenge"_s});
        m_targets = {u"https://console.example.com/back"_s};
        QVERIFY(begin(QString(), u"https://console.example.com/back"_s));
        const auto back = complete(callbackOf(visit(*begin(QString(), QString()))));
        QCOMPARE(back->toString(QUrl::RemoveQuery), u"https://console.example.com/back"_s);
        QVERIFY(!trade(QUrlQuery(*back))); // a verifier nobody announced
        QVERIFY(trade(QUrlQuery(*complete(callbackOf(visit(*begin(QString(), QString()))))), QString()));
    }

    void theCodeWorksOnceWithItsVerifierAndForAMinute()
    {
        const QUrlQuery good = goThrough();
        QVERIFY(trade(good));
        QCOMPARE(trade(good).error().code, ErrorCode::Unauthorized);
        const QUrlQuery stolen = goThrough();
        QCOMPARE(trade(stolen, u"another-verifier-of-sufficient-length-0123456"_s).error().code, ErrorCode::Unauthorized);
        QCOMPARE(trade(stolen).error().code, ErrorCode::Unauthorized); // spent by the attempt
        QCOMPARE(trade(goThrough(), QString()).error().code, ErrorCode::Unauthorized);
        const QUrlQuery late = goThrough();
        f().clock.advance(60s);
        QCOMPARE(trade(late).error().code, ErrorCode::Unauthorized);
    }

    void tokensInTheQueryAreASettingForLoopbackOnly()
    {
        m_tokensInQuery = true;
        const QUrlQuery answer = goThrough(QString());
        QVERIFY(f().service().principal(answer.queryItemValue(u"accessToken"_s).toLatin1()));
        QVERIFY(!answer.queryItemValue(u"refreshToken"_s).isEmpty());
        QVERIFY(goThrough().hasQueryItem(u"code"_s)); // who brings a challenge gets a code
        m_targets = {u"https://console.example.com/back"_s};
        QVERIFY(QUrlQuery(*complete(callbackOf(visit(*begin(QString(), QString()))))).hasQueryItem(u"code"_s));
    }

    void theSecondFactorIsAskedForHereToo()
    {
        const auto user = trade(goThrough())->user->user;
        const auto enrolled = f().auth->mfa().enrol(user, u"john@example.com"_s);
        auto record = server::store::MfaRepository(f().store->database(), f().store->sealer()).find(user);
        const auto code = [&](int step) { return QString::fromLatin1(server::auth::totpCode((*record)->secret, server::auth::totpStepAt(f().clock.nowMs()) + step)); };
        QVERIFY(f().auth->mfa().confirm(user, code(-1)));
        const QUrlQuery answer = goThrough();
        const auto asked = trade(answer);
        QCOMPARE(asked.error().code, ErrorCode::Unauthorized);
        QVERIFY(asked.error().details.value(u"mfaRequired"_s).toBool());
        QVERIFY(!trade(answer, kVerifier, u"000000"_s));
        f().clock.advance(90s); // longer than a code lives otherwise
        QVERIFY(trade(answer, kVerifier, code(0)));
        QVERIFY(!trade(answer, kVerifier, code(1)));
        m_tokensInQuery = true;
        QCOMPARE(errorOf(goThrough(QString())), u"mfa_required"_s);
        const QUrlQuery slow = goThrough();
        QVERIFY(!trade(slow));
        f().clock.advance(5min);
        QVERIFY(!trade(slow, kVerifier, code(0)));
    }

    void twoFirstSignInsAtOnceMakeOneAccount()
    {
        std::vector<Callback> callbacks;
        for (int i = 0; i < 4; ++i)
            callbacks.push_back(callbackOf(visit(*begin())));
        std::vector<core::Future<QUrl>> answers;
        for (const Callback &callback : callbacks)
            answers.push_back(m_oauth->complete(callback, AuthFixture::kClient));
        for (auto &answer : answers)
            QVERIFY(QUrlQuery(*answer.result()).hasQueryItem(u"code"_s));
        QCOMPARE(f().auth->users().list()->size(), 2);
    }

    void waysBackAreBoundedForEachAddress()
    {
        const Callback first = callbackOf(visit(*begin()));
        f().clock.advance(1s);
        for (int i = 0; i < 64; ++i)
            QVERIFY(begin());
        QCOMPARE(complete(first).error().code, ErrorCode::Validation); // the oldest made room
    }

    void aProviderWithoutOpenId_data()
    {
        QTest::addColumn<QString>("reason");
        QTest::newRow("nothing") << QString();
        QTest::newRow("unverified") << u"email_not_verified"_s;
        QTest::newRow("refused with 200") << u"server_error"_s;
        QTest::newRow("garbage /user") << u"server_error"_s;
        QTest::newRow("silent /user/emails") << u"temporarily_unavailable"_s;
    }
    void aProviderWithoutOpenId() // as GitHub is
    {
        QFETCH(QString, reason);
        const QString at = m_provider.url().toString();
        ProviderSettings github = openId({});
        github.name = u"github"_s;
        github.clientSecret = u"s&cret"_s;
        github.authorizationEndpoint = at + u"/authorize"_s;
        github.tokenEndpoint = at + u"/token"_s;
        github.userinfoEndpoint = at + u"/user"_s;
        github.emailsEndpoint = at + u"/user/emails"_s;
        m_settings = {github};
        const auto url = begin(challenge(), kReturn, u"github"_s);
        QVERIFY(url);
        QCOMPARE(QUrlQuery(*url).queryItemValue(u"scope"_s, QUrl::FullyDecoded), u"read:user user:email"_s);
        QVERIFY(m_provider.tell(QByteArray("do ") + QTest::currentDataTag()));
        const auto back = complete(callbackOf(visit(*url), u"github"_s));
        QCOMPARE(errorOf(QUrlQuery(*back)), reason);
        Browser browser;
        const QByteArray asked = browser.get(QUrl(at + u"/asked"_s)).body;
        QVERIFY(asked.contains("client_secret=s%26cret"));
        if (reason.isEmpty()) {
            const auto signedIn = trade(QUrlQuery(*back));
            QCOMPARE(signedIn->user->email, u"octocat@example.com"_s);
            QCOMPARE(f().auth->users().find(signedIn->user->user)->name, u"octocat"_s);
        }
    }

    void aFullProvider_data()
    {
        QTest::addColumn<QString>("person");
        QTest::addColumn<bool>("consents");
        QTest::addColumn<QString>("reason");
        QTest::newRow("signs in and consents") << u"alice"_s << true << QString();
        QTest::newRow("signs in and cancels") << u"bob"_s << false << u"access_denied"_s;
        QTest::newRow("has no verified address") << u"unverified-carol"_s << true << u"email_not_verified"_s;
    }
    void aFullProvider() // sign-in page, consent page, PKCE, client secret by Basic, address from userinfo, iss in the answer
    {
        QFETCH(QString, person);
        QFETCH(bool, consents);
        QFETCH(QString, reason);
        if (const QString missing = NodeProgram::whatIsMissing(u"oidc-provider"_s); !missing.isEmpty())
            QSKIP(qPrintable(missing));
        const QString callbackUrl = kOwn.toString() + u"/api/v1/auth/oauth/house/callback"_s;
        NodeProgram provider;
        QVERIFY2(provider.start(u"openid_provider.mjs"_s, {callbackUrl}), provider.problems().constData());
        m_settings[0].issuer = provider.url().toString();
        m_settings[0].clientId = u"mcp console/1"_s;
        m_settings[0].clientSecret = u"a secret: with signs & spaces"_s;
        const auto url = begin();
        QVERIFY(url);

        Browser browser;
        Browser::Page page = browser.follow(browser.get(*url), callbackUrl);
        QVERIFY2(page.body.contains("name=\"login\""), page.body.constData());
        QUrlQuery form{{u"prompt"_s, u"login"_s}, {u"login"_s, person}, {u"password"_s, u"any"_s}};
        page = browser.follow(browser.post(page.formTarget(), form), callbackUrl);
        QVERIFY2(page.body.contains("value=\"consent\""), page.body.constData());
        const QUrl target = page.formTarget();
        page = consents ? browser.post(target, {{u"prompt"_s, u"consent"_s}}) : browser.get(QUrl(target.toString() + u"/abort"_s));
        page = browser.follow(page, callbackUrl);
        QVERIFY2(page.next.toString().startsWith(callbackUrl), page.body.constData());
        QVERIFY(!callbackOf(page.next).issuer.isEmpty());

        const auto back = complete(callbackOf(page.next));
        QVERIFY(back);
        QCOMPARE(errorOf(QUrlQuery(*back)), reason);
        if (reason.isEmpty())
            QCOMPARE(trade(QUrlQuery(*back))->user->email, u"alice@example.com"_s);
    }
};

QTEST_GUILESS_MAIN(TestOAuthService)
#include "tst_oauth_service.moc"
