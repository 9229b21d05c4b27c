// SPDX-License-Identifier: GPL-3.0-or-later
// The dialogs about one person: made, changed, and the questions before what takes something away. The first
// two send it themselves and show what the server refuses at its field; a question only asks, and whoever
// opened it acts on the answer.
// Passwords are wiped when a dialog goes. GUI thread; the backend outlives them or closes them.
#pragma once

#include "client/backend.h"
#include "ui/dialogs/form_field.h"

class QCheckBox;
class QComboBox;
class QLineEdit;

namespace ui::dialogs {

class PasswordField;
class RolesField;

class NewAccountDialog : public FormDialog
{
    Q_OBJECT

public:
    NewAccountDialog(client::Backend &backend, QWidget *parent);

    QLineEdit *emailField() const { return m_email; }
    QLineEdit *nameField() const { return m_name; }
    PasswordField *passwordField() const { return m_password; }
    RolesField *rolesField() const { return m_roles; }
    QComboBox *tierBox() const { return m_tier; }
    QCheckBox *mailBox() const { return m_mail; }

signals:
    void created(const client::MadeAccount &made);

protected:
    void submit() override;

private:
    client::Backend &m_backend;
    QLineEdit *m_email;
    QLineEdit *m_name;
    PasswordField *m_password;
    RolesField *m_roles;
    QComboBox *m_tier;
    QCheckBox *m_mail;
};

class EditAccountDialog : public FormDialog
{
    Q_OBJECT

public:
    EditAccountDialog(client::Backend &backend, const client::Account &account, QWidget *parent);

    QJsonObject patch() const; // what was changed
    QLineEdit *nameField() const { return m_name; }
    QLineEdit *emailField() const { return m_email; }
    QComboBox *tierBox() const { return m_tier; }
    PasswordField *passwordField() const { return m_password; }

signals:
    void changed(const client::Account &account);

protected:
    void submit() override;

private:
    client::Backend &m_backend;
    client::Account m_account;
    QLineEdit *m_name;
    QLineEdit *m_email;
    QComboBox *m_tier;
    PasswordField *m_password;
};

// What goes with a person who is deleted or disabled; below zero: not known.
struct AccountBelongings
{
    int sessions = -1;
    int keys = -1;
};

enum class AccountQuestion { Delete, Disable, ResetFactor };

class AccountQuestionDialog : public FormDialog
{
    Q_OBJECT

public:
    AccountQuestionDialog(AccountQuestion question, const client::Account &account, const AccountBelongings &belongings, QWidget *parent);

protected:
    void submit() override { accept(); }
};

} // namespace ui::dialogs
