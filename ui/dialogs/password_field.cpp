// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/password_field.h"

#include "models/people_words.h"
#include "ui/dialogs/passphrase_fields.h"
#include "ui/theme/fonts.h"
#include "ui/widgets/basics.h"
#include "ui/widgets/secret_clipboard.h"

#include <QLineEdit>
#include <QRandomGenerator>
#include <QVBoxLayout>

namespace ui::dialogs {

using models::PeopleWords;

namespace {

constexpr int kSuggested = 20; // characters: about 115 bits
constexpr int kMost = 1024;

// Without what is taken for one another when it is read out.
QString makePassword()
{
    static const QString kLetters = QStringLiteral("abcdefghijkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789");
    QString password;
    for (int i = 0; i < kSuggested; ++i) {
        if (i > 0 && i % 5 == 0)
            password += u'-';
        password += kLetters[QRandomGenerator::system()->bounded(int(kLetters.size()))];
    }
    return password;
}

} // namespace

PasswordField::PasswordField(const QString &label, Suggests suggests, QWidget *parent) : QWidget(parent)
{
    m_edit = makeSecretEdit(this);
    m_edit->setMaxLength(kMost);
    m_field = new FormField(label, m_edit, {}, this);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(theme::space::s);
    row->addWidget(m_field, 1, Qt::AlignTop);
    if (suggests == Suggests::Yes) {
        m_suggest = widgets::makeButton(tr("Suggest and copy", "button: a password"), {}, theme::ButtonVariant::Normal, this);
        auto *column = new QVBoxLayout;
        column->addSpacing(QFontMetrics(theme::font(theme::type::small)).height() + theme::space::xs);
        column->addWidget(m_suggest);
        column->addStretch();
        row->addLayout(column);
        connect(m_suggest, &QPushButton::clicked, this, &PasswordField::suggest);
    }
    connect(m_edit, &QLineEdit::textChanged, this, [this] {
        m_field->setError({});
        showStrength();
    });
    showStrength();
}

PasswordField::~PasswordField()
{
    m_edit->disconnect(this);
    m_edit->clear();
}

void PasswordField::setEmail(const QString &email)
{
    m_email = email;
    showStrength();
}

QString PasswordField::password() const
{
    return m_edit->text();
}

void PasswordField::showStrength()
{
    const QString password = m_edit->text();
    const QString problem = PeopleWords::passwordProblem(password, m_email);
    m_hint = password.isEmpty()  ? tr("At least %n characters", "of a password", PeopleWords::kLeastPassword)
             : !problem.isEmpty() ? problem
                                  : PeopleWords::passwordStrength(PeopleWords::passwordStrength(password, m_email));
    m_field->setHint(m_hint);
}

void PasswordField::suggest()
{
    m_edit->setText(makePassword());
    m_edit->setEchoMode(QLineEdit::Normal);
    widgets::copySecret(m_edit->text());
    m_hint = tr("Copied for %n second(s). Hand it over by a way of your own.", "a password", int(widgets::kSecretInClipboard.count()));
    m_field->setHint(m_hint);
}

bool PasswordField::check()
{
    const QString problem = PeopleWords::passwordProblem(m_edit->text(), m_email);
    m_field->setError(problem);
    if (!problem.isEmpty())
        m_edit->setFocus();
    return problem.isEmpty();
}

void PasswordField::clear()
{
    m_edit->clear();
}

} // namespace ui::dialogs
