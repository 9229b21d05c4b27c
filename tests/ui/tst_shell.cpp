// SPDX-License-Identifier: GPL-3.0-or-later
// What surrounds the pages: the way between them, the palette, running work and the bell, connections
// and the local server's card.
#include "core/thread_time.h"
#include "fake_controls.h"
#include "ui/dialogs/certificate_panel.h"
#include "ui/dialogs/connect_dialog.h"
#include "ui/pages/logs_service_bar.h"
#include "ui/pages/service_picker.h"
#include "ui/pages/services_page.h"
#include "ui/shell/activity_panel.h"
#include "ui/shell/command_palette.h"
#include "ui/shell/connections_dialog.h"
#include "ui/shell/help_dialogs.h"
#include "ui/shell/local_server_card.h"
#include "ui/shell/main_window.h"
#include "ui/shell/page_stack.h"
#include "ui/shell/server_dialogs.h"
#include "ui/shell/top_bar.h"
#include "ui/shell/welcome_page.h"
#include "ui/widgets/key_value_list.h"
#include "ui/widgets/scrim.h"
#include "ui/widgets/sidebar.h"

#include <QtTest>
#include <QtWidgets>

using namespace ui::shell;
using support::FakeBackend;
using ui::pages::Destination;
using ui::pages::PageId;

class tst_Shell : public QObject
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
        explicit Stage(ui::theme::Theme &theme, const core::Clock &clock) : window(theme, server, connections, clock)
        {
            window.show();
            (void)QTest::qWaitForWindowExposed(&window);
        }
        ~Stage() { connections.close(); }
        void connectLocal()
        {
            connections.useLocal(&backend);
            QTRY_VERIFY(window.services().everLoaded());
        }
        PageId shown() const { return window.pageStack()->current()->id(); }
        // As a person would: open it, type, Enter.
        void command(const QString &text)
        {
            QTest::keyClick(&window, Qt::Key_K, Qt::ControlModifier);
            QTRY_VERIFY(window.palette()->isOpen());
            QTest::keyClicks(window.palette()->field(), text);
            QTest::keyClick(window.palette()->field(), Qt::Key_Return);
        }
    };

    static core::Error untrusted()
    {
        core::Error error;
        error.code = core::ErrorCode::Unavailable;
        error.message = QStringLiteral("The server's certificate is not trusted");
        error.details = {{QStringLiteral("tls"), QJsonObject{{QStringLiteral("subject"), QStringLiteral("mcp.example.com")},
                                                             {QStringLiteral("issuer"), QStringLiteral("Somebody")},
                                                             {QStringLiteral("notBefore"), QStringLiteral("2026-01-01T00:00:00Z")},
                                                             {QStringLiteral("notAfter"), QStringLiteral("2027-01-01T00:00:00Z")},
                                                             {QStringLiteral("sha256"), QString(64, u'a')},
                                                             {QStringLiteral("errors"), QJsonArray{QStringLiteral("It is self-signed")}}}}};
        return error;
    }

private slots:
    void initTestCase() { m_theme = std::make_unique<ui::theme::Theme>(*qApp, ui::theme::Mode::Light); }
    void cleanupTestCase() { m_theme.reset(); }

    void pagesAreReachedByKeysAndOneGoesBack()
    {
        Stage s(*m_theme, m_clock);
        s.connectLocal();
        QCOMPARE(s.shown(), s.window.pageStack()->pages().first()->id());
        QTest::keyClick(&s.window, Qt::Key_2, Qt::ControlModifier);
        QCOMPARE(s.shown(), PageId::Services);
        QCOMPARE(s.window.topBar()->title(), QStringLiteral("Services"));
        QCOMPARE(s.window.sidebar()->current(), 1);
        QTest::keyClick(&s.window, Qt::Key_3, Qt::ControlModifier);
        QCOMPARE(s.shown(), PageId::Logs);
        QTest::keyClick(&s.window, Qt::Key_Left, Qt::AltModifier);
        QCOMPARE(s.shown(), PageId::Services);
        QTest::keyClick(&s.window, Qt::Key_Left, Qt::AltModifier);
        QCOMPARE(s.window.sidebar()->current(), 0);
        QTest::keyClick(&s.window, Qt::Key_Left, Qt::AltModifier); // there is nothing before it
        QCOMPARE(s.window.sidebar()->current(), 0);
        QTest::keyClick(&s.window, Qt::Key_Right, Qt::AltModifier);
        QTest::keyClick(&s.window, Qt::Key_Right, Qt::AltModifier);
        QCOMPARE(s.shown(), PageId::Logs);
    }

    void aPageLeadsToAnother()
    {
        Stage s(*m_theme, m_clock);
        s.backend.put(FakeBackend::makeService(QStringLiteral("alpha")));
        s.connectLocal();
        Destination destination;
        destination.service = core::ServiceId(QStringLiteral("alpha"));
        emit s.window.pageStack()->current()->wants(destination);
        QCOMPARE(s.shown(), PageId::Services);
        QTRY_COMPARE(s.window.servicesPage()->selectedId().toString(), QStringLiteral("alpha"));
    }

    void theTopBarShowsThePagesOwn()
    {
        Stage s(*m_theme, m_clock);
        s.connectLocal();
        s.window.pageStack()->goToPage(PageId::Services);
        const QList<QWidget *> own = s.window.servicesPage()->topBarWidgets();
        QVERIFY(!own.isEmpty());
        QVERIFY(own.first()->isVisible());
        QVERIFY(s.window.topBar()->isAncestorOf(own.first()));
        s.window.pageStack()->goToPage(PageId::Logs);
        QVERIFY(!own.first()->isVisible());
        s.window.pageStack()->goToPage(PageId::Services);
        QVERIFY(own.first()->isVisible());
    }

    void theShortcutsOfAPageWorkWhereverTheKeyboardIs()
    {
        Stage s(*m_theme, m_clock);
        s.backend.put(FakeBackend::makeService(QStringLiteral("git"), core::ServiceStatus::Running));
        s.connectLocal();
        QTest::keyClick(&s.window, Qt::Key_3, Qt::ControlModifier);
        QCOMPARE(s.shown(), PageId::Logs);
        s.window.topBar()->search()->setFocus(); // outside the page
        QTest::keyClick(&s.window, Qt::Key_L, Qt::ControlModifier);
        auto *bar = s.window.findChild<ui::pages::LogsServiceBar *>();
        QVERIFY(bar);
        QVERIFY(bar->picker()->isVisible());
    }

    void thePaletteFindsPagesServicesAndActions()
    {
        Stage s(*m_theme, m_clock);
        core::Service git = FakeBackend::makeService(QStringLiteral("git"), core::ServiceStatus::Running);
        git.spec.name = QStringLiteral("Git MCP");
        s.backend.put(git);
        s.connectLocal();
        QTest::mouseClick(s.window.topBar()->search(), Qt::LeftButton);
        CommandPalette *palette = s.window.palette();
        QVERIFY(palette->isOpen());
        QTRY_VERIFY(palette->field()->hasFocus());
        QVERIFY(palette->shownTexts().contains(QStringLiteral("Go to Services")));
        QVERIFY(!palette->shownTexts().contains(QStringLiteral("Restart Git MCP"))); // only when searched
        QTest::keyClicks(palette->field(), QStringLiteral("git"));
        QCOMPARE(palette->shownTexts().first(), QStringLiteral("Git MCP"));
        QVERIFY(palette->shownTexts().contains(QStringLiteral("Stop Git MCP")));
        QVERIFY(!palette->shownTexts().contains(QStringLiteral("Start Git MCP"))); // it runs
        QTest::keyClicks(palette->field(), QStringLiteral("zzzz"));
        QVERIFY(palette->shownTexts().isEmpty());
        QTest::keyClick(palette->field(), Qt::Key_Escape);
        QVERIFY(!palette->isOpen());

        s.command(QStringLiteral("rest git"));
        QVERIFY(!palette->isOpen());
        QTRY_COMPARE(s.backend.callCount(QStringLiteral("services.restart git")), 1);
        s.command(QStringLiteral("git mcp"));
        QCOMPARE(s.shown(), PageId::Services);
        QTRY_COMPARE(s.window.servicesPage()->selectedId().toString(), QStringLiteral("git"));
    }

    void thePaletteMovesByKeysAndComesRound()
    {
        Stage s(*m_theme, m_clock);
        s.connectLocal();
        s.window.openPalette();
        CommandPalette *palette = s.window.palette();
        QListView *list = palette->list();
        QCOMPARE(list->currentIndex().row(), 0);
        QTest::keyClick(palette->field(), Qt::Key_Down);
        QCOMPARE(list->currentIndex().row(), 1);
        QTest::keyClick(palette->field(), Qt::Key_Up);
        QTest::keyClick(palette->field(), Qt::Key_Up);
        QCOMPARE(list->currentIndex().row(), list->model()->rowCount() - 1);
        QTest::keyClick(palette->field(), Qt::Key_Down);
        QCOMPARE(list->currentIndex().row(), 0);
        QTest::mouseClick(palette, Qt::LeftButton, {}, QPoint(5, palette->height() - 5)); // beside it
        QVERIFY(!palette->isOpen());
    }

    void thePaletteChangesTheTheme()
    {
        Stage s(*m_theme, m_clock);
        s.command(QStringLiteral("dark theme"));
        QVERIFY(m_theme->mode() == ui::theme::Mode::Dark);
        s.command(QStringLiteral("light theme"));
        QVERIFY(m_theme->mode() == ui::theme::Mode::Light);
    }

    // By the thread's own time: a busy machine makes it wait, but that is no work.
    void thePaletteNeverHoldsUpTheWindow()
    {
        Stage s(*m_theme, m_clock);
        s.backend.fill(10'000);
        s.connectLocal();
        QTRY_COMPARE(s.window.services().rowCount(), 10'000);
        qint64 longest = 0;
        const auto timed = [&](const auto &work) {
            const qint64 before = core::threadTimeNs();
            work();
            longest = std::max(longest, core::threadTimeNs() - before);
        };
        CommandPalette *palette = s.window.palette();
        timed([&] { s.window.openPalette(); });
        int turns = 0;
        for (const char *typed : {"r", "re", "restart 42", "restart 4242"}) {
            timed([&] { palette->field()->setText(QString::fromLatin1(typed)); });
            for (; palette->isSearching(); ++turns)
                timed([] { QCoreApplication::processEvents(); });
        }
        QCOMPARE(palette->shownTexts().first(), QStringLiteral("Restart Service 04242"));
        timed([&] { palette->close(); });
        QVERIFY(turns > 1); // else nothing came between
        QVERIFY2(longest < 50'000'000, qPrintable(QStringLiteral("%1 ms").arg(double(longest) * 1e-6)));
    }

    void enterWaitsForTheBestOfTenThousand()
    {
        Stage s(*m_theme, m_clock);
        s.backend.fill(10'000);
        s.connectLocal();
        QTRY_COMPARE(s.window.services().rowCount(), 10'000);
        s.window.openPalette();
        CommandPalette *palette = s.window.palette();
        palette->field()->setText(QStringLiteral("restart 9997"));
        QVERIFY(palette->isSearching());
        QTest::keyClick(palette->field(), Qt::Key_Return);
        QVERIFY(palette->isOpen());
        QTRY_VERIFY(!palette->isOpen());
        QTRY_COMPARE(s.backend.callCount(QStringLiteral("services.restart")), 1);
        s.window.openPalette();
        palette->field()->setText(QStringLiteral("restart 9997"));
        palette->close(); // in the midst of it
        QVERIFY(!palette->isSearching());
    }

    void whatIsUnderWayIsToldAndCanBeCalledOff()
    {
        Stage s(*m_theme, m_clock);
        s.connectLocal();
        QCOMPARE(s.window.topBar()->tasks()->count(), 0);
        QVERIFY(!s.window.topBar()->tasks()->isVisible());
        s.backend.putAndTell(FakeBackend::makeService(QStringLiteral("slow"), core::ServiceStatus::Starting),
                             core::ServiceEventKind::Starting);
        QTRY_COMPARE(s.window.topBar()->tasks()->count(), 1);
        QVERIFY(s.window.topBar()->tasks()->isVisible());
        const auto &running = s.window.activity()->running();
        QCOMPARE(running.size(), size_t(1));
        QVERIFY(running[0].text.contains(QStringLiteral("is starting")));
        QVERIFY(running[0].cancel);
        running[0].cancel();
        QTRY_COMPARE(s.backend.callCount(QStringLiteral("services.stop slow")), 1);
        s.server.set({LocalServerPhase::Starting, 0, 0, {}});
        QTRY_VERIFY(s.window.topBar()->tasks()->count() >= 1);
        s.server.set({});
        QTRY_COMPARE(s.window.topBar()->tasks()->count(), 0);
    }

    void whoMayNotStopIsOfferedNoCancel()
    {
        Stage s(*m_theme, m_clock);
        s.backend.setPermissions(core::Permissions(core::Permission::SignedIn) | core::Permission::ServicesRead);
        s.backend.put(FakeBackend::makeService(QStringLiteral("slow"), core::ServiceStatus::Starting));
        s.connectLocal();
        QTRY_COMPARE(s.window.activity()->running().size(), size_t(1));
        QVERIFY(!s.window.activity()->running()[0].cancel);
    }

    void theBellKeepsFailuresUntilLookedAt()
    {
        Stage s(*m_theme, m_clock);
        s.connectLocal();
        core::Service broken = FakeBackend::makeService(QStringLiteral("broken"), core::ServiceStatus::Error);
        s.backend.putAndTell(broken, core::ServiceEventKind::Failed);
        QTRY_COMPARE(s.window.topBar()->bell()->unseen(), 1);
        QVERIFY(s.window.activity()->results().front().service == broken.spec.id);
        QTest::mouseClick(s.window.topBar()->bell(), Qt::LeftButton);
        QVERIFY(s.window.activityPanel()->isVisible());
        QCOMPARE(s.window.topBar()->bell()->unseen(), 0);
        QCOMPARE(s.window.activityPanel()->texts().size(), 1);
        s.window.activityPanel()->hide();
        emit s.window.activityPanel()->serviceWanted(broken.spec.id);
        QCOMPARE(s.shown(), PageId::Services);
    }

    void theFirstClickBringsSamples()
    {
        Stage s(*m_theme, m_clock);
        client::CatalogueEntry entry;
        entry.title = QStringLiteral("Filesystem");
        entry.image = QStringLiteral("mcp-console/filesystem");
        s.backend.setCatalogue({entry});
        QTest::mouseClick(s.window.welcomePage()->samplesButton(), Qt::LeftButton);
        QCOMPARE(s.connections.locals, 1);
        s.connections.useLocal(&s.backend);
        QTRY_COMPARE(s.backend.callCount(QStringLiteral("services.create")), 1);
    }

    void samplesDoNotComeToThoseWhoHaveServices()
    {
        Stage s(*m_theme, m_clock);
        s.backend.put(FakeBackend::makeService(QStringLiteral("alpha")));
        QTest::mouseClick(s.window.welcomePage()->samplesButton(), Qt::LeftButton);
        s.connectLocal();
        QTRY_COMPARE(s.window.services().rowCount(), 1);
        QCoreApplication::processEvents();
        QCOMPARE(s.backend.callCount(QStringLiteral("services.catalogue")), 0);
    }

    void anUntrustedCertificateCanBeTrusted()
    {
        Stage s(*m_theme, m_clock);
        s.window.openConnectDialog();
        auto *dialog = s.window.findChild<ui::dialogs::ConnectDialog *>();
        QVERIFY(dialog);
        dialog->prefill(QUrl(QStringLiteral("https://mcp.example.com")), QStringLiteral("jane@example.com"));
        dialog->findChildren<QLineEdit *>().at(3)->setText(QStringLiteral("secret"));
        QTest::mouseClick(dialog->actionButton(), Qt::LeftButton);
        QVERIFY(s.connections.lastRequest.acceptedCertificateSha256.isEmpty());
        const QRect room = dialog->screen()->availableGeometry();
        dialog->move(room.x() + 20, room.y() + room.height() - dialog->height() - 10); // little room below
        const int before = dialog->height();
        emit s.connections.remoteFailed(untrusted());
        QVERIFY(dialog->certificate()->isVisible());
        QVERIFY(dialog->certificate()->list()->valueOf(QStringLiteral("SHA-256")).startsWith(QStringLiteral("AA:AA")));
        QCOMPARE(dialog->certificate()->list()->valueOf(QStringLiteral("SHA-256")).count(QStringLiteral("AA")), 32); // whole
        QCOMPARE(dialog->certificate()->list()->valueOf(QStringLiteral("Issued by")), QStringLiteral("Somebody"));
        QTRY_VERIFY(!dialog->certificate()->trustButton()->visibleRegion().isEmpty()); // the dialog grows with it
        QVERIFY(dialog->height() > before);
        QVERIFY(dialog->screen()->availableGeometry().contains(dialog->frameGeometry()));
        QTest::mouseClick(dialog->certificate()->trustButton(), Qt::LeftButton);
        QTRY_COMPARE(dialog->height(), before); // and leaves no hole
        QCOMPARE(s.connections.lastRequest.acceptedCertificateSha256, QByteArray(64, 'a'));
        QVERIFY(!dialog->certificate()->isVisible());
        // Another address has not been trusted.
        dialog->findChildren<QLineEdit *>().at(0)->setText(QStringLiteral("https://other.example.com"));
        QVERIFY(dialog->acceptedCertificate().isEmpty());
    }

    void aTestSaysWhatWorksAndWhatDoesNot()
    {
        Stage s(*m_theme, m_clock);
        s.window.openConnectDialog();
        auto *dialog = s.window.findChild<ui::dialogs::ConnectDialog *>();
        QTest::mouseClick(dialog->testButton(), Qt::LeftButton); // nothing typed yet
        QVERIFY(s.connections.lastTest.email.isEmpty());
        dialog->prefill(QUrl(QStringLiteral("https://mcp.example.com")), QStringLiteral("jane@example.com"));
        dialog->findChildren<QLineEdit *>().at(3)->setText(QStringLiteral("secret"));
        QTest::mouseClick(dialog->testButton(), Qt::LeftButton);
        QCOMPARE(s.connections.lastTest.password, QStringLiteral("secret"));
        emit s.connections.remoteTested({std::nullopt, core::Millis(12), QStringLiteral("1.2.3")});
        QVERIFY2(dialog->testText().contains(QStringLiteral("1.2.3")), qPrintable(dialog->testText()));
        QTest::mouseClick(dialog->testButton(), Qt::LeftButton);
        core::Error refused;
        refused.code = core::ErrorCode::Conflict;
        refused.message = QStringLiteral("Not now");
        emit s.connections.remoteTested({refused, core::Millis(0), {}});
        QCOMPARE(dialog->generalError(), QStringLiteral("Not now"));
        QVERIFY(dialog->testButton()->isEnabled());
    }

    void theKeychainIsSpokenOf_data()
    {
        QTest::addColumn<int>("state");
        QTest::addColumn<QString>("words");
        QTest::newRow("there") << int(KeychainState::Available) << QStringLiteral("keychain and nowhere else");
        QTest::newRow("locked") << int(KeychainState::Locked) << QStringLiteral("is locked");
        QTest::newRow("absent") << int(KeychainState::Absent) << QStringLiteral("no keychain");
    }
    void theKeychainIsSpokenOf()
    {
        QFETCH(int, state);
        QFETCH(QString, words);
        FakeConnections connections;
        ConnectionsDialog dialog(connections, nullptr);
        connections.keychainState = static_cast<KeychainState>(state);
        emit connections.keychainChanged();
        QVERIFY2(dialog.keychainText().contains(words), qPrintable(dialog.keychainText()));
    }

    void serversAreListedSwitchedToAndEdited()
    {
        Stage s(*m_theme, m_clock);
        s.connections.saved = {{ConnectionKind::Remote, QStringLiteral("r1"), QStringLiteral("Second floor"),
                                QUrl(QStringLiteral("https://mcp.example.com")), QStringLiteral("jane@example.com")}};
        s.window.openConnections();
        auto *dialog = s.window.findChild<ConnectionsDialog *>();
        QVERIFY(dialog);
        QVERIFY(s.window.findChild<ui::widgets::Scrim *>()); // what lies below is dimmed
        QCOMPARE(dialog->names(), QStringList({QStringLiteral("Local server"), QStringLiteral("Second floor")}));
        const auto button = [&](const QString &name) -> QAbstractButton * {
            for (QAbstractButton *each : dialog->findChildren<QAbstractButton *>())
                if (each->accessibleName() == name)
                    return each;
            return nullptr;
        };
        QVERIFY(button(QStringLiteral("Edit Second floor")));
        QTest::mouseClick(button(QStringLiteral("Edit Second floor")), Qt::LeftButton);
        auto *edit = s.window.findChild<ui::dialogs::ConnectDialog *>();
        QVERIFY(edit);
        QTest::mouseClick(edit->actionButton(), Qt::LeftButton); // without a password: as it is
        QCOMPARE(s.connections.lastSaved.id, QStringLiteral("r1"));
        QCOMPARE(s.connections.lastSaved.name, QStringLiteral("Second floor"));
        QVERIFY(s.connections.lastSaved.password.isEmpty());
        QTest::mouseClick(button(QStringLiteral("Switch to Second floor")), Qt::LeftButton);
        QCOMPARE(s.connections.opened, QStringList({QStringLiteral("r1")}));
    }

    void changingTheServerClosesThePalette()
    {
        Stage s(*m_theme, m_clock);
        s.backend.put(FakeBackend::makeService(QStringLiteral("alpha")));
        s.connectLocal();
        s.window.openPalette();
        s.connections.close();
        QVERIFY(!s.window.palette()->isOpen());
        QTest::keyClick(&s.window, Qt::Key_K, Qt::ControlModifier); // without a server there is less
        QVERIFY(s.window.palette()->isOpen());
        QVERIFY(!s.window.palette()->shownTexts().contains(QStringLiteral("Go to Services")));
        s.window.palette()->close();
    }

    void everyLinkOfTheGuideLeadsToAPage()
    {
        // A link is followed from the page it stands on: the way to it, from the beginning.
        QList<QStringList> open{QStringList()};
        QSet<QString> seen;
        while (!open.isEmpty()) {
            const QStringList way = open.takeFirst();
            ui::shell::GuideDialog guide(nullptr);
            for (const QString &link : way) {
                const QString before = guide.text()->toPlainText();
                guide.follow(QUrl(link));
                QVERIFY2(guide.text()->toPlainText() != before, qPrintable(way.join(QStringLiteral(" > "))));
            }
            QVERIFY(!guide.text()->toPlainText().contains(QChar::ObjectReplacementCharacter)); // no picture that is missing
            for (QTextBlock block = guide.text()->document()->begin(); block.isValid(); block = block.next()) {
                for (auto it = block.begin(); !it.atEnd(); ++it) {
                    const QString href = it.fragment().charFormat().anchorHref();
                    if (!href.isEmpty() && QUrl(href).isRelative() && !seen.contains(href)) {
                        seen.insert(href);
                        open << way + QStringList{href};
                    }
                }
            }
        }
        QVERIFY(seen.size() >= 2); // there and back
    }
};

QTEST_MAIN(tst_Shell)
#include "tst_shell.moc"
