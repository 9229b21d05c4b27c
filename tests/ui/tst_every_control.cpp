// SPDX-License-Identifier: GPL-3.0-or-later
// Every page and every dialog, walked control by control: each has a name for those who do not see it,
// can be reached without a pointer, and shows that the keyboard is at it. Tab leads around all of them in
// the order in which they are read and stays in none; Escape closes what was opened.
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

#include <QAccessible>
#include <QtTest>
#include <QtWidgets>

using support::FakeBackend;
using ui::pages::PageId;

namespace {

QString describe(const QWidget *widget)
{
    QStringList path;
    for (const QWidget *up = widget; up && path.size() < 4; up = up->parentWidget())
        path.prepend(QString::fromLatin1(up->metaObject()->className()));
    const auto *button = qobject_cast<const QAbstractButton *>(widget);
    return path.join(QStringLiteral(" > ")) + (button ? u' ' + button->text() : QString()) + u' ' + widget->accessibleName();
}

// What a person operates; parts inside another control belong to it.
bool isControl(const QWidget *widget)
{
    const QWidget *parent = widget->parentWidget();
    if (qobject_cast<const QAbstractSpinBox *>(parent) || qobject_cast<const QKeySequenceEdit *>(parent) || qobject_cast<const QComboBox *>(parent)
        || qobject_cast<const QScrollBar *>(widget) || widget->inherits("QTableCornerButton")
        || qobject_cast<const QHeaderView *>(widget) || widget->inherits("QLineEditIconButton"))
        return false;
    if (const auto *area = qobject_cast<const QAbstractScrollArea *>(parent); area && area->viewport() == widget)
        return false;
    if (qobject_cast<const QScrollArea *>(widget) || qobject_cast<const QLabel *>(widget))
        return false; // content, and what moves it
    return widget->focusPolicy() != Qt::NoFocus || qobject_cast<const QAbstractButton *>(widget);
}

QList<QWidget *> controlsIn(QWidget *root)
{
    QList<QWidget *> found;
    for (QWidget *widget : root->findChildren<QWidget *>())
        if (widget->isVisible() && widget->window() == root->window() && isControl(widget))
            found << widget;
    return found;
}

// One of several of which one is chosen: arrows lead to it from that one.
bool isByArrows(const QWidget *widget)
{
    const auto *button = qobject_cast<const QAbstractButton *>(widget);
    return button && button->isCheckable() && !button->isChecked()
        && (button->autoExclusive() || (button->group() && button->group()->exclusive()));
}

// Where one of several was met, arrows lead to the others.
bool areOneChoice(const QWidget *one, const QWidget *other)
{
    const auto *a = qobject_cast<const QAbstractButton *>(one);
    const auto *b = qobject_cast<const QAbstractButton *>(other);
    if (!a || !b)
        return false;
    return (a->group() && a->group()->exclusive() && a->group() == b->group())
        || (a->autoExclusive() && b->autoExclusive() && a->parentWidget() == b->parentWidget());
}

// Nothing to do there but to read on.
bool isReading(const QWidget *widget)
{
    const auto *text = qobject_cast<const QTextEdit *>(widget);
    const auto *plain = qobject_cast<const QPlainTextEdit *>(widget);
    return (text && text->isReadOnly()) || (plain && plain->isReadOnly());
}

QString nameOf(QWidget *widget)
{
    QAccessibleInterface *face = QAccessible::queryAccessibleInterface(widget);
    return face ? face->text(QAccessible::Name) : QString();
}

QImage around(QWidget *widget)
{
    QWidget *window = widget->window();
    const QRect box(widget->mapTo(window, QPoint()), widget->size());
    return window->grab(box.adjusted(-4, -4, 4, 4).intersected(window->rect())).toImage();
}

// The branches below what holds both: what a person sees beside each other.
std::pair<const QWidget *, const QWidget *> branchesOf(const QWidget *first, const QWidget *second)
{
    QList<const QWidget *> above;
    for (const QWidget *up = first; up; up = up->parentWidget())
        above << up;
    const QWidget *branch = second;
    for (const QWidget *up = second; up; branch = up, up = up->parentWidget())
        if (const qsizetype at = above.indexOf(up); at > 0 && up != second)
            return {above[at - 1], branch};
    return {nullptr, nullptr};
}

// Whether the eye, coming from the one, would have met the other before.
bool liesBefore(const QWidget *next, const QWidget *from)
{
    const auto [a, b] = branchesOf(from, next);
    if (!a || !b || a == b)
        return false;
    const QRect was(a->mapTo(a->window(), QPoint()), a->size());
    const QRect is(b->mapTo(b->window(), QPoint()), b->size());
    const bool inARow = std::min(was.bottom(), is.bottom()) - std::max(was.top(), is.top()) > std::min(was.height(), is.height()) / 2;
    return inARow ? is.right() < was.left() : is.bottom() < was.top();
}

} // namespace

class tst_EveryControl : public QObject
{
    Q_OBJECT

    std::unique_ptr<ui::theme::Theme> m_theme;
    core::SystemClock m_clock;

    struct Stage
    {
        FakeBackend backend;
        FakeServerControl server;
        FakeConnections connections;
        ui::shell::MainWindow window;
        Stage(ui::theme::Theme &theme, const core::Clock &clock) : window(theme, server, connections, clock)
        {
            window.resize(1600, 1000);
            window.show();
            window.activateWindow();
            (void)QTest::qWaitForWindowActive(&window);
        }
        ~Stage() { connections.close(); }
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
            page.table()->selectRow(0);
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
    using Open = std::function<void(Stage &)>;

    // The dialog or the palette that has opened, else the window.
    static QWidget *shown(Stage &stage)
    {
        if (stage.window.palette()->isOpen())
            return stage.window.palette();
        QWidget *top = &stage.window;
        for (QDialog *dialog : stage.window.findChildren<QDialog *>())
            if (dialog->isVisible())
                top = dialog;
        return top;
    }

private slots:
    void initTestCase() { m_theme = std::make_unique<ui::theme::Theme>(*qApp, ui::theme::Mode::Light); }
    void cleanupTestCase() { m_theme.reset(); }

    void isNamedReachedAndSeen_data()
    {
        using ui::pages::ServiceDetail;
        QTest::addColumn<Open>("open");
        const auto row = [](const char *name, const Open &open) { QTest::newRow(name) << open; };
        row("welcome", [](Stage &) { });
        row("dashboard", [](Stage &s) { s.connectLocal(); });
        row("services", [](Stage &s) { s.connectLocal(); s.services(); });
        row("services: none", [](Stage &s) { s.connections.useLocal(&s.backend); s.services(); });
        row("services: several chosen", [](Stage &s) { s.connectLocal(); s.services()->table()->selectAll(); });
        for (const auto &[name, tab] : {std::pair("service: overview", ServiceDetail::Overview), std::pair("service: logs", ServiceDetail::Logs),
                                        std::pair("service: metrics", ServiceDetail::Metrics), std::pair("service: exec", ServiceDetail::Exec),
                                        std::pair("service: health", ServiceDetail::Health),
                                        std::pair("service: configuration", ServiceDetail::Configuration)})
            row(name, [tab = tab](Stage &s) { s.connectLocal(); s.choose(tab); });
        row("logs", [](Stage &s) {
            s.connectLocal();
            s.backend.addLog(core::ServiceId(QStringLiteral("alpha")), {1'753'358'400'000, core::LogLevel::Info, core::LogStream::Stdout, 0, "hello"});
            s.window.pageStack()->goToPage(PageId::Logs);
        });
        row("metrics", [](Stage &s) { s.connectLocal(); s.window.pageStack()->goToPage(PageId::Metrics); });
        using ui::pages::BackupAction;
        row("backups", [](Stage &s) { (void)s.backups(); });
        row("backups: none", [](Stage &s) { s.connections.useLocal(&s.backend); s.window.pageStack()->goToPage(PageId::Backups); });
        row("contents of a backup", [](Stage &s) { s.backups().detail()->tabs()->setCurrentIndex(ui::pages::BackupDetail::Contents); });
        row("new backup", [](Stage &s) { s.backups().openCreate({QStringLiteral("alpha")}); });
        row("restore: what", [](Stage &s) { s.backups().run(BackupAction::Restore); });
        row("restore: the plan", [](Stage &s) {
            s.backups().run(BackupAction::Restore);
            auto *dialog = s.window.findChild<ui::dialogs::RestoreDialog *>();
            QVERIFY(dialog);
            dialog->actionButton()->click();
            QTRY_COMPARE(dialog->step(), ui::dialogs::RestoreDialog::Step::Plan);
        });
        row("restore: the outcome", [](Stage &s) {
            s.backups().run(BackupAction::Restore);
            auto *dialog = s.window.findChild<ui::dialogs::RestoreDialog *>();
            QVERIFY(dialog);
            dialog->actionButton()->click();
            QTRY_COMPARE(dialog->step(), ui::dialogs::RestoreDialog::Step::Plan);
            dialog->actionButton()->click();
            QTRY_COMPARE(dialog->step(), ui::dialogs::RestoreDialog::Step::Outcome);
        });
        row("delete a backup", [](Stage &s) { s.backups().run(BackupAction::Delete); });
        row("upload a backup", [](Stage &s) { s.backups().upload(QStringLiteral("nightly.tar.zst")); });
        row("schedules", [](Stage &s) { (void)s.schedules(); });
        row("schedules: none", [](Stage &s) { s.connections.useLocal(&s.backend); s.window.pageStack()->goToPage(PageId::Schedules); });
        row("new schedule", [](Stage &s) { s.schedules().openCreate(); });
        row("edit a schedule", [](Stage &s) { s.schedules().openEdit(core::ScheduleId(QStringLiteral("daily"))); });
        row("delete a schedule", [](Stage &s) { s.schedules().askDelete(core::ScheduleId(QStringLiteral("daily"))); });
        using ui::pages::AccountAction;
        row("users", [](Stage &s) { (void)s.users(); });
        row("users: forbidden", [](Stage &s) { s.backend.forbid(); s.connections.useLocal(&s.backend); s.window.pageStack()->goToPage(PageId::Users); });
        row("sessions of a person", [](Stage &s) {
            ui::pages::UsersPage &page = s.users();
            page.detail()->tabs()->setCurrentIndex(ui::pages::AccountDetail::Sessions);
            QTRY_COMPARE(page.detail()->sessions()->count(), 1);
            page.detail()->sessions()->table()->selectRow(0);
        });
        row("keys of a person", [](Stage &s) {
            ui::pages::UsersPage &page = s.users();
            page.detail()->tabs()->setCurrentIndex(ui::pages::AccountDetail::Keys);
            QTRY_COMPARE(page.detail()->keys()->table()->model()->rowCount(), 1);
            page.detail()->keys()->table()->selectRow(0);
        });
        row("new user", [](Stage &s) { s.users().openCreate(); });
        row("edit a user", [](Stage &s) { s.users().run(AccountAction::Edit); });
        row("delete a user", [](Stage &s) { s.users().run(AccountAction::Delete); });
        row("API keys", [](Stage &s) { (void)s.keys(); });
        row("API keys: none", [](Stage &s) { s.connections.useLocal(&s.backend); s.window.pageStack()->goToPage(PageId::ApiKeys); });
        row("new API key", [](Stage &s) { s.keys().openCreate(); });
        row("a key that is shown once", [](Stage &s) {
            s.keys().openCreate();
            auto *dialog = s.window.findChild<ui::dialogs::NewKeyDialog *>();
            dialog->nameField()->setText(QStringLiteral("Prometheus"));
            dialog->actionButton()->click();
            QTRY_VERIFY(s.window.findChild<ui::dialogs::KeyShownDialog *>());
            QTRY_VERIFY(!s.window.findChild<ui::dialogs::NewKeyDialog *>());
        });
        row("revoke a key", [](Stage &s) { s.keys().list()->askRevoke(); });
        row("profile", [](Stage &s) { (void)s.profile(); });
        row("profile: edit", [](Stage &s) { s.profile().openEdit(); });
        row("profile: password", [](Stage &s) { s.profile().openPassword(); });
        row("profile: give up the second factor", [](Stage &s) { s.profile().openFactor(); });
        row("profile: new recovery codes", [](Stage &s) { s.profile().openCodes(); });
        row("profile: scan", [](Stage &s) {
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
        row("configuration", [](Stage &s) { (void)s.configuration(); });
        row("configuration: none", [](Stage &s) { s.connections.useLocal(&s.backend); s.window.pageStack()->goToPage(PageId::Configuration); });
        row("configuration: an encrypted value", [](Stage &s) { s.configuration().select({{}, QStringLiteral("db.password")}); });
        row("configuration: history", [](Stage &s) { s.configuration().detail()->tabs()->setCurrentIndex(ui::pages::ConfigDetail::History); });
        row("new configuration value", [](Stage &s) { s.configuration().openNew(); });
        row("delete a configuration value", [](Stage &s) { s.configuration().askDelete(); });
        row("review of the configuration", [](Stage &s) { s.configuration().openReview(); });
        row("import of configuration", [](Stage &s) { s.configuration().openImport(); });
        row("audit", [](Stage &s) { (void)s.audit(); });
        row("audit: none", [](Stage &s) { s.connections.useLocal(&s.backend); s.window.pageStack()->goToPage(PageId::Audit); });
        row("palette", [](Stage &s) { s.connectLocal(); s.window.openPalette(); });
        row("activity", [](Stage &s) {
            s.connectLocal();
            s.backend.putAndTell(FakeBackend::makeService(QStringLiteral("beta"), core::ServiceStatus::Error), core::ServiceEventKind::Failed);
            QTest::mouseClick(s.window.topBar()->bell(), Qt::LeftButton);
        });
        row("new service", [](Stage &s) { s.connectLocal(); s.services()->openNewService(); });
        row("edit a service", [](Stage &s) { s.connectLocal(); s.services()->openEdit(core::ServiceId(QStringLiteral("alpha"))); });
        row("import: the file", [](Stage &s) { (void)s.importing(); });
        row("import: the preview", [](Stage &s) {
            ui::dialogs::ImportDialog &dialog = s.importing();
            dialog.text()->setPlainText(ImportStage::compose());
            dialog.actionButton()->click();
            QTRY_COMPARE(dialog.step(), ui::dialogs::ImportDialog::Step::Preview);
        });
        row("import: the outcome", [](Stage &s) {
            ui::dialogs::ImportDialog &dialog = s.importing();
            dialog.text()->setPlainText(ImportStage::compose());
            dialog.actionButton()->click();
            QTRY_COMPARE(dialog.step(), ui::dialogs::ImportDialog::Step::Preview);
            dialog.actionButton()->click();
            QTRY_COMPARE(dialog.step(), ui::dialogs::ImportDialog::Step::Outcome);
        });
        row("adopt: the list", [](Stage &s) { (void)s.adopting(); });
        row("adopt: the preview", [](Stage &s) {
            ui::dialogs::AdoptDialog &dialog = s.adopting();
            QTRY_COMPARE(dialog.states()->shown(), ui::widgets::StateStack::Shown::Content);
            dialog.table()->selectRow(0);
            QTRY_VERIFY(dialog.hasPreview());
        });
        row("adopt: no engine", [](Stage &s) {
            s.backend.fakeEngine().goDown(QStringLiteral("connection refused"));
            ui::dialogs::AdoptDialog &dialog = s.adopting();
            QTRY_COMPARE(dialog.states()->shown(), ui::widgets::StateStack::Shown::Failed);
        });
        row("scale", [](Stage &s) { s.connectLocal(); s.choose(0); s.window.servicesPage()->detail()->askScale(); });
        row("delete", [](Stage &s) { s.connectLocal(); s.choose(0); s.window.servicesPage()->detail()->askDelete(); });
        row("delete several", [](Stage &s) {
            s.connectLocal();
            s.services()->table()->selectAll();
            QTRY_COMPARE(s.window.servicesPage()->selectedServices().size(), 3);
            s.window.servicesPage()->runOnSelected(ui::pages::ServiceAction::Delete);
        });
        row("connect", [](Stage &s) { s.window.openConnectDialog(); });
        row("edit a connection", [](Stage &s) { s.connectLocal(); s.window.openEditDialog(s.connections.saved.first()); });
        row("servers", [](Stage &s) { s.connectLocal(); s.window.openConnections(); });
        row("log of the local server", [](Stage &s) { s.connectLocal(); s.window.openServerLog(); });
        row("settings of the local server", [](Stage &s) { s.connectLocal(); s.window.openSettings(ui::shell::SettingsDialog::Section::LocalServer); });
        using Section = ui::shell::SettingsDialog::Section;
        row("settings: appearance", [](Stage &s) { s.window.openSettings(); });
        row("settings: keyboard", [](Stage &s) { s.window.openSettings(Section::Keyboard); });
        row("settings: notifications", [](Stage &s) { s.window.openSettings(Section::Notifications); });
        row("settings: network", [](Stage &s) { s.window.openSettings(Section::Network); });
        row("stop the local server", [](Stage &s) { s.connectLocal(); s.window.askStopServer(); });
        row("guide", [](Stage &s) { s.window.openGuide(); });
        row("shortcuts", [](Stage &s) { s.window.openShortcuts(); });
        row("about", [](Stage &s) { s.window.openAbout(); });
    }
    void isNamedReachedAndSeen()
    {
        QFETCH(Open, open);
        Stage s(*m_theme, m_clock);
        open(s);
        QTest::qWait(50); // queued layouts and answers
        QWidget *root = shown(s);
        root->window()->activateWindow();
        (void)QTest::qWaitForWindowActive(root->window());
        root->window()->setAttribute(Qt::WA_KeyboardFocusChange); // as after the first Tab
        const QList<QPointer<QWidget>> controls = [&] {
            QList<QPointer<QWidget>> all;
            for (QWidget *one : controlsIn(root))
                all << one;
            return all;
        }();
        QVERIFY(!controls.isEmpty());
        QStringList nameless, unreachable, unseen, roleless;
        for (QWidget *one : root->findChildren<QWidget *>())
            if (one->isVisible() && !one->accessibleName().isEmpty() && one->findChildren<QWidget *>(Qt::FindDirectChildrenOnly).isEmpty()
                && QAccessible::queryAccessibleInterface(one)->role() == QAccessible::Client)
                roleless << describe(one);
        for (QWidget *one : root->findChildren<QWidget *>())
            if (one->isVisible() && QAccessible::queryAccessibleInterface(one)->role() == QAccessible::Chart && nameOf(one).isEmpty())
                nameless << describe(one);
        for (const QPointer<QWidget> &control : controls) {
            if (!control)
                continue;
            if (nameOf(control).isEmpty())
                nameless << describe(control);
            if (!control->isEnabled() || isByArrows(control))
                continue;
            if (!(control->focusPolicy() & Qt::TabFocus)) {
                unreachable << describe(control);
                continue;
            }
            if (control->visibleRegion().isEmpty() || isReading(control))
                continue; // scrolled away, or a text
            control->clearFocus();
            const QImage without = around(control);
            control->setFocus(Qt::TabFocusReason);
            const QImage with = around(control);
            if (control->hasFocus() && with == without)
                unseen << describe(control);
        }
        QVERIFY2(roleless.isEmpty(), qPrintable(QStringLiteral("named, but nothing: ") + roleless.join(QStringLiteral("; "))));
        QVERIFY2(nameless.isEmpty(), qPrintable(QStringLiteral("without a name: ") + nameless.join(QStringLiteral("; "))));
        QVERIFY2(unreachable.isEmpty(), qPrintable(QStringLiteral("only by pointer: ") + unreachable.join(QStringLiteral("; "))));
        QVERIFY2(unseen.isEmpty(), qPrintable(QStringLiteral("focus is not seen: ") + unseen.join(QStringLiteral("; "))));
    }

    void tabLeadsAround_data() { isNamedReachedAndSeen_data(); }
    void tabLeadsAround()
    {
        QFETCH(Open, open);
        Stage s(*m_theme, m_clock);
        open(s);
        QTest::qWait(50); // queued layouts and answers
        QWidget *root = shown(s);
        root->window()->activateWindow();
        (void)QTest::qWaitForWindowActive(root->window());
        QList<QPointer<QWidget>> wanted;
        for (QWidget *one : controlsIn(root))
            if (one->isEnabled() && !isByArrows(one) && (one->focusPolicy() & Qt::TabFocus))
                wanted << one;
        QVERIFY(!wanted.isEmpty());
        wanted.first()->setFocus(Qt::TabFocusReason);
        QSet<QWidget *> met;
        QList<QWidget *> visited;
        QStringList trapped, missed, backwards;
        for (QWidget *at = QApplication::focusWidget(); at && !met.contains(at);) {
            met << at;
            if (isControl(at))
                visited << at;
            QWidget *next = at;
            const int within = qobject_cast<QTextBrowser *>(at) ? 100 : qobject_cast<QDateTimeEdit *>(at) ? 4 : 0; // links, or hours and minutes
            for (int presses = 0; next == at && presses <= within; ++presses) {
                QTest::keyClick(at, Qt::Key_Tab);
                next = QApplication::focusWidget();
            }
            if (next == at && wanted.size() > 1)
                trapped << describe(at);
            at = next;
        }
        for (const QPointer<QWidget> &one : wanted)
            if (one && one->isVisible() && one->isEnabled() && !isByArrows(one) && !met.contains(one)
                && std::none_of(met.cbegin(), met.cend(), [&](const QWidget *other) { return areOneChoice(one, other); }))
                missed << describe(one);
        for (qsizetype i = 0; i < visited.size(); ++i)
            if (QWidget *next = visited[(i + 1) % visited.size()]; liesBefore(next, visited[i]))
                backwards << describe(visited[i]) + QStringLiteral("  ->  ") + describe(next);
        QVERIFY2(trapped.isEmpty(), qPrintable(QStringLiteral("stays in: ") + trapped.join(QStringLiteral("; "))));
        QVERIFY2(missed.isEmpty(), qPrintable(QStringLiteral("not met: ") + missed.join(QStringLiteral("; "))));
        // Once around leads back once.
        QVERIFY2(backwards.size() <= 1, qPrintable(QStringLiteral("against the eye: ") + backwards.join(QStringLiteral("; "))));
        if (root == &s.window)
            return;
        QPointer<QWidget> closing = root;
        QTest::keyClick(QApplication::focusWidget() ? QApplication::focusWidget() : root, Qt::Key_Escape);
        QTRY_VERIFY2(!closing || !closing->isVisible(), "Escape does not close it");
    }
};

QTEST_MAIN(tst_EveryControl)
#include "tst_every_control.moc"
