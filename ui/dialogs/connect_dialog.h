// SPDX-License-Identifier: GPL-3.0-or-later
// ConnectDialog: address, e-mail and password of a remote server, to connect to it, to change what is kept of
// it, or to sign in again at the one that is shown. Connecting, it stays open until the server has let the
// person in, with a step for the code of a second factor and one for a sign-in in the browser, and shows why
// when it has not, the certificate included. Secrets are held by their fields alone, and wiped when the dialog
// ends. GUI thread.
#pragma once

#include "core/clock.h"
#include "ui/dialogs/form_field.h"
#include "ui/widgets/environment.h"

#include <QUrl>

class QCheckBox;
class QComboBox;
class QLineEdit;

namespace ui::dialogs {

class BrowserStep;
class CertificatePanel;
class CodeStep;
class ProviderChoice;

class ConnectDialog : public FormDialog
{
    Q_OBJECT

public:
    enum class Purpose { Connect, Edit, SignInAgain };
    enum class Step { Account, Code, Browser };
    enum class Keychain { Usable, NotUsable };

    explicit ConnectDialog(QWidget *parent, Purpose purpose = Purpose::Connect);
    ~ConnectDialog() override;

    void prefill(const QUrl &address, const QString &email, const QString &name = {}, const QByteArray &acceptedCertificate = {});
    void setSignedInByProvider(const QString &serverName); // the saved connection is of that kind
    QUrl address() const;
    QString email() const;
    QString password() const; // empty while editing: as it is
    QString name() const;
    bool remember() const;
    QString mfaCode() const;  // once it was asked for
    QString provider() const; // through which the person signs in; empty: by the password
    QByteArray acceptedCertificate() const; // SHA-256, hex; empty: none
    void setEnvironment(const widgets::Environment &environment, const QStringList &knownGroups);
    widgets::Environment environment() const;

    // What becomes of the password here; `note` stands below the check box.
    void setKeychain(Keychain keychain, const QString &note);
    void connectionFailed(const core::Error &error);
    void testSucceeded(core::Millis took, const QString &version);
    void testFailed(const core::Error &error);

    // Those of the server at `address`; of another than the one that stands here they are not looked at. Each
    // by name and title.
    void setProviders(const QUrl &address, const QVector<std::pair<QString, QString>> &providers);
    void browserReturned();

    Purpose purpose() const { return m_purpose; }
    Step step() const { return m_step; }
    CodeStep *codeStep() const { return m_code; }
    ProviderChoice *providerChoice() const { return m_providers; }
    BrowserStep *browserStep() const { return m_browser; }
    QPushButton *backButton() const { return m_back; }
    QPushButton *testButton() const { return m_test; }
    QString testText() const;
    CertificatePanel *certificate() const { return m_certificate; }

signals:
    void connectWanted(); // the values are there to be read
    void testWanted();    // likewise
    void providersWanted(const QUrl &address);
    void browserWanted(); // once more
    void cancelled();     // what connectWanted() began is not wanted any more

protected:
    void submit() override;

private:
    bool check();
    void test();
    void showFailure(const core::Error &error);
    void trust(const QByteArray &sha256);
    QString actionText() const;
    void buildFields();
    void addOfServer(const QString &label, QLineEdit *edit, const QStringList &paths);
    void showStep(Step step);
    void introduce(const QString &text);
    void back();
    void signInWith(const QString &provider);
    void lookForProviders();
    bool failedAtCode(const core::Error &error);
    void addEnvironmentFields();
    void showCare();

    Purpose m_purpose;
    Step m_step = Step::Account;
    QString m_provider;
    QString m_accountIntro;
    QUrl m_lookedAt;
    QWidget *m_account; // all of the first step
    QVBoxLayout *m_fields;
    QList<QWidget *> m_ofServer; // of it, what signing in again does not ask for
    CodeStep *m_code;
    ProviderChoice *m_providers;
    BrowserStep *m_browser;
    QPushButton *m_back;
    QLineEdit *m_name;
    QLineEdit *m_address;
    QLineEdit *m_email;
    QLineEdit *m_password;
    QComboBox *m_color;
    QComboBox *m_group;
    QComboBox *m_care;
    FormField *m_careField;
    QCheckBox *m_remember;
    widgets::TextLabel *m_rememberNote;
    FormField *m_addressField;
    CertificatePanel *m_certificate;
    QPushButton *m_test;
    widgets::TextLabel *m_testText;
    QByteArray m_accepted;
    QUrl m_acceptedFor; // another address has another certificate
    enum class Trying { Nothing, Connecting, Testing } m_last = Trying::Nothing;
};

} // namespace ui::dialogs
