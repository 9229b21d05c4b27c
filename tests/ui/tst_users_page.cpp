// SPDX-License-Identifier: GPL-3.0-or-later
#include "people_stage.h"
#include "ui/dialogs/account_dialogs.h"
#include "ui/dialogs/password_field.h"
#include "ui/dialogs/roles_field.h"
#include "ui/dialogs/sessions_view.h"
#include "ui/pages/account_detail.h"
#include "ui/pages/key_list.h"
#include "ui/pages/list_filter_bar.h"
#include "ui/pages/users_page.h"
#include "ui/theme/theme.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/key_value_list.h"

using client::Account;
using client::AccountStatus;
using support::FakeAccounts;
using support::FakeKeys;
using ui::dialogs::AccountQuestionDialog;
using ui::dialogs::EditAccountDialog;
using ui::dialogs::NewAccountDialog;
using ui::pages::AccountAction;
using ui::pages::AccountDetail;
using Shown = ui::widgets::StateStack::Shown;
using Stage = PeopleStage<ui::pages::UsersPage>;

class tst_UsersPage : public QObject
{
    Q_OBJECT

    std::unique_ptr<ui::theme::Theme> m_theme;
    core::SystemClock m_clock;

    static QString s(const char *text) { return QString::fromUtf8(text); }
    static core::UserId user(const char *id) { return core::UserId(QString::fromLatin1(id)); }

    // With Jane, who is chosen, has two sessions and a key.
    void chooseJane(Stage &stage) const
    {
        Account jane = FakeAccounts::makeAccount(s("user_jane"), {s("developer"), s("viewer")});
        jane.name = s("Jane Doe");
        stage.backend.fakeAccounts().put(jane);
        stage.backend.fakeAccounts().setSessions(jane.id, {FakeAccounts::makeSession(s("session_a")), FakeAccounts::makeSession(s("session_b"))});
        stage.backend.fakeKeys().put(FakeKeys::makeKey(s("key_jane"), s("user_jane")));
        stage.open(&stage.backend);
        QTRY_COMPARE(stage.rows(), 2);
        stage.page.select(jane.id);
        QTRY_COMPARE(stage.page.detail()->belongings().sessions, 2);
        QTRY_COMPARE(stage.page.detail()->belongings().keys, 1);
    }

private slots:
    void initTestCase()
    {
        QLocale::setDefault(QLocale::c());
        m_theme = std::make_unique<ui::theme::Theme>(*qApp, ui::theme::Mode::Light);
    }
    void cleanupTestCase() { m_theme.reset(); }

    void everyStateIsShown()
    {
        Stage s(m_clock);
        s.backend.setHeld(true);
        s.open(&s.backend);
        QTRY_COMPARE(s.shown(), Shown::Loading);
        s.backend.setHeld(false);
        QTRY_COMPARE(s.shown(), Shown::Content);
        s.open(nullptr);
        s.backend.fail(QStringLiteral("accounts"), core::Error{core::ErrorCode::Internal, QStringLiteral("Broken"), {}, {}, {}});
        s.open(&s.backend);
        QTRY_COMPARE(s.shown(), Shown::Failed);
        QVERIFY(s.page.states()->failed().sentence().contains(QStringLiteral("Broken")));
        s.backend.failNothing();
        s.page.states()->retryButton()->click();
        QTRY_COMPARE(s.shown(), Shown::Content);
        s.page.filterBar()->field()->setText(QStringLiteral("zzz"));
        QCOMPARE(s.shown(), Shown::Empty);
        QVERIFY(s.page.states()->empty().title().contains(QStringLiteral("Nobody matches")));
        s.page.filterBar()->clear();
        QCOMPARE(s.shown(), Shown::Content);
    }

    void whoMayNotSeePeopleIsToldAndDoesNotAsk()
    {
        Stage s(m_clock);
        s.backend.forbid();
        s.open(&s.backend);
        QTRY_COMPARE(s.shown(), Shown::Empty);
        QVERIFY(s.page.states()->empty().sentence().contains(QStringLiteral("users:read")));
        QCOMPARE(s.backend.callCount(QStringLiteral("accounts")), 0);
    }

    void whoMayOnlyLookFindsTheReason()
    {
        Stage stage(m_clock);
        stage.backend.setPermissions(core::Permission::UsersRead);
        chooseJane(stage);
        QVERIFY(!stage.page.detail()->editButton()->isEnabled());
        QVERIFY(stage.page.detail()->editButton()->toolTip().contains(s("users:write")));
        QVERIFY(!stage.page.detail()->sessions()->endOthersButton()->isEnabled());
        for (QWidget *button : stage.page.topBarWidgets())
            QVERIFY(!button->isEnabled());
        QVERIFY(stage.page.commands().isEmpty());
    }

    void anotherWhoMayMoreCannotBeChanged()
    {
        Stage stage(m_clock);
        stage.backend.setPermissions(core::Permission::UsersRead | core::Permission::UsersWrite);
        stage.open(&stage.backend);
        QTRY_COMPARE(stage.rows(), 1);
        const Account admin = *stage.backend.fakeAccounts().held(user("user_1"));
        QVERIFY(stage.page.actions().whyNot(AccountAction::Edit, &admin).contains(s("more than you may")));
    }

    void oneIsMade()
    {
        Stage stage(m_clock);
        stage.open(&stage.backend);
        QTRY_COMPARE(stage.rows(), 1);
        stage.page.openCreate();
        auto *dialog = stage.dialog<NewAccountDialog>();
        QVERIFY(dialog);
        dialog->actionButton()->click(); // nothing is filled in
        QCOMPARE(stage.backend.callCount(s("accounts.create")), 0);
        dialog->emailField()->setText(s("admin@localhost"));
        dialog->nameField()->setText(s("New One"));
        dialog->passwordField()->edit()->setText(s("short"));
        dialog->actionButton()->click();
        QCOMPARE(stage.backend.callCount(s("accounts.create")), 0);
        QVERIFY(!dialog->passwordField()->field()->error().isEmpty());
        dialog->passwordField()->suggestButton()->click();
        const QString password = dialog->passwordField()->password();
        QVERIFY(password.size() >= 20);
        QCOMPARE(QGuiApplication::clipboard()->text(), password);
        dialog->rolesField()->setRoles({s("operator")});
        dialog->mailBox()->setChecked(true);
        dialog->actionButton()->click();
        // The address is taken: said at its field, and what was typed stays.
        const auto fields = dialog->findChildren<ui::dialogs::FormField *>();
        const auto *email = *std::find_if(fields.begin(), fields.end(), [&](auto *one) { return one->control() == dialog->emailField(); });
        QTRY_VERIFY(!email->error().isEmpty());
        QCOMPARE(dialog->passwordField()->password(), password);
        dialog->emailField()->setText(s("new@example.com"));
        dialog->actionButton()->click();
        QTRY_COMPARE(stage.rows(), 2);
        QCOMPARE(stage.backend.fakeAccounts().lastCreated().password, password);
        QCOMPARE(stage.backend.fakeAccounts().lastCreated().roles, QStringList{s("operator")});
        QTRY_COMPARE(stage.done.size(), 1);
        QVERIFY(stage.done.first().contains(s("welcome mail")));
        QVERIFY(!stage.page.selectedId().isEmpty());
        QGuiApplication::clipboard()->clear();
    }

    void aMailThatWasNotSentIsTold()
    {
        Stage stage(m_clock);
        stage.backend.fakeAccounts().setWelcomeProblem(s("No mail server is set up"));
        stage.open(&stage.backend);
        QTRY_COMPARE(stage.rows(), 1);
        stage.page.openCreate();
        auto *dialog = stage.dialog<NewAccountDialog>();
        dialog->emailField()->setText(s("new@example.com"));
        dialog->nameField()->setText(s("New One"));
        dialog->passwordField()->edit()->setText(s("a password of their own"));
        dialog->mailBox()->setChecked(true);
        dialog->actionButton()->click();
        QTRY_COMPARE(stage.failures.size(), 1);
        QVERIFY(stage.failures.first().contains(s("No mail server")));
        QCOMPARE(stage.rows(), 2);
    }

    void thePanelTellsWhoItIs()
    {
        Stage stage(m_clock);
        chooseJane(stage);
        AccountDetail *detail = stage.page.detail();
        QVERIFY(detail->isVisible());
        QCOMPARE(detail->facts()->valueOf(s("E-mail")), s("user_jane@example.com"));
        QCOMPARE(detail->roles()->roles(), (QStringList{s("developer"), s("viewer")}));
        detail->tabs()->setCurrentIndex(AccountDetail::Keys);
        QTRY_COMPARE(detail->keys()->table()->model()->rowCount(), 1);
    }

    void onlyWhatWasChangedIsSent()
    {
        Stage stage(m_clock);
        chooseJane(stage);
        stage.page.run(AccountAction::Edit);
        auto *dialog = stage.dialog<EditAccountDialog>();
        QVERIFY(dialog);
        dialog->nameField()->setText(s("Jane Roe"));
        dialog->actionButton()->click();
        QTRY_COMPARE(stage.page.detail()->account().name, s("Jane Roe"));
        QCOMPARE(stage.backend.fakeAccounts().lastPatch().keys(), QStringList{s("name")});
    }

    void rolesAreGivenAndTaken()
    {
        Stage stage(m_clock);
        chooseJane(stage);
        auto *roles = stage.page.detail()->roles();
        roles->box(s("operator"))->click();
        QTRY_VERIFY(stage.backend.fakeAccounts().held(user("user_jane"))->roles.contains(s("operator")));
        roles->box(s("viewer"))->click();
        QTRY_VERIFY(!stage.backend.fakeAccounts().held(user("user_jane"))->roles.contains(s("viewer")));
        QCOMPARE(stage.backend.callCount(s("accounts.takeRole user_jane viewer")), 1);
    }

    void aRefusedRoleGoesBack()
    {
        Stage stage(m_clock);
        chooseJane(stage);
        stage.page.select(user("user_1"));
        auto *roles = stage.page.detail()->roles();
        QTRY_VERIFY(roles->box(s("admin"))->isChecked());
        roles->box(s("viewer"))->click();
        QTRY_VERIFY(stage.backend.fakeAccounts().held(user("user_1"))->roles.contains(s("viewer")));
        roles->box(s("admin"))->click(); // the last administrator
        QTRY_COMPARE(stage.failures.size(), 1);
        QVERIFY(stage.failures.first().contains(s("last active administrator")));
        QTRY_VERIFY(roles->box(s("admin"))->isChecked());
    }

    void rolesThatOneMayNotGiveAreGreyed()
    {
        Stage stage(m_clock);
        stage.backend.setPermissions(core::permissionsOfRoles({s("developer"), s("viewer")}) | core::Permission::UsersRead | core::Permission::UsersWrite);
        chooseJane(stage);
        auto *roles = stage.page.detail()->roles();
        QVERIFY(roles->box(s("developer"))->isEnabled());
        QVERIFY(!roles->box(s("admin"))->isEnabled());
        QVERIFY(roles->box(s("admin"))->toolTip().contains(s("cannot give it")));
    }

    void disablingAsksAndTellsWhatItMeans()
    {
        Stage stage(m_clock);
        chooseJane(stage);
        stage.page.detail()->switchButton()->click();
        auto *question = stage.dialog<AccountQuestionDialog>();
        QVERIFY(question);
        const QList<QLabel *> labels = question->findChildren<QLabel *>();
        QVERIFY(std::any_of(labels.begin(), labels.end(), [](const QLabel *label) { return label->text().contains(QStringLiteral("2 session")); }));
        question->actionButton()->click();
        QTRY_VERIFY(!stage.backend.fakeAccounts().held(user("user_jane"))->isActive());
        QTRY_VERIFY(stage.page.detail()->switchButton()->text().contains(s("Enable")));
        stage.page.detail()->switchButton()->click(); // at once: nothing is lost by it
        QTRY_VERIFY(stage.backend.fakeAccounts().held(user("user_jane"))->isActive());
    }

    void deletingAsksByKeyboardToo()
    {
        Stage stage(m_clock);
        chooseJane(stage);
        stage.page.table()->setFocus();
        QTest::keyClick(stage.page.table(), Qt::Key_Delete);
        auto *question = stage.dialog<AccountQuestionDialog>();
        QVERIFY(question);
        question->actionButton()->click();
        QTRY_COMPARE(stage.rows(), 1);
        QTRY_VERIFY(!stage.page.detail()->isVisible());
        QVERIFY(!stage.backend.fakeAccounts().held(user("user_jane")));
    }

    void oneselfIsNeitherDeletedNorDisabled()
    {
        Stage stage(m_clock);
        chooseJane(stage);
        stage.page.select(user("user_1"));
        QVERIFY(!stage.page.detail()->switchButton()->isEnabled());
        QVERIFY(stage.page.detail()->switchButton()->toolTip().contains(s("signed in with this account")));
        stage.page.run(AccountAction::Delete);
        QVERIFY(!stage.page.window()->findChild<AccountQuestionDialog *>());
    }

    void sessionsAreEnded()
    {
        Stage stage(m_clock);
        chooseJane(stage);
        AccountDetail *detail = stage.page.detail();
        detail->tabs()->setCurrentIndex(AccountDetail::Sessions);
        QTRY_COMPARE(detail->sessions()->table()->model()->rowCount(), 2);
        QVERIFY(!detail->sessions()->endButton()->isEnabled());
        detail->sessions()->table()->selectRow(0);
        QVERIFY(detail->sessions()->endButton()->isEnabled());
        detail->sessions()->endButton()->click();
        QTRY_COMPARE(stage.backend.fakeAccounts().heldSessions(user("user_jane")).size(), 1);
        detail->sessions()->endOthersButton()->click();
        QTRY_VERIFY(stage.backend.fakeAccounts().heldSessions(user("user_jane")).isEmpty());
        QTRY_COMPARE(detail->sessions()->states()->shown(), Shown::Empty);
    }

    void theSecondFactorIsTakenOff()
    {
        Stage stage(m_clock);
        chooseJane(stage);
        stage.page.run(AccountAction::ResetFactor);
        stage.dialog<AccountQuestionDialog>()->actionButton()->click();
        QTRY_COMPARE(stage.backend.callCount(s("accounts.resetSecondFactor user_jane")), 1);
        QTRY_COMPARE(stage.done.size(), 1);
    }

    void tenThousandAreFilteredAndSorted()
    {
        Stage stage(m_clock);
        stage.backend.fakeAccounts().fill(10'000);
        stage.open(&stage.backend);
        QTRY_COMPARE(stage.rows(), 10'001);
        stage.page.select(user("user_00500"));
        stage.page.filterBar()->field()->setText(s("00500"));
        QCOMPARE(stage.rows(), 1);
        QCOMPARE(stage.page.selectedId(), user("user_00500"));
        stage.page.filterBar()->clear();
        stage.page.filterBar()->chips()->choose(int(AccountStatus::Inactive));
        QCOMPARE(stage.rows(), stage.page.filter().count(AccountStatus::Inactive));
        stage.page.filterBar()->chips()->choose(ui::pages::ListFilterBar::kAll);
        stage.page.filterBar()->box()->setCurrentIndex(stage.page.filterBar()->box()->findData(s("operator")));
        QCOMPARE(stage.rows(), 2'500);
        stage.page.table()->sortByColumn(models::AccountModel::LastLogin, Qt::DescendingOrder);
        QCOMPARE(stage.page.selectedId(), user("user_00500"));
    }

    void aLostConnectionLeavesWhatWasKnown()
    {
        Stage stage(m_clock);
        chooseJane(stage);
        stage.backend.drop();
        QCOMPARE(stage.rows(), 2);
        QVERIFY(!stage.page.detail()->editButton()->isEnabled());
        QVERIFY(stage.page.detail()->editButton()->toolTip().contains(s("no connection")));
        stage.backend.comeBack();
        QTRY_VERIFY(stage.page.detail()->editButton()->isEnabled());
    }

    void noPasswordStaysBehindADialog()
    {
        Stage stage(m_clock);
        stage.open(&stage.backend);
        QTRY_COMPARE(stage.rows(), 1);
        stage.page.openCreate();
        auto *dialog = stage.dialog<NewAccountDialog>();
        QPointer<QLineEdit> edit = dialog->passwordField()->edit();
        edit->setText(s("something secret"));
        QString last = edit->text();
        connect(edit, &QLineEdit::textChanged, this, [&last](const QString &text) { last = text; });
        dialog->reject();
        QTRY_VERIFY(edit.isNull());
        QVERIFY(last.isEmpty());
    }
};

QTEST_MAIN(tst_UsersPage)
#include "tst_users_page.moc"
