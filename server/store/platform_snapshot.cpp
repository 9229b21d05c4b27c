// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/store/platform_snapshot.h"

#include "server/store/account_tables.h"
#include "server/store/database.h"
#include "server/store/private_file.h"

#include <QFile>
#include <QUuid>

namespace server::store {
namespace {

core::Result<> run(Connection &connection, const QString &sql, const QVariantList &values = {})
{
    auto done = connection.run(sql, values);
    return done ? core::success() : core::Result<>(done.error());
}

core::Result<bool> hasTable(Connection &connection, const QString &name)
{
    auto rows = connection.run(QStringLiteral("SELECT 1 FROM main.sqlite_master WHERE type = 'table' AND name = ?"), {name});
    if (!rows)
        return rows.error();
    return rows->next();
}

core::Result<> copyAccounts(Connection &connection)
{
    for (const QString &table : accountTables()) {
        const auto there = hasTable(connection, table);
        if (!there)
            return there.error();
        if (!*there)
            continue;
        // Names of our own tables: they cannot be bound.
        if (auto copied = run(connection, QStringLiteral("CREATE TABLE accounts.%1 AS SELECT * FROM main.%1").arg(table)); !copied)
            return copied;
    }
    return core::success();
}

core::Result<PlatformSnapshot> readRows(Connection &connection)
{
    PlatformSnapshot snapshot;
    {
        auto rows = connection.run(QStringLiteral("SELECT id, spec, desired_running FROM main.services ORDER BY id"));
        if (!rows)
            return rows.error();
        while (rows->next())
            snapshot.services.append({core::ServiceId(rows->text(0)), rows->text(1), rows->number(2) == 1});
    }
    auto rows = connection.run(QStringLiteral("SELECT service_id, key, value, sealed, created_ms, updated_ms, updated_by"
                                              " FROM main.configs ORDER BY key, service_id"));
    if (!rows)
        return rows.error();
    while (rows->next()) {
        snapshot.configs.append({{core::ServiceId(rows->text(0)), rows->text(1)},
                                 rows->text(2),
                                 rows->number(3) == 1,
                                 rows->number(4),
                                 rows->number(5),
                                 rows->text(6)});
    }
    return snapshot;
}

core::Result<PlatformSnapshot> takeWithin(Connection &connection, bool withAccounts)
{
    if (auto begun = run(connection, QStringLiteral("BEGIN")); !begun)
        return begun.error();
    auto snapshot = readRows(connection);
    if (snapshot && withAccounts) {
        if (auto copied = copyAccounts(connection); !copied)
            snapshot = copied.error();
    }
    if (auto ended = run(connection, snapshot ? QStringLiteral("COMMIT") : QStringLiteral("ROLLBACK")); !ended && snapshot)
        return ended.error();
    return snapshot;
}

} // namespace

core::Result<PlatformSnapshot> takeSnapshot(Database &database, const QString &accountsFile)
{
    auto connection = Connection::open(QStringLiteral("snapshot-") + QUuid::createUuid().toString(QUuid::Id128), database.file());
    if (!connection)
        return connection.error();
    if (accountsFile.isEmpty())
        return takeWithin(**connection, false);
    if (auto made = writePrivateFile(accountsFile, {}, IfPresent::Refuse); !made)
        return made.error();
    if (auto attached = run(**connection, QStringLiteral("ATTACH DATABASE ? AS accounts"), {accountsFile}); !attached)
        return attached.error();
    auto snapshot = takeWithin(**connection, true);
    (*connection)->close();
    if (!snapshot)
        QFile::remove(accountsFile);
    return snapshot;
}

} // namespace server::store
