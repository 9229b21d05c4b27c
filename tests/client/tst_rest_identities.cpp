// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/rest_backend.h"

#include "test_server.h"

#include <QUrlQuery>
#include <QtTest>

using client::Credential;

class TestRestIdentities : public QObject
{
    Q_OBJECT

    std::unique_ptr<TestServer> m_server;
    std::unique_ptr<client::RestBackend> m_backend;
    core::SystemClock m_clock;
    QStringList m_people; // ids, oldest first
    std::function<void(int answers)> m_between; // before each answer but the first
    int m_answers = 0;

    TestAnswer usersAnswer(const SeenRequest &request)
    {
        if (m_answers++ > 0 && m_between)
            m_between(m_answers);
        const QUrlQuery query(QString::fromLatin1(request.target.mid(request.target.indexOf('?') + 1)));
        const bool paged = query.hasQueryItem(QStringLiteral("page"));
        const int limit = paged ? query.queryItemValue(QStringLiteral("limit")).toInt() : 1000;
        const int page = paged ? query.queryItemValue(QStringLiteral("page")).toInt() : 1;
        QJsonArray data;
        for (const QString &id : m_people.mid(qsizetype(page - 1) * limit, limit))
            data.append(QJsonObject{{QStringLiteral("id"), id}});
        const QJsonObject pagination{{QStringLiteral("page"), page}, {QStringLiteral("limit"), limit}, {QStringLiteral("total"), m_people.size()}};
        return {200,
                QJsonObject{{QStringLiteral("data"), data}, {QStringLiteral("meta"), QJsonObject{{QStringLiteral("pagination"), pagination}}}},
                {},
                {}};
    }

    QStringList gather()
    {
        auto list = m_backend->accounts().list();
        (void)QTest::qWaitFor([&] { return list.isFinished(); }, 30'000);
        const core::Result<QVector<client::Account>> result = list.isFinished() ? list.result() : core::Error::internal(QStringLiteral("no answer"));
        QStringList ids;
        if (result) {
            for (const client::Account &account : *result)
                ids << account.id.toString();
        }
        return ids;
    }

private slots:
    void init()
    {
        m_between = {};
        m_answers = 0;
        m_people.clear();
        m_server = std::make_unique<TestServer>();
        QVERIFY(m_server->listen());
        m_server->behave();
        m_server->on("GET", "/api/v1/users", [this](const SeenRequest &request) { return usersAnswer(request); });
        m_backend = std::make_unique<client::RestBackend>(
            m_server->apiBase(), client::alwaysThis(Credential::password(QStringLiteral("a@b.c"), QStringLiteral("right"))), m_clock);
        m_backend->open();
        QTRY_VERIFY(m_backend->connectionState().isLive());
    }
    void cleanup() { m_backend.reset(); }

    void everybodyIsGathered_data()
    {
        QTest::addColumn<int>("people");
        QTest::addColumn<int>("requests");
        QTest::newRow("nobody") << 0 << 1;
        QTest::newRow("a few") << 3 << 1;
        QTest::newRow("just what one answer holds") << 1000 << 1;
        QTest::newRow("one more") << 1001 << 2;
        QTest::newRow("many") << 1450 << 6;
    }
    void everybodyIsGathered()
    {
        QFETCH(int, people);
        QFETCH(int, requests);
        for (int i = 0; i < people; ++i)
            m_people << QStringLiteral("user_%1").arg(i);
        QCOMPARE(gather(), m_people);
        QCOMPARE(m_server->count("GET", "/api/v1/users"), requests);
    }

    void nobodySlipsWhenSomebodyGoesMeanwhile()
    {
        for (int i = 0; i < 1250; ++i)
            m_people << QStringLiteral("user_%1").arg(i);
        m_between = [this](int answers) {
            if (answers == 2)
                m_people.removeFirst();
        };
        QCOMPARE(gather(), m_people);
    }

    void aServerThatCountsWrongIsNotAskedForEver()
    {
        m_people = {QStringLiteral("user_1")};
        m_server->on("GET", "/api/v1/users", [this](const SeenRequest &request) {
            TestAnswer answer = usersAnswer(request);
            answer.json.insert(QStringLiteral("meta"), QJsonObject{{QStringLiteral("pagination"), QJsonObject{{QStringLiteral("total"), 5000}}}});
            return answer;
        });
        QCOMPARE(gather(), m_people);
    }
};

QTEST_GUILESS_MAIN(TestRestIdentities)
#include "tst_rest_identities.moc"
