// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/dashboard_busiest.h"
#include "models/dashboard_platform.h"
#include "models/dashboard_words.h"
#include "models/event_log_model.h"
#include "tests/support/fake_backend.h"

#include <QAbstractItemModelTester>
#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QtTest>

using core::ServiceId;
using core::ServiceStatus;
using models::DashboardBusiest;
using models::DashboardPlatform;
using models::DashboardWords;
using models::ServiceModel;
using models::UsageKind;
using support::FakeBackend;

class TestDashboardModels : public QObject
{
    Q_OBJECT

    core::ManualClock m_clock;

    static core::Service service(const QString &id, double cpu, double memory, ServiceStatus status = ServiceStatus::Running)
    {
        core::Service made = FakeBackend::makeService(id, status);
        made.state.cpuPercent = cpu;
        made.state.memoryMb = memory;
        return made;
    }

    static core::MetricSample cpu(const QString &id, double value)
    {
        return {ServiceId(id), QStringLiteral("cpu_usage"), -1, value, 1000};
    }

    static QStringList shown(const DashboardBusiest &model)
    {
        QStringList ids;
        for (int row = 0; row < model.rowCount(); ++row)
            ids << model.idAt(row).toString();
        return ids;
    }

private slots:
    void anEventTellsTheHealthOfNow()
    {
        models::EventLogModel log;
        core::ServiceEvent event;
        event.kind = core::ServiceEventKind::HealthChanged;
        event.id = core::ServiceId(QStringLiteral("git"));
        event.service.spec.name = QStringLiteral("Git");
        log.add(event); // it has ended: that is an event of its own
        QCOMPARE(log.rowCount(), 0);
        event.service.state.health = core::HealthStatus::Unhealthy;
        log.add(event);
        event.service.state.health = core::HealthStatus::Healthy;
        log.add(event);
        QCOMPARE(log.index(0).data().toString(), QStringLiteral("Git is healthy"));
        QCOMPARE(log.index(1).data().toString(), QStringLiteral("Git is unhealthy"));
        QCOMPARE(log.index(1).data(models::EventLogModel::HealthRole).toInt(), int(core::HealthStatus::Unhealthy));
    }

    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    // --- the busiest ------------------------------------------------------------------------------

    void ranksWhatIsUp()
    {
        ServiceModel services;
        services.applyServices({service(QStringLiteral("a"), 5, 900), service(QStringLiteral("b"), 50, 10),
                                service(QStringLiteral("c"), 20, 300), service(QStringLiteral("down"), 99, 9999, ServiceStatus::Stopped),
                                service(QStringLiteral("broken"), 98, 9998, ServiceStatus::Error)});
        DashboardBusiest model(services);
        QAbstractItemModelTester tester(&model);
        QCOMPARE(shown(model), QStringList({QStringLiteral("b"), QStringLiteral("c"), QStringLiteral("a")}));
        model.setCount(2);
        QCOMPARE(shown(model), QStringList({QStringLiteral("b"), QStringLiteral("c")}));
        model.sort(DashboardBusiest::Memory, Qt::DescendingOrder);
        QCOMPARE(shown(model), QStringList({QStringLiteral("a"), QStringLiteral("c")}));
        model.sort(DashboardBusiest::Name, Qt::AscendingOrder); // no order of this table
        QCOMPARE(model.kind(), UsageKind::Memory);
        QCOMPARE(model.index(0, DashboardBusiest::Memory).data(ServiceModel::ValueRole).toDouble(), 900.0);
    }

    void oneSpikeDoesNotChangePlaces()
    {
        ServiceModel services;
        services.applyServices({service(QStringLiteral("calm"), 0, 0), service(QStringLiteral("busy"), 0, 0)});
        DashboardBusiest model(services);
        model.setCalm(core::Millis(0));
        for (int i = 0; i < 20; ++i)
            services.applySamples({cpu(QStringLiteral("busy"), 50), cpu(QStringLiteral("calm"), 10)});
        model.rank();
        QCOMPARE(shown(model).first(), QStringLiteral("busy"));
        QPersistentModelIndex first = model.index(0, 0);
        const QModelIndex figure = model.index(0, DashboardBusiest::Cpu);
        QCOMPARE(figure.data().toString(), QStringLiteral("50.0%"));
        services.applySamples({cpu(QStringLiteral("busy"), 29)}); // one of 21: less than the other's next
        QCOMPARE(figure.data().toString(), QStringLiteral("49.0%")); // what it is ranked by
        services.applySamples({cpu(QStringLiteral("calm"), 300)});
        model.rank();
        QCOMPARE(shown(model).first(), QStringLiteral("busy"));
        for (int i = 0; i < 10; ++i)
            services.applySamples({cpu(QStringLiteral("calm"), 300)});
        model.rank();
        QCOMPARE(shown(model).first(), QStringLiteral("calm"));
        QCOMPARE(first.row(), 1); // moved, not taken out and put in
    }

    void figuresAreTheLatestWithoutRanking()
    {
        ServiceModel services;
        services.applyServices({service(QStringLiteral("a"), 5, 10)});
        DashboardBusiest model(services);
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        services.applySamples({cpu(QStringLiteral("a"), 42)});
        QCOMPARE(changed.size(), 1);
        QCOMPARE(model.index(0, DashboardBusiest::Cpu).data(ServiceModel::ValueRole).toDouble(), 42.0);
    }

    void aStopTakesTheRowOutSoon()
    {
        ServiceModel services;
        services.applyServices({service(QStringLiteral("a"), 5, 10), service(QStringLiteral("b"), 4, 10)});
        DashboardBusiest model(services);
        services.applyEvent({core::ServiceEventKind::Stopped, ServiceId(QStringLiteral("a")), 1,
                             service(QStringLiteral("a"), 0, 0, ServiceStatus::Stopped), {}});
        QTRY_COMPARE_WITH_TIMEOUT(shown(model), QStringList(QStringLiteral("b")), 2000);
        services.applyEvent({core::ServiceEventKind::Deleted, ServiceId(QStringLiteral("b")), 1, {}, {}});
        QCOMPARE(model.rowCount(), 0); // at once: its cells are gone
    }

    void followsRandomChangesLikeANaiveRanking()
    {
        ServiceModel services;
        DashboardBusiest model(services);
        QAbstractItemModelTester tester(&model);
        model.setCount(7);
        QRandomGenerator random(11);
        for (int round = 0; round < 200; ++round) {
            QVector<core::Service> list;
            for (int i = 0; i < 30; ++i) {
                if (random.bounded(3) != 0)
                    list << service(QStringLiteral("s%1").arg(i, 2, 10, QLatin1Char('0')), random.bounded(100), random.bounded(500),
                                    random.bounded(4) == 0 ? ServiceStatus::Stopped : ServiceStatus::Running);
            }
            services.applyServices(list);
            if (random.bounded(2))
                model.setKind(model.kind() == UsageKind::Cpu ? UsageKind::Memory : UsageKind::Cpu);
            model.rank();
            QVector<std::pair<double, QString>> expected;
            for (const core::Service &one : std::as_const(list)) {
                if (one.state.status == ServiceStatus::Running)
                    expected.append({model.kind() == UsageKind::Cpu ? -one.state.cpuPercent : -one.state.memoryMb, one.spec.id.toString()});
            }
            std::sort(expected.begin(), expected.end());
            QStringList ids;
            for (qsizetype i = 0; i < std::min<qsizetype>(7, expected.size()); ++i)
                ids << expected[i].second;
            QCOMPARE(shown(model), ids);
        }
    }

    void ranksTenThousandInMilliseconds()
    {
        FakeBackend backend;
        backend.fill(10'000);
        ServiceModel services(backend);
        QTRY_COMPARE(services.rowCount(), 10'000);
        DashboardBusiest model(services);
        QElapsedTimer time;
        time.start();
        for (int i = 0; i < 10; ++i)
            model.rank();
        qInfo("10,000 services are ranked in %.2f ms", double(time.nsecsElapsed()) / 1e7);
        QCOMPARE(model.rowCount(), 5);
    }

    // --- the platform -----------------------------------------------------------------------------

    void asksOnlyWhileSomebodyWatches()
    {
        FakeBackend backend;
        DashboardPlatform platform(m_clock, {core::Millis(20), core::Millis(40)});
        platform.setBackend(&backend);
        QTest::qWait(100);
        QCOMPARE(backend.callCount(QStringLiteral("platform")), 0);
        platform.setWatching(models::Watching::Yes);
        QTRY_VERIFY(backend.callCount(QStringLiteral("platform.stats")) >= 3);
        QTRY_VERIFY(platform.health().value.has_value());
        QCOMPARE(platform.stats().atMs, m_clock.nowMs());
        platform.setWatching(models::Watching::No);
        const int asked = backend.callCount(QStringLiteral("platform"));
        QTest::qWait(100);
        QCOMPARE(backend.callCount(QStringLiteral("platform")), asked);
    }

    void aSlowServerIsAskedOnce()
    {
        FakeBackend backend;
        backend.setHeld(true);
        DashboardPlatform platform(m_clock, {core::Millis(10), core::Millis(10)});
        platform.setBackend(&backend);
        platform.setWatching(models::Watching::Yes);
        QTest::qWait(100);
        QCOMPARE(backend.callCount(QStringLiteral("platform.stats")), 1);
        backend.setHeld(false);
        QTRY_VERIFY(backend.callCount(QStringLiteral("platform.stats")) > 1);
    }

    void keepsTheLastAnswerOverAFailure()
    {
        FakeBackend backend;
        DashboardPlatform platform(m_clock);
        platform.setBackend(&backend);
        platform.setWatching(models::Watching::Yes);
        QTRY_VERIFY(platform.stats().value.has_value());
        backend.fail(QStringLiteral("platform.stats"), core::Error::internal(QStringLiteral("disk")));
        platform.refresh();
        QTRY_VERIFY(platform.stats().error.has_value());
        QVERIFY(platform.stats().value.has_value());
        backend.failNothing();
        platform.refresh();
        QTRY_VERIFY(!platform.stats().error.has_value());
    }

    void answersOfAnEarlierServerAreNotTaken()
    {
        FakeBackend first;
        FakeBackend second;
        first.setHeld(true);
        DashboardPlatform platform(m_clock);
        platform.setBackend(&first);
        platform.setWatching(models::Watching::Yes);
        second.setHeld(true);
        platform.setBackend(&second);
        first.setHeld(false);
        QTest::qWait(50);
        QVERIFY(!platform.stats().value);
        QVERIFY(platform.stats().isOpen);
        second.setHeld(false);
        QTRY_VERIFY(platform.stats().value.has_value());
    }

    void asksAgainWhenTheConnectionIsBack()
    {
        FakeBackend backend;
        DashboardPlatform platform(m_clock, {core::Millis(60'000), core::Millis(60'000)});
        platform.setBackend(&backend);
        platform.setWatching(models::Watching::Yes);
        QTRY_VERIFY(platform.health().value.has_value());
        backend.drop();
        backend.clearCalls();
        platform.refresh();
        QCOMPARE(backend.calls().size(), 0);
        backend.comeBack();
        QTRY_COMPARE(backend.callCount(QStringLiteral("platform.health")), 1);
    }

    // --- words ------------------------------------------------------------------------------------

    void checks_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QJsonObject>("details");
        QTest::addColumn<double>("latency");
        QTest::addColumn<QString>("title");
        QTest::addColumn<QString>("figures");
        QTest::newRow("database of the reference") << QStringLiteral("database")
            << QJsonObject{{QStringLiteral("connections"), 10}, {QStringLiteral("maxConnections"), 100}} << 5.0
            << QStringLiteral("Database") << QStringLiteral("5 ms · 10 of 100 connections");
        QTest::newRow("our database") << QStringLiteral("database")
            << QJsonObject{{QStringLiteral("engine"), QStringLiteral("sqlite")}, {QStringLiteral("schemaVersion"), 3}} << 0.4
            << QStringLiteral("Database") << QStringLiteral("< 1 ms · SQLite · schema 3");
        QTest::newRow("disk") << QStringLiteral("filesystem")
            << QJsonObject{{QStringLiteral("diskUsage"), QStringLiteral("45%")}, {QStringLiteral("inodes"), QStringLiteral("12%")}} << -1.0
            << QStringLiteral("Disk") << QStringLiteral("45% used · 12% inodes");
        QTest::newRow("disk with sizes") << QStringLiteral("filesystem")
            << QJsonObject{{QStringLiteral("diskUsage"), QStringLiteral("45%")}, {QStringLiteral("freeBytes"), 2147483648.0}, {QStringLiteral("totalBytes"), 8e9}} << -1.0
            << QStringLiteral("Disk") << QStringLiteral("45% used · 2.0 GB free");
        QTest::newRow("runtime") << QStringLiteral("runtime")
            << QJsonObject{{QStringLiteral("drivers"), QJsonArray{QStringLiteral("process")}}} << -1.0
            << QStringLiteral("Runtime") << QStringLiteral("Local processes");
        QTest::newRow("redis") << QStringLiteral("redis")
            << QJsonObject{{QStringLiteral("memory"), QStringLiteral("256MB")}, {QStringLiteral("uptime"), QStringLiteral("7d")}} << 2.0
            << QStringLiteral("Redis") << QStringLiteral("2 ms · 256MB · up 7d");
        QTest::newRow("unknown") << QStringLiteral("message_queue") << QJsonObject{{QStringLiteral("openChannels"), 4}} << -1.0
            << QStringLiteral("Message queue") << QStringLiteral("open channels 4");
        QTest::newRow("says nothing") << QStringLiteral("vault") << QJsonObject() << -1.0 << QStringLiteral("Vault") << QString();
    }
    void checks()
    {
        QFETCH(QString, name);
        QFETCH(QJsonObject, details);
        QFETCH(double, latency);
        QFETCH(QString, title);
        QFETCH(QString, figures);
        client::PlatformCheck check{name, core::HealthStatus::Healthy, {}, details};
        if (latency >= 0)
            check.latencyMs = latency;
        const models::CheckWords words = DashboardWords::check(check);
        QCOMPARE(words.title, title);
        QCOMPARE(words.figures, figures);
        QVERIFY(words.problem.isEmpty());
    }

    void aProblemIsToldApart()
    {
        const client::PlatformCheck check{QStringLiteral("runtime"), core::HealthStatus::Degraded, {},
                                          QJsonObject{{QStringLiteral("problem"), QStringLiteral("No guard")}}};
        QCOMPARE(DashboardWords::check(check).problem, QStringLiteral("No guard"));
        QCOMPARE(DashboardWords::check(check).figures, QString());
    }

    void figures()
    {
        const auto text = [](const models::FigureWords &words) { return words.figure + u'|' + words.rest; };
        QCOMPARE(text(DashboardWords::memory(8192, 16384)), QStringLiteral("8.0|of 16 GB"));
        QCOMPARE(text(DashboardWords::memory(300, 512)), QStringLiteral("300|of 512 MB"));
        QCOMPARE(text(DashboardWords::memory(2048, 0)), QStringLiteral("2.0|GB"));
        QCOMPARE(text(DashboardWords::cpu(45.2, 100)), QStringLiteral("45.2|%"));
        QVERIFY(text(DashboardWords::cpu(180, 400)).startsWith(QStringLiteral("180|% of 400")));
        QVERIFY(text(DashboardWords::requests(123.4, 0.008)).startsWith(QStringLiteral("123|per s · 0.8")));
        QCOMPARE(DashboardWords::requests(0, 0).figure, QStringLiteral("0"));
        QCOMPARE(DashboardWords::age(0, 40'000), QStringLiteral("40 s"));
        QCOMPARE(DashboardWords::age(0, 12 * 60'000), QStringLiteral("12 min"));
        QCOMPARE(DashboardWords::age(0, 26 * 3'600'000LL), QStringLiteral("1 d"));
        QCOMPARE(DashboardWords::age(5'000, 0), QStringLiteral("0 s")); // their clock is ahead
    }

    void whatServicesSayOfTheirPast()
    {
        ServiceModel services;
        core::Service a = service(QStringLiteral("a"), 0, 0);
        a.spec.createdAtMs = 1'000;
        a.spec.updatedAtMs = 1'000;
        a.state.startedAtMs = 50'000;
        core::Service b = service(QStringLiteral("b"), 0, 0, ServiceStatus::Stopped);
        b.spec.createdAtMs = 2'000;
        b.spec.updatedAtMs = 70'000;
        b.state.startedAtMs = 60'000; // not up any more: what it says of a start is old
        services.applyServices({a, b});
        const auto told = [&](qint64 since, qint64 until, int count) {
            QStringList words;
            for (const core::ServiceEvent &event : DashboardWords::past(services, since, until, count))
                words << event.id.toString() + u' ' + core::toString(event.kind) + u' ' + QString::number(event.timeMs);
            return words;
        };
        QCOMPARE(told(0, 100'000, 10),
                 QStringList({QStringLiteral("a service.created 1000"), QStringLiteral("b service.created 2000"),
                              QStringLiteral("a service.started 50000"), QStringLiteral("b service.updated 70000")}));
        QCOMPARE(told(0, 100'000, 2), QStringList({QStringLiteral("a service.started 50000"), QStringLiteral("b service.updated 70000")}));
        QCOMPARE(told(2'000, 70'000, 10), QStringList(QStringLiteral("a service.started 50000")));
        QCOMPARE(told(0, 0, 10), QStringList());
    }
};

QTEST_MAIN(TestDashboardModels)
#include "tst_dashboard_models.moc"
