// SPDX-License-Identifier: GPL-3.0-or-later
// "restore": puts back what is in a backup, or in an archive's file, while no server runs on the folder.
#include "server/cli/backup_desk.h"
#include "server/cli/command.h"

namespace server::cli {
namespace {

using namespace Qt::StringLiterals;
using core::Result;

int showPlan(const core::RestorePlan &plan)
{
    for (const core::RestoreStep &step : plan.steps) {
        QStringList parts{core::toString(step.action), step.service.isEmpty() ? u"platform"_s : step.service, step.item};
        if (!step.note.isEmpty())
            parts.append(step.note);
        say(parts.join(u'\t'));
    }
    for (const QString &problem : plan.problems)
        fail(problem);
    return plan.problems.isEmpty() ? kDone : kFailed;
}

int restore(const Call &call)
{
    const Result<QString> passphrase = passphraseOf(call, Ask::Once);
    if (!passphrase)
        return fail(passphrase.error());
    // Onto a new machine: nothing has to have run on the folder. To look at a plan makes nothing.
    const auto folder = DataFolder::open(call, call.options.isSet(u"dry-run"_s) ? DataFolder::IfNone::Refuse : DataFolder::IfNone::Make);
    if (!folder)
        return fail(folder.error());
    const auto desk = BackupDesk::open(**folder, call.dataDir());
    if (!desk)
        return fail(desk.error());
    const Result<core::BackupId> id = (*desk)->find(call.arguments.first(), *passphrase);
    if (!id)
        return fail(id.error());

    core::RestoreRequest request;
    request.services = call.options.values(u"service"_s);
    request.overwrite = call.options.isSet(u"overwrite"_s);
    request.passphrase = *passphrase;
    if (call.options.isSet(u"dry-run"_s)) {
        const auto plan = (*desk)->backups().planRestore(*id, request, BackupDesk::asker());
        return plan ? showPlan(*plan) : fail(plan.error());
    }
    const auto begun = (*desk)->backups().restore(*id, request, BackupDesk::asker());
    if (!begun)
        return fail(begun.error());
    const auto ended = (*desk)->await(begun->id);
    const Result<> recorded = (*folder)->record(u"backups.restore"_s, id->toString(), ended ? core::success() : Result<>(ended.error()));
    const auto job = (*desk)->backups().job(begun->id);
    if (job) {
        for (const core::ServiceOutcome &outcome : job->outcomes)
            say(QStringList{outcome.ok ? u"ok"_s : u"failed"_s, outcome.service.isEmpty() ? u"platform"_s : outcome.service, outcome.text}.join(u'\t'));
        if (!job->safetyBackup.isEmpty())
            say(u"what was overwritten is in the backup %1"_s.arg(job->safetyBackup.toString()));
    }
    if (!ended)
        return fail(ended.error());
    return recorded ? int(kDone) : fail(recorded.error());
}

} // namespace

Command restoreCommand()
{
    return {.name = u"restore"_s, .arguments = u"BACKUP|FILE"_s, .fewest = 1, .most = 1,
            .about = u"Puts back what is in a backup, while no server runs on the folder; a backup of what it overwrites is made first. The folder is made when there is none."_s,
            .options = {QCommandLineOption(u"service"_s, u"Only this service; may be repeated. Then without accounts."_s, u"id"_s),
                        QCommandLineOption(u"overwrite"_s, u"Also what is there and differs; it stays as it is otherwise."_s),
                        QCommandLineOption(u"dry-run"_s, u"Only say what would be done."_s),
                        passphraseOption(u"It is encrypted with a passphrase."_s)},
            .run = restore};
}

} // namespace server::cli
