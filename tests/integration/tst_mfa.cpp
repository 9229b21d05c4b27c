// SPDX-License-Identifier: GPL-3.0-or-later
// The second factor at the real daemon: setting it up, signing in with it, losing it, giving it up.
// The codes are made here, from the secret the daemon shows.
#include "tests/support/authenticator.h"
#include "tests/support/daemon_process.h"

#include <QDateTime>
#include <QTest>

using namespace Qt::StringLiterals;
using support::Authenticator;
using support::DaemonProcess;
using support::HttpAnswer;

class TestMfa : public QObject
{
    Q_OBJECT

    std::unique_ptr<DaemonProcess> m_daemon;
    Authenticator m_app;
    QStringList m_recoveryCodes;

    static QString password() { return QString::fromLatin1(DaemonProcess::kPassword); }
    HttpAnswer login(const QString &code = {})
    {
        QJsonObject body{{u"username"_s, u"admin@localhost"_s}, {u"password"_s, password()}};
        if (!code.isNull())
            body.insert(u"mfaCode"_s, code);
        const QByteArray token = m_daemon->token();
        m_daemon->setToken({});
        const HttpAnswer answer = m_daemon->post(u"/api/v1/auth/login"_s, body);
        m_daemon->setToken(token);
        return answer;
    }
    static bool asksForCode(const HttpAnswer &answer)
    {
        return answer.status == 401 && answer.error().value(u"details"_s).toObject().value(u"mfaRequired"_s).toBool();
    }
    static QString field(const HttpAnswer &answer, const QString &name)
    {
        return answer.error().value(u"details"_s).toObject().value(u"fields"_s).toObject().value(name).toString();
    }
    void setUpFactor()
    {
        const HttpAnswer enrolled = m_daemon->post(u"/api/v1/auth/mfa/enrol"_s, {{u"password"_s, password()}});
        QCOMPARE(enrolled.status, 200);
        m_app.setSecret(enrolled.data().toObject().value(u"secret"_s).toString());
        const HttpAnswer confirmed = m_daemon->post(u"/api/v1/auth/mfa/confirm"_s, {{u"code"_s, m_app.fresh()}});
        QCOMPARE(confirmed.status, 200);
        m_recoveryCodes.clear();
        for (const QJsonValue code : confirmed.data().toObject().value(u"recoveryCodes"_s).toArray())
            m_recoveryCodes.append(code.toString());
        QCOMPARE(m_recoveryCodes.size(), 10);
    }

private slots:
    void init()
    {
        m_app = {};
        m_daemon = std::make_unique<DaemonProcess>();
        QVERIFY2(m_daemon->start({}, {{u"QT_LOGGING_RULES"_s, u"mcp.*.debug=true"_s}}), m_daemon->log().constData());
        QVERIFY(m_daemon->signIn());
    }
    void cleanup() { m_daemon.reset(); }

    void aFactorFromEnrollingToGivingUp()
    {
        QCOMPARE(m_daemon->get(u"/api/v1/auth/mfa"_s).data().toObject(), (QJsonObject{{u"enabled"_s, false}}));
        const HttpAnswer elsewhere = login();
        QCOMPARE(elsewhere.status, 200);

        QVERIFY(!field(m_daemon->post(u"/api/v1/auth/mfa/enrol"_s), u"password"_s).isEmpty());
        QVERIFY(!field(m_daemon->post(u"/api/v1/auth/mfa/enrol"_s, {{u"password"_s, u"no"_s}}), u"password"_s).isEmpty());
        const HttpAnswer enrolled = m_daemon->post(u"/api/v1/auth/mfa/enrol"_s, {{u"password"_s, password()}});
        QCOMPARE(enrolled.status, 200);
        const QString secret = enrolled.data().toObject().value(u"secret"_s).toString();
        QCOMPARE(secret.size(), 32);
        QVERIFY(enrolled.data().toObject().value(u"uri"_s).toString().startsWith(u"otpauth://totp/MCP%20Platform:admin%40localhost?secret="_s + secret));
        QCOMPARE(login().status, 200); // not yet
        m_app.setSecret(secret);

        QVERIFY(!field(m_daemon->post(u"/api/v1/auth/mfa/confirm"_s, {{u"code"_s, m_app.wrong()}}), u"code"_s).isEmpty());
        const QString first = m_app.fresh();
        const HttpAnswer confirmed = m_daemon->post(u"/api/v1/auth/mfa/confirm"_s, {{u"code"_s, first}});
        QCOMPARE(confirmed.status, 200);
        const QString recovery = confirmed.data().toObject().value(u"recoveryCodes"_s).toArray().at(0).toString();
        QCOMPARE(m_daemon->get(u"/api/v1/auth/mfa"_s).data().toObject().value(u"recoveryCodesLeft"_s).toInt(), 10);
        QCOMPARE(m_daemon->post(u"/api/v1/auth/mfa/enrol"_s, {{u"password"_s, password()}}).status, 409);

        // The session that did it stays; the other began with the password alone.
        const QByteArray mine = m_daemon->token();
        m_daemon->setToken(elsewhere.data().toObject().value(u"accessToken"_s).toString().toLatin1());
        QCOMPARE(m_daemon->get(u"/api/v1/stats"_s).status, 401);
        m_daemon->setToken(mine);

        QVERIFY(asksForCode(login()));
        QVERIFY(asksForCode(login(m_app.wrong())));
        QVERIFY(asksForCode(login(first)));
        const QString second = m_app.fresh();
        QCOMPARE(login(second).status, 200);
        QVERIFY(asksForCode(login(second)));

        QVERIFY(!field(m_daemon->post(u"/api/v1/auth/mfa/disable"_s, {{u"password"_s, u"no"_s}, {u"code"_s, second}}), u"password"_s).isEmpty());
        QVERIFY(!field(m_daemon->post(u"/api/v1/auth/mfa/disable"_s, {{u"password"_s, password()}, {u"code"_s, second}}), u"code"_s).isEmpty());
        QCOMPARE(m_daemon->post(u"/api/v1/auth/mfa/disable"_s, {{u"password"_s, password()}, {u"code"_s, recovery}}).status, 200);
        QCOMPARE(login().status, 200);
        QCOMPARE(m_daemon->post(u"/api/v1/auth/mfa/recovery-codes"_s, {{u"code"_s, second}}).status, 409);
    }

    void codesAndRecoveryCodesAreSpentForGood()
    {
        setUpFactor();
        const QString code = m_app.fresh();
        QCOMPARE(login(code).status, 200);
        QCOMPARE(login(m_recoveryCodes.at(0)).status, 200);
        m_daemon->kill(); // without a chance to write anything down
        QVERIFY2(m_daemon->start(), m_daemon->log().constData());
        QVERIFY(asksForCode(login(code)));
        QVERIFY(asksForCode(login(m_recoveryCodes.at(0))));
        const HttpAnswer recovered = login(m_recoveryCodes.at(1));
        QCOMPARE(recovered.status, 200);
        m_daemon->setToken(recovered.data().toObject().value(u"accessToken"_s).toString().toLatin1());

        const HttpAnswer renewed = m_daemon->post(u"/api/v1/auth/mfa/recovery-codes"_s, {{u"code"_s, m_recoveryCodes.at(2)}});
        QCOMPARE(renewed.status, 200);
        QCOMPARE(renewed.data().toObject().value(u"recoveryCodes"_s).toArray().size(), 10);
        QVERIFY(asksForCode(login(m_recoveryCodes.at(3))));
        QCOMPARE(login(renewed.data().toObject().value(u"recoveryCodes"_s).toArray().at(0).toString()).status, 200);
    }

    void guessingLocksTheFactorAlsoAcrossARestart()
    {
        setUpFactor();
        for (int i = 0; i < 5; ++i)
            QVERIFY(asksForCode(login(m_app.wrong())));
        const QString right = m_app.fresh();
        const HttpAnswer locked = login(right);
        QCOMPARE(locked.status, 429);
        QVERIFY(locked.headers.value("retry-after").toInt() > 200);
        m_daemon->kill();
        QVERIFY2(m_daemon->start(), m_daemon->log().constData());
        QCOMPARE(login(right).status, 429);
        QVERIFY(asksForCode(login())); // the password alone still gets no further
    }

    void nobodyTakesTheirOwnOffAsAdministrator()
    {
        setUpFactor();
        const QString me = login(m_app.fresh()).data().toObject().value(u"user"_s).toObject().value(u"id"_s).toString();
        QCOMPARE(m_daemon->remove(u"/api/v1/users/%1/mfa"_s.arg(me)).status, 409);
        QCOMPARE(m_daemon->remove(u"/api/v1/users/user_nobody/mfa"_s).status, 404);
    }

    void noSecretReachesTheLog()
    {
        setUpFactor();
        const QString code = m_app.fresh();
        QCOMPARE(login(code).status, 200);
        QCOMPARE(login(m_recoveryCodes.at(0)).status, 200);
        QCOMPARE(m_daemon->terminate(), 0);
        QVERIFY(m_daemon->log().contains("/api/v1/auth/login")); // it does tell of requests
        QVERIFY(!m_daemon->log().contains(m_recoveryCodes.at(0).toLatin1()));
        QVERIFY(!m_daemon->log().contains(code.toLatin1()));
    }
};

QTEST_GUILESS_MAIN(TestMfa)
#include "tst_mfa.moc"
