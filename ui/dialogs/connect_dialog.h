// SPDX-License-Identifier: GPL-3.0-or-later
// ConnectDialog: address, e-mail and password of a remote server, to connect to it, or to change what
// is kept of it. Connecting, it stays open until the server has let the person in, and shows why when
// it has not, the certificate included. The password is held by the field alone, and wiped when the
// dialog ends. GUI thread.
#pragma once

#include "core/clock.h"
#include "ui/dialogs/form_field.h"
#include "ui/widgets/environment.h"

#include <QUrl>

class QCheckBox;
class QComboBox;
class QLineEdit;

namespace ui::dialogs {

class CertificatePanel;

class ConnectDialog : public FormDialog
{
    Q_OBJECT

public:
    enum class Purpose { Connect, Edit };
    enum class Keychain { Usable, NotUsable };

    explicit ConnectDialog(QWidget *parent, Purpose purpose = Purpose::Connect);
    ~ConnectDialog() override;

    void prefill(const QUrl &address, const QString &email, const QString &name = {}, const QByteArray &acceptedCertificate = {});
    QUrl address() const;
    QString email() const;
    QString password() const; // empty while editing: as it is
    QString name() const;
    bool remember() const;
    QByteArray acceptedCertificate() const; // SHA-256, hex; empty: none
    void setEnvironment(const widgets::Environment &environment, const QStringList &knownGroups);
    widgets::Environment environment() const;

    // What becomes of the password here; `note` stands below the check box.
    void setKeychain(Keychain keychain, const QString &note);
    void connectionFailed(const core::Error &error);
    void testSucceeded(core::Millis took, const QString &version);
    void testFailed(const core::Error &error);

    QPushButton *testButton() const { return m_test; }
    QString testText() const;
    CertificatePanel *certificate() const { return m_certificate; }

signals:
    void connectWanted(); // the values are there to be read
    void testWanted();    // likewise

protected:
    void submit() override;

private:
    bool check();
    void test();
    void showFailure(const core::Error &error);
    void trust(const QByteArray &sha256);
    QString actionText() const;
    void addEnvironmentFields();
    void showCare();

    Purpose m_purpose;
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
