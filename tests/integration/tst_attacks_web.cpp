// SPDX-License-Identifier: GPL-3.0-or-later
// What a web page, a rebound name or a clever client might try against the real daemon, as bytes: foreign
// hosts and origins on every route that changes state, paths and ids with tricks, fields that are not
// the caller's to set, health checks that point elsewhere. And: whatever is answered tells the allowance.
#include "server/api/route_table.h"
#include "tests/support/daemon_process.h"
#include "tests/support/raw_http.h"

#include <QTest>

using namespace Qt::StringLiterals;
using support::DaemonProcess;
using support::HttpAnswer;
using support::RawAnswer;
using support::RawHttp;

class TestAttacksWeb : public QObject
{
    Q_OBJECT

    DaemonProcess m_daemon;

    QByteArray authorization() const { return "Authorization: Bearer " + m_daemon.token() + "\r\n"; }
    static QByteArray concrete(const QByteArray &pattern)
    {
        QByteArray path;
        for (const QByteArray &segment : pattern.sliced(1).split('/'))
            path += '/' + (segment.startsWith('{') ? QByteArray("victim") : segment);
        return path;
    }
    QByteArray victim() { return m_daemon.get(u"/api/v1/services/victim"_s).body.split(',').value(0) + QByteArray::number(m_daemon.get(u"/api/v1/services"_s).data().toArray().size()); }
    static void verifyAllowance(const RawAnswer &answer, const char *what)
    {
        for (const char *field : {"x-ratelimit-limit", "x-ratelimit-remaining", "x-ratelimit-reset", "x-ratelimit-reset-after", "x-ratelimit-bucket"})
            QVERIFY2(!answer.field(field).isEmpty(), (QByteArray(what) + " lacks " + field + " in\n" + answer.head).constData());
    }

private slots:
    void initTestCase()
    {
        QVERIFY2(m_daemon.start(), m_daemon.log().constData());
        QVERIFY(m_daemon.signIn());
        QCOMPARE(m_daemon.post(u"/api/v1/services"_s, {{u"id"_s, u"victim"_s}, {u"command"_s, QJsonArray{u"/bin/sleep"_s, u"60"_s}}}).status, 201);
    }

    void foreignPagesChangeNothing_data()
    {
        QTest::addColumn<QByteArray>("method");
        QTest::addColumn<QByteArray>("path");
        for (const server::api::Route &route : server::api::routeTable()) {
            if (route.method != "GET")
                QTest::addRow("%s %s", route.method.constData(), route.path.constData()) << route.method << concrete(route.path);
        }
    }
    void foreignPagesChangeNothing()
    {
        QFETCH(QByteArray, method);
        QFETCH(QByteArray, path);
        const QByteArray port = QByteArray::number(m_daemon.url().port());
        struct Attack { QByteArray host; QByteArray origin; };
        QList<Attack> attacks;
        // Rebinding: the browser believes the page's own name to be this machine.
        for (const char *host : {"evil.example", "evil.example:80", "localhost.evil.example", "127.0.0.1.evil.example", "localhost:80.evil.example",
                                 "127.1", "2130706433", "0x7f.1", "0", "evil.example.", "localhost.", "xn--lcalhost-n6a", "[::ffff:7f00:1]", "0.0.0.0", "169.254.169.254"})
            attacks.append(Attack{host, {}});
        // Cross-site: the page is what it is.
        for (const char *origin : {"https://evil.example", "http://evil.example", "null", "http://localhost", "http://localhost:1", "https://localhost.evil.example",
                                   "http://127.0.0.1", "file://", "chrome-extension://abcdef", "http://localhost@evil.example", "http://evil.example/localhost",
                                   "HTTP://EVIL.EXAMPLE", "http://[::1]", "data:text/html,x", "http://localhost%00.evil.example", "about:blank"})
            attacks.append(Attack{"localhost:" + port, origin});
        QVERIFY(attacks.size() >= 30);
        const QByteArray before = victim();
        for (const Attack &attack : std::as_const(attacks)) {
            RawHttp client(m_daemon.url());
            const QByteArray origin = attack.origin.isEmpty() ? QByteArray() : "Origin: " + attack.origin + "\r\n";
            const RawAnswer answer = client.ask(method + ' ' + path + " HTTP/1.1\r\nHost: " + attack.host + "\r\n" + origin + authorization()
                                                + "Content-Type: application/json\r\nContent-Length: 2\r\n\r\n{}");
            QVERIFY2(answer.status == 421 || answer.status == 403 || answer.status == 400,
                     attack.host + ' ' + attack.origin + ": " + QByteArray::number(answer.status));
            QVERIFY(answer.field("access-control-allow-origin").isEmpty());
            verifyAllowance(answer, attack.host + ' ' + attack.origin);
        }
        QCOMPARE(victim(), before);
    }

    void formsAndPreflightsGetNowhere()
    {
        const QByteArray before = victim();
        for (const char *type : {"text/plain", "application/x-www-form-urlencoded", "multipart/form-data; boundary=x", "text/plain; application/json", ""}) {
            RawHttp client(m_daemon.url());
            const QByteArray body = "{\"id\":\"made-by-form\",\"command\":[\"/bin/true\"]}";
            const RawAnswer answer = client.ask("POST /api/v1/services HTTP/1.1\r\nHost: localhost\r\n" + authorization() + "Content-Type: " + type
                                                + "\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body);
            QCOMPARE(answer.status, 415);
        }
        RawHttp client(m_daemon.url());
        const RawAnswer preflight = client.ask("OPTIONS /api/v1/services HTTP/1.1\r\nHost: localhost\r\nOrigin: https://evil.example\r\n"
                                               "Access-Control-Request-Method: POST\r\nAccess-Control-Request-Headers: authorization\r\n\r\n");
        QCOMPARE(preflight.status, 405);
        for (const char *field : {"access-control-allow-origin", "access-control-allow-credentials", "access-control-allow-headers"})
            QVERIFY(preflight.field(field).isEmpty());
        QCOMPARE(victim(), before);
    }

    void pathTricksReachNothing_data()
    {
        QTest::addColumn<QByteArray>("path");
        const auto row = [](const char *name, const char *path) { QTest::newRow(name) << QByteArray(path); };
        row("dots", "/api/v1/services/../../../../etc/passwd");
        row("dots encoded", "/api/v1/services/%2e%2e%2f%2e%2e%2fetc%2fpasswd");
        row("dots encoded twice", "/api/v1/services/%252e%252e%252fetc");
        row("a dot for an id", "/api/v1/services/.");
        row("two dots for an id", "/api/v1/services/..");
        row("two dots and a log", "/api/v1/services/../logs");
        row("dots encoded and a log", "/api/v1/services/%2e%2e/logs");
        row("a slash encoded", "/api/v1/services/victim%2Flogs");
        row("a backslash", "/api/v1/services/..%5c..%5cvictim");
        row("NUL", "/api/v1/services/victim%00");
        row("NUL and a suffix", "/api/v1/services/victim%00.json");
        row("capitals", "/api/v1/services/VICTIM");
        row("a trailing dot", "/api/v1/services/victim.");
        row("a trailing slash", "/api/v1/services/victim/");
        row("a matrix parameter", "/api/v1/services/victim;admin=true");
        row("overlong UTF-8", "/api/v1/services/%c0%ae%c0%ae");
        row("a fullwidth dot", "/api/v1/services/%ef%bc%8e%ef%bc%8e");
        row("right-to-left", "/api/v1/services/%e2%80%aemitciv");
        row("a zero-width space", "/api/v1/services/vic%e2%80%8btim");
        row("double slash", "//api/v1/services/victim");
        row("double slash inside", "/api//v1/services/victim");
        row("capital prefix", "/API/V1/services/victim");
        row("SQL", "/api/v1/services/x'%20OR%20'1'='1");
        row("a line break", "/api/v1/services/victim%0d%0aX-Evil:%201");
        row("too long an id", "/api/v1/services/aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa");
        row("a hidden file", "/api/v1/services/.ssh");
    }
    void pathTricksReachNothing()
    {
        QFETCH(QByteArray, path);
        RawHttp client(m_daemon.url());
        const RawAnswer answer = client.ask("GET " + path + " HTTP/1.1\r\nHost: localhost\r\n" + authorization() + "\r\n");
        QVERIFY2(answer.status == 404 || answer.status == 400, QByteArray::number(answer.status) + answer.body);
        QVERIFY(!answer.error().isEmpty());
        QVERIFY(!answer.body.contains("root:"));
        QVERIFY(answer.field("x-evil").isEmpty());
    }

    void idsWithTricksAreNotMade_data()
    {
        QTest::addColumn<QString>("id");
        for (const QString &id : {u"../escape"_s, u".."_s, u"."_s, u".hidden"_s, u"-rf"_s, u"a/b"_s, u"a\\b"_s, u"A"_s, u"a b"_s, u"a\nb"_s, u"a;b"_s, u"a$(id)"_s,
                                  QString(u"a"_s + QChar(0)), u"\u00e4"_s, QString(129, u'a'), QString()})
            QTest::addRow("%s", qPrintable(id.left(20).toUtf8().toPercentEncoding())) << id;
    }
    void idsWithTricksAreNotMade()
    {
        QFETCH(QString, id);
        QCOMPARE(m_daemon.post(u"/api/v1/services"_s, {{u"id"_s, id}, {u"command"_s, QJsonArray{u"/bin/true"_s}}}).status, 400);
    }

    void nobodySetsWhatIsNotTheirs_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QJsonValue>("value");
        const auto row = [](const QString &field, const QJsonValue &value) { QTest::addRow("%s", qPrintable(field)) << field << value; };
        row(u"status"_s, u"running"_s);
        row(u"createdAt"_s, u"2020-01-01T00:00:00Z"_s);
        row(u"updatedAt"_s, u"2020-01-01T00:00:00Z"_s);
        row(u"pid"_s, 1);
        row(u"owner"_s, u"user_1"_s);
        row(u"roles"_s, QJsonArray{u"admin"_s});
        row(u"permissions"_s, QJsonArray{u"*"_s});
        row(u"tier"_s, u"enterprise"_s);
        row(u"runningReplicas"_s, 5);
        row(u"health"_s, u"healthy"_s);
        row(u"desired"_s, u"running"_s);
        row(u"__proto__"_s, QJsonObject{{u"admin"_s, true}});
        row(u"constructor"_s, QJsonObject());
    }
    void nobodySetsWhatIsNotTheirs()
    {
        QFETCH(QString, field);
        QFETCH(QJsonValue, value);
        const QByteArray before = victim();
        const HttpAnswer created = m_daemon.post(u"/api/v1/services"_s, {{u"id"_s, u"assigned"_s}, {u"command"_s, QJsonArray{u"/bin/true"_s}}, {field, value}});
        QCOMPARE(created.status, 400);
        QVERIFY(created.error().value(u"details"_s).toObject().value(u"fields"_s).toObject().contains(field));
        QCOMPARE(m_daemon.put(u"/api/v1/services/victim"_s, {{field, value}}).status, 400);
        QCOMPARE(m_daemon.post(u"/api/v1/auth/login"_s, {{u"username"_s, u"a@b.c"_s}, {u"password"_s, u"x"_s}, {field, value}}).status, 400);
        QCOMPARE(victim(), before);
    }

    void healthChecksStayAtHome_data()
    {
        QTest::addColumn<QString>("endpoint");
        for (const QString &endpoint : {u"http://169.254.169.254/latest/meta-data"_s, u"https://evil.example/"_s, u"//evil.example/"_s, u"\\\\evil.example\\x"_s,
                                        u"file:///etc/passwd"_s, u"gopher://127.0.0.1:6379/_INFO"_s, u"evil.example/"_s, u"@evil.example/"_s, u":80/"_s,
                                        u"/ok\r\nHost: evil.example"_s, u"/ok HTTP/1.0\r\n\r\n"_s, u"/a b"_s, u"/\tx"_s, u"?x"_s, u"#x"_s})
            QTest::addRow("%s", qPrintable(endpoint.toUtf8().toPercentEncoding())) << endpoint;
    }
    void healthChecksStayAtHome()
    {
        QFETCH(QString, endpoint);
        const QJsonObject check{{u"type"_s, u"http"_s}, {u"endpoint"_s, endpoint}};
        QCOMPARE(m_daemon.post(u"/api/v1/services"_s, {{u"id"_s, u"pointing"_s}, {u"command"_s, QJsonArray{u"/bin/true"_s}}, {u"healthCheck"_s, check}}).status, 400);
        QCOMPARE(m_daemon.put(u"/api/v1/services/victim"_s, {{u"healthCheck"_s, check}}).status, 400);
        QCOMPARE(m_daemon.put(u"/api/v1/services/victim"_s, {{u"metricsEndpoint"_s, endpoint}}).status, 400);
    }

    void whateverIsAnsweredTellsTheAllowance_data()
    {
        QTest::addColumn<QByteArray>("request");
        QTest::addColumn<int>("status");
        const auto row = [](const char *name, const QByteArray &request, int status) { QTest::newRow(name) << request << status; };
        const QByteArray host = "Host: localhost\r\n";
        row("no such path", "GET /nowhere HTTP/1.1\r\n" + host + "\r\n", 404);
        row("wrong method", "PATCH /api/v1/info HTTP/1.1\r\n" + host + "Content-Length: 0\r\n\r\n", 405);
        row("not signed in", "GET /api/v1/stats HTTP/1.1\r\n" + host + "\r\n", 401);
        row("public", "GET /api/v1/info HTTP/1.1\r\n" + host + "\r\n", 200);
        row("for probes", "GET /health HTTP/1.1\r\n" + host + "\r\n", 200);
        row("the keys", "GET /.well-known/jwks.json HTTP/1.1\r\n" + host + "\r\n", 200);
        row("no request at all", "BROKEN\r\n\r\n", 400);
        row("two lengths", "POST /api/v1/info HTTP/1.1\r\n" + host + "Content-Length: 1\r\nContent-Length: 2\r\n\r\n", 400);
        row("no host", "GET /api/v1/info HTTP/1.1\r\n\r\n", 400);
        row("foreign host", "GET /api/v1/info HTTP/1.1\r\nHost: evil.example\r\n\r\n", 421);
        row("too large a head", "GET /api/v1/info HTTP/1.1\r\n" + host + "X: " + QByteArray(70'000, 'x') + "\r\n\r\n", 431);
        row("too long a path", "GET /" + QByteArray(9'000, 'a') + " HTTP/1.1\r\n" + host + "\r\n", 414);
        row("too large a body", "POST /api/v1/services HTTP/1.1\r\n" + host + "Content-Length: 99999999\r\n\r\n", 413);
        row("an unknown version", "GET /api/v1/info HTTP/3.0\r\n" + host + "\r\n", 505);
        row("no WebSocket", "GET /ws HTTP/1.1\r\n" + host + "\r\n", 426);
        row("a WebSocket", "GET /ws HTTP/1.1\r\n" + host + "Connection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13\r\n"
                                                           "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n", 101);
    }
    void whateverIsAnsweredTellsTheAllowance()
    {
        QFETCH(QByteArray, request);
        QFETCH(int, status);
        RawHttp client(m_daemon.url(), QHostAddress(u"127.0.0.6"_s));
        const RawAnswer answer = client.ask(request);
        QCOMPARE(answer.status, status);
        verifyAllowance(answer, QTest::currentDataTag());
        QVERIFY(!answer.field("x-request-id").isEmpty());
        QCOMPARE(answer.field("x-ratelimit-bucket"), QByteArray("ip:127.0.0.6"));
    }

    void aSpentAllowanceIsRefusedAsShownAndOutlivesARestart()
    {
        DaemonProcess daemon;
        QVERIFY2(daemon.start({u"--public-rate-tier"_s, u"free"_s}), daemon.log().constData());
        const QByteArray request = "GET /api/v1/info HTTP/1.1\r\nHost: localhost\r\n\r\n";
        RawAnswer refused;
        int allowed = 0;
        {
            RawHttp client(daemon.url(), QHostAddress(u"127.0.0.7"_s));
            // All at once, so that a slow machine does not refill in between what they spend.
            for (int i = 0; i < 60; ++i) {
                const RawAnswer answer = client.ask(i == 0 ? request.repeated(60) : QByteArray());
                if (answer.status == 429)
                    refused = answer;
                else
                    ++allowed;
            }
            QCOMPARE(refused.status, 429);
            QVERIFY2(allowed >= 10 && allowed < 60, QByteArray::number(allowed));
            const QJsonObject details = refused.error().value(u"details"_s).toObject();
            QCOMPARE(refused.error().value(u"code"_s).toString(), u"RATE_LIMIT_EXCEEDED"_s);
            QCOMPARE(refused.error().value(u"message"_s).toString(), u"Rate limit exceeded"_s);
            QCOMPARE(details.value(u"limit"_s).toInt(), 100);
            QCOMPARE(details.value(u"remaining"_s).toInt(), 100 - allowed);
            QCOMPARE(refused.field("retry-after"), QByteArray::number(details.value(u"retryAfter"_s).toInt()));
            verifyAllowance(refused, "429");
            // Probes are free, and do not give anything back.
            QCOMPARE(client.ask("GET /health HTTP/1.1\r\nHost: localhost\r\n\r\n").status, 200);
        }
        QCOMPARE(daemon.terminate(), 0);
        QVERIFY2(daemon.start({u"--public-rate-tier"_s, u"free"_s}), daemon.log().constData());
        RawHttp client(daemon.url(), QHostAddress(u"127.0.0.7"_s));
        const RawAnswer probe = client.ask("GET /health HTTP/1.1\r\nHost: localhost\r\n\r\n");
        QCOMPARE(probe.status, 200);
        // A new hour may have begun meanwhile; then all is there again.
        if (probe.field("x-ratelimit-reset") == refused.field("x-ratelimit-reset"))
            QCOMPARE(probe.field("x-ratelimit-remaining").toInt(), 100 - allowed);
    }
};

QTEST_GUILESS_MAIN(TestAttacksWeb)
#include "tst_attacks_web.moc"
