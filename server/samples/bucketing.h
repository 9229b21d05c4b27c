// SPDX-License-Identifier: GPL-3.0-or-later
// Puts samples into buckets of a step, for charts. Free functions; any thread.
#pragma once

#include "server/samples/series.h"

namespace server::samples {

// The start of the bucket that holds `timeMs`; buckets start at multiples of the step.
qint64 bucketStart(qint64 timeMs, qint64 stepMs);

// One point a bucket that has samples: value is the last sample of a counter, the average of a
// gauge. NaN samples count only where a bucket has nothing else.
QVector<Point> bucketize(const QVector<Sample> &samples, SeriesKind kind, qint64 stepMs);

} // namespace server::samples
