// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/backups/restore_recovery.h"

#include "server/backups/restore_journal.h"
#include "server/backups/volume_swap.h"
#include "server/store/store.h"

#include <QDir>

namespace server::backups {
namespace {

using namespace Qt::StringLiterals;
using core::Result;

Result<> finish(const JournalService &service, store::Store &store, core::Clock &clock)
{
    if (!service.definition.isEmpty()) {
        if (auto put = store.services().putText(service.id, service.definition); !put)
            return put;
    }
    return service.values.isEmpty() ? core::success() : store.configs().apply(service.values, u"restore"_s, clock.nowMs());
}

Result<> takeBack(const JournalService &service)
{
    Result<> outcome = core::success();
    for (auto swap = service.swaps.rbegin(); swap != service.swaps.rend(); ++swap) {
        if (!swap->volume.name.isEmpty()) {
            if (isVolumeTouched(*swap))
                outcome = core::Error::conflict(u"the volume %1 is taken back once the container engine is there"_s.arg(swap->volume.name));
            continue;
        }
        if (auto back = swapBack(*swap); !back)
            outcome = back;
    }
    return outcome;
}

core::ServiceOutcome settle(JournalService &service, store::Store &store, core::Clock &clock)
{
    const QString id = service.id.toString();
    Result<> outcome = core::success();
    switch (service.phase) {
    case RestorePhase::Waiting:
        return {id, false, u"Not restored: the server ended before its turn"_s, 0};
    case RestorePhase::Done:
        return {id, true, u"Restored"_s, 0};
    case RestorePhase::Swapping:
        outcome = takeBack(service);
        if (outcome) {
            service.phase = RestorePhase::Waiting;
            return {id, false, u"Taken back: the server ended while it was restored"_s, 0};
        }
        break;
    case RestorePhase::Swapped:
        outcome = finish(service, store, clock);
        if (outcome) {
            service.phase = RestorePhase::Done;
            return {id, true, u"Restored; finished after the server had ended"_s, 0};
        }
        break;
    }
    qWarning("Half a restore of %s stays: %s", qPrintable(id), qPrintable(outcome.error().message + u' ' + outcome.error().detail));
    return {id, false, u"Half restored: "_s + outcome.error().message, 0};
}

} // namespace

QVector<core::ServiceOutcome> recoverRestore(const QString &folder, store::Store &store, core::Clock &clock)
{
    QVector<core::ServiceOutcome> outcomes;
    auto journal = RestoreJournal::load(folder);
    if (!journal) {
        QDir(folder).removeRecursively();
        return outcomes;
    }
    for (JournalService &service : journal->services)
        outcomes.append(settle(service, store, clock));
    for (const QString &id : std::as_const(journal->starts)) {
        // One whose volume is half restored must not begin to work on it.
        const auto desired = journal->isHalf(core::ServiceId(id)) ? store::DesiredState::Stopped : store::DesiredState::Running;
        if (auto kept = store.services().setDesired(core::ServiceId(id), desired); !kept)
            qWarning("Cannot start %s again: %s", qPrintable(id), qPrintable(kept.error().message));
    }
    if (!journal->isSettled()) {
        if (auto saved = journal->save(folder); !saved)
            qWarning("Cannot keep the journal in %s", qPrintable(folder));
        return outcomes;
    }
    for (const QString &place : std::as_const(journal->folders))
        QDir(place).removeRecursively();
    QDir(folder).removeRecursively();
    return outcomes;
}

} // namespace server::backups
