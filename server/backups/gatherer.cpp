// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/backups/gatherer.h"

#include "core/service_json.h"
#include "server/backups/documents.h"

#include <QFileInfo>
#include <QJsonDocument>

namespace server::backups {
namespace {

using namespace Qt::StringLiterals;

bool lies(const QString &path, const QString &in)
{
    return path == in || path.startsWith(in.endsWith(u'/') ? in : in + u'/');
}

} // namespace

bool overlap(const QString &a, const QString &b)
{
    return lies(a, b) || lies(b, a);
}

QVector<archive::Source> Gatherer::foldersOf(const core::ServiceSpec &spec, const core::BackupOptions &options,
                                             QVector<core::ServiceOutcome> *leftOut) const
{
    QVector<archive::Source> sources;
    const QString id = spec.id.toString();
    if (options.includeData) {
        const QString data = m_files.serviceFolder(spec.id);
        if (QFileInfo(data).isDir())
            sources.append({dataPath(spec.id), data});
        const QString own = QFileInfo(m_files.dataDir()).canonicalFilePath();
        for (int i = 0; i < spec.volumes.size(); ++i) {
            const QString &source = spec.volumes[i].source;
            const QString folder = QFileInfo(source).canonicalFilePath();
            if (lies(folder, own + u"/services/"_s + id))
                continue; // with the data
            if (isNamedVolume(spec, source))
                continue; // see volumesOf
            QString why;
            if (!source.startsWith(u'/') || !QFileInfo(folder).isDir())
                why = u"is not a folder of this machine"_s;
            else if (overlap(folder, own))
                why = u"is the server's own data folder, or lies in it"_s;
            else if (std::any_of(sources.begin(), sources.end(), [&folder](const archive::Source &other) { return overlap(other.folder, folder); }))
                why = u"is in the backup already, by another volume"_s;
            if (why.isEmpty())
                sources.append({volumePath(spec.id, i), folder});
            else if (leftOut)
                leftOut->append({id, false, u"Left out: the volume %1 %2"_s.arg(source, why), 0});
        }
    }
    if (options.includeLogs && QFileInfo(m_files.logFolder(spec.id)).isDir())
        sources.append({logPath(spec.id), m_files.logFolder(spec.id)});
    return sources;
}

bool isNamedVolume(const core::ServiceSpec &spec, const QString &source)
{
    return spec.runtime == core::RuntimeKind::Docker && !source.isEmpty() && !source.startsWith(u'/');
}

QVector<GatheredVolume> Gatherer::volumesOf(const core::ServiceSpec &spec, const core::BackupOptions &options)
{
    QVector<GatheredVolume> volumes;
    for (int i = 0; options.includeData && i < spec.volumes.size(); ++i) {
        if (isNamedVolume(spec, spec.volumes[i].source))
            volumes.append({volumePath(spec.id, i), {spec.volumes[i].source, spec.id, spec.image}});
    }
    return volumes;
}

core::Result<Gathered> Gatherer::gather(const core::Backup &backup) const
{
    const bool isPlatform = backup.options.services.isEmpty();
    const QString accounts = isPlatform ? m_files.accounts(backup.id) : QString();
    const auto snapshot = store::takeSnapshot(m_database, accounts);
    if (!snapshot)
        return snapshot.error();

    Gathered gathered;
    gathered.hasAccounts = isPlatform;
    if (isPlatform)
        gathered.documents.append({kAccounts, {}, accounts});
    const auto addConfiguration = [&](const core::ServiceId &scope) {
        QVector<store::ConfigRecord> records;
        for (const store::ConfigRecord &record : snapshot->configs) {
            if (record.place.service == scope)
                records.append(record);
        }
        if (!records.isEmpty())
            gathered.documents.append({configurationPath(scope), configurationText(records), {}});
    };
    if (isPlatform && backup.options.includeConfig)
        addConfiguration({});
    for (const store::StoredServiceText &service : snapshot->services) {
        const QString id = service.id.toString();
        if (!isPlatform && !backup.options.services.contains(id))
            continue;
        gathered.services.append(id);
        gathered.documents.append({definitionPath(service.id), definitionText(service), {}});
        if (backup.options.includeConfig)
            addConfiguration(service.id);
        const core::ServiceSpec spec = core::specFromStored(QJsonDocument::fromJson(service.text.toUtf8())["spec"_L1].toObject());
        gathered.sources += foldersOf(spec, backup.options, &gathered.leftOut);
        for (const GatheredVolume &volume : volumesOf(spec, backup.options)) {
            const auto known = [&volume](const GatheredVolume &other) { return other.volume.name == volume.volume.name; };
            if (std::any_of(gathered.volumes.begin(), gathered.volumes.end(), known))
                gathered.leftOut.append({id, false, u"Left out: the volume %1 is in the backup already, by another service"_s.arg(volume.volume.name), 0});
            else
                gathered.volumes.append(volume);
        }
    }
    for (const QString &id : backup.options.services) {
        if (!gathered.services.contains(id))
            gathered.leftOut.append({id, false, u"Left out: there is no such service any more"_s, 0});
    }
    return gathered;
}

} // namespace server::backups
