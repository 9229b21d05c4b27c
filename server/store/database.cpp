// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/store/database.h"

#include "server/store/migrations.h"
#include "server/store/private_file.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>

#include <atomic>
#include <vector>

namespace server::store {

// Shared by the Database and by every thread that has a connection to it, so that whichever of the
// two ends first closes the connection, once.
struct ConnectionRegistry
{
    std::mutex mutex;
    std::vector<std::shared_ptr<Connection>> connections;
};

namespace {

struct ThreadConnection
{
    std::shared_ptr<ConnectionRegistry> registry;
    std::shared_ptr<Connection> connection;
};

struct ThreadConnections
{
    QHash<quint64, ThreadConnection> byDatabase;

    ~ThreadConnections()
    {
        for (const ThreadConnection &held : std::as_const(byDatabase)) {
            const std::lock_guard lock(held.registry->mutex);
            std::erase(held.registry->connections, held.connection);
            held.connection->close();
        }
    }
};

ThreadConnections &threadConnections()
{
    static thread_local ThreadConnections connections;
    return connections;
}

quint64 nextSerial()
{
    static std::atomic<quint64> serial{0};
    return ++serial;
}

core::Result<> checkWhole(Connection &connection)
{
    auto check = connection.run(QStringLiteral("PRAGMA quick_check(1)"));
    if (!check)
        return check.error();
    if (!check->next() || check->text(0) != QLatin1String("ok")) {
        core::Error e = core::Error::internal(QStringLiteral("quick_check: ") + check->text(0));
        e.message = QStringLiteral("The database is damaged");
        return e;
    }
    return core::success();
}

} // namespace

Database::Database(QString file, Access access)
    : m_file(std::move(file)), m_access(access), m_serial(nextSerial()), m_registry(std::make_shared<ConnectionRegistry>())
{
}

core::Result<std::unique_ptr<Database>> Database::open(const QString &dataDir)
{
    const QString file = QDir(dataDir).filePath(QStringLiteral("platform.db"));
    // Made here so that it is private from the start; SQLite gives its side files the same mode.
    if (!QFile::exists(file)) {
        if (auto made = writePrivateFile(file, {}, IfPresent::Refuse); !made)
            return made.error();
    } else if (auto tightened = makePrivate(file); !tightened) {
        return tightened.error();
    }

    std::unique_ptr<Database> database(new Database(file));
    auto connection = database->connection();
    if (!connection)
        return connection.error();
    if (auto whole = checkWhole(**connection); !whole)
        return whole.error();
    auto version = applyMigrations(*database, platformMigrations());
    if (!version)
        return version.error();
    database->m_schemaVersion = *version;
    return database;
}

core::Result<std::unique_ptr<Database>> Database::openReadOnly(const QString &dataDir)
{
    const QString file = QDir(dataDir).filePath(QStringLiteral("platform.db"));
    if (!QFile::exists(file)) {
        core::Error error;
        error.code = core::ErrorCode::NotFound;
        error.message = QStringLiteral("There is no server's data in %1").arg(dataDir);
        return error;
    }
    std::unique_ptr<Database> database(new Database(file, Access::ReadOnly));
    auto connection = database->connection();
    if (!connection)
        return connection.error();
    return database;
}

Database::~Database()
{
    const std::lock_guard lock(m_registry->mutex);
    for (const auto &connection : m_registry->connections)
        connection->close();
    m_registry->connections.clear();
    threadConnections().byDatabase.remove(m_serial);
}

core::Result<Connection *> Database::connection()
{
    auto &mine = threadConnections().byDatabase;
    if (const auto found = mine.constFind(m_serial); found != mine.cend())
        return found->connection.get();

    const QString name = QStringLiteral("platform-%1-%2").arg(m_serial).arg(nextSerial());
    auto opened = Connection::open(name, m_file, m_access);
    if (!opened)
        return opened.error();
    {
        const std::lock_guard lock(m_registry->mutex);
        m_registry->connections.push_back(*opened);
    }
    return mine.insert(m_serial, {m_registry, *opened})->connection.get();
}

core::Result<std::chrono::microseconds> Database::probe()
{
    auto mine = connection();
    if (!mine)
        return mine.error();
    QElapsedTimer timer;
    timer.start();
    auto rows = (*mine)->run(QStringLiteral("SELECT version FROM schema_version ORDER BY version DESC LIMIT 1"));
    if (!rows)
        return rows.error();
    if (!rows->next())
        return core::Error::internal(QStringLiteral("schema_version is empty"));
    return std::chrono::microseconds((timer.nsecsElapsed() + 999) / 1000);
}

core::Result<> Database::rewrite()
{
    auto mine = connection();
    if (!mine)
        return mine.error();
    const std::lock_guard lock(m_writing);
    for (const auto &sql : {QStringLiteral("VACUUM"), QStringLiteral("PRAGMA wal_checkpoint(TRUNCATE)")}) {
        if (auto done = (*mine)->run(sql); !done)
            return done.error();
    }
    return core::success();
}

Transaction::Transaction(Connection &connection, std::unique_lock<std::mutex> lock)
    : m_connection(&connection), m_lock(std::move(lock)), m_outermost(connection.m_transactionDepth == 0)
{
    ++connection.m_transactionDepth;
}

Transaction::Transaction(Transaction &&other) noexcept
    : m_connection(std::exchange(other.m_connection, nullptr)), m_lock(std::move(other.m_lock)), m_outermost(other.m_outermost)
{
}

core::Result<Transaction> Transaction::begin(Database &database)
{
    auto connection = database.connection();
    if (!connection)
        return connection.error();
    if ((*connection)->m_transactionDepth > 0)
        return Transaction(**connection, {});

    std::unique_lock lock(database.m_writing);
    // IMMEDIATE: takes the write lock now. A deferred one that reads first can fail at its first write.
    if (auto begun = (*connection)->run(QStringLiteral("BEGIN IMMEDIATE")); !begun)
        return begun.error();
    (*connection)->m_doomed = false;
    return Transaction(**connection, std::move(lock));
}

Transaction::~Transaction()
{
    if (m_connection)
        rollBack();
}

core::Result<Statement> Transaction::run(const QString &sql, const QVariantList &values)
{
    return m_connection->run(sql, values);
}

core::Result<> Transaction::commit()
{
    if (!m_outermost) {
        --std::exchange(m_connection, nullptr)->m_transactionDepth;
        return core::success();
    }
    if (m_connection->m_doomed)
        return core::Error::internal(QStringLiteral("an inner transaction was rolled back"));
    if (auto committed = m_connection->run(QStringLiteral("COMMIT")); !committed)
        return committed.error(); // the destructor rolls back
    --std::exchange(m_connection, nullptr)->m_transactionDepth;
    m_lock.unlock();
    return core::success();
}

void Transaction::rollBack()
{
    --m_connection->m_transactionDepth;
    if (!m_outermost) {
        m_connection->m_doomed = true;
        return;
    }
    // Fails when SQLite has rolled back by itself (disk full), which is as good.
    const auto rolledBack = m_connection->run(QStringLiteral("ROLLBACK"));
    Q_UNUSED(rolledBack)
}

core::Result<> writeRow(Database &database, const QString &sql, const QVariantList &values)
{
    auto transaction = Transaction::begin(database);
    if (!transaction)
        return transaction.error();
    if (auto done = transaction->run(sql, values); !done)
        return done.error();
    return transaction->commit();
}

} // namespace server::store
