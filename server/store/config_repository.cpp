// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/store/config_repository.h"

#include "server/store/database.h"
#include "server/store/sealer.h"

namespace server::store {
namespace {

// Neither identifiers nor keys have a slash.
QByteArray sealingPlace(const ConfigPlace &place)
{
    return QStringLiteral("config/%1/%2").arg(place.service.toString(), place.key).toUtf8();
}

core::Result<> write(Transaction &transaction, const ConfigEdit &edit)
{
    if (!edit.after) {
        auto removed = transaction.run(QStringLiteral("DELETE FROM configs WHERE service_id = ? AND key = ?"),
                                       {edit.place.service.toString(), edit.place.key});
        return removed ? core::success() : core::Result<>(removed.error());
    }
    const ConfigRecord &record = *edit.after;
    auto written = transaction.run(QStringLiteral("INSERT INTO configs (service_id, key, value, sealed, created_ms, updated_ms, updated_by)"
                                                  " VALUES (?, ?, ?, ?, ?, ?, ?)"
                                                  " ON CONFLICT (service_id, key) DO UPDATE SET value = excluded.value, sealed = excluded.sealed,"
                                                  " updated_ms = excluded.updated_ms, updated_by = excluded.updated_by"),
                                   {edit.place.service.toString(), edit.place.key, record.value, record.sealed ? 1 : 0, record.createdAtMs,
                                    record.updatedAtMs, record.updatedBy});
    return written ? core::success() : core::Result<>(written.error());
}

core::Result<> remember(Transaction &transaction, const ConfigEdit &edit, const QString &who, qint64 nowMs)
{
    const QString action = !edit.after ? QStringLiteral("removed") : !edit.before ? QStringLiteral("created") : QStringLiteral("changed");
    const bool sealed = edit.after ? edit.after->sealed : edit.before && edit.before->sealed;
    auto kept = transaction.run(QStringLiteral("INSERT INTO config_history"
                                               " (service_id, key, action, old_value, new_value, sealed, changed_ms, changed_by)"
                                               " VALUES (?, ?, ?, ?, ?, ?, ?, ?)"),
                                {edit.place.service.toString(), edit.place.key, action, edit.before ? edit.before->shown() : QString(),
                                 edit.after ? edit.after->shown() : QString(), sealed ? 1 : 0, nowMs, who});
    return kept ? core::success() : core::Result<>(kept.error());
}

} // namespace

QString ConfigRecord::shown() const
{
    return sealed ? Sealer::markOf(value) : value;
}

core::Result<QVector<ConfigRecord>> ConfigRepository::all()
{
    auto connection = m_database.connection();
    if (!connection)
        return connection.error();
    auto rows = (*connection)->run(QStringLiteral("SELECT service_id, key, value, sealed, created_ms, updated_ms, updated_by"
                                                  " FROM configs ORDER BY key, service_id"));
    if (!rows)
        return rows.error();
    QVector<ConfigRecord> records;
    while (rows->next()) {
        records.append({{core::ServiceId(rows->text(0)), rows->text(1)},
                        rows->text(2),
                        rows->number(3) == 1,
                        rows->number(4),
                        rows->number(5),
                        rows->text(6)});
    }
    return records;
}

core::Result<> ConfigRepository::apply(const QVector<ConfigEdit> &edits, const QString &who, qint64 nowMs)
{
    auto transaction = Transaction::begin(m_database);
    if (!transaction)
        return transaction.error();
    for (const ConfigEdit &edit : edits) {
        if (auto written = write(*transaction, edit); !written)
            return written.error();
        if (auto kept = remember(*transaction, edit, who, nowMs); !kept)
            return kept.error();
    }
    return transaction->commit();
}

core::Result<ConfigHistoryPage> ConfigRepository::history(const ConfigPlace &place, int limit, int offset)
{
    auto connection = m_database.connection();
    if (!connection)
        return connection.error();
    ConfigHistoryPage page;
    {
        auto count = (*connection)->run(QStringLiteral("SELECT count(*) FROM config_history WHERE service_id = ? AND key = ?"),
                                        {place.service.toString(), place.key});
        if (!count)
            return count.error();
        page.total = count->next() ? count->number(0) : 0;
    }
    auto rows = (*connection)->run(QStringLiteral("SELECT id, action, old_value, new_value, sealed, changed_ms, changed_by FROM config_history"
                                                  " WHERE service_id = ? AND key = ? ORDER BY id DESC LIMIT ? OFFSET ?"),
                                   {place.service.toString(), place.key, limit, offset});
    if (!rows)
        return rows.error();
    while (rows->next())
        page.rows.append({rows->number(0), rows->text(1), rows->text(2), rows->text(3), rows->number(4) == 1, rows->number(5), rows->text(6)});
    return page;
}

core::Result<QString> ConfigRepository::seal(const QString &plain, const ConfigPlace &place) const
{
    return m_sealer.seal(plain.toUtf8(), sealingPlace(place));
}

core::Result<QString> ConfigRepository::unseal(const QString &sealed, const ConfigPlace &place) const
{
    auto plain = m_sealer.unseal(sealed, sealingPlace(place));
    if (!plain) {
        core::Error error = plain.error();
        error.detail += QStringLiteral(" (configuration %1)").arg(place.key);
        return error;
    }
    return QString::fromUtf8(*plain);
}

core::Result<int> ConfigRepository::reseal(Database &database, const Sealer &from, const Sealer &to)
{
    const ConfigRepository before(database, from);
    const ConfigRepository after(database, to);
    auto records = ConfigRepository(database, from).all();
    if (!records)
        return records.error();
    auto transaction = Transaction::begin(database);
    if (!transaction)
        return transaction.error();
    int count = 0;
    for (const ConfigRecord &record : std::as_const(*records)) {
        if (!record.sealed)
            continue;
        const auto plain = before.unseal(record.value, record.place);
        if (!plain)
            return plain.error();
        const auto sealed = after.seal(*plain, record.place);
        if (!sealed)
            return sealed.error();
        auto written = transaction->run(QStringLiteral("UPDATE configs SET value = ? WHERE service_id = ? AND key = ?"),
                                        {*sealed, record.place.service.toString(), record.place.key});
        if (!written)
            return written.error();
        ++count;
    }
    if (auto joined = transaction->commit(); !joined)
        return joined.error();
    return count;
}

} // namespace server::store
