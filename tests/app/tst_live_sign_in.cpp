// SPDX-License-Identifier: GPL-3.0-or-later
// Signing in through the window with a second factor and through a provider, on a real daemon: codes by an
// authenticator of the test's own, the browser's part by a browser of its own at a real provider.
#include "live_window.h"

#include "tests/support/authenticator.h"
#include "tests/support/browser.h"
#include "tests/support/node_program.h"
#include "ui/dialogs/connect_dialog.h"
#include "ui/dialogs/sign_in_steps.h"

#include <QDesktopServices>

using support::Browser;
using support::DaemonProcess;
using support::HttpAnswer;
using support::NodeProgram;
using ui::dialogs::ConnectDialog;

// What QDesktopServices opens: kept, not shown.
class SystemBrowser : public QObject
{
    Q_OBJECT
public:
    SystemBrowser() { QDesktopServices::setUrlHandler(QStringLiteral("http"), this, "open"); }
    ~SystemBrowser() override { QDesktopServices::unsetUrlHandler(QStringLiteral("http")); }
    QList<QUrl> opened;
    // As a person would who agrees: from redirect to redirect, to the console's own page.
    Browser::Page visit()
    {
        Browser browser;
        return browser.follow(browser.get(opened.last()), QStringLiteral("nowhere"));
    }

public slots:
    void open(const QUrl &url) { opened << url; }
};

class tst_LiveSignIn : public QObject
{
    Q_OBJECT

    RealServer m_server;
    NodeProgram m_provider;
    std::unique_ptr<LiveWindow> m_live;
    support::Authenticator m_app;

    static QString s(const char *text) { return QString::fromUtf8(text); }
    static QLineEdit *edit(ConnectDialog *in, const char *name)
    {
        for (QLineEdit *one : in->findChildren<QLineEdit *>())
            if (one->accessibleName() == QLatin1StringView(name))
                return one;
        return nullptr;
    }
    ConnectDialog *open(const QString &password = QString::fromLatin1(DaemonProcess::kPassword))
    {
        m_live->window.openConnectDialog();
        auto *dialog = m_live->dialog<ConnectDialog>();
        if (!dialog)
            return nullptr;
        edit(dialog, "Address")->setText(m_server.daemon.url().toString());
        edit(dialog, "E-mail")->setText(s("admin@localhost"));
        edit(dialog, "Password")->setText(password);
        return dialog;
    }
    void enrol(QString *recovery = nullptr)
    {
        const HttpAnswer begun = m_server.daemon.post(s("/api/v1/auth/mfa/enrol"), {{s("password"), QString::fromLatin1(DaemonProcess::kPassword)}});
        QCOMPARE(begun.status, 200);
        m_app = {};
        m_app.setSecret(begun.data().toObject().value(s("secret")).toString());
        const HttpAnswer done = m_server.daemon.post(s("/api/v1/auth/mfa/confirm"), {{s("code"), m_app.fresh()}});
        QCOMPARE(done.status, 200);
        m_recovery = done.data().toObject().value(s("recoveryCodes")).toArray();
        if (recovery)
            *recovery = m_recovery.at(0).toString();
    }
    void giveUp()
    {
        QCOMPARE(m_server.daemon.post(s("/api/v1/auth/mfa/disable"), {{s("password"), QString::fromLatin1(DaemonProcess::kPassword)},
                                                                        {s("code"), m_recovery.at(9).toString()}}).status, 200);
    }
    QJsonArray m_recovery;

    void set(const char *key, const QString &value)
    {
        QCOMPARE(m_server.daemon.put(s("/api/v1/config/") + s(key), {{s("value"), value}}).status, 200);
    }

private slots:
    void initTestCase() { QVERIFY2(m_server.start(), m_server.daemon.log().constData()); }
    void init() { m_live = std::make_unique<LiveWindow>(); }
    void cleanup() { m_live.reset(); }

    void aSecondFactorIsAskedForAfterThePassword()
    {
        enrol();
        ConnectDialog *dialog = open();
        QVERIFY(dialog);
        QTest::mouseClick(dialog->testButton(), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(dialog->testText().contains(s("second factor")), kPatience);
        QTest::mouseClick(dialog->actionButton(), Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(dialog->step(), ConnectDialog::Step::Code, kPatience);
        QVERIFY(!m_live->backend());

        dialog->codeStep()->edit()->setText(m_app.wrong());
        QTest::mouseClick(dialog->actionButton(), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(!dialog->codeStep()->field()->error().isEmpty(), kPatience);
        QCOMPARE(dialog->step(), ConnectDialog::Step::Code);
        QVERIFY(dialog->actionButton()->isEnabled());

        dialog->codeStep()->edit()->setText(m_app.fresh());
        QTest::mouseClick(dialog->actionButton(), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(m_live->isLive(), kPatience);
        QTRY_VERIFY(!m_live->window.findChild<ConnectDialog *>());

        // The next run: the keychain has the password, and only the code is asked for, in place.
        const QString id = m_live->connections.current().id;
        m_live->connections.close();
        m_live->connections.openSaved(id);
        dialog = m_live->dialog<ConnectDialog>();
        QVERIFY(dialog);
        QCOMPARE(dialog->step(), ConnectDialog::Step::Code);
        QCOMPARE(dialog->purpose(), ConnectDialog::Purpose::SignInAgain);
        QTest::mouseClick(dialog->codeStep()->otherKindButton(), Qt::LeftButton);
        dialog->codeStep()->edit()->setText(m_recovery.at(1).toString());
        QTest::mouseClick(dialog->actionButton(), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(m_live->isLive(), kPatience);
        QTRY_VERIFY(!m_live->window.findChild<ConnectDialog *>());
        giveUp();
    }

    void aSessionThatEndsAsksInPlaceAndThePageStays()
    {
        QVERIFY(m_live->connectTo(m_server.daemon));
        m_live->services();
        ui::pages::Page *page = m_live->window.pageStack()->current();
        client::Backend *backend = m_live->backend();
        enrol(); // ends all other sessions, the window's too
        backend->platform().stats().then(this, [](const auto &) {});
        auto *dialog = m_live->dialog<ConnectDialog>();
        QVERIFY(dialog);
        QCOMPARE(dialog->step(), ConnectDialog::Step::Code);
        QCOMPARE(m_live->backend(), backend);
        QCOMPARE(m_live->window.pageStack()->current(), page);
        QVERIFY(m_live->window.showsBanner());
        dialog->reject(); // later
        QTRY_VERIFY(!m_live->window.findChild<ConnectDialog *>());
        auto *banner = m_live->window.bannerButton();
        QVERIFY(banner->isVisible());
        QCOMPARE(banner->text(), s("Sign in…"));
        banner->click();
        dialog = m_live->dialog<ConnectDialog>();
        QVERIFY(dialog);
        dialog->codeStep()->edit()->setText(m_app.fresh());
        QTest::mouseClick(dialog->actionButton(), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(m_live->isLive(), kPatience);
        QTRY_VERIFY(!m_live->window.findChild<ConnectDialog *>());
        QCOMPARE(m_live->backend(), backend);
        QCOMPARE(m_live->window.pageStack()->current(), page);
        QTRY_VERIFY(!m_live->window.showsBanner());
        giveUp();
    }

    void aPasswordThatWasChangedElsewhereIsAskedForInPlace()
    {
        const QString old = QString::fromLatin1(DaemonProcess::kPassword);
        const QString fresh = s("another long password");
        QVERIFY(m_live->connectTo(m_server.daemon));
        client::Backend *backend = m_live->backend();
        QCOMPARE(m_server.daemon.post(s("/api/v1/profile/password"), {{s("currentPassword"), old}, {s("newPassword"), fresh}}).status, 200);
        backend->platform().stats().then(this, [](const auto &) {});
        auto *dialog = m_live->dialog<ConnectDialog>();
        QVERIFY(dialog);
        QCOMPARE(dialog->step(), ConnectDialog::Step::Account);
        QVERIFY(!edit(dialog, "Address")->isVisible());
        QVERIFY(edit(dialog, "Password")->isVisible());
        edit(dialog, "Password")->setText(fresh);
        QTest::mouseClick(dialog->actionButton(), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(m_live->isLive(), kPatience);
        QCOMPARE(m_live->backend(), backend);
        const QString key = s("password/") + m_live->connections.current().id;
        QCOMPARE(m_live->secrets.read(key).result(), std::optional(fresh)); // kept, as the old one was
        // And back, as the profile does it: here the new one takes the old one's place by itself.
        QCOMPARE(m_server.daemon.post(s("/api/v1/profile/password"), {{s("currentPassword"), fresh}, {s("newPassword"), old}}).status, 200);
        m_live->connections.passwordChanged(old);
        QTRY_COMPARE(m_live->secrets.read(key).result(), std::optional(old));
        backend->retryNow();
        backend->platform().stats().then(this, [](const auto &) {});
        QTRY_VERIFY_WITH_TIMEOUT(m_live->isLive(), kPatience);
    }

    void aPasswordThatIsNotKeptIsNotKeptWhenItChanges()
    {
        ui::shell::RemoteRequest request;
        request.address = m_server.daemon.url();
        request.email = s("admin@localhost");
        request.password = QString::fromLatin1(DaemonProcess::kPassword);
        request.remember = ui::shell::Remember::No;
        m_live->connections.openRemote(request);
        QTRY_VERIFY_WITH_TIMEOUT(m_live->isLive(), kPatience);
        m_live->connections.passwordChanged(s("new"));
        QCoreApplication::processEvents();
        QCOMPARE(m_live->secrets.read(s("password/") + m_live->connections.current().id).result(), std::nullopt);
    }

    void throughAProviderInTheBrowser()
    {
        if (const QString missing = NodeProgram::whatIsMissing(s("oauth2-mock-server")); !missing.isEmpty())
            QSKIP(qPrintable(missing));
        QVERIFY2(m_provider.start(s("faulty_provider.mjs")), m_provider.problems().constData());
        set("oauth.house.clientId", s("mcp"));
        set("oauth.house.clientSecret", s("planted-client-secret"));
        set("oauth.house.issuer", m_provider.url().toString());
        set("oauth.house.title", s("The House"));
        set("oauth.house.allowSignUp", s("true"));
        set("oauth.house.defaultRole", s("operator"));
        SystemBrowser system;

        m_live->window.openConnectDialog();
        auto *dialog = m_live->dialog<ConnectDialog>();
        QVERIFY(dialog);
        edit(dialog, "Address")->setText(m_server.daemon.url().toString());
        emit edit(dialog, "Address")->editingFinished();
        QTRY_COMPARE_WITH_TIMEOUT(dialog->providerChoice()->buttons().size(), 1, kPatience);
        QPushButton *house = dialog->providerChoice()->buttons().first();
        QVERIFY(house->isVisible());
        QVERIFY(house->text().contains(s("The House")));

        // Given up in between: nothing of it stays.
        QTest::mouseClick(house, Qt::LeftButton);
        QCOMPARE(dialog->step(), ConnectDialog::Step::Browser);
        QCOMPARE(system.opened.size(), 1);
        const QUrl back(QUrlQuery(system.opened.first()).queryItemValue(s("redirect"), QUrl::FullyDecoded));
        QTest::mouseClick(dialog->backButton(), Qt::LeftButton);
        QCOMPARE(dialog->step(), ConnectDialog::Step::Account);
        QTcpSocket nobody;
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete); // the way back closes with the next turn of the loop
        nobody.connectToHost(back.host(), quint16(back.port()));
        QVERIFY(!nobody.waitForConnected(1000));

        // Declined at the provider.
        QVERIFY(m_provider.tell("do denied"));
        QTest::mouseClick(house, Qt::LeftButton);
        QCOMPARE(system.opened.size(), 2);
        system.visit();
        QVERIFY(m_provider.tell("do nothing"));
        QTRY_COMPARE_WITH_TIMEOUT(dialog->step(), ConnectDialog::Step::Account, kPatience);
        QVERIFY2(dialog->generalError().contains(s("declined")), qPrintable(dialog->generalError()));

        QTest::mouseClick(house, Qt::LeftButton);
        QTest::mouseClick(dialog->actionButton(), Qt::LeftButton); // the page was closed by mistake
        QCOMPARE(system.opened.size(), 4);
        QCOMPARE(system.opened[2], system.opened[3]);
        const Browser::Page end = system.visit();
        QCOMPARE(end.status, 200);
        QVERIFY(end.body.contains("You can close this page"));
        QTRY_VERIFY_WITH_TIMEOUT(m_live->isLive(), kPatience);
        QTRY_VERIFY(!m_live->window.findChild<ConnectDialog *>());
        QCOMPARE(m_live->connections.current().email, s("john@example.com"));
        QCOMPARE(m_live->connections.current().provider, s("house"));
        QCOMPARE(m_live->connections.savedRemotes().size(), 1);

        // Its session ends; the browser is asked again, and the page stays.
        client::Backend *backend = m_live->backend();
        const QString user = backend->user().id.toString();
        QCOMPARE(m_server.daemon.remove(s("/api/v1/users/") + user + s("/sessions")).status, 200);
        backend->platform().stats().then(this, [](const auto &) {});
        dialog = m_live->dialog<ConnectDialog>();
        QVERIFY(dialog);
        QCOMPARE(dialog->purpose(), ConnectDialog::Purpose::SignInAgain);
        QTRY_COMPARE_WITH_TIMEOUT(dialog->providerChoice()->buttons().size(), 1, kPatience);
        QTest::mouseClick(dialog->providerChoice()->buttons().first(), Qt::LeftButton);
        QCOMPARE(system.opened.size(), 5);
        system.visit();
        QTRY_VERIFY_WITH_TIMEOUT(m_live->isLive(), kPatience);
        QCOMPARE(m_live->backend(), backend);
        QTRY_VERIFY(!m_live->window.findChild<ConnectDialog *>());

        // The next run asks at the provider; nothing of the sign-in was kept.
        m_live->connections.close();
        m_live->connections.openSaved(m_live->connections.savedRemotes().first().id);
        dialog = m_live->dialog<ConnectDialog>();
        QVERIFY(dialog);
        QTRY_COMPARE_WITH_TIMEOUT(dialog->providerChoice()->buttons().size(), 1, kPatience);
        QCOMPARE(m_live->secrets.read(s("password/") + m_live->connections.savedRemotes().first().id).result(), std::nullopt);
    }

    void aProviderWithASecondFactor()
    {
        if (m_provider.url().isEmpty())
            QSKIP("without the provider of the test before");
        SystemBrowser system;
        const auto open = [&] {
            m_live->window.openConnectDialog();
            auto *dialog = m_live->dialog<ConnectDialog>();
            edit(dialog, "Address")->setText(m_server.daemon.url().toString());
            emit edit(dialog, "Address")->editingFinished();
            (void)QTest::qWaitFor([&] { return !dialog->providerChoice()->buttons().isEmpty(); }, kPatience);
            return dialog;
        };
        ConnectDialog *dialog = open();
        QTest::mouseClick(dialog->providerChoice()->buttons().first(), Qt::LeftButton);
        system.visit();
        QTRY_VERIFY_WITH_TIMEOUT(m_live->isLive(), kPatience);
        QString secret;
        QStringList codes;
        m_live->backend()->profile().enrol({}).then(this, [&](const core::Result<client::SecondFactorSecret> &begun) {
            if (begun)
                secret = begun->secret;
        });
        QTRY_VERIFY_WITH_TIMEOUT(!secret.isEmpty(), kPatience);
        support::Authenticator app;
        app.setSecret(secret);
        m_live->backend()->profile().confirm(app.fresh()).then(this, [&](const core::Result<QStringList> &given) {
            if (given)
                codes = *given;
        });
        QTRY_VERIFY_WITH_TIMEOUT(!codes.isEmpty(), kPatience);
        m_live->connections.close();
        QTRY_VERIFY(!m_live->window.findChild<ConnectDialog *>());

        dialog = open();
        QTest::mouseClick(dialog->providerChoice()->buttons().first(), Qt::LeftButton);
        system.visit();
        QTRY_COMPARE_WITH_TIMEOUT(dialog->step(), ConnectDialog::Step::Code, kPatience);
        dialog->codeStep()->edit()->setText(app.wrong());
        QTest::mouseClick(dialog->actionButton(), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(!dialog->codeStep()->field()->error().isEmpty(), kPatience);
        dialog->codeStep()->edit()->setText(codes.first());
        QTest::mouseClick(dialog->actionButton(), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(m_live->isLive(), kPatience);
        QCOMPARE(m_live->connections.current().email, s("john@example.com"));
        QCOMPARE(system.opened.size(), 2); // the code goes on with the same sign-in
    }
};

QTEST_MAIN(tst_LiveSignIn)
#include "tst_live_sign_in.moc"
