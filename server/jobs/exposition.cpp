// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/jobs/exposition.h"

#include "server/samples/metric_names.h"
#include "server/samples/prometheus_text.h"

#include <array>

namespace server::jobs {
namespace {

using samples::PrometheusWriter;
using samples::TextLabels;

constexpr double kBytesPerMb = 1024.0 * 1024.0;

class Writer
{
public:
    void family(const char *name)
    {
        const samples::MetricName *row = samples::findMetricName(QString::fromLatin1(name));
        Q_ASSERT(row != nullptr);
        m_text.family(name, row->type, QByteArrayView(row->help.data(), row->help.size()));
    }
    void single(const char *name, double value)
    {
        family(name);
        m_text.sample({}, value);
    }
    void singleIfKnown(const char *name, double value, double scale = 1)
    {
        if (value >= 0)
            single(name, value * scale);
    }
    PrometheusWriter &text() { return m_text; }

private:
    PrometheusWriter m_text;
};

using Services = QVector<std::shared_ptr<const core::Service>>;

QByteArray idOf(const core::Service &service)
{
    return service.spec.id.toString().toUtf8();
}

template <typename Value>
void replicaFamily(Writer &out, const char *name, const Services &services, Value &&value)
{
    out.family(name);
    for (const auto &service : services) {
        for (const core::ReplicaState &replica : service->state.replicas) {
            out.text().sample({{"service", idOf(*service)}, {"replica", QByteArray::number(replica.index)}},
                              value(replica));
        }
    }
}

void writeServices(Writer &out, const Services &services)
{
    constexpr std::array kStatuses{core::ServiceStatus::Stopped, core::ServiceStatus::Starting,
                                   core::ServiceStatus::Running, core::ServiceStatus::Stopping,
                                   core::ServiceStatus::Error};
    out.family("mcp_services");
    for (const core::ServiceStatus status : kStatuses) {
        const auto count = std::count_if(services.begin(), services.end(),
                                         [status](const auto &service) { return service->state.status == status; });
        out.text().sample({{"status", core::toString(status).toUtf8()}}, double(count));
    }
    if (services.isEmpty())
        return;
    replicaFamily(out, "cpu_usage", services, [](const core::ReplicaState &r) { return r.cpuPercent; });
    replicaFamily(out, "memory_usage", services, [](const core::ReplicaState &r) { return r.memoryMb; });
    replicaFamily(out, "mcp_service_cpu_ratio", services, [](const core::ReplicaState &r) { return r.cpuPercent / 100; });
    replicaFamily(out, "mcp_service_memory_bytes", services,
                  [](const core::ReplicaState &r) { return r.memoryMb * kBytesPerMb; });
    replicaFamily(out, "up", services,
                  [](const core::ReplicaState &r) { return r.status == core::ServiceStatus::Running ? 1.0 : 0.0; });
    out.family("restarts_total");
    for (const auto &service : services)
        out.text().sample({{"service", idOf(*service)}}, service->state.restarts);
    out.family("mcp_service_replicas");
    for (const auto &service : services) {
        out.text().sample({{"service", idOf(*service)}, {"state", "wanted"}}, service->spec.replicas);
        out.text().sample({{"service", idOf(*service)}, {"state", "running"}}, core::runningReplicas(service->state));
    }
    out.family("mcp_service_healthy");
    for (const auto &service : services) {
        if (service->state.health != core::HealthStatus::Unknown)
            out.text().sample({{"service", idOf(*service)}}, service->state.health == core::HealthStatus::Healthy);
    }
}

void writeRequests(Writer &out, const ExpositionInput &input, const QVector<samples::RouteFigures> &routes)
{
    out.family("http_requests_total");
    for (const samples::SeriesSamples &series : input.requestCounters) {
        if (series.samples.isEmpty())
            continue;
        TextLabels labels;
        for (auto it = series.key.labels.cbegin(); it != series.key.labels.cend(); ++it)
            labels.append({it.key().toUtf8(), it.value().toUtf8()});
        out.text().sample(labels, series.samples.last().value);
    }
    for (const samples::RouteFigures &route : routes) {
        for (const auto &[status, count] : route.byStatus) {
            out.text().sample({{"method", route.method}, {"route", route.route}, {"status", QByteArray::number(status)}},
                              double(count));
        }
    }
    if (routes.isEmpty())
        return;
    out.family("http_request_duration_seconds");
    for (const samples::RouteFigures &route : routes) {
        QVector<PrometheusWriter::Bucket> buckets;
        for (qsizetype i = 0; i < route.cumulative.size(); ++i)
            buckets.append({samples::kDurationBuckets[size_t(i)], route.cumulative[i]});
        out.text().histogram({{"method", route.method}, {"route", route.route}}, buckets, route.sumSeconds, route.count);
    }
}

} // namespace

QByteArray renderExposition(const ExpositionInput &input, const samples::PlatformMetrics &metrics)
{
    Writer out;
    out.family("mcp_platform_info");
    out.text().sample({{"version", input.version}}, 1);
    writeServices(out, input.services);
    writeRequests(out, input, metrics.routes());
    out.singleIfKnown("mcp_platform_connections", double(input.gauges.openConnections));
    out.singleIfKnown("mcp_platform_websocket_clients", double(input.gauges.webSocketClients));
    out.single("mcp_platform_metric_series", double(input.store.series));
    out.single("mcp_platform_metric_storage_bytes", double(input.store.bytesOnDisk));
    out.single("mcp_platform_samples_total", double(input.store.samplesStored));
    out.single("mcp_platform_log_lines_lost_total", double(input.lostLogLines));
    out.singleIfKnown("mcp_host_cpu_ratio", input.host.cpuPercent, 0.01);
    out.singleIfKnown("mcp_host_memory_used_bytes", input.host.memoryUsedMb, kBytesPerMb);
    out.singleIfKnown("mcp_host_memory_size_bytes", input.host.memoryTotalMb, kBytesPerMb);
    out.singleIfKnown("mcp_host_disk_used_ratio", input.host.diskUsedPercent, 0.01);
    out.singleIfKnown("mcp_host_load1", input.host.load1);
    out.singleIfKnown("process_cpu_seconds_total", input.gauges.processCpuSeconds);
    out.singleIfKnown("process_resident_memory_bytes", double(input.gauges.processRssBytes));
    out.singleIfKnown("process_open_fds", double(input.gauges.processOpenFds));
    out.singleIfKnown("process_threads", double(input.gauges.processThreads));
    out.singleIfKnown("process_start_time_seconds", double(input.gauges.processStartMs), 0.001);
    return out.text().take();
}

} // namespace server::jobs
