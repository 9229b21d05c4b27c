// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/backup_json.h"

#include "core/clock.h"

#include <QJsonArray>

#include <array>
#include <cmath>

namespace core {
namespace {

using namespace Qt::StringLiterals;

QJsonValue timeOrNull(qint64 ms)
{
    return ms > 0 ? QJsonValue(toIsoUtc(ms)) : QJsonValue(QJsonValue::Null);
}

qint64 timeFrom(const QJsonValue &value)
{
    return value.isString() ? std::max<qint64>(0, parseIsoUtc(value.toString())) : 0;
}

QJsonValue textOrNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(text);
}

qint64 countFrom(const QJsonValue &value)
{
    return value.toInteger();
}

QStringList textsFrom(const QJsonValue &value)
{
    QStringList texts;
    for (const QJsonValue &item : value.toArray())
        texts.append(item.toString());
    return texts;
}

template <typename T, typename Read>
QVector<T> listFrom(const QJsonValue &value, Read read)
{
    QVector<T> list;
    for (const QJsonValue &item : value.toArray())
        list.append(read(item));
    return list;
}

template <typename List, typename Write>
QJsonArray arrayOf(const List &list, Write write)
{
    QJsonArray array;
    for (const auto &item : list)
        array.append(write(item));
    return array;
}

void addOptions(QJsonObject &json, const BackupOptions &options)
{
    json.insert(u"includeData"_s, options.includeData);
    json.insert(u"includeConfig"_s, options.includeConfig);
    json.insert(u"includeLogs"_s, options.includeLogs);
    json.insert(u"compress"_s, options.compress);
    json.insert(u"encrypt"_s, options.encrypt);
    json.insert(u"services"_s, QJsonArray::fromStringList(options.services));
}

// What is not said stays as it is.
BackupOptions optionsFrom(const QJsonObject &json, BackupOptions options = {})
{
    options.includeData = json.value("includeData"_L1).toBool(options.includeData);
    options.includeConfig = json.value("includeConfig"_L1).toBool(options.includeConfig);
    options.includeLogs = json.value("includeLogs"_L1).toBool(options.includeLogs);
    options.compress = json.value("compress"_L1).toBool(options.compress);
    options.encrypt = json.value("encrypt"_L1).toBool(options.encrypt);
    if (json.contains("services"_L1))
        options.services = textsFrom(json.value("services"_L1));
    return options;
}

QJsonObject proofJson(const BackupProof &proof)
{
    return {
        {u"verifiedAt"_s, timeOrNull(proof.verifiedAtMs)},
        {u"verified"_s, proof.verified},
        {u"drilledAt"_s, timeOrNull(proof.drilledAtMs)},
        {u"drilled"_s, proof.drilled},
        {u"drillDuration"_s, proof.drilledAtMs > 0 ? QJsonValue(durationWords(proof.drillMs)) : QJsonValue(QJsonValue::Null)},
        {u"drillMs"_s, proof.drillMs},
        {u"problem"_s, textOrNull(proof.problem)},
    };
}

BackupProof proofFrom(const QJsonObject &json)
{
    BackupProof proof;
    proof.verifiedAtMs = timeFrom(json.value("verifiedAt"_L1));
    proof.verified = json.value("verified"_L1).toBool();
    proof.drilledAtMs = timeFrom(json.value("drilledAt"_L1));
    proof.drilled = json.value("drilled"_L1).toBool();
    proof.drillMs = countFrom(json.value("drillMs"_L1));
    proof.problem = json.value("problem"_L1).toString();
    return proof;
}

QJsonObject outcomeJson(const ServiceOutcome &outcome)
{
    return {
        {u"service"_s, textOrNull(outcome.service)},
        {u"ok"_s, outcome.ok},
        {u"text"_s, outcome.text},
        {u"durationMs"_s, outcome.durationMs},
    };
}

ServiceOutcome outcomeFrom(const QJsonValue &value)
{
    return {value["service"_L1].toString(), value["ok"_L1].toBool(), value["text"_L1].toString(), countFrom(value["durationMs"_L1])};
}

QJsonObject stepJson(const RestoreStep &step)
{
    return {
        {u"service"_s, textOrNull(step.service)},
        {u"item"_s, step.item},
        {u"action"_s, toString(step.action)},
        {u"bytes"_s, step.bytes},
        {u"files"_s, step.files},
        {u"note"_s, textOrNull(step.note)},
    };
}

RestoreStep stepFrom(const QJsonValue &value)
{
    RestoreStep step;
    step.service = value["service"_L1].toString();
    step.item = value["item"_L1].toString();
    step.action = restoreActionFromString(value["action"_L1].toString()).value_or(RestoreStep::Action::Missing);
    step.bytes = countFrom(value["bytes"_L1]);
    step.files = countFrom(value["files"_L1]);
    step.note = value["note"_L1].toString();
    return step;
}

constexpr int kMostKept = 10'000;

struct Keep
{
    QLatin1StringView name;
    int Retention::*field;
};

constexpr std::array kKeeps{
    Keep{QLatin1StringView("keepLast"), &Retention::keepLast},
    Keep{QLatin1StringView("keepDaily"), &Retention::keepDaily},
    Keep{QLatin1StringView("keepWeekly"), &Retention::keepWeekly},
    Keep{QLatin1StringView("keepMonthly"), &Retention::keepMonthly},
};

Error noRetention()
{
    return Error::validation(u"retention"_s, u"must be an age such as 7d, 4w or 12m, a count such as 30, forever, "
                                             "or an object of keepLast, keepDaily, keepWeekly and keepMonthly"_s);
}

Result<Retention> retentionFromText(const QString &text)
{
    Retention retention;
    if (text == "forever"_L1)
        return retention;
    const QChar unit = text.isEmpty() ? QChar() : text.back();
    const bool isAge = unit == u'd' || unit == u'w' || unit == u'm';
    const QStringView digits = QStringView(text).chopped(isAge ? 1 : 0);
    const bool isNumber = std::all_of(digits.begin(), digits.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
    const int count = isNumber ? digits.toInt() : 0; // 0 when too large
    if (count < 1 || count > kMostKept)
        return noRetention();
    (unit == u'd'       ? retention.keepForDays
         : unit == u'w' ? retention.keepForWeeks
         : unit == u'm' ? retention.keepForMonths
                        : retention.keepLast) = count;
    return retention;
}

} // namespace

QJsonObject backupListItem(const Backup &backup)
{
    QJsonObject json{
        {u"id"_s, backup.id.toString()},
        {u"name"_s, backup.name},
        {u"type"_s, toString(backup.type)},
        {u"status"_s, toString(backup.status)},
        {u"origin"_s, toString(backup.origin)},
        {u"services"_s, QJsonArray::fromStringList(backup.services)},
        {u"encryption"_s, toString(backup.encryption)},
        {u"createdAt"_s, timeOrNull(backup.createdAtMs)},
        {u"completedAt"_s, timeOrNull(backup.completedAtMs)},
        {u"expiresAt"_s, timeOrNull(backup.expiresAtMs)},
        {u"sizeBytes"_s, backup.sizeBytes},
        {u"durationMs"_s, backup.durationMs},
        {u"basedOn"_s, textOrNull(backup.basedOn.toString())},
        {u"scheduleId"_s, textOrNull(backup.schedule.toString())},
        {u"provenAt"_s, timeOrNull(backup.proof.provenAtMs())},
        {u"problem"_s, textOrNull(backup.problem)},
        {u"proof"_s, proofJson(backup.proof)},
    };
    if (backup.status == BackupStatus::Completed) {
        json.insert(u"size"_s, sizeWords(backup.sizeBytes));
        json.insert(u"duration"_s, durationWords(backup.durationMs));
    }
    if (backup.estimatedBytes > 0) {
        json.insert(u"estimatedSize"_s, sizeWords(backup.estimatedBytes));
        json.insert(u"estimatedTime"_s, durationWords(backup.estimatedMs));
        json.insert(u"estimatedBytes"_s, backup.estimatedBytes);
        json.insert(u"estimatedMs"_s, backup.estimatedMs);
    }
    if (backup.progress)
        json.insert(u"progress"_s, toJson(*backup.progress));
    return json;
}

QJsonObject backupDetails(const Backup &backup)
{
    QJsonObject json = backupListItem(backup);
    json.insert(u"description"_s, backup.description);
    QJsonObject options;
    addOptions(options, backup.options);
    json.insert(u"options"_s, options);
    json.insert(u"hasAccounts"_s, backup.hasAccounts);
    json.insert(u"neededBy"_s, arrayOf(backup.neededBy, [](const BackupId &id) { return id.toString(); }));
    json.insert(u"createdBy"_s, backup.createdBy);
    json.insert(u"contentBytes"_s, backup.contentBytes);
    json.insert(u"files"_s, backup.fileCount);
    json.insert(u"sha256"_s, textOrNull(backup.digest));
    return json;
}

Backup backupFromJson(const QJsonObject &json)
{
    Backup backup;
    backup.id = BackupId(json.value("id"_L1).toString());
    backup.name = json.value("name"_L1).toString();
    backup.description = json.value("description"_L1).toString();
    backup.type = backupTypeFromString(json.value("type"_L1).toString()).value_or(BackupType::Full);
    backup.status = backupStatusFromString(json.value("status"_L1).toString()).value_or(BackupStatus::Pending);
    backup.origin = backupOriginFromString(json.value("origin"_L1).toString()).value_or(BackupOrigin::Manual);
    backup.options = optionsFrom(json.value("options"_L1).toObject());
    backup.encryption = encryptionFromString(json.value("encryption"_L1).toString()).value_or(Encryption::None);
    backup.services = textsFrom(json.value("services"_L1));
    backup.hasAccounts = json.value("hasAccounts"_L1).toBool();
    backup.basedOn = BackupId(json.value("basedOn"_L1).toString());
    backup.neededBy = listFrom<BackupId>(json.value("neededBy"_L1), [](const QJsonValue &id) { return BackupId(id.toString()); });
    backup.schedule = ScheduleId(json.value("scheduleId"_L1).toString());
    backup.createdBy = json.value("createdBy"_L1).toString();
    backup.sizeBytes = countFrom(json.value("sizeBytes"_L1));
    backup.contentBytes = countFrom(json.value("contentBytes"_L1));
    backup.fileCount = countFrom(json.value("files"_L1));
    backup.durationMs = countFrom(json.value("durationMs"_L1));
    backup.estimatedBytes = countFrom(json.value("estimatedBytes"_L1));
    backup.estimatedMs = countFrom(json.value("estimatedMs"_L1));
    backup.createdAtMs = timeFrom(json.value("createdAt"_L1));
    backup.completedAtMs = timeFrom(json.value("completedAt"_L1));
    backup.expiresAtMs = timeFrom(json.value("expiresAt"_L1));
    backup.problem = json.value("problem"_L1).toString();
    backup.digest = json.value("sha256"_L1).toString();
    backup.proof = proofFrom(json.value("proof"_L1).toObject());
    if (json.value("progress"_L1).isObject())
        backup.progress = backupProgressFromJson(json.value("progress"_L1).toObject());
    return backup;
}

QJsonObject toJson(const BackupProgress &progress)
{
    return {
        {u"bytesDone"_s, progress.bytesDone},
        {u"bytesTotal"_s, progress.bytesTotal},
        {u"filesDone"_s, progress.filesDone},
        {u"filesTotal"_s, progress.filesTotal},
        {u"percent"_s, std::round(progress.percent() * 10) / 10},
        {u"bytesPerSec"_s, std::round(progress.bytesPerSec)},
        {u"remainingMs"_s, progress.remainingMs >= 0 ? QJsonValue(progress.remainingMs) : QJsonValue(QJsonValue::Null)},
        {u"remaining"_s, progress.remainingMs >= 0 ? QJsonValue(durationWords(progress.remainingMs)) : QJsonValue(QJsonValue::Null)},
        {u"step"_s, progress.step},
    };
}

BackupProgress backupProgressFromJson(const QJsonObject &json)
{
    BackupProgress progress;
    progress.bytesDone = countFrom(json.value("bytesDone"_L1));
    progress.bytesTotal = countFrom(json.value("bytesTotal"_L1));
    progress.filesDone = countFrom(json.value("filesDone"_L1));
    progress.filesTotal = countFrom(json.value("filesTotal"_L1));
    progress.bytesPerSec = json.value("bytesPerSec"_L1).toDouble();
    progress.remainingMs = json.value("remainingMs"_L1).toInteger(-1);
    progress.step = json.value("step"_L1).toString();
    return progress;
}

QJsonObject toJson(const BackupEntry &entry)
{
    return {
        {u"path"_s, entry.path},
        {u"kind"_s, toString(entry.kind)},
        {u"size"_s, entry.size},
        {u"modifiedAt"_s, timeOrNull(entry.modifiedMs)},
    };
}

BackupEntry backupEntryFromJson(const QJsonObject &json)
{
    return {json.value("path"_L1).toString(),
            backupEntryKindFromString(json.value("kind"_L1).toString()).value_or(BackupEntry::Kind::Other),
            countFrom(json.value("size"_L1)), timeFrom(json.value("modifiedAt"_L1))};
}

QJsonObject toJson(const RestorePlan &plan)
{
    return {
        {u"steps"_s, arrayOf(plan.steps, stepJson)},
        {u"stops"_s, QJsonArray::fromStringList(plan.stops)},
        {u"starts"_s, QJsonArray::fromStringList(plan.starts)},
        {u"bytes"_s, plan.bytes},
        {u"freeBytes"_s, plan.freeBytes},
        {u"problems"_s, QJsonArray::fromStringList(plan.problems)},
    };
}

RestorePlan restorePlanFromJson(const QJsonObject &json)
{
    RestorePlan plan;
    plan.steps = listFrom<RestoreStep>(json.value("steps"_L1), stepFrom);
    plan.stops = textsFrom(json.value("stops"_L1));
    plan.starts = textsFrom(json.value("starts"_L1));
    plan.bytes = countFrom(json.value("bytes"_L1));
    plan.freeBytes = countFrom(json.value("freeBytes"_L1));
    plan.problems = textsFrom(json.value("problems"_L1));
    return plan;
}

QJsonObject toJson(const BackupJob &job)
{
    return {
        {u"id"_s, job.id.toString()},
        {u"kind"_s, toString(job.kind)},
        {u"status"_s, toString(job.status)},
        {u"backupId"_s, textOrNull(job.backup.toString())},
        {u"backupName"_s, job.backupName},
        {u"progress"_s, toJson(job.progress)},
        {u"queuedAt"_s, timeOrNull(job.queuedAtMs)},
        {u"startedAt"_s, timeOrNull(job.startedAtMs)},
        {u"endedAt"_s, timeOrNull(job.endedAtMs)},
        {u"startedBy"_s, job.startedBy},
        {u"problem"_s, textOrNull(job.problem)},
        {u"safetyBackupId"_s, textOrNull(job.safetyBackup.toString())},
        {u"outcomes"_s, arrayOf(job.outcomes, outcomeJson)},
    };
}

BackupJob backupJobFromJson(const QJsonObject &json)
{
    BackupJob job;
    job.id = JobId(json.value("id"_L1).toString());
    job.kind = jobKindFromString(json.value("kind"_L1).toString()).value_or(JobKind::Create);
    job.status = jobStatusFromString(json.value("status"_L1).toString()).value_or(JobStatus::Queued);
    job.backup = BackupId(json.value("backupId"_L1).toString());
    job.backupName = json.value("backupName"_L1).toString();
    job.progress = backupProgressFromJson(json.value("progress"_L1).toObject());
    job.queuedAtMs = timeFrom(json.value("queuedAt"_L1));
    job.startedAtMs = timeFrom(json.value("startedAt"_L1));
    job.endedAtMs = timeFrom(json.value("endedAt"_L1));
    job.startedBy = json.value("startedBy"_L1).toString();
    job.problem = json.value("problem"_L1).toString();
    job.safetyBackup = BackupId(json.value("safetyBackupId"_L1).toString());
    job.outcomes = listFrom<ServiceOutcome>(json.value("outcomes"_L1), outcomeFrom);
    return job;
}

QJsonObject toJson(const BackupRequest &request)
{
    QJsonObject json{
        {u"name"_s, request.name},
        {u"description"_s, request.description},
        {u"type"_s, toString(request.type)},
    };
    addOptions(json, request.options);
    if (!request.passphrase.isEmpty())
        json.insert(u"passphrase"_s, request.passphrase);
    if (request.expiresAtMs > 0)
        json.insert(u"expiresAt"_s, toIsoUtc(request.expiresAtMs));
    return json;
}

BackupRequest backupRequestFromJson(const QJsonObject &body)
{
    BackupRequest request;
    request.name = body.value("name"_L1).toString();
    request.description = body.value("description"_L1).toString();
    request.type = backupTypeFromString(body.value("type"_L1).toString()).value_or(BackupType::Full);
    request.options = optionsFrom(body);
    request.passphrase = body.value("passphrase"_L1).toString();
    request.expiresAtMs = timeFrom(body.value("expiresAt"_L1));
    return request;
}

QJsonObject toJson(const RestoreRequest &request)
{
    QJsonObject json{
        {u"services"_s, QJsonArray::fromStringList(request.services)},
        {u"stopServices"_s, request.stopServices},
        {u"overwrite"_s, request.overwrite},
    };
    if (!request.passphrase.isEmpty())
        json.insert(u"passphrase"_s, request.passphrase);
    return json;
}

RestoreRequest restoreRequestFromJson(const QJsonObject &body)
{
    RestoreRequest request;
    request.services = textsFrom(body.value("services"_L1));
    request.stopServices = body.value("stopServices"_L1).toBool(true);
    request.overwrite = body.value("overwrite"_L1).toBool(false);
    request.passphrase = body.value("passphrase"_L1).toString();
    return request;
}

QJsonObject scheduleBody(const BackupSchedule &schedule)
{
    QJsonObject options;
    addOptions(options, schedule.options);
    return {
        {u"name"_s, schedule.name},
        {u"cronExpression"_s, schedule.cronExpression},
        {u"timeZone"_s, schedule.timeZone},
        {u"type"_s, toString(schedule.type)},
        {u"fullEvery"_s, schedule.fullEvery},
        {u"retention"_s, toJson(schedule.retention)},
        {u"options"_s, options},
        {u"enabled"_s, schedule.enabled},
        {u"missedRuns"_s, toString(schedule.missedRuns)},
        {u"drill"_s, schedule.drill},
    };
}

QJsonObject toJson(const BackupSchedule &schedule)
{
    QJsonObject json = scheduleBody(schedule);
    json.insert(u"id"_s, schedule.id.toString());
    json.insert(u"createdAt"_s, timeOrNull(schedule.createdAtMs));
    json.insert(u"updatedAt"_s, timeOrNull(schedule.updatedAtMs));
    json.insert(u"lastRun"_s, timeOrNull(schedule.lastRunMs));
    json.insert(u"lastResult"_s, textOrNull(schedule.lastResult));
    json.insert(u"lastBackupId"_s, textOrNull(schedule.lastBackup.toString()));
    json.insert(u"lastGoodBackupAt"_s, timeOrNull(schedule.lastGoodMs));
    json.insert(u"missed"_s, schedule.missed);
    json.insert(u"overdue"_s, schedule.overdue);
    json.insert(u"nextRuns"_s, arrayOf(schedule.nextRuns, [](qint64 ms) { return toIsoUtc(ms); }));
    return json;
}

BackupSchedule scheduleFromJson(const QJsonObject &json)
{
    BackupSchedule schedule;
    if (Result<BackupSchedule> read = scheduleWithBody({}, json); read)
        schedule = *std::move(read);
    schedule.id = ScheduleId(json.value("id"_L1).toString());
    schedule.createdAtMs = timeFrom(json.value("createdAt"_L1));
    schedule.updatedAtMs = timeFrom(json.value("updatedAt"_L1));
    schedule.lastRunMs = timeFrom(json.value("lastRun"_L1));
    schedule.lastResult = json.value("lastResult"_L1).toString();
    schedule.lastBackup = BackupId(json.value("lastBackupId"_L1).toString());
    schedule.lastGoodMs = timeFrom(json.value("lastGoodBackupAt"_L1));
    schedule.missed = json.value("missed"_L1).toInt();
    schedule.overdue = json.value("overdue"_L1).toBool();
    schedule.nextRuns = listFrom<qint64>(json.value("nextRuns"_L1), timeFrom);
    return schedule;
}

Result<BackupSchedule> scheduleWithBody(BackupSchedule schedule, const QJsonObject &body)
{
    schedule.name = body.value("name"_L1).toString(schedule.name);
    schedule.cronExpression = body.value("cronExpression"_L1).toString(schedule.cronExpression);
    schedule.timeZone = body.value("timeZone"_L1).toString(schedule.timeZone);
    schedule.type = backupTypeFromString(body.value("type"_L1).toString()).value_or(schedule.type);
    schedule.fullEvery = body.value("fullEvery"_L1).toInt(schedule.fullEvery);
    schedule.options = optionsFrom(body.value("options"_L1).toObject(), schedule.options);
    schedule.enabled = body.value("enabled"_L1).toBool(schedule.enabled);
    schedule.missedRuns = missedRunsFromString(body.value("missedRuns"_L1).toString()).value_or(schedule.missedRuns);
    schedule.drill = body.value("drill"_L1).toBool(schedule.drill);
    if (body.contains("retention"_L1)) {
        Result<Retention> retention = retentionFromJson(body.value("retention"_L1));
        if (!retention)
            return retention.error();
        schedule.retention = *retention;
    }
    return schedule;
}

QJsonValue toJson(const Retention &retention)
{
    if (retention.isForever())
        return u"forever"_s;
    if (retention.keepForDays > 0)
        return QString::number(retention.keepForDays) + u'd';
    if (retention.keepForWeeks > 0)
        return QString::number(retention.keepForWeeks) + u'w';
    if (retention.keepForMonths > 0)
        return QString::number(retention.keepForMonths) + u'm';
    if (retention.keepDaily == 0 && retention.keepWeekly == 0 && retention.keepMonthly == 0)
        return QString::number(retention.keepLast);
    QJsonObject json;
    for (const Keep &keep : kKeeps) {
        if (const int count = retention.*keep.field; count > 0)
            json.insert(keep.name, count);
    }
    return json;
}

Result<Retention> retentionFromJson(const QJsonValue &value)
{
    if (value.isString())
        return retentionFromText(value.toString());
    const QJsonObject json = value.toObject();
    if (json.isEmpty())
        return noRetention();
    Retention retention;
    for (auto it = json.begin(); it != json.end(); ++it) {
        const auto keep = std::find_if(kKeeps.begin(), kKeeps.end(), [&](const Keep &row) { return it.key() == row.name; });
        const double count = it.value().toDouble(-1);
        if (keep == kKeeps.end() || count < 0 || count > kMostKept || count != std::floor(count))
            return noRetention();
        retention.*keep->field = int(count);
    }
    if (retention.isForever())
        return noRetention();
    return retention;
}

QString sizeWords(qint64 bytes)
{
    constexpr std::array kUnits{"B", "KB", "MB", "GB", "TB"};
    double size = double(std::max<qint64>(0, bytes));
    size_t unit = 0;
    // 1023.6 MB would be written as 1024 MB.
    while (unit + 1 < kUnits.size() && size >= 1023.5) {
        size /= 1024;
        ++unit;
    }
    const bool isWhole = unit == 0 || size >= 9.95;
    return QString::number(size, 'f', isWhole ? 0 : 1) + QLatin1StringView(kUnits[unit]);
}

QString durationWords(qint64 ms)
{
    const qint64 seconds = (std::max<qint64>(0, ms) + 500) / 1000;
    const auto twoDigits = [](qint64 number) { return u"%1"_s.arg(number, 2, 10, QChar(u'0')); };
    if (seconds < 60)
        return u"%1s"_s.arg(seconds);
    if (seconds < 3600)
        return seconds % 60 == 0 ? u"%1m"_s.arg(seconds / 60) : u"%1m%2s"_s.arg(QString::number(seconds / 60), twoDigits(seconds % 60));
    return u"%1h%2m"_s.arg(QString::number(seconds / 3600), twoDigits(seconds % 3600 / 60));
}

} // namespace core
