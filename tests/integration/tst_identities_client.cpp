// SPDX-License-Identifier: GPL-3.0-or-later
// The console's client of people, keys and one's own profile, on the real daemon.
#include "client/json.h"
#include "client/rest_backend.h"
#include "tests/support/authenticator.h"
#include "tests/support/daemon_process.h"

#include <QTest>

using namespace Qt::StringLiterals;
using client::Account;
using client::Credential;
using core::ErrorCode;
using core::Result;
using support::DaemonProcess;

class TestIdentitiesClient : public QObject
{
    Q_OBJECT

    DaemonProcess m_daemon;
    core::SystemClock m_clock;
    std::unique_ptr<client::RestBackend> m_backend;
    static constexpr char kOwn[] = "a password of one's own";

    std::unique_ptr<client::RestBackend> connectAs(const QString &email, const QString &password)
    {
        auto backend = std::make_unique<client::RestBackend>(*client::apiBase(m_daemon.url().toString()),
                                                             client::alwaysThis(Credential::password(email, password)), m_clock);
        backend->open();
        (void)QTest::qWaitFor([&] { return backend->connectionState().isLive(); }, 30'000);
        return backend;
    }

    template <typename T>
    static Result<T> waitFor(client::Future<T> future)
    {
        if (!QTest::qWaitFor([&] { return future.isFinished(); }, 60'000))
            return core::Error::internal(u"no answer"_s);
        return future.result();
    }

    Result<client::MadeAccount> make(const QString &email, const QStringList &roles)
    {
        client::NewAccount account{email, u"Some Body"_s, QString::fromLatin1(kOwn), roles, u"enterprise"_s, false};
        return waitFor(m_backend->accounts().create(account));
    }

private slots:
    void initTestCase()
    {
        QVERIFY2(m_daemon.start(), m_daemon.log().constData());
        QVERIFY(m_daemon.signIn());
        m_backend = connectAs(u"admin@localhost"_s, QString::fromLatin1(DaemonProcess::kPassword));
        QVERIFY(m_backend->connectionState().isLive());
    }

    void anAccountIsMadeChangedAndDeleted()
    {
        client::NewAccount wanted{u"new@example.com"_s, u"New User"_s, QString::fromLatin1(kOwn), {u"developer"_s}, u"basic"_s, true};
        const Result<client::MadeAccount> made = waitFor(m_backend->accounts().create(wanted));
        QVERIFY2(made.ok(), qPrintable(made ? QString() : made.error().message));
        QCOMPARE(made->account.tier, u"basic"_s);
        QVERIFY(!made->welcomeSent);
        QVERIFY(!made->welcomeProblem.isEmpty()); // no mail server is set up here
        const core::UserId id = made->account.id;

        const Result<Account> renamed = waitFor(m_backend->accounts().update(id, {{u"name"_s, u"Other Name"_s}, {u"status"_s, u"inactive"_s}}));
        QVERIFY(renamed.ok());
        QCOMPARE(renamed->name, u"Other Name"_s);
        QVERIFY(!renamed->isActive());
        const Result<Account> given = waitFor(m_backend->accounts().giveRole(id, u"viewer"_s));
        QVERIFY(given.ok());
        QCOMPARE(given->roles, (QStringList{u"developer"_s, u"viewer"_s}));
        const Result<Account> taken = waitFor(m_backend->accounts().takeRole(id, u"developer"_s));
        QVERIFY(taken.ok());
        QCOMPARE(taken->roles, QStringList{u"viewer"_s});
        QCOMPARE(*waitFor(m_backend->accounts().get(id)), *taken);
        QVERIFY(waitFor(m_backend->accounts().list())->contains(*taken));
        QCOMPARE(waitFor(m_backend->accounts().resetSecondFactor(id)).error().code, ErrorCode::NotFound); // there is none

        QVERIFY(waitFor(m_backend->accounts().remove(id)).ok());
        QCOMPARE(waitFor(m_backend->accounts().get(id)).error().code, ErrorCode::NotFound);
    }

    void aRefusedFieldIsNamed()
    {
        client::NewAccount wanted{u"not an address"_s, u"N"_s, u"12345678"_s, {u"viewer"_s}, {}, false};
        const Result<client::MadeAccount> made = waitFor(m_backend->accounts().create(wanted));
        QCOMPARE(made.error().code, ErrorCode::Validation);
        QVERIFY(made.error().fields.contains(u"email"_s));
        const Result<Account> last = waitFor(m_backend->accounts().takeRole(m_backend->user().id, u"admin"_s));
        QCOMPARE(last.error().code, ErrorCode::Conflict);
    }

    void sessionsAreSeenAndEnded()
    {
        const Result<client::MadeAccount> made = make(u"roamer@example.com"_s, {u"viewer"_s});
        QVERIFY(made.ok());
        const core::UserId id = made->account.id;
        auto here = connectAs(u"roamer@example.com"_s, QString::fromLatin1(kOwn));
        auto there = connectAs(u"roamer@example.com"_s, QString::fromLatin1(kOwn));
        QCOMPARE(waitFor(m_backend->accounts().sessions(id))->size(), 2);
        const Result<QVector<client::AccountSession>> own = waitFor(here->profile().sessions());
        QVERIFY(own.ok());
        QCOMPARE(own->size(), 2);
        QCOMPARE(std::count_if(own->begin(), own->end(), [](const auto &session) { return session.isCurrent; }), 1);
        QVERIFY(waitFor(here->profile().endOtherSessions()).ok());
        const Result<QVector<client::AccountSession>> left = waitFor(m_backend->accounts().sessions(id));
        QCOMPARE(left->size(), 1);
        QVERIFY(waitFor(m_backend->accounts().endSession(id, left->first().id)).ok());
        QVERIFY(waitFor(m_backend->accounts().endSessions(id)).ok());
        QVERIFY(waitFor(m_backend->accounts().sessions(id))->isEmpty());
    }

    void keysAreMadeShownOnceAndRevoked()
    {
        const Result<client::MadeAccount> maker = make(u"maker@example.com"_s, {u"developer"_s});
        auto backend = connectAs(u"maker@example.com"_s, QString::fromLatin1(kOwn));
        const client::NewApiKey wanted{u"Deploy"_s, {u"services:*"_s}, core::Seconds(3600)};
        const Result<client::MadeApiKey> made = waitFor(backend->keys().create(wanted));
        QVERIFY2(made.ok(), qPrintable(made ? QString() : made.error().message));
        QVERIFY(made->secret.startsWith(made->key.prefix() + u'_'));
        QCOMPARE(made->key.expiresAtMs - made->key.createdAtMs, 3'600'000);
        QCOMPARE(waitFor(backend->keys().create({u"Wide"_s, {u"*"_s}, {}})).error().code, ErrorCode::Forbidden);

        const Result<QVector<client::ApiKey>> own = waitFor(backend->keys().list({}));
        QCOMPARE(*own, QVector<client::ApiKey>{made->key});
        QCOMPARE(*waitFor(m_backend->keys().list(maker->account.id)), *own);
        QVERIFY(waitFor(m_backend->keys().listAll())->contains(made->key));
        QCOMPARE(waitFor(backend->keys().listAll()).error().code, ErrorCode::Forbidden);
        QVERIFY(waitFor(m_backend->keys().revoke(made->key.id)).ok());
        QVERIFY(waitFor(backend->keys().list({}))->isEmpty());
    }

    void oneChangesOnesOwnProfile()
    {
        QVERIFY(make(u"me@example.com"_s, {u"viewer"_s}).ok());
        auto me = connectAs(u"me@example.com"_s, QString::fromLatin1(kOwn));
        QCOMPARE(waitFor(me->profile().get())->email, u"me@example.com"_s);
        QCOMPARE(waitFor(me->profile().update(u"My Name"_s, u"me@example.com"_s, {}))->name, u"My Name"_s);
        const Result<Account> refused = waitFor(me->profile().update(u"My Name"_s, u"other@example.com"_s, u"wrong words here"_s));
        QVERIFY(refused.error().fields.contains(u"currentPassword"_s));
        QCOMPARE(waitFor(me->profile().update(u"My Name"_s, u"other@example.com"_s, QString::fromLatin1(kOwn)))->email, u"other@example.com"_s);
        QVERIFY(waitFor(me->profile().changePassword(QString::fromLatin1(kOwn), u"short"_s)).error().fields.contains(u"newPassword"_s));
        QVERIFY(waitFor(me->profile().changePassword(QString::fromLatin1(kOwn), u"another good one"_s)).ok());
        QCOMPARE(waitFor(me->profile().get())->name, u"My Name"_s); // one's own session goes on
        QVERIFY(connectAs(u"other@example.com"_s, u"another good one"_s)->connectionState().isLive());
    }

    void theSecondFactorIsSetUpAndGivenUp()
    {
        QVERIFY(make(u"careful@example.com"_s, {u"viewer"_s}).ok());
        const QString password = QString::fromLatin1(kOwn);
        auto me = connectAs(u"careful@example.com"_s, password);
        QVERIFY(!waitFor(me->profile().secondFactor())->isEnabled);
        QVERIFY(waitFor(me->profile().enrol(u"wrong words here"_s)).error().fields.contains(u"password"_s));
        const Result<client::SecondFactorSecret> secret = waitFor(me->profile().enrol(password));
        QVERIFY(secret.ok());
        QVERIFY(secret->uri.contains(secret->secret));
        support::Authenticator app;
        app.setSecret(secret->secret);
        const Result<QStringList> codes = waitFor(me->profile().confirm(app.fresh()));
        QVERIFY2(codes.ok(), qPrintable(codes ? QString() : codes.error().message));
        QCOMPARE(codes->size(), 10);
        const Result<client::SecondFactor> factor = waitFor(me->profile().secondFactor());
        QVERIFY(factor->isEnabled);
        QCOMPARE(factor->recoveryCodesLeft, 10);
        const Result<QStringList> renewed = waitFor(me->profile().renewRecoveryCodes(codes->at(0)));
        QVERIFY2(renewed.ok(), qPrintable(renewed ? QString() : renewed.error().message));
        QVERIFY(waitFor(me->profile().disable(password, codes->at(1))).error().fields.contains(u"code"_s));
        QVERIFY(waitFor(me->profile().disable(password, renewed->at(0))).ok());
        QVERIFY(!waitFor(me->profile().secondFactor())->isEnabled);
    }
};

QTEST_GUILESS_MAIN(TestIdentitiesClient)
#include "tst_identities_client.moc"
