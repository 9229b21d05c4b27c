// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fake_backend.h"
#include "ui/dialogs/factor_dialogs.h"
#include "ui/dialogs/password_field.h"
#include "ui/dialogs/profile_dialog.h"
#include "ui/dialogs/profile_forms.h"
#include "ui/dialogs/sessions_view.h"
#include "ui/theme/theme.h"
#include "ui/widgets/key_value_list.h"
#include "ui/widgets/qr_code.h"
#include "ui/widgets/secret_box.h"
#include "ui/widgets/states.h"
#include "ui/widgets/table_view.h"

#include <QtTest>
#include <QtWidgets>

using support::FakeAccounts;
using support::FakeProfile;
using ui::dialogs::ChangePasswordDialog;
using ui::dialogs::EditProfileDialog;
using ui::dialogs::EnrolDialog;
using ui::dialogs::GiveUpFactorDialog;
using ui::dialogs::NewCodesDialog;
using ui::dialogs::ProfileDialog;
using Shown = ui::widgets::StateStack::Shown;

class tst_ProfileDialog : public QObject
{
    Q_OBJECT

    std::unique_ptr<ui::theme::Theme> m_theme;
    core::SystemClock m_clock;

    static QString s(const char *text) { return QString::fromUtf8(text); }

    struct Stage
    {
        support::FakeBackend backend;
        std::unique_ptr<ProfileDialog> dialog;
        QStringList done;
        explicit Stage(const core::Clock &clock)
        {
            auto sessions = backend.fakeAccounts().heldSessions(backend.user().id);
            sessions << FakeAccounts::makeSession(QStringLiteral("session_other"));
            backend.fakeAccounts().setSessions(backend.user().id, sessions);
            dialog = std::make_unique<ProfileDialog>(backend, clock, nullptr);
            QObject::connect(dialog.get(), &ProfileDialog::done, dialog.get(), [this](const QString &text) { done << text; });
            dialog->show();
            (void)QTest::qWaitForWindowExposed(dialog.get());
        }
        template <typename Form>
        Form *form()
        {
            Form *found = nullptr;
            (void)QTest::qWaitFor([&] { return (found = dialog->findChild<Form *>()) != nullptr && found->isVisible(); });
            return found;
        }
        void await() const { QTRY_COMPARE(dialog->states()->shown(), Shown::Content); }
    };

    static QString errorOf(const QWidget &dialog, const QWidget *control)
    {
        for (const auto *field : dialog.findChildren<ui::dialogs::FormField *>())
            if (field->control() == control)
                return field->error();
        return {};
    }

private slots:
    void initTestCase()
    {
        QLocale::setDefault(QLocale::c());
        m_theme = std::make_unique<ui::theme::Theme>(*qApp, ui::theme::Mode::Light);
    }
    void cleanupTestCase() { m_theme.reset(); }

    void itTellsWhoOneIs()
    {
        Stage stage(m_clock);
        stage.await();
        QCOMPARE(stage.dialog->facts()->valueOf(s("E-mail")), s("admin@localhost"));
        QCOMPARE(stage.dialog->facts()->valueOf(s("Roles")), s("Administrator"));
        QTRY_VERIFY(stage.dialog->factorText().startsWith(s("Off")));
        QTRY_COMPARE(stage.dialog->sessions()->table()->model()->rowCount(), 2);
    }

    void aFailureCanBeTriedAgain()
    {
        Stage stage(m_clock);
        stage.await();
        stage.backend.fail(s("profile"), core::Error{core::ErrorCode::Internal, s("Broken"), {}, {}, {}});
        ProfileDialog dialog(stage.backend, m_clock, nullptr);
        dialog.show();
        QTRY_COMPARE(dialog.states()->shown(), Shown::Failed);
        QVERIFY(!dialog.factorButton()->isEnabled());
        stage.backend.failNothing();
        dialog.states()->retryButton()->click();
        QTRY_COMPARE(dialog.states()->shown(), Shown::Content);
        QTRY_VERIFY(dialog.factorButton()->isEnabled());
    }

    void anotherEmailNeedsThePassword()
    {
        Stage stage(m_clock);
        stage.await();
        stage.dialog->editButton()->click();
        auto *form = stage.form<EditProfileDialog>();
        QVERIFY(form);
        QVERIFY(!form->passwordEdit()->isVisible());
        form->emailField()->setText(s("root@localhost"));
        QVERIFY(form->passwordEdit()->isVisible());
        form->passwordEdit()->setText(s("wrong"));
        form->actionButton()->click();
        QTRY_VERIFY(!errorOf(*form, form->passwordEdit()).isEmpty());
        form->passwordEdit()->setText(QString::fromLatin1(FakeProfile::kPassword));
        form->actionButton()->click();
        QTRY_COMPARE(stage.dialog->facts()->valueOf(s("E-mail")), s("root@localhost"));
    }

    void thePasswordIsChanged()
    {
        Stage stage(m_clock);
        stage.await();
        QTRY_COMPARE(stage.dialog->sessions()->table()->model()->rowCount(), 2);
        stage.dialog->passwordButton()->click();
        auto *form = stage.form<ChangePasswordDialog>();
        QVERIFY(form);
        form->currentEdit()->setText(QString::fromLatin1(FakeProfile::kPassword));
        form->wantedField()->edit()->setText(s("admin@localhost"));
        form->actionButton()->click();
        QVERIFY(!form->wantedField()->field()->error().isEmpty());
        form->wantedField()->edit()->setText(s("password"));
        QVERIFY(!form->wantedField()->strengthText().isEmpty());
        form->againEdit()->setText(s("passwort"));
        form->actionButton()->click();
        QVERIFY(!errorOf(*form, form->againEdit()).isEmpty());
        QCOMPARE(stage.backend.callCount(s("profile.changePassword")), 0);
        form->againEdit()->setText(s("password"));
        form->actionButton()->click(); // the server knows the commonest
        QTRY_VERIFY(form->wantedField()->field()->error().contains(s("commonest")));
        form->wantedField()->edit()->setText(s("nobody guesses this one"));
        form->againEdit()->setText(s("nobody guesses this one"));
        form->actionButton()->click();
        QTRY_COMPARE(stage.backend.fakeProfile().password(), s("nobody guesses this one"));
        QTRY_COMPARE(stage.done.size(), 1);
        QTRY_COMPARE(stage.dialog->sessions()->table()->model()->rowCount(), 1); // the others have ended
    }

    void theSecondFactorIsSetUp()
    {
        Stage stage(m_clock);
        stage.await();
        QTRY_VERIFY(stage.dialog->factorButton()->isEnabled());
        stage.dialog->factorButton()->click();
        auto *form = stage.form<EnrolDialog>();
        QVERIFY(form);
        form->passwordEdit()->setText(s("wrong"));
        form->actionButton()->click();
        QTRY_VERIFY(!errorOf(*form, form->passwordEdit()).isEmpty());
        form->passwordEdit()->setText(QString::fromLatin1(FakeProfile::kPassword));
        form->actionButton()->click();
        QTRY_COMPARE(form->step(), EnrolDialog::Step::Code);
        QVERIFY(form->passwordEdit()->text().isEmpty());
        QVERIFY(!form->qrCode()->isEmpty());
        QCOMPARE(form->secretBox()->secret().remove(u' '), QString::fromLatin1(FakeProfile::kSecret));
        form->codeEdit()->setText(s("000000"));
        form->actionButton()->click();
        QTRY_VERIFY(!errorOf(*form, form->codeEdit()).isEmpty());
        form->codeEdit()->setText(QString::fromLatin1(FakeProfile::kCode));
        form->actionButton()->click();
        QTRY_COMPARE(form->step(), EnrolDialog::Step::Codes);
        QVERIFY(form->qrCode()->isEmpty());
        QVERIFY(form->secretBox()->secret().isEmpty());
        QCOMPARE(form->codes()->box()->secret().split(QRegularExpression(s("\\s+"))).size(), 10);

        QTemporaryDir dir;
        const QString file = dir.filePath(s("codes.txt"));
        form->codes()->saveTo(file);
        QVERIFY2(form->codes()->note().contains(file), qPrintable(form->codes()->note()));
        QFile saved(file);
        QVERIFY(saved.open(QIODevice::ReadOnly));
        QCOMPARE(saved.readAll().split('\n').size(), 11); // the last one ends the last line
        QCOMPARE(saved.permissions() & (QFileDevice::ReadGroup | QFileDevice::ReadOther), QFileDevice::Permissions());
        form->codes()->saveTo(dir.filePath(s("nowhere/codes.txt")));
        QVERIFY(form->codes()->note().contains(s("could not be saved")));

        form->actionButton()->click();
        QTRY_VERIFY(stage.dialog->factorText().contains(s("10 recovery code")));
        QVERIFY(stage.dialog->codesButton()->isVisible());
    }

    void theSecondFactorIsGivenUp()
    {
        Stage stage(m_clock);
        stage.backend.fakeProfile().setSecondFactor({true, m_clock.nowMs(), 2});
        ProfileDialog dialog(stage.backend, m_clock, nullptr);
        dialog.show();
        QTRY_VERIFY(dialog.factorText().contains(s("2 recovery code")));
        dialog.factorButton()->click();
        auto *form = dialog.findChild<GiveUpFactorDialog *>();
        QVERIFY(form);
        form->passwordEdit()->setText(QString::fromLatin1(FakeProfile::kPassword));
        form->codeEdit()->setText(s("999999"));
        form->actionButton()->click();
        QTRY_VERIFY(!errorOf(*form, form->codeEdit()).isEmpty());
        form->codeEdit()->setText(QString::fromLatin1(FakeProfile::kCode));
        form->actionButton()->click();
        QTRY_VERIFY(dialog.factorText().startsWith(s("Off")));
        QVERIFY(!dialog.codesButton()->isVisible());
    }

    void newRecoveryCodesAreMade()
    {
        Stage stage(m_clock);
        stage.backend.fakeProfile().setSecondFactor({true, m_clock.nowMs(), 2});
        ProfileDialog dialog(stage.backend, m_clock, nullptr);
        dialog.show();
        QTRY_VERIFY(dialog.codesButton()->isVisible());
        dialog.codesButton()->click();
        auto *form = dialog.findChild<NewCodesDialog *>();
        QVERIFY(form);
        form->codeEdit()->setText(QString::fromLatin1(FakeProfile::kCode));
        form->actionButton()->click();
        QTRY_VERIFY(form->codes()->isVisible());
        QVERIFY(form->codes()->box()->secret().contains(s("abcd-0001-efgh")));
        form->actionButton()->click();
        QTRY_VERIFY(dialog.factorText().contains(s("10 recovery code")));
    }

    void otherSessionsAreEnded()
    {
        Stage stage(m_clock);
        stage.await();
        auto *sessions = stage.dialog->sessions();
        QTRY_COMPARE(sessions->table()->model()->rowCount(), 2);
        QAbstractItemModel *model = sessions->table()->model();
        for (int row = 0; row < 2; ++row) {
            sessions->table()->selectRow(row);
            const bool current = model->index(row, 0).data(models::SessionModel::CurrentRole).toBool();
            QCOMPARE(sessions->endButton()->isEnabled(), !current); // this window works by its own
        }
        sessions->endOthersButton()->click();
        QTRY_COMPARE(model->rowCount(), 1);
        QTRY_VERIFY(!sessions->endOthersButton()->isEnabled());
    }

    void aLostConnectionGreysWhatIsToBeAsked()
    {
        Stage stage(m_clock);
        stage.await();
        QTRY_VERIFY(stage.dialog->factorButton()->isEnabled());
        stage.backend.drop();
        for (QPushButton *button : {stage.dialog->editButton(), stage.dialog->passwordButton(), stage.dialog->factorButton()}) {
            QVERIFY(!button->isEnabled());
            QVERIFY(button->toolTip().contains(s("no connection")));
        }
        stage.backend.comeBack();
        QVERIFY(stage.dialog->editButton()->isEnabled());
    }

    void aQrCodeHasItsThreeEyes()
    {
        ui::widgets::QrCode code;
        code.setText(s("otpauth://totp/MCP:admin%40localhost?secret=JBSWY3DPEHPK3PXP&issuer=MCP"));
        const int side = code.side();
        QVERIFY(side >= 21 && (side - 21) % 4 == 0);
        for (const QPoint &eye : {QPoint(0, 0), QPoint(side - 7, 0), QPoint(0, side - 7)}) {
            for (int i = 0; i < 7; ++i) {
                QVERIFY(code.module(eye.x() + i, eye.y()));
                QVERIFY(code.module(eye.x(), eye.y() + i));
                QVERIFY(code.module(eye.x() + 6, eye.y() + i));
            }
            QVERIFY(!code.module(eye.x() + 1, eye.y() + 1));
            QVERIFY(code.module(eye.x() + 3, eye.y() + 3));
        }
        code.setText({});
        QVERIFY(code.isEmpty());
    }
};

QTEST_MAIN(tst_ProfileDialog)
#include "tst_profile_dialog.moc"
