// SPDX-License-Identifier: GPL-3.0-or-later
// RestoreJournal: how far a restore is, in DIR/restores/<job>/journal.json (0600), on the disk before each
// step that it tells of. What is in it is as the store keeps it: secrets sealed. One restore's own; the
// runner's thread, and the start of the server before anything else runs.
#pragma once

#include "core/ids.h"
#include "core/result.h"
#include "server/backups/folder_swap.h"
#include "server/store/config_repository.h"

#include <QVector>

namespace server::backups {

enum class RestorePhase {
    Waiting,  // nothing was touched
    Swapping, // folders are being swapped: after a crash they are swapped back
    Swapped,  // folders are in place: after a crash definition and configuration follow
    Done,
};

struct JournalService
{
    core::ServiceId id;
    RestorePhase phase = RestorePhase::Waiting;
    QVector<FolderSwap> swaps;
    QString definition;                  // to be stored; empty: it stays
    QVector<store::ConfigEdit> values;   // to be set, each with what was there
};

struct RestoreJournal
{
    QStringList starts;  // services that were stopped and shall run again, once nothing of them is half done
    QStringList folders; // beside targets elsewhere, to be removed at the end
    QVector<JournalService> services;

    bool isSettled() const; // nothing is half done
    bool isHalf(const core::ServiceId &id) const; // part of its data is from the backup, part is not

    core::Result<> save(const QString &folder) const;
    static core::Result<RestoreJournal> load(const QString &folder); // NotFound when there is none
};

} // namespace server::backups
