// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/metrics_model.h"

#include "tests/support/fake_backend.h"

#include <QSignalSpy>
#include <QtTest>

using client::MetricPoint;
using core::ServiceId;
using models::MetricKey;
using models::MetricsModel;
using support::FakeBackend;

using State = MetricsModel::State;

class TestMetricsModel : public QObject
{
    Q_OBJECT

    const MetricKey m_cpu{ServiceId(QStringLiteral("a")), QStringLiteral("cpu_usage")};
    const MetricKey m_memory{ServiceId(QStringLiteral("a")), QStringLiteral("memory_usage")};
    const MetricKey m_other{ServiceId(QStringLiteral("b")), QStringLiteral("cpu_usage")};
    const MetricKey m_host{{}, QStringLiteral("cpu_usage")};

    static client::MetricSeries series(const MetricKey &key, qint64 fromMs, int count, double value, qint64 stepMs = 5000)
    {
        client::MetricSeries made{key.metric, {}, {}};
        if (!key.service.isEmpty())
            made.labels.insert(QStringLiteral("service"), key.service.toString());
        for (int i = 0; i < count; ++i)
            made.points.append({fromMs + i * stepMs, value + i});
        return made;
    }

    core::ManualClock m_clock;
    qint64 now() const { return m_clock.nowMs(); }

private slots:
    void loadsThenFollows()
    {
        FakeBackend backend;
        client::MetricSeries replica = series(m_cpu, now() - 60'000, 12, 700);
        replica.labels.insert(QStringLiteral("replica"), QStringLiteral("0"));
        backend.setMetrics({replica, series(m_cpu, now() - 60'000, 12, 1), series(m_host, now() - 60'000, 12, 50)});
        MetricsModel model(m_clock);
        QSignalSpy changed(&model, &MetricsModel::changed);
        model.setBackend(&backend);
        model.follow(core::Seconds(300));
        model.setSeries({m_cpu, m_host, m_cpu}); // once each
        QCOMPARE(model.count(), 2);
        QVERIFY(model.isLoading());
        QTRY_COMPARE(model.state(0), State::Ready);
        QTRY_COMPARE(model.state(1), State::Ready);
        QCOMPARE(model.samples(0).size(), 12);
        QCOMPARE(model.samples(0).first().value, 1.0);
        QCOMPARE(model.samples(1).first().value, 50.0);
        changed.clear();
        backend.tellSamples({{m_cpu.service, m_cpu.metric, -1, 99, now()}, {m_cpu.service, m_cpu.metric, 0, 5, now()},
                             {m_other.service, m_cpu.metric, -1, 5, now()}, {{}, m_cpu.metric, -1, 77, now()}});
        backend.tellSamples({{m_cpu.service, m_memory.metric, -1, 5, now()}});
        QTRY_COMPARE(changed.count(), 1);
        QCOMPARE(model.samples(0).last().value, 99.0);
        QCOMPARE(model.samples(1).last().value, 77.0);
        QCOMPARE(model.samples(0).size(), 13);
    }

    void chosenSeriesKeepTheirSamples()
    {
        FakeBackend backend;
        backend.setMetrics({series(m_cpu, now() - 300'000, 60, 1), series(m_memory, now() - 300'000, 60, 5)});
        MetricsModel model(m_clock);
        model.setBackend(&backend);
        model.follow(core::Seconds(300));
        model.setSeries({m_cpu});
        QTRY_COMPARE(model.state(0), State::Ready);
        QTRY_COMPARE(model.isLoading(), false);
        backend.clearCalls();
        model.setSeries({m_memory, m_cpu});
        QCOMPARE(model.samples(1).size(), 60);
        QTRY_COMPARE(model.state(0), State::Ready);
        QCOMPARE(backend.calls(), QStringList({QStringLiteral("platform.metrics a memory_usage")}));
        // A sample finds its series where it is now.
        backend.tellSamples({{m_cpu.service, m_cpu.metric, -1, 42, now()}});
        QCOMPARE(model.samples(1).last().value, 42.0);
    }

    void forgetsWhatLeftTheWindow()
    {
        FakeBackend backend;
        MetricsModel model(m_clock);
        model.setBackend(&backend);
        model.follow(core::Seconds(60));
        model.setSeries({m_cpu});
        for (int i = 0; i < 1000; ++i)
            backend.tellSamples({{m_cpu.service, m_cpu.metric, -1, 1, now() + i * 5000}});
        QVERIFY(model.samples(0).size() >= 13);
        QVERIFY(model.samples(0).size() <= 16);
    }

    void fetchesWhatItMissed()
    {
        FakeBackend backend;
        backend.setMetrics({series(m_cpu, now() - 300'000, 61, 1)});
        MetricsModel model(m_clock);
        model.setBackend(&backend);
        model.follow(core::Seconds(300));
        model.setSeries({m_cpu});
        QTRY_COMPARE(model.samples(0).size(), 61);
        backend.drop();
        m_clock.advance(core::Millis(100'000));
        // The server was away itself for a while: that stays a gap.
        backend.setMetrics({series(m_cpu, now() - 40'000, 9, 500)});
        backend.comeBack();
        QTRY_COMPARE(model.samples(0).last().value, 508.0);
        QCOMPARE(model.samples(0).size(), 70);
        QCOMPARE(model.reduced(0, 1000).runs.size(), 2);
        QVERIFY(!model.valueAt(0, now() - 70'000)); // in the gap
        QVERIFY(model.valueAt(0, now() - 41'000));
    }

    void aRangeStandsStill()
    {
        FakeBackend backend;
        backend.setMetrics({series(m_cpu, now() - 300'000, 60, 1)});
        MetricsModel model(m_clock);
        model.setBackend(&backend);
        model.setSeries({m_cpu});
        QTRY_COMPARE(model.state(0), State::Ready);
        backend.clearCalls();
        model.showRange(now() - 200'000, now() - 100'000); // at hand already
        QTest::qWait(200);
        QCOMPARE(backend.callCount(QStringLiteral("platform.metrics")), 0);
        for (int i = 0; i < 50; ++i) // a drag into the past
            model.showRange(now() - 1'200'000 + i, now() - 1'100'000 + i);
        QVERIFY(!model.isFollowing());
        QTRY_COMPARE(backend.callCount(QStringLiteral("platform.metrics")), 1);
        QTRY_COMPARE(model.state(0), State::Ready);
        const qsizetype held = model.samples(0).size();
        backend.tellSamples({{m_cpu.service, m_cpu.metric, -1, 42, now()}});
        QCOMPARE(model.samples(0).size(), held);
        QCOMPARE(model.toMs() - model.fromMs(), 100'000);
        // Within the margin nothing is asked for.
        model.showRange(now() - 1'220'000, now() - 1'120'000);
        QTest::qWait(200);
        QCOMPARE(backend.callCount(QStringLiteral("platform.metrics")), 1);
        model.follow(core::Seconds(900));
        QTRY_COMPARE(backend.callCount(QStringLiteral("platform.metrics")), 2);
    }

    void saysWhatWentWrong()
    {
        FakeBackend backend;
        backend.fail(QStringLiteral("platform.metrics"), core::Error{core::ErrorCode::Forbidden, QStringLiteral("No"), {}, {}, {}});
        MetricsModel model(m_clock);
        model.setBackend(&backend);
        model.setSeries({m_cpu});
        QTRY_COMPARE(model.state(0), State::Failed);
        QCOMPARE(model.error(0)->message, QStringLiteral("No"));
        backend.failNothing();
        backend.setMetrics({series(m_cpu, now() - 60'000, 12, 1)});
        backend.comeBack();
        QTRY_COMPARE(model.state(0), State::Ready);
        QVERIFY(!model.error(0));
        model.setBackend(nullptr);
        QCOMPARE(model.state(0), State::Idle);
        QVERIFY(model.samples(0).isEmpty());
    }

    void anAnswerThatComesTooLate()
    {
        FakeBackend first;
        first.setMetrics({series(m_cpu, now() - 60'000, 12, 1)});
        first.setHeld(true);
        FakeBackend second;
        second.setMetrics({series(m_cpu, now() - 60'000, 12, 1000)});
        MetricsModel model(m_clock);
        model.setBackend(&first);
        model.setSeries({m_cpu});
        model.setBackend(&second);
        QTRY_COMPARE(model.state(0), State::Ready);
        first.setHeld(false);
        QTest::qWait(20);
        QCOMPARE(model.samples(0).first().value, 1000.0);
    }

    void valuesUnderThePointer()
    {
        FakeBackend backend;
        backend.setMetrics({series(m_cpu, now() - 60'000, 13, 1), series(m_other, now() - 60'000, 4, 100)});
        MetricsModel model(m_clock);
        model.setBackend(&backend);
        model.setSeries({m_cpu, m_other, m_memory});
        QTRY_VERIFY(!model.isLoading());
        const auto values = model.valuesAt(now() - 49'000);
        QCOMPARE(values.size(), 3);
        QCOMPARE(values[0]->value, 3.0);
        QCOMPARE(values[1]->value, 102.0);
        QVERIFY(!values[2]);
        QVERIFY(!model.valuesAt(now())[1]); // long over
    }

    void csvHasALineForEachTime()
    {
        FakeBackend backend;
        const MetricKey odd{ServiceId(QStringLiteral("b")), QStringLiteral("a,\"b\"")};
        backend.setMetrics({series(m_cpu, now() - 10'000, 3, 0.5), series(odd, now() - 5'000, 1, -2), series(m_host, now() - 3'000, 1, 7)});
        MetricsModel model(m_clock);
        model.setBackend(&backend);
        model.setSeries({m_cpu, odd, m_host});
        QTRY_VERIFY(!model.isLoading());
        QCOMPARE(QString::fromUtf8(model.csv()),
                 QStringLiteral("time,a cpu_usage,\"b a,\"\"b\"\"\",cpu_usage\r\n"
                                "2025-07-24T11:59:50Z,0.5,,\r\n"
                                "2025-07-24T11:59:55Z,1.5,-2,\r\n"
                                "2025-07-24T11:59:57Z,,,7\r\n"
                                "2025-07-24T12:00:00Z,2.5,,\r\n"));
    }

    void init() { m_clock.advance(core::Millis(1'753'358'400'000 - m_clock.nowMs())); }
};

QTEST_GUILESS_MAIN(TestMetricsModel)
#include "tst_metrics_model.moc"
