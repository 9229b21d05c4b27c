// SPDX-License-Identifier: GPL-3.0-or-later
// MetricNames: every metric the platform stores or exposes, in one table: name, type, unit, help.
// The collector, the exposition and the documentation read it. Constant data; any thread.
#pragma once

#include "server/samples/prometheus_text.h"

#include <QLatin1StringView>
#include <QStringView>

#include <span>

namespace server::samples {

// Where a metric can be seen.
enum class MetricUse {
    Stored,          // in GET /metrics and on /ws
    Exposed,         // in GET /metrics/prometheus
    StoredAndExposed
};

struct MetricName
{
    QLatin1StringView name;
    MetricType type;
    QLatin1StringView unit;   // as a person reads it: "percent of one core", "MB"
    MetricUse use;
    int digits;               // decimals kept when stored; -1: as measured
    QLatin1StringView labels; // "service, replica"
    QLatin1StringView help;
};

std::span<const MetricName> metricNames();
const MetricName *findMetricName(QStringView name); // nullptr when unknown

// The value as it is stored: measured noise beyond the table's decimals is rounded away, which is
// what lets a chunk shrink.
double roundForStore(const MetricName *name, double value);

// The table as Markdown, for docs/.
QByteArray metricNamesMarkdown();

} // namespace server::samples
