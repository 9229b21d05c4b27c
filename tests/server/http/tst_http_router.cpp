// SPDX-License-Identifier: GPL-3.0-or-later
// Router: which row a method and an encoded path lead to, and how captures are decoded.
#include "server/http/router.h"

#include <QElapsedTimer>
#include <QTest>

using namespace server::http;
using Kind = RouteMatch::Kind;

class TestRouter : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void matches_data();
    void matches();
    void refusesPatterns_data();
    void refusesPatterns();
    void capturesSeveral();
    void allowIsSortedAndNamesHead();
    void isQuick();

private:
    Router m_router;
};

void TestRouter::initTestCase()
{
    int row = 0;
    for (const auto &[method, pattern] : std::initializer_list<std::pair<const char *, const char *>>{
             {"GET", "/health"},                               // 0
             {"GET", "/api/v1/services"},                      // 1
             {"POST", "/api/v1/services"},                     // 2
             {"GET", "/api/v1/services/{serviceId}"},          // 3
             {"DELETE", "/api/v1/services/{serviceId}"},       // 4
             {"GET", "/api/v1/services/{serviceId}/logs"},     // 5
             {"GET", "/api/v1/services/stats"},                // 6
             {"PUT", "/api/v1/users/{userId}/keys/{keyId}"},   // 7
             {"GET", "/"},                                     // 8
         })
        QVERIFY(m_router.add(method, pattern, row++).ok());
}

void TestRouter::matches_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<int>("row");
    QTest::addColumn<QString>("id");

    const auto row = [](const char *name, const char *method, const char *path, Kind kind, int number,
                        const QString &id = {}) {
        QTest::newRow(name) << QByteArray(method) << QByteArray(path) << kind << number << id;
    };
    row("root", "GET", "/", Kind::Found, 8);
    row("fixed path", "GET", "/health", Kind::Found, 0);
    row("HEAD finds GET", "HEAD", "/health", Kind::Found, 0);
    row("second method of a path", "POST", "/api/v1/services", Kind::Found, 2);
    row("capture", "GET", "/api/v1/services/web", Kind::Found, 3, "web");
    row("capture then fixed", "GET", "/api/v1/services/web/logs", Kind::Found, 5, "web");
    row("fixed wins over capture", "GET", "/api/v1/services/stats", Kind::Found, 6);
    row("below a fixed name the capture is found", "GET", "/api/v1/services/stats/logs", Kind::Found, 5, "stats");
    row("encoded slash does not split", "GET", "/api/v1/services/a%2Fb", Kind::Found, 3, "a/b");
    row("encoded slash does not make a longer path", "GET", "/api/v1/services/a%2Flogs", Kind::Found, 3, "a/logs");
    row("lower-case escape", "GET", "/api/v1/services/a%2fb", Kind::Found, 3, "a/b");
    row("UTF-8 in a capture", "GET", "/api/v1/services/caf%C3%A9", Kind::Found, 3, QStringLiteral("café"));
    row("plus stays plus", "GET", "/api/v1/services/a+b", Kind::Found, 3, "a+b");
    row("dots are a segment like any other", "GET", "/api/v1/services/..", Kind::Found, 3, "..");
    row("encoded fixed segment is another segment", "GET", "/%68ealth", Kind::NoSuchPath, -1);
    row("case matters", "GET", "/Health", Kind::NoSuchPath, -1);
    row("unknown path", "GET", "/nothing", Kind::NoSuchPath, -1);
    row("trailing slash", "GET", "/health/", Kind::NoSuchPath, -1);
    row("double slash", "GET", "//health", Kind::NoSuchPath, -1);
    row("empty capture", "GET", "/api/v1/services/", Kind::NoSuchPath, -1);
    row("empty capture within", "GET", "/api/v1/services//logs", Kind::NoSuchPath, -1);
    row("a node without methods is no end", "GET", "/api/v1", Kind::NoSuchPath, -1);
    row("too long", "GET", "/api/v1/services/web/logs/more", Kind::NoSuchPath, -1);
    row("empty path", "GET", "", Kind::NoSuchPath, -1);
    row("asterisk", "OPTIONS", "*", Kind::NoSuchPath, -1);
    row("wrong method", "PATCH", "/health", Kind::WrongMethod, -1);
    row("methods are case-sensitive", "get", "/health", Kind::WrongMethod, -1);
    row("HEAD where there is no GET", "HEAD", "/api/v1/users/u/keys/k", Kind::WrongMethod, -1);
    row("percent without digits", "GET", "/api/v1/services/100%", Kind::BadSegment, -1);
    row("percent with one digit", "GET", "/api/v1/services/a%2", Kind::BadSegment, -1);
    row("percent with letters", "GET", "/api/v1/services/a%zz", Kind::BadSegment, -1);
    row("NUL", "GET", "/api/v1/services/a%00b", Kind::BadSegment, -1);
    row("invalid UTF-8", "GET", "/api/v1/services/%ff%fe", Kind::BadSegment, -1);
    row("overlong UTF-8", "GET", "/api/v1/services/%c0%af", Kind::BadSegment, -1);
    row("surrogate in UTF-8", "GET", "/api/v1/services/%ed%a0%80", Kind::BadSegment, -1);
}

void TestRouter::matches()
{
    QFETCH(QByteArray, method);
    QFETCH(QByteArray, path);
    QFETCH(Kind, kind);
    QFETCH(int, row);
    QFETCH(QString, id);

    const RouteMatch match = m_router.match(method, path);
    QCOMPARE(int(match.kind), int(kind));
    QCOMPARE(match.row, row);
    QCOMPARE(match.value("serviceId"), id);
    if (kind == Kind::BadSegment) {
        QCOMPARE(match.field, QByteArray("serviceId"));
        QVERIFY(!match.problem.isEmpty());
    }
    QCOMPARE(match.allow.isEmpty(), kind != Kind::WrongMethod);
}

void TestRouter::refusesPatterns_data()
{
    QTest::addColumn<QByteArray>("pattern");
    QTest::newRow("no slash") << QByteArray("health");
    QTest::newRow("capture is half a segment") << QByteArray("/files/{name}.txt");
    QTest::newRow("capture behind text") << QByteArray("/files/x{name}");
    QTest::newRow("nameless capture") << QByteArray("/files/{}");
    QTest::newRow("known already") << QByteArray("/health");
    QTest::newRow("another name for a known capture") << QByteArray("/api/v1/services/{id}/exec");
}

void TestRouter::refusesPatterns()
{
    QFETCH(QByteArray, pattern);
    QVERIFY(!m_router.add("GET", pattern, 99).ok());
}

void TestRouter::capturesSeveral()
{
    const RouteMatch match = m_router.match("PUT", "/api/v1/users/ann%40x/keys/7");
    QCOMPARE(int(match.kind), int(Kind::Found));
    QCOMPARE(match.values.size(), size_t(2));
    QCOMPARE(match.value("userId"), QStringLiteral("ann@x"));
    QCOMPARE(match.value("keyId"), QStringLiteral("7"));
}

void TestRouter::allowIsSortedAndNamesHead()
{
    QCOMPARE(m_router.match("PATCH", "/api/v1/services/web").allow, (QByteArrayList{"DELETE", "GET", "HEAD"}));
    QCOMPARE(m_router.match("GET", "/api/v1/users/u/keys/k").allow, (QByteArrayList{"PUT"}));
}

void TestRouter::isQuick()
{
    QBENCHMARK {
        const RouteMatch match = m_router.match("GET", "/api/v1/services/filesystem-mcp/logs");
        QCOMPARE(match.row, 5);
    }
}

QTEST_APPLESS_MAIN(TestRouter)
#include "tst_http_router.moc"
