// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/store/account_merge.h"

#include "server/store/account_tables.h"
#include "server/store/database.h"
#include "server/store/mfa_repository.h"

#include <QHash>
#include <QSet>
#include <QUuid>

namespace server::store {
namespace {

using Row = QHash<QString, QString>;

core::Error foreign(const QString &detail)
{
    core::Error error = core::Error::conflict(QStringLiteral("The accounts in this backup cannot be read"));
    error.detail = detail;
    return error;
}

// Names of tables and columns come from our own schema: they cannot be bound.
core::Result<QStringList> columnsOf(Connection &connection, const QString &table)
{
    auto rows = connection.run(QStringLiteral("PRAGMA table_info(%1)").arg(table));
    if (!rows)
        return rows.error();
    QStringList columns;
    while (rows->next())
        columns.append(rows->text(1));
    return columns;
}

struct Table
{
    QString name;
    QStringList columns; // that both sides have
    QVector<Row> rows;
};

core::Result<Table> readTable(Connection &source, Connection &target, const QString &name)
{
    Table table{name, {}, {}};
    const auto theirs = columnsOf(source, name);
    if (!theirs)
        return foreign(theirs.error().detail);
    const auto ours = columnsOf(target, name);
    if (!ours)
        return ours.error();
    for (const QString &column : *ours) {
        if (theirs->contains(column))
            table.columns.append(column);
    }
    if (table.columns.isEmpty())
        return table;
    auto rows = source.run(QStringLiteral("SELECT %1 FROM %2").arg(table.columns.join(u','), name));
    if (!rows)
        return foreign(rows.error().detail);
    while (rows->next()) {
        Row row;
        for (int i = 0; i < table.columns.size(); ++i)
            row.insert(table.columns[i], rows->text(i));
        table.rows.append(row);
    }
    return table;
}

// One merge: the transaction that it happens in, and what came of it.
class Merge
{
public:
    Merge(Transaction &transaction, const Sealer &sealer, bool overwrite) : m_transaction(transaction), m_sealer(sealer), m_overwrite(overwrite) { }

    core::Result<> users(const Table &table, const Table &factors);
    core::Result<> added(const Table &table, const QString &item, const QStringList &key, const QString &named);
    core::Result<> factors(const Table &table, const Table &codes);
    core::Result<bool> hasAdministrator();
    AccountMerge takeResult() { return std::move(m_result); }

private:
    core::Result<bool> exists(const QString &table, const QStringList &key, const Row &row);
    core::Result<bool> exists(const QString &table, const QString &column, const QString &value)
    {
        return exists(table, QStringList{column}, Row{{column, value}});
    }
    core::Result<> insert(const Table &table, const Row &row);
    AccountKind &kind(const QString &item);

    Transaction &m_transaction;
    const Sealer &m_sealer;
    const bool m_overwrite;
    AccountMerge m_result;
};

AccountKind &Merge::kind(const QString &item)
{
    for (AccountKind &kind : m_result.kinds) {
        if (kind.item == item)
            return kind;
    }
    m_result.kinds.append({item, 0, 0, 0, {}});
    return m_result.kinds.last();
}

core::Result<bool> Merge::exists(const QString &table, const QStringList &key, const Row &row)
{
    QVariantList values;
    for (const QString &column : key)
        values.append(row.value(column));
    auto rows = m_transaction.run(QStringLiteral("SELECT 1 FROM %1 WHERE %2 = ?").arg(table, key.join(QStringLiteral(" = ? AND "))), values);
    if (!rows)
        return rows.error();
    return rows->next();
}

core::Result<> Merge::insert(const Table &table, const Row &row)
{
    QStringList marks;
    QVariantList values;
    for (const QString &column : table.columns) {
        marks.append(QStringLiteral("?"));
        values.append(row.value(column));
    }
    auto done = m_transaction.run(QStringLiteral("INSERT INTO %1 (%2) VALUES (%3)").arg(table.name, table.columns.join(u','), marks.join(u',')), values);
    return done ? core::success() : core::Result<>(done.error());
}

// By id. Somebody else here with the same address keeps it. One whose second factor does not open with
// this platform's key comes in inactive: without it a password alone would do.
core::Result<> Merge::users(const Table &table, const Table &factors)
{
    QSet<QString> closed;
    for (const Row &factor : factors.rows) {
        const QString user = factor.value(QStringLiteral("user_id"));
        if (!MfaRepository::opens(m_sealer, factor.value(QStringLiteral("secret")), core::UserId(user)))
            closed.insert(user);
    }
    AccountKind &users = kind(QStringLiteral("users"));
    for (Row row : table.rows) {
        const QString id = row.value(QStringLiteral("id"));
        auto holder = m_transaction.run(QStringLiteral("SELECT id FROM users WHERE email_key = ?"), {row.value(QStringLiteral("email_key"))});
        if (!holder)
            return holder.error();
        if (holder->next() && holder->text(0) != id) {
            users.missing.append(QStringLiteral("%1: the address belongs to another account here").arg(row.value(QStringLiteral("email"))));
            continue;
        }
        const auto there = exists(table.name, QStringLiteral("id"), id);
        if (!there)
            return there.error();
        if (!*there) {
            if (closed.contains(id)) {
                row[QStringLiteral("status")] = QStringLiteral("inactive");
                users.missing.append(QStringLiteral("%1: is inactive, since the second factor does not open with this platform's key")
                                         .arg(row.value(QStringLiteral("email"))));
            }
            if (auto done = insert(table, row); !done)
                return done;
            ++users.created;
            continue;
        }
        auto same = m_transaction.run(QStringLiteral("SELECT 1 FROM users WHERE id = ? AND email = ? AND name = ? AND password_hash = ?"
                                                     " AND roles = ? AND status = ? AND tier = ?"),
                                      {id, row.value(QStringLiteral("email")), row.value(QStringLiteral("name")),
                                       row.value(QStringLiteral("password_hash")), row.value(QStringLiteral("roles")),
                                       row.value(QStringLiteral("status")), row.value(QStringLiteral("tier"))});
        if (!same)
            return same.error();
        if (same->next() || !m_overwrite) {
            ++users.left;
            continue;
        }
        auto done = m_transaction.run(QStringLiteral("UPDATE users SET email = ?, email_key = ?, name = ?, password_hash = ?, roles = ?,"
                                                     " status = ?, tier = ? WHERE id = ?"),
                                      {row.value(QStringLiteral("email")), row.value(QStringLiteral("email_key")), row.value(QStringLiteral("name")),
                                       row.value(QStringLiteral("password_hash")), row.value(QStringLiteral("roles")),
                                       row.value(QStringLiteral("status")), row.value(QStringLiteral("tier")), id});
        if (!done)
            return done.error();
        ++users.overwritten;
    }
    return core::success();
}

// Only what is not here yet; what belongs to a user, only where there is that user.
core::Result<> Merge::added(const Table &table, const QString &item, const QStringList &key, const QString &named)
{
    if (table.rows.isEmpty())
        return core::success();
    AccountKind &kept = kind(item);
    for (const Row &row : table.rows) {
        const auto there = exists(table.name, key, row);
        if (!there)
            return there.error();
        if (*there) {
            ++kept.left;
            continue;
        }
        if (table.columns.contains(QStringLiteral("user_id"))) {
            const auto owner = exists(QStringLiteral("users"), QStringLiteral("id"), row.value(QStringLiteral("user_id")));
            if (!owner)
                return owner.error();
            if (!*owner) {
                kept.missing.append(QStringLiteral("%1: its user is not here").arg(row.value(named)));
                continue;
            }
        }
        if (auto done = insert(table, row); !done)
            return done;
        ++kept.created;
    }
    return core::success();
}

core::Result<> Merge::factors(const Table &table, const Table &codes)
{
    if (table.rows.isEmpty())
        return core::success();
    AccountKind &kept = kind(QStringLiteral("second factors"));
    for (const Row &row : table.rows) {
        const QString user = row.value(QStringLiteral("user_id"));
        const auto owner = exists(QStringLiteral("users"), QStringLiteral("id"), user);
        if (!owner)
            return owner.error();
        const auto there = exists(table.name, QStringLiteral("user_id"), user);
        if (!there)
            return there.error();
        if (*there) {
            ++kept.left;
            continue;
        }
        if (!*owner || !MfaRepository::opens(m_sealer, row.value(QStringLiteral("secret")), core::UserId(user))) {
            kept.missing.append(*owner ? QStringLiteral("that of %1: sealed with another platform's key").arg(user)
                                       : QStringLiteral("that of %1: the user is not here").arg(user));
            continue;
        }
        if (auto done = insert(table, row); !done)
            return done;
        for (const Row &code : codes.rows) {
            if (code.value(QStringLiteral("user_id")) != user)
                continue;
            if (auto done = insert(codes, code); !done)
                return done;
        }
        ++kept.created;
    }
    return core::success();
}

core::Result<bool> Merge::hasAdministrator()
{
    auto rows = m_transaction.run(QStringLiteral("SELECT 1 FROM users WHERE status = 'active' AND roles LIKE '%\"admin\"%' LIMIT 1"));
    if (!rows)
        return rows.error();
    return rows->next();
}

core::Result<> mergeAll(Merge &merge, const QHash<QString, Table> &tables)
{
    const auto table = [&tables](const char *name) { return tables.value(QString::fromLatin1(name)); };
    if (auto done = merge.users(table("users"), table("mfa")); !done)
        return done;
    if (auto done = merge.added(table("api_keys"), QStringLiteral("keys"), {QStringLiteral("id")}, QStringLiteral("name")); !done)
        return done;
    if (auto done = merge.factors(table("mfa"), table("mfa_recovery_codes")); !done)
        return done;
    if (auto done = merge.added(table("identities"), QStringLiteral("sign-in links"),
                              {QStringLiteral("provider"), QStringLiteral("issuer"), QStringLiteral("subject")}, QStringLiteral("provider")); !done)
        return done;
    if (auto done = merge.added(table("backup_schedules"), QStringLiteral("schedules"), {QStringLiteral("id")}, QStringLiteral("id")); !done)
        return done;
    const auto safe = merge.hasAdministrator();
    if (!safe)
        return safe.error();
    return *safe ? core::success() : core::Result<>(core::Error::conflict(QStringLiteral("There would be no active administrator left")));
}

} // namespace

bool AccountMerge::changes() const
{
    return std::any_of(kinds.begin(), kinds.end(), [](const AccountKind &kind) { return kind.created + kind.overwritten > 0; });
}

core::Result<AccountMerge> mergeAccounts(Database &database, const Sealer &sealer, const QString &file, bool overwrite, MergeMode mode)
{
    auto source = Connection::open(QStringLiteral("accounts-") + QUuid::createUuid().toString(QUuid::Id128), file);
    if (!source)
        return foreign(source.error().detail);
    auto target = database.connection();
    if (!target)
        return target.error();
    QHash<QString, Table> tables;
    for (const QString &name : accountTables()) {
        auto table = readTable(**source, **target, name);
        if (!table)
            return table.error();
        tables.insert(name, *std::move(table));
    }
    if (tables.value(QStringLiteral("users")).rows.isEmpty())
        return foreign(QStringLiteral("no users"));

    auto transaction = Transaction::begin(database);
    if (!transaction)
        return transaction.error();
    Merge merge(*transaction, sealer, overwrite);
    if (auto done = mergeAll(merge, tables); !done)
        return done.error();
    if (mode == MergeMode::CarryOut) {
        if (auto committed = transaction->commit(); !committed)
            return committed.error();
    }
    return merge.takeResult();
}

} // namespace server::store
