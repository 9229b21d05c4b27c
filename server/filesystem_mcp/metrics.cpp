// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/filesystem_mcp/metrics.h"

#include <algorithm>

namespace server::filesystem_mcp {

namespace {

void header(QByteArray &text, const char *name, const char *type, const char *help)
{
    text += QByteArrayLiteral("# HELP ") + name + ' ' + help + "\n# TYPE " + name + ' ' + type + '\n';
}

// Methods are the client's words; only those that HTTP defines become a label.
QByteArray methodLabel(const QByteArray &method)
{
    static const QByteArrayList kKnown{"GET", "HEAD", "POST", "PUT", "DELETE", "OPTIONS", "PATCH"};
    return kKnown.contains(method) ? method : QByteArrayLiteral("other");
}

} // namespace

Metrics::Metrics(qint64 startedAtMs)
    : m_startedAtMs(startedAtMs)
{
}

void Metrics::countRequest(const QByteArray &method, int status, double seconds)
{
    const auto bucket = std::lower_bound(kBounds.begin(), kBounds.end(), seconds) - kBounds.begin();
    const std::lock_guard lock(m_mutex);
    ++m_requests[{methodLabel(method), status}];
    ++m_buckets[size_t(bucket)];
    m_seconds += seconds;
    ++m_count;
}

void Metrics::countToolCall(const QString &tool, ToolOutcome outcome)
{
    const std::lock_guard lock(m_mutex);
    ++m_toolCalls[tool];
    if (outcome == ToolOutcome::Failed)
        ++m_toolErrors[tool];
}

quint64 Metrics::requests() const
{
    const std::lock_guard lock(m_mutex);
    return m_count;
}

QByteArray Metrics::text() const
{
    const std::lock_guard lock(m_mutex);
    QByteArray text;
    header(text, "http_requests_total", "counter", "HTTP requests answered, by method and status.");
    for (auto row = m_requests.cbegin(); row != m_requests.cend(); ++row) {
        text += "http_requests_total{method=\"" + row.key().first + "\",status=\"" + QByteArray::number(row.key().second)
            + "\"} " + QByteArray::number(row.value()) + '\n';
    }
    header(text, "http_request_duration_seconds", "histogram", "Time from a complete request to its answer.");
    quint64 below = 0;
    for (size_t i = 0; i < kBounds.size(); ++i) {
        below += m_buckets[i];
        text += "http_request_duration_seconds_bucket{le=\"" + QByteArray::number(kBounds[i]) + "\"} "
            + QByteArray::number(below) + '\n';
    }
    text += "http_request_duration_seconds_bucket{le=\"+Inf\"} " + QByteArray::number(m_count) + '\n';
    text += "http_request_duration_seconds_sum " + QByteArray::number(m_seconds, 'g', 12) + '\n';
    text += "http_request_duration_seconds_count " + QByteArray::number(m_count) + '\n';
    header(text, "mcp_tool_calls_total", "counter", "Tool calls, by tool.");
    for (auto row = m_toolCalls.cbegin(); row != m_toolCalls.cend(); ++row)
        text += "mcp_tool_calls_total{tool=\"" + row.key().toUtf8() + "\"} " + QByteArray::number(row.value()) + '\n';
    header(text, "mcp_tool_errors_total", "counter", "Tool calls that ended in an error, by tool.");
    for (auto row = m_toolErrors.cbegin(); row != m_toolErrors.cend(); ++row)
        text += "mcp_tool_errors_total{tool=\"" + row.key().toUtf8() + "\"} " + QByteArray::number(row.value()) + '\n';
    header(text, "process_start_time_seconds", "gauge", "When the process started, in seconds since 1970.");
    text += "process_start_time_seconds " + QByteArray::number(double(m_startedAtMs) / 1000.0, 'f', 3) + '\n';
    return text;
}

} // namespace server::filesystem_mcp
