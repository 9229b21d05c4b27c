// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/backoff.h"
#include "client/json.h"

#include <QJsonDocument>
#include <QtTest>

class TestClientJson : public QObject
{
    Q_OBJECT
private slots:
    void readsErrors()
    {
        const core::Error error = client::errorFromAnswer(400, R"({"error":{"code":"VALIDATION_ERROR",
            "message":"Invalid request data","details":{"fields":{"port":"Port must be between 1 and 65535"},"hint":7},
            "requestId":"req_abc"}})");
        QCOMPARE(error.code, core::ErrorCode::Validation);
        QCOMPARE(error.message, QStringLiteral("Invalid request data"));
        QCOMPARE(error.fields.value(QStringLiteral("port")), QStringLiteral("Port must be between 1 and 65535"));
        QCOMPARE(error.details.value(QLatin1String("hint")).toInt(), 7);
        QCOMPARE(error.details.value(QLatin1String("requestId")).toString(), QStringLiteral("req_abc"));
        QVERIFY(!error.details.contains(QLatin1String("fields")));
    }

    void wordsAnErrorThatIsNotInTheFormat_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<core::ErrorCode>("code");
        QTest::newRow("a proxy's page") << 502 << QByteArray("<html>") << core::ErrorCode::Unavailable;
        QTest::newRow("nothing") << 404 << QByteArray() << core::ErrorCode::NotFound;
        QTest::newRow("a code of the future") << 409 << QByteArray(R"({"error":{"code":"NEW_ONE","message":"x"}})")
                                              << core::ErrorCode::Conflict;
        QTest::newRow("an odd status") << 599 << QByteArray("{}") << core::ErrorCode::Internal;
    }
    void wordsAnErrorThatIsNotInTheFormat()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, body);
        QFETCH(core::ErrorCode, code);
        const core::Error error = client::errorFromAnswer(status, body);
        QCOMPARE(error.code, code);
        QVERIFY(!error.message.isEmpty());
    }

    void makesTheApiBase_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("base");
        QTest::addColumn<QString>("events");
        const auto row = [](const char *name, const char *typed, const char *base, const char *events) {
            QTest::newRow(name) << QString::fromLatin1(typed) << QString::fromLatin1(base) << QString::fromLatin1(events);
        };
        row("host and port of this machine", "localhost:8080", "http://localhost:8080/api/v1", "ws://localhost:8080/ws");
        row("IPv6 loopback", "[::1]:80", "http://[::1]:80/api/v1", "ws://[::1]:80/ws");
        row("a name is taken as https", "mcp.example.org", "https://mcp.example.org/api/v1", "wss://mcp.example.org/ws");
        row("trailing slash", "http://a.b/", "http://a.b/api/v1", "ws://a.b/ws");
        row("the base itself", "https://a.b/api/v1", "https://a.b/api/v1", "wss://a.b/ws");
        row("below a prefix", "https://a.b/mcp/api/v1/", "https://a.b/mcp/api/v1", "wss://a.b/mcp/ws");
        row("query and fragment go", "https://a.b/?x=1#y", "https://a.b/api/v1", "wss://a.b/ws");
    }
    void makesTheApiBase()
    {
        QFETCH(QString, typed);
        QFETCH(QString, base);
        QFETCH(QString, events);
        const auto made = client::apiBase(typed);
        QVERIFY(made.ok());
        QCOMPARE(made->toString(), base);
        QCOMPARE(client::eventAddress(*made).toString(), events);
    }

    void refusesWhatIsNoAddress_data()
    {
        QTest::addColumn<QString>("typed");
        for (const char *typed : {"", "   ", "ftp://a.b", "http://", "https://me:secret@a.b", "http://a b"})
            QTest::newRow(typed) << QString::fromLatin1(typed);
    }
    void refusesWhatIsNoAddress()
    {
        QFETCH(QString, typed);
        const auto made = client::apiBase(typed);
        QVERIFY(!made.ok());
        QVERIFY(!made.error().fields.value(QStringLiteral("address")).isEmpty());
        QVERIFY(!made.error().fields.first().contains(QLatin1String("secret")));
    }

    void readsPermissionsOfTheUser()
    {
        const auto user = client::userFromJson(
            QJsonDocument::fromJson(R"({"id":"user_1","email":"a@b.c","roles":["viewer"],"permissions":["services:read","future:thing"]})")
                .object());
        QVERIFY(user.may(core::Permission::ServicesRead));
        QVERIFY(!user.may(core::Permission::ServicesWrite));
    }

    void ordersHealthChecksAsTheyHappen()
    {
        const auto health = client::serviceHealthFromJson(
            QJsonDocument::fromJson(R"({"status":"healthy","checks":{"liveness":{"status":"passing"},"readiness":{"status":"failing","output":"no"},"startup":{"status":"passing"}}})")
                .object());
        QCOMPARE(health.checks.size(), 3);
        QCOMPARE(health.checks[0].name, QStringLiteral("startup"));
        QCOMPARE(health.checks[1].name, QStringLiteral("readiness"));
        QVERIFY(health.checks[1].status == core::CheckStatus::Failing);
    }

    void readsSamplesOfBothForms()
    {
        const auto one = client::samplesFromJson(
            QJsonDocument::fromJson(R"({"serviceId":"a","metric":"cpu_usage","value":75.5,"timestamp":"2025-07-24T12:00:00Z"})").object());
        QCOMPARE(one.size(), 1);
        QCOMPARE(one[0].replica, -1);
        QCOMPARE(one[0].value, 75.5);
        QCOMPARE(one[0].timeMs, 1753358400000);
        const auto many = client::samplesFromJson(
            QJsonDocument::fromJson(R"({"samples":[{"serviceId":"a","metric":"m","value":1,"replica":2},{"metric":"n","value":2}]})").object());
        QCOMPARE(many.size(), 2);
        QCOMPARE(many[0].replica, 2);
        QVERIFY(many[1].service.isEmpty());
    }

    void readsTheExtremesOfAStep()
    {
        const auto series = client::metricsFromJson(QJsonDocument::fromJson(R"({"metrics":[{"name":"cpu_usage","labels":{"service":"a"},
            "values":[{"timestamp":"2025-07-24T12:00:00Z","value":10,"min":4,"max":95},
                      {"timestamp":"2025-07-24T12:01:00Z","value":3}]}]})").object());
        QCOMPARE(series.size(), 1);
        QCOMPARE(series[0].points.size(), 2);
        QCOMPARE(series[0].points[0].lowest(), 4.0);
        QCOMPARE(series[0].points[0].highest(), 95.0);
        QCOMPARE(series[0].points[1], (client::MetricPoint{1753358460000, 3}));
    }

    void eventsWithoutAKnownKindOrServiceAreLeftOut()
    {
        QVERIFY(!client::serviceEventFromJson(QStringLiteral("service.danced"), {{QStringLiteral("serviceId"), QStringLiteral("a")}}));
        QVERIFY(!client::serviceEventFromJson(QStringLiteral("service.started"), {}));
        const auto event = client::serviceEventFromJson(QStringLiteral("service.started"),
                                                        {{QStringLiteral("serviceId"), QStringLiteral("a")}});
        QVERIFY(event);
        QCOMPARE(event->service.spec.id, core::ServiceId(QStringLiteral("a")));
    }

    void pausesGrowAndStayWithinBounds()
    {
        client::Backoff backoff(core::Millis(500), core::Millis(30'000));
        qint64 largest = 0;
        for (int i = 0; i < 40; ++i) {
            const qint64 pause = backoff.next().count();
            QVERIFY2(pause >= 500 && pause <= 30'000, qPrintable(QString::number(pause)));
            if (i == 3)
                QVERIFY2(pause >= 2000 && pause <= 4000, qPrintable(QString::number(pause)));
            largest = std::max(largest, pause);
        }
        QVERIFY(largest >= 15'000);
        backoff.reset();
        QVERIFY(backoff.next().count() <= 500);
    }
};

QTEST_GUILESS_MAIN(TestClientJson)
#include "tst_client_json.moc"
