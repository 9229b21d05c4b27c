// SPDX-License-Identifier: GPL-3.0-or-later
// The pages of people and keys and the profile with their dialogs in both themes and two sizes, in pictures
// to look at: MCP_GALLERY_DIR tells where they go.
#include "gallery.h"
#include "people_stage.h"
#include "ui/dialogs/account_dialogs.h"
#include "ui/dialogs/factor_dialogs.h"
#include "ui/dialogs/key_dialogs.h"
#include "ui/dialogs/password_field.h"
#include "ui/dialogs/profile_dialog.h"
#include "ui/dialogs/profile_forms.h"
#include "ui/dialogs/sessions_view.h"
#include "ui/pages/account_detail.h"
#include "ui/pages/key_list.h"
#include "ui/pages/keys_page.h"
#include "ui/pages/users_page.h"
#include "ui/theme/theme.h"
#include "ui/widgets/secret_box.h"

using client::Account;
using client::ApiKey;
using support::FakeAccounts;
using support::FakeKeys;
using support::FakeProfile;

class tst_PeoplePictures : public QObject
{
    Q_OBJECT

    QString m_folder;
    core::SystemClock m_clock;

    static constexpr qint64 kHour = 3'600'000;
    static QString s(const char *text) { return QString::fromUtf8(text); }

    void fill(support::FakeBackend &backend) const
    {
        struct Person
        {
            const char *id;
            const char *name;
            QStringList roles;
            const char *tier;
            int hoursAgo; // below zero: never
            bool active;
        };
        const Person people[] = {
            {"user_7f2k", "Amara Okafor", {s("operator")}, "enterprise", 1, true},
            {"user_8g3m", "Björn Svensson", {s("developer")}, "pro", 20, true},
            {"user_9h4n", "Chen Wei", {s("developer"), s("viewer")}, "pro", 44, true},
            {"user_0j5p", "Dominique Lefebvre-Montgomery of the platform team in the second building", {s("viewer")}, "basic", 300, true},
            {"user_1k6q", "Elena Rossi", {s("viewer")}, "free", -1, true},
            {"user_2l7r", "Farid Haddad", {s("developer")}, "pro", 2000, false},
            {"user_3m8s", "Grace Kim", {s("admin")}, "enterprise", 5, true},
        };
        for (const Person &person : people) {
            Account account = FakeAccounts::makeAccount(s(person.id), person.roles);
            account.name = s(person.name);
            account.email = account.name.section(u' ', 0, 0).toLower() + s("@example.com");
            account.tier = s(person.tier);
            account.status = person.active ? client::AccountStatus::Active : client::AccountStatus::Inactive;
            account.lastLoginMs = person.hoursAgo < 0 ? 0 : m_clock.nowMs() - person.hoursAgo * kHour;
            backend.fakeAccounts().put(account);
        }
        client::AccountSession laptop = FakeAccounts::makeSession(s("session_a"));
        client::AccountSession script = FakeAccounts::makeSession(s("session_b"));
        script.device = s("curl/8.5.0");
        script.address = s("10.0.0.17");
        script.lastSeenMs -= 3 * kHour;
        backend.fakeAccounts().setSessions(core::UserId(s("user_8g3m")), {laptop, script});
        auto own = backend.fakeAccounts().heldSessions(backend.user().id);
        own << script;
        backend.fakeAccounts().setSessions(backend.user().id, own);
        const auto key = [&](const char *id, const char *name, const QStringList &permissions, int daysLeft, int usedHoursAgo, const char *user) {
            ApiKey made = FakeKeys::makeKey(s(id), s(user));
            made.name = s(name);
            made.permissions = permissions;
            made.expiresAtMs = daysLeft == 0 ? 0 : m_clock.nowMs() + daysLeft * 24 * kHour;
            made.lastUsedMs = usedHoursAgo < 0 ? 0 : m_clock.nowMs() - usedHoursAgo * kHour;
            backend.fakeKeys().put(made);
        };
        key("key_4fzk0q2m9x1c", "Prometheus", {s("metrics:read")}, 80, 0, "user_1");
        key("key_5gal1r3n0y2d", "Deployment pipeline", {s("services:*"), s("logs:read")}, 3, 5, "user_1");
        key("key_6hbm2s4o1z3e", "Nightly report with a name that is rather long for a column", {s("services:read"), s("logs:read"), s("metrics:read")}, 0, 30, "user_1");
        key("key_7icn3t5p2a4f", "Old laptop", {s("*")}, -4, 900, "user_1");
        key("key_8jdo4u6q3b5g", "Dashboard on the wall", {s("services:read"), s("metrics:read")}, 200, -1, "user_1");
        key("key_9kep5v7r4c6h", "Björn's scripts", {s("services:read")}, 20, 2, "user_8g3m");
    }

    void save(QWidget &widget, const QString &name)
    {
        QTest::qWait(60); // queued layouts
        QVERIFY(widget.grab().save(m_folder + u'/' + name + QStringLiteral(".png")));
    }

    static void addRows()
    {
        QTest::addColumn<int>("mode");
        QTest::addColumn<QSize>("size");
        QTest::newRow("light") << int(ui::theme::Mode::Light) << QSize(1068, 744);
        QTest::newRow("dark") << int(ui::theme::Mode::Dark) << QSize(1068, 744);
        QTest::newRow("light-large") << int(ui::theme::Mode::Light) << QSize(2348, 1384);
    }

private slots:
    void initTestCase()
    {
        m_folder = galleryFolder();
        QVERIFY(!m_folder.isEmpty());
    }

    void users_data() { addRows(); }
    void users()
    {
        QFETCH(int, mode);
        QFETCH(QSize, size);
        const QString name = u'-' + QString::fromLatin1(QTest::currentDataTag());
        ui::theme::Theme theme(*qApp, static_cast<ui::theme::Mode>(mode));
        PeopleStage<ui::pages::UsersPage> stage(m_clock, size);
        fill(stage.backend);
        stage.open(&stage.backend);
        QTRY_COMPARE(stage.rows(), 8);
        save(stage.page, s("users-list") + name);
        stage.page.select(core::UserId(s("user_8g3m")));
        ui::pages::AccountDetail *detail = stage.page.detail();
        QTRY_COMPARE(detail->belongings().keys, 1);
        save(stage.page, s("users-person") + name);
        detail->tabs()->setCurrentIndex(ui::pages::AccountDetail::Sessions);
        QTRY_COMPARE(detail->sessions()->count(), 2);
        detail->sessions()->table()->selectRow(1);
        save(stage.page, s("users-sessions") + name);
        detail->tabs()->setCurrentIndex(ui::pages::AccountDetail::Keys);
        save(stage.page, s("users-keys") + name);
        stage.page.openCreate();
        auto *create = stage.dialog<ui::dialogs::NewAccountDialog>();
        create->emailField()->setText(s("hana@example.com"));
        create->passwordField()->edit()->setText(s("seven words that nobody knows"));
        save(*create, s("user-new") + name);
        create->close();
        stage.page.run(ui::pages::AccountAction::Edit);
        save(*stage.dialog<ui::dialogs::EditAccountDialog>(), s("user-edit") + name);
        stage.dialog<ui::dialogs::EditAccountDialog>()->close();
        stage.page.run(ui::pages::AccountAction::Delete);
        save(*stage.dialog<ui::dialogs::AccountQuestionDialog>(), s("user-delete") + name);
        stage.dialog<ui::dialogs::AccountQuestionDialog>()->close();
    }

    void keys_data() { addRows(); }
    void keys()
    {
        QFETCH(int, mode);
        QFETCH(QSize, size);
        const QString name = u'-' + QString::fromLatin1(QTest::currentDataTag());
        ui::theme::Theme theme(*qApp, static_cast<ui::theme::Mode>(mode));
        PeopleStage<ui::pages::KeysPage> stage(m_clock, size);
        stage.open(&stage.backend);
        QTRY_COMPARE(stage.shown(), ui::widgets::StateStack::Shown::Empty);
        save(stage.page, s("keys-empty") + name);
        fill(stage.backend);
        stage.page.refresh();
        QTRY_COMPARE(stage.rows(), 5);
        stage.page.table()->selectRow(0);
        save(stage.page, s("keys-list") + name);
        stage.page.openCreate();
        auto *create = stage.dialog<ui::dialogs::NewKeyDialog>();
        create->nameField()->setText(s("Prometheus"));
        save(*create, s("key-new") + name);
        create->actionButton()->click();
        auto *shown = stage.dialog<ui::dialogs::KeyShownDialog>();
        shown->box()->copyButton()->click();
        save(*shown, s("key-shown") + name);
        shown->close();
        QGuiApplication::clipboard()->clear();
        stage.page.list()->askRevoke();
        save(*stage.dialog<ui::dialogs::RevokeKeyDialog>(), s("key-revoke") + name);
        stage.dialog<ui::dialogs::RevokeKeyDialog>()->close();
    }

    void profile_data()
    {
        QTest::addColumn<int>("mode");
        QTest::newRow("light") << int(ui::theme::Mode::Light);
        QTest::newRow("dark") << int(ui::theme::Mode::Dark);
    }
    void profile()
    {
        QFETCH(int, mode);
        const QString name = u'-' + QString::fromLatin1(QTest::currentDataTag());
        ui::theme::Theme theme(*qApp, static_cast<ui::theme::Mode>(mode));
        support::FakeBackend backend;
        fill(backend);
        ui::dialogs::ProfileDialog dialog(backend, m_clock, nullptr);
        dialog.show();
        QTRY_COMPARE(dialog.sessions()->count(), 2);
        QTRY_VERIFY(dialog.factorButton()->isEnabled());
        save(dialog, s("profile") + name);
        dialog.openPassword();
        auto *password = dialog.findChild<ui::dialogs::ChangePasswordDialog *>();
        password->wantedField()->edit()->setText(s("seven words that nobody knows"));
        save(*password, s("profile-password") + name);
        password->close();
        dialog.openFactor();
        auto *enrol = dialog.findChild<ui::dialogs::EnrolDialog *>();
        save(*enrol, s("factor-password") + name);
        enrol->passwordEdit()->setText(QString::fromLatin1(FakeProfile::kPassword));
        enrol->actionButton()->click();
        QTRY_COMPARE(enrol->step(), ui::dialogs::EnrolDialog::Step::Code);
        save(*enrol, s("factor-scan") + name);
        enrol->codeEdit()->setText(QString::fromLatin1(FakeProfile::kCode));
        enrol->actionButton()->click();
        QTRY_COMPARE(enrol->step(), ui::dialogs::EnrolDialog::Step::Codes);
        save(*enrol, s("factor-codes") + name);
        enrol->close();
        QTRY_VERIFY(dialog.codesButton()->isVisible());
        save(dialog, s("profile-on") + name);
    }
};

QTEST_MAIN(tst_PeoplePictures)
#include "tst_people_pictures.moc"
