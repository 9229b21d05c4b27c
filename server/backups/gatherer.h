// SPDX-License-Identifier: GPL-3.0-or-later
// Gatherer: what goes into a backup: definitions, configuration and accounts out of one snapshot of the
// database, and the folders of the services. Any worker thread; blocks. Owned by Backups.
#pragma once

#include "server/archive/archive.h"
#include "server/backups/backup_files.h"
#include "server/backups/volume_host.h"

namespace server::store { class Database; }

namespace server::backups {

// A volume of the container engine, to be fetched before it can be read.
struct GatheredVolume
{
    QByteArray prefix;
    NamedVolume volume;
};

struct Gathered
{
    QVector<archive::Document> documents;
    QVector<archive::Source> sources;
    QVector<GatheredVolume> volumes;
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

    // What of its volumes the container engine keeps.
    static QVector<GatheredVolume> volumesOf(const core::ServiceSpec &spec, const core::BackupOptions &options);

private:
    store::Database &m_database;
    const BackupFiles &m_files;
};

// Whether a volume of a service is one that the container engine keeps, by name.
bool isNamedVolume(const core::ServiceSpec &spec, const QString &source);
// Whether one of the two is the other or lies in it. Both are absolute and clean.
bool overlap(const QString &a, const QString &b);

} // namespace server::backups
