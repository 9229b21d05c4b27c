// SPDX-License-Identifier: GPL-3.0-or-later
#include "backup_stage.h"
#include "ui/dialogs/backup_questions.h"
#include "ui/dialogs/backup_scope_form.h"
#include "ui/dialogs/create_backup_dialog.h"
#include "ui/dialogs/passphrase_fields.h"
#include "ui/dialogs/restore_dialog.h"
#include "ui/pages/backup_contents.h"
#include "ui/pages/backup_detail.h"
#include "ui/pages/backup_filter_bar.h"
#include "ui/pages/backup_overview.h"
#include "ui/pages/backups_page.h"
#include "ui/theme/theme.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/key_value_list.h"
#include "ui/widgets/states.h"
#include "ui/widgets/tree_view.h"

using core::Backup;
using core::BackupStatus;
using support::FakeBackups;
using ui::dialogs::CreateBackupDialog;
using ui::dialogs::DeleteBackupDialog;
using ui::dialogs::PassphraseDialog;
using ui::dialogs::RestoreDialog;
using ui::pages::BackupAction;
using Shown = ui::widgets::StateStack::Shown;
using Stage = BackupStage<ui::pages::BackupsPage>;

class tst_BackupsPage : public QObject
{
    Q_OBJECT

    std::unique_ptr<ui::theme::Theme> m_theme;
    core::SystemClock m_clock;

    static Backup made(const char *id, core::Encryption encryption = core::Encryption::None)
    {
        Backup backup = FakeBackups::makeBackup(QString::fromLatin1(id));
        backup.services = {QStringLiteral("notes"), QStringLiteral("search")};
        backup.encryption = encryption;
        return backup;
    }
    // A page with three backups, the first of which is chosen.
    static void choose(Stage &s, const Backup &first)
    {
        s.addServices();
        s.fake().put(first);
        s.fake().put(made("second"));
        s.fake().put(FakeBackups::makeBackup(QStringLiteral("broken"), BackupStatus::Failed));
        s.open(&s.backend);
        QTRY_COMPARE(s.rows(), 3);
        s.page.select(first.id);
        QTRY_VERIFY(s.page.detail()->isVisible());
        QTRY_COMPARE(s.page.detail()->backup().createdBy, first.createdBy); // the details are here
    }
    static core::RestorePlan plan()
    {
        using Act = core::RestoreStep::Action;
        core::RestorePlan plan;
        plan.steps = {{QStringLiteral("notes"), QStringLiteral("definition"), Act::Leave, 10, 1, {}},
                      {QStringLiteral("notes"), QStringLiteral("data"), Act::Overwrite, 2048, 12, {}},
                      {QStringLiteral("search"), QStringLiteral("data"), Act::Create, 100, 3, {}}};
        plan.stops = plan.starts = {QStringLiteral("notes")};
        plan.bytes = 2148;
        plan.freeBytes = 1'000'000'000;
        return plan;
    }

private slots:
    void initTestCase()
    {
        QLocale::setDefault(QLocale::c());
        m_theme = std::make_unique<ui::theme::Theme>(*qApp, ui::theme::Mode::Light);
    }
    void cleanupTestCase() { m_theme.reset(); }

    void openingOneShowsWhatLiesInIt_data()
    {
        QTest::addColumn<bool>("byKey");
        QTest::newRow("Return") << true;
        QTest::newRow("a double click") << false;
    }
    void openingOneShowsWhatLiesInIt()
    {
        QFETCH(bool, byKey);
        Stage s(m_clock);
        choose(s, made("first"));
        QCOMPARE(s.page.detail()->tabs()->currentIndex(), int(ui::pages::BackupDetail::Overview));
        if (byKey) {
            QTest::keyClick(s.page.table(), Qt::Key_Return);
        } else {
            const QPoint at = s.page.table()->visualRect(s.page.table()->currentIndex()).center();
            QTest::mouseClick(s.page.table()->viewport(), Qt::LeftButton, {}, at);
            QTest::mouseDClick(s.page.table()->viewport(), Qt::LeftButton, {}, at);
        }
        QCOMPARE(s.page.detail()->tabs()->currentIndex(), int(ui::pages::BackupDetail::Contents));
        QVERIFY(s.page.detail()->contents()->isVisible());
    }

    void everyStateIsShown()
    {
        Stage s(m_clock);
        s.backend.setHeld(true);
        s.open(&s.backend);
        QTRY_COMPARE(s.page.states()->shown(), Shown::Loading);
        s.backend.setHeld(false);
        QTRY_COMPARE(s.page.states()->shown(), Shown::Empty);
        QVERIFY(s.page.states()->empty().title().contains(QStringLiteral("No backups yet")));

        s.backend.fail(QStringLiteral("backups"), core::Error{core::ErrorCode::Internal, QStringLiteral("The disk is on fire"), {}, {}, {}});
        s.page.refresh();
        QTRY_COMPARE(s.page.states()->shown(), Shown::Failed);
        s.backend.failNothing();
        s.fake().put(made("one"));
        s.page.states()->retryButton()->click();
        QTRY_COMPARE(s.page.states()->shown(), Shown::Content);
        s.page.filterBar()->field()->setText(QStringLiteral("nothing like this"));
        QCOMPARE(s.page.states()->shown(), Shown::Empty);
        QVERIFY(s.page.states()->empty().title().contains(QStringLiteral("No backup matches")));
        s.page.filterBar()->clear();
        QCOMPARE(s.page.states()->shown(), Shown::Content);
    }

    void whoMayNotSeeThemIsTold()
    {
        Stage s(m_clock);
        s.backend.forbid();
        s.open(&s.backend);
        QTRY_COMPARE(s.page.states()->shown(), Shown::Empty);
        QVERIFY(s.page.states()->empty().sentence().contains(QStringLiteral("backups:read")));
        QVERIFY(s.page.commands().isEmpty());
    }

    void anOlderServerHasNone()
    {
        Stage s(m_clock);
        s.backend.fail(QStringLiteral("backups"), core::Error::notFound(QStringLiteral("Route"), {}, {}));
        s.open(&s.backend);
        QTRY_COMPARE(s.page.states()->shown(), Shown::Empty);
        QVERIFY(s.page.states()->empty().title().contains(QStringLiteral("no backups")));
    }

    void tenThousandAreListedAndFiltered()
    {
        Stage s(m_clock);
        s.fake().fill(10'000);
        s.open(&s.backend);
        QTRY_COMPARE_WITH_TIMEOUT(s.rows(), 10'000, 20'000);
        s.page.filterBar()->chips()->choose(int(models::BackupFilterModel::State::Failed));
        QCOMPARE(s.rows(), 5'000);
        s.page.filterBar()->field()->setText(QStringLiteral("backup_00002"));
        QCOMPARE(s.rows(), 1);
        QVERIFY(s.page.footerText().startsWith(QStringLiteral("1 of 10000")));
    }

    void progressIsLiveAndCanBeCancelled()
    {
        Stage s(m_clock);
        s.addServices();
        s.open(&s.backend);
        QTRY_COMPARE(s.page.states()->shown(), Shown::Empty);
        s.page.openCreate();
        auto *dialog = s.dialog<CreateBackupDialog>();
        QVERIFY(dialog);
        dialog->nameField()->setText(QStringLiteral("before the upgrade"));
        QTest::mouseClick(dialog->actionButton(), Qt::LeftButton);
        QTRY_COMPARE(s.rows(), 1);
        QTRY_COMPARE(s.page.selectedId(), backupId("backup_made_1")); // what was made is shown
        QTRY_COMPARE(s.desk.jobs.rowCount(), 1);
        const core::JobId job = s.fake().lastJob();
        s.fake().advance(job, 40);
        auto *overview = s.page.detail()->overview();
        QTRY_COMPARE(overview->bar()->value(), 40);
        QVERIFY(overview->bar()->isVisible());
        QVERIFY(overview->cancelButton()->isEnabled());
        QVERIFY(!s.page.detail()->restoreButton()->isEnabled());
        QVERIFY(s.page.detail()->restoreButton()->toolTip().contains(QStringLiteral("not finished")));
        overview->cancelButton()->click();
        QTRY_VERIFY(s.desk.backups.find(backupId("backup_made_1"))->status == BackupStatus::Cancelled);
        QTRY_VERIFY(!overview->bar()->isVisible());
        QCOMPARE(s.backend.callCount(QStringLiteral("backups.cancel")), 1);
    }

    void theCreateDialogAsksForAllThatMatters()
    {
        Stage s(m_clock);
        s.addServices();
        s.open(&s.backend);
        QTRY_COMPARE(s.services.rowCount(), 3);
        QTRY_COMPARE(s.page.states()->shown(), Shown::Empty);
        s.page.openCreate({QStringLiteral("notes")});
        auto *dialog = s.dialog<CreateBackupDialog>();
        QVERIFY(dialog->nameField()->text().startsWith(QStringLiteral("manual-backup-")));
        QCOMPARE(dialog->request().options.services, QStringList{QStringLiteral("notes")});
        dialog->encryptionBox()->setCurrentIndex(dialog->encryptionBox()->findData(int(core::Encryption::Passphrase)));
        QVERIFY(dialog->passphrase()->isVisible());
        // Too short, then not the same, then right.
        dialog->passphrase()->first()->setText(QStringLiteral("short"));
        dialog->actionButton()->click();
        QVERIFY(!dialog->passphrase()->field()->error().isEmpty());
        dialog->passphrase()->first()->setText(QStringLiteral("correct horse"));
        dialog->passphrase()->again()->setText(QStringLiteral("correct house"));
        dialog->actionButton()->click();
        QCOMPARE(s.backend.callCount(QStringLiteral("backups.create")), 0);
        dialog->passphrase()->again()->setText(QStringLiteral("correct horse"));
        // The server has the last word, at the field.
        core::Error taken = core::Error::validation(QStringLiteral("name"), QStringLiteral("is taken"));
        s.backend.fail(QStringLiteral("backups.create"), taken);
        dialog->actionButton()->click();
        QTRY_COMPARE(s.backend.callCount(QStringLiteral("backups.create")), 1);
        auto *field = qobject_cast<ui::dialogs::FormField *>(dialog->nameField()->parentWidget());
        QTRY_COMPARE(field->error(), QStringLiteral("is taken"));
        s.backend.failNothing();
        QTRY_VERIFY(dialog->actionButton()->isEnabled());
        dialog->actionButton()->click();
        QTRY_COMPARE(s.rows(), 1);
        const core::BackupRequest &sent = s.fake().lastRequest();
        QCOMPARE(sent.passphrase, QStringLiteral("correct horse"));
        QVERIFY(sent.options.encrypt);
    }

    void choosingNothingIsRefusedBeforeItIsSent()
    {
        Stage s(m_clock);
        s.addServices();
        s.open(&s.backend);
        QTRY_COMPARE(s.services.rowCount(), 3);
        s.page.openCreate();
        auto *dialog = s.dialog<CreateBackupDialog>();
        dialog->scope()->chosen()->setChecked(true);
        dialog->actionButton()->click();
        QVERIFY(!dialog->scope()->servicesField()->error().isEmpty());
        dialog->scope()->list()->item(0)->setCheckState(Qt::Checked);
        QVERIFY(dialog->scope()->servicesField()->error().isEmpty());
        QCOMPARE(dialog->request().options.services.size(), 1);
    }

    void detailsTellProofAndChain()
    {
        Stage s(m_clock);
        Backup first = made("first");
        first.type = core::BackupType::Incremental;
        first.basedOn = backupId("second");
        first.neededBy = {backupId("broken")};
        first.hasAccounts = true;
        choose(s, first);
        auto *overview = s.page.detail()->overview();
        QVERIFY(overview->facts()->valueOf(QStringLiteral("Holds")).contains(QStringLiteral("accounts")));
        QVERIFY(overview->proof()->valueOf(QStringLiteral("Read back")).startsWith(QStringLiteral("Whole")));
        QCOMPARE(overview->proof()->valueOf(QStringLiteral("Drill")), QStringLiteral("Never"));
        QTRY_COMPARE(overview->chain().size(), 2);
        overview->chain().first()->click();
        QCOMPARE(s.page.selectedId(), backupId("second"));
    }

    void contentsAreFetchedWhenLookedAt()
    {
        Stage s(m_clock);
        using Kind = core::BackupEntry::Kind;
        s.fake().setContents(backupId("first"), {{QStringLiteral("services"), Kind::Folder, 0, 0}, {QStringLiteral("services/notes"), Kind::Folder, 0, 0}, {QStringLiteral("services/notes/a.txt"), Kind::File, 12, 0}});
        choose(s, made("first"));
        QCOMPARE(s.backend.callCount(QStringLiteral("backups.contents")), 0);
        s.page.detail()->tabs()->setCurrentIndex(ui::pages::BackupDetail::Contents);
        auto *contents = s.page.detail()->contents();
        QTRY_COMPARE(contents->model().rowCount(), 1);
        contents->tree()->expand(contents->model().index(0, 0));
        QTRY_COMPARE(contents->model().rowCount(contents->model().index(0, 0)), 1);
        contents->field()->setText(QStringLiteral("a.txt"));
        QTRY_COMPARE(contents->model().index(0, 0).data().toString(), QStringLiteral("services/notes/a.txt"));
        contents->field()->setText(QStringLiteral("zzz"));
        QTRY_COMPARE(contents->states()->shown(), Shown::Empty);
    }

    void nothingIsRestoredWithoutADryRun()
    {
        Stage s(m_clock);
        s.fake().setPlan(plan());
        choose(s, made("first"));
        s.page.detail()->restoreButton()->click();
        auto *dialog = s.dialog<RestoreDialog>();
        QVERIFY(dialog);
        QCOMPARE(dialog->step(), RestoreDialog::Step::Choose);
        dialog->chosen()->setChecked(true);
        dialog->actionButton()->click();
        QCOMPARE(s.backend.callCount(QStringLiteral("backups.planRestore")), 0); // none is chosen
        dialog->list()->item(0)->setCheckState(Qt::Checked);
        dialog->overwrite()->setChecked(true);
        dialog->actionButton()->click();
        QTRY_COMPARE(dialog->step(), RestoreDialog::Step::Plan);
        QCOMPARE(s.backend.callCount(QStringLiteral("backups.restore")), 0);
        QCOMPARE(s.fake().lastRestore().services, QStringList{QStringLiteral("notes")});
        QVERIFY(dialog->planText().contains(QStringLiteral("creates 1")));
        QVERIFY(dialog->planText().contains(QStringLiteral("overwrites 1")));
        QVERIFY(dialog->planText().contains(QStringLiteral("leaves 1")));
        QVERIFY(dialog->planText().contains(QStringLiteral("Stopped meanwhile: notes")));
        QVERIFY(dialog->actionButton()->text().contains(QStringLiteral("overwrite 1")));
        // Back, changed, and looked at anew.
        dialog->backButton()->click();
        QCOMPARE(dialog->step(), RestoreDialog::Step::Choose);
        dialog->actionButton()->click();
        QTRY_COMPARE(dialog->step(), RestoreDialog::Step::Plan);
        QCOMPARE(s.backend.callCount(QStringLiteral("backups.planRestore")), 2);
        dialog->actionButton()->click();
        QTRY_COMPARE(dialog->step(), RestoreDialog::Step::Outcome);
        QVERIFY(s.fake().lastRestore().overwrite);

        Backup safety = FakeBackups::makeBackup(QStringLiteral("safety-1"));
        safety.origin = core::BackupOrigin::Safety;
        s.fake().putAndTell(safety);
        core::BackupJob job = *s.fake().heldJob(dialog->job());
        job.safetyBackup = safety.id;
        emit s.backend.backupJobChanged(job);
        job.status = core::JobStatus::Completed;
        job.outcomes = {{QStringLiteral("notes"), true, QStringLiteral("Restored 12 files")}};
        emit s.backend.backupJobChanged(job);
        QTRY_VERIFY(dialog->outcomeText().contains(QStringLiteral("notes: Restored 12 files")));
        QCOMPARE(dialog->actionButton()->text(), QStringLiteral("Close"));
        auto buttons = dialog->findChildren<QPushButton *>();
        const auto show = std::find_if(buttons.begin(), buttons.end(), [](QPushButton *one) { return one->text().contains(QStringLiteral("safety")); });
        QVERIFY(show != buttons.end() && (*show)->isVisible());
        (*show)->click();
        QTRY_COMPARE(s.page.selectedId(), safety.id);
    }

    void aPlanWithProblemsCannotBeCarriedOut()
    {
        Stage s(m_clock);
        core::RestorePlan bad = plan();
        bad.problems = {QStringLiteral("Not enough room: 2 GB are needed")};
        s.fake().setPlan(bad);
        choose(s, made("first"));
        s.page.run(BackupAction::Restore);
        auto *dialog = s.dialog<RestoreDialog>();
        dialog->actionButton()->click();
        QTRY_COMPARE(dialog->step(), RestoreDialog::Step::Plan);
        QVERIFY(!dialog->actionButton()->isEnabled());
    }

    void aWrongPassphraseIsSaidWhereItIsTyped()
    {
        Stage s(m_clock);
        s.backend.fail(QStringLiteral("backups.planRestore"), core::Error::validation(QStringLiteral("passphrase"), QStringLiteral("does not open it")));
        choose(s, made("first", core::Encryption::Passphrase));
        s.page.run(BackupAction::Restore);
        auto *dialog = s.dialog<RestoreDialog>();
        QVERIFY(dialog->passphrase()->isVisible());
        dialog->passphrase()->setText(QStringLiteral("wrong"));
        dialog->actionButton()->click();
        auto *field = qobject_cast<ui::dialogs::FormField *>(dialog->passphrase()->parentWidget());
        QTRY_COMPARE(field->error(), QStringLiteral("does not open it"));
        QCOMPARE(dialog->step(), RestoreDialog::Step::Choose);
        QVERIFY(dialog->actionButton()->isEnabled());
    }

    void verifyAndDrillAskForAPassphraseOnlyWhereThereIsOne()
    {
        Stage s(m_clock);
        choose(s, made("first", core::Encryption::Passphrase));
        s.page.run(BackupAction::Drill);
        auto *dialog = s.dialog<PassphraseDialog>();
        QVERIFY(dialog);
        dialog->actionButton()->click();
        QVERIFY(dialog->isVisible()); // nothing was typed
        dialog->field()->setText(QStringLiteral("correct horse"));
        dialog->actionButton()->click();
        QTRY_COMPARE(s.backend.callCount(QStringLiteral("backups.drill")), 1);
        QCOMPARE(s.fake().lastPassphrase(), QStringLiteral("correct horse"));
        QTRY_VERIFY(s.desk.jobs.running(backupId("first")));
        QTRY_VERIFY(!s.page.detail()->verifyButton()->isEnabled()); // one at a time
        s.fake().finish(s.fake().lastJob());
        QTRY_COMPARE(s.page.detail()->overview()->proof()->valueOf(QStringLiteral("Drill")), QStringLiteral("Restored in 4 s, just now"));
        s.page.select(backupId("second"));
        s.page.detail()->verifyButton()->click();
        QTRY_COMPARE(s.backend.callCount(QStringLiteral("backups.verify second")), 1);
    }

    void deletingSaysWhoNeedsIt()
    {
        Stage s(m_clock);
        Backup first = made("first");
        first.neededBy = {backupId("second")};
        choose(s, first);
        QTRY_COMPARE(s.page.detail()->backup().neededBy.size(), 1);
        s.page.run(BackupAction::Delete);
        auto *dialog = s.dialog<DeleteBackupDialog>();
        QVERIFY(!dialog->actionButton()->isEnabled());
        QVERIFY(dialog->actionButton()->text().contains(QStringLiteral("2")));
        dialog->findChild<QCheckBox *>()->setChecked(true);
        QVERIFY(dialog->actionButton()->isEnabled());
        dialog->actionButton()->click();
        QTRY_COMPARE(s.rows(), 1);
        QVERIFY(s.fake().lastForce());
        QTRY_VERIFY(!s.page.detail()->isVisible());
    }

    void aRefusedDeletionOffersTheChain()
    {
        Stage s(m_clock);
        choose(s, made("first"));
        // Somebody has built on it since it was looked at.
        Backup changed = made("first");
        changed.neededBy = {backupId("second")};
        s.fake().put(changed);
        s.page.run(BackupAction::Delete);
        const QPointer<DeleteBackupDialog> dialog = s.dialog<DeleteBackupDialog>(); // the next one may take its address
        QVERIFY(dialog->actionButton()->isEnabled());
        dialog->actionButton()->click();
        DeleteBackupDialog *again = nullptr;
        QTRY_VERIFY((again = s.page.window()->findChild<DeleteBackupDialog *>()) && again != dialog && again->isVisible());
        QVERIFY(!again->actionButton()->isEnabled());
        QCOMPARE(s.rows(), 3);
    }

    void downloadsAndUploadsAreTransfers()
    {
        Stage s(m_clock);
        choose(s, made("first"));
        s.page.downloadTo(QStringLiteral("/tmp/first.tar.zst"));
        QTRY_COMPARE(s.backend.callCount(QStringLiteral("backups.download first")), 1);
        QCOMPARE(s.desk.transfers.running().size(), size_t(1));
        s.fake().lastTransfer()->end(std::optional<core::BackupJob>());
        QVERIFY(s.desk.transfers.running().empty());
        QTemporaryFile file(QDir::tempPath() + QStringLiteral("/nightly-XXXXXX.tar.zst"));
        QVERIFY(file.open());
        s.page.upload(file.fileName());
        auto *dialog = s.dialog<ui::dialogs::UploadBackupDialog>();
        QVERIFY(dialog->nameField()->text().startsWith(QStringLiteral("nightly-")));
        dialog->actionButton()->click();
        QTRY_COMPARE(s.backend.callCount(QStringLiteral("backups.upload")), 1);
        QCOMPARE(s.fake().lastFile(), file.fileName());
    }

    void whoMayOnlyReadIsToldWhy()
    {
        Stage s(m_clock);
        s.backend.setPermissions(core::Permission::BackupsRead);
        choose(s, made("first"));
        auto *detail = s.page.detail();
        QVERIFY(!detail->restoreButton()->isEnabled());
        QVERIFY(!detail->verifyButton()->isEnabled());
        QVERIFY(detail->downloadButton()->isEnabled());
        QVERIFY(detail->restoreButton()->toolTip().contains(QStringLiteral("backups:write")));
        Backup accounts = made("accounts");
        accounts.hasAccounts = true;
        s.fake().putAndTell(accounts);
        QTRY_COMPARE(s.rows(), 4);
        s.page.select(accounts.id);
        QTRY_VERIFY(!detail->downloadButton()->isEnabled()); // as soon as the details say so
        QTest::keyClick(s.page.table(), Qt::Key_Delete);
        QVERIFY(!s.page.window()->findChild<DeleteBackupDialog *>());
    }

    void aLostConnectionKeepsWhatIsShown()
    {
        Stage s(m_clock);
        choose(s, made("first"));
        s.backend.drop();
        QTRY_VERIFY(!s.page.detail()->restoreButton()->isEnabled());
        QCOMPARE(s.page.states()->shown(), Shown::Content);
        s.fake().put(made("meanwhile"));
        s.backend.comeBack();
        QTRY_COMPARE(s.rows(), 4);
        QCOMPARE(s.page.selectedId(), backupId("first"));
        s.fake().removeAndTell(backupId("first"));
        QTRY_VERIFY(!s.page.detail()->isVisible());
    }

    void damagedOnesAreCounted()
    {
        Stage s(m_clock);
        choose(s, made("first"));
        QCOMPARE(s.badge, 0);
        s.page.run(BackupAction::Verify);
        QTRY_VERIFY(s.desk.jobs.running(backupId("first")));
        s.fake().finish(s.fake().lastJob(), core::JobStatus::Failed, QStringLiteral("Byte 17 differs"));
        QTRY_COMPARE(s.badge, 1);
        QTRY_COMPARE(s.page.detail()->overview()->proof()->valueOf(QStringLiteral("Problem")), QStringLiteral("Byte 17 differs"));
    }
};

QTEST_MAIN(tst_BackupsPage)
#include "tst_backups_page.moc"
