// SPDX-License-Identifier: GPL-3.0-or-later
// SampleStore: metric series over time. Newest samples are in memory and in an append journal, older
// ones as compressed chunks of about 120 (chunk_codec.h) in SQLite. Thread-safe; append() only waits
// when the disk falls far behind. Owned by the composition root. Times are epoch ms; each series'
// times must grow, others are refused and counted. kill -9 loses nothing that append() returned for.
#pragma once

#include "core/clock.h"
#include "core/result.h"
#include "server/samples/series.h"

#include <memory>
#include <optional>

namespace server::samples {

struct SampleStoreOptions
{
    QString folder{};                                    // DIR: holds metrics.db and metrics.journal
    core::Millis retention = std::chrono::hours(15 * 24);
    int chunkSamples = 120;
    int maxSeries = 200'000;                             // new ones beyond are refused
    qint64 journalBytes = 8 * 1024 * 1024;               // rewritten past this
};

struct NewSample
{
    SeriesKey key;
    qint64 timeMs = 0;
    double value = 0;
};

// A series already looked up; quicker to append to than a key. Valid until its store is gone; one of
// a series that retention removed is refused.
enum class SeriesRef : quint32 {};
struct RefSample
{
    SeriesRef series{};
    qint64 timeMs = 0;
    double value = 0;
};

struct AppendOutcome
{
    int stored = 0;
    int refused = 0; // not after the series' last sample, or too many series
};

struct SeriesSelector
{
    QString name;   // empty: every name
    Labels labels;  // all must be equal; others may be there
};

struct StoreFigures
{
    qint64 series = 0;
    qint64 chunks = 0;       // in the database
    quint64 samplesStored = 0;  // since the start
    quint64 samplesRefused = 0;
    quint64 writeErrors = 0;
    qint64 bytesOnDisk = 0;
};

class SampleStore
{
public:
    static constexpr int kMaxPoints = 11'000;         // a series
    static constexpr qint64 kMaxTotalPoints = 2'000'000; // an answer

    static core::Result<std::unique_ptr<SampleStore>> open(SampleStoreOptions options, const core::Clock &clock);
    ~SampleStore(); // writes everything out
    SampleStore(const SampleStore &) = delete;
    SampleStore &operator=(const SampleStore &) = delete;

    core::Result<AppendOutcome> append(const QVector<NewSample> &samples);
    core::Result<AppendOutcome> append(const QVector<RefSample> &samples);
    core::Result<SeriesRef> resolve(const SeriesKey &key); // makes the series when it is new

    // Every sample in [startMs, endMs], series sorted by name and labels; series without any are
    // left out. More than kMaxPoints in one series: Validation on "step".
    core::Result<QVector<SeriesSamples>> select(const SeriesSelector &selector, qint64 startMs, qint64 endMs) const;

    // Buckets of `step` that overlap [startMs, endMs], each starting at a multiple of the step; its
    // value is the last sample of a counter and the average of a gauge, with min and max beside.
    // Too many: Validation on "step", naming one that fits.
    core::Result<QVector<SeriesPoints>> query(const SeriesSelector &selector, qint64 startMs, qint64 endMs,
                                              core::Millis step) const;

    // The newest sample of each series, when not older than `maxAge`.
    QVector<SeriesSamples> latest(const SeriesSelector &selector, core::Millis maxAge) const;
    QVector<SeriesKey> seriesOf(const SeriesSelector &selector) const;

    // Forgets every series that matches.
    core::Result<> remove(const SeriesSelector &selector);

    // Drops what is older than the retention and puts ended series away; called now and then (every
    // ten minutes) by a job.
    core::Result<> maintain();
    void setRetention(core::Millis retention); // carried out by the next maintain()
    // Waits until full chunks are in the database.
    core::Result<> flush();
    StoreFigures figures() const;

private:
    class Private;
    explicit SampleStore(std::unique_ptr<Private> impl);
    const std::unique_ptr<Private> d;
};

} // namespace server::samples
