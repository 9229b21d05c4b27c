// SPDX-License-Identifier: GPL-3.0-or-later
// Prometheus text: what we write passes promtool and reads back; what others write is read as far
// as it makes sense, and never does harm.
#include "server/samples/metric_names.h"
#include "server/samples/prometheus_text.h"

#include <QProcess>
#include <QRandomGenerator>
#include <QSet>
#include <QStandardPaths>
#include <QTest>

#include <cmath>
#include <limits>

using namespace server::samples;

class TestPrometheusText : public QObject
{
    Q_OBJECT
private slots:
    void numbersAreShortAndExact();
    void labelsAndHelpAreEscaped();
    void whatWeWriteReadsBack();
    void histogramsAreWhole();
    void promtoolAcceptsWhatWeWrite();
    void linesAreRead_data();
    void linesAreRead();
    void badLinesAreCounted_data();
    void badLinesAreCounted();
    void typesAreKnown();
    void limitsHold();
    void rubbishDoesNoHarm();
    void theTableOfNamesIsSound();
};

void TestPrometheusText::numbersAreShortAndExact()
{
    QCOMPARE(formatPrometheusValue(42), QByteArray("42"));
    QCOMPARE(formatPrometheusValue(0.1), QByteArray("0.1"));
    QCOMPARE(formatPrometheusValue(-1.5), QByteArray("-1.5"));
    QCOMPARE(formatPrometheusValue(1234567), QByteArray("1234567"));
    QCOMPARE(formatPrometheusValue(std::numeric_limits<double>::infinity()), QByteArray("+Inf"));
    QCOMPARE(formatPrometheusValue(-std::numeric_limits<double>::infinity()), QByteArray("-Inf"));
    QCOMPARE(formatPrometheusValue(std::nan("")), QByteArray("NaN"));
    QRandomGenerator random(1);
    for (int i = 0; i < 10'000; ++i) {
        const double value = std::bit_cast<double>(random.generate64());
        if (std::isfinite(value))
            QCOMPARE(formatPrometheusValue(value).toDouble(), value);
    }
}

void TestPrometheusText::labelsAndHelpAreEscaped()
{
    PrometheusWriter out;
    out.family("x_total", MetricType::Counter, "a \\ b\nc \"d\"");
    out.sample({{"path", "C:\\x\n\"y\""}}, 1);
    QCOMPARE(out.take(), QByteArray("# HELP x_total a \\\\ b\\nc \"d\"\n"
                                    "# TYPE x_total counter\n"
                                    "x_total{path=\"C:\\\\x\\n\\\"y\\\"\"} 1\n"));
    QCOMPARE(out.take(), QByteArray());
}

void TestPrometheusText::whatWeWriteReadsBack()
{
    const QByteArray nasty("a\\n\\\\b\n\"c\"{},= #\tü");
    PrometheusWriter out;
    out.family("some_gauge", MetricType::Gauge, "Help.");
    out.sample({}, 1.25);
    out.sample({{"a", nasty}, {"b", ""}}, -1e-300);
    const Scrape scrape = parsePrometheusText(out.take());
    QCOMPARE(scrape.badLines, 0);
    QCOMPARE(scrape.samples.size(), 2);
    QCOMPARE(scrape.samples[0].value, 1.25);
    QCOMPARE(scrape.samples[1].label("a"), nasty);
    QCOMPARE(scrape.samples[1].label("b"), QByteArray(""));
    QVERIFY(!scrape.samples[1].label("b").isNull());
    QVERIFY(scrape.samples[1].label("c").isNull());
    QCOMPARE(scrape.samples[1].value, -1e-300);
    QVERIFY(scrape.types.value("some_gauge") == MetricType::Gauge);
}

void TestPrometheusText::histogramsAreWhole()
{
    PrometheusWriter out;
    out.family("d_seconds", MetricType::Histogram, "Time.");
    out.histogram({{"route", "/"}}, {{0.1, 3}, {1, 5}}, 4.5, 6);
    QCOMPARE(out.take(), QByteArray("# HELP d_seconds Time.\n# TYPE d_seconds histogram\n"
                                    "d_seconds_bucket{route=\"/\",le=\"0.1\"} 3\n"
                                    "d_seconds_bucket{route=\"/\",le=\"1\"} 5\n"
                                    "d_seconds_bucket{route=\"/\",le=\"+Inf\"} 6\n"
                                    "d_seconds_sum{route=\"/\"} 4.5\n"
                                    "d_seconds_count{route=\"/\"} 6\n"));
}

void TestPrometheusText::promtoolAcceptsWhatWeWrite()
{
    const QString promtool = QStandardPaths::findExecutable(QStringLiteral("promtool"));
    if (promtool.isEmpty())
        QSKIP("promtool is not installed");
    PrometheusWriter out;
    for (const MetricName &row : metricNames()) {
        if (row.use == MetricUse::Stored)
            continue;
        const QByteArrayView help(row.help.data(), row.help.size());
        out.family(QByteArrayView(row.name.data(), row.name.size()), row.type, help);
        if (row.type == MetricType::Histogram)
            out.histogram({{"route", "/a\"b\\c\nd"}}, {{0.1, 1}, {1, 2}}, 3, 4);
        else
            out.sample({{"service", "ü\"\\\n"}}, 1);
    }
    QProcess check;
    check.start(promtool, {QStringLiteral("check"), QStringLiteral("metrics")});
    QVERIFY(check.waitForStarted());
    check.write(out.take());
    check.closeWriteChannel();
    QVERIFY(check.waitForFinished());
    const QByteArray said = check.readAllStandardOutput() + check.readAllStandardError();
    QCOMPARE(said, QByteArray());
    QCOMPARE(check.exitCode(), 0);
}

void TestPrometheusText::linesAreRead_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<int>("labels");
    QTest::addColumn<double>("value");
    QTest::addColumn<qint64>("time");
    const double inf = std::numeric_limits<double>::infinity();
    QTest::newRow("bare") << QByteArray("up 1") << QByteArray("up") << 0 << 1.0 << qint64(-1);
    QTest::newRow("with a time") << QByteArray("up 1 1395066363000") << QByteArray("up") << 0 << 1.0 << qint64(1'395'066'363'000);
    QTest::newRow("a time in seconds") << QByteArray("up 1 1395066363.25") << QByteArray("up") << 0 << 1.0 << qint64(1'395'066'363'250);
    QTest::newRow("labels") << QByteArray("a{b=\"c\",d=\"e\"} 2.5") << QByteArray("a") << 2 << 2.5 << qint64(-1);
    QTest::newRow("a comma at the end") << QByteArray("a{b=\"c\",} 2") << QByteArray("a") << 1 << 2.0 << qint64(-1);
    QTest::newRow("no labels in braces") << QByteArray("a{} 2") << QByteArray("a") << 0 << 2.0 << qint64(-1);
    QTest::newRow("blanks everywhere") << QByteArray("  a { b = \"c\" , d = \"e\" }  2   7  ") << QByteArray("a") << 2 << 2.0 << qint64(7);
    QTest::newRow("tabs") << QByteArray("a\t2\t7") << QByteArray("a") << 0 << 2.0 << qint64(7);
    QTest::newRow("a carriage return") << QByteArray("a 2\r") << QByteArray("a") << 0 << 2.0 << qint64(-1);
    QTest::newRow("exponent") << QByteArray("a 1.458255915e9") << QByteArray("a") << 0 << 1'458'255'915.0 << qint64(-1);
    QTest::newRow("infinity") << QByteArray("a +Inf") << QByteArray("a") << 0 << inf << qint64(-1);
    QTest::newRow("minus infinity") << QByteArray("a -Inf") << QByteArray("a") << 0 << -inf << qint64(-1);
    QTest::newRow("plus sign") << QByteArray("a +5") << QByteArray("a") << 0 << 5.0 << qint64(-1);
    QTest::newRow("colons in the name") << QByteArray("a:b:c 5") << QByteArray("a:b:c") << 0 << 5.0 << qint64(-1);
    QTest::newRow("an exemplar") << QByteArray("a_bucket{le=\"1\"} 5 # {id=\"x\"} 0.5") << QByteArray("a_bucket") << 1 << 5.0 << qint64(-1);
    QTest::newRow("a brace in a value") << QByteArray("a{b=\"}\"} 5") << QByteArray("a") << 1 << 5.0 << qint64(-1);
}

void TestPrometheusText::linesAreRead()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, name);
    QFETCH(int, labels);
    QFETCH(double, value);
    QFETCH(qint64, time);
    for (const QByteArray &ending : {QByteArray(), QByteArray("\n"), QByteArray("\n\n# comment\n")}) {
        const Scrape scrape = parsePrometheusText(text + ending);
        QCOMPARE(scrape.badLines, 0);
        QCOMPARE(scrape.samples.size(), 1);
        QCOMPARE(scrape.samples[0].name, name);
        QCOMPARE(scrape.samples[0].labels.size(), labels);
        QCOMPARE(scrape.samples[0].value, value);
        QCOMPARE(scrape.samples[0].timeMs.value_or(-1), time);
    }
    QVERIFY(std::isnan(parsePrometheusText("a NaN").samples.first().value));
}

void TestPrometheusText::badLinesAreCounted_data()
{
    QTest::addColumn<QByteArray>("text");
    for (const char *text : {"a", "a ", "1a 2", "a b", "a{ 2", "a{b} 2", "a{b=} 2", "a{b=c} 2", "a{b=\"c} 2", "a{b=\"c\" 2",
                             "a{b=\"c\"d=\"e\"} 2", "a{1b=\"c\"} 2", "a{b:c=\"d\"} 2", "a 1 x", "a 1 2 3", "a 1.2.3", "a 0x10",
                             "a 1_000", "{a=\"b\"} 2", "a{b=\"c\\", "<html>", "a --1", "a inf1", "a 1e", "- 1", "a{,} 2"})
        QTest::newRow(text) << QByteArray(text);
}

void TestPrometheusText::badLinesAreCounted()
{
    QFETCH(QByteArray, text);
    const Scrape scrape = parsePrometheusText("before 1\n" + text + "\nafter 2\n");
    QCOMPARE(scrape.badLines, 1);
    QCOMPARE(scrape.firstBadLine, text.trimmed());
    QCOMPARE(scrape.samples.size(), 2);
    QCOMPARE(scrape.samples[1].name, QByteArray("after"));
}

void TestPrometheusText::typesAreKnown()
{
    const Scrape scrape = parsePrometheusText("# TYPE a counter\n#TYPE b gauge\n# TYPE c histogram\n# TYPE d summary\n"
                                              "# TYPE e untyped\n# TYPE f something\n# HELP g counter\n# TYPE\n# TYPE h\n");
    QCOMPARE(scrape.types.size(), 5);
    QVERIFY(scrape.types.value("a") == MetricType::Counter);
    QVERIFY(scrape.types.value("d") == MetricType::Summary);
    QCOMPARE(scrape.badLines, 0);
}

void TestPrometheusText::limitsHold()
{
    QByteArray text;
    for (int i = 0; i < 100; ++i)
        text += "metric_" + QByteArray::number(i) + " 123456\n";
    const Scrape few = parsePrometheusText(text, {.maxSamples = 10});
    QCOMPARE(few.samples.size(), 10);
    QVERIFY(few.truncated);
    const Scrape small = parsePrometheusText(text, {.maxBytes = 100});
    QVERIFY(small.truncated);
    QCOMPARE(small.badLines, 0);
    for (const ScrapedSample &sample : small.samples)
        QCOMPARE(sample.value, 123456.0); // never half a number
    QVERIFY(!parsePrometheusText(text).truncated);
    QCOMPARE(parsePrometheusText("a{b=\"" + QByteArray(5000, 'x') + "\"} 1").badLines, 1);
    QByteArray labels;
    for (int i = 0; i < 65; ++i)
        labels += "l" + QByteArray::number(i) + "=\"v\",";
    QCOMPARE(parsePrometheusText("a{" + labels + "} 1").badLines, 1);
    QCOMPARE(parsePrometheusText(QByteArray(1'000'000, 'z')).firstBadLine.size(), 120);
}

void TestPrometheusText::rubbishDoesNoHarm()
{
    QRandomGenerator random(6);
    const QByteArray seed("# TYPE a histogram\na_bucket{le=\"0.1\",x=\"\\\"y\\n\"} 5 123\na_sum 4.5\n\na_count{} +Inf\n");
    const char letters[] = "ab_1.e+-{}=\",\\ #\n\t\0\xff";
    for (int i = 0; i < 200'000; ++i) {
        QByteArray text = seed;
        for (int hits = random.bounded(1, 8); hits > 0; --hits) {
            const int at = random.bounded(int(text.size()));
            switch (random.bounded(3)) {
            case 0: text[at] = letters[random.bounded(int(sizeof letters))]; break;
            case 1: text.remove(at, random.bounded(1, 10)); break;
            default: text.insert(at, letters[random.bounded(int(sizeof letters))]); break;
            }
            if (text.isEmpty())
                break;
        }
        const Scrape scrape = parsePrometheusText(text);
        QVERIFY(scrape.samples.size() + scrape.badLines <= text.count('\n') + 1);
    }
}

void TestPrometheusText::theTableOfNamesIsSound()
{
    QSet<QLatin1StringView> seen;
    for (const MetricName &row : metricNames()) {
        QVERIFY2(!seen.contains(row.name), row.name.data());
        seen.insert(row.name);
        QVERIFY(findMetricName(QString(row.name)) == &row);
        QVERIFY(!row.help.isEmpty() && row.help.endsWith(QLatin1Char('.')));
        QCOMPARE(row.type == MetricType::Counter, row.name.endsWith(QLatin1StringView("_total")));
        QVERIFY(metricNamesMarkdown().contains(QByteArray("| `") + row.name.data() + "` | "));
    }
    QVERIFY(findMetricName(u"nothing") == nullptr);
    QCOMPARE(roundForStore(findMetricName(u"cpu_usage"), 12.34567), 12.35);
    QCOMPARE(roundForStore(findMetricName(u"http_requests_total"), 12.34567), 12.34567);
    QCOMPARE(roundForStore(nullptr, 12.34567), 12.34567);
    QVERIFY(std::isnan(roundForStore(findMetricName(u"cpu_usage"), std::nan(""))));
}

QTEST_GUILESS_MAIN(TestPrometheusText)
#include "tst_prometheus_text.moc"
