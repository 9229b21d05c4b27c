// SPDX-License-Identifier: GPL-3.0-or-later
// Finding and choosing many services, and orders for all of them at once.
#include "service_stage.h"
#include "ui/pages/service_bulk.h"
#include "ui/pages/service_columns.h"
#include "ui/pages/service_detail.h"
#include "ui/pages/service_filter_bar.h"
#include "ui/pages/service_menu.h"
#include "ui/theme/theme.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/states.h"

using core::ServiceStatus;
using models::ServiceModel;
using support::FakeBackend;
using ui::pages::BulkDialog;
using ui::pages::BulkState;
using ui::pages::ServiceAction;

class tst_ServicesMany : public QObject
{
    Q_OBJECT

    std::unique_ptr<ui::theme::Theme> m_theme;
    core::SystemClock m_clock;

    static int shown(ServiceStage &s) { return s.page.table()->model()->rowCount(); }

private slots:
    void initTestCase() { m_theme = std::make_unique<ui::theme::Theme>(*qApp, ui::theme::Mode::Light); }
    void cleanupTestCase() { m_theme.reset(); }

    void theFilterUnderstandsStatusAndCategory()
    {
        ServiceStage s(m_clock);
        s.threeServices();
        core::Service web = FakeBackend::makeService(QStringLiteral("delta"), ServiceStatus::Error);
        web.spec.category = QStringLiteral("web");
        s.backend.putAndTell(web, core::ServiceEventKind::Created);
        QTRY_COMPARE(shown(s), 4);
        auto *field = s.page.filterField();
        field->setText(QStringLiteral("status:error"));
        QTRY_COMPARE(shown(s), 2);
        QCOMPARE(s.page.chips()->chosen(), int(ServiceStatus::Error)); // the chips follow
        field->setText(QStringLiteral("status:error category:we"));
        QTRY_COMPARE(shown(s), 1);
        field->setText(QStringLiteral("status:error category:web gam"));
        QTRY_COMPARE(shown(s), 0);
        field->setText(QStringLiteral("status:purple"));
        QTRY_COMPARE(shown(s), 0);
        field->setText(QStringLiteral("status:error ga"));
        QTRY_COMPARE(shown(s), 1);
        QTest::mouseClick(s.page.chips()->chip(ui::pages::ServiceFilterBar::kAll), Qt::LeftButton);
        s.page.filterBar()->chooseStatus(ServiceStatus::Stopped); // what is clicked takes the place of what was typed
        QCOMPARE(field->text(), QStringLiteral("ga"));
        field->clear();
        QTRY_COMPARE(shown(s), 1);
        s.page.filterBar()->clear();
        QTRY_COMPARE(shown(s), 4);
    }

    void categoriesAreChosenFromTheMenu()
    {
        ServiceStage s(m_clock);
        s.threeServices();
        core::Service web = FakeBackend::makeService(QStringLiteral("delta"), ServiceStatus::Running);
        web.spec.category = QStringLiteral("web");
        s.backend.putAndTell(web, core::ServiceEventKind::Created);
        QTRY_COMPARE(shown(s), 4);
        QMenu *menu = s.page.filterBar()->categoryButton()->menu();
        QTRY_COMPARE((emit menu->aboutToShow(), menu->actions().size()), 4); // all, a line, two categories
        menu->actions().last()->trigger();
        QTRY_COMPARE(shown(s), 1);
        emit menu->aboutToShow();
        menu->actions().first()->trigger();
        QTRY_COMPARE(shown(s), 4);
    }

    void severalAreChosenAndTheBarTellsWhatFits()
    {
        ServiceStage s(m_clock);
        s.threeServices();
        QVERIFY(!s.page.bulkBar()->isVisible());
        s.page.table()->setFocus();
        QTest::keyClick(s.page.table(), Qt::Key_A, Qt::ControlModifier);
        QTRY_VERIFY(s.page.bulkBar()->isVisible());
        QCOMPARE(s.page.selectedServices().size(), 3);
        QVERIFY(s.page.footerText().contains(QStringLiteral("3 selected")));
        QCOMPARE(s.page.bulkBar()->button(ServiceAction::Start)->text(), QStringLiteral("Start 2"));
        QVERIFY(s.page.bulkBar()->button(ServiceAction::Start)->toolTip().contains(QStringLiteral("It runs already")));
        QCOMPARE(s.page.bulkBar()->button(ServiceAction::Stop)->text(), QStringLiteral("Stop 1"));
        QCOMPARE(s.page.bulkBar()->button(ServiceAction::Delete)->text(), QStringLiteral("Delete"));
        QTest::keyClick(s.page.table(), Qt::Key_Escape);
        QTRY_VERIFY(!s.page.bulkBar()->isVisible());
    }

    void startingManyAsksNothing()
    {
        ServiceStage s(m_clock);
        s.threeServices();
        s.chooseMany({QStringLiteral("alpha"), QStringLiteral("beta"), QStringLiteral("gamma")});
        QSignalSpy done(&s.page, &ui::pages::Page::done);
        s.page.runOnSelected(ServiceAction::Start);
        QTRY_COMPARE(s.backend.callCount(QStringLiteral("services.start")), 2); // not the one that runs
        QTRY_COMPARE(done.count(), 1);
        QTRY_VERIFY(!s.page.window()->findChild<BulkDialog *>());
    }

    void stoppingManyAsksOnceWithAList()
    {
        ServiceStage s(m_clock);
        s.backend.put(FakeBackend::makeService(QStringLiteral("one")));
        s.backend.put(FakeBackend::makeService(QStringLiteral("two")));
        core::Service needy = FakeBackend::makeService(QStringLiteral("needy"));
        needy.spec.dependencies = {QStringLiteral("one")};
        s.backend.put(needy);
        s.open(&s.backend);
        QTRY_COMPARE(shown(s), 3);
        s.chooseMany({QStringLiteral("one"), QStringLiteral("two")});
        s.page.runOnSelected(ServiceAction::Stop);
        auto *dialog = s.dialog<BulkDialog>();
        QVERIFY(dialog);
        QCOMPARE(s.backend.callCount(QStringLiteral("services.stop")), 0);
        QCOMPARE(dialog->model().rowCount(), 2);
        bool named = false;
        for (const QLabel *label : dialog->findChildren<QLabel *>())
            named = named || label->text().contains(QStringLiteral("needed by Needy"));
        QVERIFY(named);
        QTest::mouseClick(dialog->actionButton(), Qt::LeftButton);
        QTRY_COMPARE(s.backend.callCount(QStringLiteral("services.stop")), 2);
        QTRY_VERIFY(!s.page.window()->findChild<BulkDialog *>());
    }

    void eachRowHasItsResultAndFailedOnesAreTriedAgain()
    {
        ServiceStage s(m_clock);
        s.threeServices();
        s.backend.fail(QStringLiteral("services.remove beta"), core::Error::conflict(QStringLiteral("It is in use")));
        s.chooseMany({QStringLiteral("alpha"), QStringLiteral("beta"), QStringLiteral("gamma")});
        QTest::keyClick(s.page.table(), Qt::Key_Delete);
        auto *dialog = s.dialog<BulkDialog>();
        QVERIFY(dialog);
        QTest::mouseClick(dialog->actionButton(), Qt::LeftButton);
        QTRY_COMPARE(dialog->model().count(BulkState::Done), 2);
        QTRY_COMPARE(dialog->model().count(BulkState::Failed), 1);
        QVERIFY(dialog->isVisible());
        QStringList words;
        for (const auto &row : dialog->model().rows())
            words << row.words;
        QVERIFY(words.contains(QStringLiteral("It is in use")));
        QTRY_VERIFY(dialog->actionButton()->isEnabled());
        QVERIFY(dialog->actionButton()->text().contains(u'1'));
        s.backend.failNothing();
        QTest::mouseClick(dialog->actionButton(), Qt::LeftButton);
        QTRY_VERIFY(!s.page.window()->findChild<BulkDialog *>());
        QCOMPARE(s.backend.callCount(QStringLiteral("services.remove")), 4); // three, and the one again
        QTRY_COMPARE(s.page.states()->shown(), ui::widgets::StateStack::Shown::Empty);
    }

    void whatTheServersLimitRefusesWaitsForIt()
    {
        ServiceStage s(m_clock);
        s.threeServices();
        core::Error limited{core::ErrorCode::RateLimited, QStringLiteral("Slow down"), {}, {}, {}};
        limited.details.insert(QStringLiteral("retryAfter"), 1);
        s.backend.setRateLimit({1'000, 1, m_clock.nowMs() + 60'000});
        s.backend.fail(QStringLiteral("services.remove"), limited);
        s.chooseMany({QStringLiteral("alpha"), QStringLiteral("beta"), QStringLiteral("gamma")});
        QTest::keyClick(s.page.table(), Qt::Key_Delete);
        auto *dialog = s.dialog<BulkDialog>();
        QVERIFY(dialog);
        bool told = false; // before anything is begun
        for (const QLabel *label : dialog->findChildren<QLabel *>())
            told = told || label->text().contains(QStringLiteral("takes 1 more"));
        QVERIFY(told);
        QSignalSpy ended(dialog, &BulkDialog::ended);
        QTest::mouseClick(dialog->actionButton(), Qt::LeftButton);
        QTRY_COMPARE(s.backend.callCount(QStringLiteral("services.remove")), 3);
        QTRY_COMPARE(dialog->model().count(BulkState::Waiting), 3);
        QVERIFY(dialog->model().rows().first().words.contains(QStringLiteral("limit until")));
        QCOMPARE(ended.count(), 0);
        s.backend.failNothing();
        QTRY_VERIFY(!s.page.window()->findChild<BulkDialog *>());
        QCOMPARE(s.backend.callCount(QStringLiteral("services.remove")), 6);
    }

    void aPauseIsCalledOffToo()
    {
        ServiceStage s(m_clock);
        s.threeServices();
        core::Error limited{core::ErrorCode::RateLimited, QStringLiteral("Slow down"), {}, {}, {}};
        limited.details.insert(QStringLiteral("retryAfter"), 3'600);
        s.backend.fail(QStringLiteral("services.remove"), limited);
        s.chooseMany({QStringLiteral("alpha"), QStringLiteral("beta"), QStringLiteral("gamma")});
        QTest::keyClick(s.page.table(), Qt::Key_Delete);
        auto *dialog = s.dialog<BulkDialog>();
        QVERIFY(dialog);
        QTest::mouseClick(dialog->actionButton(), Qt::LeftButton);
        QTRY_COMPARE(dialog->model().count(BulkState::Waiting), 3);
        QTest::mouseClick(dialog->cancelButton(), Qt::LeftButton);
        QCOMPARE(dialog->model().count(BulkState::LeftOut), 3);
        QTest::mouseClick(dialog->cancelButton(), Qt::LeftButton);
        QTRY_VERIFY(!s.page.window()->findChild<BulkDialog *>());
        QCOMPARE(s.backend.callCount(QStringLiteral("services.remove")), 3);
    }

    void whatIsCalledOffDoesNotComeBackWithTheLimit()
    {
        ServiceStage s(m_clock);
        s.threeServices();
        core::Error limited{core::ErrorCode::RateLimited, QStringLiteral("Slow down"), {}, {}, {}};
        limited.details.insert(QStringLiteral("retryAfter"), 1);
        s.backend.fail(QStringLiteral("services.remove"), limited);
        s.backend.setHeld(true);
        s.chooseMany({QStringLiteral("alpha"), QStringLiteral("beta"), QStringLiteral("gamma")});
        QTest::keyClick(s.page.table(), Qt::Key_Delete);
        auto *dialog = s.dialog<BulkDialog>();
        QVERIFY(dialog);
        QTest::mouseClick(dialog->actionButton(), Qt::LeftButton);
        QTRY_COMPARE(s.backend.callCount(QStringLiteral("services.remove")), 3); // all are under way
        QTest::mouseClick(dialog->cancelButton(), Qt::LeftButton);
        QSignalSpy ended(dialog, &BulkDialog::ended);
        s.backend.setHeld(false); // refused, when nobody wants them any more
        QTRY_COMPARE(dialog->model().count(BulkState::LeftOut), 3);
        QTRY_COMPARE(ended.count(), 1);
        QTest::mouseClick(dialog->cancelButton(), Qt::LeftButton);
        QTRY_VERIFY(!s.page.window()->findChild<BulkDialog *>());
        QCOMPARE(s.backend.callCount(QStringLiteral("services.remove")), 3);
    }

    void aLongRunIsCalledOff()
    {
        ServiceStage s(m_clock);
        s.backend.fill(40);
        s.open(&s.backend);
        QTRY_COMPARE(shown(s), 40);
        s.page.table()->selectAll();
        s.backend.setHeld(true);
        s.page.runOnSelected(ServiceAction::Delete);
        auto *dialog = s.dialog<BulkDialog>();
        QVERIFY(dialog);
        QTest::mouseClick(dialog->actionButton(), Qt::LeftButton);
        QCOMPARE(s.backend.callCount(QStringLiteral("services.remove")), 4); // a few at a time
        QTest::mouseClick(dialog->cancelButton(), Qt::LeftButton);
        QCOMPARE(dialog->model().count(BulkState::LeftOut), 36);
        s.backend.setHeld(false);
        QTRY_COMPARE(dialog->model().count(BulkState::Done), 4);
        QVERIFY(dialog->isVisible());
        QTest::mouseClick(dialog->cancelButton(), Qt::LeftButton);
        QTRY_VERIFY(!s.page.window()->findChild<BulkDialog *>());
        QCOMPARE(s.backend.callCount(QStringLiteral("services.remove")), 4);
    }

    void theMenuGreysWithReasons()
    {
        ServiceStage s(m_clock);
        s.threeServices();
        ui::pages::ServiceActions actions;
        actions.setBackend(&s.backend);
        ui::pages::ServiceMenu menu(actions, {*s.backend.held(id("beta"))}, nullptr);
        bool startEnabled = false;
        QString stopReason;
        for (const QAction *action : menu.actions()) {
            if (action->text() == QStringLiteral("Start"))
                startEnabled = action->isEnabled();
            if (action->text() == QStringLiteral("Stop") && !action->isEnabled())
                stopReason = action->toolTip();
        }
        QVERIFY(startEnabled);
        QCOMPARE(stopReason, QStringLiteral("It does not run."));
        s.backend.setPermissions(core::Permission::ServicesRead);
        QVERIFY(actions.whyNot(ServiceAction::Start, *s.backend.held(id("beta"))).contains(QStringLiteral("account")));
        s.backend.setPermissions(core::allPermissions());
        s.backend.drop();
        QVERIFY(actions.whyNot(ServiceAction::Start, *s.backend.held(id("beta"))).contains(QStringLiteral("connection")));
    }

    void anOrderIsCopiedAsLinesForAShell()
    {
        ServiceStage s(m_clock);
        s.threeServices();
        ui::pages::ServiceActions actions;
        actions.setBackend(&s.backend);
        QWidget page;
        ui::pages::ServiceMenu menu(actions, {*s.backend.held(id("alpha")), *s.backend.held(id("beta"))}, &page);
        QMenu *curl = nullptr;
        for (const QAction *action : menu.actions())
            if (action->menu() && action->text() == QStringLiteral("Copy as curl"))
                curl = action->menu();
        QVERIFY(curl);
        const auto trigger = [&](const QString &text) {
            for (QAction *action : curl->actions())
                if (action->text() == text)
                    action->trigger();
            return QGuiApplication::clipboard()->text();
        };
        QCOMPARE(trigger(QStringLiteral("Stop")), QStringLiteral("curl services.stop alpha")); // the other one does not run
        QCOMPARE(trigger(QStringLiteral("Delete")), QStringLiteral("curl services.remove alpha\ncurl services.remove beta"));
        QCOMPARE(s.backend.callCount(QStringLiteral("services.stop")) + s.backend.callCount(QStringLiteral("services.remove")), 0);
        QVERIFY(!actions.isBusy(id("alpha"))); // nothing is under way
    }

    void columnsFollowTheRoomAndTheWish()
    {
        ServiceStage s(m_clock, {1068, 700});
        s.threeServices();
        auto *columns = s.page.columns();
        QTRY_VERIFY(columns->isShown(ServiceModel::Uptime));
        s.page.select(id("alpha")); // the detail takes room
        QTRY_VERIFY(!columns->isShown(ServiceModel::Uptime));
        for (const int column : {ServiceModel::Status, ServiceModel::Cpu, ServiceModel::Memory, ServiceModel::Replicas, ServiceModel::Health})
            QVERIFY(columns->isShown(column));
        QVERIFY(s.page.table()->columnWidth(ServiceModel::Name) >= 164);
        columns->choose(ServiceModel::Port, ui::pages::ServiceColumns::Choice::Always);
        columns->choose(ServiceModel::Health, ui::pages::ServiceColumns::Choice::Never);
        QVERIFY(columns->isShown(ServiceModel::Port));
        QVERIFY(!columns->isShown(ServiceModel::Health));
        // No label is cut.
        const QHeaderView *header = s.page.table()->horizontalHeader();
        for (int column = 0; column < ServiceModel::ColumnCount; ++column)
            if (columns->isShown(column))
                QVERIFY(header->sectionSize(column)
                        >= header->fontMetrics().horizontalAdvance(s.page.table()->model()->headerData(column, Qt::Horizontal).toString()) + 24);
    }

    void aNarrowPageShowsOneSide()
    {
        ServiceStage s(m_clock, {700, 600});
        s.threeServices();
        s.page.select(id("alpha"));
        QTRY_VERIFY(s.page.detail()->isVisible());
        QVERIFY(!s.page.table()->isVisible());
        emit s.page.detail()->closeWanted();
        QTRY_VERIFY(s.page.table()->isVisible());
    }

    void navigationShowsWhatIsAskedFor()
    {
        ServiceStage s(m_clock);
        s.threeServices();
        s.page.goTo({.status = ServiceStatus::Error});
        QTRY_COMPARE(shown(s), 1);
        s.page.goTo({.service = id("beta")});
        QTRY_COMPARE(s.page.selectedId(), id("beta"));
        QCOMPARE(shown(s), 3);
        s.page.table()->setFocus();
        QTest::keyClick(s.page.table(), Qt::Key_Return);
        QVERIFY(s.page.detail()->tabs()->hasFocus());
    }

    void tenThousandChosenAtOnce()
    {
        ServiceStage s(m_clock);
        s.backend.fill(10'000);
        s.open(&s.backend);
        QTRY_COMPARE_WITH_TIMEOUT(shown(s), 10'000, 10'000);
        QElapsedTimer timer;
        timer.start();
        s.page.table()->selectAll();
        QTRY_VERIFY(s.page.bulkBar()->isVisible());
        qInfo("10,000 services chosen in %lld ms", timer.elapsed());
        timer.restart();
        s.page.filterField()->setText(QStringLiteral("status:error"));
        QTRY_COMPARE(shown(s), 2'000);
        qInfo("filtered in %lld ms", timer.elapsed());
    }
};

QTEST_MAIN(tst_ServicesMany)
#include "tst_services_many.moc"
