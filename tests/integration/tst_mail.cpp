// SPDX-License-Identifier: GPL-3.0-or-later
// Welcome mail from the real daemon to a real mail server: sent, and said to be sent; not sent, and said why.
#include "server/config/settings.h"
#include "server/store/store.h"
#include "tests/support/browser.h"
#include "tests/support/daemon_process.h"
#include "tests/support/node_program.h"

#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using support::DaemonProcess;
using support::HttpAnswer;
using support::NodeProgram;

class TestMail : public QObject
{
    Q_OBJECT

    inline static const QString kUserPassword = u"a planted password 7"_s;
    inline static const QString kMailPassword = u"a planted mail password"_s;

    std::unique_ptr<DaemonProcess> m_daemon;
    NodeProgram m_mails;

    // While no server runs on the folder.
    void configure(const QHash<QString, QString> &values)
    {
        core::SystemClock clock;
        auto store = server::store::Store::open({m_daemon->dataDir() + u"/data"_s, {}});
        QVERIFY(store);
        auto configuration = server::config::Configuration::open((*store)->configs(), clock);
        QVERIFY(configuration);
        QVector<server::config::Change> changes;
        for (auto it = values.begin(); it != values.end(); ++it)
            changes.append({{{}, it.key()}, it.value()});
        QVERIFY((*configuration)->set(changes, {u"test"_s, core::allPermissions()}));
    }
    void startWith(const QHash<QString, QString> &values)
    {
        QCOMPARE(m_daemon->terminate(), 0);
        configure(values);
        QVERIFY2(m_daemon->start({}, {{u"QT_LOGGING_RULES"_s, u"mcp.*.debug=true"_s}}), m_daemon->log().constData());
        QVERIFY(m_daemon->signIn());
    }
    QJsonObject welcome(const QString &email)
    {
        const HttpAnswer made = m_daemon->post(u"/api/v1/users"_s, {{u"email"_s, email}, {u"name"_s, u"Zoë"_s}, {u"password"_s, kUserPassword},
                                                                    {u"roles"_s, QJsonArray{u"viewer"_s}}, {u"sendWelcomeEmail"_s, true}});
        [&] { QCOMPARE(made.status, 201); }(); // the account is made whatever becomes of the mail
        return made.data().toObject().value(u"welcomeEmail"_s).toObject();
    }

private slots:
    void initTestCase()
    {
        if (const QString missing = NodeProgram::whatIsMissing(u"maildev"_s); !missing.isEmpty())
            QSKIP(qPrintable(missing));
        QVERIFY2(m_mails.start(u"mail_server.mjs"_s, {u"platform"_s, kMailPassword}), m_mails.problems().constData());
    }
    void init()
    {
        m_daemon = std::make_unique<DaemonProcess>();
        QVERIFY2(m_daemon->start(), m_daemon->log().constData());
        QVERIFY(m_daemon->signIn());
    }
    void cleanup() { m_daemon.reset(); }

    void withoutAMailServerTheAnswerSaysSo()
    {
        const QJsonObject told = welcome(u"none@example.com"_s);
        QCOMPARE(told.value(u"sent"_s).toBool(true), false);
        QVERIFY(!told.value(u"reason"_s).toString().isEmpty());
    }

    void aMailIsReallySent()
    {
        startWith({{u"smtp.host"_s, u"127.0.0.1"_s}, {u"smtp.port"_s, QString::number(m_mails.url(0).port())}, {u"smtp.security"_s, u"none"_s},
                   {u"smtp.from"_s, u"platform@example.com"_s}, {u"smtp.username"_s, u"platform"_s}, {u"smtp.password"_s, kMailPassword}});
        const QJsonObject told = welcome(u"zoe@example.com"_s);
        QVERIFY2(told.value(u"sent"_s).toBool(), qPrintable(told.value(u"reason"_s).toString()));
        support::Browser browser;
        QByteArray inbox;
        QTRY_VERIFY((inbox = browser.get(QUrl(m_mails.url(1).toString() + u"/email"_s)).body).contains("zoe@example.com"));
        const QJsonObject mail = QJsonDocument::fromJson(inbox).array().at(0).toObject();
        QVERIFY(mail.value(u"text"_s).toString().contains(u"Zoë"_s));
        QVERIFY(!inbox.contains(kUserPassword.toUtf8()));
        QVERIFY(!m_daemon->log().contains(kUserPassword.toUtf8()));
        QVERIFY(!m_daemon->log().contains(kMailPassword.toUtf8()));
    }

    void aServerThatIsGoneIsToldAndLogged()
    {
        NodeProgram gone;
        QVERIFY(gone.start(u"mail_server.mjs"_s));
        const int port = gone.url(0).port();
        gone.stop();
        startWith({{u"smtp.host"_s, u"127.0.0.1"_s}, {u"smtp.port"_s, QString::number(port)}, {u"smtp.security"_s, u"none"_s},
                   {u"smtp.from"_s, u"platform@example.com"_s}});
        const QJsonObject told = welcome(u"gone@example.com"_s);
        QCOMPARE(told.value(u"sent"_s).toBool(true), false);
        QCOMPARE(told.value(u"reason"_s).toString(), u"The mail server cannot be reached"_s);
        QTRY_VERIFY(m_daemon->log().contains("A mail was not sent"));
    }

    void aWrongPasswordForTheMailServerIsTold()
    {
        startWith({{u"smtp.host"_s, u"127.0.0.1"_s}, {u"smtp.port"_s, QString::number(m_mails.url(0).port())}, {u"smtp.security"_s, u"none"_s},
                   {u"smtp.from"_s, u"platform@example.com"_s}, {u"smtp.username"_s, u"platform"_s}, {u"smtp.password"_s, u"planted-wrong-one"_s}});
        QCOMPARE(welcome(u"wrong@example.com"_s).value(u"reason"_s).toString(), u"The mail server refuses the sign-in"_s);
        QVERIFY(!m_daemon->log().contains("planted-wrong-one"));
    }
};

QTEST_GUILESS_MAIN(TestMail)
#include "tst_mail.moc"
