// SPDX-License-Identifier: GPL-3.0-or-later
// Which passwords and email addresses will do.
#include "server/auth/email_address.h"
#include "server/auth/password_policy.h"

#include <QFile>
#include <QTest>

using namespace server::auth;

class TestPasswordPolicy : public QObject
{
    Q_OBJECT

private slots:
    void passwords_data()
    {
        QTest::addColumn<QString>("password");
        QTest::addColumn<QString>("problem"); // a word of it; empty: none
        QTest::newRow("a sentence") << "correct horse battery" << "";
        QTest::newRow("eight characters") << "x7Qp-w2z" << "";
        QTest::newRow("seven characters") << "x7Qp-w2" << "at least 8";
        QTest::newRow("nothing") << "" << "at least 8";
        QTest::newRow("the most bytes") << QString(1024, u'q') << "";
        QTest::newRow("a byte too many") << QString(1025, u'q') << "too long";
        QTest::newRow("too many bytes in fewer characters") << QString(513, u'ä') << "too long";
        QTest::newRow("common") << "password" << "commonest";
        QTest::newRow("common in capitals") << "PassWord123" << "commonest";
        QTest::newRow("a keyboard run") << "qwertyuiop" << "commonest";
        QTest::newRow("counting") << "1234567890" << "commonest";
        QTest::newRow("common with more around it") << "password of my dog" << "";
        QTest::newRow("the email") << "Jane.Roe@Example.com" << "email";
        QTest::newRow("the email before its @") << "jane.ROE" << "email";
        QTest::newRow("the email with more") << "jane.roe and others" << "";
    }
    void passwords()
    {
        QFETCH(QString, password);
        QFETCH(QString, problem);
        const QString said = passwordProblem(password, "jane.roe@example.com");
        QCOMPARE(said.isEmpty(), problem.isEmpty());
        QVERIFY2(said.contains(problem), qPrintable(said));
        QVERIFY(password.isEmpty() || !said.contains(password));
    }

    void theListIsSound()
    {
        QVERIFY(!passwordProblem("password", {}).isEmpty()); // brings the list in
        QFile list(":/auth/common_passwords.txt");
        QVERIFY(list.open(QIODevice::ReadOnly));
        QSet<QString> seen;
        for (const QByteArray &line : list.readAll().split('\n')) {
            const QString password = QString::fromUtf8(line);
            if (password.isEmpty() || password.startsWith(u'#'))
                continue;
            QVERIFY2(password.size() >= kMinPasswordLength, line.constData());
            QVERIFY2(password == password.toCaseFolded() && password == password.trimmed(), line.constData());
            QVERIFY2(!seen.contains(password), line.constData());
            seen.insert(password);
        }
        QVERIFY(seen.size() >= 1000);
    }

    void emails_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("good");
        QTest::newRow("everyday") << "john.doe+mcp@mail.example.com" << true;
        QTest::newRow("host of one label") << "admin@localhost" << true;
        QTest::newRow("beyond ASCII") << "jörg@bücher.example" << true;
        QTest::newRow("empty") << "" << false;
        QTest::newRow("no host") << "a@" << false;
        QTest::newRow("no local part") << "@b" << false;
        QTest::newRow("two @") << "a@b@c" << false;
        QTest::newRow("dots in a row") << "a..b@c" << false;
        QTest::newRow("dot at the end") << "a.@c" << false;
        QTest::newRow("empty label") << "a@b..c" << false;
        QTest::newRow("label that begins with a hyphen") << "a@-b.c" << false;
        QTest::newRow("space") << "a b@c" << false;
        QTest::newRow("line end") << "a@b\r\nBcc: c@d" << false;
        QTest::newRow("angle brackets") << "<a@b>" << false;
        QTest::newRow("a list") << "a@b,c" << false;
        QTest::newRow("long local part") << QString(65, u'a') + "@b" << false;
        QTest::newRow("long label") << "a@" + QString(64, u'b') << false;
        QTest::newRow("too long") << "a@" + QStringLiteral("bbbbbbbbb.").repeated(26) + "c" << false;
    }
    void emails()
    {
        QFETCH(QString, text);
        QFETCH(bool, good);
        QCOMPARE(isEmailAddress(text), good);
    }
};

QTEST_GUILESS_MAIN(TestPasswordPolicy)
#include "tst_password_policy.moc"
