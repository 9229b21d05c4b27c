// SPDX-License-Identifier: GPL-3.0-or-later
// BackupRepository: the backups that there are and the jobs that worked on them. Archives themselves
// lie in files, see server/backups. Any thread; writes are on the disk when acknowledged.
#pragma once

#include "core/backup.h"
#include "core/result.h"

namespace server::store {

class Database;

class BackupRepository
{
public:
    explicit BackupRepository(Database &database) : m_database(database) { }

    core::Result<> put(const core::Backup &backup); // creates or replaces; progress is not kept
    core::Result<> remove(const QVector<core::BackupId> &ids); // all or none; ok when they are gone already
    core::Result<QVector<core::Backup>> all(); // newest first

    core::Result<> putJob(const core::BackupJob &job);
    core::Result<QVector<core::BackupJob>> jobs(); // newest first
    core::Result<> removeJobs(const QVector<core::JobId> &ids);

private:
    Database &m_database;
};

} // namespace server::store
