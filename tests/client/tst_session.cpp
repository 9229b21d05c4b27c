// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/session.h"

#include "test_server.h"

#include <QtTest>

using client::Credential;
using client::HttpAnswer;
using core::Result;

class TestSession : public QObject
{
    Q_OBJECT

    std::unique_ptr<TestServer> m_server;
    std::unique_ptr<client::HttpClient> m_http;
    core::ManualClock m_clock;

    std::unique_ptr<client::Session> session(const QString &password = QStringLiteral("right"))
    {
        return std::make_unique<client::Session>(
            *m_http, client::alwaysThis(Credential::password(QStringLiteral("a@b.c"), password)), m_clock);
    }

    static client::HttpRequest things() { return {"GET", "/things", {}, {}, {}}; }

    // Sends `count` at once and gives what came back.
    QVector<bool> sendAtOnce(client::Session &session, int count)
    {
        QVector<bool> answers;
        for (int i = 0; i < count; ++i)
            session.send(things(), [&](const Result<HttpAnswer> &answer) { answers.append(answer.ok()); });
        [&] { QTRY_COMPARE(answers.size(), count); }();
        return answers;
    }

private slots:
    void init()
    {
        m_server = std::make_unique<TestServer>();
        QVERIFY(m_server->listen());
        m_server->behave();
        m_server->on("GET", "/api/v1/things", [this](const SeenRequest &r) {
            const bool good = r.headers.value("authorization") == "Bearer token-" + QByteArray::number(m_server->issued);
            return good ? TestAnswer{200, TestServer::data(1), {}, {}}
                        : TestAnswer{401, TestServer::error(QStringLiteral("UNAUTHORIZED"), QStringLiteral("Expired")), {}, {}};
        });
        client::HttpOptions options;
        options.retryDelay = core::Millis(5);
        m_http = std::make_unique<client::HttpClient>(m_server->apiBase(), options);
    }

    void signsInOnceForAll()
    {
        auto s = session();
        QCOMPARE(sendAtOnce(*s, 10), QVector<bool>(10, true));
        QCOMPARE(m_server->count("POST", "/api/v1/auth/login"), 1);
        QCOMPARE(s->user().email, QStringLiteral("a@b.c"));
        QVERIFY(s->user().may(core::Permission::ServicesWrite));
        const QJsonObject body = m_server->seen.first().json();
        QCOMPARE(body.keys(), QStringList({QStringLiteral("password"), QStringLiteral("username")}));
    }

    void renewsBeforeItExpires()
    {
        auto s = session();
        sendAtOnce(*s, 1);
        m_clock.advance(core::Seconds(800)); // of 900, a minute is kept back
        sendAtOnce(*s, 3);
        QCOMPARE(m_server->count("POST", "/api/v1/auth/refresh"), 0);
        m_clock.advance(core::Seconds(41));
        QCOMPARE(sendAtOnce(*s, 10), QVector<bool>(10, true));
        QCOMPARE(m_server->count("POST", "/api/v1/auth/refresh"), 1);
        QCOMPARE(m_server->count("POST", "/api/v1/auth/login"), 1);
    }

    void renewsOnceForAllThatWereRefused()
    {
        auto s = session();
        sendAtOnce(*s, 1);
        ++m_server->issued; // the token is worth nothing any more
        QCOMPARE(sendAtOnce(*s, 10), QVector<bool>(10, true));
        QCOMPARE(m_server->count("POST", "/api/v1/auth/refresh"), 1);
        QCOMPARE(m_server->seen.last().headers.value("authorization"), QByteArray("Bearer token-3"));
    }

    void usesTheRotatedToken()
    {
        auto s = session();
        for (int i = 0; i < 3; ++i) {
            sendAtOnce(*s, 1);
            m_clock.advance(core::Seconds(900));
        }
        QStringList used;
        for (const SeenRequest &seen : std::as_const(m_server->seen)) {
            if (seen.path() == "/api/v1/auth/refresh")
                used.append(seen.json().value(QLatin1String("refreshToken")).toString());
        }
        QCOMPARE(used, QStringList({QStringLiteral("refresh-1"), QStringLiteral("refresh-2")}));
    }

    void signsInAnewWhenTheRefreshTokenIsOver()
    {
        auto s = session();
        sendAtOnce(*s, 1);
        m_server->on("POST", "/api/v1/auth/refresh", [](const SeenRequest &) {
            return TestAnswer{401, TestServer::error(QStringLiteral("UNAUTHORIZED"), QStringLiteral("Revoked")), {}, {}};
        });
        m_clock.advance(core::Seconds(900));
        QCOMPARE(sendAtOnce(*s, 4), QVector<bool>(4, true));
        QCOMPARE(m_server->count("POST", "/api/v1/auth/login"), 2);
    }

    void doesNotTryAWrongPasswordAgain()
    {
        auto s = session(QStringLiteral("wrong"));
        QSignalSpy refused(s.get(), &client::Session::refused);
        QCOMPARE(sendAtOnce(*s, 5), QVector<bool>(5, false));
        QCOMPARE(sendAtOnce(*s, 5), QVector<bool>(5, false));
        QCOMPARE(m_server->count("POST", "/api/v1/auth/login"), 1);
        QCOMPARE(refused.count(), 1);
        s->setSource(client::alwaysThis(Credential::password(QStringLiteral("a@b.c"), QStringLiteral("right"))));
        QCOMPARE(sendAtOnce(*s, 1), QVector<bool>(1, true));
    }

    void keepsTheTokensWhenTheServerCannotBeReached()
    {
        auto s = session();
        sendAtOnce(*s, 1);
        m_clock.advance(core::Seconds(900));
        m_server->on("POST", "/api/v1/auth/refresh", [](const SeenRequest &) { return TestAnswer{503, {}, {}, {}}; });
        QCOMPARE(sendAtOnce(*s, 2), QVector<bool>(2, false));
        m_server->on("POST", "/api/v1/auth/refresh", [this](const SeenRequest &) { return TestAnswer{200, m_server->tokens(), {}, {}}; });
        QCOMPARE(sendAtOnce(*s, 2), QVector<bool>(2, true));
        QCOMPARE(m_server->count("POST", "/api/v1/auth/login"), 1);
    }

    void stillRefusedAfterARenewalIsAnAnswer()
    {
        auto s = session();
        m_server->on("GET", "/api/v1/things", [](const SeenRequest &) {
            return TestAnswer{401, TestServer::error(QStringLiteral("UNAUTHORIZED"), QStringLiteral("No")), {}, {}};
        });
        QCOMPARE(sendAtOnce(*s, 1), QVector<bool>(1, false));
        QCOMPARE(m_server->count("GET", "/api/v1/things"), 2);
    }

    void tradesALocalCredential()
    {
        m_server->on("POST", "/api/v1/auth/local", [this](const SeenRequest &) { return TestAnswer{200, m_server->tokens(), {}, {}}; });
        client::Session s(*m_http, client::alwaysThis(Credential::local(QStringLiteral("once"))), m_clock);
        QCOMPARE(sendAtOnce(s, 1), QVector<bool>(1, true));
        QCOMPARE(m_server->seen.first().json().value(QLatin1String("credential")).toString(), QStringLiteral("once"));
    }

    void continuesWithARefreshToken()
    {
        client::Session s(*m_http, client::alwaysThis(Credential::refreshToken(QStringLiteral("kept"))), m_clock);
        QCOMPARE(sendAtOnce(s, 1), QVector<bool>(1, true));
        QCOMPARE(m_server->seen.first().json().value(QLatin1String("refreshToken")).toString(), QStringLiteral("kept"));
    }

    void signsOut()
    {
        m_server->on("POST", "/api/v1/auth/logout", [](const SeenRequest &) { return TestAnswer{200, {}, {}, {}}; });
        auto s = session();
        sendAtOnce(*s, 1);
        s->signOut();
        QTRY_COMPARE(m_server->count("POST", "/api/v1/auth/logout"), 1);
        QCOMPARE(sendAtOnce(*s, 1), QVector<bool>(1, true));
        QCOMPARE(m_server->count("POST", "/api/v1/auth/login"), 2);
    }
};

QTEST_GUILESS_MAIN(TestSession)
#include "tst_session.moc"
