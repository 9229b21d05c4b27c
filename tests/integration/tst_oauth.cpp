// SPDX-License-Identifier: GPL-3.0-or-later
// Signing in through a provider at the real daemon, by HTTP all the way: there, back, and the trade.
#include "server/config/settings.h"
#include "server/store/store.h"
#include "tests/support/browser.h"
#include "tests/support/daemon_process.h"
#include "tests/support/node_program.h"

#include <QCryptographicHash>
#include <QTest>

using namespace Qt::StringLiterals;
using support::Browser;
using support::DaemonProcess;
using support::HttpAnswer;
using support::NodeProgram;

class TestOAuth : public QObject
{
    Q_OBJECT

    inline static const QString kReturn = u"http://127.0.0.1:51234/signed-in"_s;
    inline static const QString kVerifier = u"a-verifier-of-the-client-that-is-43-characters"_s;
    inline static const QString kSecret = u"planted-client-secret"_s;

    DaemonProcess m_daemon;
    NodeProgram m_provider;

    static QString challenge()
    {
        return QString::fromLatin1(QCryptographicHash::hash(kVerifier.toUtf8(), QCryptographicHash::Sha256)
                                       .toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
    }
    // While no server runs on the folder.
    void configure(const QHash<QString, QString> &values)
    {
        core::SystemClock clock;
        auto store = server::store::Store::open({m_daemon.dataDir() + u"/data"_s, {}});
        QVERIFY(store);
        auto configuration = server::config::Configuration::open((*store)->configs(), clock);
        QVERIFY(configuration);
        QVector<server::config::Change> changes;
        for (auto it = values.begin(); it != values.end(); ++it)
            changes.append({{{}, it.key()}, it.value()});
        QVERIFY((*configuration)->set(changes, {u"test"_s, core::allPermissions()}));
    }
    QUrl start(const QString &provider = u"house"_s)
    {
        QUrl url(m_daemon.url().toString() + u"/api/v1/auth/oauth/"_s + provider);
        url.setQuery(QUrlQuery{{u"redirect"_s, kReturn}, {u"codeChallenge"_s, challenge()}, {u"state"_s, u"mine"_s}});
        return url;
    }

private slots:
    void initTestCase()
    {
        if (const QString missing = NodeProgram::whatIsMissing(u"oauth2-mock-server"_s); !missing.isEmpty())
            QSKIP(qPrintable(missing));
        QVERIFY2(m_provider.start(u"faulty_provider.mjs"_s), m_provider.problems().constData());
        QVERIFY2(m_daemon.start(), m_daemon.log().constData());
    }

    void whatIsNotSetUpIsSaid()
    {
        QCOMPARE(m_daemon.get(u"/api/v1/auth/oauth/providers"_s).data().toArray(), QJsonArray());
        for (const QString &provider : {u"google"_s, u"github"_s, u"microsoft"_s}) {
            const HttpAnswer answer = m_daemon.get(u"/api/v1/auth/oauth/%1?redirect=http%3A%2F%2F127.0.0.1%3A5%2F&codeChallenge="_s.arg(provider) + challenge());
            QCOMPARE(answer.status, 404);
            QCOMPARE(answer.error().value(u"code"_s).toString(), u"NOT_FOUND"_s);
            QVERIFY(answer.error().value(u"message"_s).toString().contains(provider));
        }
    }

    void aSignInFromEndToEnd()
    {
        QCOMPARE(m_daemon.terminate(), 0);
        configure({{u"oauth.house.clientId"_s, u"mcp"_s}, {u"oauth.house.clientSecret"_s, kSecret}, {u"oauth.house.issuer"_s, m_provider.url().toString()},
                   {u"oauth.house.title"_s, u"The House"_s}, {u"oauth.house.allowSignUp"_s, u"true"_s}, {u"oauth.house.defaultRole"_s, u"operator"_s}});
        QVERIFY2(m_daemon.start({}, {{u"QT_LOGGING_RULES"_s, u"mcp.*.debug=true"_s}}), m_daemon.log().constData());
        const QJsonObject house{{u"name"_s, u"house"_s}, {u"title"_s, u"The House"_s}};
        QCOMPARE(m_daemon.get(u"/api/v1/auth/oauth/providers"_s).data().toArray(), QJsonArray{house});

        Browser browser;
        const Browser::Page there = browser.get(start());
        QCOMPARE(there.status, 302);
        QVERIFY(there.next.toString().startsWith(m_provider.url().toString()));
        const QUrl callback = browser.get(there.next).next;
        QVERIFY(callback.toString().startsWith(m_daemon.url().toString() + u"/api/v1/auth/oauth/house/callback?"_s));
        const Browser::Page back = browser.get(callback);
        QCOMPARE(back.status, 302);
        QVERIFY(back.body.isEmpty());
        QCOMPARE(back.next.toString(QUrl::RemoveQuery), kReturn);
        const QUrlQuery handed(back.next);
        QCOMPARE(handed.queryItemValue(u"state"_s), u"mine"_s);
        QCOMPARE(browser.get(callback).status, 400); // used

        const QJsonObject right{{u"code"_s, handed.queryItemValue(u"code"_s)}, {u"codeVerifier"_s, kVerifier}};
        const HttpAnswer traded = m_daemon.post(u"/api/v1/auth/oauth/token"_s, right);
        QCOMPARE(traded.status, 200);
        QCOMPARE(traded.data().toObject().value(u"user"_s).toObject().value(u"roles"_s).toArray(), QJsonArray{u"operator"_s});
        QCOMPARE(m_daemon.post(u"/api/v1/auth/oauth/token"_s, right).status, 401);
        m_daemon.setToken(traded.data().toObject().value(u"accessToken"_s).toString().toLatin1());
        QCOMPARE(m_daemon.get(u"/api/v1/stats"_s).status, 200);
        // An account without a password needs none to set up its second factor.
        QCOMPARE(m_daemon.post(u"/api/v1/auth/mfa/enrol"_s).status, 200);

        QVERIFY(m_daemon.log().contains("/api/v1/auth/oauth/house/callback")); // it does tell of requests
        for (const QString &secret : {kSecret, handed.queryItemValue(u"code"_s), QUrlQuery(callback).queryItemValue(u"code"_s),
                                      QUrlQuery(callback).queryItemValue(u"state"_s), traded.data().toObject().value(u"refreshToken"_s).toString()})
            QVERIFY2(!m_daemon.log().contains(secret.toLatin1()), qPrintable(secret));
    }

    void aDenialComesBackToTheClient()
    {
        QVERIFY(m_provider.tell("do denied"));
        Browser browser;
        const Browser::Page back = browser.get(browser.get(browser.get(start()).next).next);
        QVERIFY(m_provider.tell("do nothing"));
        QCOMPARE(back.next.toString(), kReturn + u"?error=access_denied&state=mine"_s);
    }

    void aSilentProviderHoldsUpNobodyElse()
    {
        m_daemon.setToken({});
        Browser browser;
        const QUrl callback = browser.get(browser.get(start()).next).next;
        QVERIFY(m_provider.tell("do silent /token"));
        QNetworkAccessManager network;
        QNetworkRequest request(callback);
        request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
        const std::unique_ptr<QNetworkReply> waiting(network.get(request));
        for (int i = 0; i < 20; ++i)
            QCOMPARE(m_daemon.get(u"/api/v1/info"_s).status, 200);
        QVERIFY(!waiting->isFinished());
        QCOMPARE(m_daemon.terminate(), 0); // nor the server's end
        QVERIFY(m_provider.tell("do nothing"));
    }
};

QTEST_GUILESS_MAIN(TestOAuth)
#include "tst_oauth.moc"
