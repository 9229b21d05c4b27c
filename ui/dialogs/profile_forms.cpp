// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/profile_forms.h"

#include "ui/dialogs/passphrase_fields.h"
#include "ui/dialogs/password_field.h"
#include "ui/widgets/basics.h"

#include <QLineEdit>
#include <QVBoxLayout>

namespace ui::dialogs {

using client::Account;

namespace {
constexpr int kMostName = 200;
constexpr int kMostEmail = 254;
} // namespace

EditProfileDialog::EditProfileDialog(client::Backend &backend, const Account &account, QWidget *parent)
    : FormDialog(tr("Edit your profile", "title of a dialog"), tr("Save", "button"), theme::ButtonVariant::Primary, parent)
    , m_backend(backend)
    , m_account(account)
{
    m_name = new QLineEdit(account.name, this);
    m_name->setMaxLength(kMostName);
    addField(tr("Name", "label"), m_name, {QStringLiteral("name")});
    m_email = new QLineEdit(account.email, this);
    m_email->setMaxLength(kMostEmail);
    addField(tr("E-mail", "label"), m_email, {QStringLiteral("email")}, tr("You sign in with it.", "hint: one's own e-mail"));
    m_password = makeSecretEdit(this);
    m_passwordField = addField(tr("Your password", "label"), m_password, {QStringLiteral("currentPassword")},
                               tr("Needed for another e-mail, since it is what you sign in with."));
    m_passwordField->hide();
    form()->addStretch();
    offerCurl(&backend);
    connect(m_email, &QLineEdit::textChanged, this, [this] { m_passwordField->setVisible(changesEmail()); });
    m_name->selectAll();
    m_name->setFocus();
}

bool EditProfileDialog::changesEmail() const
{
    return m_email->text().trimmed() != m_account.email;
}

void EditProfileDialog::submit()
{
    if (m_name->text().trimmed().isEmpty()) {
        showError(core::Error::validation(QStringLiteral("name"), tr("Give a name")));
        return;
    }
    setBusy(Busy::Yes, tr("Saving…", "button while a profile is being changed"));
    const QString password = changesEmail() ? m_password->text() : QString();
    m_backend.profile().update(m_name->text().trimmed(), m_email->text().trimmed(), password).then(this, [this](const core::Result<Account> &result) {
        setBusy(Busy::No, tr("Save", "button"));
        if (!result) {
            showError(result.error());
            return;
        }
        m_password->clear();
        emit changed(*result);
        accept();
    });
}

ChangePasswordDialog::ChangePasswordDialog(client::Backend &backend, const QString &email, QWidget *parent)
    : FormDialog(tr("Change your password", "title of a dialog"), tr("Change password", "button"), theme::ButtonVariant::Primary, parent)
    , m_backend(backend)
{
    setIntro(tr("Your other sessions end with it. This window stays signed in."));
    m_current = makeSecretEdit(this);
    addField(tr("Present password", "label"), m_current, {QStringLiteral("currentPassword")});
    m_wanted = new PasswordField(tr("New password", "label"), PasswordField::Suggests::No, this);
    m_wanted->setEmail(email);
    form()->addWidget(m_wanted);
    addField(m_wanted->field(), {QStringLiteral("newPassword")});
    m_again = makeSecretEdit(this);
    m_againField = addField(tr("The same again", "label: the new password is typed twice"), m_again, {});
    form()->addStretch();
    offerCurl(&backend);
    connect(m_again, &QLineEdit::textEdited, this, [this] { m_againField->setError({}); });
    m_current->setFocus();
}

ChangePasswordDialog::~ChangePasswordDialog()
{
    wipe();
}

void ChangePasswordDialog::wipe()
{
    m_current->clear();
    m_wanted->clear();
    m_again->clear();
}

void ChangePasswordDialog::submit()
{
    m_againField->setError({});
    if (m_current->text().isEmpty()) {
        showError(core::Error::validation(QStringLiteral("currentPassword"), tr("Type the password that you have now")));
        return;
    }
    if (!m_wanted->check())
        return;
    if (m_again->text() != m_wanted->password()) {
        m_againField->setError(tr("The two are not the same", "passwords"));
        m_again->setFocus();
        return;
    }
    setBusy(Busy::Yes, tr("Changing…", "button while the password is being changed"));
    m_backend.profile().changePassword(m_current->text(), m_wanted->password()).then(this, [this](const core::Result<> &result) {
        setBusy(Busy::No, tr("Change password", "button"));
        if (!result) {
            showError(result.error());
            return;
        }
        emit changed(m_wanted->password());
        wipe();
        accept();
    });
}

} // namespace ui::dialogs
