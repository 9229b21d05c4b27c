// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/passphrase_fields.h"

#include "ui/theme/icons.h"
#include "ui/widgets/basics.h"

#include <QAction>
#include <QLineEdit>
#include <QVBoxLayout>

namespace ui::dialogs {

using theme::Icon;

QLineEdit *makeSecretEdit(QWidget *parent)
{
    auto *edit = new QLineEdit(parent);
    edit->setEchoMode(QLineEdit::Password);
    edit->setInputMethodHints(Qt::ImhHiddenText | Qt::ImhNoPredictiveText | Qt::ImhNoAutoUppercase | Qt::ImhSensitiveData);
    QAction *eye = edit->addAction(theme::icon(Icon::Eye), QLineEdit::TrailingPosition);
    eye->setText(PassphraseFields::tr("Show what is typed", "tool tip: of a passphrase"));
    QObject::connect(eye, &QAction::triggered, edit, [edit, eye] {
        const bool shown = edit->echoMode() == QLineEdit::Normal;
        edit->setEchoMode(shown ? QLineEdit::Password : QLineEdit::Normal);
        eye->setIcon(theme::icon(shown ? Icon::Eye : Icon::EyeOff));
        eye->setText(shown ? PassphraseFields::tr("Show what is typed", "tool tip: of a passphrase")
                           : PassphraseFields::tr("Hide what is typed", "tool tip: of a passphrase"));
    });
    return edit;
}

PassphraseFields::PassphraseFields(QWidget *parent) : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(theme::space::m);
    m_first = makeSecretEdit(this);
    m_again = makeSecretEdit(this);
    m_field = new FormField(tr("Passphrase", "label"), m_first, {}, this);
    m_againField = new FormField(tr("The same again", "label: the passphrase is typed twice"), m_again, {}, this);
    auto *row = new QHBoxLayout;
    row->setSpacing(theme::space::m);
    row->addWidget(m_field, 1, Qt::AlignTop);
    row->addWidget(m_againField, 1, Qt::AlignTop);
    column->addLayout(row);
    auto *warning = new widgets::TextLabel(tr("It is kept nowhere and nobody can recover it: without it this backup is lost. "
                                              "Keep it in your password manager."),
                                           theme::type::small, theme::Color::Warn, QFont::Medium, this);
    warning->setOverflow(widgets::Overflow::Wrap);
    column->addWidget(warning);
    for (QLineEdit *edit : {m_first, m_again})
        connect(edit, &QLineEdit::textEdited, this, [this] {
            m_field->setError({});
            m_againField->setError({});
        });
}

QString PassphraseFields::passphrase() const
{
    return m_first->text();
}

bool PassphraseFields::check()
{
    const bool isShort = m_first->text().size() < kLeast;
    const bool differs = m_first->text() != m_again->text();
    m_field->setError(isShort ? tr("At least %n characters", "of a passphrase", kLeast) : QString());
    m_againField->setError(!isShort && differs ? tr("The two are not the same", "passphrases") : QString());
    if (isShort)
        m_first->setFocus();
    else if (differs)
        m_again->setFocus();
    return !isShort && !differs;
}

void PassphraseFields::clear()
{
    m_first->clear();
    m_again->clear();
}

} // namespace ui::dialogs
