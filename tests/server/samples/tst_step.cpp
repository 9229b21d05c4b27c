// SPDX-License-Identifier: GPL-3.0-or-later
// The step of a query: what is understood, what is refused and how, and which step fits.
#include "server/samples/bucketing.h"
#include "server/samples/step.h"

#include <QTest>

#include <cmath>
#include <limits>

using namespace server::samples;

class TestStep : public QObject
{
    Q_OBJECT
private slots:
    void stepsAreRead_data();
    void stepsAreRead();
    void wrongStepsAreNamed_data();
    void wrongStepsAreNamed();
    void stepsAreWrittenShort();
    void theStepThatFitsFits();
    void bucketsAreAligned();
};

void TestStep::stepsAreRead_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<qint64>("ms");
    QTest::newRow("seconds") << "15s" << qint64(15'000);
    QTest::newRow("minutes") << "5m" << qint64(300'000);
    QTest::newRow("hours") << "1h" << qint64(3'600'000);
    QTest::newRow("days") << "1d" << qint64(86'400'000);
    QTest::newRow("weeks") << "2w" << qint64(1'209'600'000);
    QTest::newRow("milliseconds") << "250ms" << qint64(250);
    QTest::newRow("a bare number is seconds") << "60" << qint64(60'000);
    QTest::newRow("leading zero") << "05m" << qint64(300'000);
    QTest::newRow("the longest") << "366d" << qint64(366) * 86'400'000;
}

void TestStep::stepsAreRead()
{
    QFETCH(QString, text);
    QFETCH(qint64, ms);
    const auto step = parseStep(text);
    QVERIFY(step.ok());
    QCOMPARE(step->count(), ms);
}

void TestStep::wrongStepsAreNamed_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text : {"", "m", "5x", "-5m", "+5m", "5 m", " 5m", "1.5h", "5m5s", "0", "0s", "367d", "999999999999w",
                             "99999999999999999999s", "5M", "٥m", "5m "})
        QTest::newRow(*text ? text : "empty") << QString::fromUtf8(text);
}

void TestStep::wrongStepsAreNamed()
{
    QFETCH(QString, text);
    const auto step = parseStep(text);
    QVERIFY(!step.ok());
    QVERIFY(step.error().code == core::ErrorCode::Validation);
    QVERIFY(!step.error().fields.value(QStringLiteral("step")).isEmpty());
}

void TestStep::stepsAreWrittenShort()
{
    for (const char *text : {"15s", "5m", "1h", "1d", "1w", "90s", "1500ms", "36h", "250ms"})
        QCOMPARE(formatStep(*parseStep(QString::fromLatin1(text))), QString::fromLatin1(text));
    QCOMPARE(formatStep(core::Millis(120'000)), QStringLiteral("2m"));
}

void TestStep::theStepThatFitsFits()
{
    const qint64 start = 1'753'358'400'000;
    for (qint64 span = 1; span < qint64(100) * 365 * 86'400'000; span = span * 3 + 12'345) {
        for (const int points : {1, 100, 11'000}) {
            const qint64 step = stepThatFits(start, start + span, points).count();
            if (points > 1)
                QVERIFY((start + span) / step - start / step + 1 <= points);
            QVERIFY(step >= 1000);
        }
    }
    QCOMPARE(stepThatFits(start, start + 15LL * 86'400'000, 11'000).count(), 120'000);
}

void TestStep::bucketsAreAligned()
{
    QCOMPARE(bucketStart(12'345, 5000), 10'000);
    QCOMPARE(bucketStart(10'000, 5000), 10'000);
    QCOMPARE(bucketStart(-1, 5000), -5000);
    const double nan = std::numeric_limits<double>::quiet_NaN();
    const QVector<Sample> samples{{10'000, 4}, {11'000, 2}, {14'999, 6}, {20'000, 1}, {21'000, nan}, {30'000, nan}};
    const auto gauge = bucketize(samples, SeriesKind::Gauge, 5000);
    QCOMPARE(gauge.size(), 3);
    QCOMPARE(gauge[0].timeMs, 10'000);
    QCOMPARE(gauge[0].value, 4.0);
    QCOMPARE(gauge[0].min, 2.0);
    QCOMPARE(gauge[0].max, 6.0);
    QCOMPARE(gauge[0].count, 3);
    QCOMPARE(gauge[1].value, 1.0);
    QCOMPARE(gauge[1].count, 2);
    QVERIFY(std::isnan(gauge[2].value));
    const auto counter = bucketize(samples, SeriesKind::Counter, 5000);
    QCOMPARE(counter[0].value, 6.0);
    QCOMPARE(counter[1].value, 1.0);
    QVERIFY(bucketize({}, SeriesKind::Gauge, 5000).isEmpty());
    QVERIFY(kindOf(u"http_requests_total") == SeriesKind::Counter);
    QVERIFY(kindOf(u"cpu_usage") == SeriesKind::Gauge);
}

QTEST_GUILESS_MAIN(TestStep)
#include "tst_step.moc"
