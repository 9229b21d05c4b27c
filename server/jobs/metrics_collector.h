// SPDX-License-Identifier: GPL-3.0-or-later
// MetricsCollector: every five seconds asks the supervisor, the host and the platform how they are,
// stores the answers and tells them onwards. Lives on the runtime thread, where the sources are
// called; storing happens on a thread of its own. Owned by the composition root.
#pragma once

#include "core/event.h"
#include "server/jobs/exposition.h"

#include <QObject>
#include <QTimer>

#include <functional>
#include <memory>

namespace server::jobs {

class AppendQueue;

// Empty functions are left out. All are called on the collector's thread.
struct CollectorSources
{
    std::function<QVector<core::MetricSample>()> services; // Supervisor::sampleUsage
    std::function<HostSample()> host;
    std::function<PlatformGauges()> platform;
};

struct CollectorOptions
{
    core::Millis interval{5'000};
    core::Millis maintainEvery{600'000}; // retention of samples
};

class MetricsCollector final : public QObject
{
    Q_OBJECT
public:
    MetricsCollector(CollectorSources sources, samples::SampleStore &store, const samples::PlatformMetrics &metrics,
                     const core::Clock &clock, CollectorOptions options = {}, QObject *parent = nullptr);
    ~MetricsCollector() override; // waits for what is being stored

    void start();
    void stop();
    void collectNow();

    // Further samples of the caller's making (the scraper's); stored and told like our own.
    void add(const QVector<samples::NewSample> &newSamples);

    // Waits until everything handed over is stored; for tests and shutdown.
    void drain();
    quint64 droppedBatches() const;

signals:
    // A batch as it was measured, for /ws. Series with labels beyond service and replica are stored only.
    void sampled(const QVector<core::MetricSample> &batch);

private:
    CollectorSources m_sources;
    const samples::PlatformMetrics &m_metrics;
    const core::Clock &m_clock;
    const CollectorOptions m_options;
    QTimer m_timer;
    qint64 m_lastMaintainMs = 0;
    std::unique_ptr<AppendQueue> m_queue;
};

} // namespace server::jobs
