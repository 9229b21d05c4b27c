// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/samples/chunk_database.h"

#include "core/version.h"
#include "server/samples/chunk_codec.h"

#include <QSqlError>
#include <QUuid>

namespace server::samples {
namespace {

constexpr int kSchema = 1;

core::Error failure(const QSqlError &error)
{
    return core::Error::internal(QStringLiteral("metrics database: ") + error.text());
}

class Transaction
{
public:
    explicit Transaction(QSqlDatabase database) : m_database(std::move(database)), m_open(m_database.transaction()) { }
    ~Transaction()
    {
        if (m_open)
            m_database.rollback();
    }
    Transaction(const Transaction &) = delete;
    Transaction &operator=(const Transaction &) = delete;
    bool isOpen() const { return m_open; }
    bool commit()
    {
        const bool done = m_database.commit();
        m_open = !done;
        return done;
    }

private:
    QSqlDatabase m_database;
    bool m_open;
};

} // namespace

core::Result<std::unique_ptr<ChunkDatabase>> ChunkDatabase::open(const QString &path, Access access)
{
    std::unique_ptr<ChunkDatabase> self(
        new ChunkDatabase(QStringLiteral("metrics-") + QUuid::createUuid().toString(QUuid::WithoutBraces)));
    QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), self->m_connection);
    database.setDatabaseName(path);
    database.setConnectOptions(access == Access::ReadOnly
                                   ? QStringLiteral("QSQLITE_OPEN_READONLY;QSQLITE_BUSY_TIMEOUT=10000")
                                   : QStringLiteral("QSQLITE_BUSY_TIMEOUT=10000"));
    if (!database.open())
        return failure(database.lastError());
    if (auto prepared = self->prepare(access); !prepared)
        return std::move(prepared).error();
    return self;
}

ChunkDatabase::~ChunkDatabase()
{
    m_range.reset();
    m_last.reset();
    database().close();
    QSqlDatabase::removeDatabase(m_connection);
}

core::Result<> ChunkDatabase::run(const QString &sql)
{
    QSqlQuery query(database());
    if (!query.exec(sql))
        return failure(query.lastError());
    return core::success();
}

core::Result<> ChunkDatabase::checkSchema()
{
    QSqlQuery query(database());
    if (!query.exec(QStringLiteral("PRAGMA user_version")) || !query.next())
        return failure(query.lastError());
    const int version = query.value(0).toInt();
    if (version <= kSchema)
        return core::success();
    core::Error error = core::Error::conflict(QStringLiteral("metrics.db was written by a newer version of this program (schema %1; version %2 knows "
                                                             "schema %3): install the newer version again, or move the file away to begin anew")
                                                  .arg(version)
                                                  .arg(core::fullVersion())
                                                  .arg(kSchema));
    error.details = {{QStringLiteral("newerSchema"), version}};
    return error;
}

core::Result<> ChunkDatabase::prepare(Access access)
{
    if (auto known = checkSchema(); !known)
        return known;
    QStringList statements{QStringLiteral("PRAGMA mmap_size = 268435456"), QStringLiteral("PRAGMA cache_size = -16384")};
    if (access == Access::ReadWrite) {
        statements += {
            QStringLiteral("PRAGMA page_size = 8192"), // of a new file; smaller ones fit chunks badly
            QStringLiteral("PRAGMA journal_mode = WAL"),
            QStringLiteral("PRAGMA synchronous = NORMAL"),
            QStringLiteral("PRAGMA journal_size_limit = 4194304"),
            QStringLiteral("CREATE TABLE IF NOT EXISTS series(id INTEGER PRIMARY KEY, name TEXT NOT NULL, labels TEXT NOT NULL)"),
            QStringLiteral("CREATE TABLE IF NOT EXISTS chunk(id INTEGER PRIMARY KEY, series INTEGER NOT NULL, "
                           "start INTEGER NOT NULL, data BLOB NOT NULL)"),
            QStringLiteral("CREATE UNIQUE INDEX IF NOT EXISTS chunk_by_time ON chunk(series, start)"),
            QStringLiteral("PRAGMA user_version = %1").arg(kSchema),
        };
    }
    for (const QString &statement : statements) {
        if (auto done = run(statement); !done)
            return done;
    }
    m_range = std::make_unique<QSqlQuery>(database());
    m_range->setForwardOnly(true);
    // From the last chunk that starts at or before the range's start: it may reach into it.
    if (!m_range->prepare(QStringLiteral(
            "SELECT start, data FROM chunk WHERE series = ? AND start <= ? AND start >= "
            "coalesce((SELECT max(start) FROM chunk WHERE series = ? AND start <= ?), 0) ORDER BY start"))) {
        return failure(m_range->lastError());
    }
    m_last = std::make_unique<QSqlQuery>(database());
    m_last->setForwardOnly(true);
    if (!m_last->prepare(QStringLiteral("SELECT start, data FROM chunk WHERE series = ? ORDER BY start DESC LIMIT 1")))
        return failure(m_last->lastError());
    return core::success();
}

core::Result<QVector<StoredSeries>> ChunkDatabase::allSeries()
{
    QSqlQuery query(database());
    query.setForwardOnly(true);
    if (!query.exec(QStringLiteral("SELECT id, name, labels FROM series ORDER BY id")))
        return failure(query.lastError());
    QVector<StoredSeries> all;
    while (query.next())
        all.append({query.value(0).toUInt(), query.value(1).toString(), query.value(2).toString().toUtf8()});
    return all;
}

core::Result<std::optional<StoredChunk>> ChunkDatabase::lastChunk(quint32 series)
{
    m_last->bindValue(0, series);
    if (!m_last->exec())
        return failure(m_last->lastError());
    std::optional<StoredChunk> found;
    if (m_last->next())
        found = StoredChunk{series, m_last->value(0).toLongLong(), m_last->value(1).toByteArray()};
    m_last->finish();
    return found;
}

core::Result<> ChunkDatabase::insert(const QVector<StoredSeries> &series, const QVector<StoredChunk> &chunks)
{
    Transaction transaction(database());
    if (!transaction.isOpen())
        return failure(database().lastError());
    QSqlQuery query(database());
    query.prepare(QStringLiteral("INSERT OR IGNORE INTO series(id, name, labels) VALUES(?, ?, ?)"));
    for (const StoredSeries &one : series) {
        query.bindValue(0, one.id);
        query.bindValue(1, one.name);
        query.bindValue(2, QString::fromUtf8(one.labels));
        if (!query.exec())
            return failure(query.lastError());
    }
    // A chunk that was written before a crash and is replayed from the journal is the same again or
    // a longer one.
    query.prepare(QStringLiteral("INSERT OR REPLACE INTO chunk(series, start, data) VALUES(?, ?, ?)"));
    for (const StoredChunk &chunk : chunks) {
        query.bindValue(0, chunk.series);
        query.bindValue(1, chunk.startMs);
        query.bindValue(2, chunk.data);
        if (!query.exec())
            return failure(query.lastError());
    }
    query.finish();
    if (!transaction.commit())
        return failure(database().lastError());
    return core::success();
}

core::Result<> ChunkDatabase::removeSeries(const QVector<quint32> &ids)
{
    Transaction transaction(database());
    if (!transaction.isOpen())
        return failure(database().lastError());
    QSqlQuery query(database());
    for (const QString &sql : {QStringLiteral("DELETE FROM chunk WHERE series = ?"), QStringLiteral("DELETE FROM series WHERE id = ?")}) {
        query.prepare(sql);
        for (const quint32 id : ids) {
            query.bindValue(0, id);
            if (!query.exec())
                return failure(query.lastError());
        }
    }
    query.finish();
    if (!transaction.commit())
        return failure(database().lastError());
    return core::success();
}

core::Result<int> ChunkDatabase::dropBefore(qint64 cutoffMs)
{
    // Rows lie nearly in the order of their times, so the old ones are at the front.
    constexpr int kBatch = 2000;
    int dropped = 0;
    qint64 after = 0;
    while (true) {
        QVector<qint64> expired;
        int seen = 0;
        QSqlQuery query(database());
        query.setForwardOnly(true);
        query.prepare(QStringLiteral("SELECT id, start, data FROM chunk WHERE id > ? ORDER BY id LIMIT ?"));
        query.addBindValue(after);
        query.addBindValue(kBatch);
        if (!query.exec())
            return failure(query.lastError());
        QVector<Sample> samples;
        while (query.next()) {
            ++seen;
            after = query.value(0).toLongLong();
            const qint64 start = query.value(1).toLongLong();
            if (start >= cutoffMs)
                continue;
            samples.resize(0);
            // One that cannot be read is of no use either.
            if (!decodeChunk(query.value(2).toByteArray(), start, &samples) || samples.last().timeMs < cutoffMs)
                expired.append(after);
        }
        query.finish();
        if (!expired.isEmpty()) {
            Transaction transaction(database());
            if (!transaction.isOpen())
                return failure(database().lastError());
            query.prepare(QStringLiteral("DELETE FROM chunk WHERE id = ?"));
            for (const qint64 id : expired) {
                query.bindValue(0, id);
                if (!query.exec())
                    return failure(query.lastError());
            }
            query.finish();
            if (!transaction.commit())
                return failure(database().lastError());
            dropped += int(expired.size());
        }
        if (expired.isEmpty() || seen < kBatch)
            return dropped;
    }
}

core::Result<QVector<StoredChunk>> ChunkDatabase::chunks(quint32 series, qint64 startMs, qint64 endMs)
{
    m_range->bindValue(0, series);
    m_range->bindValue(1, endMs);
    m_range->bindValue(2, series);
    m_range->bindValue(3, startMs);
    if (!m_range->exec())
        return failure(m_range->lastError());
    QVector<StoredChunk> found;
    while (m_range->next())
        found.append({series, m_range->value(0).toLongLong(), m_range->value(1).toByteArray()});
    m_range->finish();
    return found;
}

qint64 ChunkDatabase::roughChunkCount()
{
    QSqlQuery query(database());
    const bool found = query.exec(QStringLiteral(
                           "SELECT (SELECT max(id) FROM chunk) - (SELECT min(id) FROM chunk) + 1"))
        && query.next();
    return found ? query.value(0).toLongLong() : 0;
}

qint64 ChunkDatabase::chunkCount()
{
    QSqlQuery query(database());
    return query.exec(QStringLiteral("SELECT count(*) FROM chunk")) && query.next() ? query.value(0).toLongLong() : 0;
}

} // namespace server::samples
