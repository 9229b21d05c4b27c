// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/account_dialogs.h"

#include "models/people_words.h"
#include "ui/dialogs/password_field.h"
#include "ui/dialogs/roles_field.h"
#include "ui/widgets/basics.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QVBoxLayout>

namespace ui::dialogs {

using client::Account;
using models::PeopleWords;

namespace {

constexpr int kMostName = 200;
constexpr int kMostEmail = 254;

QComboBox *makeTierBox(const QString &chosen, QWidget *parent)
{
    auto *box = new QComboBox(parent);
    for (const char *name : {"free", "basic", "pro", "enterprise"}) {
        const QString tier = QString::fromLatin1(name);
        box->addItem(PeopleWords::tier(tier), tier);
        box->setItemData(box->count() - 1, PeopleWords::tierMeaning(tier), Qt::ToolTipRole);
    }
    box->setCurrentIndex(box->findData(chosen));
    return box;
}

// A tier means so many requests an hour: said below, as it is chosen.
void explainTier(QComboBox *box, FormField *field)
{
    const auto explain = [box, field] { field->setHint(PeopleWords::tierMeaning(box->currentData().toString())); };
    QObject::connect(box, &QComboBox::currentIndexChanged, field, explain);
    explain();
}

QString belongingsText(const AccountBelongings &belongings)
{
    QStringList parts;
    if (belongings.sessions > 0)
        parts << AccountQuestionDialog::tr("%n session(s) end at once.", "of a person", belongings.sessions);
    else if (belongings.sessions < 0)
        parts << AccountQuestionDialog::tr("All sessions end at once.", "of a person");
    if (belongings.keys > 0)
        parts << AccountQuestionDialog::tr("%n API key(s) stop working.", "of a person", belongings.keys);
    else if (belongings.keys < 0)
        parts << AccountQuestionDialog::tr("API keys stop working.", "of a person");
    return parts.join(u' ');
}

QString titleOf(AccountQuestion question)
{
    switch (question) {
    case AccountQuestion::Delete: return AccountQuestionDialog::tr("Delete %1?", "title of a dialog; a person");
    case AccountQuestion::Disable: return AccountQuestionDialog::tr("Disable %1?", "title of a dialog; a person");
    case AccountQuestion::ResetFactor: return AccountQuestionDialog::tr("Take off the second factor of %1?", "title of a dialog; a person");
    }
    return {};
}

QString actionOf(AccountQuestion question)
{
    switch (question) {
    case AccountQuestion::Delete: return AccountQuestionDialog::tr("Delete user", "button");
    case AccountQuestion::Disable: return AccountQuestionDialog::tr("Disable user", "button");
    case AccountQuestion::ResetFactor: return AccountQuestionDialog::tr("Take it off", "button: a second factor");
    }
    return {};
}

} // namespace

NewAccountDialog::NewAccountDialog(client::Backend &backend, QWidget *parent)
    : FormDialog(tr("New user", "title of a dialog"), tr("Create user", "button"), theme::ButtonVariant::Primary, parent), m_backend(backend)
{
    m_email = new QLineEdit(this);
    m_email->setMaxLength(kMostEmail);
    m_email->setPlaceholderText(QStringLiteral("jane@example.com"));
    addField(tr("E-mail", "label"), m_email, {QStringLiteral("email")});
    m_name = new QLineEdit(this);
    m_name->setMaxLength(kMostName);
    addField(tr("Name", "label"), m_name, {QStringLiteral("name")});
    m_password = new PasswordField(tr("First password", "label"), PasswordField::Suggests::Yes, this);
    form()->addWidget(m_password);
    addField(m_password->field(), {QStringLiteral("password")});
    m_roles = new RolesField(backend.user().permissions, this);
    m_roles->setRoles({QStringLiteral("viewer")});
    addField(tr("Roles", "label"), m_roles, {QStringLiteral("roles")});
    m_tier = makeTierBox(QStringLiteral("pro"), this);
    explainTier(m_tier, addField(tr("Tier", "label: how many requests an hour"), m_tier, {QStringLiteral("tier")}));
    m_mail = addChoice(form(), tr("Send a welcome mail", "check box"), tr("It tells them where to sign in; never the password."), this);
    form()->addStretch();
    offerCurl(&backend);
    connect(m_email, &QLineEdit::textChanged, m_password, &PasswordField::setEmail);
    m_email->setFocus();
}

void NewAccountDialog::submit()
{
    client::NewAccount account;
    account.email = m_email->text().trimmed();
    account.name = m_name->text().trimmed();
    account.password = m_password->password();
    account.roles = m_roles->roles();
    account.tier = m_tier->currentData().toString();
    account.sendWelcomeMail = m_mail->isChecked();
    core::Error missing;
    missing.code = core::ErrorCode::Validation;
    if (account.email.isEmpty())
        missing.fields.insert(QStringLiteral("email"), tr("Give an e-mail address"));
    if (account.name.isEmpty())
        missing.fields.insert(QStringLiteral("name"), tr("Give a name"));
    if (account.roles.isEmpty())
        missing.fields.insert(QStringLiteral("roles"), tr("Choose at least one role"));
    if (!missing.fields.isEmpty()) {
        showError(missing);
        return;
    }
    if (!m_password->check())
        return;
    setBusy(Busy::Yes, tr("Creating…", "button while a user is being created"));
    m_backend.accounts().create(account).then(this, [this](const core::Result<client::MadeAccount> &result) {
        setBusy(Busy::No, tr("Create user", "button"));
        if (!result) {
            showError(result.error());
            return;
        }
        m_password->clear();
        emit created(*result);
        accept();
    });
}

EditAccountDialog::EditAccountDialog(client::Backend &backend, const Account &account, QWidget *parent)
    : FormDialog(tr("Edit %1", "title of a dialog; a person").arg(PeopleWords::nameOf(account)), tr("Save", "button"), theme::ButtonVariant::Primary, parent)
    , m_backend(backend)
    , m_account(account)
{
    m_name = new QLineEdit(account.name, this);
    m_name->setMaxLength(kMostName);
    addField(tr("Name", "label"), m_name, {QStringLiteral("name")});
    m_email = new QLineEdit(account.email, this);
    m_email->setMaxLength(kMostEmail);
    addField(tr("E-mail", "label"), m_email, {QStringLiteral("email")}, tr("Signs in with it.", "hint: a person's e-mail"));
    m_tier = makeTierBox(account.tier, this);
    explainTier(m_tier, addField(tr("Tier", "label: how many requests an hour"), m_tier, {QStringLiteral("tier")}));
    m_password = new PasswordField(tr("New password", "label"), PasswordField::Suggests::Yes, this);
    m_password->edit()->setPlaceholderText(tr("As it is", "placeholder: the password is not changed"));
    m_password->setEmail(account.email);
    form()->addWidget(m_password);
    addField(m_password->field(), {QStringLiteral("password")});
    auto *note = new widgets::TextLabel(tr("A new password ends their sessions."), theme::type::small, theme::Color::Text2, QFont::Normal, this);
    form()->addWidget(note);
    form()->addStretch();
    offerCurl(&backend);
    m_name->selectAll();
    m_name->setFocus();
}

QJsonObject EditAccountDialog::patch() const
{
    QJsonObject patch;
    if (const QString name = m_name->text().trimmed(); name != m_account.name)
        patch.insert(QStringLiteral("name"), name);
    if (const QString email = m_email->text().trimmed(); email != m_account.email)
        patch.insert(QStringLiteral("email"), email);
    if (const QString tier = m_tier->currentData().toString(); !tier.isEmpty() && tier != m_account.tier)
        patch.insert(QStringLiteral("tier"), tier);
    if (!m_password->password().isEmpty())
        patch.insert(QStringLiteral("password"), m_password->password());
    return patch;
}

void EditAccountDialog::submit()
{
    if (!m_password->password().isEmpty() && !m_password->check())
        return;
    const QJsonObject wanted = patch();
    if (wanted.isEmpty()) {
        reject();
        return;
    }
    setBusy(Busy::Yes, tr("Saving…", "button while a user is being changed"));
    m_backend.accounts().update(m_account.id, wanted).then(this, [this](const core::Result<Account> &result) {
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

AccountQuestionDialog::AccountQuestionDialog(AccountQuestion question, const Account &account, const AccountBelongings &belongings, QWidget *parent)
    : FormDialog(titleOf(question).arg(PeopleWords::nameOf(account)), actionOf(question), theme::ButtonVariant::Danger, parent)
{
    QStringList sentences;
    switch (question) {
    case AccountQuestion::Delete:
        sentences << tr("The account %1 goes for good.", "an e-mail address").arg(account.email) << belongingsText(belongings)
                  << tr("What they made stays. To keep them out for a while, disable the account instead.");
        break;
    case AccountQuestion::Disable:
        sentences << tr("%1 cannot sign in until the account is enabled again.", "an e-mail address").arg(account.email) << belongingsText(belongings);
        if (belongings.keys != 0)
            sentences << tr("Keys work again when the account is enabled.");
        break;
    case AccountQuestion::ResetFactor:
        sentences << tr("From then on the password alone is enough to sign in, until they set up another one.", "a second factor")
                  << tr("All their sessions end at once.", "of a person")
                  << tr("Make sure that it is they who ask for it.", "before a second factor is taken off");
        break;
    }
    sentences.removeAll(QString());
    setIntro(sentences.join(u' '));
    form()->addStretch();
}

} // namespace ui::dialogs
