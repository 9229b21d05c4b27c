// SPDX-License-Identifier: GPL-3.0-or-later
// The figures that can be drawn as charts: what the API calls them, what people call them, and how
// their values read. One constant table; the words are translated, so the window's thread.
#pragma once

#include <QCoreApplication>
#include <QString>

#include <span>

namespace models {

enum class MetricUnit {
    Percent,
    Megabytes, // of 1024 * 1024 bytes
    PerSecond,
    Ratio, // 0..1, shown as percent
    Milliseconds,
    Count,
    Plain, // a bare number with decimals
    OnOff, // 1 while it runs
};
enum class MetricScope { Service, Platform };
enum class MetricKind { Gauge, Counter };

struct ChartMetric
{
    QLatin1StringView id; // "cpu_usage"
    MetricScope scope;
    MetricUnit unit;
    MetricKind kind;
    const char *name;  // source texts; see ChartMetrics::name()
    const char *title;
    const char *note;
};

class ChartMetrics
{
    Q_DECLARE_TR_FUNCTIONS(models::ChartMetrics)
public:
    static std::span<const ChartMetric> all(); // in order of use
    static const ChartMetric *find(QStringView id); // null when unknown

    static QString name(const ChartMetric &metric);  // "Errors": of a chip
    static QString title(const ChartMetric &metric); // "Failed requests": of a chart
    static QString note(const ChartMetric &metric);  // "percent of one core": beside the title
    static QString value(MetricUnit unit, double value); // "12.3/s"
    // A label of an axis whose labels lie `step` apart.
    static QString axisLabel(MetricUnit unit, double value, double step);
    // The least stretch that an axis from zero should cover, and the distance of about `count` labels.
    static double leastTop(MetricUnit unit);
    static double axisStep(MetricUnit unit, double highest, int count);
};

} // namespace models
