// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/series_store.h"

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QtTest>

#include <cmath>
#include <map>
#include <set>

using client::MetricPoint;
using models::ReducedSeries;
using models::SeriesStore;

class TestSeriesStore : public QObject
{
    Q_OBJECT

    struct Sample
    {
        double value = 0;
        bool broken = false;
    };
    using Truth = std::map<qint64, Sample>;

    // What has to be drawn, found by looking at every sample.
    static ReducedSeries naive(const Truth &all, qint64 gapMs, qint64 fromMs, qint64 toMs, int columns)
    {
        ReducedSeries made;
        std::vector<std::pair<qint64, Sample>> seen;
        auto begin = all.lower_bound(fromMs);
        auto end = all.upper_bound(toMs);
        if (begin != all.begin())
            --begin;
        if (end != all.end())
            ++end;
        seen.assign(begin, end);
        if (seen.empty())
            return made;
        const double width = double(toMs - fromMs) / columns;
        const auto columnOf = [&](size_t i) { return std::floor(double(seen[i].first) / width); };
        QVector<QPointF> run;
        double low = seen[0].second.value;
        double high = low;
        for (size_t i = 0; i < seen.size();) {
            size_t next = i + 1;
            while (next < seen.size() && columnOf(next) == columnOf(i))
                ++next;
            const bool gap = i > 0 && (seen[i].second.broken || (gapMs > 0 && seen[i].first - seen[i - 1].first > gapMs));
            if (gap)
                made.runs.append(std::exchange(run, {}));
            size_t lowest = i;
            size_t highest = i;
            for (size_t k = i; k < next; ++k) {
                if (seen[k].second.value < seen[lowest].second.value)
                    lowest = k;
                if (seen[k].second.value > seen[highest].second.value)
                    highest = k;
            }
            for (const size_t k : std::set<size_t>{i, lowest, highest, next - 1})
                run.append(QPointF(double(seen[k].first), seen[k].second.value));
            low = std::min(low, seen[lowest].second.value);
            high = std::max(high, seen[highest].second.value);
            i = next;
        }
        made.runs.append(run);
        made.lowest = low;
        made.highest = high;
        return made;
    }

    static void compare(const SeriesStore &store, const Truth &truth, qint64 fromMs, qint64 toMs, int columns)
    {
        const ReducedSeries mine = store.reduced(fromMs, toMs, columns);
        const ReducedSeries wanted = naive(truth, store.gapMs(), fromMs, toMs, columns);
        QCOMPARE(mine.runs, wanted.runs);
        QCOMPARE(mine.lowest, wanted.lowest);
        QCOMPARE(mine.highest, wanted.highest);
    }

private slots:
    void drawsWhatASlowOneWould()
    {
        QRandomGenerator random(20260702);
        SeriesStore store;
        Truth truth;
        qint64 time = 1'753'358'400'000;
        bool broken = false;
        store.setGapMs(20'000);
        for (int step = 0; step < 4000; ++step) {
            const int act = random.bounded(20);
            if (act < 15) {
                for (int count = random.bounded(60); count > 0; --count) {
                    time += random.bounded(100) == 0 ? 90'000 : 1 + random.bounded(5000);
                    const double value = random.bounded(50) == 0 ? random.bounded(1000) : random.bounded(10);
                    store.add({time, value});
                    truth[time] = {value, std::exchange(broken, false) && !truth.empty()};
                }
            } else if (act == 15) {
                store.add({time + 1, random.bounded(2) ? qQNaN() : qInf()});
                broken = true;
            } else if (act == 16 && !truth.empty()) {
                auto at = truth.begin();
                std::advance(at, random.bounded(int(truth.size())));
                at->second.value = random.bounded(1000);
                store.add({at->first, at->second.value});
            } else if (act == 17 && !truth.empty()) {
                std::vector<MetricPoint> late;
                for (int i = 0; i < 5; ++i)
                    late.push_back({truth.begin()->first + random.bounded(1'000'000), double(random.bounded(500))});
                std::erase_if(late, [&](const MetricPoint &p) { return p.timeMs > truth.rbegin()->first; });
                store.add(late);
                for (const MetricPoint &p : late)
                    truth[p.timeMs].value = p.value;
            } else if (act == 18 && truth.size() > 3000) {
                const qint64 from = truth.rbegin()->first - 5'000'000;
                store.dropBefore(from);
                truth.erase(truth.begin(), truth.lower_bound(from));
            }
            QCOMPARE(store.size(), qsizetype(truth.size()));
            if (truth.empty() || step % 4)
                continue;
            const qint64 span = truth.rbegin()->first - truth.begin()->first + 1;
            const qint64 from = truth.begin()->first - 1000 + qint64(random.generateDouble() * double(span));
            compare(store, truth, from, from + 1 + qint64(random.generateDouble() * double(span)), 1 + random.bounded(300));
            compare(store, truth, truth.begin()->first - 50'000, truth.rbegin()->first + 50'000, 100);
            if (QTest::currentTestFailed())
                return;
        }
    }

    void keepsEverySpike()
    {
        SeriesStore store;
        QRandomGenerator random(5);
        std::map<qint64, double> spikes;
        for (int i = 0; i < 200'000; ++i) {
            double value = random.bounded(5.0);
            if (random.bounded(1000) == 0)
                spikes[i * 1000] = value = 1000 + i;
            store.add({i * 1000, value});
        }
        const ReducedSeries reduced = store.reduced(0, 200'000'000, 200'000 / 50); // fifty to a column
        std::map<qint64, double> kept;
        for (const QPointF &p : reduced.runs[0])
            if (p.y() >= 1000)
                kept[qint64(p.x())] = p.y();
        for (const auto &[time, value] : spikes) {
            // Hidden only by a higher one in its own column.
            const qint64 column = time / 50'000 * 50'000;
            double highest = 0;
            for (auto at = kept.lower_bound(column); at != kept.end() && at->first < column + 50'000; ++at)
                highest = std::max(highest, at->second);
            QVERIFY(highest >= value);
        }
        QCOMPARE(reduced.highest, spikes.rbegin()->second);
    }

    void brokenWhereAsked()
    {
        SeriesStore store;
        store.breakLine(); // before anything: nothing to break
        for (int i = 0; i < 10; ++i) {
            if (i == 5)
                store.breakLine();
            store.add({i * 1000, 1.0});
        }
        QCOMPARE(store.reduced(0, 9000, 100).runs.size(), 2);
        QVERIFY(store.isBrokenBefore(5));
        QVERIFY(!store.isBrokenBefore(0));
        store.setGapMs(500);
        QCOMPARE(store.reduced(0, 9000, 100).runs.size(), 10);
        // A gap within one column could not be seen.
        QCOMPARE(store.reduced(0, 9000, 1).runs.size(), 2);
    }

    void replacesAStretch()
    {
        SeriesStore store;
        for (int i = 0; i < 1000; ++i)
            store.add({i * 1000, 1.0});
        std::vector<MetricPoint> finer;
        for (int i = 0; i <= 200; ++i)
            finer.push_back({100'000 + i * 500, 2.0});
        finer[50].value = qQNaN();
        store.replaceRange(finer);
        QCOMPARE(store.size(), 1000 - 101 + 200);
        QCOMPARE(store.nearest(99'000)->value, 1.0);
        QCOMPARE(store.nearest(100'000)->value, 2.0);
        QCOMPARE(store.nearest(200'000)->value, 2.0);
        QCOMPARE(store.nearest(201'000)->value, 1.0);
        QCOMPARE(store.reduced(0, 999'000, 4000).runs.size(), 2);
    }

    void nothingHeldNothingDrawn()
    {
        SeriesStore store;
        QVERIFY(store.reduced(0, 1000, 100).runs.isEmpty());
        QVERIFY(!store.nearest(5));
        store.add({5000, 1.0});
        QVERIFY(store.reduced(0, 1000, 0).runs.isEmpty());
        QVERIFY(store.reduced(1000, 0, 10).runs.isEmpty());
        QCOMPARE(store.reduced(0, 1000, 10).runs, QVector<QVector<QPointF>>({{{5000, 1}}}));
        store.dropBefore(6000);
        QVERIFY(store.isEmpty());
        store.add({7000, 1.0});
        QCOMPARE(store.first().timeMs, 7000);
    }

    void slidingKeepsItsColumns()
    {
        SeriesStore store;
        QRandomGenerator random(8);
        for (int i = 0; i < 10'000; ++i)
            store.add({1'000'000 + i * 100, random.generateDouble()});
        const auto inside = [&](qint64 fromMs) {
            QVector<QPointF> kept;
            const auto curve = store.reduced(fromMs, fromMs + 500'000, 250); // outlives the loop over a part of it
            for (const QPointF &p : curve.runs.constFirst())
                if (p.x() >= 1'300'000 && p.x() < 1'500'000)
                    kept.append(p);
            return kept;
        };
        const QVector<QPointF> before = inside(1'100'000);
        for (const qint64 fromMs : {1'100'100, 1'100'700, 1'101'900, 1'150'300})
            QCOMPARE(inside(fromMs), before);
    }

    void costsColumnsAndNotSamples()
    {
        const auto cost = [](int samples) {
            SeriesStore store;
            for (int i = 0; i < samples; ++i)
                store.add({i * 1000, std::sin(i / 500.0)});
            QElapsedTimer timer;
            timer.start();
            qsizetype points = 0;
            for (int i = 0; i < 20; ++i)
                points += store.reduced(0, samples * 1000LL, 1600).pointCount();
            qInfo("%d samples: %.3f ms", samples, double(timer.nsecsElapsed()) / 20e6);
            return points;
        };
        cost(100'000);
        QVERIFY(cost(1'000'000) <= 20 * 4 * 1602);
    }
};

QTEST_GUILESS_MAIN(TestSeriesStore)
#include "tst_series_store.moc"
