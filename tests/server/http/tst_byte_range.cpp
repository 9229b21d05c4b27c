// SPDX-License-Identifier: GPL-3.0-or-later
// Range and If-Range by RFC 9110, 14.
#include "server/http/byte_range.h"

#include <QTest>

using namespace server::http;
using Kind = RangeChoice::Kind;
Q_DECLARE_METATYPE(Kind)

class TestByteRange : public QObject
{
    Q_OBJECT

private slots:
    void rangesAreChosen_data()
    {
        QTest::addColumn<QByteArray>("range");
        QTest::addColumn<qint64>("total");
        QTest::addColumn<Kind>("kind");
        QTest::addColumn<qint64>("first");
        QTest::addColumn<qint64>("size");
        const auto row = [](const char *name, const char *range, qint64 total, Kind kind, qint64 first, qint64 size) {
            QTest::newRow(name) << QByteArray(range) << total << kind << first << size;
        };
        row("none", nullptr, 1000, Kind::Whole, 0, 1000);
        row("the first bytes", "bytes=0-499", 1000, Kind::Part, 0, 500);
        row("one byte", "bytes=0-0", 1000, Kind::Part, 0, 1);
        row("from the middle to the end", "bytes=500-", 1000, Kind::Part, 500, 500);
        row("the last byte", "bytes=999-", 1000, Kind::Part, 999, 1);
        row("past the end", "bytes=900-5000", 1000, Kind::Part, 900, 100);
        row("the last bytes", "bytes=-100", 1000, Kind::Part, 900, 100);
        row("more last bytes than there are", "bytes=-5000", 1000, Kind::Part, 0, 1000);
        row("case of the unit", "BYTES=1-2", 1000, Kind::Part, 1, 2);
        row("spaces around", "  bytes= 1-2  ", 1000, Kind::Part, 1, 2);
        row("leading zeros", "bytes=0000000000000000000000001-2", 1000, Kind::Part, 1, 2);
        row("an end that no number holds", "bytes=1-99999999999999999999999", 1000, Kind::Part, 1, 999);
        row("behind the end", "bytes=1000-", 1000, Kind::Unsatisfiable, 0, 0);
        row("far behind the end", "bytes=99999999999999999999999-", 1000, Kind::Unsatisfiable, 0, 0);
        row("the last none", "bytes=-0", 1000, Kind::Unsatisfiable, 0, 0);
        row("of nothing", "bytes=0-", 0, Kind::Unsatisfiable, 0, 0);
        row("the last of nothing", "bytes=-1", 0, Kind::Unsatisfiable, 0, 0);
        row("backwards", "bytes=5-4", 1000, Kind::Whole, 0, 1000);
        row("several", "bytes=0-1,5-6", 1000, Kind::Whole, 0, 1000);
        row("another unit", "lines=0-1", 1000, Kind::Whole, 0, 1000);
        row("no range", "bytes=", 1000, Kind::Whole, 0, 1000);
        row("a hyphen alone", "bytes=-", 1000, Kind::Whole, 0, 1000);
        row("no hyphen", "bytes=5", 1000, Kind::Whole, 0, 1000);
        row("two hyphens", "bytes=1--2", 1000, Kind::Whole, 0, 1000);
        row("negative", "bytes=-1-2", 1000, Kind::Whole, 0, 1000);
        row("signs", "bytes=+1-2", 1000, Kind::Whole, 0, 1000);
        row("hexadecimal", "bytes=0x1-0x2", 1000, Kind::Whole, 0, 1000);
        row("spaces within", "bytes=1 -2", 1000, Kind::Whole, 0, 1000);
        row("a huge file", "bytes=9223372036854775806-", 9223372036854775807, Kind::Unsatisfiable, 0, 0);
    }
    void rangesAreChosen()
    {
        QFETCH(QByteArray, range);
        QFETCH(qint64, total);
        const RangeChoice choice = chooseRange(range, {}, total, "\"a\"");
        QFETCH(Kind, kind);
        QVERIFY(choice.kind == kind);
        QTEST(choice.first, "first");
        QTEST(choice.size, "size");
    }

    void onlyOfTheSame()
    {
        const auto isPart = [](const QByteArray &ifRange) { return chooseRange("bytes=1-2", ifRange, 1000, "\"a\"").kind == Kind::Part; };
        QVERIFY(isPart({}));
        QVERIFY(isPart("\"a\""));
        QVERIFY(isPart(" \"a\" "));
        QVERIFY(!isPart("\"b\""));
        QVERIFY(!isPart("W/\"a\""));
        QVERIFY(!isPart("a"));
        QVERIFY(!isPart(""));
        QVERIFY(!isPart("Thu, 24 Jul 2025 12:00:00 GMT"));
        QVERIFY(chooseRange("bytes=1-2", "", 1000, "").kind == Kind::Whole);
        // What lies outside is no fault when it is of something else.
        QVERIFY(chooseRange("bytes=5000-", "\"b\"", 1000, "\"a\"").kind == Kind::Whole);
    }
};

QTEST_APPLESS_MAIN(TestByteRange)
#include "tst_byte_range.moc"
