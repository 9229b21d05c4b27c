// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/samples/bucketing.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace server::samples {

qint64 bucketStart(qint64 timeMs, qint64 stepMs)
{
    const qint64 rest = timeMs % stepMs;
    return timeMs - (rest < 0 ? rest + stepMs : rest);
}

QVector<Point> bucketize(const QVector<Sample> &samples, SeriesKind kind, qint64 stepMs)
{
    QVector<Point> points;
    qsizetype i = 0;
    while (i < samples.size()) {
        const qint64 start = bucketStart(samples[i].timeMs, stepMs);
        const qint64 end = start + stepMs;
        double sum = 0;
        double last = std::numeric_limits<double>::quiet_NaN();
        double min = last;
        double max = last;
        int numbers = 0;
        int count = 0;
        for (; i < samples.size() && samples[i].timeMs < end; ++i, ++count) {
            const double v = samples[i].value;
            if (std::isnan(v))
                continue;
            min = numbers == 0 ? v : std::min(min, v);
            max = numbers == 0 ? v : std::max(max, v);
            sum += v;
            last = v;
            ++numbers;
        }
        const double average = numbers == 0 ? last : sum / numbers;
        points.append({start, kind == SeriesKind::Counter ? last : average, min, max, count});
    }
    return points;
}

} // namespace server::samples
