// SPDX-License-Identifier: GPL-3.0-or-later
#include "backup_stage.h"
#include "ui/dialogs/config_import_dialog.h"
#include "ui/dialogs/config_questions.h"
#include "ui/dialogs/config_review_dialog.h"
#include "ui/dialogs/config_value_fields.h"
#include "ui/pages/config_detail.h"
#include "ui/pages/config_filter_bar.h"
#include "ui/pages/config_page.h"
#include "ui/theme/theme.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/key_value_list.h"
#include "ui/widgets/states.h"

using client::ConfigPlace;
using models::ConfigModel;
using models::DraftRow;
using support::FakeConfig;
using ui::dialogs::ConfigImportDialog;
using ui::dialogs::ConfigReviewDialog;
using ui::dialogs::DeleteConfigDialog;
using ui::dialogs::NewConfigDialog;
using Shown = ui::widgets::StateStack::Shown;

struct Stage : BackupStage<ui::pages::ConfigPage>
{
    explicit Stage(const core::Clock &clock) : BackupStage(clock) { page.setActive(true); }
    FakeConfig &config() { return backend.fakeConfig(); }
};

class tst_ConfigPage : public QObject
{
    Q_OBJECT

    std::unique_ptr<ui::theme::Theme> m_theme;
    core::SystemClock m_clock;

    static QString s(const char *text) { return QString::fromUtf8(text); }
    static ConfigPlace global(const char *key) { return {{}, QString::fromLatin1(key)}; }
    static ConfigPlace ofNotes(const char *key) { return {core::ServiceId(QStringLiteral("notes")), QString::fromLatin1(key)}; }

    // A page with four values and a setting, of which one is chosen.
    static void choose(Stage &t, const ConfigPlace &place)
    {
        t.addServices();
        t.config().put(FakeConfig::makeEntry(s("cache.ttl"), s("60")));
        t.config().put(FakeConfig::makeEntry(s("app.level"), s("warn"), s("notes")));
        t.config().put(FakeConfig::makeEntry(s("db.password"), s("encrypted:AES256:7")));
        t.config().setUsers(global("cache.ttl"), {s("notes"), s("search")});
        client::PlatformSetting level = FakeConfig::makeSetting(s("log.level"), client::SettingKind::OneOf, s("info"));
        level.options = {s("debug"), s("info"), s("warn")};
        t.config().addSetting(level);
        client::PlatformSetting rate = FakeConfig::makeSetting(s("limits.rate"), client::SettingKind::Number, s("100"));
        rate.needs = core::Permission::PlatformAdmin;
        t.config().addSetting(rate);
        t.open(&t.backend);
        QTRY_COMPARE(t.rows(), 5);
        t.page.select(place);
        QTRY_VERIFY(t.page.detail()->isVisible());
        QTRY_COMPARE(t.backend.callCount(s("config.get")), 1);
        QCoreApplication::processEvents();
    }
    static void type(Stage &t, const char *text) { t.page.detail()->value()->text()->setPlainText(QString::fromUtf8(text)); }

private slots:
    void initTestCase()
    {
        QLocale::setDefault(QLocale::c());
        m_theme = std::make_unique<ui::theme::Theme>(*qApp, ui::theme::Mode::Light);
    }
    void cleanupTestCase() { m_theme.reset(); }

    void everyStateIsShown()
    {
        Stage t(m_clock);
        t.backend.setHeld(true);
        t.open(&t.backend);
        QTRY_COMPARE(t.page.states()->shown(), Shown::Loading);
        t.backend.setHeld(false);
        QTRY_COMPARE(t.page.states()->shown(), Shown::Empty);
        QVERIFY(t.page.states()->empty().title().contains(s("Nothing is configured")));
        t.backend.fail(s("config"), core::Error{core::ErrorCode::Internal, s("The disk is on fire"), {}, {}, {}});
        t.page.refresh();
        QTRY_COMPARE(t.page.states()->shown(), Shown::Failed);
        t.backend.failNothing();
        t.config().put(FakeConfig::makeEntry(s("a"), s("b")));
        t.page.states()->retryButton()->click();
        QTRY_COMPARE(t.page.states()->shown(), Shown::Content);
        t.page.filterBar()->field()->setText(s("nothing like this"));
        QCOMPARE(t.page.states()->shown(), Shown::Empty);
        t.page.filterBar()->clear();
        QCOMPARE(t.page.states()->shown(), Shown::Content);
        t.backend.drop();
        QVERIFY(!t.page.newButton()->isEnabled());
        QVERIFY(t.page.newButton()->toolTip().contains(s("no connection")));
        QCOMPARE(t.page.states()->shown(), Shown::Content); // what was last known stays
    }

    void whoMayNotSeeItIsToldAndDoesNotAsk()
    {
        Stage t(m_clock);
        t.backend.forbid();
        t.open(&t.backend);
        QTRY_COMPARE(t.page.states()->shown(), Shown::Empty);
        QVERIFY(t.page.states()->empty().sentence().contains(s("config:read")));
        QVERIFY(t.page.commands().isEmpty());
        QCOMPARE(t.backend.callCount(s("config")), 0);
    }

    void whoMayOnlyReadIsToldWhy()
    {
        Stage t(m_clock);
        t.backend.setPermissions(core::Permission::ConfigRead);
        choose(t, global("cache.ttl"));
        auto *detail = t.page.detail();
        QVERIFY(!t.page.newButton()->isEnabled());
        QVERIFY(t.page.newButton()->toolTip().contains(s("config:write")));
        QVERIFY(!detail->value()->text()->isEnabled());
        QVERIFY(detail->saveButton()->toolTip().contains(s("config:write")));
        QVERIFY(!detail->deleteAction()->isEnabled());
        QVERIFY(detail->deleteAction()->toolTip().contains(s("config:write")));
        t.page.askDelete();
        t.page.openNew();
        QVERIFY(!t.page.window()->findChild<QDialog *>());
    }

    void someSettingsTakeMore()
    {
        Stage t(m_clock);
        t.backend.setPermissions(core::Permission::ConfigRead | core::Permission::ConfigWrite);
        choose(t, global("limits.rate"));
        QVERIFY(!t.page.detail()->value()->text()->isEnabled());
        QVERIFY(t.page.detail()->saveButton()->toolTip().contains(s("platform:admin")));
        t.page.select(global("log.level"));
        QVERIFY(t.page.detail()->value()->choice()->isEnabled());
    }

    void aValueIsEditedInPlace()
    {
        Stage t(m_clock);
        choose(t, global("cache.ttl"));
        auto *detail = t.page.detail();
        QVERIFY(!detail->saveButton()->isEnabled());
        QVERIFY(detail->noticeText().contains(s("2"))); // who uses it is told before
        QCOMPARE(detail->users().size(), 2);
        type(t, "90");
        QVERIFY(detail->saveButton()->isEnabled());
        detail->saveButton()->click();
        QTRY_COMPARE(t.config().held(global("cache.ttl"))->value, s("90"));
        QTRY_VERIFY(!t.done.isEmpty());
        QVERIFY(!detail->saveButton()->isEnabled());
        const auto &model = t.page.model();
        QCOMPARE(model.find(global("cache.ttl"))->entry.value, s("90"));
        detail->users().first()->click();
        QCOMPARE(t.wishes.last().service, core::ServiceId(s("notes")));
    }

    void aRefusalStandsAtTheField()
    {
        Stage t(m_clock);
        choose(t, global("cache.ttl"));
        t.config().refuse(s("cache.ttl"), s("value"), s("Must be a number"));
        type(t, "soon");
        t.page.detail()->save();
        QTRY_COMPARE(t.page.detail()->value()->error(), s("Must be a number"));
        QCOMPARE(t.page.detail()->value()->value(), s("soon")); // what was typed stays
        QVERIFY(t.page.detail()->saveButton()->isEnabled());
    }

    void whatIsTypedSurvivesARefresh()
    {
        Stage t(m_clock);
        choose(t, global("cache.ttl"));
        type(t, "90");
        t.config().put(FakeConfig::makeEntry(s("cache.ttl"), s("30")));
        t.page.refresh();
        QTRY_COMPARE(t.page.model().find(global("cache.ttl"))->entry.value, s("30"));
        QCOMPARE(t.page.detail()->value()->value(), s("90"));
        QVERIFY(t.page.detail()->noticeText().contains(s("meanwhile")));
        QTest::keyClick(t.page.detail(), Qt::Key_Escape);
        QCOMPARE(t.page.detail()->value()->value(), s("30"));
    }

    void anEncryptedValueIsReplacedUnseen()
    {
        Stage t(m_clock);
        choose(t, global("db.password"));
        auto *detail = t.page.detail();
        QVERIFY(detail->encrypted()->isChecked());
        QCOMPARE(detail->value()->value(), QString());
        QVERIFY(!detail->saveButton()->isEnabled());
        detail->encrypted()->setChecked(false); // into the open takes a new value
        QVERIFY(!detail->saveButton()->isEnabled());
        QVERIFY(detail->saveButton()->toolTip().contains(s("type a new one")));
        detail->encrypted()->setChecked(true);
        detail->value()->secret()->setText(s("hunter2"));
        detail->save();
        QTRY_COMPARE(t.config().lastChanges().size(), 1);
        QCOMPARE(t.config().lastChanges().first().value, s("hunter2"));
        QCOMPARE(t.config().lastChanges().first().encrypted, std::optional(true));
        QTRY_COMPARE(detail->value()->value(), QString());
    }

    void aSettingIsChosenFromWhatItMayBe()
    {
        Stage t(m_clock);
        choose(t, global("log.level"));
        auto *detail = t.page.detail();
        QVERIFY(!detail->encrypted()->isEnabled());
        QCOMPARE(detail->value()->choice()->count(), 3);
        QCOMPARE(detail->facts()->valueOf(s("Default")), s("info"));
        QVERIFY(detail->deleteAction()->toolTip().contains(s("Nobody has set it")));
        detail->value()->choice()->setCurrentText(s("debug"));
        detail->save();
        QTRY_VERIFY(t.config().held(global("log.level")));
        QTRY_VERIFY(detail->deleteAction()->isEnabled());
        t.page.askDelete();
        auto *dialog = t.dialog<DeleteConfigDialog>();
        QVERIFY(dialog);
        QTRY_VERIFY(dialog->actionButton()->isEnabled());
        dialog->actionButton()->click();
        QTRY_VERIFY(!t.config().held(global("log.level")));
        QTRY_COMPARE(detail->value()->value(), s("info"));
    }

    void aNewValueIsMade()
    {
        Stage t(m_clock);
        choose(t, global("cache.ttl"));
        t.page.openNew();
        auto *dialog = t.dialog<NewConfigDialog>();
        QVERIFY(dialog);
        dialog->keyField()->setText(s("not a key"));
        dialog->actionButton()->click();
        QCOMPARE(t.backend.callCount(s("config.set ")), 0);
        dialog->keyField()->setText(s("mail.token"));
        QVERIFY(dialog->encrypted()->isChecked()); // its name says so
        dialog->keyField()->setText(s("log.level"));
        QVERIFY(!dialog->encrypted()->isEnabled() && !dialog->encrypted()->isChecked());
        QVERIFY(dialog->value()->choice()->isVisible());
        dialog->keyField()->setText(s("page.size"));
        dialog->scopeBox()->setCurrentIndex(dialog->scopeBox()->findData(s("notes")));
        dialog->value()->text()->setPlainText(s("50"));
        t.config().refuse(s("page.size"), s("value"), s("Too many"));
        dialog->actionButton()->click();
        QTRY_COMPARE(dialog->value()->error(), s("Too many"));
        t.config().refuse(s("page.size"), s("key"), s("Not this one"));
        dialog->actionButton()->click();
        QTRY_COMPARE(t.backend.callCount(s("config.set notes/page.size")), 2);
        QTRY_VERIFY(dialog->actionButton()->isEnabled());
        QVERIFY(dialog->isVisible());
    }

    void aNewValueIsChosenWhenItIsThere()
    {
        Stage t(m_clock);
        choose(t, global("cache.ttl"));
        t.page.openNew();
        QPointer<NewConfigDialog> dialog = t.dialog<NewConfigDialog>();
        QVERIFY(dialog);
        dialog->keyField()->setText(s("page.size"));
        dialog->value()->text()->setPlainText(s("50"));
        dialog->actionButton()->click();
        QTRY_COMPARE(t.page.detail()->place(), global("page.size"));
        QTRY_VERIFY(!dialog);
    }

    void whoWouldMissItIsLookedUpBeforeADeletion()
    {
        Stage t(m_clock);
        choose(t, global("cache.ttl"));
        t.config().setUsers(global("cache.ttl"), {s("notes"), s("search"), s("late-comer")}); // since the list
        t.backend.setHeld(true);
        t.page.askDelete();
        auto *dialog = t.dialog<DeleteConfigDialog>();
        QVERIFY(dialog);
        QVERIFY(!dialog->actionButton()->isEnabled());
        t.backend.setHeld(false);
        QTRY_VERIFY(dialog->usageText().contains(s("late-comer")));
        dialog->actionButton()->click();
        QTRY_VERIFY(!t.config().held(global("cache.ttl")));
        QTRY_COMPARE(t.rows(), 4);
        QTRY_VERIFY(!t.page.detail()->isVisible());
    }

    void changesAreReviewedAndMadeTogether()
    {
        Stage t(m_clock);
        choose(t, global("cache.ttl"));
        type(t, "90");
        t.page.detail()->gather();
        QCOMPARE(t.page.detail()->value()->value(), s("60")); // nothing is changed yet
        t.page.select(ofNotes("app.level"));
        t.page.gatherDeletion();
        QCOMPARE(t.page.draft().rowCount(), 2);
        QVERIFY(t.page.reviewButton()->isVisible());
        QCOMPARE(t.backend.callCount(s("config.set ")), 0);
        t.page.reviewButton()->click();
        QPointer<ConfigReviewDialog> dialog = t.dialog<ConfigReviewDialog>();
        QVERIFY(dialog);
        QTRY_VERIFY(dialog->concernText().contains(s("notes, search")));
        QCOMPARE(dialog->table()->model()->index(t.page.draft().rowOf(global("cache.ttl")), models::ConfigDraftModel::Old).data().toString(), s("60"));
        dialog->actionButton()->click();
        QTRY_COMPARE(t.config().held(global("cache.ttl"))->value, s("90"));
        QTRY_VERIFY(!t.config().held(ofNotes("app.level")));
        QTRY_COMPARE(t.page.draft().waiting(), 0);
        QVERIFY(dialog->isVisible()); // what came of each is shown
        dialog->cancelButton()->click();
        QTRY_COMPARE(t.page.draft().rowCount(), 0);
        QVERIFY(!t.page.reviewButton()->isVisible());
        QTRY_COMPARE(t.rows(), 4);
    }

    void aRefusedChangeHoldsUpAllAndIsNamed()
    {
        Stage t(m_clock);
        choose(t, global("cache.ttl"));
        t.config().refuse(s("bad"), s("value"), s("Must be a number"));
        t.page.draft().set({global("good"), s("1"), {}}, nullptr);
        t.page.draft().set({global("bad"), s("x"), {}}, nullptr);
        t.page.draft().remove(FakeConfig::makeEntry(s("app.level"), s("warn"), s("notes")));
        t.page.openReview();
        auto *dialog = t.dialog<ConfigReviewDialog>();
        QVERIFY(dialog);
        dialog->actionButton()->click();
        QTRY_VERIFY(t.page.draft().find(global("bad"))->state == DraftRow::State::Refused);
        QCOMPARE(t.page.draft().find(global("bad"))->reason, s("Must be a number"));
        QVERIFY(!t.config().held(global("good")));
        QVERIFY(t.config().held(ofNotes("app.level"))); // nothing is removed either
        QVERIFY(!dialog->generalError().isEmpty());
        dialog->table()->selectRow(t.page.draft().rowOf(global("bad")));
        dialog->dropButton()->click();
        dialog->actionButton()->click();
        QTRY_COMPARE(t.page.draft().waiting(), 0);
        QVERIFY(t.config().held(global("good")));
    }

    void aFileIsImportedIntoTheReview()
    {
        Stage t(m_clock);
        choose(t, global("cache.ttl"));
        t.page.openImport();
        auto *dialog = t.dialog<ConfigImportDialog>();
        QVERIFY(dialog);
        QVERIFY(!dialog->actionButton()->isEnabled());
        dialog->text()->setPlainText(s("cache.ttl=60\nAPI_TOKEN=planted\nbroken line\n"));
        QVERIFY(dialog->foundText().contains(s("Line 3")));
        dialog->actionButton()->click();
        auto *review = t.dialog<ConfigReviewDialog>();
        QVERIFY(review);
        QCOMPARE(t.page.draft().rowCount(), 1); // what is so already is no change
        QCOMPARE(t.page.draft().rowAt(0).encrypted, std::optional(true));
        review->actionButton()->click();
        QTRY_COMPARE(t.config().lastChanges().size(), 1);
        QTRY_VERIFY(t.config().held(global("API_TOKEN")) && t.config().held(global("API_TOKEN"))->encrypted);
    }

    void anOldValueIsTakenBack()
    {
        Stage t(m_clock);
        choose(t, global("cache.ttl"));
        type(t, "90");
        t.page.detail()->save();
        QTRY_COMPARE(t.config().held(global("cache.ttl"))->value, s("90"));
        auto *detail = t.page.detail();
        detail->tabs()->setCurrentIndex(ui::pages::ConfigDetail::History);
        QTRY_COMPARE(detail->history()->model()->rowCount(), 2);
        QVERIFY(!detail->revertButton()->isEnabled());
        detail->history()->selectRow(1);
        QVERIFY(detail->revertButton()->toolTip().contains(s("no value before")));
        detail->history()->selectRow(0);
        QVERIFY(detail->revertButton()->isEnabled());
        detail->revertButton()->click();
        QTRY_COMPARE(t.config().held(global("cache.ttl"))->value, s("60"));
        QTRY_COMPARE(detail->history()->model()->rowCount(), 3);
        QTRY_COMPARE(t.page.model().find(global("cache.ttl"))->entry.value, s("60"));
    }

    void whatAnEncryptedValueWasIsKeptNowhere()
    {
        Stage t(m_clock);
        choose(t, global("db.password"));
        auto *detail = t.page.detail();
        detail->tabs()->setCurrentIndex(ui::pages::ConfigDetail::History);
        QTRY_COMPARE(detail->history()->model()->rowCount(), 1);
        detail->history()->selectRow(0);
        QVERIFY(!detail->revertButton()->isEnabled());
        QVERIFY(detail->revertButton()->toolTip().contains(s("kept nowhere")));
    }

    void theKeyboardIsEnough()
    {
        Stage t(m_clock);
        choose(t, global("cache.ttl"));
        t.page.activateWindow();
        (void)QTest::qWaitForWindowActive(&t.page);
        t.page.table()->setFocus();
        QTest::keyClick(t.page.table(), Qt::Key_Return);
        QTRY_VERIFY(t.page.detail()->value()->text()->hasFocus());
        QTest::keyClicks(t.page.detail()->value()->text(), s("75"));
        QTest::keyClick(t.page.detail()->value()->text(), Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(t.config().held(global("cache.ttl"))->value, s("75"));
        t.page.table()->setFocus();
        QTest::keyClick(t.page.table(), Qt::Key_Delete);
        auto *dialog = t.dialog<DeleteConfigDialog>();
        QVERIFY(dialog);
        QTest::keyClick(dialog, Qt::Key_Escape);
    }

    void tenThousandValues()
    {
        Stage t(m_clock);
        t.config().fill(10'000);
        t.open(&t.backend);
        QTRY_COMPARE_WITH_TIMEOUT(t.rows(), 10'000, 30'000);
        QTRY_COMPARE(t.page.filterBar()->chips()->chip(ui::pages::ConfigFilterBar::kAll)->count(), 10'000);
        t.page.goTo({.page = ui::pages::PageId::Configuration, .service = core::ServiceId(s("notes"))});
        QCOMPARE(t.rows(), 3'334);
        t.page.filterBar()->field()->setText(s("key.00003"));
        QCOMPARE(t.rows(), 1);
        QVERIFY(t.page.footerText().contains(s("1 of")));
    }

    void anotherServerBeginsAnew()
    {
        Stage t(m_clock);
        choose(t, global("cache.ttl"));
        t.page.draft().set({global("a"), s("1"), {}}, nullptr);
        t.open(nullptr);
        QCOMPARE(t.rows(), 0);
        QCOMPARE(t.page.draft().rowCount(), 0); // meant for the other one
        QVERIFY(!t.page.detail()->isVisible());
    }
};

QTEST_MAIN(tst_ConfigPage)
#include "tst_config_page.moc"
