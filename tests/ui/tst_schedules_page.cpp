// SPDX-License-Identifier: GPL-3.0-or-later
#include "backup_stage.h"
#include "ui/dialogs/small_dialogs.h"
#include "ui/dialogs/cron_builder.h"
#include "ui/dialogs/retention_field.h"
#include "ui/dialogs/schedule_dialog.h"
#include "ui/pages/schedule_aside.h"
#include "ui/pages/schedules_page.h"
#include "ui/theme/theme.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/key_value_list.h"
#include "ui/widgets/month_grid.h"
#include "ui/widgets/states.h"

using core::BackupSchedule;
using models::CronChoice;
using support::FakeBackups;
using ui::dialogs::CronBuilder;
using ui::dialogs::RetentionField;
using ui::dialogs::ScheduleDialog;
using Shown = ui::widgets::StateStack::Shown;
using Stage = BackupStage<ui::pages::SchedulesPage>;

class tst_SchedulesPage : public QObject
{
    Q_OBJECT

    std::unique_ptr<ui::theme::Theme> m_theme;
    core::ManualClock m_clock{QDateTime(QDate(2025, 7, 15), QTime(12, 0)).toMSecsSinceEpoch()};

    BackupSchedule schedule(const char *id) const
    {
        BackupSchedule schedule = FakeBackups::makeSchedule(QString::fromLatin1(id));
        schedule.timeZone = QString::fromLatin1(QTimeZone::systemTimeZoneId());
        schedule.nextRuns = {m_clock.nowMs() + 14 * 3'600'000LL};
        return schedule;
    }
    void choose(Stage &s, const BackupSchedule &first) const
    {
        s.addServices();
        s.fake().putSchedule(first);
        s.fake().putSchedule(schedule("weekly"));
        s.open(&s.backend);
        QTRY_COMPARE(s.rows(), 2);
        QTRY_COMPARE(s.services.rowCount(), 3);
        s.page.select(first.id);
        QCOMPARE(s.page.selectedId(), first.id);
    }

private slots:
    void initTestCase()
    {
        QLocale::setDefault(QLocale::c());
        m_theme = std::make_unique<ui::theme::Theme>(*qApp, ui::theme::Mode::Light);
    }
    void cleanupTestCase() { m_theme.reset(); }

    void everyStateIsShown()
    {
        Stage s(m_clock);
        s.backend.setHeld(true);
        s.open(&s.backend);
        QTRY_COMPARE(s.page.states()->shown(), Shown::Loading);
        s.backend.setHeld(false);
        QTRY_COMPARE(s.page.states()->shown(), Shown::Empty);
        QVERIFY(s.page.states()->empty().title().contains(QStringLiteral("No schedules yet")));
        s.backend.fail(QStringLiteral("backups"), core::Error{core::ErrorCode::Internal, QStringLiteral("Broken"), {}, {}, {}});
        s.page.refresh();
        QTRY_COMPARE(s.page.states()->shown(), Shown::Failed);
        s.backend.failNothing();
        s.fake().putSchedule(schedule("nightly"));
        s.page.states()->retryButton()->click();
        QTRY_COMPARE(s.page.states()->shown(), Shown::Content);
        s.page.filterField()->setText(QStringLiteral("zzz"));
        QCOMPARE(s.page.states()->shown(), Shown::Empty);
    }

    void whoMayNotSeeThemIsTold()
    {
        Stage s(m_clock);
        s.backend.forbid();
        s.open(&s.backend);
        QTRY_COMPARE(s.page.states()->shown(), Shown::Empty);
        QVERIFY(s.page.states()->empty().sentence().contains(QStringLiteral("backups:read")));
    }

    void aNewOneIsMadeInWords()
    {
        Stage s(m_clock);
        s.addServices();
        s.open(&s.backend);
        QTRY_COMPARE(s.page.states()->shown(), Shown::Empty);
        s.page.openCreate();
        auto *dialog = s.dialog<ScheduleDialog>();
        QVERIFY(dialog);
        QCOMPARE(dialog->words(), QStringLiteral("At 02:00 every day"));
        QCOMPARE(dialog->nextRuns().size(), 5);
        CronBuilder *cron = dialog->cron();
        cron->kinds()->choose(int(CronChoice::Kind::Weekly));
        for (auto *day : cron->weekdays())
            day->setChecked(false);
        dialog->nameField()->setText(QStringLiteral("weekend"));
        dialog->actionButton()->click();
        QCOMPARE(s.backend.callCount(QStringLiteral("backups.createSchedule")), 0); // no day
        cron->weekdays()[6]->setChecked(true);
        cron->time()->setTime(QTime(4, 30));
        QCOMPARE(cron->expression(), QStringLiteral("30 4 * * 6"));
        QVERIFY(dialog->words().contains(QStringLiteral("Saturday")));
        // What was chosen goes on as one's own.
        cron->kinds()->choose(int(CronChoice::Kind::Own));
        QCOMPARE(cron->own()->text(), QStringLiteral("30 4 * * 6"));
        cron->own()->clear();
        QTest::keyClicks(cron->own(), QStringLiteral("61 4 * * 6"));
        dialog->actionButton()->click();
        QVERIFY(cron->expressionField()->error().contains(QStringLiteral("61")));
        cron->own()->clear();
        QTest::keyClicks(cron->own(), QStringLiteral("*/15 * * * *"));
        QVERIFY(dialog->words().contains(QStringLiteral("15 minute")));
        dialog->retention()->kindBox()->setCurrentIndex(dialog->retention()->kindBox()->findData(int(RetentionField::Kind::Age)));
        dialog->retention()->amount()->setValue(30);
        dialog->actionButton()->click();
        QTRY_COMPARE(s.rows(), 1);
        const BackupSchedule &sent = s.fake().lastSchedule();
        QCOMPARE(sent.cronExpression, QStringLiteral("*/15 * * * *"));
        QCOMPARE(sent.retention.keepForDays, 30);
        QVERIFY(sent.enabled);
        QTRY_VERIFY(!s.page.selectedId().isEmpty()); // what was made is chosen
        QVERIFY(s.done.last().contains(QStringLiteral("weekend")));
    }

    void aChangeSendsOnlyWhatChanged()
    {
        Stage s(m_clock);
        choose(s, schedule("nightly"));
        s.page.aside()->editButton()->click();
        auto *dialog = s.dialog<ScheduleDialog>();
        QVERIFY(!dialog->actionButton()->isEnabled()); // nothing is changed yet
        QCOMPARE(dialog->cron()->kinds()->chosen(), int(CronChoice::Kind::Daily));
        dialog->cron()->time()->setTime(QTime(3, 0));
        QVERIFY(dialog->actionButton()->isEnabled());
        dialog->actionButton()->click();
        QTRY_COMPARE(s.fake().lastSchedulePatch().keys(), QStringList{QStringLiteral("cronExpression")});
        QTRY_COMPARE(s.desk.schedules.find(scheduleId("nightly"))->cronExpression, QStringLiteral("0 3 * * *"));
    }

    void theServersReasonStandsAtItsField()
    {
        Stage s(m_clock);
        choose(s, schedule("nightly"));
        s.backend.fail(QStringLiteral("backups.updateSchedule"), core::Error::validation(QStringLiteral("name"), QStringLiteral("is taken")));
        s.page.openEdit(scheduleId("nightly"));
        auto *dialog = s.dialog<ScheduleDialog>();
        dialog->nameField()->setText(QStringLiteral("weekly"));
        dialog->actionButton()->click();
        auto *field = qobject_cast<ui::dialogs::FormField *>(dialog->nameField()->parentWidget());
        QTRY_COMPARE(field->error(), QStringLiteral("is taken"));
        QVERIFY(dialog->isVisible());
    }

    void runNowSwitchAndDelete()
    {
        Stage s(m_clock);
        choose(s, schedule("nightly"));
        s.page.aside()->runButton()->click();
        QTRY_COMPARE(s.backend.callCount(QStringLiteral("backups.runSchedule nightly")), 1);
        QTRY_COMPARE(s.desk.backups.rowCount(), 1);
        s.page.aside()->enabledSwitch()->click();
        QTRY_VERIFY(!s.desk.schedules.find(scheduleId("nightly"))->enabled);
        QTRY_VERIFY(s.page.aside()->enabledSwitch()->isEnabled());
        QVERIFY(!s.page.aside()->enabledSwitch()->isChecked());
        s.page.askDelete(scheduleId("nightly"));
        auto *question = s.dialog<ui::dialogs::QuestionDialog>();
        QVERIFY(question);
        question->actionButton()->click();
        QTRY_COMPARE(s.rows(), 1);
        QVERIFY(s.done.last().contains(QStringLiteral("backups stay")));
    }

    void aRefusedSwitchGoesBack()
    {
        Stage s(m_clock);
        choose(s, schedule("nightly"));
        s.backend.fail(QStringLiteral("backups.updateSchedule"), core::Error{core::ErrorCode::Internal, QStringLiteral("Broken"), {}, {}, {}});
        s.page.aside()->enabledSwitch()->click();
        QTRY_COMPARE(s.failures.size(), 1);
        QVERIFY(s.page.aside()->enabledSwitch()->isChecked());
        QVERIFY(s.page.aside()->enabledSwitch()->isEnabled());
    }

    void overdueOnesAreSeenAndCounted()
    {
        Stage s(m_clock);
        BackupSchedule late = schedule("nightly");
        late.overdue = true;
        late.lastRunMs = m_clock.nowMs() - 3 * 86'400'000LL;
        late.lastResult = QStringLiteral("failed: no space left");
        choose(s, late);
        QCOMPARE(s.badge, 1);
        QVERIFY(s.page.footerText().contains(QStringLiteral("1 overdue")));
        QCOMPARE(s.page.aside()->facts()->valueOf(QStringLiteral("Reason")), QStringLiteral("no space left"));
        late.overdue = false;
        late.lastResult = QStringLiteral("completed");
        s.fake().putScheduleAndTell(late);
        QTRY_COMPARE(s.badge, 0);
    }

    void theCalendarIsWalkedByKeys()
    {
        Stage s(m_clock);
        core::Backup past = FakeBackups::makeBackup(QStringLiteral("past"));
        past.schedule = scheduleId("nightly");
        past.createdAtMs = QDateTime(QDate(2025, 7, 14), QTime(2, 0)).toMSecsSinceEpoch();
        s.fake().put(past);
        choose(s, schedule("nightly"));
        auto *grid = s.page.aside()->grid();
        QTRY_VERIFY(grid->textOf(QDate(2025, 7, 14)).contains(QStringLiteral("1 completed")));
        QVERIFY(grid->textOf(QDate(2025, 7, 16)).contains(QStringLiteral("1 to come")));
        QVERIFY(grid->textOf(QDate(2025, 7, 13)).contains(QStringLiteral("no runs")));
        QCOMPARE(grid->chosen(), QDate(2025, 7, 15));
        grid->setFocus();
        QTest::keyClick(grid, Qt::Key_Left);
        QCOMPARE(grid->chosen(), QDate(2025, 7, 14));
        QCOMPARE(s.page.aside()->dayTexts(), QStringList{QStringLiteral("02:00 · nightly · Completed")});
        QTest::keyClick(grid, Qt::Key_PageDown);
        QCOMPARE(grid->month(), QDate(2025, 8, 1));
        QVERIFY(grid->textOf(QDate(2025, 8, 20)).contains(QStringLiteral("1 to come")));
        // A past run leads to its backup.
        grid->choose(QDate(2025, 7, 14));
        const auto linkShown = [&s]() -> QPushButton * {
            for (QPushButton *button : s.page.aside()->findChildren<QPushButton *>())
                if (button->text().contains(QStringLiteral("nightly · Completed")) && button->isVisible())
                    return button;
            return nullptr;
        };
        QPushButton *link = nullptr;
        QTRY_VERIFY((link = linkShown()));
        link->click();
        QCOMPARE(s.wishes.last().backup, past.id);
    }

    void aHundredSchedulesThatRunOftenAreNoBurden()
    {
        Stage s(m_clock);
        for (int i = 0; i < 100; ++i) {
            BackupSchedule often = schedule(qPrintable(QStringLiteral("s%1").arg(i)));
            often.cronExpression = QStringLiteral("*/5 * * * *");
            s.fake().putSchedule(often);
        }
        s.open(&s.backend);
        QTRY_COMPARE(s.rows(), 100);
        s.page.aside()->grid()->choose(QDate(2025, 7, 16));
        QTRY_VERIFY(s.page.aside()->dayTexts().size() > 10);
        QVERIFY(s.page.aside()->dayTexts().last().contains(QStringLiteral("more")));
    }
};

QTEST_MAIN(tst_SchedulesPage)
#include "tst_schedules_page.moc"
