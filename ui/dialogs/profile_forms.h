// SPDX-License-Identifier: GPL-3.0-or-later
// The forms of one's own profile: name and e-mail, and the password. They send it themselves and show what
// the server refuses at its field; passwords are wiped when a form goes. GUI thread; the backend outlives
// them or closes them.
#pragma once

#include "client/backend.h"
#include "ui/dialogs/form_field.h"

class QLineEdit;

namespace ui::dialogs {

class PasswordField;

class EditProfileDialog : public FormDialog
{
    Q_OBJECT

public:
    EditProfileDialog(client::Backend &backend, const client::Account &account, QWidget *parent);

    QLineEdit *nameField() const { return m_name; }
    QLineEdit *emailField() const { return m_email; }
    QLineEdit *passwordEdit() const { return m_password; } // shown while the e-mail is another one

signals:
    void changed(const client::Account &account);

protected:
    void submit() override;

private:
    bool changesEmail() const;

    client::Backend &m_backend;
    client::Account m_account;
    QLineEdit *m_name;
    QLineEdit *m_email;
    QLineEdit *m_password;
    FormField *m_passwordField;
};

class ChangePasswordDialog : public FormDialog
{
    Q_OBJECT

public:
    ChangePasswordDialog(client::Backend &backend, const QString &email, QWidget *parent);
    ~ChangePasswordDialog() override;

    QLineEdit *currentEdit() const { return m_current; }
    PasswordField *wantedField() const { return m_wanted; }
    QLineEdit *againEdit() const { return m_again; }

signals:
    void changed(const QString &password);

protected:
    void submit() override;

private:
    void wipe();

    client::Backend &m_backend;
    QLineEdit *m_current;
    PasswordField *m_wanted;
    QLineEdit *m_again;
    FormField *m_againField;
};

} // namespace ui::dialogs
