// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/server_texts.h"

#include <QtGlobal>

namespace models {
namespace {

using enum Inside;

constexpr ServerText kTexts[] = {
    // What a job does just now.
    //: step of a backup job
    {QT_TRANSLATE_NOOP("models::ServerWords", "Measuring")},
    //: step of a backup job
    {QT_TRANSLATE_NOOP("models::ServerWords", "Reading")},
    //: step of a backup job; a service or a part of the platform
    {QT_TRANSLATE_NOOP("models::ServerWords", "Reading %1")},
    {QT_TRANSLATE_NOOP("models::ServerWords", "Reading the database")},
    {QT_TRANSLATE_NOOP("models::ServerWords", "Reading the volume %1")},
    //: step of a job
    {QT_TRANSLATE_NOOP("models::ServerWords", "Verifying")},
    //: step of a job; a service
    {QT_TRANSLATE_NOOP("models::ServerWords", "Verifying %1")},
    //: step of a restore
    {QT_TRANSLATE_NOOP("models::ServerWords", "Extracting")},
    //: step of a restore; a service
    {QT_TRANSLATE_NOOP("models::ServerWords", "Extracting %1")},
    //: step of a restore; a service
    {QT_TRANSLATE_NOOP("models::ServerWords", "Stopping %1")},
    //: step of a restore
    {QT_TRANSLATE_NOOP("models::ServerWords", "Putting in place")},
    //: step of a restore; a service
    {QT_TRANSLATE_NOOP("models::ServerWords", "Putting in place %1")},
    {QT_TRANSLATE_NOOP("models::ServerWords", "Filling the volume %1")},
    {QT_TRANSLATE_NOOP("models::ServerWords", "Starting services")},

    // What became of a service, or of a part of the platform.
    {QT_TRANSLATE_NOOP("models::ServerWords", "Nothing to do")},
    {QT_TRANSLATE_NOOP("models::ServerWords", "Restored: %1"), Parts},
    //: part of a service that was restored
    {QT_TRANSLATE_NOOP("models::ServerWords", "definition")},
    //: part of a service, or of the platform, that was restored
    {QT_TRANSLATE_NOOP("models::ServerWords", "configuration")},
    //: part of a service that was restored
    {QT_TRANSLATE_NOOP("models::ServerWords", "logs")},
    //: part of a service that was restored: its data folder
    {QT_TRANSLATE_NOOP("models::ServerWords", "data")},
    //: part of a service that was restored; a folder
    {QT_TRANSLATE_NOOP("models::ServerWords", "volume %1")},
    //: part of the platform that was restored
    {QT_TRANSLATE_NOOP("models::ServerWords", "accounts")},
    {QT_TRANSLATE_NOOP("models::ServerWords", "Restored; finished after the server had ended")},
    {QT_TRANSLATE_N_NOOP("models::ServerWords", "Restored %n files; healthy")},
    {QT_TRANSLATE_N_NOOP("models::ServerWords", "Restored %n files; not started, as it did not run when the backup was made")},
    {QT_TRANSLATE_NOOP("models::ServerWords", "Accounts can be read")},
    {QT_TRANSLATE_NOOP("models::ServerWords", "Not restored: called off")},
    {QT_TRANSLATE_NOOP("models::ServerWords", "Not restored: the server ended before its turn")},
    {QT_TRANSLATE_NOOP("models::ServerWords", "Taken back: %1"), Words},
    {QT_TRANSLATE_NOOP("models::ServerWords", "Taken back: the server ended while it was restored")},
    {QT_TRANSLATE_NOOP("models::ServerWords", "Half restored: %1"), Words},
    {QT_TRANSLATE_NOOP("models::ServerWords", "the volume %1 is taken back once the container engine is there")},
    {QT_TRANSLATE_NOOP("models::ServerWords", "Configuration stays as it was: %1"), Words},
    {QT_TRANSLATE_NOOP("models::ServerWords", "Accounts stay as they were: %1"), Words},
    {QT_TRANSLATE_NOOP("models::ServerWords", "Not started again before its volume is taken back, once the container engine is there")},
    {QT_TRANSLATE_NOOP("models::ServerWords", "Cannot be started again: %1"), Words},
    {QT_TRANSLATE_NOOP("models::ServerWords", "Cannot be started: %1"), Words},
    {QT_TRANSLATE_NOOP("models::ServerWords", "Did not become healthy in time")},
    {QT_TRANSLATE_NOOP("models::ServerWords", "Unhealthy: %1"), Words},
    {QT_TRANSLATE_NOOP("models::ServerWords", "Not proven: %1"), Words},
    {QT_TRANSLATE_NOOP("models::ServerWords", "Its definition is not in the backup")},
    {QT_TRANSLATE_NOOP("models::ServerWords", "Its secrets are sealed with another platform's key: %1")},
    {QT_TRANSLATE_NOOP("models::ServerWords", "It works in %1, which is not in the backup")},
    {QT_TRANSLATE_NOOP("models::ServerWords", "It runs in a container, and there is no container engine")},
    {QT_TRANSLATE_NOOP("models::ServerWords", "Left out: %1"), Words},
    {QT_TRANSLATE_NOOP("models::ServerWords", "Left out: %1 and %2 more"), Words},
    {QT_TRANSLATE_NOOP("models::ServerWords", "Left out: the volume %1: %2"), Words},
    {QT_TRANSLATE_NOOP("models::ServerWords", "Left out: the volume %1 is in the backup already, by another service")},
    {QT_TRANSLATE_NOOP("models::ServerWords", "Left out: the volume %1 is in the backup already, by another volume")},
    {QT_TRANSLATE_NOOP("models::ServerWords", "Left out: the volume %1 is not a folder of this machine")},
    {QT_TRANSLATE_NOOP("models::ServerWords", "Left out: the volume %1 is the server's own data folder, or lies in it")},
    {QT_TRANSLATE_NOOP("models::ServerWords", "Left out: there is no such service any more")},
    {QT_TRANSLATE_NOOP("models::ServerWords", "it is not there")},
    {QT_TRANSLATE_NOOP("models::ServerWords", "there is no container engine")},

    // What a restore would do, and why it cannot.
    {QT_TRANSLATE_NOOP("models::ServerWords", "is not in the backup")},
    {QT_TRANSLATE_NOOP("models::ServerWords", "is not in this backup")},
    {QT_TRANSLATE_NOOP("models::ServerWords", "is there, and stays as it is")},
    {QT_TRANSLATE_NOOP("models::ServerWords", "differs, and stays as it is")},
    {QT_TRANSLATE_NOOP("models::ServerWords", "is not accepted here: %1"), Words},
    {QT_TRANSLATE_NOOP("models::ServerWords", "is sealed with another platform's key; the value that is here stays")},
    {QT_TRANSLATE_NOOP("models::ServerWords", "is sealed with another platform's key; set it anew")},
    {QT_TRANSLATE_NOOP("models::ServerWords", "needs the permission %1")},
    {QT_TRANSLATE_N_NOOP("models::ServerWords", "%n more stay as they are")},
    {QT_TRANSLATE_NOOP("models::ServerWords", "cannot be put into the place of the root folder")},
    {QT_TRANSLATE_NOOP("models::ServerWords", "would go to the server's own data folder")},
    {QT_TRANSLATE_NOOP("models::ServerWords", "has no folder of this machine to go to")},
    {QT_TRANSLATE_NOOP("models::ServerWords", "%1 is there, and is no folder")},
    {QT_TRANSLATE_NOOP("models::ServerWords", "the folder %1, where it would go, is not here")},
    {QT_TRANSLATE_NOOP("models::ServerWords", "%1 is where a file system is mounted: it cannot be replaced as a whole")},
    {QT_TRANSLATE_NOOP("models::ServerWords", "the server may not write to %1")},
    {QT_TRANSLATE_NOOP("models::ServerWords", "There is no container engine")},
    {QT_TRANSLATE_NOOP("models::ServerWords", "The volume %1 cannot be restored: %2"), Words},
    {QT_TRANSLATE_NOOP("models::ServerWords", "The volume %1 cannot be read: %2"), Words},
    {QT_TRANSLATE_NOOP("models::ServerWords", "The engine has no image by which the volume %1 could be reached")},
    {QT_TRANSLATE_NOOP("models::ServerWords", "The volume %1 is used by the container %2, which is not of this server")},
    {QT_TRANSLATE_NOOP("models::ServerWords", "%1 cannot be restored as it was: %2"), Words},
    {QT_TRANSLATE_NOOP("models::ServerWords", "%1 depends on %2, which is neither here nor restored with it")},
    {QT_TRANSLATE_NOOP("models::ServerWords", "%1 is to be put back first, at the next start")},
    {QT_TRANSLATE_NOOP("models::ServerWords", "its configuration is not accepted here: %1"), Words},
    {QT_TRANSLATE_NOOP("models::ServerWords", "Two parts of the backup would go to %1; restore them one after the other")},
    {QT_TRANSLATE_NOOP("models::ServerWords", "These run, and what they work on would be replaced: %1")},
    {QT_TRANSLATE_NOOP("models::ServerWords", "There is too little room: %1 are needed, %2 are free")},
    {QT_TRANSLATE_NOOP("models::ServerWords", "There is too little room for a drill: %1 are needed, %2 are free")},
    {QT_TRANSLATE_NOOP("models::ServerWords", "You do not have the permission to restore %1"), Words},
    //: what somebody may not restore; a service
    {QT_TRANSLATE_NOOP("models::ServerWords", "the definition of %1")},
    //: what somebody may not restore
    {QT_TRANSLATE_NOOP("models::ServerWords", "accounts; name the services to restore without them")},
    {QT_TRANSLATE_NOOP("models::ServerWords", "%1: the address belongs to another account here")},
    {QT_TRANSLATE_NOOP("models::ServerWords", "%1: is inactive, since the second factor does not open with this platform's key")},
    {QT_TRANSLATE_NOOP("models::ServerWords", "%1: its user is not here")},
    {QT_TRANSLATE_NOOP("models::ServerWords", "that of %1: sealed with another platform's key")},
    {QT_TRANSLATE_NOOP("models::ServerWords", "that of %1: the user is not here")},
    {QT_TRANSLATE_NOOP("models::ServerWords", "This backup holds a service whose id is not allowed")},
    {QT_TRANSLATE_NOOP("models::ServerWords", "The accounts in this backup cannot be read")},
    {QT_TRANSLATE_NOOP("models::ServerWords", "There would be no active administrator left")},
    {QT_TRANSLATE_NOOP("models::ServerWords", "%1 in the backup cannot be read")},
    {QT_TRANSLATE_NOOP("models::ServerWords", "%1 does not come to a stop")},

    // Why a job or an archive is no good.
    {QT_TRANSLATE_NOOP("models::ServerWords", "Called off")},
    {QT_TRANSLATE_NOOP("models::ServerWords", "It was called off")},
    {QT_TRANSLATE_NOOP("models::ServerWords", "This job is over")},
    {QT_TRANSLATE_NOOP("models::ServerWords", "The server ended before this was done")},
    {QT_TRANSLATE_NOOP("models::ServerWords", "The server ended before it was made")},
    {QT_TRANSLATE_NOOP("models::ServerWords", "Its archive is gone")},
    {QT_TRANSLATE_NOOP("models::ServerWords", "This backup is not whole")},
    {QT_TRANSLATE_NOOP("models::ServerWords", "Not everything was restored")},
    {QT_TRANSLATE_NOOP("models::ServerWords", "The safety backup of what would be overwritten could not be made: %1"), Words},
    {QT_TRANSLATE_NOOP("models::ServerWords", "The archive of %1 is that of another backup")},
    {QT_TRANSLATE_NOOP("models::ServerWords", "The archive of this backup cannot be read")},
    {QT_TRANSLATE_NOOP("models::ServerWords", "The archive cannot be put among the backups")},
    {QT_TRANSLATE_NOOP("models::ServerWords", "The archive is damaged: %1"), Words},
    {QT_TRANSLATE_NOOP("models::ServerWords", "its end is missing")},
    {QT_TRANSLATE_NOOP("models::ServerWords", "a part of it was changed, cut off or moved")},
    {QT_TRANSLATE_NOOP("models::ServerWords", "The file is no archive of this program")},
    {QT_TRANSLATE_NOOP("models::ServerWords", "The file is no archive of this program, or its beginning is damaged")},
    {QT_TRANSLATE_NOOP("models::ServerWords", "The archive was made by a newer version")},
    {QT_TRANSLATE_NOOP("models::ServerWords", "The archive is encrypted in a way that is not known here")},
    {QT_TRANSLATE_NOOP("models::ServerWords", "The archive opens with a passphrase only")},
    {QT_TRANSLATE_NOOP("models::ServerWords", "The archive opens with the key of the platform that made it, not with a passphrase")},
    {QT_TRANSLATE_NOOP("models::ServerWords", "Is not the one that the archive was made with")},
    {QT_TRANSLATE_NOOP("models::ServerWords", "The archive was made with the key of another platform")},
    {QT_TRANSLATE_NOOP("models::ServerWords", "is needed: this backup is encrypted with one")},
    {QT_TRANSLATE_NOOP("models::ServerWords", "This backup is here already, as “%1”")},
    {QT_TRANSLATE_NOOP("models::ServerWords", "This incremental backup is based on %1, which is not here: upload that one first")},
    {QT_TRANSLATE_NOOP("models::ServerWords", "Other backups are based on this one and cannot be restored without it: %1")},
    {QT_TRANSLATE_NOOP("models::ServerWords", "The backup %1 that it is based on is not here")},
    {QT_TRANSLATE_NOOP("models::ServerWords", "The backup “%1” that it is based on is not whole")},
    {QT_TRANSLATE_NOOP("models::ServerWords", "A job works on “%1”: wait for it or cancel it")},
    {QT_TRANSLATE_NOOP("models::ServerWords", "Cannot put a folder into the place of %1: %2")},

    // Uploads.
    {QT_TRANSLATE_NOOP("models::ServerWords", "The server has no room for this archive")},
    {QT_TRANSLATE_NOOP("models::ServerWords", "Too many uploads are under way")},
    {QT_TRANSLATE_NOOP("models::ServerWords", "The upload cannot be stored")},
    {QT_TRANSLATE_NOOP("models::ServerWords", "The part could not be stored")},

    // What is wrong with a backup or a schedule that was asked for.
    {QT_TRANSLATE_NOOP("models::ServerWords", "Name must not contain control characters")},
    {QT_TRANSLATE_N_NOOP("models::ServerWords", "must have 1 to %n characters")},
    {QT_TRANSLATE_N_NOOP("models::ServerWords", "must have at most %n characters")},
    {QT_TRANSLATE_NOOP("models::ServerWords", "must have %1 to %2 characters")},
    {QT_TRANSLATE_NOOP("models::ServerWords", "is of use only with encrypt")},
    {QT_TRANSLATE_NOOP("models::ServerWords", "must be a time to come")},
    {QT_TRANSLATE_NOOP("models::ServerWords", "there is no such service, or it is named twice")},
    {QT_TRANSLATE_NOOP("models::ServerWords", "there is no such service")},
    {QT_TRANSLATE_NOOP("models::ServerWords", "must be an age such as 7d, 4w or 12m, a count such as 30, forever, or an object of keepLast, "
                                              "keepDaily, keepWeekly and keepMonthly")},
    {QT_TRANSLATE_NOOP("models::ServerWords", "is no time zone known here, such as Europe/Berlin")},
    {QT_TRANSLATE_NOOP("models::ServerWords", "must be from 1 to %1")},
    //: how the last run of a schedule ended
    {QT_TRANSLATE_NOOP("models::ServerWords", "completed")},
    //: how the last run of a schedule ended
    {QT_TRANSLATE_NOOP("models::ServerWords", "cancelled")},
    //: how the last run of a schedule stands
    {QT_TRANSLATE_NOOP("models::ServerWords", "running")},
    //: how the last run of a schedule ended
    {QT_TRANSLATE_NOOP("models::ServerWords", "failed")},
    //: how the last run of a schedule ended; why
    {QT_TRANSLATE_NOOP("models::ServerWords", "failed: %1"), Words},
    {QT_TRANSLATE_NOOP("models::ServerWords", "A run of this schedule is under way")},
    {QT_TRANSLATE_N_NOOP("models::ServerWords", "There are %n schedules, which is as many as this server keeps")},
    //: of a cron expression: it names no moment that ever is
    {QT_TRANSLATE_NOOP("models::ServerWords", "never comes")},
    {QT_TRANSLATE_N_NOOP("models::ServerWords", "is longer than %n characters")},
    {QT_TRANSLATE_N_NOOP("models::ServerWords", "has %n fields, not five: minute, hour, day of month, month, day of week")},
    {QT_TRANSLATE_NOOP("models::ServerWords", "%1 is none of @hourly, @daily, @midnight, @weekly, @monthly, @yearly and @annually")},
    //: part of a cron expression; what is wrong with it
    {QT_TRANSLATE_NOOP("models::ServerWords", "minute: %1"), Words},
    //: part of a cron expression; what is wrong with it
    {QT_TRANSLATE_NOOP("models::ServerWords", "hour: %1"), Words},
    //: part of a cron expression; what is wrong with it
    {QT_TRANSLATE_NOOP("models::ServerWords", "day of month: %1"), Words},
    //: part of a cron expression; what is wrong with it
    {QT_TRANSLATE_NOOP("models::ServerWords", "month: %1"), Words},
    //: part of a cron expression; what is wrong with it
    {QT_TRANSLATE_NOOP("models::ServerWords", "day of week: %1"), Words},
    {QT_TRANSLATE_NOOP("models::ServerWords", "a value is missing")},
    {QT_TRANSLATE_NOOP("models::ServerWords", "%1 is no value")},
    {QT_TRANSLATE_NOOP("models::ServerWords", "%1 is not in %2-%3")},
    {QT_TRANSLATE_NOOP("models::ServerWords", "%1 ends before it begins")},
    {QT_TRANSLATE_NOOP("models::ServerWords", "%1 has no step of 1 or more")},
};

} // namespace

std::span<const ServerText> backupTexts()
{
    return kTexts;
}

} // namespace models
