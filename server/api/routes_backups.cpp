// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/api/routes.h"

#include "server/api/handlers_backups.h"
#include "server/api/handlers_uploads.h"
#include "server/api/shapes_backups.h"

namespace server::api {
namespace {

using namespace Qt::StringLiterals;
using core::Permission;
using enum ParameterType;

std::vector<Parameter> listParameters()
{
    return {
        {u"type"_s, OneOf, u"Only backups of this type"_s, {u"full"_s, u"incremental"_s}},
        {u"status"_s, OneOf, u"Only backups in this state"_s,
         {u"pending"_s, u"in_progress"_s, u"verifying"_s, u"completed"_s, u"failed"_s, u"cancelled"_s}},
        {u"startDate"_s, Time, u"Only backups from this time on"_s},
        {u"endDate"_s, Time, u"Only backups until this time"_s},
        {u"schedule"_s, String, u"Only backups that this schedule made"_s},
        {u"page"_s, Integer, u"Page number, from 1; everything when page and limit are left out"_s},
        {u"limit"_s, Integer, u"Backups a page"_s, {}, 1, 1000},
    };
}

std::vector<Parameter> contentsParameters()
{
    return {
        {u"under"_s, String, u"A folder in the archive: what lies directly in it; the top when left out"_s, {}, 0, 0, 4096},
        {u"search"_s, String, u"Text in the path: then whatever lies anywhere below and has it"_s},
        {u"page"_s, Integer, u"Page number, from 1"_s},
        {u"limit"_s, Integer, u"Entries a page"_s, {}, 1, 1000},
    };
}

Parameter offsetParameter()
{
    return {u"offset"_s, String, u"Where the part begins, in bytes: so many were sent before"_s, {}, 0, 0, 19};
}

} // namespace

std::vector<Route> backupRoutes()
{
    const QByteArray all = kV1 + "/backups";
    const QByteArray one = all + "/{backupId}";
    const QByteArray job = all + "/jobs/{jobId}";
    const QByteArray upload = all + "/uploads/{uploadId}";
    return {
        Route{"POST", all, Permission::BackupsWrite, createBackup, u"Make a backup"_s}
            .taking(newBackupShape()).giving(backupShape()).answering(202),
        Route{"GET", all, Permission::BackupsRead, listBackups, u"Backups, filtered and paged, newest first"_s}
            .with(listParameters()).givingPages(backupSummaryShape()),
        Route{"GET", all + "/jobs", Permission::BackupsRead, listBackupJobs, u"What is done to backups, and was lately, newest first"_s}
            .givingList(backupJobShape()).extending(),
        Route{"GET", job, Permission::BackupsRead, getBackupJob, u"One job"_s}.giving(backupJobShape()).extending(),
        Route{"POST", job + "/cancel", Permission::BackupsWrite, cancelBackupJob, u"Call a job off"_s}.giving(messageShape()).extending(),
        Route{"POST", all + "/uploads", Permission::BackupsWrite, beginUpload, u"Announce an archive of another installation"_s}
            .taking(newUploadShape()).giving(uploadShape()).answering(201).extending(),
        Route{"GET", upload, Permission::BackupsWrite, getUpload, u"How far an upload is"_s}.giving(uploadShape()).extending(),
        // Many a second: the announcement and the end are what the limit and the audit log are for.
        Route{"PUT", upload, Permission::BackupsWrite, takeUploadPart, u"Send the next part of an archive"_s}
            .with({offsetParameter()}).takingBytes().giving(uploadShape()).freeOfRate().audited(AuditUse::RefusalsOnly).extending(),
        Route{"POST", upload + "/complete", Permission::BackupsWrite, completeUpload, u"Make a backup of what was sent"_s}
            .taking(passphraseShape(), BodyUse::Optional).giving(backupJobShape()).answering(202).extending(),
        Route{"DELETE", upload, Permission::BackupsWrite, deleteUpload, u"Call an upload off"_s}.giving(messageShape()).extending(),
        Route{"GET", one, Permission::BackupsRead, getBackup, u"One backup"_s}.giving(backupShape()),
        Route{"DELETE", one, Permission::BackupsWrite, deleteBackup, u"Delete a backup"_s}
            .with({{u"force"_s, Boolean, u"With those that cannot be restored without it"_s}}).giving(backupsRemovedShape()),
        Route{"GET", one + "/contents", Permission::BackupsRead, listBackupContents, u"What lies in a backup"_s}
            .with(contentsParameters()).givingPages(backupEntryShape()).extending(),
        // Whoever takes a backup away is in the audit log.
        Route{"GET", one + "/download", Permission::BackupsRead, downloadBackup, u"The archive, whole or in part"_s}
            .givingFile("application/octet-stream").audited(AuditUse::Always),
        Route{"POST", one + "/restore", Permission::BackupsWrite, restoreBackup, u"Restore a backup, or say what that would do"_s}
            .taking(newRestoreShape(), BodyUse::Optional).giving(restoreShape()).answering(202).orAnswering(200),
        Route{"POST", one + "/verify", Permission::BackupsWrite, verifyBackup, u"Read every byte of a backup back and check it"_s}
            .taking(passphraseShape(), BodyUse::Optional).giving(backupJobShape()).answering(202).extending(),
        Route{"POST", one + "/drill", Permission::BackupsWrite, drillBackup, u"Restore a backup into a throw-away place and start its services there"_s}
            .taking(passphraseShape(), BodyUse::Optional).giving(backupJobShape()).answering(202).extending(),
    };
}

} // namespace server::api
