// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/backups/driller.h"

#include "core/backup_json.h"
#include "core/config_reference.h"
#include "server/backups/drill_spec.h"
#include "server/backups/folder_compare.h"
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

bool isWell(const core::Service &service)
{
    return service.state.status == core::ServiceStatus::Running
        && (service.state.health == core::HealthStatus::Healthy || service.spec.healthCheck.type == core::HealthCheckType::None);
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

    void tell(const QString &service, bool ok, const QString &text, qint64 ms = 0) { run.job().outcomes.append({service, ok, text, ms}); }
};

Result<> Driller::drill(const OpenedBackup &backup, JobRun &run) const
{
    Stage stage{backup, run, d.files.drill(run.job().id)};
    const Result<> done = carryOut(stage);
    stage.documents.reset();
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
    for (qsizetype i = 0; i < services.size(); ++i) {
        const ServiceId id(services[i]);
        const std::optional<Definition> definition = stage.documents->definition(id);
        if (!definition) {
            stage.tell(services[i], false, u"Its definition is not in the backup"_s);
            continue;
        }
        const FolderSize size = sizeOf(stage.backup.index, dataPath(id)).value_or(FolderSize());
        if (!definition->desiredRunning) {
            stage.tell(services[i], true, u"Restored %1 files; not started, as it did not run when the backup was made"_s.arg(size.files));
            continue;
        }
        QStringList closed;
        auto spec = d.store.services().fromText(storedText(*definition), closed);
        DrillPlace place;
        place.folders.insert(d.files.serviceFolder(id), stage.folder + u"/services/"_s + services[i]);
        for (int volume = 0; volume < definition->spec.volumes.size(); ++volume) {
            const QString &source = definition->spec.volumes[volume].source;
            const QString copy = u"%1/volumes/%2/%3"_s.arg(stage.folder, services[i]).arg(volume);
            QDir().mkpath(copy); // one that was empty, or not in the backup
            if (source.startsWith(u'/'))
                place.folders.insert(QDir::cleanPath(source), copy);
        }
        place.port = definition->spec.port > 0 && i < ports.size() ? ports[i] : 0;
        auto changed = spec ? specForDrill(*spec, place, services) : Result<core::ServiceSpec>(spec.error());
        if (const QString wrong = changed ? faultsOf(*changed) : QString(); !wrong.isEmpty())
            changed = core::Error::conflict(wrong);
        if (!closed.isEmpty())
            changed = core::Error::conflict(u"Its secrets are sealed with another platform's key: %1"_s.arg(closed.join(u", "_s)));
        if (changed)
            stage.specs.append(*std::move(changed));
        else
            stage.tell(services[i], false, u"Not proven: "_s + changed.error().message);
    }
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
    auto runtime = DrillRuntime::create(stage.folder, m_options, d.clock,
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
                const FolderSize size = sizeOf(stage.backup.index, dataPath(id)).value_or(FolderSize());
                stage.tell(name, true, u"Restored %1 files; healthy"_s.arg(size.files), spentMs);
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
            if (auto runtime = DrillRuntime::create(folder, m_options, d.clock, {}); !runtime)
                qWarning("Cannot look for what a drill left: %s", qPrintable(runtime.error().detail));
        }
        QDir(folder).removeRecursively();
    }
}

} // namespace server::backups
