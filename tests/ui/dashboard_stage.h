// SPDX-License-Identifier: GPL-3.0-or-later
// A platform with ten services at work and an hour of samples, for the tests and pictures of the
// dashboard. GUI thread; owned by the test.
#pragma once

#include "models/service_model.h"
#include "tests/support/fake_backend.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonObject>

#include <cmath>

struct DashboardStage
{
    struct Row
    {
        const char *id;
        const char *name;
        core::ServiceStatus status;
        double cpu;
        double memory;
    };
    static const QVector<Row> &rows()
    {
        using S = core::ServiceStatus;
        static const QVector<Row> kRows{{"filesystem-mcp", "Filesystem MCP", S::Running, 38.5, 256},
                                        {"git-mcp", "Git MCP", S::Running, 24.1, 188},
                                        {"postgres-mcp", "Postgres MCP", S::Running, 66.8, 512},
                                        {"browser-mcp", "Browser MCP", S::Error, 0, 0},
                                        {"everything", "Everything", S::Running, 1.2, 96},
                                        {"memory-mcp", "Memory MCP", S::Starting, 2.3, 64},
                                        {"slack-mcp", "Slack MCP", S::Running, 0.6, 71},
                                        {"search-mcp", "Search MCP", S::Stopped, 0, 0},
                                        {"metrics-bridge", "Metrics bridge", S::Running, 3.4, 122},
                                        {"custom-mcp", "Custom MCP service with a name that is rather long for a column of this width and goes on", S::Running, 31.7, 1204}};
        return kRows;
    }

    static void fill(support::FakeBackend &backend, qint64 now)
    {
        qint64 started = now - 8'040'000;
        for (const Row &row : rows()) {
            core::Service service = support::FakeBackend::makeService(QString::fromLatin1(row.id), row.status);
            service.spec.name = QString::fromLatin1(row.name);
            service.spec.createdAtMs = now - 40 * 86'400'000LL;
            service.spec.updatedAtMs = service.spec.createdAtMs;
            service.state.cpuPercent = row.cpu;
            service.state.memoryMb = row.memory;
            service.state.startedAtMs = row.status == core::ServiceStatus::Running ? started : 0;
            started += 610'000;
            backend.put(service);
        }
        client::PlatformStats stats;
        stats.servicesTotal = 10;
        stats.servicesRunning = 7;
        stats.cpuUsagePercent = 45.2;
        stats.cpuLimitPercent = 100;
        stats.memoryUsageMb = 8192;
        stats.memoryLimitMb = 16384;
        stats.requestsTotal = 1'234'567;
        stats.requestsPerSec = 123.4;
        stats.errorRatio = 0.008;
        backend.setStats(stats);
        backend.setHealth(health(now, core::HealthStatus::Healthy));

        QVector<client::MetricSeries> all;
        const auto add = [&](const QString &metric, const QString &service, double base, double swing, int seed) {
            client::MetricSeries series;
            series.name = metric;
            if (!service.isEmpty())
                series.labels.insert(QStringLiteral("service"), service);
            for (int i = 0; i < 180; ++i) {
                const double wave = std::sin(i / (14.0 + seed * 2)) + 0.5 * std::sin(i / (3.0 + seed / 4.0)) + ((i * (37 + seed)) % 13) / 26.0;
                client::MetricPoint point;
                point.timeMs = (now / 20000 - 180 + i) * 20000;
                point.value = std::max(0.0, base + swing * wave);
                series.points.append(point);
            }
            all << series;
        };
        add(QStringLiteral("host_cpu_usage"), {}, 45, 6, 1);
        add(QStringLiteral("host_memory_usage"), {}, 8192, 300, 2);
        add(QStringLiteral("host_disk_usage"), {}, 61, 0.2, 3);
        add(QStringLiteral("platform_request_rate"), {}, 120, 12, 4);
        add(QStringLiteral("platform_connections"), {}, 9, 1, 5);
        add(QStringLiteral("platform_websocket_clients"), {}, 4, 0, 6);
        int seed = 7;
        for (const Row &row : rows()) {
            if (row.cpu > 0) {
                add(QStringLiteral("cpu_usage"), QString::fromLatin1(row.id), row.cpu, row.cpu / 9, seed);
                add(QStringLiteral("memory_usage"), QString::fromLatin1(row.id), row.memory, row.memory / 14, ++seed);
            }
        }
        backend.setMetrics(all);
    }

    static client::PlatformHealth health(qint64 now, core::HealthStatus runtime)
    {
        client::PlatformHealth health;
        health.status = runtime;
        health.timeMs = now;
        health.version = QStringLiteral("1.0.0");
        health.checks.append({QStringLiteral("database"), core::HealthStatus::Healthy, 0.4,
                              QJsonObject{{QStringLiteral("engine"), QStringLiteral("sqlite")}, {QStringLiteral("schemaVersion"), 3}}});
        health.checks.append({QStringLiteral("filesystem"), core::HealthStatus::Healthy, {},
                              QJsonObject{{QStringLiteral("diskUsage"), QStringLiteral("61%")},
                                          {QStringLiteral("inodes"), QStringLiteral("12%")},
                                          {QStringLiteral("freeBytes"), 128e9},
                                          {QStringLiteral("totalBytes"), 512e9}}});
        QJsonObject details{{QStringLiteral("drivers"), QJsonArray{QStringLiteral("process")}}};
        if (runtime != core::HealthStatus::Healthy)
            details = {{QStringLiteral("problem"), QStringLiteral("The guard that ends left-over processes was not found")}};
        health.checks.append({QStringLiteral("runtime"), runtime, {}, details});
        return health;
    }

    static void feedSparklines(support::FakeBackend &backend, qint64 now)
    {
        for (int step = 0; step < models::ServiceModel::kHistory; ++step) {
            QVector<core::MetricSample> samples;
            int k = 0;
            for (const Row &row : rows()) {
                if (row.cpu <= 0)
                    continue;
                const double wave = 1 + 0.3 * std::sin(step / (3.0 + k)) + (step * (k + 3) % 5) / 25.0;
                ++k;
                const core::ServiceId id(QString::fromLatin1(row.id));
                const qint64 at = now - (models::ServiceModel::kHistory - 1 - step) * 5000;
                samples << core::MetricSample{id, QStringLiteral("cpu_usage"), -1, row.cpu * wave, at}
                        << core::MetricSample{id, QStringLiteral("memory_usage"), -1, row.memory * wave, at};
            }
            backend.tellSamples(samples);
        }
    }

    static void tellEvents(support::FakeBackend &backend, qint64)
    {
        core::Service service = *backend.held(core::ServiceId(QStringLiteral("memory-mcp")));
        backend.putAndTell(service, core::ServiceEventKind::Starting);
        service = *backend.held(core::ServiceId(QStringLiteral("git-mcp")));
        service.spec.replicas = 2;
        backend.putAndTell(service, core::ServiceEventKind::Scaled);
        service = *backend.held(core::ServiceId(QStringLiteral("browser-mcp")));
        service.state.reason = QStringLiteral("Exit code 7 after 3 restarts: cannot bind to port 3004");
        backend.putAndTell(service, core::ServiceEventKind::Failed);
    }
};
