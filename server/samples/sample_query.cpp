// SPDX-License-Identifier: GPL-3.0-or-later
// The reading half of SampleStore.
#include "server/samples/bucketing.h"
#include "server/samples/chunk_codec.h"
#include "server/samples/sample_store_p.h"
#include "server/samples/step.h"

#include <QLocale>

#include <algorithm>

namespace server::samples {
namespace {

// What one series has in memory for a range, and whether the database must be asked for more.
struct Pick
{
    quint32 id = 0;
    SeriesKey key;
    std::vector<SealedPtr> pending;
    std::vector<Sample> head;
    qint64 memoryFromMs = 0;
    bool askDatabase = false;
    QVector<StoredChunk> chunks;
};

template <typename Samples>
void appendRange(const Samples &from, qint64 startMs, qint64 endMs, QVector<Sample> *out)
{
    const auto before = [](const Sample &sample, qint64 time) { return sample.timeMs < time; };
    const auto after = [](qint64 time, const Sample &sample) { return time < sample.timeMs; };
    const auto first = std::lower_bound(from.begin(), from.end(), startMs, before);
    const auto last = std::upper_bound(first, from.end(), endMs, after);
    std::copy(first, last, std::back_inserter(*out));
}

QVector<Sample> unpack(const Pick &pick, qint64 startMs, qint64 endMs)
{
    QVector<Sample> all;
    QVector<Sample> chunk;
    all.reserve(pick.chunks.size() * 120 + qsizetype(pick.pending.size()) * 120 + qsizetype(pick.head.size()));
    for (const StoredChunk &stored : pick.chunks) {
        if (stored.startMs >= pick.memoryFromMs)
            continue; // committed after we looked into memory, and there it is already
        chunk.resize(0);
        if (decodeChunk(stored.data, stored.startMs, &chunk)) // a broken one costs its own samples only
            appendRange(chunk, startMs, endMs, &all);
    }
    for (const SealedPtr &sealed : pick.pending)
        appendRange(sealed->samples, startMs, endMs, &all);
    appendRange(pick.head, startMs, endMs, &all);
    return all;
}

core::Result<std::vector<Pick>> pickSeries(std::mutex &mutex, SeriesTable &table, DatabaseThread &reader,
                                           const SeriesSelector &selector, qint64 startMs, qint64 endMs)
{
    std::vector<Pick> picks;
    bool ask = false;
    {
        const std::lock_guard lock(mutex);
        for (const quint32 id : table.match(selector)) {
            const Series &series = *table.find(id);
            if (series.lastMs < startMs)
                continue;
            Pick pick{id, series.key, series.pending, {}, series.firstInMemoryMs(), false, {}};
            if (!series.head.empty() && series.head.front().timeMs <= endMs)
                pick.head = series.head;
            pick.askDatabase = series.hasChunks && startMs < pick.memoryFromMs;
            ask = ask || pick.askDatabase;
            picks.push_back(std::move(pick));
        }
    }
    if (!ask)
        return picks;
    std::optional<core::Error> error;
    reader.call([&](ChunkDatabase &database) {
        for (Pick &pick : picks) {
            if (!pick.askDatabase)
                continue;
            auto chunks = database.chunks(pick.id, startMs, std::min(endMs, pick.memoryFromMs - 1));
            if (!chunks) {
                error = std::move(chunks).error();
                return;
            }
            pick.chunks = *std::move(chunks);
        }
    });
    if (error)
        return *std::move(error);
    return picks;
}

core::Error tooMany(qint64 startMs, qint64 endMs, qint64 points, int allowed)
{
    const QLocale plain(QLocale::English);
    return core::Error::validation(
        QStringLiteral("step"),
        QStringLiteral("would give %1 points a series; at most %2 are given, so use %3 or more")
            .arg(plain.toString(points), plain.toString(allowed), formatStep(stepThatFits(startMs, endMs, allowed))));
}

core::Error tooManyInAll()
{
    return core::Error::validation(QStringLiteral("step"),
                                   QStringLiteral("would give more than %1 points in all; name a service or a metric, "
                                                  "or use a longer step")
                                       .arg(QLocale(QLocale::English).toString(SampleStore::kMaxTotalPoints)));
}

core::Result<> checkRange(qint64 startMs, qint64 endMs)
{
    if (endMs < startMs)
        return core::Error::validation(QStringLiteral("end"), QStringLiteral("must not be before start"));
    if (startMs < 0 || endMs > 253'402'300'799'999)
        return core::Error::validation(QStringLiteral("start"), QStringLiteral("must be a time between 1970 and 9999"));
    return core::success();
}

} // namespace

core::Result<QVector<SeriesSamples>> SampleStore::select(const SeriesSelector &selector, qint64 startMs, qint64 endMs) const
{
    if (auto fine = checkRange(startMs, endMs); !fine)
        return std::move(fine).error();
    auto picks = pickSeries(d->mutex, d->table, d->reader, selector, startMs, endMs);
    if (!picks)
        return std::move(picks).error();
    QVector<SeriesSamples> result;
    qint64 total = 0;
    for (Pick &pick : *picks) {
        QVector<Sample> samples = unpack(pick, startMs, endMs);
        pick.chunks = {};
        if (samples.isEmpty())
            continue;
        if (samples.size() > kMaxPoints)
            return tooMany(startMs, endMs, samples.size(), kMaxPoints);
        total += samples.size();
        if (total > kMaxTotalPoints)
            return tooManyInAll();
        result.append({pick.key, std::move(samples)});
    }
    return result;
}

core::Result<QVector<SeriesPoints>> SampleStore::query(const SeriesSelector &selector, qint64 startMs, qint64 endMs,
                                                       core::Millis step) const
{
    if (auto fine = checkRange(startMs, endMs); !fine)
        return std::move(fine).error();
    if (step.count() <= 0)
        return core::Error::validation(QStringLiteral("step"), QStringLiteral("must be more than zero"));
    const qint64 first = bucketStart(startMs, step.count());
    const qint64 last = bucketStart(endMs, step.count());
    if (const qint64 points = (last - first) / step.count() + 1; points > kMaxPoints)
        return tooMany(startMs, endMs, points, kMaxPoints);
    auto picks = pickSeries(d->mutex, d->table, d->reader, selector, first, last + step.count() - 1);
    if (!picks)
        return std::move(picks).error();
    QVector<SeriesPoints> result;
    qint64 total = 0;
    for (Pick &pick : *picks) {
        const SeriesKind kind = kindOf(pick.key.name);
        QVector<Point> points = bucketize(unpack(pick, first, last + step.count() - 1), kind, step.count());
        total += points.size();
        if (total > kMaxTotalPoints)
            return tooManyInAll();
        if (!points.isEmpty())
            result.append({pick.key, kind, std::move(points)});
        pick.chunks = {};
    }
    return result;
}

QVector<SeriesSamples> SampleStore::latest(const SeriesSelector &selector, core::Millis maxAge) const
{
    const qint64 oldest = d->clock.nowMs() - maxAge.count();
    QVector<SeriesSamples> result;
    const std::lock_guard lock(d->mutex);
    for (const quint32 id : d->table.match(selector)) {
        const Series &series = *d->table.find(id);
        if (series.lastMs >= oldest && series.lastMs != std::numeric_limits<qint64>::min())
            result.append({series.key, {Sample{series.lastMs, series.lastValue}}});
    }
    return result;
}

QVector<SeriesKey> SampleStore::seriesOf(const SeriesSelector &selector) const
{
    QVector<SeriesKey> keys;
    const std::lock_guard lock(d->mutex);
    for (const quint32 id : d->table.match(selector))
        keys.append(d->table.find(id)->key);
    return keys;
}

} // namespace server::samples
