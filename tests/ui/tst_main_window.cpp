// SPDX-License-Identifier: GPL-3.0-or-later
#include "fake_controls.h"
#include "ui/dialogs/small_dialogs.h"
#include "ui/dialogs/connect_dialog.h"
#include "ui/pages/services_page.h"
#include "ui/shell/account_row.h"
#include "ui/shell/local_server_card.h"
#include "ui/shell/main_window.h"
#include "ui/shell/page_stack.h"
#include "ui/shell/welcome_page.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/sidebar.h"
#include "ui/widgets/states.h"

#include <QtTest>
#include <QtWidgets>

using namespace ui::shell;
using support::FakeBackend;

class tst_MainWindow : public QObject
{
    Q_OBJECT

    std::unique_ptr<ui::theme::Theme> m_theme;
    core::ManualClock m_clock;

    struct Stage
    {
        FakeBackend backend;
        FakeServerControl server;
        FakeConnections connections;
        MainWindow window;
        Stage(ui::theme::Theme &theme, const core::Clock &clock) : window(theme, server, connections, clock)
        {
            window.show();
            (void)QTest::qWaitForWindowExposed(&window);
        }
        ~Stage() { connections.close(); }
    };

private slots:
    void initTestCase() { m_theme = std::make_unique<ui::theme::Theme>(*qApp, ui::theme::Mode::Light); }
    void cleanupTestCase() { m_theme.reset(); }

    void theFirstStartOffersBothWays()
    {
        Stage s(*m_theme, m_clock);
        QVERIFY(s.window.welcomePage()->isVisible());
        QVERIFY(!s.window.sidebar()->findChild<ui::widgets::SidebarEntry *>()->isEnabled());
        QTest::mouseClick(s.window.welcomePage()->localButton(), Qt::LeftButton);
        QCOMPARE(s.connections.locals, 1);
        QVERIFY(s.window.welcomePage()->guideButton()->isVisible());
        QTest::mouseClick(s.window.welcomePage()->remoteButton(), Qt::LeftButton);
        QTRY_VERIFY(s.window.findChild<ui::dialogs::ConnectDialog *>());
    }

    void aPauseOfTheServersLimitIsTold()
    {
        Stage s(*m_theme, m_clock);
        s.connections.useLocal(&s.backend);
        emit s.backend.paused(core::Millis(7'000));
        QTRY_VERIFY(s.window.toasts()->texts().join(u' ').contains(QStringLiteral("goes on in 7 seconds")));
    }

    void theCardTellsEveryState_data()
    {
        QTest::addColumn<int>("phase");
        QTest::addColumn<bool>("on");
        QTest::addColumn<bool>("enabled");
        QTest::addColumn<QString>("words");
        QTest::newRow("off") << int(LocalServerPhase::Off) << false << true << QStringLiteral("Off");
        QTest::newRow("starting") << int(LocalServerPhase::Starting) << true << false << QStringLiteral("Starting");
        QTest::newRow("running") << int(LocalServerPhase::Running) << true << true << QStringLiteral("Running");
        QTest::newRow("stopping") << int(LocalServerPhase::Stopping) << false << false << QStringLiteral("Stopping");
        QTest::newRow("failed") << int(LocalServerPhase::Failed) << false << true << QStringLiteral("Could not start");
    }
    void theCardTellsEveryState()
    {
        QFETCH(int, phase);
        QFETCH(bool, on);
        QFETCH(bool, enabled);
        QFETCH(QString, words);
        Stage s(*m_theme, m_clock);
        s.server.set({static_cast<LocalServerPhase>(phase), 8080, m_clock.nowMs() - 8'040'000, QStringLiteral("Port 8080 is taken")});
        QCOMPARE(s.window.serverCard()->toggle()->isChecked(), on);
        QCOMPARE(s.window.serverCard()->toggle()->isEnabled(), enabled);
        QVERIFY2(s.window.serverCard()->stateLine()->text().contains(words), qPrintable(s.window.serverCard()->stateLine()->text()));
        if (static_cast<LocalServerPhase>(phase) == LocalServerPhase::Running)
            QCOMPARE(s.window.serverCard()->detail(), QStringLiteral("Port 8080 · up 2 h 14 m"));
        if (static_cast<LocalServerPhase>(phase) == LocalServerPhase::Failed)
            QCOMPARE(s.window.serverCard()->detail(), QStringLiteral("Port 8080 is taken"));
    }

    void theSwitchStartsAndStops()
    {
        Stage s(*m_theme, m_clock);
        QTest::mouseClick(s.window.serverCard()->toggle(), Qt::LeftButton);
        QCOMPARE(s.server.starts, 1);
        QVERIFY(!s.window.serverCard()->toggle()->isChecked()); // the server is not there yet
        s.server.set({LocalServerPhase::Running, 8080, m_clock.nowMs(), {}});
        QTest::mouseClick(s.window.serverCard()->toggle(), Qt::LeftButton);
        QCOMPARE(s.server.stops, 1);
    }

    void stoppingWithServicesAsksFirst()
    {
        Stage s(*m_theme, m_clock);
        s.backend.put(FakeBackend::makeService(QStringLiteral("alpha"), core::ServiceStatus::Running));
        s.server.set({LocalServerPhase::Running, 8080, m_clock.nowMs(), {}});
        s.connections.useLocal(&s.backend);
        QTRY_COMPARE(s.window.servicesPage()->model().rowCount(), 1);
        QTest::mouseClick(s.window.serverCard()->toggle(), Qt::LeftButton);
        QCOMPARE(s.server.stops, 0);
        auto *question = s.window.findChild<ui::dialogs::QuestionDialog *>();
        QVERIFY(question);
        QVERIFY(question->meaning().startsWith(QStringLiteral("1 service will")));
        QTest::mouseClick(question->actionButton(), Qt::LeftButton);
        QCOMPARE(s.server.stops, 1);
    }

    void theConnectionIsAlwaysTold()
    {
        Stage s(*m_theme, m_clock);
        s.server.set({LocalServerPhase::Running, 8080, m_clock.nowMs(), {}});
        s.backend.put(FakeBackend::makeService(QStringLiteral("alpha")));
        s.backend.setLatency(core::Millis{12});
        s.connections.useLocal(&s.backend);
        QCOMPARE(s.window.serverCard()->stateLine()->text(), QStringLiteral("Live · 12 ms"));
        QCOMPARE(s.window.accountRow()->title(), QStringLiteral("admin@localhost"));
        QTRY_VERIFY(s.window.servicesPage()->model().everLoaded());
        QVERIFY(!s.window.showsBanner());
        s.backend.setConnection(client::ConnectionPhase::Reconnecting, core::Error{core::ErrorCode::Unavailable, {}, {}, {}, {}},
                                m_clock.nowMs() + 4000);
        QCOMPARE(s.window.serverCard()->stateLine()->text(), QStringLiteral("Reconnecting in 4 s"));
        QVERIFY(s.window.showsBanner());
        QVERIFY(s.window.bannerText().contains(QStringLiteral("as of")));
        s.backend.comeBack();
        QVERIFY(!s.window.showsBanner());
    }

    void connectingPassesWhatWasTyped()
    {
        Stage s(*m_theme, m_clock);
        s.window.openConnectDialog();
        auto *dialog = s.window.findChild<ui::dialogs::ConnectDialog *>();
        QVERIFY(dialog);
        QTest::mouseClick(dialog->actionButton(), Qt::LeftButton); // nothing typed yet
        QVERIFY(s.connections.lastRequest.email.isEmpty());
        const auto edits = dialog->findChildren<QLineEdit *>();
        QCOMPARE(edits.size(), 6); // the last two are those of the group and of a code
        edits[0]->setText(QStringLiteral("mcp.example.com"));
        edits[2]->setText(QStringLiteral("jane@example.com"));
        edits[3]->setText(QStringLiteral("secret"));
        QTest::mouseClick(dialog->actionButton(), Qt::LeftButton);
        QCOMPARE(s.connections.lastRequest.address, QUrl(QStringLiteral("https://mcp.example.com")));
        QCOMPARE(s.connections.lastRequest.password, QStringLiteral("secret"));
        QVERIFY(!dialog->actionButton()->isEnabled());
        core::Error refused;
        refused.code = core::ErrorCode::Conflict;
        refused.message = QStringLiteral("Not now");
        emit s.connections.remoteFailed(refused);
        QVERIFY(dialog->actionButton()->isEnabled());
        QVERIFY(dialog->generalError().contains(QStringLiteral("Not now")));
        emit s.connections.remoteOpened();
        QTRY_VERIFY(!s.window.findChild<ui::dialogs::ConnectDialog *>());
    }

    void changingTheServerForgetsTheOld()
    {
        Stage s(*m_theme, m_clock);
        s.backend.put(FakeBackend::makeService(QStringLiteral("alpha")));
        s.connections.useLocal(&s.backend);
        QTRY_COMPARE(s.window.servicesPage()->model().rowCount(), 1);
        FakeBackend other;
        other.put(FakeBackend::makeService(QStringLiteral("one")));
        other.put(FakeBackend::makeService(QStringLiteral("two")));
        s.connections.use(&other, {ConnectionKind::Remote, QStringLiteral("r1"), QStringLiteral("mcp.example.com"),
                                   QUrl(QStringLiteral("https://mcp.example.com")), QStringLiteral("jane@example.com")});
        QTRY_COMPARE(s.window.servicesPage()->model().rowCount(), 2);
        QCOMPARE(s.window.accountRow()->title(), QStringLiteral("mcp.example.com"));
        QVERIFY(s.window.accountRow()->stateLine()->isVisible());
        s.connections.close();
        QVERIFY(s.window.welcomePage()->isVisible());
    }

    void failedServicesAreCounted()
    {
        Stage s(*m_theme, m_clock);
        s.backend.put(FakeBackend::makeService(QStringLiteral("alpha"), core::ServiceStatus::Error));
        s.connections.useLocal(&s.backend);
        auto *entry = s.window.findChildren<ui::widgets::SidebarEntry *>().at(1);
        QTRY_COMPARE(entry->badge(), 1);
        QCOMPARE(entry->toolTip(), QStringLiteral("1 service failed"));
    }

    void everyControlHasANameAndCanBeReached()
    {
        Stage s(*m_theme, m_clock);
        s.backend.put(FakeBackend::makeService(QStringLiteral("alpha")));
        s.connections.useLocal(&s.backend);
        QTRY_COMPARE(s.window.servicesPage()->model().rowCount(), 1);
        s.window.pageStack()->goToPage(ui::pages::PageId::Services);
        s.window.servicesPage()->select(core::ServiceId(QStringLiteral("alpha")));
        for (QAbstractButton *button : s.window.findChildren<QAbstractButton *>()) {
            if (!button->isVisible() || button->inherits("QTableCornerButton") || qobject_cast<QLineEdit *>(button->parent()))
                continue;
            QAccessibleInterface *face = QAccessible::queryAccessibleInterface(button);
            QVERIFY2(face && !face->text(QAccessible::Name).isEmpty(), button->metaObject()->className());
            QVERIFY2(button->focusPolicy() & Qt::TabFocus || !button->isEnabled(), qPrintable(face->text(QAccessible::Name)));
        }
    }
};

QTEST_MAIN(tst_MainWindow)
#include "tst_main_window.moc"
