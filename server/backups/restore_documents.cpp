// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/backups/restore_documents.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSet>

namespace server::backups {
namespace {

using namespace Qt::StringLiterals;
using core::Result;

constexpr qint64 kLargestText = 64LL * 1024 * 1024;

QSet<QByteArray> wantedPaths(const QStringList &services, bool withPlatform)
{
    QSet<QByteArray> paths;
    for (const QString &id : services)
        paths << definitionPath(core::ServiceId(id)) << configurationPath(core::ServiceId(id));
    if (withPlatform)
        paths << kGlobalConfiguration << kAccounts;
    return paths;
}

} // namespace

Result<std::unique_ptr<RestoreDocuments>> RestoreDocuments::take(const OpenedBackup &backup, const QStringList &services, bool withPlatform,
                                                                 const QString &folder, archive::Monitor &monitor)
{
    std::unique_ptr<RestoreDocuments> documents(new RestoreDocuments(folder));
    const QSet<QByteArray> wanted = wantedPaths(services, withPlatform);
    bool any = false;
    for (const archive::Item &item : backup.index.items) {
        if (!wanted.contains(item.path))
            continue;
        if (item.kind != core::BackupEntry::Kind::File || (item.path != kAccounts && item.size > kLargestText))
            return core::Error::conflict(u"%1 in the backup cannot be read"_s.arg(QString::fromUtf8(item.path)));
        any = true;
    }
    if (any) {
        if (!QDir().mkpath(QFileInfo(folder).path()))
            return core::Error::internal(u"Cannot make %1"_s.arg(folder));
        const auto map = [&wanted](const archive::Item &item) { return wanted.contains(item.path) ? item.path : QByteArray(); };
        if (auto extracted = archive::extract(backup.parts, backup.index, map, folder, monitor); !extracted)
            return extracted.error();
    }
    if (auto read = documents->read(backup, services, withPlatform); !read)
        return read.error();
    return documents;
}

RestoreDocuments::~RestoreDocuments()
{
    QDir(m_folder).removeRecursively();
}

Result<> RestoreDocuments::read(const OpenedBackup &backup, const QStringList &services, bool withPlatform)
{
    QSet<QByteArray> there;
    for (const archive::Item &item : backup.index.items)
        there.insert(item.path);
    const auto content = [&](const QByteArray &path) -> Result<QByteArray> {
        QFile file(m_folder + u'/' + QString::fromUtf8(path));
        if (!file.open(QIODevice::ReadOnly))
            return core::Error::internal(u"%1 was not extracted"_s.arg(QString::fromUtf8(path)));
        return file.readAll();
    };
    const auto readConfigurationOf = [&](const core::ServiceId &scope) -> Result<> {
        const QByteArray path = configurationPath(scope);
        if (!there.contains(path))
            return core::success();
        const auto text = content(path);
        if (!text)
            return text.error();
        auto records = readConfiguration(*text, scope);
        if (!records)
            return records.error();
        m_configurations.insert(scope, *std::move(records));
        return core::success();
    };
    for (const QString &name : services) {
        const core::ServiceId id(name);
        if (there.contains(definitionPath(id))) {
            const auto text = content(definitionPath(id));
            if (!text)
                return text.error();
            auto definition = readDefinition(*text, id);
            if (!definition)
                return definition.error();
            m_definitions.insert(id, *std::move(definition));
        }
        if (auto done = readConfigurationOf(id); !done)
            return done;
    }
    m_hasAccounts = withPlatform && there.contains(kAccounts);
    return withPlatform ? readConfigurationOf({}) : core::success();
}

std::optional<Definition> RestoreDocuments::definition(const core::ServiceId &id) const
{
    const auto found = m_definitions.constFind(id);
    return found == m_definitions.cend() ? std::nullopt : std::optional(*found);
}

QVector<store::ConfigRecord> RestoreDocuments::configuration(const core::ServiceId &scope) const
{
    return m_configurations.value(scope);
}

QString RestoreDocuments::accountsFile() const
{
    return m_hasAccounts ? m_folder + u'/' + QString::fromUtf8(kAccounts) : QString();
}

} // namespace server::backups
