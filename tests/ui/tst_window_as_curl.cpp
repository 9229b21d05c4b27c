// SPDX-License-Identifier: GPL-3.0-or-later
// "Copy as curl" in the window around the pages: in the command palette and in what drops down from the bell.
#include "fake_controls.h"
#include "told_calls.h"
#include "ui/shell/activity_panel.h"
#include "ui/shell/command_palette.h"
#include "ui/shell/main_window.h"
#include "ui/shell/top_bar.h"
#include "ui/theme/theme.h"

using support::FakeBackend;
using support::FakeBackups;
using ui::shell::CommandPalette;

class tst_WindowAsCurl : public QObject
{
    Q_OBJECT

    std::unique_ptr<ui::theme::Theme> m_theme;
    core::SystemClock m_clock;

    static QString s(const char *text) { return QString::fromUtf8(text); }

    struct Stage
    {
        FakeBackend backend;
        FakeServerControl server;
        FakeConnections connections;
        ui::shell::MainWindow window;
        CommandPalette *palette = window.palette();

        Stage(ui::theme::Theme &theme, const core::Clock &clock) : window(theme, server, connections, clock)
        {
            backend.put(FakeBackend::makeService(QStringLiteral("alpha"), core::ServiceStatus::Running));
            backend.fakeBackups().put(FakeBackups::makeBackup(QStringLiteral("nightly")));
            window.show();
            window.activateWindow();
            (void)QTest::qWaitForWindowActive(&window);
            connections.useLocal(&backend);
            (void)QTest::qWaitFor([this] { return window.services().everLoaded() && window.backups().backups.rowCount() == 1; });
        }
        ~Stage() { connections.close(); }
        void search(const QString &text)
        {
            window.openPalette();
            palette->field()->setText(text);
            (void)QTest::qWaitFor([this] { return !palette->isSearching(); });
        }
        QString chosen() const { return palette->list()->currentIndex().data().toString(); }
        QPushButton *cancelButton() const
        {
            for (QPushButton *button : window.activityPanel()->findChildren<QPushButton *>())
                if (button->text() == QStringLiteral("Cancel") && button->isVisible())
                    return button;
            return nullptr;
        }
        QPushButton *cancelUnderWay() // once the bell's panel has it
        {
            window.activityPanel()->hide();
            window.activityPanel()->dropFrom(window.topBar()->bell());
            return cancelButton();
        }
    };

    static void copyByKeys(QWidget *at) { QTest::keyClick(at, Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier); }

private slots:
    void initTestCase()
    {
        QLocale::setDefault(QLocale::c());
        m_theme = std::make_unique<ui::theme::Theme>(*qApp, ui::theme::Mode::Light);
    }
    void cleanupTestCase() { m_theme.reset(); }

    void thePaletteCopiesByKeys()
    {
        Stage t(*m_theme, m_clock);
        t.search(s("stop alpha"));
        QCOMPARE(t.chosen().toLower(), s("stop alpha"));
        QVERIFY(t.palette->curlButton()->isEnabled());
        const QStringList told = copied(t.backend, [&] { copyByKeys(t.palette->field()); });
        QCOMPARE(told, QStringList{s("services.stop alpha")});
        QVERIFY(!t.palette->isOpen());
        QVERIFY(t.window.toasts()->texts().last().contains(s("MCP_TOKEN")));
        t.search(s("stop alpha"));
        QTest::keyClick(t.palette->field(), Qt::Key_Return);
        QVERIFY(wasMade(t.backend, told));
    }

    void itSaysSoWhereItCanBeSeenAndHeard()
    {
        Stage t(*m_theme, m_clock);
        const QString keys = QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C).toString(QKeySequence::NativeText);
        const auto isSaid = [&] {
            const auto labels = t.palette->findChildren<QLabel *>();
            const bool seen = std::any_of(labels.begin(), labels.end(), [&](const QLabel *label) { return label->isVisible() && label->text() == keys; });
            const bool heard = QAccessible::queryAccessibleInterface(t.palette->field())->text(QAccessible::Description).contains(keys);
            const bool offered = t.palette->curlButton()->isEnabled();
            if (t.palette->curlButton()->isVisible() != offered) // greyed it would promise what never comes
                return s("shown %1, offered %2").arg(!offered).arg(offered);
            return seen == heard && heard == offered ? (seen ? s("said") : s("not said")) : s("seen %1, heard %2, offered %3").arg(seen).arg(heard).arg(offered);
        };
        t.search(s("alpha"));
        const int rows = t.palette->list()->model()->rowCount();
        QVERIFY(rows > 3);
        const int height = t.palette->curlButton()->parentWidget()->height();
        QStringList of;
        for (int row = 0; row < rows; ++row) {
            if (isSaid() == s("said"))
                of << t.chosen().section(u' ', 0, 0);
            else
                QCOMPARE(isSaid(), s("not said"));
            QCOMPARE(t.palette->curlButton()->parentWidget()->height(), height); // nothing jumps
            QTest::keyClick(t.palette->field(), Qt::Key_Down);
        }
        of.sort();
        QCOMPARE(of, (QStringList{s("Restart"), s("Stop")})); // and not to go there, or to its log
    }

    void whatSendsNothingIsNotCopied()
    {
        Stage t(*m_theme, m_clock);
        t.search(s("dark theme"));
        QVERIFY(!t.palette->curlButton()->isVisible());
        const auto labels = t.palette->findChildren<QLabel *>();
        QVERIFY(std::any_of(labels.begin(), labels.end(), [](const QLabel *label) { return label->isVisible() && label->text() == s("Enter to run · Esc to close"); }));
        QCOMPARE(copied(t.backend, [&] { copyByKeys(t.palette->field()); }), QStringList{});
        QVERIFY(t.palette->isOpen());
        QVERIFY(m_theme->mode() == ui::theme::Mode::Light);
        t.search(s("nothing of that name"));
        QVERIFY(!t.palette->curlButton()->isEnabled());
        copyByKeys(t.palette->field());
        QVERIFY(t.palette->isOpen());
    }

    void tabReachesTheButtonAndLeavesIt()
    {
        Stage t(*m_theme, m_clock);
        t.search(s("stop alpha"));
        QTest::keyClick(t.palette->field(), Qt::Key_Tab);
        QTRY_VERIFY(t.palette->curlButton()->hasFocus());
        QTest::keyClick(t.palette->curlButton(), Qt::Key_Tab);
        QTRY_VERIFY(t.palette->field()->hasFocus());
        QTest::keyClick(t.palette->field(), Qt::Key_Backtab);
        QTRY_VERIFY(t.palette->curlButton()->hasFocus());
        QCOMPARE(copied(t.backend, [&] { QTest::keyClick(t.palette->curlButton(), Qt::Key_Space); }), QStringList{s("services.stop alpha")});
        QVERIFY(!t.palette->isOpen());
        t.search(s("stop alpha"));
        QTest::keyClick(t.palette->field(), Qt::Key_Tab);
        QTest::keyClick(t.palette->curlButton(), Qt::Key_Escape);
        QVERIFY(!t.palette->isOpen());
        t.search(s("dark theme"));
        QTest::keyClick(t.palette->field(), Qt::Key_Tab); // there is none to go to
        QVERIFY(t.palette->field()->hasFocus());
    }

    void copyingWaitsForTheBestOfTenThousand()
    {
        Stage t(*m_theme, m_clock);
        t.backend.fill(10'000);
        t.window.services().refresh();
        QTRY_COMPARE(t.window.services().rowCount(), 10'001);
        t.window.openPalette();
        t.palette->field()->setText(s("restart 9997"));
        QVERIFY(t.palette->isSearching());
        QGuiApplication::clipboard()->clear();
        copyByKeys(t.palette->field());
        QVERIFY(t.palette->isOpen());
        QTRY_VERIFY(!t.palette->isOpen());
        QVERIFY(QGuiApplication::clipboard()->text().startsWith(s("curl services.restart")));
        QCOMPARE(t.backend.callCount(s("services.restart")), 0);
    }

    void callingAServiceOffIsTold()
    {
        Stage t(*m_theme, m_clock);
        t.backend.putAndTell(FakeBackend::makeService(s("slow"), core::ServiceStatus::Starting), core::ServiceEventKind::Starting);
        QTRY_COMPARE(t.window.activity()->running().size(), size_t(1));
        QPushButton *cancel = t.cancelUnderWay();
        QVERIFY(cancel);
        QCOMPARE(toldBy(cancel, t.backend), QStringList{s("services.stop slow")});
        QVERIFY(cancel->isEnabled());
        QVERIFY(t.window.toasts()->texts().last().contains(s("MCP_TOKEN"))); // over the window: the panel is small
        QVERIFY(!t.window.activityPanel()->findChild<ui::widgets::ToastHost *>());
        cancel->click();
        QVERIFY(wasMade(t.backend, {s("services.stop slow")}));
    }

    void callingWorkOnABackupOffIsTold()
    {
        Stage t(*m_theme, m_clock);
        t.backend.backups().verify(core::BackupId(s("nightly")), {});
        QTRY_COMPARE(t.window.activity()->running().size(), size_t(1));
        QPushButton *cancel = t.cancelUnderWay();
        QVERIFY(cancel);
        const QStringList told = toldBy(cancel, t.backend);
        QCOMPARE(told, QStringList{s("backups.cancel ") + t.backend.fakeBackups().lastJob().toString()});
        cancel->click();
        QVERIFY(wasMade(t.backend, told));
    }

    void callingATransferOffSendsNothing()
    {
        Stage t(*m_theme, m_clock);
        const core::BackupId nightly(s("nightly"));
        t.window.backups().transfers.start(models::TransferRow::Kind::Download, s("nightly"), s("/tmp/n.tar.zst"), t.backend.backups().download(nightly, s("/tmp/n.tar.zst")));
        QTRY_COMPARE(t.window.activity()->running().size(), size_t(1));
        QPushButton *cancel = t.cancelUnderWay();
        QVERIFY(cancel);
        QCOMPARE(toldBy(cancel, t.backend), QStringList{});
    }
};

QTEST_MAIN(tst_WindowAsCurl)
#include "tst_window_as_curl.moc"
