// SPDX-License-Identifier: GPL-3.0-or-later
// The collector with a real store, and the exposition as promtool sees it.
#include "server/jobs/metrics_collector.h"
#include "server/samples/prometheus_text.h"

#include <QProcess>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace server::jobs;
using namespace server::samples;
using core::ServiceId;
using namespace std::chrono_literals;

class TestMetricsCollector : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void everythingIsStoredAndTold();
    void unknownFiguresAreLeftOut();
    void addedSamplesAreStoredAndTold();
    void theTimerCollects();
    void theExpositionHasWhatTheReferenceShows();
    void promtoolAcceptsTheExposition_data();
    void promtoolAcceptsTheExposition();

private:
    static ExpositionInput fullInput();

    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<core::ManualClock> m_clock;
    std::unique_ptr<SampleStore> m_store;
    std::unique_ptr<PlatformMetrics> m_metrics;
};

void TestMetricsCollector::init()
{
    m_store.reset();
    m_dir = std::make_unique<QTemporaryDir>();
    m_clock = std::make_unique<core::ManualClock>();
    m_metrics = std::make_unique<PlatformMetrics>(*m_clock);
    auto store = SampleStore::open({.folder = m_dir->path()}, *m_clock);
    QVERIFY(store.ok());
    m_store = *std::move(store);
}

void TestMetricsCollector::everythingIsStoredAndTold()
{
    const qint64 start = m_clock->nowMs();
    double cpu = 1.23456;
    MetricsCollector collector(
        {.services = [&] {
             return QVector<core::MetricSample>{{ServiceId(QStringLiteral("a")), QStringLiteral("cpu_usage"), 0, cpu, 7},
                                                {ServiceId(QStringLiteral("a")), QStringLiteral("cpu_usage"), -1, cpu, 8}};
         },
         .host = [] { return HostSample{12.345, 100, 200, 50, 0.5}; },
         .platform = [] { return PlatformGauges{.openConnections = 3, .webSocketClients = 2}; }},
        *m_store, *m_metrics, *m_clock);
    QSignalSpy spy(&collector, &MetricsCollector::sampled);
    for (int i = 0; i < 3; ++i) {
        collector.collectNow();
        m_clock->advance(5s);
        cpu += 1;
    }
    collector.drain();
    QCOMPARE(spy.size(), 3);
    const auto told = spy.first().first().value<QVector<core::MetricSample>>();
    QCOMPARE(told.first().metric, QStringLiteral("cpu_usage"));
    QCOMPARE(told.first().value, 1.23); // as it is stored
    QCOMPARE(told.first().timeMs, start);
    const auto found = m_store->select({QStringLiteral("cpu_usage"), {{QStringLiteral("replica"), QStringLiteral("0")}}}, 0, m_clock->nowMs());
    QCOMPARE(found->size(), 1);
    QCOMPARE(found->first().samples.size(), 3);
    QVERIFY(found->first().samples[2] == (Sample{start + 10'000, 3.23}));
    const auto whole = m_store->latest({QStringLiteral("cpu_usage"), {}}, 1h);
    QCOMPARE(whole.size(), 2); // the replica and the service
    for (const char *name : {"host_cpu_usage", "host_memory_usage", "host_memory_limit", "host_disk_usage", "host_load1",
                             "platform_requests_total", "platform_request_rate", "platform_connections", "platform_websocket_clients"})
        QVERIFY2(!m_store->latest({QString::fromLatin1(name), {}}, 1h).isEmpty(), name);
    QCOMPARE(m_store->latest({QStringLiteral("host_cpu_usage"), {}}, 1h).first().samples.first().value, 12.35);
    QCOMPARE(collector.droppedBatches(), 0u);
}

void TestMetricsCollector::unknownFiguresAreLeftOut()
{
    MetricsCollector collector({.services = {}, .host = [] { return HostSample{}; }, .platform = {}}, *m_store, *m_metrics, *m_clock);
    collector.collectNow();
    collector.drain();
    QVERIFY(m_store->seriesOf({QStringLiteral("host_cpu_usage"), {}}).isEmpty());
    QCOMPARE(m_store->figures().series, 3);
}

void TestMetricsCollector::addedSamplesAreStoredAndTold()
{
    MetricsCollector collector({}, *m_store, *m_metrics, *m_clock);
    QSignalSpy spy(&collector, &MetricsCollector::sampled);
    const Labels service{{QStringLiteral("service"), QStringLiteral("a")}};
    Labels withStatus = service;
    withStatus.insert(QStringLiteral("status"), QStringLiteral("200"));
    collector.add({{{QStringLiteral("request_rate"), service}, m_clock->nowMs(), 5},
                   {{QStringLiteral("http_requests_total"), withStatus}, m_clock->nowMs(), 9}});
    collector.add({});
    collector.drain();
    QCOMPARE(spy.size(), 1);
    const auto told = spy.first().first().value<QVector<core::MetricSample>>();
    QCOMPARE(told.size(), 1);
    QVERIFY(told.first().service == ServiceId(QStringLiteral("a")));
    QCOMPARE(told.first().metric, QStringLiteral("request_rate"));
    QCOMPARE(m_store->figures().series, 2);
}

void TestMetricsCollector::theTimerCollects()
{
    int calls = 0;
    MetricsCollector collector({.services = [&] { ++calls; return QVector<core::MetricSample>(); }, .host = {}, .platform = {}},
                               *m_store, *m_metrics, *m_clock, {.interval = 5ms});
    collector.start();
    QCOMPARE(calls, 1); // at once
    QTRY_VERIFY(calls >= 4);
    collector.stop();
    const int stopped = calls;
    QTest::qWait(30);
    QCOMPARE(calls, stopped);
}

ExpositionInput TestMetricsCollector::fullInput()
{
    ExpositionInput input;
    input.version = "0.1.0";
    for (const char *id : {"filesystem-mcp", "memory"}) {
        auto service = std::make_shared<core::Service>();
        service->spec.id = ServiceId(QString::fromLatin1(id));
        service->spec.replicas = 2;
        service->state.status = core::ServiceStatus::Running;
        service->state.health = core::HealthStatus::Healthy;
        service->state.restarts = 3;
        for (int i = 0; i < 2; ++i) {
            core::ReplicaState replica;
            replica.index = i;
            replica.status = i == 0 ? core::ServiceStatus::Running : core::ServiceStatus::Starting;
            replica.cpuPercent = 1.5;
            replica.memoryMb = 64;
            service->state.replicas.append(replica);
        }
        input.services.append(service);
    }
    input.requestCounters = {{{QStringLiteral("http_requests_total"),
                               {{QStringLiteral("service"), QStringLiteral("filesystem-mcp")},
                                {QStringLiteral("method"), QStringLiteral("GET")},
                                {QStringLiteral("status"), QStringLiteral("200")}}},
                              {{1, 1234}}}};
    input.host = {10, 1000, 2000, 50, 0.5};
    input.gauges = {3, 2, 1.5, 1000, 20, 7, 1'753'358'400'000};
    input.store = {.series = 5, .chunks = 1, .samplesStored = 10, .bytesOnDisk = 4096};
    return input;
}

void TestMetricsCollector::theExpositionHasWhatTheReferenceShows()
{
    const RouteSlot slot = m_metrics->registerRoute("GET", "/api/v1/info");
    m_metrics->recordRequest(slot, 200, 3ms);
    const QByteArray text = renderExposition(fullInput(), *m_metrics);
    for (const char *line : {"# HELP http_requests_total ", "# TYPE http_requests_total counter\n",
                             "http_requests_total{method=\"GET\",service=\"filesystem-mcp\",status=\"200\"} 1234\n",
                             "http_requests_total{method=\"GET\",route=\"/api/v1/info\",status=\"200\"} 1\n",
                             "http_request_duration_seconds_bucket{method=\"GET\",route=\"/api/v1/info\",le=\"0.005\"} 1\n",
                             "http_request_duration_seconds_bucket{method=\"GET\",route=\"/api/v1/info\",le=\"0.0025\"} 0\n",
                             "cpu_usage{service=\"filesystem-mcp\",replica=\"0\"} 1.5\n",
                             "mcp_service_memory_bytes{service=\"memory\",replica=\"1\"} 67108864\n",
                             "mcp_service_replicas{service=\"memory\",state=\"running\"} 1\n",
                             "mcp_services{status=\"running\"} 2\n", "up{service=\"memory\",replica=\"1\"} 0\n",
                             "process_start_time_seconds 1753358400\n", "mcp_host_memory_size_bytes 2097152000\n"})
        QVERIFY2(text.contains(line), qPrintable(QString::fromLatin1(line) + QStringLiteral(" is not in\n") + QString::fromUtf8(text)));
    // Every family once, and all its samples together.
    const Scrape scrape = parsePrometheusText(text);
    QCOMPARE(scrape.badLines, 0);
    QSet<QByteArray> seen;
    for (const ScrapedSample &sample : scrape.samples) {
        QByteArray id = sample.name;
        for (const auto &[name, value] : sample.labels)
            id += '|' + name + '=' + value;
        QVERIFY2(!seen.contains(id), id.constData());
        seen.insert(id);
    }
}

void TestMetricsCollector::promtoolAcceptsTheExposition_data()
{
    QTest::addColumn<bool>("full");
    QTest::newRow("with services") << true;
    QTest::newRow("a fresh server") << false;
}

void TestMetricsCollector::promtoolAcceptsTheExposition()
{
    QFETCH(bool, full);
    const QString promtool = QStandardPaths::findExecutable(QStringLiteral("promtool"));
    if (promtool.isEmpty())
        QSKIP("promtool is not installed");
    if (full) {
        for (int i = 0; i < 100; ++i)
            m_metrics->recordRequest(m_metrics->registerRoute("GET", "/a/{b}"), 200 + i % 3, core::Millis(i));
    }
    QProcess check;
    check.start(promtool, {QStringLiteral("check"), QStringLiteral("metrics")});
    QVERIFY(check.waitForStarted());
    check.write(renderExposition(full ? fullInput() : ExpositionInput{.version = "0.1.0"}, *m_metrics));
    check.closeWriteChannel();
    QVERIFY(check.waitForFinished());
    QCOMPARE(check.readAllStandardOutput() + check.readAllStandardError(), QByteArray());
    QCOMPARE(check.exitCode(), 0);
}

QTEST_GUILESS_MAIN(TestMetricsCollector)
#include "tst_metrics_collector.moc"
