// SPDX-License-Identifier: GPL-3.0-or-later
// The platform's own counters: exact from several threads, and a rate that follows the clock.
#include "server/samples/platform_metrics.h"

#include <QTest>

#include <thread>

using namespace server::samples;
using namespace std::chrono_literals;

class TestPlatformMetrics : public QObject
{
    Q_OBJECT
private slots:
    void requestsAreCountedByRouteAndStatus();
    void durationsFallIntoTheirBuckets_data();
    void durationsFallIntoTheirBuckets();
    void theRateIsThatOfTheLastMinute();
    void theRateOfAYoungServer();
    void countsAreExactFromManyThreads();
};

void TestPlatformMetrics::requestsAreCountedByRouteAndStatus()
{
    core::ManualClock clock;
    PlatformMetrics metrics(clock);
    QVERIFY(metrics.routes().isEmpty());
    const RouteSlot list = metrics.registerRoute("GET", "/api/v1/services");
    const RouteSlot make = metrics.registerRoute("POST", "/api/v1/services");
    QVERIFY(list != make);
    QVERIFY(metrics.registerRoute("GET", "/api/v1/services") == list);
    metrics.recordRequest(list, 200, 1ms);
    metrics.recordRequest(list, 200, 2ms);
    metrics.recordRequest(list, 503, 3ms);
    metrics.recordRequest(make, 201, 4ms);
    metrics.recordRequest(make, 418, 4ms); // not in the table: counted as 400
    metrics.recordRequest(RouteSlot::Unmatched, 404, 1us);
    metrics.recordRequest(RouteSlot(999), 404, 1us);
    metrics.recordRequest(list, -7, -1ms); // no status at all
    const auto routes = metrics.routes();
    QCOMPARE(routes.size(), 3);
    QCOMPARE(routes[0].route, QByteArray("unmatched"));
    QCOMPARE(routes[0].count, 2u);
    QCOMPARE(routes[1].method, QByteArray("GET"));
    QCOMPARE(routes[1].byStatus, (QVector<std::pair<int, quint64>>{{200, 2}, {503, 1}, {600, 1}}));
    QCOMPARE(routes[1].sumSeconds, 0.006);
    QCOMPARE(routes[2].byStatus, (QVector<std::pair<int, quint64>>{{201, 1}, {400, 1}}));
    QCOMPARE(metrics.totals().total, 8u);
    QCOMPARE(metrics.totals().errors, 2u);
}

void TestPlatformMetrics::durationsFallIntoTheirBuckets_data()
{
    QTest::addColumn<qint64>("nanos");
    QTest::addColumn<int>("bucket");
    QTest::newRow("nothing") << qint64(0) << 0;
    QTest::newRow("just in the first") << qint64(500'000) << 0;
    QTest::newRow("just past the first") << qint64(500'001) << 1;
    QTest::newRow("one second") << qint64(1'000'000'000) << 10;
    QTest::newRow("ten seconds") << qint64(10'000'000'000) << 13;
    QTest::newRow("longer than all") << qint64(10'000'000'001) << 14;
}

void TestPlatformMetrics::durationsFallIntoTheirBuckets()
{
    QFETCH(qint64, nanos);
    QFETCH(int, bucket);
    core::ManualClock clock;
    PlatformMetrics metrics(clock);
    metrics.recordRequest(RouteSlot::Unmatched, 200, std::chrono::nanoseconds(nanos));
    const RouteFigures figures = metrics.routes().first();
    QCOMPARE(figures.count, 1u);
    QCOMPARE(figures.cumulative.size(), qsizetype(kDurationBuckets.size()));
    for (int i = 0; i < figures.cumulative.size(); ++i)
        QCOMPARE(figures.cumulative[i], i >= bucket ? 1u : 0u);
}

void TestPlatformMetrics::theRateIsThatOfTheLastMinute()
{
    core::ManualClock clock;
    PlatformMetrics metrics(clock);
    for (int second = 0; second < 300; ++second) {
        for (int i = 0; i < 10; ++i)
            metrics.recordRequest(RouteSlot::Unmatched, i == 0 && second >= 290 ? 500 : 200, 1ms);
        clock.advance(1s);
    }
    RequestTotals totals = metrics.totals();
    QCOMPARE(totals.total, 3000u);
    QCOMPARE(totals.ratePerSec, 10.0);
    QVERIFY(qAbs(totals.errorRatio - 10.0 / 590) < 1e-9);
    clock.advance(30s);
    totals = metrics.totals();
    QVERIFY(qAbs(totals.ratePerSec - 290.0 / 59) < 1e-9);
    clock.advance(31s);
    totals = metrics.totals();
    QCOMPARE(totals.ratePerSec, 0.0);
    QCOMPARE(totals.errorRatio, 0.0);
    QCOMPARE(totals.total, 3000u);
    clock.advance(std::chrono::hours(24 * 400));
    metrics.recordRequest(RouteSlot::Unmatched, 200, 1ms);
    QVERIFY(metrics.totals().ratePerSec > 0);
}

void TestPlatformMetrics::theRateOfAYoungServer()
{
    core::ManualClock clock;
    PlatformMetrics metrics(clock);
    for (int i = 0; i < 20; ++i)
        metrics.recordRequest(RouteSlot::Unmatched, 200, 1ms);
    QCOMPARE(metrics.totals().ratePerSec, 20.0);
    clock.advance(4s);
    QCOMPARE(metrics.totals().ratePerSec, 5.0);
}

void TestPlatformMetrics::countsAreExactFromManyThreads()
{
    core::ManualClock clock;
    PlatformMetrics metrics(clock);
    const RouteSlot slot = metrics.registerRoute("GET", "/x");
    constexpr int kEach = 200'000;
    std::vector<std::thread> threads;
    for (int t = 0; t < 12; ++t) { // more than there are stripes: some share one
        threads.emplace_back([&] {
            for (int i = 0; i < kEach; ++i)
                metrics.recordRequest(slot, i % 4 == 0 ? 500 : 200, 1ms);
        });
    }
    for (int i = 0; i < 50; ++i)
        clock.advance(1s);
    for (std::thread &thread : threads)
        thread.join();
    const RouteFigures figures = metrics.routes().first();
    QCOMPARE(figures.count, quint64(kEach) * 12);
    QCOMPARE(figures.byStatus, (QVector<std::pair<int, quint64>>{{200, kEach * 9}, {500, kEach * 3}}));
    QCOMPARE(figures.cumulative.last(), quint64(kEach) * 12);
    QVERIFY(metrics.totals().errorRatio > 0.24 && metrics.totals().errorRatio < 0.26);
}

QTEST_GUILESS_MAIN(TestPlatformMetrics)
#include "tst_platform_metrics.moc"
