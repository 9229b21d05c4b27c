// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/secret_box.h"

#include "ui/theme/fonts.h"
#include "ui/widgets/focus_ring.h"
#include "ui/widgets/secret_clipboard.h"

#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace ui::widgets {

using theme::Color;
using theme::Icon;

namespace {
constexpr int kFrame = 2 * theme::space::s + 6; // around the lines
}

SecretBox::SecretBox(const QString &name, int lines, QWidget *parent) : QWidget(parent)
{
    m_text = new QPlainTextEdit(this);
    m_text->setReadOnly(true);
    m_text->setTabChangesFocus(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_text->setUndoRedoEnabled(false);
    m_text->setFont(theme::monoFont(theme::type::body));
    m_text->setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    m_text->document()->setDocumentMargin(theme::space::s);
    m_text->setAccessibleName(name);
    new FocusRing(m_text);
    m_text->setFixedHeight(QFontMetrics(m_text->font()).lineSpacing() * lines + kFrame);
    m_copy = makeButton(tr("Copy", "button: a secret"), Icon::Copy, theme::ButtonVariant::Normal, this);
    m_copy->setAccessibleName(tr("Copy: %1", "accessible name of a button; what is copied").arg(name));
    m_note = new TextLabel({}, theme::type::small, Color::Text2, QFont::Normal, this);
    m_note->setOverflow(Overflow::Wrap);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(theme::space::s);
    column->addWidget(m_text);
    m_buttons = new QHBoxLayout;
    m_buttons->setSpacing(theme::space::s);
    m_buttons->addWidget(m_copy);
    m_buttons->addWidget(m_note, 1);
    column->addLayout(m_buttons);
    connect(m_copy, &QPushButton::clicked, this, &SecretBox::copy);
}

SecretBox::~SecretBox()
{
    wipe();
}

void SecretBox::setSecret(const QString &secret)
{
    m_text->setPlainText(secret);
    m_note->clear();
    m_wasCopied = false;
}

void SecretBox::wipe()
{
    m_text->clear();
}

QString SecretBox::secret() const
{
    return m_text->toPlainText();
}

void SecretBox::addButton(QPushButton *button)
{
    m_buttons->insertWidget(1, button);
}

void SecretBox::copy()
{
    copySecret(secret());
    m_wasCopied = true;
    m_note->setText(tr("Copied. It is taken out of the clipboard again in %n second(s).", "a secret", int(kSecretInClipboard.count())));
}

} // namespace ui::widgets
