// SPDX-License-Identifier: GPL-3.0-or-later
// Gatherer: what goes into a backup: definitions, configuration and accounts out of one snapshot of the
// database, and the folders of the services. Any worker thread; blocks. Owned by Backups.
#pragma once

#include "server/archive/archive.h"
#include "server/backups/backup_files.h"

namespace server::store { class Database; }

namespace server::backups {

struct Gathered
{
    QVector<archive::Document> documents;
    QVector<archive::Source> sources;
    QStringList services;
    bool hasAccounts = false;
    QVector<core::ServiceOutcome> leftOut; // what was asked for and cannot be taken, and why
};

class Gatherer
{
public:
    Gatherer(store::Database &database, const BackupFiles &files) : m_database(database), m_files(files) { }

    // Writes the accounts' file of this backup where it takes accounts; whoever calls removes it.
    core::Result<Gathered> gather(const core::Backup &backup) const;
    // The folders of a service that a backup with these options reads.
    QVector<archive::Source> foldersOf(const core::ServiceSpec &spec, const core::BackupOptions &options,
                                       QVector<core::ServiceOutcome> *leftOut = nullptr) const;

private:
    store::Database &m_database;
    const BackupFiles &m_files;
};

// Whether one of the two is the other or lies in it. Both are absolute and clean.
bool overlap(const QString &a, const QString &b);

} // namespace server::backups
