// SPDX-License-Identifier: GPL-3.0-or-later
// The whole window on a server in memory, and every page and dialog of it by name with the way there, for
// tests that walk them all. GUI thread; owned by the test.
#pragma once

#include "fake_controls.h"
#include "import_stage.h"
#include "ui/dialogs/adopt_dialog.h"
#include "ui/dialogs/connect_dialog.h"
#include "ui/dialogs/factor_dialogs.h"
#include "ui/dialogs/import_dialog.h"
#include "ui/dialogs/key_dialogs.h"
#include "ui/dialogs/profile_dialog.h"
#include "ui/dialogs/restore_dialog.h"
#include "ui/dialogs/sessions_view.h"
#include "ui/pages/account_detail.h"
#include "ui/pages/audit_page.h"
#include "ui/pages/backup_detail.h"
#include "ui/pages/backups_page.h"
#include "ui/pages/config_detail.h"
#include "ui/pages/config_page.h"
#include "ui/pages/key_list.h"
#include "ui/pages/keys_page.h"
#include "ui/pages/schedules_page.h"
#include "ui/pages/service_detail.h"
#include "ui/pages/service_intake.h"
#include "ui/pages/services_page.h"
#include "ui/pages/users_page.h"
#include "ui/shell/activity_panel.h"
#include "ui/shell/command_palette.h"
#include "ui/shell/main_window.h"
#include "ui/shell/page_stack.h"
#include "ui/shell/top_bar.h"
#include "ui/theme/theme.h"
#include "ui/widgets/states.h"
#include "ui/widgets/table_view.h"

#include <QtTest>
#include <QtWidgets>

using support::FakeBackend;
using ui::pages::PageId;

struct WholeWindow
{
    FakeBackend backend;
    FakeServerControl server;
    FakeConnections connections;
    ui::shell::MainWindow window;
    WholeWindow(ui::theme::Theme &theme, const core::Clock &clock, QSize size = {1600, 1000}) : window(theme, server, connections, clock)
    {
        window.resize(size);
        window.show();
        window.activateWindow();
        (void)QTest::qWaitForWindowActive(&window);
    }
    ~WholeWindow() { connections.close(); }
    void connectLocal()
    {
        for (const char *id : {"alpha", "beta", "gamma"})
            backend.put(FakeBackend::makeService(QString::fromLatin1(id)));
        connections.saved = {{ui::shell::ConnectionKind::Remote, QStringLiteral("r1"), QStringLiteral("Second floor"),
                              QUrl(QStringLiteral("https://mcp.example.com")), QStringLiteral("jane@example.com")}};
        server.set({ui::shell::LocalServerPhase::Running, 8080, 1, {}});
        connections.useLocal(&backend);
        QTRY_COMPARE(window.services().rowCount(), 3);
    }
    ui::pages::ServicesPage *services()
    {
        window.pageStack()->goToPage(PageId::Services);
        return window.servicesPage();
    }
    ui::dialogs::ImportDialog &importing()
    {
        backend.fakeEngine().setImport(ImportStage::file());
        connectLocal();
        services()->intake()->openImport();
        return *window.findChild<ui::dialogs::ImportDialog *>();
    }
    ui::dialogs::AdoptDialog &adopting()
    {
        ImportStage::fillEngine(backend.fakeEngine());
        connectLocal();
        services()->intake()->openAdopt();
        return *window.findChild<ui::dialogs::AdoptDialog *>();
    }
    ui::pages::BackupsPage &backups()
    {
        support::FakeBackups &fake = backend.fakeBackups();
        fake.put(support::FakeBackups::makeBackup(QStringLiteral("nightly")));
        fake.setContents(core::BackupId(QStringLiteral("nightly")), {{QStringLiteral("services"), core::BackupEntry::Kind::Folder, 0, 0}});
        core::RestorePlan plan;
        plan.steps = {{QStringLiteral("alpha"), QStringLiteral("data"), core::RestoreStep::Action::Overwrite, 1024, 1, {}}};
        fake.setPlan(plan);
        fake.putSchedule(support::FakeBackups::makeSchedule(QStringLiteral("daily")));
        connectLocal();
        window.pageStack()->goToPage(PageId::Backups);
        auto &page = *static_cast<ui::pages::BackupsPage *>(window.pageStack()->page(PageId::Backups));
        (void)QTest::qWaitFor([&] { return page.table()->model()->rowCount() == 1; });
        page.select(core::BackupId(QStringLiteral("nightly")));
        return page;
    }
    ui::pages::SchedulesPage &schedules()
    {
        (void)backups();
        window.pageStack()->goToPage(PageId::Schedules);
        auto &page = *static_cast<ui::pages::SchedulesPage *>(window.pageStack()->page(PageId::Schedules));
        (void)QTest::qWaitFor([&] { return page.table()->model()->rowCount() == 1; });
        page.select(core::ScheduleId(QStringLiteral("daily")));
        return page;
    }
    ui::pages::UsersPage &users()
    {
        backend.fakeAccounts().put(support::FakeAccounts::makeAccount(QStringLiteral("user_jane")));
        backend.fakeAccounts().setSessions(core::UserId(QStringLiteral("user_jane")), {support::FakeAccounts::makeSession(QStringLiteral("session_a"))});
        backend.fakeKeys().put(support::FakeKeys::makeKey(QStringLiteral("key_jane"), QStringLiteral("user_jane")));
        connectLocal();
        window.pageStack()->goToPage(PageId::Users);
        auto &page = *static_cast<ui::pages::UsersPage *>(window.pageStack()->page(PageId::Users));
        (void)QTest::qWaitFor([&] { return page.table()->model()->rowCount() == 2; });
        page.select(core::UserId(QStringLiteral("user_jane")));
        return page;
    }
    ui::pages::KeysPage &keys()
    {
        backend.fakeKeys().put(support::FakeKeys::makeKey(QStringLiteral("key_a")));
        connectLocal();
        window.pageStack()->goToPage(PageId::ApiKeys);
        auto &page = *static_cast<ui::pages::KeysPage *>(window.pageStack()->page(PageId::ApiKeys));
        (void)QTest::qWaitFor([&] { return page.table()->model()->rowCount() == 1; });
        page.table()->setCurrentIndex(page.table()->model()->index(0, 0));
        return page;
    }
    ui::dialogs::ProfileDialog &profile()
    {
        backend.fakeProfile().setSecondFactor({true, 1'753'358'400'000, 9});
        connectLocal();
        window.openProfile();
        auto &dialog = *window.findChild<ui::dialogs::ProfileDialog *>();
        (void)QTest::qWaitFor([&] { return dialog.codesButton()->isVisible(); });
        return dialog;
    }
    ui::pages::ConfigPage &configuration()
    {
        support::FakeConfig &fake = backend.fakeConfig();
        fake.put(support::FakeConfig::makeEntry(QStringLiteral("cache.ttl"), QStringLiteral("60")));
        fake.put(support::FakeConfig::makeEntry(QStringLiteral("db.password"), QStringLiteral("encrypted:AES256:1")));
        fake.setUsers({{}, QStringLiteral("cache.ttl")}, {QStringLiteral("alpha")});
        connectLocal();
        window.pageStack()->goToPage(PageId::Configuration);
        auto &page = *static_cast<ui::pages::ConfigPage *>(window.pageStack()->page(PageId::Configuration));
        (void)QTest::qWaitFor([&] { return page.table()->model()->rowCount() == 2; });
        page.select({{}, QStringLiteral("cache.ttl")});
        page.draft().set({{{}, QStringLiteral("page.size")}, QStringLiteral("50"), {}}, nullptr);
        return page;
    }
    ui::pages::AuditPage &audit()
    {
        backend.fakeAudit().fill(5);
        connectLocal();
        window.pageStack()->goToPage(PageId::Audit);
        auto &page = *static_cast<ui::pages::AuditPage *>(window.pageStack()->page(PageId::Audit));
        (void)QTest::qWaitFor([&] { return page.table()->model()->rowCount() == 5; });
        page.select(4);
        return page;
    }
    void choose(int tab)
    {
        services()->select(core::ServiceId(QStringLiteral("alpha")));
        QTRY_VERIFY(window.servicesPage()->detail()->isVisible());
        window.servicesPage()->detail()->tabs()->setCurrentIndex(tab);
    }
};

// The dialog or the palette that has opened, else the window.
inline QWidget *shown(WholeWindow &stage)
{
    if (stage.window.palette()->isOpen())
        return stage.window.palette();
    QWidget *top = &stage.window;
    for (QDialog *dialog : stage.window.findChildren<QDialog *>())
        if (dialog->isVisible())
            top = dialog;
    return top;
}

using OpenPlace = std::function<void(WholeWindow &)>;

// Calls `row` with each name and the way there from a window that has just been opened.
template <typename Row>
void everyPlace(Row row)
{
    using ui::pages::ServiceDetail;
    row("welcome", [](WholeWindow &) { });
    row("dashboard", [](WholeWindow &s) { s.connectLocal(); });
    row("services", [](WholeWindow &s) { s.connectLocal(); s.services(); });
    row("services: none", [](WholeWindow &s) { s.connections.useLocal(&s.backend); s.services(); });
    row("services: several chosen", [](WholeWindow &s) { s.connectLocal(); s.services()->table()->selectAll(); });
    for (const auto &[name, tab] : {std::pair("service: overview", ServiceDetail::Overview), std::pair("service: logs", ServiceDetail::Logs),
                                    std::pair("service: metrics", ServiceDetail::Metrics), std::pair("service: exec", ServiceDetail::Exec),
                                    std::pair("service: health", ServiceDetail::Health),
                                    std::pair("service: configuration", ServiceDetail::Configuration)})
        row(name, [tab = tab](WholeWindow &s) { s.connectLocal(); s.choose(tab); });
    row("logs", [](WholeWindow &s) {
        s.connectLocal();
        s.backend.addLog(core::ServiceId(QStringLiteral("alpha")), {1'753'358'400'000, core::LogLevel::Info, core::LogStream::Stdout, 0, "hello"});
        s.window.pageStack()->goToPage(PageId::Logs);
    });
    row("metrics", [](WholeWindow &s) { s.connectLocal(); s.window.pageStack()->goToPage(PageId::Metrics); });
    using ui::pages::BackupAction;
    row("backups", [](WholeWindow &s) { (void)s.backups(); });
    row("backups: none", [](WholeWindow &s) { s.connections.useLocal(&s.backend); s.window.pageStack()->goToPage(PageId::Backups); });
    row("contents of a backup", [](WholeWindow &s) { s.backups().detail()->tabs()->setCurrentIndex(ui::pages::BackupDetail::Contents); });
    row("new backup", [](WholeWindow &s) { s.backups().openCreate({QStringLiteral("alpha")}); });
    row("restore: what", [](WholeWindow &s) { s.backups().run(BackupAction::Restore); });
    row("restore: the plan", [](WholeWindow &s) {
        s.backups().run(BackupAction::Restore);
        auto *dialog = s.window.findChild<ui::dialogs::RestoreDialog *>();
        QVERIFY(dialog);
        dialog->actionButton()->click();
        QTRY_COMPARE(dialog->step(), ui::dialogs::RestoreDialog::Step::Plan);
    });
    row("restore: the outcome", [](WholeWindow &s) {
        s.backups().run(BackupAction::Restore);
        auto *dialog = s.window.findChild<ui::dialogs::RestoreDialog *>();
        QVERIFY(dialog);
        dialog->actionButton()->click();
        QTRY_COMPARE(dialog->step(), ui::dialogs::RestoreDialog::Step::Plan);
        dialog->actionButton()->click();
        QTRY_COMPARE(dialog->step(), ui::dialogs::RestoreDialog::Step::Outcome);
    });
    row("delete a backup", [](WholeWindow &s) { s.backups().run(BackupAction::Delete); });
    row("upload a backup", [](WholeWindow &s) { s.backups().upload(QStringLiteral("nightly.tar.zst")); });
    row("schedules", [](WholeWindow &s) { (void)s.schedules(); });
    row("schedules: none", [](WholeWindow &s) { s.connections.useLocal(&s.backend); s.window.pageStack()->goToPage(PageId::Schedules); });
    row("new schedule", [](WholeWindow &s) { s.schedules().openCreate(); });
    row("edit a schedule", [](WholeWindow &s) { s.schedules().openEdit(core::ScheduleId(QStringLiteral("daily"))); });
    row("delete a schedule", [](WholeWindow &s) { s.schedules().askDelete(core::ScheduleId(QStringLiteral("daily"))); });
    using ui::pages::AccountAction;
    row("users", [](WholeWindow &s) { (void)s.users(); });
    row("users: forbidden", [](WholeWindow &s) { s.backend.forbid(); s.connections.useLocal(&s.backend); s.window.pageStack()->goToPage(PageId::Users); });
    row("sessions of a person", [](WholeWindow &s) {
        ui::pages::UsersPage &page = s.users();
        page.detail()->tabs()->setCurrentIndex(ui::pages::AccountDetail::Sessions);
        QTRY_COMPARE(page.detail()->sessions()->count(), 1);
        page.detail()->sessions()->table()->setCurrentIndex(page.detail()->sessions()->table()->model()->index(0, 0));
    });
    row("keys of a person", [](WholeWindow &s) {
        ui::pages::UsersPage &page = s.users();
        page.detail()->tabs()->setCurrentIndex(ui::pages::AccountDetail::Keys);
        QTRY_COMPARE(page.detail()->keys()->table()->model()->rowCount(), 1);
        page.detail()->keys()->table()->setCurrentIndex(page.detail()->keys()->table()->model()->index(0, 0));
    });
    row("new user", [](WholeWindow &s) { s.users().openCreate(); });
    row("edit a user", [](WholeWindow &s) { s.users().run(AccountAction::Edit); });
    row("delete a user", [](WholeWindow &s) { s.users().run(AccountAction::Delete); });
    row("API keys", [](WholeWindow &s) { (void)s.keys(); });
    row("API keys: none", [](WholeWindow &s) { s.connections.useLocal(&s.backend); s.window.pageStack()->goToPage(PageId::ApiKeys); });
    row("new API key", [](WholeWindow &s) { s.keys().openCreate(); });
    row("a key that is shown once", [](WholeWindow &s) {
        s.keys().openCreate();
        auto *dialog = s.window.findChild<ui::dialogs::NewKeyDialog *>();
        dialog->nameField()->setText(QStringLiteral("Prometheus"));
        dialog->actionButton()->click();
        QTRY_VERIFY(s.window.findChild<ui::dialogs::KeyShownDialog *>());
        QTRY_VERIFY(!s.window.findChild<ui::dialogs::NewKeyDialog *>());
    });
    row("revoke a key", [](WholeWindow &s) { s.keys().list()->askRevoke(); });
    row("profile", [](WholeWindow &s) { (void)s.profile(); });
    row("profile: edit", [](WholeWindow &s) { s.profile().openEdit(); });
    row("profile: password", [](WholeWindow &s) { s.profile().openPassword(); });
    row("profile: give up the second factor", [](WholeWindow &s) { s.profile().openFactor(); });
    row("profile: new recovery codes", [](WholeWindow &s) { s.profile().openCodes(); });
    row("profile: scan", [](WholeWindow &s) {
        s.connectLocal();
        s.window.openProfile();
        auto *dialog = s.window.findChild<ui::dialogs::ProfileDialog *>();
        QTRY_VERIFY(dialog->factorButton()->isEnabled());
        dialog->openFactor();
        auto *enrol = dialog->findChild<ui::dialogs::EnrolDialog *>();
        enrol->passwordEdit()->setText(QString::fromLatin1(support::FakeProfile::kPassword));
        enrol->actionButton()->click();
        QTRY_COMPARE(enrol->step(), ui::dialogs::EnrolDialog::Step::Code);
    });
    row("configuration", [](WholeWindow &s) { (void)s.configuration(); });
    row("configuration: none", [](WholeWindow &s) { s.connections.useLocal(&s.backend); s.window.pageStack()->goToPage(PageId::Configuration); });
    row("configuration: an encrypted value", [](WholeWindow &s) { s.configuration().select({{}, QStringLiteral("db.password")}); });
    row("configuration: history", [](WholeWindow &s) { s.configuration().detail()->tabs()->setCurrentIndex(ui::pages::ConfigDetail::History); });
    row("new configuration value", [](WholeWindow &s) { s.configuration().openNew(); });
    row("delete a configuration value", [](WholeWindow &s) { s.configuration().askDelete(); });
    row("review of the configuration", [](WholeWindow &s) { s.configuration().openReview(); });
    row("import of configuration", [](WholeWindow &s) { s.configuration().openImport(); });
    row("audit", [](WholeWindow &s) { (void)s.audit(); });
    row("audit: none", [](WholeWindow &s) { s.connections.useLocal(&s.backend); s.window.pageStack()->goToPage(PageId::Audit); });
    row("palette", [](WholeWindow &s) { s.connectLocal(); s.window.openPalette(); });
    row("activity", [](WholeWindow &s) {
        s.connectLocal();
        s.backend.putAndTell(FakeBackend::makeService(QStringLiteral("beta"), core::ServiceStatus::Error), core::ServiceEventKind::Failed);
        QTest::mouseClick(s.window.topBar()->bell(), Qt::LeftButton);
    });
    row("new service", [](WholeWindow &s) { s.connectLocal(); s.services()->openNewService(); });
    row("edit a service", [](WholeWindow &s) { s.connectLocal(); s.services()->openEdit(core::ServiceId(QStringLiteral("alpha"))); });
    row("import: the file", [](WholeWindow &s) { (void)s.importing(); });
    row("import: the preview", [](WholeWindow &s) {
        ui::dialogs::ImportDialog &dialog = s.importing();
        dialog.text()->setPlainText(ImportStage::compose());
        dialog.actionButton()->click();
        QTRY_COMPARE(dialog.step(), ui::dialogs::ImportDialog::Step::Preview);
    });
    row("import: the outcome", [](WholeWindow &s) {
        ui::dialogs::ImportDialog &dialog = s.importing();
        dialog.text()->setPlainText(ImportStage::compose());
        dialog.actionButton()->click();
        QTRY_COMPARE(dialog.step(), ui::dialogs::ImportDialog::Step::Preview);
        dialog.actionButton()->click();
        QTRY_COMPARE(dialog.step(), ui::dialogs::ImportDialog::Step::Outcome);
    });
    row("adopt: the list", [](WholeWindow &s) { (void)s.adopting(); });
    row("adopt: the preview", [](WholeWindow &s) {
        ui::dialogs::AdoptDialog &dialog = s.adopting();
        QTRY_COMPARE(dialog.states()->shown(), ui::widgets::StateStack::Shown::Content);
        dialog.table()->setCurrentIndex(dialog.table()->model()->index(0, 0));
        QTRY_VERIFY(dialog.hasPreview());
    });
    row("adopt: no engine", [](WholeWindow &s) {
        s.backend.fakeEngine().goDown(QStringLiteral("connection refused"));
        ui::dialogs::AdoptDialog &dialog = s.adopting();
        QTRY_COMPARE(dialog.states()->shown(), ui::widgets::StateStack::Shown::Failed);
    });
    row("scale", [](WholeWindow &s) { s.connectLocal(); s.choose(0); s.window.servicesPage()->detail()->askScale(); });
    row("delete", [](WholeWindow &s) { s.connectLocal(); s.choose(0); s.window.servicesPage()->detail()->askDelete(); });
    row("delete several", [](WholeWindow &s) {
        s.connectLocal();
        s.services()->table()->selectAll();
        QTRY_COMPARE(s.window.servicesPage()->selectedServices().size(), 3);
        s.window.servicesPage()->runOnSelected(ui::pages::ServiceAction::Delete);
    });
    row("connect", [](WholeWindow &s) { s.window.openConnectDialog(); });
    row("edit a connection", [](WholeWindow &s) { s.connectLocal(); s.window.openEditDialog(s.connections.saved.first()); });
    row("servers", [](WholeWindow &s) { s.connectLocal(); s.window.openConnections(); });
    row("log of the local server", [](WholeWindow &s) { s.connectLocal(); s.window.openServerLog(); });
    row("settings of the local server", [](WholeWindow &s) { s.connectLocal(); s.window.openSettings(ui::shell::SettingsDialog::Section::LocalServer); });
    using Section = ui::shell::SettingsDialog::Section;
    row("settings: appearance", [](WholeWindow &s) { s.window.openSettings(); });
    row("settings: keyboard", [](WholeWindow &s) { s.window.openSettings(Section::Keyboard); });
    row("settings: notifications", [](WholeWindow &s) { s.window.openSettings(Section::Notifications); });
    row("settings: network", [](WholeWindow &s) { s.window.openSettings(Section::Network); });
    row("stop the local server", [](WholeWindow &s) { s.connectLocal(); s.window.askStopServer(); });
    row("guide", [](WholeWindow &s) { s.window.openGuide(); });
    row("shortcuts", [](WholeWindow &s) { s.window.openShortcuts(); });
    row("about", [](WholeWindow &s) { s.window.openAbout(); });
}
