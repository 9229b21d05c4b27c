// SPDX-License-Identifier: GPL-3.0-or-later
// RequestStats: turns what the replicas of one service expose into the service's request figures.
// Counters are summed over replicas and go on growing when one of them restarts at zero; rates,
// errors and latencies are those of the last minute. Plain value, used on one thread.
#pragma once

#include "core/service.h"
#include "server/samples/prometheus_text.h"
#include "server/samples/sample_store.h"

#include <QMap>

#include <deque>
#include <optional>
#include <utility>

namespace server::jobs {

// What one replica says: its counters as they are.
struct RequestReading
{
    QMap<std::pair<QString, QString>, double> requests; // by method and status, either may be empty
    QMap<double, double> buckets;                       // cumulative, by upper bound in seconds; +Inf too
    QMap<double, double> quantiles;                     // of a summary, in seconds
    bool hasRequests = false;
    bool hasBuckets = false;
};

// Takes http_requests_total and http_request_duration_seconds, or else the mcp_ and http_server_
// names of the same; without a request counter, the histogram's count.
RequestReading readRequests(const samples::Scrape &scrape);

class RequestStats
{
public:
    void add(int replica, const RequestReading &reading);
    // Ends a round in which every replica was asked once.
    void finishRound(qint64 nowMs);
    // Forgets replicas that are not there any more; what they counted stays counted.
    void keepReplicas(const QVector<int> &replicas);

    core::RequestFigures figures() const { return m_figures; }
    QVector<samples::NewSample> samples(const core::ServiceId &service, qint64 nowMs) const;

private:
    struct Round
    {
        qint64 fromMs = 0;
        qint64 toMs = 0;
        double requests = 0;
        double errors = 0;
        QMap<double, double> buckets;
    };
    void computeFigures();

    QMap<int, RequestReading> m_last; // by replica
    QMap<std::pair<QString, QString>, double> m_totals;
    double m_errors = 0;
    bool m_known = false;
    bool m_hasLatency = false;
    Round m_current;
    std::deque<Round> m_window;
    core::RequestFigures m_figures;
};

// The value below which a share of the observations lie, interpolated as Prometheus does; nothing
// when there are none. Buckets are cumulative by upper bound.
std::optional<double> bucketQuantile(double share, const QMap<double, double> &buckets);

} // namespace server::jobs
