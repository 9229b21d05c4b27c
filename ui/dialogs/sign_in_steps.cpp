// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/sign_in_steps.h"

#include "ui/dialogs/code_edit.h"
#include "ui/widgets/basics.h"

#include <QLineEdit>
#include <QVBoxLayout>

namespace ui::dialogs {

using theme::ButtonVariant;
using theme::Color;
using theme::Icon;
using widgets::TextLabel;

namespace {

constexpr int kLongestTitle = 60;
constexpr int kAppWidth = 180; // of the field, by what goes into it
constexpr int kRecoveryWidth = 260;

TextLabel *makeWords(Color token, QWidget *parent)
{
    auto *words = new TextLabel({}, theme::type::body, token, QFont::Normal, parent);
    words->setOverflow(widgets::Overflow::Wrap);
    return words;
}

} // namespace

CodeStep::CodeStep(QWidget *parent) : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(theme::space::l);
    m_words = makeWords(Color::Text2, this);
    column->addWidget(m_words);
    m_edit = makeCodeEdit(this);
    m_field = new FormField(tr("Code of the app", "label: of a second factor"), m_edit, {}, this);
    column->addWidget(m_field);
    m_other = widgets::makeButton({}, {}, ButtonVariant::Normal, this);
    column->addWidget(m_other, 0, Qt::AlignLeft);
    m_other->setAutoDefault(false);
    connect(m_other, &QPushButton::clicked, this, [this] {
        choose(m_kind == Kind::App ? Kind::Recovery : Kind::App);
        m_edit->setFocus();
    });
    connect(m_edit, &QLineEdit::textEdited, this, [this] { m_field->setError({}); });
    choose(Kind::App);
}

void CodeStep::choose(Kind kind)
{
    m_kind = kind;
    const bool app = kind == Kind::App;
    m_field->setLabel(app ? tr("Code of the app", "label: of a second factor") : tr("Recovery code", "label: of a second factor"));
    m_edit->setAccessibleName(app ? tr("Code of the app", "label: of a second factor") : tr("Recovery code", "label: of a second factor"));
    m_edit->setPlaceholderText(app ? QStringLiteral("123456") : QStringLiteral("xxxx-xxxx-xxxx-xxxx"));
    m_other->setText(app ? tr("Use a recovery code instead", "button") : tr("Use the app instead", "button"));
    m_edit->setMaximumWidth(app ? kAppWidth : kRecoveryWidth);
    m_field->setError({});
    m_edit->clear();
}

void CodeStep::begin(const QString &account)
{
    m_words->setText(account.isEmpty() ? tr("Your account has a second factor.")
                                       : tr("The account %1 has a second factor.", "e-mail").arg(account));
    choose(Kind::App);
    m_edit->setFocus();
}

QString CodeStep::code() const
{
    return m_edit->text().trimmed();
}

void CodeStep::wipe()
{
    m_edit->clear();
    m_field->setError({});
}

void CodeStep::showWrong()
{
    m_field->setError(m_kind == Kind::App ? tr("This code is not right, or was used already. Wait for the next one.")
                                          : tr("This code is not right, or was used already."));
    m_edit->setFocus();
    m_edit->selectAll();
}

void CodeStep::setHint(const QString &hint)
{
    m_field->setHint(hint);
}

ProviderChoice::ProviderChoice(QWidget *parent) : QWidget(parent)
{
    m_column = new QVBoxLayout(this);
    m_column->setContentsMargins({});
    m_column->setSpacing(theme::space::s);
    m_column->addWidget(new TextLabel(tr("Or without a password", "heading: of ways to sign in"), theme::type::small, Color::Text2,
                                      QFont::Medium, this));
    hide();
}

void ProviderChoice::setProviders(const QVector<std::pair<QString, QString>> &providers)
{
    if (providers == m_providers)
        return;
    m_providers = providers;
    for (QPushButton *button : std::as_const(m_buttons))
        delete button;
    m_buttons.clear();
    for (const auto &[name, title] : providers) {
        const QString shown = titleOf(name).replace(u'&', QStringLiteral("&&"));
        auto *button = widgets::makeButton(tr("Sign in with %1", "button; name of a provider").arg(shown), Icon::Globe,
                                           ButtonVariant::Normal, this);
        button->setAutoDefault(false);
        m_column->addWidget(button, 0, Qt::AlignLeft);
        m_buttons << button;
        connect(button, &QPushButton::clicked, this, [this, name = name] { emit chosen(name); });
    }
    setVisible(!providers.isEmpty());
}

QString ProviderChoice::titleOf(const QString &name) const
{
    for (const auto &[one, title] : m_providers)
        if (one == name)
            return (title.isEmpty() ? name : title).left(kLongestTitle);
    return name.left(kLongestTitle);
}

BrowserStep::BrowserStep(QWidget *parent) : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(theme::space::s);
    m_words = makeWords(Color::Text, this);
    m_note = makeWords(Color::Text2, this);
    column->addWidget(m_words);
    column->addWidget(m_note);
}

void BrowserStep::begin(const QString &providerTitle)
{
    m_words->setText(tr("Sign in with %1 in your browser.", "name of a provider").arg(providerTitle));
    m_note->setText(tr("A page has been opened there. The console goes on by itself when you are done; it waits ten minutes."));
}

void BrowserStep::goOn()
{
    m_words->setText(tr("The browser is done. Signing in at the server…"));
    m_note->clear();
}

QString BrowserStep::text() const
{
    return m_words->text();
}

} // namespace ui::dialogs
