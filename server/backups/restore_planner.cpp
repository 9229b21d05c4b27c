// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/backups/restore_planner.h"

#include "core/backup_json.h"
#include "server/backups/folder_compare.h"
#include "server/backups/gatherer.h"
#include "server/backups/restore_target.h"
#include "server/config/references.h"
#include "server/config/setting_table.h"
#include "server/store/account_merge.h"
#include "server/store/store.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace server::backups {
namespace {

using namespace Qt::StringLiterals;
using core::Permission;
using core::RestoreStep;
using core::Result;
using core::ServiceId;
using store::ConfigEdit;
using store::ConfigRecord;

constexpr qint64 kSpareBytes = 16LL * 1024 * 1024; // for journals and the database

core::Error forbidden(const QString &what, Permission needed)
{
    core::Error error;
    error.code = core::ErrorCode::Forbidden;
    error.message = u"You do not have the permission to restore %1"_s.arg(what);
    error.details = {{u"required"_s, core::permissionName(needed)}};
    return error;
}

bool isActing(const RestoreStep &step)
{
    return step.action == RestoreStep::Action::Create || step.action == RestoreStep::Action::Overwrite;
}

bool runs(const core::Service &service)
{
    return service.state.status != core::ServiceStatus::Stopped && service.state.status != core::ServiceStatus::Error;
}

// Those that others depend on first; as they were where that has no answer.
QVector<ServiceWork> inOrder(QVector<ServiceWork> works)
{
    QVector<ServiceWork> ordered;
    while (!works.isEmpty()) {
        const auto waits = [&works](const ServiceWork &work) {
            return work.definition && std::any_of(works.begin(), works.end(), [&work](const ServiceWork &other) {
                return other.id != work.id && work.definition->dependencies.contains(other.id.toString());
            });
        };
        auto next = std::find_if_not(works.begin(), works.end(), waits);
        if (next == works.end())
            next = works.begin();
        ordered.append(*next);
        works.erase(next);
    }
    return ordered;
}

} // namespace

bool ServiceWork::overwrites() const
{
    return (definition && !isNew) || std::any_of(folders.begin(), folders.end(), [](const FolderWork &folder) { return folder.replaces; })
        || std::any_of(values.begin(), values.end(), [](const ConfigEdit &edit) { return edit.before.has_value(); });
}

struct RestorePlanner::Draft
{
    const OpenedBackup &backup;
    const core::RestoreRequest &request;
    const Asker &asker;
    const RestoreDocuments &documents;
    const QStringList services;
    QVector<core::Service> here;
    RestoreWork work = {};

    core::RestorePlan &plan() { return work.plan; }
    void add(const ServiceId &service, const QString &item, RestoreStep::Action action, FolderSize size = {}, const QString &note = {})
    {
        work.plan.steps.append({service.toString(), item, action, size.bytes, size.files, note});
    }
};

Result<QStringList> RestorePlanner::servicesOf(const OpenedBackup &backup, const core::RestoreRequest &request)
{
    const QStringList &there = backup.index.header.services;
    for (qsizetype i = 0; i < request.services.size(); ++i) {
        if (!there.contains(request.services[i]))
            return core::Error::validation(u"services.%1"_s.arg(i), u"is not in this backup"_s);
    }
    QStringList services = request.services.isEmpty() ? there : request.services;
    services.removeDuplicates();
    for (const QString &id : std::as_const(services)) {
        if (!core::isValidResourceId(id)) // what an archive says is not trusted
            return core::Error::conflict(u"This backup holds a service whose id is not allowed"_s);
    }
    return services;
}

Result<RestoreWork> RestorePlanner::plan(const OpenedBackup &backup, const core::RestoreRequest &request, const Asker &asker,
                                         const RestoreDocuments &documents) const
{
    const auto services = servicesOf(backup, request);
    if (!services)
        return services.error();
    Draft draft{backup, request, asker, documents, *services, d.host.all()};
    for (const QString &id : *services) {
        if (auto planned = planService(draft, ServiceId(id)); !planned)
            return planned.error();
    }
    if (request.services.isEmpty()) {
        draft.work.values = planValues(draft, {});
        if (auto planned = planAccounts(draft); !planned)
            return planned.error();
    }
    const auto acts = [&draft](bool ofConfiguration) {
        return std::any_of(draft.plan().steps.begin(), draft.plan().steps.end(), [ofConfiguration](const RestoreStep &step) {
            return isActing(step) && (step.item == u"configuration"_s) == ofConfiguration && (ofConfiguration || !step.service.isEmpty());
        });
    };
    if (acts(false) && !asker.permissions.testFlag(Permission::ServicesWrite))
        return forbidden(u"services"_s, Permission::ServicesWrite);
    if (acts(true) && !asker.permissions.testFlag(Permission::ConfigWrite))
        return forbidden(u"configuration"_s, Permission::ConfigWrite);
    draft.work.services = inOrder(std::move(draft.work.services));
    planStops(draft);
    checkSpace(draft);
    return std::move(draft.work);
}

Result<> RestorePlanner::planService(Draft &draft, const ServiceId &id) const
{
    ServiceWork work{id, std::nullopt, !d.host.find(id), {}, {}};
    const std::optional<Definition> definition = draft.documents.definition(id);
    if (!definition) {
        draft.add(id, u"definition"_s, RestoreStep::Action::Missing, {}, u"is not in the backup"_s);
        return core::success();
    }
    if (auto planned = planDefinition(draft, work, *definition); !planned)
        return planned;
    if (work.isNew && !work.definition)
        return core::success(); // there is nothing that the rest would belong to
    work.values = planValues(draft, id);
    planFolder(draft, work, u"data"_s, dataPath(id), d.files.serviceFolder(id), false);
    for (int i = 0; i < definition->spec.volumes.size(); ++i) {
        const QString &source = definition->spec.volumes[i].source;
        if (isNamedVolume(definition->spec, source))
            planVolume(draft, work, volumePath(id, i), {source, id, definition->spec.image});
        else
            planFolder(draft, work, u"volume "_s + source, volumePath(id, i), source, false);
    }
    planFolder(draft, work, u"logs"_s, logPath(id), d.files.logFolder(id), true);
    if (work.any())
        draft.work.services.append(work);
    return core::success();
}

Result<> RestorePlanner::planDefinition(Draft &draft, ServiceWork &work, const Definition &definition) const
{
    QStringList closed;
    auto spec = d.store.services().fromText(storedText(definition), closed);
    if (!spec)
        return spec.error();
    const std::optional<core::Service> present = d.host.find(work.id);
    for (const QString &name : std::as_const(closed)) {
        const bool isHere = present && present->spec.environment.contains(name);
        draft.add(work.id, u"secret "_s + name, RestoreStep::Action::Missing, {},
                  isHere ? u"is sealed with another platform's key; the value that is here stays"_s
                         : u"is sealed with another platform's key; set it anew"_s);
        if (isHere)
            spec->environment.insert(name, present->spec.environment.value(name));
    }
    if (const QString wrong = faultsOf(*spec); !wrong.isEmpty()) {
        draft.add(work.id, u"definition"_s, RestoreStep::Action::Missing, {}, u"is not accepted here: "_s + wrong);
        return core::success();
    }
    if (present) { // when it was made and changed is no difference
        spec->createdAtMs = present->spec.createdAtMs;
        spec->updatedAtMs = present->spec.updatedAtMs;
    }
    const bool isSame = present && *spec == present->spec;
    if (isSame || (present && !draft.request.overwrite)) {
        draft.add(work.id, u"definition"_s, RestoreStep::Action::Leave, {}, isSame ? QString() : u"differs, and stays as it is"_s);
        return core::success();
    }
    for (const QString &other : std::as_const(spec->dependencies)) {
        if (!d.host.find(ServiceId(other)) && !draft.services.contains(other))
            draft.plan().problems.append(u"%1 depends on %2, which is neither here nor restored with it"_s.arg(work.id.toString(), other));
    }
    const config::Environment before = present ? present->spec.environment : config::Environment();
    if (auto may = config::checkReferences(d.configuration, work.id, spec->environment, before, draft.asker.permissions); !may) {
        core::Error error = forbidden(u"the definition of %1"_s.arg(work.id.toString()), Permission::ConfigWrite);
        for (const QString &why : may.error().fields)
            error.message = u"%1 cannot be restored as it was: %2"_s.arg(work.id.toString(), why);
        return error;
    }
    draft.add(work.id, u"definition"_s, present ? RestoreStep::Action::Overwrite : RestoreStep::Action::Create);
    spec->updatedAtMs = d.clock.nowMs();
    work.definition = *std::move(spec);
    return core::success();
}

void RestorePlanner::planFolder(Draft &draft, ServiceWork &work, const QString &item, const QByteArray &prefix, const QString &target, bool isLog) const
{
    const std::optional<FolderSize> size = sizeOf(draft.backup.index, prefix);
    if (!size)
        return;
    const RestoreTarget place = lookAt(target, d.files.dataDir(), isLog || prefix == dataPath(work.id));
    if (!place.problem.isEmpty()) {
        draft.add(work.id, item, RestoreStep::Action::Missing, *size, place.problem);
        return;
    }
    const bool isThere = place.isFilled;
    if (isThere && !isLog && isSame(draft.backup.index, prefix, place.path)) {
        draft.add(work.id, item, RestoreStep::Action::Leave, *size);
        return;
    }
    if (isThere && !draft.request.overwrite) {
        draft.add(work.id, item, RestoreStep::Action::Leave, *size, u"is there, and stays as it is"_s);
        return;
    }
    draft.add(work.id, item, isThere ? RestoreStep::Action::Overwrite : RestoreStep::Action::Create, *size);
    draft.plan().bytes += size->bytes;
    work.folders.append({prefix, place.path, isThere, isLog});
}

void RestorePlanner::planVolume(Draft &draft, ServiceWork &work, const QByteArray &prefix, const NamedVolume &volume) const
{
    const std::optional<FolderSize> size = sizeOf(draft.backup.index, prefix);
    if (!size)
        return;
    const QString item = u"volume "_s + volume.name;
    const Result<bool> isThere = d.volumes ? d.volumes->exists(volume.name) : Result<bool>(core::Error::conflict(u"There is no container engine"_s));
    if (!isThere) {
        draft.add(work.id, item, RestoreStep::Action::Missing, *size, isThere.error().message);
        draft.plan().problems.append(u"The volume %1 cannot be restored: %2"_s.arg(volume.name, isThere.error().message));
        return;
    }
    if (*isThere && !draft.request.overwrite) {
        draft.add(work.id, item, RestoreStep::Action::Leave, *size, u"is there, and stays as it is"_s);
        return;
    }
    draft.add(work.id, item, *isThere ? RestoreStep::Action::Overwrite : RestoreStep::Action::Create, *size);
    draft.plan().bytes += size->bytes;
    work.folders.append({prefix, volume.name, *isThere, false, volume});
}

QVector<ConfigEdit> RestorePlanner::planValues(Draft &draft, const ServiceId &scope) const
{
    QVector<ConfigEdit> edits;
    bool replaces = false;
    qsizetype left = 0;
    const QVector<ConfigRecord> records = draft.documents.configuration(scope);
    for (const ConfigRecord &record : records) {
        const auto missing = [&](const QString &why) {
            draft.add(scope, u"configuration "_s + record.place.key, RestoreStep::Action::Missing, {}, why);
        };
        const config::SettingRow *setting = scope.isEmpty() ? config::findSetting(record.place.key) : nullptr;
        if (setting && !draft.asker.permissions.testFlag(setting->needs)) {
            missing(u"needs the permission %1"_s.arg(core::permissionName(setting->needs)));
            continue;
        }
        const std::optional<ConfigRecord> before = d.configuration.find(record.place);
        Result<QString> plain = record.sealed ? d.store.configs().unseal(record.value, record.place) : Result<QString>(record.value);
        if (!plain) {
            missing(before ? u"is sealed with another platform's key; the value that is here stays"_s
                           : u"is sealed with another platform's key; set it anew"_s);
            continue;
        }
        const Result<QString> present = !before          ? Result<QString>(QString())
            : before->sealed ? d.store.configs().unseal(before->value, before->place)
                             : Result<QString>(before->value);
        const bool isSame = before && present && *present == *plain && before->sealed == record.sealed;
        if (isSame || (before && !draft.request.overwrite)) {
            ++left;
            continue;
        }
        ConfigRecord after = record;
        after.createdAtMs = before ? before->createdAtMs : d.clock.nowMs();
        after.updatedAtMs = d.clock.nowMs();
        after.updatedBy = draft.asker.name;
        edits.append({record.place, before, after});
        replaces = replaces || before.has_value();
    }
    if (!edits.isEmpty()) {
        draft.add(scope, u"configuration"_s, replaces ? RestoreStep::Action::Overwrite : RestoreStep::Action::Create, {0, edits.size()},
                  left > 0 ? u"%1 more stay as they are"_s.arg(left) : QString());
        draft.work.overwritesPlatform = draft.work.overwritesPlatform || (scope.isEmpty() && replaces);
    } else if (left > 0) {
        draft.add(scope, u"configuration"_s, RestoreStep::Action::Leave, {0, left});
    }
    return edits;
}

Result<> RestorePlanner::planAccounts(Draft &draft) const
{
    const QString file = draft.documents.accountsFile();
    if (file.isEmpty())
        return core::success();
    const auto merge = store::mergeAccounts(d.store.database(), d.store.sealer(), file, draft.request.overwrite, store::MergeMode::Try);
    if (!merge)
        return merge.error();
    for (const store::AccountKind &kind : merge->kinds) {
        const QString item = kind.item;
        if (kind.created > 0)
            draft.add({}, item, RestoreStep::Action::Create, {0, kind.created});
        if (kind.overwritten > 0)
            draft.add({}, item, RestoreStep::Action::Overwrite, {0, kind.overwritten});
        if (kind.left > 0)
            draft.add({}, item, RestoreStep::Action::Leave, {0, kind.left});
        for (const QString &why : kind.missing)
            draft.add({}, item, RestoreStep::Action::Missing, {0, 1}, why);
        draft.work.overwritesPlatform = draft.work.overwritesPlatform || kind.overwritten > 0;
    }
    if (!merge->changes())
        return core::success();
    for (const Permission needed : {Permission::UsersWrite, Permission::PlatformAdmin}) {
        if (!draft.asker.permissions.testFlag(needed))
            return forbidden(u"accounts; name the services to restore without them"_s, needed);
    }
    draft.work.accounts = file;
    return core::success();
}

// Whatever has its hands in a folder that is swapped.
void RestorePlanner::planStops(Draft &draft) const
{
    QStringList targets;
    for (const ServiceWork &work : std::as_const(draft.work.services)) {
        for (const FolderWork &folder : work.folders) {
            if (folder.isLog)
                continue;
            for (const QString &other : std::as_const(targets)) {
                if (overlap(other, folder.target))
                    draft.plan().problems.append(u"Two parts of the backup would go to %1; restore them one after the other"_s.arg(folder.target));
            }
            targets.append(folder.target);
        }
    }
    for (const core::Service &service : std::as_const(draft.here)) {
        if (!runs(service))
            continue;
        QStringList hands{d.files.serviceFolder(service.spec.id)};
        if (!service.spec.workdir.isEmpty())
            hands.append(QDir::cleanPath(service.spec.workdir));
        for (const core::Volume &volume : service.spec.volumes)
            hands.append(isNamedVolume(service.spec, volume.source) ? volume.source : QFileInfo(volume.source).canonicalFilePath());
        const bool isTouched = std::any_of(targets.begin(), targets.end(), [&hands](const QString &target) {
            return std::any_of(hands.begin(), hands.end(), [&target](const QString &hand) { return !hand.isEmpty() && overlap(hand, target); });
        });
        if (isTouched)
            draft.plan().stops.append(service.spec.id.toString());
    }
    if (!draft.request.stopServices && !draft.plan().stops.isEmpty())
        draft.plan().problems.append(u"These run, and what they work on would be replaced: %1"_s.arg(draft.plan().stops.join(u", "_s)));
    draft.plan().starts = draft.plan().stops;
}

void RestorePlanner::checkSpace(Draft &draft) const
{
    core::RestorePlan &plan = draft.plan();
    plan.freeBytes = freeBytesAt(d.files.dataDir());
    QMap<QString, qint64> needed; // by place
    for (const ServiceWork &work : std::as_const(draft.work.services)) {
        for (const FolderWork &folder : work.folders) {
            if (!folder.volume.name.isEmpty()) { // as files, and as the tar that the engine is given
                needed[d.files.dataDir()] += 2 * sizeOf(draft.backup.index, folder.prefix).value_or(FolderSize()).bytes;
                continue;
            }
            needed[folder.target] += sizeOf(draft.backup.index, folder.prefix).value_or(FolderSize()).bytes;
            if (folder.replaces)
                needed[d.files.dataDir()] += sizeOf(folder.target).bytes; // the safety backup
        }
    }
    QMap<QByteArray, qint64> byDevice;
    QMap<QByteArray, qint64> freeOf;
    for (auto it = needed.cbegin(); it != needed.cend(); ++it) {
        const QByteArray device = deviceOf(it.key());
        byDevice[device] += it.value();
        freeOf[device] = freeBytesAt(it.key());
    }
    for (auto it = byDevice.cbegin(); it != byDevice.cend(); ++it) {
        const qint64 free = freeOf.value(it.key());
        if (free >= 0 && it.value() + kSpareBytes > free)
            plan.problems.append(u"There is too little room: %1 are needed, %2 are free"_s.arg(core::sizeWords(it.value() + kSpareBytes), core::sizeWords(free)));
    }
}

} // namespace server::backups
