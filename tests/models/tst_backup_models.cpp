// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cron.h"
#include "models/backup_contents_model.h"
#include "models/backup_desk.h"
#include "models/backup_filter_model.h"
#include "models/backup_words.h"
#include "models/cron_choice.h"
#include "models/restore_plan_model.h"
#include "models/run_calendar.h"

#include "tests/support/fake_backend.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QtTest>

using core::Backup;
using core::BackupId;
using core::BackupStatus;
using models::BackupContentsModel;
using models::BackupFilterModel;
using models::BackupModel;
using models::CalendarRun;
using models::CronChoice;
using models::LoadState;
using models::RestorePlanModel;
using models::ScheduleModel;
using support::FakeBackend;
using support::FakeBackups;
using Reporting = QAbstractItemModelTester::FailureReportingMode;

Q_DECLARE_METATYPE(models::CronChoice)

static BackupId id(const char *text)
{
    return BackupId(QString::fromLatin1(text));
}

class tst_BackupModels : public QObject
{
    Q_OBJECT

    core::SystemClock m_clock;

    static QStringList shown(const BackupFilterModel &model)
    {
        QStringList ids;
        for (int row = 0; row < model.rowCount(); ++row)
            ids << model.idAt(model.index(row, 0)).toString();
        return ids;
    }
    static QString cell(const BackupModel &model, const char *which, int column, int role = Qt::DisplayRole)
    {
        return model.data(model.index(model.rowOf(id(which)), column), role).toString();
    }

private slots:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void loadsAndShowsProgress()
    {
        FakeBackend backend;
        backend.fakeBackups().put(FakeBackups::makeBackup(QStringLiteral("one")));
        BackupModel model(m_clock);
        QAbstractItemModelTester tester(&model, Reporting::QtTest);
        model.setBackend(&backend);
        QCOMPARE(model.loadState(), LoadState::Loading);
        QTRY_COMPARE(model.loadState(), LoadState::Ready);
        QCOMPARE(cell(model, "one", BackupModel::Status), QStringLiteral("Completed"));
        QCOMPARE(cell(model, "one", BackupModel::Size), QStringLiteral("2.3 GB"));
        QCOMPARE(cell(model, "one", BackupModel::Duration), QStringLiteral("8 m 32 s"));
        QVERIFY(cell(model, "one", BackupModel::Proven).startsWith(QStringLiteral("Verified")));

        backend.backups().create({QStringLiteral("two"), {}, core::BackupType::Full, {true, true, false, true, false, {QStringLiteral("notes")}}, {}, 0});
        QTRY_COMPARE(model.rowCount(), 2);
        const BackupId made(QStringLiteral("backup_made_1"));
        QVERIFY(model.find(made)->status == BackupStatus::Pending);
        backend.fakeBackups().advance(backend.fakeBackups().lastJob(), 42);
        QCOMPARE(cell(model, "backup_made_1", BackupModel::Status), QStringLiteral("Running 42%"));
        QCOMPARE(model.data(model.index(model.rowOf(made), BackupModel::Status), BackupModel::PercentRole).toDouble(), 42.0);
        backend.fakeBackups().finish(backend.fakeBackups().lastJob());
        QCOMPARE(cell(model, "backup_made_1", BackupModel::Status), QStringLiteral("Completed"));
        backend.fakeBackups().removeAndTell(made);
        QCOMPARE(model.rowCount(), 1);
    }

    void anEventDuringALoadIsNotUndoneByAnOlderList()
    {
        FakeBackend backend;
        backend.fakeBackups().put(FakeBackups::makeBackup(QStringLiteral("one")));
        BackupModel model(m_clock);
        model.setBackend(&backend);
        QTRY_COMPARE(model.loadState(), LoadState::Ready);
        backend.setHeld(true);
        model.refresh();
        model.refresh(); // folded into one more
        emit backend.backupRemoved(id("one")); // the list that is on its way still has it
        QCOMPARE(model.rowCount(), 0);
        backend.setHeld(false);
        QTRY_VERIFY(backend.callCount(QStringLiteral("backups.list")) == 3);
        QTRY_COMPARE(model.loadState(), LoadState::Ready);
    }

    void anotherServersAnswerIsDropped()
    {
        FakeBackend first;
        FakeBackend second;
        first.fakeBackups().put(FakeBackups::makeBackup(QStringLiteral("old")));
        first.setDelay(core::Millis{30});
        BackupModel model(m_clock);
        model.setBackend(&first);
        model.setBackend(&second);
        QTRY_COMPARE(model.loadState(), LoadState::Ready);
        QTest::qWait(60); // for the answer that must not count
        QCOMPARE(model.rowCount(), 0);
        model.setBackend(nullptr);
        QCOMPARE(model.loadState(), LoadState::Idle);
    }

    void aFailedLoadSaysWhy()
    {
        FakeBackend backend;
        backend.forbid();
        models::BackupDesk desk(m_clock);
        desk.setBackend(&backend);
        QTRY_COMPARE(desk.backups.loadState(), LoadState::Failed);
        QCOMPARE(desk.backups.loadError().code, core::ErrorCode::Forbidden);
        QTRY_COMPARE(desk.schedules.loadState(), LoadState::Failed);
        desk.setBackend(nullptr);
    }

    void filtersByEverythingAndCounts()
    {
        FakeBackend backend;
        BackupModel model(m_clock);
        BackupFilterModel filter;
        QAbstractItemModelTester tester(&filter, Reporting::QtTest);
        filter.setBackups(&model);
        Backup a = FakeBackups::makeBackup(QStringLiteral("a"));
        a.services = {QStringLiteral("notes"), QStringLiteral("search")};
        a.createdAtMs = 3000;
        Backup b = FakeBackups::makeBackup(QStringLiteral("b"), BackupStatus::Failed);
        b.type = core::BackupType::Incremental;
        b.origin = core::BackupOrigin::Schedule;
        b.schedule = core::ScheduleId(QStringLiteral("s1"));
        b.services = {QStringLiteral("search")};
        b.createdAtMs = 2000;
        Backup c = FakeBackups::makeBackup(QStringLiteral("c"), BackupStatus::InProgress);
        c.services = {QStringLiteral("notes")};
        c.createdAtMs = 1000;
        model.applyBackups({a, b, c});
        QCOMPARE(shown(filter), (QStringList{QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c")})); // newest first
        filter.setState(BackupFilterModel::State::Failed);
        QCOMPARE(shown(filter), QStringList{QStringLiteral("b")});
        filter.setState({});
        filter.setService(QStringLiteral("notes"));
        QCOMPARE(shown(filter), (QStringList{QStringLiteral("a"), QStringLiteral("c")}));
        QCOMPARE(filter.count(BackupFilterModel::State::Good), 1);
        QCOMPARE(filter.count(BackupFilterModel::State::Going), 1);
        QCOMPARE(filter.count(BackupFilterModel::State::Failed), 0);
        filter.setService({});
        filter.setType(core::BackupType::Incremental);
        QCOMPARE(shown(filter), QStringList{QStringLiteral("b")});
        filter.setType({});
        filter.setOrigin(core::BackupOrigin::Manual);
        QCOMPARE(filter.countAll(), 2);
        filter.setOrigin({});
        filter.setSchedule(core::ScheduleId(QStringLiteral("s1")));
        QCOMPARE(shown(filter), QStringList{QStringLiteral("b")});
        filter.setSchedule({});
        filter.setText(QStringLiteral("search"));
        QCOMPARE(filter.countAll(), 2);
        // One that changes its state moves between the counts.
        filter.setText({});
        c.status = BackupStatus::Completed;
        model.applyBackup(c);
        QTRY_COMPARE(filter.count(BackupFilterModel::State::Good), 2);
        QCOMPARE(filter.servicesThere(), (QStringList{QStringLiteral("notes"), QStringLiteral("search")}));
    }

    void anAnswerThatComesAfterTheEndIsOld()
    {
        BackupModel model(m_clock);
        const Backup begun = FakeBackups::makeBackup(QStringLiteral("a"), BackupStatus::InProgress);
        for (const BackupStatus end : {BackupStatus::Completed, BackupStatus::Failed, BackupStatus::Cancelled}) {
            model.applyBackups({});
            model.applyBackup(FakeBackups::makeBackup(QStringLiteral("a"), end));
            model.applyBackup(begun);
            QCOMPARE(model.rowCount(), 1);
            QVERIFY(model.rowAt(0).status == end);
        }
    }

    void keepsToTheRulesUnderRandomListsAndEvents()
    {
        BackupModel model(m_clock);
        BackupFilterModel filter;
        QAbstractItemModelTester tester(&model, Reporting::QtTest);
        QAbstractItemModelTester proxyTester(&filter, Reporting::QtTest);
        filter.setBackups(&model);
        QRandomGenerator random(7);
        const auto any = [&random] {
            constexpr std::array kStates{BackupStatus::Pending, BackupStatus::InProgress, BackupStatus::Completed, BackupStatus::Failed};
            Backup backup = FakeBackups::makeBackup(QStringLiteral("b%1").arg(random.bounded(30)), kStates[random.bounded(4u)]);
            backup.services = {QStringLiteral("s%1").arg(random.bounded(4))};
            backup.createdAtMs = random.bounded(100'000);
            return backup;
        };
        for (int step = 0; step < 400; ++step) {
            switch (random.bounded(6)) {
            case 0: {
                QVector<Backup> list;
                for (int i = random.bounded(30); i > 0; --i)
                    list << any();
                model.applyBackups(list);
                break;
            }
            case 1: model.removeBackup(BackupId(QStringLiteral("b%1").arg(random.bounded(30)))); break;
            case 2: filter.setService(random.bounded(2) ? QStringLiteral("s1") : QString()); break;
            case 3: filter.setState(random.bounded(2) ? std::optional(BackupFilterModel::State::Good) : std::nullopt); break;
            case 4: model.tick(); break;
            default: model.applyBackup(any());
            }
            const int wanted = filter.rowCount();
            int fitting = 0;
            for (int row = 0; row < model.rowCount(); ++row) {
                const Backup &backup = model.rowAt(row);
                fitting += (filter.service().isEmpty() || backup.services.contains(filter.service()))
                    && (!filter.state() || BackupFilterModel::stateOf(backup.status) == *filter.state());
            }
            QCOMPARE(wanted, fitting);
        }
    }

    void tellsOnceThatAJobHasEnded()
    {
        FakeBackend backend;
        backend.fakeBackups().put(FakeBackups::makeBackup(QStringLiteral("one")));
        models::BackupJobModel jobs;
        QAbstractItemModelTester tester(&jobs, Reporting::QtTest);
        QSignalSpy ended(&jobs, &models::BackupJobModel::ended);
        jobs.setBackend(&backend);
        backend.backups().verify(id("one"), {});
        QTRY_COMPARE(jobs.rowCount(), 1);
        QVERIFY(jobs.running(id("one")));
        const core::JobId job = backend.fakeBackups().lastJob();
        backend.fakeBackups().advance(job, 10);
        QCOMPARE(jobs.data(jobs.index(0, 0), Qt::DisplayRole).toString(), QStringLiteral("Verifying one"));
        backend.fakeBackups().finish(job);
        emit backend.backupJobChanged(*backend.fakeBackups().heldJob(job)); // told twice
        QCOMPARE(ended.count(), 1);
        QVERIFY(!jobs.running(id("one")));
    }

    void aJobThatEndedWhileNobodyWasConnectedIsTold()
    {
        models::BackupJobModel jobs;
        QSignalSpy ended(&jobs, &models::BackupJobModel::ended);
        core::BackupJob job;
        job.id = core::JobId(QStringLiteral("j"));
        job.status = core::JobStatus::Running;
        jobs.applyJobs({job});
        job.status = core::JobStatus::Failed;
        jobs.applyJobs({job});
        QCOMPARE(ended.count(), 1);
        jobs.applyJobs({job});
        QCOMPARE(ended.count(), 1);
    }

    void schedulesHaveALight_data()
    {
        QTest::addColumn<bool>("enabled");
        QTest::addColumn<bool>("overdue");
        QTest::addColumn<QString>("lastResult");
        QTest::addColumn<qint64>("lastGood");
        QTest::addColumn<int>("light");
        QTest::newRow("on time") << true << false << "completed" << qint64(1) << int(ScheduleModel::Light::Good);
        QTest::newRow("has not run yet") << true << false << "" << qint64(0) << int(ScheduleModel::Light::Waiting);
        QTest::newRow("failed, but not too old") << true << false << "failed: no space left" << qint64(1) << int(ScheduleModel::Light::Failed);
        QTest::newRow("overdue") << true << true << "failed: no space left" << qint64(1) << int(ScheduleModel::Light::Overdue);
        QTest::newRow("switched off") << false << true << "completed" << qint64(1) << int(ScheduleModel::Light::Off);
    }
    void schedulesHaveALight()
    {
        QFETCH(bool, enabled);
        QFETCH(bool, overdue);
        QFETCH(QString, lastResult);
        QFETCH(qint64, lastGood);
        QFETCH(int, light);
        core::BackupSchedule schedule = FakeBackups::makeSchedule(QStringLiteral("s"));
        schedule.enabled = enabled;
        schedule.overdue = overdue;
        schedule.lastResult = lastResult;
        schedule.lastGoodMs = lastGood;
        QCOMPARE(int(ScheduleModel::lightOf(schedule)), light);
    }

    void schedulesArePatched()
    {
        FakeBackend backend;
        backend.fakeBackups().putSchedule(FakeBackups::makeSchedule(QStringLiteral("nightly")));
        ScheduleModel model(m_clock);
        QAbstractItemModelTester tester(&model, Reporting::QtTest);
        model.setBackend(&backend);
        QTRY_COMPARE(model.rowCount(), 1);
        QCOMPARE(model.data(model.index(0, ScheduleModel::When), Qt::DisplayRole).toString(), QStringLiteral("At 02:00 every day"));
        QCOMPARE(model.data(model.index(0, ScheduleModel::Kept), Qt::DisplayRole).toString(), QStringLiteral("7 day(s)"));
        core::BackupSchedule late = FakeBackups::makeSchedule(QStringLiteral("weekly"));
        late.overdue = true;
        backend.fakeBackups().putScheduleAndTell(late);
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(model.overdue(), 1);
        model.tick();
        backend.fakeBackups().removeScheduleAndTell(late.id);
        QCOMPARE(model.overdue(), 0);
    }

    void opensABackupFolderByFolder()
    {
        FakeBackend backend;
        backend.fakeBackups().put(FakeBackups::makeBackup(QStringLiteral("one")));
        using Kind = core::BackupEntry::Kind;
        QVector<core::BackupEntry> entries{{QStringLiteral("platform"), Kind::Folder, 0, 0}, {QStringLiteral("services"), Kind::Folder, 0, 0},
                                           {QStringLiteral("services/notes"), Kind::Folder, 0, 0},
                                           {QStringLiteral("services/notes/definition.json"), Kind::File, 512, 0}};
        for (int i = 0; i < 250; ++i)
            entries << core::BackupEntry{QStringLiteral("services/notes/f%1").arg(i, 4, 10, QLatin1Char('0')), Kind::File, i, 0};
        backend.fakeBackups().setContents(id("one"), entries);
        BackupContentsModel model;
        QAbstractItemModelTester tester(&model, Reporting::QtTest);
        model.show(&backend, id("one"));
        QTRY_COMPARE(model.rowCount(), 2);
        const QPersistentModelIndex services = model.index(1, 0);
        QVERIFY(model.hasChildren(services));
        model.fetchMore(services); // unless the tester did
        QTRY_COMPARE(model.rowCount(services), 1);
        const QPersistentModelIndex notes = model.index(0, 0, services);
        QCOMPARE(notes.data().toString(), QStringLiteral("notes"));
        model.fetchMore(notes);
        QTRY_COMPARE(model.rowCount(notes), 251); // over three pages
        QCOMPARE(model.index(0, BackupContentsModel::Size, notes).data().toString(), QStringLiteral("512 B"));
        QVERIFY(!model.hasChildren(model.index(0, 0, notes)));

        model.setSearch(QStringLiteral("f0001"));
        QTRY_COMPARE(model.rowCount(), 1);
        QCOMPARE(model.index(0, 0).data().toString(), QStringLiteral("services/notes/f0001"));
        model.setSearch({});
        QTRY_COMPARE(model.rowCount(), 2);
        model.show(nullptr, {});
        QCOMPARE(model.rowCount(), 0);
    }

    void aHugeFolderIsCutAndSaysSo()
    {
        FakeBackend backend;
        backend.fakeBackups().put(FakeBackups::makeBackup(QStringLiteral("one")));
        QVector<core::BackupEntry> entries;
        for (int i = 0; i < 5000; ++i)
            entries << core::BackupEntry{QStringLiteral("f%1").arg(i, 4, 10, QLatin1Char('0'))};
        backend.fakeBackups().setContents(id("one"), entries);
        BackupContentsModel model;
        QAbstractItemModelTester tester(&model, Reporting::QtTest);
        model.show(&backend, id("one"));
        QTRY_COMPARE(model.rowCount(), BackupContentsModel::kMostShown + 1);
        QTRY_VERIFY(!model.isLoading());
        const QModelIndex last = model.index(BackupContentsModel::kMostShown, 0);
        QVERIFY(last.data().toString().contains(QStringLiteral("4000")));
        QVERIFY(!(last.flags() & Qt::ItemIsEnabled));
    }

    void aFailedLookCanBeTriedAgain()
    {
        FakeBackend backend;
        backend.fakeBackups().put(FakeBackups::makeBackup(QStringLiteral("one")));
        backend.fakeBackups().setContents(id("one"), {{QStringLiteral("a")}});
        backend.fail(QStringLiteral("backups.contents"), core::Error::internal(QStringLiteral("x")));
        BackupContentsModel model;
        QSignalSpy failed(&model, &BackupContentsModel::failed);
        model.show(&backend, id("one"));
        QTRY_COMPARE(failed.count(), 1);
        QVERIFY(!model.everLoaded());
        backend.failNothing();
        model.refetch();
        QTRY_COMPARE(model.rowCount(), 1);
    }

    void aPlanIsATree()
    {
        using Act = core::RestoreStep::Action;
        RestorePlanModel model;
        QAbstractItemModelTester tester(&model, Reporting::QtTest);
        core::RestorePlan plan;
        plan.steps = {{QStringLiteral("notes"), QStringLiteral("definition"), Act::Leave, 10, 1, {}},
                      {QStringLiteral("notes"), QStringLiteral("data"), Act::Overwrite, 2048, 12, {}},
                      {QStringLiteral("search"), QStringLiteral("volume /srv/x"), Act::Missing, 0, 0, QStringLiteral("is a mount point")},
                      {QString(), QStringLiteral("users"), Act::Create, 100, 0, {}}};
        plan.stops = plan.starts = {QStringLiteral("notes")};
        model.setPlan(plan);
        QCOMPARE(model.rowCount(), 3);
        const QModelIndex notes = model.index(0, 0);
        QCOMPARE(model.rowCount(notes), 2);
        QCOMPARE(model.index(0, RestorePlanModel::Action).data().toString(), QStringLiteral("Overwrite")); // its gravest
        QCOMPARE(model.index(0, RestorePlanModel::Note).data().toString(), QStringLiteral("stopped meanwhile, then started again"));
        QCOMPARE(model.index(0, RestorePlanModel::Item, model.index(1, 0)).data().toString(), QStringLiteral("Volume /srv/x"));
        QCOMPARE(model.index(2, 0).data().toString(), QStringLiteral("Platform"));
        const auto totals = model.totals();
        QCOMPARE(totals.create, 1);
        QCOMPARE(totals.overwrite, 1);
        QCOMPARE(totals.leave, 1);
        QCOMPARE(totals.missing, 1);
        model.setPlan({});
        QCOMPARE(model.rowCount(), 0);
    }

    void anExpressionIsAChoice_data()
    {
        QTest::addColumn<QString>("expression");
        QTest::addColumn<int>("kind");
        QTest::newRow("hourly") << "15 * * * *" << int(CronChoice::Kind::Hourly);
        QTest::newRow("daily") << "30 2 * * *" << int(CronChoice::Kind::Daily);
        QTest::newRow("weekly, two days") << "0 3 * * 1,5" << int(CronChoice::Kind::Weekly);
        QTest::newRow("weekly, Sunday") << "0 3 * * 0" << int(CronChoice::Kind::Weekly);
        QTest::newRow("monthly") << "0 4 31 * *" << int(CronChoice::Kind::Monthly);
        QTest::newRow("every quarter of an hour") << "*/15 * * * *" << int(CronChoice::Kind::Own);
        QTest::newRow("day of month or week") << "0 4 1 * 1" << int(CronChoice::Kind::Own);
        QTest::newRow("in January") << "0 4 1 1 *" << int(CronChoice::Kind::Own);
        QTest::newRow("nothing that cron knows") << "every day" << int(CronChoice::Kind::Own);
    }
    void anExpressionIsAChoice()
    {
        QFETCH(QString, expression);
        QFETCH(int, kind);
        const CronChoice choice = CronChoice::of(expression);
        QCOMPARE(int(choice.kind), kind);
        QCOMPARE(choice.expression(), expression); // and back, as it was
    }

    void theCalendarKnowsPastAndComingRuns()
    {
        core::ManualClock clock(QDateTime(QDate(2025, 7, 15), QTime(12, 0)).toMSecsSinceEpoch());
        models::BackupDesk desk(clock);
        core::BackupSchedule nightly = FakeBackups::makeSchedule(QStringLiteral("nightly"));
        nightly.timeZone = QString::fromLatin1(QTimeZone::systemTimeZoneId());
        core::BackupSchedule off = nightly;
        off.id = core::ScheduleId(QStringLiteral("off"));
        off.enabled = false;
        desk.schedules.applySchedules({nightly, off});
        Backup good = FakeBackups::makeBackup(QStringLiteral("good"));
        good.schedule = nightly.id;
        good.createdAtMs = QDateTime(QDate(2025, 7, 14), QTime(2, 0)).toMSecsSinceEpoch();
        Backup bad = FakeBackups::makeBackup(QStringLiteral("bad"), BackupStatus::Failed);
        bad.schedule = nightly.id;
        bad.createdAtMs = QDateTime(QDate(2025, 7, 15), QTime(2, 0)).toMSecsSinceEpoch();
        Backup byHand = FakeBackups::makeBackup(QStringLiteral("by-hand"));
        byHand.createdAtMs = good.createdAtMs;
        desk.backups.applyBackups({good, bad, byHand});
        const auto days = models::RunCalendar::runs(desk.schedules, desk.backups, QDate(2025, 7, 1), QDate(2025, 7, 31), clock.nowMs());
        QCOMPARE(days.value(QDate(2025, 7, 14)).size(), 1);
        QCOMPARE(days.value(QDate(2025, 7, 14)).first().kind, CalendarRun::Kind::Good);
        QCOMPARE(days.value(QDate(2025, 7, 15)).first().kind, CalendarRun::Kind::Failed);
        for (int day = 16; day <= 31; ++day) {
            QCOMPARE(days.value(QDate(2025, 7, day)).size(), 1);
            QCOMPARE(days.value(QDate(2025, 7, day)).first().kind, CalendarRun::Kind::Coming);
        }
        QVERIFY(days.value(QDate(2025, 7, 13)).isEmpty());
    }

    void theEdgesOfDaylightSavingAreNoted()
    {
        const QTimeZone berlin("Europe/Berlin");
        const auto at = [&berlin](int month, int day) { return QDateTime(QDate(2025, month, day), QTime(4, 0), berlin).toMSecsSinceEpoch(); };
        const auto runs = models::RunCalendar::coming({at(3, 29), at(3, 30), at(10, 26)}, berlin);
        QVERIFY(runs[0].note.isEmpty());
        QCOMPARE(runs[1].note, QStringLiteral("clocks go forward that day"));
        QCOMPARE(runs[2].note, QStringLiteral("clocks go back that day"));
    }

    void transfersTellHowFarTheyAre()
    {
        FakeBackend backend;
        models::TransferList list(m_clock);
        QSignalSpy ended(&list, &models::TransferList::ended);
        FakeBackups &fake = backend.fakeBackups();
        list.start(models::TransferRow::Kind::Download, QStringLiteral("one"), QStringLiteral("/tmp/x"),
                   backend.backups().download(id("one"), QStringLiteral("/tmp/x")));
        QCOMPARE(list.running().size(), size_t(1));
        fake.lastTransfer()->tell(512, 1024);
        QCOMPARE(models::TransferList::figure(list.running().front()), QStringLiteral("512 B of 1.0 KB · 50%"));
        fake.lastTransfer()->end(std::optional<core::BackupJob>());
        QCOMPARE(ended.count(), 1);
        QVERIFY(list.running().empty());
        QTRY_VERIFY(!fake.lastTransfer()); // let go
        // A cancelled one is gone without a word.
        const int number = list.start(models::TransferRow::Kind::Upload, QStringLiteral("two"), QStringLiteral("/tmp/y"),
                                      backend.backups().upload(QStringLiteral("/tmp/y"), QStringLiteral("two"), {}));
        list.cancel(number);
        QVERIFY(list.running().empty());
        QCOMPARE(ended.count(), 1);
    }

    void retentionInWords_data()
    {
        QTest::addColumn<int>("days");
        QTest::addColumn<int>("last");
        QTest::addColumn<int>("daily");
        QTest::addColumn<int>("weekly");
        QTest::addColumn<QString>("words");
        QTest::newRow("forever") << 0 << 0 << 0 << 0 << "Forever";
        QTest::newRow("an age") << 7 << 0 << 0 << 0 << "7 day(s)";
        QTest::newRow("a count") << 0 << 30 << 0 << 0 << "The last 30";
        QTest::newRow("tiers") << 0 << 0 << 7 << 4 << "7 daily, 4 weekly";
    }
    void retentionInWords()
    {
        QFETCH(int, days);
        QFETCH(int, last);
        QFETCH(int, daily);
        QFETCH(int, weekly);
        QFETCH(QString, words);
        QCOMPARE(models::BackupWords::retention({.keepForDays = days, .keepLast = last, .keepDaily = daily, .keepWeekly = weekly}), words);
    }
};

QTEST_GUILESS_MAIN(tst_BackupModels)
#include "tst_backup_models.moc"
