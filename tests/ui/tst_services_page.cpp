// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fake_backend.h"
#include "ui/dialogs/new_service_dialog.h"
#include "ui/dialogs/small_dialogs.h"
#include "ui/pages/service_detail.h"
#include "ui/pages/service_logs.h"
#include "ui/pages/services_page.h"
#include "ui/theme/theme.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/log_view.h"
#include "ui/widgets/states.h"
#include "ui/widgets/table_view.h"

#include <QtTest>
#include <QtWidgets>

using core::ServiceId;
using core::ServiceStatus;
using support::FakeBackend;
using Shown = ui::widgets::StateStack::Shown;

static ServiceId id(const char *text)
{
    return ServiceId(QString::fromLatin1(text));
}

class tst_ServicesPage : public QObject
{
    Q_OBJECT

    std::unique_ptr<ui::theme::Theme> m_theme;
    core::SystemClock m_clock;

    struct Stage
    {
        FakeBackend backend;
        models::ServiceModel model;
        ui::pages::ServicesPage page;
        explicit Stage(const core::Clock &clock) : page({model, clock})
        {
            page.resize(1100, 700);
            page.show();
            (void)QTest::qWaitForWindowExposed(&page);
        }
        ~Stage() { open(nullptr); }
        void open(client::Backend *to)
        {
            model.setBackend(to);
            page.setBackend(to);
        }
        void threeServices()
        {
            backend.put(FakeBackend::makeService(QStringLiteral("alpha"), ServiceStatus::Running));
            backend.put(FakeBackend::makeService(QStringLiteral("beta"), ServiceStatus::Stopped));
            backend.put(FakeBackend::makeService(QStringLiteral("gamma"), ServiceStatus::Error));
            open(&backend);
            QTRY_COMPARE(page.table()->model()->rowCount(), 3);
        }
        void choose(const char *which)
        {
            page.select(id(which));
            QTRY_COMPARE(page.selectedId(), id(which));
            QTRY_VERIFY(page.detail()->isVisible());
        }
        template <typename Dialog>
        Dialog *dialog()
        {
            Dialog *found = nullptr;
            (void)QTest::qWaitFor([&] { return (found = page.window()->findChild<Dialog *>()) != nullptr; });
            return found;
        }
    };

private slots:
    void initTestCase() { m_theme = std::make_unique<ui::theme::Theme>(*qApp, ui::theme::Mode::Light); }
    void cleanupTestCase() { m_theme.reset(); }

    void listsAndFilters()
    {
        Stage s(m_clock);
        s.threeServices();
        QTRY_COMPARE(s.page.states()->shown(), Shown::Content);
        auto *filter = s.page.filterField();
        QTest::keyClicks(filter, QStringLiteral("bet"));
        QTRY_COMPARE(s.page.table()->model()->rowCount(), 1);
        filter->setText(QStringLiteral("nothing like it"));
        QTRY_COMPARE(s.page.states()->shown(), Shown::Empty);
        for (QPushButton *button : s.page.states()->empty().findChildren<QPushButton *>())
            if (button->isVisible())
                QTest::mouseClick(button, Qt::LeftButton); // only "Clear the filter" is there now
        QTRY_COMPARE(s.page.table()->model()->rowCount(), 3);
    }

    void theLastOneThatGoesLeavesNoneAndNoFilter()
    {
        Stage s(m_clock);
        s.threeServices();
        for (const char *which : {"alpha", "beta", "gamma"})
            s.backend.removeAndTell(id(which));
        QTRY_COMPARE(s.page.states()->shown(), Shown::Empty);
        QTRY_COMPARE(s.page.states()->empty().title(), QStringLiteral("No services yet"));
    }

    void offersTheChosenServicesActionsAsCommands()
    {
        Stage s(m_clock);
        s.threeServices();
        s.choose("alpha");
        const auto open = [&s](const QString &name) {
            for (const ui::pages::Command &command : s.page.commands())
                if (command.text == name)
                    return command.run();
            QFAIL(qPrintable(name));
        };
        open(QStringLiteral("Scale Alpha…"));
        auto *scale = s.page.window()->findChild<ui::dialogs::ScaleDialog *>();
        QVERIFY(scale && scale->isVisible());
        scale->reject();
        open(QStringLiteral("Delete Alpha…"));
        auto *remove = s.page.window()->findChild<ui::dialogs::DeleteServiceDialog *>();
        QVERIFY(remove && remove->isVisible());
        remove->reject();
    }

    void theKeyboardGoesThroughTheTabsFromAnywhere()
    {
        Stage s(m_clock);
        s.threeServices();
        s.choose("alpha");
        auto *tabs = s.page.findChild<ui::pages::ServiceDetail *>()->findChild<QTabBar *>();
        QTRY_VERIFY(tabs->isVisible());
        s.page.activateWindow();
        s.page.table()->setFocus();
        QTRY_VERIFY(s.page.table()->hasFocus());
        QCOMPARE(tabs->currentIndex(), 0);
        QTest::keyClick(s.page.table(), Qt::Key_PageDown, Qt::ControlModifier);
        QCOMPARE(tabs->currentIndex(), 1);
        QTest::keyClick(s.page.table(), Qt::Key_PageUp, Qt::ControlModifier);
        QTest::keyClick(s.page.table(), Qt::Key_PageUp, Qt::ControlModifier);
        QCOMPARE(tabs->currentIndex(), tabs->count() - 1);
    }

    void aToolTipIsNoMarkupAndTellsWhatIsCut()
    {
        Stage s(m_clock);
        core::Service service = FakeBackend::makeService(QStringLiteral("alpha"), ServiceStatus::Error);
        service.spec.name = QStringLiteral("<b>A</b>") + QString(120, u'x');
        service.spec.description = QStringLiteral("<img src='file:///etc/hostname'>");
        service.state.reason = QStringLiteral("Exit code 7 after three restarts: cannot bind to port 3004 & no other");
        s.backend.put(service);
        s.open(&s.backend);
        QTRY_COMPARE(s.page.table()->model()->rowCount(), 1);
        const auto tip = [&s](int column) {
            const QRect cell = s.page.table()->visualRect(s.page.table()->model()->index(0, column));
            QWidget *viewport = s.page.table()->viewport();
            QHelpEvent help(QEvent::ToolTip, cell.center(), viewport->mapToGlobal(cell.center()));
            QCoreApplication::sendEvent(viewport, &help);
            return QToolTip::text();
        };
        const QString name = tip(models::ServiceModel::Name);
        QVERIFY2(name.contains(QStringLiteral("&lt;b&gt;A&lt;/b&gt;") + QString(120, u'x')), qPrintable(name));
        QVERIFY2(name.contains(QStringLiteral("&lt;img")) && !name.contains(QStringLiteral("<img")), qPrintable(name));
        // Why it failed stands where its health would.
        QCOMPARE(s.page.table()->model()->index(0, models::ServiceModel::Health).data().toString(), service.state.reason);
        QVERIFY(tip(models::ServiceModel::Health).contains(service.state.reason.toHtmlEscaped()));
    }

    void chipsCountAndFilter()
    {
        Stage s(m_clock);
        s.threeServices();
        auto *chips = s.page.chips();
        auto *running = chips->chip(int(ServiceStatus::Running));
        QTRY_COMPARE(running->count(), 1);
        QTest::mouseClick(running, Qt::LeftButton);
        QTRY_COMPARE(s.page.table()->model()->rowCount(), 1);
        s.backend.putAndTell(FakeBackend::makeService(QStringLiteral("beta"), ServiceStatus::Running), core::ServiceEventKind::Started);
        QTRY_COMPARE(running->count(), 2);
        QTRY_COMPARE(s.page.table()->model()->rowCount(), 2);
    }

    void buttonsFitTheState()
    {
        Stage s(m_clock);
        s.threeServices();
        s.choose("alpha");
        QVERIFY(s.page.detail()->stopButton()->isVisible());
        QVERIFY(!s.page.detail()->startButton()->isVisible());
        QVERIFY(s.page.detail()->restartButton()->isEnabled());
        s.choose("beta");
        QVERIFY(s.page.detail()->startButton()->isVisible());
        QVERIFY(s.page.detail()->startButton()->isEnabled());
        QVERIFY(!s.page.detail()->restartButton()->isEnabled());
    }

    void startingDisablesTheButtonUntilAnswered()
    {
        Stage s(m_clock);
        s.threeServices();
        s.choose("beta");
        s.backend.setHeld(true);
        QTest::mouseClick(s.page.detail()->startButton(), Qt::LeftButton);
        QVERIFY(!s.page.detail()->startButton()->isEnabled());
        QTest::mouseClick(s.page.detail()->startButton(), Qt::LeftButton);
        QCOMPARE(s.backend.callCount(QStringLiteral("services.start")), 1);
        QSignalSpy done(&s.page, &ui::pages::ServicesPage::done);
        s.backend.setHeld(false);
        QTRY_COMPARE(done.count(), 1);
        QTRY_VERIFY(s.page.detail()->stopButton()->isVisible());
    }

    void aRefusedStartIsSaid()
    {
        Stage s(m_clock);
        s.threeServices();
        s.choose("beta");
        s.backend.fail(QStringLiteral("services.start"), core::Error::conflict(QStringLiteral("Port 3001 is taken")));
        QSignalSpy failed(&s.page, &ui::pages::ServicesPage::failed);
        QTest::mouseClick(s.page.detail()->startButton(), Qt::LeftButton);
        QTRY_COMPARE(failed.count(), 1);
        QVERIFY(failed.first().first().toString().contains(QStringLiteral("Port 3001 is taken")));
        QVERIFY(s.page.detail()->startButton()->isEnabled());
    }

    void theSelectionSurvivesRefreshAndReconnect()
    {
        Stage s(m_clock);
        s.threeServices();
        s.choose("beta");
        s.backend.put(FakeBackend::makeService(QStringLiteral("aaa"), ServiceStatus::Running));
        s.page.model().refresh();
        QTRY_COMPARE(s.page.table()->model()->rowCount(), 4);
        QCOMPARE(s.page.selectedId(), id("beta"));
        s.backend.drop();
        s.backend.comeBack();
        QTest::qWait(20);
        QCOMPARE(s.page.selectedId(), id("beta"));
        QCOMPARE(s.page.table()->selectionModel()->selectedRows().size(), 1);
        QCOMPARE(s.page.filter().idAt(s.page.table()->selectionModel()->selectedRows().first()), id("beta"));
    }

    void aFilteredOutChoiceComesBack()
    {
        Stage s(m_clock);
        s.threeServices();
        s.choose("beta");
        auto *filter = s.page.filterField();
        filter->setText(QStringLiteral("alpha"));
        QTRY_COMPARE(s.page.table()->model()->rowCount(), 1);
        QTest::qWait(20);
        QCOMPARE(s.page.selectedId(), id("beta"));
        QVERIFY(s.page.detail()->isVisible());
        filter->clear();
        QTRY_COMPARE(s.page.table()->selectionModel()->selectedRows().size(), 1);
        QCOMPARE(s.page.selectedId(), id("beta"));
    }

    void aScriptTakesOneLineInTheHeader()
    {
        Stage s(m_clock);
        core::Service service = FakeBackend::makeService(QStringLiteral("script"), ServiceStatus::Running);
        service.spec.image.clear();
        service.spec.command = {QStringLiteral("python3"), QStringLiteral("-c"), QStringLiteral("import time\nwhile True:\n    time.sleep(1)\n")};
        s.backend.put(service);
        s.open(&s.backend);
        QTRY_COMPARE(s.page.table()->model()->rowCount(), 1);
        s.choose("script");
        const auto *subtitle = s.page.detail()->findChild<QLabel *>(QStringLiteral("subtitle"));
        QVERIFY(subtitle);
        QVERIFY(subtitle->text().startsWith(QStringLiteral("python3 -c import time")));
        QVERIFY2(subtitle->sizeHint().height() < 2 * subtitle->fontMetrics().height(), qPrintable(QString::number(subtitle->sizeHint().height())));
    }

    void aDeletedChoiceClosesThePanel()
    {
        Stage s(m_clock);
        s.threeServices();
        s.choose("beta");
        s.backend.removeAndTell(id("beta"));
        QTRY_COMPARE(s.page.table()->model()->rowCount(), 2);
        QTRY_VERIFY(!s.page.detail()->isVisible());
        QVERIFY(s.page.selectedId().isEmpty());
    }

    void deletingAsksAndPassesTheChoices()
    {
        Stage s(m_clock);
        s.threeServices();
        s.choose("alpha");
        s.page.detail()->askDelete();
        auto *dialog = s.dialog<ui::dialogs::DeleteServiceDialog>();
        QVERIFY(dialog);
        QCOMPARE(s.backend.callCount(QStringLiteral("services.remove")), 0);
        for (QCheckBox *box : dialog->findChildren<QCheckBox *>())
            if (box->text().contains(QStringLiteral("data")))
                QTest::mouseClick(box, Qt::LeftButton, {}, QPoint(10, box->height() / 2));
        QTest::mouseClick(dialog->actionButton(), Qt::LeftButton);
        QTRY_COMPARE(s.backend.callCount(QStringLiteral("services.remove")), 1);
        QTRY_VERIFY(s.backend.lastRemoveOptions().cleanup);
        QVERIFY(!s.backend.lastRemoveOptions().force);
    }

    void scalingAsksHowMany()
    {
        Stage s(m_clock);
        s.threeServices();
        s.choose("alpha");
        s.page.detail()->askScale();
        auto *dialog = s.dialog<ui::dialogs::ScaleDialog>();
        QVERIFY(dialog);
        QVERIFY(!dialog->actionButton()->isEnabled()); // nothing would change
        dialog->findChild<QSpinBox *>()->setValue(3);
        QTest::mouseClick(dialog->actionButton(), Qt::LeftButton);
        QTRY_COMPARE(s.backend.callCount(QStringLiteral("services.scale")), 1);
        QTRY_COMPARE(s.backend.held(id("alpha"))->spec.replicas, 3);
    }

    void whatOthersDependOnIsNotStoppedUnasked()
    {
        Stage s(m_clock);
        s.backend.put(FakeBackend::makeService(QStringLiteral("one")));
        core::Service needy = FakeBackend::makeService(QStringLiteral("needy"));
        needy.spec.dependencies = {QStringLiteral("one")};
        s.backend.put(needy);
        s.open(&s.backend);
        QTRY_COMPARE(s.page.table()->model()->rowCount(), 2);
        s.choose("one");
        QTest::mouseClick(s.page.detail()->stopButton(), Qt::LeftButton);
        auto *dialog = s.dialog<ui::dialogs::QuestionDialog>();
        QVERIFY(dialog);
        QVERIFY2(dialog->meaning().contains(QStringLiteral("Needy")), qPrintable(dialog->meaning()));
        QCOMPARE(s.backend.callCount(QStringLiteral("services.stop")), 0);
        QTest::mouseClick(dialog->cancelButton(), Qt::LeftButton);
        QTRY_VERIFY(!s.page.window()->findChild<ui::dialogs::QuestionDialog *>());
        QTest::mouseClick(s.page.detail()->stopButton(), Qt::LeftButton);
        dialog = s.dialog<ui::dialogs::QuestionDialog>();
        QVERIFY(dialog);
        QTest::mouseClick(dialog->actionButton(), Qt::LeftButton);
        QTRY_COMPARE(s.backend.callCount(QStringLiteral("services.stop one")), 1);
        // Nobody needs this one: it is stopped at once.
        s.choose("needy");
        QTest::mouseClick(s.page.detail()->stopButton(), Qt::LeftButton);
        QTRY_COMPARE(s.backend.callCount(QStringLiteral("services.stop needy")), 1);
    }

    void scalingDownNamesWhatDependsOnIt()
    {
        core::Service service = FakeBackend::makeService(QStringLiteral("one"));
        service.spec.replicas = 3;
        ui::dialogs::ScaleDialog dialog(service, nullptr, {QStringLiteral("Needy")});
        dialog.show();
        const auto isNamed = [&] {
            const QList<QLabel *> labels = dialog.findChildren<QLabel *>();
            return std::any_of(labels.begin(), labels.end(), [](const QLabel *label) { return label->isVisible() && label->text().contains(QStringLiteral("Needy")); });
        };
        QVERIFY(!isNamed());
        dialog.findChild<QSpinBox *>()->setValue(2);
        QVERIFY(isNamed());
        dialog.findChild<QSpinBox *>()->setValue(4);
        QVERIFY(!isNamed());
    }

    void fieldErrorsAreShownAtTheirFields()
    {
        Stage s(m_clock);
        s.threeServices();
        s.page.openNewService();
        auto *dialog = s.dialog<ui::dialogs::NewServiceDialog>();
        QVERIFY(dialog);
        core::Error error = core::Error::validation(QStringLiteral("port"), QStringLiteral("The port is taken"));
        error.fields.insert(QStringLiteral("environment.PATH"), QStringLiteral("May not be set"));
        error.fields.insert(QStringLiteral("somethingElse"), QStringLiteral("Not shown by any field"));
        s.backend.fail(QStringLiteral("services.create"), error);
        QTest::mouseClick(dialog->actionButton(), Qt::LeftButton);
        QTRY_VERIFY(!dialog->generalError().isEmpty());
        QVERIFY(dialog->generalError().contains(QStringLiteral("Not shown by any field")));
        QVERIFY(!dialog->generalError().contains(QStringLiteral("The port is taken")));
        QStringList errors;
        for (auto *field : dialog->findChildren<ui::dialogs::FormField *>())
            if (!field->error().isEmpty())
                errors << field->error();
        errors.sort();
        QCOMPARE(errors, QStringList({QStringLiteral("PATH: May not be set"), QStringLiteral("The port is taken")}));
        QVERIFY(dialog->isVisible());
        QVERIFY(dialog->actionButton()->isEnabled());
    }

    void aNewServiceIsCreatedStartedAndChosen()
    {
        Stage s(m_clock);
        s.threeServices();
        s.page.openNewService();
        auto *dialog = s.dialog<ui::dialogs::NewServiceDialog>();
        QVERIFY(dialog);
        const auto edits = dialog->findChildren<QLineEdit *>();
        for (QLineEdit *edit : edits) {
            if (edit->accessibleName() == QStringLiteral("Name"))
                edit->setText(QStringLiteral("My Own Server"));
            if (edit->accessibleName() == QStringLiteral("Command"))
                edit->setText(QStringLiteral("node \"my server.js\""));
        }
        dialog->findChild<ui::widgets::ChipRow *>()->choose(2);
        QCOMPARE(dialog->spec().id, id("my-own-server"));
        QCOMPARE(dialog->spec().command, QStringList({QStringLiteral("node"), QStringLiteral("my server.js")}));
        QTest::mouseClick(dialog->actionButton(), Qt::LeftButton);
        QTRY_COMPARE(s.backend.callCount(QStringLiteral("services.create")), 1);
        QTRY_COMPARE(s.backend.callCount(QStringLiteral("services.start")), 1);
        QTRY_COMPARE(s.page.selectedId(), id("my-own-server"));
    }

    void idsComeFromNames_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("wanted");
        QTest::newRow("words") << QStringLiteral("Filesystem MCP") << QStringLiteral("filesystem-mcp");
        QTest::newRow("accents") << QStringLiteral("Café Zürich") << QStringLiteral("cafe-zurich");
        QTest::newRow("signs at the ends") << QStringLiteral(" (a) & (b) ") << QStringLiteral("a-b");
        QTest::newRow("another script") << QStringLiteral("数据") << QString();
    }
    void idsComeFromNames()
    {
        QFETCH(QString, name);
        QFETCH(QString, wanted);
        QCOMPARE(ui::dialogs::NewServiceDialog::idFromName(name), wanted);
        QVERIFY(wanted.isEmpty() || core::isValidResourceId(wanted));
    }

    void nothingYetOffersTheNextStep()
    {
        Stage s(m_clock);
        s.open(&s.backend);
        QTRY_COMPARE(s.page.states()->shown(), Shown::Empty);
        int offered = 0;
        for (QPushButton *button : s.page.states()->empty().findChildren<QPushButton *>())
            offered += button->isVisible() && button->isEnabled();
        QCOMPARE(offered, 3); // new, samples, and a file
    }

    void aFailedListSaysWhyAndTriesAgain()
    {
        Stage s(m_clock);
        s.backend.fail(QStringLiteral("services"), core::Error{core::ErrorCode::Internal, QStringLiteral("The disk is full"), {}, {}, {}});
        s.open(&s.backend);
        QTRY_COMPARE(s.page.states()->shown(), Shown::Failed);
        QVERIFY(s.page.states()->failed().sentence().contains(QStringLiteral("The disk is full")));
        s.backend.failNothing();
        s.backend.put(FakeBackend::makeService(QStringLiteral("alpha")));
        QTest::mouseClick(s.page.states()->retryButton(), Qt::LeftButton);
        QTRY_COMPARE(s.page.states()->shown(), Shown::Content);
    }

    void loadingAppearsOnlyWhenItLasts()
    {
        Stage s(m_clock);
        s.backend.setHeld(true);
        s.open(&s.backend);
        QCOMPARE(s.page.states()->shown(), Shown::Loading);
        QVERIFY(!s.page.findChild<ui::widgets::Spinner *>()->isVisible());
        QTRY_VERIFY(s.page.findChild<ui::widgets::Spinner *>()->isVisible());
        s.backend.setHeld(false);
        QTRY_VERIFY(s.page.states()->shown() != Shown::Loading);
    }

    void withoutPermissionNothingCanBeChanged()
    {
        Stage s(m_clock);
        s.backend.setPermissions(core::Permission::ServicesRead | core::Permission::LogsRead);
        s.threeServices();
        s.choose("alpha");
        QVERIFY(!s.page.detail()->stopButton()->isEnabled());
        QVERIFY(!s.page.mayCreate());
    }

    void withoutPermissionToReadItSaysSo()
    {
        Stage s(m_clock);
        s.backend.forbid();
        s.open(&s.backend);
        QTRY_COMPARE(s.page.states()->shown(), Shown::Empty);
        QVERIFY(s.page.states()->empty().sentence().contains(QStringLiteral("services:read")));
        for (const QPushButton *button : s.page.states()->empty().findChildren<QPushButton *>())
            QVERIFY(!button->isVisible()); // trying again would change nothing
    }

    void theLogFlowsIntoTheView()
    {
        Stage s(m_clock);
        s.threeServices();
        s.backend.addLog(id("alpha"), {m_clock.nowMs() - 1000, core::LogLevel::Info, core::LogStream::Stdout, 0, "before"});
        s.choose("alpha");
        QCOMPARE(s.backend.logSubscribers(id("alpha")), 0); // not before somebody looks
        s.page.detail()->tabs()->setCurrentIndex(1);
        auto *view = s.page.detail()->logs()->view();
        QTRY_COMPARE(s.backend.logSubscribers(id("alpha")), 1);
        s.backend.writeLog(id("alpha"), {{m_clock.nowMs(), core::LogLevel::Warn, core::LogStream::Stdout, 0, "after"}});
        QTRY_VERIFY((view->selectAll(), view->selectedText(ui::widgets::CopyForm::Messages)) == QStringLiteral("before\nafter"));
        s.page.select(id("beta"));
        QTRY_COMPARE(s.backend.logSubscribers(id("alpha")), 0);
    }

    void tenThousandServicesStayQuick()
    {
        Stage s(m_clock);
        s.backend.fill(10'000);
        QElapsedTimer timer;
        timer.start();
        s.open(&s.backend);
        QTRY_COMPARE_WITH_TIMEOUT(s.page.table()->model()->rowCount(), 10'000, 10'000);
        qInfo("10,000 services listed in %lld ms", timer.elapsed());
        timer.restart();
        for (int i = 0; i < 20; ++i) {
            s.page.table()->verticalScrollBar()->setValue(i * 20'000);
            s.page.table()->grab();
        }
        qInfo("a repaint of the table: %.1f ms", double(timer.nsecsElapsed()) / 20 / 1e6);
    }
};

QTEST_MAIN(tst_ServicesPage)
#include "tst_services_page.moc"
