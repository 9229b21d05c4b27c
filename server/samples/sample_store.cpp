// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/samples/sample_store.h"

#include "server/samples/chunk_codec.h"
#include "server/samples/sample_store_p.h"

#include <QDir>

#include <filesystem>

namespace server::samples {
namespace {

constexpr size_t kQueueRoom = 20'000;    // full chunks that may wait, about 40 MB
constexpr size_t kWriteBatch = 4'000;    // of them in one transaction
constexpr qint64 kRetryJournalMs = 30'000;
constexpr qint64 kEndedSeriesMs = 3'600'000; // a head that did not grow for so long is put away

core::Error fileFailure(const QString &what)
{
    return core::Error::internal(QStringLiteral("metrics: ") + what);
}

} // namespace

core::Result<std::unique_ptr<SampleStore>> SampleStore::open(SampleStoreOptions options, const core::Clock &clock)
{
    auto impl = std::make_unique<Private>(std::move(options), clock);
    if (auto opened = impl->open(); !opened)
        return std::move(opened).error();
    return std::unique_ptr<SampleStore>(new SampleStore(std::move(impl)));
}

SampleStore::SampleStore(std::unique_ptr<Private> impl) : d(std::move(impl)) { }
SampleStore::~SampleStore() = default;

SampleStore::Private::~Private()
{
    // Heads stay in the journal and are read back at the next start. The last connection to close
    // folds the write-ahead log into the database, which the reading one may not do.
    reader.stop();
    writer.stop();
}

core::Result<> SampleStore::Private::open()
{
    if (!QDir().mkpath(options.folder))
        return fileFailure(QStringLiteral("cannot make the folder ") + options.folder);
    if (auto started = writer.start(databasePath(), ChunkDatabase::Access::ReadWrite); !started)
        return started;
    QFile::setPermissions(databasePath(), QFile::ReadOwner | QFile::WriteOwner);
    if (auto started = reader.start(databasePath(), ChunkDatabase::Access::ReadOnly); !started)
        return started;

    core::Result<> loaded = core::success();
    writer.call([&](ChunkDatabase &database) {
        auto all = database.allSeries();
        if (!all) {
            loaded = std::move(all).error();
            return;
        }
        QVector<Sample> samples;
        for (StoredSeries &stored : *all) {
            const SeriesKey key{stored.name, labelsFromCanonical(stored.labels)};
            Series *series = table.addWithId(stored.id, key, stored.labels);
            auto last = database.lastChunk(stored.id);
            if (series == nullptr || !last)
                continue;
            series->stored = true;
            samples.resize(0);
            if (*last && decodeChunk((*last)->data, (*last)->startMs, &samples)) {
                series->hasChunks = true;
                series->lastMs = samples.last().timeMs;
                series->lastValue = samples.last().value;
            }
        }
        figures.chunks = database.roughChunkCount();
    });
    if (!loaded)
        return loaded;

    std::unique_lock lock(mutex);
    replay(journalPath());
    replay(nextJournalPath()); // a renewal that a crash cut short: the old one first, then this
    record.clear();
    figures.samplesStored = 0;
    figures.samplesRefused = 0;
    if (auto renewed = renewJournal(); !renewed)
        return renewed;
    wakeWriter();
    return core::success();
}

void SampleStore::Private::replay(const QString &path)
{
    QHash<quint32, quint32> ids; // an id of the journal -> ours, where they differ
    const auto ours = [&](quint32 id) { return table.find(ids.value(id, id)); };
    SampleJournal::replay(path,
                          {.series =
                               [&](quint32 id, const QString &name, const QByteArray &labels) {
                                   const SeriesKey key{name, labelsFromCanonical(labels)};
                                   if (const Series *known = table.find(key)) {
                                       ids.insert(id, known->id);
                                   } else {
                                       Series *series = table.addWithId(id, key, labels);
                                       if (series == nullptr)
                                           series = &table.add(key);
                                       ids.insert(id, series->id);
                                       newSeries.push_back(series->id);
                                   }
                               },
                           .sample =
                               [&](quint32 id, const Sample &sample) {
                                   if (Series *series = ours(id))
                                       add(*series, sample);
                               },
                           .forget =
                               [&](quint32 id) {
                                   if (const Series *series = ours(id)) {
                                       goneSeries.append(series->id);
                                       forget({series->id});
                                   }
                               }});
}

Series *SampleStore::Private::resolve(const SeriesKey &key)
{
    if (Series *known = table.find(key))
        return known;
    if (table.size() >= options.maxSeries || key.name.isEmpty())
        return nullptr;
    Series &series = table.add(key);
    newSeries.push_back(series.id);
    record.addSeries(series.id, series.key.name, series.canonical);
    return &series;
}

bool SampleStore::Private::add(Series &series, const Sample &sample)
{
    if (sample.timeMs <= series.lastMs || sample.timeMs < 0) {
        ++figures.samplesRefused;
        return false;
    }
    series.head.push_back(sample);
    series.lastMs = sample.timeMs;
    series.lastValue = sample.value;
    record.addSample(series.id, sample);
    ++figures.samplesStored;
    if (series.head.size() >= size_t(options.chunkSamples))
        seal(series);
    return true;
}

void SampleStore::Private::seal(Series &series)
{
    if (series.head.empty())
        return;
    auto sealed = std::make_shared<SealedChunk>();
    sealed->series = series.id;
    sealed->samples = std::move(series.head);
    series.head = {};
    series.head.reserve(size_t(options.chunkSamples));
    series.pending.push_back(sealed);
    queue.push_back(std::move(sealed));
}

void SampleStore::Private::writeJournal()
{
    if (record.isEmpty())
        return;
    if (!journal->append(record))
        ++figures.writeErrors; // the samples are in memory; the next renewal writes them again
    record.clear();
}

core::Result<> SampleStore::Private::renewJournal()
{
    // The new file is complete before it takes the old one's name, and is written to from here on:
    // whatever a crash leaves, old and new together hold everything.
    JournalRecord snapshot;
    table.each([&](const Series &series) {
        if (series.head.empty() && series.pending.empty() && series.stored)
            return;
        snapshot.addSeries(series.id, series.key.name, series.canonical);
        for (const SealedPtr &chunk : series.pending) {
            for (const Sample &sample : chunk->samples)
                snapshot.addSample(series.id, sample);
        }
        for (const Sample &sample : series.head)
            snapshot.addSample(series.id, sample);
    });
    for (const quint32 id : std::as_const(goneSeries))
        snapshot.addForget(id);
    journalTriedMs = clock.monotonicMs();
    auto next = std::make_unique<SampleJournal>();
    auto created = next->create(nextJournalPath());
    if (created && !snapshot.isEmpty())
        created = next->append(snapshot);
    if (created) {
        std::error_code error;
        std::filesystem::rename(nextJournalPath().toStdString(), journalPath().toStdString(), error);
        if (error)
            created = fileFailure(QStringLiteral("cannot rename the sample journal: ")
                                  + QString::fromStdString(error.message()));
    }
    if (!created) {
        // Half of a new one, read after the old one some day, would bring back what was forgotten.
        QFile::remove(nextJournalPath());
        return created;
    }
    journal = std::move(next);
    journalFloor = journal->bytes();
    return core::success();
}

void SampleStore::Private::wakeWriter()
{
    if (writerAsked || (queue.empty() && newSeries.empty() && goneSeries.isEmpty()))
        return;
    writerAsked = true;
    writer.post([this](ChunkDatabase &database) { writePending(database); });
}

void SampleStore::Private::waitForRoom(std::unique_lock<std::mutex> &lock)
{
    roomMade.wait(lock, [this] { return queue.size() < kQueueRoom || writerFailing; });
    while (queue.size() >= kQueueRoom) { // the disk does not take any more: memory must not grow
        const SealedPtr oldest = queue.front();
        queue.pop_front();
        if (Series *series = table.find(oldest->series))
            std::erase(series->pending, oldest);
        figures.samplesRefused += oldest->samples.size();
    }
}

void SampleStore::Private::writePending(ChunkDatabase &database)
{
    std::unique_lock lock(mutex);
    writerAsked = false;
    bool worked = true;
    while (worked && (!queue.empty() || !newSeries.empty() || !goneSeries.isEmpty())) {
        std::vector<SealedPtr> batch(queue.begin(), queue.begin() + qsizetype(std::min(queue.size(), kWriteBatch)));
        const QVector<quint32> gone = goneSeries;
        const std::vector<quint32> added = newSeries;
        QVector<StoredSeries> rows;
        for (const quint32 id : added) {
            if (const Series *series = table.find(id))
                rows.append({id, series->key.name, series->canonical});
        }
        lock.unlock();

        QVector<StoredChunk> chunks;
        chunks.reserve(qsizetype(batch.size()));
        for (const SealedPtr &sealed : batch)
            chunks.append({sealed->series, sealed->samples.front().timeMs, encodeChunk(sealed->samples)});
        worked = database.insert(rows, chunks).ok() && (gone.isEmpty() || database.removeSeries(gone).ok());

        lock.lock();
        writerFailing = !worked;
        if (!worked) {
            ++figures.writeErrors; // tried again with the next append
            break;
        }
        figures.chunks += chunks.size();
        for (const StoredSeries &row : std::as_const(rows)) {
            if (Series *series = table.find(row.id))
                series->stored = true;
        }
        std::erase_if(newSeries, [this](quint32 id) {
            const Series *series = table.find(id);
            return series == nullptr || series->stored;
        });
        goneSeries.remove(0, gone.size());
        for (const SealedPtr &sealed : batch) {
            if (Series *series = table.find(sealed->series)) {
                series->hasChunks = true;
                if (!series->pending.empty() && series->pending.front() == sealed)
                    series->pending.erase(series->pending.begin());
                else
                    std::erase(series->pending, sealed);
            } else {
                goneSeries.append(sealed->series); // removed while it was written
            }
        }
        // Those that waitForRoom() or remove() took out are not at the front any more.
        size_t done = 0;
        while (!queue.empty() && done < batch.size()) {
            if (queue.front() == batch[done])
                queue.pop_front();
            ++done;
        }
        roomMade.notify_all();
    }
    const bool grown = journal->bytes() > std::max(options.journalBytes, journalFloor * 2);
    const bool broken = !journal->isOpen() && clock.monotonicMs() - journalTriedMs >= kRetryJournalMs;
    if ((grown && worked) || broken) {
        if (!renewJournal())
            ++figures.writeErrors;
    }
    roomMade.notify_all();
}

core::Result<SeriesRef> SampleStore::resolve(const SeriesKey &key)
{
    const std::lock_guard lock(d->mutex);
    const Series *series = d->resolve(key);
    if (series == nullptr)
        return core::Error::conflict(QStringLiteral("Too many metric series"));
    d->writeJournal();
    return SeriesRef(series->id);
}

core::Result<AppendOutcome> SampleStore::append(const QVector<NewSample> &samples)
{
    AppendOutcome outcome;
    std::unique_lock lock(d->mutex);
    d->waitForRoom(lock);
    for (const NewSample &sample : samples) {
        Series *series = d->resolve(sample.key);
        const bool stored = series != nullptr && d->add(*series, {sample.timeMs, sample.value});
        if (series == nullptr)
            ++d->figures.samplesRefused;
        ++(stored ? outcome.stored : outcome.refused);
    }
    d->writeJournal();
    d->wakeWriter();
    return outcome;
}

core::Result<AppendOutcome> SampleStore::append(const QVector<RefSample> &samples)
{
    AppendOutcome outcome;
    std::unique_lock lock(d->mutex);
    d->waitForRoom(lock);
    for (const RefSample &sample : samples) {
        Series *series = d->table.find(quint32(sample.series));
        const bool stored = series != nullptr && d->add(*series, {sample.timeMs, sample.value});
        if (series == nullptr)
            ++d->figures.samplesRefused;
        ++(stored ? outcome.stored : outcome.refused);
    }
    d->writeJournal();
    d->wakeWriter();
    return outcome;
}

void SampleStore::Private::forget(const std::vector<quint32> &ids)
{
    for (const quint32 id : ids) {
        Series *series = table.find(id);
        if (series == nullptr)
            continue;
        if (!series->pending.empty())
            std::erase_if(queue, [id](const SealedPtr &chunk) { return chunk->series == id; });
        std::erase(newSeries, id);
        table.remove(id);
    }
}

core::Result<> SampleStore::remove(const SeriesSelector &selector)
{
    if (selector.name.isEmpty() && selector.labels.isEmpty())
        return core::Error::validation(QStringLiteral("metric"), QStringLiteral("name what to remove"));
    const std::lock_guard lock(d->mutex);
    const std::vector<quint32> ids = d->table.match(selector);
    for (const quint32 id : ids) {
        d->record.addForget(id);
        d->goneSeries.append(id);
    }
    d->writeJournal();
    d->forget(ids);
    d->wakeWriter();
    return core::success();
}

void SampleStore::setRetention(core::Millis retention)
{
    d->retentionMs = retention.count();
}

core::Result<> SampleStore::maintain()
{
    const qint64 now = d->clock.nowMs();
    const qint64 cutoff = now - d->retentionMs;
    {
        const std::lock_guard lock(d->mutex);
        std::vector<quint32> gone;
        d->table.each([&](Series &series) {
            if (series.lastMs == std::numeric_limits<qint64>::min())
                return; // resolved, not written to yet
            if (series.lastMs < cutoff)
                gone.push_back(series.id);
            else if (series.lastMs < now - kEndedSeriesMs)
                d->seal(series);
        });
        for (const quint32 id : gone) {
            d->record.addForget(id);
            d->goneSeries.append(id);
        }
        d->writeJournal();
        d->forget(gone);
        d->wakeWriter();
    }
    core::Result<> done = core::success();
    qint64 chunks = 0;
    d->writer.call([&](ChunkDatabase &database) {
        if (auto dropped = database.dropBefore(cutoff); !dropped)
            done = std::move(dropped).error();
        chunks = database.chunkCount();
    });
    const std::lock_guard lock(d->mutex);
    d->figures.chunks = chunks;
    return done;
}

core::Result<> SampleStore::flush()
{
    core::Result<> done = core::success();
    d->writer.call([&](ChunkDatabase &database) { d->writePending(database); });
    const std::lock_guard lock(d->mutex);
    if (d->writerFailing)
        done = fileFailure(QStringLiteral("full chunks could not be written"));
    return done;
}

StoreFigures SampleStore::figures() const
{
    const auto sizeOf = [&](const QString &path) { return QFileInfo(path).size(); };
    const QString database = d->databasePath();
    const qint64 onDisk = sizeOf(database) + sizeOf(database + QStringLiteral("-wal")) + sizeOf(d->journalPath());
    const std::lock_guard lock(d->mutex);
    StoreFigures figures = d->figures;
    figures.series = d->table.size();
    figures.bytesOnDisk = onDisk;
    return figures;
}

} // namespace server::samples
