// SPDX-License-Identifier: GPL-3.0-or-later
// The platform's settings: every row holds to its own rules, and keys fall under the right row.
#include "server/config/setting_table.h"

#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace server::config;

class TestSettingTable : public QObject
{
    Q_OBJECT
private slots:
    void everyRowIsWhole()
    {
        QSet<QString> keys;
        for (const SettingRow &row : settingTable()) {
            QVERIFY2(!keys.contains(row.key), qPrintable(row.key));
            keys.insert(row.key);
            QVERIFY2(!row.about.isEmpty(), qPrintable(row.key));
            QVERIFY2(isReservedKey(row.key), qPrintable(row.key));
            const QString wrong = whatIsWrong(row, row.fallback);
            QVERIFY2(wrong.isEmpty(), qPrintable(row.key + u": "_s + wrong));
            QString key = row.key;
            key.replace(u'*', u"some-name"_s);
            QCOMPARE(findSetting(key), &row);
        }
    }

    void whatIsSecretIsSealed()
    {
        for (const char *key : {"smtp.password", "oauth.google.clientSecret", "oauth.my-idp.clientSecret"})
            QVERIFY2(findSetting(QString::fromLatin1(key))->sealing == Sealing::Sealed, key);
    }

    void whoMayOpenTheDoorsIsTheAdministratorAlone()
    {
        for (const SettingRow &row : settingTable()) {
            if (row.key.startsWith("oauth."_L1) || row.key.startsWith("smtp."_L1) || row.key.startsWith("limits."_L1))
                QVERIFY2(row.needs == core::Permission::PlatformAdmin, qPrintable(row.key));
        }
    }

    void keysThatAreNoSetting_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<bool>("reserved");
        QTest::newRow("of a service") << u"cache.ttl"_s << false;
        QTest::newRow("a prefix without its dot") << u"logging"_s << false;
        QTest::newRow("unknown below a prefix") << u"log.colour"_s << true;
        QTest::newRow("no provider's name") << u"oauth..clientId"_s << true;
        QTest::newRow("two names for one star") << u"oauth.a.b.clientId"_s << true;
        QTest::newRow("a provider in capitals") << u"oauth.Google.clientId"_s << true;
    }
    void keysThatAreNoSetting()
    {
        QFETCH(QString, key);
        QFETCH(bool, reserved);
        QVERIFY(!findSetting(key));
        QCOMPARE(isReservedKey(key), reserved);
    }

    void values_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("value");
        QTest::addColumn<bool>("good");
        QTest::newRow("a level") << u"log.level"_s << u"debug"_s << true;
        QTest::newRow("no level") << u"log.level"_s << u"loud"_s << false;
        QTest::newRow("a level in capitals") << u"log.level"_s << u"DEBUG"_s << false;
        QTest::newRow("least number") << u"logs.retention.days"_s << u"1"_s << true;
        QTest::newRow("below the least") << u"logs.retention.days"_s << u"0"_s << false;
        QTest::newRow("greatest number") << u"smtp.port"_s << u"65535"_s << true;
        QTest::newRow("above the greatest") << u"smtp.port"_s << u"65536"_s << false;
        QTest::newRow("a negative number") << u"smtp.port"_s << u"-25"_s << false;
        QTest::newRow("a number with a sign") << u"smtp.port"_s << u"+25"_s << false;
        QTest::newRow("a number with a space") << u"smtp.port"_s << u" 25"_s << false;
        QTest::newRow("a number with a line end") << u"smtp.port"_s << u"25\n"_s << false;
        QTest::newRow("a number past 64 bits") << u"smtp.port"_s << u"18446744073709551617"_s << false;
        QTest::newRow("no number") << u"smtp.port"_s << QString() << false;
        QTest::newRow("a flag") << u"oauth.tokensInQuery"_s << u"true"_s << true;
        QTest::newRow("a flag in words") << u"oauth.tokensInQuery"_s << u"yes"_s << false;
        QTest::newRow("a host") << u"smtp.host"_s << u"mail.example.com"_s << true;
        QTest::newRow("an IPv6 address") << u"smtp.host"_s << u"::1"_s << true;
        QTest::newRow("no host") << u"smtp.host"_s << QString() << true;
        QTest::newRow("a host with a path") << u"smtp.host"_s << u"mail.example.com/x"_s << false;
        QTest::newRow("a host with a second header") << u"smtp.host"_s << u"mail\r\nX: y"_s << false;
        QTest::newRow("a sender") << u"smtp.from"_s << u"mcp@example.com"_s << true;
        QTest::newRow("a sender with a second header") << u"smtp.from"_s << u"mcp@example.com\nBcc: x@y"_s << false;
        QTest::newRow("an engine's socket") << u"engine.address"_s << u"unix:///run/podman/podman.sock"_s << true;
        QTest::newRow("an engine's port") << u"engine.address"_s << u"tcp://[::1]:2376"_s << true;
        QTest::newRow("an engine without a port") << u"engine.address"_s << u"tcp://engine-1.example.com/"_s << true;
        QTest::newRow("an engine with a password") << u"engine.address"_s << u"tcp://me:hush@engine:2375"_s << false;
        QTest::newRow("an engine with a path") << u"engine.address"_s << u"tcp://engine:2375/x"_s << false;
        QTest::newRow("an engine's port that is none") << u"engine.address"_s << u"tcp://engine:0"_s << false;
        QTest::newRow("where ports are published") << u"engine.publishAddress"_s << u"0.0.0.0"_s << true;
        QTest::newRow("where ports are published, version 6") << u"engine.publishAddress"_s << u"::1"_s << true;
        QTest::newRow("letters that are no address") << u"engine.publishAddress"_s << u"abc"_s << false;
        QTest::newRow("half an address") << u"engine.publishAddress"_s << u"1.2.3"_s << false;
        QTest::newRow("an issuer") << u"oauth.google.issuer"_s << u"https://accounts.google.com"_s << true;
        QTest::newRow("an issuer of another scheme") << u"oauth.google.issuer"_s << u"file:///etc/passwd"_s << false;
        QTest::newRow("an issuer with a name in it") << u"oauth.google.issuer"_s << u"https://a@b"_s << false;
        QTest::newRow("domains") << u"oauth.google.allowedDomains"_s << u"example.com, example.org"_s << true;
        QTest::newRow("domains with a pattern") << u"oauth.google.allowedDomains"_s << u"*.com"_s << false;
        QTest::newRow("a role") << u"oauth.google.defaultRole"_s << u"viewer"_s << true;
        QTest::newRow("no role") << u"oauth.google.defaultRole"_s << u"root"_s << false;
    }
    void values()
    {
        QFETCH(QString, key);
        QFETCH(QString, value);
        QFETCH(bool, good);
        const QString wrong = whatIsWrong(*findSetting(key), value);
        QVERIFY2(wrong.isEmpty() == good, qPrintable(wrong));
    }

    void listsAreReadWithoutBlanks()
    {
        QCOMPARE(listItems(u" a, b ,,c "_s), (QStringList{u"a"_s, u"b"_s, u"c"_s}));
        QCOMPARE(listItems(u" , "_s), QStringList());
    }
};

QTEST_APPLESS_MAIN(TestSettingTable)
#include "tst_setting_table.moc"
