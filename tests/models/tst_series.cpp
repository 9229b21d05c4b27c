// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/series_model.h"

#include "tests/support/fake_backend.h"

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QtTest>

#include <cmath>

using client::MetricPoint;
using models::reduceSeries;
using models::SeriesModel;
using support::FakeBackend;

class TestSeries : public QObject
{
    Q_OBJECT

    const core::ServiceId m_id{QStringLiteral("a")};
    const QString m_cpu = QStringLiteral("cpu_usage");

    static std::vector<MetricPoint> wave(int count, qint64 stepMs)
    {
        QRandomGenerator random(3);
        std::vector<MetricPoint> points;
        for (int i = 0; i < count; ++i)
            points.push_back({i * stepMs, 50 + 20 * std::sin(i / 500.0) + random.bounded(5.0)});
        return points;
    }

    client::MetricSeries series(const QVector<MetricPoint> &points, const QString &replica = {}) const
    {
        client::MetricSeries made{m_cpu, {{QStringLiteral("service"), m_id.toString()}}, points};
        if (!replica.isEmpty())
            made.labels.insert(QStringLiteral("replica"), replica);
        return made;
    }

private slots:
    void keepsEverySpike()
    {
        auto points = wave(100'000, 1000);
        QRandomGenerator random(5);
        for (int i = 0; i < 200; ++i)
            points[size_t(random.bounded(100'000))].value = i % 2 ? 1000 + i : -1000 - i;
        constexpr int kColumns = 800;
        const qint64 to = points.back().timeMs;
        const auto reduced = reduceSeries(points, 0, to, kColumns, 0);
        QCOMPARE(reduced.runs.size(), 1);
        QVERIFY(reduced.pointCount() <= 4 * (kColumns + 2));
        // In every column the highest and the lowest sample are still there.
        std::map<qint64, std::pair<double, double>> all, kept;
        const auto add = [&](auto &into, double x, double y) {
            const qint64 column = qint64(std::floor(x / (double(to) / kColumns)));
            auto [at, fresh] = into.try_emplace(column, y, y);
            at->second = {std::min(at->second.first, y), std::max(at->second.second, y)};
        };
        for (const MetricPoint &p : points)
            add(all, double(p.timeMs), p.value);
        double before = -1;
        for (const QPointF &p : reduced.runs[0]) {
            QVERIFY(p.x() >= before);
            before = p.x();
            add(kept, p.x(), p.y());
        }
        QCOMPARE(kept, all);
        QVERIFY(reduced.highest >= 1000);
        QVERIFY(reduced.lowest <= -1000);
    }

    void fewPointsStayAsTheyAre()
    {
        const std::vector<MetricPoint> points{{0, 1}, {1000, 2}, {2000, 3}};
        const auto reduced = reduceSeries(points, 0, 2000, 500, 0);
        QCOMPARE(reduced.runs, QVector<QVector<QPointF>>({{{0, 1}, {1000, 2}, {2000, 3}}}));
    }

    void breaksWhereSamplesAreMissing_data()
    {
        QTest::addColumn<QVector<double>>("times");
        QTest::addColumn<QVector<double>>("values");
        QTest::addColumn<int>("runs");
        QTest::newRow("nothing missing") << QVector<double>{0, 5, 10, 15} << QVector<double>{1, 1, 1, 1} << 1;
        QTest::newRow("a pause") << QVector<double>{0, 5, 60, 65} << QVector<double>{1, 1, 1, 1} << 2;
        QTest::newRow("no number") << QVector<double>{0, 5, 10, 15} << QVector<double>{1, qQNaN(), 1, 1} << 2;
        QTest::newRow("infinite") << QVector<double>{0, 5, 10, 15} << QVector<double>{1, 1, qInf(), qInf()} << 1;
        QTest::newRow("nothing at all") << QVector<double>{} << QVector<double>{} << 0;
    }
    void breaksWhereSamplesAreMissing()
    {
        QFETCH(QVector<double>, times);
        QFETCH(QVector<double>, values);
        QFETCH(int, runs);
        std::vector<MetricPoint> points;
        for (qsizetype i = 0; i < times.size(); ++i)
            points.push_back({qint64(times[i]), values[i]});
        QCOMPARE(reduceSeries(points, 0, 70, 7, 20).runs.size(), runs);
    }

    void theLineReachesTheEdges()
    {
        const auto points = wave(1000, 1000);
        const auto reduced = reduceSeries(points, 400'500, 500'500, 100, 0);
        QCOMPARE(reduced.runs[0].first().x(), 400'000.0);
        QCOMPARE(reduced.runs[0].last().x(), 501'000.0);
    }

    void aMillionPointsAreQuick()
    {
        const auto points = wave(1'000'000, 1000);
        QElapsedTimer timer;
        timer.start();
        const auto reduced = reduceSeries(points, 0, points.back().timeMs, 1600, 0);
        qInfo("1M points to %lld: %.2f ms", reduced.pointCount(), double(timer.nsecsElapsed()) / 1e6);
        QVERIFY(reduced.pointCount() <= 4 * 1602);
    }

    void loadsThenFollows()
    {
        FakeBackend backend;
        backend.setMetrics({series({{1000, 7}, {6000, 8}}, QStringLiteral("0")), series({{1000, 1}, {6000, 2}})});
        SeriesModel model;
        model.show(&backend, m_id, m_cpu, core::Seconds(60));
        QVERIFY(model.isLoading());
        backend.tellSamples({{m_id, m_cpu, -1, 3, 11'000}, {m_id, m_cpu, 0, 99, 11'000}, {m_id, QStringLiteral("other"), -1, 99, 11'000}});
        QTRY_VERIFY(!model.isLoading());
        QCOMPARE(model.points(), std::vector<MetricPoint>({{1000, 1}, {6000, 2}, {11'000, 3}}));
        backend.tellSamples({{m_id, m_cpu, -1, 4, 6000}}); // the same time once more
        QCOMPARE(model.points().size(), 3u);
        QCOMPARE(model.points()[1].value, 4.0);
        QCOMPARE(model.latest()->value, 3.0);
        QCOMPARE(model.nearest(6100)->timeMs, 6000);
        QCOMPARE(model.nearest(-5)->timeMs, 1000);
        QCOMPARE(model.nearest(999'999)->timeMs, 11'000);
    }

    void fillsInAfterABreak()
    {
        FakeBackend backend;
        backend.setMetrics({series({{1000, 1}})});
        SeriesModel model;
        model.show(&backend, m_id, m_cpu, core::Seconds(60));
        QTRY_COMPARE(model.points().size(), 1u);
        backend.drop();
        backend.setMetrics({series({{1000, 1}, {6000, 2}, {11'000, 3}})});
        backend.comeBack();
        QTRY_COMPARE(model.points().size(), 3u);
    }

    void forgetsWhatLeftTheWindow()
    {
        SeriesModel model;
        FakeBackend backend;
        model.show(&backend, m_id, m_cpu, core::Seconds(60));
        for (int i = 0; i < 10'000; ++i) {
            const MetricPoint point{i * 1000, 1};
            model.merge(std::span(&point, 1));
        }
        QVERIFY(model.points().size() >= 61);
        QVERIFY2(model.points().size() < 200, qPrintable(QString::number(model.points().size())));
    }

    void saysWhatWentWrong()
    {
        FakeBackend backend;
        backend.fail(QStringLiteral("platform.metrics"), core::Error{core::ErrorCode::Forbidden, QStringLiteral("No"), {}, {}, {}});
        SeriesModel model;
        model.show(&backend, m_id, m_cpu, core::Seconds(60));
        QTRY_VERIFY(model.error().has_value());
        QVERIFY(!model.isLoading());
    }

    void brokenLinesAtPauses()
    {
        SeriesModel model;
        FakeBackend backend;
        backend.drop();
        model.show(&backend, m_id, m_cpu, core::Seconds(3600));
        std::vector<MetricPoint> points;
        for (int i = 0; i < 50; ++i)
            points.push_back({i * 5000 + (i >= 25 ? 60'000 : 0), 1.0});
        model.merge(points);
        QCOMPARE(model.reduced(0, 400'000, 400).runs.size(), 2);
    }
};

QTEST_GUILESS_MAIN(TestSeries)
#include "tst_series.moc"
