// SPDX-License-Identifier: GPL-3.0-or-later
// Connection: one thread's line to the database, with its prepared statements kept for the next use.
// Made and handed out by Database; used only on the thread it was made for; SQL with bound values only.
#pragma once

#include "core/result.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QVariant>

#include <memory>
#include <unordered_map>

namespace server::store {

class Connection;

// A running query. Gives its locks and its place among the prepared statements back when it goes.
class Statement
{
public:
    Statement(Connection &connection, const QString &sql, QSqlQuery query);
    Statement(Statement &&other) noexcept;
    Statement &operator=(Statement &&) = delete;
    ~Statement();

    bool next() { return m_query.next(); }
    QString text(int column) const { return m_query.value(column).toString(); }
    qint64 number(int column) const { return m_query.value(column).toLongLong(); }
    int rowsAffected() const { return m_query.numRowsAffected(); }

private:
    Connection *m_connection;
    QString m_sql;
    QSqlQuery m_query;
};

enum class Access : quint8 { ReadWrite, ReadOnly };

class Connection
{
public:
    static core::Result<std::shared_ptr<Connection>> open(const QString &name, const QString &file, Access access = Access::ReadWrite);
    ~Connection();
    Connection(const Connection &) = delete;
    Connection &operator=(const Connection &) = delete;

    // Null strings are stored as empty ones. A broken unique or primary key is a Conflict.
    core::Result<Statement> run(const QString &sql, const QVariantList &values = {});

    void close(); // idempotent; also from another thread, once nobody uses the connection any more
    bool isOpen() const { return m_database.isOpen(); }

private:
    friend class Statement;
    friend class Transaction;
    explicit Connection(QString name) : m_name(std::move(name)) { }

    QString m_name;
    QSqlDatabase m_database;
    std::unordered_map<QString, QSqlQuery> m_idle; // prepared, not in use
    int m_transactionDepth = 0;
    bool m_doomed = false; // an inner transaction was given up: the outer one cannot commit
};

} // namespace server::store
