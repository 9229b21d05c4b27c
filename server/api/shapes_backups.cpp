// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/api/shapes_backups.h"

namespace server::api {
namespace {

using namespace Qt::StringLiterals;
using core::Field;
using core::FieldType;
using core::Presence;

constexpr double kMaxName = 100;
constexpr double kMaxText = 1'000;
constexpr double kMinPassphrase = 8;
constexpr double kMaxPassphrase = 1'024;
constexpr double kMaxServices = 10'000;

const QStringList kTypes{u"full"_s, u"incremental"_s};
const QStringList kStatuses{u"pending"_s, u"in_progress"_s, u"verifying"_s, u"completed"_s, u"failed"_s, u"cancelled"_s};

Field extension(Field field)
{
    field.isExtension = true;
    return field;
}

Field passphraseField(const QString &about)
{
    return {.name = u"passphrase"_s, .about = about, .min = kMinPassphrase, .max = kMaxPassphrase, .isExtension = true};
}

Field nameField()
{
    return {.name = u"name"_s, .about = u"For people"_s, .presence = Presence::Required, .min = 1, .max = kMaxName};
}

Field servicesField(const QString &about)
{
    return {.name = u"services"_s, .type = FieldType::StringList, .about = about, .max = kMaxServices,
            .pattern = QRegularExpression(u"^[a-z0-9][a-z0-9_.-]{0,127}$"_s), .patternHint = u"Not a service id"_s};
}

Field flag(const QString &name, const QString &about)
{
    return {.name = name, .type = FieldType::Boolean, .about = about};
}

Field count(const QString &name, const QString &about = {})
{
    return {.name = name, .type = FieldType::Integer, .about = about, .isExtension = true};
}

Field textOrNull(const QString &name, const QString &about)
{
    return {.name = name, .about = about, .nullable = true, .isExtension = true};
}

std::vector<Field> optionFields()
{
    return {
        flag(u"includeData"_s, u"The services' data folders and volumes"_s),
        flag(u"includeConfig"_s, u"Configuration values; encrypted ones stay encrypted"_s),
        flag(u"includeLogs"_s, u"The services' logs"_s),
        flag(u"compress"_s, u"With zstd"_s),
        flag(u"encrypt"_s, u"With a passphrase where there is one, else with the platform's key"_s),
        servicesField(u"Which services; none given: all of them, and users, roles and keys beside them"_s),
    };
}

const core::Shape &progressShape()
{
    static const core::Shape shape(u"BackupProgress"_s, {
        {.name = u"bytesDone"_s, .type = FieldType::Integer},
        {.name = u"bytesTotal"_s, .type = FieldType::Integer, .about = u"0: not known yet"_s},
        {.name = u"filesDone"_s, .type = FieldType::Integer},
        {.name = u"filesTotal"_s, .type = FieldType::Integer},
        {.name = u"percent"_s, .type = FieldType::Number, .max = 100},
        {.name = u"bytesPerSec"_s, .type = FieldType::Number},
        {.name = u"remainingMs"_s, .type = FieldType::Integer, .about = u"Null: not known"_s, .nullable = true},
        {.name = u"remaining"_s, .about = u"The same in words"_s, .nullable = true},
        {.name = u"step"_s, .about = u"What is done just now, for people"_s},
    });
    return shape;
}

const core::Shape &proofShape()
{
    static const core::Shape shape(u"BackupProof"_s, {
        timeOrNullField(u"verifiedAt"_s, u"When every byte was last read back and checked"_s),
        flag(u"verified"_s, u"Whether it was good"_s),
        timeOrNullField(u"drilledAt"_s, u"When it was last restored into a throw-away place"_s),
        flag(u"drilled"_s, u"Whether its services became healthy there"_s),
        {.name = u"drillDuration"_s, .about = u"How long that took, such as 1m20s"_s, .nullable = true},
        {.name = u"drillMs"_s, .type = FieldType::Integer},
        {.name = u"problem"_s, .about = u"What was wrong the last time"_s, .nullable = true},
    });
    return shape;
}

std::vector<Field> summaryFields()
{
    return {
        {.name = u"id"_s, .presence = Presence::Required},
        {.name = u"name"_s, .presence = Presence::Required},
        {.name = u"type"_s, .presence = Presence::Required, .oneOf = kTypes},
        {.name = u"status"_s, .presence = Presence::Required, .oneOf = kStatuses},
        {.name = u"size"_s, .about = u"Of the archive, such as 2.3GB, once it is whole; 1 KB is 1024 bytes"_s},
        {.name = u"duration"_s, .about = u"How long it took, such as 8m32s"_s},
        {.name = u"services"_s, .type = FieldType::StringList, .about = u"Which services are in it"_s},
        timeOrNullField(u"createdAt"_s, u"When it was asked for"_s),
        timeOrNullField(u"expiresAt"_s, u"When it is removed; null: it is kept until somebody deletes it"_s),
        {.name = u"estimatedSize"_s, .about = u"Such as 2.5GB"_s},
        {.name = u"estimatedTime"_s, .about = u"Such as 10m"_s},
        extension({.name = u"origin"_s, .about = u"safety: made by a restore, of what it overwrote"_s,
                   .oneOf = {u"manual"_s, u"schedule"_s, u"safety"_s, u"upload"_s}}),
        extension({.name = u"encryption"_s, .oneOf = {u"none"_s, u"platform"_s, u"passphrase"_s}}),
        extension(timeOrNullField(u"completedAt"_s, u"When it was whole"_s)),
        count(u"sizeBytes"_s, u"Of the archive"_s),
        count(u"durationMs"_s),
        count(u"estimatedBytes"_s),
        count(u"estimatedMs"_s),
        textOrNull(u"basedOn"_s, u"The backup without which an incremental one cannot be restored"_s),
        textOrNull(u"scheduleId"_s, u"The schedule that made it"_s),
        extension(timeOrNullField(u"provenAt"_s, u"When it was last shown to be good, by verifying or by a drill"_s)),
        textOrNull(u"problem"_s, u"Why it failed, for people"_s),
        extension({.name = u"proof"_s, .type = FieldType::Object, .shape = &proofShape()}),
        extension({.name = u"progress"_s, .type = FieldType::Object, .about = u"While a job works on it"_s, .shape = &progressShape()}),
    };
}

std::vector<Field> jobFields(Presence presence)
{
    static const core::Shape outcome(u"ServiceOutcome"_s, {
        {.name = u"service"_s, .about = u"Null: the platform's own part"_s, .nullable = true},
        flag(u"ok"_s, {}),
        {.name = u"text"_s, .about = u"For people"_s},
        {.name = u"durationMs"_s, .type = FieldType::Integer},
    });
    return {
        {.name = u"id"_s, .presence = presence},
        {.name = u"kind"_s, .presence = presence, .oneOf = {u"create"_s, u"verify"_s, u"restore"_s, u"drill"_s, u"upload"_s}},
        {.name = u"status"_s, .presence = presence, .oneOf = {u"queued"_s, u"running"_s, u"completed"_s, u"failed"_s, u"cancelled"_s}},
        textOrNull(u"backupId"_s, u"What it works on"_s),
        {.name = u"backupName"_s},
        {.name = u"progress"_s, .type = FieldType::Object, .shape = &progressShape()},
        timeOrNullField(u"queuedAt"_s, u"When it was asked for"_s),
        timeOrNullField(u"startedAt"_s, u"When it began; one writes at a time"_s),
        timeOrNullField(u"endedAt"_s, u"When it was over"_s),
        {.name = u"startedBy"_s},
        textOrNull(u"problem"_s, u"Why it failed, for people"_s),
        textOrNull(u"safetyBackupId"_s, u"The backup that a restore made of what it overwrote"_s),
        {.name = u"outcomes"_s, .type = FieldType::ObjectList, .about = u"What became of each service in a restore or drill"_s, .shape = &outcome},
    };
}

} // namespace

const core::Shape &backupOptionsShape()
{
    static const core::Shape shape(u"BackupOptions"_s, optionFields());
    return shape;
}

const core::Shape &newBackupShape()
{
    static const core::Shape shape = [] {
        std::vector<Field> fields{
            nameField(),
            {.name = u"description"_s, .max = kMaxText},
            {.name = u"type"_s, .about = u"full when left out; incremental: what changed since the last one"_s, .oneOf = kTypes},
        };
        for (Field &field : optionFields())
            fields.push_back(std::move(field));
        fields.push_back(passphraseField(u"With encrypt: who knows it can open the archive anywhere. Kept nowhere"_s));
        Field expires = extension(timeField(u"expiresAt"_s, u"When it may be removed; never when left out"_s));
        expires.nullable = true;
        fields.push_back(std::move(expires));
        return core::Shape(u"NewBackup"_s, std::move(fields));
    }();
    return shape;
}

const core::Shape &newRestoreShape()
{
    static const core::Shape shape(u"NewRestore"_s, {
        servicesField(u"Which services; none given: all that are in it, and the accounts"_s),
        flag(u"stopServices"_s, u"Whether services that run may be stopped meanwhile; true when left out"_s),
        flag(u"overwrite"_s, u"Whether what is there and differs is overwritten; false when left out"_s),
        flag(u"dryRun"_s, u"Only say what would be done"_s),
        passphraseField(u"Of an archive that was encrypted with one"_s),
    });
    return shape;
}

const core::Shape &passphraseShape()
{
    static const core::Shape shape(u"Passphrase"_s, {passphraseField(u"Of an archive that was encrypted with one"_s)});
    return shape;
}

const core::Shape &newUploadShape()
{
    static const core::Shape shape(u"NewUpload"_s, {
        nameField(),
        {.name = u"size"_s, .type = FieldType::Integer, .about = u"Of the archive in bytes"_s, .presence = Presence::Required, .min = 1, .max = 1e15},
    });
    return shape;
}

const core::Shape &backupSummaryShape()
{
    static const core::Shape shape(u"BackupSummary"_s, summaryFields());
    return shape;
}

const core::Shape &backupShape()
{
    static const core::Shape shape = [] {
        std::vector<Field> fields = summaryFields();
        const std::vector<Field> more{
            {.name = u"description"_s},
            {.name = u"options"_s, .type = FieldType::Object, .about = u"What was asked for"_s, .shape = &backupOptionsShape()},
            flag(u"hasAccounts"_s, u"Whether users, roles and keys are in it"_s),
            {.name = u"neededBy"_s, .type = FieldType::StringList, .about = u"Backups that cannot be restored without it"_s},
            {.name = u"createdBy"_s},
            {.name = u"contentBytes"_s, .type = FieldType::Integer, .about = u"Of what it can restore"_s},
            {.name = u"files"_s, .type = FieldType::Integer},
            {.name = u"sha256"_s, .about = u"Of the archive; null until it is whole"_s, .nullable = true},
        };
        fields.insert(fields.end(), more.begin(), more.end());
        return core::Shape(u"Backup"_s, std::move(fields));
    }();
    return shape;
}

const core::Shape &backupEntryShape()
{
    static const core::Shape shape(u"BackupEntry"_s, {
        {.name = u"path"_s, .about = u"In the archive, such as services/filesystem-mcp/data/notes.txt"_s, .presence = Presence::Required},
        {.name = u"kind"_s, .presence = Presence::Required, .oneOf = {u"file"_s, u"folder"_s, u"link"_s, u"other"_s}},
        {.name = u"size"_s, .type = FieldType::Integer},
        timeOrNullField(u"modifiedAt"_s, u"When it was last changed"_s),
    });
    return shape;
}

const core::Shape &backupJobShape()
{
    static const core::Shape shape(u"BackupJob"_s, jobFields(Presence::Required));
    return shape;
}

const core::Shape &restoreShape()
{
    static const core::Shape step(u"RestoreStep"_s, {
        {.name = u"service"_s, .about = u"Null: of the platform"_s, .nullable = true},
        {.name = u"item"_s, .about = u"Such as definition, configuration, data, logs, users"_s},
        {.name = u"action"_s, .oneOf = {u"create"_s, u"overwrite"_s, u"leave"_s, u"missing"_s}},
        {.name = u"bytes"_s, .type = FieldType::Integer},
        {.name = u"files"_s, .type = FieldType::Integer},
        {.name = u"note"_s, .nullable = true},
    });
    static const core::Shape shape = [] {
        std::vector<Field> fields = jobFields(Presence::Optional);
        const std::vector<Field> plan{
            {.name = u"steps"_s, .type = FieldType::ObjectList, .about = u"Of a dry run: what would become of each thing"_s, .shape = &step},
            {.name = u"stops"_s, .type = FieldType::StringList, .about = u"Of a dry run: services that would be stopped"_s},
            {.name = u"starts"_s, .type = FieldType::StringList, .about = u"Of a dry run: services that would be started again"_s},
            {.name = u"bytes"_s, .type = FieldType::Integer, .about = u"Of a dry run: to be written"_s},
            {.name = u"freeBytes"_s, .type = FieldType::Integer, .about = u"Of a dry run: where they go"_s},
            {.name = u"problems"_s, .type = FieldType::StringList, .about = u"Of a dry run: why it cannot be done as asked; none: it can"_s},
        };
        fields.insert(fields.end(), plan.begin(), plan.end());
        return core::Shape(u"Restore"_s, std::move(fields));
    }();
    return shape;
}

const core::Shape &backupsRemovedShape()
{
    static const core::Shape shape(u"BackupsRemoved"_s, {
        {.name = u"id"_s, .presence = Presence::Required},
        {.name = u"message"_s, .presence = Presence::Required},
        extension({.name = u"removed"_s, .type = FieldType::StringList, .about = u"Itself, and with force those that needed it"_s,
                   .presence = Presence::Required}),
    });
    return shape;
}

const core::Shape &uploadShape()
{
    static const core::Shape shape(u"Upload"_s, {
        {.name = u"id"_s, .presence = Presence::Required},
        {.name = u"name"_s, .presence = Presence::Required},
        {.name = u"size"_s, .type = FieldType::Integer, .about = u"Of the archive in bytes"_s, .presence = Presence::Required},
        {.name = u"offset"_s, .type = FieldType::Integer, .about = u"Where the next part begins"_s, .presence = Presence::Required},
        {.name = u"partBytes"_s, .type = FieldType::Integer, .about = u"How large a part may be"_s, .presence = Presence::Required},
    });
    return shape;
}

} // namespace server::api
