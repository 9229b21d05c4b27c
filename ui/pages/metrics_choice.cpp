// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/metrics_choice.h"

namespace ui::pages {

using models::MetricScope;

namespace {

QString keyOf(MetricScope scope)
{
    return scope == MetricScope::Service ? QStringLiteral("metrics/ofServices") : QStringLiteral("metrics/ofPlatform");
}

} // namespace

QStringList usualMetrics(MetricScope scope)
{
    if (scope == MetricScope::Service)
        return {QStringLiteral("cpu_usage"), QStringLiteral("memory_usage"), QStringLiteral("request_rate"),
                QStringLiteral("request_latency_p95_ms")};
    return {QStringLiteral("host_cpu_usage"), QStringLiteral("host_memory_usage"), QStringLiteral("platform_request_rate"),
            QStringLiteral("host_load1")};
}

QStringList recalledMetrics(const PageContext &context, MetricScope scope)
{
    QStringList ids;
    for (const QString &id : context.choice(keyOf(scope)).split(u' ', Qt::SkipEmptyParts))
        if (const models::ChartMetric *metric = models::ChartMetrics::find(id); metric && metric->scope == scope)
            ids.append(id);
    return ids.isEmpty() ? usualMetrics(scope) : ids;
}

void rememberMetrics(const PageContext &context, MetricScope scope, const QStringList &ids)
{
    context.remember(keyOf(scope), ids.join(u' '));
}

} // namespace ui::pages
