// SPDX-License-Identifier: GPL-3.0-or-later
// Which metrics the page of metrics shows: the usual ones, until somebody chooses others, which are
// remembered over runs. Ids of models::ChartMetrics. Free functions without state; GUI thread.
#pragma once

#include "models/chart_metric.h"
#include "ui/pages/page.h"

#include <QStringList>

namespace ui::pages {

QStringList usualMetrics(models::MetricScope scope);
QStringList recalledMetrics(const PageContext &context, models::MetricScope scope); // the usual ones when none is known
void rememberMetrics(const PageContext &context, models::MetricScope scope, const QStringList &ids);

} // namespace ui::pages
