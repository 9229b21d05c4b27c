// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/identities_json.h"
#include "client/json.h"

#include <QJsonDocument>
#include <QtTest>

class TestIdentitiesJson : public QObject
{
    Q_OBJECT

    static QJsonObject json(const char *text) { return QJsonDocument::fromJson(text).object(); }

private slots:
    void readsAnAccount()
    {
        const client::Account account = client::accountFromJson(json(R"({"id":"user_123","email":"john@example.com","name":"John Doe",
            "roles":["developer"],"status":"inactive","tier":"pro","lastLogin":"2025-07-24T10:00:00Z","createdAt":"2025-01-01T12:00:00Z"})"));
        QCOMPARE(account.id, core::UserId(QStringLiteral("user_123")));
        QCOMPARE(account.name, QStringLiteral("John Doe"));
        QCOMPARE(account.roles, QStringList{QStringLiteral("developer")});
        QVERIFY(!account.isActive());
        QCOMPARE(account.lastLoginMs, core::parseIsoUtc(u"2025-07-24T10:00:00Z"));
        QCOMPARE(account.createdAtMs, core::parseIsoUtc(u"2025-01-01T12:00:00Z"));
    }

    void whatIsMissingOrNullIsUnknown()
    {
        const client::Account account = client::accountFromJson(json(R"({"id":"user_1","lastLogin":null})"));
        QVERIFY(account.isActive());
        QCOMPARE(account.lastLoginMs, 0);
        QVERIFY(account.tier.isEmpty() && account.roles.isEmpty());
        const client::ApiKey key = client::apiKeyFromJson(json(R"({"id":"key_a1","lastUsed":null,"expiresAt":null})"));
        QCOMPARE(key.expiresAtMs, 0);
        QCOMPARE(key.lastUsedMs, 0);
        QVERIFY(!client::secondFactorFromJson({}).isEnabled);
    }

    void readsWhatBecameOfTheWelcomeMail()
    {
        const client::MadeAccount made = client::madeAccountFromJson(
            json(R"({"id":"user_1","welcomeEmail":{"sent":false,"reason":"No mail server is set up"}})"));
        QVERIFY(!made.welcomeSent);
        QCOMPARE(made.welcomeProblem, QStringLiteral("No mail server is set up"));
        QVERIFY(client::madeAccountFromJson(json(R"({"id":"user_1","welcomeEmail":{"sent":true}})")).welcomeSent);
    }

    void sendsOnlyWhatWasSaid()
    {
        client::NewAccount account{QStringLiteral("a@b.c"), QStringLiteral("A"), QStringLiteral("secret words"), {QStringLiteral("viewer")}, {}, false};
        QCOMPARE(client::toJson(account).keys(), (QStringList{QStringLiteral("email"), QStringLiteral("name"), QStringLiteral("password"), QStringLiteral("roles")}));
        account.tier = QStringLiteral("basic");
        account.sendWelcomeMail = true;
        QCOMPARE(client::toJson(account).value(QLatin1String("tier")).toString(), QStringLiteral("basic"));
        QCOMPARE(client::toJson(account).value(QLatin1String("sendWelcomeEmail")).toBool(), true);
        client::NewApiKey key{QStringLiteral("k"), {QStringLiteral("services:*")}, core::Seconds(0)};
        QVERIFY(!client::toJson(key).contains(QLatin1String("expiresIn")));
        key.expiresIn = core::Seconds(2'592'000);
        QCOMPARE(client::toJson(key).value(QLatin1String("expiresIn")).toInt(), 2'592'000);
    }

    void tellsKeysApartByHowTheyBegin()
    {
        const client::MadeApiKey made = client::madeApiKeyFromJson(
            json(R"({"id":"key_4fzk0q2m9x1c","key":"mcp_4fzk0q2m9x1c_secret","name":"k","permissions":["services:read"]})"));
        QCOMPARE(made.key.prefix(), QStringLiteral("mcp_4fzk0q2m9x1c"));
        QVERIFY(made.secret.startsWith(made.key.prefix() + u'_'));
    }

    void readsSessionsAndTheSecondFactor()
    {
        const client::AccountSession session = client::sessionFromJson(json(R"({"id":"session_1","device":"curl","address":"10.0.0.7",
            "firstSeen":"2025-07-24T10:00:00Z","lastSeen":"2025-07-24T11:00:00Z","expiresAt":"2025-07-25T10:00:00Z","current":true})"));
        QVERIFY(session.isCurrent);
        QCOMPARE(session.address, QStringLiteral("10.0.0.7"));
        QCOMPARE(session.lastSeenMs - session.firstSeenMs, 3'600'000);
        const client::SecondFactor factor = client::secondFactorFromJson(
            json(R"({"enabled":true,"enabledAt":"2025-07-24T10:00:00Z","recoveryCodesLeft":7})"));
        QVERIFY(factor.isEnabled);
        QCOMPARE(factor.recoveryCodesLeft, 7);
        QCOMPARE(client::recoveryCodesFromJson(json(R"({"recoveryCodes":["a","b"]})")).size(), 2);
    }
};

QTEST_GUILESS_MAIN(TestIdentitiesJson)
#include "tst_identities_json.moc"
