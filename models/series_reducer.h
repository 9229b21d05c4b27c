// SPDX-License-Identifier: GPL-3.0-or-later
// Min-max reduction of a series to the pixel columns of a plot: whatever the number of samples, at
// most four points a column are drawn (first, lowest, highest, last), so that every spike is kept and
// the line looks the same as with all points. Free functions over plain values; any thread.
#pragma once

#include "client/types.h"

#include <QPointF>

#include <span>

namespace models {

struct ReducedSeries
{
    // Unbroken stretches; between two of them samples are missing and no line is drawn.
    // x: milliseconds since the epoch, y: value.
    QVector<QVector<QPointF>> runs;
    double lowest = 0; // over all runs; both 0 when there is nothing
    double highest = 0;
    qsizetype pointCount() const;
};

// `points` in order of time. Samples further apart than `gapMs` (0: never) or with a value that is
// no number break the line. The neighbours just outside [fromMs, toMs] are kept, so that the line
// reaches the edges of the plot.
ReducedSeries reduceSeries(std::span<const client::MetricPoint> points, qint64 fromMs, qint64 toMs, int columns,
                           qint64 gapMs);

} // namespace models
