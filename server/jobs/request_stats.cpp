// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/jobs/request_stats.h"

#include "server/samples/metric_names.h"

#include <array>
#include <cmath>
#include <limits>

namespace server::jobs {
namespace {

constexpr qint64 kWindowMs = 60'000;
constexpr qsizetype kMostSeries = 64; // of a service; a status that comes later is counted as "other"

using Key = std::pair<QString, QString>;

struct DurationName
{
    QByteArrayView name;
    double toSeconds;
};

constexpr std::array kCounterNames{QByteArrayView("http_requests_total"), QByteArrayView("mcp_requests_total"),
                                   QByteArrayView("http_server_requests_total"),
                                   QByteArrayView("mcp_server_requests_total")};
constexpr std::array kDurationNames{DurationName{"http_request_duration_seconds", 1.0},
                                    DurationName{"mcp_request_duration_seconds", 1.0},
                                    DurationName{"http_server_request_duration_seconds", 1.0},
                                    DurationName{"mcp_server_request_duration_seconds", 1.0},
                                    DurationName{"http_request_duration_milliseconds", 0.001}};

bool isCount(double value)
{
    return std::isfinite(value) && value >= 0;
}

QString statusOf(const samples::ScrapedSample &sample)
{
    for (const char *label : {"status", "code", "status_code"}) {
        if (const QByteArray value = sample.label(label); !value.isNull())
            return QString::fromUtf8(value);
    }
    return {};
}

bool isError(const QString &status)
{
    return (status.size() == 3 && status.startsWith(u'5')) || status == u"error" || status == u"failed";
}

double parseBound(const QByteArray &text)
{
    if (text == "+Inf" || text == "Inf")
        return std::numeric_limits<double>::infinity();
    bool ok = false;
    const double bound = text.toDouble(&ok);
    return ok ? bound : std::numeric_limits<double>::quiet_NaN();
}

// How much a counter grew; one that is lower than before began again at zero.
double growth(double before, double now)
{
    return now >= before ? now - before : now;
}

void readDurations(const samples::Scrape &scrape, const DurationName &family, RequestReading *reading)
{
    const QByteArray bucketName = family.name.toByteArray() + "_bucket";
    for (const samples::ScrapedSample &sample : scrape.samples) {
        if (sample.name == bucketName) {
            const double bound = parseBound(sample.label("le"));
            if (std::isnan(bound) || !isCount(sample.value))
                continue;
            reading->buckets[bound * family.toSeconds] += sample.value;
            reading->hasBuckets = true;
        } else if (sample.name == family.name) {
            const double share = parseBound(sample.label("quantile"));
            // Quantiles of several replicas or routes cannot be added; the slowest one tells most.
            if (!std::isnan(share) && isCount(sample.value)) {
                double &slowest = reading->quantiles[share];
                slowest = std::max(slowest, sample.value * family.toSeconds);
            }
        }
    }
}

} // namespace

RequestReading readRequests(const samples::Scrape &scrape)
{
    RequestReading reading;
    for (const QByteArrayView name : kCounterNames) {
        for (const samples::ScrapedSample &sample : scrape.samples) {
            if (sample.name != name || !isCount(sample.value))
                continue;
            reading.requests[{QString::fromUtf8(sample.label("method")), statusOf(sample)}] += sample.value;
            reading.hasRequests = true;
        }
        if (reading.hasRequests)
            break;
    }
    for (const DurationName &family : kDurationNames) {
        readDurations(scrape, family, &reading);
        if (reading.hasBuckets || !reading.quantiles.isEmpty())
            break;
    }
    if (!reading.hasRequests && reading.hasBuckets) {
        reading.requests[{}] = reading.buckets.last(); // +Inf: all of them
        reading.hasRequests = true;
    }
    return reading;
}

std::optional<double> bucketQuantile(double share, const QMap<double, double> &buckets)
{
    if (buckets.isEmpty() || buckets.last() <= 0)
        return std::nullopt;
    const double rank = share * buckets.last();
    double lowerBound = 0;
    double below = 0;
    for (auto it = buckets.cbegin(); it != buckets.cend(); ++it) {
        const double upTo = std::max(below, it.value());
        if (upTo >= rank && upTo > below) {
            if (std::isinf(it.key()))
                return lowerBound; // beyond the last bound nothing is known
            return lowerBound + (it.key() - lowerBound) * (rank - below) / (upTo - below);
        }
        below = upTo;
        lowerBound = std::isinf(it.key()) ? lowerBound : it.key();
    }
    return lowerBound;
}

void RequestStats::add(int replica, const RequestReading &reading)
{
    if (!reading.hasRequests && !reading.hasBuckets && reading.quantiles.isEmpty())
        return;
    m_known = true;
    const auto last = m_last.constFind(replica);
    // What a replica counted before we first saw it is part of the total, but not of this minute.
    const bool first = last == m_last.constEnd();
    for (auto it = reading.requests.cbegin(); it != reading.requests.cend(); ++it) {
        const double grown = growth(first ? 0 : last->requests.value(it.key()), it.value());
        Key key = it.key();
        if (!m_totals.contains(key) && m_totals.size() >= kMostSeries)
            key = {QStringLiteral("other"), QStringLiteral("other")};
        m_totals[key] += grown;
        const bool failed = isError(it.key().second);
        if (failed)
            m_errors += grown;
        if (first)
            continue;
        m_current.requests += grown;
        if (failed)
            m_current.errors += grown;
    }
    if (!first) {
        for (auto it = reading.buckets.cbegin(); it != reading.buckets.cend(); ++it)
            m_current.buckets[it.key()] += growth(last->buckets.value(it.key()), it.value());
    }
    m_last.insert(replica, reading);
}

void RequestStats::finishRound(qint64 nowMs)
{
    if (m_current.fromMs > 0) {
        m_current.toMs = nowMs;
        m_window.push_back(std::move(m_current));
    }
    m_current = {};
    m_current.fromMs = nowMs;
    while (!m_window.empty() && m_window.front().toMs <= nowMs - kWindowMs)
        m_window.pop_front();
    computeFigures();
}

void RequestStats::computeFigures()
{
    m_figures = {};
    m_figures.known = m_known;
    for (const double total : std::as_const(m_totals))
        m_figures.total += total;
    double requests = 0;
    double errors = 0;
    QMap<double, double> buckets;
    for (const Round &round : m_window) {
        requests += round.requests;
        errors += round.errors;
        for (auto it = round.buckets.cbegin(); it != round.buckets.cend(); ++it)
            buckets[it.key()] += it.value();
    }
    if (!m_window.empty()) {
        const double seconds = double(m_window.back().toMs - m_window.front().fromMs) / 1000.0;
        m_figures.ratePerSec = seconds > 0 ? requests / seconds : 0;
    }
    m_figures.errorRatio = requests > 0 ? errors / requests : 0;

    QMap<double, double> quantiles;
    for (const RequestReading &reading : std::as_const(m_last)) {
        for (auto it = reading.quantiles.cbegin(); it != reading.quantiles.cend(); ++it)
            quantiles[it.key()] = std::max(quantiles.value(it.key()), it.value());
    }
    const auto latency = [&](double share) {
        const auto seconds = bucketQuantile(share, buckets);
        return (seconds ? *seconds : quantiles.value(share)) * 1000.0;
    };
    m_figures.p50Ms = latency(0.5);
    m_figures.p95Ms = latency(0.95);
    m_figures.p99Ms = latency(0.99);
    m_hasLatency = (!buckets.isEmpty() && buckets.last() > 0) || !quantiles.isEmpty();
}

void RequestStats::keepReplicas(const QVector<int> &replicas)
{
    m_last.removeIf([&](QMap<int, RequestReading>::iterator it) { return !replicas.contains(it.key()); });
}

QVector<samples::NewSample> RequestStats::samples(const core::ServiceId &service, qint64 nowMs) const
{
    QVector<samples::NewSample> out;
    if (!m_known)
        return out;
    const auto put = [&](const char *name, double value, const Key &key = {}) {
        samples::NewSample sample;
        sample.key.name = QString::fromLatin1(name);
        sample.key.labels.insert(QStringLiteral("service"), service.toString());
        if (!key.first.isEmpty())
            sample.key.labels.insert(QStringLiteral("method"), key.first);
        if (!key.second.isEmpty())
            sample.key.labels.insert(QStringLiteral("status"), key.second);
        sample.timeMs = nowMs;
        sample.value = samples::roundForStore(samples::findMetricName(sample.key.name), value);
        out.append(std::move(sample));
    };
    for (auto it = m_totals.cbegin(); it != m_totals.cend(); ++it)
        put("http_requests_total", it.value(), it.key());
    put("http_errors_total", m_errors);
    put("request_rate", m_figures.ratePerSec);
    put("request_error_ratio", m_figures.errorRatio);
    if (m_hasLatency) {
        put("request_latency_p50_ms", m_figures.p50Ms);
        put("request_latency_p95_ms", m_figures.p95Ms);
        put("request_latency_p99_ms", m_figures.p99Ms);
    }
    return out;
}

} // namespace server::jobs
