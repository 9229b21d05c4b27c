// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/http_client.h"
#include "client/poll_pace.h"

#include "test_server.h"

#include <QtTest>

using client::HttpAnswer;
using client::HttpRequest;
using core::Result;

class TestHttpClient : public QObject
{
    Q_OBJECT

    std::unique_ptr<TestServer> m_server;

    Result<HttpAnswer> ask(client::HttpClient &http, const HttpRequest &request, const QByteArray &bearer = {})
    {
        std::optional<Result<HttpAnswer>> answer;
        http.send(request, bearer, [&](Result<HttpAnswer> result) { answer = std::move(result); });
        if (answer) {
            core::Error error;
            error.message = QStringLiteral("answered inside send()");
            return error;
        }
        [&] { QTRY_VERIFY_WITH_TIMEOUT(answer.has_value(), 10'000); }();
        return answer ? *answer : Result<HttpAnswer>(core::Error::internal(QStringLiteral("no answer")));
    }

    client::HttpOptions quick() const
    {
        client::HttpOptions options;
        options.retryDelay = core::Millis(5);
        options.timeout = core::Millis(2000);
        return options;
    }

    static HttpRequest get(const QByteArray &path) { return {"GET", path, {}, {}, {}}; }
    static HttpRequest post(const QByteArray &path) { return {"POST", path, {}, QJsonObject{{QStringLiteral("a"), 1}}, {}}; }

private slots:
    void init()
    {
        m_server = std::make_unique<TestServer>();
        QVERIFY(m_server->listen());
    }

    void sendsWhatTheReferenceAsksFor()
    {
        m_server->on("POST", "/api/v1/x", [](const SeenRequest &) { return TestAnswer{200, TestServer::data(5), "X-RateLimit-Limit: 1000\r\nX-RateLimit-Remaining: 995\r\nX-RateLimit-Reset: 1627058400\r\n", {}}; });
        client::HttpClient http(m_server->apiBase(), quick());
        HttpRequest request = post("/x");
        request.query = {{"search", QStringLiteral("a+b & ü/?#")}};
        const auto answer = ask(http, request, "the-token");
        QVERIFY(answer.ok());
        QCOMPARE(answer->json.value(QLatin1String("data")).toInt(), 5);
        const SeenRequest &seen = m_server->seen.first();
        QCOMPARE(seen.headers.value("authorization"), QByteArray("Bearer the-token"));
        QCOMPARE(seen.headers.value("content-type"), QByteArray("application/json"));
        QVERIFY(seen.headers.value("x-request-id").startsWith("req_"));
        QVERIFY(seen.headers.value("accept-encoding").contains("gzip"));
        QCOMPARE(seen.target, QByteArray("/api/v1/x?search=a%2Bb%20%26%20%C3%BC%2F%3F%23"));
        QCOMPARE(seen.json().value(QLatin1String("a")).toInt(), 1);
        QCOMPARE(http.rateLimit().limit, 1000);
        QCOMPARE(http.rateLimit().remaining, 995);
        QCOMPARE(http.rateLimit().resetAtMs, 1627058400000);
    }

    void triesAgain_data()
    {
        QTest::addColumn<QByteArray>("method");
        QTest::addColumn<int>("status"); // 0: hangs up
        QTest::addColumn<int>("tries");
        QTest::newRow("GET, unavailable") << QByteArray("GET") << 503 << 3;
        QTest::newRow("GET, bad gateway") << QByteArray("GET") << 502 << 3;
        QTest::newRow("GET, internal error") << QByteArray("GET") << 500 << 1;
        QTest::newRow("GET, not found") << QByteArray("GET") << 404 << 1;
        QTest::newRow("GET, too many requests") << QByteArray("GET") << 429 << 1;
        QTest::newRow("POST, unavailable") << QByteArray("POST") << 503 << 1;
        QTest::newRow("DELETE, unavailable") << QByteArray("DELETE") << 503 << 1;
    }
    void triesAgain()
    {
        QFETCH(QByteArray, method);
        QFETCH(int, status);
        QFETCH(int, tries);
        m_server->on(method, "/api/v1/x", [status](const SeenRequest &) { return TestAnswer{status, {}, {}, {}}; });
        client::HttpClient http(m_server->apiBase(), quick());
        QVERIFY(!ask(http, {method, "/x", {}, {}, {}}).ok());
        QCOMPARE(m_server->seen.size(), tries);
        // One question, one id, however often it is put.
        for (const SeenRequest &seen : std::as_const(m_server->seen))
            QCOMPARE(seen.headers.value("x-request-id"), m_server->seen.first().headers.value("x-request-id"));
    }

    void aSecondTryMayHelp()
    {
        m_server->on("GET", "/api/v1/x", [this](const SeenRequest &) {
            return m_server->seen.size() < 2 ? TestAnswer{503, {}, {}, {}} : TestAnswer{200, TestServer::data(1), {}, {}};
        });
        client::HttpClient http(m_server->apiBase(), quick());
        QVERIFY(ask(http, get("/x")).ok());
    }

    void saysWhyNothingCame()
    {
        const QUrl base = m_server->apiBase();
        client::HttpClient http(base, quick());
        m_server->on("GET", "/api/v1/silent", [](const SeenRequest &) { return TestAnswer{.json = {}, .extraHeaders = {}, .raw = {}, .silent = true}; });
        HttpRequest silent = get("/silent");
        silent.timeout = core::Millis(100);
        auto answer = ask(http, silent);
        QCOMPARE(answer.error().code, core::ErrorCode::Unavailable);
        QCOMPARE(answer.error().details.value(QLatin1String("network")).toString(), QStringLiteral("timeout"));
        QCOMPARE(m_server->count("GET", "/api/v1/silent"), 1);

        m_server->vanish();
        answer = ask(http, get("/x"));
        QCOMPARE(answer.error().details.value(QLatin1String("network")).toString(), QStringLiteral("refused"));
    }

    void readsErrorsWithFieldsAndRetryAfter()
    {
        m_server->on("GET", "/api/v1/x", [](const SeenRequest &) {
            return TestAnswer{429, TestServer::error(QStringLiteral("RATE_LIMIT_EXCEEDED"), QStringLiteral("Slow down")), "Retry-After: 7\r\nX-Request-ID: req_7\r\n", {}};
        });
        client::HttpOptions options = quick();
        options.longestPause = core::Millis(6'999); // what asks for more is told at once
        client::HttpClient http(m_server->apiBase(), options);
        const auto answer = ask(http, get("/x"));
        QCOMPARE(answer.error().code, core::ErrorCode::RateLimited);
        QCOMPARE(answer.error().details.value(QLatin1String("retryAfter")).toInt(), 7);
        QCOMPARE(answer.error().details.value(QLatin1String("requestId")).toString(), QStringLiteral("req_7"));
    }

    void waitsWhereTheServerAsksTo_data()
    {
        QTest::addColumn<QByteArray>("method");
        QTest::newRow("a read") << QByteArray("GET");
        QTest::newRow("an order") << QByteArray("POST");
    }
    void waitsWhereTheServerAsksTo()
    {
        QFETCH(QByteArray, method);
        QElapsedTimer sinceRefusal;
        qint64 waited = -1;
        m_server->on(method, "/api/v1/x", [&](const SeenRequest &) {
            if (!sinceRefusal.isValid()) {
                sinceRefusal.start();
                return TestAnswer{429, TestServer::error(QStringLiteral("RATE_LIMIT_EXCEEDED"), QStringLiteral("Slow down")), "Retry-After: 1\r\n", {}};
            }
            waited = std::max(waited, sinceRefusal.elapsed());
            return TestAnswer{200, TestServer::data(1), {}, {}};
        });
        qint64 otherCame = -1;
        m_server->on("GET", "/api/v1/other", [&](const SeenRequest &) {
            otherCame = sinceRefusal.elapsed();
            return TestAnswer{200, TestServer::data(2), {}, {}};
        });
        client::HttpClient http(m_server->apiBase(), quick());
        QSignalSpy paused(&http, &client::HttpClient::paused);
        bool otherAnswered = false;
        connect(&http, &client::HttpClient::paused, this, [&] { // what is asked for meanwhile waits too
            http.send(get("/other"), {}, [&](const Result<HttpAnswer> &answer) { otherAnswered = answer.ok(); });
        });
        QVERIFY(ask(http, {method, "/x", {}, {}, {}}).ok());
        QTRY_VERIFY(otherAnswered);
        QVERIFY2(waited >= 1'000, qPrintable(QString::number(waited)));
        QVERIFY2(otherCame >= 1'000, qPrintable(QString::number(otherCame)));
        QCOMPARE(paused.size(), 1);
        QCOMPARE(paused.first().first().value<core::Millis>().count(), 1'000);
    }

    void aSignInDoesNotWait()
    {
        m_server->on("POST", "/api/v1/auth/login", [](const SeenRequest &) {
            return TestAnswer{429, TestServer::error(QStringLiteral("RATE_LIMIT_EXCEEDED"), QStringLiteral("Locked")), "Retry-After: 1\r\n", {}};
        });
        client::HttpClient http(m_server->apiBase(), quick());
        HttpRequest request = post("/auth/login");
        request.isOfSession = true;
        QCOMPARE(ask(http, request).error().code, core::ErrorCode::RateLimited);
        QCOMPARE(m_server->seen.size(), 1);
    }

    void theSameReadOnItsWayIsSharedWhereItMay()
    {
        m_server->on("GET", "/api/v1/x", [](const SeenRequest &) { return TestAnswer{200, TestServer::data(1), {}, {}}; });
        client::HttpClient http(m_server->apiBase(), quick());
        HttpRequest shared = get("/x");
        shared.mayShare = true;
        HttpRequest other = shared;
        other.query = {{"a", QStringLiteral("b")}};
        int answers = 0;
        const auto count = [&](const Result<HttpAnswer> &answer) { answers += answer.ok(); };
        for (int i = 0; i < 5; ++i)
            http.send(shared, "token", count);
        http.send(other, "token", count);    // asks for something else
        http.send(shared, "another", count); // asks for somebody else
        http.send(get("/x"), "token", count); // wants an answer of its own
        QTRY_COMPARE(answers, 8);
        QCOMPARE(m_server->seen.size(), 4);
        http.send(shared, "token", count); // the first has been answered
        QTRY_COMPARE(answers, 9);
        QCOMPARE(m_server->seen.size(), 5);
    }

    void pollersKeepWithinTheLimit_data()
    {
        QTest::addColumn<qint64>("remaining");
        QTest::addColumn<int>("every");
        QTest::newRow("much is left") << qint64(900) << 1;
        QTest::newRow("a quarter") << qint64(250) << 1;
        QTest::newRow("a tenth") << qint64(100) << 2;
        QTest::newRow("little") << qint64(25) << 10;
        QTest::newRow("next to nothing") << qint64(1) << client::PollPace::kSlowest;
        QTest::newRow("nothing") << qint64(0) << 0;
    }
    void pollersKeepWithinTheLimit()
    {
        QFETCH(qint64, remaining);
        QFETCH(int, every);
        const client::RateLimit limit{1'000, remaining, 5'000};
        QCOMPARE(client::PollPace::ticksFor(limit, 4'000), every);
        QCOMPARE(client::PollPace::ticksFor(limit, 5'000), 1); // counted anew
        client::PollPace pace;
        int asked = 0;
        for (int tick = 0; tick < 100; ++tick)
            asked += pace.isDue(limit, 4'000);
        QCOMPARE(asked, every == 0 ? 0 : 100 / every);
    }

    void followsNoRedirect()
    {
        m_server->on("GET", "/api/v1/x", [](const SeenRequest &) { return TestAnswer{302, {}, "Location: /api/v1/y\r\n", {}}; });
        client::HttpClient http(m_server->apiBase(), quick());
        QVERIFY(!ask(http, get("/x"), "token").ok());
        QCOMPARE(m_server->count("GET", "/api/v1/y"), 0);
    }

    void refusesAnswersThatCannotBeRead_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("no JSON") << QByteArray("<html>hello</html>");
        QTest::newRow("cut JSON") << QByteArray("{\"data\":");
        QTest::newRow("no object") << QByteArray("[1,2]");
    }
    void refusesAnswersThatCannotBeRead()
    {
        QFETCH(QByteArray, body);
        m_server->on("GET", "/api/v1/x", [body](const SeenRequest &) { return TestAnswer{200, {}, {}, body}; });
        client::HttpClient http(m_server->apiBase(), quick());
        const auto answer = ask(http, get("/x"));
        QVERIFY(!answer.ok());
        QCOMPARE(answer.error().code, core::ErrorCode::Internal);
    }

    void refusesAnswersThatAreTooLarge()
    {
        m_server->on("GET", "/api/v1/x", [](const SeenRequest &) { return TestAnswer{200, {}, {}, QByteArray(400'000, ' ')}; });
        client::HttpOptions options = quick();
        options.maxAnswerBytes = 10'000;
        client::HttpClient http(m_server->apiBase(), options);
        QCOMPARE(ask(http, get("/x")).error().code, core::ErrorCode::PayloadTooLarge);
    }

    void anEmptyAnswerIsASuccess()
    {
        m_server->on("DELETE", "/api/v1/x", [](const SeenRequest &) { return TestAnswer{204, {}, {}, {}}; });
        client::HttpClient http(m_server->apiBase(), quick());
        QVERIFY(ask(http, {"DELETE", "/x", {}, {}, {}}).ok());
    }
};

QTEST_GUILESS_MAIN(TestHttpClient)
#include "tst_http_client.moc"
