// SPDX-License-Identifier: GPL-3.0-or-later
// Series, samples and points: the values that travel to and from the sample store. Any thread.
// Times are milliseconds since the epoch.
#pragma once

#include <QMap>
#include <QString>
#include <QVector>

namespace server::samples {

using Labels = QMap<QString, QString>;

struct SeriesKey
{
    QString name;
    Labels labels;
    bool operator==(const SeriesKey &) const = default;
};
size_t qHash(const SeriesKey &key, size_t seed = 0);

// Labels as JSON with sorted keys, no spaces: one text for one set.
QByteArray canonicalLabels(const Labels &labels);
Labels labelsFromCanonical(const QByteArray &json);

struct Sample
{
    qint64 timeMs = 0;
    double value = 0;
};
// Equal to the bit, so that NaN equals itself and -0 differs from 0.
bool operator==(const Sample &a, const Sample &b);

// A counter only grows (until it is reset): a bucket shows its last value. A gauge goes up and down:
// a bucket shows the average. Known by the name: _total, _count, _sum and _bucket end counters.
enum class SeriesKind { Gauge, Counter };
SeriesKind kindOf(QStringView name);

struct SeriesSamples
{
    SeriesKey key;
    QVector<Sample> samples;
};

struct Point
{
    qint64 timeMs = 0; // the bucket's start
    double value = 0;
    double min = 0;
    double max = 0;
    int count = 0;     // samples in the bucket, never 0: empty buckets have no point
};

struct SeriesPoints
{
    SeriesKey key;
    SeriesKind kind = SeriesKind::Gauge;
    QVector<Point> points;
};

} // namespace server::samples
