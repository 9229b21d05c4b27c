// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/samples/metric_names.h"

#include <array>
#include <cmath>

namespace server::samples {
namespace {

using L = QLatin1StringView;
using enum MetricType;
using enum MetricUse;

constexpr L kReplica("service, replica");
constexpr L kService("service");
constexpr L kNone("");

// The API's names (cpu_usage, memory_usage, http_requests_total) keep the API's units. Beside them
// the exposition has names in base units (mcp_...), as Prometheus' conventions ask for.
constexpr std::array kNames{
    MetricName{L("cpu_usage"), Gauge, L("percent of one core"), StoredAndExposed, 2, kReplica,
               L("CPU use of a service in percent of one core.")},
    MetricName{L("memory_usage"), Gauge, L("MB"), StoredAndExposed, 3, kReplica,
               L("Memory in use by a service, in MB of 1024*1024 bytes.")},
    MetricName{L("up"), Gauge, L("0 or 1"), StoredAndExposed, 0, kReplica, L("1 while a service or replica runs.")},
    MetricName{L("restarts_total"), Counter, L("restarts"), StoredAndExposed, -1, kReplica,
               L("Restarts of a service since the server started.")},
    MetricName{L("health_latency_ms"), Gauge, L("ms"), Stored, 3, kReplica, L("How long the last health check took.")},
    MetricName{L("http_requests_total"), Counter, L("requests"), StoredAndExposed, -1, L("service, method, status"),
               L("HTTP requests answered: by services, and without a service label by the platform itself.")},
    MetricName{L("http_errors_total"), Counter, L("requests"), Stored, -1, kService,
               L("HTTP requests that services answered with a status of 500 or above.")},
    MetricName{L("request_rate"), Gauge, L("requests per second"), Stored, 3, kService,
               L("Requests a second over the last minute.")},
    MetricName{L("request_error_ratio"), Gauge, L("0 to 1"), Stored, 5, kService,
               L("Share of requests over the last minute that failed.")},
    MetricName{L("request_latency_p50_ms"), Gauge, L("ms"), Stored, 3, kService,
               L("Half of the last minute's requests took at most this long.")},
    MetricName{L("request_latency_p95_ms"), Gauge, L("ms"), Stored, 3, kService,
               L("95 of 100 of the last minute's requests took at most this long.")},
    MetricName{L("request_latency_p99_ms"), Gauge, L("ms"), Stored, 3, kService,
               L("99 of 100 of the last minute's requests took at most this long.")},
    MetricName{L("host_cpu_usage"), Gauge, L("percent of all cores"), Stored, 2, kNone, L("CPU use of the machine.")},
    MetricName{L("host_memory_usage"), Gauge, L("MB"), Stored, 3, kNone, L("Memory in use on the machine.")},
    MetricName{L("host_memory_limit"), Gauge, L("MB"), Stored, 3, kNone, L("Memory of the machine.")},
    MetricName{L("host_disk_usage"), Gauge, L("percent"), Stored, 2, kNone,
               L("How full the file system of the data folder is.")},
    MetricName{L("host_load1"), Gauge, L("processes"), Stored, 2, kNone, L("Load of the machine, one-minute average.")},
    MetricName{L("platform_requests_total"), Counter, L("requests"), Stored, -1, kNone,
               L("HTTP requests that the platform itself answered.")},
    MetricName{L("platform_request_errors_total"), Counter, L("requests"), Stored, -1, kNone,
               L("HTTP requests that the platform itself answered with a status of 500 or above.")},
    MetricName{L("platform_request_rate"), Gauge, L("requests per second"), Stored, 3, kNone,
               L("Requests a second to the platform over the last minute.")},
    MetricName{L("platform_connections"), Gauge, L("connections"), Stored, 0, kNone, L("Open connections to the platform.")},
    MetricName{L("platform_websocket_clients"), Gauge, L("connections"), Stored, 0, kNone,
               L("Open WebSocket connections to the platform.")},
    MetricName{L("http_request_duration_seconds"), Histogram, L("seconds"), Exposed, -1, L("method, route"),
               L("How long the platform took to answer.")},
    MetricName{L("mcp_service_cpu_ratio"), Gauge, L("cores"), Exposed, -1, kReplica,
               L("CPU use of a replica, 1 being one core.")},
    MetricName{L("mcp_service_memory_bytes"), Gauge, L("bytes"), Exposed, -1, kReplica, L("Memory in use by a replica.")},
    MetricName{L("mcp_service_replicas"), Gauge, L("replicas"), Exposed, -1, L("service, state"),
               L("Replicas of a service: wanted and running.")},
    MetricName{L("mcp_service_healthy"), Gauge, L("0 or 1"), Exposed, -1, kService,
               L("1 while a service is healthy; not there while its health is not known.")},
    MetricName{L("mcp_services"), Gauge, L("services"), Exposed, -1, L("status"), L("Services by status.")},
    MetricName{L("mcp_platform_info"), Gauge, L("1"), Exposed, -1, L("version"), L("The platform's version.")},
    MetricName{L("mcp_platform_connections"), Gauge, L("connections"), Exposed, -1, kNone,
               L("Open connections to the platform.")},
    MetricName{L("mcp_platform_websocket_clients"), Gauge, L("connections"), Exposed, -1, kNone,
               L("Open WebSocket connections to the platform.")},
    MetricName{L("mcp_platform_metric_series"), Gauge, L("series"), Exposed, -1, kNone,
               L("Metric series that the platform keeps.")},
    MetricName{L("mcp_platform_metric_storage_bytes"), Gauge, L("bytes"), Exposed, -1, kNone,
               L("Size of the metrics database on disk.")},
    MetricName{L("mcp_platform_samples_total"), Counter, L("samples"), Exposed, -1, kNone,
               L("Samples stored since the server started.")},
    MetricName{L("mcp_platform_log_lines_lost_total"), Counter, L("lines"), Exposed, -1, kNone,
               L("Log lines that could not be written since the server started.")},
    MetricName{L("mcp_host_cpu_ratio"), Gauge, L("0 to 1"), Exposed, -1, kNone,
               L("CPU use of the machine, 1 being all cores.")},
    MetricName{L("mcp_host_memory_used_bytes"), Gauge, L("bytes"), Exposed, -1, kNone, L("Memory in use on the machine.")},
    MetricName{L("mcp_host_memory_size_bytes"), Gauge, L("bytes"), Exposed, -1, kNone, L("Memory of the machine.")},
    MetricName{L("mcp_host_disk_used_ratio"), Gauge, L("0 to 1"), Exposed, -1, kNone,
               L("How full the file system of the data folder is.")},
    MetricName{L("mcp_host_load1"), Gauge, L("processes"), Exposed, -1, kNone,
               L("Load of the machine, one-minute average.")},
    MetricName{L("process_cpu_seconds_total"), Counter, L("seconds"), Exposed, -1, kNone,
               L("CPU time the server process has used.")},
    MetricName{L("process_resident_memory_bytes"), Gauge, L("bytes"), Exposed, -1, kNone,
               L("Resident memory of the server process.")},
    MetricName{L("process_open_fds"), Gauge, L("descriptors"), Exposed, -1, kNone,
               L("Open file descriptors of the server process.")},
    MetricName{L("process_threads"), Gauge, L("threads"), Exposed, -1, kNone, L("Threads of the server process.")},
    MetricName{L("process_start_time_seconds"), Gauge, L("seconds"), Exposed, -1, kNone,
               L("When the server process started, in seconds since the epoch.")},
};

L typeText(MetricType type)
{
    switch (type) {
    case Counter: return L("counter");
    case Gauge: return L("gauge");
    case Histogram: return L("histogram");
    case Summary: return L("summary");
    case Untyped: break;
    }
    return L("untyped");
}

} // namespace

std::span<const MetricName> metricNames()
{
    return kNames;
}

const MetricName *findMetricName(QStringView name)
{
    for (const MetricName &row : kNames) {
        if (name == row.name)
            return &row;
    }
    return nullptr;
}

double roundForStore(const MetricName *name, double value)
{
    if (name == nullptr || name->digits < 0 || !std::isfinite(value) || std::abs(value) > 1e12)
        return value;
    const double scale = std::pow(10.0, name->digits);
    return std::round(value * scale) / scale;
}

QByteArray metricNamesMarkdown()
{
    QByteArray out("| Name | Type | Unit | Labels | Where | Meaning |\n|---|---|---|---|---|---|\n");
    for (const MetricName &row : kNames) {
        const L use = row.use == Stored ? L("API") : row.use == Exposed ? L("Prometheus") : L("API, Prometheus");
        out.append("| `").append(row.name.data(), row.name.size()).append("` | ");
        for (const L cell : {typeText(row.type), row.unit, row.labels, use, row.help})
            out.append(cell.data(), cell.size()).append(" | ");
        out.chop(1);
        out += '\n';
    }
    return out;
}

} // namespace server::samples
