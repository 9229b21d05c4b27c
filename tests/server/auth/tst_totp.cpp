// SPDX-License-Identifier: GPL-3.0-or-later
// Time-based codes against the vectors of RFC 6238 and RFC 4226, and what an app reads.
#include "server/auth/totp.h"

#include <QTest>
#include <QUrl>
#include <QUrlQuery>

using namespace server::auth;
using namespace Qt::StringLiterals;

class TestTotp : public QObject
{
    Q_OBJECT

    inline static const QByteArray kSecret{"12345678901234567890"}; // of both RFCs

private slots:
    void timedCodes_data()
    {
        QTest::addColumn<qint64>("seconds");
        QTest::addColumn<QByteArray>("code");
        QTest::newRow("1970") << qint64(59) << QByteArray("94287082");
        QTest::newRow("2005, first second of a step less one") << qint64(1111111109) << QByteArray("07081804");
        QTest::newRow("2005, a step on") << qint64(1111111111) << QByteArray("14050471");
        QTest::newRow("2009") << qint64(1234567890) << QByteArray("89005924");
        QTest::newRow("2033") << qint64(2000000000) << QByteArray("69279037");
        QTest::newRow("2603, beyond 32 bits of seconds") << qint64(20000000000) << QByteArray("65353130");
    }
    void timedCodes() // RFC 6238, appendix B
    {
        QFETCH(qint64, seconds);
        QFETCH(QByteArray, code);
        const qint64 step = totpStepAt(seconds * 1000);
        QCOMPARE(totpCode(kSecret, step, 8), code);
        QCOMPARE(totpCode(kSecret, step), code.right(6));
        QCOMPARE(matchTotp(kSecret, code.right(6), seconds * 1000), std::optional(step));
    }

    void countedCodes() // RFC 4226, appendix D
    {
        const QList<QByteArray> expected{"755224", "287082", "359152", "969429", "338314", "254676", "287922", "162583", "399871", "520489"};
        for (int counter = 0; counter < expected.size(); ++counter)
            QCOMPARE(totpCode(kSecret, counter), expected.at(counter));
    }

    void aClockMayBeOneStepOff_data()
    {
        QTest::addColumn<int>("stepsOff");
        QTest::addColumn<bool>("accepted");
        QTest::newRow("two behind") << -2 << false;
        QTest::newRow("one behind") << -1 << true;
        QTest::newRow("right") << 0 << true;
        QTest::newRow("one ahead") << 1 << true;
        QTest::newRow("two ahead") << 2 << false;
    }
    void aClockMayBeOneStepOff()
    {
        QFETCH(int, stepsOff);
        QFETCH(bool, accepted);
        const qint64 now = 1'753'358'400'000;
        const qint64 step = totpStepAt(now) + stepsOff;
        const auto matched = matchTotp(kSecret, totpCode(kSecret, step), now);
        QCOMPARE(matched.has_value(), accepted);
        if (accepted)
            QCOMPARE(*matched, step);
    }

    void whatIsNoCodeNeverMatches_data()
    {
        QTest::addColumn<QByteArray>("code");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("five digits") << QByteArray("87082");
        QTest::newRow("seven digits") << QByteArray("2870820");
        QTest::newRow("eight digits") << QByteArray("94287082");
        QTest::newRow("letters") << QByteArray("28708a");
        QTest::newRow("a zero byte inside") << QByteArray("287\00082", 6);
        QTest::newRow("very long") << QByteArray(10'000, '2');
    }
    void whatIsNoCodeNeverMatches()
    {
        QFETCH(QByteArray, code);
        QVERIFY(!matchTotp(kSecret, code, 59'000));
    }

    void secretsAreLongAndNeverTheSame()
    {
        const QByteArray one = newTotpSecret();
        QCOMPARE(one.size(), 20);
        QVERIFY(one != newTotpSecret());
    }

    void anAppReadsTheAddress()
    {
        QCOMPARE(base32Text(kSecret), u"GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ"_s); // RFC 4648
        const QUrl uri(otpauthUri(u"MCP Platform"_s, u"a:b?c&d@example.com"_s, kSecret), QUrl::StrictMode);
        QVERIFY(uri.isValid());
        QCOMPARE(uri.scheme(), u"otpauth"_s);
        QCOMPARE(uri.host(), u"totp"_s);
        QCOMPARE(uri.path(QUrl::FullyDecoded), u"/MCP Platform:a:b?c&d@example.com"_s);
        const QUrlQuery query(uri);
        QCOMPARE(query.queryItemValue(u"secret"_s), base32Text(kSecret));
        QCOMPARE(query.queryItemValue(u"issuer"_s, QUrl::FullyDecoded), u"MCP Platform"_s);
        QCOMPARE(query.queryItemValue(u"digits"_s), u"6"_s);
        QCOMPARE(query.queryItemValue(u"period"_s), u"30"_s);
    }
};

QTEST_GUILESS_MAIN(TestTotp)
#include "tst_totp.moc"
