// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/store/audit_repository.h"

#include "server/store/database.h"

#include <array>

namespace server::store {
namespace {

const QString kColumns = QStringLiteral("sequence, time_ms, request_id, user_id, email, key_id, address, action, object, result,"
                                        " status, code, details, hash");

struct ResultName
{
    AuditResult result;
    QLatin1StringView name;
};
constexpr std::array kResultNames{
    ResultName{AuditResult::Success, QLatin1StringView("success")},
    ResultName{AuditResult::Refused, QLatin1StringView("refused")},
    ResultName{AuditResult::Failed, QLatin1StringView("failed")},
};

AuditRecord fromRow(const Statement &row)
{
    AuditRecord record;
    record.sequence = row.number(0);
    record.timeMs = row.number(1);
    record.requestId = row.text(2);
    record.user = core::UserId(row.text(3));
    record.email = row.text(4);
    record.keyId = row.text(5);
    record.address = row.text(6);
    record.action = row.text(7);
    record.object = row.text(8);
    record.result = auditResultFromString(row.text(9)).value_or(AuditResult::Failed);
    record.status = int(row.number(10));
    record.code = row.text(11);
    record.details = row.text(12);
    record.hash = row.text(13).toLatin1();
    return record;
}

// '%' and '_' of a search are meant as they stand.
QString likePattern(const QString &text)
{
    QString pattern = text;
    pattern.replace(u'\\', QStringLiteral("\\\\")).replace(u'%', QStringLiteral("\\%")).replace(u'_', QStringLiteral("\\_"));
    return u'%' + pattern + u'%';
}

// The WHERE of a filter: fixed fragments, every value bound.
QString whereOf(const AuditFilter &filter, QVariantList &values)
{
    QString where = QStringLiteral(" WHERE time_ms >= ? AND time_ms < ?");
    values << filter.sinceMs << filter.untilMs;
    if (!filter.user.isEmpty()) {
        where += QStringLiteral(" AND (user_id = ? OR email = ? COLLATE NOCASE)");
        values << filter.user << filter.user;
    }
    if (filter.action.endsWith(QStringLiteral(".*"))) {
        where += QStringLiteral(" AND substr(action, 1, ?) = ?");
        const QString group = filter.action.chopped(1);
        values << int(group.size()) << group;
    } else if (!filter.action.isEmpty()) {
        where += QStringLiteral(" AND action = ?");
        values << filter.action;
    }
    if (!filter.object.isEmpty()) {
        where += QStringLiteral(" AND object = ?");
        values << filter.object;
    }
    if (filter.result) {
        where += QStringLiteral(" AND result = ?");
        values << toString(*filter.result);
    }
    if (!filter.search.isEmpty()) {
        where += QStringLiteral(" AND (email LIKE ? ESCAPE '\\' OR action LIKE ? ESCAPE '\\' OR object LIKE ? ESCAPE '\\'"
                                " OR address LIKE ? ESCAPE '\\' OR request_id LIKE ? ESCAPE '\\')");
        const QString pattern = likePattern(filter.search);
        values << pattern << pattern << pattern << pattern << pattern;
    }
    return where;
}

} // namespace

QString toString(AuditResult result)
{
    for (const ResultName &row : kResultNames) {
        if (row.result == result)
            return row.name;
    }
    return {};
}

std::optional<AuditResult> auditResultFromString(QStringView text)
{
    for (const ResultName &row : kResultNames) {
        if (text == row.name)
            return row.result;
    }
    return std::nullopt;
}

core::Result<> AuditRepository::append(const QVector<AuditRecord> &records)
{
    auto transaction = Transaction::begin(m_database);
    if (!transaction)
        return transaction.error();
    for (const AuditRecord &r : records) {
        auto added = transaction->run(QStringLiteral("INSERT INTO audit (%1) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)").arg(kColumns),
                                      {r.sequence, r.timeMs, r.requestId, r.user.toString(), r.email, r.keyId, r.address, r.action,
                                       r.object, toString(r.result), r.status, r.code, r.details, QString::fromLatin1(r.hash)});
        if (!added)
            return added.error();
    }
    return transaction->commit();
}

core::Result<> AuditRepository::removeUpTo(qint64 sequence)
{
    auto transaction = Transaction::begin(m_database);
    if (!transaction)
        return transaction.error();
    if (auto removed = transaction->run(QStringLiteral("DELETE FROM audit WHERE sequence <= ?"), {sequence}); !removed)
        return removed.error();
    return transaction->commit();
}

core::Result<qint64> AuditRepository::count(const AuditFilter &filter)
{
    auto connection = m_database.connection();
    if (!connection)
        return connection.error();
    QVariantList values;
    const QString where = whereOf(filter, values);
    auto rows = (*connection)->run(QStringLiteral("SELECT count(*) FROM audit") + where, values);
    if (!rows)
        return rows.error();
    return rows->next() ? rows->number(0) : 0;
}

core::Result<QVector<AuditRecord>> AuditRepository::page(const AuditFilter &filter, AuditOrder order, qint64 offset, int limit)
{
    QVariantList values;
    const QString where = whereOf(filter, values);
    values << limit << offset;
    return read(where + (order == AuditOrder::OldestFirst ? QStringLiteral(" ORDER BY sequence LIMIT ? OFFSET ?")
                                                          : QStringLiteral(" ORDER BY sequence DESC LIMIT ? OFFSET ?")),
                values);
}

core::Result<QVector<AuditRecord>> AuditRepository::after(qint64 sequence, const AuditFilter &filter, int limit)
{
    QVariantList values;
    const QString where = whereOf(filter, values);
    values << sequence << limit;
    return read(where + QStringLiteral(" AND sequence > ? ORDER BY sequence LIMIT ?"), values);
}

core::Result<std::optional<AuditRecord>> AuditRepository::last()
{
    auto rows = read(QStringLiteral(" ORDER BY sequence DESC LIMIT 1"), {});
    if (!rows)
        return rows.error();
    return rows->isEmpty() ? std::nullopt : std::optional(rows->first());
}

core::Result<std::optional<AuditRecord>> AuditRepository::lastBefore(qint64 timeMs)
{
    auto rows = read(QStringLiteral(" WHERE time_ms < ? ORDER BY time_ms DESC, sequence DESC LIMIT 1"), {timeMs});
    if (!rows)
        return rows.error();
    return rows->isEmpty() ? std::nullopt : std::optional(rows->first());
}

core::Result<std::optional<AuditRecord>> AuditRepository::find(qint64 sequence)
{
    auto rows = read(QStringLiteral(" WHERE sequence = ?"), {sequence});
    if (!rows)
        return rows.error();
    return rows->isEmpty() ? std::nullopt : std::optional(rows->first());
}

// `rest` is what follows the table's name: fragments of this file alone.
core::Result<QVector<AuditRecord>> AuditRepository::read(const QString &rest, const QVariantList &values)
{
    auto connection = m_database.connection();
    if (!connection)
        return connection.error();
    auto rows = (*connection)->run(QStringLiteral("SELECT ") + kColumns + QStringLiteral(" FROM audit") + rest, values);
    if (!rows)
        return rows.error();
    QVector<AuditRecord> records;
    while (rows->next())
        records.append(fromRow(*rows));
    return records;
}

} // namespace server::store
