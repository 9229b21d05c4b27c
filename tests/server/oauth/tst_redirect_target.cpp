// SPDX-License-Identifier: GPL-3.0-or-later
// Which addresses a sign-in may return to, spelled every way that has fooled somebody.
#include "server/oauth/redirect_target.h"

#include <QTest>

using namespace server::oauth;
using namespace Qt::StringLiterals;

class TestRedirectTarget : public QObject
{
    Q_OBJECT

private slots:
    void targets_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("accepted");
        QTest::addColumn<bool>("loopback");
        QTest::newRow("IPv4 loopback") << u"http://127.0.0.1:51234/callback"_s << true << true;
        QTest::newRow("IPv6 loopback") << u"http://[::1]:51234/callback"_s << true << true;
        QTest::newRow("configured") << u"https://console.example.com/signed-in"_s << true << false;
        QTest::newRow("configured with more path") << u"https://console.example.com/signed-in/../evil"_s << false << false;
        QTest::newRow("configured with another port") << u"https://console.example.com:444/signed-in"_s << false << false;
        QTest::newRow("configured in capitals") << u"https://CONSOLE.example.com/signed-in"_s << false << false;
        QTest::newRow("configured with a query") << u"https://console.example.com/signed-in?x=1"_s << false << false;
        QTest::newRow("a name for loopback") << u"http://localhost:51234/"_s << false << false;
        QTest::newRow("another address of loopback") << u"http://127.0.0.2:51234/"_s << false << false;
        QTest::newRow("loopback as a number") << u"http://2130706433:51234/"_s << false << false;
        QTest::newRow("loopback without a port") << u"http://127.0.0.1/"_s << false << false;
        QTest::newRow("loopback by https") << u"https://127.0.0.1:51234/"_s << false << false;
        QTest::newRow("loopback as a user name") << u"http://127.0.0.1:80@evil.example/"_s << false << false;
        QTest::newRow("a subdomain like loopback") << u"http://127.0.0.1.evil.example:80/"_s << false << false;
        QTest::newRow("a fragment") << u"http://127.0.0.1:51234/#x"_s << false << false;
        QTest::newRow("a query") << u"http://127.0.0.1:51234/?code=forged"_s << false << false;
        QTest::newRow("a line break") << u"http://127.0.0.1:51234/\r\nSet-Cookie: x"_s << false << false;
        QTest::newRow("a backslash") << u"http://127.0.0.1:51234\\@evil.example/"_s << false << false;
        QTest::newRow("a script") << u"javascript:alert(1)"_s << false << false;
        QTest::newRow("a custom scheme") << u"mcp-console://callback"_s << false << false;
        QTest::newRow("no scheme") << u"//evil.example/"_s << false << false;
        QTest::newRow("a path") << u"/callback"_s << false << false;
        QTest::newRow("empty") << QString() << false << false;
    }
    void targets()
    {
        QFETCH(QString, text);
        QFETCH(bool, accepted);
        QFETCH(bool, loopback);
        const auto target = acceptedTarget(text, {u"https://console.example.com/signed-in"_s});
        QCOMPARE(target.has_value(), accepted);
        if (accepted) {
            QCOMPARE(target->isLoopback, loopback);
            QCOMPARE(target->url.toString(), text);
        }
    }
};

QTEST_GUILESS_MAIN(TestRedirectTarget)
#include "tst_redirect_target.moc"
