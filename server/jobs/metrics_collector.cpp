// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/jobs/metrics_collector.h"

#include "server/jobs/append_queue.h"
#include "server/samples/metric_names.h"

namespace server::jobs {
namespace {

samples::NewSample stored(const core::MetricSample &sample)
{
    samples::NewSample out;
    out.key.name = sample.metric;
    if (!sample.service.isEmpty())
        out.key.labels.insert(QStringLiteral("service"), sample.service.toString());
    if (sample.replica >= 0)
        out.key.labels.insert(QStringLiteral("replica"), QString::number(sample.replica));
    out.timeMs = sample.timeMs;
    out.value = samples::roundForStore(samples::findMetricName(sample.metric), sample.value);
    return out;
}

// Back to what goes over /ws; nothing for series with labels of their own.
std::optional<core::MetricSample> told(const samples::NewSample &sample)
{
    core::MetricSample out;
    out.metric = sample.key.name;
    out.value = sample.value;
    out.timeMs = sample.timeMs;
    for (auto it = sample.key.labels.cbegin(); it != sample.key.labels.cend(); ++it) {
        if (it.key() == u"service")
            out.service = core::ServiceId(it.value());
        else if (it.key() == u"replica")
            out.replica = it.value().toInt();
        else
            return std::nullopt;
    }
    return out;
}

} // namespace

MetricsCollector::MetricsCollector(CollectorSources sources, samples::SampleStore &store,
                                   const samples::PlatformMetrics &metrics, const core::Clock &clock,
                                   CollectorOptions options, QObject *parent)
    : QObject(parent)
    , m_sources(std::move(sources))
    , m_metrics(metrics)
    , m_clock(clock)
    , m_options(options)
    , m_timer(this)
    , m_lastMaintainMs(clock.monotonicMs())
    , m_queue(std::make_unique<AppendQueue>(store))
{
    m_timer.setInterval(m_options.interval);
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, &MetricsCollector::collectNow);
}

MetricsCollector::~MetricsCollector() = default;

void MetricsCollector::start()
{
    m_timer.start();
    collectNow();
}

void MetricsCollector::stop()
{
    m_timer.stop();
}

void MetricsCollector::collectNow()
{
    const qint64 now = m_clock.nowMs();
    QVector<core::MetricSample> batch;
    if (m_sources.services)
        batch = m_sources.services();
    const auto put = [&](const char *name, double value) {
        if (value >= 0)
            batch.append({core::ServiceId(), QString::fromLatin1(name), -1, value, now});
    };
    if (m_sources.host) {
        const HostSample host = m_sources.host();
        put("host_cpu_usage", host.cpuPercent);
        put("host_memory_usage", host.memoryUsedMb);
        put("host_memory_limit", host.memoryTotalMb);
        put("host_disk_usage", host.diskUsedPercent);
        put("host_load1", host.load1);
    }
    const samples::RequestTotals requests = m_metrics.totals();
    put("platform_requests_total", double(requests.total));
    put("platform_request_errors_total", double(requests.errors));
    put("platform_request_rate", requests.ratePerSec);
    if (m_sources.platform) {
        const PlatformGauges gauges = m_sources.platform();
        put("platform_connections", double(gauges.openConnections));
        put("platform_websocket_clients", double(gauges.webSocketClients));
    }

    QVector<samples::NewSample> newSamples;
    newSamples.reserve(batch.size());
    for (core::MetricSample &sample : batch) {
        // One time for all of a round: the times of a series are then even, which is what makes a
        // chunk small, and charts of several series share their points.
        sample.timeMs = now;
        newSamples.append(stored(sample));
        sample.value = newSamples.last().value;
    }
    m_queue->push(std::move(newSamples));
    if (m_clock.monotonicMs() - m_lastMaintainMs >= m_options.maintainEvery.count()) {
        m_lastMaintainMs = m_clock.monotonicMs();
        m_queue->maintain();
    }
    if (!batch.isEmpty())
        emit sampled(batch);
}

void MetricsCollector::add(const QVector<samples::NewSample> &newSamples)
{
    if (newSamples.isEmpty())
        return;
    QVector<core::MetricSample> batch;
    for (const samples::NewSample &sample : newSamples) {
        if (const auto one = told(sample))
            batch.append(*one);
    }
    m_queue->push(newSamples);
    if (!batch.isEmpty())
        emit sampled(batch);
}

void MetricsCollector::drain()
{
    m_queue->drain();
}

quint64 MetricsCollector::droppedBatches() const
{
    return m_queue->dropped();
}

} // namespace server::jobs
