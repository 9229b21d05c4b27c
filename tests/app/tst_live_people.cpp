// SPDX-License-Identifier: GPL-3.0-or-later
// People, API keys and one's own profile through the window, on a real daemon: somebody is made who can sign
// in, a key is made that opens the API, and a second factor is set up with an authenticator of its own.
#include "live_window.h"

#include "tests/support/authenticator.h"
#include "ui/dialogs/account_dialogs.h"
#include "ui/dialogs/factor_dialogs.h"
#include "ui/dialogs/key_dialogs.h"
#include "ui/dialogs/password_field.h"
#include "ui/dialogs/profile_dialog.h"
#include "ui/dialogs/roles_field.h"
#include "ui/dialogs/sessions_view.h"
#include "ui/pages/account_detail.h"
#include "ui/pages/key_list.h"
#include "ui/pages/keys_page.h"
#include "ui/pages/users_page.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/secret_box.h"
#include "ui/widgets/states.h"

using support::HttpAnswer;
using ui::pages::PageId;

class tst_LivePeople : public QObject
{
    Q_OBJECT

    std::unique_ptr<RealServer> m_server;
    std::unique_ptr<LiveWindow> m_live;
    static constexpr char kOwn[] = "a password of one's own";

    static QString s(const char *text) { return QString::fromUtf8(text); }
    ui::pages::UsersPage &users() { return m_live->page<ui::pages::UsersPage>(PageId::Users); }
    ui::pages::KeysPage &keys() { return m_live->page<ui::pages::KeysPage>(PageId::ApiKeys); }
    HttpAnswer signIn(const char *email, const char *password = kOwn)
    {
        return m_server->daemon.post(s("/api/v1/auth/login"), {{s("username"), s(email)}, {s("password"), s(password)}});
    }

private slots:
    void init()
    {
        m_server = std::make_unique<RealServer>();
        QVERIFY2(m_server->start(), m_server->daemon.log().constData());
        m_live = std::make_unique<LiveWindow>();
        QVERIFY(m_live->connectTo(m_server->daemon));
    }
    void cleanup()
    {
        m_live.reset();
        m_server.reset();
    }

    void somebodyIsMadeSignsInAndIsShutOut()
    {
        ui::pages::UsersPage &page = users();
        QTRY_COMPARE_WITH_TIMEOUT(page.states()->shown(), ui::widgets::StateStack::Shown::Content, kPatience);
        page.openCreate();
        auto *dialog = m_live->dialog<ui::dialogs::NewAccountDialog>();
        QVERIFY(dialog);
        dialog->emailField()->setText(s("jane@example.com"));
        dialog->nameField()->setText(s("Jane Doe"));
        dialog->rolesField()->setRoles({s("viewer")});
        dialog->passwordField()->edit()->setText(s("password1")); // the server knows the commonest
        dialog->actionButton()->click();
        QTRY_VERIFY_WITH_TIMEOUT(!dialog->passwordField()->field()->error().isEmpty(), kPatience);
        dialog->passwordField()->edit()->setText(s(kOwn));
        dialog->actionButton()->click();
        QTRY_COMPARE_WITH_TIMEOUT(page.table()->model()->rowCount(), 2, kPatience);
        QTRY_COMPARE_WITH_TIMEOUT(page.detail()->account().email, s("jane@example.com"), kPatience);

        QCOMPARE(signIn("jane@example.com").status, 200);
        page.refresh();
        ui::pages::AccountDetail *detail = page.detail();
        detail->tabs()->setCurrentIndex(ui::pages::AccountDetail::Sessions);
        QTRY_COMPARE_WITH_TIMEOUT(detail->sessions()->count(), 1, kPatience);
        QTRY_VERIFY_WITH_TIMEOUT(detail->account().lastLoginMs > 0, kPatience);

        detail->tabs()->setCurrentIndex(ui::pages::AccountDetail::Overview);
        detail->roles()->box(s("developer"))->click();
        QTRY_COMPARE_WITH_TIMEOUT(detail->account().roles.size(), 2, kPatience);
        detail->switchButton()->click();
        m_live->dialog<ui::dialogs::AccountQuestionDialog>()->actionButton()->click();
        QTRY_VERIFY_WITH_TIMEOUT(!detail->account().isActive(), kPatience);
        QVERIFY(signIn("jane@example.com").status != 200);
        QTRY_COMPARE_WITH_TIMEOUT(detail->sessions()->count(), 0, kPatience);

        page.run(ui::pages::AccountAction::Delete);
        QTRY_VERIFY_WITH_TIMEOUT(m_live->window.findChild<ui::dialogs::AccountQuestionDialog *>(), kPatience);
        m_live->dialog<ui::dialogs::AccountQuestionDialog>()->actionButton()->click();
        QTRY_COMPARE_WITH_TIMEOUT(page.table()->model()->rowCount(), 1, kPatience);
    }

    void aKeyOpensWhatItMayAndNothingAfterItsEnd()
    {
        ui::pages::KeysPage &page = keys();
        QTRY_COMPARE_WITH_TIMEOUT(page.states()->shown(), ui::widgets::StateStack::Shown::Empty, kPatience);
        page.openCreate();
        auto *dialog = m_live->dialog<ui::dialogs::NewKeyDialog>();
        QVERIFY(dialog);
        dialog->nameField()->setText(s("Prometheus"));
        dialog->presets()->choose(int(models::PermissionTree::Preset::Metrics));
        dialog->actionButton()->click();
        auto *shown = m_live->dialog<ui::dialogs::KeyShownDialog>();
        QVERIFY(shown);
        const QByteArray key = shown->box()->secret().toLatin1();
        shown->actionButton()->click();
        const QByteArray token = m_server->daemon.token();
        const auto byKey = [&](const char *path) {
            m_server->daemon.setToken({});
            const int status = m_server->daemon.call("GET", s(path), {}, {{"X-API-Key", key}}).status;
            m_server->daemon.setToken(token);
            return status;
        };
        QCOMPARE(byKey("/api/v1/metrics"), 200);
        QCOMPARE(byKey("/api/v1/services"), 403);
        QTRY_COMPARE_WITH_TIMEOUT(page.table()->model()->rowCount(), 1, kPatience);
        page.refresh();
        QTRY_VERIFY_WITH_TIMEOUT(page.table()->model()->index(0, models::ApiKeyModel::LastUsed).data().toString() != s("never"), kPatience);
        page.table()->selectRow(0);
        page.list()->askRevoke();
        m_live->dialog<ui::dialogs::RevokeKeyDialog>()->actionButton()->click();
        QTRY_COMPARE_WITH_TIMEOUT(page.states()->shown(), ui::widgets::StateStack::Shown::Empty, kPatience);
        QCOMPARE(byKey("/api/v1/metrics"), 401);
    }

    void theSecondFactorIsSetUpAndAskedFor()
    {
        m_live->window.openProfile();
        auto *profile = m_live->dialog<ui::dialogs::ProfileDialog>();
        QVERIFY(profile);
        QTRY_VERIFY_WITH_TIMEOUT(profile->factorButton()->isEnabled(), kPatience);
        QTRY_VERIFY_WITH_TIMEOUT(profile->sessions()->count() >= 1, kPatience);
        profile->openFactor();
        auto *enrol = profile->findChild<ui::dialogs::EnrolDialog *>();
        QVERIFY(enrol);
        enrol->passwordEdit()->setText(QString::fromLatin1(support::DaemonProcess::kPassword));
        enrol->actionButton()->click();
        QTRY_COMPARE_WITH_TIMEOUT(enrol->step(), ui::dialogs::EnrolDialog::Step::Code, kPatience);
        support::Authenticator app;
        app.setSecret(enrol->secretBox()->secret().remove(u' '));
        enrol->codeEdit()->setText(app.fresh());
        enrol->actionButton()->click();
        QTRY_COMPARE_WITH_TIMEOUT(enrol->step(), ui::dialogs::EnrolDialog::Step::Codes, kPatience);
        const QStringList codes = enrol->codes()->box()->secret().split(QRegularExpression(s("\\s+")));
        QCOMPARE(codes.size(), 10);
        enrol->actionButton()->click();
        QTRY_VERIFY_WITH_TIMEOUT(profile->factorText().contains(s("10")), kPatience);

        const HttpAnswer refused = signIn("admin@localhost", support::DaemonProcess::kPassword);
        QCOMPARE(refused.status, 401);
        QVERIFY(refused.body.contains("mfaRequired"));
        // This window stays signed in, and gives it up again with a recovery code.
        profile->openFactor();
        auto *giveUp = profile->findChild<ui::dialogs::GiveUpFactorDialog *>();
        QVERIFY(giveUp);
        giveUp->passwordEdit()->setText(QString::fromLatin1(support::DaemonProcess::kPassword));
        giveUp->codeEdit()->setText(codes.first());
        giveUp->actionButton()->click();
        QTRY_VERIFY_WITH_TIMEOUT(profile->factorText().startsWith(s("Off")), kPatience);
        QCOMPARE(signIn("admin@localhost", support::DaemonProcess::kPassword).status, 200);
        // No secret went to the server's log.
        for (const QString &code : codes)
            QVERIFY(!m_server->daemon.log().contains(code.toLatin1()));
    }
};

QTEST_MAIN(tst_LivePeople)
#include "tst_live_people.moc"
