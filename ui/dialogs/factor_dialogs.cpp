// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/factor_dialogs.h"

#include "ui/dialogs/code_edit.h"
#include "ui/dialogs/passphrase_fields.h"
#include "ui/widgets/basics.h"
#include "ui/widgets/qr_code.h"
#include "ui/widgets/scrim.h"
#include "ui/widgets/secret_box.h"

#include <QFileDialog>
#include <QLineEdit>
#include <QRegularExpression>
#include <QSaveFile>
#include <QStandardPaths>
#include <QVBoxLayout>

namespace ui::dialogs {

using theme::ButtonVariant;
using theme::Color;
using theme::Icon;
using widgets::TextLabel;

namespace {

constexpr int kCodeLines = 5; // two codes a line

TextLabel *makeSentence(const QString &text, QWidget *parent)
{
    auto *sentence = new TextLabel(text, theme::type::body, Color::Text2, QFont::Normal, parent);
    sentence->setOverflow(widgets::Overflow::Wrap);
    return sentence;
}

// For typing: four letters at a time.
QString grouped(const QString &secret)
{
    QString text;
    for (qsizetype i = 0; i < secret.size(); ++i) {
        if (i > 0 && i % 4 == 0)
            text += u' ';
        text += secret[i];
    }
    return text;
}

} // namespace

RecoveryCodes::RecoveryCodes(QWidget *parent) : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(theme::space::m);
    column->addWidget(makeSentence(tr("Each of these codes signs you in once when the app is not at hand. They are shown this once: print them, "
                                      "or keep them in your password manager."),
                                   this));
    m_box = new widgets::SecretBox(tr("Recovery codes", "accessible name"), kCodeLines, this);
    auto *save = widgets::makeButton(tr("Save…", "button: recovery codes"), Icon::Download, ButtonVariant::Normal, this);
    m_box->addButton(save);
    column->addWidget(m_box);
    m_note = new TextLabel({}, theme::type::small, Color::Text2, QFont::Normal, this);
    m_note->setOverflow(widgets::Overflow::Wrap);
    m_note->hide();
    column->addWidget(m_note);
    connect(save, &QPushButton::clicked, this, &RecoveryCodes::askFile);
}

void RecoveryCodes::setCodes(const QStringList &codes)
{
    QString text;
    for (qsizetype i = 0; i < codes.size(); ++i)
        text += codes[i] + (i % 2 == 0 && i + 1 < codes.size() ? QStringLiteral("    ") : i + 1 < codes.size() ? QStringLiteral("\n") : QString());
    m_box->setSecret(text);
}

QString RecoveryCodes::note() const
{
    return m_note->text();
}

void RecoveryCodes::askFile()
{
    auto *dialog = new QFileDialog(window(), tr("Save the recovery codes", "title of a dialog"),
                                   QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->selectFile(QStringLiteral("mcp-recovery-codes.txt"));
    connect(dialog, &QFileDialog::fileSelected, this, &RecoveryCodes::saveTo);
    widgets::Scrim::open(dialog);
}

void RecoveryCodes::saveTo(const QString &name)
{
    QSaveFile file(name);
    const QByteArray text = m_box->secret().split(QRegularExpression(QStringLiteral("\\s+"))).join(u'\n').toUtf8() + '\n';
    const bool saved = file.open(QIODevice::WriteOnly) && file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner)
        && file.write(text) == text.size() && file.commit();
    m_note->setToken(saved ? Color::Text2 : Color::Error);
    m_note->setText(saved ? tr("Saved in %1, readable by you alone.", "a file").arg(name)
                          : tr("It could not be saved: %1", "why").arg(file.errorString()));
    m_note->show();
}

EnrolDialog::EnrolDialog(client::Backend &backend, QWidget *parent)
    : FormDialog(tr("Set up a second factor", "title of a dialog"), tr("Continue", "button"), ButtonVariant::Primary, parent), m_backend(backend)
{
    m_password = makeSecretEdit(this);
    m_passwordField = addField(tr("Your password", "label"), m_password, {QStringLiteral("password")},
                               tr("Leave it empty if you sign in through a provider and have none."));
    m_scan = new QWidget(this);
    auto *row = new QHBoxLayout(m_scan);
    row->setContentsMargins({});
    row->setSpacing(theme::space::xl);
    m_qr = new widgets::QrCode(m_scan);
    row->addWidget(m_qr, 0, Qt::AlignTop);
    auto *column = new QVBoxLayout;
    column->setSpacing(theme::space::m);
    column->addWidget(makeSentence(tr("Scan this with an authenticator app, or type the key into it:"), m_scan));
    m_secret = new widgets::SecretBox(tr("Key for the authenticator app", "accessible name"), 3, m_scan);
    column->addWidget(m_secret);
    m_code = makeCodeEdit(m_scan);
    m_code->setPlaceholderText(QStringLiteral("123456"));
    m_codeField = new FormField(tr("Code that the app shows", "label"), m_code, {}, m_scan);
    column->addWidget(m_codeField);
    column->addStretch();
    row->addLayout(column, 1);
    form()->addWidget(m_scan);
    addField(m_codeField, {QStringLiteral("code")});
    m_codes = new RecoveryCodes(this);
    form()->addWidget(m_codes);
    form()->addStretch();
    offerCurl(&backend);
    showStep(Step::Password);
}

EnrolDialog::~EnrolDialog()
{
    m_password->clear();
    m_code->clear();
    m_qr->setText({});
}

void EnrolDialog::showStep(Step step)
{
    m_step = step;
    m_passwordField->setVisible(step == Step::Password);
    m_scan->setVisible(step == Step::Code);
    m_codes->setVisible(step == Step::Codes);
    cancelButton()->setVisible(step != Step::Codes);
    setCurlShown(step != Step::Codes);
    switch (step) {
    case Step::Password:
        setIntro(tr("Besides your password, a code of an app on your phone is asked for from then on. Your other sessions end."));
        setBusy(Busy::No, tr("Continue", "button"));
        m_password->setFocus();
        break;
    case Step::Code:
        setIntro({});
        setBusy(Busy::No, tr("Switch it on", "button: a second factor"));
        m_code->setFocus();
        break;
    case Step::Codes:
        setIntro({});
        setBusy(Busy::No, tr("I have kept them", "button: recovery codes"));
        m_codes->box()->copyButton()->setFocus();
        break;
    }
}

void EnrolDialog::submit()
{
    switch (m_step) {
    case Step::Password: return begin();
    case Step::Code: return confirm();
    case Step::Codes: return accept();
    }
}

void EnrolDialog::begin()
{
    setBusy(Busy::Yes, tr("Asking…", "button while a second factor is begun"));
    m_backend.profile().enrol(m_password->text()).then(this, [this](const core::Result<client::SecondFactorSecret> &result) {
        if (!result) {
            setBusy(Busy::No, tr("Continue", "button"));
            showError(result.error());
            return;
        }
        m_password->clear();
        m_qr->setText(result->uri);
        m_secret->setSecret(grouped(result->secret));
        showStep(Step::Code);
    });
}

void EnrolDialog::confirm()
{
    const QString code = m_code->text().trimmed();
    if (code.isEmpty()) {
        showError(core::Error::validation(QStringLiteral("code"), tr("Type the code that the app shows")));
        return;
    }
    setBusy(Busy::Yes, tr("Checking…", "button while a code is checked"));
    m_backend.profile().confirm(code).then(this, [this](const core::Result<QStringList> &result) {
        if (!result) {
            setBusy(Busy::No, tr("Switch it on", "button: a second factor"));
            showError(result.error());
            m_code->selectAll();
            return;
        }
        m_code->clear();
        m_qr->setText({});
        m_secret->wipe();
        m_codes->setCodes(*result);
        showStep(Step::Codes);
        emit enrolled();
    });
}

GiveUpFactorDialog::GiveUpFactorDialog(client::Backend &backend, QWidget *parent)
    : FormDialog(tr("Give up the second factor?", "title of a dialog"), tr("Give it up", "button: a second factor"), ButtonVariant::Danger, parent)
    , m_backend(backend)
{
    setIntro(tr("From then on your password alone is enough to sign in. The recovery codes end with it."));
    m_password = makeSecretEdit(this);
    addField(tr("Your password", "label"), m_password, {QStringLiteral("password")},
             tr("Leave it empty if you sign in through a provider and have none."));
    m_code = makeCodeEdit(this);
    addField(tr("Code of the app, or a recovery code", "label"), m_code, {QStringLiteral("code")});
    form()->addStretch();
    offerCurl(&backend);
    m_password->setFocus();
}

GiveUpFactorDialog::~GiveUpFactorDialog()
{
    m_password->clear();
    m_code->clear();
}

void GiveUpFactorDialog::submit()
{
    if (m_code->text().trimmed().isEmpty()) {
        showError(core::Error::validation(QStringLiteral("code"), tr("Type a code")));
        return;
    }
    setBusy(Busy::Yes, tr("Asking…", "button while a second factor is given up"));
    m_backend.profile().disable(m_password->text(), m_code->text().trimmed()).then(this, [this](const core::Result<> &result) {
        setBusy(Busy::No, tr("Give it up", "button: a second factor"));
        if (!result) {
            showError(result.error());
            return;
        }
        emit givenUp();
        accept();
    });
}

NewCodesDialog::NewCodesDialog(client::Backend &backend, QWidget *parent)
    : FormDialog(tr("New recovery codes", "title of a dialog"), tr("Make new codes", "button"), ButtonVariant::Primary, parent), m_backend(backend)
{
    setIntro(tr("The codes that you have end, used or not."));
    m_code = makeCodeEdit(this);
    m_codeField = addField(tr("Code of the app, or a recovery code", "label"), m_code, {QStringLiteral("code")});
    m_codes = new RecoveryCodes(this);
    m_codes->hide();
    form()->addWidget(m_codes);
    form()->addStretch();
    offerCurl(&backend);
    m_code->setFocus();
}

void NewCodesDialog::submit()
{
    if (m_done)
        return accept();
    if (m_code->text().trimmed().isEmpty()) {
        showError(core::Error::validation(QStringLiteral("code"), tr("Type a code")));
        return;
    }
    setBusy(Busy::Yes, tr("Making…", "button while recovery codes are made"));
    m_backend.profile().renewRecoveryCodes(m_code->text().trimmed()).then(this, [this](const core::Result<QStringList> &result) {
        if (!result) {
            setBusy(Busy::No, tr("Make new codes", "button"));
            showError(result.error());
            return;
        }
        m_done = true;
        m_code->clear();
        m_codeField->hide();
        setIntro({});
        cancelButton()->hide();
        setCurlShown(false);
        setBusy(Busy::No, tr("I have kept them", "button: recovery codes"));
        m_codes->setCodes(*result);
        m_codes->show();
        m_codes->box()->copyButton()->setFocus();
        emit renewed();
    });
}

} // namespace ui::dialogs
