// SPDX-License-Identifier: GPL-3.0-or-later
// What charts draw: buckets and their extremes, gaps, reduction against a naive reference; what the
// feed asks a server for and how live samples and breaks of the connection go together; CSV.
#include "models/chart_csv.h"
#include "models/chart_feed.h"
#include "tests/support/fake_backend.h"

#include <QRandomGenerator>
#include <QtTest>

#include <cmath>

using client::MetricPoint;
using models::ChartFeed;
using models::ChartKey;
using models::ChartSeries;
using models::Follow;
using support::FakeBackend;

class TestChartFeed : public QObject
{
    Q_OBJECT

    core::ManualClock m_clock{1'753'358'400'000};
    const core::ServiceId m_alpha{QStringLiteral("alpha")};
    const ChartKey m_cpu{m_alpha, QStringLiteral("cpu_usage")};

    client::MetricSeries cpu(qint64 fromMs, qint64 toMs, qint64 step, const QString &replica = {}) const
    {
        client::MetricSeries one;
        one.name = QStringLiteral("cpu_usage");
        one.labels.insert(QStringLiteral("service"), m_alpha.toString());
        if (!replica.isEmpty())
            one.labels.insert(QStringLiteral("replica"), replica);
        for (qint64 at = fromMs - fromMs % step; at <= toMs; at += step)
            one.points.append({at, replica.isEmpty() ? 10.0 : 4.0});
        return one;
    }

    core::MetricSample sample(double value, qint64 timeMs, int replica = -1) const
    {
        return {m_alpha, QStringLiteral("cpu_usage"), replica, value, timeMs};
    }

private slots:
    // --- series ------------------------------------------------------------------------------------

    void extremesBecomeABand()
    {
        ChartSeries series;
        const std::vector<MetricPoint> points{{0, 10, 2, 80}, {60'000, 11, 0, 0}, {120'000, 12, 1, 1}};
        series.setHistory(points, core::Millis(60'000), 180'000);
        const models::Curve curve = series.curve(0, 180'000, 300);
        QCOMPARE(curve.runs.size(), size_t(1));
        QCOMPARE(curve.highest, 90.0); // the spike within the step
        QCOMPARE(curve.lowest, 8.0);
        QCOMPARE(curve.runs[0].high[0].y(), 90.0);
        QCOMPARE(curve.runs[0].low[0].y(), 8.0);
        QCOMPARE(series.at(1000)->highest, 90.0);
        QCOMPARE(series.figures(0, 180'000)->highest, 90.0);
        QCOMPARE(series.figures(0, 180'000)->average, 11.0);
    }

    void singleSamplesHaveNoBand()
    {
        ChartSeries series;
        series.append(1000, 3);
        series.append(6000, 4);
        const models::Curve curve = series.curve(0, 10'000, 100);
        QCOMPARE(curve.runs.size(), size_t(1));
        QVERIFY(curve.runs[0].high.isEmpty());
        QCOMPARE(curve.runs[0].line, QVector<QPointF>({{0, 3}, {5000, 4}}));
    }

    void liveSamplesShareTheBuckets()
    {
        ChartSeries gauge;
        gauge.setHistory(std::vector<MetricPoint>{{0, 10}}, core::Millis(20'000), 10'000); // two samples so far
        gauge.append(10'000, 40);
        QCOMPARE(gauge.size(), 1);
        QCOMPARE(gauge.at(0)->value, 20.0);
        QCOMPARE(gauge.at(0)->highest, 40.0);
        gauge.append(21'000, 5);
        QCOMPARE(gauge.size(), 2);
        QCOMPARE(gauge.newestMs(), 20'000);
        ChartSeries counter(models::MetricKind::Counter);
        counter.setHistory(std::vector<MetricPoint>{{0, 10}}, core::Millis(20'000), 10'000);
        counter.append(15'000, 12);
        QCOMPARE(counter.at(0)->value, 12.0);
        QCOMPARE(counter.at(0)->lowest, 12.0);
    }

    void gapsStayGaps()
    {
        ChartSeries series;
        std::vector<MetricPoint> points;
        for (int i = 0; i < 20; ++i)
            if (i < 8 || i > 12)
                points.push_back({i * 5000, 1});
        series.setHistory(points, core::Millis(5000), 100'000);
        QCOMPARE(series.curve(0, 100'000, 500).runs.size(), size_t(2));
        QCOMPARE(series.curve(0, 100'000, 3).runs.size(), size_t(2)); // also when a column is wider
        QVERIFY(!series.at(50'000));
        QVERIFY(series.at(36'000));
    }

    void oneLateSampleIsNoGap()
    {
        ChartSeries series;
        series.setHistory(std::vector<MetricPoint>{{0, 1}, {5000, 1}, {15'000, 1}, {20'000, 1}}, core::Millis(5000), 20'000);
        QCOMPARE(series.curve(0, 20'000, 100).runs.size(), size_t(1));
    }

    void aServerThatSamplesRarelyHasNoGaps()
    {
        ChartSeries series;
        std::vector<MetricPoint> points;
        for (int i = 0; i < 30; ++i)
            points.push_back({i * 60'000, 1});
        series.setHistory(points, core::Millis(5000), 1'800'000);
        QCOMPARE(series.curve(0, 1'800'000, 500).runs.size(), size_t(1));
    }

    void reductionKeepsEveryExtreme()
    {
        QRandomGenerator random(7);
        for (int round = 0; round < 60; ++round) {
            std::vector<MetricPoint> points;
            qint64 at = 0;
            const int count = int(random.bounded(1, 3000));
            for (int i = 0; i < count; ++i) {
                at += random.bounded(50) == 0 ? 60'000 : 5000;
                const double value = random.bounded(1000) / 10.0;
                points.push_back({at, value, random.bounded(10) / 10.0, random.bounded(20) == 0 ? 300.0 : 0.5});
            }
            ChartSeries series;
            series.setHistory(points, core::Millis(5000), at);
            const qint64 from = random.bounded(int(at));
            const qint64 to = from + 1 + random.bounded(int(at));
            const int columns = int(random.bounded(10, 900));
            const models::Curve curve = series.curve(from, to, columns);
            QVERIFY(curve.pointCount() <= 4 * (columns + 2 + qsizetype(curve.runs.size())));
            double highest = -1, lowest = 1e9;
            for (const MetricPoint &point : points) {
                if (point.timeMs < from || point.timeMs > to)
                    continue;
                highest = std::max(highest, point.highest());
                lowest = std::min(lowest, point.lowest());
                // Its column's band reaches over it.
                bool covered = false;
                const double width = double(to - from) / columns;
                for (const models::CurveRun &run : curve.runs)
                    for (qsizetype i = 0; i < run.high.size() && !covered; ++i)
                        covered = std::abs(run.high[i].x() - double(point.timeMs)) <= width
                            && run.high[i].y() >= point.highest() - 1e-9 && run.low[i].y() <= point.lowest() + 1e-9;
                QVERIFY(covered);
            }
            if (highest >= 0) {
                QVERIFY(curve.highest >= highest);
                QVERIFY(curve.lowest <= lowest);
            }
            for (const models::CurveRun &run : curve.runs)
                for (qsizetype i = 1; i < run.line.size(); ++i)
                    QVERIFY(run.line[i].x() >= run.line[i - 1].x());
        }
    }

    // --- steps -------------------------------------------------------------------------------------

    void stepsFitTheColumnsAndTheLimit_data()
    {
        QTest::addColumn<qint64>("span");
        QTest::addColumn<int>("columns");
        QTest::addColumn<qint64>("step");
        QTest::newRow("a quarter of an hour") << qint64(900'000) << 900 << qint64(5000);
        QTest::newRow("an hour") << qint64(3'600'000) << 900 << qint64(5000);
        QTest::newRow("a day") << qint64(86'400'000) << 900 << qint64(120'000);
        QTest::newRow("fifteen days") << qint64(15 * 86'400'000LL) << 900 << qint64(1'800'000);
        QTest::newRow("more columns than the server answers") << qint64(86'400'000) << 50'000 << qint64(10'000);
    }
    void stepsFitTheColumnsAndTheLimit()
    {
        QFETCH(qint64, span);
        QFETCH(int, columns);
        QFETCH(qint64, step);
        QCOMPARE(ChartFeed::stepFor(span, columns).count(), step);
        QVERIFY(span / step <= std::min(columns, ChartFeed::kMaxPoints));
    }

    void aNewServerHasAShorterWindow_data()
    {
        QTest::addColumn<int>("chosen");
        QTest::addColumn<int>("known");
        QTest::addColumn<int>("window");
        QTest::newRow("just started") << 3600 << 10 << 120;
        QTest::newRow("some minutes") << 3600 << 121 << 300;
        QTest::newRow("exactly one") << 3600 << 900 << 900;
        QTest::newRow("half an hour") << 3600 << 1800 << 3600;
        QTest::newRow("long ago") << 3600 << 900'000 << 3600;
        QTest::newRow("a week of two days") << 604'800 << 172'800 << 604'800;
        QTest::newRow("a week of five hours") << 604'800 << 18'000 << 21'600;
        QTest::newRow("never more than chosen") << 60 << 10 << 60;
    }
    void aNewServerHasAShorterWindow()
    {
        QFETCH(int, chosen);
        QFETCH(int, known);
        QFETCH(int, window);
        QCOMPARE(ChartFeed::windowFor(core::Seconds(chosen), core::Seconds(known)).count(), window);
    }

    // --- feed --------------------------------------------------------------------------------------

    void itFetchesThenFollows()
    {
        FakeBackend backend;
        const qint64 now = m_clock.nowMs();
        backend.setMetrics({cpu(now - 900'000, now, 5000, QStringLiteral("0")), cpu(now - 900'000, now, 5000)});
        ChartFeed feed(m_clock);
        feed.setBackend(&backend);
        feed.setKeys({m_cpu});
        QVERIFY(!feed.oldestMs()); // not known before the answer
        QTRY_COMPARE(feed.state(m_cpu), ChartFeed::State::Ready);
        QCOMPARE(feed.oldestMs().value_or(0), now - 900'000);
        QCOMPARE(feed.series(m_cpu)->at(now)->value, 10.0); // the whole service, not a replica
        QCOMPARE(backend.callCount(QStringLiteral("platform.metrics")), 1);
        m_clock.advance(core::Millis(5000));
        backend.tellSamples({sample(50, m_clock.nowMs()), sample(3, m_clock.nowMs(), 0)});
        QCOMPARE(feed.series(m_cpu)->newestMs(), m_clock.nowMs());
        QCOMPARE(feed.series(m_cpu)->at(m_clock.nowMs())->value, 50.0);
        feed.setBackend(nullptr);
    }

    void samplesWhileAskingAreNotLost()
    {
        FakeBackend backend;
        const qint64 now = m_clock.nowMs();
        backend.setMetrics({cpu(now - 900'000, now, 5000)});
        backend.setHeld(true);
        ChartFeed feed(m_clock);
        feed.setBackend(&backend);
        feed.setKeys({m_cpu});
        backend.tellSamples({sample(77, now + 5000)});
        backend.setHeld(false);
        QTRY_COMPARE(feed.state(m_cpu), ChartFeed::State::Ready);
        QCOMPARE(feed.series(m_cpu)->at(now + 5000)->value, 77.0);
        feed.setBackend(nullptr);
    }

    void afterABreakWhatWasMissedIsFetched()
    {
        FakeBackend backend;
        const qint64 now = m_clock.nowMs();
        backend.setMetrics({cpu(now - 900'000, now, 5000)});
        ChartFeed feed(m_clock);
        feed.setBackend(&backend);
        feed.setKeys({m_cpu});
        QTRY_COMPARE(feed.state(m_cpu), ChartFeed::State::Ready);
        const auto held = feed.series(m_cpu)->size();
        backend.drop();
        QCOMPARE(feed.series(m_cpu)->size(), held);
        m_clock.advance(core::Millis(60'000));
        backend.setMetrics({cpu(now - 900'000, now + 60'000, 5000)});
        backend.comeBack();
        QTRY_COMPARE(feed.series(m_cpu)->newestMs(), m_clock.nowMs());
        QCOMPARE(feed.series(m_cpu)->curve(now - 900'000, now + 60'000, 900).runs.size(), size_t(1)); // nothing twice, no gap
        feed.setBackend(nullptr);
    }

    void whatIsHeldIsNotAskedAgain()
    {
        FakeBackend backend;
        const qint64 now = m_clock.nowMs();
        backend.setMetrics({cpu(now - 86'400'000, now, 5000)});
        ChartFeed feed(m_clock);
        feed.setBackend(&backend);
        feed.setKeys({m_cpu});
        feed.setKeys({m_cpu, {m_alpha, QStringLiteral("up")}}); // while the first is being asked
        QTRY_COMPARE(feed.state(m_cpu), ChartFeed::State::Ready);
        QTRY_COMPARE(backend.callCount(QStringLiteral("platform.metrics")), 2);
        feed.setRange({now - 300'000, now - 100'000, Follow::No}); // within, and no finer step exists
        QTest::qWait(250);
        QCOMPARE(backend.callCount(QStringLiteral("platform.metrics")), 2);
        feed.setRange({now - 7'200'000, now - 3'600'000, Follow::No});
        QTRY_COMPARE(backend.callCount(QStringLiteral("platform.metrics")), 4);
        feed.setBackend(nullptr);
    }

    void aFewQuestionsAtATime()
    {
        FakeBackend backend;
        backend.setHeld(true);
        ChartFeed feed(m_clock);
        feed.setBackend(&backend);
        QVector<ChartKey> keys;
        for (int i = 0; i < 20; ++i)
            keys.append({core::ServiceId(QStringLiteral("service-%1").arg(i)), QStringLiteral("cpu_usage")});
        feed.setKeys(keys);
        QTest::qWait(20);
        QCOMPARE(backend.callCount(QStringLiteral("platform.metrics")), ChartFeed::kInFlight);
        backend.setHeld(false);
        QTRY_COMPARE(backend.callCount(QStringLiteral("platform.metrics")), 20);
        QTRY_COMPARE(feed.state(keys.last()), ChartFeed::State::Ready);
        feed.setBackend(nullptr);
    }

    void aFailureIsKeptUntilTheNextAnswer()
    {
        FakeBackend backend;
        backend.fail(QStringLiteral("platform.metrics"), core::Error{core::ErrorCode::Internal, QStringLiteral("no"), {}, {}, {}});
        ChartFeed feed(m_clock);
        feed.setBackend(&backend);
        feed.setKeys({m_cpu});
        QTRY_COMPARE(feed.state(m_cpu), ChartFeed::State::Failed);
        QCOMPARE(feed.error(m_cpu)->message, QStringLiteral("no"));
        backend.failNothing();
        feed.reload();
        QTRY_COMPARE(feed.state(m_cpu), ChartFeed::State::Ready);
        QVERIFY(!feed.error(m_cpu));
        feed.setBackend(nullptr);
    }

    void theServersClockCounts()
    {
        FakeBackend backend;
        ChartFeed feed(m_clock);
        feed.setBackend(&backend);
        feed.setKeys({m_cpu});
        backend.tellSamples({sample(1, m_clock.nowMs() + 1000)});
        QCOMPARE(feed.nowMs(), m_clock.nowMs()); // as good as equal
        backend.tellSamples({sample(1, m_clock.nowMs() + 90'000)});
        QCOMPARE(feed.nowMs(), m_clock.nowMs() + 90'000);
        QCOMPARE(feed.range().toMs, feed.nowMs());
        feed.setBackend(nullptr);
    }

    void oldSamplesLeaveTheWindow()
    {
        FakeBackend backend;
        ChartFeed feed(m_clock);
        feed.setRange({0, 60'000, Follow::Yes});
        feed.setBackend(&backend);
        feed.setKeys({m_cpu});
        QTRY_COMPARE(feed.state(m_cpu), ChartFeed::State::Ready);
        for (int i = 0; i < 2000; ++i) {
            m_clock.advance(core::Millis(5000));
            backend.tellSamples({sample(i, m_clock.nowMs())});
        }
        QVERIFY(feed.series(m_cpu)->size() < 100);
        QCOMPARE(feed.series(m_cpu)->at(m_clock.nowMs())->value, 1999.0);
        QCOMPARE(backend.callCount(QStringLiteral("platform.metrics")), 1);
        feed.setBackend(nullptr);
    }

    // --- words and files ---------------------------------------------------------------------------

    void axesHaveRoundSteps_data()
    {
        QTest::addColumn<models::MetricUnit>("unit");
        QTest::addColumn<double>("highest");
        QTest::addColumn<double>("step");
        QTest::addColumn<QString>("label"); // of the second line
        using U = models::MetricUnit;
        QTest::newRow("percent") << U::Percent << 38.0 << 10.0 << QStringLiteral("10%");
        QTest::newRow("little percent") << U::Percent << 1.0 << 0.25 << QStringLiteral("0.25%");
        QTest::newRow("ratio") << U::Ratio << 0.04 << 0.01 << QStringLiteral("1%");
        QTest::newRow("memory in powers of two") << U::Megabytes << 900.0 << 256.0 << QStringLiteral("256 MB");
        QTest::newRow("much memory") << U::Megabytes << 7000.0 << 2048.0 << QStringLiteral("2 GB");
        QTest::newRow("milliseconds") << U::Milliseconds << 80.0 << 20.0 << QStringLiteral("20 ms");
        QTest::newRow("seconds") << U::Milliseconds << 8000.0 << 2000.0 << QStringLiteral("2 s");
        QTest::newRow("whole things only") << U::Count << 3.0 << 1.0 << QStringLiteral("1");
        QTest::newRow("up or down") << U::OnOff << 1.0 << 1.0 << QStringLiteral("Up");
    }
    void axesHaveRoundSteps()
    {
        QFETCH(models::MetricUnit, unit);
        QFETCH(double, highest);
        QFETCH(double, step);
        QFETCH(QString, label);
        const double got = models::ChartMetrics::axisStep(unit, highest, 4);
        QCOMPARE(got, step);
        QString text = models::ChartMetrics::axisLabel(unit, got, got);
        text.replace(QStringLiteral("2.0 GB"), QStringLiteral("2 GB"));
        QCOMPARE(text, label);
    }

    void csvFollowsTheStandard()
    {
        const QByteArray csv = models::chartCsv({{QStringLiteral("alpha"), QStringLiteral("cpu_usage"), {{1'753'358'400'000, 1.5, 0.5, 2}}},
                                                 {QStringLiteral("=a,\"b"), QStringLiteral("up"), {{1'753'358'400'000, 1}}}});
        QCOMPARE(csv, QByteArray("time,service,metric,value,lowest,highest\r\n"
                                 "2025-07-24T12:00:00Z,alpha,cpu_usage,1.5,1,3.5\r\n"
                                 "2025-07-24T12:00:00Z,\"'=a,\"\"b\",up,1,1,1\r\n"));
    }
};

QTEST_GUILESS_MAIN(TestChartFeed)
#include "tst_chart_feed.moc"
