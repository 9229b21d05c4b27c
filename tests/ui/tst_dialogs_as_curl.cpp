// SPDX-License-Identifier: GPL-3.0-or-later
// "Copy as curl" in the dialogs: what a real curl sends, run by a real shell, is what the click on the action sends,
// and no secret that was typed stands in the line.
#include "../client/paste.h"
#include "../client/test_server.h"
#include "client/rest_backend.h"
#include "models/backup_desk.h"
#include "models/config_draft_model.h"
#include "models/service_model.h"
#include "ui/dialogs/account_dialogs.h"
#include "ui/dialogs/config_review_dialog.h"
#include "ui/dialogs/create_backup_dialog.h"
#include "ui/dialogs/environment_editor.h"
#include "ui/dialogs/factor_dialogs.h"
#include "ui/dialogs/import_dialog.h"
#include "ui/dialogs/key_dialogs.h"
#include "ui/dialogs/new_service_dialog.h"
#include "ui/dialogs/passphrase_fields.h"
#include "ui/dialogs/password_field.h"
#include "ui/dialogs/profile_forms.h"
#include "ui/dialogs/restore_dialog.h"
#include "ui/dialogs/schedule_dialog.h"
#include "ui/dialogs/small_dialogs.h"
#include "ui/theme/theme.h"
#include "ui/widgets/toast.h"

#include <QtTest>
#include <QtWidgets>

using namespace ui::dialogs;

namespace {

const QString kSecret = QStringLiteral("Hunter2-marker-9f");

QString s(const char *text)
{
    return QString::fromUtf8(text);
}

struct Stage
{
    core::SystemClock clock;
    TestServer server;
    client::RestBackend backend;
    models::ServiceModel services;
    models::BackupDesk desk{clock};
    models::ConfigDraftModel draft;
    QWidget window;

    Stage() : backend(listening(server), client::alwaysThis(client::Credential::password(s("a@b.c"), s("right"))), clock)
    {
        server.permissions = {s("*")};
        server.behave();
        backend.open();
        window.resize(1100, 800);
        window.show();
        (void)QTest::qWaitFor([this] { return backend.connectionState().isLive(); });
    }
    static QUrl listening(TestServer &server)
    {
        server.listen();
        return server.apiBase();
    }
    void answer(const char *method, const char *path, const QJsonObject &data, int status = 200)
    {
        server.on(method, QByteArray("/api/v1") + path, [=](const SeenRequest &) { return TestAnswer{status, TestServer::data(data), {}, {}}; });
    }
    QVector<SeenRequest> changes() const
    {
        QVector<SeenRequest> seen;
        for (const SeenRequest &request : server.seen)
            if (request.method != "GET" && !request.target.contains("/auth/login"))
                seen << request;
        return seen;
    }
};

template <typename Control>
Control *control(const QWidget *in, const char *name)
{
    for (auto *one : in->findChildren<Control *>())
        if (one->accessibleName() == QString::fromUtf8(name))
            return one;
    return nullptr;
}

client::Account jane()
{
    return {core::UserId(s("user_7")), s("jane@example.com"), s("Jane"), {s("viewer")}, client::AccountStatus::Active, s("pro"), 0, 0};
}

core::Backup sealedBackup()
{
    core::Backup backup;
    backup.id = core::BackupId(s("backup_1"));
    backup.name = s("nightly");
    backup.status = core::BackupStatus::Completed;
    backup.encryption = core::Encryption::Passphrase;
    backup.services = {s("notes")};
    return backup;
}

core::Service notes()
{
    core::Service service;
    service.spec.id = core::ServiceId(s("notes"));
    service.spec.name = s("Notes");
    service.spec.command = {s("node"), s("x.js")};
    service.spec.port = 3001;
    return service;
}

} // namespace

using Open = std::function<FormDialog *(Stage &)>;
Q_DECLARE_METATYPE(Open)

class tst_DialogsAsCurl : public QObject
{
    Q_OBJECT

    std::unique_ptr<ui::theme::Theme> m_theme;
    QTemporaryDir m_folder;

private slots:
    void initTestCase()
    {
        if (!hasCurl())
            QSKIP("curl is not installed: nothing to paste a line into");
        QLocale::setDefault(QLocale::c());
        m_theme = std::make_unique<ui::theme::Theme>(*qApp, ui::theme::Mode::Light);
    }
    void cleanupTestCase() { m_theme.reset(); }

    void whatIsPastedIsWhatTheClickSends_data()
    {
        QTest::addColumn<Open>("open");
        QTest::addColumn<QStringList>("variables");
        QTest::addColumn<int>("lines");
        const auto row = [](const char *name, const Open &open, const QStringList &variables = {}, int lines = 1) {
            QTest::newRow(name) << open << variables << lines;
        };
        const QString secretIs = QStringLiteral("=") + kSecret;

        row("a new user", [](Stage &t) -> FormDialog * {
            auto *dialog = new NewAccountDialog(t.backend, &t.window);
            dialog->emailField()->setText(s("jane@example.com"));
            dialog->nameField()->setText(s("Jane O'Neil"));
            dialog->passwordField()->edit()->setText(kSecret);
            return dialog;
        }, {s("MCP_PASSWORD") + secretIs});
        row("a changed user", [](Stage &t) -> FormDialog * {
            auto *dialog = new EditAccountDialog(t.backend, jane(), &t.window);
            dialog->nameField()->setText(s("Jane Doe"));
            dialog->passwordField()->edit()->setText(kSecret);
            return dialog;
        }, {s("MCP_PASSWORD") + secretIs});
        row("a new key", [](Stage &t) -> FormDialog * {
            auto *dialog = new NewKeyDialog(t.backend, t.clock, &t.window);
            dialog->nameField()->setText(s("ci"));
            return dialog;
        });
        row("one's own e-mail", [](Stage &t) -> FormDialog * {
            auto *dialog = new EditProfileDialog(t.backend, jane(), &t.window);
            dialog->emailField()->setText(s("j@example.com"));
            dialog->passwordEdit()->setText(kSecret);
            return dialog;
        }, {s("MCP_CURRENT_PASSWORD") + secretIs});
        row("one's own password", [](Stage &t) -> FormDialog * {
            auto *dialog = new ChangePasswordDialog(t.backend, s("a@b.c"), &t.window);
            dialog->currentEdit()->setText(kSecret + s("old"));
            dialog->wantedField()->edit()->setText(kSecret);
            dialog->againEdit()->setText(kSecret);
            return dialog;
        }, {s("MCP_CURRENT_PASSWORD") + secretIs + s("old"), s("MCP_NEW_PASSWORD") + secretIs});
        row("a second factor is begun", [](Stage &t) -> FormDialog * {
            auto *dialog = new EnrolDialog(t.backend, &t.window);
            dialog->passwordEdit()->setText(kSecret);
            return dialog;
        }, {s("MCP_PASSWORD") + secretIs});
        row("a second factor is switched on", [](Stage &t) -> FormDialog * {
            t.answer("POST", "/auth/mfa/enrol", {{s("secret"), s("JBSWY3DPEHPK3PXP")}, {s("uri"), s("otpauth://totp/a?secret=JBSWY3DPEHPK3PXP")}});
            auto *dialog = new EnrolDialog(t.backend, &t.window);
            dialog->actionButton()->click();
            (void)QTest::qWaitFor([&] { return dialog->step() == EnrolDialog::Step::Code; });
            dialog->codeEdit()->setText(kSecret);
            return dialog;
        }, {s("MCP_CODE") + secretIs});
        row("a second factor is given up", [](Stage &t) -> FormDialog * {
            auto *dialog = new GiveUpFactorDialog(t.backend, &t.window);
            dialog->passwordEdit()->setText(kSecret);
            dialog->codeEdit()->setText(kSecret + s("2"));
            return dialog;
        }, {s("MCP_PASSWORD") + secretIs, s("MCP_CODE") + secretIs + s("2")});
        row("new recovery codes", [](Stage &t) -> FormDialog * {
            auto *dialog = new NewCodesDialog(t.backend, &t.window);
            dialog->codeEdit()->setText(kSecret);
            return dialog;
        }, {s("MCP_CODE") + secretIs});

        row("a new backup", [](Stage &t) -> FormDialog * {
            auto *dialog = new CreateBackupDialog(t.backend, t.services, t.desk.backups, t.clock.nowMs(), &t.window);
            dialog->encryptionBox()->setCurrentIndex(dialog->encryptionBox()->findData(int(core::Encryption::Passphrase)));
            dialog->passphrase()->first()->setText(kSecret);
            dialog->passphrase()->again()->setText(kSecret);
            return dialog;
        }, {s("MCP_PASSPHRASE") + secretIs});
        row("what a restore would do", [](Stage &t) -> FormDialog * {
            auto *dialog = new RestoreDialog(t.backend, t.desk, sealedBackup(), &t.window);
            dialog->overwrite()->setChecked(true);
            dialog->passphrase()->setText(kSecret);
            return dialog;
        }, {s("MCP_PASSPHRASE") + secretIs});
        row("a new schedule", [](Stage &t) -> FormDialog * {
            auto *dialog = new ScheduleDialog(t.backend, t.services, t.clock, &t.window);
            dialog->nameField()->setText(s("nightly"));
            return dialog;
        });
        row("a changed schedule", [](Stage &t) -> FormDialog * {
            core::BackupSchedule schedule;
            schedule.id = core::ScheduleId(s("schedule_1"));
            schedule.name = s("nightly");
            schedule.cronExpression = s("0 2 * * *");
            schedule.timeZone = s("UTC");
            auto *dialog = new ScheduleDialog(t.backend, t.services, t.clock, schedule, &t.window);
            dialog->nameField()->setText(s("every night"));
            return dialog;
        });

        row("a new service", [](Stage &t) -> FormDialog * {
            t.answer("POST", "/services", {{s("id"), s("notes")}, {s("name"), s("Notes")}}, 201);
            t.answer("POST", "/services/notes/start", {}, 202);
            auto *dialog = new NewServiceDialog(t.backend, &t.window);
            dialog->open();
            (void)QTest::qWaitFor([&] { return t.server.count("GET", "/api/v1/catalogue") == 1; });
            QCoreApplication::processEvents();
            control<QLineEdit>(dialog, "Name")->setText(s("Notes"));
            (void)QTest::qWaitFor([&] { return control<QLineEdit>(dialog, "Command")->isVisible(); });
            control<QLineEdit>(dialog, "Command")->setText(s("node x.js"));
            dialog->findChild<EnvironmentEditor *>()->setValues({{s("API_KEY"), kSecret}, {s("LEVEL"), s("info")}});
            return dialog;
        }, {s("MCP_API_KEY") + secretIs}, 2);
        row("a changed service", [](Stage &t) -> FormDialog * {
            t.answer("GET", "/services/notes", {{s("id"), s("notes")}, {s("name"), s("Notes")}, {s("command"), QJsonArray{s("node"), s("x.js")}}, {s("port"), 3001}});
            auto *dialog = new NewServiceDialog(t.backend, notes(), &t.window);
            dialog->open();
            (void)QTest::qWaitFor([&] { return control<QSpinBox>(dialog, "Port")->isEnabled(); });
            control<QSpinBox>(dialog, "Port")->setValue(4000);
            dialog->findChild<EnvironmentEditor *>()->setValues({{s("DB_PASSWORD"), kSecret}});
            return dialog;
        }, {s("MCP_DB_PASSWORD") + secretIs});
        QFile file(m_folder.filePath(s("compose.yml")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        const QString compose = s("services:\n  db:\n    image: \"postgres:16\"\n    environment: {POSTGRES_PASSWORD: '") + kSecret + s("'}\n");
        file.write(compose.toUtf8());
        row("what would be made of a file", [compose](Stage &t) -> FormDialog * {
            auto *dialog = new ImportDialog(t.backend, t.services, &t.window);
            dialog->text()->setPlainText(compose);
            return dialog;
        }, {s("MCP_FILE=") + file.fileName()});
        row("changes of the configuration", [](Stage &t) -> FormDialog * {
            t.answer("POST", "/config/bulk", {});
            t.answer("DELETE", "/config/old", {});
            t.draft.set({{{}, s("db.password")}, kSecret, true}, nullptr);
            t.draft.set({{core::ServiceId(s("notes")), s("api.key")}, kSecret + s("2"), {}}, nullptr);
            t.draft.set({{{}, s("cache.ttl")}, s("60"), false}, nullptr);
            client::ConfigEntry old;
            old.place.key = s("old");
            t.draft.remove(old);
            return new ConfigReviewDialog(t.backend, t.draft, &t.window);
        }, {s("MCP_DB_PASSWORD") + secretIs, s("MCP_API_KEY") + secretIs + s("2")}, 2);
        row("a question of whoever opened it", [](Stage &t) -> FormDialog * {
            auto *dialog = new DeleteServiceDialog(notes(), &t.window);
            const auto remove = [&t, dialog] { t.backend.services().remove(core::ServiceId(s("notes")), dialog->options()); };
            QObject::connect(dialog, &QDialog::accepted, &t.window, remove);
            dialog->offerCurl(&t.backend, remove);
            dialog->findChildren<QCheckBox *>().first()->setChecked(true);
            return dialog;
        });
    }

    void whatIsPastedIsWhatTheClickSends()
    {
        QFETCH(Open, open);
        QFETCH(QStringList, variables);
        QFETCH(int, lines);
        Stage t;
        QVERIFY(t.backend.connectionState().isLive());
        const QPointer<FormDialog> dialog = open(t);
        dialog->open();
        QVERIFY(QTest::qWaitForWindowExposed(dialog));
        QPushButton *curl = dialog->curlButton();
        QVERIFY(curl);
        QVERIFY(curl->isVisible() && curl->isEnabled());
        QCOMPARE(curl->text(), s("Copy as curl"));
        QVERIFY(!curl->toolTip().isEmpty());
        QVERIFY(curl->focusPolicy() & Qt::TabFocus);

        QGuiApplication::clipboard()->clear();
        const qsizetype before = t.changes().size();
        const QString action = dialog->actionButton()->text();
        curl->setFocus(Qt::TabFocusReason);
        QTest::keyClick(curl, Qt::Key_Space);
        const QString told = QGuiApplication::clipboard()->text();
        QVERIFY2(dialog->generalError().isEmpty(), qPrintable(dialog->generalError()));
        const bool ofSecrets = std::any_of(variables.begin(), variables.end(), [](const QString &one) { return one.contains(kSecret); });
        QCOMPARE(told.split(u'\n').size(), lines + (ofSecrets ? 1 : 0)); // a function before them
        QVERIFY2(!told.contains(kSecret), qPrintable(told));
        QVERIFY(dialog->isVisible() && dialog->actionButton()->isEnabled());
        QCOMPARE(dialog->actionButton()->text(), action); // nothing is under way
        const auto *toasts = dialog->findChild<ui::widgets::ToastHost *>();
        QVERIFY(toasts);
        const QStringList all = QStringList(variables) << s("MCP_TOKEN=");
        for (const QString &variable : all)
            QVERIFY2(toasts->texts().last().contains(variable.section(u'=', 0, 0)), qPrintable(toasts->texts().last()));

        dialog->actionButton()->click();
        QTRY_COMPARE(t.changes().size(), before + lines);
        QVERIFY(paste(told, variables));
        QTRY_COMPARE(t.changes().size(), before + 2 * lines);
        for (int i = 0; i < lines; ++i) {
            const SeenRequest sent = t.changes()[before + i];
            const SeenRequest pasted = t.changes()[before + lines + i];
            QCOMPARE(pasted.method, sent.method);
            QCOMPARE(pasted.target, sent.target);
            QCOMPARE(pasted.json(), sent.json());
        }
    }

    void whatIsNotRightYetIsSaidAndNotCopied()
    {
        Stage t;
        auto *dialog = new ChangePasswordDialog(t.backend, s("a@b.c"), &t.window);
        dialog->open();
        QGuiApplication::clipboard()->setText(s("as it was"));
        dialog->wantedField()->edit()->setText(kSecret);
        dialog->curlButton()->click();
        QCOMPARE(QGuiApplication::clipboard()->text(), s("as it was"));
        const auto fields = dialog->findChildren<FormField *>();
        QVERIFY(std::any_of(fields.cbegin(), fields.cend(), [](const FormField *field) { return !field->error().isEmpty(); }));
        QVERIFY(!dialog->findChild<ui::widgets::ToastHost *>());
    }

    void itIsNotThereWhereNothingCanBeSent()
    {
        Stage t;
        t.answer("POST", "/auth/mfa/recovery-codes", {{s("recoveryCodes"), QJsonArray{s("aaaa")}}});
        auto *codes = new NewCodesDialog(t.backend, &t.window);
        codes->open();
        codes->codeEdit()->setText(s("123456"));
        codes->actionButton()->click();
        QTRY_VERIFY(!codes->curlButton()->isVisible());
        ScaleDialog scale(notes(), &t.window);
        scale.offerCurl(&t.backend, [] {});
        QVERIFY(!scale.curlButton()->isEnabled()); // it has that many
        scale.findChild<QSpinBox *>()->setValue(4);
        QVERIFY(scale.curlButton()->isEnabled());
    }
};

QTEST_MAIN(tst_DialogsAsCurl)
#include "tst_dialogs_as_curl.moc"
