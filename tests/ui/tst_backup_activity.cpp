// SPDX-License-Identifier: GPL-3.0-or-later
// Backups in the window around their pages: what is under way and how it ended, badges, commands, and
// the way between the two pages.
#include "fake_controls.h"
#include "models/dashboard_words.h"
#include "ui/pages/backups_page.h"
#include "ui/pages/schedules_page.h"
#include "ui/shell/activity_panel.h"
#include "ui/shell/main_window.h"
#include "ui/shell/page_stack.h"
#include "ui/shell/top_bar.h"
#include "ui/theme/theme.h"
#include "ui/widgets/sidebar.h"
#include "ui/widgets/table_view.h"

#include <QtTest>
#include <QtWidgets>

using support::FakeBackend;
using support::FakeBackups;
using ui::pages::PageId;
using ui::widgets::ToastKind;

class tst_BackupActivity : public QObject
{
    Q_OBJECT

    std::unique_ptr<ui::theme::Theme> m_theme;
    core::SystemClock m_clock;

    struct Stage
    {
        FakeBackend backend;
        FakeServerControl server;
        FakeConnections connections;
        ui::shell::MainWindow window;
        Stage(ui::theme::Theme &theme, const core::Clock &clock) : window(theme, server, connections, clock)
        {
            backend.fakeBackups().put(FakeBackups::makeBackup(QStringLiteral("nightly")));
            window.show();
            (void)QTest::qWaitForWindowExposed(&window);
            connections.useLocal(&backend);
            (void)QTest::qWaitFor([this] { return window.backups().backups.rowCount() == 1; });
        }
        ~Stage() { connections.close(); }
        FakeBackups &fake() { return backend.fakeBackups(); }
        core::JobId verify()
        {
            backend.backups().verify(core::BackupId(QStringLiteral("nightly")), {});
            (void)QTest::qWaitFor([this] { return !window.activity()->running().empty(); });
            return fake().lastJob();
        }
        QPushButton *cancelButton()
        {
            for (QPushButton *button : window.activityPanel()->findChildren<QPushButton *>())
                if (button->text() == QStringLiteral("Cancel"))
                    return button;
            return nullptr;
        }
        ui::widgets::SidebarEntry *entry(const QString &text)
        {
            for (auto *one : window.sidebar()->findChildren<ui::widgets::SidebarEntry *>())
                if (one->text() == text)
                    return one;
            return nullptr;
        }
    };

private slots:
    void initTestCase() { m_theme = std::make_unique<ui::theme::Theme>(*qApp, ui::theme::Mode::Light); }
    void cleanupTestCase() { m_theme.reset(); }

    void aJobIsUnderWayUntilItEnds()
    {
        Stage s(*m_theme, m_clock);
        const core::JobId job = s.verify();
        QCOMPARE(s.window.activity()->running().size(), size_t(1));
        s.fake().advance(job, 30);
        QTRY_COMPARE(s.window.activity()->running().front().percent, 30.0);
        QCOMPARE(s.window.activity()->running().front().text, QStringLiteral("Verifying nightly"));
        s.fake().finish(job);
        QTRY_VERIFY(s.window.activity()->running().empty());
        QCOMPARE(s.window.activity()->results().front().kind, ToastKind::Done);
        QVERIFY(s.window.toasts()->texts().last().contains(QStringLiteral("nightly is whole")));
    }

    void progressLeavesTheButtonUnderThePointer()
    {
        Stage s(*m_theme, m_clock);
        const core::JobId job = s.verify();
        s.fake().advance(job, 1);
        QTRY_COMPARE(s.window.activity()->running().front().percent, 1.0);
        QTest::mouseClick(s.window.topBar()->tasks(), Qt::LeftButton);
        QTRY_VERIFY(s.window.activityPanel()->isVisible());
        const QPointer<QPushButton> cancel = s.cancelButton();
        QVERIFY(cancel);
        for (int percent = 2; percent < 50; percent += 5) {
            s.fake().advance(job, percent);
            QCoreApplication::processEvents();
        }
        QCOMPARE(s.cancelButton(), cancel.data());
        QTRY_COMPARE(s.window.activityPanel()->findChild<QProgressBar *>()->value(), 47);
        QTest::mouseClick(cancel, Qt::LeftButton);
        QTRY_COMPARE(s.backend.callCount(QStringLiteral("backups.cancel")), 1);
        QTRY_VERIFY(s.window.activity()->running().empty());
    }

    void whatOthersDidIsNotedAndTheirFailuresAreTold()
    {
        Stage s(*m_theme, m_clock);
        const auto endJob = [&s](const char *id, core::JobStatus status) {
            core::BackupJob job;
            job.id = core::JobId(QString::fromLatin1(id));
            job.backupName = QStringLiteral("theirs");
            job.startedBy = QStringLiteral("jane@example.com");
            job.status = core::JobStatus::Running;
            emit s.backend.backupJobChanged(job);
            job.status = status;
            job.problem = QStringLiteral("No space left");
            emit s.backend.backupJobChanged(job);
        };
        const qsizetype toasts = s.window.toasts()->texts().size();
        endJob("good", core::JobStatus::Completed);
        QCOMPARE(s.window.toasts()->texts().size(), toasts);
        QCOMPARE(s.window.activity()->results().size(), size_t(1));
        endJob("bad", core::JobStatus::Failed);
        QCOMPARE(s.window.toasts()->texts().size(), toasts + 1);
        QVERIFY(s.window.toasts()->texts().last().contains(QStringLiteral("No space left")));
        QCOMPARE(s.window.activity()->unseenFailures(), 1);
    }

    void transfersAreUnderWayAndCanBeCalledOff()
    {
        Stage s(*m_theme, m_clock);
        models::TransferList &transfers = s.window.backups().transfers;
        const auto download = [&] {
            return transfers.start(models::TransferRow::Kind::Download, QStringLiteral("nightly"), QStringLiteral("/tmp/n.tar.zst"),
                                   s.backend.backups().download(core::BackupId(QStringLiteral("nightly")), QStringLiteral("/tmp/n.tar.zst")));
        };
        download();
        s.fake().lastTransfer()->tell(256, 1024);
        QTRY_COMPARE(s.window.activity()->running().size(), size_t(1));
        QTRY_COMPARE(s.window.activity()->running().front().percent, 25.0);
        s.window.activity()->running().front().cancel();
        QTRY_VERIFY(s.window.activity()->running().empty());
        download();
        s.fake().lastTransfer()->end(core::Error{core::ErrorCode::Unavailable, QStringLiteral("The line broke"), {}, {}, {}});
        QVERIFY(s.window.toasts()->texts().last().contains(QStringLiteral("could not be downloaded: The line broke")));
        download();
        s.fake().lastTransfer()->end(std::optional<core::BackupJob>());
        QVERIFY(s.window.toasts()->texts().last().contains(QStringLiteral("nightly is in")));
        // Another server knows nothing of what was on its way from this one.
        download();
        s.connections.close();
        QVERIFY(transfers.running().empty());
    }

    void badgesAndTheDashboardCountWhatNeedsALook()
    {
        Stage s(*m_theme, m_clock);
        core::BackupSchedule late = FakeBackups::makeSchedule(QStringLiteral("daily"));
        late.overdue = true;
        s.fake().putScheduleAndTell(late);
        QTRY_COMPARE(s.entry(QStringLiteral("Schedules"))->badge(), 1);
        core::Backup bad = FakeBackups::makeBackup(QStringLiteral("bad"));
        bad.proof.problem = QStringLiteral("Byte 17 differs");
        s.fake().putAndTell(bad);
        QTRY_COMPARE(s.entry(QStringLiteral("Backups"))->badge(), 1);
        const models::CheckWords words = models::DashboardWords::backups(s.window.backups(), m_clock.nowMs());
        QVERIFY(words.problem.contains(QStringLiteral("overdue")) && words.problem.contains(QStringLiteral("damaged")));
    }

    void commandsAndTheWayBetweenThePages()
    {
        Stage s(*m_theme, m_clock);
        s.fake().putScheduleAndTell(FakeBackups::makeSchedule(QStringLiteral("daily")));
        core::Backup made = FakeBackups::makeBackup(QStringLiteral("made"));
        made.schedule = core::ScheduleId(QStringLiteral("daily"));
        s.fake().putAndTell(made);
        QTest::keyClick(&s.window, Qt::Key_6, Qt::ControlModifier);
        QCOMPARE(s.window.pageStack()->current()->id(), PageId::Schedules);
        auto *schedules = static_cast<ui::pages::SchedulesPage *>(s.window.pageStack()->current());
        emit schedules->wants({.page = PageId::Backups, .schedule = made.schedule});
        QCOMPARE(s.window.pageStack()->current()->id(), PageId::Backups);
        auto *backups = static_cast<ui::pages::BackupsPage *>(s.window.pageStack()->current());
        QCOMPARE(backups->table()->model()->rowCount(), 1); // those of the schedule
        backups->goTo({.page = PageId::Backups, .backup = core::BackupId(QStringLiteral("nightly"))});
        QCOMPARE(backups->selectedId(), core::BackupId(QStringLiteral("nightly"))); // the filter gives way
        QStringList commands;
        for (const ui::pages::Command &command : backups->commands())
            commands << command.text;
        QVERIFY(commands.contains(QStringLiteral("New backup")));
        QVERIFY(commands.contains(QStringLiteral("Verify nightly")));
    }

    void withoutBackupsOnTheServerNothingIsCounted()
    {
        Stage s(*m_theme, m_clock);
        s.connections.close();
        FakeBackend older;
        older.fail(QStringLiteral("backups"), core::Error::notFound(QStringLiteral("Route"), {}, {}));
        s.connections.useLocal(&older);
        QTRY_COMPARE(s.window.backups().backups.loadState(), models::LoadState::Failed);
        QCOMPARE(s.entry(QStringLiteral("Backups"))->badge(), 0);
        QVERIFY(s.window.toasts()->texts().isEmpty()); // no reason to complain
        s.connections.close();
    }
};

QTEST_MAIN(tst_BackupActivity)
#include "tst_backup_activity.moc"
