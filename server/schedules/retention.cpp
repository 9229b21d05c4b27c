// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/schedules/retention.h"

#include <QDateTime>
#include <QHash>
#include <QMap>
#include <QSet>

#include <algorithm>
#include <functional>

namespace server::schedules {
namespace {

using core::Backup;
using core::BackupId;
using core::BackupStatus;

constexpr qint64 kFailedMs = 7 * 24 * 3600 * qint64(1000);

bool isOver(BackupStatus status)
{
    return status == BackupStatus::Completed || status == BackupStatus::Failed || status == BackupStatus::Cancelled;
}

qint64 msAgo(const QTimeZone &zone, qint64 nowMs, const std::function<QDateTime(const QDateTime &)> &back)
{
    return back(QDateTime::fromMSecsSinceEpoch(nowMs, zone)).toMSecsSinceEpoch();
}

// The newest of each of the last `count` stretches that have any. `good` is newest first.
void keepNewestOfEach(const QVector<const Backup *> &good, int count, const std::function<qint64(const Backup &)> &stretchOf, QSet<BackupId> &kept)
{
    std::optional<qint64> stretch;
    for (const Backup *backup : good) {
        const qint64 own = stretchOf(*backup);
        if (stretch == own)
            continue;
        if (count-- <= 0)
            return;
        stretch = own;
        kept.insert(backup->id);
    }
}

QSet<BackupId> keptByRules(const QVector<const Backup *> &good, const core::Retention &rule, const QTimeZone &zone, qint64 nowMs)
{
    QSet<BackupId> kept;
    const auto keepSince = [&](qint64 sinceMs) {
        for (const Backup *backup : good) {
            if (backup->createdAtMs > sinceMs)
                kept.insert(backup->id);
        }
    };
    if (rule.keepForDays > 0)
        keepSince(msAgo(zone, nowMs, [&](const QDateTime &now) { return now.addDays(-rule.keepForDays); }));
    if (rule.keepForWeeks > 0)
        keepSince(msAgo(zone, nowMs, [&](const QDateTime &now) { return now.addDays(-7 * qint64(rule.keepForWeeks)); }));
    if (rule.keepForMonths > 0)
        keepSince(msAgo(zone, nowMs, [&](const QDateTime &now) { return now.addMonths(-rule.keepForMonths); }));

    const auto day = [&](const Backup &backup) { return QDateTime::fromMSecsSinceEpoch(backup.createdAtMs, zone).date(); };
    for (qsizetype i = 0; i < std::min<qsizetype>(rule.keepLast, good.size()); ++i)
        kept.insert(good[i]->id);
    keepNewestOfEach(good, rule.keepDaily, [&](const Backup &b) { return day(b).toJulianDay(); }, kept);
    keepNewestOfEach(good, rule.keepWeekly, [&](const Backup &b) { return day(b).toJulianDay() - day(b).dayOfWeek(); }, kept);
    keepNewestOfEach(good, rule.keepMonthly, [&](const Backup &b) { return day(b).year() * qint64(12) + day(b).month(); }, kept);
    return kept;
}

} // namespace

bool isGood(const Backup &backup)
{
    return backup.status == BackupStatus::Completed && (backup.proof.verifiedAtMs == 0 || backup.proof.verified);
}

QVector<BackupId> expiredBackups(const QVector<Backup> &all, const core::ScheduleId &schedule, const core::Retention &retention,
                                 const QTimeZone &zone, qint64 nowMs)
{
    QVector<const Backup *> own;
    QHash<BackupId, const Backup *> byId;
    for (const Backup &backup : all) {
        byId.insert(backup.id, &backup);
        if (backup.schedule == schedule)
            own.append(&backup);
    }
    std::sort(own.begin(), own.end(), [](const Backup *a, const Backup *b) {
        return a->createdAtMs != b->createdAtMs ? a->createdAtMs > b->createdAtMs : a->id > b->id;
    });
    QVector<const Backup *> good;
    std::copy_if(own.begin(), own.end(), std::back_inserter(good), [](const Backup *backup) { return isGood(*backup); });

    const QSet<BackupId> byRules = retention.isForever() ? QSet<BackupId>() : keptByRules(good, retention, zone, nowMs);
    const auto staysByItself = [&](const Backup &backup) {
        if (backup.schedule != schedule || !isOver(backup.status))
            return true;
        if (isGood(backup))
            return retention.isForever() || byRules.contains(backup.id) || backup.id == good.first()->id;
        return backup.createdAtMs > nowMs - kFailedMs;
    };
    QSet<BackupId> staying;
    for (const Backup &backup : all) {
        if (!staysByItself(backup))
            continue;
        // With all that it is based on.
        for (const Backup *link = &backup; link && !staying.contains(link->id); link = byId.value(link->basedOn))
            staying.insert(link->id);
    }

    const auto links = [&](const Backup *backup) {
        int count = 0;
        for (; backup; backup = byId.value(backup->basedOn))
            ++count;
        return count;
    };
    QMultiMap<int, BackupId> going; // by how far they are from their full one
    for (const Backup *backup : std::as_const(own)) {
        if (!staying.contains(backup->id))
            going.insert(-links(backup), backup->id);
    }
    return going.values();
}

} // namespace server::schedules
