// SPDX-License-Identifier: GPL-3.0-or-later
// Which backups go: by rule, and random histories against a reference that goes through everything.
#include "core/clock.h"
#include "server/schedules/retention.h"

#include <QRandomGenerator>
#include <QTest>

#include <set>

using namespace Qt::StringLiterals;
using namespace server::schedules;
using core::Backup;
using core::BackupId;
using core::BackupStatus;
using core::Retention;

namespace {

const core::ScheduleId kSchedule(QStringLiteral("schedule_1"));
const qint64 kNow = core::parseIsoUtc(u"2025-07-24T12:00:00Z");

Backup made(const QString &id, const QString &time, const QString &basedOn = {}, BackupStatus status = BackupStatus::Completed)
{
    Backup backup;
    backup.id = BackupId(id);
    backup.createdAtMs = core::parseIsoUtc(time);
    backup.basedOn = BackupId(basedOn);
    backup.type = basedOn.isEmpty() ? core::BackupType::Full : core::BackupType::Incremental;
    backup.status = status;
    backup.schedule = kSchedule;
    return backup;
}

QStringList gone(const QVector<Backup> &all, const Retention &retention, const QTimeZone &zone = QTimeZone::utc(), qint64 nowMs = kNow)
{
    QStringList ids;
    for (const BackupId &id : expiredBackups(all, kSchedule, retention, zone, nowMs))
        ids.append(id.toString());
    return ids;
}

// One a day at 02:00, "d1" to "d<count>", the last on 24 July.
QVector<Backup> daily(int count)
{
    QVector<Backup> all;
    for (int i = 1; i <= count; ++i) {
        Backup backup = made(u"d%1"_s.arg(i), u"2025-07-24T02:00:00Z"_s);
        backup.createdAtMs -= qint64(count - i) * 24 * 3'600'000;
        all.append(backup);
    }
    return all;
}

// The reference: says of each by itself why it stays, again and again until nothing changes.
QSet<BackupId> staying(const QVector<Backup> &all, const Retention &rule, const QTimeZone &zone, qint64 nowMs)
{
    QVector<Backup> good;
    for (const Backup &backup : all) {
        if (backup.schedule == kSchedule && isGood(backup))
            good.append(backup);
    }
    const auto day = [&](const Backup &b) { return QDateTime::fromMSecsSinceEpoch(b.createdAtMs, zone).date(); };
    const auto isNewer = [](const Backup &a, const Backup &b) {
        return a.createdAtMs > b.createdAtMs || (a.createdAtMs == b.createdAtMs && a.id > b.id);
    };
    const auto newestOfOneOfTheLast = [&](const Backup &backup, int count, auto stretchOf) {
        std::set<decltype(stretchOf(backup))> later;
        for (const Backup &other : good) {
            if (stretchOf(other) == stretchOf(backup) && isNewer(other, backup))
                return false;
            if (stretchOf(other) > stretchOf(backup))
                later.insert(stretchOf(other));
        }
        return int(later.size()) < count;
    };
    const QDateTime now = QDateTime::fromMSecsSinceEpoch(nowMs, zone);
    const auto stays = [&](const Backup &b) {
        if (b.schedule != kSchedule || (b.status != BackupStatus::Completed && b.status != BackupStatus::Failed && b.status != BackupStatus::Cancelled))
            return true;
        if (!isGood(b))
            return nowMs - b.createdAtMs < qint64(7) * 24 * 3'600'000;
        const auto newer = std::count_if(good.begin(), good.end(), [&](const Backup &other) { return isNewer(other, b); });
        const QDateTime time = QDateTime::fromMSecsSinceEpoch(b.createdAtMs, zone);
        return rule.isForever() || newer == 0 || newer < rule.keepLast
            || (rule.keepForDays > 0 && time > now.addDays(-rule.keepForDays))
            || (rule.keepForWeeks > 0 && time > now.addDays(-7 * rule.keepForWeeks))
            || (rule.keepForMonths > 0 && time > now.addMonths(-rule.keepForMonths))
            || newestOfOneOfTheLast(b, rule.keepDaily, day)
            || newestOfOneOfTheLast(b, rule.keepWeekly, [&](const Backup &x) { int year = 0; const int week = day(x).weekNumber(&year); return std::pair(year, week); })
            || newestOfOneOfTheLast(b, rule.keepMonthly, [&](const Backup &x) { return std::pair(day(x).year(), day(x).month()); });
    };
    QSet<BackupId> kept;
    for (bool isChanging = true; isChanging;) {
        isChanging = false;
        for (const Backup &b : all) {
            const bool isNeeded = std::any_of(all.begin(), all.end(), [&](const Backup &other) { return other.basedOn == b.id && kept.contains(other.id); });
            if (!kept.contains(b.id) && (stays(b) || isNeeded)) {
                kept.insert(b.id);
                isChanging = true;
            }
        }
    }
    return kept;
}

} // namespace

class TestRetention : public QObject
{
    Q_OBJECT
private slots:
    void rules_data()
    {
        QTest::addColumn<QVector<Backup>>("all");
        QTest::addColumn<Retention>("retention");
        QTest::addColumn<QStringList>("expected");
        QTest::newRow("for ever") << daily(400) << Retention{} << QStringList();
        QTest::newRow("three days") << daily(6) << Retention{.keepForDays = 3} << QStringList{u"d3"_s, u"d2"_s, u"d1"_s};
        QTest::newRow("a week") << daily(9) << Retention{.keepForWeeks = 1} << QStringList{u"d2"_s, u"d1"_s};
        QTest::newRow("two") << daily(4) << Retention{.keepLast = 2} << QStringList{u"d2"_s, u"d1"_s};
        QTest::newRow("calendar months") << QVector{made(u"a"_s, u"2025-05-24T11:00:00Z"_s), made(u"b"_s, u"2025-05-24T13:00:00Z"_s), made(u"c"_s, u"2025-07-24T02:00:00Z"_s)}
                                         << Retention{.keepForMonths = 2} << QStringList{u"a"_s};
        QTest::newRow("the newest good one, however old") << QVector{made(u"a"_s, u"2020-01-01T02:00:00Z"_s), made(u"b"_s, u"2020-01-02T02:00:00Z"_s)}
                                                          << Retention{.keepForDays = 7} << QStringList{u"a"_s};
        QTest::newRow("failed ones are no good ones") << QVector{made(u"a"_s, u"2025-07-21T02:00:00Z"_s), made(u"b"_s, u"2025-07-22T02:00:00Z"_s),
                                                                 made(u"c"_s, u"2025-07-23T02:00:00Z"_s, {}, BackupStatus::Failed)}
                                                      << Retention{.keepLast = 1} << QStringList{u"a"_s};
        QTest::newRow("failed ones go after a week") << QVector{made(u"a"_s, u"2025-07-16T02:00:00Z"_s, {}, BackupStatus::Failed), made(u"b"_s, u"2025-07-17T11:00:00Z"_s, {}, BackupStatus::Cancelled),
                                                                made(u"c"_s, u"2025-07-18T02:00:00Z"_s, {}, BackupStatus::Failed)}
                                                     << Retention{} << QStringList{u"b"_s, u"a"_s};
        QTest::newRow("what is under way stays") << QVector{made(u"a"_s, u"2025-01-01T02:00:00Z"_s, {}, BackupStatus::InProgress), made(u"b"_s, u"2025-01-01T02:00:00Z"_s, {}, BackupStatus::Pending),
                                                            made(u"c"_s, u"2025-07-24T02:00:00Z"_s)}
                                                 << Retention{.keepForDays = 1} << QStringList();
        const QVector chain{made(u"f"_s, u"2025-07-01T02:00:00Z"_s), made(u"i1"_s, u"2025-07-02T02:00:00Z"_s, u"f"_s), made(u"i2"_s, u"2025-07-23T02:00:00Z"_s, u"i1"_s),
                            made(u"g"_s, u"2025-07-24T02:00:00Z"_s)};
        QTest::newRow("a base that is needed stays") << chain << Retention{.keepForDays = 2} << QStringList();
        QTest::newRow("a chain that nobody needs goes, its end first") << chain << Retention{.keepLast = 1} << QStringList{u"i2"_s, u"i1"_s, u"f"_s};
        QVector<Backup> others{made(u"f"_s, u"2025-07-01T02:00:00Z"_s), made(u"m"_s, u"2025-07-02T02:00:00Z"_s, u"f"_s), made(u"g"_s, u"2025-07-24T02:00:00Z"_s)};
        others[1].schedule = {};
        QTest::newRow("somebody else's is based on it") << others << Retention{.keepLast = 1} << QStringList();
        QVector<Backup> damaged{made(u"a"_s, u"2025-07-22T02:00:00Z"_s), made(u"b"_s, u"2025-07-23T02:00:00Z"_s)};
        damaged[1].proof.verifiedAtMs = kNow;
        QTest::newRow("a damaged one is no good one") << damaged << Retention{.keepLast = 1} << QStringList();
        QTest::newRow("days, weeks and months") << daily(60) << Retention{.keepDaily = 2, .keepWeekly = 2, .keepMonthly = 3}
            << [] { // 24 and 23 July; 24 and Sunday 20 July; 24 July, 30 June, 31 May
                   QStringList going;
                   for (int i = 60; i >= 1; --i) {
                       if (i != 60 && i != 59 && i != 56 && i != 36 && i != 6)
                           going.append(u"d%1"_s.arg(i));
                   }
                   return going;
               }();
    }
    void rules()
    {
        QFETCH(QVector<Backup>, all);
        QFETCH(Retention, retention);
        QFETCH(QStringList, expected);
        QStringList found = gone(all, retention);
        if (!std::any_of(all.begin(), all.end(), [](const Backup &b) { return !b.basedOn.isEmpty(); })) // no order is asked for
            std::sort(found.begin(), found.end()), std::sort(expected.begin(), expected.end());
        QCOMPARE(found, expected);
    }

    void daysAreThoseOfTheZone()
    {
        // 23:00 and 01:00 in New York are one day in UTC, and two there.
        const QVector all{made(u"a"_s, u"2025-07-23T03:00:00Z"_s), made(u"b"_s, u"2025-07-23T05:00:00Z"_s)};
        QCOMPARE(gone(all, {.keepDaily = 2}), QStringList{u"a"_s});
        QCOMPARE(gone(all, {.keepDaily = 2}, QTimeZone("America/New_York")), QStringList());
        // Three days back over the night in which the clock was put forward are 71 hours.
        const qint64 now = core::parseIsoUtc(u"2025-04-01T12:00:00Z");
        const QVector edge{made(u"a"_s, u"2025-03-29T12:30:00Z"_s), made(u"b"_s, u"2025-04-01T02:00:00Z"_s)};
        QCOMPARE(gone(edge, {.keepForDays = 3}, QTimeZone("Europe/Berlin"), now), QStringList{u"a"_s});
        QCOMPARE(gone(edge, {.keepForDays = 3}, QTimeZone::utc(), now), QStringList());
    }

    void randomHistories()
    {
        QRandomGenerator random(20250724);
        for (int round = 0; round < 400; ++round) {
            const QTimeZone zone(random.bounded(2) ? "Europe/Berlin" : "America/Santiago");
            QVector<Backup> all;
            qint64 time = kNow - qint64(random.bounded(400)) * 24 * 3'600'000;
            const int count = random.bounded(60);
            for (int i = 0; i < count && time < kNow; ++i, time += qint64(random.bounded(1, 60)) * 3'600'000) {
                Backup backup = made(u"b%1"_s.arg(i, 3, 10, QChar(u'0')), {});
                backup.createdAtMs = time;
                const int kind = random.bounded(10);
                backup.status = kind == 0 ? BackupStatus::Failed : kind == 1 ? BackupStatus::Cancelled : BackupStatus::Completed;
                if (i == count - 1 && random.bounded(4) == 0)
                    backup.status = BackupStatus::InProgress;
                if (random.bounded(20) == 0)
                    backup.proof.verifiedAtMs = time;
                if (random.bounded(15) == 0)
                    backup.schedule = core::ScheduleId(u"another"_s);
                if (!all.isEmpty() && random.bounded(4) != 0) {
                    const Backup &base = all[random.bounded(std::max(0, int(all.size()) - 3), int(all.size()))];
                    if (base.status == BackupStatus::Completed)
                        backup.basedOn = base.id;
                }
                all.append(backup);
            }
            Retention rule;
            switch (random.bounded(6)) {
            case 0: rule.keepForDays = random.bounded(1, 40); break;
            case 1: rule.keepForWeeks = random.bounded(1, 10); break;
            case 2: rule.keepForMonths = random.bounded(1, 12); break;
            case 3: rule.keepLast = random.bounded(1, 20); break;
            case 4: rule = {.keepLast = random.bounded(3), .keepDaily = random.bounded(8), .keepWeekly = random.bounded(5), .keepMonthly = random.bounded(5)}; break;
            default: break;
            }

            const QSet<BackupId> expected = staying(all, rule, zone, kNow);
            QVector<Backup> left = all;
            for (const BackupId &id : expiredBackups(all, kSchedule, rule, zone, kNow)) {
                left.removeIf([&](const Backup &b) { return b.id == id; });
                for (const Backup &other : left) // after each step, whatever ends the server there
                    QVERIFY2(other.basedOn != id, qPrintable(u"round %1: %2 lacks its base"_s.arg(round).arg(other.id.toString())));
            }
            QSet<BackupId> found;
            for (const Backup &b : left)
                found.insert(b.id);
            QVERIFY2(found == expected, qPrintable(u"round %1"_s.arg(round)));
        }
    }
};

QTEST_APPLESS_MAIN(TestRetention)
#include "tst_retention.moc"
