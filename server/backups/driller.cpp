// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/backups/driller.h"

#include "core/backup_json.h"
#include "core/config_reference.h"
#include "server/archive/folder_tar.h"
#include "server/backups/drill_host.h"
#include "server/backups/drill_spec.h"
#include "server/backups/folder_compare.h"
#include "server/backups/gatherer.h"
#include "server/config/references.h"
#include "server/config/setting_table.h"
#include "server/store/account_merge.h"
#include "server/store/store.h"

#include <QDir>
#include <QFileInfo>

namespace server::backups {
namespace {

using namespace Qt::StringLiterals;
using core::Result;
using core::ServiceId;

constexpr qint64 kSpareBytes = 16LL * 1024 * 1024;

// What containers, volumes and networks of the drill in a folder are known by.
QString drillName(const QString &folder)
{
    return QFileInfo(folder).fileName().section(u'_', -1) + u"-drill"_s;
}

// There is, or may be, something in the container engine.
QString engineMark(const QString &folder)
{
    return folder + u"/engine"_s;
}

bool isWell(const core::Service &service)
{
    return service.state.status == core::ServiceStatus::Running
        && (service.state.health == core::HealthStatus::Healthy || service.spec.healthCheck.type == core::HealthCheckType::None);
}

qint64 filesOf(const archive::Index &index, const core::ServiceSpec &spec)
{
    qint64 files = sizeOf(index, dataPath(spec.id)).value_or(FolderSize()).files;
    for (int i = 0; i < spec.volumes.size(); ++i)
        files += sizeOf(index, volumePath(spec.id, i)).value_or(FolderSize()).files;
    return files;
}

QString whyNotWell(const core::Service &service)
{
    for (const core::Check *check : {&service.state.liveness, &service.state.readiness, &service.state.startup}) {
        if (check->status == core::CheckStatus::Failing && !check->output.isEmpty())
            return u"Unhealthy: "_s + check->output;
    }
    return service.state.reason.isEmpty() ? u"Did not become healthy in time"_s : service.state.reason;
}

} // namespace

// One drill under way.
struct Driller::Stage
{
    const OpenedBackup &backup;
    JobRun &run;
    const QString folder;
    std::unique_ptr<RestoreDocuments> documents = {};
    QVector<core::ServiceSpec> specs = {}; // to be started, changed for the drill
    QMap<QString, QString> contents = {};  // of volumes of the container engine, by name: where it was extracted
    QMap<QString, QString> volumes = {};   // of those: what the drill's own are called

    void tell(const QString &service, bool ok, const QString &text, qint64 ms = 0) { run.job().outcomes.append({service, ok, text, ms}); }
};

Result<> Driller::drill(const OpenedBackup &backup, JobRun &run) const
{
    Stage stage{backup, run, d.files.drill(run.job().id)};
    const Result<> done = carryOut(stage);
    stage.documents.reset();
    if (removeContainers(stage.folder)) // else the mark stays, for when the engine is there again
        QDir(stage.folder).removeRecursively();
    if (!done)
        return done;
    QStringList problems;
    for (const core::ServiceOutcome &outcome : std::as_const(run.job().outcomes)) {
        if (!outcome.ok)
            problems.append(outcome.service.isEmpty() ? outcome.text : outcome.service + u": "_s + outcome.text);
    }
    return problems.isEmpty() ? core::success() : Result<>(core::Error::conflict(problems.join(u"; "_s)));
}

Result<> Driller::carryOut(Stage &stage) const
{
    const qint64 free = freeBytesAt(d.files.drills());
    if (free >= 0 && stage.backup.backup.contentBytes + kSpareBytes > free)
        return core::Error::conflict(u"There is too little room for a drill: %1 are needed, %2 are free"_s
                                         .arg(core::sizeWords(stage.backup.backup.contentBytes + kSpareBytes), core::sizeWords(free)));
    if (auto extracted = extract(stage); !extracted)
        return extracted;
    prepareServices(stage);
    return runServices(stage);
}

Result<> Driller::extract(Stage &stage) const
{
    stage.run.begin(u"Extracting"_s, stage.backup.backup.contentBytes, stage.backup.backup.fileCount);
    const QStringList &services = stage.backup.index.header.services;
    for (const QString &id : services) {
        if (!core::isValidResourceId(id))
            return core::Error::conflict(u"This backup holds a service whose id is not allowed"_s);
    }
    auto documents = RestoreDocuments::take(stage.backup, services, true, d.files.drill(core::JobId(stage.run.job().id.toString() + u"-documents"_s)), stage.run);
    if (!documents)
        return documents.error();
    // Data to services/<id>, where the drill's own driver runs them; the rest beside it.
    const auto map = [](const archive::Item &item) -> QByteArray {
        const QList<QByteArray> parts = item.path.split('/');
        if (parts.size() < 3 || parts[0] != "services")
            return {};
        const QByteArray rest = item.path.mid(parts[0].size() + parts[1].size() + parts[2].size() + 2);
        if (parts[2] == "data")
            return "services/" + parts[1] + rest;
        if (parts[2] == "volumes")
            return parts.size() > 3 ? "volumes/" + parts[1] + rest : QByteArray();
        return parts[2] == "logs" ? "logs/" + parts[1] + rest : QByteArray();
    };
    if (!QDir().mkpath(stage.folder) || !QFile::setPermissions(stage.folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner))
        return core::Error::internal(u"Cannot make %1"_s.arg(stage.folder));
    if (auto extracted = archive::extract(stage.backup.parts, stage.backup.index, map, stage.folder, stage.run); !extracted)
        return extracted;
    stage.documents = *std::move(documents);
    if (const QString accounts = stage.documents->accountsFile(); !accounts.isEmpty()) {
        const auto merged = store::mergeAccounts(d.store.database(), d.store.sealer(), accounts, false, store::MergeMode::Try);
        stage.tell({}, merged.ok(), merged ? u"Accounts can be read"_s : merged.error().message);
    }
    return core::success();
}

void Driller::prepareServices(Stage &stage) const
{
    const QStringList &services = stage.backup.index.header.services;
    const QVector<int> ports = freePorts(services.size());
    for (const QString &service : services) {
        const std::optional<Definition> definition = stage.documents->definition(ServiceId(service));
        for (int i = 0; definition && i < definition->spec.volumes.size(); ++i) {
            const QString &name = definition->spec.volumes[i].source;
            const QString copy = u"%1/volumes/%2/%3"_s.arg(stage.folder, service).arg(i);
            if (isNamedVolume(definition->spec, name) && QFileInfo(copy).isDir()) // several may share one
                stage.contents.insert(name, copy);
        }
    }
    for (qsizetype i = 0; i < services.size(); ++i) {
        const ServiceId id(services[i]);
        const std::optional<Definition> definition = stage.documents->definition(id);
        if (!definition) {
            stage.tell(services[i], false, u"Its definition is not in the backup"_s);
            continue;
        }
        if (!definition->desiredRunning) {
            stage.tell(services[i], true,
                       u"Restored %1 files; not started, as it did not run when the backup was made"_s.arg(filesOf(stage.backup.index, definition->spec)));
            continue;
        }
        auto changed = prepared(stage, *definition, i < ports.size() ? ports[i] : 0);
        if (changed)
            stage.specs.append(*std::move(changed));
        else
            stage.tell(services[i], false, u"Not proven: "_s + changed.error().message);
    }
}

Result<core::ServiceSpec> Driller::prepared(Stage &stage, const Definition &definition, int port) const
{
    const ServiceId &id = definition.spec.id;
    QStringList closed;
    auto spec = d.store.services().fromText(storedText(definition), closed);
    if (!spec)
        return spec;
    if (!closed.isEmpty())
        return core::Error::conflict(u"Its secrets are sealed with another platform's key: %1"_s.arg(closed.join(u", "_s)));
    DrillPlace place;
    place.port = spec->port > 0 ? port : 0;
    place.folders.insert(d.files.serviceFolder(id), stage.folder + u"/services/"_s + id.toString());
    for (int volume = 0; volume < spec->volumes.size(); ++volume) {
        const QString &source = spec->volumes[volume].source;
        if (isNamedVolume(*spec, source))
            continue;
        const QString copy = u"%1/volumes/%2/%3"_s.arg(stage.folder, id.toString()).arg(volume);
        QDir().mkpath(copy); // one that was empty, or not in the backup
        if (source.startsWith(u'/'))
            place.folders.insert(QDir::cleanPath(source), copy);
    }
    if (spec->runtime == core::RuntimeKind::Docker) {
        if (!m_options.containers)
            return core::Error::conflict(u"It runs in a container, and there is no container engine"_s);
        spec = m_options.containers->beside(drillName(stage.folder), *spec);
        if (!spec)
            return spec;
        if (QFile mark(engineMark(stage.folder)); !mark.open(QIODevice::WriteOnly))
            return core::Error::internal(u"Cannot write %1"_s.arg(mark.fileName()));
        if (auto filled = fillVolumes(stage, *spec); !filled)
            return filled.error();
        place.volumes = stage.volumes;
    }
    auto changed = specForDrill(*std::move(spec), place, stage.backup.index.header.services);
    if (const QString wrong = changed ? faultsOf(*changed) : QString(); !wrong.isEmpty())
        return core::Error::conflict(wrong);
    return changed;
}

Result<> Driller::fillVolumes(Stage &stage, const core::ServiceSpec &spec) const
{
    for (const core::Volume &volume : spec.volumes) {
        if (!isNamedVolume(spec, volume.source) || stage.volumes.contains(volume.source))
            continue;
        const QString name = u"%1-%2"_s.arg(drillName(stage.folder)).arg(stage.volumes.size());
        const QString copy = stage.contents.value(volume.source);
        if (!copy.isEmpty()) { // else it is not in the backup, and begins empty
            stage.run.begin(u"Filling the volume %1"_s.arg(volume.source));
            const QString tar = copy + u".tar"_s;
            Result<> done = archive::packFolder(copy, tar, stage.run);
            if (done)
                done = m_options.containers->fill(drillName(stage.folder), {name, spec.id, spec.image}, tar, [&stage] { return stage.run.isCancelled(); });
            QFile::remove(tar);
            if (!done)
                return done;
        }
        stage.volumes.insert(volume.source, name);
    }
    return core::success();
}

Result<QMap<QString, QString>> Driller::environmentOf(const Stage &stage, const core::ServiceSpec &spec) const
{
    core::ServiceSpec open = spec;
    for (QString &value : open.environment) {
        const std::optional<QString> key = core::configReference(value);
        if (!key)
            continue;
        for (const ServiceId &scope : {spec.id, ServiceId()}) {
            const QVector<store::ConfigRecord> records = stage.documents->configuration(scope);
            const auto record = std::find_if(records.begin(), records.end(), [&key](const store::ConfigRecord &r) { return r.place.key == *key; });
            if (record == records.end())
                continue;
            const config::SettingRow *setting = scope.isEmpty() ? config::findSetting(*key) : nullptr;
            if (setting && setting->sealing == config::Sealing::Sealed)
                break; // told below, as for any service
            auto plain = record->sealed ? d.store.configs().unseal(record->value, record->place) : Result<QString>(record->value);
            if (!plain)
                return plain.error();
            value = *plain;
            break;
        }
    }
    return config::resolved(d.configuration, open);
}

Result<> Driller::runServices(Stage &stage) const
{
    if (stage.specs.isEmpty())
        return stage.run.isCancelled() ? Result<>(calledOff()) : core::success();
    stage.run.begin(u"Starting services"_s);
    const bool hasContainers = std::any_of(stage.specs.begin(), stage.specs.end(),
                                           [](const core::ServiceSpec &spec) { return spec.runtime == core::RuntimeKind::Docker; });
    auto runtime = DrillRuntime::create(stage.folder, hasContainers ? drillName(stage.folder) : QString(), m_options, d.clock,
                                        [this, &stage](const core::ServiceSpec &spec) { return environmentOf(stage, spec); });
    if (!runtime)
        return runtime.error();
    DrillRuntime &services = **runtime;
    const qint64 beganMs = d.clock.monotonicMs();
    // What others depend on first: each round adds those that have all they need.
    QVector<core::ServiceSpec> waiting = stage.specs;
    QStringList known;
    while (!waiting.isEmpty()) {
        auto next = std::find_if(waiting.begin(), waiting.end(), [&known](const core::ServiceSpec &spec) {
            return std::all_of(spec.dependencies.begin(), spec.dependencies.end(), [&known](const QString &id) { return known.contains(id); });
        });
        if (next == waiting.end())
            next = waiting.begin(); // it is refused with its reason
        next->dependencies.removeIf([&stage](const QString &id) {
            return std::none_of(stage.specs.begin(), stage.specs.end(), [&id](const core::ServiceSpec &spec) { return spec.id.toString() == id; });
        });
        services.add(*next);
        known.append(next->id.toString());
        waiting.erase(next);
    }
    services.startAll();

    QVector<ServiceId> open;
    for (const core::ServiceSpec &spec : std::as_const(stage.specs))
        open.append(spec.id);
    while (!open.isEmpty()) {
        if (stage.run.isCancelled())
            return calledOff();
        const qint64 spentMs = d.clock.monotonicMs() - beganMs;
        const bool isLate = spentMs > m_options.healthLimit.count();
        open.removeIf([&](const ServiceId &id) {
            const QString name = id.toString();
            const std::optional<core::Service> service = services.find(id);
            if (const QString why = services.refusalOf(id); !why.isEmpty() || !service) {
                stage.tell(name, false, u"Cannot be started: "_s + why, spentMs);
                return true;
            }
            if (isWell(*service)) {
                stage.tell(name, true, u"Restored %1 files; healthy"_s.arg(filesOf(stage.backup.index, service->spec)), spentMs);
                return true;
            }
            if (service->state.status == core::ServiceStatus::Error || isLate) {
                stage.tell(name, false, whyNotWell(*service), spentMs);
                return true;
            }
            return false;
        });
        if (!open.isEmpty())
            services.waitForChange();
    }
    return core::success();
}

void Driller::cleanUp() const
{
    const QDir drills(d.files.drills());
    for (const QString &name : drills.entryList(QDir::Dirs | QDir::Hidden | QDir::NoDotAndDotDot)) {
        const QString folder = drills.filePath(name);
        // A driver over the same folder finds and ends what ran there.
        if (QFileInfo::exists(folder + u"/process-instance"_s)) {
            if (auto runtime = DrillRuntime::create(folder, {}, m_options, d.clock, {}); !runtime)
                qWarning("Cannot look for what a drill left: %s", qPrintable(runtime.error().detail));
        }
        if (removeContainers(folder))
            QDir(folder).removeRecursively();
    }
}

bool Driller::removeContainers(const QString &folder) const
{
    if (!QFileInfo::exists(engineMark(folder)) || !m_options.containers)
        return true;
    const Result<> gone = m_options.containers->removeAll(drillName(folder));
    if (!gone)
        qWarning("What a drill made in the container engine stays for now: %s", qPrintable(gone.error().message));
    return gone.ok();
}

} // namespace server::backups
