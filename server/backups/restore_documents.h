// SPDX-License-Identifier: GPL-3.0-or-later
// The definitions, configurations and accounts of a backup, taken out of it into a folder that goes with
// this object. One thread; blocks while it is made.
#pragma once

#include "server/backups/documents.h"
#include "server/backups/opened_backup.h"

#include <QHash>

#include <memory>

namespace server::backups {

class RestoreDocuments
{
public:
    // Of these services; the platform's own ones too when `withPlatform`. `folder` must not exist.
    static core::Result<std::unique_ptr<RestoreDocuments>> take(const OpenedBackup &backup, const QStringList &services, bool withPlatform,
                                                                const QString &folder, archive::Monitor &monitor);
    ~RestoreDocuments();
    RestoreDocuments(const RestoreDocuments &) = delete;
    RestoreDocuments &operator=(const RestoreDocuments &) = delete;

    std::optional<Definition> definition(const core::ServiceId &id) const;
    QVector<store::ConfigRecord> configuration(const core::ServiceId &scope) const;
    QString accountsFile() const; // empty: there are none

private:
    explicit RestoreDocuments(QString folder) : m_folder(std::move(folder)) { }
    core::Result<> read(const OpenedBackup &backup, const QStringList &services, bool withPlatform);

    const QString m_folder;
    QHash<core::ServiceId, Definition> m_definitions;
    QHash<core::ServiceId, QVector<store::ConfigRecord>> m_configurations;
    bool m_hasAccounts = false;
};

} // namespace server::backups
