// SPDX-License-Identifier: GPL-3.0-or-later
// Metrics: what the server counts about itself, and its Prometheus text (exposition format 0.0.4).
// Thread-safe. Durations in seconds. Labels come from closed sets, so that their number is bounded.
#pragma once

#include <QByteArray>
#include <QMap>
#include <QString>

#include <array>
#include <mutex>
#include <utility>

namespace server::filesystem_mcp {

enum class ToolOutcome { Done, Failed };

class Metrics
{
public:
    explicit Metrics(qint64 startedAtMs);

    void countRequest(const QByteArray &method, int status, double seconds);
    void countToolCall(const QString &tool, ToolOutcome outcome);
    quint64 requests() const;

    QByteArray text() const;

private:
    static constexpr std::array kBounds{0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1.0, 2.5, 5.0, 10.0};

    const qint64 m_startedAtMs;
    mutable std::mutex m_mutex;
    QMap<std::pair<QByteArray, int>, quint64> m_requests;
    std::array<quint64, kBounds.size() + 1> m_buckets{}; // the last one: slower than all bounds
    double m_seconds = 0;
    quint64 m_count = 0;
    QMap<QString, quint64> m_toolCalls;
    QMap<QString, quint64> m_toolErrors;
};

} // namespace server::filesystem_mcp
