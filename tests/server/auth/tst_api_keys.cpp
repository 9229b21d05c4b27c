// SPDX-License-Identifier: GPL-3.0-or-later
// API keys: what one lets in, for how long, and what it can never do.
#include "auth_fixture.h"

#include <QFile>
#include <QSignalSpy>

using namespace server::auth;
using namespace std::chrono_literals;
using core::ErrorCode;
using core::Permission;
using core::SessionId;
using core::UserId;
using server::store::ApiKeyId;
using server::store::UserStatus;

class TestApiKeys : public QObject
{
    Q_OBJECT

    std::unique_ptr<AuthFixture> m_fixture;
    AuthFixture &f() { return *m_fixture; }
    KeyService &keys() { return m_fixture->auth->keys(); }
    UserDirectory &users() { return m_fixture->auth->users(); }

    PrincipalPtr signedIn(const QString &email, const QStringList &roles)
    {
        if (!f().addUser(email, roles))
            return nullptr;
        return f().login(email)->user;
    }
    // The caller that a key makes; null when it is refused.
    PrincipalPtr caller(const QString &key)
    {
        const auto found = f().service().principal(key.toLatin1());
        return found ? *found : nullptr;
    }

private slots:
    void init()
    {
        m_fixture = std::make_unique<AuthFixture>();
        QVERIFY(f().open());
    }
    void cleanup() { m_fixture.reset(); }

    void aKeyLetsItsMakerIn()
    {
        const PrincipalPtr dev = signedIn("dev@example.com", {"developer"});
        const auto made = keys().create(*dev, {" Pipeline ", {"services:read", "services:write", "services:read"}, 0s});
        QVERIFY(made);
        QCOMPARE(made->record.name, "Pipeline");
        QCOMPARE(made->record.permissions, QStringList({"services:read", "services:write"}));
        QVERIFY2(made->text.startsWith("mcp_" + made->record.id.toString().mid(4) + "_"), "mcp_<id>_<secret>");
        QVERIFY(made->text.size() >= 4 + 12 + 1 + 43);
        const PrincipalPtr who = caller(made->text);
        QVERIFY(who);
        QCOMPARE(who->user, dev->user);
        QCOMPARE(who->key, made->record.id);
        QVERIFY(who->isKey() && who->session.isEmpty());
        QCOMPARE(who->permissions, Permission::SignedIn | Permission::ServicesRead | Permission::ServicesWrite);
        QCOMPARE(who->bucket, made->record.id.toString().toUtf8()); // not the maker's
        QVERIFY(who->tier == dev->tier);
        QVERIFY(f().service().principalOfKey(made->text.toLatin1()));
    }

    void whatIsNoKeyIsRefused_data()
    {
        QTest::addColumn<QString>("change");
        for (const char *row : {"nothing", "prefix only", "no secret", "secret cut", "secret longer", "other secret", "other id", "capitals", "very long"})
            QTest::newRow(row) << row;
    }
    void whatIsNoKeyIsRefused()
    {
        QFETCH(QString, change);
        const PrincipalPtr admin = f().login()->user;
        const QString good = keys().create(*admin, {"a", {"*"}, 0s})->text;
        const QString other = keys().create(*admin, {"b", {"*"}, 0s})->text;
        const qsizetype secretAt = good.indexOf(u'_', 4) + 1;
        const QHash<QString, QString> bad{
            {"nothing", ""},
            {"prefix only", "mcp_"},
            {"no secret", good.left(secretAt)},
            {"secret cut", good.chopped(1)},
            {"secret longer", good + "a"},
            {"other secret", good.left(secretAt) + other.mid(secretAt)},
            {"other id", "mcp_000000000000_" + good.mid(secretAt)},
            {"capitals", good.toUpper()},
            {"very long", good + QString(100'000, u'a')},
        };
        QVERIFY(bad.contains(change));
        const auto found = f().service().principalOfKey(bad.value(change).toLatin1());
        QVERIFY(!found);
        QCOMPARE(found.error().code, ErrorCode::Unauthorized);
        QVERIFY(caller(good)); // which stays as it was
    }

    void aTokenIsNoKey()
    {
        const SignIn signIn = *f().login();
        QVERIFY(!f().service().principalOfKey(signIn.tokens.accessToken.toLatin1()));
    }

    void nobodyMakesAKeyWiderThanTheirOwn()
    {
        const PrincipalPtr viewer = signedIn("v@example.com", {"viewer"});
        for (const QString name : {"services:write", "services:*", "*", "users:read"}) {
            const auto made = keys().create(*viewer, {"k", {"services:read", name}, 0s});
            QVERIFY(!made);
            QCOMPARE(made.error().code, ErrorCode::Forbidden);
            QVERIFY(made.error().fields.value("permissions").contains(name));
            QVERIFY(!made.error().fields.value("permissions").contains("services:read"));
        }
        QCOMPARE(keys().create(*viewer, {"k", {"services:fly"}, 0s}).error().code, ErrorCode::Validation);
        QVERIFY(keys().listOf(viewer->user).isEmpty());
        QVERIFY(keys().create(*viewer, {"k", {"services:read", "logs:*"}, 0s}));
    }

    void aKeyMakesNoneThatMayMoreOrLastsLonger()
    {
        const PrincipalPtr admin = f().login()->user;
        const PrincipalPtr maker = caller(keys().create(*admin, {"maker", {"keys:write", "services:read"}, 3600s})->text);
        QCOMPARE(keys().create(*maker, {"k", {"services:write"}, 0s}).error().code, ErrorCode::Forbidden);
        const qint64 end = f().clock.nowMs() + 3600'000;
        QCOMPARE(keys().create(*maker, {"k", {"services:read"}, 0s})->record.expiresAtMs, end);
        QCOMPARE(keys().create(*maker, {"k", {"services:read"}, 7200s})->record.expiresAtMs, end);
        QCOMPARE(keys().create(*maker, {"k", {"services:read"}, 60s})->record.expiresAtMs, f().clock.nowMs() + 60'000);
        QVERIFY(keys().revoke(maker->key));
        QCOMPARE(keys().create(*maker, {"k", {"services:read"}, 0s}).error().code, ErrorCode::Unauthorized);
    }

    void permissionsFollowTheMakersRoles()
    {
        const PrincipalPtr dev = signedIn("dev@example.com", {"developer"});
        const QString key = keys().create(*dev, {"k", {"services:*", "config:read"}, 0s})->text;
        QVERIFY(caller(key)->permissions.testFlag(Permission::ServicesExec));
        UserChange change;
        change.roles = {"viewer"};
        QVERIFY(users().update(dev->user, change));
        QCOMPARE(caller(key)->permissions, Permission::SignedIn | Permission::ServicesRead);
        change.roles = {"admin"};
        QVERIFY(users().update(dev->user, change));
        QVERIFY(!caller(key)->permissions.testFlag(Permission::UsersRead)); // never more than it was made with
        QVERIFY(caller(key)->permissions.testFlag(Permission::ConfigRead));
    }

    void anInactiveMakersKeyRestsAndARemovedOnesIsGone()
    {
        const PrincipalPtr dev = signedIn("dev@example.com", {"developer"});
        const auto made = keys().create(*dev, {"k", {"services:read"}, 0s});
        UserChange change;
        change.status = UserStatus::Inactive;
        QVERIFY(users().update(dev->user, change));
        QVERIFY(!caller(made->text));
        QVERIFY(f().open()); // also after a restart
        QVERIFY(!caller(made->text));
        change.status = UserStatus::Active;
        QVERIFY(users().update(dev->user, change));
        const PrincipalPtr then = caller(made->text);
        QVERIFY(then);
        QVERIFY(users().remove(dev->user));
        QVERIFY(!caller(made->text));
        QVERIFY(!f().service().current(*then));
        QVERIFY(keys().listOf(dev->user).isEmpty());
        QVERIFY(!keys().find(made->record.id));
    }

    void aKeyExpires()
    {
        const PrincipalPtr admin = f().login()->user;
        const QString key = keys().create(*admin, {"k", {"*"}, 60s})->text;
        const PrincipalPtr then = caller(key);
        f().clock.advance(59'999ms);
        QVERIFY(caller(key));
        QVERIFY(f().service().current(*then));
        f().clock.advance(1ms);
        QVERIFY(!caller(key));
        QVERIFY(!f().service().current(*then));
        QCOMPARE(keys().listOf(admin->user).size(), 1); // still there to be seen
    }

    void revokingBitesAtOnceAndIsTold()
    {
        const PrincipalPtr admin = f().login()->user;
        const auto made = keys().create(*admin, {"k", {"*"}, 0s});
        const PrincipalPtr then = caller(made->text);
        QSignalSpy spy(&f().service(), &AuthService::accessChanged);
        QVERIFY(keys().revoke(made->record.id));
        QVERIFY(!caller(made->text));
        QVERIFY(!f().service().current(*then));
        QCOMPARE(spy.size(), 1);
        QCOMPARE(spy[0][0].value<UserId>(), admin->user);
        QVERIFY(spy[0][1].value<SessionId>().isEmpty());
        QCOMPARE(keys().revoke(made->record.id).error().code, ErrorCode::NotFound);
        QVERIFY(f().open());
        QVERIFY(!caller(made->text));
    }

    void signingOutIsNothingToKeys()
    {
        const SignIn signIn = *f().login();
        const QString key = keys().create(*signIn.user, {"k", {"*"}, 0s})->text;
        QVERIFY(f().service().logout(signIn.tokens.session).result());
        QVERIFY(caller(key));
    }

    void lastUseIsNotedAndSurvives()
    {
        const PrincipalPtr admin = f().login()->user;
        const auto made = keys().create(*admin, {"k", {"*"}, 0s});
        QCOMPARE(keys().find(made->record.id)->lastUsedMs, 0);
        f().clock.advance(10s);
        QVERIFY(caller(made->text));
        const qint64 used = f().clock.nowMs();
        QCOMPARE(keys().find(made->record.id)->lastUsedMs, used);
        f().clock.advance(10s);
        QVERIFY(f().service().current(*caller(made->text)));
        QVERIFY(f().open());
        QCOMPARE(keys().find(made->record.id)->lastUsedMs, used + 10'000);
        QVERIFY(caller(made->text));
    }

    void thereIsAMostOfKeys()
    {
        const PrincipalPtr admin = f().login()->user;
        for (int i = 0; i < KeyService::kMaxKeysPerUser; ++i)
            QVERIFY(keys().create(*admin, {"k", {"*"}, 0s}));
        QCOMPARE(keys().create(*admin, {"k", {"*"}, 0s}).error().code, ErrorCode::Conflict);
        QVERIFY(keys().revoke(keys().listOf(admin->user).first().id));
        QVERIFY(keys().create(*admin, {"k", {"*"}, 0s}));
    }

    void theSecretIsNowhereOnTheDisk()
    {
        const PrincipalPtr admin = f().login()->user;
        const QByteArray key = keys().create(*admin, {"k", {"*"}, 0s})->text.toLatin1();
        const QByteArray secret = key.mid(key.indexOf('_', 4) + 1);
        f().close();
        for (const QFileInfo &info : QDir(f().dir.path()).entryInfoList(QDir::Files)) {
            QFile file(info.filePath());
            QVERIFY(file.open(QIODevice::ReadOnly));
            QVERIFY2(!file.readAll().contains(secret), qPrintable(info.fileName()));
        }
    }
};

QTEST_GUILESS_MAIN(TestApiKeys)
#include "tst_api_keys.moc"
