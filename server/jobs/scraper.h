// SPDX-License-Identifier: GPL-3.0-or-later
// Scraper: asks each running replica of a service with a metricsEndpoint for its Prometheus text at
// 127.0.0.1:<port><path> (no redirects, no proxy, bounded time and size) and derives the service's
// request figures from it. Lives on the runtime thread; text is parsed on a pool. Owned by the
// composition root. A replica that does not answer keeps its last counters.
#pragma once

#include "core/clock.h"
#include "core/service.h"
#include "server/samples/sample_store.h"

#include <QObject>

#include <functional>
#include <memory>

namespace server::jobs {

struct ScraperSeams
{
    std::function<QVector<std::shared_ptr<const core::Service>>()> services;         // ServiceRegistry::all
    std::function<void(const core::ServiceId &, const core::RequestFigures &)> figures; // Supervisor::setRequestFigures
    std::function<void(const QVector<samples::NewSample> &)> store;                  // MetricsCollector::add
};

struct ScraperOptions
{
    core::Millis interval{5'000};
    core::Millis timeLimit{4'000};
    qint64 maxBytes = 4 * 1024 * 1024;
    int maxAtOnce = 64;
};

class Scraper final : public QObject
{
    Q_OBJECT
public:
    Scraper(ScraperSeams seams, const core::Clock &clock, ScraperOptions options = {}, QObject *parent = nullptr);
    ~Scraper() override;

    void start();
    void stop();
    void scrapeNow();

signals:
    // For the log and tests; `problem` is empty when the text was read. Never carries a body.
    void scraped(const core::ServiceId &service, int replica, const QString &problem);

private:
    struct Private;
    const std::unique_ptr<Private> d;
};

} // namespace server::jobs
