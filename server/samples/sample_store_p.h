// SPDX-License-Identifier: GPL-3.0-or-later
// The sample store's inside. One mutex guards the table, the journal and the queue of full chunks;
// nothing slow happens under it. Two threads own the database: one writes, one reads.
//   append    table + journal; a full head becomes a SealedChunk in the queue
//   writer    takes the queue, encodes, commits, then forgets what it wrote; renews the journal
//   queries   copy heads and pending chunks under the mutex first, then ask the reader: a chunk
//             that is committed in between is seen twice, never not at all, and known by its start
#pragma once

#include "server/samples/database_thread.h"
#include "server/samples/sample_journal.h"
#include "server/samples/sample_store.h"
#include "server/samples/series_table.h"

namespace server::samples {

class SampleStore::Private
{
public:
    Private(SampleStoreOptions o, const core::Clock &c) : options(std::move(o)), retentionMs(options.retention.count()), clock(c) { }
    ~Private();

    core::Result<> open();
    QString databasePath() const { return options.folder + QStringLiteral("/metrics.db"); }
    QString journalPath() const { return options.folder + QStringLiteral("/metrics.journal"); }
    QString nextJournalPath() const { return journalPath() + QStringLiteral(".next"); }

    // Under the mutex:
    Series *resolve(const SeriesKey &key);
    bool add(Series &series, const Sample &sample);
    void seal(Series &series);
    void replay(const QString &path);
    void forget(const std::vector<quint32> &ids);
    void writeJournal();
    core::Result<> renewJournal();

    // Lets the writer catch up when it is far behind.
    void waitForRoom(std::unique_lock<std::mutex> &lock);
    void wakeWriter();
    void writePending(ChunkDatabase &database); // on the writer's thread

    const SampleStoreOptions options;
    std::atomic<qint64> retentionMs;
    const core::Clock &clock;

    mutable std::mutex mutex;
    std::condition_variable roomMade;
    SeriesTable table;
    std::unique_ptr<SampleJournal> journal = std::make_unique<SampleJournal>();
    JournalRecord record;
    qint64 journalFloor = 0; // its size when it was renewed last
    qint64 journalTriedMs = 0;
    std::deque<SealedPtr> queue;
    std::vector<quint32> newSeries; // whose rows are not in the database
    QVector<quint32> goneSeries;    // whose rows must leave it
    bool writerAsked = false;
    bool writerFailing = false;
    StoreFigures figures;

    DatabaseThread writer;
    mutable DatabaseThread reader;
};

} // namespace server::samples
