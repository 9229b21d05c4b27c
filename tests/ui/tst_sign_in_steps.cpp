// SPDX-License-Identifier: GPL-3.0-or-later
// Every state of signing in, in the window: the code of a second factor, the browser, and a session that ends.
#include "fake_controls.h"
#include "ui/dialogs/connect_dialog.h"
#include "ui/dialogs/profile_dialog.h"
#include "ui/dialogs/profile_forms.h"
#include "ui/dialogs/password_field.h"
#include "ui/dialogs/sign_in_steps.h"
#include "ui/shell/main_window.h"
#include "ui/shell/page_stack.h"

#include <QtTest>
#include <QtWidgets>

using namespace ui::shell;
using support::FakeBackend;
using ui::dialogs::ConnectDialog;
using Step = ConnectDialog::Step;

class tst_SignInSteps : public QObject
{
    Q_OBJECT

    std::unique_ptr<ui::theme::Theme> m_theme;
    core::ManualClock m_clock;

    struct Stage
    {
        FakeBackend backend;
        FakeServerControl server;
        FakeConnections connections;
        MainWindow window;
        Stage(ui::theme::Theme &theme, const core::Clock &clock) : window(theme, server, connections, clock)
        {
            window.resize(1280, 800);
            window.show();
            (void)QTest::qWaitForWindowExposed(&window);
        }
        ~Stage() { connections.close(); }
        ConnectDialog *dialog() const { return window.findChild<ConnectDialog *>(); }
        // A dialog filled in, up to the click.
        ConnectDialog *filled()
        {
            window.openConnectDialog();
            ConnectDialog *made = dialog();
            made->prefill(remote().address, remote().email);
            edit(made, "Password")->setText(QStringLiteral("secret"));
            return made;
        }
        static Connection remote()
        {
            return {ConnectionKind::Remote, QStringLiteral("r1"), QStringLiteral("Second floor"), QUrl(QStringLiteral("https://mcp.example.com")),
                    QStringLiteral("jane@example.com")};
        }
        void offer(const ConnectDialog *to)
        {
            emit connections.providersFound(to->address(), {{QStringLiteral("house"), QStringLiteral("The House & Co")}, {QStringLiteral("github"), {}}});
        }
    };

    static QLineEdit *edit(ConnectDialog *in, const char *name)
    {
        for (QLineEdit *one : in->findChildren<QLineEdit *>())
            if (one->accessibleName() == QLatin1StringView(name))
                return one;
        return nullptr;
    }
    static void click(QAbstractButton *button) { QTest::mouseClick(button, Qt::LeftButton); }
    static core::Error error(core::ErrorCode code, const char *detail = nullptr, const QJsonValue &value = true)
    {
        core::Error made;
        made.code = code;
        made.message = QStringLiteral("The server's words");
        if (detail)
            made.details.insert(QLatin1StringView(detail), value);
        return made;
    }
    static core::Error codeWanted() { return error(core::ErrorCode::Unauthorized, "mfaRequired"); }
    static void shoot(QWidget *widget, const char *name)
    {
        if (const QString folder = qEnvironmentVariable("MCP_SHOTS"); !folder.isEmpty()) {
            for (int turn = 0; turn < 5; ++turn)
                QCoreApplication::processEvents();
            widget->grab().save(folder + u'/' + QLatin1StringView(name) + QStringLiteral(".png"));
        }
    }

private slots:
    void initTestCase()
    {
        const bool dark = qEnvironmentVariable("MCP_SHOTS_THEME") == QLatin1StringView("dark");
        m_theme = std::make_unique<ui::theme::Theme>(*qApp, dark ? ui::theme::Mode::Dark : ui::theme::Mode::Light);
    }
    void cleanupTestCase() { m_theme.reset(); }

    void theCodeHasAStepOfItsOwn()
    {
        Stage s(*m_theme, m_clock);
        ConnectDialog *dialog = s.filled();
        QVERIFY(!dialog->backButton()->isVisible());
        click(dialog->actionButton());
        QVERIFY(s.connections.lastRequest.mfaCode.isEmpty());
        emit s.connections.remoteFailed(codeWanted());
        QCOMPARE(dialog->step(), Step::Code);
        QVERIFY(dialog->codeStep()->isVisible());
        QVERIFY(!edit(dialog, "Password")->isVisible());
        QVERIFY(dialog->generalError().isEmpty());
        QCOMPARE(dialog->focusWidget(), dialog->codeStep()->edit());
        shoot(dialog, "sign_in_code");

        s.connections.lastRequest = {};
        click(dialog->actionButton()); // nothing typed
        QVERIFY(!dialog->codeStep()->field()->error().isEmpty());
        QVERIFY(s.connections.lastRequest.email.isEmpty());
        QTest::keyClicks(dialog->codeStep()->edit(), QStringLiteral("123456"));
        QVERIFY(dialog->codeStep()->field()->error().isEmpty());
        QTest::keyClick(dialog->codeStep()->edit(), Qt::Key_Return);
        QCOMPARE(s.connections.lastRequest.mfaCode, QStringLiteral("123456"));
        QCOMPARE(s.connections.lastRequest.password, QStringLiteral("secret"));
        QVERIFY(!dialog->actionButton()->isEnabled());

        emit s.connections.remoteFailed(codeWanted()); // wrong, or used before
        QCOMPARE(dialog->step(), Step::Code);
        QVERIFY(dialog->codeStep()->field()->error().contains(QStringLiteral("not right")));
        QVERIFY(dialog->actionButton()->isEnabled());
        QCOMPARE(dialog->codeStep()->edit()->selectedText(), QStringLiteral("123456"));
        shoot(dialog, "sign_in_code_wrong");

        click(dialog->codeStep()->otherKindButton());
        QVERIFY(dialog->codeStep()->code().isEmpty());
        QCOMPARE(dialog->codeStep()->edit()->accessibleName(), QStringLiteral("Recovery code"));
        emit s.connections.remoteFailed(error(core::ErrorCode::RateLimited)); // locked for a while
        QCOMPARE(dialog->step(), Step::Code);
        QVERIFY(!dialog->generalError().isEmpty());
        emit s.connections.remoteOpened();
        QTRY_VERIFY(!s.dialog());
        QCOMPARE(s.connections.remotesCancelled, 0);
    }

    void backLeadsToThePasswordAndForgetsTheCode()
    {
        Stage s(*m_theme, m_clock);
        ConnectDialog *dialog = s.filled();
        click(dialog->actionButton());
        emit s.connections.remoteFailed(codeWanted());
        dialog->codeStep()->edit()->setText(QStringLiteral("123456"));
        click(dialog->backButton());
        QCOMPARE(dialog->step(), Step::Account);
        QCOMPARE(s.connections.remotesCancelled, 1);
        QVERIFY(edit(dialog, "Password")->isVisible());
        QVERIFY(dialog->codeStep()->code().isEmpty());
        QVERIFY(dialog->mfaCode().isEmpty());
        click(dialog->actionButton());
        QVERIFY(s.connections.lastRequest.mfaCode.isEmpty());
    }

    void aPasswordThatIsNoLongerRightLeadsBackFromTheCode()
    {
        Stage s(*m_theme, m_clock);
        ConnectDialog *dialog = s.filled();
        click(dialog->actionButton());
        emit s.connections.remoteFailed(codeWanted());
        dialog->codeStep()->edit()->setText(QStringLiteral("123456"));
        click(dialog->actionButton());
        emit s.connections.remoteFailed(error(core::ErrorCode::Unauthorized));
        QCOMPARE(dialog->step(), Step::Account);
        QCOMPARE(dialog->generalError(), QStringLiteral("The server's words"));
    }

    void cancellingEndsWhatWasBegun()
    {
        Stage s(*m_theme, m_clock);
        ConnectDialog *dialog = s.filled();
        click(dialog->actionButton());
        click(dialog->cancelButton());
        QTRY_VERIFY(!s.dialog());
        QCOMPARE(s.connections.remotesCancelled, 1);
    }

    void providersOfTheServerAreOffered()
    {
        Stage s(*m_theme, m_clock);
        ConnectDialog *dialog = s.filled();
        QCOMPARE(s.connections.lookedAt, QList<QUrl>({Stage::remote().address}));
        QVERIFY(!dialog->providerChoice()->isVisible());
        emit s.connections.providersFound(QUrl(QStringLiteral("https://other.example.com")), {{QStringLiteral("evil"), {}}});
        QVERIFY(!dialog->providerChoice()->isVisible()); // the answer for an address of before
        s.offer(dialog);
        QVERIFY(dialog->providerChoice()->isVisible());
        QCOMPARE(dialog->providerChoice()->buttons().size(), 2);
        QCOMPARE(dialog->providerChoice()->buttons()[0]->text(), QStringLiteral("Sign in with The House && Co"));
        QCOMPARE(dialog->providerChoice()->buttons()[1]->text(), QStringLiteral("Sign in with github"));
        shoot(dialog, "sign_in_providers");
        edit(dialog, "Address")->setText(QStringLiteral("https://third.example.com"));
        QVERIFY(!dialog->providerChoice()->isVisible());
        emit edit(dialog, "Address")->editingFinished();
        QCOMPARE(s.connections.lookedAt.size(), 2);
    }

    void theBrowserHasTheWord()
    {
        Stage s(*m_theme, m_clock);
        ConnectDialog *dialog = s.filled();
        edit(dialog, "Password")->clear(); // not needed
        edit(dialog, "E-mail")->clear();
        s.offer(dialog);
        click(dialog->providerChoice()->buttons()[0]);
        QCOMPARE(dialog->step(), Step::Browser);
        QCOMPARE(s.connections.lastRequest.provider, QStringLiteral("house"));
        QVERIFY(dialog->browserStep()->text().contains(QStringLiteral("The House & Co")));
        shoot(dialog, "sign_in_browser");
        click(dialog->actionButton());
        QCOMPARE(s.connections.browsersOpened, 1);
        emit s.connections.browserReturned();
        QVERIFY(dialog->browserStep()->text().contains(QStringLiteral("browser is done")));
        QVERIFY(!dialog->actionButton()->isEnabled());
        QVERIFY(dialog->isActiveWindow() || QGuiApplication::platformName() == QLatin1StringView("offscreen"));
        emit s.connections.remoteOpened();
        QTRY_VERIFY(!s.dialog());
    }

    void whatTheBrowserBringsInstead_data()
    {
        QTest::addColumn<QString>("why");
        QTest::addColumn<QString>("words");
        const auto row = [](const char *why, const char *words) { QTest::newRow(why) << QString::fromLatin1(why) << QString::fromLatin1(words); };
        row("access_denied", "declined");
        row("account_unknown", "no account");
        row("account_inactive", "not active");
        row("email_not_verified", "verified");
        row("temporarily_unavailable", "does not answer");
        row("timeout", "in time");
        row("browser", "No browser");
        row("server_error", "could not be used");
    }
    void whatTheBrowserBringsInstead()
    {
        QFETCH(QString, why);
        QFETCH(QString, words);
        Stage s(*m_theme, m_clock);
        ConnectDialog *dialog = s.filled();
        s.offer(dialog);
        click(dialog->providerChoice()->buttons()[0]);
        emit s.connections.remoteFailed(error(core::ErrorCode::Unauthorized, "signIn", why));
        QCOMPARE(dialog->step(), Step::Account);
        QVERIFY2(dialog->generalError().contains(words), qPrintable(dialog->generalError()));
        QVERIFY(dialog->providerChoice()->isVisible()); // to try again
        click(dialog->actionButton());
        QVERIFY(s.connections.lastRequest.provider.isEmpty()); // now by password
    }

    void aSecondFactorAfterTheBrowserAndItsEnd()
    {
        Stage s(*m_theme, m_clock);
        ConnectDialog *dialog = s.filled();
        s.offer(dialog);
        click(dialog->providerChoice()->buttons()[0]);
        emit s.connections.browserReturned();
        emit s.connections.remoteFailed(codeWanted());
        QCOMPARE(dialog->step(), Step::Code);
        dialog->codeStep()->edit()->setText(QStringLiteral("123456"));
        click(dialog->actionButton());
        QCOMPARE(s.connections.lastRequest.provider, QStringLiteral("house"));
        QCOMPARE(s.connections.lastRequest.mfaCode, QStringLiteral("123456"));
        emit s.connections.remoteFailed(error(core::ErrorCode::Unauthorized)); // five minutes are over
        QCOMPARE(dialog->step(), Step::Account);
        QVERIFY(dialog->generalError().contains(QStringLiteral("took too long")));
    }

    void anEndedSessionAsksInPlace()
    {
        Stage s(*m_theme, m_clock);
        s.backend.put(FakeBackend::makeService(QStringLiteral("alpha")));
        s.connections.use(&s.backend, Stage::remote());
        QTRY_COMPARE(s.window.services().rowCount(), 1);
        s.window.pageStack()->goToPage(ui::pages::PageId::Services);
        ui::pages::Page *page = s.window.pageStack()->current();
        const core::Error over = error(core::ErrorCode::Unauthorized);
        s.backend.setConnection(client::ConnectionPhase::Failed, over);
        emit s.connections.signInNeeded(Stage::remote(), over);
        ConnectDialog *dialog = s.dialog();
        QVERIFY(dialog);
        QCOMPARE(dialog->step(), Step::Account);
        QVERIFY(!edit(dialog, "Address")->isVisible());
        QVERIFY(!edit(dialog, "E-mail")->isVisible());
        QVERIFY(!dialog->testButton()->isVisible());
        shoot(dialog, "sign_in_again");
        QCOMPARE(s.window.pageStack()->current(), page);
        QCOMPARE(s.window.services().rowCount(), 1);

        click(dialog->actionButton()); // no password
        QVERIFY(s.connections.lastAgain.password.isEmpty());
        edit(dialog, "Password")->setText(QStringLiteral("secret"));
        click(dialog->actionButton());
        QCOMPARE(s.connections.lastAgain.password, QStringLiteral("secret"));
        emit s.connections.remoteFailed(codeWanted());
        QCOMPARE(dialog->step(), Step::Code);
        dialog->codeStep()->edit()->setText(QStringLiteral("123456"));
        click(dialog->actionButton());
        QCOMPARE(s.connections.lastAgain.mfaCode, QStringLiteral("123456"));
        s.backend.comeBack();
        emit s.connections.remoteOpened();
        QTRY_VERIFY(!s.dialog());
        QCOMPARE(s.window.pageStack()->current(), page);
    }

    void aCodeAloneIsAskedForWhereThePasswordIsKnown()
    {
        Stage s(*m_theme, m_clock);
        s.connections.use(&s.backend, Stage::remote());
        emit s.connections.signInNeeded(Stage::remote(), codeWanted());
        ConnectDialog *dialog = s.dialog();
        QVERIFY(dialog);
        QCOMPARE(dialog->step(), Step::Code);
        dialog->codeStep()->edit()->setText(QStringLiteral("123456"));
        click(dialog->actionButton());
        QCOMPARE(s.connections.lastAgain.mfaCode, QStringLiteral("123456"));
        QVERIFY(s.connections.lastAgain.password.isEmpty());
        s.connections.use(nullptr, {}); // another server is wanted
        QTRY_VERIFY(!s.dialog());
    }

    void laterTheBannerLeadsThere()
    {
        Stage s(*m_theme, m_clock);
        s.backend.put(FakeBackend::makeService(QStringLiteral("alpha")));
        s.connections.use(&s.backend, Stage::remote());
        QTRY_COMPARE(s.window.services().rowCount(), 1);
        s.backend.setConnection(client::ConnectionPhase::Failed, codeWanted());
        QVERIFY(s.window.showsBanner());
        QCOMPARE(s.window.bannerButton()->text(), QStringLiteral("Sign in…"));
        click(s.window.bannerButton());
        QVERIFY(s.dialog());
        QCOMPARE(s.dialog()->step(), Step::Code);
        s.backend.comeBack(); // by itself, after all
        QTRY_VERIFY(!s.dialog());
    }

    void aChangedPasswordIsPassedOn()
    {
        Stage s(*m_theme, m_clock);
        s.connections.use(&s.backend, Stage::remote());
        s.window.openProfile();
        auto *profile = s.window.findChild<ui::dialogs::ProfileDialog *>();
        QVERIFY(profile);
        profile->openPassword();
        auto *form = s.window.findChild<ui::dialogs::ChangePasswordDialog *>();
        QVERIFY(form);
        form->currentEdit()->setText(QString::fromLatin1(support::FakeProfile::kPassword));
        form->wantedField()->edit()->setText(QStringLiteral("the new one of mine"));
        form->againEdit()->setText(QStringLiteral("the new one of mine"));
        QVERIFY(s.connections.newPasswords.isEmpty());
        click(form->actionButton());
        QTRY_COMPARE(s.connections.newPasswords, QStringList({QStringLiteral("the new one of mine")}));
    }
};

QTEST_MAIN(tst_SignInSteps)
#include "tst_sign_in_steps.moc"
