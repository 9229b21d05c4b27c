// SPDX-License-Identifier: GPL-3.0-or-later
// ChunkDatabase: one connection to metrics.db, and every SQL text about it. Used on the thread that
// opened it. Rows are appended in the order in which chunks fill up, so that pages stay full; an
// index finds a series' chunks by time.
#pragma once

#include "core/result.h"
#include "server/samples/series.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QVector>

#include <memory>
#include <optional>

namespace server::samples {

struct StoredSeries
{
    quint32 id = 0;
    QString name;
    QByteArray labels; // canonical
};

struct StoredChunk
{
    quint32 series = 0;
    qint64 startMs = 0;
    QByteArray data;
};

class ChunkDatabase
{
public:
    enum class Access { ReadWrite, ReadOnly };

    static core::Result<std::unique_ptr<ChunkDatabase>> open(const QString &path, Access access);
    ~ChunkDatabase();
    ChunkDatabase(const ChunkDatabase &) = delete;
    ChunkDatabase &operator=(const ChunkDatabase &) = delete;

    core::Result<QVector<StoredSeries>> allSeries();
    core::Result<std::optional<StoredChunk>> lastChunk(quint32 series);

    // All in one transaction.
    core::Result<> insert(const QVector<StoredSeries> &series, const QVector<StoredChunk> &chunks);
    core::Result<> removeSeries(const QVector<quint32> &ids);
    // Drops chunks that end before `cutoffMs`; answers how many.
    core::Result<int> dropBefore(qint64 cutoffMs);

    // The chunks of one series that may hold samples in [startMs, endMs], by time.
    core::Result<QVector<StoredChunk>> chunks(quint32 series, qint64 startMs, qint64 endMs);
    qint64 chunkCount();      // reads the whole index
    qint64 roughChunkCount(); // at once; counts gaps too

private:
    explicit ChunkDatabase(const QString &connection) : m_connection(connection) { }
    core::Result<> checkSchema();
    core::Result<> prepare(Access access);
    core::Result<> run(const QString &sql);
    QSqlDatabase database() const { return QSqlDatabase::database(m_connection, false); }

    const QString m_connection;
    std::unique_ptr<QSqlQuery> m_range;
    std::unique_ptr<QSqlQuery> m_last;
};

} // namespace server::samples
