// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/store/backup_repository.h"

#include "core/backup_json.h"
#include "server/store/database.h"

#include <QJsonDocument>

namespace server::store {
namespace {

QString toText(const QJsonObject &body)
{
    return QString::fromUtf8(QJsonDocument(body).toJson(QJsonDocument::Compact));
}

QJsonObject fromText(const QString &text)
{
    return QJsonDocument::fromJson(text.toUtf8()).object();
}

template <typename T, typename Read>
core::Result<QVector<T>> readAll(Database &database, const QString &sql, Read read)
{
    auto connection = database.connection();
    if (!connection)
        return connection.error();
    auto rows = (*connection)->run(sql);
    if (!rows)
        return rows.error();
    QVector<T> list;
    while (rows->next())
        list.append(read(fromText(rows->text(0))));
    return list;
}

template <typename Id>
core::Result<> removeAll(Database &database, const QString &sql, const QVector<Id> &ids)
{
    auto transaction = Transaction::begin(database);
    if (!transaction)
        return transaction.error();
    for (const Id &id : ids) {
        if (auto removed = transaction->run(sql, {id.toString()}); !removed)
            return removed.error();
    }
    return transaction->commit();
}

} // namespace

core::Result<> BackupRepository::put(const core::Backup &backup)
{
    core::Backup kept = backup;
    kept.progress.reset();
    kept.neededBy.clear();
    return writeRow(m_database,
                    QStringLiteral("INSERT INTO backups (id, created_ms, based_on, body) VALUES (?, ?, ?, ?)"
                                   " ON CONFLICT (id) DO UPDATE SET based_on = excluded.based_on, body = excluded.body"),
                    {kept.id.toString(), kept.createdAtMs, kept.basedOn.toString(), toText(core::backupDetails(kept))});
}

core::Result<> BackupRepository::remove(const QVector<core::BackupId> &ids)
{
    return removeAll(m_database, QStringLiteral("DELETE FROM backups WHERE id = ?"), ids);
}

core::Result<QVector<core::Backup>> BackupRepository::all()
{
    return readAll<core::Backup>(m_database, QStringLiteral("SELECT body FROM backups ORDER BY created_ms DESC, id DESC"), core::backupFromJson);
}

core::Result<> BackupRepository::putJob(const core::BackupJob &job)
{
    return writeRow(m_database,
                    QStringLiteral("INSERT INTO backup_jobs (id, queued_ms, is_over, body) VALUES (?, ?, ?, ?)"
                                   " ON CONFLICT (id) DO UPDATE SET is_over = excluded.is_over, body = excluded.body"),
                    {job.id.toString(), job.queuedAtMs, job.isOver() ? 1 : 0, toText(core::toJson(job))});
}

core::Result<QVector<core::BackupJob>> BackupRepository::jobs()
{
    return readAll<core::BackupJob>(m_database, QStringLiteral("SELECT body FROM backup_jobs ORDER BY queued_ms DESC, id DESC"),
                                    core::backupJobFromJson);
}

core::Result<> BackupRepository::removeJobs(const QVector<core::JobId> &ids)
{
    return removeAll(m_database, QStringLiteral("DELETE FROM backup_jobs WHERE id = ?"), ids);
}

} // namespace server::store
