// SPDX-License-Identifier: GPL-3.0-or-later
// What one is told of without looking: each kind once, a storm as one, and nothing that passed by itself.
#include "fake_controls.h"
#include "models/backup_desk.h"
#include "models/service_model.h"
#include "ui/shell/activity.h"
#include "ui/shell/main_window.h"
#include "ui/shell/notice_desk.h"
#include "ui/shell/translations.h"

#include <QtTest>
#include <QtWidgets>

using namespace ui::shell;
using support::FakeBackend;
using support::FakeBackups;
using ui::pages::PageId;

class tst_NoticeDesk : public QObject
{
    Q_OBJECT

    struct Stage
    {
        core::ManualClock clock;
        FakeBackend backend;
        models::ServiceModel services;
        models::BackupDesk desk{clock};
        NoticeDesk notices{services, desk, clock, {core::Millis(50), core::Millis(100), core::Millis(60'000)}};
        QSignalSpy told{&notices, &NoticeDesk::noticed};

        Stage()
        {
            backend.fill(0);
            services.setBackend(&backend);
            desk.setBackend(&backend);
            notices.setBackend(&backend, QStringLiteral("Production"));
        }
        ~Stage()
        {
            notices.setBackend(nullptr, {});
            desk.setBackend(nullptr);
            services.setBackend(nullptr);
        }
        void failService(const QString &id)
        {
            backend.putAndTell(FakeBackend::makeService(id, core::ServiceStatus::Error), core::ServiceEventKind::Failed);
        }
        Notice notice(int at) const { return told.at(at)[0].value<Notice>(); }
    };

private slots:
    void initTestCase()
    {
        qRegisterMetaType<ui::shell::Notice>();
        ui::shell::installTranslations(*QCoreApplication::instance()); // for the plural forms
    }

    void aFailedServiceIsTold()
    {
        Stage s;
        s.failService(QStringLiteral("alpha"));
        QTRY_COMPARE(s.told.count(), 1);
        const Notice notice = s.notice(0);
        QCOMPARE(notice.kind, NoticeKind::ServiceFailed);
        QCOMPARE(notice.title, QStringLiteral("1 service failed"));
        QVERIFY(notice.text.contains(QStringLiteral("Production")));
        QCOMPARE(notice.where.page, PageId::Services);
        QCOMPARE(notice.where.service, core::ServiceId(QStringLiteral("alpha")));
    }

    void aStormIsOneNotice()
    {
        Stage s;
        for (int i = 0; i < 500; ++i)
            s.failService(QStringLiteral("service-%1").arg(i));
        for (int i = 0; i < 500; ++i) // and again, and again
            s.failService(QStringLiteral("service-%1").arg(i % 7));
        QTRY_COMPARE(s.told.count(), 1);
        QCOMPARE(s.notice(0).title, QStringLiteral("500 services failed"));
        QVERIFY(s.notice(0).text.size() < 200);
        QVERIFY(s.notice(0).where.service.isEmpty());

        // What was told is not told again before long.
        s.failService(QStringLiteral("service-3"));
        s.failService(QStringLiteral("another"));
        QTRY_COMPARE(s.told.count(), 2);
        QCOMPARE(s.notice(1).title, QStringLiteral("1 service failed"));
        QCOMPARE(s.notice(1).where.service, core::ServiceId(QStringLiteral("another")));
        s.clock.advance(core::Millis(60'001));
        s.failService(QStringLiteral("service-3"));
        QTRY_COMPARE(s.told.count(), 3);
    }

    void aFailedBackupIsTold()
    {
        Stage s;
        s.backend.fakeBackups().put(FakeBackups::makeBackup(QStringLiteral("nightly")));
        s.backend.backups().verify(core::BackupId(QStringLiteral("nightly")), {});
        QTRY_COMPARE(s.desk.jobs.rowCount(), 1);
        s.backend.fakeBackups().finish(s.backend.fakeBackups().lastJob(), core::JobStatus::Failed, QStringLiteral("No space left"));
        QTRY_COMPARE(s.told.count(), 1);
        QCOMPARE(s.notice(0).kind, NoticeKind::BackupFailed);
        QCOMPARE(s.notice(0).where.page, PageId::Backups);
    }

    void anOverdueScheduleIsToldOnce()
    {
        Stage s;
        core::BackupSchedule schedule;
        schedule.id = core::ScheduleId(QStringLiteral("s1"));
        schedule.name = QStringLiteral("Nightly");
        s.desk.schedules.applySchedule(schedule);
        schedule.overdue = true;
        s.desk.schedules.applySchedule(schedule);
        QTRY_COMPARE(s.told.count(), 1);
        QCOMPARE(s.notice(0).kind, NoticeKind::BackupOverdue);
        QVERIFY(s.notice(0).text.contains(QStringLiteral("Nightly")));
        schedule.missed = 4; // it changes, and is overdue as before
        s.desk.schedules.applySchedule(schedule);
        s.failService(QStringLiteral("alpha"));
        QTRY_COMPARE(s.told.count(), 2);
        QCOMPARE(s.notice(1).kind, NoticeKind::ServiceFailed);
    }

    void onlyAConnectionThatStaysLostIsTold()
    {
        Stage s;
        s.backend.drop();
        s.backend.comeBack(); // sooner than one would mind
        s.backend.drop();
        QTRY_COMPARE(s.told.count(), 1);
        QCOMPARE(s.notice(0).kind, NoticeKind::ConnectionLost);
        QCOMPARE(s.notice(0).text, QStringLiteral("Production"));
        s.backend.comeBack();
        s.backend.drop(); // lost again is news again
        QTRY_COMPARE(s.told.count(), 2);
    }

    void anotherServerBeginsAnew()
    {
        Stage s;
        s.failService(QStringLiteral("alpha"));
        s.notices.setBackend(nullptr, {}); // before it was told: nobody is there to care
        FakeBackend other;
        s.notices.setBackend(&other, QStringLiteral("Staging"));
        other.putAndTell(FakeBackend::makeService(QStringLiteral("beta"), core::ServiceStatus::Error), core::ServiceEventKind::Failed);
        QTRY_COMPARE(s.told.count(), 1);
        QVERIFY(s.notice(0).text.contains(QStringLiteral("Staging")));
        s.notices.setBackend(nullptr, {});
    }

    void theWindowTellsWhenNobodyLooksAtIt()
    {
        core::ManualClock clock;
        ui::theme::Theme theme(*qApp, ui::theme::Mode::Light);
        FakeBackend backend;
        FakeServerControl server;
        FakeConnections connections;
        MainWindow window(theme, server, connections, clock);
        QSignalSpy told(&window, &MainWindow::noticed);
        QSignalSpy standing(&window, &MainWindow::standingChanged);
        connections.useLocal(&backend);
        QTRY_COMPARE(window.standing(), Standing::Healthy);
        backend.putAndTell(FakeBackend::makeService(QStringLiteral("alpha"), core::ServiceStatus::Error), core::ServiceEventKind::Failed);
        QTRY_COMPARE_WITH_TIMEOUT(told.count(), 1, 10'000); // it was never shown
        QTRY_COMPARE(window.standing(), Standing::Degraded);
        backend.drop();
        QTRY_COMPARE(window.standing(), Standing::Down);
        connections.close();
        QTRY_COMPARE(window.standing(), Standing::Disconnected);

        // Looked at, it tells by itself.
        window.show();
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        FakeBackend again;
        connections.useLocal(&again);
        const int results = int(window.activity()->results().size());
        again.putAndTell(FakeBackend::makeService(QStringLiteral("beta"), core::ServiceStatus::Error), core::ServiceEventKind::Failed);
        QTRY_VERIFY(int(window.activity()->results().size()) > results);
        again.drop();
        QTRY_COMPARE(window.standing(), Standing::Down);
        QCOMPARE(told.count(), 1);
        connections.close();
    }
};

QTEST_MAIN(tst_NoticeDesk)
#include "tst_notice_desk.moc"
