// SPDX-License-Identifier: GPL-3.0-or-later
// Users, sessions, services and settings through a real database file.
#include "server/store/api_key_repository.h"
#include "server/store/store.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <thread>

using namespace server::store;
using core::ErrorCode;
using core::ServiceId;
using core::SessionId;
using core::UserId;

namespace {

UserRecord user(const QString &id, const QString &email)
{
    UserRecord record;
    record.id = UserId(id);
    record.email = email;
    record.name = "Name of " + id;
    record.passwordHash = "$argon2id$...";
    record.roles = {"operator", "viewer"};
    record.status = UserStatus::Active;
    record.tier = Tier::Pro;
    record.lastLoginMs = 0;
    record.createdAtMs = 1000;
    return record;
}

SessionRecord session(const QString &id, const QString &ofUser, qint64 expires)
{
    SessionRecord record;
    record.id = SessionId(id);
    record.user = UserId(ofUser);
    record.refreshHash = "hash-0";
    record.createdAtMs = 10;
    record.lastSeenMs = 10;
    record.expiresAtMs = expires;
    record.device = "curl/8";
    record.address = "127.0.0.1";
    return record;
}

core::ServiceSpec spec(const QString &id)
{
    core::ServiceSpec s;
    s.id = ServiceId(id);
    s.name = "Service " + id;
    s.command = {"/bin/true", "--flag"};
    s.port = 8080;
    s.environment = {{"LOG_LEVEL", "debug"}, {"API_KEY", "planted-secret-1"}, {"db_password", "planted-secret-2"}, {"EMPTY_TOKEN", ""}};
    s.createdAtMs = 1'753'358'400'000;
    s.updatedAtMs = 1'753'358'400'000;
    return s;
}

} // namespace

class TestRepositories : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<Store> m_store;

    void reopen()
    {
        m_store.reset();
        auto store = Store::open({m_dir->path(), {}});
        QVERIFY2(store, store ? "" : qPrintable(store.error().message + store.error().detail));
        m_store = *std::move(store);
    }

private slots:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        reopen();
    }
    void cleanup()
    {
        m_store.reset();
        m_dir.reset();
    }

    void usersComeBackAsTheyWere()
    {
        UserRecord ada = user("user_1", "Ada@Example.com");
        QVERIFY(m_store->users().insert(ada));
        reopen();
        QCOMPARE(**m_store->users().find(ada.id), ada);
        ada.name = QStringLiteral("Ada Łovelace");
        ada.roles = {"admin"};
        ada.status = UserStatus::Inactive;
        ada.tier = Tier::Enterprise;
        ada.email = "ada@example.org";
        QVERIFY(m_store->users().update(ada));
        QVERIFY(m_store->users().setLastLogin(ada.id, 777));
        QVERIFY(m_store->users().setPasswordHash(ada.id, "new"));
        ada.lastLoginMs = 777;
        ada.passwordHash = "new";
        QCOMPARE(*m_store->users().all(), QVector<UserRecord>{ada});
        QVERIFY(m_store->users().remove(ada.id));
        QVERIFY(!m_store->users().find(ada.id)->has_value());
    }

    void anEmailIsOneWhateverItsCase()
    {
        QVERIFY(m_store->users().insert(user("user_1", "Ada@Example.com")));
        QVERIFY(m_store->users().insert(user("user_2", "bob@example.com")));
        const auto again = m_store->users().insert(user("user_3", "ada@EXAMPLE.com"));
        QVERIFY(!again);
        QCOMPARE(again.error().code, ErrorCode::Conflict);
        QVERIFY(again.error().message.contains("email"));
        QVERIFY(again.error().fields.contains("email"));
        QCOMPARE((*m_store->users().findByEmail("ADA@example.COM"))->id, UserId("user_1"));
        UserRecord bob = user("user_2", "ADA@example.com");
        const auto moved = m_store->users().update(bob);
        QVERIFY(!moved);
        QCOMPARE(moved.error().code, ErrorCode::Conflict);
    }

    void changesToNobodyAreNotFound()
    {
        QCOMPARE(m_store->users().update(user("user_9", "x@y")).error().code, ErrorCode::NotFound);
        QCOMPARE(m_store->users().remove(UserId("user_9")).error().code, ErrorCode::NotFound);
        QCOMPARE(m_store->users().setPasswordHash(UserId("user_9"), "x").error().code, ErrorCode::NotFound);
        QVERIFY(!m_store->users().findByEmail("x@y")->has_value());
    }

    void aHashIsUpgradedOnlyWhileItIsTheOldOne()
    {
        QVERIFY(m_store->users().insert(user("user_1", "a@b")));
        QVERIFY(!m_store->users().upgradePasswordHash(UserId("user_1"), "other", "new"));
        QVERIFY(m_store->users().upgradePasswordHash(UserId("user_1"), "$argon2id$...", "new"));
        QCOMPARE((*m_store->users().find(UserId("user_1")))->passwordHash, "new");
    }

    void sessionsComeBackAndEndWithTheirUser()
    {
        QVERIFY(m_store->users().insert(user("user_1", "a@b")));
        const SessionRecord one = session("session_1", "user_1", 1000);
        QVERIFY(m_store->sessions().insert(one));
        QVERIFY(m_store->sessions().insert(session("session_2", "user_1", 500)));
        QVERIFY(!m_store->sessions().insert(session("session_3", "nobody", 500)));
        reopen();
        QCOMPARE(**m_store->sessions().find(one.id), one);
        QCOMPARE(m_store->sessions().liveAt(499)->size(), 2);
        QCOMPARE(*m_store->sessions().liveAt(500), QVector<SessionRecord>{one});
        QCOMPARE(*m_store->sessions().liveOf(UserId("user_1"), 500), QVector<SessionRecord>{one});
        QVERIFY(m_store->sessions().liveOf(UserId("user_2"), 500)->isEmpty());
        QVERIFY(m_store->sessions().setLastSeen({{one.id, 300}}));
        QVERIFY(m_store->sessions().setLastSeen({{one.id, 200}})); // never backwards
        QCOMPARE((*m_store->sessions().find(one.id))->lastSeenMs, 300);
        QVERIFY(m_store->users().remove(UserId("user_1")));
        QVERIFY(m_store->sessions().liveAt(0)->isEmpty());
    }

    void apiKeysComeBackAndEndWithTheirUser()
    {
        QVERIFY(m_store->users().insert(user("user_1", "a@b")));
        ApiKeyRecord one;
        one.id = ApiKeyId("key_1");
        one.user = UserId("user_1");
        one.name = "For the pipeline";
        one.secretHash = QByteArray(32, '\xab');
        one.permissions = {"services:read", "logs:*"};
        one.createdAtMs = 5;
        one.expiresAtMs = 900;
        ApiKeyRecord two = one;
        two.id = ApiKeyId("key_2");
        two.createdAtMs = 4;
        two.expiresAtMs = 0;
        {
            ApiKeyRepository keys(m_store->database());
            QVERIFY(keys.insert(one));
            QVERIFY(keys.insert(two));
            QCOMPARE(keys.insert(one).error().code, ErrorCode::Conflict);
            ApiKeyRecord orphan = one;
            orphan.id = ApiKeyId("key_3");
            orphan.user = UserId("nobody");
            QVERIFY(!keys.insert(orphan));
            QVERIFY(keys.setLastUsed({{one.id, 300}, {two.id, 100}}));
            QVERIFY(keys.setLastUsed({{one.id, 200}})); // never backwards
        }
        reopen();
        ApiKeyRepository keys(m_store->database());
        one.lastUsedMs = 300;
        two.lastUsedMs = 100;
        QCOMPARE(*keys.all(), QVector<ApiKeyRecord>({two, one}));
        QVERIFY(keys.remove(two.id));
        QVERIFY(keys.remove(two.id));
        QCOMPARE(keys.all()->size(), 1);
        QVERIFY(m_store->users().remove(UserId("user_1")));
        QVERIFY(keys.all()->isEmpty());
    }

    void revokedSessionsAreNotLive()
    {
        QVERIFY(m_store->users().insert(user("user_1", "a@b")));
        for (const char *id : {"session_1", "session_2", "session_3"})
            QVERIFY(m_store->sessions().insert(session(id, "user_1", 1000)));
        QVERIFY(m_store->sessions().revoke(SessionId("session_1"), 50));
        QVERIFY(m_store->sessions().revoke(SessionId("session_1"), 60));
        QCOMPARE((*m_store->sessions().find(SessionId("session_1")))->revokedAtMs, 50);
        QCOMPARE(m_store->sessions().liveAt(0)->size(), 2);
        QVERIFY(m_store->sessions().revokeAllOf(UserId("user_1"), 70, SessionId("session_3")));
        QCOMPARE(m_store->sessions().liveAt(0)->size(), 1);
        QVERIFY(m_store->sessions().removeEndedBefore(60));
        QVERIFY(!m_store->sessions().find(SessionId("session_1"))->has_value());
        QVERIFY(m_store->sessions().find(SessionId("session_2"))->has_value());
    }

    void ofManyUsesOfOneRefreshTokenOneWins()
    {
        QVERIFY(m_store->users().insert(user("user_1", "a@b")));
        QVERIFY(m_store->sessions().insert(session("session_1", "user_1", 1000)));
        std::atomic<int> rotated{0};
        std::atomic<int> refused{0};
        std::vector<std::thread> threads;
        for (int t = 0; t < 8; ++t) {
            threads.emplace_back([&, t] {
                auto outcome = m_store->sessions().rotate(SessionId("session_1"), {"hash-0", QStringLiteral("hash-%1").arg(t + 1), "::1", 20, 2000});
                if (outcome)
                    ++(*outcome == RotationOutcome::Rotated ? rotated : refused);
            });
        }
        for (std::thread &thread : threads)
            thread.join();
        QCOMPARE(rotated.load(), 1);
        QCOMPARE(refused.load(), 7);
        const SessionRecord after = **m_store->sessions().find(SessionId("session_1"));
        QCOMPARE(after.expiresAtMs, 2000);
        QCOMPARE(after.address, "::1");
        QVERIFY(m_store->sessions().revoke(SessionId("session_1"), 30));
        QCOMPARE(*m_store->sessions().rotate(SessionId("session_1"), {after.refreshHash, "x", "", 40, 3000}), RotationOutcome::NotCurrent);
    }

    void servicesComeBackWithTheirSecrets()
    {
        const core::ServiceSpec one = spec("git-mcp");
        QVERIFY(m_store->services().insert(one));
        QVERIFY(m_store->services().insert(spec("another"), DesiredState::Running));
        reopen();
        QCOMPARE((*m_store->services().find(one.id))->spec, one);
        const auto all = m_store->services().all();
        QCOMPARE(all->size(), 2);
        QCOMPARE(all->at(0).spec.id, ServiceId("another"));
        QCOMPARE(all->at(0).desired, DesiredState::Running);
        QCOMPARE(all->at(1).desired, DesiredState::Stopped);
    }

    void secretsAreNotInTheFile()
    {
        QVERIFY(m_store->services().insert(spec("git-mcp")));
        core::ServiceSpec changed = spec("git-mcp");
        changed.environment["API_KEY"] = "planted-secret-3";
        QVERIFY(m_store->services().update(changed));
        for (const char *name : {"platform.db", "platform.db-wal"}) {
            QFile file(m_dir->filePath(name));
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QByteArray content = file.readAll();
            QVERIFY(!content.contains("planted-secret"));
            if (file.fileName().endsWith("-wal"))
                QVERIFY(content.contains("LOG_LEVEL")); // the place was looked at
        }
    }

    void aSecretMovedToAnotherServiceDoesNotOpen()
    {
        QVERIFY(m_store->services().insert(spec("git-mcp")));
        auto transaction = Transaction::begin(m_store->database());
        QVERIFY(transaction);
        QVERIFY(transaction->run("UPDATE services SET id = 'thief', spec = replace(spec, '\"git-mcp\"', '\"thief\"')").ok());
        QVERIFY(transaction->commit());
        const auto stolen = m_store->services().find(ServiceId("thief"));
        QVERIFY(!stolen);
        QVERIFY(!stolen.error().message.contains("planted"));
    }

    void servicesAreInsertedOnceAndUpdatedWhenThere()
    {
        const core::ServiceSpec one = spec("git-mcp");
        QCOMPARE(m_store->services().update(one).error().code, ErrorCode::NotFound);
        QCOMPARE(m_store->services().remove(one.id).error().code, ErrorCode::NotFound);
        QCOMPARE(m_store->services().setDesired(one.id, DesiredState::Running).error().code, ErrorCode::NotFound);
        QVERIFY(m_store->services().insert(one));
        const auto again = m_store->services().insert(one);
        QVERIFY(!again);
        QCOMPARE(again.error().code, ErrorCode::Conflict);
        QVERIFY(m_store->services().setDesired(one.id, DesiredState::Running));
        core::ServiceSpec changed = one;
        changed.replicas = 3;
        QVERIFY(m_store->services().update(changed));
        changed.description = "changed again";
        QVERIFY(m_store->services().upsert(changed));
        const StoredService stored = **m_store->services().find(one.id);
        QCOMPARE(stored.spec, changed);
        QCOMPARE(stored.desired, DesiredState::Running); // kept by both
        QVERIFY(m_store->services().upsert(spec("fresh")));
        QVERIFY(m_store->services().remove(one.id));
        QCOMPARE(m_store->services().all()->size(), 1);
    }

    void settingsAreKeptPlainOrSealed()
    {
        SettingRepository &settings = m_store->settings();
        QVERIFY(!settings.get("a")->has_value());
        QVERIFY(settings.set("a", "1"));
        QVERIFY(settings.set("a", "2"));
        QCOMPARE(**settings.get("a"), "2");
        QVERIFY(settings.setSealed("key", "\x01\x02secret", m_store->sealer()));
        QVERIFY(Sealer::isSealed(**settings.get("key")));
        reopen();
        QCOMPARE(**m_store->settings().getSealed("key", m_store->sealer()), QByteArray("\x01\x02secret"));
        QVERIFY(m_store->settings().set("copy", **m_store->settings().get("key")));
        QVERIFY(!m_store->settings().getSealed("copy", m_store->sealer()));
        QVERIFY(m_store->settings().remove("a"));
        QVERIFY(m_store->settings().remove("a"));
        QVERIFY(!m_store->settings().get("a")->has_value());
    }
};

QTEST_GUILESS_MAIN(TestRepositories)
#include "tst_repositories.moc"
