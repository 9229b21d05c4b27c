// SPDX-License-Identifier: GPL-3.0-or-later
// Renders GET /metrics/prometheus: the platform's own figures, the host's, and the newest figures of
// every service, each family with HELP and TYPE from metric_names.h. A function over values that the
// caller gathered; any thread. The result passes `promtool check metrics`.
#pragma once

#include "core/service.h"
#include "server/samples/platform_metrics.h"
#include "server/samples/sample_store.h"

#include <memory>

namespace server::jobs {

struct HostSample // negative: not known
{
    double cpuPercent = -1; // of the whole host, 0..100
    double memoryUsedMb = -1;
    double memoryTotalMb = -1;
    double diskUsedPercent = -1; // of the data folder's file system
    double load1 = -1;
};

struct PlatformGauges // negative: not known
{
    qint64 openConnections = -1;
    qint64 webSocketClients = -1;
    double processCpuSeconds = -1;
    qint64 processRssBytes = -1;
    qint64 processOpenFds = -1;
    qint64 processThreads = -1;
    qint64 processStartMs = -1;
};

struct ExpositionInput
{
    QByteArray version;
    QVector<std::shared_ptr<const core::Service>> services;
    // Stored request counters of services: SampleStore::latest({"http_requests_total"}, ...).
    QVector<samples::SeriesSamples> requestCounters;
    HostSample host;
    PlatformGauges gauges;
    samples::StoreFigures store;
    quint64 lostLogLines = 0;
};

QByteArray renderExposition(const ExpositionInput &input, const samples::PlatformMetrics &metrics);

} // namespace server::jobs
