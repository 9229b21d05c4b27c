// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/store/connection.h"

#include <QSqlError>

namespace server::store {
namespace {

// https://www.sqlite.org/rescode.html: the low byte is the primary code.
enum SqliteCode { kBusy = 5, kLocked = 6, kReadOnly = 8, kInputOutput = 10, kCorrupt = 11, kFull = 13, kConstraint = 19, kUniqueKey = 2067, kPrimaryKey = 1555, kNotADatabase = 26 };

core::Error toError(const QSqlError &error, const QString &doing)
{
    const int code = error.nativeErrorCode().toInt();
    core::Error e = core::Error::internal(doing + QStringLiteral(": ") + error.databaseText() + QStringLiteral(" (")
                                          + error.nativeErrorCode() + u')');
    if (code == kUniqueKey || code == kPrimaryKey) {
        e.code = core::ErrorCode::Conflict;
        e.message = QStringLiteral("Already exists");
    } else if ((code & 0xff) == kBusy || (code & 0xff) == kLocked) {
        e.code = core::ErrorCode::Unavailable;
        e.message = QStringLiteral("The database is busy");
    } else if ((code & 0xff) == kFull) {
        e.code = core::ErrorCode::Unavailable;
        e.message = QStringLiteral("The disk is full");
    } else if ((code & 0xff) == kReadOnly) {
        e.code = core::ErrorCode::Unavailable;
        e.message = QStringLiteral("The data folder is read-only");
    } else if ((code & 0xff) == kInputOutput) {
        e.code = core::ErrorCode::Unavailable;
        e.message = QStringLiteral("The disk cannot be read or written");
    } else if ((code & 0xff) == kCorrupt || (code & 0xff) == kNotADatabase) {
        e.message = QStringLiteral("The database is damaged");
    }
    return e;
}

} // namespace

Statement::Statement(Connection &connection, const QString &sql, QSqlQuery query)
    : m_connection(&connection), m_sql(sql), m_query(std::move(query))
{
}

Statement::Statement(Statement &&other) noexcept
    : m_connection(std::exchange(other.m_connection, nullptr)), m_sql(std::move(other.m_sql)), m_query(std::move(other.m_query))
{
}

Statement::~Statement()
{
    if (!m_connection)
        return;
    m_query.finish(); // lets go of the read lock
    m_connection->m_idle.insert_or_assign(m_sql, std::move(m_query));
}

core::Result<std::shared_ptr<Connection>> Connection::open(const QString &name, const QString &file, Access access)
{
    std::shared_ptr<Connection> connection(new Connection(name));
    QSqlDatabase &database = connection->m_database;
    database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), name);
    database.setDatabaseName(file);
    const bool isReadOnly = access == Access::ReadOnly;
    database.setConnectOptions(isReadOnly ? QStringLiteral("QSQLITE_OPEN_READONLY;QSQLITE_BUSY_TIMEOUT=5000") : QStringLiteral("QSQLITE_BUSY_TIMEOUT=5000"));
    if (!database.open())
        return toError(database.lastError(), QStringLiteral("opening the database"));

    // synchronous=FULL: in WAL mode anything less loses acknowledged commits when the power goes.
    for (const auto *pragma : {"PRAGMA synchronous=FULL", "PRAGMA foreign_keys=ON", "PRAGMA trusted_schema=OFF"}) {
        QSqlQuery query(database);
        if (!query.exec(QString::fromLatin1(pragma)))
            return toError(query.lastError(), QString::fromLatin1(pragma));
    }
    if (isReadOnly)
        return connection;
    QSqlQuery journal(database);
    if (!journal.exec(QStringLiteral("PRAGMA journal_mode=WAL")) || !journal.next())
        return toError(journal.lastError(), QStringLiteral("setting the journal mode"));
    if (journal.value(0).toString() != QLatin1String("wal"))
        return core::Error::internal(QStringLiteral("the file system does not allow a write-ahead log"));
    return connection;
}

Connection::~Connection()
{
    close();
}

void Connection::close()
{
    if (m_name.isEmpty())
        return;
    m_idle.clear();
    m_database.close();
    m_database = QSqlDatabase(); // removeDatabase() wants no copy left
    QSqlDatabase::removeDatabase(std::exchange(m_name, QString()));
}

core::Result<Statement> Connection::run(const QString &sql, const QVariantList &values)
{
    // Taken out while in use: a second use of the same text in the meantime gets a query of its own.
    auto idle = m_idle.extract(sql);
    QSqlQuery query = idle ? std::move(idle.mapped()) : QSqlQuery(m_database);
    if (!idle) {
        query.setForwardOnly(true);
        if (!query.prepare(sql))
            return toError(query.lastError(), QStringLiteral("preparing a statement"));
    }
    for (qsizetype i = 0; i < values.size(); ++i) {
        const QVariant &value = values[i];
        // A null QString would become NULL; here an empty text is meant.
        const bool isNullText = value.typeId() == QMetaType::QString && value.toString().isNull();
        query.bindValue(int(i), isNullText ? QVariant(QStringLiteral("")) : value);
    }
    if (!query.exec())
        return toError(query.lastError(), QStringLiteral("running a statement"));
    return Statement(*this, sql, std::move(query));
}

} // namespace server::store
