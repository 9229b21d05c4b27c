// SPDX-License-Identifier: GPL-3.0-or-later
// Database: the platform's control data in DIR/platform.db. Hands each thread its own connection,
// closed when the thread ends or the Database goes. Any thread; the composition root owns it and
// destroys it after everything that uses it. SQLite (WAL, synchronous=FULL) is known only in store/.
#pragma once

#include "core/result.h"
#include "server/store/connection.h"

#include <chrono>
#include <memory>
#include <mutex>
#include <optional>

namespace server::store {

struct ConnectionRegistry;

class Database
{
public:
    // Opens or creates the file and brings it to this program's schema. A database written by a
    // newer program is refused (Conflict), a damaged one too (Internal).
    static core::Result<std::unique_ptr<Database>> open(const QString &dataDir);
    // To look at what is there, beside whoever uses it: nothing is made, brought up to date or changed. NotFound.
    static core::Result<std::unique_ptr<Database>> openReadOnly(const QString &dataDir);
    ~Database();
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

    // The time that a small real query takes now.
    core::Result<std::chrono::microseconds> probe();
    // Writes the file anew without what was deleted, and empties the log beside it. Nothing else may be under way.
    core::Result<> rewrite();
    int schemaVersion() const { return m_schemaVersion; }
    const QString &file() const { return m_file; }

    // The calling thread's connection. For the repositories only.
    core::Result<Connection *> connection();

private:
    friend class Transaction;
    explicit Database(QString file, Access access = Access::ReadWrite);

    QString m_file;
    Access m_access;
    quint64 m_serial;
    int m_schemaVersion = 0;
    std::shared_ptr<ConnectionRegistry> m_registry;
    std::mutex m_writing; // one writer at a time, in turn; SQLite's own waiting sleeps
};

// A transaction for writing: rolled back unless committed. One begun inside another on the same
// thread joins it; the outermost commit is the one that reaches the disk.
class Transaction
{
public:
    static core::Result<Transaction> begin(Database &database);
    Transaction(Transaction &&other) noexcept;
    Transaction &operator=(Transaction &&) = delete;
    ~Transaction();

    core::Result<Statement> run(const QString &sql, const QVariantList &values = {});
    core::Result<> commit(); // once this is ok, the change survives a power cut

private:
    Transaction(Connection &connection, std::unique_lock<std::mutex> lock);
    void rollBack();

    Connection *m_connection;
    std::unique_lock<std::mutex> m_lock; // held by the outermost only
    bool m_outermost;
};

// One writing statement in a transaction of its own.
core::Result<> writeRow(Database &database, const QString &sql, const QVariantList &values);

} // namespace server::store
