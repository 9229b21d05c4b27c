// SPDX-License-Identifier: GPL-3.0-or-later
// "Copy as curl" on the pages: in the menus of tables, in those of buttons, and in the questions that pages ask. What
// is told is the call that the click makes, and nothing is made by telling it.
#include "backup_stage.h"
#include "import_stage.h"
#include "people_stage.h"
#include "service_stage.h"
#include "told_calls.h"
#include "ui/dialogs/account_dialogs.h"
#include "ui/dialogs/adopt_dialog.h"
#include "ui/dialogs/backup_questions.h"
#include "ui/dialogs/config_questions.h"
#include "ui/dialogs/config_value_fields.h"
#include "ui/dialogs/curl_copy.h"
#include "ui/dialogs/import_dialog.h"
#include "ui/dialogs/key_dialogs.h"
#include "ui/dialogs/restore_dialog.h"
#include "ui/dialogs/roles_field.h"
#include "ui/dialogs/sessions_view.h"
#include "ui/dialogs/small_dialogs.h"
#include "ui/pages/account_detail.h"
#include "ui/pages/audit_page.h"
#include "ui/pages/backup_detail.h"
#include "ui/pages/backups_page.h"
#include "ui/pages/config_detail.h"
#include "ui/pages/config_page.h"
#include "ui/pages/keys_page.h"
#include "ui/pages/schedule_aside.h"
#include "ui/pages/schedules_page.h"
#include "ui/pages/service_bulk.h"
#include "ui/pages/service_detail.h"
#include "ui/pages/service_exec.h"
#include "ui/pages/service_health.h"
#include "ui/pages/service_image.h"
#include "ui/pages/service_intake.h"
#include "ui/pages/service_overview.h"
#include "ui/pages/users_page.h"
#include "ui/theme/theme.h"

using support::FakeAccounts;
using support::FakeBackups;
using support::FakeConfig;
using support::FakeKeys;
using namespace ui::dialogs;

class tst_PagesAsCurl : public QObject
{
    Q_OBJECT

    std::unique_ptr<ui::theme::Theme> m_theme;
    core::SystemClock m_clock;

    static QString s(const char *text) { return QString::fromUtf8(text); }

    // By the submenu of the context menu of a table.
    static QStringList toldByRow(QAbstractItemView *table, QWidget *page, const char *text, const support::FakeBackend &backend)
    {
        return copied(backend, [=] {
            emit table->customContextMenuRequested({1, 1});
            for (auto *curl : page->findChildren<ui::dialogs::CurlMenu *>())
                for (QAction *action : curl->actions())
                    if (action->text() == s(text))
                        action->trigger();
            for (QMenu *menu : page->findChildren<QMenu *>(QString(), Qt::FindDirectChildrenOnly))
                menu->close();
            QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        });
    }

    // By the command palette, which has its entries from here.
    static QStringList toldByCommand(ui::pages::Page &page, const char *text, const support::FakeBackend &backend)
    {
        for (const ui::pages::Command &command : page.commands())
            if (command.text == s(text))
                return copied(backend, [&] { copyAsCurl(&page, command.told); });
        return {s("no such command")};
    }

private slots:
    void initTestCase()
    {
        QLocale::setDefault(QLocale::c());
        m_theme = std::make_unique<ui::theme::Theme>(*qApp, ui::theme::Mode::Light);
    }
    void cleanupTestCase() { m_theme.reset(); }

    void ofAService()
    {
        ServiceStage t(m_clock);
        t.threeServices();
        t.page.select(id("alpha"));
        ui::pages::ServiceDetail *detail = t.page.detail();
        QTRY_VERIFY(detail->isVisible());
        QCOMPARE(toldBy(detail->restartButton(), t.backend), QStringList{s("services.restart alpha")});
        const QStringList stop = toldBy(detail->stopButton(), t.backend);
        QCOMPARE(stop, QStringList{s("services.stop alpha")});
        QVERIFY(detail->stopButton()->isEnabled()); // nothing is under way
        QCOMPARE(toldBy(detail->startButton(), t.backend), QStringList{}); // it runs
        QCOMPARE(toldByCommand(t.page, "Delete Alpha…", t.backend), QStringList{s("services.remove alpha")});
        QCOMPARE(toldByCommand(t.page, "Scale Alpha…", t.backend), QStringList{}); // its dialog tells it

        auto *exec = detail->findChild<ui::pages::ServiceExec *>();
        QCOMPARE(toldBy(exec->runButton(), t.backend), QStringList{}); // nothing is typed
        exec->findChild<QLineEdit *>()->setText(s("node --version"));
        const QStringList run = toldBy(exec->runButton(), t.backend);
        QCOMPARE(run.size(), 1);
        QVERIFY(run.first().startsWith(s("services.exec alpha")));
        QCOMPARE(exec->findChild<QLineEdit *>()->text(), s("node --version"));
        exec->runButton()->click();
        QVERIFY(wasMade(t.backend, run));
        QCOMPARE(toldBy(detail->findChild<ui::pages::ServiceHealthView *>()->checkButton(), t.backend), QStringList{s("services.checkHealthNow alpha")});

        detail->scaleButton()->click();
        auto *scale = t.dialog<ScaleDialog>();
        QVERIFY(scale && scale->curlButton());
        scale->findChild<QSpinBox *>()->setValue(3);
        QCOMPARE(toldBy(scale, t.backend), QStringList{s("services.scale alpha 3")});
        QVERIFY(scale->isVisible());
        scale->reject();
        detail->askDelete({});
        auto *remove = t.dialog<DeleteServiceDialog>();
        QVERIFY(remove);
        QCOMPARE(toldBy(remove, t.backend), QStringList{s("services.remove alpha")});
        remove->actionButton()->click();
        QVERIFY(wasMade(t.backend, {s("services.remove alpha")}));
    }

    void ofTheSamples()
    {
        ServiceStage t(m_clock);
        client::CatalogueEntry node;
        node.title = s("Everything");
        node.image = s("everything");
        node.needs = QStringList{s("node")};
        client::CatalogueEntry files;
        files.title = s("Filesystem");
        files.image = s("filesystem");
        t.backend.setCatalogue({node, files});
        t.open(&t.backend);
        QPushButton *samples = nullptr;
        for (QPushButton *button : t.page.findChildren<QPushButton *>())
            if (button->text() == s("Add sample services"))
                samples = button;
        QVERIFY(samples);
        QTRY_VERIFY(samples->isVisible());
        const QStringList told = copied(t.backend, [&] {
            askToCopy(samples);
            QTRY_VERIFY(!QGuiApplication::clipboard()->text().isEmpty()); // the catalogue is asked first
        });
        QCOMPARE(told, (QStringList{s("services.create filesystem"), s("services.start filesystem"), s("services.create everything"), s("services.start everything")}));
        QVERIFY(!t.backend.held(id("filesystem")));
        samples->click();
        QVERIFY(wasMade(t.backend, told));
        t.backend.fail(s("services.catalogue"), core::Error{core::ErrorCode::Internal, s("No catalogue"), {}, {}, {}});
        QSignalSpy failed(&t.page, &ui::pages::Page::failed);
        QCOMPARE(toldBy(samples, t.backend), QStringList{});
        QTRY_COMPARE(failed.size(), 1);
    }

    void ofManyServices()
    {
        ServiceStage t(m_clock);
        t.threeServices();
        ui::pages::ServiceActions actions;
        actions.setBackend(&t.backend);
        ui::pages::BulkDialog dialog(actions, ui::pages::ServiceAction::Delete, {*t.backend.held(id("alpha")), *t.backend.held(id("beta"))}, {}, m_clock, &t.page);
        dialog.open();
        const QStringList told = toldBy(&dialog, t.backend);
        QCOMPARE(told, (QStringList{s("services.remove alpha"), s("services.remove beta")}));
        QVERIFY(!dialog.isRunning());
        dialog.actionButton()->click();
        QVERIFY(wasMade(t.backend, told));
    }

    void ofAContainersImage()
    {
        ServiceStage t(m_clock);
        core::Service service = support::FakeBackend::makeService(s("web"));
        service.spec.runtime = core::RuntimeKind::Docker;
        t.backend.put(service);
        t.backend.fakeEngine().setServiceImage(id("web"), {});
        t.open(&t.backend);
        QTRY_COMPARE(t.page.table()->model()->rowCount(), 1);
        t.page.select(id("web"));
        auto *image = t.page.detail()->overview()->image();
        QTRY_VERIFY(image->updateButton()->isEnabled());
        const QStringList told = toldBy(image->updateButton(), t.backend);
        QCOMPARE(told.size(), 1);
        image->updateButton()->click();
        QVERIFY(wasMade(t.backend, told));
    }

    void ofWhatComesIn()
    {
        ServiceStage t(m_clock);
        t.threeServices();
        t.backend.fakeEngine().setImport(ImportStage::file());
        ImportStage::fillEngine(t.backend.fakeEngine());
        t.page.intake()->openImport();
        auto *import = t.dialog<ImportDialog>();
        import->text()->setPlainText(ImportStage::compose());
        import->actionButton()->click();
        QTRY_COMPARE(import->step(), ImportDialog::Step::Preview);
        const QStringList told = toldBy(import, t.backend);
        QCOMPARE(told.size(), 1);
        QVERIFY(import->table()->isEnabled() && import->backButton()->isEnabled());
        import->actionButton()->click();
        QVERIFY(wasMade(t.backend, told));
        QTRY_COMPARE(import->step(), ImportDialog::Step::Outcome);
        QVERIFY(!import->curlButton()->isVisible());
        import->accept();
        t.page.intake()->openAdopt();
        auto *adopt = t.dialog<AdoptDialog>();
        QTRY_COMPARE(adopt->table()->model()->rowCount(), 3);
        QVERIFY(!adopt->curlButton()->isEnabled()); // none is chosen
        adopt->table()->selectRow(0);
        QTRY_VERIFY(adopt->hasPreview());
        QTRY_VERIFY(adopt->curlButton()->isEnabled());
        const QStringList adopting = toldBy(adopt, t.backend);
        QCOMPARE(adopting.size(), 1);
        QVERIFY(adopt->table()->isEnabled());
        adopt->actionButton()->click();
        QVERIFY(wasMade(t.backend, adopting));
    }

    void ofABackup()
    {
        BackupStage<ui::pages::BackupsPage> t(m_clock);
        core::Backup sealed = FakeBackups::makeBackup(s("sealed"));
        sealed.encryption = core::Encryption::Passphrase;
        t.fake().put(FakeBackups::makeBackup(s("plain")));
        t.fake().put(sealed);
        t.open(&t.backend);
        QTRY_COMPARE(t.page.table()->model()->rowCount(), 2);
        t.page.select(backupId("plain"));
        QTRY_VERIFY(t.page.detail()->isVisible());
        QCOMPARE(toldByRow(t.page.table(), &t.page, "Download", t.backend), QStringList{s("backups.download plain")});
        QVERIFY(!t.fake().lastTransfer());
        QCOMPARE(toldByRow(t.page.table(), &t.page, "Verify", t.backend).size(), 1);
        QCOMPARE(toldByRow(t.page.table(), &t.page, "Restore drill", t.backend).size(), 1);
        QCOMPARE(toldByRow(t.page.table(), &t.page, "Cancel", t.backend), QStringList{}); // nothing is under way
        for (const char *command : {"Download plain…", "Verify plain", "Drill plain…"})
            QCOMPARE(toldByCommand(t.page, command, t.backend).size(), 1);
        QCOMPARE(toldByCommand(t.page, "Restore plain…", t.backend), QStringList{}); // its dialog tells it

        t.page.run(ui::pages::BackupAction::Delete);
        auto *remove = t.page.window()->findChild<DeleteBackupDialog *>();
        QVERIFY(remove);
        QCOMPARE(toldBy(remove, t.backend), QStringList{s("backups.remove plain")});
        remove->reject();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);

        core::RestorePlan plan;
        plan.steps = {{s("notes"), s("data"), core::RestoreStep::Action::Create, 10, 1, {}}};
        t.fake().setPlan(plan);
        t.page.run(ui::pages::BackupAction::Restore);
        auto *restore = t.page.window()->findChild<RestoreDialog *>();
        QVERIFY(restore);
        QCOMPARE(toldBy(restore, t.backend), QStringList{s("backups.planRestore plain")});
        restore->actionButton()->click();
        QTRY_COMPARE(restore->step(), RestoreDialog::Step::Plan);
        const QStringList restoring = toldBy(restore, t.backend);
        QCOMPARE(restoring.size(), 1);
        QVERIFY(restoring.first().startsWith(s("backups.restore")));
        QVERIFY(restore->backButton()->isEnabled());
        restore->actionButton()->click();
        QVERIFY(wasMade(t.backend, restoring));
        QTRY_COMPARE(restore->step(), RestoreDialog::Step::Outcome);
        QVERIFY(!restore->curlButton()->isVisible());
        QCOMPARE(toldBy(restore->stopJobButton(), t.backend), QStringList{s("backups.cancel ") + t.fake().lastJob().toString()});
        restore->accept();

        t.page.select(backupId("sealed"));
        QCOMPARE(toldByRow(t.page.table(), &t.page, "Verify", t.backend), QStringList{}); // its dialog tells it
        QCOMPARE(toldByCommand(t.page, "Verify sealed", t.backend), QStringList{});
        t.page.run(ui::pages::BackupAction::Verify);
        auto *passphrase = t.page.window()->findChild<PassphraseDialog *>();
        QVERIFY(passphrase);
        QCOMPARE(toldBy(passphrase, t.backend), QStringList{}); // nothing is typed
        passphrase->field()->setText(s("correct horse"));
        const QStringList verifying = toldBy(passphrase, t.backend);
        QCOMPARE(verifying.size(), 1);
        passphrase->actionButton()->click();
        QVERIFY(wasMade(t.backend, verifying));

        QTemporaryFile file;
        QVERIFY(file.open());
        t.page.upload(file.fileName());
        auto *upload = t.page.window()->findChild<UploadBackupDialog *>();
        QVERIFY(upload);
        upload->nameField()->setText(s("mine"));
        QCOMPARE(toldBy(upload, t.backend), QStringList{s("backups.upload mine")});
        QVERIFY(!t.fake().lastTransfer());
        upload->actionButton()->click();
        QVERIFY(wasMade(t.backend, {s("backups.upload mine")}));
    }

    void ofASchedule()
    {
        BackupStage<ui::pages::SchedulesPage> t(m_clock);
        core::BackupSchedule schedule = FakeBackups::makeSchedule(s("nightly"));
        t.fake().putSchedule(schedule);
        t.open(&t.backend);
        QTRY_COMPARE(t.page.table()->model()->rowCount(), 1);
        t.page.select(schedule.id);
        QCOMPARE(toldByRow(t.page.table(), &t.page, "Run now", t.backend), QStringList{s("backups.runSchedule nightly")});
        QCOMPARE(toldByCommand(t.page, "Run nightly now", t.backend), QStringList{s("backups.runSchedule nightly")});
        QCOMPARE(toldByCommand(t.page, "Edit nightly", t.backend), QStringList{});
        QCOMPARE(toldByRow(t.page.table(), &t.page, "Switch off", t.backend), QStringList{s("backups.updateSchedule nightly")});
        QCOMPARE(toldBy(t.page.aside()->runButton(), t.backend), QStringList{s("backups.runSchedule nightly")});
        t.page.askDelete(schedule.id);
        auto *question = t.page.window()->findChild<QuestionDialog *>();
        QVERIFY(question);
        QCOMPARE(toldBy(question, t.backend), QStringList{s("backups.removeSchedule nightly")});
        QVERIFY(question->isVisible());
        question->actionButton()->click();
        QVERIFY(wasMade(t.backend, {s("backups.removeSchedule nightly")}));
    }

    void ofAPerson()
    {
        PeopleStage<ui::pages::UsersPage> t(m_clock);
        client::Account jane = FakeAccounts::makeAccount(s("user_jane"), {s("developer"), s("viewer")});
        t.backend.fakeAccounts().put(jane);
        t.backend.fakeAccounts().setSessions(jane.id, {FakeAccounts::makeSession(s("session_a")), FakeAccounts::makeSession(s("session_b"))});
        t.open(&t.backend);
        QTRY_COMPARE(t.rows(), 2);
        t.page.select(jane.id);
        ui::pages::AccountDetail *detail = t.page.detail();
        QTRY_COMPARE(detail->belongings().sessions, 2);
        QCOMPARE(toldBy(detail->switchButton(), t.backend), QStringList{s("accounts.update user_jane")});
        QCOMPARE(toldBy(detail->roles()->box(s("viewer")), t.backend), QStringList{s("accounts.takeRole user_jane viewer")});
        const QStringList giving = toldBy(detail->roles()->box(s("operator")), t.backend);
        QCOMPARE(giving, QStringList{s("accounts.giveRole user_jane operator")});
        QVERIFY(!detail->roles()->box(s("operator"))->isChecked());
        detail->roles()->box(s("operator"))->click();
        QVERIFY(wasMade(t.backend, giving));
        SessionsView *sessions = detail->sessions();
        QCOMPARE(toldBy(sessions->endOthersButton(), t.backend), QStringList{s("accounts.endSessions user_jane")});
        QCOMPARE(toldBy(sessions->endButton(), t.backend), QStringList{}); // none is chosen
        sessions->table()->selectRow(0);
        const QStringList ending = toldBy(sessions->endButton(), t.backend);
        QCOMPARE(ending.size(), 1);
        sessions->endButton()->click();
        QVERIFY(wasMade(t.backend, ending));

        QCOMPARE(toldByCommand(t.page, "Disable User jane…", t.backend), QStringList{s("accounts.update user_jane")});
        QCOMPARE(toldByCommand(t.page, "Delete User jane…", t.backend), QStringList{s("accounts.remove user_jane")});
        QCOMPARE(toldByCommand(t.page, "Edit User jane…", t.backend), QStringList{});
        for (const auto &[action, call] : {std::pair{ui::pages::AccountAction::Disable, "accounts.update user_jane"}, {ui::pages::AccountAction::ResetFactor, "accounts.resetSecondFactor user_jane"},
                                           {ui::pages::AccountAction::Delete, "accounts.remove user_jane"}}) {
            t.page.run(action);
            auto *question = t.dialog<AccountQuestionDialog>();
            QVERIFY(question);
            QCOMPARE(toldBy(question, t.backend), QStringList{s(call)});
            question->reject();
            QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        }
        jane.status = client::AccountStatus::Inactive;
        t.backend.fakeAccounts().put(jane);
        t.page.refresh();
        QTRY_COMPARE(toldByRow(t.page.table(), &t.page, "Enable", t.backend), QStringList{s("accounts.update user_jane")});
        QCOMPARE(toldByCommand(t.page, "Enable User jane", t.backend), QStringList{s("accounts.update user_jane")});
    }

    void ofAKey()
    {
        PeopleStage<ui::pages::KeysPage> t(m_clock);
        t.backend.fakeKeys().put(FakeKeys::makeKey(s("key_a")));
        t.open(&t.backend);
        QTRY_COMPARE(t.rows(), 1);
        QCOMPARE(toldByCommand(t.page, "New API key…", t.backend), QStringList{}); // its dialog tells it
        t.page.table()->selectRow(0);
        QCOMPARE(toldByCommand(t.page, "Revoke Key a…", t.backend), QStringList{s("keys.revoke key_a")});
        t.page.revokeButton()->click();
        auto *question = t.dialog<RevokeKeyDialog>();
        QVERIFY(question);
        QCOMPARE(toldBy(question, t.backend), QStringList{s("keys.revoke key_a")});
        question->actionButton()->click();
        QVERIFY(wasMade(t.backend, {s("keys.revoke key_a")}));
    }

    void ofTheConfiguration()
    {
        BackupStage<ui::pages::ConfigPage> t(m_clock);
        t.page.setActive(true);
        t.backend.fakeConfig().put(FakeConfig::makeEntry(s("cache.ttl"), s("60")));
        t.open(&t.backend);
        QTRY_COMPARE(t.rows(), 1);
        t.page.select({{}, s("cache.ttl")});
        ui::pages::ConfigDetail *detail = t.page.detail();
        QTRY_VERIFY(detail->isVisible());
        QCOMPARE(toldBy(detail->saveButton(), t.backend), QStringList{}); // nothing is changed
        detail->value()->text()->setPlainText(s("90"));
        const QStringList saving = toldBy(detail->saveButton(), t.backend);
        QCOMPARE(saving, QStringList{s("config.set cache.ttl")});
        QVERIFY(detail->saveButton()->isEnabled());
        detail->saveButton()->click();
        QVERIFY(wasMade(t.backend, saving));
        detail->tabs()->setCurrentIndex(ui::pages::ConfigDetail::History);
        QTRY_VERIFY(detail->history()->model()->rowCount() >= 1);
        detail->history()->selectRow(0);
        QTRY_VERIFY(detail->revertButton()->isEnabled());
        QCOMPARE(toldBy(detail->revertButton(), t.backend), QStringList{s("config.set cache.ttl")});

        t.page.openNew();
        auto *fresh = t.page.window()->findChild<NewConfigDialog *>();
        QVERIFY(fresh);
        QCOMPARE(toldBy(fresh, t.backend), QStringList{}); // it has no key yet
        fresh->findChild<QLineEdit *>()->setText(s("b.key"));
        QCOMPARE(toldBy(fresh, t.backend), QStringList{s("config.set b.key")});
        QVERIFY(fresh->isVisible() && fresh->actionButton()->isEnabled());
        fresh->reject();
        t.page.askDelete();
        auto *remove = t.page.window()->findChild<DeleteConfigDialog *>();
        QVERIFY(remove);
        QTRY_VERIFY(remove->curlButton()->isEnabled());
        QCOMPARE(toldBy(remove, t.backend), QStringList{s("config.remove cache.ttl")});
    }

    void ofTheAuditLog()
    {
        BackupStage<ui::pages::AuditPage> t(m_clock);
        t.page.setActive(true);
        t.backend.fakeAudit().fill(3);
        t.open(&t.backend);
        QTRY_COMPARE(t.page.table()->model()->rowCount(), 3);
        QMenu *menu = t.page.exportButton()->menu();
        QCOMPARE(copied(t.backend, [&] {
                     emit menu->aboutToShow();
                     menu->findChild<ui::dialogs::CurlMenu *>()->actions().first()->trigger();
                 }),
                 QStringList{s("audit.export")});
        QCOMPARE(toldByCommand(t.page, "Export the audit log as lines of JSON…", t.backend), QStringList{s("audit.export")});
        QCOMPARE(toldByCommand(t.page, "Export the audit log as a table…", t.backend), QStringList{}); // made in the window
        QVERIFY(!t.backend.fakeAudit().lastTransfer());
        QVERIFY(t.backend.fakeAudit().lastFile().endsWith(s(".jsonl")));
    }

    void whatMayNotBeDoneIsNotTold()
    {
        BackupStage<ui::pages::BackupsPage> t(m_clock);
        t.backend.setPermissions(core::Permission::BackupsRead);
        t.fake().put(FakeBackups::makeBackup(s("plain")));
        t.open(&t.backend);
        QTRY_COMPARE(t.page.table()->model()->rowCount(), 1);
        t.page.select(backupId("plain"));
        QCOMPARE(toldByRow(t.page.table(), &t.page, "Verify", t.backend), QStringList{});
        QCOMPARE(toldByRow(t.page.table(), &t.page, "Download", t.backend), QStringList{s("backups.download plain")});
        ui::pages::ServiceActions actions;
        t.backend.setPermissions(core::Permission::ServicesRead);
        actions.setBackend(&t.backend);
        QMenu above;
        ui::dialogs::CurlMenu curl(&above, &t.page, &t.backend);
        curl.add(s("Start"), actions.whyNot(ui::pages::ServiceAction::Start, support::FakeBackend::makeService(s("a"), core::ServiceStatus::Stopped)), [] {});
        QVERIFY(curl.actions().isEmpty());
        QVERIFY(!curl.menuAction()->isVisible());
    }
};

QTEST_MAIN(tst_PagesAsCurl)
#include "tst_pages_as_curl.moc"
