// SPDX-License-Identifier: GPL-3.0-or-later
// Prometheus' text format 0.0.4: a writer for our own exposition and a tolerant reader for what
// services expose. Plain values; any thread. Bytes are UTF-8; sample times are epoch ms.
#pragma once

#include <QByteArray>
#include <QHash>
#include <QVector>

#include <optional>
#include <utility>

namespace server::samples {

enum class MetricType { Untyped, Counter, Gauge, Histogram, Summary };

using TextLabels = QVector<std::pair<QByteArray, QByteArray>>;

inline constexpr char kPrometheusContentType[] = "text/plain; version=0.0.4; charset=utf-8";

// Writes one family after the other; all samples of a family come together, as the format demands.
class PrometheusWriter
{
public:
    struct Bucket
    {
        double upperBound = 0;
        quint64 cumulative = 0;
    };

    void family(QByteArrayView name, MetricType type, QByteArrayView help);
    void sample(const TextLabels &labels, double value);
    // The +Inf bucket, _sum and _count are written from `sum` and `count`.
    void histogram(const TextLabels &labels, const QVector<Bucket> &buckets, double sum, quint64 count);
    QByteArray take() { return std::exchange(m_out, {}); }

private:
    void line(QByteArrayView suffix, const TextLabels &labels, QByteArrayView extraName, QByteArrayView extraValue,
              double value);
    QByteArray m_out;
    QByteArray m_name;
};

// "+Inf", "NaN", "42", "0.25": the shortest text that reads back as the same number.
QByteArray formatPrometheusValue(double value);

struct ScrapedSample
{
    QByteArray name;
    TextLabels labels;
    double value = 0;
    std::optional<qint64> timeMs;

    QByteArray label(QByteArrayView name) const; // null when absent
};

struct ScrapeLimits
{
    qsizetype maxBytes = 4 * 1024 * 1024;
    int maxSamples = 20'000;
    int maxLabels = 64;             // of a sample
    qsizetype maxLabelBytes = 4096; // of one name or value
};

struct Scrape
{
    QVector<ScrapedSample> samples;
    QHash<QByteArray, MetricType> types; // by family
    int badLines = 0;
    QByteArray firstBadLine; // cut to 120 bytes
    bool truncated = false;  // a limit was reached; what came before it is kept
};

// Never fails: lines that make no sense are counted and left out.
Scrape parsePrometheusText(QByteArrayView text, const ScrapeLimits &limits = {});

} // namespace server::samples
