// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/chart_metric.h"

#include "models/format.h"

#include <QLocale>

#include <array>
#include <cmath>

namespace models {
namespace {

using L = QLatin1StringView;
using enum MetricScope;
using enum MetricUnit;
using enum MetricKind;

constexpr std::array kMetrics{
    ChartMetric{L("cpu_usage"), Service, Percent, Gauge, QT_TRANSLATE_NOOP("models::ChartMetrics", "CPU"),
                QT_TRANSLATE_NOOP("models::ChartMetrics", "CPU"),
                QT_TRANSLATE_NOOP("models::ChartMetrics", "percent of one core")},
    ChartMetric{L("memory_usage"), Service, Megabytes, Gauge, QT_TRANSLATE_NOOP("models::ChartMetrics", "Memory"),
                QT_TRANSLATE_NOOP("models::ChartMetrics", "Memory"),
                QT_TRANSLATE_NOOP("models::ChartMetrics", "in use")},
    ChartMetric{L("request_rate"), Service, PerSecond, Gauge, QT_TRANSLATE_NOOP("models::ChartMetrics", "Requests"),
                QT_TRANSLATE_NOOP("models::ChartMetrics", "Requests"),
                QT_TRANSLATE_NOOP("models::ChartMetrics", "a second, over a minute")},
    ChartMetric{L("request_error_ratio"), Service, Ratio, Gauge, QT_TRANSLATE_NOOP("models::ChartMetrics", "Errors"),
                QT_TRANSLATE_NOOP("models::ChartMetrics", "Failed requests"),
                QT_TRANSLATE_NOOP("models::ChartMetrics", "share of all, over a minute")},
    ChartMetric{L("request_latency_p50_ms"), Service, Milliseconds, Gauge,
                QT_TRANSLATE_NOOP("models::ChartMetrics", "Latency p50"),
                QT_TRANSLATE_NOOP("models::ChartMetrics", "Latency p50"),
                QT_TRANSLATE_NOOP("models::ChartMetrics", "half of the requests were faster")},
    ChartMetric{L("request_latency_p95_ms"), Service, Milliseconds, Gauge,
                QT_TRANSLATE_NOOP("models::ChartMetrics", "p95"),
                QT_TRANSLATE_NOOP("models::ChartMetrics", "Latency p95"),
                QT_TRANSLATE_NOOP("models::ChartMetrics", "95 of 100 requests were faster")},
    ChartMetric{L("request_latency_p99_ms"), Service, Milliseconds, Gauge,
                QT_TRANSLATE_NOOP("models::ChartMetrics", "p99"),
                QT_TRANSLATE_NOOP("models::ChartMetrics", "Latency p99"),
                QT_TRANSLATE_NOOP("models::ChartMetrics", "99 of 100 requests were faster")},
    ChartMetric{L("health_latency_ms"), Service, Milliseconds, Gauge,
                QT_TRANSLATE_NOOP("models::ChartMetrics", "Health check"),
                QT_TRANSLATE_NOOP("models::ChartMetrics", "Health check"),
                QT_TRANSLATE_NOOP("models::ChartMetrics", "how long it took")},
    ChartMetric{L("restarts_total"), Service, Count, Counter, QT_TRANSLATE_NOOP("models::ChartMetrics", "Restarts"),
                QT_TRANSLATE_NOOP("models::ChartMetrics", "Restarts"),
                QT_TRANSLATE_NOOP("models::ChartMetrics", "since the server started")},
    ChartMetric{L("up"), Service, OnOff, Gauge, QT_TRANSLATE_NOOP("models::ChartMetrics", "Up"),
                QT_TRANSLATE_NOOP("models::ChartMetrics", "Up"),
                QT_TRANSLATE_NOOP("models::ChartMetrics", "whether it runs")},
    ChartMetric{L("host_cpu_usage"), Platform, Percent, Gauge, QT_TRANSLATE_NOOP("models::ChartMetrics", "Host CPU"),
                QT_TRANSLATE_NOOP("models::ChartMetrics", "Host CPU"),
                QT_TRANSLATE_NOOP("models::ChartMetrics", "percent of all cores")},
    ChartMetric{L("host_memory_usage"), Platform, Megabytes, Gauge,
                QT_TRANSLATE_NOOP("models::ChartMetrics", "Host memory"),
                QT_TRANSLATE_NOOP("models::ChartMetrics", "Host memory"),
                QT_TRANSLATE_NOOP("models::ChartMetrics", "in use on the machine")},
    ChartMetric{L("host_load1"), Platform, Plain, Gauge, QT_TRANSLATE_NOOP("models::ChartMetrics", "Load"),
                QT_TRANSLATE_NOOP("models::ChartMetrics", "Load"),
                QT_TRANSLATE_NOOP("models::ChartMetrics", "processes at work, over a minute")},
    ChartMetric{L("host_disk_usage"), Platform, Percent, Gauge, QT_TRANSLATE_NOOP("models::ChartMetrics", "Disk"),
                QT_TRANSLATE_NOOP("models::ChartMetrics", "Disk"),
                QT_TRANSLATE_NOOP("models::ChartMetrics", "how full the data folder's disk is")},
    ChartMetric{L("platform_request_rate"), Platform, PerSecond, Gauge,
                QT_TRANSLATE_NOOP("models::ChartMetrics", "API requests"),
                QT_TRANSLATE_NOOP("models::ChartMetrics", "API requests"),
                QT_TRANSLATE_NOOP("models::ChartMetrics", "a second, over a minute")},
    ChartMetric{L("platform_connections"), Platform, Count, Gauge,
                QT_TRANSLATE_NOOP("models::ChartMetrics", "Connections"),
                QT_TRANSLATE_NOOP("models::ChartMetrics", "Connections"),
                QT_TRANSLATE_NOOP("models::ChartMetrics", "open to the server")},
    ChartMetric{L("platform_websocket_clients"), Platform, Count, Gauge,
                QT_TRANSLATE_NOOP("models::ChartMetrics", "Watchers"),
                QT_TRANSLATE_NOOP("models::ChartMetrics", "Watchers"),
                QT_TRANSLATE_NOOP("models::ChartMetrics", "clients that follow events")},
};

double roundStep(double raw, std::span<const double> factors, double base)
{
    const double power = std::pow(base, std::floor(std::log(raw) / std::log(base) + 1e-9));
    for (const double factor : factors)
        if (factor * power >= raw * 0.999)
            return factor * power;
    return base * power;
}

// Decimals that tell labels `step` apart from each other.
int decimals(double step)
{
    for (int digits = 0; digits < 4; ++digits) {
        const double scaled = step * std::pow(10.0, digits);
        if (std::abs(scaled - std::round(scaled)) < 1e-6 * std::max(1.0, scaled))
            return digits;
    }
    return 4;
}

} // namespace

std::span<const ChartMetric> ChartMetrics::all()
{
    return kMetrics;
}

const ChartMetric *ChartMetrics::find(QStringView id)
{
    for (const ChartMetric &metric : kMetrics)
        if (id == metric.id)
            return &metric;
    return nullptr;
}

QString ChartMetrics::name(const ChartMetric &metric)
{
    return tr(metric.name);
}

QString ChartMetrics::title(const ChartMetric &metric)
{
    return tr(metric.title);
}

QString ChartMetrics::note(const ChartMetric &metric)
{
    return tr(metric.note);
}

QString ChartMetrics::value(MetricUnit unit, double value)
{
    switch (unit) {
    case Percent: return Format::percent(value);
    case Megabytes: return Format::megabytes(value);
    case PerSecond: return Format::rate(value);
    case Ratio: return Format::percent(value * 100);
    case Milliseconds: return Format::milliseconds(value);
    case Count:
        return std::abs(value - std::round(value)) < 0.005 ? Format::count(std::llround(value))
                                                           : QLocale().toString(value, 'f', 1);
    case Plain: return QLocale().toString(value, 'f', 2);
    case OnOff:
        if (value >= 0.999)
            return tr("Up", "value: the service runs");
        if (value <= 0.001)
            return tr("Down", "value: the service does not run");
        return Format::percent(value * 100);
    }
    return {};
}

QString ChartMetrics::axisLabel(MetricUnit unit, double value, double step)
{
    const QLocale locale;
    switch (unit) {
    case Percent: return tr("%1%", "axis label, percent").arg(locale.toString(value, 'f', decimals(step)));
    case Ratio: return tr("%1%", "axis label, percent").arg(locale.toString(value * 100, 'f', decimals(step * 100)));
    case Megabytes: return Format::megabytes(value);
    case PerSecond: return tr("%1/s", "axis label, so many a second").arg(locale.toString(value, 'f', decimals(step)));
    case Milliseconds:
        if (step >= 500)
            return tr("%1 s", "axis label, seconds").arg(locale.toString(value / 1000, 'f', decimals(step / 1000)));
        return tr("%1 ms", "axis label, milliseconds").arg(locale.toString(value, 'f', decimals(step)));
    case Count: return locale.toString(value, 'f', 0);
    case Plain: return locale.toString(value, 'f', decimals(step));
    case OnOff:
        return value >= 0.999 ? tr("Up", "value: the service runs")
            : value <= 0.001  ? tr("Down", "value: the service does not run")
                              : QString();
    }
    return {};
}

double ChartMetrics::leastTop(MetricUnit unit)
{
    switch (unit) {
    case Percent: return 1;
    case Megabytes: return 16;
    case PerSecond: return 1;
    case Ratio: return 0.01;
    case Milliseconds: return 1;
    case Count: return 4;
    case Plain: return 1;
    case OnOff: return 1;
    }
    return 1;
}

double ChartMetrics::axisStep(MetricUnit unit, double highest, int count)
{
    static constexpr std::array ten{1.0, 2.0, 2.5, 5.0, 10.0};
    static constexpr std::array whole{1.0, 2.0, 5.0, 10.0};
    static constexpr std::array two{1.0, 2.0};
    const double raw = std::max(highest, 1e-6) / std::max(1, count);
    switch (unit) {
    case OnOff: return 1;
    case Count: return std::max(1.0, roundStep(raw, whole, 10));
    case Megabytes: return raw < 1 ? roundStep(raw, ten, 10) : roundStep(raw, two, 2); // 256 MB, 512 MB, ...
    default: return roundStep(raw, ten, 10);
    }
}

} // namespace models
